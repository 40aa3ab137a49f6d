// SPDX-License-Identifier: Apache-2.0

// Alerts that a buyer has to see: recalled lots of a product, and what an alert means for one item.

import type { ItemName, ItemView } from '@souk/sdk';
import { itemLink } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useChain, useConnection, useGateway } from '../../chain/connection.tsx';
import { Note } from '../../ui/basic.tsx';
import { When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { gtinText } from './amounts.ts';
import { ContentLink } from './content.tsx';

/** The most lots of each state that are named. */
const MOST_LOTS = 50;

/** Open alerts on lots of a product. */
export function Recalls({ product }: { product: bigint }) {
	const { market } = useWords();
	const { gateway, state } = useConnection();
	// By state: alerts that were lifted must not push out one that is not.
	const { data } = useGateway(['recalls', String(product)], async (asked) => {
		const [recalled, held] = await Promise.all(
			(['recalled', 'held'] as const).map((state) =>
				asked.recalls({ gtin: gtinText(product), state }).first(MOST_LOTS),
			),
		);
		return [...(recalled ?? []), ...(held ?? [])];
	});
	if (gateway === undefined && state === 'ready') return <Note>{market.recallsNeedGateway}</Note>;
	const open = data ?? [];
	if (open.length === 0) return null;
	const recalled = open.some((one) => one.state === 'recalled');
	return (
		<Note tone={recalled ? 'bad' : 'warn'} live>
			<strong className="row" data-recall={recalled ? 'recalled' : 'held'}>
				<TriangleAlert aria-hidden size={20} />{' '}
				{recalled ? market.recalledLots(open.length) : market.heldLots(open.length)}
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
