// SPDX-License-Identifier: Apache-2.0

// What CI runs of all this: the first page is there and sound, and somebody buys something over it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults, untranslated } from '../support/looks.ts';
import { expected, fill, legs, press, signAll, words } from '../support/people.ts';
import { CHARLIE, type Market, openMarket } from '../support/seed.ts';
import { count } from '../support/tally.ts';
import { PHONE, walletAccount } from '../support/visit.ts';
import { World } from '../support/world.ts';

let world: World;
let market: Market;

before(async () => {
	world = await World.start();
	market = await openMarket(world);
	await world.level();
});
after(async () => world?.close());

test('should show the market soundly, and load no light client', async () => {
	const visit = await world.visit({ screen: PHONE, language: 'marked' });
	const page = await visit.open('/');
	const [axe, texts] = [await axeFaults(page), await untranslated(page)];
	count({ pages: 1, axe: axe.length, untranslated: texts.length });
	assert.deepEqual([...axe, ...texts, ...visit.faults], []);
	assert.deepEqual(
		[...visit.files].filter((file) => file.includes('smoldot')),
		[],
	);
});

test('should buy a unit for what the page shows', async () => {
	const visit = await world.visit({
		screen: PHONE,
		wallet: world.wallet('//Charlie'),
		as: walletAccount(CHARLIE.address),
	});
	const [listing = 0n] = market.listings;
	const page = await visit.open(`/listings/${listing}`);
	await fill(page, words.market.quantity, '1');
	const [preview] = await world.souk.orders.preview(listing, 1);
	assert.ok(preview !== undefined);
	await page.locator(`[data-total="SOUK"] [data-amount="${preview.escrow}"]`).waitFor();
	assert.deepEqual(await legs(page), expected(preview.payees));
	await press(page, words.market.buyNow);
	const end = await signAll(page);
	assert.equal(end.kind, 'done', end.said);
	await page.waitForURL(/\/orders\/\d+$/);
	const order = BigInt(/\/orders\/(\d+)$/.exec(page.url())?.[1] ?? '');
	assert.equal((await world.souk.orders.get(order)).lines[0]?.escrow[0], preview.escrow);
	assert.deepEqual(visit.faults, []);
	count({ journeys: 1 });
});
