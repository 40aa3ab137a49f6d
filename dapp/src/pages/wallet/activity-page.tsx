// SPDX-License-Identifier: Apache-2.0

import './wallet.css';
import { printDecimal } from '@souk/sdk';
import type { Gateway } from '@souk/sdk/gateway';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useMemo } from 'react';
import { useFormat } from '../../app/format.ts';
import { useConnection } from '../../chain/connection.tsx';
import { Badge, Card, Empty, Loaded, More } from '../../ui/basic.tsx';
import { Choose } from '../../ui/fields.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { csvOf, SaveButton } from '../../ui/save.tsx';
import { AccountName, Table, When } from '../../ui/values.tsx';
import { useWords, type Words } from '../../words/index.tsx';
import {
	type Entry,
	fromClaim,
	fromTransaction,
	fromTransfer,
	KINDS,
	type Kind,
	merged,
	type Source,
	shows,
	sourcesOf,
} from './activity.ts';
import { WalletPageFrame } from './frame.tsx';

const route = getRouteApi('/wallet/activity');

/** How many rows of each list are read at once. */
const ROWS = 40;

/** What happened on an account. */
export function ActivityPage(): JSX.Element {
	const { wallet } = useWords();
	const { kind = 'all' } = route.useSearch();
	const navigate = useNavigate();
	return (
		<WalletPageFrame title={wallet.activity.title} lead={wallet.activity.lead}>
			{(account) => (
				<NeedGateway missing={wallet.activity.missing}>
					<div className="grid">
						<Choose<Kind>
							label={wallet.activity.filter}
							value={kind}
							onChange={(next) =>
								navigate({ to: '/wallet/activity', search: next === 'all' ? {} : { kind: next }, replace: true })
							}
							options={KINDS.map((one) => [one, wallet.activity.kinds[one]])}
						/>
					</div>
					<Activity key={kind} who={account.address} kind={kind} />
				</NeedGateway>
			)}
		</WalletPageFrame>
	);
}

/** Where each list goes on; a list that is not named is over. */
type Cursors = Partial<Record<Source, string | undefined>>;

async function readSome(gateway: Gateway, who: string, source: Source, cursor: string | undefined) {
	const page = { limit: ROWS, ...(cursor === undefined ? {} : { cursor }) };
	switch (source) {
		case 'transfers': {
			const { items, next } = await gateway.transfers({ account: who }).page(page);
			return { entries: items.map((row) => fromTransfer(row, who)), next };
		}
		case 'claims': {
			const { items, next } = await gateway.claims({ account: who }).page(page);
			return { entries: items.map(fromClaim), next };
		}
		case 'transactions': {
			const { items, next } = await gateway.transactions({ signer: who }).page(page);
			return { entries: items.map(fromTransaction), next };
		}
	}
}

