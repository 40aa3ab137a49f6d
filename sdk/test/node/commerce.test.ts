// SPDX-License-Identifier: Apache-2.0

// The SDK against a node: an order's whole life, links over two levels, a till's day without a net, a vote.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
	answerTill,
	ConnectionError,
	cid,
	DistributionError,
	days,
	demonstrationGtin,
	expectedLegs,
	fiat,
	fiatOf,
	InputError,
	LocalAccount,
	MemoryStore,
	OrdersError,
	ProxyError,
	percent,
	ReceiptsError,
	readTillCode,
	ShopsError,
	type Souk,
	Till,
	TransactionRefused,
	toHex,
	tokens,
	total,
} from '@souk/sdk';
import { connect, FileStore } from '@souk/sdk/node';
import { leaf, prove } from '@souk/sdk/pure/receipts';
import { print } from '@souk/sdk/pure/waterfall';
import {
	BUYER,
	FIRST,
	Node,
	PROFILE,
	publish,
	SECOND,
	SELLER,
	STRANGER,
	scratchDirectory,
	TILL,
	terms,
} from './stage.ts';

let node: Node;
let souk: Souk;
let shop: number;

before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
	souk = await connect(node.url);
	shop = await souk.shops.open(SELLER, PROFILE, ['Publish', 'Distribute', 'Market', 'Network'], 20);
});
after(async () => {
	souk?.close();
	await node?.stop();
});

/** The error of a code, whatever its class. */
function code(expected: string): (error: unknown) => boolean {
	return (error) =>
		error instanceof Error && 'code' in error && error.code === expected && 'wayOut' in error && error.wayOut !== '';
}

test('should pay every leg of an order that came over two promoters, to the unit, as it was previewed', async () => {
	const listing = await publish(souk, shop);
	const first = souk.promotion.url('https://shop.example/p#x', listing, await souk.promotion.sign(FIRST, listing));
	const read = await souk.promotion.read(first);
	assert.deepEqual(read?.promoters, [FIRST.address]);
	const both = await souk.promotion.sign(SECOND, listing, { path: read.path });
	const came = await souk.promotion.read(souk.promotion.url('https://blog.example', listing, both));
	assert.deepEqual(came?.promoters, [FIRST.address, SECOND.address]);

	const preview = await souk.orders.previewOne(listing, 3, came.path);
	assert.equal(preview.escrow, tokens('36'));
	assert.equal(total(preview.legs), preview.escrow);
	assert.equal(
		preview.payees.reduce((sum, { amount }) => sum + amount, 0n),
		preview.escrow,
	);
	assert.deepEqual(
		preview.payees.filter(({ to }) => to === 'promoter').map(({ account, amount }) => [account, amount]),
		[
			[FIRST.address, tokens('3.6')],
			[SECOND.address, tokens('3.6')],
		],
	);
	const before = await Promise.all([FIRST, SECOND].map((who) => souk.balance(who)));
	const order = await souk.orders.place(BUYER, {
		lines: [{ listing, quantity: 3, path: came.path, offer: preview.offer }],
		limits: [preview.escrow],
	});
	const placed = await souk.orders.get(order);
	assert.equal(placed.state.type, 'Placed');
	assert.equal(print(expectedLegs(placed.lines[0]!)), print(preview.legs), 'computed here from the terms of the order');
	// The rows of the order cost a deposit besides, which comes back with the last of them.
	assert.deepEqual(placed.lines[0]?.escrow, [preview.escrow]);
	assert.ok((await souk.balance(BUYER)).reserved >= preview.escrow);
	await souk.orders.accept(SELLER, order);
	await souk.orders.ship(SELLER, order, { parcel: { carrier: 'DHL', tracking: 'JD014600' } });
	await souk.orders.confirm(BUYER, order);
	const [paid, ...more] = await souk.orders.complete(BUYER, order);
	assert.ok(paid !== undefined && more.length === 0);
	assert.equal(print(paid.legs), print(preview.legs), 'what was paid is what was previewed');
	assert.equal(paid.escrow, preview.escrow);
	const now = await Promise.all([FIRST, SECOND].map((who) => souk.balance(who)));
	assert.deepEqual(
		now.map(({ free }, place) => free - before[place]!.free),
		[tokens('3.6'), tokens('3.6')],
	);
	assert.equal((await souk.orders.get(order)).state.type, 'Completed');
	assert.equal((await souk.balance(BUYER)).reserved, 0n);
	assert.equal((await souk.promotion.promoter(FIRST))?.settled, 1);
});

