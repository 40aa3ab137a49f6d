// SPDX-License-Identifier: Apache-2.0

// What a journey did, in the rows of a gateway that reads the whole chain afterwards.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StorageKey } from '@polkadot/types';
import type { SoukPrimitivesTraceItemKey } from '@polkadot/types/lookup';
import type { Codec } from '@polkadot/types-codec/types';
import { u8aToHex } from '@polkadot/util';
import { decodeAddress } from '@polkadot/util-crypto';
import { all, type ChainEvent, type EventData, type EventName, type EventPallet } from '@souk/client/events';
import { GatewayProcess } from './gateway.ts';
import type { Stage } from './stage.ts';

type Row = Record<string, unknown>;

/** How long a gateway may take to read a journey's chain, in milliseconds. */
const READING = 120_000;

/** An address as the public key that it is of, in hex. */
const publicKey = (address: unknown): string => u8aToHex(decodeAddress(String(address)));

/** `ReturnRequested` as a gateway writes it. */
const snake = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** An item's GS1 Digital Link, as a gateway names the item. */
function digitalLink(key: SoukPrimitivesTraceItemKey): string {
	const said = (text: { toUtf8: () => string }): string => encodeURIComponent(text.toUtf8());
	if (key.isSscc) return `https://id.gs1.org/00/${key.asSscc.sscc.toString().padStart(18, '0')}`;
	const { gtin } = key.isSgtin ? key.asSgtin : key.asLgtin;
	const rest = key.isSgtin ? `21/${said(key.asSgtin.serial)}` : `10/${said(key.asLgtin.lot)}`;
	return `https://id.gs1.org/01/${gtin.toString().padStart(14, '0')}/${rest}`;
}

/** Everything on a chain, and a gateway that has read it. */
class Rows {
	readonly stage: Stage;
	private readonly gateway: GatewayProcess;
	private readonly events: ChainEvent[];

	constructor(stage: Stage, gateway: GatewayProcess, events: ChainEvent[]) {
		this.stage = stage;
		this.gateway = gateway;
		this.events = events;
	}

	/** The fields of every event of a kind, from the first block on. */
	told<P extends EventPallet, N extends EventName<P>>(pallet: P, name: N): EventData<P, N>[] {
		return all(this.events, pallet, name);
	}

	/** Every event of a pallet, from the first block on. */
	inOrder<P extends EventPallet>(pallet: P): (ChainEvent & { pallet: P })[] {
		return this.events.filter((event): event is ChainEvent & { pallet: P } => event.pallet === pallet);
	}

	/** Every row of a list, the oldest first. */
	async list(path: string, query: Record<string, string> = {}): Promise<Row[]> {
		const rows: Row[] = [];
		for (let cursor: string | null | undefined; cursor !== null; ) {
			const asked = new URLSearchParams({ ...query, limit: '200', direction: 'oldest' });
			if (cursor !== undefined) asked.set('cursor', cursor);
			const page = (await this.get(`${path}?${asked}`)) as { items: Row[]; next: string | null };
			rows.push(...page.items);
			cursor = page.next;
		}
		return rows;
	}

	/** One answer. */
	async get(path: string): Promise<Row> {
		const response = await fetch(`${this.gateway.url}${path}`);
		assert.equal(response.status, 200, `${path}: ${await response.clone().text()}`);
		return (await response.json()) as Row;
	}

	/** The ids of things of a kind that stand, as the chain has them and as the rows have them. */
	async things(kind: string, entries: [StorageKey, Codec][]): Promise<void> {
		const ids = entries.map(([key]) => key.args.map((arg) => String(arg.toHuman()).replaceAll(',', '')).join('/'));
		const rows = await this.list('/v1/things', { kind, gone: 'false' });
		assert.deepEqual(rows.map(({ id }) => id).sort(), ids.sort(), `things of the kind ${kind}`);
	}
}

/**
 * Start a gateway on a stage's node, wait until it has read all of the chain, and look at its rows. The node keeps the state of every
 * block, or the gateway waits in vain.
 */
export async function inRows(stage: Stage, look: (rows: Rows) => Promise<void>): Promise<void> {
	const gateway = await GatewayProcess.start(stage.node.url);
	try {
		const { rpc } = stage.chain.api;
		const head = (await rpc.chain.getHeader(await rpc.chain.getFinalizedHead())).number.toNumber();
		const events: ChainEvent[] = [];
		for (let height = 1; height <= head; height++) {
			const hash = await stage.chain.provider.send<string>('chain_getBlockHash', [height]);
			for (const { event } of await stage.chain.events(hash)) events.push(event);
		}
		const rows = new Rows(stage, gateway, events);
		for (const deadline = Date.now() + READING; ; await sleep(100)) {
			const response = await fetch(`${gateway.url}/v1`);
			const { at } = (await response.json()) as { at?: { height: number } };
			if (at !== undefined && at.height >= head) break;
			assert.ok(Date.now() < deadline, `the gateway is at block ${at?.height}, not at ${head}`);
		}
		await look(rows);
	} finally {
		await gateway.stop();
	}
}

