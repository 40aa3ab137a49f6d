// SPDX-License-Identifier: Apache-2.0

// What people sign off chain: promotion links, reads of posts, sales at a till, receipts. All of it is signed in the same way, as
// primitives/src/signed.rs checks it: a context that names the kind of statement, the chain it is good on, the statement.

import { secp256k1 } from '@noble/curves/secp256k1.js';
import { ed25519, sr25519 } from '@polkadot-labs/hdkd-helpers';
import { asBytes, concat, type Hex, sameBytes, toHex } from './bytes.ts';
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

/** A key that signs bytes at once: a pair of polkadot.js is one. */
export interface SigningKey {
	/** `sr25519`, `ed25519` or `ecdsa`. The chain takes no signature of any other kind. */
	readonly type: string;
	readonly publicKey: Uint8Array;
	sign(bytes: Uint8Array): Uint8Array;
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

/** Have a key sign a payload: bare, or wrapped as a wallet does. */
export function sign(pair: SigningKey, payload: Uint8Array, wrapped = false): Signed {
	return signedBy(pair.type, pair.sign(wrapped ? wrap(payload) : payload), wrapped);
}

/** A signature that a wallet made, with the kind of its key. A wallet's `signRaw` wraps. */
export function signedBy(type: string, signature: string | Uint8Array, wrapped = true): Signed {
	const hex = toHex(asBytes(signature));
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

/** Whether an account signed a payload in the form that the signature names, as the chain checks it. */
export function verify({ wrapped, signature }: Signed, payload: Uint8Array, account: string | Uint8Array): boolean {
	const bytes = wrapped ? wrap(payload) : payload;
	try {
		const who = asBytes(account, 32);
		const { type, bytes: signed } = readSignature(signature);
		switch (type) {
			case 'sr25519':
				return sr25519.verify(signed, bytes, who);
			case 'ed25519':
				return ed25519.verify(signed, bytes, who);
			case 'ecdsa':
				return sameBytes(ecdsaAccount(signed, bytes), who);
		}
	} catch {
		// Bytes that are no signature, or a key that is no point of the curve.
		return false;
	}
}

/** The account whose ECDSA key made a signature: the hash of the key, which is recovered. The last byte says which of two it is. */
function ecdsaAccount(signature: Uint8Array, bytes: Uint8Array): Uint8Array {
	const recovered = Uint8Array.from([...signature.subarray(64), ...signature.subarray(0, 64)]);
	const key = secp256k1.recoverPublicKey(recovered, blake2b256(bytes), { prehash: false });
	return blake2b256(key);
}
