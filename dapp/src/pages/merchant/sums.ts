// SPDX-License-Identifier: Apache-2.0

import type { Order } from '@souk/sdk/gateway';

/** What many orders come to, by asset and by currency. */
export interface OrderSums {
	tokens: { asset: string; amount: bigint; decimals: number | null }[];
	money: { currency: string; minor: bigint }[];
}

/** Sum what buyers of orders pay. */
export function sumOrders(orders: readonly Pick<Order, 'amounts' | 'fiat'>[]): OrderSums {
	const tokens = new Map<string, OrderSums['tokens'][number]>();
	const money = new Map<string, bigint>();
	for (const { amounts, fiat } of orders) {
		for (const { asset, amount, decimals } of amounts) {
			const before = tokens.get(asset)?.amount ?? 0n;
			tokens.set(asset, { asset, decimals, amount: before + BigInt(amount) });
		}
		if (fiat !== null) money.set(fiat.currency, (money.get(fiat.currency) ?? 0n) + BigInt(fiat.minor));
	}
	return {
		tokens: [...tokens.values()],
		money: [...money].map(([currency, minor]) => ({ currency, minor })),
	};
}
