// SPDX-License-Identifier: Apache-2.0

// A development node that makes a block per transaction, and what journeys do on it.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiPromise } from '@polkadot/api';
import type { AugmentedSubmittables } from '@polkadot/api-base/types';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { Option } from '@polkadot/types';
import type { Codec } from '@polkadot/types-codec/types';
import { accountsReady, development, key } from '@souk/client/accounts';
import type { Call, Chain } from '@souk/client/chain';
import { cid } from '@souk/client/content';
import { type ChainEvent, type EventData, type EventName, type EventPallet, expected } from '@souk/client/events';
import { demonstrationGtin } from '@souk/client/gs1';
import { type Link, signPath } from '@souk/client/links';
import { type CommissionPlan, listingPlan, type NewListing, PERCENT, type Profile } from '@souk/client/market';
import { SOUK } from '@souk/client/money';
import { type Asset, type OrderSize, offerHash, order, placeOrder, WHOLE } from '@souk/client/orders';
import { type Included, Pipeline, TransactionError } from '@souk/client/pipeline';
import { asRoot, type Module, type OrderRules, setOrderRules, setParameter } from '@souk/replay/sudo';
import { Node } from './node.ts';

type Calls = AugmentedSubmittables<'promise'>;
/** A call of a pallet, by name. */
type CallName<P extends keyof Calls> = keyof Calls[P];
/** What a call takes. */
type CallArgs<P extends keyof Calls, N extends CallName<P>> = Calls[P][N] extends (...args: infer A) => Call
	? A
	: never;

export const DAY = 24 * 3_600_000;
/** A node keeps every block and its state: whoever reads the whole chain later finds it. */
export const ARCHIVE = ['--state-pruning', 'archive', '--blocks-pruning', 'archive'];
/** The clock of a sealed chain moves on by this much with every block. */
export const SLOT = 3_000n;
export const TIME = { WithId: 1 };
/** No order of a journey is larger. */
export const SIZE: OrderSize = { lines: 1, assets: 2, depth: 3, items: 1, services: 0 };
/** An offer that no listing makes. */
const NO_OFFER = `0x${'00'.repeat(32)}`;

/** What the shops of journeys say of themselves. */
export const PROFILE: Profile = { region: 'US-PA', category: 5735, floorArea: 120, staff: 4, metadata: cid('a shop') };

/** More than any price: for who agrees to everything. */
export const ANY = 2n ** 100n;

/** How a listing differs from the usual one. */
export interface ListingOptions {
	price?: bigint;
	asset?: Asset;
	fiat?: { currency: string; amount: bigint } | null;
	accepted?: NewListing['terms']['accepted'];
	commission?: CommissionPlan;
	maxDepth?: number;
	returnWindow?: number;
	stock?: number;
	gtin?: bigint;
	tokenDiscount?: number;
}

/** How an order differs from the usual one. */
export interface OrderOptions {
	quantity?: number;
	path?: Link[];
	payment?: [Asset, number][];
	limits?: bigint[];
	fiat?: { currency: string; amount: bigint };
	platform?: KeyringPair;
	mode?: 'Escrow' | 'Attested';
}

/** What an account has. */
export interface Funds {
	free: bigint;
	reserved: bigint;
	total: bigint;
}

export class Stage {
	readonly alice = development('//Alice');
	readonly seller = development('//Bob');
	readonly buyer = development('//Charlie');
	readonly promoter = development('//Dave');
	readonly second = development('//Eve');
	readonly stranger = development('//Ferdie');
	/** By account: its nonce being read, or read. */
	private readonly known = new Map<string, Promise<void>>();
	private products = 0;
	/** By listing: the hash of the offer, as it was when this stage last looked. */
	private readonly offers = new Map<bigint, string>();
	/** The last block a transaction of this stage went into. */
	last: Included['block'] | undefined;

	readonly node: Node;
	readonly chain: Chain;
	readonly pipeline: Pipeline;

	private constructor(node: Node, chain: Chain, pipeline: Pipeline) {
		this.node = node;
		this.chain = chain;
		this.pipeline = pipeline;
	}

	/** A stage on a node of its own, which keeps the state of every block. */
	static async open(sealing = 'instant'): Promise<Stage> {
		const stage = await Stage.on(await Node.start({ args: ['--dev', '--sealing', sealing, ...ARCHIVE] }));
		// The clock stands at zero until there is a block.
		await stage.blocks(1);
		return stage;
	}

	/** A stage on a node that runs already. It stops the node when it closes. */
	static async on(node: Node): Promise<Stage> {
		await accountsReady();
		const chain = await node.connect();
		const pipeline = new Pipeline(chain, 1000, 30_000);
		await pipeline.start();
		return new Stage(node, chain, pipeline);
	}

	async close(): Promise<void> {
		this.pipeline.stop();
		await this.chain.disconnect();
		await this.node.stop();
	}

	get tx(): ApiPromise['tx'] {
		return this.chain.api.tx;
	}

	get query(): ApiPromise['query'] {
		return this.chain.api.query;
	}

