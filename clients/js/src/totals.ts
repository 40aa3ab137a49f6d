// SPDX-License-Identifier: Apache-2.0

import type { SoukPrimitivesReceiptsEraTotals, SoukPrimitivesReceiptsSum } from '@polkadot/types/lookup';
import type { EraTotals } from './bizpower.ts';
import type { Chain } from './chain.ts';

export type { EraTotals } from './bizpower.ts';

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
