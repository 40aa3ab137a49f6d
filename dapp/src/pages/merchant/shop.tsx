// SPDX-License-Identifier: Apache-2.0

// What all pages of one shop have: who owns it, what the chosen account may do in it, and the line of its pages.

import type { ShopView } from '@souk/sdk';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useChain, useGateway } from '../../chain/connection.tsx';
import { Badge, Loaded, Note, Page } from '../../ui/basic.tsx';
import { AccountName } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { type Standing, staffOf, standingOf } from './acting.ts';
import './merchant.css';

/** A shop with what the chosen account is in it. */
export interface ShopHere {
	id: number;
	view: ShopView;
	owner: string;
	name: string;
	/** Owner, staff, till or stranger; a stranger where no account is chosen. */
	standing: Standing;
	/** Whether the account may keep listings and answer orders. */
	mayServe: boolean;
	/** Whether it may spend: bonds, budgets, refunds. */
	mayOwn: boolean;
	/** Why it may not, in words, where it may not serve. */
	why: string | undefined;
	/** Why it may not, in words, where it may not own. */
	whyOwner: string | undefined;
}

/** The number of the shop in the address. */
export function useShopId(): number {
	const { shop } = useParams({ strict: false });
	return Number(shop);
}

/** What a shop is called: its own name where the gateway has its description. */
export function useShopName(id: number): string | undefined {
	const { data } = useGateway(['shop', id], (gateway) => gateway.shop(id));
	return data?.name ?? undefined;
}

/** A page of a shop. `children` is called once the chain said what the shop is. */
export function ShopPage({
	title,
	lead,
	actions,
	children,
}: {
	title: string;
	lead?: ReactNode;
	actions?: (shop: ShopHere) => ReactNode;
	children: (shop: ShopHere) => ReactNode;
}) {
	const { merchant } = useWords();
	const id = useShopId();
	const account = useAccount();
	const name = useShopName(id) ?? merchant.shopNumber(id);
	const query = useChain(['merchant-shop', id], async (souk) => {
		const view = await souk.shops.get(id);
		return { view, staff: await staffOf(souk, view.owner) };
	});
	const here = ({ view, staff }: NonNullable<typeof query.data>): ShopHere => {
		const standing = account === undefined ? 'stranger' : standingOf(account, view.owner, staff.keys);
		const mayServe = standing === 'owner' || standing === 'staff';
		const none = account === undefined ? merchant.noAccount : merchant.notYours;
		return {
			id,
			view,
			owner: view.owner,
			name,
			standing,
			mayServe,
			mayOwn: standing === 'owner',
			why: mayServe ? undefined : none,
			whyOwner: standing === 'owner' ? undefined : standing === 'stranger' ? none : merchant.ownerOnly,
		};
	};
	return (
		<Page
			title={title}
			lead={lead}
			actions={query.data === undefined || query.data === null ? undefined : actions?.(here(query.data))}
			above={<Tabs id={id} name={name} />}
		>
			<Loaded of={query}>
				{(data) => {
					const shop = here(data);
					return (
						<div className="stack merchant-shop" data-shop={id}>
							<Warnings shop={shop} />
							{children(shop)}
						</div>
					);
				}}
			</Loaded>
		</Page>
	);
}

/** A line of links that is longer than the screen shows the one of this page. */
export function useShownPage(): RefObject<HTMLElement | null> {
	const line = useRef<HTMLElement>(null);
	const { pathname, searchStr } = useLocation();
	// biome-ignore lint/correctness/useExhaustiveDependencies: the address is what decides which link it is.
	useEffect(() => {
		const box = line.current;
		const shown = box?.querySelector('[aria-current]');
		if (box === null || shown === null || shown === undefined) return;
		const [outer, inner] = [box.getBoundingClientRect(), shown.getBoundingClientRect()];
		// Only the line moves: the page stays where it is.
		box.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
	}, [pathname, searchStr]);
	return line;
}

function Tabs({ id, name }: { id: number; name: string }) {
	const { merchant } = useWords();
	const { tabs } = merchant;
	const params = { shop: String(id) };
	const line = useShownPage();
	return (
		<div className="stack tight merchant-above">
			<p className="row merchant-where">
				<Link to="/merchant">{tabs.mine}</Link>
				<span aria-hidden="true">/</span>
				<strong translate="no">{name}</strong>
				<Link to="/shops/$shop" params={params}>
					{tabs.public}
				</Link>
			</p>
			<nav ref={line} className="tabs" aria-label={tabs.label}>
				<Link to="/merchant/$shop" params={params} activeOptions={{ exact: true }}>
					{tabs.overview}
				</Link>
				<Link
					to="/merchant/$shop/orders"
					params={params}
					search={{ waits: 'placed' }}
					activeOptions={{ includeSearch: false }}
				>
					{tabs.orders}
				</Link>
				<Link to="/merchant/$shop/listings" params={params}>
					{tabs.listings}
				</Link>
				<Link to="/merchant/$shop/till" params={params}>
					{tabs.till}
				</Link>
				<Link to="/merchant/$shop/payouts" params={params}>
					{tabs.payouts}
				</Link>
				<Link to="/merchant/$shop/campaigns" params={params}>
					{tabs.campaigns}
				</Link>
				<Link to="/merchant/$shop/bizpower" params={params}>
					{tabs.bizpower}
				</Link>
				<Link to="/merchant/$shop/staff" params={params}>
					{tabs.staff}
				</Link>
			</nav>
		</div>
	);
}

/** What somebody who looks at a shop has to know before anything else. */
function Warnings({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { view, standing } = shop;
	return (
		<>
			{view.state.type !== 'Open' && <Note tone="warn">{merchant.stateMeans[view.state.type]}</Note>}
			{!view.may_trade && <Note tone="bad">{merchant.mayNotTrade}</Note>}
			{standing === 'staff' && <Note>{merchant.asStaff}</Note>}
			{(standing === 'stranger' || standing === 'till') && (
				<Note tone="warn">
					<span>{shop.why}</span>
					<span className="row">
						{merchant.ownedBy} <AccountName of={shop.owner} />
					</span>
				</Note>
			)}
		</>
	);
}

/** The state of a shop as a badge. */
export function ShopState({ state }: { state: ShopView['state']['type'] }) {
	const { merchant } = useWords();
	const tone = state === 'Open' ? 'good' : state === 'Closing' ? 'warn' : 'bad';
	return <Badge tone={tone}>{merchant.states[state]}</Badge>;
}

/** Why a control beside it cannot be used. Nothing where it can. */
export function Why({ children }: { children: string | undefined }) {
	return children === undefined ? null : <span className="soft small">{children}</span>;
}
