// SPDX-License-Identifier: Apache-2.0

// A product from the field to the buyer across five parties, written with souk-trace and sold with polkadot.js; then a
// recall that finds every affected item and who has it. Whole lives of food, a garment and a battery, as documents in the field
// tell them; hand-overs that no document names; and what is refused in words.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stringToHex } from '@polkadot/util';
import { development } from '@souk/client/accounts';
import { all } from '@souk/client/events';
import { type Asset, WHOLE } from '@souk/client/orders';
import { scratchDirectory } from '../support/node.ts';
import { inRows, traceInRows } from '../support/rows.ts';
import { SIZE, Stage } from '../support/stage.ts';
import { result, type Said, trace } from '../support/trace.ts';

/** The generated parties and their keys, in the order things pass through their hands. */
const PARTIES = [
	['9521000000018', '//Alice'],
	['9521000000025', '//Bob'],
	['9521000000032', '//Charlie'],
	['9521000000049', '//Dave'],
	['9521000000056', '//Eve'],
] as const;
const SHOP = '9521000000056';
/** The product, a lot of raw material it is made from, and its own lot. */
const GTIN = '09521000000025';
const RAW = 'https://id.gs1.org/01/09521000000018/10/R1-0';
const SERIALS = [0, 1, 2, 3, 4, 5].map((place) => `S1-0-${place}`);
const epc = (serial: string): string => `https://id.gs1.org/01/${GTIN}/21/${serial}`;
const link = (party: string): string => `https://id.gs1.org/417/${party}`;

let stage: Stage;
const folder = scratchDirectory();
before(async () => {
	stage = await Stage.open();
});
after(async () => stage?.close());

/** Run a command against the node. */
async function souk(command: string, ...args: string[]): Promise<Said> {
	return trace([command, '--url', stage.node.url, ...args]);
}

async function works(command: string, ...args: string[]): Promise<string> {
	const said = await souk(command, ...args);
	assert.equal(said.code, 0, `${command}: ${said.stderr}${said.stdout}`);
	return said.stdout;
}

/** An item's history, each event in one line. */
const history = async (item: string, ...flags: string[]): Promise<string> =>
	(await works('history', ...flags, item)).replace(/\n {28}/g, ' ');

const KEYS = PARTIES.flatMap(([gln, key]) => ['--suri-for', `${gln}=${key}`]);
const documents = (): string[] =>
	readdirSync(folder)
		.filter((name) => /^\d-.*\.jsonld$/.test(name))
		.sort()
		.map((name) => join(folder, name));

/** A document of one event. */
function written(name: string, event: Record<string, unknown>, sender = SHOP): string {
	const path = join(folder, name);
	writeFileSync(
		path,
		JSON.stringify({
			'@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
			type: 'EPCISDocument',
			schemaVersion: '2.0',
			creationDate: '2026-02-01T00:00:00.000Z',
			sender: link(sender),
			epcisBody: { eventList: [{ eventTime: '2026-01-20T10:00:00.000Z', eventTimeZoneOffset: '+00:00', ...event }] },
		}),
	);
	return path;
}

function sale(name: string, serial: string, time: string): string {
	return written(name, {
		type: 'ObjectEvent',
		eventTime: time,
		action: 'OBSERVE',
		bizStep: 'retail_selling',
		disposition: 'retail_sold',
		epcList: [epc(serial)],
		readPoint: { id: `https://id.gs1.org/414/${SHOP}` },
	});
}

test('should refuse events before anybody is registered, and say which event and why', async () => {
	// One flow up to the shop's shelf; what happens to the items there is told below.
	const generated = await trace(['generate', '--events', '17', '--seed', '1', '--out', folder]);
	assert.equal(generated.code, 0, generated.stderr);
	const [first] = documents();
	const said = await souk('submit', '--suri', '//Alice', first!);
	assert.equal(said.code, 1);
	assert.match(
		said.stderr,
		/1-grower\.jsonld: \$\.epcisBody\.eventList\[0\].*: the chain refused: (PartyNotFound|.*NotRegistered)/,
	);
	assert.equal(
		said.stderr
			.trim()
			.split('\n')
			.filter((line) => line.includes('refused')).length,
		1,
	);
});

