// SPDX-License-Identifier: Apache-2.0

// Publishing listings: their descriptions to the gateway, their terms to the chain.

import { type Account, cid, type Souk, type Terms, type Who } from '@souk/sdk';
import type { Gateway } from '@souk/sdk/gateway';
import { gtin14 } from '@souk/sdk/pure/gs1';
import { sendFor } from './acting.ts';
import { JSON_LD, productDocument } from './documents.ts';
import type { ReadyListing } from './listing-draft.ts';
import type { Chosen } from './picture-field.tsx';
import { chainTerms } from './terms.ts';

/** A listing with its picture. */
export interface ToPublish extends ReadyListing {
	picture?: Chosen;
}

/** How many statements publishing signs: a description each, and each picture. None without a gateway. */
export function statementsOf(listings: ToPublish[], gateway: Gateway | undefined): number {
	if (gateway === undefined) return 0;
	return listings.reduce((count, { picture }) => count + (picture === undefined ? 1 : 2), 0);
}

/**
 * Publish listings of a shop, as many in one call as the chain takes. Descriptions are uploaded first, so that nothing is on sale that
 * nobody can read about. `told` hears how many were uploaded and how many are published.
 */
export async function publishAll(
	souk: Souk,
	account: Account,
	shop: { id: number; owner: Who },
	gateway: Gateway | undefined,
	listings: ToPublish[],
	language: string,
	told: (done: { uploaded: number; published: number }) => void = () => undefined,
): Promise<bigint[]> {
	const rows: { product: bigint; metadata: string; terms: Terms; stock: number }[] = [];
	for (const { product, name, description, terms, stock, picture } of listings) {
		const said = { name, description, language, ...(picture === undefined ? {} : { picture: cid(picture.bytes) }) };
		const document = productDocument(product, said);
		if (gateway !== undefined) {
			if (picture !== undefined) await gateway.putContent(account, picture.bytes, picture.media);
			await gateway.putContent(account, document, JSON_LD);
		}
		rows.push({ product: BigInt(gtin14(product)), metadata: cid(document), terms, stock });
		told({ uploaded: rows.length, published: 0 });
	}
	const most = await souk.api.constants.Shops.MaxBatch();
	const ids: bigint[] = [];
	for (let from = 0; from < rows.length; from += most) {
		const some = rows.slice(from, from + most);
		const call = souk.api.tx.Shops.publish_listings({
			shop: shop.id,
			listings: some.map(({ terms, ...row }) => ({ ...row, terms: chainTerms(terms) })),
		});
		const { events } = await sendFor(souk, account, shop.owner, call);
		const [published] = souk.api.event.Shops.ListingsPublished.filter(events);
		const first = published?.payload.first;
		if (first !== undefined) ids.push(...some.map((_, place) => first + BigInt(place)));
		told({ uploaded: rows.length, published: ids.length });
	}
	return ids;
}