test('should give back what is returned and refunded', async () => {
	const listing = await publish(souk, shop);
	const order = await souk.orders.place(BUYER, { lines: [{ listing, quantity: 2 }] });
	await souk.orders.accept(SELLER, order);
	await souk.orders.refund(SELLER, order, 0, [tokens('2')]);
	await souk.orders.ship(SELLER, order);
	await souk.orders.confirm(BUYER, order);
	await souk.orders.requestReturn(BUYER, order, [{ line: 0, quantity: 1 }]);
	const { events } = await souk.orders.approveReturn(SELLER, order);
	const [paid] = souk.orders.settledIn(events, order);
	const view = await souk.orders.get(order);
	assert.equal(view.state.type, 'Returned');
	assert.equal(print(paid!.legs), print(expectedLegs(view.lines[0]!)));
	assert.equal(total(paid!.legs), tokens('24'));
	assert.equal(paid!.legs.buyer, tokens('13'), 'two of twenty-four, and half of what was left');
});

test('should refuse links that are not good before anything is sent, and say why', async () => {
	const listing = await publish(souk, shop);
	const path = await souk.promotion.sign(FIRST, listing);
	const other = await publish(souk, shop);
	await assert.rejects(souk.promotion.check(other, path), code('Link.NotSigned'));
	await assert.rejects(souk.promotion.check(listing, path, FIRST), code('Link.Party'));
	await assert.rejects(souk.promotion.read('https://x.example/#souk=AAAA'), code('Link.Unreadable'));
	const deep = await souk.promotion.sign(STRANGER, listing, {
		path: await souk.promotion.sign(SECOND, listing, { path }),
	});
	await assert.rejects(souk.promotion.sign(TILL, listing, { path: deep }), code('Link.TooDeep'));
	await souk.shops.reprice(
		SELLER,
		listing,
		terms({ token: tokens('12') }, { Formula: { rate: percent(1), closing: percent(50) } }),
	);
	await assert.rejects(souk.promotion.check(listing, path), code('Link.OtherPlan'));
	const placing = souk.orders.place(BUYER, { lines: [{ listing, quantity: 1, path }] });
	await assert.rejects(placing, (error) => error instanceof DistributionError && error.variant === 'PlanChanged');
});

test('should not overwrite terms that somebody changed meanwhile', async () => {
	const listing = await publish(souk, shop);
	const seen = await souk.shops.termsHash(await souk.shops.listing(listing));
	await souk.shops.reprice(SELLER, listing, terms({ token: tokens('13') }), seen);
	const late = souk.shops.reprice(SELLER, listing, terms({ token: tokens('14') }), seen);
	await assert.rejects(late, (error) => error instanceof ShopsError && error.variant === 'TermsChanged');
	const { price } = (await souk.shops.listing(listing)).terms;
	assert.equal(price.token[1], tokens('13'));
});

test('should not sell anything else than what the buyer saw', async () => {
	const listing = await publish(souk, shop);
	const { offer, escrow } = await souk.orders.previewOne(listing);
	await souk.shops.reprice(SELLER, listing, terms({ token: tokens('13') }));
	const placing = souk.orders.place(BUYER, { lines: [{ listing, quantity: 1, offer }], limits: [escrow] });
	await assert.rejects(
		placing,
		(error) =>
			error instanceof OrdersError && error.variant === 'OfferChanged' && /Preview the order again/.test(error.wayOut),
	);
	await assert.rejects(souk.orders.preview(listing, 0), code('Preview.BadQuantity'));
	await assert.rejects(souk.orders.get(999_999n), code('NotFound'));
});

