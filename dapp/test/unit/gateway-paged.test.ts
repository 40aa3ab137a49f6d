// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OVER, revealed, together } from '../../src/gateway/paged.ts';

/** A list that counts how often it is read on. */
function list(hasNextPage: boolean) {
	const made = {
		hasNextPage,
		isFetchingNextPage: false,
		read: 0,
		fetchNextPage: () => {
			made.read += 1;
		},
	};
	return made;
}

test('should read on in those lists alone that have more', () => {
	const [first, second] = [list(true), list(false)];
	const both = together(first, second);
	assert.equal(both.hasNextPage, true);
	both.fetchNextPage();
	assert.deepEqual([first.read, second.read], [1, 0]);
	assert.equal(together(second, OVER).hasNextPage, false);
	assert.equal(together(first, { ...second, isFetchingNextPage: true }).isFetchingNextPage, true);
});

test('should show what was read before it reads on', () => {
	let shown = 20;
	const show = (count: number) => {
		shown = count;
	};
	const more = list(true);
	revealed(50, 20, 20, show, more).fetchNextPage();
	assert.deepEqual([shown, more.read], [40, 0]);
	revealed(50, 40, 20, show, more).fetchNextPage();
	assert.deepEqual([shown, more.read], [60, 1]);
});

test('should end where all is shown and there is no more to read', () => {
	assert.equal(revealed(50, 40, 20, () => undefined, OVER).hasNextPage, true);
	assert.equal(revealed(50, 60, 20, () => undefined, OVER).hasNextPage, false);
	assert.equal(revealed(50, 60, 20, () => undefined, list(true)).hasNextPage, true);
});
