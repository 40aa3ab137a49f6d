// SPDX-License-Identifier: Apache-2.0

// What the orders of a shop wait for, as a merchant sorts them.

/** Groups of orders: those that wait for the shop first. */
export const WAITING = ['placed', 'accepted', 'return_requested', 'disputed', 'shipped', 'delivered', 'over'] as const;

/** A group of orders. `over` is all that are final. */
export type Waiting = (typeof WAITING)[number];

/** The groups in which the shop has to act. */
export const ON_SHOP: Waiting[] = ['placed', 'accepted', 'return_requested', 'disputed'];

/** Whether a text of an address names a group. */
export function isWaiting(value: unknown): value is Waiting {
	return WAITING.some((one) => one === value);
}

/** What the gateway is asked for a group. */
export function filterOf(group: Waiting): { state?: string; is_final?: boolean } {
	return group === 'over' ? { is_final: true } : { state: group };
}
