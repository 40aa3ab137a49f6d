// SPDX-License-Identifier: Apache-2.0

// Prepaid accounts: what merchants and platforms put on hold for the fees of what is paid outside the chain.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AssetName, chainAsset, hexCurrency } from './assets.ts';
import type { Fiat as Money } from './pure/money.ts';
import type { Api, SendOptions, Sent, Souk } from './souk.ts';

/** A prepaid account as the chain shows it. */
export type PrepaidView = NonNullable<Awaited<ReturnType<Api['apis']['PrepaidApi']['prepaid_account']>>>;

export class Prepaid {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** Open a prepaid account in an asset. */
	async open(account: Account, amount: bigint, asset: AssetName = 'SOUK', options?: SendOptions): Promise<Sent> {
		return this.souk.send(
			account,
			this.souk.api.tx.Prepaid.open_account({ asset: chainAsset(asset), amount }),
			options,
		);
	}

	/** Put more on hold. */
	async topUp(account: Account, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Prepaid.top_up({ amount }), options);
	}

	/** Take back what is not reserved for open orders. */
	async withdraw(account: Account, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Prepaid.withdraw({ amount }), options);
	}

	/** Close the account. Everything comes back. */
	async close(account: Account, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Prepaid.close_account(), options);
	}

	/** A platform pays the fees of a shop, at most a budget. */
	async serve(platform: Account, shop: number, budget: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(platform, this.souk.api.tx.Prepaid.serve({ shop, budget }), options);
	}

	/** What an account has on hold, what is reserved of it, and whom it serves; `undefined` if it has none. */
	async of(owner: Who): Promise<PrepaidView | undefined> {
		return this.souk.api.apis.PrepaidApi.prepaid_account(addressOf(owner), this.souk.at);
	}

	/** What an amount of a currency is worth in an asset by the rates of the chain; `undefined` where there is no good rate. */
	async worth({ currency, amount }: Money, asset: AssetName = 'SOUK'): Promise<bigint | undefined> {
		const priced = { type: 'Fiat', value: hexCurrency(currency) } as const;
		return this.souk.api.apis.PrepaidApi.prepaid_worth(priced, amount, chainAsset(asset), this.souk.at);
	}
}
