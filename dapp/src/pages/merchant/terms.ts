// SPDX-License-Identifier: Apache-2.0

// Terms of a listing as the chain takes them. The SDK publishes for the account that signs; a staff key publishes for its owner, so the
// calls are made here.

import type { ListingView, Terms } from '@souk/sdk';
import { chainAsset, hexCurrency } from '@souk/sdk';

/** Terms as the chain takes them. */
export function chainTerms(terms: Terms): ListingView['terms'] {
	const { price, accepted = [], tokenDiscount = 0, commission = 'None', maxDepth, experienceFee, returnWindow } = terms;
	const { fiat } = price;
	return {
		price: {
			token: [chainAsset(price.asset ?? 'SOUK'), price.token ?? 0n],
			fiat: fiat === undefined ? undefined : { currency: hexCurrency(fiat.currency), amount: fiat.amount },
		},
		accepted: accepted.map(({ asset, rate, maxShare }) => ({ asset: chainAsset(asset), rate, max_share: maxShare })),
		token_discount: tokenDiscount,
		commission: chainPlan(commission),
		max_depth: maxDepth ?? (commission === 'None' ? 0 : 3),
		experience_fee: experienceFee,
		return_window: returnWindow,
	};
}

function chainPlan(plan: NonNullable<Terms['commission']>): ListingView['terms']['commission'] {
	if (plan === 'None') return { type: 'None', value: undefined };
	if ('Formula' in plan) return { type: 'Formula', value: plan.Formula };
	return { type: 'Levels', value: plan.Levels };
}
