// SPDX-License-Identifier: Apache-2.0

// Shops and what they sell.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AssetName, assetOf, chainAsset, currencyCode, hexCurrency } from './assets.ts';
import { InputError, NotFound } from './errors/index.ts';
import { fromUtf8, type Hex, toHex, utf8 } from './pure/bytes.ts';
import { gtin14, isGtin } from './pure/gs1.ts';
import { blake2b256 } from './pure/hashing.ts';
import type { CommissionPlan } from './pure/links.ts';
import { planHash } from './pure/links.ts';
import type { Capability, Charge, Profile } from './pure/market.ts';
import { type Fiat, WHOLE } from './pure/money.ts';
import type { Api, Call, SendOptions, Sent, Souk } from './souk.ts';

export type { Capability, Charge, Profile } from './pure/market.ts';

/** How a unit is sold. Rates and shares are parts per billion: `percent(15)`. */
export interface Terms {
	/** Per unit: base units of an asset, minor units of a currency, or both. Left out, a part costs nothing. */
	price: { token?: bigint; asset?: AssetName; fiat?: Fiat };
	/** Other assets the seller takes: base units of each for one of the price's asset, with 18 decimals, and the largest share. */
	accepted?: { asset: AssetName; rate: bigint; maxShare: number }[];
	/** Off for payment in the token. */
	tokenDiscount?: number;
	/** How promoters are paid. Nobody is, unless said otherwise. */
	commission?: CommissionPlan;
	/** The most promoters of a path. */
	maxDepth?: number;
	/** The part that pays for verification. */
	experienceFee: number;
	/** Milliseconds after delivery. */
	returnWindow: bigint;
}

/** A listing to publish. */
export interface NewListing {
	/** The GTIN of the product. Its check digit is verified. */
	product: string | bigint;
	/** CID of a description, as hex of 36 bytes. */
	metadata: string;
	terms: Terms;
	/** Units there are. */
	stock: number;
}

/** A shop as the chain shows it. */
export type ShopView = NonNullable<Awaited<ReturnType<Api['apis']['CommerceApi']['shop']>>>;
/** A listing as the chain shows it. */
export type ListingView = NonNullable<Awaited<ReturnType<Api['apis']['CommerceApi']['listing']>>>;
/** An offer as the chain shows it: all that a buyer relies on, and its hash. */
export type OfferView = NonNullable<Awaited<ReturnType<Api['apis']['CommerceApi']['offer']>>>;

type ChainTerms = ListingView['terms'];

export class Shops {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** What the chain charges for opening a shop, a slot or a capability. */
	async price(what: 'Open' | 'Slot' | Capability): Promise<Charge> {
		const key =
			what === 'Open' || what === 'Slot'
				? ({ type: what, value: undefined } as const)
				: ({ type: 'Capability', value: { type: what, value: undefined } } as const);
		const charge = await this.souk.api.query.Shops.Prices.getValue(key, this.souk.at);
		if (charge === undefined)
			throw new InputError(
				'Shops.NotForSale',
				`The chain does not sell ${what}.`,
				'Ask for something in the price table.',
			);
		return charge;
	}

	/**
	 * Open a shop with some capabilities and room for so many listings. The owner agrees to what the chain asks now and to no more.
	 * Returns the number of the shop.
	 */
	async open(
		owner: Account,
		profile: Profile,
		capabilities: Capability[] = ['Publish'],
		listings = 1,
		options?: SendOptions,
	): Promise<number> {
		const { bond, fee } = await this.price('Open');
		const call = this.souk.api.tx.Shops.open_shop({ profile: chainProfile(profile), max_bond: bond, max_fee: fee });
		const { events } = await this.souk.send(owner, call, options);
		const [opened] = this.souk.api.event.Shops.ShopOpened.filter(events);
		if (opened === undefined)
			throw new NotFound('Shops.Silent', 'The chain opened a shop without saying so.', 'Report it.');
		const { shop } = opened.payload;
		const calls = await Promise.all(
			capabilities.map(async (capability) => {
				const charge = await this.price(capability);
				return this.souk.api.tx.Shops.add_capability({
					shop,
					capability: { type: capability, value: undefined },
					max_bond: charge.bond,
					max_fee: charge.fee,
					min_slots: 0,
				});
			}),
		);
		if (calls.length > 0) await this.souk.send(owner, this.souk.batch(calls), options);
		if (listings > 0) await this.makeRoom(owner, shop, listings, options);
		return shop;
	}

	/** Add showcase slots until a shop has room for so many listings in all. */
	async makeRoom(owner: Account, shop: number, listings: number, options?: SendOptions): Promise<void> {
		const [, slots = 0] = (await this.souk.api.apis.CommerceApi.shop(shop, { at: 'best' }))?.slots ?? [];
		const missing = listings - slots;
		if (missing <= 0) return;
		const slot = await this.price('Slot');
		const [max_bond, max_fee] = [slot.bond * BigInt(missing), slot.fee * BigInt(missing)];
		await this.souk.send(owner, this.souk.api.tx.Shops.add_slots({ shop, count: missing, max_bond, max_fee }), options);
	}

