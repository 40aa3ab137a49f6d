// SPDX-License-Identifier: Apache-2.0

// A till that loses its net: it opens without one, sells, has a customer sign who has no net either, and posts everything once it is
// back. What the chain has then is what the till recorded.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { deed, fill, press, words } from '../support/people.ts';
import { guidePicture } from '../support/pictures.ts';
import { BOB, CHARLIE, openMarket } from '../support/seed.ts';
import { count } from '../support/tally.ts';
import { developmentAccount, PHONE, type Visit } from '../support/visit.ts';
import { World } from '../support/world.ts';

const PIN = '246810';

let world: World;
let till: Visit;
let customer: Visit;
let shop: number;

before(async () => {
	world = await World.start();
	({ shop } = await openMarket(world));
	await world.souk.receipts.openBook(BOB, shop, 'USD', 64);
	await world.level();
	till = await world.visit({ screen: PHONE, worker: true, as: developmentAccount(BOB.address) });
	customer = await world.visit({ screen: PHONE, worker: true, as: developmentAccount(CHARLIE.address) });
});
after(async () => world?.close());

/** Wait until the worker has kept every page for times without a net. */
async function kept(visit: Visit): Promise<void> {
	await visit.page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		for (let tries = 0; tries < 200; tries++) {
			const names = await caches.keys();
			const sizes = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
			const { active, installing } = await navigator.serviceWorker.ready;
			if (active?.state === 'activated' && installing === null && sizes.some((size) => size > 20)) return;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		throw new Error('the worker keeps no pages');
	});
}

const counter = '[data-till-waiting]';

async function waiting(): Promise<number> {
	return Number(await till.page.locator(counter).getAttribute('data-till-waiting'));
}

test('should set a till up with a key of its own, which may post and nothing else', async () => {
	const page = await till.open(`/merchant/${shop}/till`);
	await page.getByText(words.till.written, { exact: true }).click();
	await fill(page, words.till.newPin, PIN);
	await fill(page, words.till.pinAgain, PIN);
	await press(page, words.till.keepKey);
	await page.getByRole('button', { name: words.till.letInHere }).waitFor();
	const { calls } = await deed(page, page, words.till.letInHere);
	assert.deepEqual(calls, ['Proxy.add_proxy', 'Balances.transfer_keep_alive']);
	await press(page, words.till.start);
	await page.locator(counter).waitFor();
	assert.equal(await waiting(), 0);
	await guidePicture(page, 'merchant-till');
	const [proxies] = await world.souk.api.query.Proxy.Proxies.getValue(BOB.address, world.souk.at);
	assert.deepEqual(
		proxies.map(({ proxy_type }) => proxy_type.type),
		['Till'],
	);
});

test('should open and sell without a net, and have a customer sign who has none either', async () => {
	await customer.open('/pay');
	await Promise.all([kept(till), kept(customer)]);
	for (const visit of [till, customer]) {
		visit.forgiveNetwork();
		await visit.context.setOffline(true);
	}
	const page = await till.open(`/merchant/${shop}/till`);
	await page.getByText(words.till.offline, { exact: true }).first().waitFor();
	await page.getByText(words.shell.offline).waitFor();
	await fill(page, words.till.amount('USD'), '12.99');
	await press(page, words.till.take);
	const code = (await page.locator('[data-till-code]').getAttribute('data-till-code')) ?? '';

	const wallet = await customer.open('/pay');
	await fill(wallet, words.ui.scan.paste, code);
	await press(wallet, words.ui.scan.read);
	assert.equal(await wallet.locator('[data-asked]').getAttribute('data-asked'), '1299');
	await wallet.getByText(words.till.pay.unchecked).waitFor();
	await press(wallet, words.till.pay.sign);
	const answer = (await wallet.locator('[data-till-answer]').getAttribute('data-till-answer')) ?? '';

	await press(page, words.till.scanAnswer);
	// An answer that was cut is told, and changes nothing.
	await fill(page, words.ui.scan.paste, answer.slice(0, -6));
	await press(page, words.ui.scan.read);
	await page.getByRole('alert').first().waitFor();
	await fill(page, words.ui.scan.paste, answer);
	await press(page, words.ui.scan.read);
	await page.getByText(words.till.signedBy).first().waitFor();
	await press(page, words.till.nextSale);

	await fill(page, words.till.amount('USD'), '25');
	await press(page, words.till.take);
	await press(page, words.till.without);
	assert.equal(await waiting(), 2);
});

test('should keep what it recorded over a reload without a net, and offer no posting', async () => {
	const page = await till.open(`/merchant/${shop}/till`);
	assert.equal(await waiting(), 2);
	await page.getByRole('tab', { name: words.till.post }).click();
	await page.getByText(words.till.noNet).waitFor();
	await fill(page, words.till.pin, PIN);
	assert.ok(await page.getByRole('button', { name: words.till.postNow }).isDisabled());
});

test('should post everything once it is back, and the chain has what the till recorded', async () => {
	await till.context.setOffline(false);
	const page = await till.open(`/merchant/${shop}/till`);
	await page.getByText(words.till.online, { exact: true }).first().waitFor();
	await page.getByRole('tab', { name: words.till.post }).click();
	await fill(page, words.till.pin, '000000');
	await press(page, words.till.postNow);
	await page.getByText(words.till.wrongPin).waitFor();
	assert.equal(await waiting(), 2, 'a wrong PIN posts nothing');
	await fill(page, words.till.pin, PIN);
	await press(page, words.till.postNow);
	await page.getByText(words.till.posted(2, 0)).waitFor({ timeout: 60_000 });
	assert.equal(await waiting(), 0);
	assert.equal(await page.locator(counter).getAttribute('data-till-posted'), '2');
	await guidePicture(page, 'merchant-posted');
	const { header, rows, era } = await world.souk.receipts.batch(shop, 0);
	assert.deepEqual([header.currency, rows], ['USD', 2]);
	const totals = await world.souk.receipts.totals(shop, era);
	assert.deepEqual(totals?.recorded, { count: 2, value: 3_799n });
	assert.deepEqual(totals?.signed, { count: 1, value: 1_299n }, 'the one that the customer signed');
	count({ journeys: 1 });
});
