// SPDX-License-Identifier: Apache-2.0

import { blake2b } from '@noble/hashes/blake2.js';
import { sha256 as sha2 } from '@noble/hashes/sha2.js';

/** BLAKE2b of 256 bits, which names statements, leaves and offers. With a key it is a keyed hash. */
export function blake2b256(bytes: Uint8Array, key?: Uint8Array): Uint8Array {
	return blake2b(bytes, key === undefined ? { dkLen: 32 } : { dkLen: 32, key });
}

/** SHA-256, which names content. */
export function sha256(bytes: Uint8Array): Uint8Array {
	return sha2(bytes);
}