function Activity({ who, kind }: { who: string; kind: Kind }) {
	const { wallet } = useWords();
	const { gateway } = useConnection();
	const query = useInfiniteQuery({
		queryKey: ['gateway', 'activity', who, kind],
		queryFn: async ({ pageParam }) => {
			if (gateway === undefined) throw new Error('no gateway');
			const wanted = Object.keys(pageParam) as Source[];
			return Promise.all(
				wanted.map(async (source) => ({ source, ...(await readSome(gateway, who, source, pageParam[source])) })),
			);
		},
		initialPageParam: Object.fromEntries(sourcesOf(kind).map((source) => [source, undefined])) as Cursors,
		getNextPageParam: (last): Cursors | undefined => {
			const more = last.filter(({ next }) => next !== null);
			return more.length === 0
				? undefined
				: (Object.fromEntries(more.map(({ source, next }) => [source, next])) as Cursors);
		},
		enabled: gateway !== undefined,
	});
	const entries = useMemo(() => {
		const pages = query.data?.pages ?? [];
		const last = pages.at(-1) ?? [];
		const lists = sourcesOf(kind).map((source) => ({
			entries: pages.flatMap((page) => page.filter((list) => list.source === source).flatMap((list) => list.entries)),
			more: last.some((list) => list.source === source && list.next !== null),
		}));
		return merged(lists).filter((entry) => shows(kind, entry));
	}, [query.data, kind]);
	return (
		<Loaded of={{ data: query.data, error: query.error, refetch: query.refetch }} lines={6}>
			{() =>
				entries.length === 0 ? (
					<Empty>{wallet.activity.none}</Empty>
				) : (
					<Card
						actions={
							<SaveButton name={`activity-${who}.csv`} make={() => asCsv(entries)}>
								{wallet.activity.csv}
							</SaveButton>
						}
					>
						<Table
							caption={wallet.activity.title}
							rows={entries}
							keyOf={({ key }) => key}
							columns={[
								{ name: wallet.activity.when, show: ({ time }) => <When at={time} /> },
								{ name: wallet.activity.what, show: (entry) => <What of={entry} /> },
								{
									name: wallet.activity.with,
									show: ({ other }) => (other === undefined ? '' : <AccountName of={other} />),
								},
								{ name: wallet.activity.amount, end: true, show: (entry) => <Change of={entry} /> },
								{
									name: wallet.activity.block,
									end: true,
									show: ({ height, transaction }) => <span translate="no">{transaction ?? height}</span>,
								},
							]}
						/>
						<More of={query} />
					</Card>
				)
			}
		</Loaded>
	);
}

function What({ of: entry }: { of: Entry }) {
	const { wallet } = useWords();
	return (
		<span className="stack tight" data-entry={entry.key}>
			<span>{whatWords(entry, wallet)}</span>
			{entry.success === false && (
				<span className="row">
					<Badge tone="bad">{wallet.activity.failed}</Badge>
					<span className="soft small" translate="no">
						{entry.error}
					</span>
				</span>
			)}
		</span>
	);
}

function whatWords({ source, what, direction, era }: Entry, wallet: Words['wallet']): JSX.Element | string {
	if (source === 'transactions') return <code translate="no">{what}</code>;
	if (source === 'claims') {
		const said =
			what !== undefined && what in wallet.claimed ? wallet.claimed[what as keyof typeof wallet.claimed] : undefined;
		return (
			<>
				{said ?? <span translate="no">{what}</span>} {era !== undefined && <span translate="no">({era})</span>}
			</>
		);
	}
	if (what === undefined) return direction === 'in' ? wallet.activity.received : wallet.activity.sent;
	const hold = what in wallet.holds ? wallet.holds[what as keyof typeof wallet.holds] : undefined;
	return hold === undefined ? (
		<span translate="no">{what}</span>
	) : direction === 'in' ? (
		wallet.activity.outOf(hold.name)
	) : (
		wallet.activity.fromHold(hold.name)
	);
}

function Change({ of: { amount, direction, source } }: { of: Entry }) {
	const { wallet } = useWords();
	const format = useFormat();
	if (amount === undefined) return <span className="soft">{wallet.activity.noFee}</span>;
	const sign = direction === 'in' ? '+' : '−';
	return (
		<span className="stack tight">
			<span className={`number wallet-${direction}`} translate="no">
				{sign}
				{format.amount(amount.amount, amount.asset, amount.decimals)}
			</span>
			{source === 'transactions' && <span className="soft small">{wallet.activity.fee}</span>}
		</span>
	);
}

function asCsv(entries: Entry[]): string {
	return csvOf<Entry>(
		[
			['time', ({ time }) => time],
			['block', ({ height }) => height],
			['transaction', ({ transaction }) => transaction],
			['list', ({ source }) => source],
			['what', ({ what }) => what],
			['direction', ({ direction }) => direction],
			['account', ({ other }) => other],
			['asset', ({ amount }) => amount?.asset],
			['amount', ({ amount }) => (amount === undefined ? '' : printDecimal(amount.amount, amount.decimals))],
			['error', ({ error }) => error],
		],
		entries,
	);
}
