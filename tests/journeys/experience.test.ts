// SPDX-License-Identifier: Apache-2.0

// Experience consensus from a quality model to pay: two producers claim what is in a jar, twenty testers buy it unknown and
// measure it, and the one who claims wrongly is exposed.
//
// The honest product is real: the hazelnut spread with GTIN 3017620422003, per 100 g as Open Food Facts has it off its label
// (https://world.openfoodfacts.org/product/3017620422003): 2 252 kJ, 30.9 g fat, 56.3 g sugars, 0.107 g salt. Tolerances are
// those of the European Commission's guidance on nutrition labels of December 2012: a fifth for 10 to 40 g of fat, 8 g for
// more than 40 g of sugars, 0.375 g for less than 1.25 g of salt; it has none for energy. Everything else is generated: the
// producers, the other product, which is the same spread under a lighter label, and what instruments add to each reading.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { KeyringPair } from '@polkadot/keyring/types';
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import { development, key, named } from '@souk/client/accounts';
import { cid } from '@souk/client/content';
import { must } from '@souk/client/errors';
import { all, type ChainEvent, type EventData, type EventName } from '@souk/client/events';
import { demonstrationGtin, gtin14 } from '@souk/client/gs1';
import { PERCENT } from '@souk/client/market';
import { largest, SOUK, sum } from '@souk/client/money';
import { experienceInRows, inRows } from '../support/rows.ts';
import { SIZE, SLOT, Stage } from '../support/stage.ts';

/** GPC brick of the model; testers' experience counts by it. */
const CATEGORY = 10_000_045;
/** What is measured, per 100 g. Values are whole numbers at the decimals. */
const ATTRIBUTES = [
	{ name: 'energy', unit: 'KJO', decimals: 0, tolerance: 150, weight: 1, direction: 'LowerBetter' },
	{ name: 'fat', unit: 'GRM', decimals: 1, tolerance: 62, weight: 2, direction: 'LowerBetter' },
	{ name: 'sugars', unit: 'GRM', decimals: 1, tolerance: 80, weight: 2, direction: 'LowerBetter' },
	{ name: 'salt', unit: 'GRM', decimals: 3, tolerance: 375, weight: 1, direction: 'LowerBetter' },
];
/** What is in both jars. */
const TRUTH = [2_252, 309, 563, 107];
/** What the label of the other says: a third less energy, less than half of the fat and of the sugars, and honest salt. */
const LIGHT = [1_500, 120, 250, 107];
const GTINS = [3_017_620_422_003n, BigInt(demonstrationGtin(4_711))];
const PRICES = [4n * SOUK, 3n * SOUK];
const COUNT = 20;
/** Secrets of a tester's chain. */
const SECRETS = 8;

interface Product {
	gtin: bigint;
	producer: KeyringPair;
	claims: number[];
	price: bigint;
	listing: bigint;
}

interface Tester {
	pair: KeyringPair;
	/** The secret of its first cycle; its hash is what it enrols with. */
	secret: `0x${string}`;
	anchor: `0x${string}`;
	/** Whether it is on the panel of each product. The tester alone knows. */
	drawn: boolean[];
}

interface AmountJson {
	asset: unknown;
	amount: string;
}

interface CycleJson {
	number: number;
	phase: string;
	seed: string | null;
	closing: number | null;
	reports: number;
	pool: AmountJson[];
}

interface FindingJson {
	claimed: string;
	measured: string;
	spread: string;
	kept: number;
	cut: number;
	confirmed: boolean;
}

interface VerdictJson {
	product: string;
	model: number;
	cycle: number;
	findings: FindingJson[];
	reports: number;
	openReports: number;
	provisional: boolean;
}

let stage: Stage;
let products: Product[];
let testers: Tester[];
let model: bigint;
/** The cycle the testers take part in. */
const CYCLE = 1;
/** Everything the pallet said. */
const told: ChainEvent[] = [];
before(async () => {
	stage = await Stage.open();
	stage.pipeline.onBlock(({ events }) => told.push(...events.filter(({ pallet }) => pallet === 'experience')));
});
after(async () => stage?.close());

