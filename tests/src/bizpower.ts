// SPDX-License-Identifier: Apache-2.0

// BizPower once more, written from its formula and not from the chain's code, and how it is drawn. Rates are parts per
// billion, BizPower has 18 decimals.

const BILLION = 10n ** 9n;
/** A BizPower of one. */
export const ONE = 10n ** 18n;
/** The most BizPower a shop has. */
const MOST = BILLION * ONE;

/** What counts at a shop in an era. */
export interface Sales {
	orders: bigint;
	value: bigint;
	new: bigint;
	returning: bigint;
	external: bigint;
	externalOrders: bigint;
	externalValue: bigint;
}

/** What every shop is measured by; amounts in minor units. */
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
	const inside = term(weights.new * sales.new + weights.returning * sales.returning, sales.orders, sales.value, measure);
	const outside = term(weights.external * sales.external, sales.externalOrders, sales.externalValue, measure);
	const all = ((inside + outside) * money) / cost;
	return all < MOST ? all : MOST;
}

/** One interval of a chart. */
export interface Candle {
	era: number;
	open: bigint;
	high: bigint;
	low: bigint;
	close: bigint;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of at most `width` characters, to an eighth of one; anything above zero shows. */
export function block(value: bigint, most: bigint, width: number): string {
	if (value <= 0n || most <= 0n) return '';
	const eighths = Number((value * BigInt(width) * 8n) / most);
	const shown = Math.min(width * 8, Math.max(1, eighths));
	return '█'.repeat(Math.floor(shown / 8)) + EIGHTHS[shown % 8];
}

/** A candle lying down: `─` from low to high, `█` from open to close where it rose, `░` where it fell. */
export function candle({ open, high, low, close }: Candle, most: bigint, width: number): string {
	if (most <= 0n || high <= 0n) return '';
	const at = (value: bigint): number => Math.min(width - 1, Number((value * BigInt(width)) / (most + 1n)));
	const [from, to] = open <= close ? [at(open), at(close)] : [at(close), at(open)];
	const body = open <= close ? '█' : '░';
	return Array.from({ length: at(high) + 1 }, (_, place) => (place >= from && place <= to ? body : place >= at(low) ? '─' : ' ')).join('');
}

/** BizPower in millionths, with two decimals. */
export function millionths(value: bigint): string {
	const hundredths = value / (ONE / 100_000_000n);
	return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
}
