// SPDX-License-Identifier: Apache-2.0

// What every account has, against what it should have.

import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { FrameSystemAccountInfo, PalletOrdersEvidenceStakeLegs } from '@polkadot/types/lookup';
import type { Vec } from '@polkadot/types-codec';
import { COMMUNE, EXPERIENCE_POOL, key } from '@souk/client/accounts';
import type { Chain } from '@souk/client/chain';
import { must } from '@souk/client/errors';
import type { ChainEvent } from '@souk/client/events';
import { sum } from '@souk/client/money';
import type { Pipeline } from '@souk/client/pipeline';
import { type Legs, noLegs, total } from '@souk/client/waterfall';
import { PER_CENT } from './dataset.ts';
import type { OrderLedger } from './ledger.ts';
import { END, type Plan, type PlannedOrder } from './plan.ts';
import { prepaidStock, totalFees } from './prepaid.ts';
import type { Cast, Trade } from './trade.ts';

/** What the comparisons of a replay say, each in base units. All are zero when every unit is accounted for. */
export interface Differences {
	/** Σ escrow placed − Σ legs paid − Σ given back before − Σ still held, by the events. */
	events: bigint;
	/** Σ on hold on the buyers' accounts, by the balances, less what open orders hold by the events. */
	holds: bigint;
	/** Σ over all accounts of |what it has − what it should have by transfers, fees and legs|. */
	balances: bigint;
	/** Change of the total issuance that no event explains. */
	issuance: bigint;
	/** What prepaid accounts hold and reserve, less what they should by the events. */
	prepaid: bigint;
	/** What the attester has on hold and locked, what is expected and owed in a currency, less what it should by the events. */
	fiat: bigint;
}

type StakeLegs = Vec<PalletOrdersEvidenceStakeLegs>;

/** Counts what every account should have, and compares it with what the chain says it has. */
export class Audit {
	/** Blocks since the replay began. */
	blocks = 0;
	/** Fees that the watched accounts paid, in base units. */
	fees = 0n;
	/** Accounts with another balance than they should have. */
	readonly wrong: string[] = [];
	/** Orders in another state than they should be in. */
	readonly misplaced: string[] = [];
	private readonly balance = new Map<string, bigint>();
	private readonly frees = new Map<string, bigint>();
	private readonly customers: string[];
	/** What was put into prepaid accounts, by owner. */
	private readonly prepaid = new Map<string, bigint>();
	/** The bond of the attester. */
	private bond = 0n;
	/** The deposits of disputes that are over, by order. */
	private readonly deposits = new Map<bigint, { buyer: StakeLegs; seller: StakeLegs }>();
	private minted = 0n;
	private issuance = 0n;
	private heldBefore = 0n;

	private readonly chain: Chain;
	private readonly people: Cast;
	private readonly sellers: KeyringPair[];

	constructor(chain: Chain, people: Cast, sellers: KeyringPair[], plan: Plan) {
		this.chain = chain;
		this.people = people;
		this.sellers = sellers;
		this.customers = plan.customers.map((id) => key(people.customer(id)));
	}

	/** Read all balances before anything happens. */
	async open(pipeline: Pipeline): Promise<void> {
		const { hash } = pipeline.best;
		const watched = new Set([
			...this.customers,
			...[...this.people.promoters, ...this.people.platforms, ...this.people.providers, ...this.sellers].map(key),
			key(this.people.attester),
			EXPERIENCE_POOL,
			COMMUNE,
		]);
		for (const [who, account] of await this.accounts(hash, [...watched])) {
			this.frees.set(who, account.data.free.toBigInt());
			this.balance.set(who, balanceOf(account));
			pipeline.setNonce(who, account.nonce.toNumber());
		}
		this.heldBefore = await this.held(hash);
		this.issuance = await this.totalIssuance(hash);
	}

	/** What an account could spend when the audit was opened. */
	free(account: string): bigint {
		return this.frees.get(account) ?? 0n;
	}

	/** Note that an account's balance should change. */
	expect(account: string, by: bigint): void {
		const before = this.balance.get(account);
		if (before !== undefined) this.balance.set(account, before + by);
	}

	/** Note what became of the deposits of one side of a dispute. */
	private forfeit(own: string, other: string, legs: StakeLegs): void {
		for (const leg of legs) {
			this.expect(own, -(leg.other.toBigInt() + leg.treasury.toBigInt()));
			this.expect(other, leg.other.toBigInt());
		}
	}

