// SPDX-License-Identifier: Apache-2.0

// The form of what people sign off chain, as primitives/src/signed.rs has it: a context that names the kind of statement, the chain it is
// good on, the statement. Nothing here computes a signature, so it brings no curve.

import { asBytes, concat, type Hex } from './bytes.ts';
import { blake2b256 } from './hashing.ts';

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
	/** A content that a gateway shall keep. */
	contentPut: 'souk:content:put',
	/** A content that a gateway shall give up. */
	contentDelete: 'souk:content:del',
	/** A query that a gateway shall know by a name. */
	queryName: 'souk:epcis-query',
	/** The name of a query, which a gateway shall forget. */
	queryDrop: 'souk:epcis:unset',
} as const;

/** A signature by the kind of its key, as the chain takes it. */
export type MultiSignature = { Sr25519: Hex } | { Ed25519: Hex } | { Ecdsa: Hex };

/** A signature, and whether the payload was wrapped in `<Bytes>…</Bytes>` before it was signed. */
export interface Signed {
	wrapped: boolean;
	signature: MultiSignature;
}

/** What a signature is over, if it is not wrapped. */
export function payload(kind: keyof typeof CONTEXTS, genesis: string | Uint8Array, ...body: Uint8Array[]): Uint8Array {
	return concat(CONTEXTS[kind], asBytes(genesis, 32), ...body);
}

/** The hash that names a statement. */
export function payloadHash(payload: Uint8Array): Uint8Array {
	return blake2b256(payload);
}

/** A payload as a wallet's `signRaw` wraps it, so that what it signs is never a transaction. */
export function wrap(payload: Uint8Array): Uint8Array {
	return concat('<Bytes>', payload, '</Bytes>');
}

/** The kind of a signature's key and its bytes. An error where it is not as long as such signatures are. */
export function readSignature(signature: MultiSignature): { type: 'sr25519' | 'ed25519' | 'ecdsa'; bytes: Uint8Array } {
	if ('Sr25519' in signature) return { type: 'sr25519', bytes: asBytes(signature.Sr25519, 64) };
	if ('Ed25519' in signature) return { type: 'ed25519', bytes: asBytes(signature.Ed25519, 64) };
	return { type: 'ecdsa', bytes: asBytes(signature.Ecdsa, 65) };
}

/** A signature as SCALE writes it: one byte for the kind of its key, then its bytes. */
export function signatureBytes(signature: MultiSignature): Uint8Array {
	const { type, bytes } = readSignature(signature);
	return concat([{ ed25519: 0, sr25519: 1, ecdsa: 2 }[type]], bytes);
}
