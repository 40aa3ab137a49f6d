// SPDX-License-Identifier: Apache-2.0

import { type ItemName, itemName } from '@souk/sdk';

/** The item that a text names: a Digital Link, or the serial number of a product. An error that says what is wrong. */
export function namedItem(text: string, product: bigint): ItemName {
	const written = text.trim();
	if (/^https?:\/\//.test(written) || /^\/?0[01]\//.test(written)) return itemName(written);
	if (!/^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/.test(written)) throw new RangeError(`no serial number: '${written}'`);
	return { kind: 'item', gtin: product, serial: written };
}

/** The serial number of an item of a product, if that is what is named. */
export function serialOf(item: ItemName, product: bigint): string | undefined {
	return item.kind === 'item' && item.gtin === product ? item.serial : undefined;
}
