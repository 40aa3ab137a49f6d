// SPDX-License-Identifier: Apache-2.0

// What a shop and a product say of themselves: JSON-LD in the words of schema.org. The chain has its address; a gateway keeps it.

import { toHex, utf8 } from '@souk/sdk/pure/bytes';
import { cidBytes, cidText } from '@souk/sdk/pure/content';
import { gtin14 } from '@souk/sdk/pure/gs1';

/** The media type of a description. */
export const JSON_LD = 'application/ld+json';

/** What a merchant says in words. */
export interface Said {
	name: string;
	description: string;
	/** The language of the words, as `en` or `zh-Hans`. */
	language: string;
	/** The address of a picture: its CID in hex. */
	picture?: string;
}

/** The description of a shop. */
export function storeDocument(said: Said): Uint8Array {
	return written('Store', said, {});
}

/** The description of a product. Its GTIN is in it, so that two products with the same words have two addresses. */
export function productDocument(gtin: string, said: Said): Uint8Array {
	return written('Product', said, { gtin14: gtin14(gtin) });
}

function written(
	type: string,
	{ name, description, language, picture }: Said,
	more: Record<string, string>,
): Uint8Array {
	return utf8(
		JSON.stringify({
			'@context': 'https://schema.org',
			'@type': type,
			...more,
			name: name.trim(),
			...(description.trim() === '' ? {} : { description: description.trim() }),
			inLanguage: language,
			...(picture === undefined ? {} : { image: `ipfs://${cidText(picture)}` }),
		}),
	);
}

/** The address of a content as the chain takes it, from its text or its hex. */
export function asCidHex(address: string): string {
	return toHex(cidBytes(address));
}
