// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import { u8aToHex } from '@polkadot/util';

/** The CIDv1 (raw codec, sha2-256) of some bytes: 36 bytes, in hex. */
export function cid(body: string | Uint8Array): `0x${string}` {
	const digest = createHash('sha256').update(body).digest();
	return u8aToHex(Uint8Array.from([0x01, 0x55, 0x12, 0x20, ...digest]));
}
