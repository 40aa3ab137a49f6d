// SPDX-License-Identifier: Apache-2.0

// Documents and pictures into a gateway's content store. Each is signed by the merchant whose shop or listing the chain names it by.

import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyringPair } from '@polkadot/keyring/types';
import { u8aToHex } from '@polkadot/util';
import { UserError } from '@souk/client/errors';
import { contentPayload } from '@souk/sdk/pure/content';
import type { Content } from './documents.ts';

/** Uploads at a time. A gateway writes each to its disk before it answers. */
const AT_ONCE = 8;
/** For how long a signature is good, in milliseconds. */
const GOOD = 3_600_000;
/**
 * Answers after which an upload is tried again. 403: the rows have no such account yet, and the block that funded it is on its way to
 * them. 429 and 503: the gateway has too much to do, and says so.
 */
const AGAIN: readonly number[] = [403, 429, 503];
/** How long it is tried again, in milliseconds, and how often. */
const PATIENCE = 60_000;
const EVERY = 500;

/** What a merchant gives. */
export interface Upload {
	owner: KeyringPair;
	content: Content;
}

/** Give contents to a gateway. Resolves with how many there were, and rejects where it does not take one. */
export async function upload(gateway: string, genesis: string, all: Upload[]): Promise<number> {
	const rest = all[Symbol.iterator]();
	const work = async (): Promise<void> => {
		for (const one of rest) await put(gateway, genesis, one);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return all.length;
}

async function put(gateway: string, genesis: string, { owner, content }: Upload): Promise<void> {
	const body = new TextEncoder().encode(content.text);
	const from = Date.now();
	const statement = { cid: content.cid, size: body.length, media: content.media, from, until: from + GOOD };
	const signature = owner.sign(contentPayload('contentPut', genesis, statement));
	const headers = {
		'content-type': content.media,
		'souk-account': owner.address,
		'souk-valid-from': String(statement.from),
		'souk-valid-until': String(statement.until),
		'souk-signature': u8aToHex(signature),
	};
	for (const deadline = Date.now() + PATIENCE; ; await sleep(EVERY)) {
		const answer = await fetch(new URL('v1/content', gateway), { method: 'POST', headers, body });
		const said = await answer.text();
		if (answer.ok) return;
		if (!AGAIN.includes(answer.status) || Date.now() > deadline)
			throw new UserError(
				`the gateway did not take the ${content.media} of ${owner.address}: ${answer.status} ${said}`,
			);
	}
}
