// SPDX-License-Identifier: Apache-2.0

// What people sign off chain: promotion links, reads of posts, sales at a till, receipts. All of it is signed in the same way, as
// primitives/src/signed.rs checks it: a context that names the kind of statement, the chain it is good on, the statement.

import type { KeyringPair } from '@polkadot/keyring/types';
import { hexToU8a, stringToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';

/** What the payload of each kind of statement starts with, so that a signature over one kind is never good for another. */
export const CONTEXTS = {
	/** A promotion link. */
	link: 'souk:promotion:1',
	/** A read of a post, as a member of a network signs it. */
	read: 'souk:read:post:1',
	/** A sale at a till, as its buyer signs it. */
	sale: 'souk:till-sale:1',
	/** One receipt. */
	receipt: 'souk:receipt:::1',
	/** Many receipts. */
	receipts: 'souk:receipts::1',
} as const;

/** A signature by the kind of its key, as the chain takes it. */
export type MultiSignature = { Sr25519: `0x${string}` } | { Ed25519: `0x${string}` } | { Ecdsa: `0x${string}` };

/** A signature, and whether the payload was wrapped in `<Bytes>…</Bytes>` before it was signed. */
export interface Signed {
	wrapped: boolean;
	signature: MultiSignature;
}

/** What a signature is over, if it is not wrapped. */
export function payload(kind: keyof typeof CONTEXTS, genesis: string | Uint8Array, ...body: Uint8Array[]): Uint8Array {
	return u8aConcat(stringToU8a(CONTEXTS[kind]), typeof genesis === 'string' ? hexToU8a(genesis) : genesis, ...body);
}

/** The hash that names a statement. */
export function payloadHash(payload: Uint8Array): Uint8Array {
	return blake2AsU8a(payload, 256);
}

/** A payload as a wallet's `signRaw` wraps it, so that what it signs is never a transaction. */
export function wrap(payload: Uint8Array): Uint8Array {
	return u8aConcat('<Bytes>', payload, '</Bytes>');
}

/** Have a key sign a payload: bare, or wrapped as a wallet does. */
export function sign(pair: KeyringPair, payload: Uint8Array, wrapped = false): Signed {
	return signedBy(pair.type, pair.sign(wrapped ? wrap(payload) : payload), wrapped);
}

/** A signature that a wallet made, with the kind of its key. A wallet's `signRaw` wraps. */
export function signedBy(type: KeyringPair['type'], signature: string | Uint8Array, wrapped = true): Signed {
	const hex = u8aToHex(typeof signature === 'string' ? hexToU8a(signature) : signature);
	switch (type) {
		case 'sr25519':
			return { wrapped, signature: { Sr25519: hex } };
		case 'ed25519':
			return { wrapped, signature: { Ed25519: hex } };
		case 'ecdsa':
			return { wrapped, signature: { Ecdsa: hex } };
		default:
			throw new RangeError(`the chain takes no signatures by ${type} keys`);
	}
}
