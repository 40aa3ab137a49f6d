// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../src/pages/market/describe.ts';
import { drawn, numbersOf, seedOf } from '../../src/ui/picture.tsx';

const CID = 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku';

test('should read a name in the language of the reader, in every form that JSON-LD has', () => {
	const forms = [
		[
			{ '@value': 'Rye bread', '@language': 'en' },
			{ '@value': '黑麦面包', '@language': 'zh-Hans' },
		],
		{ en: 'Rye bread', 'zh-Hans': '黑麦面包' },
	];
	for (const name of forms) {
		assert.equal(describe(JSON.stringify({ name }), 'en')?.name, 'Rye bread');
		assert.equal(describe(JSON.stringify({ name }), 'zh')?.name, '黑麦面包');
	}
	assert.equal(describe('{"name":"Rye bread"}', 'zh')?.name, 'Rye bread');
	assert.equal(describe('{"name":"  ","title":"Bread"}', 'en')?.name, 'Bread');
});

test('should find pictures by their addresses alone, never by an address elsewhere', () => {
	const image = [
		`ipfs://${CID}`,
		{ contentUrl: `https://gateway.example/v1/content/${CID}` },
		'https://evil.example/x.png',
		CID,
	];
	assert.deepEqual(describe(JSON.stringify({ image }), 'en')?.pictures, [CID]);
	assert.deepEqual(describe('{"image":"data:image/png;base64,AAAA"}', 'en')?.pictures, []);
});

test('should show properties with their units', () => {
	const additionalProperty = [
		{ name: 'Weight', value: 500, unitText: 'g' },
		{ name: 'Flour', value: 'rye' },
		{ name: 'Broken', value: { a: 1 } },
	];
	assert.deepEqual(describe(JSON.stringify({ additionalProperty }), 'en')?.properties, [
		['Weight', '500 g'],
		['Flour', 'rye'],
	]);
});

test('should say nothing of what is no object', () => {
	for (const document of ['', '[1]', '7', '"x"', '{', 'null'])
		assert.equal(describe(document, 'en'), undefined, document);
});

test('should draw the same picture of the same number, and another one of another', () => {
	assert.deepEqual(drawn('09521000000025'), drawn('09521000000025'));
	assert.notDeepEqual(drawn('09521000000025'), drawn('09521000000032'));
	assert.equal(seedOf(''), 0x811c9dc5);
	const next = numbersOf(1);
	const some = Array.from({ length: 1_000 }, next);
	assert.ok(some.every((one) => one >= 0 && one < 1));
	const mean = some.reduce((sum, one) => sum + one, 0) / some.length;
	assert.ok(mean > 0.45 && mean < 0.55, `the numbers are spread evenly: ${mean}`);
	const kinds = new Set(Array.from({ length: 60 }, (_, place) => drawn(`p${place}`).figures.length));
	assert.ok(kinds.size >= 4, 'all kinds of pictures come');
});
