// SPDX-License-Identifier: Apache-2.0

import { type Account, type ShopView, sameAccount } from '@souk/sdk';
import { Link, useNavigate } from '@tanstack/react-router';
import { QrCode, Store } from 'lucide-react';
import { useState } from 'react';
import { useChain, useConnection, useGateway } from '../../chain/connection.tsx';
import { Badge, Button, Card, Empty, LinkButton, Loaded, Page } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Picture, useDescribed } from '../market/content.tsx';
import { slotsOf } from './governed.ts';
import { ShopState } from './shop.tsx';
import './merchant.css';

/** The shops of an account, and the way to open one. */
export function MerchantHome() {
	const { merchant } = useWords();
	const { home } = merchant;
	return (
		<Page
			title={home.title}
			lead={home.lead}
			actions={
				<>
					<LinkButton to="/pay">
						<QrCode aria-hidden size={18} /> {home.pay}
					</LinkButton>
					<LinkButton to="/merchant/open" look="primary">
						<Store aria-hidden size={18} /> {home.open}
					</LinkButton>
				</>
			}
		>
			<NeedAccount why={home.why}>{(account) => <Mine account={account} />}</NeedAccount>
			<ByNumber />
		</Page>
	);
}

function Mine({ account }: { account: Account }) {
	const { merchant } = useWords();
	const { home } = merchant;
	const shops = useChain(['merchant-shops', account.address], async (souk) => {
		const ids = await souk.shops.of(account);
		return Promise.all(ids.sort((a, b) => a - b).map((id) => souk.shops.get(id)));
	});
	const worked = useStaffShops(account);
	return (
		<>
			<Loaded of={shops}>
				{(mine) =>
					mine.length === 0 ? (
						<Empty
							action={
								<LinkButton to="/merchant/open" look="primary">
									{home.open}
								</LinkButton>
							}
						>
							{home.none} <OpeningPrice />
						</Empty>
					) : (
						<div className="grid">
							{mine.map((view) => (
								<ShopCard key={view.id} view={view} />
							))}
						</div>
					)
				}
			</Loaded>
			{worked.length > 0 && (
				<section className="stack">
					<h2>{home.worked}</h2>
					<div className="grid">
						{worked.map((view) => (
							<ShopCard key={view.id} view={view} staff />
						))}
					</div>
				</section>
			)}
		</>
	);
}

/** Shops in which an account is a staff key, as far as the gateway lists such keys. */
function useStaffShops(account: Account): ShopView[] {
	const owners = useGateway(['merchant-proxies', account.address], async (gateway) => {
		const rows = await gateway.things({ kind: 'proxy', gone: false }).first(400);
		return rows.filter(({ details }) => JSON.stringify(details).includes(account.address)).map(({ id }) => id);
	});
	const shops = useChain(
		['merchant-staffed', account.address, owners.data],
		async (souk) => {
			const others = (owners.data ?? []).filter((owner) => !sameAccount(owner, account));
			const ids = (await Promise.all(others.slice(0, 20).map((owner) => souk.shops.of(owner)))).flat();
			return Promise.all(ids.slice(0, 40).map((id) => souk.shops.get(id)));
		},
		(owners.data ?? []).length > 0,
	);
	return shops.data ?? [];
}

function ShopCard({ view, staff = false }: { view: ShopView; staff?: boolean }) {
	const { merchant } = useWords();
	const { home } = merchant;
	const { data } = useGateway(['shop', view.id], (gateway) => gateway.shop(view.id));
	const { said } = useDescribed(view.profile.metadata);
	const name = data?.name ?? said?.name ?? merchant.shopNumber(view.id);
	const [used, slots] = slotsOf(view);
	return (
		<Link to="/merchant/$shop" params={{ shop: String(view.id) }} className="card merchant-card" data-shop={view.id}>
			<Picture address={said?.pictures[0]} seed={`shop ${view.id}`} />
			<strong translate="no">{name}</strong>
			<span className="row">
				<ShopState state={view.state.type} />
				{staff && <Badge tone="calm">{home.staff}</Badge>}
			</span>
			<span className="soft small">{home.openOrders(view.open_orders)}</span>
			<span className="soft small">{home.slots(used, slots)}</span>
		</Link>
	);
}

/** What opening a shop costs at least. */
function OpeningPrice() {
	const { merchant } = useWords();
	const { home } = merchant;
	const price = useChain(['merchant-opening'], async (souk) => {
		const [open, publish] = await Promise.all([souk.shops.price('Open'), souk.shops.price('Publish')]);
		return { bond: open.bond + publish.bond, fee: open.fee + publish.fee };
	});
	if (price.data === undefined || price.data === null) return null;
	return (
		<span>
			{home.costs} <Amount of={price.data.bond} asset="SOUK" /> {home.costsBack}{' '}
			<Amount of={price.data.fee} asset="SOUK" /> {home.costsGone}
		</span>
	);
}

/** The way into a shop that one works for, or has the till of. */
function ByNumber() {
	const { merchant, ui } = useWords();
	const { home } = merchant;
	const { state } = useConnection();
	const [text, setText] = useState('');
	const navigate = useNavigate();
	const good = /^\d{1,9}$/.test(text.trim());
	return (
		<Card title={home.byNumber}>
			<p className="soft">{home.byNumberLead}</p>
			<form
				className="merchant-inline"
				onSubmit={(event) => {
					event.preventDefault();
					if (good) void navigate({ to: '/merchant/$shop', params: { shop: text.trim() } });
				}}
			>
				<TextInput
					label={home.number}
					value={text}
					onChange={setText}
					inputMode="numeric"
					fault={text === '' || good ? undefined : merchant.faults.number}
				/>
				<Button type="submit" isDisabled={!good}>
					{home.go}
				</Button>
			</form>
			{state !== 'ready' && <p className="soft small">{ui.offlineShort}</p>}
		</Card>
	);
}
