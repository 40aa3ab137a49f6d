// SPDX-License-Identifier: Apache-2.0

// What a node tells Prometheus after real commerce is what the chain itself says, and everything that the dashboard and the alerts
// ask for is there.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { key, named } from '@souk/client/accounts';
import { must } from '@souk/client/errors';
import { type ChainEvent, placed } from '@souk/client/events';
import { SOUK } from '@souk/client/money';
import { readLegs, WHOLE } from '@souk/client/orders';
import { claimOf, type Header, type Row, signRow } from '@souk/client/receipts';
import { rewardEra } from '@souk/client/rewards';
import { signSale } from '@souk/client/till';
import { eraTotals } from '@souk/client/totals';
import { COSTS } from '@souk/replay/counter';
import { Node } from '../support/node.ts';
import { SIZE, SLOT, Stage, TIME } from '../support/stage.ts';

/** The node reads the values that the runtime has at hand no more often than this, in milliseconds. */
const LOOK = 10_000;
/** The preparation of a referendum on the quickest track is shorter than so many blocks. */
const PREPARATION = 300;
const OPEN = ['placed', 'accepted', 'shipped', 'delivered', 'return_requested', 'disputed'];
const FINAL = ['completed', 'cancelled', 'expired', 'returned', 'ruled'];
const LEGS = ['buyer', 'seller', 'promoters', 'services', 'platform', 'experience', 'commune', 'forfeited'] as const;
const RECEIPTS = ['posted', 'countersigned', 'counted', 'reversed'];
const PHASES = ['draw', 'commit', 'reveal', 'over'];
const STEPS: Record<string, string> = {
	Submitted: 'submitted',
	DecisionStarted: 'deciding',
	Confirmed: 'confirmed',
	Approved: 'approved',
	Rejected: 'rejected',
	TimedOut: 'timed_out',
	Cancelled: 'cancelled',
	Killed: 'killed',
};
/** The events by which an order comes into a state that is not final. */
const MOVES: Record<string, string> = {
	OrderPlaced: 'placed',
	OrderAccepted: 'accepted',
	OrderShipped: 'shipped',
	OrderDelivered: 'delivered',
	ReturnRequested: 'return_requested',
	ReturnRefused: 'delivered',
	OrderDisputed: 'disputed',
};

/** The samples of a report by name and labels, without the label `chain` that all of them have. */
function samples(report: string): Map<string, number> {
	const found = new Map<string, number>();
	for (const line of report.split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const [, name, labels = '', value] = must(
			/^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? undefined,
			`a sample: ${line}`,
		);
		const kept = labels.split(',').filter((label) => label !== '' && !label.startsWith('chain='));
		found.set(kept.length === 0 ? name! : `${name}{${kept.sort().join(',')}}`, Number(value));
	}
	return found;
}

/** `ReturnRequested` as the metrics write it. */
const snake = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

/** Counts by name and label, as the metrics have them: every label is there from the start. */
class Tally {
	readonly counts = new Map<string, number | bigint>();

	show(name: string, label: string, values: readonly string[]): this {
		for (const value of values) this.counts.set(`souk_${name}{${label}="${value}"}`, 0);
		return this;
	}

	set(name: string, value: number | bigint): void {
		this.counts.set(`souk_${name}`, value);
	}

	add(name: string, label: string, value: string, more: number | bigint = 1): void {
		const full = `souk_${name}{${label}="${value}"}`;
		const had = must(this.counts.get(full), `a label ${full}`);
		this.counts.set(full, typeof more === 'bigint' ? BigInt(had) + more : Number(had) + more);
	}
}

