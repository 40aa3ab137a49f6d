// SPDX-License-Identifier: Apache-2.0

// What the economy pays: its policies, what an account can claim, and claiming it.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AssetName, assetOf } from './assets.ts';
import type { Api, Call, SendOptions, Sent, Souk } from './souk.ts';

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
	/** TIME, for accounts that it invited. */
	bounties: bigint;
	/** TIME. */
	dividends: bigint;
}

/** SOUK that is frozen for dividends, in base units. */
export interface FrozenStake {
	/** What earns. */
	earning: bigint;
	/** What was let go, and the moment at which each part is free, in milliseconds since the epoch. */
	leaving: { amount: bigint; free: bigint }[];
	/** What can be taken back now. */
	withdrawable: bigint;
	/** TIME that can be claimed. */
	dividends: bigint;
}

/** A pot of the rewards ledger. */
export type Pot = { policy: number } | 'cashback' | 'referral' | 'dividends';

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
		const [bounties = 0n] = view.bounties;
		return {
			claims: all.filter(({ heldUntil }) => heldUntil <= era),
			held: all.filter(({ heldUntil }) => heldUntil > era),
			cashback,
			bounties,
			dividends: view.dividends,
		};
	}

	/**
	 * Claim everything an account can have now, in one transaction. Returns what the chain said beforehand that it would be paid.
	 * Sends nothing where there is nothing.
	 */
	async claimAll(account: Account, options?: SendOptions): Promise<Record<string, bigint>> {
		const { claims, cashback, bounties, dividends } = await this.claimable(account);
		const { Rewards } = this.souk.api.tx;
		const due: Record<string, bigint> = { SOUK: 0n, TIME: cashback + bounties + dividends };
		const calls: Call[] = claims.map(({ policy, era, asset, amount }) => {
			due[asset] = (due[asset] ?? 0n) + amount;
			return Rewards.claim({ policy, era });
		});
		if (cashback > 0n) calls.push(Rewards.claim_purse({ fund: { type: 'Cashback', value: undefined } }));
		if (bounties > 0n) calls.push(Rewards.claim_purse({ fund: { type: 'Referral', value: undefined } }));
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

	/** What an account froze, what it let go, and what it can withdraw; `undefined` if it froze nothing. */
	async frozen(who: Who): Promise<FrozenStake | undefined> {
		const address = addressOf(who);
		const [row, view, { now }] = await Promise.all([
			this.souk.api.query.Rewards.Stakes.getValue(address, this.souk.at),
			this.of(who),
			this.souk.api.apis.ClockApi.clock(this.souk.at),
		]);
		if (row === undefined) return undefined;
		const leaving = row.leaving.map(([free, amount]) => ({ amount, free }));
		return {
			earning: row.position.shares,
			leaving,
			withdrawable: leaving.filter(({ free }) => free <= now).reduce((sum, { amount }) => sum + amount, 0n),
			dividends: view.dividends,
		};
	}

	/** Take back what was let go and whose delay is over. Anybody may send it for an account. */
	async withdraw(account: Account, who: Who = account, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Rewards.withdraw_unfrozen({ who: addressOf(who) }), options);
	}

	/** Put funds into a pot. The dividend pot shares them at once among those who froze SOUK. */
	async fund(account: Account, pot: Pot, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Rewards.fund_pot({ pot: chainPot(pot), amount }), options);
	}

	/** The account of a pot. */
	async potAccount(pot: Pot): Promise<string> {
		return this.souk.api.apis.RewardsApi.pot_account(chainPot(pot), this.souk.at);
	}

	/** Name who invited the account, once and before its first deed that counts. */
	async setInviter(account: Account, inviter: Who, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Rewards.set_inviter({ inviter: addressOf(inviter) }), options);
	}

	/** Close the earliest era that is over. The chain does it by itself when it has time. */
	async closeEra(account: Account, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Rewards.close_era(), options);
	}

	/** Say that an account is there today: a deed that counts, once an era. */
	async checkIn(account: Account, options?: SendOptions): Promise<void> {
		await this.souk.send(account, this.souk.api.tx.Rewards.check_in(), options);
	}
}

function chainPot(pot: Pot): Parameters<Api['tx']['Rewards']['fund_pot']>[0]['pot'] {
	if (typeof pot === 'object') return { type: 'Policy', value: pot.policy };
	const names = { cashback: 'Cashback', referral: 'Referral', dividends: 'Dividends' } as const;
	return { type: names[pot], value: undefined };
}
