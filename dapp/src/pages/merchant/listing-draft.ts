// SPDX-License-Identifier: Apache-2.0

// A listing as a merchant writes it, in a form or in a row of a table, and what is wrong with it. One reading serves both.

import type { Terms } from '@souk/sdk';
import { checkDigit, isGtin } from '@souk/sdk/pure/gs1';
import type { CommissionPlan } from '@souk/sdk/pure/links';
import {
	currencyDecimals,
	DAY,
	DECIMALS,
	parseDecimal,
	percent,
	printDecimal,
	printPercent,
	WHOLE,
} from '@souk/sdk/pure/money';

/** A listing as it is typed. Every field is text, because that is what people type. */
export interface ListingDraft {
	gtin: string;
	name: string;
	description: string;
	/** Price of a unit in the asset; empty for none. */
	token: string;
	asset: string;
	/** Price of a unit outside the chain; empty for none. */
	fiat: string;
	currency: string;
	/** `unknown` where a file names another plan. */
	commission: 'none' | 'formula' | 'levels' | 'unknown';
	/** Percent of the sale. */
	rate: string;
	/** Percent of the commission for the closing promoter. */
	closing: string;
	/** Percents of the commission by level, apart by spaces. */
	shares: string;
	/** The most promoters of a path, where the plan is a formula. */
	depth: string;
	/** Percent of the sale. */
	experienceFee: string;
	returnDays: string;
	stock: string;
}

/** What the chain and the shop allow now. */
export interface Limits {
	/** The least experience fee, in parts per billion. */
	leastFee: number;
	/** The commune fee, in parts per billion. */
	communeFee: number;
	/** The platform's slice of the experience fee, in parts per billion. */
	platformSlice: number;
	/** The longest return window, in days. */
	mostDays: number;
	/** The most promoters of a path. */
	mostDepth: number;
	/** Whether the shop may offer commission. */
	distributes: boolean;
}

/** What is wrong with a field. */
export type Fault =
	| { is: 'missing' }
	| { is: 'digits' }
	| { is: 'gtinLength'; has: number }
	| { is: 'gtinDigit'; right: number }
	| { is: 'number' }
	| { is: 'decimals'; most: number }
	| { is: 'zero' }
	| { is: 'long'; most: number }
	| { is: 'asset' }
	| { is: 'currency' }
	| { is: 'percent' }
	| { is: 'price' }
	| { is: 'feeLow'; least: string }
	| { is: 'ratesHigh' }
	| { is: 'shares'; sum: string }
	| { is: 'depth'; most: number }
	| { is: 'days'; most: number }
	| { is: 'stock' }
	| { is: 'plan' }
	| { is: 'cannotDistribute' };

/** What is wrong, by field. */
export type Faults = Partial<Record<keyof ListingDraft, Fault>>;

/** A listing that can be published. */
export interface ReadyListing {
	/** The GTIN, as it was typed. */
	product: string;
	name: string;
	description: string;
	terms: Terms;
	stock: number;
}

/** The longest name and the longest description, in characters, as gateways show them. */
export const LONGEST_NAME = 200;
export const LONGEST_WORDS = 2_000;
/** The most units of a listing. */
const MOST_STOCK = 4_294_967_295;

/** A listing that nobody has written yet. */
export const EMPTY_DRAFT: ListingDraft = {
	gtin: '',
	name: '',
	description: '',
	token: '',
	asset: 'SOUK',
	fiat: '',
	currency: 'EUR',
	commission: 'none',
	rate: '10',
	closing: '50',
	shares: '60 40',
	depth: '3',
	experienceFee: '15',
	returnDays: '14',
	stock: '',
};

/** What is wrong with a GTIN, while it is typed: nothing until it has as many digits as one has. */
export function gtinFault(text: string): Fault | undefined {
	const digits = text.replace(/[\s-]/g, '');
	if (digits === '') return { is: 'missing' };
	if (!/^\d+$/.test(digits)) return { is: 'digits' };
	if (![8, 12, 13, 14].includes(digits.length)) return { is: 'gtinLength', has: digits.length };
	return isGtin(digits) ? undefined : { is: 'gtinDigit', right: checkDigit(digits.slice(0, -1)) };
}

