// SPDX-License-Identifier: Apache-2.0

// A lot is recalled by its maker on one page, and whoever is about to buy the product sees it on another. Then it is lifted.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { itemLink, readKey } from '@souk/sdk';
import { choose, deed, press, signAll, sum, words } from '../support/people.ts';
import { guidePicture } from '../support/pictures.ts';
import { ALICE, CHARLIE, ITEM, LOT as LOT_LINK, type Market, makeHistories, openMarket } from '../support/seed.ts';
import { count } from '../support/tally.ts';
import { PHONE, type Visit, walletAccount } from '../support/visit.ts';
import { World } from '../support/world.ts';

const GTIN = '09521000000018';
const LOT = 'R1-0';

let world: World;
let market: Market;
let maker: Visit;
let buyer: Visit;

before(async () => {
	world = await World.start();
	market = await openMarket(world);
	await makeHistories(world, { recalled: false });
	await world.level();
	maker = await world.visit({ wallet: world.wallet('//Alice'), as: walletAccount(ALICE.address) });
	buyer = await world.visit({ screen: PHONE, wallet: world.wallet('//Charlie'), as: walletAccount(CHARLIE.address) });
});
after(async () => world?.close());

/** What the chain says of the lot. */
async function alert(): Promise<string> {
	return (await world.souk.trace.recalls(BigInt(GTIN), LOT)).alert?.type ?? 'Free';
}

test('should show an item’s history from field to shop, event by event as the chain has it', async () => {
	const page = await buyer.open(`/supply/items/${encodeURIComponent(ITEM)}`);
	const { entries } = await world.souk.trace.history(ITEM, 'Own');
	const shown = await page
		.locator('main li[data-event]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-event')));
	assert.ok(entries.length >= 5, `${entries.length} events`);
	for (const { event } of entries) assert.ok(shown.includes(String(event.number)), `event ${event.number} is shown`);
	await guidePicture(page, 'supply-item', page.locator('.card', { has: page.locator('li[data-event]') }));
	count({ journeys: 1 });
});

test('should warn a buyer of a recalled lot as soon as its maker recalls it', async () => {
	const before = await buyer.open(`/listings/${market.listings[1]}`);
	assert.equal(await before.locator('[data-recall]').count(), 0);
	assert.equal(await alert(), 'Free');

	const page = await maker.open(`/supply/recall?gtin=${GTIN}&lot=${LOT}`);
	await page.locator('[data-recall="Free"]').waitFor();
	await guidePicture(page, 'supply-recall');
	await choose(page, words.supply.spread, words.supply.spreads.Blocked);
	await deed(page, page, words.supply.recall);
	assert.equal(await alert(), 'Recalled');
	await maker.open(`/supply/recall?gtin=${GTIN}&lot=${LOT}`);
	await page.locator('[data-recall]:not([data-recall="Free"])').first().waitFor();

	const warned = await buyer.open(`/listings/${market.listings[1]}`);
	await warned.locator('[data-recall="recalled"]').waitFor();
	await warned.getByText(words.market.recallWay).waitFor();
	await guidePicture(warned, 'buyer-recall');
	const lot = await buyer.open(`/supply/items/${encodeURIComponent(LOT_LINK)}`);
	await lot.locator('[data-recall="Recalled"]').first().waitFor();
	// What was made from the lot before is not marked by itself: the drill finds it, item by item as the chain does.
	const { items } = await world.souk.trace.recalls(BigInt(GTIN), LOT);
	const serials = items.flatMap(({ key }) =>
		key.type === 'Sgtin' ? [new TextDecoder().decode(key.value.serial)] : [],
	);
	assert.ok(serials.length > 0);
	for (const serial of serials) await page.getByRole('link', { name: serial, exact: true }).first().waitFor();
	count({ journeys: 1 });
});

test('should have what was made from the lot before marked, whoever asks for it, so that its own page warns', async () => {
	const { items } = await world.souk.trace.recalls(BigInt(GTIN), LOT);
	const made = items.find(({ key, through }) => through !== undefined && key.type === 'Sgtin');
	assert.ok(made !== undefined, 'something was made from the lot');
	const link = itemLink(readKey(made.key));
	const before = await buyer.open(`/supply/items/${encodeURIComponent(link)}`);
	await before.locator('[data-recall="Free"]').first().waitFor({ state: 'attached' });

	// The buyer is no party, and neither made the lot nor recalled it.
	const plan = await world.souk.trace.extension(GTIN, LOT, items, CHARLIE);
	assert.ok(plan.links.length > 0 && plan.reached === 0 && plan.lost === 0);
	const page = await buyer.open(`/supply/recall?gtin=${GTIN}&lot=${LOT}`);
	const card = page.locator('.card', { has: page.locator('[data-left]') });
	await card.locator(`[data-left="${plan.left}"]`).waitFor();
	assert.ok((await sum(card.locator('[data-amount]'))) > 0n, 'the fee is said beforehand');
	const end = await deed(page, card, words.supply.extendAll(plan.links.length));
	assert.ok(end.said.includes(words.supply.extended(plan.links.length)), end.said);
	assert.ok(
		end.calls.every((call) => call.startsWith('Trace.extend_alert')),
		end.calls.join(', '),
	);
	assert.ok(end.fees.length > 0 && end.fees.every((fee) => fee > 0n));
	await page.getByText(words.supply.extendedAll).waitFor();

	const { recall } = await world.souk.trace.item(link);
	assert.notEqual(recall.type, 'Free');
	const warned = await buyer.open(`/supply/items/${encodeURIComponent(link)}`);
	await warned.locator(`[data-recall="${recall.type}"]`).first().waitFor();
	await warned.getByText(recall.type === 'Blocked' ? words.supply.blockedText : words.supply.flaggedText).waitFor();
	count({ journeys: 1 });
});

test('should take the warning away when the recall is lifted', async () => {
	const page = await maker.open(`/supply/recall?gtin=${GTIN}&lot=${LOT}`);
	await press(page, words.supply.lift);
	assert.equal((await signAll(page)).kind, 'done');
	assert.equal(await alert(), 'Free');
	const marked = await world.souk.trace.recalls(BigInt(GTIN), LOT);
	assert.ok(
		marked.items.every(({ recall }) => recall.type === 'Free'),
		'the marks went with the alert',
	);
	const free = await buyer.open(`/listings/${market.listings[1]}`);
	assert.equal(await free.locator('[data-recall="recalled"]').count(), 0);
	assert.deepEqual([...maker.faults, ...buyer.faults], []);
	count({ journeys: 1 });
});
