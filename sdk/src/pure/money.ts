// SPDX-License-Identifier: Apache-2.0

// Units, converted once, here. The chain counts tokens in base units, currencies in minor units, parts in parts per billion and
// time in milliseconds; people write `12.5`, `12.99 EUR`, `15 %` and days. Nothing here rounds: what does not fit is an error.

/** Decimals of SOUK and of TIME. */
export const DECIMALS = 12;

/** Base units of one SOUK (12 decimals). */
export const SOUK = 10n ** 12n;

/** Base units of a hundredth of a SOUK. */
const HUNDREDTH = SOUK / 100n;

/** Parts per billion of one percent. */
export const PERCENT = 10_000_000;

/** The whole of something, in parts per billion. */
export const WHOLE = 1_000_000_000;

/** Milliseconds of an hour and of a day. */
export const HOUR = 3_600_000n;
export const DAY = 24n * HOUR;

/** Base units as SOUK with two decimals, cut, and thousands apart. For people only: sums are made of base units. */
export function souk(amount: bigint): string {
	const sign = amount < 0n ? '-' : '';
	const whole = amount < 0n ? -amount : amount;
	const cents = (whole % SOUK) / HUNDREDTH;
	return `${sign}${grouped(whole / SOUK)}.${cents.toString().padStart(2, '0')}`;
}

/** An integer with thousands apart. */
export function grouped(value: bigint | number): string {
	return value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
}

/** The largest of amounts, or zero. */
export function largest(amounts: Iterable<bigint>): bigint {
	let most = 0n;
	for (const amount of amounts) if (amount > most) most = amount;
	return most;
}

/** Σ of amounts. */
export function sum(amounts: Iterable<bigint>): bigint {
	let total = 0n;
	for (const amount of amounts) total += amount;
	return total;
}

/**
 * The integer that a decimal number stands for, at so many decimals: `12.5` at 12 decimals is 12 500 000 000 000. Spaces and
 * underscores between digits are left out. An error if it is no such number, is negative, or has more decimals than fit.
 */
export function parseDecimal(text: string, decimals: number): bigint {
	const plain = text.trim().replace(/(?<=\d)[ _\u00a0\u202f](?=\d)/g, '');
	const [, whole, after = ''] = /^(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
	if (whole === undefined) throw new RangeError(`no amount: '${text}'`);
	const kept = after.replace(/0+$/, '');
	if (kept.length > decimals) throw new RangeError(`'${text}' has more than ${decimals} decimals`);
	return BigInt(whole + kept.padEnd(decimals, '0'));
}

/** An integer at so many decimals as an exact decimal number, without zeros at the end: the inverse of [`parseDecimal`]. */
export function printDecimal(amount: bigint, decimals: number): string {
	const sign = amount < 0n ? '-' : '';
	const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const after = digits.slice(digits.length - decimals).replace(/0+$/, '');
	return after === '' ? `${sign}${whole}` : `${sign}${whole}.${after}`;
}

/** Base units of so many SOUK or TIME: `tokens('12.5')`. */
export function tokens(text: string): bigint {
	return parseDecimal(text, DECIMALS);
}

/** Base units of SOUK or TIME as an exact decimal number. */
export function printTokens(amount: bigint): string {
	return printDecimal(amount, DECIMALS);
}

/** An amount of a currency, in minor units. */
export interface Fiat {
	/** An ISO 4217 code. */
	currency: string;
	amount: bigint;
}

/** Minor units of ISO 4217 that are not hundredths, by code. */
const EXPONENTS: Record<string, number> = Object.fromEntries([
	...[
		'BIF',
		'CLP',
		'DJF',
		'GNF',
		'ISK',
		'JPY',
		'KMF',
		'KRW',
		'PYG',
		'RWF',
		'UGX',
		'UYI',
		'VND',
		'VUV',
		'XAF',
		'XOF',
		'XPF',
	].map((code) => [code, 0]),
	...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3]),
	...['XAG', 'XAU', 'XBA', 'XBB', 'XBC', 'XBD', 'XDR', 'XPD', 'XPT', 'XSU', 'XTS', 'XUA', 'XXX'].map((code) => [
		code,
		0,
	]),
	...['CLF', 'UYW'].map((code) => [code, 4]),
]);

/** Decimals of a currency. An error if it is no ISO 4217 code by its form. */
export function currencyDecimals(currency: string): number {
	if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`no currency code: '${currency}'`);
	return EXPONENTS[currency] ?? 2;
}

/** An amount of a currency: `fiat('12.99', 'EUR')` is 1 299 cents. */
export function fiat(text: string, currency: string): Fiat {
	return { currency, amount: parseDecimal(text, currencyDecimals(currency)) };
}

/** An amount of a currency for people, with all its decimals: `12.90 EUR`. */
export function printFiat({ currency, amount }: Fiat): string {
	const decimals = currencyDecimals(currency);
	const [whole = '', after = ''] = printDecimal(amount, decimals).split('.');
	return decimals === 0 ? `${whole} ${currency}` : `${whole}.${after.padEnd(decimals, '0')} ${currency}`;
}

/** Parts per billion of so many percent: `percent(15)`, `percent('0.6')`. An error below 0 or above 100, or below a billionth. */
export function percent(value: number | string): number {
	const parts = Number(parseDecimal(String(value), 7));
	if (parts > WHOLE) throw new RangeError(`${value} % is more than the whole`);
	return parts;
}

/** Parts per billion as percent, exact: `0.6`. */
export function printPercent(parts: number | bigint): string {
	return printDecimal(BigInt(parts), 7);
}

/** Parts per billion of basis points, in which rulings and JSON-RPC are written. */
export function basisPoints(value: number): number {
	if (!Number.isInteger(value) || value < 0 || value > 10_000) throw new RangeError(`no basis points: ${value}`);
	return value * 100_000;
}

/** Milliseconds of so many days, an integer. */
export function days(value: number): bigint {
	return BigInt(value) * DAY;
}

/** A moment of the chain as a date. */
export function moment(milliseconds: bigint): Date {
	return new Date(Number(milliseconds));
}
