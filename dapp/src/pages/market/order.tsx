// SPDX-License-Identifier: Apache-2.0

// One order: where it stands, the one thing that comes next, and everybody who is paid for it.

import './market.css';
import { NotFound } from '@souk/sdk';
import { GatewayError, type OrderWhole } from '@souk/sdk/gateway';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useChain, useConnection, useGateway } from '../../chain/connection.tsx';
import { Card, Facts, Loading, Note, Page, Problem } from '../../ui/basic.tsx';
import { AccountName, Amount, Money, When } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { ShopName } from './names.tsx';
import type { Details } from './next.ts';
import { viewerOf } from './next.ts';
import { DisputeCard } from './order-dispute.tsx';
import { HistoryCard } from './order-history.tsx';
import { OrderLegs } from './order-legs.tsx';
import { LinesCard } from './order-lines.tsx';
import { fromRow, fromView, type OrderModel, totalsOf } from './order-model.ts';
import { NextCard } from './order-next.tsx';
import { StateBadge } from './order-parts.tsx';
import { StepsCard } from './order-steps.tsx';

/** An order as it is on the chain now, with what only its row says. `null` once the chain keeps it no more. */
export interface OnChain {
	order: OrderModel;
	details: Details;
	/** Of a part that is paid outside the chain: whether it can still be confirmed, or was not in time. */
	payment: { payable: boolean; lapsed: boolean };
}

function useOrder(id: bigint | undefined) {
	return useChain<OnChain | null>(
		['order', String(id)],
		async (souk) => {
			try {
				const [view, row] = await Promise.all([
					souk.orders.get(id ?? 0n),
					souk.api.query.Orders.Orders.getValue(id ?? 0n, souk.at),
				]);
				const order = fromView(view);
				const leg = order.fiat === undefined ? undefined : await souk.fiat.leg(order.id).catch(() => undefined);
				const over = leg !== undefined && leg.confirmed === undefined && leg.word === undefined;
				const { now } = await souk.api.apis.ClockApi.clock(souk.at);
				const late = leg !== undefined && now >= leg.quote_ends;
				return {
					order,
					details: {
						returnRefused: row?.return_refused ?? false,
						since: row?.since ?? order.placed,
						...(row?.ask === undefined ? {} : { ask: row.ask }),
						...(row?.offer === undefined ? {} : { offer: row.offer }),
						deposit: row?.deposit ?? 0n,
					},
					payment: { payable: over && !late, lapsed: over && late },
				};
			} catch (error) {
				if (error instanceof NotFound) return null;
				throw error;
			}
		},
		id !== undefined,
	);
}

/** The page of one order. */
export function OrderPage() {
	const { order: number } = useParams({ from: '/orders/$order' });
	const { order: words } = useWords();
	const { gateway, height } = useConnection();
	const id = /^\d{1,18}$/.test(number) ? BigInt(number) : undefined;
	const chain = useOrder(id);
	const rows = useGateway(
		['order', number],
		async (asked) => {
			try {
				return await asked.order(id ?? 0n);
			} catch (error) {
				if (error instanceof GatewayError && error.status === 404) return null;
				throw error;
			}
		},
		id !== undefined,
	);
	const title = words.numbered(number);
	const shown = chain.data?.order ?? (rows.data == null ? undefined : fromRow(rows.data));
	if (id === undefined || shown === undefined) {
		const waiting =
			id !== undefined && (chain.data === undefined || (gateway !== undefined && rows.data === undefined));
		const error = chain.error ?? rows.error;
		return (
			<Page title={title}>
				{error !== null && error !== undefined ? (
					<Problem error={error} again={() => chain.refetch()} />
				) : waiting ? (
					<Loading lines={6} />
				) : (
					<Note tone="warn">{gateway === undefined ? words.notKept : words.notThere}</Note>
				)}
			</Page>
		);
	}
	return (
		<Known chain={chain.data ?? undefined} order={shown} rows={rows.data ?? undefined} title={title} height={height} />
	);
}