	/** Make blocks without waiting for transactions; time passes. */
	async blocks(count: number): Promise<void> {
		for (let made = 0; made < count; made++) await this.chain.provider.send('engine_createBlock', [true, true, null]);
	}

	/**
	 * Let time pass for all that goes by the chain's clock, as if there had been a block in every slot of it. A day is 28 800
	 * blocks, and no call sets the clock. So root writes its storage, as only the sudo of a development chain can. The clock stands
	 * still then: it waits for the timestamps of blocks, which do not jump.
	 */
	async pass(millis: bigint): Promise<void> {
		const { moment, seen } = (await this.query.clock.dials()).unwrap();
		const later = { moment: moment.toBigInt() + millis, seen: seen.toBigInt() + millis, stopped: false };
		const dial = this.chain.api.createType('PalletClockDial', later).toHex();
		await this.root(this.tx.system.setStorage([[this.query.clock.dials.key(), dial]]));
	}

	/** Wait until every block made so far was heard. */
	async heard(): Promise<void> {
		const head = (await this.chain.api.rpc.chain.getHeader()).number.toNumber();
		while (this.pipeline.best.number < head) {
			assert.ok(!this.pipeline.failed, 'blocks are heard');
			await sleep(20);
		}
	}

	/** Send a call and return the events of its transaction. */
	async send(
		pair: KeyringPair,
		call: Call,
		label = `${call.method.section}.${call.method.method}`,
	): Promise<ChainEvent[]> {
		const account = key(pair);
		// Another call of the same account meanwhile waits for the same answer.
		await (this.known.get(account) ?? this.ready(pair));
		try {
			const { block, events } = await this.pipeline.send(pair, call, label);
			this.last = block;
			return events;
		} catch (error) {
			// The error does not say whether the nonce was used: ask again.
			this.known.delete(account);
			throw error;
		}
	}

	/** Send a call by pallet and name. */
	async do<P extends keyof Calls, N extends CallName<P>>(
		pair: KeyringPair,
		pallet: P,
		name: N,
		...args: CallArgs<P, N>
	): Promise<ChainEvent[]> {
		return this.send(pair, this.call(pallet, name, args));
	}

	/** Send a call that must be refused; returns why. */
	async refused<P extends keyof Calls, N extends CallName<P>>(
		pair: KeyringPair,
		pallet: P,
		name: N,
		...args: CallArgs<P, N>
	): Promise<string> {
		return this.refusedCall(pair, this.call(pallet, name, args));
	}

	private call<P extends keyof Calls, N extends CallName<P>>(pallet: P, name: N, args: CallArgs<P, N>): Call {
		const make: unknown = this.tx[pallet][name];
		return (make as (...args: unknown[]) => Call)(...args);
	}

	async refusedCall(pair: KeyringPair, call: Call): Promise<string> {
		try {
			await this.send(pair, call);
		} catch (error) {
			if (error instanceof TransactionError) return error.reason;
			throw error;
		}
		throw new assert.AssertionError({ message: `${call.method.section}.${call.method.method} was not refused` });
	}

	async root(call: Call): Promise<Included> {
		await this.ready(this.alice);
		return asRoot(this.chain, this.pipeline, this.alice, call, 'sudo');
	}

	async parameter(name: string, to: bigint | undefined, module: Module = 'Commerce'): Promise<void> {
		await this.ready(this.alice);
		await setParameter(this.chain, this.pipeline, this.alice, name, to, module);
	}

	async orderRules(rules: OrderRules | undefined): Promise<void> {
		await this.ready(this.alice);
		await setOrderRules(this.chain, this.pipeline, this.alice, rules);
	}

	/** Have the account's nonce read again. */
	private ready(pair: KeyringPair): Promise<void> {
		const account = key(pair);
		const read = this.pipeline.learn(pair).catch((error: unknown) => {
			this.known.delete(account);
			throw error;
		});
		this.known.set(account, read);
		return read;
	}

	/** Open a shop that may do everything. */
	async shop(owner = this.seller): Promise<number> {
		const opened = await this.do(owner, 'shops', 'openShop', PROFILE, ANY, ANY);
		const id = this.event(opened, 'shops', 'ShopOpened').shop.toNumber();
		for (const capability of ['Publish', 'Distribute', 'Market'] as const)
			await this.do(owner, 'shops', 'addCapability', id, capability, ANY, ANY, 0);
		await this.do(owner, 'shops', 'addSlots', id, 40, ANY, ANY);
		return id;
	}

	newListing(options: ListingOptions = {}): NewListing {
		return {
			product: options.gtin ?? BigInt(demonstrationGtin(this.products++)),
			metadata: cid('a product'),
			terms: {
				price: { token: [options.asset ?? 'Native', options.price ?? 10n * SOUK], fiat: options.fiat ?? null },
				accepted: options.accepted ?? [],
				tokenDiscount: options.tokenDiscount ?? 0,
				commission: options.commission ?? { Formula: { rate: 20 * PERCENT, closing: 50 * PERCENT } },
				maxDepth: options.maxDepth ?? 3,
				experienceFee: 15 * PERCENT,
				returnWindow: options.returnWindow ?? 14 * DAY,
			},
			stock: options.stock ?? 1000,
		};
	}

