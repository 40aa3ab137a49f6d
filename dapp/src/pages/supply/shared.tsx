// SPDX-License-Identifier: Apache-2.0

// What several pages of the supply chain show.

import { type ItemName, itemName } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSettings } from '../../app/settings.tsx';
import { useConnection } from '../../chain/connection.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { Subpages } from '../../ui/subpages.tsx';
import { AccountName } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { glnText } from './facts.ts';
import { itemParameter, itemTitle, ScanError } from './scan.ts';
import './supply.css';

/** The parts of this area. */
export function SupplyTabs() {
	const { supply } = useWords();
	return (
		<div className="supply-noprint">
			<Subpages
				label={supply.areas}
				pages={[
					['/supply', supply.find],
					['/supply/recall', supply.recallDrill],
					['/supply/parties', supply.parties],
					['/supply/upload', supply.upload],
				]}
			/>
		</div>
	);
}

/** An item as a link to its history. */
export function ItemLink({ of: item }: { of: ItemName | string }) {
	const { supply } = useWords();
	const name = typeof item === 'string' ? tryName(item) : item;
	if (name === undefined) return <code translate="no">{String(item)}</code>;
	const { gtin, number } = itemTitle(name);
	const kind = supply.kinds[name.kind];
	return (
		<span className="supply-item">
			<span className="soft small">{kind}</span>{' '}
			<Link to="/supply/items/$item" params={{ item: itemParameter(name) }}>
				<span translate="no">{number}</span>
			</Link>
			{gtin !== undefined && (
				<span className="soft small" translate="no">
					{gtin}
				</span>
			)}
		</span>
	);
}

function tryName(link: string): ItemName | undefined {
	try {
		return itemName(link);
	} catch {
		return undefined;
	}
}

/** A party: its GLN where it has one, and its account. */
export function PartyName({ gln, account }: { gln?: bigint | string | null | undefined; account: string }) {
	const text = typeof gln === 'bigint' ? glnText(gln) : gln;
	return (
		<span className="supply-party">
			{text !== undefined && text !== null && (
				<Link to="/supply/parties/$party" params={{ party: text }} translate="no" className="number">
					{text}
				</Link>
			)}
			<AccountName of={account} />
		</span>
	);
}

/** An order as a link to its page. */
export function OrderLink({ order }: { order: bigint | number | string }) {
	const { supply } = useWords();
	const to: string = `/orders/${order}`;
	return (
		<Link to={to} data-order={String(order)}>
			{supply.orderNumber(String(order))}
		</Link>
	);
}

/** Shows what needs a gateway, or says that there is none. */
export function WithGateway({ children }: { children: ReactNode }) {
	const { supply } = useWords();
	return <NeedGateway missing={supply.noGateway}>{children}</NeedGateway>;
}

/** The address of the gateway, with a slash at its end, or nothing where there is none. */
export function useGatewayBase(): string | undefined {
	const { gateway, place } = useConnection();
	const settings = useSettings();
	const address = settings.gateway ?? place?.gateway;
	if (gateway === undefined || address === undefined) return undefined;
	const { href } = new URL(address, location.origin);
	return href.endsWith('/') ? href : `${href}/`;
}

/** Says in words why a text names no item. */
export function useScanFault(): (error: unknown) => string {
	const { supply } = useWords();
	return (error) =>
		error instanceof ScanError
			? supply.scanFaults[error.fault]
			: error instanceof Error
				? error.message
				: String(error);
}

/** The word for a key of a table that the gateway may know more of than this page does. */
export function wordOf(table: Record<string, string>, key: string): string {
	return table[key] ?? key;
}
