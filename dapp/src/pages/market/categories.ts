// SPDX-License-Identifier: Apache-2.0

/** Merchant category codes of ISO 18245 that have words here. A shop may have any other one. */
export const CATEGORIES = [
	'5411',
	'5422',
	'5441',
	'5451',
	'5462',
	'5499',
	'5812',
	'5921',
	'5912',
	'5977',
	'5651',
	'5661',
	'5944',
	'5712',
	'5719',
	'5722',
	'5732',
	'5735',
	'5942',
	'5945',
	'5941',
	'5261',
	'5533',
	'5947',
	'5970',
	'5995',
	'5999',
] as const;

/** One of them. */
export type Category = (typeof CATEGORIES)[number];

/** Whether a code has words. */
export function isCategory(code: string): code is Category {
	return (CATEGORIES as readonly string[]).includes(code);
}