	/** Note what an event says of balances. */
	hear(event: ChainEvent): void {
		if (event.pallet === 'transactionPayment' && event.name === 'TransactionFeePaid') {
			const who = event.data.who.toHex();
			const fee = event.data.actualFee.toBigInt();
			if (this.balance.has(who)) this.fees += fee;
			this.expect(who, -fee);
		}
		if (event.pallet === 'orders' && event.name === 'DisputeClosed') {
			this.deposits.set(event.data.order.toBigInt(), event.data);
		}
		if (event.pallet === 'prepaid' && event.name === 'PrepaidOpened') {
			this.prepaid.set(event.data.owner.toHex(), event.data.amount.toBigInt());
		}
		if (event.pallet === 'fiat' && event.name === 'AttesterRegistered') {
			if (event.data.who.toHex() === key(this.people.attester)) this.bond = event.data.bond.toBigInt();
		}
		if (event.pallet === 'balances') {
			if (event.name === 'Minted' || event.name === 'Issued') this.minted += event.data.amount.toBigInt();
			if (event.name === 'Burned' || event.name === 'Rescinded' || event.name === 'DustLost') {
				this.minted -= event.data.amount.toBigInt();
			}
		}
	}

	count(): void {
		this.blocks++;
	}

	/** Compare in a block that is final. */
	async close(pipeline: Pipeline, ledger: OrderLedger, trades: Trade[]): Promise<Differences> {
		const { number: height, hash } = await this.finalised(pipeline);
		if ((await this.chain.provider.send<string>('chain_getBlockHash', [height])) !== hash) {
			throw new Error(`block ${height} that was replayed into is not final; another was finalised`);
		}
		for (const { plan, record } of trades) {
			const { legs, fees } = record;
			if (fees?.paid !== undefined) {
				this.expect(fees.payer, -totalFees(fees.paid));
				this.pay(plan, { ...noLegs(), ...fees.paid });
			}
			if (legs === undefined) continue;
			const seller = key(must(this.sellers[plan.shop], 'seller'));
			const buyer = key(this.people.customer(plan.purchase.customer));
			this.expect(buyer, legs.buyer - record.escrow);
			const deposits = this.deposits.get(record.id);
			if (deposits !== undefined) {
				this.forfeit(buyer, seller, deposits.buyer);
				this.forfeit(seller, buyer, deposits.seller);
			}
			this.pay(plan, legs);
		}
		let off = 0n;
		for (const [who, account] of await this.accounts(hash, [...this.balance.keys()])) {
			const actual = balanceOf(account);
			const by = actual - (this.balance.get(who) ?? 0n);
			if (by === 0n) continue;
			off += by < 0n ? -by : by;
			this.wrong.push(`${who} has ${actual}, ${by > 0n ? '+' : ''}${by} of what it should have`);
		}
		await this.compareStates(hash, trades);

		const records = trades.map(({ record }) => record);
		const placed = sum(records.map(({ escrow }) => escrow));
		const paid = sum(records.map(({ legs }) => (legs === undefined ? 0n : total(legs))));
		const back = sum(records.map(({ legs, refunded }) => (legs === undefined ? refunded : 0n)));
		return {
			events: placed - paid - back - ledger.held(),
			holds: (await this.held(hash)) - this.heldBefore - ledger.held(),
			balances: off,
			issuance: (await this.totalIssuance(hash)) - this.issuance - this.minted,
			prepaid: await this.prepaidDifference(hash, trades),
			fiat: await this.fiatDifference(hash, trades),
		};
	}

	/** Note what the parties of an order got, the buyer aside. */
	private pay({ shop, platform, promoters, services }: PlannedOrder, legs: Legs): void {
		const seller = key(must(this.sellers[shop], 'seller'));
		this.expect(seller, legs.seller);
		this.expect(
			platform === undefined ? seller : key(must(this.people.platforms[platform], 'platform')),
			legs.platform,
		);
		for (const [level, place] of promoters.entries()) {
			this.expect(key(must(this.people.promoters[place], 'promoter')), legs.promoters[level] ?? 0n);
		}
		for (const [index, place] of services.entries()) {
			this.expect(key(must(this.people.providers[place], 'service provider')), legs.services[index] ?? 0n);
		}
		this.expect(EXPERIENCE_POOL, legs.experience);
		this.expect(COMMUNE, legs.commune);
	}