test('should register five parties, each once', async () => {
	for (const [gln, key] of PARTIES)
		assert.match(await works('register', '--suri', key, gln), new RegExp(`${gln} is 5.* now`));
	for (const [gln, key] of PARTIES)
		assert.match(await works('register', '--suri', key, gln), new RegExp(`${gln} is 5.* already`));
	const taken = await souk('register', '--suri', '//Ferdie', SHOP);
	assert.equal(taken.code, 1);
	assert.match(taken.stderr, new RegExp(`GLN ${SHOP} is 5`));
	assert.match(await works('party', SHOP), new RegExp(SHOP));
});

test('should put the whole way from field to shelf on chain, and nothing of it twice', async () => {
	const said = await souk('submit', ...KEYS, ...documents());
	assert.equal(said.code, 0, said.stderr);
	const { events, new: recorded, skipped } = result(said);
	assert.deepEqual([events, recorded, skipped], [17, 17, 0]);
	const again = result(await souk('submit', ...KEYS, ...documents()));
	assert.deepEqual([again.events, again.new, again.skipped, again.calls], [17, 0, 17, 0]);
});

test('should tell an item its history back, from the field on, as a timeline and as a document', async () => {
	const item = epc(SERIALS[0]!);
	const told = await history(item);
	for (const [what, pattern] of [
		['who has it', new RegExp(`with GLN ${SHOP}`)],
		['its lot', /of GTIN 09521000000025 lot P1-0/],
		['the lot it was made from', /commissioning .*GLN 9521000000018 .*made from GTIN 09521000000018 lot R1-0/],
		['what it became', /creating_class_instance .*GLN 9521000000025 made from 60 KGM of GTIN 09521000000018 lot R1-0/],
		['what it travelled in', /transporting .*GLN 9521000000032 .*in SSCC \d{18}/],
		['the papers', /accepting .*recadv/],
		['the shelf', /unpacking .*GLN 9521000000056 .*out of SSCC \d{18}/],
	] as const) {
		assert.match(told, pattern, `${what}, in:\n${told}`);
	}

	const json = await works('history', '--json', item);
	const checked = await trace(['check', '-'], json);
	assert.equal(checked.code, 0, checked.stdout);
	const ids = (JSON.parse(json) as { epcisBody: { eventList: { eventID: string }[] } }).epcisBody.eventList.map(
		({ eventID }) => eventID,
	);
	const hashes = (await trace(['hash', ...documents()])).stdout.trim().split('\n');
	assert.deepEqual(
		[...ids].sort(),
		[...hashes].sort(),
		'every event of the documents concerns the item, under its standard hash',
	);

	const own = await history(item, '--follow', 'own');
	assert.doesNotMatch(own, /commissioning/, 'what happened to the raw material is no part of its own history');
	assert.match(await history(RAW), new RegExp(`became GTIN ${GTIN} serial`));
});

test('should hand an item over to whoever bought it, and raise an alarm when it is sold again', async () => {
	const [eve, ferdie] = [stage.second, stage.stranger];
	const shop = await stage.shop(eve);
	const listing = await stage.listing(shop, { gtin: BigInt(GTIN) }, eve);
	const serial = stringToHex(SERIALS[0]!);
	const payment: [Asset, number][] = [['Native', WHOLE]];
	const line = { listing, offer: await stage.look(listing), quantity: 1, path: [], items: [serial] };
	const placed = await stage.do(
		ferdie,
		'orders',
		'placeOrder',
		[line],
		payment,
		[2n ** 127n],
		null,
		null,
		'Escrow',
		null,
	);
	const order = stage.event(placed, 'orders', 'OrderPlaced').order.toBigInt();
	await stage.do(eve, 'orders', 'acceptOrder', order, SIZE);
	await stage.do(eve, 'orders', 'shipOrder', order, [{ line: 0, quantity: 1, items: [serial] }], true, null, SIZE);
	await stage.do(ferdie, 'orders', 'confirmDelivery', order, SIZE);

	const told = await history(epc(SERIALS[0]!));
	assert.match(told, new RegExp(`with ${ferdie.address}`), told);
	assert.match(told, /sold/);
	assert.match(told, new RegExp(`delivery of order ${order}`));
	const checked = await trace(['check', '-'], await works('history', '--json', epc(SERIALS[0]!)));
	assert.equal(checked.code, 0, checked.stdout);

	await works('submit', ...KEYS, sale('again.jsonld', SERIALS[0]!, '2026-01-21T10:00:00.000Z'));
	const alarmed = await history(epc(SERIALS[0]!));
	assert.match(alarmed, /clone/);
	assert.match(alarmed, new RegExp(`with ${ferdie.address}`), 'an alarm takes nothing from the buyer');
});

