// SPDX-License-Identifier: Apache-2.0

// A shop: who it is, what it shows, how far it can be trusted, and what it promises.

import './market.css';
import { regionOf, type ShopView } from '@souk/sdk';
import { useParams } from '@tanstack/react-router';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { usePages } from '../../gateway/pages.ts';
import { Badge, Card, Empty, Facts, Loaded, Loading, More, Note, Page, Problem, type Tone } from '../../ui/basic.tsx';
import { AccountName, useDuration, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { ListingCard } from './card.tsx';
import { Picture, useDescribed } from './content.tsx';
import { listingsByChain } from './offered.ts';
import { CategoryName } from './parts.tsx';
import { Standing } from './standing.tsx';

const STATES: Record<ShopView['state']['type'], Tone> = { Open: 'good', Closing: 'warn', Suspended: 'bad' };

/** A shop's own page. */
export function ShopPage() {
	const { shop } = useParams({ from: '/shops/$shop' });
	const { market } = useWords();
	const number = /^\d{1,9}$/.test(shop) ? Number(shop) : undefined;
	const query = useChain(['shop', number], (souk) => souk.shops.get(number ?? 0), number !== undefined);
	if (number === undefined) {
		return (
			<Page title={market.noShop}>
				<Note tone="warn">{market.noNumber}</Note>
			</Page>
		);
	}
	if (query.data === undefined) {
		return (
			<Page title={market.shopNumber(shop)}>
				<Loaded of={query}>{() => null}</Loaded>
			</Page>
		);
	}
	return <Known view={query.data} />;
}

function Known({ view }: { view: ShopView }) {
	const { market, ui } = useWords();
	const { gateway } = useConnection();
	const { said, other } = useDescribed(view.profile.metadata);
	const title = said?.name === undefined ? market.shopNumber(String(view.id)) : market.called(said.name);
	return (
		<Page
			title={title}
			named={said?.name !== undefined}
			lead={said?.summary === undefined ? undefined : <span translate="no">{said.summary}</span>}
			above={
				<p className="row">
					<span data-shop={view.id} data-state={view.state.type}>
						<Badge tone={STATES[view.state.type]}>{market.shopStates[view.state.type]}</Badge>
					</span>
					{!view.may_trade && <Badge tone="bad">{market.mayNotTrade}</Badge>}
				</p>
			}
		>
			{other && <Note tone="bad">{market.otherContent}</Note>}
			<div className="columns">
				<div className="stack">
					<div className="market-banner">
						<Picture
							address={said?.pictures[0]}
							seed={`shop/${view.id}/${view.profile.metadata}`}
							{...(said?.name === undefined ? {} : { label: said.name })}
						/>
					</div>
					<Card title={market.profile}>
						<Facts
							entries={[
								[market.owner, <AccountName key="owner" of={view.owner} copy />],
								[market.sells, <CategoryName key="sells" code={view.profile.category} />],
								[
									market.region,
									<span key="region" translate="no">
										{regionOf(view.profile)}
									</span>,
								],
								[market.premises, market.premisesOf(view.profile.floor_area, view.profile.staff)],
								[
									market.allowed,
									view.capabilities.length === 0
										? ui.none
										: view.capabilities.map(([one]) => market.capabilities[one.type]).join(market.comma),
								],
							]}
						/>
						<p className="soft small">{market.premisesHint}</p>
					</Card>
				</div>
				<div className="stack">
					<Standing view={view} />
				</div>
			</div>
			<Showcase shop={view.id} />
			<Policy view={view} />
			{gateway === undefined && <Note>{market.shopWithoutGateway}</Note>}
		</Page>
	);
}

/** How many listings are read of the chain, which has no pages of them. */
const MOST = 60;

/** What the shop has on offer. */
function Showcase({ shop }: { shop: number }) {
	const { market } = useWords();
	const { gateway } = useConnection();
	const list = usePages(['shop-listings', shop], (asked, cursor) =>
		asked.listings({ shop, status: 'active' }).page({ limit: 60, ...(cursor === undefined ? {} : { cursor }) }),
	);
	const chain = useChain(['shop-listings', shop], (souk) => listingsByChain(souk, shop, MOST), gateway === undefined);
	const rows = gateway === undefined ? chain.data?.rows : list.rows;
	const error = gateway === undefined ? chain.error : list.error;
	return (
		<section className="stack" aria-labelledby="showcase">
			<h2 id="showcase">{market.showcase}</h2>
			{rows === undefined ? (
				error === null ? (
					<Loading />
				) : (
					<Problem error={error} />
				)
			) : rows.length === 0 ? (
				<Empty>{market.noListings}</Empty>
			) : (
				<>
					<div className="market-grid">
						{rows.map((listing) => (
							<ListingCard key={listing.id} listing={listing} plain />
						))}
					</div>
					{gateway === undefined && chain.data?.more === true && <Note>{market.newestListings(MOST)}</Note>}
					{gateway !== undefined && <More of={list} />}
				</>
			)}
		</section>
	);
}

/** What a buyer of this shop can rely on, by the rules of the chain. */
function Policy({ view }: { view: ShopView }) {
	const { market } = useWords();
	const duration = useDuration();
	const { data } = useChain(['shop-policy', view.id], async (souk) => {
		const { rows, more } = await listingsByChain(souk, view.id, MOST);
		const windows = rows.map((listing) => listing.return_window);
		return windows.length === 0 ? null : { least: Math.min(...windows), most: Math.max(...windows), more };
	});
	const say = (time: number) => (time === 0 ? market.noReturns : duration(time));
	return (
		<Card title={market.policy}>
			<Facts
				entries={[
					[
						market.returns,
						data === undefined || data === null
							? undefined
							: data.least === data.most
								? say(data.least)
								: market.fromTo(say(data.least), say(data.most)),
					],
					[market.payment, market.paymentPolicy],
					[market.disputes, market.disputePolicy],
					[
						market.verifiedUntil,
						view.verification === undefined ? undefined : <When key="until" at={view.verification.expires} />,
					],
				]}
			/>
			{data?.more === true && <p className="soft small">{market.returnsOfNewest(MOST)}</p>}
		</Card>
	);
}
