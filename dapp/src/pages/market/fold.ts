// SPDX-License-Identifier: Apache-2.0

// Legs, folded for pictures and tables.

import type { Leg } from '@souk/sdk';
import type { OrderLeg } from '@souk/sdk/gateway';

/** What a leg of an escrow is for, in the order in which legs are shown. */
export const ROLES: Leg['to'][] = ['seller', 'promoter', 'service', 'platform', 'experience', 'commune', 'buyer'];

/** Legs in the order in which they are shown. Those of one role stay as they are. */
export function ordered<T extends Pick<Leg, 'to'>>(legs: T[]): T[] {
	return legs.toSorted((a, b) => ROLES.indexOf(a.to) - ROLES.indexOf(b.to));
}

/** What was paid out of an escrow in one asset, as legs. What a standoff took from both sides is not among them. */
export function paidIn(legs: OrderLeg[], asset: string): Leg[] {
	return legs
		.filter((leg) => leg.source === 'waterfall' && leg.amount.asset === asset)
		.flatMap((leg): Leg[] => {
			const to = ROLES.find((role) => role === leg.role);
			if (to === undefined) return [];
			return [{ to, amount: BigInt(leg.amount.amount), ...(leg.payee === null ? {} : { account: leg.payee }) }];
		});
}

/** Legs besides the split of the escrow: fees out of prepaid accounts, campaigns, bonuses, deposits of a dispute. */
export function besides(legs: OrderLeg[]): OrderLeg[] {
	return legs.filter(({ source, role }) => source !== 'waterfall' || role === 'forfeited');
}

/** Legs with the level of each promoter and the place of each service provider, from 1. */
export function numbered(payees: Leg[]): (Leg & { place: number })[] {
	const counts = new Map<Leg['to'], number>();
	return payees.map((leg) => {
		const place = (counts.get(leg.to) ?? 0) + 1;
		counts.set(leg.to, place);
		return { ...leg, place };
	});
}

/** A part of a whole in parts per billion, rounded down. Zero of nothing. */
export function partOf(amount: bigint, whole: bigint): bigint {
	return whole === 0n ? 0n : (amount * 1_000_000_000n) / whole;
}
