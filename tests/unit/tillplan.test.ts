// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Purchase } from '@souk/replay/dataset';
import { makeTillPlan } from '@souk/replay/tillplan';

const PURCHASES: Purchase[] = Array.from({ length: 900 }, (_, place) => ({
	row: place + 1,
	customer: String((place * 7) % 220),
	date: String(19_970_101 + Math.floor(place / 40)),
	quantity: 1,
	cents: BigInt(place % 50 === 0 ? 0 : 500 + place),
}));

test('should take only what the orders left, as recorded and in order', () => {
	const plan = makeTillPlan(PURCHASES, 300, 8, 'souk', 400);
	const paid = PURCHASES.filter(({ cents }) => cents > 0n);
	const left = new Set(paid.slice(300));
	assert.equal(plan.sales.length, 400);
	assert.ok(plan.sales.every(({ purchase }) => left.has(purchase)));
	assert.ok(plan.sales.every(({ day }, place) => place === 0 || day >= plan.sales[place - 1]!.day));
	assert.deepEqual([...new Set(plan.sales.map(({ day }) => day))], [0, 1, 2]);
	assert.deepEqual(plan, makeTillPlan(PURCHASES, 300, 8, 'souk', 400));
});

test('should know who signs, and name whoever sent them only then', () => {
	const { sales, shops, customers } = makeTillPlan(PURCHASES, 0, 8, 'souk', 800);
	for (const signs of ['at once', 'later', 'never'])
		assert.ok(
			sales.some((sale) => sale.signs === signs),
			signs,
		);
	assert.ok(sales.some(({ via }) => via !== undefined));
	for (const { named, signs, via, shop, purchase } of sales) {
		assert.ok(named || signs === 'never');
		assert.ok(via === undefined || (signs !== 'never' && via !== shop));
		assert.ok(shop < shops);
		assert.equal(customers.includes(purchase.customer) || !named, true);
	}
});

test('should take the end of the file again where the orders left too little', () => {
	const plan = makeTillPlan(PURCHASES, 880, 1, 'souk', 100);
	assert.equal(plan.sales.length, 100);
	assert.ok(plan.sales.every(({ shop, via }) => shop === 0 && via === undefined));
});
