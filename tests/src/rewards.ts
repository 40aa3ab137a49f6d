// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import type { Codec } from '@polkadot/types-codec/types';
import { setTimeout as sleep } from 'node:timers/promises';
import { key } from './accounts.ts';
import { list, member, number, numbers } from './book.ts';
import { type Call, type Chain, type ChainEvent, value } from './chain.ts';
import { type Pipeline, TransactionError } from './pipeline.ts';
import { sum } from './money.ts';

/** TIME, the asset. */
const TIME = 1;
/** How long an era that is over may stay open before somebody closes it, in milliseconds. */
const PATIENCE = 12_000;
/** How long to wait for an era at most, in milliseconds. */
const FOREVER = 180_000;
/** Blocks whose events a node that prunes still has, with room to spare. */
const KEPT = 200;

/** The two tokens. */
export type Token = 'SOUK' | 'TIME';

/** A policy as the chain states it. */
export interface Policy {
	id: number;
	token: Token;
	schedule: string;
	basis: string;
	pot: string;
	emitted: bigint;
	owed: bigint;
	available: bigint;
}

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
	/** Where taking stock began: at genesis, unless the chain is old. */
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
		/** Of pots, and of issuance that no event explains. */
		off: bigint;
		/** Issued above the cap. */
		above: bigint;
	}[];
	difference: bigint;
}

function tokenOf(asset: Codec): Token {
	return asset.toString() === 'Native' ? 'SOUK' : 'TIME';
}

/** Where the rewards ledger is: the era that runs, and how long it is in milliseconds. */
export async function rewardEra(chain: Chain): Promise<{ era: number; length: bigint }> {
	const [era, length] = list(await chain.ask('RewardsApi', 'rewardEra')) as [Codec, Codec];
	return { era: Number(number(era)), length: number(length) };
}

/** Every policy. */
export async function policies(chain: Chain): Promise<Policy[]> {
	return list(await chain.ask('RewardsApi', 'policies')).map((policy) => {
		const terms = member(policy, 'terms');
		return {
			id: Number(number(member(policy, 'id'))),
			token: tokenOf(member(terms, 'asset')),
			schedule: (member(terms, 'schedule') as unknown as { type: string }).type,
			basis: member(terms, 'basis').toString(),
			pot: member(policy, 'pot').toHex(),
			emitted: number(member(policy, 'emitted')),
			owed: number(member(policy, 'owed')),
			available: number(member(policy, 'available')),
		};
	});
}

/** What an account can claim of policies. */
export async function claimsOf(chain: Chain, who: string, from = 0): Promise<{ policy: number; era: number; amount: bigint }[]> {
	return list(await chain.ask('RewardsApi', 'claimsOf', who, from)).map((claim) => ({
		policy: Number(number(member(claim, 'policy'))),
		era: Number(number(member(claim, 'era'))),
		amount: number(member(claim, 'amount')),
	}));
}

/** What the ledger knows of an account, as far as the replay asks. */
export async function rewardsOf(chain: Chain, who: string): Promise<{ cashback: bigint; held: bigint; dividends: bigint; frozen: bigint; bizpower: bigint; power: bigint }> {
	const view = await chain.ask('RewardsApi', 'rewardsOf', who);
	const [cashback, held] = numbers(member(view, 'cashback')) as [bigint, bigint];
	const read = (name: string): bigint => number(member(view, name));
	return { cashback, held, dividends: read('dividends'), frozen: read('frozen'), bizpower: read('bizpower'), power: read('power') };
}

/** Wait until an era runs, and make blocks where the chain makes none by itself. */
export async function untilEra(chain: Chain, era: number, idle: () => Promise<unknown>): Promise<void> {
	const deadline = Date.now() + FOREVER;
	let block = -1n;
	let since = Date.now();
	while ((await rewardEra(chain)).era < era) {
		if (Date.now() > deadline) throw new Error(`era ${era} did not begin within ${FOREVER / 1000} s`);
		const height = number(await chain.read('system', 'number'));
		if (height !== block) [block, since] = [height, Date.now()];
		else if (Date.now() - since > PATIENCE / 3) await idle();
		await sleep(200);
	}
}

