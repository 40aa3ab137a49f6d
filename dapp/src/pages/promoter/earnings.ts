// SPDX-License-Identifier: Apache-2.0

// What a promoter earned, folded from legs and orders of the gateway. Amounts are base units.

/** A leg that was paid to a promoter, as the gateway has it. */
export interface Leg {
	order: number;
	shop: number;
	leg: number;
	source: string;
	role: string;
	level: number | null;
	amount: { amount: string; asset: string };
	time: string;
}

/** A line of an order: which listing, over which path. */
export interface PathLine {
	listing: number;
	promoters: string[];
}

/** A sum of one asset. */
export interface Sum {
	asset: string;
	amount: bigint;
}

/** What came in over one link: a listing, and the path up to the promoter. */
export interface LinkEarnings {
	key: string;
	/** Numbers of the listings: more than one where an order had several over the same path. */
	listings: number[];
	/** The promoter's place on the path, from 0. */
	level: number;
	/** Who stands before the promoter, the one next to the seller first. */
	before: string[];
	orders: number;
	sums: Sum[];
}

/** What one level earned. */
export interface LevelEarnings {
	level: number;
	orders: number;
	sums: Sum[];
}

/** Add an amount to sums by asset. */
export function addTo(sums: Sum[], asset: string, amount: bigint): Sum[] {
	return sums.some((sum) => sum.asset === asset)
		? sums.map((sum) => (sum.asset === asset ? { asset, amount: sum.amount + amount } : sum))
		: [...sums, { asset, amount }];
}

/**
 * Legs of a promoter by link. An order whose lines came over different paths pays one leg for each level: it counts for the first
 * line on which the promoter stands at that level. A campaign's pay counts for the first line that the promoter closed.
 */
export function byLink(
	legs: readonly Leg[],
	lines: ReadonlyMap<number, readonly PathLine[]>,
	promoter: string,
): LinkEarnings[] {
	const found = new Map<string, LinkEarnings & { seen: Set<number> }>();
	for (const leg of legs) {
		const ofOrder = lines.get(leg.order) ?? [];
		const mine = ofOrder.filter(({ promoters }) =>
			leg.level === null ? promoters.at(-1) === promoter : promoters[leg.level] === promoter,
		);
		const [first] = mine.length > 0 ? mine : ofOrder.filter(({ promoters }) => promoters.includes(promoter));
		const level = first === undefined ? (leg.level ?? 0) : first.promoters.indexOf(promoter);
		const before = first?.promoters.slice(0, level) ?? [];
		const listings = [...new Set(mine.map(({ listing }) => listing))];
		const key = `${listings.join('+')}/${before.join(',')}/${level}`;
		const entry = found.get(key) ?? { key, listings, level, before, orders: 0, sums: [], seen: new Set() };
		entry.seen.add(leg.order);
		found.set(key, {
			...entry,
			orders: entry.seen.size,
			sums: addTo(entry.sums, leg.amount.asset, BigInt(leg.amount.amount)),
		});
	}
	return [...found.values()].map(({ seen: _, ...entry }) => entry).sort((a, b) => b.orders - a.orders);
}

/** Legs of a promoter by level: the pay of campaigns, which has none, is left out. */
export function byLevel(legs: readonly Leg[]): LevelEarnings[] {
	const found = new Map<number, { orders: Set<number>; sums: Sum[] }>();
	for (const { level, order, amount } of legs) {
		if (level === null) continue;
		const entry = found.get(level) ?? { orders: new Set(), sums: [] };
		entry.orders.add(order);
		found.set(level, { orders: entry.orders, sums: addTo(entry.sums, amount.asset, BigInt(amount.amount)) });
	}
	return [...found]
		.map(([level, { orders, sums }]) => ({ level, orders: orders.size, sums }))
		.sort((a, b) => a.level - b.level);
}

/** A day of a statement, with a sum for each source and asset. */
export interface Day {
	day: string;
	/** How many orders, or the fewest that there can be: a statement does not say which of its lines are of one order. */
	orders: number;
	/** Whether that is how many there are. */
	exact: boolean;
	sums: Sum[];
}

/** Lines of a promoter's statement by day, the newest first. A day with several lines says only how many orders there are at least. */
export function byDay(lines: readonly { day: string; asset: string; orders: number; amount: string }[]): Day[] {
	const days = new Map<string, Day>();
	for (const { day, asset, orders, amount } of lines) {
		const before = days.get(day);
		const entry = before ?? { day, orders: 0, sums: [] };
		days.set(day, {
			day,
			orders: Math.max(entry.orders, orders),
			exact: before === undefined,
			sums: addTo(entry.sums, asset, BigInt(amount)),
		});
	}
	return [...days.values()].sort((a, b) => b.day.localeCompare(a.day));
}
