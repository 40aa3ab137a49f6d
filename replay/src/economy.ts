// SPDX-License-Identifier: Apache-2.0

// What comes after the orders: receipts of tills, BizPower, and what the economy pays for all of it.

import type { KeyringPair } from '@polkadot/keyring/types';
import { development, key, named } from '@souk/client/accounts';
import { bizpower, type Measure } from '@souk/client/bizpower';
import type { Chain } from '@souk/client/chain';
import { must } from '@souk/client/errors';
import { SOUK } from '@souk/client/money';
import type { Pipeline } from '@souk/client/pipeline';
import { claimAll, type Policy, policies, rewardEra, type Token } from '@souk/client/rewards';
import type { EraTotals } from '@souk/client/totals';
import { Counter } from './counter.ts';
import type { Market } from './opening.ts';
import type { Plan } from './plan.ts';
import { type Invariant, PotLedger, untilClosed, untilEra } from './pots.ts';
import { setParameter } from './sudo.ts';
import type { TillPlan } from './tillplan.ts';
import type { Cast } from './trade.ts';

/** The length of eras while orders are replayed: an hour. A length below a day ends the first era, which fills the cashback pot. */
const ORDER_ERA = 3_600_000n;
/** The length of the era of a day of trade at the tills: ten minutes, more than any replay needs. A new length begins a new era. */
const TILL_ERA = 600_000n;
/** Eras cashback is held in the replay. */
const HOLD = 1n;
/** What each of the holders freezes. */
const FROZEN = [20_000n * SOUK, 10_000n * SOUK, 5_000n * SOUK];
/** Accounts of a role that claim what they earned, at most. */
const SAMPLE = 60;
/** The weights of new, returning and external customers on a chain whose governance set no others. */
const WEIGHTS = { new: 400_000_000n, returning: 400_000_000n, external: 200_000_000n };

/** The part an account plays, as the table of pay names it. */
export type Part = 'seller' | 'promoter' | 'buyer' | 'author' | 'holder of frozen SOUK' | 'somebody else';

/** The results of the second half of a replay. */
export interface Yield {
	counter: Counter;
	pots: PotLedger;
	shops: { shop: number; eras: EraTotals[] }[];
	policies: Policy[];
	invariant: Invariant;
	/** The part an account played. */
	part: (account: string) => Part;
	/** Accounts that were asked what they can claim. */
	asked: number;
	seconds: number;
}

/** The economy of one replay. */
export class Economy {
	readonly pots: PotLedger;
	private lengths: (bigint | undefined)[] = [];

	private readonly chain: Chain;
	private readonly pipeline: Pipeline;
	private readonly sudo: KeyringPair;
	private readonly wrong: (what: string) => void;

