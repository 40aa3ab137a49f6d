// SPDX-License-Identifier: Apache-2.0

// A load of orders that outlives the nodes it talks to. Every trader is a shop and its buyer: it looks at the chain, does what
// its order needs next, and looks again. So a killed node, a block that was replaced, or an upgrade costs it time and nothing
// else.

import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyringPair } from '@polkadot/keyring/types';
import { development, key, named } from '@souk/client/accounts';
import type { Call, Chain } from '@souk/client/chain';
import { cid } from '@souk/client/content';
import { demonstrationGtin } from '@souk/client/gs1';
import { SOUK } from '@souk/client/money';
import { type OrderSize, offerHash, placeOrder } from '@souk/client/orders';
import { ANY, PROFILE } from '../support/stage.ts';
import type { Network } from './network.ts';
import { until } from './peer.ts';
import { phrase } from './spec.ts';

const SIZE: OrderSize = { lines: 1, assets: 1, depth: 0, items: 0, services: 0 };
/** What a seller and a buyer have to start with. */
const FUNDS = 100_000n * SOUK;
/** How long a transaction may wait for a block before its trader looks again, in milliseconds. */
const PATIENCE = 20_000;

interface OrderJson {
	buyer: string;
	state: string | Record<string, unknown>;
}

/** The part of a network that a load needs. */
export interface Market {
	chain(): Promise<Chain>;
	/** The nodes that take transactions now; the first answers questions too. */
	readonly alive: { rpc<T>(method: string, ...params: unknown[]): Promise<T> }[];
}

interface Trader {
	seller: KeyringPair;
	buyer: KeyringPair;
	listing: bigint;
	offer: string;
	/** The order that is under way. */
	order: bigint | undefined;
}

export class Load {
	/** Orders that are completed in final blocks. */
	readonly settled: bigint[] = [];
	/** Orders that are completed in the best block, by what their buyers know, and their buyers. */
	private readonly unconfirmed = new Map<bigint, string>();
	/** Transactions that blocks took. */
	taken = 0;
	/** Faults that were no refusal of a node that is being killed. */
	readonly complaints = new Set<string>();
	private readonly traders: Trader[] = [];
	private readonly market: Market;
	private readonly chain: Chain;
	private stopping = false;
	private working: Promise<unknown> = Promise.resolve();
	private begun = 0;

	private constructor(market: Market, chain: Chain) {
		this.market = market;
		this.chain = chain;
	}

	/** Open the shops, and begin to trade. */
	static async start(market: Market, count: number): Promise<Load> {
		const chain = await market.chain();
		const load = new Load(market, chain);
		await load.open(count);
		load.begun = Date.now();
		load.working = Promise.all([load.confirm(), ...load.traders.map((trader) => load.trade(trader))]);
		return load;
	}

	/** Settled orders a second since trading began. */
	get rate(): number {
		return this.settled.length / Math.max(1, (Date.now() - this.begun) / 1000);
	}

	/** Let every trader finish what it does, and stop. */
	async stop(): Promise<void> {
		this.stopping = true;
		await this.working;
	}

	/** Of the settled orders, those that a node does not call completed. */
	async missing(node: Market['alive'][number], at: string, settled = this.settled): Promise<bigint[]> {
		const missing: bigint[] = [];
		for (const id of settled) {
			const order = await node.rpc<OrderJson | null>('commerce_getOrder', Number(id), at);
			if (order === null || stateOf(order) !== 'completed') missing.push(id);
		}
		return missing;
	}

