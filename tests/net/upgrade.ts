// SPDX-License-Identifier: Apache-2.0

// The runtime changes by referendum, while orders come in, and while there is an order in every state, an open cycle and open
// eras. The new runtime has to be built, since it differs from that of the node: raising `spec_version` inside of a built one
// is not enough, because the compiler has put the number into the code that checks signatures, too.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as zlib from 'node:zlib';
import type { ApiPromise } from '@polkadot/api';
import type { KeyringPair } from '@polkadot/keyring/types';
import { u8aToHex } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';
import { development, key, named } from '@souk/client/accounts';
import type { Call, Chain } from '@souk/client/chain';
import { cid } from '@souk/client/content';
import { all } from '@souk/client/events';
import { demonstrationGtin } from '@souk/client/gs1';
import { SOUK } from '@souk/client/money';
import { type OrderSize, offerHash, placeOrder } from '@souk/client/orders';
import { RULES } from '@souk/replay/sudo';
import { ANY, DAY, PROFILE } from '../support/stage.ts';
import { type Journey, nothingMissing, type Outcome, type Stage, sound } from './journeys.ts';
import { type Network, NO_CLOCK } from './network.ts';
import type { Peer } from './peer.ts';
import { phrase } from './spec.ts';

/** What the node takes for the beginning of a compressed runtime. */
const COMPRESSED = Buffer.from('52bc537646db8e05', 'hex');
const WASM = Buffer.from('0061736d', 'hex');

/** Where the built runtime is. */
const { SOUK_NET_UPGRADE: BUILT } = process.env;

/** Compress a runtime, so that it fits a transaction. */
function compress(wasm: Buffer): Buffer {
	const { zstdCompressSync } = zlib as { zstdCompressSync?: (data: Buffer) => Buffer };
	const compressed =
		zstdCompressSync?.(wasm) ?? execFileSync('zstd', ['-q', '-9', '-c'], { input: wasm, maxBuffer: 64 << 20 });
	return Buffer.concat([COMPRESSED, compressed]);
}

/** Why there is nothing to upgrade to, or nothing. */
export function noUpgrade(): string | undefined {
	if (BUILT === undefined || BUILT === '')
		return 'SOUK_NET_UPGRADE names no runtime: build one with scripts/next-runtime.sh, and name what it prints';
	if (!existsSync(BUILT)) return `SOUK_NET_UPGRADE names ${BUILT}, which does not exist`;
	if ('zstdCompressSync' in zlib) return undefined;
	try {
		execFileSync('zstd', ['--version'], { stdio: 'ignore' });
		return undefined;
	} catch {
		return 'a runtime must be compressed to fit a transaction, and there is no zstd: apt-get install zstd';
	}
}

/** The runtime to upgrade to, ready to be set. */
export function upgradeCode(): Buffer {
	const code = readFileSync(BUILT!);
	return code.subarray(0, 4).equals(WASM) ? compress(code) : code;
}

const SIZE: OrderSize = { lines: 1, assets: 1, depth: 0, items: 0, services: 0 };
const PRICE = 10n * SOUK;
/** The windows of the cycle that is open while the runtime changes, in milliseconds. */
const CYCLE_WINDOWS = { commit: 300_000n, reveal: 60_000n };

/** How an order stands before the upgrade, in the order in which they are placed. */
const STATES = [
	'Placed',
	'Accepted',
	'Accepted in part shipped',
	'Shipped',
	'Delivered',
	'ReturnRequested',
	'Disputed',
	'Completed',
	'Cancelled',
	'Expired',
	'Returned',
	'Ruled',
] as const;
type State = (typeof STATES)[number];

/** How each of them ends under the new runtime. Those that were final stay as they are. */
const ENDS: Record<State, string> = {
	Placed: 'Cancelled',
	Accepted: 'Completed',
	'Accepted in part shipped': 'Completed',
	Shipped: 'Completed',
	Delivered: 'Completed',
	ReturnRequested: 'Returned',
	Disputed: 'Completed',
	Completed: 'Completed',
	Cancelled: 'Cancelled',
	Expired: 'Expired',
	Returned: 'Returned',
	Ruled: 'Ruled',
};