test('should refuse what the possessor did not write', async () => {
	const stolen = written(
		'stolen.jsonld',
		{
			type: 'ObjectEvent',
			action: 'OBSERVE',
			bizStep: 'inspecting',
			epcList: [epc(SERIALS[1]!)],
			readPoint: { id: 'https://id.gs1.org/414/9521000000032' },
		},
		'9521000000032',
	);
	const said = await souk('submit', ...KEYS, stolen);
	assert.equal(said.code, 1);
	assert.match(said.stderr, /stolen\.jsonld: \$\.epcisBody\.eventList\[0\]: the chain refused: .*NotPossessor/);
});

test('should declare an error once, and keep the event', async () => {
	const event = {
		type: 'ObjectEvent',
		action: 'OBSERVE',
		bizStep: 'inspecting',
		disposition: 'damaged',
		epcList: [epc(SERIALS[2]!)],
		readPoint: { id: `https://id.gs1.org/414/${SHOP}` },
	};
	await works('submit', ...KEYS, written('damaged.jsonld', event));
	const errorDeclaration = { declarationTime: '2026-01-22T10:00:00.000Z', reason: 'did_not_occur' };
	const wrong = written('wrong.jsonld', { ...event, errorDeclaration });
	await works('submit', ...KEYS, wrong);
	assert.equal(result(await souk('submit', ...KEYS, wrong)).calls, 0);
	assert.match(await history(epc(SERIALS[2]!)), /inspecting .*DECLARED WRONG: did not occur/);
});

test('should find every affected item and who has it when a lot is recalled, and let none be sold', async () => {
	const lots = [
		[GTIN, 'P1-0'],
		['09521000000018', 'R1-0'],
	] as const;
	for (const [gtin, lot] of lots)
		await stage.root(stage.tx.trace.recallLot(BigInt(gtin), stringToHex(lot), null, null));

	const told = await works('recalls', RAW);
	assert.match(told, /^GTIN 09521000000018 lot R1-0 is recalled/);
	for (const serial of SERIALS) assert.match(told, new RegExp(`GTIN ${GTIN} serial ${serial} `), told);
	const holders = told.split('\n').filter((row) => row.includes(`GTIN ${GTIN} serial`));
	assert.equal(holders.filter((row) => row.includes(stage.stranger.address)).length, 1, 'the buyer has one');
	assert.equal(holders.filter((row) => row.includes(`GLN ${SHOP}`)).length, 5, 'the shop has five');
	assert.match(await history(epc(SERIALS[3]!)), /recalled/);

	const said = await souk('submit', ...KEYS, sale('blocked.jsonld', SERIALS[3]!, '2026-01-23T10:00:00.000Z'));
	assert.equal(said.code, 1);
	assert.match(said.stderr, /blocked\.jsonld: .*LotBlocked/);
});

test('should stand for a whole document by one root, and prove any event of it', async () => {
	const [first] = documents();
	const said = await souk('submit', '--root', '--suri', '//Alice', first!);
	assert.equal(said.code, 0, said.stderr);
	assert.equal(result(said).new, 3);
	assert.ok(result(said).bytes_per_event! < 40);
	assert.equal(
		result(await souk('submit', '--root', '--suri', '//Alice', first!)).new,
		0,
		'the same root is not put there twice',
	);

	const file = `${first}.proofs.json`;
	const hashes = (await trace(['hash', first!])).stdout.trim().split('\n');
	for (const hash of hashes) assert.match(await works('prove', file, hash), /proven/);
	const forged = join(folder, 'forged.json');
	writeFileSync(forged, readFileSync(file, 'utf8').replace(hashes[0]!, `ni:///sha-256;${'0'.repeat(64)}?ver=CBV2.0`));
	const refused = await souk('prove', forged, `ni:///sha-256;${'0'.repeat(64)}?ver=CBV2.0`);
	assert.equal(refused.code, 1);
	assert.match(refused.stderr, /does not hold/);
});

