// SPDX-License-Identifier: Apache-2.0

// What the economy pays: its policies, and what an account can claim.

import type { KeyringPair } from '@polkadot/keyring/types';
import type { FrameSupportTokensFungibleUnionOfNativeOrWithId } from '@polkadot/types/lookup';
import { key } from './accounts.ts';
import type { Call, Chain } from './chain.ts';
import type { Pipeline } from './pipeline.ts';

/** The two tokens. */
export type Token = 'SOUK' | 'TIME';

/** A policy as the chain states it; amounts in base units. */
export interface Policy {
	id: number;
	token: Token;
	schedule: string;
	basis: string;
	/** The account it pays from. */
	pot: string;
	/** Set aside so far. */
	emitted: bigint;
	/** Set aside and not yet claimed. */
	owed: bigint;
	/** Left to set aside. */
	available: bigint;
}

/** Something a policy owes an account. */
export interface PolicyClaim {
	policy: number;
	era: number;
	amount: bigint;
	/** The reward era from which on it can be claimed. */
	heldUntil: number;
}

/** What the chain knows of an account's rewards; amounts in base units. */
export interface AccountRewards {
	/** TIME that can be claimed, and TIME that cannot yet. */
	cashback: bigint;
	held: bigint;
	dividends: bigint;
	/** SOUK. */
	frozen: bigint;
	bizpower: bigint;
	power: bigint;
}

function tokenOf(asset: FrameSupportTokensFungibleUnionOfNativeOrWithId): Token {
	return asset.isNative ? 'SOUK' : 'TIME';
}

/** The reward era that runs, and how long it is in milliseconds. */
export async function rewardEra(chain: Chain): Promise<{ era: number; length: bigint }> {
	const [era, length] = await chain.ask(({ rewardsApi }) => rewardsApi.rewardEra());
	return { era: era.toNumber(), length: length.toBigInt() };
}

/** Every policy. */
export async function policies(chain: Chain): Promise<Policy[]> {
	const all = await chain.ask(({ rewardsApi }) => rewardsApi.policies());
	return all.map(({ id, terms, pot, emitted, owed, available }) => ({
		id: id.toNumber(),
		token: tokenOf(terms.asset),
		schedule: terms.schedule.type,
		basis: terms.basis.type,
		pot: pot.toHex(),
		emitted: emitted.toBigInt(),
		owed: owed.toBigInt(),
		available: available.toBigInt(),
	}));
}

/** What policies owe an account, also what is still held. */
export async function claimsOf(chain: Chain, who: string, from = 0): Promise<PolicyClaim[]> {
	const claims = await chain.ask(({ rewardsApi }) => rewardsApi.claimsOf(who, from));
	return claims.map(({ policy, era, amount, heldUntil }) => ({
		policy: policy.toNumber(),
		era: era.toNumber(),
		amount: amount.toBigInt(),
		heldUntil: heldUntil.toNumber(),
	}));
}

/** What the chain knows of an account's rewards. */
export async function rewardsOf(chain: Chain, who: string): Promise<AccountRewards> {
	const view = await chain.ask(({ rewardsApi }) => rewardsApi.rewardsOf(who));
	const [cashback, held] = view.cashback;
	return {
		cashback: cashback.toBigInt(),
		held: held.toBigInt(),
		dividends: view.dividends.toBigInt(),
		frozen: view.frozen.toBigInt(),
		bizpower: view.bizpower.toBigInt(),
		power: view.power.toBigInt(),
	};
}

/**
 * Have an account claim everything it can now: policies, cashback, dividends. What is still held it leaves. Returns what the
 * chain said beforehand it would be paid, by token. Sends nothing where there is nothing.
 */
export async function claimAll(
	chain: Chain,
	pipeline: Pipeline,
	pair: KeyringPair,
	tokens: Map<number, Token>,
): Promise<Record<Token, bigint>> {
	const who = key(pair);
	const { tx } = chain.api;
	const [owed, rewards, { era: now }] = await Promise.all([
		claimsOf(chain, who),
		rewardsOf(chain, who),
		rewardEra(chain),
	]);
	const claims = owed.filter(({ heldUntil }) => heldUntil <= now);
	const due: Record<Token, bigint> = { SOUK: 0n, TIME: rewards.cashback + rewards.dividends };
	const calls: Call[] = claims.map(({ policy, era, amount }) => {
		due[tokens.get(policy) ?? 'SOUK'] += amount;
		return tx.rewards.claim(policy, era);
	});
	if (rewards.cashback > 0n) calls.push(tx.rewards.claimPurse('Cashback'));
	if (rewards.dividends > 0n) calls.push(tx.rewards.claimDividends());
	const [only, ...more] = calls;
	if (only === undefined) return due;
	await pipeline.send(pair, more.length === 0 ? only : tx.utility.batchAll(calls), `${calls.length} claims of ${who}`);
	return due;
}