/** Count what the events of a block say. */
function count(
	tally: Tally,
	sales: { recorded: number },
	{ pallet, name, data }: ChainEvent,
	extrinsic?: number,
): void {
	// The first extrinsic of a block sets the time, and is no transaction.
	if (pallet === 'system' && name === 'ExtrinsicSuccess' && extrinsic !== 0)
		tally.add('transactions_total', 'outcome', 'success');
	else if (pallet === 'system' && name === 'ExtrinsicFailed') tally.add('transactions_total', 'outcome', 'failure');
	else if (pallet === 'orders' && name in MOVES) tally.add('orders_total', 'state', MOVES[name]!);
	else if (pallet === 'orders' && name === 'SaleRecorded') sales.recorded++;
	else if (pallet === 'orders' && name === 'OrderSettled') {
		tally.add('orders_total', 'state', snake(data.state.type));
		for (const ofAsset of data.legs) {
			const asset = ofAsset.asset.isNative ? 'SOUK' : ofAsset.asset.asWithId.toNumber() === TIME.WithId ? 'TIME' : '';
			if (asset === '') continue;
			const legs = readLegs(ofAsset);
			for (const leg of LEGS) {
				const paid: bigint | bigint[] = legs[leg];
				const sum = Array.isArray(paid) ? paid.reduce((all, part) => all + part, 0n) : paid;
				tally.add('settled_base_units_total', `asset="${asset}",leg`, leg, sum);
			}
		}
	} else if (pallet === 'receipts' && name === 'BatchPosted') {
		tally.add('receipts_total', 'kind', 'posted', data.rows.toNumber());
		tally.add('receipts_total', 'kind', 'countersigned', data.signed.toNumber());
		tally.add('receipts_total', 'kind', 'counted', data.counted.toNumber());
	} else if (pallet === 'receipts' && name === 'Countersigned') {
		tally.add('receipts_total', 'kind', 'countersigned', data.receipts.toNumber());
		tally.add('receipts_total', 'kind', 'counted', data.counted.toNumber());
	} else if (pallet === 'receipts' && name === 'ReceiptsReversed')
		tally.add('receipts_total', 'kind', 'reversed', data.receipts.toNumber());
	else if (pallet === 'referenda' && name in STEPS) tally.add('referendum_steps_total', 'step', STEPS[name]!);
}

/** Every metric of the chain's own as polkadot.js reads it out of blocks and state, at the last block. */
async function chainSays({ chain }: Stage): Promise<Map<string, number | bigint>> {
	const { api } = chain;
	const tally = new Tally()
		.show('orders_total', 'state', [...OPEN, ...FINAL])
		.show('orders_open', 'state', OPEN)
		.show('transactions_total', 'outcome', ['success', 'failure'])
		.show('blocks_total', 'outcome', ['counted', 'skipped'])
		.show('receipts_total', 'kind', RECEIPTS)
		.show('referendum_steps_total', 'step', Object.values(STEPS))
		.show('settled_base_units_total', 'asset="SOUK",leg', LEGS)
		.show('settled_base_units_total', 'asset="TIME",leg', LEGS)
		.show('cycle_phase', 'phase', PHASES);
	const sales = { recorded: 0 };
	const head = await api.rpc.chain.getHeader();
	const last = head.number.toNumber();
	for (let number = 1; number <= last; number++) {
		const at = await api.at(await api.rpc.chain.getBlockHash(number));
		for (const { extrinsic, event } of placed(await at.query.system.events()))
			if (extrinsic !== 0) count(tally, sales, event, extrinsic);
	}
	tally.add('blocks_total', 'outcome', 'counted', last);
	tally.set('counted_since_block', 1);
	tally.set('runtime_known', 1);
	tally.set('orders_unfollowed_total', 0);
	tally.set('sales_recorded_total', sales.recorded);

	// What is open is asked order by order, and so is what is over.
	const { query, call } = await api.at(head.hash);
	const next = (await query.orders.nextOrder()).toNumber();
	tally.set('orders_ever', next);
	let over = 0;
	for (let id = 0; id < next; id++) {
		const view = await call.commerceApi.order(id);
		const state = snake(view.unwrap().state.type);
		if (OPEN.includes(state)) tally.add('orders_open', 'state', state);
		else over++;
	}
	const ended = FINAL.map((state) => Number(tally.counts.get(`souk_orders_total{state="${state}"}`)));
	assert.equal(
		over,
		ended.reduce((sum, one) => sum + one, sales.recorded),
		'every order that is over has settled',
	);

	tally.set('referenda_ever', (await query.referenda.referendumCount()).toNumber());
	const deciding = await query.referenda.decidingCount.entries();
	tally.set(
		'referenda_deciding',
		deciding.reduce((sum, [, track]) => sum + track.toNumber(), 0),
	);
	tally.set('staking_era', (await query.staking.activeEra()).unwrap().index.toNumber());
	tally.set('reward_era', (await rewardEra(chain)).era);
	tally.set('validators', (await query.session.validators()).length);
	tally.set('safe_mode', (await query.safeMode.enteredUntil()).isSome ? 1 : 0);
	const clock = await call.clockApi.clock();
	tally.set('clock_behind_seconds', clock.behind.toNumber() / 1000);
	tally.set('clock_stopped', clock.stopped.isTrue ? 1 : 0);
	const cycle = (await call.experienceApi.cycle()).unwrap();
	tally.set('cycle', cycle.number.toNumber());
	tally.set('cycle_reports', cycle.reports.toNumber());
	tally.add('cycle_phase', 'phase', snake(cycle.phase.type));
	return tally.counts;
}

