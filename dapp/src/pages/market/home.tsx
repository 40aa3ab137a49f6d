// SPDX-License-Identifier: Apache-2.0

// The market: search with filters, and what was found.

import './market.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Store } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useConnection } from '../../chain/connection.tsx';
import { usePages, useRows } from '../../gateway/pages.ts';
import { Button, Card, Empty, LinkButton, Loading, More, Note, Page, Problem } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { useWords } from '../../words/index.tsx';
import { ListingCard } from './card.tsx';
import { Filters } from './filter-fields.tsx';
import { listingFilters, type MarketSearch } from './filters.ts';

/** How many listings a page of the list has. */
const SHOWN = 24;

/** Where a buyer begins. */
export function MarketPage() {
	const { market } = useWords();
	const { gateway, state } = useConnection();
	const search = useSearch({ from: '/' });
	const navigate = useNavigate({ from: '/' });
	const change = (next: MarketSearch) =>
		navigate({ search: (before) => clean({ ...before, ...next }), replace: true, resetScroll: false });
	return (
		<Page title={market.title} lead={market.lead}>
			{gateway === undefined && state !== 'connecting' ? (
				<WithoutGateway />
			) : (
				<>
					<search className="stack">
						<Words value={search.query ?? ''} onChange={(query) => change({ query })} />
						<Filters search={search} onChange={change} />
					</search>
					<Shops query={search.query} />
					<Found search={search} />
				</>
			)}
		</Page>
	);
}

/** The search without what says nothing, so that the address stays short. */
function clean(search: MarketSearch): MarketSearch {
	return Object.fromEntries(
		Object.entries(search).filter(([, value]) => value !== undefined && value !== '' && value !== false),
	);
}

/** The words that are looked for. They are asked for a moment after the last letter. */
function Words({ value, onChange }: { value: string; onChange: (value: string | undefined) => void }) {
	const { market } = useWords();
	const [text, setText] = useState(value);
	const tell = useRef(onChange);
	tell.current = onChange;
	const told = useRef(value);
	useEffect(() => {
		// The address changed by itself: a filter was cleared, or somebody went back.
		if (value !== told.current) {
			told.current = value;
			setText(value);
		}
	}, [value]);
	useEffect(() => {
		const words = text.trim();
		if (words === told.current) return;
		const timer = setTimeout(() => {
			told.current = words;
			tell.current(words === '' ? undefined : words);
		}, 300);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<TextInput label={market.search} hint={market.searchHint} value={text} onChange={setText} type="search" optional />
	);
}

/** Shops that fit the words, or the newest ones. */
function Shops({ query }: { query: string | undefined }) {
	const { market } = useWords();
	const list = useRows(['market-shops', query], 8, (gateway) =>
		gateway.shops({ state: 'open', ...(query === undefined ? {} : { query }) }),
	);
	if (list.rows === undefined || list.rows.length === 0) return null;
	return (
		<nav className="row market-shops" aria-label={market.shops}>
			{list.rows.map(({ id, name }) => (
				<LinkButton key={id} to="/shops/$shop" params={{ shop: String(id) }}>
					<Store aria-hidden size={16} />
					{name === null ? market.shopNumber(String(id)) : <span translate="no">{name}</span>}
				</LinkButton>
			))}
			<More of={list} />
		</nav>
	);
}

/** What was found. */
function Found({ search }: { search: MarketSearch }) {
	const { market } = useWords();
	const filters = listingFilters(search);
	const { rows, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePages(
		['market', filters],
		(gateway, cursor) => gateway.listings(filters).page({ limit: SHOWN, ...(cursor === undefined ? {} : { cursor }) }),
	);
	if (rows === undefined) {
		return error === null ? <Loading lines={6} /> : <Problem error={error} again={() => refetch()} />;
	}
	return (
		<>
			<p className="soft" role="status">
				{market.found(rows.length, hasNextPage)}
			</p>
			{rows.length === 0 && (
				<Empty action={<LinkButton to="/">{market.clear}</LinkButton>}>{market.nothingFound}</Empty>
			)}
			<div className="market-grid">
				{rows.map((listing) => (
					<ListingCard key={listing.id} listing={listing} />
				))}
			</div>
			<More of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
		</>
	);
}

/** There is no search without a gateway. What one knows by its number can be opened. */
export function WithoutGateway() {
	const { market } = useWords();
	const navigate = useNavigate();
	const [number, setNumber] = useState('');
	const fault = number === '' || /^\d{1,18}$/.test(number) ? undefined : market.noNumber;
	const ready = number !== '' && fault === undefined;
	return (
		<Card>
			<Note>{market.needsGateway}</Note>
			<TextInput label={market.number} value={number} onChange={setNumber} inputMode="numeric" fault={fault} />
			<div className="row">
				<Button
					look="primary"
					isDisabled={!ready}
					onPress={() => navigate({ to: '/listings/$listing', params: { listing: number } })}
				>
					{market.openListing}
				</Button>
				<Button isDisabled={!ready} onPress={() => navigate({ to: '/shops/$shop', params: { shop: number } })}>
					{market.openShop}
				</Button>
				<Button isDisabled={!ready} onPress={() => navigate({ to: '/orders/$order', params: { order: number } })}>
					{market.openOrder}
				</Button>
			</div>
		</Card>
	);
}
