// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	type Entry,
	fromTransaction,
	fromTransfer,
	merged,
	shows,
	sourcesOf,
} from '../../src/pages/wallet/activity.ts';

const entry = (source: Entry['source'], height: number, amount = 1n, direction: Entry['direction'] = 'in'): Entry => ({
	key: `${source}/${height}-${amount}`,
	source,
	time: '2026-11-30T01:00:00Z',
	height,
	amount: { amount, asset: 'SOUK', decimals: 12 },
	direction,
});

test('should leave out what is older than a list that has more, because something may belong between', () => {
	const shown = merged([
		{ entries: [entry('transfers', 9), entry('transfers', 5)], more: true },
		{ entries: [entry('transactions', 8), entry('transactions', 2)], more: false },
	]);
	assert.deepEqual(
		shown.map(({ height }) => height),
		[9, 8, 5],
	);
});

test('should show everything, the newest first, when no list has more', () => {
	const shown = merged([
		{ entries: [entry('transfers', 9), entry('transfers', 5)], more: false },
		{ entries: [entry('transactions', 8), entry('transactions', 2)], more: false },
	]);
	assert.deepEqual(
		shown.map(({ height }) => height),
		[9, 8, 5, 2],
	);
});

test('should show nothing while a list that has more has shown nothing', () => {
	assert.deepEqual(
		merged([
			{ entries: [], more: true },
			{ entries: [entry('claims', 3)], more: false },
		]),
		[],
	);
});

test('should not tell of a claim twice when it moved money', () => {
	const shown = merged([
		{ entries: [entry('transfers', 4, 7n), entry('transfers', 4, 8n), entry('transfers', 4, 7n, 'out')], more: false },
		{ entries: [entry('claims', 4, 7n)], more: false },
	]);
	assert.deepEqual(
		shown.map(({ source, amount, direction }) => [source, amount?.amount, direction]),
		[
			['claims', 7n, 'in'],
			['transfers', 7n, 'out'],
			['transfers', 8n, 'in'],
		],
	);
});

test('should tell who the other one is when money moves', () => {
	const row = {
		height: 3,
		index: 1,
		sender: 'me',
		receiver: 'you',
		amount: { amount: '5', asset: 'TIME', decimals: null },
		reason: 'Orders.Escrow',
		time: '2026-11-30T01:00:00Z',
		transaction: null,
	};
	const out = fromTransfer(row, 'me');
	assert.deepEqual([out.direction, out.other, out.what, out.amount?.decimals], ['out', 'you', 'Orders.Escrow', 12]);
	const back = fromTransfer(row, 'you');
	assert.deepEqual([back.direction, back.other], ['in', 'me']);
});

test('should tell what a transaction cost, and why it failed', () => {
	const row = {
		id: '3-1',
		block: 3,
		index: 1,
		hash: '0x',
		pallet: 'Orders',
		name: 'place_order',
		signer: 'me',
		nonce: 1,
		success: false,
		error: 'Orders.WrongState',
		fee: { amount: '5', asset: 'SOUK', decimals: 12 },
		time: '2026-11-30T01:00:00Z',
		arguments: {},
	};
	const failed = fromTransaction(row);
	assert.deepEqual(
		[failed.what, failed.success, failed.error, failed.direction],
		['Orders.place_order', false, 'Orders.WrongState', 'out'],
	);
	assert.equal(fromTransaction({ ...row, fee: null }).direction, 'none');
});

test('should read no more lists than a filter needs, and show only what it names', () => {
	assert.deepEqual(sourcesOf('claims'), ['claims']);
	assert.ok(shows('in', entry('claims', 1)));
	assert.ok(!shows('out', entry('claims', 1)));
	assert.ok(shows('transactions', entry('transactions', 1, 1n, 'out')));
	assert.ok(!shows('transactions', entry('transfers', 1)));
});
