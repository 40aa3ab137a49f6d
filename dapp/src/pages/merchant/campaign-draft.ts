// SPDX-License-Identifier: Apache-2.0

// What a merchant promises on top of a price: bonuses for buyers, campaigns for promoters. Forms, and what is wrong with them.

import { chainAsset, DECIMALS, type Souk } from '@souk/sdk';
import { amountOf, type Fault, isFault, shareOf } from './listing-draft.ts';

/** Terms of a bonus as the chain takes them. */
export type BonusTerms = Parameters<Souk['api']['tx']['Bonuses']['open_bonus']>[0]['terms'];
/** Terms of a campaign as the chain takes them. */
export type CampaignTerms = Parameters<Souk['api']['tx']['Distribution']['open_campaign']>[0]['terms'];

/** A bonus or a campaign as it is typed. Amounts are in the asset, which has twelve decimals. */
export interface CampaignDraft {
	/** Who is paid. */
	pays: 'buyers' | 'promoters';
	asset: 'SOUK' | 'TIME';
	/** The same for each order, or a part of the sale. Of buyers alone. */
	how: 'fixed' | 'part';
	/** What is paid: for an order, or the most for a line. */
	reward: string;
	/** Percent of the sale. */
	part: string;
	/** The asset that the sale has to bring. */
	saleAsset: 'SOUK' | 'TIME';
	leastSale: string;
	/** The most for one buyer in an era. Of buyers alone. */
	buyerCap: string;
	/** Whether sales settled elsewhere count. Of buyers alone. */
	attested: boolean;
	/** Whether only members of the shop's network are paid. Of promoters alone. */
	members: boolean;
	budget: string;
	/** The last day, as `2026-12-31`. */
	until: string;
}

/** A form that nobody has filled in. */
export function emptyCampaign(now: number): CampaignDraft {
	return {
		pays: 'buyers',
		asset: 'TIME',
		how: 'fixed',
		reward: '',
		part: '5',
		saleAsset: 'SOUK',
		leastSale: '1',
		buyerCap: '',
		attested: false,
		members: false,
		budget: '',
		until: new Date(now + 30 * 86_400_000).toISOString().slice(0, 10),
	};
}

/** What is wrong, by field. `budget` may be too small for one payment. */
export type CampaignFaults = Partial<Record<'reward' | 'part' | 'leastSale' | 'buyerCap', Fault>> & {
	budget?: Fault | { is: 'budgetSmall' };
	until?: { is: 'past' | 'far' | 'date' };
};

/** What is ready to be opened. */
export type ReadyCampaign = { budget: bigint; until: bigint } & (
	| { pays: 'buyers'; terms: BonusTerms }
	| { pays: 'promoters'; terms: CampaignTerms }
);

/** A rate with eighteen decimals out of parts per billion. */
function fixedRate(parts: number): bigint {
	return BigInt(parts) * 1_000_000_000n;
}

/**
 * The bonus or the campaign that a draft stands for, or what is wrong with it. `now` and `longest` are in milliseconds: the time, and for
 * how long one may take orders.
 */
export function readCampaign(
	draft: CampaignDraft,
	now: number,
	longest: bigint,
): { ready?: ReadyCampaign; faults: CampaignFaults } {
	const faults: CampaignFaults = {};
	const sum = (field: 'reward' | 'leastSale' | 'buyerCap' | 'budget'): bigint | undefined => {
		const value = amountOf(draft[field], DECIMALS);
		const fault: Fault | undefined = isFault(value) ? value : value === 0n ? { is: 'zero' } : undefined;
		if (fault !== undefined) faults[field] = fault;
		return isFault(value) || value === 0n ? undefined : value;
	};
	const promoters = draft.pays === 'promoters';
	const reward = sum('reward');
	const leastSale = sum('leastSale');
	const budget = sum('budget');
	const cap = promoters ? 0n : draft.buyerCap.trim() === '' ? reward : sum('buyerCap');
	const needsPart = promoters || draft.how === 'part';
	const part = needsPart ? shareOf(draft.part) : 0;
	if (isFault(part)) faults.part = part;
	else if (needsPart && part === 0) faults.part = { is: 'zero' };
	const until = Date.parse(`${draft.until}T23:59:59.000Z`);
	if (Number.isNaN(until)) faults.until = { is: 'date' };
	else if (until <= now) faults.until = { is: 'past' };
	else if (BigInt(until - now) > longest) faults.until = { is: 'far' };
	if (reward !== undefined && budget !== undefined && leastSale !== undefined && !isFault(part)) {
		const least =
			promoters || draft.how === 'fixed' ? reward : largest((leastSale * BigInt(part)) / 1_000_000_000n, 1n);
		if (budget < least && budget < reward) faults.budget = { is: 'budgetSmall' };
	}
	const whole = reward !== undefined && leastSale !== undefined && budget !== undefined && cap !== undefined;
	if (Object.keys(faults).length > 0 || !whole || isFault(part)) return { faults };
	const asset = chainAsset(draft.asset);
	const common = { budget, until: BigInt(until) };
	if (promoters) {
		const terms: CampaignTerms = {
			asset,
			reward,
			max_part: part,
			least_sale: leastSale,
			least_fiat: undefined,
			audience: { type: draft.members ? 'Members' : 'Everyone', value: undefined },
			least_tier: 0,
		};
		return { faults, ready: { pays: 'promoters', terms, ...common } };
	}
	const terms: BonusTerms = {
		reason: { type: 'Sale', value: undefined },
		asset,
		pay:
			draft.how === 'fixed'
				? { type: 'Fixed', value: { amount: reward } }
				: { type: 'Part', value: { rate: fixedRate(part), most: reward } },
		sale_asset: chainAsset(draft.saleAsset),
		attested: draft.attested,
		least_sale: leastSale,
		buyer_cap: cap,
	};
	return { faults, ready: { pays: 'buyers', terms, ...common } };
}

function largest(a: bigint, b: bigint): bigint {
	return a > b ? a : b;
}
