// SPDX-License-Identifier: Apache-2.0

import type { ListingView } from '@souk/sdk';
import { readTerms } from '@souk/sdk';
import type { Listing } from '@souk/sdk/gateway';
import { Link } from '@tanstack/react-router';
import { FileSpreadsheet, Plus } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useChain, useGateway } from '../../chain/connection.tsx';
import { Badge, Button, Empty, LinkButton, Loaded, type Tone } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Amount, Money } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Picture, useDescribed } from '../market/content.tsx';
import { ListingActions } from './listing-actions.tsx';
import { type ShopHere, ShopPage } from './shop.tsx';

/** How many listings are read at once. */
const PAGE = 40;

/** The listings of a shop, as the chain has them now. */
export function Listings() {
	const { merchant } = useWords();
	const { listings } = merchant;
	return (
		<ShopPage
			title={listings.title}
			lead={listings.lead}
			actions={(shop) => (
				<>
					<LinkButton to="/merchant/$shop/listings/import" params={{ shop: String(shop.id) }}>
						<FileSpreadsheet aria-hidden size={18} /> {listings.import}
					</LinkButton>
					<LinkButton to="/merchant/$shop/listings/new" params={{ shop: String(shop.id) }} look="primary">
						<Plus aria-hidden size={18} /> {listings.publish}
					</LinkButton>
				</>
			)}
		>
			{(shop) => <All shop={shop} />}
		</ShopPage>
	);
}

function All({ shop }: { shop: ShopHere }) {
	const { merchant, ui } = useWords();
	const { listings } = merchant;
	const [query, setQuery] = useState('');
	const [shown, setShown] = useState(PAGE);
	// Names are the gateway's; everything that is sold by is the chain's.
	const rows = useGateway(['merchant-listings', shop.id], (gateway) =>
		gateway.listings({ shop: shop.id }).first(1_000),
	);
	const ids = useChain(['merchant-listing-ids', shop.id], async (souk) =>
		(await souk.shops.listings(shop.id)).sort((a, b) => (a < b ? 1 : -1)),
	);
	const named = new Map((rows.data ?? []).map((row) => [BigInt(row.id), row]));
	return (
		<Loaded of={ids}>
			{(all) => {
				if (all.length === 0)
					return (
						<Empty
							action={
								<LinkButton to="/merchant/$shop/listings/new" params={{ shop: String(shop.id) }} look="primary">
									{listings.publish}
								</LinkButton>
							}
						>
							{listings.none}
						</Empty>
					);
				const fitting = all.filter((id) => fits(named.get(id), id, query));
				return (
					<>
						{all.length > 8 && (
							<TextInput label={listings.find} optional value={query} onChange={setQuery} type="search" />
						)}
						<ul className="merchant-listings" aria-label={listings.title}>
							{fitting.slice(0, shown).map((id) => (
								<Row key={String(id)} shop={shop} id={id} row={named.get(id)} />
							))}
						</ul>
						{fitting.length === 0 && <p className="soft">{listings.noFit}</p>}
						{fitting.length > shown && (
							<div>
								<Button onPress={() => setShown(shown + PAGE)}>{ui.more}</Button>
							</div>
						)}
					</>
				);
			}}
		</Loaded>
	);
}

function fits(row: Listing | undefined, id: bigint, query: string): boolean {
	const words = query.trim().toLowerCase();
	if (words === '') return true;
	return `${id} ${row?.product ?? ''} ${row?.name ?? ''}`.toLowerCase().includes(words);
}

const TONES: Record<ListingView['status']['type'], Tone> = { Active: 'good', Paused: 'warn', Withdrawn: 'bad' };

function Row({ shop, id, row }: { shop: ShopHere; id: bigint; row: Listing | undefined }) {
	const { merchant } = useWords();
	const { listings } = merchant;
	const format = useFormat();
	const query = useChain(['merchant-listing', String(id)], (souk) => souk.shops.listing(id));
	const { said } = useDescribed(query.data?.metadata);
	const gtin = query.data?.product.toString().padStart(14, '0');
	return (
		<li className="card" data-listing={String(id)}>
			<Loaded of={query} lines={2}>
				{(listing) => {
					const { price, commission = 'None', experienceFee } = readTerms(listing.terms);
					const rate =
						commission === 'None' ? 0 : 'Formula' in commission ? commission.Formula.rate : commission.Levels.rate;
					const name = row?.name ?? said?.name;
					return (
						<>
							<Picture address={said?.pictures[0]} seed={gtin ?? String(id)} />
							<div className="stack tight">
								<Link to="/listings/$listing" params={{ listing: String(id) }} translate="no">
									<strong>{name ?? gtin}</strong>
								</Link>
								<span className="soft small" translate="no">
									{gtin} · #{String(id)}
								</span>
								<span className="row">
									<Badge tone={TONES[listing.status.type]}>{listings.states[listing.status.type]}</Badge>
									{listing.stock === 0 && <Badge tone="warn">{listings.soldOut}</Badge>}
									{listing.certified && <Badge tone="good">{listings.certified}</Badge>}
								</span>
							</div>
							<div className="stack tight merchant-listing-price">
								{price.token !== undefined && price.token > 0n && (
									<Amount of={price.token} asset={price.asset ?? 'SOUK'} />
								)}
								{price.fiat !== undefined && <Money minor={price.fiat.amount} currency={price.fiat.currency} />}
								<span className="soft small">{listings.stock(format.number(listing.stock), listing.stock)}</span>
								<span className="soft small">
									{rate === 0 ? listings.noCommission : listings.commission(format.share(rate))} ·{' '}
									{listings.fee(format.share(experienceFee))}
								</span>
							</div>
							<ListingActions shop={shop} id={id} listing={listing} name={name ?? gtin ?? String(id)} />
						</>
					);
				}}
			</Loaded>
		</li>
	);
}
