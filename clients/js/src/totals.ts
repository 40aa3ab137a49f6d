// SPDX-License-Identifier: Apache-2.0

import type { SoukPrimitivesReceiptsEraTotals, SoukPrimitivesReceiptsSum } from '@polkadot/types/lookup';
import type { Sales } from './bizpower.ts';
import type { Chain } from './chain.ts';

/** What a shop's receipts of an era come to, as the chain says. Values in minor units. */
export interface EraTotals {
	era: number;
	/** All that the tills posted. */
	recorded: { count: number; value: bigint };
	/** What customers countersigned of it. */
	signed: { count: number; value: bigint };
	/** What counts for BizPower. */
	sales: Sales;
	/** The fees that were used up for it, in base units of SOUK. */
	fees: bigint;
	/** What the shop costs in the era. */
	cost: bigint;
	/** The course of its BizPower. */
	candle: { open: bigint; high: bigint; low: bigint; close: bigint };
}

/** The totals of a shop in an era, if it has any. */
export async function eraTotals(chain: Chain, shop: number, era: number): Promise<EraTotals | undefined> {
	const answer = await chain.ask(({ receiptsApi }) => receiptsApi.receiptTotals(shop, era));
	return answer.isNone ? undefined : readTotals(answer.unwrap());
}

function readTotals(totals: SoukPrimitivesReceiptsEraTotals): EraTotals {
	const { bizpower } = totals;
	const [counted, external] = [readSum(totals.counted), readSum(totals.countedExternal)];
	return {
		era: totals.era.toNumber(),
		recorded: readSum(totals.recorded),
		signed: readSum(totals.signed),
		sales: {
			orders: BigInt(counted.count - external.count),
			value: counted.value - external.value,
			new: totals.new_.toBigInt(),
			returning: totals.returning.toBigInt(),
			external: totals.external.toBigInt(),
			externalOrders: BigInt(external.count),
			externalValue: external.value,
		},
		fees: totals.fees.toBigInt(),
		cost: totals.cost.toBigInt(),
		candle: {
			open: bizpower.open.toBigInt(),
			high: bizpower.high.toBigInt(),
			low: bizpower.low.toBigInt(),
			close: bizpower.close.toBigInt(),
		},
	};
}

function readSum({ count, value }: SoukPrimitivesReceiptsSum): { count: number; value: bigint } {
	return { count: count.toNumber(), value: value.toBigInt() };
}
