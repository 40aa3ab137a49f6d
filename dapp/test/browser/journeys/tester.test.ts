// SPDX-License-Identifier: Apache-2.0

// A tester enrols, buys what it was drawn for, commits to what it measured, loses its device, and reveals on another one with its
// phrase alone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { deed, fill, press, signAll, words } from '../support/people.ts';
import { guidePicture } from '../support/pictures.ts';
import { BOB, CHARLIE, type Market, makeModel, openMarket } from '../support/seed.ts';
import { count } from '../support/tally.ts';
import { PHONE, type Visit, walletAccount } from '../support/visit.ts';
import { World } from '../support/world.ts';

const { tester } = words;
/** Milliseconds of a block by the chain's clock. */
const SLOT = 3_000n;
/** What the tester reads off its instruments, as it writes it. */
const MEASURED = { 'playing time': '45.3', mass: '15.6' };

let world: World;
let market: Market;
let gtin: string;
let first: Visit;
let phrase: string;

before(async () => {
	world = await World.start();
	const { stage } = world;
	market = await openMarket(world);
	await periods(100n, 20n);
	// The running cycle goes by the periods it began with, four weeks: it begins anew.
	await stage.root(stage.tx.system.killStorage([stage.query.experience.currentCycle.key()]));
	({ gtin } = await makeModel(world, market));
	await world.level();
	first = await world.visit({ screen: PHONE, wallet: world.wallet('//Charlie'), as: walletAccount(CHARLIE.address) });
});
after(async () => world?.close());

/** Cycles of so many blocks, from the next one on. */
async function periods(commit: bigint, reveal: bigint): Promise<void> {
	const { stage } = world;
	const rest = { report: 60n * 86_400_000n, claim: 6, carry: 3, appeal: 2, retention: 12 };
	const all = { commit: commit * SLOT, reveal: reveal * SLOT, ...rest };
	await stage.root(stage.tx.parameters.setParameter({ Experience: { Periods: [null, all] } }));
}

/** Let time pass until a cycle is in a phase. What is bound or enrolled in the first cycle takes part in the second. */
async function until(phase: 'Commit' | 'Reveal'): Promise<void> {
	for (let made = 0; made < 1_500; made += 20) {
		const cycle = await world.souk.testing.cycle();
		if (cycle.number >= 1 && cycle.phase.type === phase) {
			await world.level();
			return;
		}
		await world.stage.blocks(20);
	}
	throw new Error(`no cycle came to the phase ${phase}`);
}

const report = (): string => `/quality/report/${gtin.padStart(14, '0')}`;

/** Write what was measured into the form that the model makes. */
async function write(page: Page): Promise<void> {
	for (const [name, value] of Object.entries(MEASURED))
		await page.locator(`[data-attribute="${name}"] input`).fill(value);
}

test('should enrol with a phrase that a wallet cannot make, and put the bond on hold', async () => {
	const page = await first.open('/quality');
	phrase = (await page.locator('[data-phrase] li').allInnerTexts()).map((word) => word.trim()).join(' ');
	assert.equal(phrase.split(' ').length, 12);
	const shown = page.locator('[data-phrase]');
	await guidePicture(page, 'tester-enrol', page.locator('.note', { has: shown }), shown.locator('li'));
	await page.getByText(tester.phrase.written, { exact: true }).click();
	await press(page, tester.phrase.use);
	const before = await world.souk.balance(CHARLIE);
	await deed(page, page, tester.enrolment.button);
	const view = await world.souk.testing.tester(CHARLIE);
	assert.ok(view?.enrolment !== undefined);
	const after = await world.souk.balance(CHARLIE);
	assert.equal(after.reserved - before.reserved, view.enrolment.bond);
	count({ journeys: 1 });
});

test('should commit to measured values that nobody can read on the chain', async () => {
	const { souk } = world;
	// The next cycle waits up to two epochs, of 200 blocks each, for its randomness.
	await periods(540n, 80n);
	// A tester buys as anybody does.
	const order = await souk.orders.place(CHARLIE, { lines: [{ listing: market.listings[4] ?? 0n, quantity: 1 }] });
	await souk.orders.accept(BOB, order);
	await souk.orders.ship(BOB, order);
	await souk.orders.confirm(CHARLIE, order);
	await souk.orders.complete(CHARLIE, order).catch(() => undefined);
	await until('Commit');
	const page = await first.open(report());
	await page.locator('[data-attribute="mass"] input').fill('15.66');
	assert.equal(
		await page.locator('[data-attribute="mass"] input').getAttribute('aria-invalid'),
		'true',
		'too many decimals',
	);
	await write(page);
	await guidePicture(page, 'tester-report');
	await press(page, tester.commit.button);
	const end = await signAll(page);
	assert.equal(end.kind, 'done', end.said);
	const draw = await souk.api.apis.ExperienceApi.draw(CHARLIE.address, BigInt(gtin), undefined, souk.at);
	assert.equal(draw.committed, true);
	assert.equal(draw.revealed, false);
	count({ journeys: 1 });
});

test('should reveal on another device with the phrase and the values that were written down', async () => {
	await first.close();
	await until('Reveal');
	const other = await world.visit({
		screen: PHONE,
		wallet: world.wallet('//Charlie'),
		as: walletAccount(CHARLIE.address),
	});
	const page = await other.open(report());
	await press(page, tester.phrase.bring);
	await fill(page, tester.phrase.yours, phrase);
	await press(page, tester.phrase.use);
	await write(page);
	await page.locator('[data-attribute="mass"] input').fill('15.7');
	await page.getByText(tester.reveal.other).waitFor();
	await write(page);
	await page.getByText(tester.reveal.same).waitFor();
	await guidePicture(page, 'tester-reveal');
	await deed(page, page, tester.reveal.button);
	const { souk } = world;
	const draw = await souk.api.apis.ExperienceApi.draw(CHARLIE.address, BigInt(gtin), undefined, souk.at);
	assert.equal(draw.revealed, true);
	assert.deepEqual(other.faults, []);
	count({ journeys: 1 });
});