test('should post what a till recorded without a net, once, from a till key, after its program was started anew', async () => {
	await souk.receipts.openBook(SELLER, shop, 'USD', 64);
	await souk.shops.addTill(SELLER, TILL);
	const listing = await publish(souk, shop, { fiat: fiat('12.99', 'USD') });
	const { offer } = await souk.shops.offer(listing);
	const folder = scratchDirectory();
	let store = await FileStore.open(folder);
	await Till.setUp(souk, store, { shop, till: 7 });
	await assert.rejects(FileStore.open(folder), code('Store.InUse'));
	store.close();

	// From here on the till knows no chain. Its clock is that of the chain, which runs ahead in instant sealing.
	const clock = Number(await souk.now()) - 3_600_000;
	let seconds = 0;
	const now = (): number => clock + 1000 * seconds++;
	const start = async (): Promise<Till> => {
		store = await FileStore.open(folder);
		const till = await Till.open(store, now);
		assert.ok(till !== undefined);
		return till;
	};
	let till = await start();
	await till.sell(1_000n);
	const second = await till.sell(2_500n);
	const asked = readTillCode(till.code(second), souk.genesis);
	assert.ok(asked.kind === 'receipt' && asked.value === 2_500n && asked.currency === 'USD');
	await till.countersigned(second, await answerTill(BUYER, asked));
	store.close();
	till = await start();
	const wrong = await till.sell(99n);
	await till.void(wrong);
	await till.refund(300n);
	const sale = till.askSale({ lines: [{ listing, offer, quantity: 2 }], total: fiat('25.98', 'USD') });
	await till.sold(sale, await answerTill(BUYER, readTillCode(till.saleCode(sale), souk.genesis)));
	const another = till.askSale({ lines: [{ listing, offer, quantity: 1 }], total: fiat('12.99', 'USD') });
	await assert.rejects(till.sold(another, await answerTill(BUYER, sale)), code('Code.NotSigned'));
	assert.deepEqual(till.status, { receipts: 5, sales: 1, next: 5n, underWay: false });
	store.close();

	till = await start();
	const { era } = await souk.rewards.era();
	await assert.rejects(
		till.post(souk, STRANGER),
		(error) => error instanceof ProxyError && error.variant === 'NotProxy',
	);
	assert.equal(till.status.receipts, 5, 'nothing is lost');
	const rows = till.waiting;
	assert.deepEqual(await till.post(souk, TILL), { receipts: 5, sales: 1 });
	assert.deepEqual(await till.post(souk, TILL), { receipts: 0, sales: 0 });
	store.close();
	assert.deepEqual((await start()).status, { receipts: 0, sales: 0, next: 5n, underWay: false });
	store.close();

	assert.equal(await souk.receipts.next(shop, 7), 5n);
	const totals = await souk.receipts.totals(shop, era);
	assert.deepEqual(totals?.recorded, { count: 3, value: 3_599n });
	assert.deepEqual(totals.signed, { count: 1, value: 2_500n });
	const [recorded] = await souk.api.event.Orders.SaleRecorded.filter([]);
	assert.equal(recorded, undefined);
	const orders = await souk.api.query.Orders.NextOrder.getValue();
	const view = await souk.orders.get(orders - 1n);
	assert.deepEqual([view.buyer, view.state.type, fiatOf(view)], [BUYER.address, 'Completed', fiat('25.98', 'USD')]);

	// The rows that the till posted, proven against the root on the chain.
	const start_ = rows[0]![1].time;
	const posted = rows.map(([, entry]) => {
		const after = Number((entry.time - start_) / 1000n);
		if (entry.kind === 'refund') return { Refund: { value: entry.value, after } };
		if (entry.kind === 'void') return { Void: { back: 1, after } };
		return entry.customer === undefined
			? { Sale: { value: entry.value, after } }
			: { CustomerSale: { customer: entry.customer, value: entry.value, after } };
	});
	const book = await souk.receipts.book(shop);
	const batch = book.next_batch - 1;
	const claim = await souk.receipts.prove(shop, batch, posted, [1, 4]);
	assert.ok(await souk.receipts.isProven(claim));
	assert.ok(
		!(await souk.receipts.isProven({ ...claim, rows: [[1, { Sale: { value: 1n, after: 0 } }], claim.rows[1]!] })),
	);
	const { header, root } = await souk.receipts.batch(shop, batch);
	assert.equal(
		toHex(
			prove(
				posted.map((row, place) => leaf(header, place, row)),
				[],
			).root,
		),
		toHex(root),
	);
	await assert.rejects(souk.receipts.prove(shop, batch, posted.slice(1), [0]), code('Receipts.OtherRows'));
	await assert.rejects(souk.receipts.countersign(BUYER, [claim]), (error) => error instanceof ReceiptsError);
});