interface OrderJson {
	state: string | Record<string, unknown>;
}

/** A shop and a buyer with an order in every state. */
class Shelf {
	private readonly seller = named('upgrade/seller');
	private readonly buyer = named('upgrade/buyer');
	private readonly ids = new Map<State, bigint>();
	private readonly network: Network;
	private readonly chain: Chain;

	private constructor(network: Network, chain: Chain) {
		this.network = network;
		this.chain = chain;
	}

	static async fill(network: Network): Promise<Shelf> {
		const chain = await network.chain();
		const shelf = new Shelf(network, chain);
		await shelf.place(chain);
		await shelf.move();
		await shelf.check((state) => (state === 'Accepted in part shipped' ? 'Accepted' : state));
		return shelf;
	}

	private get api(): ApiPromise {
		return this.chain.api;
	}

	private id(state: State): bigint {
		const id = this.ids.get(state);
		if (id === undefined) throw new Error(`no order is to be ${state}`);
		return id;
	}

	private batch(who: KeyringPair, calls: Call[]): Promise<unknown> {
		return this.network.send(who, this.api.tx.utility.batchAll(calls));
	}

	private async place(chain: Chain): Promise<void> {
		const { tx } = this.api;
		const fund = [this.seller, this.buyer].map((who) => tx.balances.transferKeepAlive(key(who), 100_000n * SOUK));
		await this.batch(development(phrase('bob')), fund);
		const opened = await this.network.send(this.seller, tx.shops.openShop(PROFILE, ANY, ANY));
		const shop = all(opened, 'shops', 'ShopOpened')[0]!.shop.toNumber();
		const terms = {
			price: { token: ['Native', PRICE], fiat: null },
			accepted: [],
			tokenDiscount: 0,
			commission: 'None',
			maxDepth: 0,
			experienceFee: 150_000_000,
			returnWindow: 14 * DAY,
		};
		const listing = { product: BigInt(demonstrationGtin(7)), metadata: cid('a product'), terms, stock: 1_000 };
		const listed = await this.network.send(
			this.seller,
			tx.utility.batchAll([
				tx.shops.addCapability(shop, 'Publish', ANY, ANY, 1),
				tx.shops.publishListings(shop, [listing as never]),
			]),
		);
		const first = all(listed, 'shops', 'ListingsPublished')[0]!.first.toBigInt();
		const offer = await offerHash(chain, first);
		const placing = (quantity: number): Call =>
			placeOrder(chain, {
				lines: [{ listing: first, offer, quantity, path: [] }],
				limits: [ANY],
				attachment: cid('delivery details'),
			});
		// The one that is to expire has a block to be accepted in. The rules are others within one transaction only, so that no
		// order of the load is placed under them.
		const rules = (value: object | null): Call =>
			tx.sudo.sudo(tx.parameters.setParameter({ Commerce: { Orders: [null, value as never] } }));
		const placed = await this.network.send(
			development(phrase('alice')),
			tx.utility.batchAll([rules({ ...RULES, accept: 3_000n }), placing(1), rules(null)]),
		);
		this.ids.set('Expired', all(placed, 'orders', 'OrderPlaced')[0]!.order.toBigInt());
		const others = STATES.filter((state) => state !== 'Expired');
		const rest = await this.network.send(this.buyer, tx.utility.batchAll(others.map(() => placing(2))));
		const ids = all(rest, 'orders', 'OrderPlaced').map(({ order }) => order.toBigInt());
		assert.equal(ids.length, others.length);
		for (const [at, state] of others.entries()) this.ids.set(state, ids[at]!);
	}

	private ship(state: State, quantity: number): Call {
		return this.api.tx.orders.shipOrder(this.id(state), [{ line: 0, quantity, items: [] }], false, null, SIZE);
	}

