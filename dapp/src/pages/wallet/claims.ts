// SPDX-License-Identifier: Apache-2.0

// Everything that an account can claim, and what takes it. Amounts are base units.

import { type AssetName, assetOf, type Call, type PolicyClaim, type Souk } from '@souk/sdk';
import { readParts } from '../tester/governed.ts';
import { expertPay } from './expert-pay.ts';

/** Where something to claim comes from. */
export type ClaimKind = 'policy' | 'cashback' | 'referral' | 'dividends' | 'stake' | 'work' | 'report' | 'model';

/** Amounts by asset. */
export type Sums = [asset: AssetName, amount: bigint][];

/** Something that can be claimed now, or later. */
export interface Due {
	/** Tells it from all others. */
	key: string;
	kind: ClaimKind;
	/** The policy, the product, or the model, where there is one. */
	of?: string;
	/** The era of rewards or the cycle, where there is one. Of several eras the first and the last. */
	from?: number;
	to?: number;
	sums: Sums;
	/** The era from which on it can be claimed, if that is not now. */
	heldUntil?: number;
	/** What claims it: as many calls as it takes. Empty where it is held. */
	calls: (souk: Souk) => Call[];
}

/** The most eras that one call claims. */
const MOST_ERAS = 32;

/** Add what is there to sums. */
export function addSums(all: Sums, more: Sums): Sums {
	const sums = new Map<AssetName, bigint>(all);
	for (const [asset, amount] of more) sums.set(asset, (sums.get(asset) ?? 0n) + amount);
	return [...sums].filter(([, amount]) => amount > 0n);
}

/** Sums over everything that can be claimed. */
export function allSums(dues: readonly Due[]): Sums {
	return dues.reduce<Sums>((all, { sums }) => addSums(all, sums), []);
}

/**
 * What policies owe, one entry for each policy and for what can be claimed and what is held apart. A call claims up to 32 eras that
 * follow each other, so each entry knows how its eras are cut.
 */
export function duesOfPolicies(claims: readonly PolicyClaim[], era: number): Due[] {
	const found = new Map<string, PolicyClaim[]>();
	for (const claim of claims) {
		const key = `policy/${claim.policy}/${claim.heldUntil <= era ? 'now' : claim.heldUntil}`;
		found.set(key, [...(found.get(key) ?? []), claim]);
	}
	return [...found].map(([key, some]): Due => {
		const sorted = [...some].sort((a, b) => a.era - b.era);
		const [first] = sorted;
		const last = sorted.at(-1);
		const free = key.endsWith('/now');
		return {
			key,
			kind: 'policy',
			...(first === undefined ? {} : { of: String(first.policy), from: first.era }),
			...(last === undefined ? {} : { to: last.era }),
			sums: sorted.reduce<Sums>((all, { asset, amount }) => addSums(all, [[asset, amount]]), []),
			...(free || first === undefined ? {} : { heldUntil: first.heldUntil }),
			calls: (souk) => (free ? runsOf(sorted).map((run) => claiming(souk, run)) : []),
		};
	});
}

/** A run of eras: from which, and how many. */
export interface Run {
	policy: number;
	from: number;
	eras: number;
}

/** Cut eras of one policy into spans of at most 32 eras, each as one call claims it. Eras without a claim inside a span do not harm. */
export function runsOf(sorted: readonly { policy: number; era: number }[]): Run[] {
	const runs: Run[] = [];
	for (const { policy, era } of sorted) {
		const last = runs.at(-1);
		if (last !== undefined && era < last.from + MOST_ERAS) last.eras = era - last.from + 1;
		else runs.push({ policy, from: era, eras: 1 });
	}
	return runs;
}

function claiming(souk: Souk, { policy, from, eras }: Run): Call {
	const { Rewards } = souk.api.tx;
	return eras === 1 ? Rewards.claim({ policy, era: from }) : Rewards.claim_many({ policy, from, eras });
}

/** A report that a gateway says was revealed and not paid. */
export interface OpenReport {
	cycle: number;
	product: string;
}

/** What an account can claim, and the eras of rewards that it is counted in. */
export interface Dues {
	dues: Due[];
	/** The era that runs. */
	era: number;
	/** When an era begins, by the chain's clock in milliseconds, if eras stay as long as they are. */
	begins: (era: number) => bigint;
}

/** A purse: what is ready, and what is held until an era. */
export interface Purse {
	ready: bigint;
	held: readonly (readonly [era: number, amount: bigint])[];
}

/** What a purse has, in TIME: what is ripe in this era, and what becomes so, era by era. */
export function duesOfPurse(kind: 'cashback' | 'referral', purse: Purse | undefined, era: number): Due[] {
	if (purse === undefined) return [];
	const ripe = purse.held.filter(([from]) => from <= era).reduce((sum, [, amount]) => sum + amount, purse.ready);
	const fund = kind === 'cashback' ? 'Cashback' : 'Referral';
	const ready: Due[] =
		ripe === 0n
			? []
			: [
					{
						key: kind,
						kind,
						sums: [['TIME', ripe]],
						calls: ({ api }) => [api.tx.Rewards.claim_purse({ fund: { type: fund, value: undefined } })],
					},
				];
	const later = purse.held
		.filter(([from]) => from > era)
		.map(
			([from, amount]): Due => ({
				key: `${kind}/${from}`,
				kind,
				sums: [['TIME', amount]],
				heldUntil: from,
				calls: () => [],
			}),
		);
	return [...ready, ...later];
}

