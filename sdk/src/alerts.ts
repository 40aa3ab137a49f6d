// SPDX-License-Identifier: Apache-2.0

// An alert on a lot, extended to what was made from the lot before. The chain does not walk forward by itself: that has no bound. Whoever
// names the event that used an input up and the event that made an output lets the chain mark the output, for its fee.

import type { Account, Who } from './accounts.ts';
import { type DispatchError, dispatchError } from './errors/index.ts';
import { utf8 } from './pure/bytes.ts';
import { itemLink } from './pure/gs1.ts';
import type { Api, Call, SendOptions, Souk } from './souk.ts';
import { type HistoryEntry, type RecallView, readKey } from './trace.ts';

/** What leads from an item that an alert concerns to one that was made from it: the arguments of `extend_alert`. */
export type AlertLink = Parameters<Api['tx']['Trace']['extend_alert']>[0];

/** An item that an alert concerns, as the chain lists it. */
type Affected = RecallView['items'][number];
type Key = Affected['key'];
/** An event of a history, with its id and what it names. */
type Said = HistoryEntry['event']['event'];

/** What can be done about an alert that does not reach everything that was made from its lot. */
export interface Extension {
	/** Items that were made from the lot and that the alert reaches. */
	reached: number;
	/** Items that were made from the lot and that it does not reach. */
	left: number;
	/** Those among them that nothing can mark any more: the events that lead to them are no longer on record. */
	lost: number;
	/** The calls that mark the others, the nearest to the lot first, so that each finds its input marked. */
	links: AlertLink[];
	/** The most of them that one transaction takes, at least one. */
	perBatch: number;
	/** What all transactions would cost their sender, in base units of SOUK, if somebody was named. An estimate. */
	fee?: bigint;
}

/** What came of a batch. */
export interface Extended {
	/** How many items are marked now that were not. */
	marked: number;
	/** Why the chain refused to mark others. One refusal does not keep the others from being marked. */
	refused: DispatchError[];
}

/** The most calls of one transaction, so that it can be looked through before it is signed. */
const MOST = 200;

/** A row of an item, as far as marks go. */
export interface MarkRow {
	/** The number of the lot that the item belongs to. */
	lot?: bigint | undefined;
	/** Numbers of alerts. */
	marks: readonly number[];
}

/**
 * Which items of a list an alert reaches: its own lot, what has its mark, and what belongs to a lot that it reaches. `numbers` and `rows` are
 * the items' numbers and rows on the chain, in the same order; an item that has none is gone.
 */
export function reachedOf(
	items: Pick<Affected, 'through'>[],
	numbers: readonly (bigint | undefined)[],
	rows: ReadonlyMap<bigint, MarkRow>,
	alert: number,
): boolean[] {
	const row = (place: number) => rows.get(numbers[place] ?? -1n);
	const itself = items.map(({ through }, place) => through === undefined || row(place)?.marks.includes(alert) === true);
	const reached = new Set(numbers.filter((_, place) => itself[place]));
	return items.map((_, place) => itself[place] === true || reached.has(row(place)?.lot ?? -1n));
}

/** A text that is the same for the same item. */
function textOf(key: Key): string {
	return itemLink(readKey(key), '');
}

function has(list: Said['items'], item: string): boolean {
	return list.some(({ key }) => textOf(key) === item);
}

/**
 * The events that lead from an input to an output: the one that used the input up and the one that made the output. They are the same event,
 * or two of one transformation. Nothing where no such event is on record any more.
 */
export function linkOf(
	using: Said[],
	making: Said[],
	input: string,
	output: string,
): { used: Said; made: Said } | undefined {
	const users = using.filter(({ items }) => has(items, input));
	const one = users.find(({ outputs }) => has(outputs, output));
	if (one !== undefined) return { used: one, made: one };
	for (const used of users) {
		const { transformation } = used;
		if (transformation === undefined) continue;
		const made = making.find((event) => event.transformation === transformation && has(event.outputs, output));
		if (made !== undefined) return { used, made };
	}
	return undefined;
}

/** An item's own transformations. */
async function transformations(souk: Souk, key: Key): Promise<Said[]> {
	const { entries } = await souk.trace.history(readKey(key), 'Own');
	return entries
		.filter(({ relation, event }) => relation.type === 'Own' && event.event.kind.type === 'Transformation')
		.map(({ event }) => event.event);
}

