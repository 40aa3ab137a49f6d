// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import { named } from './accounts.ts';
import { list, member, number } from './book.ts';
import { type Chain, value } from './chain.ts';
import { cid } from './content.ts';
import { UserError } from './errors.ts';
import { demonstrationGtin } from './gs1.ts';
import { SOUK } from './money.ts';
import type { Pipeline } from './pipeline.ts';
import { type Plan, type PlannedListing, returnWindow } from './plan.ts';

const PERCENT = 10_000_000;

/** The rates a listing of the replay states; odd shops pay promoters by a table of levels, even ones by the formula. */
export function commissionOf(shop: number): Record<string, unknown> {
	return shop % 2 === 0
		? { Formula: { rate: 20 * PERCENT, closing: 50 * PERCENT } }
		: { Levels: { rate: 12 * PERCENT, shares: [50 * PERCENT, 30 * PERCENT, 20 * PERCENT] } };
}

/** Where the shops are. */
export const REGION = 'US-PA';

/** Square metres of a shop, and how many work there. */
export function premises(place: number): { floorArea: number; staff: number } {
	return { floorArea: 120 + place, staff: 4 };
}

/** A listing as the chain takes it. */
export function newListing(listing: PlannedListing): Record<string, unknown> {
	const gtin = demonstrationGtin(listing.product);
	return {
		product: BigInt(gtin),
		metadata: cid(JSON.stringify({ '@type': 'Product', gtin, name: `Compact disc ${listing.product}` })),
		terms: {
			price: { token: ['Native', listing.price], fiat: null },
			accepted: [],
			tokenDiscount: 0,
			commission: commissionOf(listing.shop),
			maxDepth: 3,
			experienceFee: 15 * PERCENT,
			returnWindow: returnWindow(listing.price),
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
	listings: Map<bigint, bigint>;
	/** What opening it all sealed for good, by seller, in base units. */
	sealed: bigint[];
}

interface Charge {
	bond: bigint;
	fee: bigint;
}

async function price(chain: Chain, what: unknown): Promise<Charge> {
	const charge = await chain.read('shops', 'prices', what);
	if (charge.isEmpty) throw new UserError(`the chain does not sell ${JSON.stringify(what)}, which the replay needs`);
	const inner = (charge as unknown as { unwrap(): typeof charge }).unwrap();
	return { bond: number(member(inner, 'bond')), fee: number(member(inner, 'fee')) };
}

/** How many listings one shop can have. */
export function maxListings(chain: Chain): number {
	return Number(chain.constant('shops', 'maxSlots').toString());
}

/** Opens the shops of a plan and publishes its listings. */
export class Opening {
	readonly sellers: KeyringPair[];
	private readonly byShop: PlannedListing[][];

	constructor(
		private readonly chain: Chain,
		plan: Plan,
		/** Makes the sellers of one replay different from those of another on the same chain. */
		run: string,
	) {
		this.sellers = Array.from({ length: plan.shops }, (_, shop) => named(`${run}/seller/${shop}`));
		this.byShop = this.sellers.map((_, shop) => [...plan.listings.values()].filter((listing) => listing.shop === shop));
	}

	/** What each seller has to have: bonds, fees, and `spare` for everything sold later. */
	async needs(spare: bigint): Promise<bigint[]> {
		const [open, publish, distribute, slot] = await Promise.all([
			price(this.chain, 'Open'),
			price(this.chain, { Capability: 'Publish' }),
			price(this.chain, { Capability: 'Distribute' }),
			price(this.chain, 'Slot'),
		]);
		const cost = (charge: Charge, times = 1n): bigint => (charge.bond + charge.fee) * times;
		return this.byShop.map(
			(listings) => cost(open) + cost(publish) + cost(distribute) + cost(slot, BigInt(listings.length)) + spare + SOUK,
		);
	}

	/** Open every shop, with what it needs to publish and to pay commission, then publish its listings in batches. */
	async open(pipeline: Pipeline, done: () => void): Promise<Market> {
		const batch = Number(this.chain.constant('shops', 'maxBatch').toString());
		const market: Market = { shops: [], listings: new Map(), sealed: [] };
		await Promise.all(
			this.sellers.map(async (seller, place) => {
				const listings = this.byShop[place] ?? [];
				const id = await this.openShop(pipeline, seller, place, listings.length, market);
				market.shops[place] = { id, seller };
				for (let first = 0; first < listings.length; first += batch) {
					const some = listings.slice(first, first + batch);
					const call = this.chain.call('shops', 'publishListings', id, some.map((listing) => newListing(listing)));
					const { events } = await pipeline.send(seller, call, `publish ${some.length} listings in shop ${id}`);
					const published = events.find(({ pallet, name }) => pallet === 'shops' && name === 'ListingsPublished');
					if (published === undefined) throw new Error(`shop ${id} published without saying so`);
					const number0 = number(value(published, 'first'));
					for (const [offset, listing] of some.entries()) market.listings.set(listing.price, number0 + BigInt(offset));
				}
				done();
			}),
		);
		return market;
	}

	private async openShop(pipeline: Pipeline, seller: KeyringPair, place: number, listings: number, market: Market): Promise<number> {
		const profile = {
			region: REGION,
			category: 5735,
			...premises(place),
			metadata: cid(JSON.stringify({ '@type': 'MusicStore', name: `CD shop ${place}` })),
		};
		const opened = await pipeline.send(seller, this.chain.call('shops', 'openShop', profile), `open shop ${place}`);
		const event = opened.events.find(({ pallet, name }) => pallet === 'shops' && name === 'ShopOpened');
		if (event === undefined) throw new Error(`shop ${place} opened without saying so`);
		const id = Number(value(event, 'shop').toString());
		const calls = [
			this.chain.call('shops', 'addCapability', id, 'Publish'),
			this.chain.call('shops', 'addCapability', id, 'Distribute'),
		];
		const equipped = await pipeline.send(seller, this.chain.call('utility', 'batchAll', calls), `equip shop ${id}`);
		let slots: typeof equipped | undefined;
		const [, total] = list(member(await this.view(id), 'slots')) as unknown as [unknown, { toString(): string }];
		const missing = listings - Number(total.toString());
		if (missing > 0) slots = await pipeline.send(seller, this.chain.call('shops', 'addSlots', id, missing), `add slots to shop ${id}`);
		market.sealed[place] = [...opened.events, ...equipped.events, ...(slots?.events ?? [])]
			.filter(({ pallet, data }) => pallet === 'shops' && data['fee'] !== undefined)
			.reduce((sum, sealing) => sum + number(value(sealing, 'fee')), 0n);
		return id;
	}

	private async view(id: number): Promise<ReturnType<typeof member>> {
		const view = await this.chain.commerce('shop', id);
		return (view as unknown as { unwrap(): typeof view }).unwrap();
	}
}
