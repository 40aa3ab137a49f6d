// SPDX-License-Identifier: Apache-2.0

// BizPower once more, written from its formula and not from the chain's code. Rates are parts per billion, BizPower has 18
// decimals.

const BILLION = 10n ** 9n;
/** A BizPower of one. */
export const ONE = 10n ** 18n;
/** The most BizPower a shop has. */
const MOST = BILLION * ONE;

/** What a shop sold in an era, as far as it counts. */
export interface Sales {
	orders: bigint;
	value: bigint;
	new: bigint;
	returning: bigint;
	external: bigint;
	externalOrders: bigint;
	externalValue: bigint;
}

/** What every shop is measured by. Amounts are in minor units. */
export interface Measure {
	weights: { new: bigint; returning: bigint; external: bigint };
	leastTicket: bigint;
	money: bigint;
}

/** Rent, wages and the rest as the chain's table has them, in minor units. */
export interface Costs {
	rent: bigint;
	wage: bigint;
	leastCost: bigint;
	leastTicket: bigint;
	money: bigint;
}

/** What a shop costs in an era. */
export function costOf(costs: Costs, area: number, staff: number): bigint {
	const cost = BigInt(area) * costs.rent + BigInt(staff) * costs.wage;
	return cost > costs.leastCost ? cost : costs.leastCost;
}

function term(customers: bigint, orders: bigint, value: bigint, { leastTicket, money }: Measure): bigint {
	if (value === 0n) return 0n;
	const least = orders * leastTicket;
	return (customers * orders * money * BILLION) / (value > least ? value : least);
}

/** The BizPower of a shop that costs `cost` in the era. */
export function bizpower(sales: Sales, cost: bigint, measure: Measure): bigint {
	if (cost === 0n) return 0n;
	const { weights, money } = measure;
	const inside = term(
		weights.new * sales.new + weights.returning * sales.returning,
		sales.orders,
		sales.value,
		measure,
	);
	const outside = term(weights.external * sales.external, sales.externalOrders, sales.externalValue, measure);
	const all = ((inside + outside) * money) / cost;
	return all < MOST ? all : MOST;
}

/** The course of a shop's BizPower within an era. */
export interface Candle {
	era: number;
	open: bigint;
	high: bigint;
	low: bigint;
	close: bigint;
}
