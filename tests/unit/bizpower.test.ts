// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bizpower, type Costs, costOf, type Measure, ONE, receiptFee, type Sales } from '@souk/client/bizpower';
import { block, candle, millionths } from '@souk/replay/chart';

const PERCENT = 10_000_000n;
const MEASURE: Measure = {
	weights: { new: 50n * PERCENT, returning: 30n * PERCENT, external: 20n * PERCENT },
	leastTicket: 100n,
	money: 100n,
};
const NOTHING: Sales = {
	orders: 0n,
	value: 0n,
	new: 0n,
	returning: 0n,
	external: 0n,
	externalOrders: 0n,
	externalValue: 0n,
};

test('should be what the formula says', () => {
	// One new customer who pays 10 at a shop of 100: 0.5 · 1 / 10 / 100.
	const honest = { ...NOTHING, orders: 1n, value: 1_000n, new: 1n };
	assert.equal(bizpower(honest, 10_000n, MEASURE), (ONE * 5n) / 10_000n);
	assert.equal(millionths(bizpower(honest, 10_000n, MEASURE)), '500.00');
	// One who was sent there counts in the external term alone.
	const sent = { ...NOTHING, external: 1n, externalOrders: 1n, externalValue: 1_000n };
	assert.equal(bizpower(sent, 10_000n, MEASURE), (ONE * 2n) / 10_000n);
	// A ticket below the least counts as the least.
	assert.equal(bizpower({ ...honest, value: 1n }, 10_000n, MEASURE), (ONE * 5n) / 1_000n);
	assert.equal(bizpower(NOTHING, 10_000n, MEASURE), 0n);
	assert.equal(bizpower(honest, 0n, MEASURE), 0n);
	assert.equal(bizpower({ ...honest, new: 10n ** 9n, orders: 10n ** 9n }, 1n, MEASURE), 10n ** 9n * ONE);
});

const COSTS: Costs = { rent: 50n, wage: 15_000n, usual: { cost: 20_001n, ticket: 1_500n }, money: 100n };

test('should cost the usual unless premises were verified, and half of it even then', () => {
	assert.equal(costOf(COSTS), 20_001n);
	assert.equal(costOf(COSTS, { area: 120, staff: 4 }), 66_000n);
	assert.equal(costOf(COSTS, { area: 0, staff: 0 }), 10_001n);
});

test('should pay a fee for the usual ticket at least', () => {
	const souk = 10n ** 12n;
	// 0.156 SOUK a dollar.
	assert.equal(receiptFee(COSTS, 10_000n), (156n * souk) / 10n);
	assert.equal(receiptFee(COSTS, 1n), (156n * 15n * souk) / 1_000n);
	assert.equal(receiptFee(COSTS, 1_501n, 1n), 16n);
	assert.equal(receiptFee(COSTS, 1n, 0n), 1n);
});

test('should draw bars to an eighth of a character', () => {
	assert.equal(block(10n, 10n, 4), '████');
	assert.equal(block(5n, 10n, 4), '██');
	assert.equal(block(1n, 1_000_000n, 4), '▏');
	assert.equal(block(0n, 10n, 4), '');
	assert.equal(block(3n, 0n, 4), '');
	assert.equal(block(99n, 10n, 4), '████');
});

test('should draw a candle lying down', () => {
	assert.equal(candle({ era: 0, open: 4n, high: 9n, low: 1n, close: 6n }, 9n, 10), ' ───███───'.slice(0, 10));
	assert.equal(candle({ era: 0, open: 6n, high: 9n, low: 1n, close: 4n }, 9n, 10), ' ───░░░───'.slice(0, 10));
	assert.equal(candle({ era: 0, open: 0n, high: 0n, low: 0n, close: 0n }, 9n, 10), '');
	assert.equal(candle({ era: 0, open: 9n, high: 9n, low: 9n, close: 9n }, 9n, 10).length, 10);
});
