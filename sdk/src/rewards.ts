// SPDX-License-Identifier: Apache-2.0

// What the economy pays: its policies, what an account can claim, and claiming it.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AssetName, assetOf } from './assets.ts';
import type { Api, Call, SendOptions, Souk } from './souk.ts';

/** A policy as the chain states it; amounts in base units. */
export type PolicyView = Awaited<ReturnType<Api['apis']['RewardsApi']['policies']>>[number];
/** What the chain knows of an account's rewards; amounts in base units. */
export type RewardsView = Awaited<ReturnType<Api['apis']['RewardsApi']['rewards_of']>>;

/** Something a policy owes an account. */
export interface PolicyClaim {
	policy: number;
	era: number;
	asset: AssetName;
	amount: bigint;
	/** The reward era from which on it can be claimed. */
	heldUntil: number;
}

/** What an account can have now, and what is on its way; amounts in base units. */
export interface Claimable {
	claims: PolicyClaim[];
	/** What policies owe and still hold. */
	held: PolicyClaim[];
	/** TIME. */
	cashback: bigint;
	dividends: bigint;
}

export class Rewards {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** The reward era that runs, and how long it is in milliseconds. */
	async era(): Promise<{ era: number; length: bigint }> {
		const [era, length] = await this.souk.api.apis.RewardsApi.reward_era(this.souk.at);
		return { era, length };
	}

	/** Every policy. */
	async policies(): Promise<PolicyView[]> {
		return this.souk.api.apis.RewardsApi.policies(this.souk.at);
	}

	/** What the chain knows of an account's rewards: power, penalties, what it froze. */
	async of(who: Who): Promise<RewardsView> {
		return this.souk.api.apis.RewardsApi.rewards_of(addressOf(who), this.souk.at);
	}

	/** What an account can claim now, and what it can claim later. */
	async claimable(who: Who): Promise<Claimable> {
		const [rows, view, { era }] = await Promise.all([
			this.souk.api.apis.RewardsApi.claims_of(addressOf(who), 0, this.souk.at),
			this.of(who),
			this.era(),
		]);
		const all = rows.map(({ policy, era, asset, amount, held_until }) => ({
			policy,
			era,
			asset: assetOf(asset),
			amount,
			heldUntil: held_until,
		}));
		const [cashback = 0n] = view.cashback;
		return {
			claims: all.filter(({ heldUntil }) => heldUntil <= era),
			held: all.filter(({ heldUntil }) => heldUntil > era),
			cashback,
			dividends: view.dividends,
		};
	}

	/**
	 * Claim everything an account can have now, in one transaction. Returns what the chain said beforehand that it would be paid.
	 * Sends nothing where there is nothing.
	 */
	async claimAll(account: Account, options?: SendOptions): Promise<Record<string, bigint>> {
		const { claims, cashback, dividends } = await this.claimable(account);
		const { Rewards } = this.souk.api.tx;
		const due: Record<string, bigint> = { SOUK: 0n, TIME: cashback + dividends };
		const calls: Call[] = claims.map(({ policy, era, asset, amount }) => {
			due[asset] = (due[asset] ?? 0n) + amount;
			return Rewards.claim({ policy, era });
		});
		if (cashback > 0n) calls.push(Rewards.claim_purse({ fund: { type: 'Cashback', value: undefined } }));
		if (dividends > 0n) calls.push(Rewards.claim_dividends());
		if (calls.length > 0) await this.souk.send(account, this.souk.batch(calls), options);
		return due;
	}

	/** Freeze SOUK, which earns dividends, or let it thaw. */
	async freeze(account: Account, amount: bigint, options?: SendOptions): Promise<void> {
		await this.souk.send(account, this.souk.api.tx.Rewards.freeze({ amount }), options);
	}

	/** Let frozen SOUK thaw. It is free after the governed delay. */
	async unfreeze(account: Account, amount: bigint, options?: SendOptions): Promise<void> {
		await this.souk.send(account, this.souk.api.tx.Rewards.unfreeze({ amount }), options);
	}

	/** Say that an account is there today: a deed that counts, once an era. */
	async checkIn(account: Account, options?: SendOptions): Promise<void> {
		await this.souk.send(account, this.souk.api.tx.Rewards.check_in(), options);
	}
}
