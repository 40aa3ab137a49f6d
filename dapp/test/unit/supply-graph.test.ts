// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chainKey, type HistoryEntry } from '@souk/sdk';
import { BIZ_STEPS, type BizStep } from '../../src/pages/supply/cbv.ts';
import { authorTime, eventsOf, keyText, namedIn, recipientOf } from '../../src/pages/supply/facts.ts';
import { columnsIn, placeNodes, SIZES } from '../../src/pages/supply/graph-layout.ts';
import { foldHistory } from '../../src/pages/supply/graph-model.ts';

const lot = chainKey('/01/09521000000018/10/R1');
const first = chainKey('/01/09521000000025/21/S1');
const second = chainKey('/01/09521000000025/21/S2');
const box = chainKey('/00/395210000000000019');

interface Made {
	number: number;
	by: string;
	step: BizStep;
	kind?: 'Object' | 'Aggregation' | 'Transformation';
	action?: 'Add' | 'Observe' | 'Delete';
	items?: ReturnType<typeof chainKey>[];
	outputs?: ReturnType<typeof chainKey>[];
	parent?: ReturnType<typeof chainKey>;
	to?: bigint;
}

function made({ number, by, step, kind = 'Object', action, items = [], outputs = [], parent, to }: Made) {
	return {
		number: BigInt(number),
		event: {
			id: `0x${String(number).padStart(64, '0')}`,
			digest: `0x${'00'.repeat(32)}`,
			kind: { type: kind, value: undefined },
			action: action === undefined ? undefined : { type: action, value: undefined },
			time: BigInt(1_767_592_800_000 + number * 60_000),
			offset: 60,
			biz_step: BIZ_STEPS.indexOf(step),
			disposition: undefined,
			read_point: undefined,
			biz_location: undefined,
			parent,
			items: items.map((key) => ({ key, quantity: undefined })),
			outputs: outputs.map((key) => ({ key, quantity: undefined })),
			lot: undefined,
			transformation: undefined,
			declared: [],
			transactions: [],
			sources: [],
			destinations:
				to === undefined
					? []
					: [{ kind: { type: 'PossessingParty', value: undefined }, place: { gln: to, extension: undefined } }],
			body: undefined,
		},
		by: { account: by, gln: undefined, prefix: undefined, contact: undefined, deposit: 0n },
		recorded: 0n,
		by_chain: false,
		order: undefined,
		suspects: [],
		error: undefined,
	} as unknown as HistoryEntry['event'];
}

const events = [
	made({ number: 1, by: 'grower', step: 'commissioning', action: 'Add', items: [lot] }),
	made({ number: 2, by: 'grower', step: 'shipping', action: 'Observe', items: [lot], to: 9_521_000_000_025n }),
	made({ number: 3, by: 'factory', step: 'receiving', action: 'Observe', items: [lot] }),
	made({
		number: 4,
		by: 'factory',
		step: 'creating_class_instance',
		kind: 'Transformation',
		items: [lot],
		outputs: [first, second],
	}),
	made({
		number: 5,
		by: 'factory',
		step: 'packing',
		kind: 'Aggregation',
		action: 'Add',
		parent: box,
		items: [first, second],
	}),
	made({ number: 6, by: 'factory', step: 'storing', action: 'Observe', items: [box] }),
];

const entry = (place: number, item: typeof lot, relation: HistoryEntry['relation']['type']): HistoryEntry =>
	({ event: events[place - 1], item, relation: { type: relation, value: undefined } }) as HistoryEntry;

const history: HistoryEntry[] = [
	entry(4, first, 'Own'),
	entry(5, first, 'Own'),
	entry(6, box, 'Container'),
	entry(1, lot, 'Origin'),
	entry(3, lot, 'Origin'),
	entry(2, lot, 'Origin'),
	entry(4, lot, 'Origin'),
];
const focus = keyText(first);

test('should have each event once, in the order of the chain', () => {
	assert.deepEqual(
		eventsOf(history).map(({ number }) => Number(number)),
		[1, 2, 3, 4, 5, 6],
	);
});

