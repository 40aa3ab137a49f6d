// SPDX-License-Identifier: Apache-2.0

// What an alert reaches, and which events lead to what it does not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AlertLink, batchesOf, chainKey, type HistoryEntry, linkOf, reachedOf } from '@souk/sdk';

type Said = HistoryEntry['event']['event'];

const name = (lot: string) => `/01/09521000000018/10/${lot}`;
const key = (lot: string) => chainKey(name(lot));

/** An event with inputs and outputs, as far as links need it. */
function event(id: string, inputs: string[], outputs: string[], transformation?: string): Said {
	const named = (lots: string[]) => lots.map((lot) => ({ key: key(lot), quantity: undefined }));
	return { id, items: named(inputs), outputs: named(outputs), transformation } as unknown as Said;
}

test('should find the event that used an input up and made an output', () => {
	const one = event('0x01', ['A'], ['B']);
	assert.deepEqual(linkOf([one], [], name('A'), name('B')), { used: one, made: one });
	assert.equal(linkOf([one], [], name('B'), name('A')), undefined, 'not the other way round');
	assert.equal(linkOf([one], [], name('A'), name('C')), undefined);
});

test('should find two events of one transformation, and of no other', () => {
	const used = event('0x01', ['A'], [], '0xaa');
	const made = event('0x02', [], ['C'], '0xaa');
	const other = event('0x03', [], ['C'], '0xbb');
	const unnamed = event('0x04', [], ['C']);
	assert.deepEqual(linkOf([used], [unnamed, other, made], name('A'), name('C')), { used, made });
	assert.equal(linkOf([used], [other, unnamed], name('A'), name('C')), undefined);
	assert.equal(linkOf([event('0x05', ['A'], [])], [unnamed], name('A'), name('C')), undefined, 'events without a name');
});

test('should say what an alert reaches: its lot, what is marked, and what belongs to a lot that it reaches', () => {
	const through = key('A');
	// The lot, an item of it, a marked lot, an item of that lot, an unmarked lot, an item of that, and one that is gone.
	const items = [undefined, through, through, through, through, through, through].map((from) => ({ through: from }));
	const numbers = [10n, 11n, 12n, 13n, 14n, 15n, undefined];
	const rows = new Map([
		[10n, { marks: [] }],
		[11n, { lot: 10n, marks: [] }],
		[12n, { marks: [3, 7] }],
		[13n, { lot: 12n, marks: [] }],
		[14n, { marks: [3] }],
		[15n, { lot: 14n, marks: [] }],
	]);
	assert.deepEqual(reachedOf(items, numbers, rows, 7), [true, true, true, true, false, false, false]);
});

test('should put links into parts that lose none and keep their order', () => {
	const links = Array.from({ length: 7 }, (_, place) => ({ gtin: BigInt(place) }) as AlertLink);
	const parts = batchesOf(links, 3);
	assert.deepEqual(
		parts.map(({ length }) => length),
		[3, 3, 1],
	);
	assert.deepEqual(parts.flat(), links);
	assert.deepEqual(batchesOf([], 3), []);
});
