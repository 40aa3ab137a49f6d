// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldSum, holdName, lockName, spendable } from '../../src/pages/wallet/holds.ts';
import { isDue, type Return } from '../../src/pages/wallet/returns.ts';
import { en } from '../../src/words/en/index.ts';
import { zh } from '../../src/words/zh/index.ts';

test('should let locks overlap what is on hold when it says what can be sent', () => {
	assert.equal(spendable(100n, 0n, 0n, 1n), 99n);
	assert.equal(spendable(100n, 30n, 30n, 1n), 99n);
	assert.equal(spendable(100n, 30n, 70n, 1n), 60n);
	assert.equal(spendable(100n, 0n, 200n, 1n), 0n);
	assert.equal(spendable(0n, 5n, 0n, 1n), 0n);
});

test('should name holds and locks as the chain does', () => {
	assert.equal(holdName({ type: 'Orders', value: { type: 'Escrow' } }), 'Orders.Escrow');
	assert.equal(lockName('vesting '), 'vesting');
	assert.equal(lockName('pyconvot'), 'pyconvot');
	assert.equal(lockName('somebody'), 'other');
	assert.equal(heldSum([{ amount: 2n }, { amount: 3n }]), 5n);
});

test('should say of every hold what it is for and when it comes back, in every language', () => {
	for (const words of [en, zh]) {
		const holds = Object.entries(words.wallet.holds);
		assert.equal(holds.length, 33);
		for (const [name, said] of holds) {
			for (const text of [said.name, said.why, said.back]) assert.ok(text.length > 1, name);
		}
	}
	assert.deepEqual(Object.keys(zh.wallet.holds).sort(), Object.keys(en.wallet.holds).sort());
});

test('should be due at its moment, block or era, and not before', () => {
	const now = { block: 10, moment: 1_000n, era: 3 };
	const due = (part: Return['due']) => isDue({ hold: 'Rewards.Frozen', amount: 1n, due: part }, now);
	assert.ok(due({ at: 'now' }));
	assert.ok(due({ at: 'block', block: 10 }));
	assert.ok(!due({ at: 'block', block: 11 }));
	assert.ok(due({ at: 'moment', moment: 1_000n }));
	assert.ok(!due({ at: 'moment', moment: 1_001n }));
	assert.ok(due({ at: 'era', era: 3 }));
	assert.ok(!due({ at: 'era', era: 4 }));
});
