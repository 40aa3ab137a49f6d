// SPDX-License-Identifier: Apache-2.0

// What a buyer looks for: in the address of the page, and as the gateway is asked for it.

import { fiat, tokens } from '@souk/sdk';
import type { Filters } from '@souk/sdk/gateway';

/** What stands behind the question mark of the market. Every part is optional. */
export interface MarketSearch {
	query?: string;
	/** A merchant category code: four digits. */
	category?: string;
	/** `SOUK`, `TIME`, the number of an asset, or a currency. */
	asset?: string;
	/** Prices as people write them, in the unit of `asset`. */
	from?: string;
	to?: string;
	/** Only products whose claims were confirmed. */
	verified?: boolean;
	/** Also what cannot be bought now. */
	all?: boolean;
}

/** Read the search of an address. What has not its form is left out. */
export function readSearch(raw: Record<string, unknown>): MarketSearch {
	const text = (name: string, form: RegExp) => {
		const value = raw[name];
		const written = typeof value === 'number' ? String(value) : value;
		return typeof written === 'string' && form.test(written) ? { [name]: written } : {};
	};
	const flag = (name: string) => (raw[name] === true || raw[name] === 'true' ? { [name]: true } : {});
	return {
		...text('query', /^.{1,200}$/),
		...text('category', /^\d{4}$/),
		...text('asset', /^(SOUK|TIME|[A-Z]{3}|\d{1,10})$/),
		...text('from', /^.{1,40}$/),
		...text('to', /^.{1,40}$/),
		...flag('verified'),
		...flag('all'),
	};
}

/** Whether a price is in a currency and not in a token. */
export function isCurrency(asset: string): boolean {
	return /^[A-Z]{3}$/.test(asset);
}

/** A price as the gateway takes it: smallest units. `undefined` if nothing is written. An error if it is no price. */
export function priceUnits(text: string | undefined, asset: string | undefined): string | undefined {
	if (text === undefined || text.trim() === '' || asset === undefined) return undefined;
	return (isCurrency(asset) ? fiat(text, asset).amount : tokens(text)).toString();
}

/** What is wrong with a price as it is written, or `undefined`. */
export function priceFault(text: string | undefined, asset: string | undefined): string | undefined {
	try {
		priceUnits(text, asset);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** The question for the gateway. Prices that are none are left out: their fields say so. */
export function listingFilters(search: MarketSearch): Filters<'/v1/listings'> {
	const { query, category, asset, from, to, verified, all } = search;
	const units = (text: string | undefined) =>
		priceFault(text, asset) === undefined ? priceUnits(text, asset) : undefined;
	const [least, most] = [units(from), units(to)];
	return {
		...(query === undefined ? {} : { query }),
		...(category === undefined ? {} : { shop_category: category }),
		...(asset === undefined ? {} : isCurrency(asset) ? { currency: asset } : { asset }),
		...(least === undefined ? {} : { price_from: least }),
		...(most === undefined ? {} : { price_to: most }),
		...(verified === true ? { verdict: 'confirmed' } : {}),
		...(all === true ? {} : { available: true }),
	};
}

/** How many filters besides the words are set. */
export function countFilters({ category, asset, from, to, verified, all }: MarketSearch): number {
	return [category, asset, from, to, verified, all].filter((one) => one !== undefined && one !== '').length;
}
