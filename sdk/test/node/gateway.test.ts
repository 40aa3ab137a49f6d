// SPDX-License-Identifier: Apache-2.0

// The client of a gateway against the built gateway beside the built node: its types are what the gateway serves, every list and every
// statement answers, live updates go on, and contents are kept for whoever signs.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { cid, cidText, isContent, type Souk, tokens } from '@souk/sdk';
import { Gateway, GatewayError, type LiveMessage, printAmount, type Rows } from '@souk/sdk/gateway';
import { connect } from '@souk/sdk/node';
import { GatewayProcess } from '../../../tests/support/gateway.ts';
import { descriptionFrom, gatewayDiffers } from '../../scripts/gateway-types.ts';
import { BUYER, FIRST, Node, PROFILE, publish, SELLER, STRANGER } from './stage.ts';

let node: Node;
let served: GatewayProcess;
let souk: Souk;
let gateway: Gateway;
let shop: number;
let listing: bigint;
let order: bigint;

before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
	served = await GatewayProcess.start(node.url);
	souk = await connect(node.url);
	gateway = new Gateway(served.url, { genesis: souk.genesis });
	shop = await souk.shops.open(SELLER, PROFILE, ['Publish', 'Distribute'], 4);
	listing = await publish(souk, shop);
	order = await souk.orders.place(BUYER, {
		lines: [{ listing, quantity: 2, path: await souk.promotion.sign(FIRST, listing) }],
	});
	await souk.orders.accept(SELLER, order);
	await souk.orders.ship(SELLER, order);
	await souk.orders.confirm(BUYER, order);
	await souk.orders.complete(BUYER, order);
	await caughtUp();
});
after(async () => {
	souk?.close();
	await served?.stop();
	await node?.stop();
});

/** Wait until the gateway has the newest final block. */
async function caughtUp(): Promise<void> {
	const { final } = await souk.chain.heads();
	for (let tries = 0; ; tries++) {
		const { at } = await gateway.ready().catch(() => ({ at: null }));
		if (at !== null && at.height >= final.number) return;
		assert.ok(tries < 300, 'the gateway reads the chain');
		await sleep(100);
	}
}

test("should have the types that follow from the gateway's OpenAPI", async () => {
	const again = 'start the built gateway and run `npm run generate:gateway --workspace sdk -- URL`';
	assert.ok(!gatewayDiffers(await descriptionFrom(served.url)), again);
});

test('should show an order with every leg, as the chain paid it', async () => {
	const row = await gateway.order(order);
	assert.deepEqual(
		[row.state, row.buyer, row.seller, row.is_final],
		['completed', BUYER.address, SELLER.address, true],
	);
	const paid = row.legs.reduce((sum, { amount }) => sum + BigInt(amount.amount), 0n);
	assert.equal(paid, tokens('24'));
	assert.deepEqual(
		row.legs.filter(({ role }) => role === 'promoter').map(({ payee, amount }) => [payee, printAmount(amount)]),
		[[FIRST.address, '4.8 SOUK']],
	);
	assert.ok(row.at.finalised && row.at.height > 0);
	assert.deepEqual(
		(await gateway.orders({ shop, state: 'completed' }).first(10)).map(({ id }) => BigInt(id)),
		[order],
	);
	assert.deepEqual(await gateway.orders({ shop, state: 'cancelled' }).first(10), []);
	const found = await gateway.search(BUYER.address);
	assert.ok(found.some(({ kind, id }) => kind === 'account' && id === BUYER.address));
	await assert.rejects(gateway.order(999_999), (error) => error instanceof GatewayError && error.status === 404);
	assert.equal((await gateway.account(BUYER)).counts.bought, 1);
	assert.equal((await gateway.about()).genesis, souk.genesis);
});

