// SPDX-License-Identifier: Apache-2.0

// How many orders of a shop were settled lately. A statement has a line for each unit, so an order that was paid in two assets stands in
// two of them: its lines are no count of orders.

import type { Gateway } from '@souk/sdk/gateway';

/** The most orders that are counted: one page of the gateway. */
export const MOST_COUNTED = 200;

/** States of orders that ended with a sale that somebody was paid for. A cancelled order is over as well, but nothing was settled. */
const SETTLED = ['completed', 'returned', 'ruled'];

const DAY = 86_400_000;

/** A count, and whether there are more than were counted. */
export interface Counted {
	count: number;
	more: boolean;
}

/** The first moment of a day in UTC, so many days before `now` in milliseconds. */
export function dayBefore(now: number, days: number): string {
	return new Date(Math.floor(now / DAY) * DAY - days * DAY).toISOString();
}

/** Count the orders of a list that were settled, each once. `whole` is whether the list has all of them. */
export function countSettled(orders: readonly { id: number; state: string }[], whole: boolean): Counted {
	const ids = new Set(orders.filter(({ state }) => SETTLED.includes(state)).map(({ id }) => id));
	return { count: ids.size, more: !whole };
}

/** Count the orders of a shop that were settled from a moment (RFC 3339) on. */
export async function settledOrders(gateway: Gateway, shop: number, from: string): Promise<Counted> {
	const { items, next } = await gateway.orders({ shop, settled_from: from }).page({ limit: MOST_COUNTED });
	return countSettled(items, next === null);
}
