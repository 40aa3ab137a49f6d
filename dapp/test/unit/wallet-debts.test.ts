// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circleOf, type Debt, debtIn } from '../../src/pages/wallet/debts.ts';

const owes = (debtor: string, creditor: string, amount: bigint): Debt => ({
	debtor,
	creditor,
	amount,
	due: 1n,
	deposit: 1n,
});

test('should find the shortest circle through an account, and its smallest debt', () => {
	const debts = [
		owes('a', 'b', 9n),
		owes('b', 'c', 5n),
		owes('c', 'd', 7n),
		owes('d', 'a', 6n),
		owes('c', 'a', 8n),
		owes('b', 'e', 1n),
	];
	assert.deepEqual(circleOf(debts, 'a'), { circle: ['a', 'b', 'c'], amount: 5n });
	assert.deepEqual(circleOf(debts, 'd'), { circle: ['d', 'a', 'b', 'c'], amount: 5n });
});

test('should find none when debts lead nowhere, or around without the account', () => {
	assert.equal(circleOf([owes('a', 'b', 1n), owes('b', 'c', 1n)], 'a'), undefined);
	assert.equal(circleOf([owes('a', 'b', 1n), owes('b', 'c', 1n), owes('c', 'b', 1n)], 'a'), undefined);
	assert.equal(circleOf([], 'a'), undefined);
});

test('should find no circle of more than eight accounts', () => {
	const ring = (length: number) =>
		Array.from({ length }, (_, place) => owes(`n${place}`, `n${(place + 1) % length}`, 1n));
	assert.equal(circleOf(ring(8), 'n0')?.circle.length, 8);
	assert.equal(circleOf(ring(9), 'n0'), undefined);
});

test('should read a debt of the gateway, and nothing else', () => {
	assert.deepEqual(debtIn('a/b', { amount: '5', due: 7, deposit: '3' }), {
		debtor: 'a',
		creditor: 'b',
		amount: 5n,
		due: 7n,
		deposit: 3n,
	});
	assert.equal(debtIn('a', { amount: '5', due: '7', deposit: '3' }), undefined);
	assert.equal(debtIn('a/b', { amount: 'x', due: '7', deposit: '3' }), undefined);
	assert.equal(debtIn('a/b', null), undefined);
});
