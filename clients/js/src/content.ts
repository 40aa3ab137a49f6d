// SPDX-License-Identifier: Apache-2.0

import { stringToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { sha256AsU8a } from '@polkadot/util-crypto';

/** The CIDv1 (raw codec, sha2-256) of some bytes: 36 bytes, in hex. */
export function cid(body: string | Uint8Array): `0x${string}` {
	const bytes = typeof body === 'string' ? stringToU8a(body) : body;
	return u8aToHex(u8aConcat([0x01, 0x55, 0x12, 0x20], sha256AsU8a(bytes)));
}
