// SPDX-License-Identifier: Apache-2.0

import type { Codec } from '@polkadot/types-codec/types';
import { type ChainEvent, value } from './chain.ts';
import type { Legs } from './waterfall.ts';

/** What the chain said of one order. */
export class OrderRecord {
	state = 'Placed';
	/** Held when it was placed, in base units of SOUK. */
	escrow = 0n;
	/** Given back to the buyer while the order was open. */
	refunded = 0n;
	/** The waterfall, once it is final. */
	legs: Legs | undefined;
	/** Who was paid the platform's leg; the seller where this is empty. */
	platform: string | undefined;
	/** Legs that went to somebody else than they were meant for. */
	redirected: { payee: string; to: string; amount: bigint }[] = [];
	private readonly waiters: { state: string; resolve: () => void; reject: (error: Error) => void }[] = [];

	constructor(readonly id: bigint) {}

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

	/** Whoever waits for it waits in vain. */
	abandon(error: Error): void {
		for (const waiter of this.waiters.splice(0)) waiter.reject(error);
	}
}

const FINAL = new Set(['Completed', 'Cancelled', 'Expired', 'Returned', 'Ruled']);

const STATE_AFTER: Record<string, string> = {
	OrderAccepted: 'Accepted',
	OrderShipped: 'Shipped',
	OrderDelivered: 'Delivered',
	ReturnRequested: 'ReturnRequested',
	ReturnRefused: 'Delivered',
	OrderDisputed: 'Disputed',
};

/** Follows orders by the events of the orders pallet, whoever caused them. */
export class Book {
	readonly orders = new Map<bigint, OrderRecord>();
	/** Settlements that were put off, which never happens with assets that move. */
	readonly postponed: bigint[] = [];

	/** Take an event in. */
	hear(event: ChainEvent): void {
		if (event.pallet !== 'orders') return;
		const field = event.data['order'];
		if (field === undefined) return;
		const id = BigInt(field.toString());
		let order = this.orders.get(id);
		if (event.name === 'OrderPlaced') {
			order = new OrderRecord(id);
			order.escrow = pairs(value(event, 'amounts')).reduce((sum, [, amount]) => sum + amount, 0n);
			this.orders.set(id, order);
			return;
		}
		if (order === undefined) return;
		const next = STATE_AFTER[event.name];
		if (next !== undefined) order.moveTo(next);
		switch (event.name) {
			case 'UnshippedRefunded':
			case 'PartRefunded':
				order.refunded += numbers(value(event, 'amounts')).reduce((sum, amount) => sum + amount, 0n);
				break;
			case 'LegRedirected':
				order.redirected.push({
					payee: value(event, 'payee').toHex(),
					to: value(event, 'to').toHex(),
					amount: BigInt(value(event, 'amount').toString()),
				});
				break;
			case 'OrderPostponed':
				this.postponed.push(id);
				break;
			case 'OrderSettled': {
				const platform = value(event, 'platform');
				order.platform = platform.isEmpty ? undefined : platform.toHex();
				const legs = list(value(event, 'legs'));
				if (legs.length > 1) throw new Error(`order ${id} was paid in ${legs.length} assets; the replay pays in one`);
				order.legs = legs[0] === undefined ? undefined : readLegs(legs[0]);
				order.moveTo(value(event, 'state').toString());
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

	/** Nothing more will be heard. */
	abandon(error: Error): void {
		for (const order of this.orders.values()) order.abandon(error);
	}
}

/** The legs of one asset as events and the runtime API encode them. */
export function readLegs(codec: Codec): Legs {
	const field = (name: string): Codec => member(codec, name);
	return {
		buyer: number(field('buyer')),
		seller: number(field('seller')),
		promoters: numbers(field('promoters')),
		platform: number(field('platform')),
		experience: number(field('experience')),
		commune: number(field('commune')),
	};
}

/** A member of a struct. */
export function member(codec: Codec, name: string): Codec {
	const found = (codec as unknown as Record<string, Codec | undefined>)[name];
	if (found === undefined) throw new Error(`no field ${name} in ${JSON.stringify(codec.toHuman())}`);
	return found;
}

/** The entries of a vector. */
export function list(codec: Codec): Codec[] {
	return [...(codec as unknown as Iterable<Codec>)];
}

/** An integer. */
export function number(codec: Codec): bigint {
	return BigInt(codec.toString());
}

/** A vector of integers. */
export function numbers(codec: Codec): bigint[] {
	return list(codec).map(number);
}

function pairs(codec: Codec): [Codec, bigint][] {
	return list(codec).map((pair) => {
		const [first, second] = list(pair) as [Codec, Codec];
		return [first, number(second)];
	});
}
