// SPDX-License-Identifier: Apache-2.0

// Debts in TIME between two accounts: acknowledged, paid, forgiven, netted in circles.

import { type Account, addressOf, sameAccount, type Who } from './accounts.ts';
import type { SendOptions, Sent, Souk } from './souk.ts';

/** A debt in TIME. Amounts in base units, moments in milliseconds since the epoch. */
export interface Debt {
	debtor: string;
	creditor: string;
	amount: bigint;
	/** When it is due. Overdue, anybody may declare it unpaid. */
	due: bigint;
	/** SOUK of the debtor's that is on hold for it. The creditor gets it if the debt is declared unpaid. */
	deposit: bigint;
}

export class Debts {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** What one account owes another, or `undefined` if nothing. */
	async between(debtor: Who, creditor: Who): Promise<Debt | undefined> {
		const pair = { debtor: addressOf(debtor), creditor: addressOf(creditor) };
		const row = await this.souk.api.query.Rewards.Debts.getValue(pair.debtor, pair.creditor, this.souk.at);
		return row && { ...pair, ...row };
	}

	/** Everything an account owes, and everything it is owed. Reads every debt of the chain: a gateway has them by account. */
	async of(who: Who): Promise<{ owes: Debt[]; owed: Debt[] }> {
		const rows = await this.souk.api.query.Rewards.Debts.getEntries(this.souk.at);
		const all = rows.map(({ keyArgs: [debtor, creditor], value }): Debt => ({ debtor, creditor, ...value }));
		return {
			owes: all.filter(({ debtor }) => sameAccount(debtor, who)),
			owed: all.filter(({ creditor }) => sameAccount(creditor, who)),
		};
	}

	/** Say that the account owes so much TIME. It is netted at once against what the creditor owes it. */
	async acknowledge(debtor: Account, creditor: Who, amount: bigint, due: bigint, options?: SendOptions): Promise<Sent> {
		const call = this.souk.api.tx.Rewards.acknowledge_debt({ creditor: addressOf(creditor), amount, due });
		return this.souk.send(debtor, call, options);
	}

	/** Pay so much of a debt. */
	async pay(debtor: Account, creditor: Who, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(
			debtor,
			this.souk.api.tx.Rewards.pay_debt({ creditor: addressOf(creditor), amount }),
			options,
		);
	}

	/** Forgive so much of a debt. */
	async forgive(creditor: Account, debtor: Who, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(
			creditor,
			this.souk.api.tx.Rewards.forgive_debt({ debtor: addressOf(debtor), amount }),
			options,
		);
	}

	/** Net a circle of debts: each party owes the next, and the last owes the first. Every debt shrinks by the smallest. */
	async net(account: Account, circle: Who[], options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Rewards.net_debts({ circle: circle.map(addressOf) }), options);
	}

	/** Declare an overdue debt unpaid. The creditor gets the deposit, and the debtor loses half of its credit. */
	async default(account: Account, debtor: Who, creditor: Who, options?: SendOptions): Promise<Sent> {
		const call = this.souk.api.tx.Rewards.default_debt({
			debtor: addressOf(debtor),
			creditor: addressOf(creditor),
		});
		return this.souk.send(account, call, options);
	}
}