function Known({
	chain,
	order,
	rows,
	title,
	height,
}: {
	chain: OnChain | undefined;
	order: OrderModel;
	rows: OrderWhole | undefined;
	title: string;
	height: number | undefined;
}) {
	const { order: words, ui } = useWords();
	const { gateway } = useConnection();
	const account = useAccount();
	const viewer = viewerOf(order, account?.address);
	return (
		<Page
			title={title}
			above={
				<p className="row small">
					<Link to="/orders" search={viewer === 'seller' || viewer === 'promoter' ? { role: viewer } : {}}>
						{words.title}
					</Link>
					<ChevronRight aria-hidden size={16} />
					<Link to="/shops/$shop" params={{ shop: String(order.shop) }}>
						<ShopName shop={order.shop} />
					</Link>
				</p>
			}
			lead={
				<span className="row" data-order={String(order.id)} data-viewer={viewer}>
					<StateBadge state={order.state} />
					<span className="soft small">
						{words.placedAt} <When at={order.placed} />
					</span>
					<span className="soft small">{height === undefined ? '' : ui.asOf(String(height))}</span>
				</span>
			}
		>
			{!order.onChain && <Note>{words.onlyRows}</Note>}
			<NextCard order={order} viewer={viewer} details={chain?.details} payment={chain?.payment} />
			<div className="columns">
				<div className="stack">
					<LinesCard order={order} />
					{order.dispute !== undefined && <DisputeCard order={order} viewer={viewer} details={chain?.details} />}
					<OrderLegs order={order} rows={rows} />
				</div>
				<div className="stack">
					<StepsCard order={order} steps={rows?.steps} />
					<PartiesCard order={order} details={chain?.details} rows={rows} />
				</div>
			</div>
			<HistoryCard steps={rows?.steps} gateway={gateway !== undefined} />
		</Page>
	);
}

/** Who takes part, and what is on hold. */
function PartiesCard({
	order,
	details,
	rows,
}: {
	order: OrderModel;
	details: Details | undefined;
	rows: OrderWhole | undefined;
}) {
	const { order: words } = useWords();
	const ruling = rows?.ruling as { buyer_bp?: number; by?: string } | null | undefined;
	const open = details !== undefined && details.deposit > 0n;
	return (
		<Card title={words.parties}>
			<Facts
				entries={[
					[words.buyer, <AccountName key="buyer" of={order.buyer} copy />],
					[words.seller, <AccountName key="seller" of={order.seller} copy />],
					[
						words.platform,
						order.platform === undefined ? undefined : <AccountName key="platform" of={order.platform} />,
					],
					[words.mode, words.modes[order.mode]],
					...order.assets.map((asset, place): [string, React.ReactNode] => {
						const { escrow, refunded } = totalsOf(order, place);
						return [
							order.mode === 'Attested' ? words.due : words.price,
							<span key={String(asset)} className="stack tight">
								<Amount of={escrow} asset={asset} />
								{refunded > 0n && (
									<span className="soft small">
										{words.refunded} <Amount of={refunded} asset={asset} />
									</span>
								)}
							</span>,
						];
					}),
					[
						words.fiat,
						order.fiat === undefined ? undefined : (
							<Money key="fiat" minor={order.fiat.amount} currency={order.fiat.currency} />
						),
					],
					[words.deposit, open ? <Amount key="deposit" of={details.deposit} asset="SOUK" /> : undefined],
					[
						words.ruling,
						ruling?.buyer_bp === undefined
							? undefined
							: words.rulingOf((ruling.buyer_bp / 100).toString(), words.rulers[rulerOf(ruling.by)]),
					],
					...order.services.map(({ provider, kind }): [string, React.ReactNode] => [
						words.services[kind as keyof typeof words.services] ?? kind,
						<AccountName key={provider} of={provider} />,
					]),
				]}
			/>
		</Card>
	);
}

/** Who ruled, as the gateway writes it. */
export type Ruler = 'Arbiter' | 'Agreement' | 'Default' | 'Silence' | 'Record';

function rulerOf(name: string | undefined): Ruler {
	const all: Ruler[] = ['Arbiter', 'Agreement', 'Default', 'Silence', 'Record'];
	return all.find((one) => one === name) ?? 'Default';
}
