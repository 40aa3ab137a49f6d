// SPDX-License-Identifier: Apache-2.0

// What accounts are called. Nothing here signs, so it brings no curve.

import type { Account } from './accounts.ts';
import { InputError } from './errors/index.ts';
import { toHex } from './pure/bytes.ts';
import { ss58, ss58Key } from './pure/ss58.ts';

/** The prefix of the addresses made here. Chains compare keys, not addresses. */
export const SS58 = 42;

/** An account by its address, or by its public key in hex. */
export type Who = Account | string | Uint8Array;

/** The address of an account, whatever it was named by. An error that names it where it is no account. */
export function addressOf(who: Who): string {
	return ss58(keyOf(who), SS58);
}

/** The public key of an account, whatever it was named by. */
export function keyOf(who: Who): Uint8Array {
	if (typeof who === 'object' && 'publicKey' in who) return who.publicKey;
	try {
		const key = typeof who === 'string' ? (who.startsWith('0x') ? hexKey(who) : ss58Key(who).key) : who;
		if (key.length === 32) return key;
	} catch {
		// What it is instead is said below.
	}
	const named = typeof who === 'string' ? `'${who}'` : `${who.length} bytes`;
	throw new InputError('Account.Address', `No account is named ${named}.`, 'Give an SS58 address or 32 bytes.');
}

function hexKey(text: string): Uint8Array {
	if (!/^0x[0-9a-fA-F]{64}$/.test(text)) return new Uint8Array();
	return Uint8Array.from(text.slice(2).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The public key of an account in hex, the form accounts are compared in. */
export function hexOf(who: Who): string {
	return toHex(keyOf(who));
}

/** Whether two names are of one account. */
export function sameAccount(a: Who, b: Who): boolean {
	return hexOf(a) === hexOf(b);
}
