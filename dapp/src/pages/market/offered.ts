// SPDX-License-Identifier: Apache-2.0

import { type ListingView, readTerms, type Souk } from '@souk/sdk';
import type { Listing } from '@souk/sdk/gateway';

/** What lists show of a listing that the chain alone tells, without a gateway. */
export function rowOfView(id: bigint, view: ListingView): Listing {
	const { price, experienceFee, returnWindow } = readTerms(view.terms);
	return {
		id: Number(id),
		shop: view.shop,
		product: view.product.toString().padStart(14, '0'),
		name: null,
		summary: null,
		metadata: view.metadata,
		status: view.status.type.toLowerCase(),
		stock: view.stock,
		price:
			(price.token ?? 0n) === 0n
				? null
				: { amount: String(price.token), asset: String(price.asset ?? 'SOUK'), decimals: null },
		fiat_price: price.fiat === undefined ? null : { minor: String(price.fiat.amount), currency: price.fiat.currency },
		experience_fee: experienceFee,
		return_window: Number(returnWindow),
		verdict: view.verdict.type.toLowerCase(),
		published: '',
		gone: false,
		details: null,
		block: 0,
	};
}

/** The newest listings of a shop, as the chain tells them: at most `most`, and whether there are more. */
export async function listingsByChain(
	souk: Souk,
	shop: number,
	most: number,
): Promise<{ rows: Listing[]; more: boolean }> {
	const numbers = (await souk.shops.listings(shop)).sort((a, b) => (a < b ? 1 : -1));
	const newest = numbers.slice(0, most).map(async (id) => rowOfView(id, await souk.shops.listing(id)));
	return { rows: await Promise.all(newest), more: numbers.length > most };
}