	private async open(count: number): Promise<void> {
		const { tx, query } = this.chain.api;
		const alice = development(phrase('alice'));
		const first = (await query.shops.nextShopId()).toNumber();
		const pairs = Array.from({ length: count }, (_, place) => ({
			seller: named(`net/${first}/seller/${place}`),
			buyer: named(`net/${first}/buyer/${place}`),
		}));
		const fund = pairs.flatMap(({ seller, buyer }) =>
			[seller, buyer].map((who) => tx.balances.transferKeepAlive(key(who), FUNDS)),
		);
		// The gate of unverified shops is a number of orders a day, far below what a load places.
		const gate = { orders: 0xffff_ffff, deposit: 0, rank: 0 };
		const gates = tx.parameters.setParameter({
			Commerce: { Gates: [null, { unverified: gate, first: gate, second: gate, third: gate }] },
		});
		// A network without a sudo key keeps its gate: its shops rest once they have accepted what a new shop may accept a day.
		const root = (await query.sudo.key()).isSome ? [tx.sudo.sudo(gates)] : [];
		await this.mustSend(alice, tx.utility.batchAll([...fund, ...root]));
		for (const [place, pair] of pairs.entries()) this.traders.push(await this.openShop(place, pair));
	}

	/** Open a shop and list something in it. A shop is named in the batch that opens it, so only one may be opened at a time. */
	private async openShop(place: number, { seller, buyer }: Pick<Trader, 'seller' | 'buyer'>): Promise<Trader> {
		const { tx } = this.chain.api;
		for (let tries = 0; tries < 5; tries++) {
			const shop = await this.count(this.chain.api.query.shops.nextShopId.key());
			await this.mustSend(
				seller,
				tx.utility.batchAll([
					tx.shops.openShop(PROFILE, ANY, ANY),
					tx.shops.addCapability(shop, 'Publish', ANY, ANY, 1),
					tx.shops.publishListings(shop, [
						{
							product: BigInt(demonstrationGtin(place)),
							metadata: cid('a product'),
							terms: {
								price: { token: ['Native', SOUK], fiat: null },
								accepted: [],
								tokenDiscount: 0,
								commission: 'None',
								maxDepth: 0,
								experienceFee: 150_000_000,
								returnWindow: 0,
							},
							stock: 1_000_000,
						},
					]),
				]),
			);
			const [opened] = await this.ask<number[]>('commerce_getShopsOf', seller.address);
			if (opened === undefined) continue;
			const [listing] = await this.ask<(number | string)[]>('commerce_getListingsOf', opened);
			if (listing === undefined) continue;
			// The node that the client asks may not have that block yet.
			const offer = await until('the offer of a listing', PATIENCE, () => offerHash(this.chain, BigInt(listing)));
			return { seller, buyer, listing: BigInt(listing), offer, order: undefined };
		}
		throw new Error('no shop could be opened');
	}

	private async mustSend(pair: KeyringPair, call: Call): Promise<void> {
		for (let tries = 0; tries < 5; tries++) if (await this.send(pair, call)) return;
		throw new Error(`no block took ${call.method.section}.${call.method.method}: ${[...this.complaints].join('; ')}`);
	}

	private async trade(trader: Trader): Promise<void> {
		while (!this.stopping) {
			try {
				await this.step(trader);
			} catch (error) {
				// Whatever it was, the chain says what is next.
				this.complain(error);
				await sleep(1000);
			}
		}
	}

	/** Note which orders are final, again and again. A block that was replaced takes the orders of its own with it. */
	private async confirm(): Promise<void> {
		while (!this.stopping) {
			await sleep(1500);
			try {
				const head = await this.ask<string>('chain_getFinalizedHead');
				for (const [id, buyer] of [...this.unconfirmed]) {
					const order = await this.ask<OrderJson | null>('commerce_getOrder', Number(id), head);
					if (order === null || stateOf(order) !== 'completed') continue;
					this.unconfirmed.delete(id);
					if (order.buyer === buyer) this.settled.push(id);
				}
			} catch (error) {
				this.complain(error);
			}
		}
	}