test('should go on where it was cut short, without duplicates', async () => {
	const big = scratchDirectory();
	const generated = await trace(['generate', '--events', '690', '--seed', '2', '--out', big]);
	assert.equal(generated.code, 0, generated.stderr);
	const files = readdirSync(big)
		.sort()
		.map((name) => join(big, name));
	const ids = (await trace(['hash', ...files])).stdout.trim().split('\n');
	assert.equal(new Set(ids).size, 690);

	let onChain = 0;
	let enough = Infinity;
	let cut = new AbortController();
	stage.pipeline.onBlock(({ events }) => {
		for (const recorded of all(events, 'trace', 'EventsRecorded')) onChain += recorded.events.toNumber();
		if (onChain >= enough) cut.abort();
	});
	// Killed on its first call, then twice further on. What it had handed over, twenty events at most, is recorded all the same.
	for (const further of [1, 100, 150]) {
		await stage.heard();
		enough = onChain + further;
		cut = new AbortController();
		const killed = await trace(
			['submit', '--url', stage.node.url, '--batch', '10', '--in-flight', '2', ...KEYS, ...files],
			'',
			cut.signal,
		);
		assert.equal(killed.code, -1, `it was cut short: ${killed.stderr}${killed.stdout}`);
		assert.ok(onChain >= enough && onChain < 690, `${onChain} of 690 events are on chain after the cut`);
	}

	const said = await souk('submit', ...KEYS, ...files);
	assert.equal(said.code, 0, said.stderr);
	const { events, new: recorded, skipped } = result(said) as Record<'events' | 'new' | 'skipped', number>;
	assert.deepEqual([events, recorded + skipped], [690, 690]);
	assert.ok(skipped > 250 && recorded > 0, `${skipped} were there already, ${recorded} are new`);
	const again = result(await souk('submit', ...KEYS, ...files));
	assert.deepEqual([again.new, again.skipped, again.calls], [0, 690, 0]);
	await stage.heard();
	assert.equal(onChain, 690, 'each was recorded once');
});

// ---- documents of the field ----

const TRACE = fileURLToPath(new URL('../../trace/tests/', import.meta.url));
const field = (name: string): string => join(TRACE, 'field', name);
const life = (name: string): string[] =>
	readdirSync(join(TRACE, 'lifecycles'))
		.filter((file) => file.startsWith(name))
		.sort()
		.map((file) => join(TRACE, 'lifecycles', file));
/** The places of the five parties where things happen. */
const PLACES = ['9521000001015', '9521000001022', '9521000001039', '9521000001046', '9521000001053'];
/** The parties of the field's small documents. */
const FIELD = [
	['9521230000017', '//Alice//stash'],
	['9521230000024', '//Bob//stash'],
	['9521230000079', '//Charlie//stash'],
] as const;
const FIELD_KEYS = FIELD.flatMap(([gln, key]) => ['--suri-for', `${gln}=${key}`]);
const SALAD = 'https://id.gs1.org/01/09521000000032/10/TLC-S-0415';
const HARVEST = 'https://id.gs1.org/01/09521000000018/10/TLC-F-0412';

test('should take whole lives of food, a garment and a battery, and follow each through every hand', async () => {
	for (const [at, [, key]] of PARTIES.entries()) {
		assert.match(
			await works('place', '--suri', key, PLACES[at]!),
			new RegExp(`${PLACES[at]} is GLN ${PARTIES[at]![0]}'s now`),
		);
		assert.match(await works('place', '--suri', key, PLACES[at]!), /already/);
	}
	for (const [name, count, handed] of [
		['fsma', 15, 2],
		['garment', 18, 2],
		['battery', 15, 8],
	] as const) {
		const said = await souk('submit', ...KEYS, ...life(name));
		assert.equal(said.code, 0, `${name}: ${said.stderr}${said.stdout}`);
		const { events, new: recorded, skipped } = result(said);
		assert.deepEqual([events, recorded, skipped], [count, count, 0], name);
		assert.match(said.stdout, new RegExp(`hand-overs no document names +${handed}\\b`));
		assert.match(said.stderr, /warning: hand-over: names no receiver/);
		const again = result(await souk('submit', ...KEYS, ...life(name)));
		assert.deepEqual([again.new, again.skipped, again.calls], [0, count, 0], name);
		assert.equal((await souk('check', '--chain', ...life(name))).code, 0);
	}
	const told = await history(SALAD);
	for (const gln of ['9521000000018', '9521000000025', '9521000000049', '9521000000056'])
		assert.match(told, new RegExp(`GLN ${gln}`), told);
	const cell = await history('https://id.gs1.org/01/09521000000223/21/C1');
	assert.match(cell, /decommissioned/);
	assert.match(cell, /of GTIN 09521000000223 lot 4711/);
});

