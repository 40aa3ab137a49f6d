// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded, lines, parameterOf } from '../../src/pages/governance/calls.ts';
import { preimageDeposit } from '../../src/pages/governance/preimage.ts';
import { fromChain, fromGateway, keylessAccount, listed, merged } from '../../src/pages/governance/referenda-model.ts';
import {
	CONVICTIONS,
	keptVote,
	lockPeriods,
	madeVote,
	releasable,
	shownVote,
	type TrackVotes,
	weighed,
} from '../../src/pages/governance/voting-model.ts';

test('should weigh and lock votes as the chain does', () => {
	assert.deepEqual(
		CONVICTIONS.map((one) => weighed(1_009n, one)),
		[100n, 1_009n, 2_018n, 3_027n, 4_036n, 5_045n, 6_054n],
	);
	assert.deepEqual(CONVICTIONS.map(lockPeriods), [0, 1, 2, 4, 8, 16, 32]);
});

test('should read the side and the conviction out of one byte', () => {
	const standard = (vote: number) => shownVote({ type: 'Standard', value: { vote, balance: 5n } } as never);
	assert.deepEqual(standard(0x81), { is: 'standard', aye: true, conviction: 'Locked1x', balance: 5n });
	assert.deepEqual(standard(0x06), { is: 'standard', aye: false, conviction: 'Locked6x', balance: 5n });
	assert.deepEqual(standard(0x80), { is: 'standard', aye: true, conviction: 'None', balance: 5n });
	assert.deepEqual(shownVote({ type: 'Split', value: { aye: 1n, nay: 2n } } as never), {
		is: 'split',
		aye: 1n,
		nay: 2n,
		abstain: 0n,
	});
	assert.deepEqual(keptVote({ Standard: { vote: 0x82, balance: '9' } }), {
		is: 'standard',
		aye: true,
		conviction: 'Locked2x',
		balance: 9n,
	});
	assert.equal(keptVote({}), undefined);
});

test('should make a vote out of a form', () => {
	const amounts = { amount: 4n, ayes: 1n, nays: 2n, abstain: 0n };
	assert.deepEqual(madeVote('aye', amounts, 'Locked3x'), { aye: 4n, conviction: 'Locked3x' });
	assert.deepEqual(madeVote('nay', amounts, 'None'), { nay: 4n, conviction: 'None' });
	assert.deepEqual(madeVote('abstain', amounts, 'None'), { split: { aye: 0n, nay: 0n, abstain: 4n } });
	assert.deepEqual(madeVote('split', amounts, 'None'), { split: { aye: 1n, nay: 2n } });
	assert.deepEqual(madeVote('split', { ...amounts, abstain: 3n }, 'None'), {
		split: { aye: 1n, nay: 2n, abstain: 3n },
	});
});

test('should release no more than votes and their locks leave', () => {
	const empty: TrackVotes = {
		track: 20,
		locked: 100n,
		votes: [],
		delegated: { votes: 0n, capital: 0n },
		prior: { until: 0, amount: 0n },
	};
	assert.equal(releasable(empty, 10), 100n);
	assert.equal(releasable({ ...empty, prior: { until: 50, amount: 100n } }, 10), 0n);
	assert.equal(releasable({ ...empty, prior: { until: 50, amount: 60n } }, 10), 40n);
	assert.equal(releasable({ ...empty, prior: { until: 50, amount: 100n } }, 50), 100n);
	const vote = { referendum: 1, vote: { is: 'split', aye: 30n, nay: 40n, abstain: 0n } } as const;
	assert.equal(releasable({ ...empty, votes: [vote] }, 10), 30n);
	assert.equal(releasable({ ...empty, delegating: { to: 'x', amount: 90n, conviction: 'None' } }, 10), 10n);
});

test('should keep what the chain forgets', () => {
	const kept = fromGateway({
		id: 3,
		track: 20,
		state: 'ongoing',
		proposal: '',
		submitter: 'alice',
		ayes: '5',
		nays: '1',
		support: '4',
		submitted: '2026-11-30T10:00:00Z',
		deciding: 12,
		confirming: null,
		ended: null,
		details: { proposal: { Lookup: { hash: '0xab', len: 200 } } },
		block: 20,
	});
	assert.deepEqual(kept.proposal, { is: 'lookup', hash: '0xab', length: 200 });
	const now = fromChain(3, { type: 'Approved', value: [40, { who: 'alice', amount: 7n }, undefined] } as never);
	const both = merged(kept, now);
	assert.equal(both.state, 'approved');
	assert.deepEqual(both.tally, { ayes: 5n, nays: 1n, support: 4n });
	assert.equal(both.ended?.height, 40);
	assert.deepEqual(both.submissionDeposit, { who: 'alice', amount: 7n });
	assert.equal(both.decisionDeposit, undefined);
});

test('should leave what was not read of the gateway to the next page', () => {
	const ended = (id: number) => ({ id, state: 'approved' as const });
	const now = [{ id: 1, state: 'ongoing' as const }, ended(2), ended(3), ended(4), ended(5)];
	const kept = [5, 3].map((id) => ({ ...ended(id), track: 20 }));
	const ids = (more: boolean) => listed(now, kept, more).map(({ id }) => id);
	// An ongoing one is whole on the chain, and no page can bring 4 any more: it lies among what was read.
	assert.deepEqual(ids(true), [5, 4, 3, 1]);
	assert.deepEqual(ids(false), [5, 4, 3, 2, 1]);
	assert.equal(listed(now, kept, true)[0]?.track, 20);
	assert.deepEqual(listed(now, [], false).length, now.length);
});

test('should know the accounts of the runtime by their names', () => {
	assert.equal(keylessAccount('souk/try').length, 48);
	assert.notEqual(keylessAccount('souk/try'), keylessAccount('souk/com'));
});

test('should show arguments as lines, enums by their variants, and calls within', () => {
	const call = decoded({
		type: 'Utility',
		value: {
			type: 'batch_all',
			value: {
				calls: [
					{
						type: 'Parameters',
						value: {
							type: 'set_parameter',
							value: { key_value: { type: 'Commerce', value: { type: 'CommuneFee', value: [7_000_000] } } },
						},
					},
				],
			},
		},
	});
	assert.equal(call.name, 'Utility.batch_all');
	const [inner] = call.inside;
	assert.deepEqual(inner === undefined ? undefined : parameterOf(inner), {
		parameter: { module: 'Commerce', name: 'CommuneFee' },
		value: 7_000_000,
	});
	assert.deepEqual(
		lines({
			amount: 5n,
			asset_kind: { type: 'WithId', value: 1 },
			beneficiary: 'addr',
			valid_from: undefined,
			code: Uint8Array.of(1, 255),
			many: [{ type: 'Root', value: undefined }],
		}),
		[
			['amount', '5'],
			['asset_kind', 'WithId 1'],
			['beneficiary', 'addr'],
			['valid_from', '–'],
			['code', '0x01ff'],
			['many.0', 'Root'],
		],
	);
});

test('should tell the deposit of a preimage', () => {
	// Two hundredths, and a hundred-thousandth a byte.
	assert.equal(preimageDeposit(200), 22_000_000_000n);
});
