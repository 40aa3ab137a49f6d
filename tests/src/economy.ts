// SPDX-License-Identifier: Apache-2.0

// What comes after the orders: receipts of tills, BizPower, and what the economy pays for all of it.

import type { KeyringPair } from '@polkadot/keyring/types';
import { development, key, named } from './accounts.ts';
import { bizpower, type Measure } from './bizpower.ts';
import type { Chain } from './chain.ts';
import { Counter, type Era } from './counter.ts';
import type { Market } from './market.ts';
import { SOUK } from './money.ts';
import type { Pipeline } from './pipeline.ts';
import type { Plan } from './plan.ts';
import { claimAll, type Invariant, Ledger, policies, type Policy, rewardEra, type Token, untilClosed, untilEra } from './rewards.ts';
import { setParameter } from './sudo.ts';
import type { TillPlan } from './tillplan.ts';
import type { Cast } from './trade.ts';

/** Eras while orders are replayed: an hour. Anything shorter than a day closes the first, which fills the cashback pot. */
const ORDER_ERA = 3_600_000n;
/** The era of a day of trade at the tills: ten minutes, which no replay needs. A new length begins a new era. */
const TILL_ERA = 600_000n;
/** Eras cashback is held in the replay. */
const HOLD = 1n;
/** What each of the holders freezes. */
const FROZEN = [20_000n * SOUK, 10_000n * SOUK, 5_000n * SOUK];
/** Accounts of a role that claim what they earned, at most. */
const SAMPLE = 60;
/** The weights of new, returning and external customers on a chain whose governance set no others. */
const WEIGHTS = { new: 400_000_000n, returning: 400_000_000n, external: 200_000_000n };

/** A part somebody plays, as the table of pay names it. */
export type Part = 'seller' | 'promoter' | 'buyer' | 'author' | 'holder of frozen SOUK' | 'somebody else';

/** What the second half of a replay came to. */
export interface Yield {
	counter: Counter;
	ledger: Ledger;
	shops: { shop: number; eras: Era[] }[];
	policies: Policy[];
	invariant: Invariant;
	/** In which part an account acted. */
	part: (account: string) => Part;
	/** Accounts asked what they can claim, and what they could. */
	asked: number;
	seconds: number;
}

/** The economy of one replay. */
export class Economy {
	readonly ledger: Ledger;
	private lengths: (bigint | undefined)[] = [];

	constructor(
		private readonly chain: Chain,
		private readonly pipeline: Pipeline,
		private readonly sudo: KeyringPair,
		private readonly wrong: (what: string) => void,
	) {
		this.ledger = new Ledger(chain, pipeline);
	}

	/** Close the era that runs, so that what orders earn is in one of its own and cashback has a pot to come from. */
	async prepare(): Promise<void> {
		const { era } = await rewardEra(this.chain);
		this.lengths = await Promise.all([this.set('EraLength', ORDER_ERA), this.set('HoldEras', HOLD)]);
		await untilEra(this.chain, era + 1, () => this.idle());
		await this.closed(era + 1);
	}

	/** Put eras back as they were. */
	async restore(): Promise<void> {
		const [length, hold] = this.lengths;
		await Promise.all([this.set('EraLength', length), this.set('HoldEras', hold)]);
	}

	/** Open the tills, trade, have everybody paid, and account for it. */
	async run(market: Market, plan: Plan, tills: TillPlan, people: Cast, run: string, progress: (text: string) => void): Promise<Yield> {
		const begun = Date.now();
		const counter = new Counter(this.chain, this.pipeline, market, tills, this.sudo, run, this.wrong);
		const holders = FROZEN.map((_, place) => named(`${run}/holder/${place}`));
		const earns = (await policies(this.chain)).some(({ basis }) => basis === 'Frozen');
		const { claimants, part } = this.parts(market, plan, tills, people, holders, counter);
		const others = new Map(claimants.map((pair) => [key(pair), SOUK]));
		if (earns) holders.forEach((holder, place) => others.set(key(holder), FROZEN[place]! + 5n * SOUK));
		await counter.equip(others);
		const { era: before } = await rewardEra(this.chain);
		const first = before + 1;
		let ready = Promise.all([counter.open(), ...(earns ? this.freeze(holders) : [])]).then(() => progress('receipt books open'));
		for (let day = 0; day < tills.days; day++) {
			// The era begins with the block after this one.
			await Promise.all([this.set('EraLength', TILL_ERA + BigInt(day)), ready]);
			await counter.trade(day);
			progress(`day ${day + 1} of ${tills.days}: ${counter.rows} receipts in ${counter.batches} batches`);
			if (day === 0) ready = counter.cheat();
		}
		await ready;
		await counter.signLater();
		progress(`${counter.signedLater} receipts countersigned later in ${counter.lateCalls} calls`);
		const { era: last } = await rewardEra(this.chain);
		await this.restore();
		await untilEra(this.chain, last + 1, () => this.idle());
		await this.closed(last + 1);

		progress('eras closed, claiming');
		const shops = await counter.totals(first, last);
		this.compare(counter, shops);
		await this.claim(claimants);
		return {
			counter,
			ledger: this.ledger,
			shops,
			policies: await policies(this.chain),
			invariant: await this.ledger.close(),
			part,
			asked: claimants.length,
			seconds: (Date.now() - begun) / 1000,
		};
	}

