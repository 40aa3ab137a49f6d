// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import { hexToU8a, stringToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import type { Chain } from './chain.ts';
import { must } from './errors.ts';

/** What every till sale a buyer signs starts with. */
export const SALE_CONTEXT = 'souk:till-sale:1';

/** A sale at the counter. */
export interface TillSale {
	buyer: string;
	lines: { listing: bigint | number; quantity: number; path: unknown[]; items: unknown[] }[];
	total: { currency: string; amount: bigint } | null;
	platform: string | null;
	attachment: string | null;
	salt: bigint | number;
	expires: bigint;
}

/** The bytes the buyer of a sale signs: context, genesis hash, seller and the sale as the call carries it. */
export function saleBytes(chain: Chain, seller: Uint8Array, sale: TillSale): Uint8Array {
	const record = must(chain.api.tx['orders']?.['recordSale'], 'orders.recordSale');
	const type = must(record.meta.args[0], 'the sale of orders.recordSale').type.toString();
	const encoded = chain.api.registry.createType(type, sale).toU8a();
	return u8aConcat(stringToU8a(SALE_CONTEXT), hexToU8a(chain.genesis), seller, encoded);
}

/** Have the buyer sign a sale. */
export function signSale(chain: Chain, seller: Uint8Array, sale: TillSale, buyer: KeyringPair, asWallet = false): { Sr25519: string } {
	const bytes = saleBytes(chain, seller, sale);
	return { Sr25519: u8aToHex(buyer.sign(asWallet ? u8aConcat('<Bytes>', bytes, '</Bytes>') : bytes)) };
}
