// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDigit, demonstrationGtin, gtin14, isGtin } from '@souk/client/gs1';

test('should accept the keys GS1 prints', () => {
	assert.ok(isGtin('09506000134352'));
	assert.ok(isGtin('9506000134352'));
	assert.equal(checkDigit('061414107346'), 7);
	assert.equal(checkDigit('10614141123456789'), 7);
});

test('should refuse a wrong digit at any place', () => {
	const good = '09506000134352';
	for (let place = 0; place < good.length; place++) {
		for (let digit = 0; digit <= 9; digit++) {
			const other = good.slice(0, place) + digit.toString() + good.slice(place + 1);
			assert.equal(isGtin(other), other === good);
		}
	}
});

test('should refuse other lengths and letters', () => {
	for (const text of ['', '1', '95060001343', '095060001343529', '0950600013435X']) assert.ok(!isGtin(text));
	assert.throws(() => checkDigit('12x'));
});

test('should number distinct demonstration products with right check digits', () => {
	const seen = new Set<string>();
	for (const number of [0, 1, 9, 10, 11_718, 999_999_999]) {
		const gtin = demonstrationGtin(number);
		assert.equal(gtin.length, 13);
		assert.ok(gtin.startsWith('952'));
		assert.ok(isGtin(gtin));
		assert.equal(gtin14(gtin), `0${gtin}`);
		seen.add(gtin);
	}
	assert.equal(seen.size, 6);
	assert.throws(() => demonstrationGtin(1_000_000_000));
	assert.throws(() => demonstrationGtin(-1));
});
