// SPDX-License-Identifier: Apache-2.0

// Histories of items through the SDK: a maker, a lot, an item, a crate, a hand-over, a recall. What the rows put on hold is compared
// with what the SDK said beforehand.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chainKey, demonstrationGtin, type Souk, type TraceEvent } from '@souk/sdk';
import { connect } from '@souk/sdk/node';
import { code, digest, holdsAddUp, Node, root, SECOND, SELLER, STRANGER } from './stage.ts';

const GTIN = demonstrationGtin(9);
const ITEM = `https://id.gs1.org/01/${GTIN}/21/S-1`;
const LOT = `https://id.gs1.org/01/${GTIN}/10/L-1`;
const CRATE = 'https://id.gs1.org/00/106141412345678908';
const MAKER = 614141073467n;
const TAKER = 9506000134352n;
/** Business steps by their numbers in the chain's list. */
const [COMMISSIONING, PACKING] = [4, 21];

let node: Node;
let souk: Souk;
let made = 0;
before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
	souk = await connect(node.url);
});
after(async () => {
	souk?.close();
	await node?.stop();
});

/** An event of EPCIS, as little of it as there has to be. */
async function event(change: Partial<TraceEvent>): Promise<TraceEvent> {
	made++;
	return {
		id: digest(`event ${made}`),
		digest: digest(`document ${made}`),
		kind: { type: 'Object', value: undefined },
		action: { type: 'Add', value: undefined },
		time: (await souk.now()) - 60_000n + BigInt(made),
		offset: 60,
		biz_step: COMMISSIONING,
		disposition: undefined,
		read_point: { gln: MAKER, extension: undefined },
		biz_location: undefined,
		parent: undefined,
		items: [],
		outputs: [],
		lot: undefined,
		transformation: undefined,
		declared: [],
		transactions: [],
		sources: [],
		destinations: [],
		body: undefined,
		...change,
	};
}

const plain = (link: string): TraceEvent['items'][number] => ({ key: chainKey(link), quantity: undefined });

test('should record what a maker made, and put on hold what was said beforehand', async () => {
	await souk.trace.register(SELLER, MAKER);
	await souk.trace.register(SECOND, TAKER);
	assert.ok((await holdsAddUp(souk, SELLER)).has('Trace.Party'));
	const lot = { key: chainKey(LOT), quantity: { amount: 40n * 1_000_000n, unit: undefined } };
	const events = [
		await event({ items: [lot] }),
		await event({ items: [plain(ITEM)] }),
		await event({ items: [plain(CRATE)] }),
		await event({
			kind: { type: 'Aggregation', value: undefined },
			biz_step: PACKING,
			parent: chainKey(CRATE),
			items: [plain(ITEM)],
		}),
	];
	const deposit = await souk.trace.deposit(SELLER, events);
	const before = (await holdsAddUp(souk, SELLER)).get('Trace.Storage') ?? 0n;
	await souk.trace.record(SELLER, events);
	assert.equal((await holdsAddUp(souk, SELLER)).get('Trace.Storage')! - before, deposit);
	const item = await souk.trace.item(ITEM);
	assert.deepEqual(
		[item.possessor.gln, item.container, item.status.type, item.recall.type],
		[MAKER, chainKey(CRATE), 'Active', 'Free'],
	);
	await assert.rejects(souk.trace.record(SELLER, [events[0]!]), code('Trace.DuplicateEvent'));
	await assert.rejects(souk.trace.record(SECOND, [await event({ items: [plain(ITEM)] })]), code('Trace.ItemExists'));
});