test('should answer every list, and every thing that there is', async () => {
	const lists: Record<string, Rows<unknown>> = Object.fromEntries(
		(
			[
				'blocks',
				'transactions',
				'events',
				'accounts',
				'assets',
				'transfers',
				'shops',
				'receiptBatches',
				'receiptEras',
				'listings',
				'orders',
				'legs',
				'promoters',
				'campaigns',
				'bonuses',
				'rewardsPaid',
				'products',
				'verdicts',
				'models',
				'reports',
				'cycles',
				'testers',
				'items',
				'traceEvents',
				'parties',
				'places',
				'recalls',
				'traceRoots',
				'eras',
				'policies',
				'claims',
				'dividends',
				'penalties',
				'things',
				'referenda',
				'votes',
				'validators',
				'validatorEras',
				'stakingEras',
				'stakingPays',
			] as const
		).map((name) => [name, gateway[name]()]),
	);
	for (const [name, rows] of Object.entries(lists)) {
		const { items, at } = await rows.page({ limit: 2, direction: 'oldest' });
		assert.ok(Array.isArray(items) && items.length <= 2 && at.height > 0, name);
	}
	// As many as the client has: a list that is added to the interface is missed here.
	const { paths } = await descriptionFrom(served.url);
	const all = Object.entries(paths).filter(
		([path, { get }]) => !path.includes('{') && get?.parameters?.some(({ name }) => name === 'cursor'),
	);
	assert.equal(Object.keys(lists).length, all.length, all.map(([path]) => path).join());
	const [block] = await gateway.blocks().first(1);
	assert.deepEqual(
		[(await gateway.block(block!.height)).hash, (await gateway.block(block!.hash)).height],
		[block!.hash, block!.height],
	);
	const [transaction] = await gateway.transactions({ signer: BUYER.address }).first(1);
	assert.equal((await gateway.transaction(transaction!.id)).hash, transaction!.hash);
	assert.equal((await gateway.shop(shop)).owner, SELLER.address);
	const shown = await gateway.listing(listing);
	assert.deepEqual([shown.shop, shown.stock, shown.price?.amount], [shop, 98, tokens('12').toString()]);
	assert.equal(shown.mark?.certified, (await souk.shops.listing(listing)).certified);
	assert.equal((await gateway.promoter(FIRST)).settled, 1);
	assert.ok((await gateway.policies().first(50)).length > 0);
	assert.ok((await gateway.validators().first(5)).length > 0);
	assert.equal((await gateway.pending()).finalised, false);
	assert.equal((await gateway.jsonLd('shops', shop))['@type'], 'Store');
});

test('should account for a shop and a promoter, as rows and as CSV', async () => {
	const { lines } = await gateway.statement(shop);
	assert.deepEqual(
		lines.map(({ source, unit, count, gross, commission }) => [source, unit, count, gross, commission]),
		[['chain', 'SOUK', 1, tokens('24').toString(), tokens('4.8').toString()]],
	);
	const csv = await gateway.statementCsv(shop);
	assert.match(csv, /^day,source,unit,/);
	assert.ok(csv.includes(tokens('24').toString()));
	assert.equal((await gateway.promoterStatement(FIRST)).lines[0]?.amount, tokens('4.8').toString());
	assert.match(await gateway.promoterStatementCsv(FIRST), /commission/);
});

test('should hear what happens, and go on where it was', async () => {
	const listening = gateway.live({ about: `listing:${listing}`, kinds: ['listing'] });
	const first = listening.next();
	await sleep(500);
	await souk.shops.restock(SELLER, listing, 5);
	const { value } = (await first) as { value: LiveMessage };
	assert.ok(value.kind === 'event' && value.event.pallet === 'Shops' && value.event.about.length > 0);
	await listening.return(undefined);
	// Meanwhile nobody listens.
	await souk.shops.restock(SELLER, listing, 6);
	const seen: LiveMessage[] = [];
	for await (const message of gateway.live({ about: `listing:${listing}`, kinds: ['listing'], after: value.id })) {
		seen.push(message);
		break;
	}
	assert.ok(seen[0]?.kind === 'event' && seen[0].event.height > value.event.height, 'the one that was missed');
});

test('should keep what an account signs, give it back as it was, and forget it', async () => {
	const body = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name: 'Coffee' });
	const name = await gateway.putContent(SELLER, body, 'application/ld+json');
	assert.equal(name, cidText(cid(body)));
	const { bytes, media } = await gateway.content(cid(body));
	assert.ok(isContent(name, bytes) && media === 'application/ld+json');
	assert.equal(await gateway.putContent(SELLER, body, 'application/ld+json'), name, 'twice is as good as once');
	await assert.rejects(
		gateway.deleteContent(STRANGER, name),
		(error) => error instanceof GatewayError && error.status >= 400 && error.status < 500,
	);
	await gateway.deleteContent(SELLER, name);
	await assert.rejects(gateway.content(name), (error) => error instanceof GatewayError && error.status === 404);
	const elsewhere = new Gateway(served.url, { genesis: `0x${'11'.repeat(32)}` });
	await assert.rejects(
		elsewhere.putContent(SELLER, body, 'application/ld+json'),
		(error) => error instanceof GatewayError && error.status === 401,
		'a statement for another chain',
	);
});

test('should name a query of EPCIS, and take the name back', async () => {
	await gateway.nameQuery(SELLER, 'shipments', { eventType: ['ObjectEvent'] });
	const ask = (): Promise<unknown> => gateway.get('epcis/v2/queries/shipments');
	assert.deepEqual(await ask(), { name: 'shipments', query: { eventType: ['ObjectEvent'] } });
	await assert.rejects(
		gateway.dropQuery(STRANGER, 'shipments'),
		(error) => error instanceof GatewayError && error.status === 403,
	);
	await gateway.dropQuery(SELLER, 'shipments');
	await assert.rejects(ask(), (error) => error instanceof GatewayError && error.status === 404);
});
