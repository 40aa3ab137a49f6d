// SPDX-License-Identifier: Apache-2.0

// Networks of promoters, campaigns that pay them, bonuses that pay buyers.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AssetName, chainAsset, hexCurrency } from './assets.ts';
import { chainSigned } from './convert.ts';
import { NotFound } from './errors/index.ts';
import type { Fiat } from './pure/money.ts';
import { type NetworkTerms, readPayload } from './pure/networks.ts';
import type { Signed } from './pure/signing.ts';
import { there } from './shops.ts';
import type { Api, SendOptions, Sent, Souk } from './souk.ts';

/** A network as the chain shows it. */
export type NetworkView = NonNullable<Awaited<ReturnType<Api['apis']['NetworksApi']['network']>>>;
/** A member as the chain shows it. */
export type MemberView = NonNullable<Awaited<ReturnType<Api['apis']['NetworksApi']['network_member']>>>;
/** A campaign as the chain shows it. */
export type CampaignView = NonNullable<Awaited<ReturnType<Api['apis']['CommerceApi']['campaign']>>>;

/** What a campaign pays for. */
export interface Campaign {
	/** All listings of the shop if none are named. */
	listings?: bigint[];
	asset?: AssetName;
	/** Base units for each settled sale. */
	reward: bigint;
	/** The largest part of a sale that the reward may be, in parts per billion. */
	maxPart: number;
	/** The smallest sale that earns it, in base units. */
	leastSale: bigint;
	/** The smallest sale outside the chain that earns it. None does if this is not given. */
	leastFiat?: Fiat;
	/** Whom it pays. */
	audience?: 'Everyone' | 'Members';
	leastTier?: number;
	/** Base units held for it. What is left comes back. */
	budget: bigint;
	/** Milliseconds since the epoch. */
	expires: bigint;
}

export class Networks {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** Open a network of a shop, on terms that its members agree to. */
	async open(owner: Account, shop: number, terms: NetworkTerms, options?: SendOptions): Promise<Sent> {
		return this.souk.send(owner, this.souk.api.tx.Networks.open_network({ shop, terms }), options);
	}

	/** A network, or an error that says the shop has none. */
	async get(shop: number): Promise<NetworkView> {
		return there(await this.souk.api.apis.NetworksApi.network(shop, this.souk.at), `network of shop ${shop}`);
	}

	/** Join a network on the terms it has now. They are read first and agreed to as they are. */
	async join(account: Account, shop: number, options?: SendOptions): Promise<Sent> {
		const { terms } = await this.get(shop);
		return this.souk.send(account, this.souk.api.tx.Networks.join_network({ shop, terms }), options);
	}

	/** Let a member in where the owner decides. */
	async approve(owner: Account, shop: number, who: Who, options?: SendOptions): Promise<Sent> {
		return this.souk.send(owner, this.souk.api.tx.Networks.approve_member({ shop, who: addressOf(who) }), options);
	}

	/** Leave a network. The bond comes back after the notice. */
	async leave(account: Account, shop: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Networks.leave_network({ shop }), options);
	}

	/** Take a bond back whose notice is over. */
	async withdraw(account: Account, shop: number, who: Who = account, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Networks.withdraw_bond({ shop, who: addressOf(who) }), options);
	}

	/** What a member has at stake, or `undefined` if the account has no part in the network. */
	async member(shop: number, who: Who): Promise<MemberView | undefined> {
		return this.souk.api.apis.NetworksApi.network_member(shop, addressOf(who), this.souk.at);
	}

	/** Show a network a document, by its CID. */
	async post(account: Account, shop: number, content: string, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Networks.publish_post({ shop, content }), options);
	}

	/** A member signs that it has read a post. Whoever collects reads hands them in with [`attest`]. */
	async read(member: Account, shop: number, post: number, content: string): Promise<[address: string, signed: Signed]> {
		const payload = readPayload({ chain: this.souk.genesis, shop, post, content, reader: member.publicKey });
		return [member.address, await member.signStatement(payload)];
	}

	/** Hand in reads of a post. */
	async attest(
		account: Account,
		shop: number,
		post: number,
		reads: [Who, Signed][],
		options?: SendOptions,
	): Promise<Sent> {
		const rows = reads.map(([who, signed]): [string, ReturnType<typeof chainSigned>] => [
			addressOf(who),
			chainSigned(signed),
		]);
		return this.souk.send(account, this.souk.api.tx.Networks.attest_reads({ shop, post, reads: rows }), options);
	}

	/** Open a campaign. Returns its number. */
	async openCampaign(owner: Account, shop: number, campaign: Campaign, options?: SendOptions): Promise<number> {
		const {
			listings,
			asset = 'SOUK',
			reward,
			maxPart,
			leastSale,
			leastFiat,
			audience = 'Everyone',
			leastTier = 0,
			budget,
			expires,
		} = campaign;
		const call = this.souk.api.tx.Distribution.open_campaign({
			shop,
			listings,
			terms: {
				asset: chainAsset(asset),
				reward,
				max_part: maxPart,
				least_sale: leastSale,
				least_fiat: leastFiat && { currency: hexCurrency(leastFiat.currency), amount: leastFiat.amount },
				audience: { type: audience, value: undefined },
				least_tier: leastTier,
			},
			budget,
			expires,
		});
		const { events } = await this.souk.send(owner, call, options);
		const [opened] = this.souk.api.event.Distribution.CampaignOpened.filter(events);
		if (opened === undefined)
			throw new NotFound('Networks.Silent', 'The chain opened a campaign without saying so.', 'Report it.');
		return opened.payload.campaign;
	}

	/** Close a campaign. What is not promised comes back. */
	async closeCampaign(owner: Account, campaign: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(owner, this.souk.api.tx.Distribution.close_campaign({ campaign }), options);
	}

	/** A campaign, or an error that says there is none. */
	async campaign(id: number): Promise<CampaignView> {
		return there(await this.souk.api.apis.CommerceApi.campaign(id, this.souk.at), `campaign ${id}`);
	}

	/** The numbers of a shop's campaigns. */
	async campaigns(shop: number): Promise<number[]> {
		return this.souk.api.apis.CommerceApi.campaigns_of(shop, this.souk.at);
	}
}
