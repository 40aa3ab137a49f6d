// SPDX-License-Identifier: Apache-2.0

// What of a sale goes where, as a merchant wants to know it before anybody buys.

import type { Terms } from '@souk/sdk';
import { type Commission, type Legs, split } from '@souk/sdk/pure/waterfall';

/**
 * The legs of one unit that is sold over a full promotion path and kept, in base units of the asset of the price. No platform is
 * named, so its leg is the seller's.
 */
export function legsOfUnit(terms: Terms, communeFee: number, platformSlice: number): Legs {
	const { commission = 'None', experienceFee, price, maxDepth = 0 } = terms;
	const rates = {
		commission: planOf(commission),
		experienceFee: BigInt(experienceFee),
		platformSlice: BigInt(platformSlice),
		communeFee: BigInt(communeFee),
	};
	const legs = split(price.token ?? 0n, rates, commission === 'None' ? 0 : maxDepth, 0n);
	return { ...legs, seller: legs.seller + legs.platform, platform: 0n };
}

function planOf(plan: NonNullable<Terms['commission']>): Commission {
	if (plan === 'None') return { kind: 'none' };
	if ('Formula' in plan)
		return { kind: 'formula', rate: BigInt(plan.Formula.rate), closing: BigInt(plan.Formula.closing) };
	return { kind: 'levels', rate: BigInt(plan.Levels.rate), shares: plan.Levels.shares.map(BigInt) };
}
