// SPDX-License-Identifier: Apache-2.0

import './promoter.css';
import { assetOf, currencyCode, type Souk } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useChain, useConnection, useGateway } from '../../chain/connection.tsx';
import { Badge, Button, Card, Empty, Facts, Loaded } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { Amount, Countdown, Money } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { PromoterPage } from './frame.tsx';

/** Campaigns of shops that a promoter can take part in. */
export function CampaignsPage(): JSX.Element {
	const { promoter } = useWords();
	return (
		<PromoterPage title={promoter.campaigns.title} lead={promoter.campaigns.lead}>
			<NeedGateway missing={promoter.campaigns.missing}>
				<Campaigns />
			</NeedGateway>
		</PromoterPage>
	);
}

/** How many campaigns are read at once. */
const SHOWN = 30;

function Campaigns() {
	const { promoter, ui } = useWords();
	const { souk } = useConnection();
	const [most, setMost] = useState(SHOWN);
	const numbers = useGateway(['campaigns', 'open', most], (gateway) =>
		gateway.campaigns({ state: 'open' }).first(most),
	);
	return (
		<Loaded of={numbers}>
			{(items) =>
				items.length === 0 ? (
					<Empty>{promoter.campaigns.none}</Empty>
				) : (
					<>
						<div className="grid promoter-campaigns">
							{souk !== undefined && items.map(({ id }) => <Campaign key={id} id={id} />)}
						</div>
						{items.length === most && (
							<div>
								<Button onPress={() => setMost(most + SHOWN)}>{ui.more}</Button>
							</div>
						)}
					</>
				)
			}
		</Loaded>
	);
}

/** What a campaign asks of the account that looks at it. */
async function readCampaign(souk: Souk, id: number, me: string | undefined) {
	const view = await souk.api.apis.CommerceApi.campaign(id, souk.at);
	if (view === undefined) return undefined;
	const [record, member] = await Promise.all([
		me === undefined ? undefined : souk.promotion.promoter(me),
		me === undefined || view.audience.type === 'Everyone' ? undefined : souk.networks.member(view.shop, me),
	]);
	return { view, tier: record?.tier ?? 0, member: member?.state.type === 'Active' };
}

function Campaign({ id }: { id: number }) {
	const { promoter } = useWords();
	const format = useFormat();
	const me = useAccount()?.address;
	const query = useChain(['campaign', String(id), me ?? ''], (souk) => readCampaign(souk, id, me));
	return (
		<Loaded of={query}>
			{(known) => {
				if (known === null || known === undefined || !known.view.active) return null;
				const { view, tier, member } = known;
				const asset = assetOf(view.asset);
				const closed = view.audience.type === 'Members' && !member;
				const low = tier < view.least_tier;
				return (
					<Card
						title={promoter.campaigns.of(String(id), String(view.shop))}
						actions={
							me === undefined ? undefined : closed ? (
								<Badge tone="warn">{promoter.campaigns.membersOnly}</Badge>
							) : low ? (
								<Badge tone="warn">{promoter.campaigns.tierTooLow}</Badge>
							) : (
								<Badge tone="good">{promoter.campaigns.open}</Badge>
							)
						}
					>
						<Facts
							entries={[
								[promoter.campaigns.reward, <Amount key="r" of={view.reward} asset={asset} />],
								[
									promoter.campaigns.most,
									<span key="m" translate="no">
										{format.share(view.max_part)}
									</span>,
								],
								[promoter.campaigns.least, <Amount key="l" of={view.least_sale} asset={asset} />],
								[
									promoter.campaigns.leastOutside,
									view.least_fiat === undefined ? undefined : (
										<Money key="f" minor={view.least_fiat.amount} currency={currencyCode(view.least_fiat.currency)} />
									),
								],
								[
									promoter.campaigns.who,
									view.audience.type === 'Everyone' ? promoter.campaigns.everyone : promoter.campaigns.members,
								],
								[
									promoter.campaigns.tier,
									view.least_tier === 0 ? undefined : (
										<span key="t" translate="no">
											{view.least_tier}
										</span>
									),
								],
								[promoter.campaigns.left, <Amount key="b" of={view.remaining} asset={asset} />],
								[
									promoter.campaigns.paid,
									<span key="p" translate="no">
										{view.paid}
									</span>,
								],
								[promoter.campaigns.ends, <Countdown key="e" until={view.expires} />],
								[
									promoter.campaigns.listings,
									view.listings === undefined ? (
										promoter.campaigns.allListings
									) : (
										<span key="ls" className="row">
											{view.listings.map((listing) => (
												<Link key={String(listing)} to="/promote" search={{ listing: String(listing) }} translate="no">
													{String(listing)}
												</Link>
											))}
										</span>
									),
								],
							]}
						/>
					</Card>
				);
			}}
		</Loaded>
	);
}
