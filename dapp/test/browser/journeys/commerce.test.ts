// SPDX-License-Identifier: Apache-2.0

// From an account with nothing but SOUK to an order that paid everybody: a shop is opened, a listing published, two promoters pass it
// on, a buyer buys, the parcel comes, and every figure on the pages is the chain's.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { demonstrationGtin, expectedLegs, percent, readTerms, tokens, total } from '@souk/sdk';
import type { Locator, Page } from 'playwright-core';
import { choose, deed, dialog, expected, field, fill, legs, press, signAll, sum, words } from '../support/people.ts';
import { guidePicture } from '../support/pictures.ts';
import { BOB, CHARLIE, DAVE, EVE } from '../support/seed.ts';
import { count } from '../support/tally.ts';
import { PHONE, type Visit, walletAccount } from '../support/visit.ts';
import { WALLET } from '../support/wallet.ts';
import { World } from '../support/world.ts';

let world: World;
let merchant: Visit;
let buyer: Visit;
let shop: number;
let listing: bigint;
let link: string;
let order: bigint;

/** A promotion link as the page shows it. */
const LINK = '[data-link]';

/** What each level of a path earns. */
const levels = (page: Page): Locator => page.locator('.card', { has: page.locator('[data-level]') });

before(async () => {
	world = await World.start();
	merchant = await world.visit({ screen: PHONE, wallet: world.wallet('//Bob') });
	buyer = await world.visit({
		screen: PHONE,
		wallet: world.wallet('//Charlie'),
		as: walletAccount(CHARLIE.address),
	});
});
after(async () => world?.close());

test('should open a shop in five steps and one transaction, for what the page said it costs', async () => {
	const { open } = words.merchant;
	const page = await merchant.open('/merchant/open');
	// Nobody is known yet: the page asks for an account, and the wallet gives one.
	await press(page.locator('main'), words.ui.accounts.connect);
	await press(dialog(page), words.ui.accounts.connect);
	// The development accounts have a Bob too: this one is of the wallet.
	const theirs = dialog(page).locator('.stack', { has: page.getByRole('heading', { name: WALLET, exact: true }) });
	await theirs.getByRole('button', { name: /^Bob/ }).click();
	await fill(page, open.name, 'The Quiet Needle');
	await fill(page, open.description, 'Records, played once before they leave.');
	await guidePicture(page, 'merchant-open');
	await press(page, words.ui.next);
	// A region that is none is told at once.
	await fill(page, open.region, 'U');
	await page.getByText(open.regionFault).waitFor();
	await fill(page, open.region, 'US-PA');
	await choose(page, open.category, /5735/);
	await fill(page, open.floorArea, '120');
	await fill(page, open.staff, '4');
	await press(page, words.ui.next);
	await page.getByText(words.merchant.capabilities.Distribute.name, { exact: true }).click();
	await press(page, words.ui.next);
	await fill(page, open.slots, '12');
	await press(page, words.ui.next);
	const before = await world.souk.balance(BOB);
	const back = await sum(page.locator('main .facts [data-amount]').first());
	const gone = await sum(page.locator('main .facts [data-amount]').last());
	await guidePicture(page, 'merchant-costs');
	const { calls, fees } = await deed(page, page, open.go);
	await page.waitForURL(/\/merchant\/\d+$/);
	shop = Number(/\/merchant\/(\d+)$/.exec(page.url())?.[1]);
	const after = await world.souk.balance(BOB);
	assert.ok(calls.length > 0 && fees.length === 1, 'one transaction, after its fee was shown');
	assert.equal(after.reserved - before.reserved, back, 'what is on hold is what the page said comes back');
	assert.equal(before.free - after.free - back - gone >= 0n, true);
	assert.ok(
		before.free - after.free - back - gone <= (fees[0] ?? 0n),
		'nothing else was paid than the fee of the page',
	);
	const view = await world.souk.shops.get(shop);
	assert.deepEqual(
		[view.profile.category, view.profile.floor_area, view.profile.staff, view.slots[1]],
		[5735, 120, 4, 12],
	);
	await merchant.settled();
	await page.getByText('The Quiet Needle').first().waitFor();
	count({ journeys: 1 });
});

