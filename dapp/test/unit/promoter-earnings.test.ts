// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDay, byLevel, byLink, type Leg } from '../../src/pages/promoter/earnings.ts';

const leg = (order: number, level: number | null, amount: string, asset = 'SOUK'): Leg => ({
	order,
	shop: 1,
	leg: 0,
	source: level === null ? 'campaign' : 'waterfall',
	role: 'promoter',
	level,
	amount: { amount, asset },
	time: '2026-11-30T01:00:00Z',
});

test('should keep links apart by listing and by who stands before when legs are folded', () => {
	const lines = new Map([
		[1, [{ listing: 7, promoters: ['me'] }]],
		[2, [{ listing: 7, promoters: ['me'] }]],
		[3, [{ listing: 7, promoters: ['you', 'me'] }]],
		[4, [{ listing: 8, promoters: ['me', 'you'] }]],
	]);
	const links = byLink([leg(1, 0, '5'), leg(2, 0, '6'), leg(3, 1, '7'), leg(4, 0, '8')], lines, 'me');
	assert.equal(links.length, 3);
	const [often] = links;
	assert.deepEqual(
		[often?.listings, often?.level, often?.before, often?.orders, often?.sums],
		[[7], 0, [], 2, [{ asset: 'SOUK', amount: 11n }]],
	);
	const passed = links.find(({ level }) => level === 1);
	assert.deepEqual([passed?.before, passed?.sums], [['you'], [{ asset: 'SOUK', amount: 7n }]]);
});

test('should count an order once and keep assets apart when an order pays several legs', () => {
	const lines = new Map([[1, [{ listing: 7, promoters: ['me'] }]]]);
	const [only, ...more] = byLink([leg(1, 0, '5'), leg(1, 0, '2', 'TIME'), leg(1, null, '1')], lines, 'me');
	assert.equal(more.length, 0);
	assert.equal(only?.orders, 1);
	assert.deepEqual(only?.sums, [
		{ asset: 'SOUK', amount: 6n },
		{ asset: 'TIME', amount: 2n },
	]);
});

test('should name every listing when one leg is of several lines over the same path', () => {
	const lines = new Map([
		[
			1,
			[
				{ listing: 7, promoters: ['me'] },
				{ listing: 9, promoters: ['me'] },
				{ listing: 10, promoters: [] },
			],
		],
	]);
	assert.deepEqual(byLink([leg(1, 0, '5')], lines, 'me')[0]?.listings, [7, 9]);
});

test('should sum levels in order and leave out what has none when legs are folded by level', () => {
	assert.deepEqual(byLevel([leg(1, 1, '5'), leg(2, 0, '3'), leg(3, 1, '4'), leg(3, null, '9')]), [
		{ level: 0, orders: 1, sums: [{ asset: 'SOUK', amount: 3n }] },
		{ level: 1, orders: 2, sums: [{ asset: 'SOUK', amount: 9n }] },
	]);
});

test('should begin with the newest day when a statement is folded', () => {
	const days = byDay([
		{ day: '2026-11-29', asset: 'SOUK', orders: 2, amount: '5' },
		{ day: '2026-11-30', asset: 'SOUK', orders: 1, amount: '3' },
		{ day: '2026-11-30', asset: 'TIME', orders: 1, amount: '4' },
	]);
	assert.deepEqual(
		days.map(({ day, orders, exact, sums }) => [day, orders, exact, sums.length]),
		[
			// One order that paid in two assets, or two orders: the lines do not say.
			['2026-11-30', 1, false, 2],
			['2026-11-29', 2, true, 1],
		],
	);
});
