// SPDX-License-Identifier: Apache-2.0

// The pages over a light client in the browser: they take no word of a node and ask no gateway, say what is missing, and buy all the same.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cid, demonstrationGtin } from '@souk/sdk';
import { expected, fill, legs, press, signAll, words } from '../support/people.ts';
import { BOB, CHARLIE, termsOf } from '../support/seed.ts';
import { count } from '../support/tally.ts';
import { PHONE, type Visit, walletAccount } from '../support/visit.ts';
import { World } from '../support/world.ts';

/** What the light client tells the console of its own course, such as that a machine is slow. Its errors count. */
const OWN_WARNING = /^warning: \[%s\] %s /;

/** How long a light client may take to find its peer and to come to the newest final block, in milliseconds. */
const SYNCING = 150_000;

let world: World;
let visit: Visit;
let listing: bigint;
/** Where the page opened WebSockets to. */
const sockets: string[] = [];
/** What it asked of the interface of the gateway. */
const asked: string[] = [];

before(async () => {
	world = await World.start({ sealing: 'slots', light: true });
	const { souk } = world;
	const metadata = cid('kept by nobody');
	const profile = { region: 'US-PA', category: 5735, floorArea: 120, staff: 4, metadata };
	const shop = await souk.shops.open(BOB, profile, ['Publish', 'Distribute'], 4);
	const row = { product: demonstrationGtin(0), metadata, terms: termsOf('12'), stock: 5 };
	[listing = 0n] = await souk.shops.publish(BOB, shop, [row]);
	visit = await world.visit({
		screen: PHONE,
		connection: 'light',
		wallet: world.wallet('//Charlie'),
		as: walletAccount(CHARLIE.address),
	});
	visit.page.on('websocket', (socket) => sockets.push(socket.url()));
	visit.page.on('request', (request) => {
		const { origin, pathname } = new URL(request.url());
		if (origin === new URL(world.origin).origin && pathname.startsWith('/v1')) asked.push(pathname);
	});
});
after(async () => world?.close());

test('should show a listing by proofs of a peer, and ask neither node nor gateway', async () => {
	const { page } = visit;
	await page.goto(new URL(`/listings/${listing}`, world.origin).toString());
	await page.locator(`[data-listing="${listing}"][data-state="Active"]`).waitFor({ timeout: SYNCING });
	const [preview] = await world.souk.orders.preview(listing, 1);
	assert.ok(preview !== undefined);
	await page.locator(`[data-total="SOUK"] [data-amount="${preview.escrow}"]`).waitFor({ timeout: SYNCING });
	assert.deepEqual(await legs(page), expected(preview.payees));
	await page.getByText(words.market.recallsNeedGateway).waitFor();
	assert.ok([...visit.files].some((file) => file.includes('smoldot')));
	const node = new URL(world.node.url);
	assert.ok(sockets.length > 0, 'it has a peer');
	assert.deepEqual(
		sockets.filter((url) => new URL(url).port === node.port),
		[],
	);
	assert.deepEqual(asked, []);
	count({ journeys: 1 });
});

test('should buy what it shows', async () => {
	const { page } = visit;
	await fill(page, words.market.quantity, '2');
	const [preview] = await world.souk.orders.preview(listing, 2);
	assert.ok(preview !== undefined);
	await page.locator(`[data-total="SOUK"] [data-amount="${preview.escrow}"]`).waitFor({ timeout: SYNCING });
	await press(page, words.market.buyNow);
	const end = await signAll(page, SYNCING);
	assert.equal(end.kind, 'done', end.said);
	await page.waitForURL(/\/orders\/\d+$/);
	const order = BigInt(/\/orders\/(\d+)$/.exec(page.url())?.[1] ?? '');
	assert.equal((await world.souk.orders.get(order)).lines[0]?.escrow[0], preview.escrow);
	await page.locator(`[data-order="${order}"]`).waitFor({ timeout: SYNCING });
	await page.getByText(words.order.historyNeedsGateway).waitFor();
	count({ journeys: 1 });
});

test('should say on the market that lists are missing', async () => {
	const { page } = visit;
	await page.getByRole('link', { name: words.shell.market, exact: true }).click();
	await page.getByText(words.market.needsGateway).waitFor({ timeout: SYNCING });
	assert.deepEqual(asked, []);
	assert.deepEqual(
		visit.faults.filter((fault) => !OWN_WARNING.test(fault)),
		[],
	);
});
