// SPDX-License-Identifier: Apache-2.0

// Numbers, sums, dates and times as people of a language read them. Sums stay exact: no amount goes through a floating number.

import { type AssetName, printDecimal, printFiat, printPercent } from '@souk/sdk';
import { useMemo } from 'react';
import { useLocale } from '../words/index.tsx';

/** Decimals of the tokens of this chain. */
export const TOKEN_DECIMALS = 12;

/** How values are written in the chosen language. */
export interface Format {
	/** A whole number, with its groups. */
	number: (value: bigint | number | string) => string;
	/** An amount of a token in base units, without its name. Exact. */
	tokens: (amount: bigint | string, decimals?: number) => string;
	/** An amount with the name of its asset. */
	amount: (amount: bigint | string, asset: AssetName | string, decimals?: number) => string;
	/** Money outside the chain, from minor units. */
	money: (minor: bigint | string, currency: string) => string;
	/** A share in parts per billion. */
	share: (parts: number | bigint) => string;
	date: (moment: Date | number | string | bigint) => string;
	time: (moment: Date | number | string | bigint) => string;
	/** How long ago, or in how long. */
	relative: (moment: Date | number | string | bigint, now?: number) => string;
}

/** What an asset is called. */
export function assetName(asset: AssetName | string): string {
	return typeof asset === 'number' ? `#${asset}` : asset;
}

/** A moment from what the chain (milliseconds) or the gateway (RFC 3339) says. */
export function momentOf(moment: Date | number | string | bigint): Date {
	return moment instanceof Date ? moment : new Date(typeof moment === 'bigint' ? Number(moment) : moment);
}

/** Put the groups of a language into an exact decimal number. */
export function group(text: string, locale: string): string {
	const [whole = '0', part] = text.split('.');
	const parts = new Intl.NumberFormat(locale).formatToParts(1234.5);
	const point = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
	const grouped = new Intl.NumberFormat(locale).format(BigInt(whole));
	const signed = whole.startsWith('-') && !grouped.startsWith('-') ? `-${grouped}` : grouped;
	return part === undefined ? signed : `${signed}${point}${part}`;
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000],
	['second', 1_000],
];

/** How values are written in the chosen language. */
export function useFormat(): Format {
	const locale = useLocale();
	return useMemo(() => {
		const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
		const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
		const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
		const tokens = (amount: bigint | string, decimals = TOKEN_DECIMALS) =>
			group(printDecimal(BigInt(amount), decimals), locale);
		return {
			number: (value) => group(String(value), locale),
			tokens,
			amount: (amount, asset, decimals) => `${tokens(amount, decimals)} ${assetName(asset)}`,
			money: (minor, currency) =>
				`${group(printFiat({ amount: BigInt(minor), currency }).slice(0, -currency.length - 1), locale)} ${currency}`,
			share: (parts) => `${printPercent(parts).replace(/\s*%$/, '')} %`,
			date: (moment) => date.format(momentOf(moment)),
			time: (moment) => time.format(momentOf(moment)),
			relative: (moment, now = Date.now()) => {
				const distance = momentOf(moment).getTime() - now;
				const [unit, size] = UNITS.find(([, length]) => Math.abs(distance) >= length) ?? ['second', 1_000];
				return relative.format(Math.trunc(distance / size), unit);
			},
		};
	}, [locale]);
}
