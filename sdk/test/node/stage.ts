// SPDX-License-Identifier: Apache-2.0

// A development node and what the tests do on it before they begin.

import {
	type CommissionPlan,
	cid,
	days,
	demonstrationGtin,
	type Fiat,
	LocalAccount,
	percent,
	type Souk,
	type Terms,
	tokens,
} from '@souk/sdk';

export { freePorts, Node, scratchDirectory } from '../../../tests/support/node.ts';

export const SELLER = LocalAccount.development('//Bob');
export const BUYER = LocalAccount.development('//Charlie');
export const FIRST = LocalAccount.development('//Dave');
export const SECOND = LocalAccount.development('//Eve');
export const TILL = LocalAccount.development('//Ferdie');
export const STRANGER = LocalAccount.development('//Alice');

export const PROFILE = { region: 'US-PA', category: 5735, floorArea: 120, staff: 4, metadata: cid('a shop') };
export const COMMISSION: CommissionPlan = { Formula: { rate: percent(20), closing: percent(50) } };

export function terms(price: { token?: bigint; fiat?: Fiat }, commission: CommissionPlan = COMMISSION): Terms {
	return { price, commission, maxDepth: 3, experienceFee: percent(15), returnWindow: days(14) };
}

let products = 0;

/** Publish a listing of a product that no other test has. */
export async function publish(
	souk: Souk,
	shop: number,
	price: { token?: bigint; fiat?: Fiat } = { token: tokens('12') },
): Promise<bigint> {
	const [listing] = await souk.shops.publish(SELLER, shop, [
		{ product: demonstrationGtin(products++), metadata: cid('a product'), terms: terms(price), stock: 100 },
	]);
	if (listing === undefined) throw new Error('nothing was published');
	return listing;
}
