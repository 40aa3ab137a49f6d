// SPDX-License-Identifier: Apache-2.0

// Opening a shop and publishing what it sells.

import type { KeyringPair } from '@polkadot/keyring/types';
import type { SoukPrimitivesApiShopView, SoukPrimitivesListingListingTerms } from '@polkadot/types/lookup';
import { blake2AsHex } from '@polkadot/util-crypto';
import type { Capability, Charge, Profile } from '@souk/sdk/pure/market';
import type { Chain } from './chain.ts';
import { UserError } from './errors.ts';
import { expected, found } from './events.ts';
import { type CommissionPlan, planHash } from './links.ts';
import type { Asset } from './orders.ts';
import type { Included, Pipeline } from './pipeline.ts';

export type { Capability, Charge, Profile } from '@souk/sdk/pure/market';
export type { CommissionPlan } from './links.ts';
export { PERCENT } from './money.ts';

/** Something the chain charges for. */
export type Priced = 'Open' | 'Slot' | { Capability: Capability };

/** A listing as the chain takes it. */
export interface NewListing {
	/** The GTIN of the product. */
	product: bigint;
	/** Address of a description. */
	metadata: string;
	terms: {
		/** Per unit, in base units of the token and in minor units of a currency. */
		price: { token: [Asset, bigint]; fiat: { currency: string; amount: bigint } | null };
		/** Other assets the seller takes: base units of each for one of the price's asset, with 18 decimals. */
		accepted: { asset: Asset; rate: bigint; maxShare: number }[];
		/** Parts per billion off for payment in the token. */
		tokenDiscount: number;
		commission: CommissionPlan;
		/** The most promoters of a path. */
		maxDepth: number;
		/** Parts per billion. */
		experienceFee: number;
		/** Milliseconds after delivery. */
		returnWindow: number;
	};
	/** Units there are. */
	stock: number;
}

/** What the chain charges for something. */
export async function price(chain: Chain, what: Priced): Promise<Charge> {
	const charge = await chain.api.query.shops.prices(what);
	if (charge.isNone) throw new UserError(`the chain does not sell ${JSON.stringify(what)}`);
	const { bond, fee } = charge.unwrap();
	return { bond: bond.toBigInt(), fee: fee.toBigInt() };
}

/** How many listings one shop can have. */
export function maxListings(chain: Chain): number {
	return chain.api.consts.shops.maxSlots.toNumber();
}

/** A shop. */
export async function shop(chain: Chain, id: number): Promise<SoukPrimitivesApiShopView> {
	const view = await chain.ask(({ commerceApi }) => commerceApi.shop(id));
	if (view.isNone) throw new Error(`there is no shop ${id}`);
	return view.unwrap();
}

/** What the account that a shop is offered to names when it accepts: the shop without what moves or ends by itself. */
export async function shopHash(chain: Chain, id: number): Promise<string> {
	const row = await chain.api.query.shops.shops(id);
	if (row.isNone) throw new Error(`there is no shop ${id}`);
	const fields = Object.fromEntries(row.unwrap().entries());
	const bare = { ...fields, openOrders: 0, offeredTo: null, verification: null, accepted: { day: 0, orders: 0 } };
	return blake2AsHex(chain.api.createType('PalletShopsShop', bare).toU8a(), 256);
}

/** The plan of a listing now, which a promoter's link may name. */
export async function listingPlan(chain: Chain, id: bigint): Promise<Uint8Array> {
	const view = await chain.ask(({ commerceApi }) => commerceApi.listing(id));
	if (view.isNone) throw new Error(`there is no listing ${id}`);
	return termsPlan(view.unwrap().terms);
}

/** The plan of a listing with these terms. */
export function termsPlan({ commission, maxDepth, price }: SoukPrimitivesListingListingTerms): Uint8Array {
	return planHash(readPlan(commission), maxDepth.toNumber(), price.fiat.isSome);
}

function readPlan(plan: SoukPrimitivesListingListingTerms['commission']): CommissionPlan {
	switch (plan.type) {
		case 'Formula': {
			const { rate, closing } = plan.asFormula;
			return { Formula: { rate: rate.toNumber(), closing: closing.toNumber() } };
		}
		case 'Levels': {
			const { rate, shares } = plan.asLevels;
			return { Levels: { rate: rate.toNumber(), shares: shares.map((share) => share.toNumber()) } };
		}
		case 'None':
			return 'None';
	}
}

/** A shop that was opened, and what it sealed for good, in base units of SOUK. */
export interface Opened {
	id: number;
	sealed: bigint;
}

/** Open a shop with some capabilities and room for so many listings. */
export async function openShop(
	chain: Chain,
	pipeline: Pipeline,
	owner: KeyringPair,
	profile: Profile,
	capabilities: Capability[],
	listings: number,
): Promise<Opened> {
	const { tx } = chain.api;
	// What governance asks now is the most that the owner agrees to.
	const { bond, fee } = await price(chain, 'Open');
	const opened = await pipeline.send(owner, tx.shops.openShop(profile, bond, fee), 'open a shop');
	const id = expected(opened.events, 'shops', 'ShopOpened').shop.toNumber();
	const done: Included[] = [opened];
	if (capabilities.length > 0) {
		const prices = await Promise.all(capabilities.map((Capability) => price(chain, { Capability })));
		const calls = capabilities.map((capability, place) => {
			const { bond = 0n, fee = 0n } = prices[place] ?? {};
			return tx.shops.addCapability(id, capability, bond, fee, 0);
		});
		done.push(await pipeline.send(owner, tx.utility.batchAll(calls), `equip shop ${id}`));
	}
	const [, slots] = (await shop(chain, id)).slots;
	const missing = listings - slots.toNumber();
	if (missing > 0) {
		const slot = await price(chain, 'Slot');
		const [bond, fee] = [slot.bond * BigInt(missing), slot.fee * BigInt(missing)];
		done.push(await pipeline.send(owner, tx.shops.addSlots(id, missing, bond, fee), `add slots to shop ${id}`));
	}
	return { id, sealed: done.reduce((sum, { events }) => sum + sealedIn(events), 0n) };
}

/** What the events of shops say was sealed for good. */
function sealedIn(events: Included['events']): bigint {
	let sealed = 0n;
	for (const event of events) {
		if (event.pallet === 'shops' && 'fee' in event.data) sealed += event.data.fee.toBigInt();
	}
	return sealed;
}

/** Publish listings of a shop, in as many transactions as it takes. Returns their numbers, in order. */
export async function publishListings(
	chain: Chain,
	pipeline: Pipeline,
	owner: KeyringPair,
	shop: number,
	listings: NewListing[],
): Promise<bigint[]> {
	const batch = chain.api.consts.shops.maxBatch.toNumber();
	const ids: bigint[] = [];
	for (let from = 0; from < listings.length; from += batch) {
		const some = listings.slice(from, from + batch);
		const call = chain.api.tx.shops.publishListings(shop, some);
		const { events } = await pipeline.send(owner, call, `publish ${some.length} listings in shop ${shop}`);
		const published = found(events, 'shops', 'ListingsPublished');
		if (published === undefined) throw new Error(`shop ${shop} published without saying so`);
		const first = published.first.toBigInt();
		ids.push(...some.map((_, offset) => first + BigInt(offset)));
	}
	return ids;
}