	async listing(shop: number, options: ListingOptions = {}, owner = this.seller): Promise<bigint> {
		const events = await this.do(owner, 'shops', 'publishListings', shop, [this.newListing(options)]);
		const listing = this.event(events, 'shops', 'ListingsPublished').first.toBigInt();
		await this.look(listing);
		return listing;
	}

	/** Look at what a listing offers. Orders of it are placed under that offer until this is asked again. */
	async look(listing: bigint): Promise<string> {
		const hash = await offerHash(this.chain, listing);
		this.offers.set(listing, hash);
		return hash;
	}

	orderCall(listing: bigint, options: OrderOptions = {}): Call {
		const payment: [Asset, number][] = options.payment ?? [['Native', WHOLE]];
		return placeOrder(this.chain, {
			lines: [
				{
					listing,
					offer: this.offers.get(listing) ?? NO_OFFER,
					quantity: options.quantity ?? 1,
					path: options.path ?? [],
				},
			],
			payment,
			limits: options.limits ?? payment.map(() => 2n ** 127n),
			fiat: options.fiat ?? null,
			platform: options.platform === undefined ? null : key(options.platform),
			mode: options.mode ?? 'Escrow',
			attachment: cid('delivery details'),
		});
	}

	async order(listing: bigint, options: OrderOptions = {}, buyer = this.buyer): Promise<bigint> {
		await this.look(listing);
		const events = await this.send(buyer, this.orderCall(listing, options));
		return this.event(events, 'orders', 'OrderPlaced').order.toBigInt();
	}

	async ship(order: bigint, quantity = 1, last = false): Promise<void> {
		await this.do(this.seller, 'orders', 'shipOrder', order, [{ line: 0, quantity, items: [] }], last, null, SIZE);
	}

	/** Place an order and have it delivered. */
	async delivered(listing: bigint, options: OrderOptions = {}): Promise<bigint> {
		const order = await this.order(listing, options);
		await this.do(this.seller, 'orders', 'acceptOrder', order, SIZE);
		await this.ship(order, options.quantity ?? 1);
		await this.do(this.buyer, 'orders', 'confirmDelivery', order, SIZE);
		return order;
	}

	async state(id: bigint): Promise<string> {
		return (await order(this.chain, id)).state.type;
	}

	/** Something a runtime API knows. */
	async view<T extends Codec>(question: (apis: ApiPromise['call']) => Promise<Option<T>>): Promise<T> {
		const view = await this.chain.ask(question);
		assert.ok(view.isSome, `${question.toString()} is there`);
		return view.unwrap();
	}

	async now(): Promise<bigint> {
		return (await this.query.timestamp.now()).toBigInt();
	}

	/** A path whose promoters rely on what the listing pays now. */
	async path(listing: bigint, promoters: KeyringPair[], life = BigInt(30 * DAY)): Promise<Link[]> {
		const [now, plan] = await Promise.all([this.now(), listingPlan(this.chain, listing)]);
		return signPath(this.chain.genesis, listing, promoters, now + life, () => false, plan);
	}

	async funds(who: KeyringPair | string): Promise<Funds> {
		const { data } = await this.query.system.account(typeof who === 'string' ? who : who.publicKey);
		const [free, reserved] = [data.free.toBigInt(), data.reserved.toBigInt()];
		return { free, reserved, total: free + reserved };
	}

	/** What an account has of TIME, on hold included. */
	async time(who: KeyringPair | string): Promise<bigint> {
		const account = typeof who === 'string' ? who : key(who);
		const row = await this.query.assets.account(TIME.WithId, account);
		const free = row.isNone ? 0n : row.unwrap().balance.toBigInt();
		const held = await this.query.assetsHolder.balancesOnHold(TIME.WithId, account);
		return free + (held.isNone ? 0n : held.unwrap().toBigInt());
	}

	/** What is on hold on an account for orders, in SOUK. */
	async held(who: KeyringPair): Promise<bigint> {
		let held = 0n;
		for (const { id, amount } of await this.query.balances.holds(who.publicKey)) {
			if (id.isOrders) held += amount.toBigInt();
		}
		return held;
	}

	/** Everything a refused call must leave as it is: the ids given out and what orders hold. */
	async fingerprint(): Promise<string> {
		const parts = await Promise.all([
			this.query.shops.nextShopId(),
			this.query.shops.nextListingId(),
			this.query.orders.nextOrder(),
			this.query.balances.holds(this.buyer.publicKey),
			this.query.balances.holds(this.seller.publicKey),
			this.query.balances.totalIssuance(),
			this.query.assets.asset(TIME.WithId),
		]);
		return JSON.stringify(parts.map((part) => part.toHex()));
	}

	/** The fields of an event that must be there. */
	event<P extends EventPallet, N extends EventName<P>>(events: ChainEvent[], pallet: P, name: N): EventData<P, N> {
		return expected(events, pallet, name);
	}
}
