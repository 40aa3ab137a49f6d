// SPDX-License-Identifier: Apache-2.0

import { type AssetName, type Souk, TIME } from '@souk/sdk';

/** What an account can put on hold of an asset now, in base units: what is free and not locked. */
export async function spendable(souk: Souk, who: string, asset: AssetName): Promise<bigint> {
	if (asset === 'SOUK') {
		const { data } = await souk.api.query.System.Account.getValue(who, souk.at);
		const usable = data.free - data.frozen;
		return usable > 0n ? usable : 0n;
	}
	const row = await souk.api.query.Assets.Account.getValue(asset === 'TIME' ? TIME : asset, who, souk.at);
	return row === undefined || row.status.type !== 'Liquid' ? 0n : row.balance;
}

/** What an account lacks of some sums. */
export async function lacking(
	souk: Souk,
	who: string,
	sums: { asset: AssetName; amount: bigint }[],
): Promise<{ asset: AssetName; has: bigint; needs: bigint }[]> {
	const needs = new Map<AssetName, bigint>();
	for (const { asset, amount } of sums) needs.set(asset, (needs.get(asset) ?? 0n) + amount);
	const all = await Promise.all(
		[...needs].map(async ([asset, amount]) => ({ asset, has: await spendable(souk, who, asset), needs: amount })),
	);
	return all.filter(({ has, needs: most }) => has < most);
}
