// SPDX-License-Identifier: Apache-2.0

// What the pots of the economy held, paid and have left.

import { setTimeout as sleep } from 'node:timers/promises';
import type { AccountId32 } from '@polkadot/types/interfaces';
import type { u128 } from '@polkadot/types-codec';
import type { Chain } from '@souk/client/chain';
import type { ChainEvent } from '@souk/client/events';
import { sum } from '@souk/client/money';
import { type Pipeline, TransactionError } from '@souk/client/pipeline';
import { policies, rewardEra, type Token } from '@souk/client/rewards';

/** TIME, the asset. */
const TIME = 1;
/** How long an era that is over may stay open before the replay closes it, in milliseconds. */
const PATIENCE = 12_000;
/** How long to wait for an era at most, in milliseconds. */
const FOREVER = 180_000;
/** Blocks whose events a node that prunes still has, with room to spare. */
const KEPT = 200;

/** Something an account was paid. */
export interface Paid {
	who: string;
	token: Token;
	amount: bigint;
	/** Why: `policy`, `cashback`, `referral` or `dividends`. */
	from: string;
	policy: number | undefined;
}

/** What pots hold and what there is, in a block. */
interface Stock {
	pots: Record<Token, bigint>;
	issuance: Record<Token, bigint>;
}

/** What pots, claims and supplies come to; `difference` is zero when every unit is accounted for. */
export interface Invariant {
	/** The block where counting began: genesis, unless the chain is old. */
	since: number;
	at: number;
	tokens: {
		token: Token;
		before: bigint;
		pots: bigint;
		claimed: bigint;
		funded: bigint;
		issuance: bigint;
		cap: bigint;
		/** The difference of the pots, and the change of issuance that no event explains. */
		off: bigint;
		/** Issued above the cap. */
		above: bigint;
	}[];
	difference: bigint;
}

/** Wait until an era runs, and make blocks where the chain makes none by itself. */
export async function untilEra(chain: Chain, era: number, idle: () => Promise<unknown>): Promise<void> {
	const deadline = Date.now() + FOREVER;
	let block = -1n;
	let since = Date.now();
	while ((await rewardEra(chain)).era < era) {
		if (Date.now() > deadline) throw new Error(`era ${era} did not begin within ${FOREVER / 1000} s`);
		const height = (await chain.api.query.system.number()).toBigInt();
		if (height !== block) [block, since] = [height, Date.now()];
		else if (Date.now() - since > PATIENCE / 3) await idle();
		await sleep(200);
	}
}

/** Counts what pots held, what was claimed, and what there is. */
export class PotLedger {
	/** Everything paid since the ledger was opened. */
	readonly paid: Paid[] = [];
	/** By policy: how often it paid less than scheduled, and how often nothing. */
	readonly short = new Map<number, { times: number; nothing: number }>();
	/** Grants of cashback, in full or in part. */
	granted = { times: 0, amount: 0n, buyers: new Set<string>() };
	fundShort = { times: 0, nothing: 0, missing: 0n };
	/** TIME paid into pots by their funders. */
	private funded = 0n;
	/** SOUK that accounts received by transfer. Pots get it from their funders and from the part of fees that is not sealed. */
	private readonly received = new Map<string, bigint>();
	private readonly minted: Record<Token, bigint> = { SOUK: 0n, TIME: 0n };
	private readonly tokens = new Map<number, Token>();
	private pots = new Map<string, Token>();
	private since = 0;
	private sinceHash = '';

	private readonly chain: Chain;
	private readonly pipeline: Pipeline;

	constructor(chain: Chain, pipeline: Pipeline) {
		this.chain = chain;
		this.pipeline = pipeline;
	}

	/** Begin at genesis and hear what has happened since. On an old chain, begin with the next block. */
	async open(): Promise<void> {
		await this.learn();
		const { number: height, hash } = this.pipeline.best;
		// In the same turn, so that no block comes in between.
		this.pipeline.onBlock(({ events }) => {
			for (const event of events) this.hear(event);
		});
		const young = height < KEPT;
		this.since = young ? 0 : height;
		this.sinceHash = young ? this.chain.genesis : hash;
		if (!young) return;
		for (let block = 1; block <= height; block++) {
			const at = await this.chain.provider.send<string>('chain_getBlockHash', [block]);
			for (const { event } of await this.chain.events(at)) this.hear(event);
		}
	}

	/** Take an event in. */
	hear(event: ChainEvent): void {
		switch (event.pallet) {
			case 'rewards':
				this.hearRewards(event);
				break;
			case 'balances':
				if (event.name === 'Minted' || event.name === 'Issued') this.minted.SOUK += event.data.amount.toBigInt();
				if (event.name === 'Burned' || event.name === 'Rescinded' || event.name === 'DustLost') {
					this.minted.SOUK -= event.data.amount.toBigInt();
				}
				if (event.name === 'Transfer') {
					const to = event.data.to.toHex();
					this.received.set(to, (this.received.get(to) ?? 0n) + event.data.amount.toBigInt());
				}
				break;
			case 'assets':
				if (event.name === 'Issued' && event.data.assetId.eq(TIME)) this.minted.TIME += event.data.amount.toBigInt();
				if (event.name === 'Burned' && event.data.assetId.eq(TIME)) this.minted.TIME -= event.data.balance.toBigInt();
				break;
		}
	}

