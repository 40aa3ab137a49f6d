// SPDX-License-Identifier: Apache-2.0

// Networks of promoters: what a member signs to say that it has read a post. Written from its description in
// docs/design/networks.md and not from the chain's code.

import type { KeyringPair } from '@polkadot/keyring/types';
import { bnToU8a, hexToU8a, u8aToHex } from '@polkadot/util';
import { payload, type Signed, sign } from './signing.ts';

/** What a network asks of those who join. */
export interface NetworkTerms {
	/** Base units of SOUK, on hold on the member's account. */
	bond: bigint;
	/** Milliseconds for which the bond stays on hold after the member left. */
	notice: bigint;
	/** The most of the bond that can be slashed, in parts per billion. */
	slash: number;
	/** Whether the owner of the shop lets members in one by one. */
	approval: boolean;
	/** Whether members may post. */
	posting: boolean;
}

/** A read of a post. */
export interface Read {
	/** Genesis hash of the chain the read is good on. */
	chain: string | Uint8Array;
	shop: number;
	post: number;
	/** The address that was posted: 36 bytes, in hex. */
	content: string;
	/** Public key of the reader. */
	reader: Uint8Array;
}

/** The 124 bytes a reader signs. */
export function readPayload({ chain, shop, post, content, reader }: Read): Uint8Array {
	const uint32 = (value: number): Uint8Array => bnToU8a(value, { bitLength: 32, isLe: true });
	return payload('read', chain, uint32(shop), uint32(post), hexToU8a(content), reader);
}

/** Have a member sign that it has read a post, as `attestReads` takes it. */
export function signRead(read: Omit<Read, 'reader'>, reader: KeyringPair, wrapped = false): [string, Signed] {
	const bytes = readPayload({ ...read, reader: reader.publicKey });
	return [u8aToHex(reader.publicKey), sign(reader, bytes, wrapped)];
}
