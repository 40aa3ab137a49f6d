// SPDX-License-Identifier: Apache-2.0

// The auditor's ledger of orders: what the chain said of each.

import type { ChainEvent } from '@souk/client/events';
import { sum } from '@souk/client/money';
import { readLegs } from '@souk/client/orders';
import { type Legs, noLegs } from '@souk/client/waterfall';

/** Legs of an order that is settled elsewhere, as they move on chain. */
export interface FeeLegs {
	experience: bigint;
	commune: bigint;
	platform: bigint;
	/** By level, the one next to the seller first. */
	promoters: bigint[];
}

/** What the chain said of the fees of an order that is settled elsewhere, in base units of SOUK. */
export interface Fees {
	/** The account that pays. */
	payer: string;
	/** What the order is worth. */
	value: bigint;
	/** Reserved when the seller accepted it. */
	reserved: bigint;
	/** Paid when it ended. */
	paid: FeeLegs | undefined;
	/** Not reserved any more, and not paid. */
	freed: bigint;
}

/** What the chain said of one order. */
export class OrderRecord {
	state = 'Placed';
	/** Held when it was placed, in base units of SOUK. Nothing, if it is settled elsewhere. */
	escrow = 0n;
	/** Due elsewhere when it was placed, in base units of SOUK. Nothing, if it is held. */
	stated = 0n;
	/** What was reserved and paid for an order that is settled elsewhere, once it was accepted. */
	fees: Fees | undefined;
	/** Given back to the buyer while the order was open. */
	refunded = 0n;
	/** The waterfall, once it is final. Of an order that is settled elsewhere it is empty. */
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

/** Follows orders by the events of the orders pallet, and their fees by those of prepaid accounts. */
export class OrderLedger {
	readonly orders = new Map<bigint, OrderRecord>();
	/** Settlements that were put off, which never happens with assets that move. */
	readonly postponed: bigint[] = [];

	/** Take an event in. */
	hear(event: ChainEvent): void {
		if (event.pallet === 'prepaid') this.hearPrepaid(event);
		if (event.pallet !== 'orders' || !('order' in event.data)) return;
		const id = event.data.order.toBigInt();
		if (event.name === 'OrderPlaced') {
			const placed = new OrderRecord(id);
			const amount = sum(event.data.amounts.map(([, amount]) => amount.toBigInt()));
			if (event.data.mode.isEscrow) placed.escrow = amount;
			else placed.stated = amount;
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
				// Of an order that is settled elsewhere nothing moved.
				if (order.escrow > 0n) order.refunded += sum(event.data.amounts.map((amount) => amount.toBigInt()));
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
				order.legs = only !== undefined ? readLegs(only) : order.stated > 0n ? noLegs() : undefined;
				order.moveTo(state.type);
				break;
			}
		}
	}

	private hearPrepaid(event: ChainEvent & { pallet: 'prepaid' }): void {
		switch (event.name) {
			case 'FeesReserved': {
				const { order, payer, value, amount } = event.data;
				const record = this.orders.get(order.toBigInt());
				if (record === undefined) break;
				const [worth, reserved] = [value.toBigInt(), amount.toBigInt()];
				record.fees = { payer: payer.toHex(), value: worth, reserved, paid: undefined, freed: 0n };
				break;
			}
			case 'FeesPaid': {
				const { order, experience, commune, platform, commission, freed } = event.data;
				const fees = this.orders.get(order.toBigInt())?.fees;
				if (fees === undefined) break;
				fees.paid = {
					experience: experience.toBigInt(),
					commune: commune.toBigInt(),
					platform: platform.toBigInt(),
					promoters: commission.map((leg) => leg.toBigInt()),
				};
				fees.freed = freed.toBigInt();
				break;
			}
			case 'FeesRedirected': {
				const { order, payee, to, amount } = event.data;
				const record = this.orders.get(order.toBigInt());
				record?.redirected.push({ payee: payee.toHex(), to: to.toHex(), amount: amount.toBigInt() });
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
