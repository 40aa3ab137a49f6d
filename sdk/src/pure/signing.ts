// SPDX-License-Identifier: Apache-2.0

// What people sign off chain: promotion links, reads of posts, sales at a till, receipts, contents. All of it is signed in the same way,
// as primitives/src/signed.rs checks it.

import { secp256k1 } from '@noble/curves/secp256k1.js';
import { ed25519, sr25519 } from '@polkadot-labs/hdkd-helpers';
import { asBytes, sameBytes, toHex } from './bytes.ts';
import { blake2b256 } from './hashing.ts';
import { readSignature, type Signed, wrap } from './statements.ts';

export * from './statements.ts';

/** A key that signs bytes at once: a pair of polkadot.js is one. */
export interface SigningKey {
	/** `sr25519`, `ed25519` or `ecdsa`. The chain takes no signature of any other kind. */
	readonly type: string;
	readonly publicKey: Uint8Array;
	sign(bytes: Uint8Array): Uint8Array;
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
