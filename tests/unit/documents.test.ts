// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { productDocument, shopDocument } from '@souk/replay/documents';
import { recordName, shopName } from '@souk/replay/names';
import { newListing } from '@souk/replay/opening';
import { recordPicture, shopPicture } from '@souk/replay/pictures';
import { cid, cidText } from '@souk/sdk/pure/content';

test('should call no two shops and no two records the same', () => {
	const shops = Array.from({ length: 256 }, (_, place) => shopName(place));
	const records = Array.from({ length: 6_000 }, (_, product) => recordName(product).title);
	for (const names of [shops, records]) {
		assert.equal(new Set(names.map(({ en }) => en)).size, names.length);
		assert.equal(new Set(names.map(({ zh }) => zh)).size, names.length);
	}
});

test('should say the same of the same product every time', () => {
	assert.deepEqual(productDocument(7), productDocument(7));
	assert.deepEqual(shopDocument(7), shopDocument(7));
	assert.notEqual(productDocument(7).document.cid, productDocument(8).document.cid);
});

test('should put the address of the document on the chain, and that of the picture into the document', () => {
	const { document, picture } = productDocument(3);
	assert.equal(document.cid, cid(document.text));
	assert.equal(JSON.parse(document.text).image, `ipfs://${cidText(cid(picture.text))}`);
	const listing = { product: 3, price: 10n ** 12n, fiat: 0n, shop: 0, stock: 1 };
	assert.equal(newListing(listing).metadata, document.cid);
	assert.equal(JSON.parse(document.text).gtin, String(newListing(listing).product));
});

test('should draw pictures that hold nothing but shapes', () => {
	for (const picture of [
		...Array.from({ length: 60 }, (_, place) => recordPicture(place)),
		shopPicture(0),
		shopPicture(1),
	]) {
		assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*>.*<\/svg>\n$/);
		assert.doesNotMatch(picture, /script|href|url\(|<text|<image|foreignObject|NaN|undefined| on\w+=/);
		assert.ok(picture.length < 6_000, `${picture.length} bytes`);
		const numbers = picture.replace(/#[0-9a-f]{6}/g, '').match(/-?\d+(\.\d+)?/g) ?? [];
		assert.ok(numbers.every((number) => Math.abs(Number(number)) <= 2_000));
	}
});
