// SPDX-License-Identifier: Apache-2.0

import { type ItemName, type ItemView, itemLink } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import { useChain } from '../../chain/connection.tsx';
import { Badge, Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { AccountName } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { namedItem } from './item-name.ts';
import { ItemAlert } from './recall.tsx';

/** The item that somebody holds in their hand, beside the listing of its product: who has it, whether it was sold, its history. */
export function ItemCard({ product, item }: { product: bigint; item: string }) {
	const { market } = useWords();
	let name: ItemName;
	try {
		name = namedItem(item, product);
	} catch (error) {
		return (
			<Card title={market.item}>
				<Note tone="warn">
					<span>{market.itemUnreadable}</span>
					<span translate="no">{error instanceof Error ? error.message : String(error)}</span>
				</Note>
			</Card>
		);
	}
	return (
		<Card title={market.item}>
			<Shown name={name} product={product} />
		</Card>
	);
}

/** What an alert means for the item that the address of the page names, where it is one. */
export function NamedItemAlert({ product, item }: { product: bigint; item: string }) {
	try {
		return <ItemAlert item={namedItem(item, product)} />;
	} catch {
		// What is wrong with it is said in the card of the item.
		return null;
	}
}

function Shown({ name, product }: { name: ItemName; product: bigint }) {
	const { market } = useWords();
	const link = itemLink(name);
	const query = useChain(['item', link], (souk) => souk.trace.item(name).catch(() => null));
	return (
		<Loaded of={query}>
			{(view: ItemView | null) => (
				<>
					{name.kind !== 'unit' && name.gtin !== product && <Note tone="warn">{market.itemOther}</Note>}
					{view === null ? (
						<Note tone="warn">{market.itemUnknown}</Note>
					) : (
						<Facts
							entries={[
								[market.itemStatus, <Badge key="status">{market.itemStates[view.status.type]}</Badge>],
								[market.itemHolder, <AccountName key="holder" of={view.possessor.account} />],
								[market.itemEvents, market.events(view.events)],
								[market.itemSold, view.sold ? market.wasSold : market.notSold],
								[market.itemAlarms, view.alarms === 0 ? undefined : market.alarmsOf(view.alarms)],
							]}
						/>
					)}
					<p>
						<Link to="/supply/items/$item" params={{ item: link }}>
							{market.itemHistory}
						</Link>
					</p>
				</>
			)}
		</Loaded>
	);
}