/** Histories of items: every event with its hash and the number of its items, every item with where it is. */
export async function traceInRows(rows: Rows): Promise<void> {
	const { query } = rows.stage;
	const listed = await rows.list('/v1/trace_events');
	const byId = new Map(listed.map((row) => [String(row.id), row]));
	const events = await query.trace.events.entries();
	assert.ok(events.length > 0, 'there are events');
	for (const [, found] of events) {
		const event = found.unwrap();
		const row = byId.get(event.id.toHex());
		assert.ok(row !== undefined, `event ${event.id.toHex()} is a row`);
		assert.equal(row.digest, event.digest.toHex());
		assert.equal(Date.parse(String(row.time)), event.time.toNumber());
	}
	const recorded = rows.told('trace', 'EventsRecorded').reduce((sum, { events }) => sum + events.toNumber(), 0);
	assert.ok(
		listed.length >= recorded,
		`${listed.length} rows of ${recorded} recorded events and those of the chain itself`,
	);
	const declared = rows.told('trace', 'ErrorDeclared').map(({ event }) => event.toHex());
	const errors = listed.filter(({ error_time }) => error_time !== null).map(({ id }) => id);
	assert.deepEqual(errors.sort(), declared.sort());

	const items = (await rows.list('/v1/items')).filter(({ gone }) => gone === false);
	// Every item by its name, with what it is and what befell it.
	const written = items.map((row) => [row.item, row.status, row.events, row.sold, publicKey(row.possessor)].join(' '));
	const kept: string[] = [];
	for (const [, found] of await query.trace.items.entries()) {
		const { key, status, events: many, sale } = found.unwrap();
		const { possessor } = (await rows.stage.chain.api.call.traceApi.item(key)).unwrap();
		const is = [snake(status.type), many.toString(), sale.isSome, possessor.account.toHex()];
		kept.push([digitalLink(key), ...is].join(' '));
	}
	const only = (these: string[], those: string[]): string[] => these.filter((one) => !new Set(those).has(one));
	assert.deepEqual(only(kept, written), only(written, kept));
	// The history of each item has every event that the chain counts, and no other. A sale that raised an alarm is no part of it.
	for (const { item, events: many } of items) {
		const history = await rows.list(`/v1/items/${encodeURIComponent(String(item))}/history`);
		const own = new Set(history.filter(({ role }) => role !== 'suspect').map(({ id }) => id));
		assert.equal(own.size, Number(many), `the history of ${String(item)}`);
	}
	const parties = (await rows.list('/v1/parties')).filter(({ gone }) => gone !== true);
	assert.ok(parties.length >= rows.told('trace', 'PartyRegistered').length - rows.told('trace', 'PartyRemoved').length);
	assert.equal((await rows.list('/v1/trace_roots')).length, rows.told('trace', 'RootCommitted').length);
	const recalled = new Set(
		rows.told('trace', 'LotAlerted').map(({ gtin, lot }) => `${gtin.toString()} ${lot.toHex()}`),
	);
	assert.equal((await rows.list('/v1/recalls')).length, recalled.size);
}

/** The experience consensus: every report with how it ended, every verdict, testers and products as they are now. */
export async function experienceInRows(rows: Rows): Promise<void> {
	const { query } = rows.stage;
	const name = ({ cycle, product, who }: EventData<'experience', 'ReportCommitted' | 'ReportRevealed'>): string =>
		`${cycle.toString()} ${product.toString().padStart(14, '0')} ${who.toHex()}`;
	const expected = new Map(rows.told('experience', 'ReportCommitted').map((event) => [name(event), 'committed']));
	assert.ok(expected.size > 0, 'there are reports');
	for (const event of rows.told('experience', 'ReportRevealed'))
		expected.set(name(event), event.kept.isTrue ? 'revealed' : 'dropped');
	for (const { cycle, product, who } of rows.told('experience', 'ReportForfeited'))
		expected.set(`${cycle.toString()} ${product.toString().padStart(14, '0')} ${who.toHex()}`, 'forfeited');
	for (const { product, who } of rows.told('experience', 'ReportPaid')) {
		// It is paid for the newest of the tester's reports on the product.
		const [newest] = [...expected.keys()]
			.filter((key) => key.endsWith(`${product.toString().padStart(14, '0')} ${who.toHex()}`))
			.reverse();
		assert.ok(newest !== undefined);
		expected.set(newest, 'paid');
	}
	const reports = await rows.list('/v1/reports');
	const found = reports.map((row): [string, string] => [
		`${row.cycle} ${row.product} ${publicKey(row.tester)}`,
		String(row.state),
	]);
	assert.deepEqual(new Map(found.sort()), new Map([...expected].sort()));
	const measured = rows.told('experience', 'ReportRevealed').map(({ values }) => JSON.stringify(values.map(Number)));
	const written = reports
		.filter((row) => row.measured !== null)
		.map((row) => JSON.stringify((row.measured as unknown[]).map(Number)));
	assert.deepEqual(written.sort(), measured.sort());

	const verdicts = await rows.list('/v1/verdicts');
	assert.deepEqual(
		verdicts
			.map((row) => `${row.cycle} ${row.product} ${row.confirmed} ${row.reports} ${row.winners} ${row.trust}`)
			.sort(),
		rows
			.told('experience', 'ProductJudged')
			.map(({ cycle, product, confirmed, reports: many, winners, trust }) =>
				[cycle, product.toString().padStart(14, '0'), confirmed.isTrue, many, winners, trust].map(String).join(' '),
			)
			.sort(),
	);
	const testers = (await rows.list('/v1/testers')).filter(({ gone }) => gone === false);
	assert.deepEqual(
		testers.map((row) => `${publicKey(row.address)} ${row.reports} ${row.wins}`).sort(),
		(await query.experience.testers.entries())
			.map(([key, tester]) => {
				const { reports: many, wins } = tester.unwrap();
				return `${key.args[0].toHex()} ${many.toString()} ${wins.toString()}`;
			})
			.sort(),
	);
	const products = (await rows.list('/v1/products')).filter(({ producer }) => producer !== null);
	assert.deepEqual(
		products.map((row) => `${row.gtin} ${publicKey(row.producer)} ${row.model} ${row.version}`).sort(),
		(await query.experience.bindings.entries())
			.map(([key, binding]) => {
				const { producer, model, version } = binding.unwrap();
				return [key.args[0].toString().padStart(14, '0'), producer.toHex(), model, version].map(String).join(' ');
			})
			.sort(),
	);
	const known = (await query.experience.testers.entries()).map(([{ args }]) => args[0]);
	const backings = await Promise.all(known.map((tester) => query.experience.backings.entries(tester)));
	await rows.things('backing', backings.flat());
}