	/** Prepaid accounts have what was put in and not paid. Of that they reserve what open orders may owe. */
	private async prepaidDifference(hash: string, trades: Trade[]): Promise<bigint> {
		const stock = await prepaidStock(this.chain, hash, [...this.prepaid.keys()]);
		const fees = trades.flatMap(({ record }) => record.fees ?? []);
		const held = sum(this.prepaid.values()) - sum(fees.map(({ paid }) => (paid === undefined ? 0n : totalFees(paid))));
		const reserved = sum(fees.map((one) => (one.paid === undefined ? one.reserved : 0n)));
		return sum([stock.held - held, stock.onHold - held, stock.reserved - reserved].map(abs));
	}

	/** The attester has on hold what it bonded, and locked what its words lock. Legs expect what was not paid or not settled. */
	private async fiatDifference(hash: string, trades: Trade[]): Promise<bigint> {
		const { query } = await this.chain.api.at(hash);
		const row = await query.fiat.attesters(key(this.people.attester));
		const [bond, locked] = row.isNone ? [0n, 0n] : [row.unwrap().bond.toBigInt(), row.unwrap().locked.toBigInt()];
		let onHold = 0n;
		for (const { id, amount } of await query.balances.holds(key(this.people.attester)))
			if (id.isFiat && id.asFiat.isBond) onHold += amount.toBigInt();
		const own = trades.flatMap(({ record }) => (record.leg === undefined ? [] : [{ id: record.id, leg: record.leg }]));
		const words = own.flatMap(({ leg: { word } }) => (word === undefined || word.ended ? [] : [word.locked]));

		const ids = own.map(({ id }) => id);
		const legs = await this.chain.many(hash, ids, ({ query }, some) => query.fiat.openLegs.multi(some));
		const obligations = own.flatMap(({ leg: { obligation } }) => (obligation === undefined ? [] : [obligation]));
		const rows = await this.chain.many(
			hash,
			obligations.map(({ id }) => id),
			({ query }, some) => query.fiat.obligations.multi(some),
		);
		let units = 0n;
		for (const { id, leg } of own) {
			const found = legs.get(id);
			const open = found === undefined || found.isNone ? 0n : found.unwrap().amount.amount.toBigInt();
			units += abs(open - (leg.closed ? 0n : leg.amount));
		}
		for (const { id, amount, ended } of obligations) {
			const found = rows.get(id);
			const owed = found === undefined || found.isNone ? 0n : found.unwrap().amount.amount.toBigInt();
			units += abs(owed - (ended === undefined ? amount : 0n));
		}
		return sum([bond - this.bond, onHold - this.bond, locked - sum(words), units * PER_CENT].map(abs));
	}

	/** Wait until the last block seen is final, and so is everything replayed. */
	private async finalised(pipeline: Pipeline): Promise<{ number: number; hash: string }> {
		const seen = pipeline.best;
		for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(200)) {
			const head = await this.chain.api.rpc.chain.getFinalizedHead();
			const header = await this.chain.api.rpc.chain.getHeader(head);
			if (header.number.toNumber() >= seen.number) {
				// Later blocks hold nothing of the replay, but fees and holds have to be read where the events end.
				return seen;
			}
		}
		throw new Error(`block ${seen.number} was not finalised within two minutes`);
	}

	private async compareStates(hash: string, trades: Trade[]): Promise<void> {
		const ids = trades.map(({ record }) => record.id);
		const states = await this.chain.many(hash, ids, ({ query }, some) => query.orders.orders.multi(some));
		for (const { plan, record } of trades) {
			const found = states.get(record.id);
			const state = found === undefined || found.isNone ? 'gone' : found.unwrap().state.type;
			if (state !== record.state || state !== END[plan.fate]) {
				this.misplaced.push(`order ${record.id} (${plan.fate}) is ${state}, its events say ${record.state}`);
			}
		}
	}

	private async held(hash: string): Promise<bigint> {
		let held = 0n;
		const all = await this.chain.many(hash, this.customers, ({ query }, some) => query.balances.holds.multi(some));
		for (const holds of all.values()) {
			for (const { id, amount } of holds) if (id.isOrders && id.asOrders.isEscrow) held += amount.toBigInt();
		}
		return held;
	}

	private async totalIssuance(hash: string): Promise<bigint> {
		const { query } = await this.chain.api.at(hash);
		return (await query.balances.totalIssuance()).toBigInt();
	}

	private async accounts(hash: string, who: string[]): Promise<Map<string, FrameSystemAccountInfo>> {
		return this.chain.many(hash, who, ({ query }, some) => query.system.account.multi(some));
	}
}

function abs(amount: bigint): bigint {
	return amount < 0n ? -amount : amount;
}

function balanceOf({ data }: FrameSystemAccountInfo): bigint {
	return data.free.toBigInt() + data.reserved.toBigInt();
}