/** The whole number at so many decimals, or what is wrong with the text. */
export function amountOf(text: string, decimals: number): bigint | Fault {
	const plain = text.trim().replace(/(?<=\d)[ _\u00a0\u202f](?=\d)/g, '');
	if (plain === '') return { is: 'missing' };
	if (!/^\d+(\.\d+)?$/.test(plain)) return { is: 'number' };
	const after = (plain.split('.')[1] ?? '').replace(/0+$/, '');
	if (after.length > decimals) return { is: 'decimals', most: decimals };
	return parseDecimal(plain, decimals);
}

/** Parts per billion of a percentage, or what is wrong with the text. */
export function shareOf(text: string): number | Fault {
	const plain = text.trim().replace(/\s*%$/, '');
	if (plain === '') return { is: 'missing' };
	try {
		return percent(plain);
	} catch {
		return { is: 'percent' };
	}
}

/** A whole number within bounds, or a fault. */
export function wholeOf(text: string, least: number, most: number, fault: Fault): number | Fault {
	const plain = text.trim();
	if (plain === '') return { is: 'missing' };
	const value = Number(plain);
	return /^\d+$/.test(plain) && value >= least && value <= most ? value : fault;
}

/** Whether a reading is a fault. */
export function isFault(value: unknown): value is Fault {
	return typeof value === 'object' && value !== null && 'is' in value;
}

/** The listing that a draft stands for, or what is wrong with it. */
export function readDraft(draft: ListingDraft, limits: Limits): { ready?: ReadyListing; faults: Faults } {
	const faults: Faults = {};
	const take = <T>(field: keyof ListingDraft, value: T | Fault): T | undefined => {
		if (!isFault(value)) return value;
		faults[field] = value;
		return undefined;
	};
	take('gtin', gtinFault(draft.gtin) ?? '');
	const name = draft.name.trim();
	take('name', name === '' ? { is: 'missing' } : lengthFault(name, LONGEST_NAME));
	take('description', lengthFault(draft.description, LONGEST_WORDS));
	const price = readPrice(draft, take);
	const fee = take('experienceFee', shareOf(draft.experienceFee));
	if (fee !== undefined && fee < limits.leastFee)
		faults.experienceFee = { is: 'feeLow', least: printPercent(limits.leastFee) };
	const commission = readPlan(draft, limits, take);
	const rate = commission === undefined || commission.plan === 'None' ? 0 : rateOf(commission.plan);
	if (fee !== undefined && faults.experienceFee === undefined && rate + fee + limits.communeFee > WHOLE)
		faults[rate === 0 ? 'experienceFee' : 'rate'] = { is: 'ratesHigh' };
	const days = take('returnDays', wholeOf(draft.returnDays, 0, limits.mostDays, { is: 'days', most: limits.mostDays }));
	const stock = take('stock', wholeOf(draft.stock, 0, MOST_STOCK, { is: 'stock' }));
	if (
		Object.keys(faults).length > 0 ||
		price === undefined ||
		fee === undefined ||
		commission === undefined ||
		days === undefined ||
		stock === undefined
	)
		return { faults };
	const terms: Terms = {
		price,
		commission: commission.plan,
		maxDepth: commission.depth,
		experienceFee: fee,
		returnWindow: BigInt(days) * DAY,
	};
	return {
		faults,
		ready: { product: draft.gtin.replace(/[\s-]/g, ''), name, description: draft.description.trim(), terms, stock },
	};
}

/** The terms of a draft, whatever the product is: where a price goes is of interest before the rest is filled in. */
export function termsIn(draft: ListingDraft, limits: Limits): Terms | undefined {
	const product = { gtin: '9521000000018', name: '-', description: '', stock: '0' };
	return readDraft({ ...draft, ...product }, limits).ready?.terms;
}

type Take = <T>(field: keyof ListingDraft, value: T | Fault) => T | undefined;

function lengthFault(text: string, most: number): Fault | '' {
	return [...text].length > most ? { is: 'long', most } : '';
}

