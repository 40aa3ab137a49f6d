// SPDX-License-Identifier: Apache-2.0

// Addresses as people see them: a prefix of the network, the key of an account, and a checksum, in base58.

import { blake2b } from '@noble/hashes/blake2.js';
import { base58 } from '@scure/base';
import { concat, sameBytes } from './bytes.ts';

/** How many bytes of the hash stand behind the key of an account. */
const CHECKED = 2;

function checksum(prefixed: Uint8Array): Uint8Array {
	return blake2b(concat('SS58PRE', prefixed), { dkLen: 64 }).subarray(0, CHECKED);
}

/** The address of a key of 32 bytes under a network's prefix, 0 to 16 383. */
export function ss58(key: Uint8Array, prefix: number): string {
	if (key.length !== 32) throw new RangeError(`a key of ${key.length} bytes`);
	if (!Number.isInteger(prefix) || prefix < 0 || prefix > 16_383) throw new RangeError(`no prefix: ${prefix}`);
	const head =
		prefix < 64 ? [prefix] : [((prefix & 0b1111_1100) >> 2) | 0b0100_0000, (prefix >> 8) | ((prefix & 0b11) << 6)];
	const prefixed = concat(head, key);
	return base58.encode(concat(prefixed, checksum(prefixed)));
}

/** The key of an address of any network, and the network's prefix. An error if it is none, or its checksum is wrong. */
export function ss58Key(address: string): { key: Uint8Array; prefix: number } {
	// The longest one has 49 characters. What is longer is not looked into.
	if (address.length > 50) throw new RangeError('too long for an address');
	const bytes = base58.decode(address);
	const [first = 0, second = 0] = bytes;
	const head = first < 64 ? 1 : 2;
	const end = bytes.length - CHECKED;
	if (first > 127 || end - head !== 32) throw new RangeError('no address of an account');
	if (!sameBytes(checksum(bytes.subarray(0, end)), bytes.subarray(end))) throw new RangeError('its checksum is wrong');
	const prefix = head === 1 ? first : ((first & 0b0011_1111) << 2) | (second >> 6) | ((second & 0b0011_1111) << 8);
	return { key: bytes.slice(head, end), prefix };
}
