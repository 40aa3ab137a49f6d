// SPDX-License-Identifier: Apache-2.0

// Opening a shop: what it comes to, and the one transaction that does it.

import { type Account, type Capability, type Charge, NotFound, type Profile, type Souk } from '@souk/sdk';
import { utf8 } from '@souk/sdk/pure/bytes';
import type { PriceList } from './governed.ts';

/** A line of the bill. */
export interface BillLine extends Charge {
	what: 'Open' | 'Slot' | Capability;
	/** How many, where that is not one. */
	count: number;
}

/** What opening comes to. */
export interface Bill {
	lines: BillLine[];
	/** Comes back. */
	bond: bigint;
	/** Does not. */
	fee: bigint;
}

/** The bill of a shop with these capabilities and room for so many listings. */
export function billOf(prices: PriceList, capabilities: Capability[], slots: number): Bill {
	const lines: BillLine[] = [{ what: 'Open', count: 1, ...prices.open }];
	for (const capability of capabilities) {
		const charge = prices.capabilities[capability];
		if (charge !== undefined) lines.push({ what: capability, count: 1, ...charge });
	}
	const more = extraSlots(prices, capabilities, slots);
	if (more > 0) {
		const { bond, fee } = prices.slot;
		lines.push({ what: 'Slot', count: more, bond: bond * BigInt(more), fee: fee * BigInt(more) });
	}
	return {
		lines,
		bond: lines.reduce((sum, { bond }) => sum + bond, 0n),
		fee: lines.reduce((sum, { fee }) => sum + fee, 0n),
	};
}

/** Slots to buy besides those that come with publishing. */
export function extraSlots({ included }: PriceList, capabilities: Capability[], slots: number): number {
	return Math.max(0, slots - (capabilities.includes('Publish') ? included : 0));
}

/**
 * Open a shop in one transaction: shop, capabilities and slots, all or nothing. The number of the shop is the next one that the chain
 * gives. If somebody else takes it first, the capabilities would be those of a shop of another owner, so the chain refuses the whole
 * call and holds nothing. The account agrees to the prices of the bill and to no more.
 */
export async function openShop(
	souk: Souk,
	account: Account,
	profile: Profile,
	prices: PriceList,
	capabilities: Capability[],
	slots: number,
): Promise<number> {
	const { Shops } = souk.api.tx;
	const shop = await souk.api.query.Shops.NextShopId.getValue({ at: 'best' });
	const { region, category, floorArea, staff, metadata } = profile;
	const calls = [
		Shops.open_shop({
			profile: { region: utf8(region), category, floor_area: floorArea, staff, metadata },
			max_bond: prices.open.bond,
			max_fee: prices.open.fee,
		}),
		...capabilities.map((capability) =>
			Shops.add_capability({
				shop,
				capability: { type: capability, value: undefined },
				max_bond: prices.capabilities[capability]?.bond ?? 0n,
				max_fee: prices.capabilities[capability]?.fee ?? 0n,
				min_slots: capability === 'Publish' ? prices.included : 0,
			}),
		),
	];
	const more = extraSlots(prices, capabilities, slots);
	if (more > 0) {
		const { bond, fee } = prices.slot;
		calls.push(
			Shops.add_slots({ shop, count: more, max_bond: bond * BigInt(more), max_fee: fee * BigInt(more) }) as never,
		);
	}
	const { events } = await souk.send(account, souk.batch(calls));
	const [opened] = souk.api.event.Shops.ShopOpened.filter(events);
	if (opened === undefined)
		throw new NotFound('Shops.Silent', 'The chain opened a shop without saying so.', 'Report it.');
	return opened.payload.shop;
}