	private async step(trader: Trader): Promise<void> {
		const { tx } = this.chain.api;
		const { seller, buyer } = trader;
		trader.order ??= await this.place(trader);
		const id = trader.order;
		if (id === undefined) return;
		const order = await this.ask<OrderJson | null>('commerce_getOrder', Number(id));
		// A block that was replaced may have given the number to somebody else.
		if (order === null || order.buyer !== buyer.address) {
			trader.order = undefined;
			return;
		}
		switch (stateOf(order)) {
			case 'placed':
				await this.send(seller, tx.orders.acceptOrder(id, SIZE));
				break;
			case 'accepted':
				await this.send(seller, tx.orders.shipOrder(id, [{ line: 0, quantity: 1, items: [] }], false, null, SIZE));
				break;
			case 'shipped':
				await this.send(buyer, tx.orders.confirmDelivery(id, SIZE));
				break;
			case 'completed':
				this.unconfirmed.set(id, buyer.address);
				trader.order = undefined;
				break;
			default:
				throw new Error(`order ${id} is ${JSON.stringify(order.state)}`);
		}
	}

	/** Place an order, and find its number. */
	private async place({ buyer, listing, offer }: Trader): Promise<bigint | undefined> {
		const before = await this.nextOrder();
		const call = placeOrder(this.chain, {
			lines: [{ listing, offer, quantity: 1, path: [] }],
			limits: [ANY],
			attachment: cid('delivery details'),
		});
		if (!(await this.send(buyer, call))) return undefined;
		const after = await this.nextOrder();
		for (let id = after - 1; id >= Math.max(0, before - 200); id--) {
			const order = await this.ask<OrderJson | null>('commerce_getOrder', id);
			if (order?.buyer === buyer.address && stateOf(order) === 'placed') return BigInt(id);
		}
		return undefined;
	}

	private async nextOrder(): Promise<number> {
		return this.count(this.chain.api.query.orders.nextOrder.key());
	}

	/** A number in storage, zero where there is none. */
	private async count(at: string): Promise<number> {
		const raw = await this.ask<string | null>('state_getStorage', at);
		return raw === null ? 0 : Number(`0x${Buffer.from(raw.slice(2), 'hex').reverse().toString('hex')}`);
	}

	/** Ask the first node that answers. */
	private async ask<T>(method: string, ...params: unknown[]): Promise<T> {
		const [node] = this.market.alive;
		if (node === undefined) throw new Error('no node runs');
		return node.rpc<T>(method, ...params);
	}

	/** The nonce of an account in the best block, not counting what waits in pools. */
	private async nonce(pair: KeyringPair): Promise<number> {
		const raw = await this.ask<string>('state_call', 'AccountNonceApi_account_nonce', key(pair));
		return Buffer.from(raw.slice(2), 'hex').readUInt32LE();
	}

	/** Hand a call to every node, and wait until a block took it. `false` where none did. */
	private async send(pair: KeyringPair, call: Call): Promise<boolean> {
		const nonce = await this.nonce(pair);
		const raw = this.chain.sign(call, pair, nonce).toHex();
		const handed = await Promise.allSettled(this.market.alive.map((node) => node.rpc('author_submitExtrinsic', raw)));
		if (handed.every(({ status }) => status === 'rejected')) {
			this.complain((handed[0] as PromiseRejectedResult).reason);
			await sleep(1000);
			return false;
		}
		return until(
			`a block takes ${call.method.method}`,
			PATIENCE,
			async () => (await this.nonce(pair)) > nonce,
			700,
		).then(
			() => {
				this.taken++;
				return true;
			},
			() => false,
		);
	}

	private complain(error: unknown): void {
		const text = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
		// What a node says while it is killed.
		if (!/fetch failed|ECONN|terminated|aborted/.test(text)) this.complaints.add(text);
	}
}

function stateOf({ state }: OrderJson): string {
	const name = typeof state === 'string' ? state : Object.keys(state)[0];
	return (name ?? '').toLowerCase();
}

/** A load on a network under test. */
export function startLoad(network: Network, traders: number): Promise<Load> {
	return Load.start(network, traders);
}
