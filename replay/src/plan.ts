// SPDX-License-Identifier: Apache-2.0

import { chosen, type Line, linesOf, PER_CENT, type Purchase } from './dataset.ts';
import { drawn } from './random.ts';

/** What happens to an order. */
export type Fate =
	| 'kept'
	| 'kept without a word'
	| 'refunded in part'
	| 'shipped in part'
	| 'cancelled by the buyer'
	| 'declined by the seller'
	| 'cancelled by the seller'
	| 'never accepted'
	| 'returned'
	| 'returned in part'
	| 'ruled by the arbiter'
	| 'ruled after a refused return'
	| 'settled in a dispute'
	| 'open: placed'
	| 'open: accepted'
	| 'open: shipped'
	| 'open: delivered'
	| 'open: return requested'
	| 'open: disputed';

/** The state an order of each fate is in at the end. */
export const END: Record<Fate, string> = {
	kept: 'Completed',
	'kept without a word': 'Completed',
	'refunded in part': 'Completed',
	'shipped in part': 'Completed',
	'cancelled by the buyer': 'Cancelled',
	'declined by the seller': 'Cancelled',
	'cancelled by the seller': 'Cancelled',
	'never accepted': 'Expired',
	returned: 'Returned',
	'returned in part': 'Returned',
	'ruled by the arbiter': 'Ruled',
	'ruled after a refused return': 'Ruled',
	'settled in a dispute': 'Ruled',
	'open: placed': 'Placed',
	'open: accepted': 'Accepted',
	'open: shipped': 'Shipped',
	'open: delivered': 'Delivered',
	'open: return requested': 'ReturnRequested',
	'open: disputed': 'Disputed',
};

const OPEN: Fate[] = [
	'open: placed',
	'open: accepted',
	'open: shipped',
	'open: delivered',
	'open: return requested',
	'open: disputed',
];

/** Promoters there are to choose from. */
export const PROMOTERS = 60;
/** Platforms that bring orders. */
export const PLATFORMS = 2;
/** Service providers that sellers name, and the share of the sale that each is paid, in parts per billion. */
export const PROVIDERS = [
	{ kind: 'Logistics', share: 50_000_000n },
	{ kind: 'Warehousing', share: 25_000_000n },
	{ kind: 'QualityControl', share: 20_000_000n },
	{ kind: 'CustomerService', share: 30_000_000n },
	{ kind: 'Endorsement', share: 10_000_000n },
] as const;
/** The most that a seller of the replay names for one order. */
export const MOST_SERVICES = 2;
/** How many of a hundred orders are settled elsewhere, unless the command line says otherwise. */
export const ATTESTED = 10;
/** How many of a hundred are paid in part elsewhere, as far as those before leave so many. */
export const MIXED = 10;
/** Fourteen days, in milliseconds. */
const TWO_WEEKS = 14 * 24 * 3_600_000;

/** Units of one listing. */
export interface PlannedLine extends Line {
	/** What each costs outside the chain besides its price in tokens, in minor units of a currency. */
	fiat: bigint;
}

/** Who says that what was paid outside the chain arrived. */
export type Confirmer = 'seller' | 'attester';

/** One order to place. */
export interface PlannedOrder {
	/** Its place in the replay, from zero. */
	number: number;
	purchase: Purchase;
	lines: PlannedLine[];
	/** The shop that lists its lines. */
	shop: number;
	/** Promoters by number, the one next to the seller first. */
	promoters: number[];
	/** The platform that brings it, if one does. */
	platform: number | undefined;
	/** Service providers by number, whom the seller names when it accepts. */
	services: number[];
	/** Whether all of its money moves outside the chain, so that its fees are paid out of a prepaid account. */
	attested: boolean;
	/** Whether a part of its money moves outside the chain, and the rest is held. */
	mixed: boolean;
	/** Who confirms that this part was paid, if anybody does. */
	confirmer: Confirmer | undefined;
	fate: Fate;
}

/** One listing to publish. */
export interface PlannedListing {
	/** Which demonstration product it is of. */
	product: number;
	/** Of a unit, in base units of SOUK. */
	price: bigint;
	/** What a unit costs besides, in minor units of a currency. */
	fiat: bigint;
	shop: number;
	/** Units all orders together need. */
	stock: number;
}

