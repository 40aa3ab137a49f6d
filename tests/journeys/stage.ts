// SPDX-License-Identifier: Apache-2.0

// A development node that makes a block per transaction, and what journeys do on it.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { Codec } from '@polkadot/types-codec/types';
import { accountsReady, development, key } from '../src/accounts.ts';
import { list, member, number } from '../src/book.ts';
import { type Call, Chain, type ChainEvent, value } from '../src/chain.ts';
import { cid } from '../src/content.ts';
import { must } from '../src/errors.ts';
import { demonstrationGtin } from '../src/gs1.ts';
import { signPath } from '../src/links.ts';
import { SOUK } from '../src/money.ts';
import { Node } from '../src/node.ts';
import { type Included, Pipeline, TransactionError } from '../src/pipeline.ts';
import { asRoot, type Module, setParameter } from '../src/sudo.ts';

export const PERCENT = 10_000_000;
export const DAY = 24 * 3_600_000;
/** The clock of a sealed chain moves on by this much with every block. */
export const SLOT = 3_000n;
export const TIME = { WithId: 1 };

/** How a listing differs from the usual one. */
export interface ListingOptions {
	price?: bigint;
	asset?: unknown;
	fiat?: { currency: string; amount: bigint } | null;
	accepted?: unknown[];
	commission?: unknown;
	maxDepth?: number;
	returnWindow?: number;
	stock?: number;
	gtin?: bigint;
	tokenDiscount?: number;
}

/** How an order differs from the usual one. */
export interface OrderOptions {
	quantity?: number;
	path?: unknown[];
	payment?: [unknown, number][];
	limits?: bigint[];
	fiat?: unknown;
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
	/** The last block a transaction of this stage went into. */
	last: Included['block'] | undefined;

	private constructor(
		readonly node: Node,
		readonly chain: Chain,
		readonly pipeline: Pipeline,
	) {}

	static async open(sealing = 'instant'): Promise<Stage> {
		await accountsReady();
		const node = await Node.start({ args: ['--dev', '--sealing', sealing] });
		const chain = await node.connect();
		const pipeline = new Pipeline(chain, 1000, 30_000);
		await pipeline.start();
		const stage = new Stage(node, chain, pipeline);
		// The clock stands at zero until there is a block.
		await stage.blocks(1);
		return stage;
	}

	async close(): Promise<void> {
		this.pipeline.stop();
		await this.chain.disconnect();
		await this.node.stop();
	}

