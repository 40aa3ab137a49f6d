// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addLegs, commission, noLegs, type SplitTerms, sameLegs, serve, split, total } from '@souk/client/waterfall';
import { drawn } from '@souk/replay/random';

const PERCENT = 10_000_000n;
const TERMS: SplitTerms = {
	commission: { kind: 'formula', rate: 20n * PERCENT, closing: 50n * PERCENT },
	experienceFee: 15n * PERCENT,
	platformSlice: 40n * PERCENT,
	communeFee: 6_000_000n,
};

test('should pay the vectors of the protocol', () => {
	const pay = (depth: number): bigint[] => commission(TERMS.commission, 100n, depth);
	assert.deepEqual(pay(4), [3n, 3n, 3n, 11n]);
	assert.deepEqual(pay(2), [10n, 10n]);
	assert.deepEqual(pay(1), [20n]);
	assert.deepEqual(pay(0), []);
	const legs = split(20_000_000n, TERMS, 0, 0n);
	assert.equal(legs.experience, 1_800_000n);
	assert.equal(legs.commune, 120_000n);
	assert.equal(legs.platform, 1_200_000n - 120_000n);
});

test('should give the closing promoter what a short path leaves of a table of levels', () => {
	const plan = { kind: 'levels', rate: 10n * PERCENT, shares: [50n * PERCENT, 30n * PERCENT, 20n * PERCENT] } as const;
	assert.deepEqual(commission({ ...plan, shares: [...plan.shares] }, 1000n, 2), [50n, 50n]);
	assert.deepEqual(commission({ ...plan, shares: [...plan.shares] }, 1000n, 3), [50n, 30n, 20n]);
});

test('should pay out exactly the escrow for every refund', () => {
	for (let round = 0; round < 2000; round++) {
		const escrow = BigInt(drawn(10 ** 12, 'escrow', round));
		const refund = (escrow * BigInt(drawn(10_001, 'refund', round))) / 10_000n;
		const legs = split(escrow, TERMS, drawn(4, 'depth', round), refund);
		assert.equal(total(legs), escrow);
		assert.ok([legs.seller, legs.platform, legs.experience, legs.commune, ...legs.promoters].every((leg) => leg >= 0n));
	}
});

test('should take the commune fee from the seller where the platform leg is too small', () => {
	const legs = split(1_000_000n, { ...TERMS, platformSlice: 0n }, 0, 0n);
	assert.equal(legs.platform, 0n);
	assert.equal(legs.commune, 6_000n);
	assert.equal(total(legs), 1_000_000n);
});

test('should pay service providers out of the part of the seller alone', () => {
	const shares = [5n * PERCENT, 2n * PERCENT];
	const before = split(20_000_000n, TERMS, 2, 0n);
	const after = split(20_000_000n, TERMS, 2, 0n, shares);
	assert.deepEqual(after.services, [1_000_000n, 400_000n]);
	assert.deepEqual({ ...after, seller: before.seller, services: [] }, before);
	assert.equal(total(after), 20_000_000n);
	assert.deepEqual(split(20_000_000n, TERMS, 2, 10_000_000n, shares).services, [500_000n, 200_000n]);
	assert.ok(sameLegs(serve(before, shares), after));
	assert.ok(!sameLegs(before, after));
});

test('should compare sums of legs to the unit', () => {
	const one = split(1_000_003n, TERMS, 2, 0n);
	const both = addLegs(addLegs(noLegs(), one), one);
	assert.equal(total(both), 2_000_006n);
	assert.ok(sameLegs(both, { ...both, promoters: [...both.promoters, 0n] }));
	assert.ok(!sameLegs(both, { ...both, seller: both.seller + 1n }));
});
