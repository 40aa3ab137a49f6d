// SPDX-License-Identifier: Apache-2.0

/** Merchant category codes (ISO 18245) that shops have most, in the order in which they are offered. */
export const CATEGORIES = [
	5411, 5462, 5499, 5812, 5814, 5921, 5311, 5651, 5661, 5691, 5712, 5722, 5732, 5734, 5735, 5912, 5941, 5942, 5944,
	5945, 5977, 5992, 5995, 5999,
] as const;

/** One of these codes. */
export type Category = (typeof CATEGORIES)[number];

/** A code as people write it: four digits. */
export function categoryText(code: number): string {
	return code.toString().padStart(4, '0');
}

/** What is wrong with the text of a region: nothing for a country, or a part of one, of ISO 3166. */
export function isRegion(text: string): boolean {
	return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(text);
}

/** What a region's country is called in a language; nothing where there is no such country. */
export function countryOf(region: string, locale: string): string | undefined {
	if (!isRegion(region)) return undefined;
	const code = region.slice(0, 2);
	const name = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(code);
	return name === undefined || name === code ? undefined : name;
}
