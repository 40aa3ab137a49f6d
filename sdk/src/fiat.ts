// SPDX-License-Identifier: Apache-2.0

// Parts of prices that are paid outside the chain: who says that they arrived, and what a seller owes back.

import { type Account, addressOf, type Who } from './accounts.ts';
import { currencyCode, hexCurrency } from './assets.ts';
import type { Fiat as Money } from './pure/money.ts';
import type { Api, SendOptions, Sent, Souk } from './souk.ts';

/** The fiat leg of an order as the chain shows it. */
export type LegView = NonNullable<Awaited<ReturnType<Api['apis']['FiatApi']['fiat_leg']>>>;
/** What a seller owes a buyer outside the chain. */
export type ObligationView = NonNullable<Awaited<ReturnType<Api['apis']['FiatApi']['obligation']>>>;
/** An attester as the chain shows it. */
export type AttesterView = NonNullable<Awaited<ReturnType<Api['apis']['FiatApi']['attester']>>>;
/** The word of an attester that a payment arrived, as the chain shows it. */
export type WordView = NonNullable<Awaited<ReturnType<Api['apis']['FiatApi']['fiat_word']>>>;
/** What a word is about: the leg of an order, or an obligation. */
export type Matter = { leg: bigint } | { obligation: bigint };

export class Fiat {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** The part of an order that is paid outside the chain, or `undefined` if it has none that is open. */
	async leg(order: bigint): Promise<(LegView & { money: Money }) | undefined> {
		const leg = await this.souk.api.apis.FiatApi.fiat_leg(order, this.souk.at);
		return leg && { ...leg, money: { currency: currencyCode(leg.amount.currency), amount: leg.amount.amount } };
	}

	/** The seller says that the money arrived. */
	async confirm(seller: Account, order: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(seller, this.souk.api.tx.Fiat.confirm_payment({ order }), options);
	}

	/** An attester says, under its bond, that the money arrived. `evidence` is a hash of what it saw. */
	async attest(attester: Account, order: bigint, evidence: string, options?: SendOptions): Promise<Sent> {
		return this.souk.send(attester, this.souk.api.tx.Fiat.attest_payment({ order, evidence }), options);
	}

	/** Whoever a false word harms contests it, under a deposit. `evidence` is a CID. */
	async contest(account: Account, matter: Matter, evidence: string, options?: SendOptions): Promise<Sent> {
		return this.souk.send(
			account,
			this.souk.api.tx.Fiat.contest_word({ matter: chainMatter(matter), evidence }),
			options,
		);
	}

	/** Register as an attester for currencies, under a bond. `contact` is a CID. */
	async register(
		account: Account,
		contact: string,
		currencies: string[],
		bond: bigint,
		options?: SendOptions,
	): Promise<Sent> {
		return this.souk.send(
			account,
			this.souk.api.tx.Fiat.register_attester({ contact, currencies: currencies.map(hexCurrency), bond }),
			options,
		);
	}

	/** A merchant accepts the word of these attesters for a shop. */
	async accept(owner: Account, shop: number, attesters: Who[], options?: SendOptions): Promise<Sent> {
		return this.souk.send(
			owner,
			this.souk.api.tx.Fiat.accept_attesters({ shop, attesters: attesters.map(addressOf) }),
			options,
		);
	}

	/** The attesters that a shop accepts. */
	async attesters(shop: number): Promise<AttesterView[]> {
		return this.souk.api.apis.FiatApi.attesters_of(shop, this.souk.at);
	}

	/** The word of an attester, while it can be contested; `undefined` if there is none. */
	async word(matter: Matter): Promise<WordView | undefined> {
		return this.souk.api.apis.FiatApi.fiat_word(chainMatter(matter), this.souk.at);
	}

	/** End a word that stands: its time is over, or the account that it would harm agrees. */
	async endWord(account: Account, matter: Matter, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Fiat.end_word({ matter: chainMatter(matter) }), options);
	}

	/** An attester, or `undefined` if the account is none. */
	async attester(who: Who): Promise<AttesterView | undefined> {
		return this.souk.api.apis.FiatApi.attester(addressOf(who), this.souk.at);
	}

	/** Put more into the bond of an attester. */
	async topUp(attester: Account, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(attester, this.souk.api.tx.Fiat.top_up_bond({ amount }), options);
	}

	/** Take a part of the bond back that no word locks. */
	async withdraw(attester: Account, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(attester, this.souk.api.tx.Fiat.withdraw_bond({ amount }), options);
	}

	/** Vouch for payments no more. The whole bond comes back. */
	async leave(attester: Account, options?: SendOptions): Promise<Sent> {
		return this.souk.send(attester, this.souk.api.tx.Fiat.leave_attesters(), options);
	}

	/** An obligation, or `undefined` if it has ended. */
	async obligation(id: bigint): Promise<ObligationView | undefined> {
		return this.souk.api.apis.FiatApi.obligation(id, this.souk.at);
	}

	/** An attester says that an obligation was paid although the creditor denied it. `evidence` is a hash of what it saw. */
	async attestRefund(attester: Account, id: bigint, evidence: string, options?: SendOptions): Promise<Sent> {
		return this.souk.send(attester, this.souk.api.tx.Fiat.attest_refund({ id, evidence }), options);
	}

	/** Do what silence does with an obligation whose moment has come. Anybody can. */
	async advance(account: Account, id: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Fiat.advance_obligation({ id }), options);
	}

	/** The number of the obligation that a transaction wrote for an order; `undefined` if it wrote none. */
	obligationIn(events: Sent['events'], order: bigint): bigint | undefined {
		return this.souk.api.event.Fiat.ObligationWritten.filter(events).find(({ payload }) => payload.order === order)
			?.payload.id;
	}

	/** What an account owes and is owed, up to a page of it. `after` goes on behind a number. */
	async obligations(who: Who, after?: bigint): Promise<ObligationView[]> {
		return this.souk.api.apis.FiatApi.obligations_of(addressOf(who), after, this.souk.at);
	}

	/** The debtor states that it paid. `evidence` is a hash of what shows it. */
	async statePaid(debtor: Account, id: bigint, evidence: string, options?: SendOptions): Promise<Sent> {
		return this.souk.send(debtor, this.souk.api.tx.Fiat.state_paid({ id, evidence }), options);
	}

	/** The creditor agrees that it was paid. */
	async acknowledge(creditor: Account, id: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(creditor, this.souk.api.tx.Fiat.acknowledge({ id }), options);
	}

	/** The creditor denies, under a deposit, that it was paid. `evidence` is a CID. */
	async deny(creditor: Account, id: bigint, evidence: string, options?: SendOptions): Promise<Sent> {
		return this.souk.send(creditor, this.souk.api.tx.Fiat.deny_paid({ id, evidence }), options);
	}
}

function chainMatter(matter: Matter) {
	return 'leg' in matter
		? ({ type: 'Leg', value: matter.leg } as const)
		: ({ type: 'Obligation', value: matter.obligation } as const);
}
