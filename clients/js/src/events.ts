// SPDX-License-Identifier: Apache-2.0

import type { AugmentedEvent, AugmentedEvents } from '@polkadot/api-base/types';
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
export interface DecodedEvent {
	pallet: string;
	name: string;
	data: Record<string, Codec>;
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