/** Keeps the books of rewards: what pots held, what was claimed, and what there is. */
export class Ledger {
	/** Everything paid since taking stock began. */
	readonly paid: Paid[] = [];
	/** Policies that paid less than scheduled, by policy: how often, and how often nothing. */
	readonly short = new Map<number, { times: number; nothing: number }>();
	/** Grants of cashback: in full or in part, and those cut short. */
	granted = { times: 0, amount: 0n, buyers: new Set<string>() };
	fundShort = { times: 0, nothing: 0, missing: 0n };
	/** TIME paid into pots by those who fund them. */
	private funded = 0n;
	/** SOUK everyone received by transfer: pots get it from who funds them and from the part of fees that is not sealed. */
	private readonly received = new Map<string, bigint>();
	private readonly minted: Record<Token, bigint> = { SOUK: 0n, TIME: 0n };
	private readonly tokens = new Map<number, Token>();
	private pots = new Map<string, Token>();
	private since = 0;
	private sinceHash = '';

	constructor(
		private readonly chain: Chain,
		private readonly pipeline: Pipeline,
	) {}

	/** Begin at genesis, and hear what happened since; on an old chain, with the next block. */
	async open(): Promise<void> {
		await this.learn();
		const { number: height, hash } = this.pipeline.best;
		// In the same turn, so that no block comes in between.
		this.pipeline.onBlock(({ events }) => events.forEach((event) => this.hear(event)));
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
		if (event.pallet === 'rewards') this.hearRewards(event);
		if (event.pallet === 'balances') {
			if (event.name === 'Minted' || event.name === 'Issued') this.minted.SOUK += number(value(event, 'amount'));
			if (event.name === 'Transfer') {
				const to = value(event, 'to').toHex();
				this.received.set(to, (this.received.get(to) ?? 0n) + number(value(event, 'amount')));
			}
			if (event.name === 'Burned' || event.name === 'Rescinded' || event.name === 'DustLost') this.minted.SOUK -= number(value(event, 'amount'));
		}
		if (event.pallet === 'assets' && (event.name === 'Issued' || event.name === 'Burned') && value(event, 'assetId').toString() === String(TIME)) {
			if (event.name === 'Issued') this.minted.TIME += number(value(event, 'amount'));
			else this.minted.TIME -= number(value(event, 'balance'));
		}
	}

	private hearRewards(event: ChainEvent): void {
		const who = (): string => value(event, 'who').toHex();
		const amount = (field = 'amount'): bigint => number(value(event, field));
		switch (event.name) {
			case 'Claimed': {
				const policy = Number(amount('policy'));
				this.paid.push({ who: who(), token: this.tokens.get(policy) ?? 'SOUK', amount: amount(), from: 'policy', policy });
				break;
			}
			case 'PurseClaimed':
				this.paid.push({ who: who(), token: 'TIME', amount: amount(), from: value(event, 'fund').toString().toLowerCase(), policy: undefined });
				break;
			case 'DividendsClaimed':
				this.paid.push({ who: who(), token: 'TIME', amount: amount(), from: 'dividends', policy: undefined });
				break;
			case 'PotFunded': {
				const pot = value(event, 'pot') as unknown as { type: string; value: Codec };
				const token = pot.type === 'Policy' ? (this.tokens.get(Number(number(pot.value))) ?? 'SOUK') : 'TIME';
				if (token === 'TIME') this.funded += amount();
				break;
			}
			case 'PotShort': {
				const policy = Number(amount('policy'));
				const short = this.short.get(policy) ?? { times: 0, nothing: 0 };
				short.times++;
				if (amount('paid') === 0n) short.nothing++;
				this.short.set(policy, short);
				break;
			}
			case 'Granted':
				if (value(event, 'fund').toString() !== 'Cashback') break;
				this.granted.times++;
				this.granted.amount += amount();
				this.granted.buyers.add(who());
				break;
			case 'FundShort':
				if (value(event, 'fund').toString() !== 'Cashback') break;
				this.fundShort.times++;
				this.fundShort.missing += amount('due') - amount('granted');
				if (amount('granted') === 0n) this.fundShort.nothing++;
				break;
		}
	}