test('should send the kept bytes after a death between sending and hearing of it', async () => {
	const store = new MemoryStore();
	const clock = (): number => Number(BigInt(Date.now()));
	let till = await Till.setUp(souk, store, { shop, till: 8, now: clock });
	await till.sell(700n);
	// The connection dies with the program, at the moment at which the transaction is sent.
	const dying = await connect(node.url);
	const submit = dying.client.submitAndWatch.bind(dying.client);
	Object.assign(dying.client, {
		submitAndWatch: (...args: Parameters<typeof submit>) => {
			submit(...args).subscribe({ error: () => undefined });
			throw new Error('the program is dead');
		},
	});
	await assert.rejects(till.post(dying, TILL), /dead/);
	dying.close();
	till = (await Till.open(store, clock))!;
	assert.ok(till.status.underWay);
	assert.deepEqual(await till.post(souk, TILL), { receipts: 1, sales: 0 });
	assert.equal(await souk.receipts.next(shop, 8), 1n);
});

test('should propose, vote, split and take votes back', async () => {
	const call = souk.governance.setting({
		type: 'Commerce',
		value: { type: 'MaxLinkLife', value: [90n * 86_400_000n] },
	});
	const index = await souk.governance.propose(STRANGER, call, {
		origin: 'CommerceAdmin',
		after: 10,
		withDeposit: true,
	});
	await souk.governance.vote(SELLER, index, { aye: tokens('1000'), conviction: 'Locked2x' });
	await souk.governance.vote(BUYER, index, { nay: tokens('300') });
	await souk.governance.vote(FIRST, index, { split: { aye: tokens('50'), nay: tokens('20'), abstain: tokens('5') } });
	const { ongoing, state } = await souk.governance.referendum(index);
	assert.equal(state, 'Ongoing');
	assert.ok(ongoing?.hasDeposit);
	assert.deepEqual([ongoing.ayes, ongoing.nays], [tokens('2005'), tokens('302')]);
	await souk.governance.removeVote(BUYER, index);
	assert.equal((await souk.governance.referendum(index)).ongoing?.nays, tokens('2'));
	await souk.governance.delegate(SECOND, ongoing.track, SELLER, tokens('10'), 'Locked1x');
	assert.equal((await souk.governance.referendum(index)).ongoing?.ayes, tokens('2015'));
	assert.equal(
		await souk.governance.parameter({ type: 'Commerce', value: { type: 'MaxLinkLife', value: undefined } }),
		undefined,
	);
	await souk.send(STRANGER, souk.api.tx.Sudo.sudo({ call: call.decodedCall }));
	assert.equal(
		await souk.governance.parameter({ type: 'Commerce', value: { type: 'MaxLinkLife', value: undefined } }),
		90n * 86_400_000n,
	);
	await assert.rejects(souk.governance.vote(BUYER, 99, { aye: 1n }), code('ConvictionVoting.NotOngoing'));
	// A call that is too long to stand in a referendum is noted as a preimage.
	const long = souk.batch(Array.from({ length: 20 }, () => call));
	assert.equal(await souk.governance.propose(STRANGER, long, { origin: 'root' }), index + 1);
});