/** Orders in every state that a party can bring them to, paid in both assets, with promoters and a platform. */
async function trade(stage: Stage, shop: number): Promise<void> {
	const { buyer, seller, promoter, stranger, second } = stage;
	const accepted = [{ asset: TIME, rate: 2n * 10n ** 18n, maxShare: WHOLE / 2 }];
	const listing = await stage.listing(shop, { price: 10n * SOUK + 7n });
	const both = await stage.listing(shop, { accepted });
	const accept = (order: bigint) => stage.do(seller, 'orders', 'acceptOrder', order, SIZE);
	const dispute = async (): Promise<bigint> => {
		const order = await stage.delivered(listing);
		await stage.do(buyer, 'orders', 'disputeOrder', order, null);
		return order;
	};
	const giveBack = async (): Promise<bigint> => {
		const order = await stage.delivered(listing, { quantity: 2 });
		await stage.do(buyer, 'orders', 'requestReturn', order, [{ line: 0, quantity: 1 }], null);
		return order;
	};

	const path = await stage.path(listing, [promoter, stranger]);
	const paid = await stage.delivered(listing, { quantity: 3, path, platform: second });
	await stage.do(buyer, 'orders', 'completeOrder', paid, SIZE);
	const mixed = await stage.delivered(both, {
		payment: [
			['Native', WHOLE / 2],
			[TIME, WHOLE / 2],
		],
		limits: [5n * SOUK, 10n * SOUK],
	});
	await stage.do(buyer, 'orders', 'completeOrder', mixed, SIZE);
	await stage.do(buyer, 'orders', 'cancelOrder', await stage.order(listing), SIZE);
	await stage.do(seller, 'orders', 'approveReturn', await giveBack(), true, SIZE);
	await stage.do(seller, 'orders', 'refuseReturn', await giveBack(), null);
	await stage.root(stage.tx.orders.ruleOrder(await dispute(), 3_333, SIZE));
	// One that nobody accepts in time is over by itself.
	await stage.orderRules({ accept: SLOT * 4n });
	const late = await stage.order(listing);
	for (let passed = 0; (await stage.state(late)) !== 'Expired'; passed++) {
		assert.ok(passed < 40, 'an order that is not accepted expires');
		await stage.blocks(2);
	}
	await stage.orderRules(undefined);

	// These stay open, one in each state.
	await stage.order(listing);
	await accept(await stage.order(listing));
	const shipped = await stage.order(listing);
	await accept(shipped);
	await stage.ship(shipped);
	await stage.delivered(listing);
	await giveBack();
	await dispute();
	// A call that is refused is a transaction, too.
	assert.equal(await stage.refused(seller, 'orders', 'acceptOrder', shipped, SIZE), 'orders.WrongState');
}

