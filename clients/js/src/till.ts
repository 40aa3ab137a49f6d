// SPDX-License-Identifier: Apache-2.0

// A sale at the counter: the buyer signs it, and the merchant's till records it.

import type { KeyringPair } from '@polkadot/keyring/types';
import type { Chain } from './chain.ts';
import { must } from './errors.ts';
import type { Link } from './links.ts';
import { payload, type Signed, sign } from './signing.ts';

/** A sale at the counter. */
export interface TillSale {
	buyer: string;
	/** Each line names the hash of the offer the buyer saw at the counter. */
	lines: { listing: bigint; offer: string; quantity: number; path: Link[]; items: string[] }[];
	/** What the buyer paid outside the chain, in minor units. */
	total: { currency: string; amount: bigint } | null;
	platform: string | null;
	attachment: string | null;
	/** Makes two sales of the same things different. */
	salt: bigint | number;
	/** Milliseconds since the epoch. */
	expires: bigint;
}

/** The bytes the buyer of a sale signs: context, genesis hash, seller, and the sale as the call carries it. */
export function salePayload({ api, genesis }: Chain, seller: Uint8Array, sale: TillSale): Uint8Array {
	const type = must(api.tx.orders.recordSale.meta.args[0], 'the sale of orders.recordSale').type.toString();
	return payload('sale', genesis, seller, api.registry.createType(type, sale).toU8a());
}

/** Have the buyer sign a sale: bare, or wrapped as a wallet does. */
export function signSale(
	chain: Chain,
	seller: Uint8Array,
	sale: TillSale,
	buyer: KeyringPair,
	wrapped = false,
): Signed {
	return sign(buyer, salePayload(chain, seller, sale), wrapped);
}
