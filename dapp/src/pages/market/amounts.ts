// SPDX-License-Identifier: Apache-2.0

// Payments, and values of quality models, as people choose and read them.

import { type AssetName, type ListingView, printDecimal, readTerms, WHOLE } from '@souk/sdk';

/** A way to pay: assets, and the share of each in parts per billion. */
export interface Way {
	/** Names the way among those of a listing. */
	key: string;
	payment: [AssetName, number][];
}

/** The ways to pay for a listing: the asset of its price, then each asset that the seller takes besides, as much of it as it takes. */
export function waysToPay(terms: ListingView['terms']): Way[] {
	const { price, accepted = [] } = readTerms(terms);
	const asset = price.asset ?? 'SOUK';
	if ((price.token ?? 0n) === 0n) return [];
	const others = accepted.map((other): Way => {
		const rest: [AssetName, number][] = other.maxShare === WHOLE ? [] : [[asset, WHOLE - other.maxShare]];
		return { key: String(other.asset), payment: [[other.asset, other.maxShare], ...rest] };
	});
	return [
		{ key: String(asset), payment: [[asset, WHOLE]] },
		...others.filter(({ payment }) => (payment[0]?.[1] ?? 0) > 0),
	];
}

/** How many units somebody wants: a whole number from 1 on, at most `most`. `undefined` if the text is none. */
export function unitsIn(text: string, most: number): number | undefined {
	const units = /^\d{1,9}$/.test(text.trim()) ? Number(text) : 0;
	return units >= 1 && units <= most ? units : undefined;
}

/** SOUK held while an order is open: for its head, and for each line, in base units. As runtime/solo sets them. */
const ORDER_DEPOSIT = 41_700_000_000n;
const LINE_DEPOSIT = 12_500_000_000n;

/** The deposit of an order with so many lines, in base units of SOUK. It comes back when the order is over. */
export function orderDeposit(lines: number): bigint {
	return ORDER_DEPOSIT + LINE_DEPOSIT * BigInt(lines);
}

/** Symbols of units of UN/ECE Recommendation 20. A code that is not here is shown as it is. */
const SYMBOLS: Record<string, string> = {
	GRM: 'g',
	MGM: 'mg',
	KGM: 'kg',
	LTR: 'l',
	MLT: 'ml',
	MMT: 'mm',
	CMT: 'cm',
	MTR: 'm',
	MTK: 'm²',
	CEL: '°C',
	SEC: 's',
	MIN: 'min',
	HUR: 'h',
	DAY: 'd',
	WTT: 'W',
	KWH: 'kWh',
	VLT: 'V',
	AMP: 'A',
	HTZ: 'Hz',
	P1: '%',
	C62: '',
	GL: 'g/l',
	'2N': 'dB',
	BAR: 'bar',
	LUM: 'lm',
	NEW: 'N',
	E34: 'GB',
};

/** The symbol of a unit. */
export function unitSymbol(code: string): string {
	return SYMBOLS[code] ?? code;
}

/** A value of an attribute: a whole number at so many decimals, in a unit. Exact. */
export function attributeValue(value: bigint, decimals: number, unit: string): string {
	const symbol = unitSymbol(unit);
	const number = printDecimal(value, decimals);
	return symbol === '' ? number : `${number} ${symbol}`;
}

/** A GTIN as people read it: 14 digits. */
export function gtinText(product: bigint | string): string {
	return product.toString().padStart(14, '0');
}

/** BizPower with 18 decimals as a number with at most four: it compares shops, nothing is paid by it. */
export function bizpowerText(value: string | bigint): string {
	const cut = (BigInt(value) / 10n ** 14n) * 10n ** 14n;
	return printDecimal(cut, 18);
}