	/** Move every order to where it is to be. */
	private async move(): Promise<void> {
		const { tx } = this.api;
		const delivered: State[] = ['Delivered', 'ReturnRequested', 'Completed', 'Returned'];
		const disputed: State[] = ['Disputed', 'Ruled'];
		const shipped: State[] = ['Shipped', ...delivered, ...disputed];
		const accepted: State[] = ['Accepted', 'Accepted in part shipped', ...shipped];
		await this.batch(
			this.seller,
			accepted.map((state) => tx.orders.acceptOrder(this.id(state), SIZE)),
		);
		await this.batch(this.seller, [
			this.ship('Accepted in part shipped', 1),
			...shipped.map((state) => this.ship(state, 2)),
		]);
		await this.batch(this.buyer, [
			...delivered.map((state) => tx.orders.confirmDelivery(this.id(state), SIZE)),
			...disputed.map((state) => tx.orders.disputeOrder(this.id(state), null)),
			tx.orders.cancelOrder(this.id('Cancelled'), SIZE),
		]);
		await this.batch(this.buyer, [
			tx.orders.completeOrder(this.id('Completed'), SIZE),
			...(['ReturnRequested', 'Returned'] as const).map((state) =>
				tx.orders.requestReturn(this.id(state), [{ line: 0, quantity: 2 }], null),
			),
		]);
		await this.network.send(this.seller, tx.orders.approveReturn(this.id('Returned'), true, SIZE));
		await this.network.root(tx.orders.ruleOrder(this.id('Ruled'), 5_000, SIZE));
		await this.network.until('the order that nobody accepts expires', 120_000, async () => {
			return (await this.stateOf('Expired')) === 'Expired';
		});
	}

	/** An order as the node says it. */
	private async order(state: State): Promise<OrderJson> {
		const order = await this.network.archive.rpc<OrderJson | null>('commerce_getOrder', Number(this.id(state)));
		if (order === null) throw new Error(`the order that was ${state} is gone`);
		return order;
	}

	/** The name of its state, as a type of the chain has it. */
	private async stateOf(state: State): Promise<string> {
		const { state: said } = await this.order(state);
		const name = typeof said === 'string' ? said : Object.keys(said)[0]!;
		return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
	}

	private async check(expected: (state: State) => string): Promise<void> {
		for (const state of STATES) assert.equal(await this.stateOf(state), expected(state), `the order that was ${state}`);
	}

	/** Everything of the orders that were final. */
	async finals(): Promise<string[]> {
		const final: State[] = ['Completed', 'Cancelled', 'Expired', 'Returned', 'Ruled'];
		return Promise.all(final.map(async (state) => JSON.stringify(await this.order(state))));
	}

	/** Bring every order to its end, by calls that are signed for the new runtime. */
	async empty(): Promise<void> {
		const { tx } = this.api;
		const { seller, buyer } = this;
		await Promise.all([
			this.batch(seller, [
				this.ship('Accepted', 2),
				this.ship('Accepted in part shipped', 1),
				tx.orders.approveReturn(this.id('ReturnRequested'), true, SIZE),
			]),
			this.batch(buyer, [
				tx.orders.cancelOrder(this.id('Placed'), SIZE),
				tx.orders.confirmDelivery(this.id('Shipped'), SIZE),
				tx.orders.completeOrder(this.id('Delivered'), SIZE),
				tx.orders.withdrawDispute(this.id('Disputed'), SIZE),
			]),
		]);
		const late = ['Accepted', 'Accepted in part shipped'] as const;
		await this.batch(buyer, [
			...late.map((state) => tx.orders.confirmDelivery(this.id(state), SIZE)),
			...([...late, 'Shipped'] as const).map((state) => tx.orders.completeOrder(this.id(state), SIZE)),
		]);
		await this.check((state) => ENDS[state]);
		// The client that was connected before the upgrade has the same from the runtime API.
		const shown = await this.chain.ask(({ commerceApi }) => commerceApi.order(this.id('Shipped')));
		assert.equal(shown.unwrap().state.type, ENDS.Shipped);
		for (const who of [seller, buyer]) {
			const holds = await this.api.query.balances.holds(key(who));
			assert.ok(
				holds.every(({ id }) => !id.isOrders),
				'nothing is on hold for an order',
			);
		}
	}
}

/** The rounds that are under way: of testers, of rewards, of staking. */
async function rounds(api: ApiPromise): Promise<{ cycle: string; era: number; clock: string; staking: number }> {
	const [cycle, clock, next, active] = await Promise.all([
		api.query.experience.currentCycle(),
		api.query.rewards.eraClock(),
		api.query.rewards.nextClose(),
		api.query.staking.activeEra(),
	]);
	assert.ok(cycle.isSome, 'a cycle is open');
	return {
		cycle: cycle.unwrap().number.toString(),
		era: next.toNumber(),
		clock: clock.unwrap().since.toString(),
		staking: active.unwrap().index.toNumber(),
	};
}

