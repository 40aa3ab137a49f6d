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
	/** What each service provider gets out of the seller's part, in the order in which they were named. */
	services: bigint[];
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

/** Split `escrow`, of which `refund` goes back to the buyer. `shares` are those of service providers. */
export function split(escrow: bigint, terms: SplitTerms, depth: number, refund: bigint, shares: bigint[] = []): Legs {
	const sale = escrow - refund;
	const promoters = commission(terms.commission, sale, depth);
	const fee = part(sale, terms.experienceFee);
	const gross = part(fee, terms.platformSlice);
	const commune = part(sale, terms.communeFee);
	const platform = gross > commune ? gross - commune : 0n;
	const experience = fee - gross;
	const seller = sale - sum(promoters) - platform - experience - commune;
	const legs = { buyer: refund, seller, promoters, services: [], platform, experience, commune, forfeited: 0n };
	return serve(legs, shares);
}

/** Pay service providers their shares of the sale of one line, out of the seller's leg. */
export function serve(legs: Legs, shares: bigint[]): Legs {
	const sale = total(legs) - legs.buyer - legs.forfeited;
	const services = shares.map((share) => part(sale, share));
	return { ...legs, seller: legs.seller - sum(services), services: [...legs.services, ...services] };
}

/** No legs. */
export function noLegs(): Legs {
	return {
		buyer: 0n,
		seller: 0n,
		promoters: [],
		services: [],
		platform: 0n,
		experience: 0n,
		commune: 0n,
		forfeited: 0n,
	};
}

/** Legs of two splits together. */
export function addLegs(a: Legs, b: Legs): Legs {
	return {
		buyer: a.buyer + b.buyer,
		seller: a.seller + b.seller,
		promoters: addEach(a.promoters, b.promoters),
		services: addEach(a.services, b.services),
		platform: a.platform + b.platform,
		experience: a.experience + b.experience,
		commune: a.commune + b.commune,
		forfeited: a.forfeited + b.forfeited,
	};
}

/** The sums of two lists, place by place. */
function addEach(a: bigint[], b: bigint[]): bigint[] {
	return Array.from({ length: Math.max(a.length, b.length) }, (_, place) => (a[place] ?? 0n) + (b[place] ?? 0n));
}

/** Σ of all legs. */
export function total(legs: Legs): bigint {
	const { buyer, seller, platform, experience, commune, forfeited, promoters, services } = legs;
	return sum([buyer, seller, platform, experience, commune, forfeited, ...promoters, ...services]);
}

/** Whether two splits pay the same to the unit. A level that earned nothing counts as one that is not there. */
export function sameLegs(a: Legs, b: Legs): boolean {
	return print(a) === print(b);
}

/** Legs as one line. */
export function print(legs: Legs): string {
	const [promoters, services] = [[...legs.promoters], [...legs.services]];
	for (const list of [promoters, services]) while (list.at(-1) === 0n) list.pop();
	return `buyer ${legs.buyer} seller ${legs.seller} promoters [${promoters.join(' ')}] services [${services.join(' ')}] platform ${legs.platform} experience ${legs.experience} commune ${legs.commune} forfeited ${legs.forfeited}`;
}
