// SPDX-License-Identifier: Apache-2.0

// Whose turn it is: compared with the table of moves in the chain's own source, so that neither says something else.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CycleView, DrawView } from '@souk/sdk';
import { dutyOf, needed } from '@souk/sdk';
import { isFinal, otherwise, type Situation, type State, turns } from '@souk/sdk/pure/turns';

const MOVES = join(import.meta.dirname, '..', '..', '..', 'pallets', 'orders', 'src', 'types.rs');

/** What the chain calls the steps that are methods here. Some are two there, by what they lead to. */
const STEPS: Record<string, string> = {
	Accept: 'accept',
	Decline: 'decline',
	Cancel: 'cancel',
	CancelUnpaid: 'cancelUnpaid',
	NameServices: 'nameServices',
	ShipPart: 'ship',
	ShipRest: 'ship',
	Confirm: 'confirm',
	Complete: 'complete',
	RequestReturn: 'requestReturn',
	ShipBack: 'shipBack',
	ApproveReturn: 'approveReturn',
	RefuseReturn: 'refuseReturn',
	Dispute: 'dispute',
	Answer: 'answer',
	AnswerByRecord: 'answer',
	Withdraw: 'withdrawDispute',
	GiveIn: 'withdrawDispute',
	Propose: 'propose',
	Agree: 'propose',
	RefundPart: 'refund',
	RefundRest: 'refund',
	Rule: 'rule',
	Lapse: 'advance',
	LapsePartly: 'advance',
};

/** Every step of the chain's table: state, step, actor. */
function moves(): Set<string> {
	const source = readFileSync(MOVES, 'utf8');
	const rows = [...source.matchAll(/arrow\((\w+), Step::(\w+), (\w+), \w+\)/g)];
	assert.ok(rows.length >= 50);
	return new Set(
		rows
			// A refund that leaves nothing ends the order by whoever gives it, the seller.
			.filter(([, , step, by]) => !(step === 'RefundRest' && by === 'Anyone'))
			.map(([, state, step = '', by = '']) => {
				assert.ok(STEPS[step] !== undefined, `no method is known for the step ${step}`);
				return `${state} ${STEPS[step]} ${by.toLowerCase()}`;
			}),
	);
}

/** Situations that together allow every step. */
function situations(): Situation[] {
	const states: State[] = ['Placed', 'Accepted', 'Shipped', 'Delivered', 'ReturnRequested', 'Disputed'];
	const base = { now: 100n, deadline: 200n, ordered: 2, shipped: 0, fiat: false, paid: false, refused: false };
	const disputes = (['buyer', 'seller'] as const).flatMap((opener) =>
		(['buyer', 'seller', undefined] as const).map((due) => ({
			opener,
			due,
			stage: due === undefined ? ('Hearing' as const) : ('Answer' as const),
			returns: opener === 'seller',
			evidence: true,
		})),
	);
	return states.flatMap((state) => [
		{ ...base, state, shipped: state === 'Accepted' ? 0 : 2 },
		{ ...base, state, refused: true },
		{ ...base, state, fiat: true, quoteEnds: 50n },
		{ ...base, state, now: 200n },
		...(state === 'Disputed' ? disputes.map((dispute) => ({ ...base, state, dispute })) : []),
	]);
}

test('should offer every step of the chain, and none that the chain does not have', () => {
	const offered = new Set(
		situations().flatMap((one) =>
			turns(one)
				// It changes no state, so the table of moves does not have it.
				.filter(({ step }) => step !== 'recordRefund')
				.map(({ by, step }) => `${one.state} ${step} ${by}`),
		),
	);
	assert.deepEqual([...offered].sort(), [...moves()].sort());
});

test('should let nobody but anyone move an order on past its deadline, and nobody a final one', () => {
	const base = { now: 10n, deadline: 10n, ordered: 1, shipped: 0, fiat: false, paid: false, refused: false };
	assert.deepEqual(turns({ ...base, state: 'Placed' }), [{ by: 'anyone', step: 'advance' }]);
	assert.deepEqual(turns({ ...base, state: 'Completed', deadline: undefined }), []);
	assert.deepEqual(
		['Completed', 'Cancelled', 'Expired', 'Returned', 'Ruled', 'Disputed'].map((s) => isFinal(s as State)),
		[true, true, true, true, true, false],
	);
});

