// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropLink, keepLink, linksOf, type MadeLink, MOST } from '../../src/pages/promoter/links.ts';

const GENESIS = `0x${'ab'.repeat(32)}`;

function keeper() {
	const rows = new Map<string, string>();
	return {
		rows,
		getItem: (key: string) => rows.get(key) ?? null,
		setItem: (key: string, value: string) => void rows.set(key, value),
	};
}

const link = (url: string, promoter = 'me'): MadeLink => ({
	promoter,
	listing: '1',
	url,
	level: 0,
	expires: 1,
	made: 1,
});

test('should keep links by account and chain, the newest first', () => {
	const kept = keeper();
	keepLink(kept, GENESIS, link('a'));
	keepLink(kept, GENESIS, link('b'));
	keepLink(kept, GENESIS, link('c', 'you'));
	keepLink(kept, GENESIS, link('a'));
	assert.deepEqual(
		linksOf(kept, GENESIS, 'me').map(({ url }) => url),
		['a', 'b'],
	);
	assert.deepEqual(linksOf(kept, `0x${'cd'.repeat(32)}`, 'me'), []);
	dropLink(kept, GENESIS, 'a');
	assert.deepEqual(
		linksOf(kept, GENESIS, 'me').map(({ url }) => url),
		['b'],
	);
});

test('should keep no more than there is room for', () => {
	const kept = keeper();
	for (let number = 0; number < MOST + 5; number++) keepLink(kept, GENESIS, link(String(number)));
	const links = linksOf(kept, GENESIS, 'me');
	assert.equal(links.length, MOST);
	assert.equal(links[0]?.url, String(MOST + 4));
});

test('should begin anew when what was kept cannot be read', () => {
	const kept = keeper();
	keepLink(kept, GENESIS, link('a'));
	const [[key] = ['']] = kept.rows;
	for (const broken of ['{', '7', '[{"url":1}]', '[null]']) {
		kept.rows.set(key, broken);
		assert.deepEqual(linksOf(kept, GENESIS, 'me'), []);
	}
});

test('should still show the link when the device keeps nothing', () => {
	const full = {
		getItem: () => null,
		setItem: () => {
			throw new Error('full');
		},
	};
	assert.doesNotThrow(() => keepLink(full, GENESIS, link('a')));
});