/** Read everything that an account can claim. `reports` are those that may have won: the chain says which did, and what they get. */
export async function readDues(souk: Souk, who: string, reports: readonly OpenReport[]): Promise<Dues> {
	const { apis } = souk.api;
	const { Purses, EraClock } = souk.api.query.Rewards;
	const [{ claims, held, dividends }, { era }, cashback, referral, clock, waiting, models, won] = await Promise.all([
		souk.rewards.claimable(who),
		souk.rewards.era(),
		Purses.getValue({ type: 'Cashback', value: undefined }, who, souk.at),
		Purses.getValue({ type: 'Referral', value: undefined }, who, souk.at),
		EraClock.getValue(souk.at),
		apis.CommuneApi.commune_waiting(who, souk.at),
		readModels(souk, who),
		Promise.all(
			reports.map(async ({ cycle, product }) => ({
				cycle,
				product,
				amounts: await apis.ExperienceApi.claimable(cycle, BigInt(product), who, souk.at),
			})),
		),
	]);
	// The row is of the last time that the clock was set: eras have passed since.
	const set = clock ?? { era, since: 0n, length: 0n };
	const dues: Due[] = [
		...duesOfPurse('cashback', cashback, era),
		...duesOfPurse('referral', referral, era),
		...(dividends > 0n
			? [
					{
						key: 'dividends',
						kind: 'dividends' as const,
						sums: [['TIME', dividends]] as Sums,
						calls: ({ api }: Souk) => [api.tx.Rewards.claim_dividends()],
					},
				]
			: []),
		...duesOfPolicies([...claims, ...held], era),
		...waiting.map(({ cycle, claim, amounts }): Due => {
			const sums = amounts.map(([asset, amount]): Sums[number] => [assetOf(asset), amount]);
			if (claim.type === 'Work') {
				return {
					key: `work/${cycle}`,
					kind: 'work',
					from: cycle,
					sums,
					calls: ({ api }) => [api.tx.Commune.claim_work({ cycle, who })],
				};
			}
			const { validator, page } = claim.value;
			return {
				key: `stake/${cycle}/${validator}/${page}`,
				kind: 'stake',
				of: validator,
				from: cycle,
				sums,
				calls: ({ api }) => [api.tx.Commune.claim_stake({ cycle, validator, page, who })],
			};
		}),
		...models,
		...won
			.filter(({ amounts }) => amounts.length > 0)
			.map(
				({ cycle, product, amounts }): Due => ({
					key: `report/${cycle}/${product}`,
					kind: 'report',
					of: product,
					from: cycle,
					sums: amounts.map(([asset, amount]): Sums[number] => [assetOf(asset), amount]),
					calls: ({ api }) => [api.tx.Experience.claim_report({ cycle, product: BigInt(product), who })],
				}),
			),
	];
	return { dues, era, begins: (later) => set.since + BigInt(later - set.era) * set.length };
}

/** What an expert can claim for its models, of every closed cycle whose pay has not expired. */
async function readModels(souk: Souk, who: string): Promise<Due[]> {
	const { query } = souk.api;
	const models = await query.Experience.ModelsOf.getValue(who, souk.at);
	if (models.length === 0) return [];
	const [pools, rates] = await Promise.all([query.Experience.Pools.getEntries(souk.at), readParts(souk)]);
	const closed = pools.filter(({ value }) => value.closed);
	const rows = await Promise.all(
		closed.flatMap(({ keyArgs: [cycle], value: { assets } }) =>
			models.map(async (model): Promise<Due | undefined> => {
				const row = await query.Experience.ExpertSales.getValue(cycle, model, souk.at);
				if (row === undefined) return undefined;
				const sums = row.sales.map(([asset, sold]): Sums[number] => {
					const name = assetOf(asset);
					const pool = assets.find((one) => assetOf(one.asset) === name);
					const fees = row.fees.find(([other]) => assetOf(other) === name)?.[1] ?? 0n;
					const amount =
						pool === undefined
							? 0n
							: expertPay({ experts: pool.experts, paid: pool.experts_paid, sales: pool.sales }, sold, fees, rates);
					return [name, amount];
				});
				return {
					key: `model/${cycle}/${model}`,
					kind: 'model',
					of: String(model),
					from: cycle,
					sums: addSums([], sums),
					calls: ({ api }) => [api.tx.Experience.claim_model({ cycle, model })],
				};
			}),
		),
	);
	return rows.filter((due) => due !== undefined && due.sums.length > 0) as Due[];
}
