// SPDX-License-Identifier: Apache-2.0

// Publishing listings: their descriptions to the gateway, their terms to the chain.

import { type Account, addressOf, cid, type Souk, type Terms, type Who } from '@souk/sdk';
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

/** Something for the gateway to keep: its picture, then its description. */
interface Content {
	address: string;
	bytes: Uint8Array;
	media: string;
}

/** For how long what a gateway took counts as there, in milliseconds. It lets go what nothing on the chain names, but not so soon. */
const KEPT = 3_600_000;

/** What a gateway took from whom, and when, so that another try asks for no signature twice. It is forgotten with this page. */
const given = new WeakMap<Gateway, Map<string, number>>();

/** Whether a gateway took a content from an account lately. */
function hasGiven(gateway: Gateway, account: Who, { address }: Content): boolean {
	const when = given.get(gateway)?.get(`${addressOf(account)} ${address}`);
	return when !== undefined && Date.now() - when < KEPT;
}

function remember(gateway: Gateway, account: Who, { address }: Content): void {
	const known = given.get(gateway) ?? new Map<string, number>();
	given.set(gateway, known.set(`${addressOf(account)} ${address}`, Date.now()));
}

/** What a gateway keeps for a listing. The last one is its description. */
function contentsOf({ product, name, description, picture }: ToPublish, language: string): [...Content[], Content] {
	const said = { name, description, language, ...(picture === undefined ? {} : { picture: cid(picture.bytes) }) };
	const document = productDocument(product, said);
	const text = { address: cid(document), bytes: document, media: JSON_LD };
	return picture === undefined
		? [text]
		: [{ address: cid(picture.bytes), bytes: picture.bytes, media: picture.media }, text];
}

/**
 * How many statements publishing signs: one for each description and each picture that the gateway has not taken from this account. A gateway
 * takes each content by a signature of its own. None without a gateway.
 */
export function statementsOf(
	listings: ToPublish[],
	gateway: Gateway | undefined,
	account: Who | undefined,
	language: string,
): number {
	if (gateway === undefined) return 0;
	const contents = listings.flatMap((listing) => contentsOf(listing, language));
	const wanted = new Map(contents.map((content) => [content.address, content]));
	return [...wanted.values()].filter((content) => account === undefined || !hasGiven(gateway, account, content)).length;
}

/** Give the gateway what it has not taken from this account. */
async function give(gateway: Gateway, account: Account, contents: Content[]): Promise<void> {
	for (const content of contents) {
		if (hasGiven(gateway, account, content)) continue;
		await gateway.putContent(account, content.bytes, content.media);
		remember(gateway, account, content);
	}
}

/**
 * Publish listings of a shop, as many in one call as the chain takes and as many calls in one transaction as fit. Descriptions are uploaded
 * first, so that nothing is on sale that nobody can read about. `told` hears how many were uploaded and how many are published.
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
	for (const listing of listings) {
		const contents = contentsOf(listing, language);
		if (gateway !== undefined) await give(gateway, account, contents);
		const { product, terms, stock } = listing;
		rows.push({ product: BigInt(gtin14(product)), metadata: contents.at(-1)?.address ?? '', terms, stock });
		told({ uploaded: rows.length, published: 0 });
	}
	const most = await souk.api.constants.Shops.MaxBatch();
	const parts = Array.from({ length: Math.ceil(rows.length / most) }, (_, part) =>
		rows.slice(part * most, (part + 1) * most),
	);
	const calls = parts.map((some) =>
		souk.api.tx.Shops.publish_listings({
			shop: shop.id,
			listings: some.map(({ terms, ...row }) => ({ ...row, terms: chainTerms(terms) })),
		}),
	);
	const [first] = calls;
	// The first call is as large as any.
	const together = first === undefined || calls.length === 1 ? 1 : await souk.fitting(account, first);
	const ids: bigint[] = [];
	for (let from = 0; from < calls.length; from += together) {
		const { events } = await sendFor(souk, account, shop.owner, souk.batch(calls.slice(from, from + together)));
		// One event for each call, in their order.
		for (const [place, { payload }] of souk.api.event.Shops.ListingsPublished.filter(events).entries())
			ids.push(...(parts[from + place] ?? []).map((_, row) => payload.first + BigInt(row)));
		told({ uploaded: rows.length, published: ids.length });
	}
	return ids;
}
