// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmount } from '../../src/pages/wallet/amounts.ts';

test('should read what fits to base units', () => {
	for (const [text, amount] of [
		['12.5', 12_500n],
		['12,5', 12_500n],
		['1 000', 1_000_000n],
		['0.001', 1n],
		['3.', 3_000n],
		['2.5000000', 2_500n],
	] as const) {
		assert.deepEqual(readAmount(text, 3), { is: 'amount', amount }, text);
	}
	assert.deepEqual(readAmount('  ', 3), { is: 'empty' });
});

test('should say what is wrong when it does not fit', () => {
	for (const [text, fault] of [
		['x', 'number'],
		['-1', 'number'],
		['1.2.3', 'number'],
		['1e3', 'number'],
		['0.0001', 'decimals'],
		['0', 'zero'],
		['0.000', 'zero'],
		['7.001', 'tooMuch'],
		['1.999', 'tooLittle'],
	] as const) {
		assert.deepEqual(readAmount(text, 3, { most: 7_000n, least: 2_000n }), { is: 'wrong', fault }, text);
	}
	assert.deepEqual(readAmount('7', 3, { most: 7_000n, least: 2_000n }), { is: 'amount', amount: 7_000n });
});

test('should lose nothing when an amount has more digits than a floating number holds', () => {
	assert.deepEqual(readAmount('123456789012345678.000000000001', 12), {
		is: 'amount',
		amount: 123_456_789_012_345_678_000_000_000_001n,
	});
});