/** Read which of a recall's items its alert does not reach, and which calls would mark them. `items` is the whole list of the recall. */
export async function readExtension(
	souk: Souk,
	gtin: bigint,
	lotNumber: string,
	items: Affected[],
	sender?: Who,
): Promise<Extension> {
	const { Trace } = souk.api.query;
	const lot = utf8(lotNumber);
	const made = items.filter(({ through }) => through !== undefined).length;
	const alert = await Trace.AlertNumbers.getValue([gtin, lot], souk.at);
	if (alert === undefined) return { reached: 0, left: made, lost: 0, links: [], perBatch: 1 };
	const numbers = await Trace.ItemNumbers.getValues(
		items.map(({ key }) => [key]),
		souk.at,
	);
	const found = numbers.filter((number) => number !== undefined);
	const values = await Trace.Items.getValues(
		found.map((number) => [number]),
		souk.at,
	);
	const rows = new Map(
		found.flatMap((number, place) => {
			const row = values[place];
			return row === undefined ? [] : [[number, row] as const];
		}),
	);
	const reached = reachedOf(items, numbers, rows, alert);
	const listed = new Set(numbers);
	const left = items.filter((_, place) => reached[place] !== true);
	// What belongs to a lot of the list is reached with that lot.
	const ownWay = items.filter((_, place) => {
		const of = rows.get(numbers[place] ?? -1n)?.lot;
		return reached[place] !== true && (of === undefined || !listed.has(of));
	});
	const links = await readLinks(souk, gtin, lot, ownWay);
	const count = { reached: made - left.length, left: left.length, lost: ownWay.length - links.length, links };
	const [first] = links;
	if (first === undefined || sender === undefined) return { ...count, perBatch: MOST };
	return { ...count, ...(await costs(souk, links, sender)) };
}

/** The links to items, in their order. An item whose events are gone has none. */
async function readLinks(souk: Souk, gtin: bigint, lot: Uint8Array, items: Affected[]): Promise<AlertLink[]> {
	const known = new Map<string, Promise<Said[]>>();
	const ofInput = (key: Key): Promise<Said[]> => {
		const text = textOf(key);
		const before = known.get(text) ?? transformations(souk, key);
		known.set(text, before);
		return before;
	};
	const links: AlertLink[] = [];
	for (const { key: output, through: input } of items) {
		if (input === undefined) continue;
		const [from, to] = [textOf(input), textOf(output)];
		const using = await ofInput(input);
		const link =
			linkOf(using, [], from, to) ??
			(using.some(({ transformation }) => transformation !== undefined)
				? linkOf(using, await transformations(souk, output), from, to)
				: undefined);
		if (link !== undefined) links.push({ gtin, lot, input, used: link.used.id, output, made: link.made.id });
	}
	return links;
}

/** How many calls a transaction takes, and what all of them cost. */
async function costs(souk: Souk, links: AlertLink[], sender: Who): Promise<{ perBatch: number; fee: bigint }> {
	const perBatch = Math.min(MOST, await souk.fitting(sender, extending(souk, links.slice(0, 1))));
	const batches = batchesOf(links, perBatch);
	const whole = await souk.fee(sender, extending(souk, batches[0] ?? []));
	const last = batches.at(-1) ?? [];
	const rest = batches.length > 1 ? await souk.fee(sender, extending(souk, last)) : 0n;
	return { perBatch, fee: whole * BigInt(Math.max(1, batches.length - 1)) + rest };
}

/** Links in parts of so many. */
export function batchesOf(links: AlertLink[], most: number): AlertLink[][] {
	const parts: AlertLink[][] = [];
	for (let from = 0; from < links.length; from += most) parts.push(links.slice(from, from + most));
	return parts;
}

/** The call that marks what links lead to. What the chain refuses of it does not keep it from the rest. */
function extending(souk: Souk, links: AlertLink[]): Call {
	const { Trace, Utility } = souk.api.tx;
	return Utility.force_batch({ calls: links.map((link) => Trace.extend_alert(link).decodedCall) });
}

/** Mark what links lead to, in one transaction. Anyone may; the fee is all that it costs. */
export async function extendAlert(
	souk: Souk,
	account: Account,
	links: AlertLink[],
	options?: SendOptions,
): Promise<Extended> {
	const { events } = await souk.send(account, extending(souk, links), options);
	return {
		marked: souk.api.event.Trace.AlertExtended.filter(events).length,
		refused: souk.api.event.Utility.ItemFailed.filter(events).map(({ payload }) => dispatchError(payload.error)),
	};
}
