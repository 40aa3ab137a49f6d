// SPDX-License-Identifier: Apache-2.0

// What people read of the shops and listings of a replay: documents of schema.org, and the pictures that they name. The chain has the
// address of each document, and the document that of its picture. Texts are in English and Chinese.

import { demonstrationGtin } from '@souk/client/gs1';
import { cid, cidText } from '@souk/sdk/pure/content';
import { recordName, shopLead, shopName } from './names.ts';
import { recordPicture, shopPicture } from './pictures.ts';

/** Something to read, or to look at. */
export interface Content {
	/** Its address, in hex, as the chain has it. */
	cid: `0x${string}`;
	media: 'application/ld+json' | 'image/svg+xml';
	text: string;
}

/** A document, and the picture that it names. */
export interface Described {
	document: Content;
	picture: Content;
}

function content(media: Content['media'], text: string): Content {
	return { cid: cid(text), media, text };
}

function described(picture: string, about: Record<string, unknown>): Described {
	const shown = content('image/svg+xml', picture);
	const whole = { '@context': 'https://schema.org', ...about, image: `ipfs://${cidText(shown.cid)}` };
	return { document: content('application/ld+json', JSON.stringify(whole)), picture: shown };
}

/** What the shop at a place says of itself. */
export function shopDocument(place: number): Described {
	return described(shopPicture(place), {
		'@type': 'MusicStore',
		name: shopName(place),
		description: shopLead(place),
	});
}

/** What the listings of a product say of it. */
export function productDocument(product: number): Described {
	const { title, kind, about, pieces, minutes } = recordName(product);
	return described(recordPicture(product), {
		'@type': 'Product',
		gtin: demonstrationGtin(product),
		name: title,
		description: about,
		category: kind,
		additionalProperty: [
			{ '@type': 'PropertyValue', name: { en: 'Pieces', zh: '曲目数' }, value: pieces },
			{ '@type': 'PropertyValue', name: { en: 'Minutes', zh: '分钟' }, value: minutes },
		],
	});
}