/** Set a parameter of the consensus. */
async function set(name: 'MaxReturn' | 'Periods' | 'Rules', to: unknown): Promise<void> {
	await stage.root(stage.tx.parameters.setParameter({ Experience: { [name]: [null, to] } }));
}

/** Cycles of so many blocks; the rest as it is by default. */
async function periods(commit: bigint, reveal: bigint): Promise<void> {
	const report = 60n * 24n * 3_600_000n;
	await set('Periods', {
		commit: commit * SLOT,
		reveal: reveal * SLOT,
		report,
		claim: 6,
		carry: 3,
		appeal: 2,
		retention: 12,
	});
}

const cycle = (): Promise<CycleJson> => stage.node.rpc<CycleJson>('experience_getCycle');

/** Let time pass until the running cycle is as it should be. */
async function until(what: string, done: (cycle: CycleJson) => boolean): Promise<CycleJson> {
	for (let made = 0; made < 900; made += 10) {
		const now = await cycle();
		if (done(now)) return now;
		await stage.blocks(10);
	}
	throw new assert.AssertionError({ message: `it never came to ${what}: ${JSON.stringify(await cycle())}` });
}

/** What the pallet said so far; the stage reads blocks a little after they are made. */
async function heard<N extends EventName<'experience'>>(name: N): Promise<EventData<'experience', N>[]> {
	await stage.heard();
	return all(told, 'experience', name);
}

/** What a tester reads off its instruments: what is there, and up to three tenths of the tolerance of noise. */
function readings(tester: number, product: number): number[] {
	return TRUTH.map((truth, place) => {
		const noise = ((tester * 7 + place * 3 + product * 5) % 13) - 6;
		return truth + Math.round((noise * ATTRIBUTES[place]!.tolerance) / 20);
	});
}

const salt = (tester: number, product: number): Uint8Array =>
	createHash('sha256').update(`salt ${tester} ${product}`).digest();

/** What a report is committed to by: BLAKE2-256 of values, salt, author, product and cycle. */
function commitment(tester: number, product: number): string {
	const { registry } = stage.chain.api;
	const of = (type: string, what: unknown): Uint8Array => registry.createType(type, what).toU8a();
	return u8aToHex(
		blake2AsU8a(
			u8aConcat(
				of('Vec<i64>', readings(tester, product)),
				salt(tester, product),
				testers[tester]!.pair.publicKey,
				of('u64', products[product]!.gtin),
				of('u32', CYCLE),
			),
		),
	);
}

/** Every tester's turn with every product, a tester's one after the other. */
async function everyReport(run: (tester: Tester, nth: number, product: number) => Promise<void>): Promise<void> {
	await Promise.all(
		testers.map(async (tester, nth) => {
			for (const product of products.keys()) await run(tester, nth, product);
		}),
	);
}