	/** A shop, or an error that says there is none. */
	async get(id: number): Promise<ShopView> {
		return there(await this.souk.api.apis.CommerceApi.shop(id, this.souk.at), `shop ${id}`);
	}

	/** The numbers of the shops that an account owns. */
	async of(owner: Who): Promise<number[]> {
		return this.souk.api.apis.CommerceApi.shops_of(addressOf(owner), this.souk.at);
	}

	/** Publish listings of a shop, in as many transactions as it takes. Returns their numbers, in order. */
	async publish(owner: Account, shop: number, listings: NewListing[], options?: SendOptions): Promise<bigint[]> {
		const most = await this.souk.api.constants.Shops.MaxBatch();
		const rows = listings.map(({ product, metadata, terms, stock }) => ({
			product: gtin(product),
			metadata,
			terms: chainTerms(terms),
			stock,
		}));
		const ids: bigint[] = [];
		for (let from = 0; from < rows.length; from += most) {
			const some = rows.slice(from, from + most);
			const call = this.souk.api.tx.Shops.publish_listings({ shop, listings: some });
			const { events } = await this.souk.send(owner, call, options);
			const [published] = this.souk.api.event.Shops.ListingsPublished.filter(events);
			if (published === undefined)
				throw new NotFound('Shops.Silent', 'The chain published without saying so.', 'Report it.');
			ids.push(...some.map((_, place) => published.payload.first + BigInt(place)));
		}
		return ids;
	}

	/** A listing, or an error that says there is none. */
	async listing(id: bigint): Promise<ListingView> {
		return there(await this.souk.api.apis.CommerceApi.listing(id, this.souk.at), `listing ${id}`);
	}

	/** The numbers of a shop's listings. */
	async listings(shop: number): Promise<bigint[]> {
		return this.souk.api.apis.CommerceApi.listings_of(shop, this.souk.at);
	}

	/** What a listing offers now, with the hash that an order names. */
	async offer(listing: bigint): Promise<OfferView> {
		return there(await this.souk.api.apis.CommerceApi.offer(listing, this.souk.at), `offer of listing ${listing}`);
	}

	/** The hash of a listing's terms, by which a change of them says which ones it was made from. */
	async termsHash({ terms }: Pick<ListingView, 'terms'>): Promise<Hex> {
		// The terms are the last argument, behind two bytes for the call, eight for the listing and one for no expected hash.
		const call = this.souk.api.tx.Shops.update_terms({ listing: 0n, expected: undefined, terms });
		return toHex(blake2b256((await call.getEncodedData()).slice(11)));
	}

	/**
	 * Set the terms of a listing anew. Orders that are placed keep theirs. `expected` refuses the change if somebody made another: it
	 * is the {@link termsHash} of the terms as they were read.
	 */
	async reprice(
		owner: Account,
		listing: bigint,
		terms: Terms,
		expected?: string,
		options?: SendOptions,
	): Promise<Sent> {
		const call = this.souk.api.tx.Shops.update_terms({ listing, expected, terms: chainTerms(terms) });
		return this.souk.send(owner, call, options);
	}

	/** Add units to a listing. */
	async restock(owner: Account, listing: bigint, units: number, options?: SendOptions): Promise<Sent> {
		const change = { type: 'Add', value: units } as const;
		return this.souk.send(owner, this.souk.api.tx.Shops.restock({ listing, change }), options);
	}

	/** Say how many units a listing has. `was` refuses the change where the stock is another one by then: somebody bought. */
	async setStock(owner: Account, listing: bigint, was: number, units: number, options?: SendOptions): Promise<Sent> {
		const change = { type: 'Set', value: { was, units } } as const;
		return this.souk.send(owner, this.souk.api.tx.Shops.restock({ listing, change }), options);
	}

	/** Take a listing off sale for a while, or put it back. */
	async pause(owner: Account, listing: bigint, paused = true, options?: SendOptions): Promise<Sent> {
		const { pause_listing, resume_listing } = this.souk.api.tx.Shops;
		return this.souk.send(owner, paused ? pause_listing({ listing }) : resume_listing({ listing }), options);
	}

	/** Take a listing off sale for good. Its slot is free. */
	async delist(owner: Account, listing: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(owner, this.souk.api.tx.Shops.delist({ listing }), options);
	}

	/** Close a shop that has no listing and no open order. Its bonds come back after the unbonding period. */
	async close(owner: Account, shop: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(owner, this.closing(shop), options);
	}