test('should let the maker recall a lot with all that was made from it, and say who has it and how to reach them', async () => {
	const contact = 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku';
	await works('contact', '--suri', '//Eve', contact);
	assert.match(await works('party', SHOP), new RegExp(contact));

	const other = await souk('recall', '--suri', '//Bob', HARVEST);
	assert.equal(other.code, 1);
	assert.match(other.stderr, /NotProducer: only the party that made the lot/);
	const said = await works('recall', '--suri', '//Alice', '--reason', contact, '--made', 'flag', HARVEST);
	assert.match(said, /lot TLC-F-0412 is recalled .*by its maker, reason bafkrei.*what was made from it is flagged/);
	assert.match(said, /it reaches \d+ items and lots/);

	interface Holder {
		gln: string;
		contact: string | null;
		quantity: number;
		uom: string;
	}
	const page = JSON.parse(await works('recalls', '--json', HARVEST)) as {
		alert: string;
		made: string;
		items: { item: string; alert: string; holders: Holder[] }[];
	};
	assert.deepEqual([page.alert, page.made], ['recalled', 'flag']);
	const salad = page.items.find(({ item }) => item === SALAD);
	assert.ok(salad, JSON.stringify(page));
	assert.equal(salad.alert, 'flagged');
	const [store] = salad.holders;
	assert.deepEqual([store!.gln, store!.contact, store!.quantity, store!.uom], [SHOP, contact, 100, 'KGM']);
	const csv = (await works('recalls', '--csv', HARVEST)).trim().split('\n');
	assert.ok(
		csv.some((line) => line.startsWith(SALAD) && line.includes(SHOP) && line.endsWith(',100,KGM')),
		csv.join('\n'),
	);

	const quantityList = [{ epcClass: SALAD, quantity: 1, uom: 'KGM' }];
	const sold = (name: string, hour: number): string =>
		written(name, {
			type: 'ObjectEvent',
			eventTime: `2026-04-20T${hour}:00:00.000Z`,
			action: 'OBSERVE',
			bizStep: 'retail_selling',
			quantityList,
			readPoint: { id: `https://id.gs1.org/414/${SHOP}` },
		});
	// A flag warns; the authority's block lets nothing be sold.
	await works('submit', ...KEYS, sold('salad.jsonld', 10));
	const [gtin, lot] = [9521000000018n, stringToHex('TLC-F-0412')];
	await stage.root(stage.tx.trace.recallLot(gtin, lot, null, 'Blocked'));
	assert.match(await works('extend', '--suri', '//Ferdie', HARVEST), /by the authority.*is blocked/);
	const blocked = await souk('submit', ...KEYS, sold('more.jsonld', 11));
	assert.equal(blocked.code, 1);
	assert.match(blocked.stderr, /more\.jsonld: .*OriginBlocked: it was made from a lot under an alert/);
	const kept = await souk('lift', '--suri', '//Alice', HARVEST);
	assert.match(kept.stderr, /SetByAuthority: the authority gave the alert/);
	await stage.root(stage.tx.trace.liftAlert(gtin, lot));
	await works('submit', ...KEYS, sold('more.jsonld', 11));

	const unknown = await souk('recalls', 'https://id.gs1.org/01/09521000000018/10/NO-SUCH');
	assert.equal(unknown.code, 1);
	assert.match(unknown.stderr, /knows no such lot/);
	assert.equal(unknown.stdout, '');
});

