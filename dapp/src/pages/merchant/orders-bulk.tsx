// SPDX-License-Identifier: Apache-2.0

// What is done with many orders at once.

import type { Order } from '@souk/sdk/gateway';
import { Check, Truck, X } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { Button, Facts, Note } from '../../ui/basic.tsx';
import { forgetDraft, useDraft } from '../../ui/draft.ts';
import { TextInput } from '../../ui/fields.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Amount, Money } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { acceptAll, declineAll, isCarrier, type Outcome, type Parcel, readParcels, shipAll } from './bulk.ts';
import { type ShopHere, Why } from './shop.tsx';
import { sumOrders } from './sums.ts';
import type { Waiting } from './waiting.ts';

/** Accept or decline what is placed, ship what is accepted. */
export function BulkBar({
	shop,
	group,
	orders,
	over,
}: {
	shop: ShopHere;
	group: Waiting;
	orders: Order[];
	over: () => void;
}) {
	const { merchant } = useWords();
	const words = merchant.orders;
	const act = useAct();
	const [shipping, setShipping] = useState(false);
	const ids = orders.map(({ id }) => BigInt(id));
	const none = ids.length === 0;
	const disabled = none || !shop.mayServe;
	const why = shop.why ?? (none ? words.chooseFirst : undefined);
	const accept = async () => {
		const outcome = await act({
			title: words.acceptDeed(ids.length),
			facts: <Sums orders={orders} means={words.acceptMeans} />,
			run: (souk, account) => acceptAll(souk, account, shop.owner, ids),
			done: (result) => <Told outcome={result} said={words.accepted(result.done.length)} />,
		});
		if (outcome !== undefined) over();
	};
	const decline = async () => {
		const outcome = await act({
			title: words.declineDeed(ids.length),
			facts: <Sums orders={orders} means={words.declineMeans} />,
			run: (souk, account) => declineAll(souk, account, shop.owner, ids),
			done: (result) => <Told outcome={result} said={words.declined(result.done.length)} />,
		});
		if (outcome !== undefined) over();
	};
	return (
		<div className="row">
			{group === 'placed' && (
				<>
					<Button look="primary" isDisabled={disabled} onPress={accept}>
						<Check aria-hidden size={18} /> {words.accept(ids.length)}
					</Button>
					<Button look="danger" isDisabled={disabled} onPress={decline}>
						<X aria-hidden size={18} /> {words.decline(ids.length)}
					</Button>
				</>
			)}
			{group === 'accepted' && (
				<Button look="primary" isDisabled={disabled} onPress={() => setShipping(true)}>
					<Truck aria-hidden size={18} /> {words.ship(ids.length)}
				</Button>
			)}
			<Why>{why}</Why>
			{shipping && <Shipping shop={shop} ids={ids} close={() => setShipping(false)} over={over} />}
		</div>
	);
}

/** What the chosen orders come to. */
function Sums({ orders, means }: { orders: Order[]; means: string }) {
	const { merchant } = useWords();
	const { tokens, money } = sumOrders(orders);
	return (
		<>
			<Facts
				entries={[
					[
						merchant.orders.count,
						<span key="count" translate="no">
							{orders.length}
						</span>,
					],
					[
						merchant.orders.sum,
						<span key="sum" className="stack tight">
							{tokens.map(({ asset, amount, decimals }) => (
								<Amount key={asset} of={amount} asset={asset} {...(decimals === null ? {} : { decimals })} />
							))}
							{money.map(({ currency, minor }) => (
								<Money key={currency} minor={minor} currency={currency} />
							))}
						</span>,
					],
				]}
			/>
			<Note>{means}</Note>
		</>
	);
}

/** How many took the step, and why others did not. */
function Told({ outcome, said }: { outcome: Outcome; said: string }) {
	const { merchant } = useWords();
	return (
		<>
			<span>{said}</span>
			{outcome.skipped.length > 0 && (
				<>
					<span>{merchant.orders.skipped(outcome.skipped.length)}</span>
					<ul className="merchant-faults" translate="no">
						{outcome.skipped.map(({ order, why }) => (
							<li key={String(order)}>
								#{String(order)}: {why}
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}

/** Ship all that is left of the chosen orders. Parcels are pasted as a table, so that a label printer's list serves. */
function Shipping({ shop, ids, close, over }: { shop: ShopHere; ids: bigint[]; close: () => void; over: () => void }) {
	const { merchant } = useWords();
	const words = merchant.orders;
	const act = useAct();
	const draft = `ship ${shop.id} ${ids.join(' ')}`;
	const [carrier, setCarrier] = useDraft(draft, 'carrier', '');
	const [text, setText] = useDraft(draft, 'parcels', '');
	const { parcels, unread } = readParcels(text, carrier, ids);
	const bad = carrier.trim() !== '' && !isCarrier(carrier.trim().toUpperCase());
	const without = ids.length - parcels.size;
	const go = async (table: Map<bigint, Parcel>) => {
		close();
		const outcome = await act({
			title: words.shipDeed(ids.length),
			facts: (
				<>
					<Facts
						entries={[
							[
								words.count,
								<span key="count" translate="no">
									{ids.length}
								</span>,
							],
							[
								words.parcels,
								<span key="parcels" translate="no">
									{table.size}
								</span>,
							],
						]}
					/>
					<Note>{words.shipMeans}</Note>
				</>
			),
			run: (souk, account) => shipAll(souk, account, shop.owner, ids, table),
			done: (result) => <Told outcome={result} said={words.shipped(result.done.length)} />,
		});
		if (outcome === undefined) return;
		forgetDraft(draft);
		over();
	};
	return (
		<Sheet title={words.shipDeed(ids.length)} open onClose={close}>
			<p className="soft">{words.shipLead}</p>
			<TextInput
				label={words.carrier}
				hint={words.carrierHint}
				optional
				value={carrier}
				onChange={setCarrier}
				fault={bad ? words.carrierFault : undefined}
			/>
			<TextInput
				label={words.tracking}
				hint={words.trackingHint}
				optional
				lines={5}
				value={text}
				onChange={setText}
				fault={unread.length > 0 ? words.unread(unread.length) : undefined}
			/>
			<p className="soft small" translate="no">
				{ids.map((id) => `#${id}`).join(' ')}
			</p>
			{without > 0 && <Note tone="warn">{words.withoutParcel(without)}</Note>}
			<div>
				<Button look="primary" isDisabled={unread.length > 0 || bad} onPress={() => go(parcels)}>
					{words.shipGo}
				</Button>
			</div>
		</Sheet>
	);
}
