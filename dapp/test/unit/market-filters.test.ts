// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFilters, listingFilters, priceFault, readSearch } from '../../src/pages/market/filters.ts';

test('should keep of an address what has its form and leave the rest out', () => {
	assert.deepEqual(readSearch({ query: 'rye', category: 5462, asset: 'EUR', from: 2, verified: 'true', all: false }), {
		query: 'rye',
		category: '5462',
		asset: 'EUR',
		from: '2',
		verified: true,
	});
	assert.deepEqual(readSearch({ query: '', category: '54', asset: 'euro', from: '', verified: 'yes', all: 1 }), {});
	assert.deepEqual(readSearch({ query: 'x'.repeat(201) }), {});
});

test('should ask the gateway in smallest units of the chosen asset or currency', () => {
	assert.deepEqual(listingFilters({ asset: 'SOUK', from: '1.5', to: '12' }), {
		asset: 'SOUK',
		price_from: '1500000000000',
		price_to: '12000000000000',
		available: true,
	});
	assert.deepEqual(listingFilters({ asset: 'JPY', to: '120', all: true }), { currency: 'JPY', price_to: '120' });
	assert.deepEqual(listingFilters({ query: 'tea', verified: true, category: '5499' }), {
		query: 'tea',
		shop_category: '5499',
		verdict: 'confirmed',
		available: true,
	});
});

test('should leave a price out that is none, and say what is wrong with it', () => {
	assert.match(priceFault('1.234', 'EUR') ?? '', /more than 2 decimals/);
	assert.match(priceFault('-1', 'SOUK') ?? '', /no amount/);
	assert.equal(priceFault('', 'SOUK'), undefined);
	assert.equal(priceFault('7', undefined), undefined, 'without an asset a price has no unit');
	assert.deepEqual(listingFilters({ asset: 'EUR', from: '1.234' }), { currency: 'EUR', available: true });
	assert.deepEqual(listingFilters({ from: '7' }), { available: true });
});

test('should count the filters that are set, the words not among them', () => {
	assert.equal(countFilters({ query: 'x' }), 0);
	assert.equal(countFilters({ category: '5411', asset: 'SOUK', from: '', verified: true }), 3);
});
