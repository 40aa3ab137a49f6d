// SPDX-License-Identifier: Apache-2.0

import type { Order } from '@souk/sdk/gateway';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useGateway } from '../../chain/connection.tsx';
import { Badge, Empty, Loaded, Note } from '../../ui/basic.tsx';
import { Tick } from '../../ui/fields.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { AccountName, Amount, Countdown, Money, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { BulkBar } from './orders-bulk.tsx';
import { RefundButton } from './refund.tsx';
import { ReturnButtons } from './returns.tsx';
import { type ShopHere, ShopPage, useShownPage } from './shop.tsx';
import { filterOf, isWaiting, WAITING, type Waiting } from './waiting.ts';

/** The most orders that are shown, and that one call takes. */
const MOST = 100;

/** Orders of a shop, by what they wait for. Many are answered at once. */
export function ShopOrders() {
	const { merchant } = useWords();
	const { waits } = useSearch({ strict: false });
	const group: Waiting = isWaiting(waits) ? waits : 'placed';
	return (
		<ShopPage title={merchant.orders.title} lead={merchant.orders.lead}>
			{(shop) => (
				<>
					<Groups shop={shop} group={group} />
					<NeedGateway missing={merchant.orders.missing}>
						<Group key={group} shop={shop} group={group} />
					</NeedGateway>
				</>
			)}
		</ShopPage>
	);
}

function Groups({ shop, group }: { shop: ShopHere; group: Waiting }) {
	const { merchant } = useWords();
	const { orders } = merchant;
	const line = useShownPage();
	return (
		<nav ref={line} className="merchant-chips" aria-label={orders.by}>
			{WAITING.map((one) => (
				<Link
					key={one}
					to="/merchant/$shop/orders"
					params={{ shop: String(shop.id) }}
					search={{ waits: one }}
					className="merchant-chip"
					aria-current={one === group ? 'true' : undefined}
				>
					{orders.groups[one]}
				</Link>
			))}
		</nav>
	);
}

function Group({ shop, group }: { shop: ShopHere; group: Waiting }) {
	const { merchant, ui } = useWords();
	const { orders } = merchant;
	const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
	const query = useGateway(['merchant-orders', shop.id, group], (gateway) =>
		gateway.orders({ shop: shop.id, ...filterOf(group) }).page({ limit: MOST }),
	);
	const bulk = group === 'placed' || group === 'accepted';
	return (
		<Loaded of={query}>
			{({ items, next, at }) => {
				// The most urgent first: what is late is lost.
				const rows = [...items].sort((a, b) => ((a.deadline ?? '9') < (b.deadline ?? '9') ? -1 : 1));
				const still = rows.filter(({ id }) => chosen.has(id));
				const all = rows.length > 0 && still.length === rows.length;
				if (rows.length === 0) return <Empty>{orders.noneOf[group]}</Empty>;
				return (
					<div className="stack">
						<p className="soft small">{orders.means[group]}</p>
						{bulk && (
							<div className="merchant-bulk">
								<Tick
									value={all}
									onChange={(on) => setChosen(new Set(on ? rows.map(({ id }) => id) : []))}
									disabled={!shop.mayServe}
								>
									{orders.all(rows.length)}
								</Tick>
								<BulkBar shop={shop} group={group} orders={still} over={() => setChosen(new Set())} />
							</div>
						)}
						<ul className="merchant-orders" aria-label={orders.groups[group]}>
							{rows.map((order) => (
								<Row
									key={order.id}
									shop={shop}
									order={order}
									group={group}
									chosen={bulk ? chosen.has(order.id) : undefined}
									choose={(on) =>
										setChosen((before) => {
											const after = new Set(before);
											if (on) after.add(order.id);
											else after.delete(order.id);
											return after;
										})
									}
								/>
							))}
						</ul>
						{next !== null && <Note>{orders.more(MOST)}</Note>}
						<p className="soft small">{ui.asOf(String(at.height))}</p>
					</div>
				);
			}}
		</Loaded>
	);
}

/** What a buyer pays: tokens, money outside the chain, or both. */
export function OrderSum({ order }: { order: Order }) {
	return (
		<span className="stack tight">
			{order.amounts.map(({ amount, asset, decimals }) => (
				<Amount key={asset} of={amount} asset={asset} {...(decimals === null ? {} : { decimals })} />
			))}
			{order.fiat !== null && <Money minor={order.fiat.minor} currency={order.fiat.currency} />}
		</span>
	);
}

function Row({
	shop,
	order,
	group,
	chosen,
	choose,
}: {
	shop: ShopHere;
	order: Order;
	group: Waiting;
	chosen: boolean | undefined;
	choose: (on: boolean) => void;
}) {
	const { merchant } = useWords();
	const { orders } = merchant;
	const format = useFormat();
	const number = format.number(order.id);
	const refundable = ['accepted', 'shipped', 'delivered', 'return_requested', 'disputed'].includes(order.state);
	return (
		<li className="card merchant-order" data-order={order.id} data-state={order.state}>
			{chosen !== undefined && (
				<Tick value={chosen} onChange={choose} disabled={!shop.mayServe}>
					<span className="visually-hidden">{orders.choose(number)}</span>
				</Tick>
			)}
			<div className="stack tight">
				<Link to="/orders/$order" params={{ order: String(order.id) }}>
					<strong>{orders.number(number)}</strong>
				</Link>
				<span className="soft small row">
					{orders.lines(order.line_count)} · <When at={order.placed} />
				</span>
				<span className="row">
					{order.mode === 'attested' && <Badge>{orders.attested}</Badge>}
					{order.counter && <Badge>{orders.counter}</Badge>}
					{group === 'over' && <Badge>{merchant.orderStates[stateOf(order.state)]}</Badge>}
				</span>
			</div>
			<AccountName of={order.buyer} />
			<OrderSum order={order} />
			<div className="stack tight">
				{order.deadline !== null && (
					<>
						<span className="soft small">{orders.until[group]}</span>
						<Countdown until={order.deadline} />
					</>
				)}
				{order.settled !== null && <When at={order.settled} />}
			</div>
			<div className="row merchant-actions">
				{group === 'return_requested' && <ReturnButtons shop={shop} order={order} />}
				{refundable && <RefundButton shop={shop} order={order} />}
			</div>
		</li>
	);
}

/** The states of orders, by the names that a gateway has for them. */
export const STATES = [
	'placed',
	'accepted',
	'shipped',
	'delivered',
	'return_requested',
	'disputed',
	'completed',
	'cancelled',
	'expired',
	'returned',
	'ruled',
] as const;

function stateOf(state: string): (typeof STATES)[number] {
	return STATES.find((one) => one === state) ?? 'placed';
}
