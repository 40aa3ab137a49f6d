// SPDX-License-Identifier: Apache-2.0

// A history as a graph: what happened, to what, and through whose hands. Pure, so that it is tested without a screen.

import type { HistoryEntry } from '@souk/sdk';
import { eventsOf, keyText, type Recorded, recipientOf, type Said, stepOf } from './facts.ts';

/** A point of the graph. */
export type GraphNode =
	/** Something that happened. */
	| { id: string; kind: 'event'; event: Recorded; makes: boolean }
	/** An item, a lot or a logistic unit, where it first appears. `also` counts items that go exactly the same way. */
	| { id: string; kind: 'thing'; key: string; also: string[]; focus: boolean }
	/** A party to whom something was handed over. */
	| { id: string; kind: 'party'; account: string; gln?: bigint };

/** A way from one point to another. */
export interface GraphEdge {
	id: string;
	from: string;
	to: string;
	/** What goes this way. */
	keys: string[];
	/** A container and what is in it go together. */
	inside: boolean;
}

/** A history as a graph. */
export interface HistoryGraph {
	nodes: GraphNode[];
	edges: GraphEdge[];
}

/** The items that events of a history are followed by: those whose own histories are in it. */
function followed(entries: HistoryEntry[]): Set<string> {
	return new Set(entries.map(({ item }) => keyText(item)));
}

/** The followed items that an event names, with what they are in it. */
function touched(event: Said, keys: Set<string>): { key: string; role: 'parent' | 'item' | 'output' }[] {
	const all = [
		...(event.parent === undefined ? [] : [{ key: keyText(event.parent), role: 'parent' as const }]),
		...event.items.map((one) => ({ key: keyText(one.key), role: 'item' as const })),
		...event.outputs.map((one) => ({ key: keyText(one.key), role: 'output' as const })),
	];
	const first = new Map<string, (typeof all)[number]>();
	for (const one of all) if (keys.has(one.key) && !first.has(one.key)) first.set(one.key, one);
	return [...first.values()];
}

/**
 * Fold a history into a graph. Each event is a point; an item is a point where it comes into being or is first seen, and goes on to
 * its next event from there. Where another party recorded the next event, that party is a point on the way. Items that go the same
 * way from the same event are one point. `focus` is the item that the page is about, as `keyText` writes it.
 */
export function foldHistory(entries: HistoryEntry[], focus: string): HistoryGraph {
	const keys = followed(entries);
	const events = eventsOf(entries);
	// What an event is about although it does not name it: an unpacking of everything is in the history of each child.
	const unnamed = new Map<bigint, Set<string>>();
	for (const { event, item } of entries) {
		const key = keyText(item);
		if (touched(event.event, keys).some((one) => one.key === key)) continue;
		unnamed.set(event.number, (unnamed.get(event.number) ?? new Set()).add(key));
	}
	/** The events of each item, in order. */
	const ways = new Map<string, { event: Recorded; role: 'parent' | 'item' | 'output' }[]>();
	for (const event of events) {
		const all = [
			...touched(event.event, keys),
			...[...(unnamed.get(event.number) ?? [])].map((key) => ({ key, role: 'item' as const })),
		];
		for (const { key, role } of all) {
			const way = ways.get(key);
			if (way === undefined) ways.set(key, [{ event, role }]);
			else way.push({ event, role });
		}
	}
	const nodes = new Map<string, GraphNode>();
	const edges = new Map<string, GraphEdge>();
	const link = (from: string, to: string, add: string[], inside = false) => {
		const id = `${from}>${to}`;
		const known = edges.get(id);
		if (known === undefined) edges.set(id, { id, from, to, keys: [...add], inside });
		else known.keys.push(...add.filter((key) => !known.keys.includes(key)));
	};
	for (const event of events) {
		const makes = event.event.kind.type === 'Transformation' || event.event.action?.type === 'Add';
		nodes.set(`e${event.number}`, { id: `e${event.number}`, kind: 'event', event, makes });
	}
	for (const group of sameWays(ways)) {
		const way = ways.get(group[0] ?? '') ?? [];
		const [first] = way;
		if (first === undefined) continue;
		const head = group.includes(focus) ? focus : (group[0] ?? '');
		const thing = `t${head}`;
		nodes.set(thing, {
			id: thing,
			kind: 'thing',
			key: head,
			also: group.filter((key) => key !== head),
			focus: group.includes(focus),
		});
		// What an event makes comes out of it. What it only sees was there before.
		if (isBorn(first.event.event, first.role)) link(`e${first.event.number}`, thing, group, first.role === 'parent');
		else link(thing, `e${first.event.number}`, group);
		let [before, from] = [first.event, isBorn(first.event.event, first.role) ? thing : `e${first.event.number}`];
		for (const { event } of way.slice(1)) {
			if (event.by.account !== before.by.account && stepOf(before.event) !== undefined && moves(before.event)) {
				const party = `p${before.number}:${event.by.account}`;
				nodes.set(party, {
					id: party,
					kind: 'party',
					account: event.by.account,
					...(event.by.gln === undefined ? {} : { gln: event.by.gln }),
				});
				link(from, party, group);
				from = party;
			}
			link(from, `e${event.number}`, group);
			[before, from] = [event, `e${event.number}`];
		}
	}
	return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** Whether an item comes into being in an event where it is first seen. */
function isBorn(event: Said, role: 'parent' | 'item' | 'output'): boolean {
	if (role === 'output') return true;
	if (event.kind.type === 'Transformation') return false;
	if (event.action?.type !== 'Add') return false;
	return event.kind.type === 'Object' || role === 'parent';
}

/** Whether an event hands something over. */
function moves(event: Said): boolean {
	const step = stepOf(event);
	return step === 'shipping' || step === 'consigning' || step === 'retail_selling' || recipientOf(event) !== undefined;
}

/** Items grouped by their ways: the same events in the same roles. */
function sameWays(ways: Map<string, { event: Recorded; role: string }[]>): string[][] {
	const groups = new Map<string, string[]>();
	for (const [key, way] of ways) {
		const course = way.map(({ event, role }) => `${event.number}${role}`).join(' ');
		const group = groups.get(course);
		if (group === undefined) groups.set(course, [key]);
		else group.push(key);
	}
	return [...groups.values()];
}
