// SPDX-License-Identifier: Apache-2.0

// The way of an order, out of the steps that the gateway has of it.

import type { OrderState } from '@souk/sdk';
import type { OrderStep } from '@souk/sdk/gateway';
import { FINAL, stateOf } from './order-model.ts';

/** A step of the way of an order. */
export interface Step {
	state: OrderState;
	how: 'done' | 'now' | 'failed' | 'open';
	/** When it was reached, as the gateway writes it. */
	time?: string;
}

const ROAD: OrderState[] = ['Placed', 'Accepted', 'Shipped', 'Delivered', 'Completed'];
const BAD: ReadonlySet<OrderState> = new Set(['Cancelled', 'Expired', 'Disputed']);

/**
 * The way of an order: the states that it was in, the one that it is in, and those that usually come. Without the steps of a gateway
 * the states before are the usual ones.
 */
export function wayOf(order: { state: OrderState }, steps: Pick<OrderStep, 'state' | 'time'>[] | undefined): Step[] {
	const { state } = order;
	const been: Step[] = [];
	for (const { state: name, time } of steps ?? []) {
		const reached = stateOf(name);
		if (reached !== undefined && been.at(-1)?.state !== reached) been.push({ state: reached, how: 'done', time });
	}
	if (been.length === 0) {
		const place = ROAD.indexOf(state);
		been.push(...ROAD.slice(0, Math.max(0, place)).map((one): Step => ({ state: one, how: 'done' })));
	}
	if (been.at(-1)?.state !== state) been.push({ state, how: 'done' });
	const last = been.at(-1);
	if (last !== undefined)
		last.how = FINAL.has(state) ? (BAD.has(state) ? 'failed' : 'done') : BAD.has(state) ? 'failed' : 'now';
	if (FINAL.has(state)) return been;
	const place = ROAD.indexOf(state);
	const rest = place < 0 ? [] : ROAD.slice(place + 1);
	return [...been, ...rest.map((one): Step => ({ state: one, how: 'open' }))];
}

/** The name of an event as the chain has it, from what the gateway writes. */
export function eventName(snake: string): string {
	return snake.replace(/(^|_)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
}