test('should take a quality model, and claims by it', async () => {
	const { promoter: expert, seller, second } = stage;
	// Panels for which about five in six of twenty testers are drawn, and a quorum they reach; all else is as by default.
	await set('Rules', {
		panel: {
			target: 10,
			retestFactor: 2,
			uptake: 60 * PERCENT,
			newcomerSeats: 20 * PERCENT,
			veteranPower: 4_000_000_000,
			veteranFactor: 4,
		},
		weight: {
			base: 1_000,
			perReport: 1_000,
			perBacking: 100,
			backingUnit: SOUK,
			backingLimit: 25 * PERCENT,
			cap: 10_000,
		},
		power: { retained: 90 * PERCENT, atStake: 75 * PERCENT, cap: 64_000_000_000 },
		cut: { factor: 2_500, floor: 1_000, ceiling: 2_000 },
		quorum: { reports: 8, effective: 6, weightShare: 10 * PERCENT, agreement: 60 * PERCENT, retests: 1 },
		points: { reach: 2_000, open: 25 * PERCENT, news: 10 },
		trust: { halfAt: 5, reach: 5_000 },
	});
	// Four in five testers are drawn, so a product pays out a fifth of each multiple beyond what it paid in. With as many as
	// these, the news of one jar can take ten parts of eleven of what both paid in.
	await set('MaxReturn', 20);
	await periods(100n, 20n);
	// The running cycle goes by the periods it began with, four weeks: it begins anew.
	await stage.root(stage.tx.system.killStorage([stage.query.experience.currentCycle.key()]));

	const published = await stage.do(
		expert,
		'experience',
		'publishModel',
		CATEGORY,
		ATTRIBUTES,
		cid('how to measure a spread'),
	);
	model = stage.event(published, 'experience', 'ModelPublished').model.toBigInt();
	products = [];
	for (const [place, producer] of [seller, second].entries()) {
		const shop = await stage.shop(producer);
		const gtin = GTINS[place]!;
		const price = PRICES[place]!;
		const listing = await stage.listing(shop, { gtin, price, returnWindow: 0 }, producer);
		const claims = [TRUTH, LIGHT][place]!;
		// A producer claims only for what it sells itself.
		const foreign = await stage.refused(
			producer,
			'experience',
			'bindProduct',
			GTINS[1 - place]!,
			listing,
			model,
			1,
			claims,
			{ asset: 'Native', amount: price },
		);
		assert.equal(foreign, 'experience.NotProducer');
		const own = { asset: 'Native', amount: price };
		await stage.do(producer, 'experience', 'bindProduct', gtin, listing, model, 1, claims, own);
		products.push({ gtin, producer, claims, price, listing });
	}
	const shown = await stage.node.rpc<{ attributes: { name: string }[]; products: number }>(
		'experience_getModel',
		Number(model),
	);
	assert.deepEqual([shown.attributes.map(({ name }) => name), shown.products], [ATTRIBUTES.map(({ name }) => name), 2]);
});

test('should enrol twenty testers by the end of a chain of secrets, and draw among them', async () => {
	testers = Array.from({ length: COUNT }, (_, nth) => {
		const pair = named(`tester/${nth}`);
		const chain = [createHash('sha256').update(`secret ${nth}`).digest() as Uint8Array];
		while (chain.length < SECRETS) chain.push(blake2AsU8a(chain.at(-1)!));
		return { pair, secret: u8aToHex(chain.at(-2)!), anchor: u8aToHex(chain.at(-1)!), drawn: [] };
	});
	const transfers = testers.map(({ pair }) => stage.tx.balances.transferKeepAlive(key(pair), 100n * SOUK));
	await stage.do(stage.alice, 'utility', 'batchAll', transfers);
	assert.equal((await cycle()).number, CYCLE - 1);
	await Promise.all(testers.map(({ pair, anchor }) => stage.do(pair, 'experience', 'enrolTester', anchor)));
	// The next cycle waits up to two epochs, of 200 blocks each, for its randomness.
	await periods(540n, 80n);
	const begun = await until('the cycle after', ({ number }) => number === CYCLE);
	assert.deepEqual([begun.phase, begun.seed], ['draw', null]);
	const early = await stage.refused(
		testers[0]!.pair,
		'experience',
		'commitReport',
		products[0]!.gtin,
		commitment(0, 0),
	);
	assert.equal(early, 'experience.WrongPhase');
});

test('should sell to testers as to anybody', async () => {
	await everyReport(async ({ pair }, _, place) => {
		const { listing, producer } = products[place]!;
		const order = await stage.order(listing, {}, pair);
		await stage.do(producer, 'utility', 'batchAll', [
			stage.tx.orders.acceptOrder(order, SIZE),
			stage.tx.orders.shipOrder(order, [{ line: 0, quantity: 1, items: [] }], true, null, SIZE),
		]);
		await stage.do(pair, 'orders', 'confirmDelivery', order, SIZE);
		assert.equal(await stage.state(order), 'Completed');
	});
	// The pool has 60 % of a fee of 15 %.
	const { pool } = await cycle();
	assert.deepEqual(
		pool.map(({ amount }) => BigInt(amount)),
		[(sum(PRICES) * BigInt(COUNT) * 9n) / 100n],
	);
});

