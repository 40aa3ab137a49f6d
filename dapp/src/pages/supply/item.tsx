// SPDX-License-Identifier: Apache-2.0

import { type History, type ItemName, type ItemView, itemLink, NotFound } from '@souk/sdk';
import { Navigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useFormat } from '../../app/format.ts';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Card, Empty, LinkButton, Loaded, Loading, Note, Page } from '../../ui/basic.tsx';
import { Options } from '../../ui/fields.tsx';
import { Qr } from '../../ui/qr.tsx';
import { CopyButton } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { ItemAlerts } from './item-alerts.tsx';
import { ItemFacts, LotParts } from './item-facts.tsx';
import { itemTitle, readScan, type Scanned } from './scan.ts';
import { SupplyTabs, useGatewayBase, useScanFault } from './shared.tsx';
import { Timeline } from './timeline.tsx';

const HistoryGraphView = lazy(() => import('./graph.tsx'));

/** Which way a history is followed. */
type Direction = 'Own' | 'Origin' | 'Product' | 'Both';

/** The history of one item: an address, however its number is written. */
export function ItemPage() {
	const { supply } = useWords();
	const { item: text } = useParams({ from: '/supply/items/$item' });
	const sayFault = useScanFault();
	let scanned: Scanned;
	try {
		scanned = readScan(text);
	} catch (error) {
		return (
			<Page title={supply.title}>
				<SupplyTabs />
				<Note tone="bad">{sayFault(error)}</Note>
			</Page>
		);
	}
	if (scanned.kind === 'product')
		return <Navigate to="/supply/products/$gtin" params={{ gtin: scanned.gtin }} replace />;
	if (scanned.kind === 'party') return <Navigate to="/supply/parties/$party" params={{ party: scanned.gln }} replace />;
	return <OneItem item={scanned.item} />;
}

function OneItem({ item }: { item: ItemName }) {
	const { supply } = useWords();
	const link = itemLink(item);
	const { gtin, number } = itemTitle(item);
	const view = useChain(['supply', 'item', link], (souk) => souk.trace.item(item));
	return (
		<Page
			title={supply.called(supply.kinds[item.kind], number)}
			lead={gtin === undefined ? undefined : <span translate="no">{`GTIN ${gtin}`}</span>}
		>
			<SupplyTabs />
			{view.error instanceof NotFound ? (
				<Empty
					action={
						gtin !== undefined && (
							<LinkButton to="/supply/products/$gtin" params={{ gtin }}>
								{supply.toProduct}
							</LinkButton>
						)
					}
				>
					<strong>{supply.notFound}</strong>
					<br />
					{supply.notFoundLead}
				</Empty>
			) : (
				<Loaded of={view} lines={6}>
					{(known) => <Known item={item} view={known} />}
				</Loaded>
			)}
		</Page>
	);
}

function Known({ item, view }: { item: ItemName; view: ItemView }) {
	const { supply } = useWords();
	return (
		<>
			<ItemAlerts view={view} />
			<div className="columns">
				<Card title={supply.facts}>
					<ItemFacts item={item} view={view} />
				</Card>
				<Verify item={item} />
			</div>
			{view.holdings.length > 0 && (
				<Card title={supply.parts}>
					<p className="soft">{supply.partsLead}</p>
					<LotParts view={view} />
				</Card>
			)}
			<HistoryCard item={item} />
		</>
	);
}

/** The history, as a timeline and as a graph. */
function HistoryCard({ item }: { item: ItemName }) {
	const { supply } = useWords();
	const [direction, setDirection] = useState<Direction>('Origin');
	const history = useChain(['supply', 'history', itemLink(item), direction], (souk) =>
		souk.trace.history(item, direction),
	);
	return (
		<Card title={supply.history}>
			<div className="supply-directions">
				<Options<Direction>
					label={supply.through}
					value={direction}
					onChange={setDirection}
					options={(['Own', 'Origin', 'Product', 'Both'] as const).map((one) => [one, supply.directions[one]])}
				/>
			</div>
			<Loaded of={history} lines={8}>
				{(known) => <Shown history={known} item={item} />}
			</Loaded>
		</Card>
	);
}

function Shown({ history, item }: { history: History; item: ItemName }) {
	const { supply } = useWords();
	if (history.entries.length === 0) return <p className="soft">{supply.noHistory}</p>;
	return (
		<Tabs className="stack">
			<TabList className="tabs" aria-label={supply.history}>
				<Tab id="timeline" className="tab">
					{supply.timeline}
				</Tab>
				<Tab id="graph" className="tab">
					{supply.graph}
				</Tab>
			</TabList>
			<TabPanel id="timeline">
				{!history.complete && <Note tone="warn">{supply.incomplete}</Note>}
				<Timeline entries={history.entries} />
			</TabPanel>
			<TabPanel id="graph">
				<Suspense fallback={<Loading lines={6} />}>
					<HistoryGraphView entries={history.entries} focus={itemLink(item, '')} />
				</Suspense>
			</TabPanel>
		</Tabs>
	);
}

/** How whoever doubts this page looks for itself. */
function Verify({ item }: { item: ItemName }) {
	const { supply, ui } = useWords();
	const { height } = useConnection();
	const format = useFormat();
	const base = useGatewayBase();
	const canonical = itemLink(item);
	const link = base === undefined ? canonical : itemLink(item, base.slice(0, -1));
	return (
		<Card title={supply.verify}>
			<p className="soft small">{supply.verifyLead}</p>
			<div className="supply-qr">
				<Qr text={link} label={supply.verifyQr} />
			</div>
			<p className="row">
				<span className="soft small">{supply.link}</span>
				<code translate="no">{link}</code>
				<CopyButton text={link} />
			</p>
			{base !== undefined && (
				<ul className="supply-links">
					<li>
						<a href={`${base}epcis/v2/epcs/${encodeURIComponent(canonical)}/events`}>{supply.epcisJson}</a>
					</li>
					{item.kind !== 'unit' && (
						<li>
							<a href={`${link}?linkType=gs1:productPassport`}>{supply.passport}</a>
						</li>
					)}
				</ul>
			)}
			{height !== undefined && <p className="soft small">{ui.asOf(format.number(height))}</p>}
		</Card>
	);
}
