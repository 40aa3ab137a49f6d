// SPDX-License-Identifier: Apache-2.0

import { concat, type Hex, toHex, utf8 } from './bytes.ts';
import { sha256 } from './hashing.ts';

/** The CIDv1 (raw codec, sha2-256) of some bytes: 36 bytes, in hex. */
export function cid(body: string | Uint8Array): Hex {
	return toHex(concat([0x01, 0x55, 0x12, 0x20], sha256(typeof body === 'string' ? utf8(body) : body)));
}
