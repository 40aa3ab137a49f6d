// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Purchase } from '@souk/replay/dataset';
import { PER_CENT } from '@souk/replay/dataset';
import { makePlan, returnWindow, servedBy } from '@souk/replay/plan';
import { drawn } from '@souk/replay/random';

const PURCHASES: Purchase[] = Array.from({ length: 2000 }, (_, row) => ({
	row: row + 1,
	customer: String(drawn(900, 'customer', row)).padStart(5, '0'),
	date: String(19970101 + Math.floor(row / 100)),
	quantity: 1 + drawn(6, 'quantity', row),
	cents: BigInt(399 + drawn(9000, 'cents', row)),
}));

test('should follow from the data and the seed alone', () => {
	assert.deepEqual(makePlan(PURCHASES, 500, 'a', 400), makePlan(PURCHASES, 500, 'a', 400));
	assert.notDeepEqual(makePlan(PURCHASES, 500, 'a', 400).orders, makePlan(PURCHASES, 500, 'b', 400).orders);
});

test('should bring a third over promotion paths, of depth one to three in equal parts', () => {
	const { orders } = makePlan(PURCHASES, 900, 'souk', 400);
	const depths = [0, 1, 2, 3].map((depth) => orders.filter(({ promoters }) => promoters.length === depth).length);
	assert.deepEqual(depths, [600, 100, 100, 100]);
	for (const { promoters } of orders) assert.equal(new Set(promoters).size, promoters.length);
});

test('should know every way an order can go', () => {
	const { orders } = makePlan(PURCHASES, 2000, 'souk', 400);
	const fates = new Map<string, number>();
	for (const { fate } of orders) fates.set(fate, (fates.get(fate) ?? 0) + 1);
	assert.equal(fates.size, 19);
	const part = (fate: string): number => (fates.get(fate) ?? 0) / orders.length;
	assert.ok(part('kept') > 0.85);
	assert.ok(part('returned') > 0.01 && part('returned') < 0.03);
	assert.equal(orders.filter(({ fate }) => fate.startsWith('open')).length, 10);
	assert.ok(orders.slice(-10).every(({ fate }) => fate.startsWith('open')));
});

test('should only return what can be returned, and only part what is several', () => {
	for (const { fate, lines } of makePlan(PURCHASES, 2000, 'souk', 400).orders) {
		const window = returnWindow(lines[0]!.price);
		if (fate.includes('return') || fate === 'open: delivered') assert.ok(window > 0);
		if (fate === 'kept without a word') assert.equal(window, 0);
		if (fate === 'returned in part' || fate === 'shipped in part')
			assert.ok(lines.some(({ quantity }) => quantity > 1));
	}
});

test('should list each unit price once, with the stock all orders need, in the shop of the order', () => {
	const { orders, listings, shops } = makePlan(PURCHASES, 2000, 'souk', 400);
	const stock = new Map<bigint, number>();
	for (const order of orders) {
		for (const line of order.lines) {
			assert.equal(listings.get(line.price)?.shop, order.shop);
			stock.set(line.price, (stock.get(line.price) ?? 0) + line.quantity);
		}
	}
	assert.equal(stock.size, listings.size);
	assert.equal(new Set([...listings.values()].map(({ product }) => product)).size, listings.size);
	for (const [price, listing] of listings) assert.equal(listing.stock, stock.get(price));
	for (let shop = 0; shop < shops; shop++) {
		assert.ok([...listings.values()].filter((listing) => listing.shop === shop).length <= 400);
	}
});

test('should settle one in ten elsewhere, or as many as asked for, over the platform that serves the shop', () => {
	const { orders } = makePlan(PURCHASES, 2000, 'souk', 400);
	const elsewhere = orders.filter(({ attested }) => attested);
	assert.ok(elsewhere.length > 150 && elsewhere.length < 250, `${elsewhere.length} of 2000`);
	for (const { shop, platform, services } of elsewhere) {
		assert.deepEqual(services, []);
		if (servedBy(shop) !== undefined) assert.equal(platform, servedBy(shop));
	}
	// Every fate but that a part of what is held goes back.
	const all = makePlan(PURCHASES, 2000, 'souk', 400, 100).orders;
	assert.ok(all.every(({ attested }) => attested));
	assert.equal(new Set(all.map(({ fate }) => fate)).size, 18);
	assert.ok(makePlan(PURCHASES, 2000, 'souk', 400, 0).orders.every(({ attested }) => !attested));
});

test('should give both prices of one order the same terms', () => {
	for (let cents = 1n; cents < 300n; cents++) {
		const price = (cents * PER_CENT) / 7n;
		if ((cents * PER_CENT) % 7n !== 0n) assert.equal(returnWindow(price), returnWindow(price + 1n));
	}
});
