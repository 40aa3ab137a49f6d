// SPDX-License-Identifier: Apache-2.0

// The waterfall once more, written from its description and not from the chain's code: an independent check of what
// settlements pay. Rates are parts per billion.

import { sum } from './money.ts';

const WHOLE = 1_000_000_000n;

/** How promoters are paid. */
export type Commission =
	| { kind: 'none' }
	| { kind: 'formula'; rate: bigint; closing: bigint }
	| { kind: 'levels'; rate: bigint; shares: bigint[] };

/** The rates of one sale. */
export interface SplitTerms {
	commission: Commission;
	experienceFee: bigint;
	platformSlice: bigint;
	communeFee: bigint;
}

/** What each party of a sale gets. */
export interface Legs {
	buyer: bigint;
	seller: bigint;
	promoters: bigint[];
	platform: bigint;
	experience: bigint;
	commune: bigint;
	/** What a standoff in a dispute took from both sides. */
	forfeited: bigint;
}

/** A part of an amount, rounded down. */
export function part(amount: bigint, rate: bigint): bigint {
	return (amount * rate) / WHOLE;
}

/** What each of `depth` promoters earns from a sale, the one next to the seller first. */
export function commission(plan: Commission, sale: bigint, depth: number): bigint[] {
	if (depth === 0) return [];
	if (plan.kind === 'none') throw new RangeError('no commission is offered');
	const pool = part(sale, plan.rate);
	const before = Array.from({ length: depth - 1 }, (_, level) =>
		plan.kind === 'levels'
			? part(pool, plan.shares[level] ?? 0n)
			: part(pool, WHOLE - plan.closing) / BigInt(depth - 1),
	);
	return [...before, pool - sum(before)];
}

/** Split `escrow`, of which `refund` goes back to the buyer. */
export function split(escrow: bigint, terms: SplitTerms, depth: number, refund: bigint): Legs {
	const sale = escrow - refund;
	const promoters = commission(terms.commission, sale, depth);
	const fee = part(sale, terms.experienceFee);
	const gross = part(fee, terms.platformSlice);
	const commune = part(sale, terms.communeFee);
	const platform = gross > commune ? gross - commune : 0n;
	const experience = fee - gross;
	const seller = sale - sum(promoters) - platform - experience - commune;
	return { buyer: refund, seller, promoters, platform, experience, commune, forfeited: 0n };
}

/** No legs. */
export function noLegs(): Legs {
	return { buyer: 0n, seller: 0n, promoters: [], platform: 0n, experience: 0n, commune: 0n, forfeited: 0n };
}

/** Legs of two splits together. */
export function addLegs(a: Legs, b: Legs): Legs {
	const depth = Math.max(a.promoters.length, b.promoters.length);
	return {
		buyer: a.buyer + b.buyer,
		seller: a.seller + b.seller,
		promoters: Array.from({ length: depth }, (_, level) => (a.promoters[level] ?? 0n) + (b.promoters[level] ?? 0n)),
		platform: a.platform + b.platform,
		experience: a.experience + b.experience,
		commune: a.commune + b.commune,
		forfeited: a.forfeited + b.forfeited,
	};
}

/** Σ of all legs. */
export function total(legs: Legs): bigint {
	const { buyer, seller, platform, experience, commune, forfeited, promoters } = legs;
	return sum([buyer, seller, platform, experience, commune, forfeited, ...promoters]);
}

/** Whether two splits pay the same to the unit. A level that earned nothing counts as one that is not there. */
export function sameLegs(a: Legs, b: Legs): boolean {
	return print(a) === print(b);
}

/** Legs as one line. */
export function print(legs: Legs): string {
	const promoters = [...legs.promoters];
	while (promoters.at(-1) === 0n) promoters.pop();
	return `buyer ${legs.buyer} seller ${legs.seller} promoters [${promoters.join(' ')}] platform ${legs.platform} experience ${legs.experience} commune ${legs.commune} forfeited ${legs.forfeited}`;
}
