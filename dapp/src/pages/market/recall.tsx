// SPDX-License-Identifier: Apache-2.0

// Alerts that a buyer has to see: recalled lots of a product, and what an alert means for one item.

import type { ItemName, ItemView } from '@souk/sdk';
import { itemLink } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { More, Note } from '../../ui/basic.tsx';
import { When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { useAlerts } from '../supply/alerts.ts';
import { gtinText } from './amounts.ts';
import { ContentLink } from './content.tsx';

/** How many lots of each state are read at once. */
const LOTS = 50;

/** Open alerts on lots of a product. */
export function Recalls({ product }: { product: bigint }) {
	const { market } = useWords();
	const { gateway, state } = useConnection();
	const alerts = useAlerts(LOTS, gtinText(product));
	if (gateway === undefined && state === 'ready') return <Note>{market.recallsNeedGateway}</Note>;
	const open = alerts.rows ?? [];
	if (open.length === 0) return null;
	const recalled = open.some((one) => one.state === 'recalled');
	return (
		<Note tone={recalled ? 'bad' : 'warn'} live>
			<strong className="row" data-recall={recalled ? 'recalled' : 'held'}>
				<TriangleAlert aria-hidden size={20} />{' '}
				{(recalled ? market.recalledLots : market.heldLots)(open.length, alerts.hasNextPage)}
			</strong>
			<ul className="market-list">
				{open.map((one) => (
					<li key={one.lot}>
						{one.state === 'recalled' ? market.lotRecalled : market.lotHeld} <b translate="no">{one.lot}</b>{' '}
						<span className="soft small">
							<When at={one.since} /> {one.by_authority ? market.byAuthority : market.byProducer}
						</span>{' '}
						{one.reason !== null && <ContentLink address={one.reason}>{market.recallReason}</ContentLink>}
					</li>
				))}
			</ul>
			<More of={alerts} />
			<span>{market.recallWay}</span>
		</Note>
	);
}

/** What an alert means for one item that is looked at or was bought. Nothing where there is none. */
export function ItemAlert({ item }: { item: ItemName }) {
	const link = itemLink(item);
	const { data } = useChain(['item-alert', link], async (souk) => souk.trace.item(item).catch(() => null));
	if (data === undefined || data === null || data.recall.type === 'Free') return null;
	return <Alert view={data} name={link} />;
}

function Alert({ view, name }: { view: ItemView; name: string }) {
	const { market } = useWords();
	const blocked = view.recall.type === 'Blocked';
	return (
		<Note tone={blocked ? 'bad' : 'warn'} live>
			<strong className="row" data-recall={view.recall.type}>
				<TriangleAlert aria-hidden size={20} />
				{view.alert?.type === 'Recalled' ? market.itemRecalled : blocked ? market.itemBlocked : market.itemFlagged}
			</strong>
			<span>
				<Link to="/supply/items/$item" params={{ item: name }} translate="no" className="market-wrap">
					{name}
				</Link>
			</span>
			<span>{market.itemRecallWay}</span>
		</Note>
	);
}
