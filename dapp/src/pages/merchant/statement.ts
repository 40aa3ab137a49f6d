// SPDX-License-Identifier: Apache-2.0

// A shop's statement: its lines by day, and what they come to by unit.

import type { ShopLine } from '@souk/sdk/gateway';

/** Amounts of a line. */
export const PARTS = [
	'gross',
	'refunds',
	'payout',
	'commission',
	'services',
	'platform',
	'experience',
	'commune',
	'other',
	'prepaid_fees',
	'campaigns',
	'bonuses',
] as const;

/** One of the amounts. */
export type Part = (typeof PARTS)[number];

/** A sum in one unit, by one way of being paid. */
export type Sum = { unit: string; source: string; decimals: number | null; count: number } & Record<Part, bigint>;

/** A day with its lines. */
export interface Day {
	day: string;
	lines: Sum[];
}

/** A statement by day, the newest first, and the sums of all days. */
export interface Statement {
	days: Day[];
	sums: Sum[];
}

/** Fold the lines of a statement. */
export function foldStatement(lines: readonly ShopLine[]): Statement {
	const days = new Map<string, Sum[]>();
	const sums = new Map<string, Sum>();
	for (const line of lines) {
		const read = sumOf(line);
		days.set(line.day, [...(days.get(line.day) ?? []), read]);
		const key = `${line.source} ${line.unit}`;
		const before = sums.get(key);
		sums.set(key, before === undefined ? { ...read } : added(before, read));
	}
	return {
		days: [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([day, dayLines]) => ({ day, lines: dayLines })),
		sums: [...sums.values()],
	};
}

function sumOf(line: ShopLine): Sum {
	const { unit, source, decimals, count } = line;
	const parts = Object.fromEntries(PARTS.map((part) => [part, BigInt(line[part])])) as Record<Part, bigint>;
	return { unit, source, decimals, count, ...parts };
}

function added(a: Sum, b: Sum): Sum {
	const parts = Object.fromEntries(PARTS.map((part) => [part, a[part] + b[part]])) as Record<Part, bigint>;
	return { ...a, count: a.count + b.count, ...parts };
}

/** What went to others than the seller and the buyer: gross, less refunds, less payout. */
export function toOthers(sum: Sum): bigint {
	return sum.gross - sum.refunds - sum.payout;
}
