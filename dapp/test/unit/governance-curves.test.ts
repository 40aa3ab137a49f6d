// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Curve, part, reaches, threshold } from '../../src/pages/governance/curves.ts';
import { phaseOf, type Referendum, standingOf, type Track } from '../../src/pages/governance/referenda-model.ts';

/** A curve `factor / (x + a) + b` through three points: at the beginning, at `delay`, and at the end. */
function reciprocal(delay: number, level: number, floor: number, ceil: number): Curve {
	let [low, high] = [1e-9, 10];
	let found = { factor: 0, x: 0, y: 0 };
	for (let step = 0; step < 200; step++) {
		const factor = (low + high) / 2;
		const delta = ceil - floor;
		// From the first and the last point: delta · a² + delta · a = factor.
		const x = (-delta + Math.sqrt(delta * delta + 4 * delta * factor)) / (2 * delta);
		const y = floor - factor / (1 + x);
		found = { factor, x, y };
		if (factor / (delay + x) + y > level) high = factor;
		else low = factor;
	}
	const billionths = (value: number) => BigInt(Math.round(value * 1e9));
	return {
		type: 'Reciprocal',
		value: { factor: billionths(found.factor), x_offset: billionths(found.x), y_offset: billionths(found.y) },
	};
}

const approval = reciprocal(1 / 24, 0.96, 0.8, 1);
const support = reciprocal(1 / 24, 0.2, 0.05, 0.5);

test('should ask for what the design note of governance says, hour by hour', () => {
	const table: [hours: number, approval: number, support: number][] = [
		[0, 100, 50],
		[0.5, 97.8, 27.7],
		[1, 96, 20],
		[4, 89.3, 9.4],
		[12, 83, 6],
		[24, 80, 5],
	];
	for (const [hours, wantedApproval, wantedSupport] of table) {
		assert.ok(Math.abs(threshold(approval, hours / 24) * 100 - wantedApproval) < 0.06, `approval after ${hours} h`);
		assert.ok(Math.abs(threshold(support, hours / 24) * 100 - wantedSupport) < 0.06, `support after ${hours} h`);
	}
});

test('should fall in a line and then stay', () => {
	const curve: Curve = {
		type: 'LinearDecreasing',
		value: { length: 714_285_714, floor: 500_000_000, ceil: 1_000_000_000 },
	};
	assert.equal(threshold(curve, 0), 1);
	assert.ok(Math.abs(threshold(curve, 0.357142857) - 0.75) < 1e-8);
	assert.equal(threshold(curve, 0.8), 0.5);
	assert.equal(threshold(curve, 7), 0.5);
});

test('should find when a curve is reached', () => {
	const x = reaches(support, 0.2);
	assert.ok(x !== undefined && Math.abs(x - 1 / 24) < 1e-6);
	assert.equal(reaches(support, 0.04), undefined);
	assert.equal(reaches(support, 1), 0);
	assert.equal(part(1n, 3n), 0.333333333);
	assert.equal(part(1n, 0n), 0);
});

const track: Track = {
	id: 1,
	name: 'whitelisted_caller',
	maxDeciding: 20,
	decisionDeposit: 1n,
	prepare: 200,
	decide: 28_800,
	confirm: 600,
	enact: 200,
	approval,
	support,
};

test('should tell where a referendum is', () => {
	const row: Referendum = { id: 0, state: 'ongoing', submitted: 100 };
	const deposit = { who: 'x', amount: 1n };
	assert.deepEqual(phaseOf(row, track, 120), { phase: 'waiting' });
	assert.deepEqual(phaseOf({ ...row, decisionDeposit: deposit }, track, 120), { phase: 'preparing', until: 300 });
	assert.deepEqual(phaseOf({ ...row, decisionDeposit: deposit, inQueue: true }, track, 400), { phase: 'queued' });
	const deciding = { ...row, decisionDeposit: deposit, decidingSince: 300 };
	assert.deepEqual(phaseOf(deciding, track, 400), { phase: 'deciding', until: 29_100 });
	assert.deepEqual(phaseOf({ ...deciding, confirmingUntil: 900 }, track, 400), { phase: 'confirming', until: 900 });
});

test('should compare what it has with what it needs now', () => {
	const tally = { ayes: 90n, nays: 10n, support: 30n };
	const standing = standingOf(tally, track, 100n, 0, 1_200);
	assert.equal(standing.approval, 0.9);
	assert.equal(standing.support, 0.3);
	assert.ok(Math.abs(standing.over - 1 / 24) < 1e-9);
	assert.ok(Math.abs(standing.supportNeeded - 0.2) < 1e-6);
	// Before deciding begins it needs what it needs at first.
	assert.equal(standingOf(tally, track, 100n, undefined, 1_200).over, 0);
	assert.equal(standingOf({ ayes: 0n, nays: 0n, support: 0n }, track, 0n, 0, 1).approval, 0);
});