	private closing(shop: number): Call {
		return this.souk.batch([
			this.souk.api.tx.Shops.wind_down_shop({ shop }),
			this.souk.api.tx.Shops.close_shop({ shop }),
		]);
	}

	/** Let a till's key record sales and receipts for a merchant. It can do nothing else, and pays its own fees. */
	async addTill(merchant: Account, till: Who, options?: SendOptions): Promise<Sent> {
		return this.souk.send(merchant, this.proxying('add_proxy', till), options);
	}

	/** Take that away again. */
	async removeTill(merchant: Account, till: Who, options?: SendOptions): Promise<Sent> {
		return this.souk.send(merchant, this.proxying('remove_proxy', till), options);
	}

	private proxying(call: 'add_proxy' | 'remove_proxy', till: Who): Call {
		return this.souk.api.tx.Proxy[call]({
			delegate: { type: 'Id', value: addressOf(till) },
			proxy_type: { type: 'Till', value: undefined },
			delay: 0,
		});
	}
}

/** The plan that promoters of a listing rely on, which their links may name. */
export function planOf({ commission, max_depth, price }: ChainTerms): Uint8Array {
	return planHash(readPlan(commission), max_depth, price.fiat !== undefined);
}

/** How promoters of a listing are paid, as the chain shows it. */
export function readPlan(commission: ChainTerms['commission']): CommissionPlan {
	switch (commission.type) {
		case 'None':
			return 'None';
		case 'Formula':
			return { Formula: { rate: commission.value.rate, closing: commission.value.closing } };
		case 'Levels':
			return { Levels: { rate: commission.value.rate, shares: [...commission.value.shares] } };
	}
}

/** The terms of a listing as they were given: the inverse of what publishing does. */
export function readTerms(terms: ChainTerms): Terms {
	const [asset, token] = terms.price.token;
	const { fiat } = terms.price;
	return {
		price: {
			token,
			asset: assetOf(asset),
			...(fiat === undefined ? {} : { fiat: { currency: currencyCode(fiat.currency), amount: fiat.amount } }),
		},
		accepted: terms.accepted.map(({ asset, rate, max_share }) => ({
			asset: assetOf(asset),
			rate,
			maxShare: max_share,
		})),
		tokenDiscount: terms.token_discount,
		commission: readPlan(terms.commission),
		maxDepth: terms.max_depth,
		experienceFee: terms.experience_fee,
		returnWindow: terms.return_window,
	};
}

/** The region of a profile that the chain shows. */
export function regionOf(profile: ShopView['profile']): string {
	return fromUtf8(profile.region);
}

function chainProfile({ region, category, floorArea, staff, metadata }: Profile) {
	return { region: utf8(region), category, floor_area: floorArea, staff, metadata };
}

function chainTerms(terms: Terms): ChainTerms {
	const { price, accepted = [], tokenDiscount = 0, commission = 'None', maxDepth, experienceFee, returnWindow } = terms;
	for (const [what, parts] of Object.entries({ tokenDiscount, experienceFee })) {
		if (!Number.isInteger(parts) || parts < 0 || parts > WHOLE) {
			throw new InputError('Shops.Rate', `${what} of ${parts} is no part of ${WHOLE}.`, 'Use percent(…).');
		}
	}
	return {
		price: {
			token: [chainAsset(price.asset ?? 'SOUK'), price.token ?? 0n],
			fiat:
				price.fiat === undefined
					? undefined
					: { currency: hexCurrency(price.fiat.currency), amount: price.fiat.amount },
		},
		accepted: accepted.map((entry) => ({
			asset: chainAsset(entry.asset),
			rate: entry.rate,
			max_share: entry.maxShare,
		})),
		token_discount: tokenDiscount,
		commission: chainPlan(commission),
		max_depth: maxDepth ?? (commission === 'None' ? 0 : 3),
		experience_fee: experienceFee,
		return_window: returnWindow,
	};
}

function chainPlan(plan: CommissionPlan): ChainTerms['commission'] {
	if (plan === 'None') return { type: 'None', value: undefined };
	if ('Formula' in plan) return { type: 'Formula', value: plan.Formula };
	return { type: 'Levels', value: plan.Levels };
}

/** A GTIN as the chain takes it. An error if its check digit is wrong. */
export function gtin(product: string | bigint): bigint {
	const text = gtin14(product.toString());
	if (!isGtin(text))
		throw new InputError(
			'Gs1.Gtin',
			`'${product}' is no GTIN: its check digit is wrong, or its length.`,
			'Check every digit.',
		);
	return BigInt(text);
}

/** The value, or an error that says what there is not. */
export function there<T>(value: T | undefined, what: string): T {
	if (value === undefined)
		throw new NotFound(
			'NotFound',
			`There is no ${what}.`,
			'Look the number up: it may be wrong, or what it named has ended.',
		);
	return value;
}
