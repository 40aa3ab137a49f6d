// SPDX-License-Identifier: Apache-2.0

/** Base units of one SOUK (12 decimals). */
export const SOUK = 10n ** 12n;

/** Base units of a hundredth of a SOUK. */
const HUNDREDTH = SOUK / 100n;

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
