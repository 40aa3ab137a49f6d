// SPDX-License-Identifier: Apache-2.0

// A listing: what is sold, what was found out about it, who gets what of its price, and buying it.

import './market.css';
import type { ListingView, OfferView } from '@souk/sdk';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Badge, Card, Facts, Loaded, Note, Page, type Tone } from '../../ui/basic.tsx';
import { useWords } from '../../words/index.tsx';
import { gtinText, unitsIn, waysToPay } from './amounts.ts';
import { Buy } from './buy.tsx';
import { Picture, useDescribed } from './content.tsx';
import { ItemCard, NamedItemAlert } from './item.tsx';
import { LegsCard } from './legs.tsx';
import { ShopName } from './names.tsx';
import { VerdictBadge } from './parts.tsx';
import { PromotionNote, usePromotion } from './promotion.tsx';
import { Recalls } from './recall.tsx';
import { Terms } from './terms.tsx';
import { VerdictCard } from './verdict.tsx';

const STATES: Record<ListingView['status']['type'], Tone> = { Active: 'good', Paused: 'warn', Withdrawn: 'bad' };

/** The page of one listing. */
export function ListingPage() {
	const { listing } = useParams({ from: '/listings/$listing' });
	const { market } = useWords();
	const id = /^\d{1,18}$/.test(listing) ? BigInt(listing) : undefined;
	const query = useChain(
		['listing', listing],
		async (souk) => {
			const [view, offer] = await Promise.all([souk.shops.listing(id ?? 0n), souk.shops.offer(id ?? 0n)]);
			return { view, offer };
		},
		id !== undefined,
	);
	if (id === undefined) {
		return (
			<Page title={market.noListing}>
				<Note tone="warn">{market.noNumber}</Note>
			</Page>
		);
	}
	if (query.data === undefined) {
		return (
			<Page title={market.listingNumber(listing)}>
				<Loaded of={query} lines={6}>
					{() => null}
				</Loaded>
			</Page>
		);
	}
	return <Known key={listing} id={id} {...query.data} />;
}

function Known({ id, view, offer }: { id: bigint; view: ListingView; offer: OfferView }) {
	const { market } = useWords();
	const { height } = useConnection();
	const { ui } = useWords();
	const { item } = useSearch({ from: '/listings/$listing' });
	const { said, other } = useDescribed(view.metadata);
	const promotion = usePromotion(id);
	const ways = waysToPay(offer.terms);
	const [quantity, setQuantity] = useState('1');
	const [chosen, setChosen] = useState<string>();
	const way = ways.find(({ key }) => key === chosen) ?? ways[0];
	const units = unitsIn(quantity, 1_000_000);
	const promoters = promotion.path?.promoters ?? [];
	const previews = useChain(
		['preview', String(id), units, promoters, way?.key, offer.offer],
		(souk) => souk.orders.preview(id, units ?? 1, promoters, way?.payment),
		units !== undefined && way !== undefined,
	);
	const title = said?.name === undefined ? market.listingNumber(String(id)) : market.called(said.name);
	return (
		<Page
			title={title}
			named={said?.name !== undefined}
			above={
				<p className="row small">
					<Link to="/">{market.title}</Link>
					<ChevronRight aria-hidden size={16} />
					<Link to="/shops/$shop" params={{ shop: String(view.shop) }}>
						<ShopName shop={view.shop} />
					</Link>
				</p>
			}
			lead={
				<span className="row" data-listing={String(id)} data-state={view.status.type}>
					<Badge tone={STATES[view.status.type]}>{market.listingStates[view.status.type]}</Badge>
					<VerdictBadge verdict={view.verdict.type} />
					<span className="soft small">{height === undefined ? '' : ui.asOf(String(height))}</span>
				</span>
			}
		>
			<Recalls product={view.product} />
			{item !== undefined && <NamedItemAlert product={view.product} item={item} />}
			{other && <Note tone="bad">{market.otherContent}</Note>}
			<div className="columns">
				<div className="stack">
					<Picture
						address={said?.pictures[0]}
						seed={`${gtinText(view.product)}/${view.metadata}`}
						{...(said?.name === undefined ? {} : { label: said.name })}
					/>
					{said?.summary !== undefined && (
						<p className="market-words" translate="no">
							{said.summary}
						</p>
					)}
				</div>
				<div className="stack">
					<PromotionNote promotion={promotion} />
					<Buy
						id={id}
						view={view}
						offer={offer}
						promotion={promotion}
						item={item}
						quantity={quantity}
						setQuantity={setQuantity}
						units={units}
						ways={ways}
						way={way}
						choose={setChosen}
						previews={previews}
						name={said?.name}
					/>
				</div>
			</div>
			<LegsCard previews={previews} units={units} promoted={promoters.length} seller={offer.seller} />
			<div className="columns market-equal">
				<VerdictCard product={view.product} />
				<div className="stack">
					<Terms terms={offer.terms} />
					<Card title={market.product}>
						<Facts
							entries={[
								[
									market.gtin,
									<span key="gtin" className="number" translate="no">
										{gtinText(view.product)}
									</span>,
								],
								[
									market.brand,
									said?.brand === undefined ? undefined : (
										<span key="brand" translate="no">
											{said.brand}
										</span>
									),
								],
								...(said?.properties ?? []).map(([name, value]): [React.ReactNode, React.ReactNode] => [
									<span key={name} translate="no">
										{name}
									</span>,
									<span key={value} translate="no">
										{value}
									</span>,
								]),
								[market.listing, <span key="id" translate="no">{`#${id}`}</span>],
							]}
						/>
					</Card>
				</div>
			</div>
			{item !== undefined && <ItemCard product={view.product} item={item} />}
		</Page>
	);
}