test('should be as expected with the documents of the field', async () => {
	for (const [gln, key] of FIELD) await works('register', '--suri', key, gln);
	// By the possessing party, and by the location alone: the other key receives.
	for (const name of ['case43', 'case45']) {
		assert.equal(result(await souk('submit', ...FIELD_KEYS, field(`${name}.jsonld`))).new, 2, name);
		assert.equal(result(await souk('submit', ...FIELD_KEYS, field(`${name}.receipt.jsonld`))).new, 1, name);
	}
	assert.match(await history('https://id.gs1.org/01/09521230000529/21/H45'), /with GLN 9521230000024/);
	// A lot that is written as a number is found.
	await works('submit', ...FIELD_KEYS, field('case22.jsonld'));
	const lot = await works('recalls', 'https://id.gs1.org/01/09521230000413/10/4711');
	assert.match(lot, /GTIN 09521230000413 serial A100/);
	// The good ones of a document are recorded, and the other is named.
	const going = await souk('submit', '--keep-going', ...FIELD_KEYS, field('case67.jsonld'));
	assert.equal(going.code, 1);
	assert.deepEqual([result(going).new, result(going).refused], [2, 1]);
	assert.match(
		going.stdout,
		/not recorded: .*eventList\[1\]: the chain refused: ItemNotFound: .*submit the event that made it/,
	);
	// What cannot be a row is refused in words before anything is sent.
	const bare = await souk('submit', ...FIELD_KEYS, field('case47.jsonld'));
	assert.equal(bare.code, 1);
	assert.match(bare.stdout, /quantity: .* is a lot and says no amount/);
});

test('should name both where an id on record comes again with another event', async () => {
	const event = (pallet: string): Record<string, unknown> => ({
		type: 'ObjectEvent',
		action: 'OBSERVE',
		bizStep: 'inspecting',
		eventTime: '2026-04-21T10:00:00.000Z',
		epcList: [epc(SERIALS[2]!)],
		readPoint: { id: `https://id.gs1.org/414/${SHOP}` },
		'https://pallets.example/number': pallet,
	});
	const first = written('pallet-1.jsonld', event('195212300000000014'));
	const second = written('pallet-2.jsonld', event('195212300000000007'));
	const both = await souk('submit', ...KEYS, first, second);
	assert.equal(both.code, 1);
	assert.match(both.stdout, /pallet-2\.jsonld: .*same-id: has the id of .*pallet-1\.jsonld: /);
	await works('submit', ...KEYS, first);
	// Once the first is on record, its digest tells the other apart, in another run too.
	for (const args of [
		['submit', ...KEYS, second],
		['submit', '--dry-run', ...KEYS, second],
		['check', '--chain', second],
	]) {
		const [command, ...rest] = args as [string, ...string[]];
		const said = await souk(command, ...rest);
		assert.equal(said.code, 1, args.join(' '));
		assert.match(said.stderr + said.stdout, /pallet-2\.jsonld: .*same-id: event \d+ on record, by GLN 9521000000056/);
	}
	assert.equal(result(await souk('submit', ...KEYS, first)).skipped, 1);
	const exact = await souk('submit', '--rules', 'exact', ...KEYS, second);
	assert.equal(exact.code, 0, exact.stderr);
	assert.equal(result(exact).new, 1);
});

