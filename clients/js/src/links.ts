// SPDX-License-Identifier: Apache-2.0

// Promotion links, written from their description and not from the chain's code: what each promoter of a path signs.

import type { KeyringPair } from '@polkadot/keyring/types';
import { bnToU8a, hexToU8a, u8aToHex } from '@polkadot/util';
import { payload, payloadHash, type Signed, sign } from './signing.ts';

/** The parent of the first link of a path. */
export const NO_PARENT = new Uint8Array(32);

/** What a promoter signs: "I pass this listing on, to whoever this link reaches, until then". */
export interface LinkStatement {
	/** Genesis hash of the chain the link is good on. */
	chain: Uint8Array;
	/** The listing passed on. */
	listing: bigint;
	/** Hash of the payload this link extends. [`NO_PARENT`] for the first. */
	parent: Uint8Array;
	/** Public key of the promoter. */
	promoter: Uint8Array;
	/** Milliseconds since the epoch. */
	expires: bigint;
}

/** One link as an order carries it. */
export interface Link {
	promoter: string;
	expires: bigint;
	signed: Signed;
}

/** The bytes a promoter signs: 128 of them. */
export function linkPayload({ chain, listing, parent, promoter, expires }: LinkStatement): Uint8Array {
	const uint64 = (value: bigint): Uint8Array => bnToU8a(value, { bitLength: 64, isLe: true });
	return payload('link', chain, uint64(listing), parent, promoter, uint64(expires));
}

/** The hash the next link names as its parent. */
export function linkHash(statement: LinkStatement): Uint8Array {
	return payloadHash(linkPayload(statement));
}

/** Have each promoter of a path sign in turn, the one next to the seller first. `wrap` says which promoters sign as a wallet does. */
export function signPath(
	chain: string | Uint8Array,
	listing: bigint,
	promoters: KeyringPair[],
	expires: bigint,
	wrap: (promoter: KeyringPair) => boolean = () => false,
): Link[] {
	const genesis = typeof chain === 'string' ? hexToU8a(chain) : chain;
	let parent: Uint8Array = NO_PARENT;
	return promoters.map((pair) => {
		const statement = { chain: genesis, listing, parent, promoter: pair.publicKey, expires };
		parent = linkHash(statement);
		return { promoter: u8aToHex(pair.publicKey), expires, signed: sign(pair, linkPayload(statement), wrap(pair)) };
	});
}