/** Referenda with how they ended, and the vote of each account as it stands. */
export async function governanceInRows(rows: Rows): Promise<void> {
	const { query } = rows.stage;
	const referenda = await rows.list('/v1/referenda');
	const chain = await query.referenda.referendumInfoFor.entries();
	assert.ok(chain.length > 0, 'there are referenda');
	const states = chain.map(([key, info]): [string, string] => [key.args[0].toString(), snake(info.unwrap().type)]);
	assert.deepEqual(
		new Map(referenda.map((row): [string, string] => [String(row.id), String(row.state)]).sort()),
		new Map(states.sort()),
	);
	const tracks = rows
		.told('referenda', 'Submitted')
		.map(({ index, track }) => `${index.toString()} ${track.toString()}`);
	assert.deepEqual(referenda.map((row) => `${row.id} ${row.track}`).sort(), tracks.sort());
	for (const { index, tally } of [...rows.told('referenda', 'Confirmed'), ...rows.told('referenda', 'Rejected')]) {
		const row = referenda.find(({ id }) => String(id) === index.toString());
		assert.deepEqual([row?.ayes, row?.nays], [tally.ayes.toString(), tally.nays.toString()]);
	}
	const votes = new Map<string, boolean>();
	for (const event of rows.inOrder('convictionVoting')) {
		if (event.name !== 'Voted' && event.name !== 'VoteRemoved') continue;
		votes.set(`${event.data.pollIndex.toString()} ${event.data.who.toHex()}`, event.name === 'VoteRemoved');
	}
	const written = await rows.list('/v1/votes');
	assert.deepEqual(
		new Map(
			written
				.map((row): [string, boolean] => [`${row.referendum} ${publicKey(row.address)}`, row.removed === true])
				.sort(),
		),
		new Map([...votes].sort()),
	);
}

/** What is paid outside the chain: legs, obligations, attesters, prepaid accounts, each as it stands. */
export async function fiatInRows(rows: Rows): Promise<void> {
	const { query } = rows.stage;
	await rows.things('fiat_leg', await query.fiat.openLegs.entries());
	await rows.things('obligation', await query.fiat.obligations.entries());
	await rows.things('attester', await query.fiat.attesters.entries());
	await rows.things('attester_list', await query.fiat.attesterLists.entries());
	await rows.things('prepaid', await query.prepaid.prepaids.entries());
	const written = await rows.list('/v1/things', { kind: 'obligation' });
	const ever = rows.told('fiat', 'ObligationWritten');
	assert.ok(ever.length > 0, 'there are obligations');
	assert.equal(written.length, ever.length);
	for (const { id, amount } of ever) {
		const row = written.find((one) => one.id === id.toString())?.details as { amount: { amount: string } } | undefined;
		assert.equal(row?.amount.amount, amount.amount.toString(), `what obligation ${id.toString()} is of`);
	}
	for (const [key, attester] of await query.fiat.attesters.entries()) {
		const rowsOf = await rows.list('/v1/things', { kind: 'attester', gone: 'false' });
		const row = rowsOf.find(({ id }) => publicKey(id) === key.args[0].toHex())?.details as Row;
		const { bond, locked } = attester.unwrap();
		assert.deepEqual([String(row.bond), String(row.locked)], [bond.toString(), locked.toString()]);
	}
}
