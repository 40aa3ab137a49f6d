// SPDX-License-Identifier: Apache-2.0

import { InputError } from './errors/index.ts';
import { fromHex, fromUtf8, toHex, utf8 } from './pure/bytes.ts';

/** An asset by its name: the native token, the customers' token, or another one by its number. */
export type AssetName = 'SOUK' | 'TIME' | number;

/** An asset as the chain names it. */
export type Asset = { type: 'Native'; value?: undefined } | { type: 'WithId'; value: number };

/** The number of TIME. */
export const TIME = 1;

/** The name of an asset. */
export function assetOf(asset: Asset): AssetName {
	if (asset.type === 'Native') return 'SOUK';
	return asset.value === TIME ? 'TIME' : asset.value;
}

/** An asset as the chain names it. */
export function chainAsset(name: AssetName): { type: 'Native'; value: undefined } | { type: 'WithId'; value: number } {
	return name === 'SOUK'
		? { type: 'Native', value: undefined }
		: { type: 'WithId', value: name === 'TIME' ? TIME : name };
}

/** An ISO 4217 code as the chain takes it: its letters, in hex. */
export function hexCurrency(code: string): `0x${string}` {
	if (!/^[A-Z]{3}$/.test(code))
		throw new InputError(
			'Fiat.Currency',
			`'${code}' is no currency code.`,
			'Give three capital letters, as ISO 4217 has them.',
		);
	return toHex(utf8(code));
}

/** An ISO 4217 code out of what the chain shows. */
export function currencyCode(hex: string): string {
	return fromUtf8(fromHex(hex, 3));
}
