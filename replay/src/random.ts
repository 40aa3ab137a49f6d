// SPDX-License-Identifier: Apache-2.0

import { blake2AsU8a } from '@polkadot/util-crypto';

/** A number below `bound` that follows from the words alone: the same on every machine and in every run. */
export function drawn(bound: number, ...words: (string | number)[]): number {
	const hash = blake2AsU8a(words.join('/'), 64);
	const value = new DataView(hash.buffer, hash.byteOffset, 8).getBigUint64(0, true);
	return Number(value % BigInt(bound));
}