/** A sale at the counter, and a batch of receipts of which a customer signs some and the merchant reverses one. */
async function sell(stage: Stage, shop: number): Promise<void> {
	const { chain, buyer, seller } = stage;
	const listing = await stage.listing(shop, { price: 0n, fiat: { currency: 'USD', amount: 1_299n } });
	const sale = {
		buyer: key(buyer),
		lines: [{ listing, offer: await stage.look(listing), quantity: 2, path: [], items: [] }],
		total: { currency: 'USD', amount: 2_598n },
		platform: null,
		attachment: null,
		salt: 1,
		expires: (await stage.now()) + 60n * SLOT,
	};
	await stage.do(seller, 'orders', 'recordSale', sale, signSale(chain, seller.publicKey, sale, buyer));

	await stage.root(stage.tx.receipts.setCosts('US-PA', 'USD', COSTS));
	await stage.do(seller, 'receipts', 'openBook', shop, 'USD', 300);
	const customer = named('metrics/customer');
	await stage.do(stage.alice, 'balances', 'transferKeepAlive', key(customer), 20n * SOUK);
	await stage.do(seller, 'receipts', 'pledge', [key(customer)]);
	await stage.do(seller, 'receipts', 'payFees', shop, 100n * SOUK);
	const book = await stage.view(({ receiptsApi }) => receiptsApi.receiptBook(shop));
	const header: Header = {
		shop,
		book: book.id.toNumber(),
		till: 1,
		first: 0n,
		start: await stage.now(),
		currency: 'USD',
	};
	const rows: Row[] = Array.from({ length: 12 }, (_, place) =>
		place % 3 === 2
			? { Sale: { value: 1_000n, after: place } }
			: { CustomerSale: { customer: key(customer), value: 1_500n + BigInt(place), after: place } },
	);
	const signatures = [{ row: 0, signed: signRow(chain.genesis, header, 0, rows[0]!, customer) }];
	const { era } = await rewardEra(chain);
	const posted = await stage.do(seller, 'receipts', 'postBatch', shop, 1, 0n, header.start, rows, signatures);
	const batch = stage.event(posted, 'receipts', 'BatchPosted').batch.toNumber();
	await stage.do(customer, 'receipts', 'countersign', [claimOf(header, batch, rows, [1, 3, 4])], null);
	const totals = must(await eraTotals(chain, shop, era), 'the totals of the era');
	assert.deepEqual([totals.recorded.count, totals.signed.count], [12, 4]);
	await stage.do(seller, 'receipts', 'reverseReceipts', claimOf(header, batch, rows, [3]));
}

/** Three referenda: one is decided, one is killed, one is cancelled. */
async function refer(stage: Stage): Promise<void> {
	const { alice, tx, query } = stage;
	const call = { Inline: tx.system.remark('0x').method.toHex() };
	const submit = async (): Promise<number> => {
		const events = await stage.do(alice, 'referenda', 'submit', { Origins: 'Moderator' }, call, { After: 1 });
		return stage.event(events, 'referenda', 'Submitted').index.toNumber();
	};
	const [decided, killed, cancelled] = [await submit(), await submit(), await submit()];
	await stage.root(tx.referenda.kill(killed));
	await stage.root(tx.referenda.cancel(cancelled));
	await stage.do(alice, 'referenda', 'placeDecisionDeposit', decided);
	for (
		let passed = 0;
		(await query.referenda.decidingCount.entries()).every(([, count]) => count.isZero());
		passed += 10
	) {
		assert.ok(passed < PREPARATION, 'a referendum is decided when it is prepared');
		await stage.blocks(10);
	}
}