	private async set(name: string, to: bigint | undefined): Promise<bigint | undefined> {
		return setParameter(this.chain, this.pipeline, this.sudo, name, to, 'Rewards');
	}

	private async idle(): Promise<unknown> {
		return this.pipeline.send(this.sudo, this.chain.call('system', 'remark', '0x'), 'time passes');
	}

	private async closed(era: number): Promise<void> {
		await untilClosed(this.chain, era, () => this.pipeline.send(this.sudo, this.chain.call('rewards', 'closeEra'), 'close an era'));
	}

	private freeze(holders: KeyringPair[]): Promise<unknown>[] {
		return holders.map((holder, place) => this.pipeline.send(holder, this.chain.call('rewards', 'freeze', FROZEN[place]), 'freeze SOUK'));
	}

	/** Who claims, and in which part each acted. */
	private parts(market: Market, plan: Plan, tills: TillPlan, people: Cast, holders: KeyringPair[], counter: Counter): { claimants: KeyringPair[]; part: (account: string) => Part } {
		const ordered = plan.customers.map((id) => people.customer(id));
		const till = tills.customers.map((id) => counter.customer(id));
		const groups: [Part, KeyringPair[]][] = [
			['seller', market.shops.map(({ seller }) => seller)],
			['promoter', people.promoters],
			['buyer', [...ordered.slice(0, SAMPLE / 2), ...till.slice(0, SAMPLE / 2)]],
			// Who writes the blocks of a development chain.
			['author', [development('//Alice//stash')]],
			['holder of frozen SOUK', holders],
		];
		const parts = new Map<string, Part>();
		for (const [part, pairs] of groups) for (const pair of pairs) parts.set(key(pair), part);
		const claimants = new Map(groups.flatMap(([, pairs]) => pairs.slice(0, SAMPLE)).map((pair) => [key(pair), pair]));
		return { claimants: [...claimants.values()], part: (account) => parts.get(account) ?? 'somebody else' };
	}

	/** Have accounts claim all they can, and see that it is what the chain said it would be. */
	private async claim(claimants: KeyringPair[]): Promise<void> {
		const tokens = new Map((await policies(this.chain)).map(({ id, token }): [number, Token] => [id, token]));
		const paidBefore = this.ledger.paid.length;
		const due = await Promise.all(claimants.map((pair) => claimAll(this.chain, this.pipeline, pair, tokens)));
		for (const token of ['SOUK', 'TIME'] as const) {
			const expected = due.reduce((sum, each) => sum + each[token], 0n);
			const paid = this.ledger.paid.slice(paidBefore).reduce((sum, each) => (each.token === token ? sum + each.amount : sum), 0n);
			if (paid !== expected) this.wrong(`claims paid ${paid} base units of ${token}, the chain said ${expected}`);
		}
	}

	/** What the chain counted against what the tills posted, and its BizPower against the formula. */
	private compare(counter: Counter, shops: { shop: number; eras: Era[] }[]): void {
		const measure: Measure = { weights: WEIGHTS, leastTicket: counter.costs.leastTicket, money: counter.costs.money };
		for (const { shop, eras } of shops) {
			const posted = counter.posted(shop);
			const rows = eras.reduce((sum, { recorded }) => sum + recorded.count, 0);
			const cents = eras.reduce((sum, { recorded }) => sum + recorded.value, 0n);
			const signed = eras.reduce((sum, one) => sum + one.signed.count, 0);
			if (rows !== posted.rows || cents !== posted.value || signed !== posted.signed) {
				this.wrong(`shop ${shop} recorded ${rows} receipts of ${cents} cents, ${signed} signed; its till posted ${posted.rows} of ${posted.value}, ${posted.signed} signed`);
			}
			for (const { era, sales, cost, candle } of eras) {
				const is = bizpower(sales, counter.cost(shop), measure);
				if (cost !== counter.cost(shop)) this.wrong(`shop ${shop} costs ${cost} in era ${era}, the table says ${counter.cost(shop)}`);
				if (candle.close !== is) this.wrong(`BizPower of shop ${shop} in era ${era} is ${candle.close}, the formula says ${is}`);
				if (candle.low > candle.close || candle.close > candle.high || candle.low > candle.open || candle.open > candle.high) this.wrong(`the candle of shop ${shop} in era ${era} is not one`);
			}
		}
	}
}
