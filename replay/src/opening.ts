// SPDX-License-Identifier: Apache-2.0

// The shops of a replay, and what they sell.

import type { KeyringPair } from '@polkadot/keyring/types';
import { named } from '@souk/client/accounts';
import type { Chain } from '@souk/client/chain';
import { demonstrationGtin } from '@souk/client/gs1';
import {
	type Charge,
	type CommissionPlan,
	type NewListing,
	openShop,
	PERCENT,
	type Profile,
	price,
	publishListings,
} from '@souk/client/market';
import { SOUK } from '@souk/client/money';
import type { Pipeline } from '@souk/client/pipeline';
import type { Commission, SplitTerms } from '@souk/client/waterfall';
import { productDocument, shopDocument } from './documents.ts';
import { CURRENCY, type GovernedFees } from './outside.ts';
import { listingKey, type Plan, type PlannedListing, returnWindow, wholePrice } from './plan.ts';
import type { Upload } from './uploads.ts';

/** The experience fee of every listing of the replay, in parts per billion. */
const EXPERIENCE_FEE = 15 * PERCENT;

/** The rates a listing of the replay states. Odd shops pay promoters by a table of levels, even ones by the formula. */
export function commissionOf(shop: number): CommissionPlan {
	return shop % 2 === 0
		? { Formula: { rate: 20 * PERCENT, closing: 50 * PERCENT } }
		: { Levels: { rate: 12 * PERCENT, shares: [50 * PERCENT, 30 * PERCENT, 20 * PERCENT] } };
}

/** The rates that the listings of a shop are sold by. */
export function ratesOf(shop: number, fees: GovernedFees): SplitTerms {
	return { commission: asRates(commissionOf(shop)), experienceFee: BigInt(EXPERIENCE_FEE), ...fees };
}

function asRates(plan: CommissionPlan): Commission {
	if (plan === 'None') return { kind: 'none' };
	if ('Formula' in plan) {
		const { rate, closing } = plan.Formula;
		return { kind: 'formula', rate: BigInt(rate), closing: BigInt(closing) };
	}
	const { rate, shares } = plan.Levels;
	return { kind: 'levels', rate: BigInt(rate), shares: shares.map(BigInt) };
}

/** Where the shops are. */
export const REGION = 'US-PA';

/** Square metres of a shop, and how many work there. */
export function premises(place: number): { floorArea: number; staff: number } {
	return { floorArea: 120 + place, staff: 4 };
}

/** A listing as the chain takes it. */
export function newListing(listing: PlannedListing): NewListing {
	return {
		product: BigInt(demonstrationGtin(listing.product)),
		metadata: productDocument(listing.product).document.cid,
		terms: {
			price: {
				token: ['Native', listing.price],
				fiat: listing.fiat === 0n ? null : { currency: CURRENCY, amount: listing.fiat },
			},
			accepted: [],
			tokenDiscount: 0,
			commission: commissionOf(listing.shop),
			maxDepth: 3,
			experienceFee: EXPERIENCE_FEE,
			returnWindow: returnWindow(wholePrice(listing)),
		},
		stock: listing.stock,
	};
}

/** A shop the replay opened. */
export interface Shop {
	id: number;
	seller: KeyringPair;
}

/** The shops, and the listing of each price. */
export interface Market {
	shops: Shop[];
	/** By [`listingKey`]. */
	listings: Map<string, bigint>;
	/** What opening it all sealed for good, by seller, in base units. */
	sealed: bigint[];
}

/** Opens the shops of a plan and publishes its listings. */
export class Opening {
	readonly sellers: KeyringPair[];
	private readonly chain: Chain;
	private readonly byShop: PlannedListing[][];

	/** `run` makes the sellers of one replay different from those of another on the same chain. */
	constructor(chain: Chain, plan: Plan, run: string) {
		this.chain = chain;
		this.sellers = Array.from({ length: plan.shops }, (_, shop) => named(`${run}/seller/${shop}`));
		const listings = [...plan.listings.values()];
		this.byShop = this.sellers.map((_, shop) => listings.filter((listing) => listing.shop === shop));
	}

	/** What each seller has to have: bonds and fees. */
	async needs(): Promise<bigint[]> {
		const [open, publish, distribute, slot] = await Promise.all([
			price(this.chain, 'Open'),
			price(this.chain, { Capability: 'Publish' }),
			price(this.chain, { Capability: 'Distribute' }),
			price(this.chain, 'Slot'),
		]);
		const cost = (charge: Charge, times = 1n): bigint => (charge.bond + charge.fee) * times;
		return this.byShop.map(
			(listings) => cost(open) + cost(publish) + cost(distribute) + cost(slot, BigInt(listings.length)) + SOUK,
		);
	}

	/** What the shops and listings say of themselves, and the pictures that they show, each with its merchant. */
	contents(): Upload[] {
		return this.sellers.flatMap((owner, place) =>
			[shopDocument(place), ...(this.byShop[place] ?? []).map(({ product }) => productDocument(product))].flatMap(
				({ document, picture }) => [
					{ owner, content: document },
					{ owner, content: picture },
				],
			),
		);
	}

	/** Open every shop, with what it needs to publish and to pay commission, then publish its listings in batches. */
	async open(pipeline: Pipeline, done: () => void): Promise<Market> {
		const market: Market = { shops: [], listings: new Map(), sealed: [] };
		await Promise.all(
			this.sellers.map(async (seller, place) => {
				const listings = this.byShop[place] ?? [];
				const profile: Profile = {
					region: REGION,
					category: 5735,
					...premises(place),
					metadata: shopDocument(place).document.cid,
				};
				const capabilities = ['Publish', 'Distribute'] as const;
				const shop = await openShop(this.chain, pipeline, seller, profile, [...capabilities], listings.length);
				market.shops[place] = { id: shop.id, seller };
				market.sealed[place] = shop.sealed;
				const ids = await publishListings(this.chain, pipeline, seller, shop.id, listings.map(newListing));
				for (const [offset, id] of ids.entries()) {
					const listing = listings[offset];
					if (listing !== undefined) market.listings.set(listingKey(listing), id);
				}
				done();
			}),
		);
		return market;
	}
}
