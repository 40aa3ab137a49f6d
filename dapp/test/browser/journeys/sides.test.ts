// SPDX-License-Identifier: Apache-2.0

// What happens after a delivery that somebody is not content with: a return, and a dispute with evidence that ends in a settlement.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { expectedLegs, LocalAccount, total } from '@souk/sdk';
import type { Page } from 'playwright-core';
import { deed, dialog, field, fill, legs, press, signAll, words } from '../support/people.ts';
import { guidePicture } from '../support/pictures.ts';
import { BOB, CHARLIE, type Market, openMarket } from '../support/seed.ts';
import { count } from '../support/tally.ts';
import { type Visit, walletAccount } from '../support/visit.ts';
import { World } from '../support/world.ts';

const { actions } = words.order;

let world: World;
let market: Market;
let seller: Visit;
let buyer: Visit;

before(async () => {
	world = await World.start();
	market = await openMarket(world);
	seller = await world.visit({ wallet: world.wallet('//Bob'), as: walletAccount(BOB.address) });
	buyer = await world.visit({ wallet: world.wallet('//Charlie'), as: walletAccount(CHARLIE.address) });
});
after(async () => world?.close());

/** An order of two units, delivered. */
async function delivered(): Promise<bigint> {
	const { souk } = world;
	const order = await souk.orders.place(CHARLIE, { lines: [{ listing: market.listings[0] ?? 0n, quantity: 2 }] });
	await souk.orders.accept(BOB, order);
	await souk.orders.ship(BOB, order, { parcel: { carrier: 'DHL', tracking: `JD${order}` } });
	await souk.orders.confirm(CHARLIE, order);
	await world.level();
	return order;
}

/** Press the button of a form in its sheet, and sign. */
async function send(page: Page, name: string): Promise<void> {
	await dialog(page).getByRole('button', { name, exact: true }).click();
	const end = await signAll(page);
	assert.equal(end.kind, 'done', end.said);
}

/** The legs that an order paid, as the page shows them, are those of the chain. */
async function sameLegs(visit: Visit, order: bigint): Promise<Record<string, bigint[]>> {
	await world.level();
	const page = await visit.open(`/orders/${order}`);
	const [line] = (await world.souk.orders.get(order)).lines;
	assert.ok(line !== undefined);
	const paid = expectedLegs(line);
	const shown = await legs(page);
	assert.deepEqual(shown.seller ?? [], paid.seller > 0n ? [paid.seller] : []);
	assert.deepEqual(shown.buyer ?? [], paid.buyer > 0n ? [paid.buyer] : []);
	const all = Object.values(shown)
		.flat()
		.reduce((sum, one) => sum + one, 0n);
	assert.equal(all, total(paid));
	return shown;
}

test('should take one of two units back, and pay for the other', async () => {
	const order = await delivered();
	const page = await buyer.open(`/orders/${order}`);
	await press(page, actions.requestReturn.name);
	await fill(dialog(page), words.order.unitsToReturn(2), '3');
	assert.equal(
		await field(dialog(page), words.order.unitsToReturn(2)).getAttribute('aria-invalid'),
		'true',
		'more than came cannot go back',
	);
	await fill(dialog(page), words.order.unitsToReturn(2), '1');
	await fill(dialog(page), words.order.reason, 'The second disc is scratched.');
	await guidePicture(page, 'buyer-return');
	await send(page, actions.requestReturn.name);
	assert.equal((await world.souk.orders.get(order)).state.type, 'ReturnRequested');

	const sale = await seller.open(`/orders/${order}`);
	await deed(sale, sale, actions.approveReturn.name);
	assert.equal((await world.souk.orders.get(order)).state.type, 'Returned');
	const shown = await sameLegs(buyer, order);
	assert.ok((shown.buyer?.[0] ?? 0n) > 0n && (shown.seller?.[0] ?? 0n) > 0n);
	count({ journeys: 1 });
});

test('should hold both deposits in a dispute, and settle at what both sides agree on', async () => {
	const order = await delivered();
	const before = await world.souk.balance(CHARLIE);
	const page = await buyer.open(`/orders/${order}`);
	await press(page, actions.dispute.name);
	await fill(dialog(page), words.order.evidence, 'Both sleeves are empty.');
	const stakes = await dialog(page)
		.locator('.facts [data-amount]')
		.evaluateAll((all) => all.map((one) => BigInt(one.getAttribute('data-amount') ?? '0').toString()));
	await guidePicture(page, 'buyer-dispute');
	await send(page, actions.dispute.name);
	const held = (await world.souk.balance(CHARLIE)).reserved - before.reserved;
	const said = stakes.reduce((sum, one) => sum + BigInt(one), 0n);
	assert.equal(held, said, 'what went on hold is what the page said');
	assert.equal((await world.souk.orders.get(order)).state.type, 'Disputed');

	const sale = await seller.open(`/orders/${order}`);
	await sale.getByRole('link', { name: words.order.openEvidence }).waitFor();
	await press(sale, actions.answer.name);
	const answer = dialog(sale).getByRole('button', { name: actions.answer.name, exact: true });
	assert.ok(await answer.isDisabled(), 'evidence is answered with evidence');
	await fill(dialog(sale), words.order.evidence, 'They were weighed when they left.');
	await send(sale, actions.answer.name);

	await seller.open(`/orders/${order}`);
	await press(sale, actions.propose.name);
	await fill(dialog(sale), words.order.percentToBuyer, '60');
	await send(sale, actions.propose.name);
	await buyer.open(`/orders/${order}`);
	await page.getByText(words.order.shareToBuyer('60')).first().waitFor();
	await press(page, actions.propose.name);
	await fill(dialog(page), words.order.percentToBuyer, '60');
	await send(page, actions.propose.name);
	const view = await world.souk.orders.get(order);
	assert.equal(view.state.type, 'Ruled');
	await buyer.open(`/orders/${order}`);
	await page.getByText(words.order.rulingOf('60', words.order.rulers.Agreement)).waitFor();
	const after = await world.souk.balance(CHARLIE);
	assert.equal(after.reserved, 0n, 'both deposits are back');
	const shown = await legs(page);
	const escrow = view.lines[0]?.escrow[0] ?? 0n;
	assert.deepEqual(shown.buyer, [(escrow * 60n) / 100n]);
	assert.equal(
		Object.values(shown)
			.flat()
			.reduce((sum, one) => sum + one, 0n) >= escrow,
		true,
		'the legs of the page hold the whole price',
	);
	count({ journeys: 1 });
});

test('should show nobody but the sides what only they can do', async () => {
	const order = await delivered();
	const stranger = await world.visit({
		wallet: world.wallet('//Ferdie'),
		as: walletAccount(LocalAccount.development('//Ferdie').address),
	});
	const page = await stranger.open(`/orders/${order}`);
	for (const name of [actions.confirm.name, actions.complete.name, actions.dispute.name, actions.approveReturn.name])
		assert.equal(await page.getByRole('button', { name, exact: true }).count(), 0, name);
	assert.deepEqual([...buyer.faults, ...seller.faults, ...stranger.faults], []);
});
