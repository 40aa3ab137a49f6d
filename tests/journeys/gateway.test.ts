// SPDX-License-Identifier: Apache-2.0

// A gateway against the chain, as `make run` compares them: nothing differs, and whatever is changed in the rows is noticed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { SOUK } from '@souk/client/money';
import { compareGateway } from '@souk/replay/gateway';
import { Witness } from '@souk/replay/witness';
import { type Account, LocalAccount, walletAccount } from '@souk/sdk';
import { Gateway, GatewayError } from '@souk/sdk/gateway';
import { cid } from '@souk/sdk/pure/content';
import { fill } from '../support/fill.ts';
import { GatewayProcess } from '../support/gateway.ts';
import { Node } from '../support/node.ts';
import { ARCHIVE, Stage } from '../support/stage.ts';

let stage: Stage;
let gateway: GatewayProcess;
let shop: number;
const witness = new Witness();
before(async () => {
	stage = await Stage.on(await Node.start({ args: ['--dev', '--sealing', 'instant', ...ARCHIVE] }));
	stage.pipeline.onBlock((block) => witness.hear(block));
	await stage.blocks(1);
	gateway = await GatewayProcess.start(stage.node.url);
	shop = await fill(stage);
	await stage.heard();
});
after(async () => {
	await gateway?.stop();
	await stage?.close();
});

test('should find no difference between a gateway and its chain', async () => {
	const { difference, rows, examples } = await compareGateway(stage.chain, gateway.url, witness);
	assert.deepEqual([difference, examples], [0, []]);
	// A shop, a listing, four orders as rows and whole, legs of three of them, candles of six lengths, an era.
	assert.ok(rows >= 1 + 1 + 4 + 4 + 8 + 6 + 1, `${rows} rows are compared`);
	assert.equal(witness.orders.size, 4);
});

for (const [table, change, said] of [
	[
		'orders',
		`UPDATE orders SET state = 'shipped' WHERE state = 'cancelled'`,
		/^order \d+: state is cancelled on the chain/,
	],
	['orders', `DELETE FROM orders WHERE state = 'placed'`, /order \d+: the chain has it, the gateway does not/],
	['orders', `UPDATE orders SET buyer = seller WHERE state = 'completed'`, /^order \d+: buyer is 0x/],
	[
		'order_legs',
		`UPDATE order_legs SET amount = amount || '0' WHERE role = 'promoter'`,
		/^leg of order \d+, waterfall promoter/,
	],
	[
		'order_legs',
		`DELETE FROM order_legs WHERE role = 'commune'`,
		/^leg of order \d+, waterfall commune .*: the chain has it/,
	],
	['order_lines', `UPDATE order_lines SET shipped = shipped + 1`, /^lines and steps of order \d+: lines is /],
	['order_steps', `DELETE FROM order_steps WHERE name = 'order_settled'`, /^lines and steps of order \d+: steps is /],
	['listings', `UPDATE listings SET stock = stock + 1`, /^listing \d+: stock is \d+ on the chain/],
	['shops', `UPDATE shops SET open_orders = 0`, /^shop \d+: open orders is 1 on the chain and 0 by the gateway/],
	[
		'bizpower_candles',
		`UPDATE bizpower_candles SET high = '7' WHERE span = '1h'`,
		/^candle 1h of shop \d+ at \d+: high is /,
	],
	[
		'bizpower_candles',
		`DELETE FROM bizpower_candles WHERE span = '1d'`,
		/^candle 1d of shop \d+ at \d+: the chain has it/,
	],
	['receipt_eras', `UPDATE receipt_eras SET batches = 9`, /^era of receipts \d+ of shop \d+: batches is 1 /],
] as const) {
	test(`should notice "${change}"`, async () => {
		gateway.sql(`CREATE TABLE kept AS SELECT * FROM ${table}`, change);
		const { difference, examples } = await compareGateway(stage.chain, gateway.url, witness);
		gateway.sql(`DELETE FROM ${table}`, `INSERT INTO ${table} SELECT * FROM kept`, 'DROP TABLE kept');
		assert.equal(difference, examples.length);
		assert.ok(difference > 0, 'it is noticed');
		for (const example of examples) assert.match(example, said);
		assert.equal((await compareGateway(stage.chain, gateway.url, witness)).difference, 0);
	});
}

test('should refuse to compare with what is no gateway', async () => {
	await assert.rejects(compareGateway(stage.chain, stage.node.url.replace('ws:', 'http:'), witness), /gateway/);
});

/** A refusal of this status. */
const refused = (status: number) => (error: unknown) => error instanceof GatewayError && error.status === status;

const BREAD = JSON.stringify({
	'@context': 'https://schema.org',
	'@type': 'Product',
	name: 'Sourdough of the stone mill',
	description: 'Rye from the valley, baked on stone',
});

