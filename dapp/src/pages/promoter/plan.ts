// SPDX-License-Identifier: Apache-2.0

// What the levels of a promotion path earn by the plan of a listing. Rates and shares are parts per billion, amounts base units.

import { type CommissionPlan, WHOLE } from '@souk/sdk';
import { type Commission, commission, part } from '@souk/sdk/pure/waterfall';

/** How promoters are paid, in the form that the waterfall takes. */
export function commissionOf(plan: CommissionPlan): Commission {
	if (plan === 'None') return { kind: 'none' };
	if ('Formula' in plan)
		return { kind: 'formula', rate: BigInt(plan.Formula.rate), closing: BigInt(plan.Formula.closing) };
	return { kind: 'levels', rate: BigInt(plan.Levels.rate), shares: plan.Levels.shares.map(BigInt) };
}

/** The part of a sale that all promoters of a path get together, in parts per billion. */
export function rateOf(plan: CommissionPlan): number {
	if (plan === 'None') return 0;
	return 'Formula' in plan ? plan.Formula.rate : plan.Levels.rate;
}

/**
 * What each level of a path of `depth` promoters earns of a sale, the one next to the seller first. Nobody gets more than its
 * ceiling: what is above stays with the seller. A level without a ceiling has none. With a ceiling that bites, the chain may pay
 * up to eight base units less.
 */
export function levelsOf(
	plan: CommissionPlan,
	sale: bigint,
	depth: number,
	ceilings: readonly (number | undefined)[] = [],
): bigint[] {
	if (plan === 'None' || depth === 0) return [];
	return commission(commissionOf(plan), sale, depth).map((amount, level) => {
		const most = part(sale, BigInt(ceilings[level] ?? WHOLE));
		return amount < most ? amount : most;
	});
}

/** An account that nobody has: it stands for whoever passes a link on later, and has no tier. */
export function stranger(place: number): Uint8Array {
	return new Uint8Array(32).fill(0xff - place);
}
