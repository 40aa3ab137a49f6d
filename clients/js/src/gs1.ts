// SPDX-License-Identifier: Apache-2.0

/** The GS1 prefix set apart for demonstrations and examples. No company ever gets it. */
export const DEMONSTRATION_PREFIX = '952';

/** The check digit of a GS1 key whose other digits are given: weights 3, 1, 3 … from the right. */
export function checkDigit(digits: string): number {
	if (!/^\d+$/.test(digits)) throw new RangeError(`not digits: '${digits}'`);
	let total = 0;
	for (let place = 0; place < digits.length; place++) {
		total += Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 3 : 1);
	}
	return (10 - (total % 10)) % 10;
}

/** The GTIN-13 of the `number`th demonstration product. */
export function demonstrationGtin(number: number): string {
	const free = 12 - DEMONSTRATION_PREFIX.length;
	if (!Number.isInteger(number) || number < 0 || number >= 10 ** free) {
		throw new RangeError(`no demonstration GTIN numbered ${number}`);
	}
	const body = DEMONSTRATION_PREFIX + number.toString().padStart(free, '0');
	return body + checkDigit(body).toString();
}

/** Whether the last digit of a GTIN-8, -12, -13 or -14 is right. */
export function isGtin(text: string): boolean {
	return /^(\d{8}|\d{12,14})$/.test(text) && checkDigit(text.slice(0, -1)) === Number(text.at(-1));
}

/** A GTIN as the chain keeps it: 14 digits. */
export function gtin14(text: string): string {
	return text.padStart(14, '0');
}
