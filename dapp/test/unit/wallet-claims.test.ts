// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Call, PolicyClaim, Souk } from '@souk/sdk';
import { addSums, allSums, duesOfPolicies, duesOfPurse, runsOf } from '../../src/pages/wallet/claims.ts';
import { expectedDividends } from '../../src/pages/wallet/dividends.ts';
import { expertPay } from '../../src/pages/wallet/expert-pay.ts';

const claim = (policy: number, era: number, heldUntil: number, amount = 1n): PolicyClaim => ({
	policy,
	era,
	asset: 'SOUK',
	amount,
	heldUntil,
});

/** A chain that notes what it is asked to build. */
function noting() {
	const built: unknown[] = [];
	const souk = {
		api: {
			tx: {
				Rewards: {
					claim: (one: unknown) => built.push(['claim', one]) as unknown as Call,
					claim_many: (many: unknown) => built.push(['claim_many', many]) as unknown as Call,
				},
			},
		},
	} as unknown as Souk;
	return { built, souk };
}

test('should cut eras into spans of 32 when many are due', () => {
	const eras = [...Array.from({ length: 40 }, (_, era) => era + 5), 200].map((era) => ({ policy: 1, era }));
	assert.deepEqual(runsOf(eras), [
		{ policy: 1, from: 5, eras: 32 },
		{ policy: 1, from: 37, eras: 8 },
		{ policy: 1, from: 200, eras: 1 },
	]);
	assert.deepEqual(runsOf([]), []);
});

test('should keep what is held apart from what is due, and claim only the latter', () => {
	const dues = duesOfPolicies([claim(1, 4, 11), claim(1, 3, 10), claim(1, 5, 12), claim(2, 4, 10, 7n)], 10);
	const due = dues.filter(({ heldUntil }) => heldUntil === undefined);
	assert.deepEqual(
		due.map(({ of, from, to, sums }) => [of, from, to, sums]),
		[
			['1', 3, 3, [['SOUK', 1n]]],
			['2', 4, 4, [['SOUK', 7n]]],
		],
	);
	const { built, souk } = noting();
	for (const one of dues) one.calls(souk);
	assert.deepEqual(built, [
		['claim', { policy: 1, era: 3 }],
		['claim', { policy: 2, era: 4 }],
	]);
	assert.deepEqual(allSums(dues), [['SOUK', 10n]]);
});

test('should claim a span in one call when several eras are due', () => {
	const { built, souk } = noting();
	const [due] = duesOfPolicies([claim(3, 7, 1), claim(3, 5, 1), claim(3, 6, 1)], 10);
	due?.calls(souk);
	assert.deepEqual(built, [['claim_many', { policy: 3, from: 5, eras: 3 }]]);
});

test('should tell of a purse what is ripe now, and when the rest becomes so', () => {
	const purse = { ready: 5n, held: [[9, 1n] as const, [10, 2n] as const, [11, 3n] as const, [14, 4n] as const] };
	const dues = duesOfPurse('cashback', purse, 10);
	assert.deepEqual(
		dues.map(({ sums, heldUntil }) => [sums, heldUntil]),
		[
			[[['TIME', 8n]], undefined],
			[[['TIME', 3n]], 11],
			[[['TIME', 4n]], 14],
		],
	);
	assert.deepEqual(duesOfPurse('referral', { ready: 0n, held: [] }, 10), []);
	assert.deepEqual(duesOfPurse('referral', undefined, 10), []);
});

test('should add sums by asset and leave out what is nothing', () => {
	assert.deepEqual(
		addSums(
			[
				['SOUK', 1n],
				['TIME', 0n],
			],
			[
				['SOUK', 2n],
				[7, 5n],
			],
		),
		[
			['SOUK', 3n],
			[7, 5n],
		],
	);
});

test('should pay an expert by sales, at most its own part, and no more than there is', () => {
	const rates = { experts: 100_000_000, testers: 500_000_000, mostForExperts: 1 };
	// Half of the sales, and its own sixth of the fees is just as much.
	assert.equal(expertPay({ experts: 300n, paid: 0n, sales: 20n }, 10n, 900n, rates), 150n);
	assert.equal(expertPay({ experts: 300n, paid: 0n, sales: 20n }, 10n, 300n, rates), 50n);
	assert.equal(expertPay({ experts: 300n, paid: 200n, sales: 20n }, 10n, 9_000n, rates), 100n);
	assert.equal(expertPay({ experts: 300n, paid: 0n, sales: 0n }, 10n, 900n, rates), 0n);
});

test('should expect the part of past dividends that a stake is of all', () => {
	const paid = [
		{ amount: 100n, shares: 10n },
		{ amount: 50n, shares: 10n },
		{ amount: 9n, shares: 0n },
	];
	assert.equal(expectedDividends(paid, 2n, 10n), 30n);
	assert.equal(expectedDividends(paid, 2n, 0n), 0n);
});