test('should enrol a tester whose secrets another device makes again from the phrase', async () => {
	const phrase = LocalAccount.newPhrase();
	const tester = LocalAccount.fromPhrase(phrase);
	await souk.send(
		STRANGER,
		souk.api.tx.Balances.transfer_allow_death({ dest: { type: 'Id', value: tester.address }, value: tokens('5000') }),
	);
	await souk.testing.enrol(tester);
	const elsewhere = await connect(node.url);
	const again = LocalAccount.fromPhrase(phrase);
	assert.equal(await elsewhere.testing.secret(again), await souk.testing.secret(tester));
	elsewhere.close();
	await assert.rejects(souk.testing.reveal(tester, '9521234567890', [1n]), code('Gs1.Gtin'));
	await assert.rejects(souk.testing.reveal(tester, demonstrationGtin(1)), code('Testing.ReportLost'));
});

test('should open a network and a campaign, and count the read of a post', async () => {
	await souk.networks.open(SELLER, shop, {
		bond: tokens('10'),
		notice: days(7),
		slash: percent(50),
		approval: false,
		posting: true,
	});
	await souk.networks.join(FIRST, shop);
	assert.equal((await souk.networks.member(shop, FIRST))?.state.type, 'Active');
	await souk.networks.post(SELLER, shop, cid('news'));
	const [post] = (await souk.networks.get(shop)).posts;
	const read = await souk.networks.read(FIRST, shop, post!.id, post!.content);
	await souk.networks.attest(SELLER, shop, post!.id, [read]);
	assert.equal((await souk.networks.get(shop)).posts[0]?.reads, 1);
	const expires = (await souk.now()) + 10n * 86_400_000n;
	const campaign = await souk.networks.openCampaign(SELLER, shop, {
		reward: tokens('1'),
		maxPart: percent(10),
		leastSale: tokens('5'),
		budget: tokens('20'),
		expires,
	});
	assert.equal((await souk.networks.campaign(campaign)).remaining, tokens('20'));
	assert.deepEqual(await souk.networks.campaigns(shop), [campaign]);
});

test('should keep a prepaid account, and read rewards and histories that are not there yet', async () => {
	await souk.prepaid.open(SELLER, tokens('100'));
	await souk.prepaid.withdraw(SELLER, tokens('40'));
	assert.equal((await souk.prepaid.of(SELLER))?.held, tokens('60'));
	const { claims, cashback } = await souk.rewards.claimable(STRANGER);
	assert.deepEqual([claims, cashback], [[], 0n]);
	assert.deepEqual(await souk.rewards.claimAll(STRANGER), { SOUK: 0n, TIME: 0n });
	assert.ok((await souk.rewards.policies()).length > 0);
	await souk.trace.register(SELLER, 614141073467n);
	assert.equal((await souk.trace.party(SELLER))?.gln, 614141073467n);
	await assert.rejects(souk.trace.item('https://id.gs1.org/01/09521000000025/21/S1'), code('NotFound'));
	await assert.rejects(souk.trace.item('https://id.gs1.org/01/09521000000026/21/S1'), code('Gs1.Link'));
});

test('should send many transactions of one account at once', async () => {
	const transfers = Array.from({ length: 8 }, () =>
		souk.send(
			STRANGER,
			souk.api.tx.Balances.transfer_keep_alive({ dest: { type: 'Id', value: BUYER.address }, value: tokens('1') }),
		),
	);
	const hashes = (await Promise.all(transfers)).map(({ hash }) => hash);
	assert.equal(new Set(hashes).size, 8);
});

test('should say in one sentence what is wrong with a connection or a sender', async () => {
	await assert.rejects(connect('http://127.0.0.1:1'), code('Connection.Url'));
	await assert.rejects(
		connect('ws://127.0.0.1:1', { within: 1_500 }),
		(error) => error instanceof ConnectionError && error.code === 'Connection.Silent',
	);
	const poor = LocalAccount.fromPhrase(LocalAccount.newPhrase());
	const sending = souk.send(poor, souk.api.tx.System.remark({ remark: new Uint8Array(1) }));
	await assert.rejects(sending, (error) => error instanceof TransactionRefused && error.code === 'Transaction.Payment');
	await assert.rejects(
		souk.balance('nobody'),
		(error) => error instanceof InputError && error.code === 'Account.Address',
	);
});
