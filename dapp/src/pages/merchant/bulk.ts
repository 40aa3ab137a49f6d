// SPDX-License-Identifier: Apache-2.0

// Many orders in one call: accepted, shipped, declined. What cannot take its step is skipped by the chain, and told here by order.

import {
	type Account,
	type Call,
	dispatchError,
	type OrderView,
	type Sent,
	type Souk,
	toHex,
	type Who,
} from '@souk/sdk';
import { utf8 } from '@souk/sdk/pure/bytes';
import { blake2b256 } from '@souk/sdk/pure/hashing';
import { sendFor } from './acting.ts';

/** An order that did not take its step, and why. */
export interface Skipped {
	order: bigint;
	why: string;
}

/** What became of many orders. */
export interface Outcome {
	done: bigint[];
	skipped: Skipped[];
}

/** A parcel of an order: the carrier's code and the tracking number, of which the chain keeps the hash. */
export interface Parcel {
	carrier: string;
	tracking: string;
}

type ShipRow = Parameters<Souk['api']['tx']['Orders']['ship_orders']>[0]['orders'][number];

/** The orders as the chain has them in the best block, those left out that are gone. */
export async function readOrders(souk: Souk, ids: bigint[]): Promise<OrderView[]> {
	const orders = await Promise.all(ids.map((id) => souk.api.apis.CommerceApi.order(id, { at: 'best' })));
	return orders.filter((order) => order !== undefined);
}

/** Accept orders that are placed. */
export async function acceptAll(souk: Souk, account: Account, owner: Who, ids: bigint[]): Promise<Outcome> {
	const orders = await readOrders(souk, ids);
	const call = souk.api.tx.Orders.accept_orders({ orders: orders.map(({ id, extent }) => ({ order: id, extent })) });
	return outcome(souk, orders, await sendFor(souk, account, owner, call));
}

/** What of an order has not shipped, as a call carries it. Serial numbers that the buyer asked for go with the first shipment. */
export function unshipped({ lines }: Pick<OrderView, 'lines'>): ShipRow['shipments'] {
	return lines
		.map(({ quantity, shipped, items }, line) => ({
			line,
			quantity: quantity - shipped,
			items: shipped === 0 ? items : [],
		}))
		.filter(({ quantity }) => quantity > 0);
}

/** A row of the call that ships all that is left of an order. */
export function shipRow(order: Pick<OrderView, 'id' | 'lines' | 'extent'>, parcel: Parcel | undefined): ShipRow {
	const shipments = unshipped(order);
	const items = shipments.reduce((count, row) => count + row.items.length, 0);
	return {
		order: order.id,
		shipments,
		last: true,
		parcel:
			parcel === undefined
				? undefined
				: { carrier: utf8(parcel.carrier), tracking: toHex(blake2b256(utf8(parcel.tracking))) as ShipTracking },
		extent: { ...order.extent, items: order.extent.items + items },
	};
}

type ShipTracking = NonNullable<ShipRow['parcel']>['tracking'];

/** Ship all that is left of orders, each with its own parcel where it has one. */
export async function shipAll(
	souk: Souk,
	account: Account,
	owner: Who,
	ids: bigint[],
	parcels: ReadonlyMap<bigint, Parcel>,
): Promise<Outcome> {
	const orders = await readOrders(souk, ids);
	const call = souk.api.tx.Orders.ship_orders({ orders: orders.map((order) => shipRow(order, parcels.get(order.id))) });
	return outcome(souk, orders, await sendFor(souk, account, owner, call));
}

/** Decline orders that are placed. The chain has no call for many, so it is a batch that goes on where one fails. */
export async function declineAll(souk: Souk, account: Account, owner: Who, ids: bigint[]): Promise<Outcome> {
	const orders = await readOrders(souk, ids);
	const calls: Call[] = orders.map(({ id, extent }) => souk.api.tx.Orders.decline_order({ order: id, size: extent }));
	const [only] = calls;
	const call =
		only !== undefined && calls.length === 1
			? only
			: souk.api.tx.Utility.force_batch({ calls: calls.map((one) => one.decodedCall) as never });
	const { events } = await sendFor(souk, account, owner, call);
	const steps = stepsOf(events);
	const skipped = orders.flatMap(({ id }, place): Skipped[] => {
		const error = steps[place];
		return error === undefined ? [] : [{ order: id, why: dispatchError(error).message }];
	});
	const out = new Set(skipped.map(({ order }) => order));
	return { done: orders.map(({ id }) => id).filter((id) => !out.has(id)), skipped };
}

/** What became of each call of a batch, in their order: nothing, or its error. */
function stepsOf(events: Sent['events']): unknown[] {
	return events.flatMap((event): unknown[] => {
		if (event.type !== 'Utility') return [];
		const { type, value } = event.value as { type: string; value?: { error?: unknown } };
		if (type === 'ItemCompleted') return [undefined];
		return type === 'ItemFailed' ? [value?.error] : [];
	});
}

/** What became of the orders that a call named: one that was gone before it is none of them. */
function outcome(souk: Souk, orders: OrderView[], { events }: Sent): Outcome {
	const skipped = souk.api.event.Orders.OrderSkipped.filter(events).map(({ payload }) => ({
		order: payload.order,
		why: dispatchError(payload.error).message,
	}));
	const out = new Set(skipped.map(({ order }) => order));
	return { done: orders.map(({ id }) => id).filter((id) => !out.has(id)), skipped };
}

/** Whether a text has the form of a carrier's code: 2 to 16 letters A to Z and digits. */
export function isCarrier(text: string): boolean {
	return /^[A-Z0-9]{2,16}$/.test(text);
}

/**
 * Parcels out of a table of two or three columns: order, tracking number, carrier. Lines that name no order of `ids` are given back.
 */
export function readParcels(
	text: string,
	carrier: string,
	ids: readonly bigint[],
): { parcels: Map<bigint, Parcel>; unread: string[] } {
	const parcels = new Map<bigint, Parcel>();
	const unread: string[] = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === '') continue;
		const [number = '', tracking = '', own = ''] = line.split(/[,;\t]/).map((cell) => cell.trim());
		const id = /^#?\d{1,18}$/.test(number) ? BigInt(number.replace('#', '')) : undefined;
		const by = (own === '' ? carrier.trim() : own).toUpperCase();
		if (id === undefined || tracking === '' || !isCarrier(by) || !ids.includes(id)) unread.push(line.trim());
		else parcels.set(id, { carrier: by, tracking });
	}
	return { parcels, unread };
}