	/** Make blocks without waiting for transactions; time passes. */
	async blocks(count: number): Promise<void> {
		for (let made = 0; made < count; made++) await this.chain.provider.send('engine_createBlock', [true, true, null]);
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
	async send(pair: KeyringPair, call: Call, label = `${call.method.section}.${call.method.method}`): Promise<ChainEvent[]> {
		const account = key(pair);
		// Whoever sends for the same account meanwhile waits for the same answer.
		await (this.known.get(account) ?? this.ready(pair));
		try {
			const { block, events } = await this.pipeline.send(pair, call, label);
			this.last = block;
			return events;
		} catch (error) {
			// Whether the nonce was used depends on what went wrong: ask again.
			this.known.delete(account);
			throw error;
		}
	}

	/** Send a call by pallet and name. */
	async do(pair: KeyringPair, pallet: string, name: string, ...args: unknown[]): Promise<ChainEvent[]> {
		return this.send(pair, this.chain.call(pallet, name, ...args));
	}

	/** Send a call that must be refused; returns why. */
	async refused(pair: KeyringPair, pallet: string, name: string, ...args: unknown[]): Promise<string> {
		return this.refusedCall(pair, this.chain.call(pallet, name, ...args));
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

	/** Have the account's nonce read again. */
	private ready(pair: KeyringPair): Promise<void> {
		const account = key(pair);
		const read = this.chain.api.rpc.system.accountNextIndex(pair.address).then(
			(nonce) => this.pipeline.setNonce(account, Number(nonce.toString())),
			(error: unknown) => {
				this.known.delete(account);
				throw error;
			},
		);
		this.known.set(account, read);
		return read;
	}

	/** Open a shop that may do everything. */
	async shop(owner = this.seller): Promise<number> {
		const profile = { region: 'US-PA', category: 5735, floorArea: 120, staff: 4, metadata: cid('a shop') };
		const id = Number(this.field(await this.do(owner, 'shops', 'openShop', profile), 'shops', 'ShopOpened', 'shop').toString());
		for (const capability of ['Publish', 'Distribute', 'Market']) await this.do(owner, 'shops', 'addCapability', id, capability);
		await this.do(owner, 'shops', 'addSlots', id, 40);
		return id;
	}

	newListing(options: ListingOptions = {}): Record<string, unknown> {
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
		return number(this.field(events, 'shops', 'ListingsPublished', 'first'));
	}

	orderCall(listing: bigint | number, options: OrderOptions = {}): Call {
		const payment = options.payment ?? [['Native', 1_000_000_000]];
		return this.chain.call(
			'orders',
			'placeOrder',
			[{ listing, quantity: options.quantity ?? 1, path: options.path ?? [], items: [] }],
			payment,
			options.limits ?? payment.map(() => 2n ** 127n),
			options.fiat ?? null,
			options.platform === undefined ? null : key(options.platform),
			options.mode ?? 'Escrow',
			cid('delivery details'),
		);
	}

	async order(listing: bigint, options: OrderOptions = {}, buyer = this.buyer): Promise<bigint> {
		return number(this.field(await this.send(buyer, this.orderCall(listing, options)), 'orders', 'OrderPlaced', 'order'));
	}

	async ship(order: bigint, quantity = 1, last = false): Promise<void> {
		await this.do(this.seller, 'orders', 'shipOrder', order, [{ line: 0, quantity, items: [] }], last);
	}

	/** Place an order and have it delivered. */
	async delivered(listing: bigint, options: OrderOptions = {}): Promise<bigint> {
		const order = await this.order(listing, options);
		await this.do(this.seller, 'orders', 'acceptOrder', order);
		await this.ship(order, options.quantity ?? 1);
		await this.do(this.buyer, 'orders', 'confirmDelivery', order);
		return order;
	}

	async state(order: bigint): Promise<string> {
		return member(await this.view('order', order), 'state').toString();
	}

	/** Something the CommerceApi knows. */
	async view(name: string, ...args: unknown[]): Promise<Codec> {
		const view = await this.chain.commerce(name, ...args);
		assert.ok(!view.isEmpty, `${name}(${args.join(', ')}) is there`);
		return (view as unknown as { unwrap(): Codec }).unwrap();
	}

	async now(): Promise<bigint> {
		return number(await this.chain.read('timestamp', 'now'));
	}

	async path(listing: bigint, promoters: KeyringPair[], life = BigInt(30 * DAY)): Promise<ReturnType<typeof signPath>> {
		return signPath(this.chain.genesis, listing, promoters, (await this.now()) + life);
	}

	async funds(who: KeyringPair | string): Promise<Funds> {
		const account = await this.chain.read('system', 'account', typeof who === 'string' ? who : who.publicKey);
		const data = member(account, 'data');
		const [free, reserved] = [number(member(data, 'free')), number(member(data, 'reserved'))];
		return { free, reserved, total: free + reserved };
	}

	/** What an account has of TIME, on hold included. */
	async time(who: KeyringPair | string): Promise<bigint> {
		const account = typeof who === 'string' ? who : key(who);
		const row = await this.chain.read('assets', 'account', 1, account);
		const free = row.isEmpty ? 0n : number(member((row as unknown as { unwrap(): Codec }).unwrap(), 'balance'));
		const held = await this.chain.read('assetsHolder', 'balancesOnHold', 1, account);
		return free + (held.isEmpty ? 0n : number((held as unknown as { unwrapOr(other: unknown): Codec }).unwrapOr(held)));
	}

	/** What is on hold on an account for orders, in SOUK. */
	async held(who: KeyringPair): Promise<bigint> {
		let held = 0n;
		for (const hold of list(await this.chain.read('balances', 'holds', who.publicKey))) {
			const id = member(hold, 'id') as unknown as { type: string };
			if (id.type === 'Orders') held += number(member(hold, 'amount'));
		}
		return held;
	}

	/** Everything a refused call must leave as it is: the ids given out and what orders hold. */
	async fingerprint(): Promise<string> {
		const parts = await Promise.all([
			this.chain.read('shops', 'nextShopId'),
			this.chain.read('shops', 'nextListingId'),
			this.chain.read('orders', 'nextOrder'),
			this.chain.read('balances', 'holds', this.buyer.publicKey),
			this.chain.read('balances', 'holds', this.seller.publicKey),
			this.chain.read('balances', 'totalIssuance'),
			this.chain.read('assets', 'asset', 1),
		]);
		return JSON.stringify(parts.map((part) => part.toHex()));
	}

	event(events: ChainEvent[], pallet: string, name: string): ChainEvent {
		return must(events.find((event) => event.pallet === pallet && event.name === name), `event ${pallet}.${name}`);
	}

	field(events: ChainEvent[], pallet: string, name: string, field: string): Codec {
		return value(this.event(events, pallet, name), field);
	}
}
