// SPDX-License-Identifier: Apache-2.0

// BizPower once more, written from its formula and not from the chain's code. Rates are parts per billion, BizPower has 18
// decimals.

const BILLION = 10n ** 9n;
/** A BizPower of one. */
export const ONE = 10n ** 18n;
/** The most BizPower a shop has. */
const MOST = BILLION * ONE;

/** What a shop sold in an era, as far as it counts. `orders` and `value` are of the shop itself, without external ones. */
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

/** What is usual for a shop: its cost in an era, and the value of a receipt. */
export interface Usual {
	cost: bigint;
	ticket: bigint;
}

/** Rent, wages and the rest as the chain's table has them, in minor units. */
export interface Costs {
	rent: bigint;
	wage: bigint;
	usual: Usual;
	money: bigint;
}

/** The part of the usual cost that a verified shop is charged for at least, on a chain whose governance set no other. */
export const LEAST_COST_PART = 500_000_000n;
/** What receipts worth one unit of account cost a shop, in base units of SOUK, on a chain whose governance set no other. */
export const RECEIPT_FEE = 156n * 10n ** 9n;

function up(dividend: bigint, divisor: bigint): bigint {
	return (dividend + divisor - 1n) / divisor;
}

/** What a shop costs in an era: the usual, unless an attester saw its `premises`. */
export function costOf(costs: Costs, premises?: { area: number; staff: number }): bigint {
	if (premises === undefined) return costs.usual.cost;
	const cost = BigInt(premises.area) * costs.rent + BigInt(premises.staff) * costs.wage;
	const least = up(costs.usual.cost * LEAST_COST_PART, BILLION);
	return cost > least ? cost : least;
}

/** The fee for a receipt of `value` to count, in base units of SOUK. */
export function receiptFee(costs: Costs, value: bigint, rate = RECEIPT_FEE): bigint {
	const counted = value > costs.usual.ticket ? value : costs.usual.ticket;
	const fee = up(counted * rate, costs.money);
	return fee > 0n ? fee : 1n;
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

/** What a shop's receipts of an era come to, as the chain says. Values in minor units. */
export interface EraTotals {
	era: number;
	/** All that the tills posted. */
	recorded: { count: number; value: bigint };
	/** What customers countersigned of it. */
	signed: { count: number; value: bigint };
	/** What counts for BizPower, in the form in which it is computed here. */
	sales: Sales;
	/** The fees that were used up for it, in base units of SOUK. */
	fees: bigint;
	/** What the shop costs in the era. */
	cost: bigint;
	/** The course of its BizPower, with 18 decimals. */
	candle: Omit<Candle, 'era'>;
}