test('should keep what an account signs, show it with the listing that names it, and let go of it again', async () => {
	const client = new Gateway(gateway.url);
	const seller = LocalAccount.development('//Bob');
	const events = await stage.do(stage.seller, 'shops', 'publishListings', shop, [
		{ ...stage.newListing(), metadata: cid(BREAD) },
	]);
	const listing = stage.event(events, 'shops', 'ListingsPublished').first.toBigInt();
	const name = await client.putContent(seller, BREAD, 'application/ld+json');
	const kept = await client.content(name);
	assert.deepEqual([new TextDecoder().decode(kept.bytes), kept.media], [BREAD, 'application/ld+json']);
	// By its address as the chain has it, too.
	assert.equal((await client.content(cid(BREAD))).bytes.length, kept.bytes.length);

	const found = async (): Promise<number> => (await client.listings({ query: 'sourdough valley' }).first(5)).length;
	for (const deadline = Date.now() + 20_000; (await found()) === 0; await sleep(100)) {
		assert.ok(Date.now() < deadline, 'the listing is found by its words');
	}
	const shown = await client.listing(listing);
	assert.equal(shown.name, 'Sourdough of the stone mill');

	// It is the seller's: nobody else takes it back, and no second time.
	await assert.rejects(client.deleteContent(LocalAccount.development('//Dave'), name), GatewayError);
	await client.deleteContent(seller, name);
	await assert.rejects(client.content(name), refused(404));
	await assert.rejects(client.deleteContent(seller, name), GatewayError);
	await client.putContent(seller, BREAD, 'application/ld+json');
	assert.equal((await client.content(name)).media, 'application/ld+json');
});

test('should take the signatures of every kind of key, and those of wallets', async () => {
	const client = new Gateway(gateway.url);
	const secret = new Uint8Array(32).fill(7);
	const accounts: Account[] = [
		LocalAccount.fromSecret(secret, '//sr'),
		LocalAccount.fromSecret(secret, '//ed', 'ed25519'),
		walletAccount(LocalAccount.development('//Eve').signer),
	];
	for (const account of accounts) {
		await stage.do(stage.alice, 'balances', 'transferKeepAlive', account.address, 5n * SOUK);
	}
	await compareGateway(stage.chain, gateway.url, witness);
	for (const [place, account] of accounts.entries()) {
		const name = await client.putContent(account, `what account ${place} says`, 'text/plain');
		assert.equal(new TextDecoder().decode((await client.content(name)).bytes), `what account ${place} says`);
	}
});

test('should refuse what another one signed, for another content, another chain, or too late', async () => {
	const seller = LocalAccount.development('//Bob');
	/** Sends requests with headers or a body that are not what was signed. */
	const tampering = (change: (init: RequestInit, headers: Headers) => unknown): Gateway =>
		new Gateway(gateway.url, {
			fetch: async (url, init) => {
				const headers = new Headers(init?.headers);
				const changed: RequestInit = { ...init, headers };
				if (init?.method === 'PUT') change(changed, headers);
				return fetch(url, changed);
			},
		});
	const put = (client: Gateway): Promise<string> => client.putContent(seller, 'signed', 'text/plain');
	for (const [change, status] of [
		[(init: RequestInit) => Object.assign(init, { body: 'other' }), 422],
		[(_: RequestInit, headers: Headers) => headers.set('content-type', 'text/html'), 401],
		[
			(_: RequestInit, headers: Headers) => headers.set('souk-account', LocalAccount.development('//Dave').address),
			401,
		],
		[(_: RequestInit, headers: Headers) => headers.set('souk-valid-until', String(Date.now() - 1_000_000)), 401],
		[(_: RequestInit, headers: Headers) => headers.delete('souk-signature'), 401],
	] as const) {
		await assert.rejects(put(tampering(change)), refused(status), `${change.toString()} is refused`);
	}
	const elsewhere = new Gateway(gateway.url, { genesis: `0x${'11'.repeat(32)}` });
	await assert.rejects(put(elsewhere), refused(401));
	// An account that the chain does not know.
	const nobody = LocalAccount.fromSecret(new Uint8Array(32).fill(9));
	await assert.rejects(new Gateway(gateway.url).putContent(nobody, 'x', 'text/plain'), refused(403));
});

test('should give a query of EPCIS the name that an account signs, and take it back', async () => {
	const client = new Gateway(gateway.url);
	const seller = LocalAccount.development('//Bob');
	const query = { eventType: ['ObjectEvent'], EQ_bizStep: ['shipping'] };
	await client.nameQuery(seller, 'shipped-here', query);
	const named = await fetch(`${gateway.url}/epcis/v2/queries/shipped-here`);
	assert.deepEqual(((await named.json()) as { query: unknown }).query, query);
	await assert.rejects(client.nameQuery(seller, 'shipped-here', query), refused(409));
	await assert.rejects(client.dropQuery(LocalAccount.development('//Dave'), 'shipped-here'), GatewayError);
	await client.dropQuery(seller, 'shipped-here');
	assert.equal((await fetch(`${gateway.url}/epcis/v2/queries/shipped-here`)).status, 404);
});
