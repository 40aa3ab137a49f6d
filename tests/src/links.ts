// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import { bnToU8a, hexToU8a, stringToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';

/** What every link payload starts with. */
export const LINK_CONTEXT = 'souk:promotion:1';

/** The parent of the first link of a path. */
export const NO_PARENT = new Uint8Array(32);

/** What a promoter signs. */
export interface LinkPayload {
	/** Genesis hash of the chain the link is good on. */
	chain: Uint8Array;
	/** The listing passed on. */
	listing: bigint;
	/** Hash of the payload this link extends; [`NO_PARENT`] for the first. */
	parent: Uint8Array;
	/** Public key of who passes it on. */
	promoter: Uint8Array;
	/** Milliseconds since the epoch. */
	expires: bigint;
}

/** One link as an order carries it. */
export interface Link {
	promoter: string;
	expires: bigint;
	signature: { Sr25519: string };
}

/** The SCALE encoding of a payload: 128 bytes. */
export function encodePayload(payload: LinkPayload): Uint8Array {
	return u8aConcat(
		stringToU8a(LINK_CONTEXT),
		payload.chain,
		bnToU8a(payload.listing, { bitLength: 64, isLe: true }),
		payload.parent,
		payload.promoter,
		bnToU8a(payload.expires, { bitLength: 64, isLe: true }),
	);
}

/** The hash the next link names as its parent. */
export function payloadHash(payload: LinkPayload): Uint8Array {
	return blake2AsU8a(encodePayload(payload), 256);
}

/** The bytes as a wallet's `signRaw` wraps them. */
export function wrapped(payload: LinkPayload): Uint8Array {
	return u8aConcat('<Bytes>', encodePayload(payload), '</Bytes>');
}

/** Have each promoter of a path sign in turn, the one next to the seller first. */
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
		const payload = { chain: genesis, listing, parent, promoter: pair.publicKey, expires };
		parent = payloadHash(payload);
		const signature = pair.sign(wrap(pair) ? wrapped(payload) : encodePayload(payload));
		return { promoter: u8aToHex(pair.publicKey), expires, signature: { Sr25519: u8aToHex(signature) } };
	});
}
