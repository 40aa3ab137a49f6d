// SPDX-License-Identifier: Apache-2.0

// What a shop may do, and how that grows and shrinks: capabilities, slots, winding down, closing.

import type { Call, Capability, Charge, Souk } from '@souk/sdk';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Badge, Button, Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Amount, useDuration } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { sendFor } from './acting.ts';
import { CAPABILITIES, type PriceList, priceList, slotsOf } from './governed.ts';
import { wholeOf } from './listing-draft.ts';
import { EditProfile } from './profile.tsx';
import { type ShopHere, Why } from './shop.tsx';

/** Capabilities and slots to buy or to give up, and the end of a shop. */
export function ManageShop({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { manage } = merchant;
	const prices = useChain(['merchant-prices'], priceList);
	return (
		<Card title={manage.title} actions={<EditProfile shop={shop} />}>
			<Loaded of={prices}>
				{(list) => (
					<div className="stack">
						{CAPABILITIES.map((capability) => (
							<CapabilityRow key={capability} shop={shop} capability={capability} prices={list} />
						))}
						<SlotsRow shop={shop} prices={list} />
						<End shop={shop} prices={list} />
					</div>
				)}
			</Loaded>
		</Card>
	);
}

/** The facts of buying something. */
function Cost({ charge, unbonding }: { charge: Charge; unbonding: number }) {
	const { merchant } = useWords();
	const { bill } = merchant;
	const duration = useDuration();
	return (
		<Facts
			entries={[
				[bill.back, <Amount key="bond" of={charge.bond} asset="SOUK" />],
				[bill.when, bill.whenIs(duration(unbonding))],
				[bill.gone, <Amount key="fee" of={charge.fee} asset="SOUK" />],
			]}
		/>
	);
}

/** The two parts of a price in one line. */
function Both({ charge, each = false }: { charge: Charge; each?: boolean }) {
	const { merchant } = useWords();
	const { manage } = merchant;
	return (
		<span className="soft small">
			{manage.bonded} <Amount of={charge.bond} asset="SOUK" />, {manage.feeIs} <Amount of={charge.fee} asset="SOUK" />
			{each && <> {manage.each}</>}
		</span>
	);
}

function CapabilityRow({ shop, capability, prices }: { shop: ShopHere; capability: Capability; prices: PriceList }) {
	const { merchant } = useWords();
	const { manage } = merchant;
	const act = useAct();
	const duration = useDuration();
	const { name, means } = merchant.capabilities[capability];
	const held = shop.view.capabilities.find(([one]) => one.type === capability);
	const charge = prices.capabilities[capability];
	const key = { type: capability, value: undefined } as const;
	const buy = (price: Charge) =>
		act({
			title: manage.buyDeed(name),
			facts: <Cost charge={price} unbonding={prices.unbonding} />,
			run: (souk, account) =>
				souk.send(
					account,
					souk.api.tx.Shops.add_capability({
						shop: shop.id,
						capability: key,
						max_bond: price.bond,
						max_fee: price.fee,
						min_slots: capability === 'Publish' ? prices.included : 0,
					}),
				),
			done: () => manage.bought(name),
		});
	const giveUp = (bond: bigint) =>
		act({
			title: manage.giveUpDeed(name),
			facts: (
				<Facts
					entries={[
						[merchant.bill.back, <Amount key="bond" of={bond} asset="SOUK" />],
						[merchant.bill.when, manage.backIn(duration(prices.unbonding))],
					]}
				/>
			),
			run: (souk, account) =>
				souk.send(account, souk.api.tx.Shops.give_up_capability({ shop: shop.id, capability: key })),
			done: () => manage.gaveUp(name),
		});
	return (
		<div className="merchant-row" data-capability={capability}>
			<span className="stack tight">
				<span className="row">
					<strong>{name}</strong>
					{held === undefined ? <Badge>{manage.notHeld}</Badge> : <Badge tone="good">{manage.held}</Badge>}
				</span>
				<span className="soft small">{means}</span>
			</span>
			<span className="row">
				{held === undefined ? (
					charge === undefined ? (
						<span className="soft small">{merchant.open.notForSale}</span>
					) : (
						<>
							<Both charge={charge} />
							<Button isDisabled={!shop.mayOwn} onPress={() => buy(charge)}>
								{manage.buy}
							</Button>
						</>
					)
				) : (
					<>
						<span className="soft small">
							{manage.bonded} <Amount of={held[1]} asset="SOUK" />
						</span>
						<Button look="plain" isDisabled={!shop.mayOwn} onPress={() => giveUp(held[1])}>
							{manage.giveUp}
						</Button>
					</>
				)}
			</span>
		</div>
	);
}

function SlotsRow({ shop, prices }: { shop: ShopHere; prices: PriceList }) {
	const { merchant } = useWords();
	const { manage } = merchant;
	const act = useAct();
	const [open, setOpen] = useState(false);
	const [text, setText] = useState('5');
	const [used, slots] = slotsOf(shop.view);
	const count = wholeOf(text, 1, prices.mostSlots - slots, { is: 'number' });
	const cost = (many: number): Charge => ({
		bond: prices.slot.bond * BigInt(many),
		fee: prices.slot.fee * BigInt(many),
	});
	const buy = async (many: number) => {
		const { bond, fee } = cost(many);
		setOpen(false);
		await act({
			title: manage.slotsDeed(many),
			facts: <Cost charge={{ bond, fee }} unbonding={prices.unbonding} />,
			run: (souk, account) =>
				souk.send(account, souk.api.tx.Shops.add_slots({ shop: shop.id, count: many, max_bond: bond, max_fee: fee })),
			done: () => manage.slotsBought(many),
		});
	};
	return (
		<div className="merchant-row">
			<span className="stack tight">
				<strong>{manage.slots}</strong>
				<span className="soft small">{merchant.overview.slotsAre(used, slots)}</span>
			</span>
			<span className="row">
				<Both charge={prices.slot} each />
				<Button isDisabled={!shop.mayOwn} onPress={() => setOpen(true)}>
					{manage.moreSlots}
				</Button>
			</span>
			<Sheet title={manage.moreSlots} open={open} onClose={() => setOpen(false)}>
				<TextInput
					label={manage.howMany}
					inputMode="numeric"
					value={text}
					onChange={setText}
					fault={typeof count === 'number' ? undefined : merchant.faults.number}
				/>
				{typeof count === 'number' && <Cost charge={cost(count)} unbonding={prices.unbonding} />}
				<div>
					<Button
						look="primary"
						isDisabled={typeof count !== 'number'}
						onPress={() => typeof count === 'number' && buy(count)}
					>
						{manage.buy}
					</Button>
				</div>
			</Sheet>
		</div>
	);
}

/** Winding down, opening again, closing for good. */
function End({ shop, prices }: { shop: ShopHere; prices: PriceList }) {
	const { merchant } = useWords();
	const { manage } = merchant;
	const act = useAct();
	const duration = useDuration();
	const { view } = shop;
	const [used] = slotsOf(view);
	const free = used === 0 && view.open_orders === 0;
	const send = (title: string, facts: ReactNode, call: (souk: Souk) => Call, done: string) =>
		act({ title, facts, run: (souk, account) => sendFor(souk, account, shop.owner, call(souk)), done: () => done });
	return (
		<div className="merchant-row">
			<span className="stack tight">
				<strong>{manage.end}</strong>
				<span className="soft small">{manage.endLead}</span>
				{!free && <span className="soft small">{manage.endWaits(used, view.open_orders)}</span>}
			</span>
			<span className="row">
				{view.state.type === 'Open' && (
					<Button
						isDisabled={!shop.mayOwn}
						onPress={() =>
							send(
								manage.windDown,
								<Note>{manage.windDownMeans}</Note>,
								(souk) => souk.api.tx.Shops.wind_down_shop({ shop: shop.id }),
								manage.windDownDone,
							)
						}
					>
						{manage.windDown}
					</Button>
				)}
				{view.state.type === 'Closing' && (
					<Button
						isDisabled={!shop.mayOwn}
						onPress={() =>
							send(
								manage.reopen,
								<Note>{manage.reopenMeans}</Note>,
								(souk) => souk.api.tx.Shops.reopen_shop({ shop: shop.id }),
								manage.reopenDone,
							)
						}
					>
						{manage.reopen}
					</Button>
				)}
				<Button
					look="danger"
					isDisabled={!shop.mayOwn || !free}
					onPress={() =>
						send(
							manage.close,
							<Note tone="warn">{manage.closeMeans(duration(prices.unbonding))}</Note>,
							(souk) => souk.api.tx.Shops.close_shop({ shop: shop.id }),
							manage.closeDone,
						)
					}
				>
					{manage.close}
				</Button>
				<Why>{shop.whyOwner}</Why>
			</span>
		</div>
	);
}
