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
/** Fourteen days, in milliseconds. */
const TWO_WEEKS = 14 * 24 * 3_600_000;

/** One order to place. */
export interface PlannedOrder {
	/** Its place in the replay, from zero. */
	number: number;
	purchase: Purchase;
	lines: Line[];
	/** The shop that lists its lines. */
	shop: number;
	/** Promoters by number, the one next to the seller first. */
	promoters: number[];
	/** The platform that brings it, if one does. */
	platform: number | undefined;
	/** Service providers by number, whom the seller names when it accepts. */
	services: number[];
	/** Whether its money moves outside the chain, so that its fees are paid out of a prepaid account. */
	attested: boolean;
	fate: Fate;
}

/** One listing to publish. */
export interface PlannedListing {
	/** Which demonstration product it is of. */
	product: number;
	price: bigint;
	shop: number;
	/** Units all orders together need. */
	stock: number;
}

/** Everything the replay does, fixed before it starts. */
export interface Plan {
	orders: PlannedOrder[];
	/** By price: there is one listing per unit price. */
	listings: Map<bigint, PlannedListing>;
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

/** Lay out the replay of the first `limit` purchases. Follows from the data, the seed and the share of attested orders alone. */
export function makePlan(
	all: Purchase[],
	limit: number,
	seed: string,
	maxListings: number,
	share = ATTESTED,
	minShops = 8,
): Plan {
	const { purchases, free } = chosen(all, limit);
	const lined = purchases.map((purchase) => ({ purchase, lines: linesOf(purchase) }));
	const prices = new Set(lined.flatMap(({ lines }) => lines.map(({ price }) => price)));
	// Shops are drawn, so some get more listings than others: leave a fifth of each shop's slots to chance.
	const shops = Math.max(minShops, Math.ceil((prices.size * 1.2) / maxListings));
	const listings = new Map<bigint, PlannedListing>();
	const offset = drawn(200, 'fates', seed);
	const open = purchases.length >= 20 ? Math.ceil(purchases.length * 0.005) : 0;
	const orders = lined.map(({ purchase, lines }, number): PlannedOrder => {
		const price = lines[0]?.price ?? 0n;
		const shop = drawn(shops, 'shop', cent(price));
		for (const line of lines) {
			const listing = listings.get(line.price) ?? { product: listings.size, price: line.price, shop, stock: 0 };
			listing.stock += line.quantity;
			listings.set(line.price, listing);
		}
		const left = purchases.length - number;
		const fate =
			left <= open
				? openFate(open - left, returnWindow(price) > 0)
				: fateOf((number + offset) % 200, lines, returnWindow(price) > 0);
		// The seller of an order that is settled elsewhere has nothing on chain to give back a part of.
		const attested = drawn(100, 'attested', seed, number) < share;
		const platform = number % 10 === 0 ? undefined : number % PLATFORMS;
		return {
			number,
			purchase,
			lines,
			shop,
			promoters: number % 3 === 1 ? pathOf(1 + (Math.floor(number / 3) % 3), seed, number) : [],
			platform: attested ? (servedBy(shop) ?? platform) : platform,
			// What providers get of an order that is settled elsewhere moves outside the chain, too.
			services: number % 5 === 2 && !attested ? servicesOf(Math.floor(number / 5)) : [],
			attested,
			fate: attested && fate === 'refunded in part' ? 'kept' : fate,
		};
	});
	return { orders, listings, shops, customers: [...new Set(purchases.map(({ customer }) => customer))], free };
}

/** The platform that pays the fees of a shop's attested orders: of every other shop. The others pay out of their own account. */
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
