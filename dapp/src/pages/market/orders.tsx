// SPDX-License-Identifier: Apache-2.0

// The orders of an account, by the part that it has in them.

import './market.css';
import type { OrderState } from '@souk/sdk';
import type { Order } from '@souk/sdk/gateway';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useChainClock } from '../../chain/clock.tsx';
import { useConnection } from '../../chain/connection.tsx';
import { usePages } from '../../gateway/pages.ts';
import { Button, Empty, LinkButton, Loading, More, Page, Problem } from '../../ui/basic.tsx';
import { Choose } from '../../ui/fields.tsx';
import { AccountName, Amount, Money, Table, When } from '../../ui/values.tsx';
import { useAccounts } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { WithoutGateway } from './home.tsx';
import { ShopName } from './names.tsx';
import { nextInList } from './next.ts';
import { STATES, stateOf, stateRow } from './order-model.ts';
import { Deadline, StateBadge } from './order-parts.tsx';

type Role = 'buyer' | 'seller' | 'promoter';

/** Whose orders, in which state. */
export function OrdersPage() {
	const { order } = useWords();
	const { gateway, state } = useConnection();
	const { chosen, ask } = useAccounts();
	const { role = 'buyer', state: only } = useSearch({ from: '/orders' });
	return (
		<Page title={order.title} lead={order.lead}>
			{gateway === undefined && state !== 'connecting' ? (
				<WithoutGateway />
			) : chosen === undefined ? (
				<Empty
					action={
						<Button look="primary" onPress={ask}>
							{order.choose}
						</Button>
					}
				>
					{order.chooseLead}
				</Empty>
			) : (
				<>
					<Roles role={role} />
					<States role={role} only={only} />
					<List key={`${role}/${only}`} role={role} only={only} who={chosen.account.address} />
				</>
			)}
		</Page>
	);
}

function Roles({ role }: { role: Role }) {
	const { order } = useWords();
	const roles: Role[] = ['buyer', 'seller', 'promoter'];
	return (
		<nav className="tabs" aria-label={order.roles}>
			{roles.map((one) => (
				<Link
					key={one}
					to="/orders"
					search={one === 'buyer' ? {} : { role: one }}
					activeOptions={{ includeSearch: true, exact: true, explicitUndefined: true }}
					className={one === role ? 'active' : ''}
					aria-current={one === role ? 'page' : undefined}
				>
					{order.as[one]}
				</Link>
			))}
		</nav>
	);
}

function States({ role, only }: { role: Role; only: string | undefined }) {
	const { order } = useWords();
	const navigate = useNavigate();
	return (
		<div className="market-narrow">
			<Choose<OrderState | 'any'>
				label={order.state}
				value={only === undefined ? 'any' : (stateOf(only) ?? 'any')}
				onChange={(next) =>
					navigate({
						to: '/orders',
						search: {
							...(role === 'buyer' ? {} : { role }),
							...(next === 'any' ? {} : { state: stateRow(next) }),
						},
					})
				}
				options={[['any', order.anyState], ...STATES.map((one): [OrderState, string] => [one, order.states[one]])]}
			/>
		</div>
	);
}

function List({ role, only, who }: { role: Role; only: string | undefined; who: string }) {
	const { order } = useWords();
	const list = usePages(['orders', role, only, who], (gateway, cursor) =>
		gateway
			.orders({ [role]: who, ...(only === undefined ? {} : { state: only }) })
			.page({ limit: 25, ...(cursor === undefined ? {} : { cursor }) }),
	);
	if (list.rows === undefined) {
		return list.error === null ? <Loading lines={6} /> : <Problem error={list.error} again={() => list.refetch()} />;
	}
	if (list.rows.length === 0) {
		return <Empty action={<LinkButton to="/">{order.toMarket}</LinkButton>}>{order.none[role]}</Empty>;
	}
	return (
		<>
			<Table
				caption={order.caption[role]}
				rows={list.rows}
				keyOf={({ id }) => id}
				columns={[
					{
						name: order.number,
						show: (row) => (
							<span data-order={row.id} data-state={stateOf(row.state)}>
								<Link to="/orders/$order" params={{ order: String(row.id) }}>
									<span translate="no">{`#${row.id}`}</span>
								</Link>
							</span>
						),
					},
					{ name: order.state, show: ({ state }) => <StateBadge state={stateOf(state) ?? 'Completed'} /> },
					{
						name: role === 'buyer' ? order.shop : order.buyer,
						show: (row) => (role === 'buyer' ? <ShopName shop={row.shop} /> : <AccountName of={row.buyer} />),
					},
					{ name: order.sum, end: true, show: (row) => <Sum row={row} /> },
					{ name: order.placedAt, show: ({ placed }) => <When at={placed} /> },
					{ name: order.next, show: (row) => <NextOf row={row} role={role} /> },
					{
						name: order.deadline,
						show: ({ deadline }) =>
							deadline === null ? <span className="soft">{order.over}</span> : <Deadline at={Date.parse(deadline)} />,
					},
				]}
			/>
			<More of={list} />
		</>
	);
}

function NextOf({ row, role }: { row: Order; role: Role }) {
	const { order } = useWords();
	const { behind } = useChainClock();
	const state = stateOf(row.state) ?? 'Completed';
	const timed = row.deadline === null ? {} : { deadline: BigInt(Date.parse(row.deadline)) };
	const next = nextInList({ state, ...timed }, role, Date.now() - behind);
	if (next.main !== undefined) return <strong data-next={next.main}>{order.actions[next.main].name}</strong>;
	return <span className="soft">{order.turnOf[next.turn]}</span>;
}

function Sum({ row }: { row: Order }) {
	return (
		<span className="stack tight">
			{row.amounts.map(({ amount, asset, decimals }) => (
				<Amount key={asset} of={amount} asset={asset} {...(decimals === null ? {} : { decimals })} />
			))}
			{row.fiat !== null && <Money minor={row.fiat.minor} currency={row.fiat.currency} />}
		</span>
	);
}