test('should leave no item stuck that was shipped to nobody, or that nobody shipped', async () => {
	const item = 'https://id.gs1.org/01/09521230000529/21/ADRIFT';
	const by = (gln: string, name: string, with_: Record<string, unknown>): string =>
		written(
			name,
			{
				type: 'ObjectEvent',
				action: 'OBSERVE',
				epcList: [item],
				readPoint: { id: `https://id.gs1.org/414/${gln}` },
				...with_,
			},
			gln,
		);
	const [[sender, sendersKey], [receiver, receiversKey]] = FIELD;
	await works('submit', '--suri', sendersKey, by(sender, 'made.jsonld', { action: 'ADD', bizStep: 'commissioning' }));
	const shipped = await souk(
		'submit',
		'--suri',
		sendersKey,
		by(sender, 'nobody.jsonld', { bizStep: 'shipping', eventTime: '2026-01-20T11:00:00.000Z' }),
	);
	assert.equal(shipped.code, 0, shipped.stderr);
	assert.match(
		shipped.stderr,
		/nobody\.jsonld: .*warning: hand-over: names no receiver, so the items stay with the sender/,
	);

	const receipt = by(receiver, 'receipt.jsonld', { bizStep: 'receiving', eventTime: '2026-01-20T12:00:00.000Z' });
	const refused = await souk('submit', '--suri', receiversKey, receipt);
	assert.equal(refused.code, 1);
	assert.match(refused.stderr, /(NotPossessor|NothingInTransit): .*souk-trace ask-for/);

	assert.match(
		await works('ask-for', '--suri', receiversKey, item),
		/is asked for; GLN 9521230000017 may answer until/,
	);
	assert.match(await works('asks', item), /GLN 9521230000024 +GLN 9521230000017/);
	await works('refuse-ask', '--suri', sendersKey, '--by', receiver, item);
	assert.doesNotMatch(await works('asks', item), /9521230000024/);

	await works('hand-over', '--suri', sendersKey, '--to', receiver, item);
	await works('take-back', '--suri', sendersKey, item);
	await works('hand-over', '--suri', sendersKey, '--to', receiver, item);
	await works('turn-away', '--suri', receiversKey, item);
	await works('hand-over', '--suri', sendersKey, '--to', receiver, item);
	await works('submit', '--suri', receiversKey, receipt);
	assert.match(await history(item), /with GLN 9521230000024/);
	await works('hand-over', '--suri', receiversKey, '--to', sender, item);
	await works('take-over', '--suri', sendersKey, item);
	assert.match(await history(item), /with GLN 9521230000017/);
	const stranger = await souk('hand-over', '--suri', sendersKey, '--to', '9521230000093', item);
	assert.equal(stranger.code, 1);
	assert.match(stranger.stderr, /no party and no party's place: let it register/);
});

test('should let nobody make items under the company prefix of another', async () => {
	const said = await works('register', '--suri', FIELD[0][1], '--prefix', '7', FIELD[0][0]);
	assert.match(said, /with the company prefix 9521230/);
	const [, [gln, key]] = FIELD;
	const event = {
		type: 'ObjectEvent',
		action: 'ADD',
		bizStep: 'commissioning',
		epcList: ['https://id.gs1.org/01/09521230000529/21/FAKE'],
		readPoint: { id: `https://id.gs1.org/414/${gln}` },
	};
	const refused = await souk('submit', '--suri', key, written('fake.jsonld', event, gln));
	assert.equal(refused.code, 1);
	assert.match(refused.stderr, /PrefixOfAnother: another party holds the company prefix/);
	await works('register', '--suri', FIELD[0][1], '--prefix', '0', FIELD[0][0]);
	await works('submit', '--suri', key, written('fake.jsonld', event, gln));
});

test('should say one line when the chain cannot be reached or the key is wrong', async () => {
	const [first] = documents();
	for (const args of [
		['submit', '--url', 'ws://127.0.0.1:1', '--suri', '//Alice', first!],
		['submit', '--url', stage.node.url, '--suri', 'no such phrase', first!],
		['history', '--url', stage.node.url, 'https://id.gs1.org/01/09506000134352/21/none'],
		['history', '--url', stage.node.url, 'https://id.gs1.org/01/09506000134353/21/none'],
		['recalls', '--url', stage.node.url, 'https://id.gs1.org/01/09506000134352/10/none'],
		['recalls', '--url', stage.node.url, 'https://id.gs1.org/01/09506000134352/21/none'],
		['party', '--url', stage.node.url, '9506000134352'],
		['asks', '--url', stage.node.url, 'https://id.gs1.org/01/09506000134352/21/none'],
	]) {
		const said = await trace(args);
		assert.equal(said.code, 1, args.join(' '));
		assert.equal(said.stderr.trim().split('\n').length, 1, said.stderr);
		assert.equal(said.stdout, '');
	}
});

test('should all be in the rows of a gateway, whoever a party is given to', async () => {
	// Whoever has the shop's GLN now has its items, those in containers too.
	await stage.root(stage.tx.trace.reassignParty(SHOP, development('//Heir').address));
	await inRows(stage, async (rows) => {
		await traceInRows(rows);
		const party = await rows.get(`/v1/parties/${SHOP}`);
		assert.equal(party.address, development('//Heir').address);
	});
});
