// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SOUK } from '@souk/client/money';
import { split } from '@souk/client/waterfall';
import { PER_CENT, type Purchase } from '@souk/replay/dataset';
import { commissionOf, newListing, ratesOf } from '@souk/replay/opening';
import { bondFor, CURRENCY, lockOf, worthOf } from '@souk/replay/outside';
import { makePlan } from '@souk/replay/plan';

const FEES = { platformSlice: 400_000_000n, communeFee: 6_000_000n };
const BONDS = { leastBond: 1_000n * SOUK, lockMargin: 250_000_000n };

function purchases(count: number): Purchase[] {
	return Array.from({ length: count }, (_, row) => ({
		row: row + 1,
		customer: String(row % 40),
		date: '19970101',
		quantity: 1 + (row % 3),
		cents: BigInt(1_199 + row),
	}));
}

test('should lock what a word is about and a quarter more, rounded up', () => {
	assert.equal(lockOf(1_000n, BONDS), 1_250n);
	assert.equal(lockOf(1n, BONDS), 2n);
	assert.equal(lockOf(0n, BONDS), 0n);
	assert.equal(lockOf(7n, { ...BONDS, lockMargin: 0n }), 7n);
});

test('should bond what all words lock at the same time, and no less than the least bond', () => {
	const few = makePlan(purchases(4), 4, 'souk', 400, 0, 100);
	assert.equal(bondFor(few, BONDS), BONDS.leastBond);
	const many = makePlan(purchases(900), 900, 'souk', 400, 0, 100);
	const seen = many.orders.filter(({ confirmer }) => confirmer === 'attester');
	const locks = seen.reduce((sum, order) => sum + lockOf(worthOf(order), BONDS), 0n);
	assert.ok(locks > BONDS.leastBond);
	assert.equal(bondFor(many, BONDS), locks);
	assert.equal(bondFor(many, { ...BONDS, leastBond: locks + 1n }), locks + 1n);
	assert.equal(bondFor(makePlan(purchases(900), 900, 'souk', 400, 100, 0), BONDS), BONDS.leastBond);
});

test('should list a unit at both of its prices', () => {
	const { listings } = makePlan(purchases(20), 20, 'souk', 400, 0, 100);
	for (const listing of listings.values()) {
		const { token, fiat } = newListing(listing).terms.price;
		assert.deepEqual([token, fiat], [['Native', listing.price], { currency: CURRENCY, amount: listing.fiat }]);
	}
	for (const listing of makePlan(purchases(20), 20, 'souk', 400, 0, 0).listings.values())
		assert.equal(newListing(listing).terms.price.fiat, null);
});

test('should split what is paid elsewhere by the rates that the listing states', () => {
	// Even shops pay by the formula, odd ones by a table of levels.
	const [formula, levels] = [0, 1].map((shop) => split(1_000n * PER_CENT, ratesOf(shop, FEES), 3, 0n));
	assert.deepEqual(
		[formula?.promoters, levels?.promoters],
		[
			[500_000_000_000n, 500_000_000_000n, 1_000_000_000_000n],
			[600_000_000_000n, 360_000_000_000n, 240_000_000_000n],
		],
	);
	for (const legs of [formula, levels]) {
		assert.deepEqual(
			[legs?.experience, legs?.commune, legs?.platform],
			[900_000_000_000n, 60_000_000_000n, 540_000_000_000n],
		);
	}
	for (const shop of [0, 1]) {
		const listing = { product: 1, price: PER_CENT, fiat: 1n, shop, stock: 1 };
		assert.deepEqual(newListing(listing).terms.commission, commissionOf(shop));
		assert.equal(BigInt(newListing(listing).terms.experienceFee), ratesOf(shop, FEES).experienceFee);
	}
});
