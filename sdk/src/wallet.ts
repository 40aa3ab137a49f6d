// SPDX-License-Identifier: Apache-2.0

// The customer's side of a till: read a code, show what it asks, sign it, show the answer. No net is needed.

import { type Account, addressOf } from './accounts.ts';
import { InputError } from './errors/index.ts';
import { toHex } from './pure/bytes.ts';
import { type Asked, answerCode, askedId, askedPayload, isAskedOf, readAsk } from './pure/codes.ts';

/** Read what a till asks for, and make sure that it is on this chain. An error says what is wrong. */
export function readTillCode(code: string, genesis: string): Asked {
	let asked: Asked;
	try {
		asked = readAsk(code.trim());
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		throw new InputError('Code.Unreadable', `The code cannot be read: ${what}.`, 'Scan it again.', { cause: error });
	}
	if (asked.chain !== genesis) {
		throw new InputError('Code.OtherChain', 'The till is on another chain.', 'Use the wallet of that chain.');
	}
	return asked;
}

/** Sign what a till asks for, after the customer agreed to it. Returns the code to show to the till. */
export async function answerTill(account: Account, asked: Asked): Promise<string> {
	if (!isAskedOf(asked, account.publicKey)) {
		throw new InputError(
			'Code.OtherCustomer',
			`The till asks another account than ${addressOf(account)}.`,
			'Have the till ask again.',
		);
	}
	const signed = await account.signStatement(askedPayload(asked, account.publicKey));
	return answerCode({ of: askedId(asked), account: toHex(account.publicKey), signed });
}