/** Everything the replay does, fixed before it starts. */
export interface Plan {
	orders: PlannedOrder[];
	/** By [`listingKey`]: there is one listing per unit price. */
	listings: Map<string, PlannedListing>;
	shops: number;
	customers: string[];
	/** Rows passed over because they cost nothing. */
	free: number;
}

/** How many whole cents a unit costs. Prices of p and p + 1 base units are of the same cent, so they share shop and terms. */
function cent(price: bigint): string {
	return (price / PER_CENT).toString();
}

/** How long after delivery units of this price can be returned: a third of the products cannot. */
export function returnWindow(price: bigint): number {
	return drawn(3, 'window', cent(price)) === 0 ? 0 : TWO_WEEKS;
}

/** What tells listings apart. */
export function listingKey({ price, fiat }: { price: bigint; fiat: bigint }): string {
	return `${price}+${fiat}`;
}

/** The price of a unit with what is paid outside the chain, where a minor unit stands for a cent. */
export function wholePrice({ price, fiat }: { price: bigint; fiat: bigint }): bigint {
	return price + fiat * PER_CENT;
}

/** A line of which a quarter, a half or three quarters of the whole cents of each unit are paid outside the chain. */
export function mixedLine({ price, quantity }: Line): PlannedLine {
	const quarters = BigInt(1 + drawn(3, 'mixed', cent(price)));
	const fiat = ((price / PER_CENT) * quarters) / 4n;
	return { price: price - fiat * PER_CENT, quantity, fiat };
}

/** What is paid of each line of an order outside the chain, in base units of SOUK: all, a part, or nothing. */
export function outside({ lines, attested }: PlannedOrder): bigint[] {
	return lines.map(({ price, fiat, quantity }) => (attested ? price : fiat * PER_CENT) * BigInt(quantity));
}

/** What is held of each line of an order, in base units of SOUK. */
export function escrowed({ lines, attested }: PlannedOrder): bigint[] {
	return lines.map(({ price, quantity }) => (attested ? 0n : price * BigInt(quantity)));
}

/** Whether the seller accepts an order of this fate. */
export function wasAccepted({ fate }: { fate: Fate }): boolean {
	return !['cancelled by the buyer', 'declined by the seller', 'never accepted', 'open: placed'].includes(fate);
}

/** Whether the seller agrees at once to what the attester said, so that its bond is free. */
export function agrees({ number }: PlannedOrder): boolean {
	return number % 2 === 0;
}

/** Whether both sides sign off what the seller owes outside the chain. The rest stays owed. */
export function signsOff({ number }: PlannedOrder): boolean {
	return number % 3 !== 0;
}

/**
 * Who confirms a payment outside the chain. Of one order in ten nobody does: then its seller ships at its own risk. One that
 * calls it off has been paid, because it waits for that.
 */
function confirmerOf(fate: Fate, seed: string, number: number): Confirmer | undefined {
	if (!wasAccepted({ fate })) return undefined;
	const draw = drawn(10, 'confirmed', seed, number);
	if (draw === 0 && fate !== 'cancelled by the seller') return undefined;
	return draw % 2 === 0 ? 'seller' : 'attester';
}

