// SPDX-License-Identifier: Apache-2.0

// The auditor's ledger of orders: what the chain said of each.

import type { ChainEvent } from '@souk/client/events';
import { sum } from '@souk/client/money';
import { readLegs } from '@souk/client/orders';
import type { Legs } from '@souk/client/waterfall';

/** What the chain said of one order. */
export class OrderRecord {
	state = 'Placed';
	/** Held when it was placed, in base units of SOUK. */
	escrow = 0n;
	/** Given back to the buyer while the order was open. */
	refunded = 0n;
	/** The waterfall, once it is final. */
	legs: Legs | undefined;
	/** The account that was paid the platform's leg. The seller where this is empty. */
	platform: string | undefined;
	/** Legs that went to another account than they were meant for. */
	redirected: { payee: string; to: string; amount: bigint }[] = [];
	private readonly waiters: { state: string; resolve: () => void; reject: (error: Error) => void }[] = [];

	readonly id: bigint;

	constructor(id: bigint) {
		this.id = id;
	}

	get final(): boolean {
		return FINAL.has(this.state);
	}

	/** Wait until the order is in a state. Rejects if it becomes final in another. */
	async reached(state: string): Promise<void> {
		if (this.state === state) return;
		if (this.final) throw new Error(`order ${this.id} is ${this.state}, never ${state}`);
		return new Promise((resolve, reject) => this.waiters.push({ state, resolve, reject }));
	}

	moveTo(state: string): void {
		this.state = state;
		for (const waiter of this.waiters.splice(0)) {
			if (waiter.state === state) waiter.resolve();
			else if (this.final) waiter.reject(new Error(`order ${this.id} became ${state}, never ${waiter.state}`));
			else this.waiters.push(waiter);
		}
	}

	/** Reject every wait for a state of this order. */
	abandon(error: Error): void {
		for (const waiter of this.waiters.splice(0)) waiter.reject(error);
	}
}

const FINAL = new Set(['Completed', 'Cancelled', 'Expired', 'Returned', 'Ruled']);

/** The state an event leaves its order in. */
const STATE_AFTER: Partial<Record<ChainEvent['name'], string>> = {
	OrderAccepted: 'Accepted',
	OrderShipped: 'Shipped',
	OrderDelivered: 'Delivered',
	ReturnRequested: 'ReturnRequested',
	ReturnRefused: 'Delivered',
	OrderDisputed: 'Disputed',
};

/** Follows orders by the events of the orders pallet. */
export class OrderLedger {
	readonly orders = new Map<bigint, OrderRecord>();
	/** Settlements that were put off, which never happens with assets that move. */
	readonly postponed: bigint[] = [];

	/** Take an event in. */
	hear(event: ChainEvent): void {
		if (event.pallet !== 'orders' || !('order' in event.data)) return;
		const id = event.data.order.toBigInt();
		if (event.name === 'OrderPlaced') {
			const placed = new OrderRecord(id);
			placed.escrow = sum(event.data.amounts.map(([, amount]) => amount.toBigInt()));
			this.orders.set(id, placed);
			return;
		}
		const order = this.orders.get(id);
		if (order === undefined) return;
		const next = STATE_AFTER[event.name];
		if (next !== undefined) order.moveTo(next);
		switch (event.name) {
			case 'UnshippedRefunded':
			case 'PartRefunded':
				order.refunded += sum(event.data.amounts.map((amount) => amount.toBigInt()));
				break;
			case 'LegRedirected': {
				const { payee, to, amount } = event.data;
				order.redirected.push({ payee: payee.toHex(), to: to.toHex(), amount: amount.toBigInt() });
				break;
			}
			case 'OrderPostponed':
				this.postponed.push(id);
				break;
			case 'OrderSettled': {
				const { platform, legs, state } = event.data;
				order.platform = platform.isNone ? undefined : platform.unwrap().toHex();
				const [only, ...more] = legs;
				if (more.length > 0) throw new Error(`order ${id} was paid in ${legs.length} assets; the replay pays in one`);
				order.legs = only === undefined ? undefined : readLegs(only);
				order.moveTo(state.type);
				break;
			}
		}
	}

	/** Everything the events say is held for open orders. */
	held(): bigint {
		let held = 0n;
		for (const order of this.orders.values()) {
			if (!order.final) held += order.escrow - order.refunded;
		}
		return held;
	}

	/** Reject every wait for an order: nothing more will be heard. */
	abandon(error: Error): void {
		for (const order of this.orders.values()) order.abandon(error);
	}
}
