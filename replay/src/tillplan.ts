// SPDX-License-Identifier: Apache-2.0

import { chosen, type Purchase } from './dataset.ts';
import { drawn } from './random.ts';

/** When the customer of a sale countersigns it. */
export type Signs = 'at once' | 'later' | 'never';

/** One sale at a till. */
export interface TillSale {
	/** The purchase as recorded. */
	purchase: Purchase;
	/** The shop it is made in, by place. */
	shop: number;
	/** The day of trade, from zero. */
	day: number;
	/** Whether the till knows the customer. */
	named: boolean;
	/** The shop that sent the customer, by place. */
	via: number | undefined;
	signs: Signs;
}

/** What the tills do, fixed before they open. */
export interface TillPlan {
	sales: TillSale[];
	/** Shops that have a till. */
	shops: number;
	days: number;
	/** Customers a till knows. */
	customers: string[];
}

/** Days of trade; each is a reward era. */
export const DAYS = 3;
/** Sales the tills record. */
export const SALES = 1200;
/** Shops with tills. */
const SHOPS = 5;

/**
 * Lay out the sales of the tills: the purchases after the first `taken`, of those customers who came more than once, day
 * after day. Where the orders left too few, the end of the file is taken again. Follows from the data and the seed alone.
 */
export function makeTillPlan(
	all: Purchase[],
	taken: number,
	shops: number,
	seed: string,
	sales = SALES,
	days = DAYS,
): TillPlan {
	const { purchases } = chosen(all, Infinity);
	const rest =
		purchases.length - taken >= sales
			? purchases.slice(taken)
			: purchases.slice(-Math.min(purchases.length, sales * 2));
	const visits = new Map<string, Purchase[]>();
	for (const purchase of rest) visits.set(purchase.customer, [...(visits.get(purchase.customer) ?? []), purchase]);
	const regulars = new Set<string>();
	let rows = 0;
	for (const least of [2, 1]) {
		for (const [customer, own] of visits) {
			if (rows >= sales) break;
			if (regulars.has(customer) || own.length < least) continue;
			regulars.add(customer);
			rows += own.length;
		}
	}
	const picked = rest.filter(({ customer }) => regulars.has(customer)).slice(0, sales);
	const open = Math.max(1, Math.min(SHOPS, shops));
	const seen = new Set<string>();
	const planned = picked.map((purchase, place): TillSale => {
		const { customer, row } = purchase;
		const signs = signsOf(customer, seed);
		const home = homeOf(customer, open, seed);
		// One visit in five after the first is to another shop, which the first one sent the customer to.
		const away = open > 1 && seen.has(customer) && drawn(5, 'till/away', seed, row) === 0;
		seen.add(customer);
		return {
			purchase,
			shop: away ? (home + 1 + drawn(open - 1, 'till/where', seed, row)) % open : home,
			day: Math.floor((place * days) / picked.length),
			named: signs !== 'never' || drawn(2, 'till/named', seed, row) === 0,
			via: away && signs !== 'never' ? home : undefined,
			signs,
		};
	});
	return {
		sales: planned,
		shops: open,
		days,
		customers: [...new Set(planned.filter(({ named }) => named).map(({ purchase }) => purchase.customer))],
	};
}

/** Half of the customers sign at the till, three in ten later, and two in ten never. */
function signsOf(customer: string, seed: string): Signs {
	const draw = drawn(10, 'till/signs', seed, customer);
	return draw < 5 ? 'at once' : draw < 8 ? 'later' : 'never';
}

/** Where a customer usually goes: shops are as different in size as shops are. */
function homeOf(customer: string, shops: number, seed: string): number {
	return Math.min(...[0, 1, 2].map((draw) => drawn(shops, 'till/home', seed, customer, draw)));
}
