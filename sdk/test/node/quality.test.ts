// SPDX-License-Identifier: Apache-2.0

// Experience consensus through the SDK: an expert's model, a producer's claims, testers who buy, commit, lose their device, reveal and
// are paid, a verdict that confirms what is true. What is paid is compared with what the pool had.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
	type CycleView,
	cid,
	demonstrationGtin,
	LocalAccount,
	percent,
	printValue,
	type Souk,
	tokens,
} from '@souk/sdk';
import { connect } from '@souk/sdk/node';
import { fromHex } from '@souk/sdk/pure/bytes';
import {
	blocks,
	code,
	FIRST,
	holdsAddUp,
	Node,
	PROFILE,
	parameters,
	people,
	root,
	SECOND,
	SELLER,
	terms,
	wealth,
} from './stage.ts';

const CATEGORY = 10_000_045;
const COUNT = 8;
const GTIN = demonstrationGtin(4_711);
/** What is in the jar, per 100 g: grams of fat with one decimal, of salt with three. */
const TRUTH = [309n, 107n];
const PRICE = tokens('4');
const SLOT = 3_000n;

let node: Node;
let souk: Souk;
let testers: LocalAccount[];
let model: number;
let listing: bigint;
let cycle: number;

before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
	souk = await connect(node.url);
	testers = await people(souk, 'tester', COUNT, tokens('200'));
});
after(async () => {
	souk?.close();
	await node?.stop();
});

async function periods(commit: bigint, reveal: bigint): Promise<void> {
	const value = {
		commit: commit * SLOT,
		reveal: reveal * SLOT,
		report: 60n * 86_400_000n,
		claim: 6,
		carry: 3,
		appeal: 2,
		retention: 12,
	};
	await parameters(souk, { type: 'Experience', value: { type: 'Periods', value: [value] } });
}

/** Let time pass until the running cycle is as it should be. */
async function until(what: string, done: (cycle: CycleView) => boolean): Promise<CycleView> {
	for (let made = 0; made < 1_200; made += 10) {
		const now = await souk.testing.cycle();
		if (done(now)) return now;
		await blocks(node, 10);
	}
	throw new assert.AssertionError({ message: `it never came to ${what}` });
}

/** What a tester measures: what is there, and a little noise within the tolerance. */
function readings(nth: number): bigint[] {
	return TRUTH.map((truth, place) => truth + BigInt(((nth * 7 + place * 3) % 5) - 2));
}

test('should publish a model, and bind a product to it with what its producer claims', async () => {
	const rules = {
		panel: {
			target: 6,
			retest_factor: 2,
			uptake: percent(60),
			newcomer_seats: percent(20),
			veteran_power: 4_000_000_000n,
			veteran_factor: 4,
		},
		weight: {
			base: 1_000,
			per_report: 1_000,
			per_backing: 100,
			backing_unit: tokens('1'),
			backing_limit: percent(25),
			cap: 10_000,
		},
		power: { retained: percent(90), at_stake: percent(75), cap: 64_000_000_000n },
		cut: { factor: 2_500, floor: 1_000, ceiling: 2_000 },
		quorum: { reports: 5, effective: 3, weight_share: percent(33), agreement: percent(60), retests: 1 },
		points: { reach: 2_000, open: percent(25), news: 10 },
		trust: { half_at: 5, reach: 5_000 },
	};
	await parameters(
		souk,
		{ type: 'Experience', value: { type: 'Rules', value: [rules] } },
		{ type: 'Experience', value: { type: 'MaxReturn', value: [20] } },
		{ type: 'Experience', value: { type: 'MinProducers', value: [1] } },
	);
	await periods(100n, 20n);
	// The running cycle goes by the periods it began with, four weeks: it begins anew.
	const key = await souk.api.query.Experience.CurrentCycle.getKey();
	await root(souk, souk.api.tx.System.kill_storage({ keys: [fromHex(key)] }));

	model = await souk.quality.publish(
		FIRST,
		CATEGORY,
		[
			{ name: 'fat', unit: 'GRM', decimals: 1, tolerance: 62n, weight: 2, better: 'Lower' },
			{ name: 'salt', unit: 'GRM', decimals: 3, tolerance: 375n, weight: 1, better: 'Lower' },
		],
		cid('how to measure a spread'),
	);
	const attributes = await souk.quality.attributes(model);
	assert.deepEqual(
		attributes.map(({ name, better }) => `${name} ${better}`),
		['fat Lower', 'salt Lower'],
	);
	assert.equal(printValue(309n, attributes[0]!), '30.9 GRM');
	assert.ok((await holdsAddUp(souk, FIRST)).has('Experience.Model'));
	const shop = await souk.shops.open(SELLER, PROFILE, ['Publish', 'Distribute'], 4);
	[listing] = (await souk.shops.publish(SELLER, shop, [
		{ product: GTIN, metadata: cid('a spread'), terms: { ...terms({ token: PRICE }), returnWindow: 0n }, stock: 100 },
	])) as [bigint];
	await assert.rejects(
		souk.quality.bind(SECOND, GTIN, { listing, model, claims: TRUTH, price: { amount: PRICE } }),
		code('Experience.NotProducer'),
	);
	await souk.quality.bind(SELLER, GTIN, { listing, model, claims: TRUTH, price: { amount: PRICE } });
	const bound = await souk.quality.product(GTIN);
	assert.deepEqual([bound?.producer, bound?.claims, bound?.verdict.type], [SELLER.address, TRUTH, 'Unknown']);
	assert.equal((await holdsAddUp(souk, SELLER)).get('Experience.Binding'), bound?.bond);
	assert.deepEqual((await souk.quality.expert(FIRST))?.models, [model]);
	const back = await souk.quality.back(SECOND, testers[0]!, tokens('10')).catch((error: Error) => error);
	assert.ok(back instanceof Error, 'nobody backs who is no tester yet');
});

