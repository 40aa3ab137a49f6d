// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelsOf, rateOf } from '../../src/pages/promoter/plan.ts';

const SALE = 1_000_000n;

test('should give the closing promoter its share and divide the rest evenly when there is a formula', () => {
	const plan = { Formula: { rate: 200_000_000, closing: 500_000_000 } };
	assert.deepEqual(levelsOf(plan, SALE, 1), [200_000n]);
	assert.deepEqual(levelsOf(plan, SALE, 2), [100_000n, 100_000n]);
	assert.deepEqual(levelsOf(plan, SALE, 3), [50_000n, 50_000n, 100_000n]);
	assert.equal(rateOf(plan), 200_000_000);
});

test('should pay each level its share and the last what is left when levels have shares', () => {
	const plan = { Levels: { rate: 300_000_000, shares: [500_000_000, 300_000_000, 200_000_000] } };
	assert.deepEqual(levelsOf(plan, SALE, 3), [150_000n, 90_000n, 60_000n]);
	assert.deepEqual(levelsOf(plan, SALE, 2), [150_000n, 150_000n]);
});

test('should pay the whole commission whatever the depth when rounding leaves something', () => {
	const plan = { Formula: { rate: 333_333_333, closing: 333_333_333 } };
	for (const depth of [1, 2, 3, 4, 5]) {
		const sum = levelsOf(plan, 999_999_999_937n, depth).reduce((all, amount) => all + amount, 0n);
		assert.equal(sum, (999_999_999_937n * 333_333_333n) / 1_000_000_000n);
	}
});

test('should pay nobody when there is no plan or nobody on the path', () => {
	assert.deepEqual(levelsOf('None', SALE, 2), []);
	assert.deepEqual(levelsOf({ Formula: { rate: 1, closing: 1 } }, SALE, 0), []);
	assert.equal(rateOf('None'), 0);
});