	constructor(chain: Chain, pipeline: Pipeline, sudo: KeyringPair, wrong: (what: string) => void) {
		this.chain = chain;
		this.pipeline = pipeline;
		this.sudo = sudo;
		this.wrong = wrong;
		this.pots = new PotLedger(chain, pipeline);
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

	/** Open the tills, trade, let the accounts claim their pay, and account for all of it. */
	async run(
		market: Market,
		plan: Plan,
		tills: TillPlan,
		people: Cast,
		run: string,
		progress: (text: string) => void,
	): Promise<Yield> {
		const begun = Date.now();
		const counter = new Counter(this.chain, this.pipeline, market, tills, this.sudo, run, this.wrong);
		const holders = FROZEN.map((_, place) => named(`${run}/holder/${place}`));
		const earns = (await policies(this.chain)).some(({ basis }) => basis === 'Frozen');
		const { claimants, part } = this.parts(market, plan, tills, people, holders, counter);
		const others = new Map(claimants.map((pair) => [key(pair), SOUK]));
		if (earns) {
			for (const [place, holder] of holders.entries()) {
				others.set(key(holder), must(FROZEN[place], 'what a holder freezes') + 5n * SOUK);
			}
		}
		await counter.equip(others);
		const { era: before } = await rewardEra(this.chain);
		const first = before + 1;
		let ready = Promise.all([counter.open(), ...(earns ? this.freeze(holders) : [])]).then(() =>
			progress('receipt books open'),
		);
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
		await this.set('EraLength', TILL_ERA + BigInt(tills.days));
		await untilEra(this.chain, last + 1, () => this.idle());
		await this.closed(last + 1);
		// What the last day earned is held until another era is over. Putting back their length ends the one that runs.
		await this.restore();
		await untilEra(this.chain, last + 1 + Number(HOLD), () => this.idle());

		progress('eras closed, claiming');
		const shops = await counter.totals(first, last);
		this.compare(counter, shops);
		await this.claim(claimants);
		return {
			counter,
			pots: this.pots,
			shops,
			policies: await policies(this.chain),
			invariant: await this.pots.close(),
			part,
			asked: claimants.length,
			seconds: (Date.now() - begun) / 1000,
		};
	}

	private async set(name: string, to: bigint | undefined): Promise<bigint | undefined> {
		return setParameter(this.chain, this.pipeline, this.sudo, name, to, 'Rewards');
	}

	private async idle(): Promise<unknown> {
		return this.pipeline.send(this.sudo, this.chain.api.tx.system.remark('0x'), 'time passes');
	}

	private async closed(era: number): Promise<void> {
		await untilClosed(this.chain, era, () =>
			this.pipeline.send(this.sudo, this.chain.api.tx.rewards.closeEra(), 'close an era'),
		);
	}

	private freeze(holders: KeyringPair[]): Promise<unknown>[] {
		return holders.map((holder, place) =>
			this.pipeline.send(
				holder,
				this.chain.api.tx.rewards.freeze(must(FROZEN[place], 'what a holder freezes')),
				'freeze SOUK',
			),
		);
	}

	/** The accounts that claim, and the part each of them played. */
	private parts(
		market: Market,
		plan: Plan,
		tills: TillPlan,
		people: Cast,
		holders: KeyringPair[],
		counter: Counter,
	): { claimants: KeyringPair[]; part: (account: string) => Part } {
		const ordered = plan.customers.map((id) => people.customer(id));
		const till = tills.customers.map((id) => counter.customer(id));
		const groups: [Part, KeyringPair[]][] = [
			['seller', market.shops.map(({ seller }) => seller)],
			['promoter', people.promoters],
			['buyer', [...ordered.slice(0, SAMPLE / 2), ...till.slice(0, SAMPLE / 2)]],
			// The author of the blocks of a development chain.
			['author', [development('//Alice//stash')]],
			['holder of frozen SOUK', holders],
		];
		const parts = new Map<string, Part>();
		for (const [part, pairs] of groups) for (const pair of pairs) parts.set(key(pair), part);
		const claimants = new Map(groups.flatMap(([, pairs]) => pairs.slice(0, SAMPLE)).map((pair) => [key(pair), pair]));
		return { claimants: [...claimants.values()], part: (account) => parts.get(account) ?? 'somebody else' };
	}

	/** Let accounts claim all they can, and compare it with what the chain said it would be. */
	private async claim(claimants: KeyringPair[]): Promise<void> {
		const tokens = new Map((await policies(this.chain)).map(({ id, token }): [number, Token] => [id, token]));
		const paidBefore = this.pots.paid.length;
		const due = await Promise.all(claimants.map((pair) => claimAll(this.chain, this.pipeline, pair, tokens)));
		for (const token of ['SOUK', 'TIME'] as const) {
			const expected = due.reduce((sum, each) => sum + each[token], 0n);
			const paid = this.pots.paid
				.slice(paidBefore)
				.reduce((sum, each) => (each.token === token ? sum + each.amount : sum), 0n);
			if (paid !== expected) this.wrong(`claims paid ${paid} base units of ${token}, the chain said ${expected}`);
		}
	}

	/** What the chain counted against what the tills posted, and its BizPower against the formula. */
	private compare(counter: Counter, shops: { shop: number; eras: EraTotals[] }[]): void {
		const measure: Measure = { weights: WEIGHTS, leastTicket: counter.costs.usual.ticket, money: counter.costs.money };
		for (const { shop, eras } of shops) {
			const posted = counter.posted(shop);
			const rows = eras.reduce((sum, { recorded }) => sum + recorded.count, 0);
			const cents = eras.reduce((sum, { recorded }) => sum + recorded.value, 0n);
			const signed = eras.reduce((sum, one) => sum + one.signed.count, 0);
			if (rows !== posted.rows || cents !== posted.value || signed !== posted.signed) {
				this.wrong(
					`shop ${shop} recorded ${rows} receipts of ${cents} cents, ${signed} signed; its till posted ${posted.rows} of ${posted.value}, ${posted.signed} signed`,
				);
			}
			for (const { era, sales, cost, candle } of eras) {
				const is = bizpower(sales, counter.cost(), measure);
				if (cost !== counter.cost())
					this.wrong(`shop ${shop} costs ${cost} in era ${era}, the table says ${counter.cost()}`);
				if (candle.close !== is)
					this.wrong(`BizPower of shop ${shop} in era ${era} is ${candle.close}, the formula says ${is}`);
				if (
					candle.low > candle.close ||
					candle.close > candle.high ||
					candle.low > candle.open ||
					candle.open > candle.high
				)
					this.wrong(`the candle of shop ${shop} in era ${era} is not one`);
			}
		}
	}
}
