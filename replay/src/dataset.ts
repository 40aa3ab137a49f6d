// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { UserError } from '@souk/client/errors';

/** The file scripts/dataset-cdnow.sh provides. */
export const SHA256 = 'eff6889ed364c5199d6eacbbeb7a6d559971df4406ac876f322c373f00a072ef';

/** The rule of the replay: one US cent is 10^10 base units, so one US dollar is one SOUK. */
export const PER_CENT = 10n ** 10n;

/** One recorded purchase. */
export interface Purchase {
	/** Row of the file, the first purchase being 1. */
	row: number;
	customer: string;
	/** YYYYMMDD. */
	date: string;
	/** CDs bought. */
	quantity: number;
	/** US cents paid in all. */
	cents: bigint;
}

/** Units of one listing: `quantity` of them at `price` base units each. */
export interface Line {
	price: bigint;
	quantity: number;
}

/** Read the file. A file that is not the pinned one is refused. */
export function readPurchases(path: string): Purchase[] {
	let text: string;
	try {
		text = readFileSync(path, 'latin1');
	} catch {
		throw new UserError(`cannot read the sales data at ${path}`);
	}
	const found = createHash('sha256').update(text, 'latin1').digest('hex');
	if (found !== SHA256) throw new UserError(`${path} is not the pinned CDNOW_master.txt (sha256 ${found})`);
	return parsePurchases(text);
}

/** Parse the columns: customer id, YYYYMMDD, quantity, US dollars; the first line is a heading. */
export function parsePurchases(text: string): Purchase[] {
	const purchases: Purchase[] = [];
	const lines = text.split(/\r?\n/);
	for (let row = 1; row < lines.length; row++) {
		const line = (lines[row] as string).trim();
		if (line === '') continue;
		const match = /^(\d+)\s+(\d{8})\s+(\d+)\s+(\d+)\.(\d{2})$/.exec(line);
		if (match === null) throw new UserError(`row ${row} of the sales data is not a purchase: '${line}'`);
		const [, customer = '', date = '', quantity = '', dollars = '', cents = ''] = match;
		purchases.push({ row, customer, date, quantity: Number(quantity), cents: BigInt(dollars + cents) });
	}
	return purchases;
}

/** The purchases to replay: as they happened, day by day (in file order within a day), without those that cost nothing. */
export function chosen(purchases: Purchase[], limit: number): { purchases: Purchase[]; free: number } {
	const byDay = purchases
		.map((purchase, place) => ({ purchase, place }))
		.sort((a, b) =>
			a.purchase.date < b.purchase.date ? -1 : a.purchase.date > b.purchase.date ? 1 : a.place - b.place,
		);
	const taken: Purchase[] = [];
	let free = 0;
	for (const { purchase } of byDay) {
		if (taken.length >= limit) break;
		if (purchase.cents === 0n || purchase.quantity === 0) free++;
		else taken.push(purchase);
	}
	return { purchases: taken, free };
}

/**
 * The lines of an order that pay a purchase to the unit: q units for T base units are q − r units at p and r units at
 * p + 1, where p = T div q and r = T mod q.
 */
export function linesOf(purchase: Purchase): Line[] {
	const units = BigInt(purchase.quantity);
	const total = purchase.cents * PER_CENT;
	const price = total / units;
	const rest = total % units;
	const lines: Line[] = [{ price, quantity: Number(units - rest) }];
	if (rest > 0n) lines.push({ price: price + 1n, quantity: Number(rest) });
	return lines;
}
