// SPDX-License-Identifier: Apache-2.0

// What the levels of a promotion path earn by the plan of a listing. Rates and shares are parts per billion, amounts base units.

import type { CommissionPlan } from '@souk/sdk';
import { type Commission, commission } from '@souk/sdk/pure/waterfall';

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

/** What each level of a path of `depth` promoters earns of a sale by the plan, the one next to the seller first, before ceilings. */
export function levelsOf(plan: CommissionPlan, sale: bigint, depth: number): bigint[] {
	return plan === 'None' || depth === 0 ? [] : commission(commissionOf(plan), sale, depth);
}

/** An account that nobody has: it stands for whoever passes a link on later, and has no tier. */
export function stranger(place: number): Uint8Array {
	return new Uint8Array(32).fill(0xff - place);
}