test('should hand a crate over with what is in it, and have both sides in the history of the item', async () => {
	await souk.trace.handOver(SELLER, [CRATE], TAKER);
	assert.equal((await souk.trace.item(CRATE)).recipient?.gln, TAKER);
	await souk.trace.takeOver(SECOND, [CRATE]);
	assert.equal((await souk.trace.item(ITEM)).possessor.gln, TAKER);
	const { entries, recall } = await souk.trace.history(ITEM);
	assert.equal(recall, 'Free');
	assert.deepEqual(
		entries.filter(({ relation }) => relation.type === 'Own').map(({ event }) => event.event.kind.type),
		['Object', 'Aggregation'],
	);
	// What happened to the crate while the item was in it belongs to the history of the item.
	const through = entries.filter(({ relation }) => relation.type === 'Container');
	assert.ok(through.length >= 1 && through.every(({ event }) => event.number > entries[0]!.event.number));
	const one = await souk.trace.history(ITEM, 'Own', 1);
	assert.deepEqual([one.entries.length, one.complete], [1, false], 'no more than is asked for, and that is said');
	assert.ok((await souk.trace.history(ITEM)).complete);
});

test('should recall a lot, say whom it concerns, and lift it', async () => {
	const tagged = await event({
		items: [plain(`https://id.gs1.org/01/${GTIN}/21/S-2`)],
		lot: new TextEncoder().encode('L-1'),
	});
	await souk.trace.record(SELLER, [tagged]);
	const link = `https://id.gs1.org/01/${GTIN}/21/S-2`;
	assert.ok((await souk.trace.item(link)).sellable);
	await assert.rejects(souk.trace.alert(STRANGER, 'recall', GTIN, 'L-1'), code('Trace.NotProducer'));
	await souk.trace.alert(SELLER, 'recall', GTIN, 'L-1', { spread: 'Blocked' });
	const item = await souk.trace.item(link);
	assert.deepEqual([item.recall.type, item.sellable], ['Blocked', false]);
	assert.equal((await souk.trace.history(link)).recall, 'Blocked');
	const { alert, items } = (await souk.trace.recalls(BigInt(GTIN), 'L-1')) as { alert?: unknown; items?: unknown[] };
	assert.ok(alert !== undefined && (items?.length ?? 1) >= 1);
	await root(souk, souk.api.tx.Trace.lift_alert({ gtin: BigInt(GTIN), lot: new TextEncoder().encode('L-1') }));
	assert.equal((await souk.trace.item(link)).recall.type, 'Free');
});

test('should extend an alert to what was made from its lot before, whoever asks for it', async () => {
	const [raw, product] = [`https://id.gs1.org/01/${GTIN}/10/L-2`, `https://id.gs1.org/01/${GTIN}/21/S-9`];
	const quantity = { amount: 10n * 1_000_000n, unit: undefined };
	await souk.trace.record(SELLER, [
		await event({ items: [{ key: chainKey(raw), quantity }] }),
		await event({
			kind: { type: 'Transformation', value: undefined },
			action: undefined,
			items: [{ key: chainKey(raw), quantity }],
			outputs: [plain(product)],
		}),
	]);
	await souk.trace.alert(SELLER, 'recall', GTIN, 'L-2', { spread: 'Blocked' });
	assert.equal((await souk.trace.item(product)).recall.type, 'Free', 'what was made before is not marked by itself');
	const { items } = await souk.trace.recalls(BigInt(GTIN), 'L-2');
	const plan = await souk.trace.extension(GTIN, 'L-2', items, STRANGER);
	assert.deepEqual([plan.reached, plan.left, plan.links.length], [0, 1, 1]);
	assert.ok(plan.perBatch > 1 && (plan.fee ?? 0n) > 0n, `${plan.perBatch} calls a transaction for ${plan.fee}`);
	assert.deepEqual(await souk.trace.extendAlert(STRANGER, plan.links), { marked: 1, refused: [] });
	assert.equal((await souk.trace.item(product)).recall.type, 'Blocked');
	const after = await souk.trace.extension(GTIN, 'L-2', items);
	assert.deepEqual([after.reached, after.left, after.links.length], [1, 0, 0]);
	const again = await souk.trace.extendAlert(STRANGER, plan.links);
	assert.equal(again.marked, 0);
	assert.deepEqual(
		again.refused.map((error) => error.code),
		['Trace.AlreadyMarked'],
	);
});
