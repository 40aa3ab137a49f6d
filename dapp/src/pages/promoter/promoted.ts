// SPDX-License-Identifier: Apache-2.0

import { addressOf, type CommissionPlan, printPercent, readPlan, readTerms, type Souk, type Terms } from '@souk/sdk';
import type { Words } from '../../words/index.tsx';

/** A listing as a promoter looks at it. */
export interface Promoted {
	listing: bigint;
	shop: number;
	/** GTIN, 14 digits. */
	product: string;
	seller: string;
	plan: CommissionPlan;
	maxDepth: number;
	price: Terms['price'];
	/** What panels found out about the product. */
	verdict: 'Unknown' | 'Open' | 'Confirmed' | 'Deviates';
	/** Whether it can be bought now. */
	onSale: boolean;
	/** The longest life of a link, in milliseconds. */
	longestLife: bigint;
}

/** How long a link may be good at most where governance set nothing else: 180 days, in milliseconds. */
const LONGEST_LIFE = 180n * 86_400_000n;

/** Read what a promoter has to know of a listing. An error says that there is none. */
export async function readPromoted(souk: Souk, listing: bigint): Promise<Promoted> {
	const [view, offer, life] = await Promise.all([
		souk.shops.listing(listing),
		souk.shops.offer(listing),
		souk.api.query.Parameters.Parameters.getValue(
			{ type: 'Commerce', value: { type: 'MaxLinkLife', value: undefined } },
			souk.at,
		),
	]);
	const set = life?.type === 'Commerce' && life.value.type === 'MaxLinkLife' ? life.value.value : LONGEST_LIFE;
	return {
		listing,
		shop: view.shop,
		product: view.product.toString().padStart(14, '0'),
		seller: addressOf(offer.seller),
		plan: readPlan(offer.terms.commission),
		maxDepth: offer.terms.max_depth,
		price: readTerms(offer.terms).price,
		verdict: view.verdict.type,
		onSale: view.status.type === 'Active' && view.stock > 0,
		longestLife: set,
	};
}

/** The plan in a sentence. */
export function planWords(promoter: Words['promoter'], { plan, maxDepth }: Promoted): string {
	if (plan === 'None') return promoter.plan.none;
	if ('Formula' in plan) {
		return promoter.plan.formula(printPercent(plan.Formula.rate), printPercent(plan.Formula.closing), maxDepth);
	}
	return promoter.plan.levels(printPercent(plan.Levels.rate), plan.Levels.shares.map(printPercent), maxDepth);
}
