// SPDX-License-Identifier: Apache-2.0

import { addressOf, sameAccount } from '@souk/sdk';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { AddressInput, readAddress } from '../../ui/address-input.tsx';
import { Badge, Button, Card, Empty, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { Options } from '../../ui/fields.tsx';
import { AccountName, Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type ProxyKind, type StaffKey, staffOf } from './acting.ts';
import { type ShopHere, ShopPage, Why } from './shop.tsx';

/** Keys that act for the merchant: what each may do, and the way to take that away. */
export function Staff() {
	const { merchant } = useWords();
	const { staff } = merchant;
	return (
		<ShopPage title={staff.title} lead={staff.lead}>
			{(shop) => <Keys shop={shop} />}
		</ShopPage>
	);
}

function Keys({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { staff } = merchant;
	const query = useChain(['merchant-staff', shop.owner], async (souk) => {
		const [known, base, factor, most] = await Promise.all([
			staffOf(souk, shop.owner),
			souk.api.constants.Proxy.ProxyDepositBase(),
			souk.api.constants.Proxy.ProxyDepositFactor(),
			souk.api.constants.Proxy.MaxProxies(),
		]);
		return { ...known, base, factor, most };
	});
	return (
		<Loaded of={query}>
			{({ keys, deposit, base, factor, most }) => (
				<>
					<Note>{staff.ofAccount}</Note>
					{keys.length === 0 ? (
						<Empty>{staff.none}</Empty>
					) : (
						<section className="stack" aria-label={staff.list}>
							<p className="soft small">
								{staff.deposit} <Amount of={deposit} asset="SOUK" />
							</p>
							<div className="beside merchant-cards">
								{keys.map((key) => (
									<KeyCard
										key={`${key.key}${key.kind}${key.delay}`}
										shop={shop}
										of={key}
										factor={factor}
										last={keys.length === 1 ? base : 0n}
									/>
								))}
							</div>
						</section>
					)}
					<Add shop={shop} keys={keys} cost={keys.length === 0 ? base + factor : factor} full={keys.length >= most} />
				</>
			)}
		</Loaded>
	);
}

/** Kinds of keys that can touch money or more than one shop's matters. */
const RISKY: ProxyKind[] = ['Any', 'NonTransfer', 'Staking', 'Governance'];

function KeyCard({
	shop,
	of: { key, kind, delay },
	factor,
	last,
}: {
	shop: ShopHere;
	of: StaffKey;
	factor: bigint;
	/** The base deposit, which comes back with the last key. */
	last: bigint;
}) {
	const { merchant } = useWords();
	const { staff } = merchant;
	const act = useAct();
	const revoke = () =>
		act({
			title: staff.revokeDeed,
			facts: (
				<>
					<Facts
						entries={[
							[staff.key, <AccountName key="key" of={key} />],
							[staff.kind, staff.kinds[kind].name],
							[merchant.bill.back, <Amount key="back" of={factor + last} asset="SOUK" />],
						]}
					/>
					<Note>{staff.revokeMeans}</Note>
				</>
			),
			run: (souk, account) =>
				souk.send(
					account,
					souk.api.tx.Proxy.remove_proxy({
						delegate: { type: 'Id', value: key },
						proxy_type: { type: kind, value: undefined },
						delay,
					}),
				),
			done: () => staff.revoked,
		});
	return (
		<section className="card" data-staff={key} data-kind={kind}>
			<div className="row between">
				<AccountName of={key} copy />
				<Badge tone={RISKY.includes(kind) ? 'warn' : 'good'}>{staff.kinds[kind].name}</Badge>
			</div>
			<p>{staff.kinds[kind].may}</p>
			<p className="soft small">{staff.kinds[kind].mayNot}</p>
			{delay > 0 && <p className="soft small">{staff.delayed(delay)}</p>}
			<div className="row">
				<Button look="danger" isDisabled={!shop.mayOwn} onPress={revoke}>
					{staff.revoke}
				</Button>
				<Why>{shop.whyOwner}</Why>
			</div>
		</section>
	);
}

/** Kinds that a shop gives out. Others are for the wallet and are shown where they exist. */
const OFFERED: ProxyKind[] = ['Commerce', 'Till', 'Trace', 'Any'];

function Add({ shop, keys, cost, full }: { shop: ShopHere; keys: StaffKey[]; cost: bigint; full: boolean }) {
	const { merchant } = useWords();
	const { staff } = merchant;
	const act = useAct();
	const [text, setText] = useState('');
	const [kind, setKind] = useState<ProxyKind>('Commerce');
	const address = readAddress(text);
	const own = address !== undefined && sameAccount(address, shop.owner);
	const there = address !== undefined && keys.some((one) => one.kind === kind && sameAccount(one.key, address));
	const why =
		shop.whyOwner ??
		(full ? staff.full : own ? staff.own : there ? staff.there : address === undefined ? staff.noKey : undefined);
	const add = async (key: string) => {
		const sent = await act({
			title: staff.addDeed,
			facts: (
				<>
					<Facts
						entries={[
							[staff.key, <AccountName key="key" of={key} />],
							[staff.kind, staff.kinds[kind].name],
							[staff.may, staff.kinds[kind].may],
							[staff.onHold, <Amount key="cost" of={cost} asset="SOUK" />],
							[merchant.bill.when, staff.whenRevoked],
						]}
					/>
					{kind === 'Any' && <Note tone="bad">{staff.anyWarning}</Note>}
				</>
			),
			run: (souk, account) =>
				souk.send(
					account,
					souk.api.tx.Proxy.add_proxy({
						delegate: { type: 'Id', value: addressOf(key) },
						proxy_type: { type: kind, value: undefined },
						delay: 0,
					}),
				),
			done: () => staff.added,
		});
		if (sent !== undefined) setText('');
	};
	return (
		<Card title={staff.add}>
			<AddressInput
				label={staff.key}
				hint={staff.keyHint}
				fault={staff.noKey}
				value={text}
				onChange={setText}
				without={shop.owner}
			/>
			<Options<ProxyKind>
				label={staff.kind}
				value={kind}
				onChange={setKind}
				options={OFFERED.map((one) => [
					one,
					<span key={one} className="stack tight">
						<strong>{staff.kinds[one].name}</strong>
						<span className="soft small">{staff.kinds[one].may}</span>
						<span className="soft small">{staff.kinds[one].mayNot}</span>
					</span>,
				])}
			/>
			{kind === 'Any' && <Note tone="bad">{staff.anyWarning}</Note>}
			<div className="row">
				<Button look="primary" isDisabled={why !== undefined} onPress={() => address !== undefined && add(address)}>
					{staff.add}
				</Button>
				<span className="soft small">
					{staff.onHold} <Amount of={cost} asset="SOUK" />
				</span>
				<Why>{why}</Why>
			</div>
		</Card>
	);
}
