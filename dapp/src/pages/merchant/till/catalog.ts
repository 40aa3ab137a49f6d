// SPDX-License-Identifier: Apache-2.0

// What a shop sells at the counter, as the chain has it now.

import { readTerms, type Souk } from '@souk/sdk';
import type { Gateway } from '@souk/sdk/gateway';
import type { CatalogEntry } from './device.ts';

/** The most listings that a till offers. */
const MOST = 60;

/** The listings of a shop that can be sold, with the offers that a buyer signs for, and their names where a gateway knows them. */
export async function readCatalog(souk: Souk, gateway: Gateway | undefined, shop: number): Promise<CatalogEntry[]> {
	const rows = await gateway
		?.listings({ shop, status: 'active' })
		.first(200)
		.catch(() => []);
	const names = new Map((rows ?? []).map(({ id, name }) => [String(id), name]));
	const ids = (await souk.shops.listings(shop)).sort((a, b) => (a < b ? -1 : 1)).slice(0, MOST);
	const entries = await Promise.all(
		ids.map(async (id): Promise<CatalogEntry | undefined> => {
			const [listing, offer] = await Promise.all([souk.shops.listing(id), souk.shops.offer(id)]);
			if (listing.status.type !== 'Active') return undefined;
			const { fiat } = readTerms(listing.terms).price;
			return {
				listing: String(id),
				name: names.get(String(id)) ?? listing.product.toString().padStart(14, '0'),
				offer: offer.offer,
				...(fiat === undefined ? {} : { minor: String(fiat.amount), currency: fiat.currency }),
			};
		}),
	);
	return entries.filter((entry) => entry !== undefined);
}

/** A basket: how many units of which listing. */
export type Basket = ReadonlyMap<string, number>;

/** What a basket comes to in a currency, or nothing where an entry has no price in it. */
export function totalOf(basket: Basket, catalog: CatalogEntry[], currency: string): bigint | undefined {
	let sum = 0n;
	for (const [listing, units] of basket) {
		const entry = catalog.find((one) => one.listing === listing);
		if (entry?.minor === undefined || entry.currency !== currency) return undefined;
		sum += BigInt(entry.minor) * BigInt(units);
	}
	return sum;
}

/** A basket with so many more, or fewer, units of a listing. */
export function changed(basket: Basket, listing: string, by: number): Basket {
	const after = new Map(basket);
	const units = (after.get(listing) ?? 0) + by;
	if (units > 0) after.set(listing, units);
	else after.delete(listing);
	return after;
}