test('should lead from the raw lot through the hand-over and the transformation to the item', () => {
	const { nodes, edges } = foldHistory(history, focus);
	const ways = new Map(edges.map(({ from, to }) => [`${from} ${to}`, true]));
	const has = (from: string, to: string) => assert.ok(ways.has(`${from} ${to}`), `no way from ${from} to ${to}`);
	has('e1', `t${keyText(lot)}`);
	has(`t${keyText(lot)}`, 'e2');
	has('e2', 'p2:factory');
	has('p2:factory', 'e3');
	has('e3', 'e4');
	has('e4', `t${focus}`);
	has(`t${focus}`, 'e5');
	// The box comes into being by the packing, and is what is stored.
	has('e5', `t${keyText(box)}`);
	has(`t${keyText(box)}`, 'e6');
	assert.equal(edges.length, 9);
	const point = nodes.find(({ id }) => id === `t${focus}`);
	assert.ok(point?.kind === 'thing' && point.focus);
	assert.deepEqual(
		nodes.filter(({ kind }) => kind === 'party').map(({ id }) => id),
		['p2:factory'],
	);
	// What is not followed is no point of its own.
	assert.ok(!nodes.some(({ id }) => id === `t${keyText(second)}`));
});

test('should draw items that go the same way as one', () => {
	const both = [...history, entry(4, second, 'Own'), entry(5, second, 'Own')];
	const { nodes, edges } = foldHistory(both, focus);
	const things = nodes.filter((node) => node.kind === 'thing' && node.key === focus);
	assert.equal(things.length, 1);
	assert.deepEqual(things[0]?.kind === 'thing' && things[0].also, [keyText(second)]);
	assert.deepEqual(edges.find(({ to }) => to === `t${focus}`)?.keys.sort(), [focus, keyText(second)].sort());
});

test('should follow what an event is about although it does not name it', () => {
	// Everything is taken out, and no child is named.
	const emptied = made({
		number: 7,
		by: 'factory',
		step: 'unpacking',
		kind: 'Aggregation',
		action: 'Delete',
		parent: box,
	});
	const more = [
		...history,
		{ event: emptied, item: first, relation: { type: 'Own', value: undefined } } as HistoryEntry,
	];
	const { edges } = foldHistory(more, focus);
	assert.ok(edges.some(({ from, to, keys }) => from === 'e5' && to === 'e7' && keys.includes(focus)));
});

test('should put each point after those that it comes from, as words of a text', () => {
	const graph = foldHistory(history, focus);
	for (const columns of [1, 3, 99]) {
		const { places, width, height } = placeNodes(graph, columns);
		assert.equal(places.size, graph.nodes.length);
		for (const { from, to } of graph.edges) {
			const [one, other] = [places.get(from), places.get(to)];
			assert.ok(one !== undefined && other !== undefined);
			assert.ok(one.row < other.row || (one.row === other.row && one.x < other.x), `${from} ${to} in ${columns}`);
		}
		const rows = new Set([...places.values()].map(({ row }) => row)).size;
		assert.equal(rows === 1, columns === 99);
		for (const { x, y } of places.values()) assert.ok(x >= 0 && y >= 0 && x < width && y < height);
		// No two points lie on each other.
		const boxes = graph.nodes.map(({ id, kind }) => ({ ...(places.get(id) ?? { x: 0, y: 0 }), ...SIZES[kind] }));
		for (const [place, one] of boxes.entries()) {
			for (const other of boxes.slice(place + 1)) {
				const apart =
					one.x + one.width <= other.x ||
					other.x + other.width <= one.x ||
					one.y + one.height <= other.y ||
					other.y + other.height <= one.y;
				assert.ok(apart, `in ${columns} columns`);
			}
		}
	}
	assert.deepEqual([300, 390, 1_000, 1_280].map(columnsIn), [1, 1, 4, 5]);
});

test('should read what an event says', () => {
	const [, shipped, , , packed] = events;
	assert.equal(recipientOf(shipped?.event as never)?.gln, 9_521_000_000_025n);
	assert.deepEqual(
		namedIn(packed?.event as never).map(({ kind }) => kind),
		['unit', 'item', 'item'],
	);
	assert.equal(authorTime(shipped?.event as never).local, '2026-01-05 07:02 +01:00');
});