	private hearRewards(event: ChainEvent & { pallet: 'rewards' }): void {
		switch (event.name) {
			case 'Claimed': {
				const policy = event.data.policy.toNumber();
				const token = this.tokens.get(policy) ?? 'SOUK';
				this.pay(event.data, token, 'policy', policy);
				break;
			}
			case 'PurseClaimed':
				this.pay(event.data, 'TIME', event.data.fund.type.toLowerCase());
				break;
			case 'DividendsClaimed':
				this.pay(event.data, 'TIME', 'dividends');
				break;
			case 'PotFunded': {
				const { pot, amount } = event.data;
				const token = pot.isPolicy ? (this.tokens.get(pot.asPolicy.toNumber()) ?? 'SOUK') : 'TIME';
				if (token === 'TIME') this.funded += amount.toBigInt();
				break;
			}
			case 'PotShort': {
				const policy = event.data.policy.toNumber();
				const short = this.short.get(policy) ?? { times: 0, nothing: 0 };
				short.times++;
				if (event.data.paid.isZero()) short.nothing++;
				this.short.set(policy, short);
				break;
			}
			case 'Granted':
				if (!event.data.fund.isCashback) break;
				this.granted.times++;
				this.granted.amount += event.data.amount.toBigInt();
				this.granted.buyers.add(event.data.who.toHex());
				break;
			case 'FundShort':
				if (!event.data.fund.isCashback) break;
				this.fundShort.times++;
				this.fundShort.missing += event.data.due.toBigInt() - event.data.granted.toBigInt();
				if (event.data.granted.isZero()) this.fundShort.nothing++;
				break;
		}
	}

	private pay({ who, amount }: { who: AccountId32; amount: u128 }, token: Token, from: string, policy?: number): void {
		this.paid.push({ who: who.toHex(), token, amount: amount.toBigInt(), from, policy });
	}

	/** Compare what pots hold and paid with what they held, and what there is with what there may be. */
	async close(): Promise<Invariant> {
		await this.learn();
		const { number: at, hash } = this.pipeline.best;
		const [before, after] = await Promise.all([this.stock(this.sinceHash), this.stock(hash)]);
		const { consts, query } = this.chain.api;
		const caps = (await query.rewards.caps()).unwrapOr({ souk: consts.rewards.soukCap, time: consts.rewards.timeCap });
		const tokens = (['SOUK', 'TIME'] as const).map((token) => {
			const cap = (token === 'SOUK' ? caps.souk : caps.time).toBigInt();
			const claimed = sum(this.paid.filter((one) => one.token === token).map(({ amount }) => amount));
			const funded =
				token === 'TIME'
					? this.funded
					: sum([...this.pots].filter(([, each]) => each === token).map(([pot]) => this.received.get(pot) ?? 0n));
			const inPots = after.pots[token] + claimed - funded - before.pots[token];
			const unexplained = after.issuance[token] - before.issuance[token] - this.minted[token];
			const issuance = after.issuance[token];
			return {
				token,
				before: before.pots[token],
				pots: after.pots[token],
				claimed,
				funded,
				issuance,
				cap,
				off: abs(inPots) + abs(unexplained),
				above: issuance > cap ? issuance - cap : 0n,
			};
		});
		return { since: this.since, at, tokens, difference: sum(tokens.map(({ off, above }) => off + above)) };
	}

	/** Learn of policies and where the pots are. */
	private async learn(): Promise<void> {
		for (const { id, token, pot } of await policies(this.chain)) {
			this.tokens.set(id, token);
			this.pots.set(pot, token);
		}
		for (const pot of ['Cashback', 'Referral', 'Dividends'] as const) {
			this.pots.set((await this.chain.ask(({ rewardsApi }) => rewardsApi.potAccount(pot))).toHex(), 'TIME');
		}
	}

	private async stock(hash: string): Promise<Stock> {
		const of = (token: Token): string[] => [...this.pots].filter(([, each]) => each === token).map(([pot]) => pot);
		const souk = await this.chain.many(hash, of('SOUK'), ({ query }, pots) => query.system.account.multi(pots));
		const rows = of('TIME').map((pot): [number, string] => [TIME, pot]);
		const time = await this.chain.many(hash, rows, ({ query }, some) => query.assets.account.multi(some));
		const { query } = await this.chain.api.at(hash);
		const asset = await query.assets.asset(TIME);
		return {
			pots: {
				SOUK: sum([...souk.values()].map(({ data }) => data.free.toBigInt() + data.reserved.toBigInt())),
				TIME: sum([...time.values()].map((row) => (row.isNone ? 0n : row.unwrap().balance.toBigInt()))),
			},
			issuance: {
				SOUK: (await query.balances.totalIssuance()).toBigInt(),
				TIME: asset.isNone ? 0n : asset.unwrap().supply.toBigInt(),
			},
		};
	}
}

function abs(amount: bigint): bigint {
	return amount < 0n ? -amount : amount;
}

/** Wait until every era before `era` is closed. Idle blocks close eras. Where none does in time, `closeOne` is called. */
export async function untilClosed(chain: Chain, era: number, closeOne: () => Promise<unknown>): Promise<void> {
	const deadline = Date.now() + FOREVER;
	let patient = Date.now() + PATIENCE;
	while ((await chain.api.query.rewards.nextClose()).toNumber() < era) {
		if (Date.now() > deadline) throw new Error(`the eras before ${era} were not closed within ${FOREVER / 1000} s`);
		if (Date.now() > patient) {
			patient = Date.now() + 1000;
			await closeOne().catch((error: unknown) => {
				// Idle time was faster.
				if (!(error instanceof TransactionError && error.reason === 'rewards.TooEarly')) throw error;
			});
		}
		await sleep(200);
	}
}