	/** Compare what pots hold and paid with what they held, and what there is with what there may be. */
	async close(): Promise<Invariant> {
		await this.learn();
		const { number: at, hash } = this.pipeline.best;
		const [before, after] = await Promise.all([this.stock(this.sinceHash), this.stock(hash)]);
		const set = await this.chain.read('rewards', 'caps');
		const caps = set.isEmpty ? undefined : (set as unknown as { unwrap(): Codec }).unwrap();
		const tokens = (['SOUK', 'TIME'] as const).map((token) => {
			const cap = caps === undefined ? number(this.chain.constant('rewards', `${token.toLowerCase()}Cap`)) : number(member(caps, token.toLowerCase()));
			const claimed = sum(this.paid.filter((one) => one.token === token).map(({ amount }) => amount));
			const funded = token === 'TIME' ? this.funded : sum([...this.pots].filter(([, each]) => each === token).map(([pot]) => this.received.get(pot) ?? 0n));
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
		for (const pot of ['Cashback', 'Referral', 'Dividends']) {
			this.pots.set((await this.chain.ask('RewardsApi', 'potAccount', pot)).toHex(), 'TIME');
		}
	}

	private async stock(hash: string): Promise<Stock> {
		const of = (token: Token): string[] => [...this.pots].filter(([, each]) => each === token).map(([pot]) => pot);
		const at = await this.chain.api.at(hash);
		const souk = [...(await this.chain.many(hash, 'system', 'account', of('SOUK'))).values()].map((account) => {
			const data = member(account, 'data');
			return number(member(data, 'free')) + number(member(data, 'reserved'));
		});
		const time = [...(await this.chain.many(hash, 'assets', 'account', of('TIME').map((pot) => [TIME, pot]))).values()].map((row) =>
			row.isEmpty ? 0n : number(member((row as unknown as { unwrap(): Codec }).unwrap(), 'balance')),
		);
		const asset = await at.query['assets']!['asset']!(TIME);
		return {
			pots: { SOUK: sum(souk), TIME: sum(time) },
			issuance: {
				SOUK: number(await at.query['balances']!['totalIssuance']!()),
				TIME: asset.isEmpty ? 0n : number(member((asset as unknown as { unwrap(): Codec }).unwrap(), 'supply')),
			},
		};
	}
}

function abs(amount: bigint): bigint {
	return amount < 0n ? -amount : amount;
}

/**
 * Have an account claim everything it can: policies, cashback, dividends. Returns what the chain said beforehand it would
 * be paid, by token; nothing where there is nothing.
 */
export async function claimAll(chain: Chain, pipeline: Pipeline, pair: KeyringPair, tokens: Map<number, Token>): Promise<Record<Token, bigint>> {
	const who = key(pair);
	const [claims, ledger] = await Promise.all([claimsOf(chain, who), rewardsOf(chain, who)]);
	const due: Record<Token, bigint> = { SOUK: 0n, TIME: ledger.cashback + ledger.dividends };
	const calls: Call[] = claims.map(({ policy, era, amount }) => {
		due[tokens.get(policy) ?? 'SOUK'] += amount;
		return chain.call('rewards', 'claim', policy, era);
	});
	if (ledger.cashback > 0n) calls.push(chain.call('rewards', 'claimPurse', 'Cashback'));
	if (ledger.dividends > 0n) calls.push(chain.call('rewards', 'claimDividends'));
	if (calls.length > 0) await pipeline.send(pair, calls.length === 1 ? calls[0]! : chain.call('utility', 'batchAll', calls), `${calls.length} claims of ${who}`);
	return due;
}

/** Wait until every era before `era` is closed: idle time does it, and who waits too long does it by hand. */
export async function untilClosed(chain: Chain, era: number, closeOne: () => Promise<unknown>): Promise<void> {
	const deadline = Date.now() + FOREVER;
	let patient = Date.now() + PATIENCE;
	while (number(await chain.read('rewards', 'nextClose')) < BigInt(era)) {
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
