// SPDX-License-Identifier: Apache-2.0

// Proxies: keys that may do some things for an account and nothing else. The staff of a shop, its tills, its warehouse.

import { type Account, addressOf, type Who } from './accounts.ts';
import type { Api, Call, SendOptions, Sent, Souk } from './souk.ts';

/** What a proxy may do, by the chain's own name. */
export type ProxyKind = Parameters<Api['tx']['Proxy']['add_proxy']>[0]['proxy_type']['type'];

/** What a kind of proxy may do, and what its owner loses at most if its key is stolen. */
export interface ProxyWords {
	may: string;
	risk: string;
}

/** Every kind of proxy in words, as the runtime lists their calls. */
export const PROXY_KINDS: Readonly<Record<ProxyKind, ProxyWords>> = {
	Any: { may: 'Everything.', risk: 'Everything that the account has.' },
	NonTransfer: {
		may: 'Vote, stake without bonding more, free what has vested, and reject announcements of other proxies.',
		risk: 'No token by a call; votes lock SOUK, and nominations can be slashed.',
	},
	Governance: {
		may: 'Vote and delegate votes, but not propose.',
		risk: 'No token; SOUK may be locked by conviction for up to 224 days after a referendum.',
	},
	Staking: {
		may: 'Nominate, validate, set session keys and unbond, but not bond more.',
		risk: 'No token by a call; bonded SOUK may be slashed for the validators that the key chose.',
	},
	Commerce: {
		may: 'List products, set prices, accept, ship and take back orders, record sales and receipts.',
		risk: 'Budgets of campaigns, bonuses and referrals and what is in the prepaid account; prices and stock are in its hands.',
	},
	Till: {
		may: 'Record sales without promoters and post receipts, and nothing else.',
		risk: 'What is in the prepaid account, by fees; the budget for customers that others send; stock, by recorded sales.',
	},
	CancelProxy: { may: 'Reject announcements of other proxies.', risk: 'Nothing.' },
	Trace: {
		may: 'Record and correct histories of items, hand items over and take them over.',
		risk: 'No token; deposits for rows of histories, and the items of these histories.',
	},
};

/** A proxy of an account. */
export interface Proxy extends ProxyWords {
	delegate: string;
	kind: ProxyKind;
	/** Blocks that each of its calls has to be announced before. */
	delay: number;
}

export class Staff {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** The proxies of an account, and the deposit for them in base units of SOUK. */
	async of(owner: Who): Promise<{ proxies: Proxy[]; deposit: bigint }> {
		const [rows, deposit] = await this.souk.api.query.Proxy.Proxies.getValue(addressOf(owner), this.souk.at);
		const proxies = rows.map(({ delegate, proxy_type: { type }, delay }) => ({
			delegate,
			kind: type,
			delay,
			...PROXY_KINDS[type],
		}));
		return { proxies, deposit };
	}

	/** Let a key act for an account in one way. The deposit for it comes back when it is removed. */
	async add(owner: Account, delegate: Who, kind: ProxyKind, delay = 0, options?: SendOptions): Promise<Sent> {
		return this.souk.send(owner, this.souk.api.tx.Proxy.add_proxy(chainProxy(delegate, kind, delay)), options);
	}

	/** Take that away again. Kind and delay are those it was added with. */
	async remove(owner: Account, delegate: Who, kind: ProxyKind, delay = 0, options?: SendOptions): Promise<Sent> {
		return this.souk.send(owner, this.souk.api.tx.Proxy.remove_proxy(chainProxy(delegate, kind, delay)), options);
	}

	/** Whether a kind of proxy may make a call, as the chain says. */
	async may(kind: ProxyKind, call: Call): Promise<boolean> {
		return this.souk.api.view.Proxy.check_permissions(
			call.decodedCall as Parameters<Api['view']['Proxy']['check_permissions']>[0],
			{ type: kind, value: undefined },
			this.souk.at,
		);
	}

	/** Have a call made for an account by a key that is its proxy. Rejects where the call itself fails. */
	async act(delegate: Account, owner: Who, kind: ProxyKind, call: Call, options?: SendOptions): Promise<Sent> {
		return this.souk.send(delegate, this.souk.onBehalf(owner, call, kind), options);
	}
}

function chainProxy(delegate: Who, kind: ProxyKind, delay: number) {
	return {
		delegate: { type: 'Id', value: addressOf(delegate) },
		proxy_type: { type: kind, value: undefined },
		delay,
	} as const;
}
