// SPDX-License-Identifier: Apache-2.0

// The auditor's ledger of orders: what the chain said of each.

import type { ChainEvent } from '@souk/client/events';
import { sum } from '@souk/client/money';
import { readLegs } from '@souk/client/orders';
import { type Legs, noLegs } from '@souk/client/waterfall';
import { PER_CENT } from './dataset.ts';

/** Legs of what is paid elsewhere, as they move on chain. */
export interface FeeLegs {
	experience: bigint;
	commune: bigint;
	platform: bigint;
	/** By level, the one next to the seller first. */
	promoters: bigint[];
}

/** What the chain said of the fees of what is paid elsewhere, in base units of SOUK. */
export interface Fees {
	/** The account that pays. */
	payer: string;
	/** What it is worth. */
	value: bigint;
	/** Reserved when the seller accepted it. */
	reserved: bigint;
	/** Paid when it ended. */
	paid: FeeLegs | undefined;
	/** Not reserved any more, and not paid. */
	freed: bigint;
}

/** What the chain said of the part of an order that is paid outside it. */
export interface FiatLeg {
	/** In minor units of its currency. */
	amount: bigint;
	/** Who confirmed that it was paid. */
	confirmed: string | undefined;
	/** What was locked of an attester's bond for its word, in base units of SOUK. */
	word: { locked: bigint; ended: boolean } | undefined;
	/** Whether the order has ended. */
	closed: boolean;
	/** What the seller owes the buyer of it, in minor units, and how that ended. */
	obligation: { id: bigint; amount: bigint; stated: boolean; ended: string | undefined } | undefined;
}

/** What the chain said of one order. */
export class OrderRecord {
	state = 'Placed';
	/** Held when it was placed, in base units of SOUK. Nothing, if it is settled elsewhere. */
	escrow = 0n;
	/** Due elsewhere when it was placed, in base units of SOUK. Nothing, if all of it is held. */
	stated = 0n;
	/** What was reserved and paid for what is paid elsewhere, once the order was accepted. */
	fees: Fees | undefined;
	/** The part that is paid in a currency, once the order was accepted. */
	leg: FiatLeg | undefined;
	/** Given back to the buyer while the order was open. */
	refunded = 0n;
	/** The waterfall of what was held, once it is final. Of an order that is settled elsewhere it is empty. */
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

/**
 * Follows orders by the events of the orders pallet, their fees by those of prepaid accounts, and what is paid in a currency by
 * those of fiat.
 */
export class OrderLedger {
	readonly orders = new Map<bigint, OrderRecord>();
	/** By number of an obligation: the order that it came from. */
	private readonly owing = new Map<bigint, OrderRecord>();
	/** Settlements that were put off, which never happens with assets that move. */
	readonly postponed: bigint[] = [];

	/** Take an event in. */
	hear(event: ChainEvent): void {
		if (event.pallet === 'prepaid') this.hearPrepaid(event);
		if (event.pallet === 'fiat') this.hearFiat(event);
		if (event.pallet !== 'orders' || !('order' in event.data)) return;
		const id = event.data.order.toBigInt();
		if (event.name === 'OrderPlaced') {
			const placed = new OrderRecord(id);
			const amount = sum(event.data.amounts.map(([, amount]) => amount.toBigInt()));
			const { fiat } = event.data;
			if (event.data.mode.isEscrow) placed.escrow = amount;
			else placed.stated = amount;
			if (fiat.isSome) placed.stated += fiat.unwrap().amount.toBigInt() * PER_CENT;
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
				order.legs = only !== undefined ? readLegs(only) : order.escrow === 0n ? noLegs() : undefined;
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

	private hearFiat(event: ChainEvent & { pallet: 'fiat' }): void {
		switch (event.name) {
			case 'LegOpened': {
				const { order, amount } = event.data;
				const record = this.orders.get(order.toBigInt());
				if (record === undefined) break;
				const whole = amount.amount.toBigInt();
				record.leg = { amount: whole, confirmed: undefined, word: undefined, closed: false, obligation: undefined };
				break;
			}
			case 'PaymentConfirmed': {
				const leg = this.orders.get(event.data.order.toBigInt())?.leg;
				if (leg !== undefined) leg.confirmed = event.data.by.toHex();
				break;
			}
			case 'WordGiven':
			case 'WordEnded': {
				const { matter } = event.data;
				const leg = matter.isLeg ? this.orders.get(matter.asLeg.toBigInt())?.leg : undefined;
				if (leg === undefined) break;
				if (event.name === 'WordGiven') leg.word = { locked: event.data.locked.toBigInt(), ended: false };
				else if (leg.word !== undefined) leg.word.ended = true;
				break;
			}
			case 'LegClosed': {
				const leg = this.orders.get(event.data.order.toBigInt())?.leg;
				if (leg !== undefined) leg.closed = true;
				break;
			}
			case 'ObligationWritten': {
				const { id, order, amount } = event.data;
				const record = this.orders.get(order.toBigInt());
				if (record?.leg === undefined) break;
				const owed = amount.amount.toBigInt();
				record.leg.obligation = { id: id.toBigInt(), amount: owed, stated: false, ended: undefined };
				this.owing.set(id.toBigInt(), record);
				break;
			}
			case 'PaidStated': {
				const obligation = this.owing.get(event.data.id.toBigInt())?.leg?.obligation;
				if (obligation !== undefined) obligation.stated = true;
				break;
			}
			case 'ObligationEnded': {
				const obligation = this.owing.get(event.data.id.toBigInt())?.leg?.obligation;
				if (obligation !== undefined) obligation.ended = event.data.how.type;
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
