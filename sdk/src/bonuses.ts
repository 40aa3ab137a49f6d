// SPDX-License-Identifier: Apache-2.0

// Bonuses: budgets out of which a merchant pays the buyers of settled sales.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AssetName, assetOf, chainAsset } from './assets.ts';
import { NotFound } from './errors/index.ts';
import { there } from './shops.ts';
import type { Api, SendOptions, Sent, Souk } from './souk.ts';

/** A bonus as the chain shows it. */
export type BonusView = NonNullable<Awaited<ReturnType<Api['apis']['BonusesApi']['bonus']>>>;

/** What a bonus pays for. */
export interface Bonus {
	/** All listings of the shop if none are named. */
	listings?: bigint[];
	asset?: AssetName;
	/** Base units for each line, or a part of it. `rate` is base units of the asset for one of `saleAsset`, with 18 decimals. */
	pay: { fixed: bigint } | { rate: bigint; most: bigint };
	/** The asset that the sale is paid in. */
	saleAsset?: AssetName;
	/** Whether sales outside the chain count, by what they are worth. */
	attested?: boolean;
	/** The smallest sale that earns it, in base units of `saleAsset`. */
	leastSale: bigint;
	/** The most that one buyer is paid in an era, in base units. */
	buyerCap: bigint;
	/** Base units held for it. What is left comes back. */
	budget: bigint;
	/** Until when orders count, in milliseconds since the epoch. */
	until: bigint;
}

export class Bonuses {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** Open a bonus. Returns its number. */
	async open(owner: Account, shop: number, bonus: Bonus, options?: SendOptions): Promise<number> {
		const { asset = 'SOUK', saleAsset = 'SOUK', attested = false, pay } = bonus;
		const call = this.souk.api.tx.Bonuses.open_bonus({
			shop,
			listings: bonus.listings,
			terms: {
				reason: { type: 'Sale', value: undefined },
				asset: chainAsset(asset),
				pay:
					'fixed' in pay
						? { type: 'Fixed', value: { amount: pay.fixed } }
						: { type: 'Part', value: { rate: pay.rate, most: pay.most } },
				sale_asset: chainAsset(saleAsset),
				attested,
				least_sale: bonus.leastSale,
				buyer_cap: bonus.buyerCap,
			},
			budget: bonus.budget,
			until: bonus.until,
		});
		const { events } = await this.souk.send(owner, call, options);
		const [opened] = this.souk.api.event.Bonuses.BonusOpened.filter(events);
		if (opened === undefined)
			throw new NotFound('Bonuses.Silent', 'The chain opened a bonus without saying so.', 'Report it.');
		return opened.payload.bonus;
	}

	/** Put more on hold for a bonus. */
	async topUp(funder: Account, bonus: number, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(funder, this.souk.api.tx.Bonuses.top_up_bonus({ bonus, amount }), options);
	}

	/** Let a bonus take no more orders. Those placed before are still paid. */
	async close(owner: Account, bonus: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(owner, this.souk.api.tx.Bonuses.close_bonus({ bonus }), options);
	}

	/** A bonus that can still pay, or an error that says there is none. */
	async get(id: number): Promise<BonusView> {
		return there(await this.souk.api.apis.BonusesApi.bonus(id, this.souk.at), `bonus ${id}`);
	}

	/** The bonuses of a shop that can still pay, the oldest first. */
	async of(shop: number): Promise<BonusView[]> {
		return this.souk.api.apis.BonusesApi.bonuses(shop, this.souk.at);
	}

	/** What a line of so many base units would earn a buyer today, or `undefined` if no bonus fits. */
	async quote(
		listing: bigint,
		buyer: Who,
		amount: bigint,
		asset: AssetName = 'SOUK',
	): Promise<{ bonus: number; asset: AssetName; amount: bigint } | undefined> {
		const quote = await this.souk.api.apis.BonusesApi.bonus_quote(
			listing,
			addressOf(buyer),
			chainAsset(asset),
			amount,
			this.souk.at,
		);
		return quote && { bonus: quote.id, asset: assetOf(quote.asset), amount: quote.amount };
	}
}