test('should take commitments of buyers who say nothing of what they measured, or whether they count', async () => {
	await until('the commit window', ({ phase }) => phase === 'commit');
	const draw = (
		tester: Tester,
		place: number,
		...secret: string[]
	): Promise<{ drawn: boolean | null; mayReportUntil: string | null; committed: boolean }> =>
		stage.node.rpc('experience_getDraw', tester.pair.address, gtin14(products[place]!.gtin.toString()), ...secret);
	for (const tester of testers) {
		for (const place of products.keys()) {
			const outside = await draw(tester, place);
			assert.equal(outside.drawn, null);
			assert.ok(outside.mayReportUntil, 'who bought may report');
			tester.drawn.push(must((await draw(tester, place, tester.secret)).drawn, 'a draw'));
		}
	}
	const { seller, stranger } = stage;
	assert.equal(
		await stage.refused(stranger, 'experience', 'commitReport', products[0]!.gtin, commitment(0, 0)),
		'experience.NoPurchase',
	);
	assert.equal(
		await stage.refused(seller, 'experience', 'commitReport', products[0]!.gtin, commitment(0, 0)),
		'experience.PartyMayNotReport',
	);
	await everyReport(async ({ pair }, nth, place) => {
		await stage.do(pair, 'experience', 'commitReport', products[place]!.gtin, commitment(nth, place));
	});
	assert.equal((await cycle()).reports, 2 * COUNT);
	assert.ok((await draw(testers[0]!, 0)).committed);
});

test('should take what was committed, and only that, when the window is over', async () => {
	await until('the reveal window', ({ phase }) => phase === 'reveal');
	const [first] = testers as [Tester];
	const other = readings(0, 0).map((value) => value + 1);
	const lie = await stage.refused(
		first.pair,
		'experience',
		'revealReport',
		products[0]!.gtin,
		other,
		salt(0, 0),
		first.secret,
	);
	assert.equal(lie, 'experience.HashMismatch');
	await everyReport(async ({ pair, secret, drawn }, nth, place) => {
		const events = await stage.do(
			pair,
			'experience',
			'revealReport',
			products[place]!.gtin,
			readings(nth, place),
			salt(nth, place),
			secret,
		);
		const { panel, kept } = stage.event(events, 'experience', 'ReportRevealed');
		assert.deepEqual([panel.isTrue, kept.isTrue], [drawn[place], true]);
	});
});

/** The verdict on a product, and its findings by attribute. */
async function verdictOn(place: number): Promise<{ verdict: VerdictJson; findings: Map<string, FindingJson> }> {
	const verdict = await stage.node.rpc<VerdictJson>('experience_getVerdict', gtin14(products[place]!.gtin.toString()));
	return { verdict, findings: new Map(verdict.findings.map((finding, nth) => [ATTRIBUTES[nth]!.name, finding])) };
}

