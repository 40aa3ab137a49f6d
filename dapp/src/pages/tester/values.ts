// SPDX-License-Identifier: Apache-2.0

// Measured values: as people type them, as the chain counts them, and how far they are from a claim.

import { printDecimal } from '@souk/sdk';

/** The largest value, without its sign: what a value of 64 bits holds and sums still fit. */
export const MAX_VALUE = 1_000_000_000_000_000_000n;

/** Which values are better than a claim. */
export type Direction = 'HigherBetter' | 'LowerBetter' | 'NearerBetter';

/** An attribute of a quality model. */
export interface Attribute {
	name: string;
	/** UN/ECE Recommendation 20. */
	unit: string;
	/** Decimals of a value, 0 to 18. */
	decimals: number;
	/** How far a value may be from the claim, at the decimals. */
	tolerance: bigint;
	weight: number;
	direction: Direction;
}

/** An attribute as polkadot-api has it. */
export interface ChainAttribute {
	name: Uint8Array;
	unit: Uint8Array;
	decimals: number;
	tolerance: bigint;
	weight: number;
	direction: { type: Direction };
}

/** An attribute out of what the chain shows. */
export function readAttribute({ name, unit, decimals, tolerance, weight, direction }: ChainAttribute): Attribute {
	const text = new TextDecoder();
	return { name: text.decode(name), unit: text.decode(unit), decimals, tolerance, weight, direction: direction.type };
}

/** What is wrong with a typed value. */
export type ValueFault = 'number' | 'decimals' | 'tooLarge';

/** What a typed value is: nothing yet, a number at the decimals, or wrong. */
export type TypedValue = { is: 'empty' } | { is: 'value'; value: bigint } | { is: 'wrong'; fault: ValueFault };

/** Read a measured value at so many decimals. It may be negative. A decimal comma is taken for a point. */
export function readValue(text: string, decimals: number): TypedValue {
	const plain = text
		.trim()
		.replace(/^[−–]/, '-')
		.replace(/(?<=\d)[ _\u00a0\u202f](?=\d)/g, '');
	if (plain === '') return { is: 'empty' };
	const [, sign, whole, after = ''] = /^(-?)(\d+)(?:[.,](\d*))?$/.exec(plain) ?? [];
	if (whole === undefined) return { is: 'wrong', fault: 'number' };
	const kept = after.replace(/0+$/, '');
	if (kept.length > decimals) return { is: 'wrong', fault: 'decimals' };
	const size = BigInt(whole + kept.padEnd(decimals, '0'));
	if (size > MAX_VALUE) return { is: 'wrong', fault: 'tooLarge' };
	return { is: 'value', value: sign === '-' ? -size : size };
}

/** A value as a decimal number. */
export function printValue(value: bigint, decimals: number): string {
	return printDecimal(value, decimals);
}

/** Whether a value confirms a claim: it is within the tolerance, or it is better than what was claimed. */
export function confirms(value: bigint, claim: bigint, tolerance: bigint, direction: Direction): boolean {
	const difference = value > claim ? value - claim : claim - value;
	if (difference <= tolerance) return true;
	if (direction === 'HigherBetter') return value > claim;
	return direction === 'LowerBetter' && value < claim;
}

/** Symbols of common units, by their codes of UN/ECE Recommendation 20. */
const SYMBOLS: Record<string, string> = {
	'59': 'ppm',
	BAR: 'bar',
	C62: '×',
	CEL: '°C',
	CMT: 'cm',
	DD: '°',
	E14: 'kcal',
	GL: 'g/l',
	GRM: 'g',
	HUR: 'h',
	KGM: 'kg',
	KJO: 'kJ',
	KWH: 'kWh',
	LTR: 'l',
	LUM: 'lm',
	M1: 'mg/l',
	MC: 'µg',
	MGM: 'mg',
	MIN: 'min',
	MLT: 'ml',
	MMT: 'mm',
	MTR: 'm',
	NEW: 'N',
	P1: '%',
	SEC: 's',
	VLT: 'V',
	WTT: 'W',
};

/** Codes of units that a form offers, the most common ones first. */
export const UNITS: string[] = [
	'GRM',
	'KGM',
	'MGM',
	'MC',
	'MLT',
	'LTR',
	'MMT',
	'CMT',
	'MTR',
	'CEL',
	'P1',
	'C62',
	'KJO',
	'E14',
	'SEC',
	'MIN',
	'HUR',
	'WTT',
	'KWH',
	'VLT',
	'LUM',
	'NEW',
	'BAR',
	'GL',
	'M1',
	'59',
	'DD',
];

/** The symbol of a unit, or its code. */
export function unitSymbol(code: string): string {
	return SYMBOLS[code] ?? code;
}

/** A value with its unit. */
export function withUnit(value: bigint, { decimals, unit }: Pick<Attribute, 'decimals' | 'unit'>): string {
	return `${printValue(value, decimals)} ${unitSymbol(unit)}`;
}