/** Begin a cycle of testers anew, with windows that end within minutes: the running one goes by those that it began with. */
async function shortCycle(network: Network): Promise<void> {
	const { api } = await network.chain();
	const { tx, query } = api;
	const periods = {
		commit: CYCLE_WINDOWS.commit,
		reveal: CYCLE_WINDOWS.reveal,
		report: BigInt(60 * DAY),
		claim: 6,
		carry: 3,
		appeal: 2,
		retention: 12,
	};
	await network.root(
		tx.utility.batchAll([
			tx.parameters.setParameter({ Experience: { Periods: [null, periods] } }),
			tx.system.killStorage([query.experience.currentCycle.key()]),
		]),
	);
	await network.until('a cycle begins anew', 60_000, async () => {
		const cycle = await query.experience.currentCycle();
		return cycle.isSome && cycle.unwrap().number.isZero();
	});
}

/** What is in the pool of a cycle, in base units of SOUK, and whether the cycle is closed. */
async function pool(api: ApiPromise, cycle: string): Promise<{ pot: bigint; closed: boolean }> {
	const { assets, closed } = await api.query.experience.pools(cycle);
	const pot = assets.reduce((sum, { asset, pot }) => (asset.isNative ? sum + pot.toBigInt() : sum), 0n);
	return { pot, closed: closed.isTrue };
}

/** The cycle that was open ends under the new runtime: it is closed, and what nobody earned is in the pool of the next. */
async function endCycle(network: Network, cycle: string): Promise<void> {
	const { api } = await network.chain();
	const next = (BigInt(cycle) + 1n).toString();
	const { pot } = await pool(api, cycle);
	assert.ok(pot > 0n, 'orders paid into the pool of the open cycle');
	// What decides ties must be younger than the last report, and comes with the sessions.
	for (let sessions = 0; !(await pool(api, cycle)).closed; sessions++) {
		assert.ok(sessions <= 12, 'the cycle is closed');
		await network.nextSession();
	}
	assert.equal((await pool(api, cycle)).pot, 0n, 'nothing is left in the pool of a closed cycle');
	const rolled = (await pool(api, next)).pot;
	assert.ok(rolled >= pot, `${rolled} of ${pot} went on to the next cycle`);
}

/** The era of rewards that was open ends under the new runtime, because eras get another length. */
async function endEra(network: Network, era: number): Promise<void> {
	const { api } = await network.chain();
	const length = (await api.query.rewards.eraClock()).unwrap().length.toBigInt();
	await network.root(api.tx.parameters.setParameter({ Rewards: { EraLength: [null, length + 1n] } }));
	await network.until(`era ${era} of rewards is closed`, 120_000, async () => {
		return (await api.query.rewards.nextClose()).toNumber() > era;
	});
}

/** What was earned in an era of rewards so far: the encoded totals. */
async function earned(api: ApiPromise, era: number): Promise<string> {
	return u8aToHex((await api.query.rewards.totals(era)).toU8a());
}

async function versionOf(peer: Peer): Promise<number> {
	const head = await peer.rpc<string>('chain_getFinalizedHead');
	return (await peer.rpc<{ specVersion: number }>('state_getRuntimeVersion', head)).specVersion;
}