function readPrice(draft: ListingDraft, take: Take): Terms['price'] | undefined {
	const { token, fiat } = draft;
	if (token.trim() === '' && fiat.trim() === '') {
		take('token', { is: 'price' });
		return undefined;
	}
	const asset = draft.asset === 'SOUK' || draft.asset === 'TIME' ? draft.asset : undefined;
	if (token.trim() !== '' && asset === undefined) take('asset', { is: 'asset' });
	const amount = token.trim() === '' ? 0n : take('token', positive(amountOf(token, DECIMALS)));
	if (fiat.trim() === '') return amount === undefined || asset === undefined ? undefined : { token: amount, asset };
	const currency = draft.currency.trim().toUpperCase();
	if (!/^[A-Z]{3}$/.test(currency)) {
		take('currency', { is: 'currency' });
		return undefined;
	}
	const minor = take('fiat', positive(amountOf(fiat, currencyDecimals(currency))));
	if (amount === undefined || minor === undefined) return undefined;
	return { token: amount, asset: asset ?? 'SOUK', fiat: { currency, amount: minor } };
}

function positive(value: bigint | Fault): bigint | Fault {
	return value === 0n ? { is: 'zero' } : value;
}

function readPlan(
	draft: ListingDraft,
	limits: Limits,
	take: Take,
): { plan: CommissionPlan; depth: number } | undefined {
	if (draft.commission === 'none') return { plan: 'None', depth: 0 };
	if (draft.commission === 'unknown') {
		take('commission', { is: 'plan' });
		return undefined;
	}
	if (!limits.distributes) {
		take('commission', { is: 'cannotDistribute' });
		return undefined;
	}
	const rate = take('rate', shareOf(draft.rate));
	if (rate === 0) take('rate', { is: 'zero' });
	if (draft.commission === 'formula') {
		const closing = take('closing', shareOf(draft.closing));
		const most = limits.mostDepth;
		const depth = take('depth', wholeOf(draft.depth, 1, most, { is: 'depth', most }));
		if (rate === undefined || closing === undefined || depth === undefined) return undefined;
		return { plan: { Formula: { rate, closing } }, depth };
	}
	const shares = readShares(draft.shares, limits.mostDepth);
	const good = take('shares', shares);
	if (rate === undefined || good === undefined) return undefined;
	return { plan: { Levels: { rate, shares: good } }, depth: good.length };
}

/** Percents by level, which have to come to the whole. */
function readShares(text: string, most: number): number[] | Fault {
	const parts = text.split(/[\s,;/]+/).filter((part) => part !== '');
	if (parts.length === 0) return { is: 'missing' };
	if (parts.length > most) return { is: 'depth', most };
	const shares: number[] = [];
	for (const part of parts) {
		const share = shareOf(part);
		if (isFault(share)) return share;
		shares.push(share);
	}
	const sum = shares.reduce((all, one) => all + one, 0);
	return sum === WHOLE ? shares : { is: 'shares', sum: printPercent(sum) };
}

function rateOf(plan: Exclude<CommissionPlan, 'None'>): number {
	return 'Formula' in plan ? plan.Formula.rate : plan.Levels.rate;
}

/** The draft of a listing that is on the chain, to change it. */
export function draftOf(
	product: bigint,
	terms: Terms,
	stock: number,
	said: { name?: string; summary?: string },
): ListingDraft {
	const { price, commission = 'None' } = terms;
	const plan = commission === 'None' ? undefined : commission;
	const formula = plan !== undefined && 'Formula' in plan ? plan.Formula : undefined;
	const levels = plan !== undefined && 'Levels' in plan ? plan.Levels : undefined;
	const { fiat } = price;
	return {
		gtin: product.toString().padStart(14, '0'),
		name: said.name ?? '',
		description: said.summary ?? '',
		token: price.token === undefined || price.token === 0n ? '' : printDecimal(price.token, DECIMALS),
		asset: String(price.asset ?? 'SOUK'),
		fiat: fiat === undefined ? '' : printDecimal(fiat.amount, currencyDecimals(fiat.currency)),
		currency: fiat?.currency ?? EMPTY_DRAFT.currency,
		commission: formula !== undefined ? 'formula' : levels !== undefined ? 'levels' : 'none',
		rate: plan === undefined ? EMPTY_DRAFT.rate : printPercent(rateOf(plan)),
		closing: formula === undefined ? EMPTY_DRAFT.closing : printPercent(formula.closing),
		shares: levels === undefined ? EMPTY_DRAFT.shares : levels.shares.map((share) => printPercent(share)).join(' '),
		depth: String(terms.maxDepth === undefined || terms.maxDepth === 0 ? 3 : terms.maxDepth),
		experienceFee: printPercent(terms.experienceFee),
		returnDays: String(terms.returnWindow / DAY),
		stock: String(stock),
	};
}
