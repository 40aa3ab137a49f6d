// SPDX-License-Identifier: Apache-2.0

// Everything that waits for an account: what policies pay, what the commune and reports pay, what schedules and delays have freed.

import { type Account, addressOf, type Who } from './accounts.ts';
import type { AssetName } from './assets.ts';
import type { Call, SendOptions, Souk } from './souk.ts';

/** Something that waits for an account, in base units. */
export interface Due {
	/** What it is from. */
	from: 'policy' | 'cashback' | 'bounties' | 'dividends' | 'commune' | 'report' | 'allocation' | 'frozen' | 'vesting';
	/** What it is, in a sentence. */
	means: string;
	asset: AssetName;
	amount: bigint;
	/** The call that gets it. None while it is held. */
	call?: Call;
	/** The reward era, or the cycle, from which on it can be had, while it is held. */
	heldUntil?: number;
}

/** The most calls that one transaction claims with. */
const MOST_CALLS = 40;

/** Everything that waits for an account. Reports are those that are named, or that this program committed. */
export async function dueTo(souk: Souk, who: Who, reports: { cycle: number; product: bigint }[] = []): Promise<Due[]> {
	const address = addressOf(who);
	const { Rewards, Experience, Vesting, Tranches } = souk.api.tx;
	const [claimable, waiting, allocations, frozen, vesting, locks, wins] = await Promise.all([
		souk.rewards.claimable(who),
		souk.commune.waiting(who),
		souk.accounts.allocations(who),
		souk.rewards.frozen(who),
		souk.accounts.vesting(who),
		souk.accounts.locks(who),
		Promise.all(
			reports.map(async ({ cycle, product }) => ({
				cycle,
				product,
				amounts: await souk.testing.claimable(who, cycle, product),
			})),
		),
	]);
	const due: Due[] = [];
	for (const { policy, era, asset, amount } of claimable.claims) {
		const call = Rewards.claim({ policy, era });
		due.push({ from: 'policy', means: `What policy ${policy} pays for era ${era}.`, asset, amount, call });
	}
	for (const { policy, era, asset, amount, heldUntil } of claimable.held) {
		due.push({ from: 'policy', means: `What policy ${policy} pays for era ${era}.`, asset, amount, heldUntil });
	}
	const purse = (from: Due['from'], means: string, amount: bigint, call: Call): void => {
		if (amount > 0n) due.push({ from, means, asset: 'TIME', amount, call });
	};
	const fund = (type: 'Cashback' | 'Referral'): Call => Rewards.claim_purse({ fund: { type, value: undefined } });
	purse('cashback', 'Cashback of settled purchases.', claimable.cashback, fund('Cashback'));
	purse('bounties', 'Bounties for accounts that it invited.', claimable.bounties, fund('Referral'));
	purse('dividends', 'Dividends of frozen SOUK.', claimable.dividends, Rewards.claim_dividends());
	for (const one of waiting) {
		const means = `The commune's part for ${one.for === 'work' ? 'work on panels' : 'stake'} in cycle ${one.cycle}.`;
		// One claim pays all its assets.
		one.amounts.forEach(({ asset, amount }, place) => {
			const call = place === 0 ? { call: souk.commune.claiming(who, one) } : {};
			due.push({ from: 'commune', means, asset, amount, ...call });
		});
	}
	for (const { cycle, product, amounts } of wins) {
		const means = `The pay of the report on ${product} in cycle ${cycle}.`;
		amounts.forEach(({ asset, amount }, place) => {
			const call = place === 0 ? { call: Experience.claim_report({ cycle, product, who: address }) } : {};
			due.push({ from: 'report', means, asset, amount, ...call });
		});
	}
	for (const { id, asset, releasable } of allocations) {
		if (releasable === 0n) continue;
		const call = Tranches.release({ allocation: id });
		due.push({ from: 'allocation', means: `What allocation ${id} has freed.`, asset, amount: releasable, call });
	}
	if (frozen !== undefined && frozen.withdrawable > 0n) {
		const call = Rewards.withdraw_unfrozen({ who: address });
		const means = 'Frozen SOUK that was let go and is free.';
		due.push({ from: 'frozen', means, asset: 'SOUK', amount: frozen.withdrawable, call });
	}
	// What has vested is still locked until somebody says so.
	const locked = locks.find(({ name }) => name === 'vesting')?.amount ?? 0n;
	const unvested = vesting.reduce((sum, one) => sum + one.locked - one.vested, 0n);
	if (locked > unvested) {
		const means = 'SOUK that has vested and is still locked.';
		due.push({ from: 'vesting', means, asset: 'SOUK', amount: locked - unvested, call: Vesting.vest() });
	}
	return due;
}

/** Get everything that waits for an account, in as many transactions as it takes. Returns what was asked for. */
export async function claimDue(
	souk: Souk,
	account: Account,
	reports: { cycle: number; product: bigint }[] = [],
	options?: SendOptions,
): Promise<Due[]> {
	const due = (await dueTo(souk, account, reports)).filter(({ heldUntil }) => heldUntil === undefined);
	const calls = due.flatMap(({ call }) => call ?? []);
	for (let from = 0; from < calls.length; from += MOST_CALLS) {
		await souk.send(account, souk.batch(calls.slice(from, from + MOST_CALLS)), options);
	}
	return due;
}