/** Lay out the replay of the first `limit` purchases. Follows from the data, the seed and the shares of orders alone. */
export function makePlan(
	all: Purchase[],
	limit: number,
	seed: string,
	maxListings: number,
	attestedShare = ATTESTED,
	mixedShare = MIXED,
	minShops = 8,
): Plan {
	const { purchases, free } = chosen(all, limit);
	const lined = purchases.map((purchase, number) => {
		const draw = drawn(100, 'attested', seed, number);
		const plain = linesOf(purchase);
		const parts = plain.map(mixedLine);
		// A unit of one cent cannot be divided.
		const mixed = draw >= attestedShare && draw < attestedShare + mixedShare && parts.every(({ fiat }) => fiat > 0n);
		const lines: PlannedLine[] = mixed ? parts : plain.map((line) => ({ ...line, fiat: 0n }));
		return { purchase, lines, attested: draw < attestedShare, mixed };
	});
	const prices = new Set(lined.flatMap(({ lines }) => lines.map(listingKey)));
	// Shops are drawn, so some get more listings than others: leave a fifth of each shop's slots to chance.
	const shops = Math.max(minShops, Math.ceil((prices.size * 1.2) / maxListings));
	const listings = new Map<string, PlannedListing>();
	const offset = drawn(200, 'fates', seed);
	const open = purchases.length >= 20 ? Math.ceil(purchases.length * 0.005) : 0;
	const orders = lined.map(({ purchase, lines, attested, mixed }, number): PlannedOrder => {
		const price = lines[0] === undefined ? 0n : wholePrice(lines[0]);
		const shop = drawn(shops, 'shop', cent(price));
		for (const line of lines) {
			const { price, fiat } = line;
			const listing = listings.get(listingKey(line)) ?? { product: listings.size, price, fiat, shop, stock: 0 };
			listing.stock += line.quantity;
			listings.set(listingKey(line), listing);
		}
		const left = purchases.length - number;
		const drawnFate =
			left <= open
				? openFate(open - left, returnWindow(price) > 0)
				: fateOf((number + offset) % 200, lines, returnWindow(price) > 0);
		// The seller of an order that is settled elsewhere has nothing on chain to give back a part of.
		const fate = attested && drawnFate === 'refunded in part' ? 'kept' : drawnFate;
		const platform = number % 10 === 0 ? undefined : number % PLATFORMS;
		return {
			number,
			purchase,
			lines,
			shop,
			promoters: number % 3 === 1 ? pathOf(1 + (Math.floor(number / 3) % 3), seed, number) : [],
			platform: attested || mixed ? (servedBy(shop) ?? platform) : platform,
			// What providers get of an order that is settled elsewhere moves outside the chain, too.
			services: number % 5 === 2 && !attested ? servicesOf(Math.floor(number / 5)) : [],
			attested,
			mixed,
			confirmer: mixed ? confirmerOf(fate, seed, number) : undefined,
			fate,
		};
	});
	return { orders, listings, shops, customers: [...new Set(purchases.map(({ customer }) => customer))], free };
}

/** The platform that pays the fees of what is paid outside the chain to every other shop. The others pay out of their own account. */
export function servedBy(shop: number): number | undefined {
	return shop % 2 === 0 ? undefined : Math.floor(shop / 2) % PLATFORMS;
}

function pathOf(depth: number, seed: string, number: number): number[] {
	const path: number[] = [];
	for (let draw = 0; path.length < depth; draw++) {
		const promoter = drawn(PROMOTERS, 'promoter', seed, number, draw);
		if (!path.includes(promoter)) path.push(promoter);
	}
	return path;
}

/** One or two neighbours among the service providers. */
function servicesOf(place: number): number[] {
	const first = place % PROVIDERS.length;
	return place % MOST_SERVICES === 0 ? [first] : [first, (first + 1) % PROVIDERS.length];
}

/** The shares of the service providers of an order, in parts per billion. */
export function sharesOf({ services }: PlannedOrder): bigint[] {
	return services.map((place) => PROVIDERS[place]?.share ?? 0n);
}

/** Where the last orders are left. What cannot be returned completes on delivery, so it is left on its way. */
function openFate(place: number, returnable: boolean): Fate {
	const fate = OPEN[place % OPEN.length] as Fate;
	return !returnable && (fate === 'open: delivered' || fate === 'open: return requested') ? 'open: shipped' : fate;
}

/** The fate of an order by its place among 200. Most are kept. */
function fateOf(slot: number, lines: Line[], returnable: boolean): Fate {
	const several = lines.some(({ quantity }) => quantity > 1);
	if (slot % 20 === 5 && !returnable) return 'kept without a word';
	switch (slot) {
		case 0:
			return 'cancelled by the buyer';
		case 100:
			return 'declined by the seller';
		case 150:
			return 'cancelled by the seller';
		case 50:
			return 'never accepted';
		case 20:
		case 70:
		case 71:
		case 120:
		case 121:
		case 170:
			return returnable ? 'returned' : 'kept';
		case 40:
		case 41:
		case 140:
		case 141:
			return returnable && several ? 'returned in part' : 'kept';
		case 10:
		case 110:
			return 'refunded in part';
		case 30:
		case 130:
			return several ? 'shipped in part' : 'kept';
		case 60:
			return 'ruled by the arbiter';
		case 160:
		case 161:
			return returnable ? 'ruled after a refused return' : 'kept';
		case 80:
			return 'settled in a dispute';
		default:
			return 'kept';
	}
}
