// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dutyOf, isDrawn, type Situation } from '../../src/pages/tester/draws.ts';

const SEED = `0x${'11'.repeat(32)}`;

test('should draw everybody when the share is the whole, and nobody when it is nothing', () => {
	for (let number = 0; number < 50; number++) {
		const secret = `0x${number.toString(16).padStart(64, '0')}`;
		assert.ok(isDrawn(SEED, secret, 9_521_000_000_025n, 1, 1_000_000_000));
		assert.ok(!isDrawn(SEED, secret, 9_521_000_000_025n, 1, 0));
	}
});

test('should draw about the share of testers, and others for another product or cycle', () => {
	const secrets = Array.from({ length: 2_000 }, (_, number) => `0x${(number + 1).toString(16).padStart(64, '0')}`);
	const drawn = (product: bigint, cycle: number) =>
		secrets.filter((secret) => isDrawn(SEED, secret, product, cycle, 300_000_000));
	const first = drawn(9_521_000_000_025n, 1);
	// Six standard deviations of 2 000 draws at 30 %.
	assert.ok(Math.abs(first.length - 600) < 123, `${first.length}`);
	assert.notDeepEqual(drawn(9_521_000_000_032n, 1), first);
	assert.notDeepEqual(drawn(9_521_000_000_025n, 2), first);
	// Who is drawn for a part is drawn for a larger one.
	for (const secret of first) assert.ok(isDrawn(SEED, secret, 9_521_000_000_025n, 1, 300_000_001));
});

test('should name the one thing to do', () => {
	const none: Situation = { phase: 'Commit', mayReport: false, committed: false, revealed: false };
	const cases: [Partial<Situation>, string][] = [
		[{}, 'none'],
		[{ drawn: true }, 'buy'],
		[{ drawn: true, phase: 'Draw' }, 'none'],
		[{ mayReport: true }, 'report'],
		[{ mayReport: true, phase: 'Draw' }, 'wait'],
		[{ mayReport: true, phase: 'Reveal' }, 'none'],
		[{ committed: true }, 'wait'],
		[{ committed: true, phase: 'Reveal' }, 'reveal'],
		[{ committed: true, phase: 'Over' }, 'wait'],
		[{ revealed: true, phase: 'Reveal' }, 'done'],
	];
	for (const [change, duty] of cases) assert.equal(dutyOf({ ...none, ...change }), duty, JSON.stringify(change));
});
