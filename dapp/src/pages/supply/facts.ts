// SPDX-License-Identifier: Apache-2.0

// What pages say of events and items, out of what the chain has.

import { type HistoryEntry, type ItemName, type ItemView, itemLink, readKey } from '@souk/sdk';
import {
	BIZ_STEPS,
	type BizStep,
	DISPOSITIONS,
	type Disposition,
	TRANSACTION_TYPES,
	type TransactionType,
} from './cbv.ts';

/** How the chain names an item. */
export type ChainKey = ItemView['key'];
/** An event as the chain recorded it. */
export type Recorded = HistoryEntry['event'];
/** What an event says. */
export type Said = Recorded['event'];
/** A place of an event. */
export type ChainPlace = NonNullable<Said['read_point']>;

/** The step of an event, or nothing where it names none or one of another list. */
export function stepOf(event: Said): BizStep | undefined {
	return event.biz_step === undefined ? undefined : BIZ_STEPS[event.biz_step];
}

/** The disposition of an event, or nothing. */
export function dispositionOf(event: Said): Disposition | undefined {
	return event.disposition === undefined ? undefined : DISPOSITIONS[event.disposition];
}

/** The type of a business transaction, or nothing. */
export function transactionType(kind: number | undefined): TransactionType | undefined {
	return kind === undefined ? undefined : TRANSACTION_TYPES[kind];
}

/** A text that names an item, the same for the same item. */
export function keyText(key: ChainKey): string {
	return itemLink(readKey(key), '');
}

/** A GLN in 13 digits. */
export function glnText(gln: bigint): string {
	return gln.toString().padStart(13, '0');
}

/** A place as people write it: its GLN, and what of it. */
export function placeText(place: ChainPlace): string {
	const extension = place.extension === undefined ? '' : ` / ${new TextDecoder().decode(place.extension)}`;
	return `${glnText(place.gln)}${extension}`;
}

/** A unit as the chain has it: a UN/ECE code, or nothing for pieces. */
export function unitText(unit: Uint8Array | undefined): string | undefined {
	return unit === undefined ? undefined : new TextDecoder().decode(unit);
}

/** Decimals of quantities: the chain counts millionths of a unit. */
export const QUANTITY_DECIMALS = 6;

/** The items that an event names, in the order in which it names them: parent, items, outputs. None twice. */
export function namedIn(event: Said): ItemName[] {
	const keys = [
		...(event.parent === undefined ? [] : [event.parent]),
		...event.items.map(({ key }) => key),
		...event.outputs.map(({ key }) => key),
	];
	const seen = new Map(keys.map((key) => [keyText(key), readKey(key)]));
	return [...seen.values()];
}

/** The recipient that an event names, as the chain reads it: a possessing party, else an owning party, else a location. */
export function recipientOf(event: Said): ChainPlace | undefined {
	for (const kind of ['PossessingParty', 'OwningParty', 'Location'] as const) {
		const found = event.destinations.find((one) => one.kind.type === kind);
		if (found !== undefined) return found.place;
	}
	return undefined;
}

/** The entries of a history with each event once, in the order in which the chain recorded them. */
export function eventsOf(entries: HistoryEntry[]): Recorded[] {
	const events = new Map(entries.map(({ event }) => [event.number, event]));
	return [...events.values()].sort((one, other) =>
		one.number < other.number ? -1 : one.number > other.number ? 1 : 0,
	);
}

/** When an event happened, as its author's clock said: a moment of UTC, and the author's minutes from it. */
export function authorTime(event: Said): { moment: Date; local: string } {
	const moment = new Date(Number(event.time));
	const local = new Date(Number(event.time) + event.offset * 60_000).toISOString().slice(0, 16).replace('T', ' ');
	const sign = event.offset < 0 ? '-' : '+';
	const minutes = Math.abs(event.offset);
	const zone = `${sign}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
	return { moment, local: `${local} ${zone}` };
}
