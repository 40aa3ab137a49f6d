// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import type { Codec } from '@polkadot/types-codec/types';
import { stringToU8a, u8aToHex } from '@polkadot/util';
import { setTimeout as sleep } from 'node:timers/promises';
import { key } from './accounts.ts';
import { type Book, list, member, number } from './book.ts';
import { type Chain, type ChainEvent, value } from './chain.ts';
import { must } from './errors.ts';
import { sum } from './money.ts';
import type { Pipeline } from './pipeline.ts';
import { END, type Plan } from './plan.ts';
import type { Cast, Trade } from './trade.ts';

/** One of the keyless accounts of the runtime, by its eight-byte name. */
export function keyless(name: string): string {
	const account = new Uint8Array(32);
	account.set(stringToU8a(`modl${name}`));
	return u8aToHex(account);
}

export const EXPERIENCE_POOL = keyless('souk/exp');
export const COMMUNE = keyless('souk/com');

/** What the books of a replay say, each in base units; all zero when every unit is accounted for. */
export interface Differences {
	/** Σ escrow placed − Σ legs paid − Σ given back before − Σ still held, by the events. */
	events: bigint;
	/** Σ on hold on the buyers' accounts, by the balances, less what open orders hold by the events. */
	holds: bigint;
	/** Σ over all accounts of |what it has − what it should have by transfers, fees and legs|. */
	balances: bigint;
	/** Change of the total issuance that no event explains. */
	issuance: bigint;
}

/** Keeps a second set of books: what every account should have, against what the chain says it has. */
export class Audit {
	/** Blocks since the replay began. */
	blocks = 0;
	/** Paid for transactions by everybody watched, in base units. */
	fees = 0n;
	/** Accounts with another balance than they should have. */
	readonly wrong: string[] = [];
	/** Orders in another state than they should be in. */
	readonly misplaced: string[] = [];
	private readonly balance = new Map<string, bigint>();
	private readonly frees = new Map<string, bigint>();
	private readonly customers: string[];
	private minted = 0n;
	private issuance = 0n;
	private heldBefore = 0n;

	constructor(
		private readonly chain: Chain,
		private readonly people: Cast,
		private readonly sellers: KeyringPair[],
		plan: Plan,
	) {
		this.customers = plan.customers.map((id) => key(people.customer(id)));
	}

	/** Take stock before anything happens. */
	async open(pipeline: Pipeline): Promise<void> {
		const { hash } = pipeline.best;
		const watched = new Set([
			...this.customers,
			...[...this.people.promoters, ...this.people.platforms, ...this.sellers].map(key),
			EXPERIENCE_POOL,
			COMMUNE,
		]);
		for (const [who, account] of await this.chain.many(hash, 'system', 'account', [...watched])) {
			const data = member(account, 'data');
			this.frees.set(who, number(member(data, 'free')));
			this.balance.set(who, number(member(data, 'free')) + number(member(data, 'reserved')));
			pipeline.setNonce(who, Number(member(account, 'nonce').toString()));
		}
		this.heldBefore = await this.held(hash);
		this.issuance = await this.totalIssuance(hash);
	}

	/** What an account could spend when stock was taken. */
	free(account: string): bigint {
		return this.frees.get(account) ?? 0n;
	}

	/** Note that an account's balance should change. */
	expect(account: string, by: bigint): void {
		const before = this.balance.get(account);
		if (before !== undefined) this.balance.set(account, before + by);
	}

	/** Note what an event says of balances. */
	hear(event: ChainEvent): void {
		if (event.pallet === 'transactionPayment' && event.name === 'TransactionFeePaid') {
			const who = value(event, 'who').toHex();
			const fee = number(value(event, 'actualFee'));
			if (this.balance.has(who)) this.fees += fee;
			this.expect(who, -fee);
		}
		if (event.pallet === 'balances') {
			if (event.name === 'Minted' || event.name === 'Issued') this.minted += number(value(event, 'amount'));
			if (event.name === 'Burned' || event.name === 'Rescinded' || event.name === 'DustLost') this.minted -= number(value(event, 'amount'));
		}
	}

	count(): void {
		this.blocks++;
	}

	/** Compare both sets of books in a block that is final. */
	async close(pipeline: Pipeline, book: Book, trades: Trade[]): Promise<Differences> {
		const { number: height, hash } = await this.finalised(pipeline);
		if ((await this.chain.provider.send<string>('chain_getBlockHash', [height])) !== hash) {
			throw new Error(`block ${height} that was replayed into is not final; another was finalised`);
		}
		for (const { plan, record } of trades) {
			const { legs } = record;
			if (legs === undefined) continue;
			const seller = key(must(this.sellers[plan.shop], 'seller'));
			this.expect(key(this.people.customer(plan.purchase.customer)), legs.buyer - record.escrow);
			this.expect(seller, legs.seller);
			this.expect(plan.platform === undefined ? seller : key(must(this.people.platforms[plan.platform], 'platform')), legs.platform);
			plan.promoters.forEach((place, level) => this.expect(key(must(this.people.promoters[place], 'promoter')), legs.promoters[level] ?? 0n));
			this.expect(EXPERIENCE_POOL, legs.experience);
			this.expect(COMMUNE, legs.commune);
		}
		let off = 0n;
		for (const [who, account] of await this.chain.many(hash, 'system', 'account', [...this.balance.keys()])) {
			const data = member(account, 'data');
			const actual = number(member(data, 'free')) + number(member(data, 'reserved'));
			const by = actual - (this.balance.get(who) ?? 0n);
			if (by === 0n) continue;
			off += by < 0n ? -by : by;
			this.wrong.push(`${who} has ${actual}, ${by > 0n ? '+' : ''}${by} of what it should have`);
		}
		await this.compareStates(hash, trades);

		const records = trades.map(({ record }) => record);
		const placed = sum(records.map(({ escrow }) => escrow));
		const paid = sum(records.map(({ legs }) => (legs === undefined ? 0n : legs.buyer + legs.seller + legs.platform + legs.experience + legs.commune + sum(legs.promoters))));
		const back = sum(records.map(({ legs, refunded }) => (legs === undefined ? refunded : 0n)));
		return {
			events: placed - paid - back - book.held(),
			holds: (await this.held(hash)) - this.heldBefore - book.held(),
			balances: off,
			issuance: (await this.totalIssuance(hash)) - this.issuance - this.minted,
		};
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
		const states = await this.chain.many(hash, 'orders', 'orders', trades.map(({ record }) => record.id));
		for (const { plan, record } of trades) {
			const found = states.get(record.id);
			const state = found === undefined || found.isEmpty ? 'gone' : member((found as unknown as { unwrap(): Codec }).unwrap(), 'state').toString();
			if (state !== record.state || state !== END[plan.fate]) {
				this.misplaced.push(`order ${record.id} (${plan.fate}) is ${state}, its events say ${record.state}`);
			}
		}
	}

	private async held(hash: string): Promise<bigint> {
		let held = 0n;
		for (const [, holds] of await this.chain.many(hash, 'balances', 'holds', this.customers)) {
			for (const hold of list(holds)) {
				const id = member(hold, 'id') as unknown as { type: string; value: { type: string } };
				if (id.type === 'Orders' && id.value.type === 'Escrow') held += number(member(hold, 'amount'));
			}
		}
		return held;
	}

	private async totalIssuance(hash: string): Promise<bigint> {
		const at = await this.chain.api.at(hash);
		return number(await must(at.query['balances']?.['totalIssuance'], 'balances.totalIssuance')());
	}
}