test('should confirm what is true and expose what is not', async () => {
	await until('the end of the cycle', ({ number, closing }) => number > CYCLE && closing === null);
	for (const place of products.keys()) {
		const { verdict } = await verdictOn(place);
		const panel = testers.filter(({ drawn }) => drawn[place]).length;
		assert.deepEqual([verdict.cycle, verdict.model, verdict.provisional], [CYCLE, Number(model), false]);
		assert.deepEqual([verdict.reports, verdict.openReports], [panel, COUNT - panel]);
		for (const [nth, finding] of verdict.findings.entries()) {
			const { tolerance } = ATTRIBUTES[nth]!;
			assert.equal(Number(finding.claimed), products[place]!.claims[nth]);
			// Instruments differ by three tenths of the tolerance at most, and their median by less.
			assert.ok(Math.abs(Number(finding.measured) - TRUTH[nth]!) <= tolerance / 5, JSON.stringify(finding));
			assert.ok(Number(finding.spread) > 0 && Number(finding.spread) <= tolerance / 3, JSON.stringify(finding));
			assert.deepEqual([finding.kept, finding.cut], [panel, 0]);
		}
	}
	const said = async (place: number): Promise<[string, boolean][]> =>
		[...(await verdictOn(place)).findings].map(([name, { confirmed }]) => [name, confirmed]);
	assert.deepEqual(await said(0), [
		['energy', true],
		['fat', true],
		['sugars', true],
		['salt', true],
	]);
	assert.deepEqual(await said(1), [
		['energy', false],
		['fat', false],
		['sugars', false],
		['salt', true],
	]);
	const judged = await heard('ProductJudged');
	const trust = products.map(({ gtin }) => {
		const event = must(
			judged.find(({ product }) => product.toBigInt() === gtin),
			'a judgement',
		);
		assert.equal(event.winners.toString(), String(COUNT / 2));
		return event.trust.toBigInt();
	});
	assert.ok(2n * trust[0]! > 3n * trust[1]!, `trust ${trust.join(' and ')}`);
});

/** What is due to a tester for a product, in SOUK. */
async function due(tester: Tester, place: number): Promise<bigint> {
	const amounts = await stage.node.rpc<AmountJson[]>(
		'experience_getClaimable',
		CYCLE,
		gtin14(products[place]!.gtin.toString()),
		tester.pair.address,
	);
	return sum(amounts.map(({ amount }) => BigInt(amount)));
}

test('should pay the expert and the winners what the cycle owes them, whoever asks for it', async () => {
	const { promoter: expert, stranger } = stage;
	const closed = must(
		(await heard('CycleClosed')).find((event) => event.cycle.toNumber() === CYCLE),
		'the close',
	);
	const amount = (field: 'experts' | 'testers' | 'rolled'): bigint =>
		sum(closed[field].map(([, paid]) => paid.toBigInt()));
	const pool = (sum(PRICES) * BigInt(COUNT) * 9n) / 100n;
	assert.deepEqual([amount('experts'), amount('testers'), amount('rolled')], [pool / 6n, pool - pool / 6n, 0n]);

	const had = (await stage.funds(expert)).total;
	await stage.do(stranger, 'experience', 'claimModel', CYCLE, model);
	assert.equal((await stage.funds(expert)).total - had, pool / 6n);

	const pay: bigint[][] = [[], []];
	for (const tester of testers) {
		for (const place of products.keys()) {
			const owed = await due(tester, place);
			if (owed === 0n) continue;
			const had = (await stage.funds(tester.pair)).free;
			await stage.do(stranger, 'experience', 'claimReport', CYCLE, products[place]!.gtin, key(tester.pair));
			assert.equal((await stage.funds(tester.pair)).free - had, owed);
			assert.equal(await due(tester, place), 0n);
			pay[place]!.push(owed);
		}
	}
	assert.deepEqual(
		pay.map((of) => of.length),
		[COUNT / 2, COUNT / 2],
	);
	const remainder = pool - pool / 6n - sum(pay.flat());
	assert.ok(remainder >= 0n && remainder < BigInt(COUNT), `${remainder} left of ${pool}`);
	// A finding that exposes a claim is paid ten times as well as one that confirms it.
	const [common, news] = pay.map(largest) as [bigint, bigint];
	assert.ok(news > 9n * common && news <= 10n * common + 10n, `${news} for news, ${common} without`);
	const again = await stage.refused(stranger, 'experience', 'claimModel', CYCLE, model);
	assert.equal(again, 'experience.NothingToClaim');
});

