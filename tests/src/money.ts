// SPDX-License-Identifier: Apache-2.0

/** Base units of one SOUK (12 decimals). */
export const SOUK = 10n ** 12n;

/** The replay's stated rule: one US cent is 10^10 base units, so one US dollar is one SOUK. */
export const PER_CENT = 10n ** 10n;

/** Base units as SOUK with two decimals, cut, thousands apart: for tables only, sums are made of base units. */
export function souk(amount: bigint): string {
	const sign = amount < 0n ? '-' : '';
	const whole = amount < 0n ? -amount : amount;
	const cents = (whole % SOUK) / PER_CENT;
	return `${sign}${grouped(whole / SOUK)}.${cents.toString().padStart(2, '0')}`;
}

/** An integer with thousands apart. */
export function grouped(value: bigint | number): string {
	return value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
}

/** Σ of amounts. */
export function sum(amounts: Iterable<bigint>): bigint {
	let total = 0n;
	for (const amount of amounts) total += amount;
	return total;
}