test('should publish a listing whose terms on the chain are those of the form', async () => {
	const { form, publish } = words.merchant;
	const page = await merchant.open(`/merchant/${shop}/listings/new`);
	const gtin = demonstrationGtin(0);
	const wrong = gtin.slice(0, -1) + ((Number(gtin.at(-1)) + 1) % 10);
	await fill(page, form.gtin, wrong);
	assert.equal(
		await field(page, form.gtin).getAttribute('aria-invalid'),
		'true',
		'a wrong check digit is told at once',
	);
	await fill(page, form.gtin, gtin);
	await fill(page, form.name, 'Paper Rivers');
	await fill(page, form.description, 'Chamber music: 12 pieces for strings and a clarinet. 44 minutes.');
	await fill(page, form.stock, '10');
	await fill(page, form.token, '12.5');
	await page.getByText(form.plans.formula, { exact: true }).click();
	await fill(page, form.rate, '20');
	await fill(page, form.closing, '50');
	await fill(page, form.depth, '3');
	await fill(page, form.fee, '15');
	await fill(page, form.days, '14');
	await guidePicture(page, 'merchant-publish', page.locator('main h1'));
	await deed(page, page, publish.go);
	await page.waitForURL(/\/listings$/);
	await merchant.settled();
	const shown = page.locator('li[data-listing]');
	await shown.first().waitFor();
	assert.equal(await shown.count(), 1);
	listing = BigInt((await shown.first().getAttribute('data-listing')) ?? '');
	const view = await world.souk.shops.listing(listing);
	const terms = readTerms((await world.souk.shops.offer(listing)).terms);
	assert.equal(view.product, BigInt(gtin));
	assert.equal(view.stock, 10);
	assert.equal(terms.price.token, tokens('12.5'));
	assert.deepEqual(terms.commission, { Formula: { rate: percent(20), closing: percent(50) } });
	assert.equal(terms.maxDepth, 3);
	assert.equal(await sum(shown), tokens('12.5'));
	count({ journeys: 1 });
});

test('should pass the listing on over two promoters, for what the chain previews', async () => {
	const { link: own, pass, sign } = words.promoter;
	const first = await world.visit({ screen: PHONE, wallet: world.wallet('//Dave'), as: walletAccount(DAVE.address) });
	let page = await first.open(`/promote?listing=${listing}`);
	await page.getByRole('button', { name: sign.button }).waitFor();
	const [alone] = await world.souk.orders.preview(listing, 1, [DAVE]);
	assert.equal(await sum(page.locator('tr', { has: page.locator('[data-level="1"]') })), alone?.legs.promoters[0]);
	await guidePicture(page, 'promoter-link', levels(page));
	await deed(page, page, sign.button);
	const passed = (await page.locator(LINK).first().getAttribute('data-link')) ?? '';
	assert.deepEqual((await world.souk.promotion.read(passed))?.promoters, [DAVE.address]);

	const second = await world.visit({ screen: PHONE, wallet: world.wallet('//Eve'), as: walletAccount(EVE.address) });
	page = await second.open('/promote/pass');
	await fill(page, words.ui.scan.paste, 'https://nowhere.example/');
	await press(page, words.ui.scan.read);
	await page.getByText(pass.noLink).first().waitFor();
	const again = page.getByRole('button', { name: pass.another });
	if (await again.isVisible()) await again.click();
	await fill(page, words.ui.scan.paste, passed);
	await press(page, words.ui.scan.read);
	await page.getByText(pass.good(1)).waitFor();
	await page.getByRole('button', { name: sign.button }).waitFor();
	const [both] = await world.souk.orders.preview(listing, 1, [DAVE, EVE]);
	for (const level of [0, 1]) {
		const row = page.locator('tr', { has: page.locator(`[data-level="${level + 1}"]`) });
		assert.equal(await sum(row), both?.legs.promoters[level], `level ${level + 1}`);
	}
	await guidePicture(page, 'promoter-pass', levels(page));
	await deed(page, page, sign.button);
	await page.getByText(own.readyLead).waitFor();
	link = (await page.locator(LINK).first().getAttribute('data-link')) ?? '';
	assert.deepEqual((await world.souk.promotion.read(link))?.promoters, [DAVE.address, EVE.address]);
	count({ journeys: 1 });
});