test('should enrol testers and tell each whether it was drawn', async () => {
	cycle = (await souk.testing.cycle()).number + 1;
	await Promise.all(testers.map((tester) => souk.testing.enrol(tester)));
	const tester = await souk.testing.tester(testers[0]!);
	assert.equal((await holdsAddUp(souk, testers[0]!)).get('Experience.Enrolment'), tester?.enrolment?.bond);
	await periods(560n, 80n);
	await until('the cycle after', ({ number }) => number === cycle);
	assert.deepEqual(await souk.testing.duties(testers[0]!, [GTIN]), [], 'nothing was drawn yet');
	await assert.rejects(souk.testing.commit(testers[0]!, GTIN, readings(0)), code('Experience.WrongPhase'));
	await Promise.all(
		testers.map(async (tester) => {
			const order = await souk.orders.place(tester, { lines: [{ listing, quantity: 1 }] });
			await souk.orders.accept(SELLER, order);
			await souk.orders.ship(SELLER, order);
			// What cannot be returned is kept as soon as it is there.
			await souk.orders.confirm(tester, order);
		}),
	);
	// The pool has 60 % of a fee of 15 %.
	const { pool } = await souk.testing.cycle();
	assert.deepEqual(
		pool.map(([, amount]) => amount),
		[(PRICE * BigInt(COUNT) * 9n) / 100n],
	);
	await until('the commit window', ({ phase }) => phase.type === 'Commit');
	const duties = await Promise.all(testers.map((one) => souk.testing.duties(one, [GTIN, demonstrationGtin(1)])));
	assert.ok(duties.every(([duty, ...more]) => duty?.what === 'measure' && more.length === 0));
	const drawn = await Promise.all(testers.map((one) => souk.testing.draw(one, GTIN)));
	assert.deepEqual(
		duties.map(([duty]) => duty!.drawn),
		drawn.map((draw) => draw.drawn === true),
	);
	assert.ok(drawn.filter((draw) => draw.drawn === true).length >= 5, 'a panel that can decide');
});

test('should commit, and reveal on another device from the phrase and the values alone', async () => {
	await Promise.all(testers.map((tester, nth) => souk.testing.commit(tester, GTIN, readings(nth))));
	assert.equal((await souk.testing.cycle()).reports, COUNT);
	const [duty] = await souk.testing.duties(testers[1]!, [GTIN]);
	assert.equal(duty?.what, 'wait to reveal');
	assert.deepEqual(
		(await souk.testing.reports(testers[1]!)).map((report) => [report.cycle, report.product, report.values]),
		[[cycle, BigInt(GTIN), readings(1)]],
	);
	assert.ok((await holdsAddUp(souk, testers[1]!)).has('Experience.Report'));
	await until('the reveal window', ({ phase }) => phase.type === 'Reveal');
	const elsewhere = await connect(node.url);
	try {
		const again = LocalAccount.development('//tester/0');
		await assert.rejects(elsewhere.testing.reveal(again, GTIN), code('Testing.ReportLost'));
		const wrong = readings(0).map((value) => value + 1n);
		await assert.rejects(elsewhere.testing.reveal(again, GTIN, wrong), code('Experience.HashMismatch'));
		await elsewhere.testing.reveal(again, GTIN, readings(0));
	} finally {
		elsewhere.close();
	}
	assert.deepEqual(await souk.testing.duties(testers[0]!, [GTIN]), []);
	await Promise.all(testers.slice(1).map((tester) => souk.testing.reveal(tester, GTIN)));
	assert.ok(!(await holdsAddUp(souk, testers[1]!)).has('Experience.Report'), 'the bond is back');
});

