// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Purchase } from '@souk/replay/dataset';
import { PER_CENT } from '@souk/replay/dataset';
import {
	agrees,
	escrowed,
	listingKey,
	makePlan,
	mixedLine,
	outside,
	returnWindow,
	servedBy,
	signsOff,
	wasAccepted,
	wholePrice,
} from '@souk/replay/plan';
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
		const window = returnWindow(wholePrice(lines[0]!));
		if (fate.includes('return') || fate === 'open: delivered') assert.ok(window > 0);
		if (fate === 'kept without a word') assert.equal(window, 0);
		if (fate === 'returned in part' || fate === 'shipped in part')
			assert.ok(lines.some(({ quantity }) => quantity > 1));
	}
});

test('should list each unit price once, with the stock all orders need, in the shop of the order', () => {
	const { orders, listings, shops } = makePlan(PURCHASES, 2000, 'souk', 400);
	const stock = new Map<string, number>();
	for (const order of orders) {
		for (const line of order.lines) {
			const listing = listings.get(listingKey(line));
			assert.deepEqual([listing?.shop, listing?.price, listing?.fiat], [order.shop, line.price, line.fiat]);
			stock.set(listingKey(line), (stock.get(listingKey(line)) ?? 0) + line.quantity);
		}
	}
	assert.equal(stock.size, listings.size);
	assert.equal(new Set([...listings.values()].map(({ product }) => product)).size, listings.size);
	for (const [key, listing] of listings) assert.equal(listing.stock, stock.get(key));
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

test('should pay one in ten in part elsewhere, or as many as asked for beside the attested ones', () => {
	const { orders } = makePlan(PURCHASES, 2000, 'souk', 400);
	const parts = orders.filter(({ mixed }) => mixed);
	assert.ok(parts.length > 150 && parts.length < 250, `${parts.length} of 2000`);
	for (const order of parts) {
		assert.ok(!order.attested && order.lines.every(({ price, fiat }) => price > 0n && fiat > 0n));
		if (servedBy(order.shop) !== undefined) assert.equal(order.platform, servedBy(order.shop));
	}
	for (const order of orders) {
		// Whatever the way, it is the recorded purchase to the unit.
		const total = [...escrowed(order), ...outside(order)].reduce((sum, amount) => sum + amount, 0n);
		assert.equal(total, order.purchase.cents * PER_CENT);
		if (!order.mixed) assert.ok(order.lines.every(({ fiat }) => fiat === 0n) && order.confirmer === undefined);
	}
	const share = (attested: number, mixed: number): number[] => {
		const { orders } = makePlan(PURCHASES, 1000, 'souk', 400, attested, mixed);
		return [orders.filter((order) => order.attested).length, orders.filter((order) => order.mixed).length];
	};
	assert.deepEqual(share(0, 100), [0, 1000]);
	assert.deepEqual(share(100, 10), [1000, 0]);
	assert.deepEqual(share(0, 0), [0, 0]);
	const [attested, mixed] = share(50, 50);
	assert.equal(attested! + mixed!, 1000);
	// Whether an order is attested does not hang on how many are mixed.
	assert.equal(share(10, 10)[0], share(10, 90)[0]);
	// Every fate there is, with services and paths.
	const all = makePlan(PURCHASES, 2000, 'souk', 400, 0, 100).orders;
	assert.equal(new Set(all.map(({ fate }) => fate)).size, 19);
	assert.ok(all.some(({ services }) => services.length > 0) && all.some(({ promoters }) => promoters.length > 0));
});

test('should have a payment elsewhere confirmed by the seller, by the attester or by nobody', () => {
	const { orders } = makePlan(PURCHASES, 2000, 'souk', 400, 0, 100);
	const of = (confirmer: string | undefined): number =>
		orders.filter((order) => wasAccepted(order) && order.confirmer === confirmer).length;
	for (const by of ['seller', 'attester']) assert.ok(of(by) > 700, `${of(by)} by the ${by}`);
	assert.ok(of(undefined) > 150 && of(undefined) < 250, `${of(undefined)} by nobody`);
	for (const order of orders) {
		// Nothing is to be paid before the seller accepts, and it does not call off what may still be paid.
		if (!wasAccepted(order)) assert.equal(order.confirmer, undefined);
		if (order.fate === 'cancelled by the seller') assert.notEqual(order.confirmer, undefined);
	}
	for (const choice of [agrees, signsOff]) assert.equal(new Set(orders.map(choice)).size, 2);
});

test('should divide the whole cents of a unit and leave the rest to tokens', () => {
	for (let cents = 2n; cents < 300n; cents++) {
		for (const price of [cents * PER_CENT, cents * PER_CENT + 1n, (cents + 1n) * PER_CENT - 1n]) {
			const line = mixedLine({ price, quantity: 3 });
			assert.equal(wholePrice(line), price);
			assert.equal(line.quantity, 3);
			assert.ok(line.fiat * 4n <= cents * 3n && line.price > 0n);
		}
		// Both prices of one order cost as many cents outside the chain.
		assert.equal(
			mixedLine({ price: cents * PER_CENT, quantity: 1 }).fiat,
			mixedLine({ price: cents * PER_CENT + 1n, quantity: 1 }).fiat,
		);
	}
	assert.equal(mixedLine({ price: PER_CENT, quantity: 1 }).fiat, 0n);
});

test('should give both prices of one order the same terms', () => {
	for (let cents = 1n; cents < 300n; cents++) {
		const price = (cents * PER_CENT) / 7n;
		if ((cents * PER_CENT) % 7n !== 0n) assert.equal(returnWindow(price), returnWindow(price + 1n));
	}
});