test('should make those who were drawn more powerful, and nobody else', async () => {
	const perfect = 1_000_000_000n;
	for (const [nth, { pair, drawn, secret }] of testers.entries()) {
		const shown = await stage.node.rpc<{
			power: string;
			reports: number;
			enrolment: { anchor: string; veteran: boolean };
		}>('experience_getTester', pair.address);
		const good = BigInt(drawn.filter(Boolean).length);
		// All measured within tolerance of each other; a tenth has faded since.
		assert.equal(BigInt(shown.power), (good * perfect * 9n) / 10n, `tester ${nth}`);
		assert.equal(shown.reports, 2);
		// What it shows next hashes to what it has shown.
		assert.equal(shown.enrolment.anchor, secret);
	}
});

interface WaitingJson {
	cycle: number;
	claim: { stake: { validator: string; page: number } } | 'work';
	amounts: AmountJson[];
}

interface DivisionJson {
	cycle: number;
	assets: { stake: string; work: string }[];
}

/** What waits for an account at the commune for the cycle. */
async function waiting({ address }: KeyringPair): Promise<WaitingJson[]> {
	const all = await stage.node.rpc<WaitingJson[]>('commune_getWaiting', address);
	return all.filter(({ cycle }) => cycle === CYCLE);
}

test('should share the 6 per mille of the sales between the validator and the testers who worked', async () => {
	const { stranger } = stage;
	const staker = development('//Alice//stash');
	// The era is drawn by randomness of a later epoch, and cycle 0 is divided first.
	for (let made = 0; made < 1_000 && (await waiting(staker)).length === 0; made += 20) await stage.blocks(20);
	const [stake] = await waiting(staker);
	assert.ok(stake && typeof stake.claim === 'object', JSON.stringify(stake));
	const amount = ({ amounts }: WaitingJson): bigint => sum(amounts.map(({ amount }) => BigInt(amount)));
	const { divisions } = await stage.node.rpc<{ divisions: DivisionJson[] }>('commune_getCommune');
	const [souk] = must(
		divisions.find(({ cycle }) => cycle === CYCLE),
		'the division of the cycle',
	).assets;
	const portion = { stake: BigInt(must(souk, 'SOUK').stake), work: BigInt(must(souk, 'SOUK').work) };
	assert.deepEqual(portion.stake * 4n, portion.work * 6n);
	// Nobody had worked when the cycle before was divided, so the part of work of these fees came over.
	const fees = (sum(PRICES) * BigInt(COUNT) * 6n) / 1_000n;
	const all = divisions.flatMap(({ assets }) => assets.map(({ stake }) => BigInt(stake)));
	assert.equal(sum(all) + portion.work, fees);
	// The only validator gets all that stake gets.
	assert.equal(amount(stake), portion.stake);
	const { validator, page } = stake.claim.stake;
	const had = (await stage.funds(staker)).total;
	await stage.do(stranger, 'commune', 'claimStake', CYCLE, validator, page, key(staker));
	assert.ok((await stage.funds(staker)).total - had >= amount(stake));
	assert.deepEqual(await waiting(staker), []);
	const workers = testers.filter(({ drawn }) => drawn.some(Boolean));
	const shares: bigint[] = [];
	for (const { pair } of workers) {
		const [work] = await waiting(pair);
		assert.equal(work?.claim, 'work');
		const owed = amount(work);
		const had = (await stage.funds(pair)).free;
		await stage.do(stranger, 'commune', 'claimWork', CYCLE, key(pair));
		assert.equal((await stage.funds(pair)).free - had, owed);
		shares.push(owed);
	}
	const rest = portion.work - sum(shares);
	assert.ok(rest >= 0n && rest < BigInt(workers.length), `${rest} left of the part of work`);
	const idle = must(
		testers.find(({ drawn }) => !drawn.some(Boolean)),
		'a tester who was on no panel',
	);
	assert.deepEqual(await waiting(idle.pair), []);
	const again = await stage.refused(stranger, 'commune', 'claimStake', CYCLE, validator, page, key(staker));
	assert.equal(again, 'commune.AlreadyClaimed');
});

test('should all be in the rows of a gateway', async () => inRows(stage, experienceInRows));
