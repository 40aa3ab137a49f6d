// SPDX-License-Identifier: Apache-2.0

import type { AugmentedEvent, AugmentedEvents } from '@polkadot/api-base/types';
import type { Vec } from '@polkadot/types';
import type { EventRecord } from '@polkadot/types/interfaces';
import type { Codec } from '@polkadot/types-codec/types';
import type {} from './generated/index.ts';

type Events = AugmentedEvents<'promise'>;

/** A pallet that has events. */
export type EventPallet = keyof Events;
/** An event of a pallet. */
export type EventName<P extends EventPallet> = keyof Events[P];
/** The fields of an event by name. */
export type EventData<P extends EventPallet, N extends EventName<P>> =
	Events[P][N] extends AugmentedEvent<'promise', infer _Places, infer Fields> ? Fields : never;

/** An event as a client needs it: where it comes from and its fields, by name, or by place where they have no names. */
export type ChainEvent = {
	[P in EventPallet]: { [N in EventName<P>]: { pallet: P; name: N; data: EventData<P, N> } }[EventName<P>];
}[EventPallet];

/** An event as it is decoded, before its fields have types. */
interface DecodedEvent {
	pallet: string;
	name: string;
	data: Record<string, Codec>;
}

/** An event with the place of its extrinsic, which those of hooks have none of. */
export interface PlacedEvent {
	extrinsic: number | undefined;
	event: ChainEvent;
}

/** The events of a block out of its records. */
export function placed(records: Vec<EventRecord>): PlacedEvent[] {
	return records.map(({ phase, event }) => {
		const decoded: DecodedEvent = {
			pallet: event.section,
			name: event.method,
			data: Object.fromEntries(event.data.map((value, place) => [event.data.names?.[place] ?? String(place), value])),
		};
		return {
			extrinsic: phase.isApplyExtrinsic ? phase.asApplyExtrinsic.toNumber() : undefined,
			// Decoded by the metadata that the types are generated from.
			event: decoded as ChainEvent,
		};
	});
}

/** The fields of the first event of a kind, if there is one. */
export function found<P extends EventPallet, N extends EventName<P>>(
	events: readonly ChainEvent[],
	pallet: P,
	name: N,
): EventData<P, N> | undefined {
	return all(events, pallet, name)[0];
}

/** The fields of the first event of a kind. An error if there is none. */
export function expected<P extends EventPallet, N extends EventName<P>>(
	events: readonly ChainEvent[],
	pallet: P,
	name: N,
): EventData<P, N> {
	const data = found(events, pallet, name);
	if (data === undefined) throw new Error(`missing event ${String(pallet)}.${String(name)}`);
	return data;
}

/** The fields of every event of a kind. */
export function all<P extends EventPallet, N extends EventName<P>>(
	events: readonly ChainEvent[],
	pallet: P,
	name: N,
): EventData<P, N>[] {
	return events.flatMap((event) => (is(event, pallet, name) ? [event.data] : []));
}

/** Whether an event is of a kind. */
export function is<P extends EventPallet, N extends EventName<P>>(
	event: ChainEvent,
	pallet: P,
	name: N,
): event is ChainEvent & { pallet: P; name: N; data: EventData<P, N> } {
	return event.pallet === pallet && event.name === name;
}