test('should not offer what time or the state of the parts forbids', () => {
	const base = { now: 10n, deadline: 99n, ordered: 2, shipped: 0, fiat: false, paid: false, refused: false };
	const steps = (situation: Situation): string[] => turns(situation).map(({ by, step }) => `${by} ${step}`);
	assert.ok(!steps({ ...base, state: 'Accepted', shipped: 1 }).includes('seller cancel'), 'some of it shipped');
	assert.ok(steps({ ...base, state: 'Accepted' }).includes('seller cancel'));
	const delivered = { ...base, state: 'Delivered', shipped: 2, returnUntil: 20n } as const;
	assert.ok(steps(delivered).includes('buyer requestReturn'));
	assert.ok(!steps({ ...delivered, now: 20n }).includes('buyer requestReturn'), 'the window is over');
	assert.ok(!steps({ ...delivered, refused: true }).includes('buyer requestReturn'), 'there is no second request');
	const unpaid = { ...base, state: 'Accepted', fiat: true, quoteEnds: 10n } as const;
	assert.ok(steps(unpaid).includes('buyer cancelUnpaid'));
	assert.ok(!steps({ ...unpaid, paid: true }).includes('buyer cancelUnpaid'));
	assert.ok(
		!steps({ ...base, state: 'Placed', fiat: true, quoteEnds: 10n }).includes('seller accept'),
		'the quote ended',
	);
	assert.match(otherwise({ ...base, state: 'Accepted', shipped: 1 }) ?? '', /has not shipped is refunded/);
	assert.match(otherwise({ ...base, state: 'Accepted' }) ?? '', /expires/);
	const dispute = { opener: 'buyer', stage: 'Answer', due: 'seller', returns: false, evidence: false } as const;
	assert.match(otherwise({ ...base, state: 'Disputed', dispute }) ?? '', /The seller has not answered/);
});

test('should say what a tester has to do for a product, and until when', () => {
	const cycle = (phase: CycleView['phase']['type']): CycleView => ({
		number: 3,
		phase: { type: phase, value: undefined },
		began: 0n,
		commit_until: 100n,
		reveal_until: 200n,
		reports: 0,
		pool: [],
		closing: undefined,
		seed: undefined,
	});
	const draw: DrawView = {
		seed: undefined,
		share: 0,
		committed: false,
		revealed: false,
		drawn: true,
		may_report_until: 150n,
	};
	const what = (phase: CycleView['phase']['type'], change: Partial<DrawView> = {}): string => {
		const duty = dutyOf(7n, cycle(phase), { ...draw, ...change }, 50n);
		return duty === undefined ? 'nothing' : `${duty.what} until ${duty.until}`;
	};
	assert.equal(what('Draw'), 'nothing');
	assert.equal(what('Commit'), 'measure until 100');
	assert.equal(what('Commit', { may_report_until: 80n }), 'measure until 80', 'the purchase counts no longer then');
	assert.equal(what('Commit', { may_report_until: 50n }), 'nothing');
	assert.equal(what('Commit', { committed: true }), 'wait to reveal until 100');
	assert.equal(what('Reveal', { committed: true }), 'reveal until 200');
	assert.equal(what('Reveal', { committed: true, revealed: true }), 'nothing');
	assert.equal(what('Reveal'), 'nothing', 'it is too late to commit');
	assert.equal(what('Over', { committed: true }), 'nothing');
});

test('should follow the curves that referenda are decided by', () => {
	const linear = {
		type: 'LinearDecreasing',
		value: { length: 1_000_000_000, floor: 500_000_000, ceil: 1_000_000_000 },
	} as const;
	assert.deepEqual(
		[0, 50, 100, 150].map((passed) => needed(linear, passed, 100)),
		[1_000_000_000, 750_000_000, 500_000_000, 500_000_000],
	);
	const stepped = {
		type: 'SteppedDecreasing',
		value: { begin: 900_000_000, end: 100_000_000, step: 200_000_000, period: 250_000_000 },
	} as const;
	assert.deepEqual(
		[0, 24, 25, 74, 100].map((passed) => needed(stepped, passed, 100)),
		[900_000_000, 900_000_000, 700_000_000, 500_000_000, 100_000_000],
	);
	// y = factor / (x + x_offset) + y_offset: from 1 at the begin to a half at the end.
	const reciprocal = {
		type: 'Reciprocal',
		value: { factor: 1_000_000_000n, x_offset: 1_000_000_000n, y_offset: 0n },
	} as const;
	assert.deepEqual(
		[0, 100].map((passed) => needed(reciprocal, passed, 100)),
		[1_000_000_000, 500_000_000],
	);
});
