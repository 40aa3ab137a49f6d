// SPDX-License-Identifier: Apache-2.0

// The commune: what its fee gathers, how a cycle is divided among stake and work, and what waits for an account.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AssetName, assetOf } from './assets.ts';
import type { Api, Call, SendOptions, Sent, Souk } from './souk.ts';

/** The commune as the chain shows it. */
export type CommuneView = Awaited<ReturnType<Api['apis']['CommuneApi']['commune']>>;

/** What an account can claim of a divided cycle. */
export interface Waiting {
	cycle: number;
	/** A place behind a validator, or work on panels. */
	for: { validator: string; page: number } | 'work';
	/** Base units of each asset. */
	amounts: { asset: AssetName; amount: bigint }[];
	/** The cycle with which the claim is over. */
	until: number;
}

export class Commune {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** What the commune has, and the cycles that are divided. */
	async get(): Promise<CommuneView> {
		return this.souk.api.apis.CommuneApi.commune(this.souk.at);
	}

	/** What waits for an account, the oldest cycle first. */
	async waiting(who: Who): Promise<Waiting[]> {
		const rows = await this.souk.api.apis.CommuneApi.commune_waiting(addressOf(who), this.souk.at);
		return rows.map(({ cycle, claim, amounts, until }) => ({
			cycle,
			for: claim.type === 'Work' ? 'work' : claim.value,
			amounts: amounts.map(([asset, amount]) => ({ asset: assetOf(asset), amount })),
			until,
		}));
	}

	/** The call that claims what waits for an account. Anybody may send it; the account is paid. */
	claiming(who: Who, waiting: Waiting): Call {
		const { Commune } = this.souk.api.tx;
		const { cycle } = waiting;
		return waiting.for === 'work'
			? Commune.claim_work({ cycle, who: addressOf(who) })
			: Commune.claim_stake({ cycle, who: addressOf(who), ...waiting.for });
	}

	/** Claim everything that waits for an account. Sends nothing where there is nothing. */
	async claim(account: Account, options?: SendOptions): Promise<Sent | undefined> {
		const waiting = await this.waiting(account);
		if (waiting.length === 0) return undefined;
		return this.souk.send(account, this.souk.batch(waiting.map((one) => this.claiming(account, one))), options);
	}
}