test('should show the buyer every leg before the signature, and hold what it said', async () => {
	const { market } = words;
	const page = await buyer.open(link.replace(/^https?:\/\/[^/]+/, ''));
	await page.getByText(market.promoted(2)).waitFor();
	await fill(page, market.quantity, '11');
	await page.getByText(market.onlyLeft(10)).first().waitFor();
	assert.ok(await page.getByRole('button', { name: market.buyNow, exact: true }).isDisabled());
	await fill(page, market.quantity, '2');
	const [preview] = await world.souk.orders.preview(listing, 2, [DAVE, EVE]);
	assert.ok(preview !== undefined);
	await page.locator(`[data-total="SOUK"] [data-amount="${preview.escrow}"]`).waitFor();
	assert.deepEqual(await legs(page), expected(preview.payees));
	const deposit = BigInt((await page.locator('[data-deposit]').getAttribute('data-deposit')) ?? '');
	await guidePicture(page, 'buyer-legs', page.locator('.card', { has: page.locator('[data-preview]') }));
	await press(page, market.buyNow);
	await dialog(page).getByRole('button', { name: words.ui.signing.sign }).waitFor();
	await guidePicture(page, 'buyer-sign');
	const end = await signAll(page);
	assert.equal(end.kind, 'done', end.said);
	assert.deepEqual(end.calls, ['Orders.place_order']);
	await page.waitForURL(/\/orders\/\d+$/);
	order = BigInt(/\/orders\/(\d+)$/.exec(page.url())?.[1] ?? '');
	assert.ok(end.said.includes(`#${order}`));
	const view = await world.souk.orders.get(order);
	assert.equal(view.state.type, 'Placed');
	assert.deepEqual(view.lines[0]?.escrow, [preview.escrow]);
	const { reserved } = await world.souk.balance(CHARLIE);
	assert.equal(reserved, preview.escrow + deposit, 'nothing else is on hold than what the page said');
	count({ journeys: 1 });
});

test('should bring the order to its end, and pay everybody what the page shows', async () => {
	const { actions, states } = words.order;
	const sale = await merchant.open(`/orders/${order}`);
	await deed(sale, sale, actions.accept.name);
	await press(sale, actions.ship.name);
	const form = dialog(sale);
	await fill(form, words.order.carrier, 'DHL');
	await fill(form, words.order.tracking, 'JD014600003');
	await form.getByRole('button', { name: actions.ship.name, exact: true }).click();
	assert.equal((await signAll(sale)).kind, 'done');
	assert.equal((await world.souk.orders.get(order)).state.type, 'Shipped');

	const page = await buyer.open(`/orders/${order}`);
	await guidePicture(page, 'buyer-order');
	await deed(page, page, actions.confirm.name);
	const before = await Promise.all([DAVE, EVE].map((who) => world.souk.balance(who)));
	await deed(page, page, actions.complete.name);
	await page.getByText(states.Completed, { exact: true }).first().waitFor();
	const view = await world.souk.orders.get(order);
	assert.equal(view.state.type, 'Completed');
	await world.level();
	await buyer.open(`/orders/${order}`);
	const paid = view.lines[0] === undefined ? undefined : expectedLegs(view.lines[0]);
	assert.ok(paid !== undefined);
	const shown = await legs(page);
	const now = await Promise.all([DAVE, EVE].map((who) => world.souk.balance(who)));
	assert.deepEqual(shown.seller, [paid.seller]);
	assert.deepEqual(shown.promoter, paid.promoters);
	assert.deepEqual(
		shown.promoter,
		now.map(({ free }, place) => free - (before[place]?.free ?? 0n)),
		'what the page says that promoters got is what their accounts gained',
	);
	const all = Object.values(shown)
		.flat()
		.reduce((sum, one) => sum + one, 0n);
	assert.equal(all, total(paid), 'the legs of the page sum to the price');
	assert.equal((await world.souk.balance(CHARLIE)).reserved, 0n, 'the deposit is back');

	const promoter = await world.visit({ screen: PHONE, wallet: world.wallet('//Eve'), as: walletAccount(EVE.address) });
	const earnings = await promoter.open('/promote/earnings');
	await earnings.locator(`[data-amount="${paid.promoters[1]}"]`).first().waitFor();
	await guidePicture(earnings, 'promoter-earnings');
	count({ journeys: 1 });
});

test('should have said nothing in any console, and asked nobody else', () => {
	assert.deepEqual(merchant.faults, []);
	assert.deepEqual(buyer.faults, []);
});
