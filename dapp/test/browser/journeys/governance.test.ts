// SPDX-License-Identifier: Apache-2.0

// Somebody votes on a referendum: the page says what the vote counts and locks, and its tally is the chain's.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { tokens } from '@souk/sdk';
import { deed, dialog, fill, press, signAll, sum, words } from '../support/people.ts';
import { guidePicture } from '../support/pictures.ts';
import { ALICE, CHARLIE } from '../support/seed.ts';
import { count } from '../support/tally.ts';
import { type Visit, walletAccount } from '../support/visit.ts';
import { World } from '../support/world.ts';

const { governance } = words;

let world: World;
let voter: Visit;
let referendum: number;

before(async () => {
	world = await World.start();
	const call = world.souk.api.tx.System.remark({ remark: new TextEncoder().encode('Open the market at eight') });
	referendum = await world.souk.governance.propose(ALICE, call, { origin: 'root', withDeposit: true });
	await world.level();
	voter = await world.visit({ wallet: world.wallet('//Charlie'), as: walletAccount(CHARLIE.address) });
});
after(async () => world?.close());

async function tally(): Promise<{ ayes: bigint; nays: bigint }> {
	const info = await world.souk.api.query.Referenda.ReferendumInfoFor.getValue(referendum, world.souk.at);
	assert.equal(info?.type, 'Ongoing');
	return info.type === 'Ongoing' ? info.value.tally : { ayes: 0n, nays: 0n };
}

test('should list what is decided, and say what it would do', async () => {
	const page = await voter.open('/governance');
	await page.locator(`[data-referendum="${referendum}"]`).first().waitFor();
	await voter.open(`/governance/${referendum}`);
	await page.getByText('System.remark').first().waitFor();
	await guidePicture(page, 'governance-referendum');
});

test('should count a vote by its conviction, and show the chain’s tally', async () => {
	const page = await voter.open(`/governance/${referendum}`);
	await fill(page, governance.amounts.amount, '9999999999999');
	await page.getByText(governance.amountFaults.balance).waitFor();
	assert.ok(await page.getByRole('button', { name: governance.vote, exact: true }).isDisabled());
	await fill(page, governance.amounts.amount, '250');
	await press(page, governance.vote);
	const weighed = dialog(page).locator(`dt:has-text("${governance.counts}") + dd [data-amount]`);
	assert.equal(await sum(weighed), tokens('250'), 'one times conviction counts once');
	await guidePicture(page, 'governance-vote');
	const end = await signAll(page);
	assert.equal(end.kind, 'done', end.said);
	assert.deepEqual(end.calls, ['ConvictionVoting.vote']);
	const { ayes, nays } = await tally();
	assert.deepEqual([ayes, nays], [tokens('250'), 0n]);
	await voter.open(`/governance/${referendum}`);
	const shown = page.locator('[data-tally-ayes]').first();
	await page.locator(`[data-tally-ayes="${ayes}"]`).first().waitFor();
	assert.equal(await shown.getAttribute('data-tally-nays'), '0');
	await page.getByText(governance.youVoted).waitFor();
	count({ journeys: 1 });
});

test('should take a vote back', async () => {
	const page = await voter.open(`/governance/${referendum}`);
	await deed(page, page, governance.removeVote);
	assert.deepEqual(await tally().then(({ ayes }) => ayes), 0n);
	assert.deepEqual(voter.faults, []);
	count({ journeys: 1 });
});
