// SPDX-License-Identifier: Apache-2.0

// Promotion links, written from their description and not from the chain's code: what each promoter of a path signs.

import type { KeyringPair } from '@polkadot/keyring/types';
import { bnToU8a, compactToU8a, hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import type { CommissionPlan } from './market.ts';
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
	/** The [`planHash`] of the listing that the promoter relies on. Left out if the promoter takes what the listing pays. */
	plan?: Uint8Array | null;
}

/** One link as an order carries it. */
export interface Link {
	promoter: string;
	expires: bigint;
	plan: string | null;
	signed: Signed;
}

/** The bytes a promoter signs: 129 of them, or 161 with a plan. */
export function linkPayload({ chain, listing, parent, promoter, expires, plan = null }: LinkStatement): Uint8Array {
	const uint64 = (value: bigint): Uint8Array => bnToU8a(value, { bitLength: 64, isLe: true });
	const relied = plan === null ? [new Uint8Array([0])] : [new Uint8Array([1]), plan];
	return payload('link', chain, uint64(listing), parent, promoter, uint64(expires), ...relied);
}

/**
 * What a promoter of a listing relies on: how the seller pays promoters, over how many links at most, and whether part of the
 * price is paid outside the chain, where no commission is paid.
 */
export function planHash(commission: CommissionPlan, maxDepth: number, outside = false): Uint8Array {
	const uint32 = (value: number): Uint8Array => bnToU8a(value, { bitLength: 32, isLe: true });
	let plan: Uint8Array[];
	if (commission === 'None') {
		plan = [new Uint8Array([0])];
	} else if ('Formula' in commission) {
		const { rate, closing } = commission.Formula;
		plan = [new Uint8Array([1]), uint32(rate), uint32(closing)];
	} else {
		const { rate, shares } = commission.Levels;
		plan = [new Uint8Array([2]), uint32(rate), compactToU8a(shares.length), ...shares.map(uint32)];
	}
	return blake2AsU8a(u8aConcat(...plan, new Uint8Array(outside ? [maxDepth, 1] : [maxDepth])), 256);
}

/** The hash the next link names as its parent. */
export function linkHash(statement: LinkStatement): Uint8Array {
	return payloadHash(linkPayload(statement));
}

/**
 * Have each promoter of a path sign in turn, the one next to the seller first. `wrap` says which promoters sign as a wallet does.
 * With a `plan` all of them rely on it: the chain refuses the path if the listing pays otherwise by then.
 */
export function signPath(
	chain: string | Uint8Array,
	listing: bigint,
	promoters: KeyringPair[],
	expires: bigint,
	wrap: (promoter: KeyringPair) => boolean = () => false,
	plan: Uint8Array | null = null,
): Link[] {
	const genesis = typeof chain === 'string' ? hexToU8a(chain) : chain;
	let parent: Uint8Array = NO_PARENT;
	return promoters.map((pair) => {
		const statement = { chain: genesis, listing, parent, promoter: pair.publicKey, expires, plan };
		parent = linkHash(statement);
		const relied = plan === null ? null : u8aToHex(plan);
		const signed = sign(pair, linkPayload(statement), wrap(pair));
		return { promoter: u8aToHex(pair.publicKey), expires, plan: relied, signed };
	});
}
