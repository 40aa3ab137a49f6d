// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountsOf } from '../../src/pages/network/economy-model.ts';
import { throughput } from '../../src/pages/network/rates.ts';

const block = (height: number, seconds: number, extrinsics: number) => ({
	height,
	time: new Date(Date.UTC(2026, 10, 30, 10, 0, seconds)).toISOString(),
	extrinsics,
});

test('should count signed transactions between the oldest block and the newest', () => {
	const sums = throughput([block(12, 6, 7), block(10, 0, 9), block(11, 3, 1)]);
	// The oldest block's nine came before its time; one of each other block is the time itself.
	assert.equal(sums.transactions, 6);
	assert.equal(sums.span, 6_000);
	assert.equal(sums.perSecond, 1);
	assert.equal(sums.blockTime, 3_000);
	assert.deepEqual(
		sums.bars.map(({ height, transactions, took }) => [height, transactions, took]),
		[
			[11, 0, 3_000],
			[12, 6, 3_000],
		],
	);
});

test('should say nothing of a rate where there is no time', () => {
	assert.deepEqual(throughput([]), { bars: [], transactions: 0, span: 0 });
	assert.equal(throughput([block(1, 0, 1)]).perSecond, undefined);
	assert.equal(throughput([block(1, 0, 1), block(2, 0, 5)]).perSecond, undefined);
});

test('should read what an era set aside without losing a unit', () => {
	const amounts = amountsOf([{ policy: 3, amount: '300000000000000001' }]);
	assert.equal(amounts.get(3), 300_000_000_000_000_001n);
	assert.equal(amountsOf(null).size, 0);
});