test('should tell Prometheus of real commerce what the chain itself says', async () => {
	const node = await Node.start({
		args: ['--dev', '--sealing', 'instant', '--state-pruning', 'archive'],
		metrics: true,
	});
	const stage = await Stage.on(node);
	try {
		await stage.blocks(1);
		const shop = await stage.shop();
		await trade(stage, shop);
		await sell(stage, shop);
		await refer(stage);
		await stage.root(stage.tx.safeMode.forceEnter());
		// The next final block after this time is looked at, and no other follows.
		await sleep(LOOK + 1_000);
		await stage.blocks(1);
		const said = await chainSays(stage);
		const blocks = Number(said.get('souk_blocks_total{outcome="counted"}'));
		let found = samples(await node.metrics());
		for (let tries = 0; found.get('souk_blocks_total{outcome="counted"}') !== blocks && tries < 100; tries++) {
			await sleep(100);
			found = samples(await node.metrics());
		}
		const own = [...found].filter(([name]) => name.startsWith('souk_'));
		const expected = [...said].map(([name, value]): [string, number] => [name, Number(value)]);
		assert.deepEqual(Object.fromEntries(own.sort()), Object.fromEntries(expected.sort()));

		// None of it is trivially equal.
		for (const name of [
			...[...OPEN, ...FINAL].map((state) => `orders_total{state="${state}"}`),
			...OPEN.map((state) => `orders_open{state="${state}"}`),
			...RECEIPTS.map((kind) => `receipts_total{kind="${kind}"}`),
			...['submitted', 'deciding', 'cancelled', 'killed'].map((step) => `referendum_steps_total{step="${step}"}`),
			...['buyer', 'seller', 'promoters', 'platform'].map(
				(leg) => `settled_base_units_total{asset="SOUK",leg="${leg}"}`,
			),
			'settled_base_units_total{asset="TIME",leg="seller"}',
			'transactions_total{outcome="failure"}',
			'sales_recorded_total',
			'referenda_deciding',
			'safe_mode',
		])
			assert.ok(must(found.get(`souk_${name}`), name) > 0, `${name} is more than zero`);
	} finally {
		await stage.close();
	}
});

test('should serve every metric that the dashboards and the alerts ask for, on a node that votes', async () => {
	const docker = join(import.meta.dirname, '..', '..', 'docker');
	const dashboards = join(docker, 'grafana', 'dashboards');
	const asked = new Map<string, string>();
	const ask = (where: string, query: string): void => {
		for (const [name] of query.matchAll(/\b(?:souk|substrate)_[a-z0-9_]+\b/g)) asked.set(name, where);
	};
	interface Panel {
		title: string;
		panels?: Panel[];
		targets?: { expr: string }[];
	}
	const look = (panel: Panel): void => {
		for (const { expr } of panel.targets ?? []) ask(`the panel ${panel.title}`, expr);
		panel.panels?.forEach(look);
	};
	for (const file of readdirSync(dashboards)) {
		const { panels } = JSON.parse(readFileSync(join(dashboards, file), 'utf8')) as { panels: Panel[] };
		panels.forEach(look);
	}
	const rules = readFileSync(join(docker, 'prometheus', 'alerts.yml'), 'utf8');
	for (const [, rule] of rules.matchAll(/expr: ([\s\S]*?)\n\s+(?:for|labels):/g)) ask('an alert', rule!);
	assert.ok(asked.size > 30, `${asked.size} metrics are asked for`);

	const node = await Node.start({ args: ['--dev'], metrics: true });
	try {
		const height = async (): Promise<number> => {
			const hash = await node.rpc<string>('chain_getFinalizedHead');
			return Number((await node.rpc<{ number: string }>('chain_getHeader', hash)).number);
		};
		for (let seconds = 0; (await height()) < 2; seconds++) {
			assert.ok(seconds < 120, `blocks become final:\n${node.log}`);
			await sleep(1000);
		}
		// A label may come with the first block that is looked at.
		await sleep(1000);
		const names = new Set([...samples(await node.metrics()).keys()].map((name) => name.replace(/\{.*/, '')));
		const missing = [...asked].filter(([name]) => !names.has(name)).map(([name, where]) => `${name} of ${where}`);
		assert.deepEqual(missing, []);
	} finally {
		await node.stop();
	}
});