test('should confirm what is true, and pay winners and the expert what the pool had, to the unit', async () => {
	const pool = (PRICE * BigInt(COUNT) * 9n) / 100n;
	await until('the end of the cycle', ({ number, closing }) => number > cycle && closing === undefined);
	const verdict = await souk.testing.verdict(GTIN);
	assert.equal(verdict?.cycle, cycle);
	for (const [place, finding] of verdict!.findings.entries()) {
		assert.deepEqual([finding.claimed, finding.confirmed], [TRUTH[place], true]);
		const off = finding.measured - TRUTH[place]!;
		assert.ok(off >= -2n && off <= 2n, `${finding.measured}`);
	}
	assert.equal((await souk.quality.product(GTIN))?.verdict.type, 'Confirmed');

	const before = await wealth(souk, FIRST);
	await souk.send(SECOND, souk.quality.claimingModel(cycle, model));
	const expert = (await wealth(souk, FIRST)).souk - before.souk;
	assert.equal(expert, pool / 6n);
	let paid = 0n;
	for (const tester of testers) {
		const owed = await souk.testing.claimable(tester, cycle, GTIN);
		const due = (await souk.accounts.due(tester)).filter(({ from }) => from === 'report');
		assert.deepEqual(
			due.map(({ asset, amount }) => ({ asset, amount })),
			owed,
		);
		if (owed.length === 0) continue;
		const had = (await wealth(souk, tester)).souk;
		const call = due[0]!.call!;
		// Anybody may ask for it: the tester pays no fee then.
		await souk.send(SECOND, call);
		assert.equal((await wealth(souk, tester)).souk - had, owed[0]!.amount);
		assert.deepEqual(await souk.testing.claimable(tester, cycle, GTIN), []);
		paid += owed[0]!.amount;
	}
	const rest = pool - pool / 6n - paid;
	assert.ok(paid > 0n && rest >= 0n && rest < BigInt(COUNT), `${rest} left of ${pool}`);
	assert.ok((await souk.quality.power(testers[0]!, CATEGORY)) >= 0n);
});

test('should back a tester, and divide the commune between stake and work', async () => {
	const backed = testers[0]!;
	await souk.quality.back(SECOND, backed, tokens('10'));
	assert.equal((await holdsAddUp(souk, SECOND)).get('Experience.Backing'), tokens('10'));
	assert.equal((await souk.testing.tester(backed))?.backing, tokens('10'));
	await souk.quality.unback(SECOND, backed, tokens('4'));
	await assert.rejects(souk.quality.withdrawBacking(SECOND, backed), /.+/);
	const worker = testers.find(() => true)!;
	for (let made = 0; made < 1_000; made += 20) {
		if ((await souk.commune.get()).divisions.some((one) => one.cycle === cycle)) break;
		await blocks(node, 20);
	}
	const waiting = (await souk.commune.waiting(worker)).filter((one) => one.cycle === cycle);
	const { divisions } = await souk.commune.get();
	const division = divisions.find((one) => one.cycle === cycle);
	assert.ok(division !== undefined);
	const [souks] = division.assets;
	assert.ok(souks !== undefined && souks.stake * 4n === souks.work * 6n);
	for (const one of waiting) {
		const had = (await wealth(souk, worker)).souk;
		await souk.send(SECOND, souk.commune.claiming(worker, one));
		assert.equal((await wealth(souk, worker)).souk - had, one.amounts[0]?.amount);
	}
	assert.deepEqual(
		(await souk.commune.waiting(worker)).filter((one) => one.cycle === cycle),
		[],
	);
});
