// SPDX-License-Identifier: Apache-2.0

// Networks of promoters: what a member signs to say that it has read a post. Written from its description in
// docs/design/networks.md and not from the chain's code.

import { asBytes, toHex, uint } from './bytes.ts';
import { payload, type Signed, type SigningKey, sign } from './signing.ts';

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
	return payload('read', chain, uint(shop, 4), uint(post, 4), asBytes(content), reader);
}

/** Have a member sign that it has read a post, as `attestReads` takes it. */
export function signRead(read: Omit<Read, 'reader'>, reader: SigningKey, wrapped = false): [string, Signed] {
	const bytes = readPayload({ ...read, reader: reader.publicKey });
	return [toHex(reader.publicKey), sign(reader, bytes, wrapped)];
}