/** Have a referendum of root authorise some code. Returns the blocks from its submission to its enactment. */
async function authorise(network: Network, hash: string): Promise<number> {
	const { api } = await network.chain();
	const { tx, query } = api;
	const alice = development(phrase('alice'));
	const proposal = tx.system.authorizeUpgrade(hash).method.toHex();
	const index = (await query.referenda.referendumCount()).toNumber();
	const begun = (await network.archive.best()).height;
	await network.send(
		alice,
		tx.utility.batchAll([
			tx.referenda.submit({ system: 'Root' }, { Inline: proposal }, { After: 0 }),
			tx.referenda.placeDecisionDeposit(index),
		]),
	);
	// These have most of what can vote. It vests, and votes all the same.
	const people = ['charlie', 'dave', 'eve'].map((name) => development(`${phrase(name)}//stash`));
	const vote = { Standard: { vote: { aye: true, conviction: 'None' }, balance: 1_400_000_000n * SOUK } };
	await Promise.all(people.map((who) => network.send(who, tx.convictionVoting.vote(index, vote as never))));
	await network.until('the upgrade is authorised', 240_000, async () => {
		return (await query.system.authorizedUpgrade()).isSome;
	});
	const allowed = (await query.system.authorizedUpgrade()).unwrap();
	assert.equal(allowed.codeHash.toHex(), hash);
	assert.ok(allowed.checkVersion.isTrue, 'its version will be checked');
	const info = (await query.referenda.referendumInfoFor(index)).unwrap();
	assert.ok(info.isApproved);
	return (await network.archive.best()).height - begun;
}

/** The runtime changes by referendum, while orders come in. */
async function upgrade(stage: Stage): Promise<Outcome> {
	const { network, load, say } = stage;
	const chain = await network.chain();
	const { api } = chain;
	const before = await versionOf(network.archive);
	const code = upgradeCode();
	const shelf = await Shelf.fill(network);
	say(`there is an order in every state: ${STATES.length}`);
	const finals = await shelf.finals();
	network.lagSince();
	const settled = load.settled.length;
	const took = await authorise(network, blake2AsHex(code));
	say(`a referendum authorised the code after ${took} blocks`);

	// Any account may send the code, and only that code.
	const messenger = development(phrase('ferdie'));
	await assert.rejects(network.send(messenger, api.tx.system.applyAuthorizedUpgrade('0x00')), /system\.Unauthorized/);
	await shortCycle(network);
	const open = await rounds(api);
	const sum = await earned(api, open.era);
	const begun = Date.now();
	await network.send(messenger, api.tx.system.applyAuthorizedUpgrade(u8aToHex(code)));
	await network.until('every node runs the new runtime', 120_000, async () => {
		const versions = await Promise.all(network.peers.map(versionOf));
		return versions.every((version) => version === before + 1);
	});
	const seconds = (Date.now() - begun) / 1000;
	say(`version ${before + 1} runs everywhere after ${seconds.toFixed(1)} s`);
	assert.ok((await api.query.system.authorizedUpgrade()).isNone, 'it was for once');
	await network.until('the client that was connected knows the new version', 60_000, async () => {
		return api.runtimeVersion.specVersion.toNumber() === before + 1;
	});

	assert.deepEqual(await rounds(api), open, 'the open rounds are the same');
	assert.deepEqual(await shelf.finals(), finals, 'what was final is as it was');
	await shelf.empty();
	const at = load.settled.length;
	await network.until('orders are settled under the new runtime', 120_000, async () => load.settled.length >= at + 5);
	assert.notEqual(await earned(api, open.era), sum, 'the open era of rewards goes on');
	// The era of staking that was open ends under the new runtime, and pays.
	await network.root(api.tx.staking.forceNewEra());
	for (let sessions = 0; (await rounds(api)).staking === open.staking; sessions++) {
		assert.ok(sessions <= 6, 'the era of staking ends');
		await network.nextSession();
	}
	const paid = await api.query.staking.erasValidatorReward(open.staking);
	assert.ok(paid.isSome, 'the era that was open has its pay');
	await endCycle(network, open.cycle);
	await endEra(network, open.era);
	await nothingMissing(stage);
	return {
		verdict: sound(await network.verdict()),
		recovery: seconds,
		note: `by referendum in ${took} blocks (a day of governance takes ten); version ${before} to ${before + 1} (${(code.length / 1e6).toFixed(1)} MB) everywhere in ${seconds.toFixed(1)} s; ${STATES.length} orders, one in each state, ended well, and so did the open cycle and both open eras; ${at - settled} orders settled meanwhile, ${load.settled.length - at} after, none lost`,
	};
}

export const UPGRADE: Journey = {
	name: 'runtime upgrade',
	on: 'clock',
	cannot: () => NO_CLOCK ?? noUpgrade(),
	run: upgrade,
};
