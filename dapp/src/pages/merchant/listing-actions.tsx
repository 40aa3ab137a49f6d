// SPDX-License-Identifier: Apache-2.0

import type { Call, ListingView, Souk } from '@souk/sdk';
import { Pause, Pencil, Play, Trash2, Warehouse } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { Button, LinkButton, Note } from '../../ui/basic.tsx';
import { Options, TextInput } from '../../ui/fields.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useWords } from '../../words/index.tsx';
import { sendFor } from './acting.ts';
import { wholeOf } from './listing-draft.ts';
import { type ShopHere, Why } from './shop.tsx';

/** The most units of a listing. */
const MOST = 4_294_967_295;

/** What can be done with a listing: other terms, more units, a pause, the end. */
export function ListingActions({
	shop,
	id,
	listing,
	name,
}: {
	shop: ShopHere;
	id: bigint;
	listing: ListingView;
	name: string;
}) {
	const { merchant } = useWords();
	const { listings } = merchant;
	const act = useAct();
	const [restocking, setRestocking] = useState(false);
	const send = (title: string, means: string, call: (souk: Souk) => Call, done: string) =>
		act({
			title,
			facts: <Note>{means}</Note>,
			run: (souk, account) => sendFor(souk, account, shop.owner, call(souk)),
			done: () => done,
		});
	const disabled = !shop.mayServe;
	const status = listing.status.type;
	return (
		<div className="row merchant-actions">
			<LinkButton
				to="/merchant/$shop/listings/$listing"
				params={{ shop: String(shop.id), listing: String(id) }}
				aria-label={listings.editOf(name)}
			>
				<Pencil aria-hidden size={16} /> {listings.edit}
			</LinkButton>
			<Button isDisabled={disabled} onPress={() => setRestocking(true)} aria-label={listings.restockOf(name)}>
				<Warehouse aria-hidden size={16} /> {listings.restock}
			</Button>
			{status === 'Active' && (
				<Button
					isDisabled={disabled}
					aria-label={listings.pauseOf(name)}
					onPress={() =>
						send(
							listings.pauseOf(name),
							listings.pauseMeans,
							(souk) => souk.api.tx.Shops.pause_listing({ listing: id }),
							listings.pauseDone,
						)
					}
				>
					<Pause aria-hidden size={16} /> {listings.pause}
				</Button>
			)}
			{status === 'Paused' && (
				<Button
					isDisabled={disabled}
					aria-label={listings.resumeOf(name)}
					onPress={() =>
						send(
							listings.resumeOf(name),
							listings.resumeMeans,
							(souk) => souk.api.tx.Shops.resume_listing({ listing: id }),
							listings.resumeDone,
						)
					}
				>
					<Play aria-hidden size={16} /> {listings.resume}
				</Button>
			)}
			<Button
				look="danger"
				isDisabled={disabled}
				aria-label={listings.delistOf(name)}
				onPress={() =>
					send(
						listings.delistOf(name),
						listings.delistMeans,
						(souk) => souk.api.tx.Shops.delist({ listing: id }),
						listings.delistDone,
					)
				}
			>
				<Trash2 aria-hidden size={16} /> {listings.delist}
			</Button>
			<Why>{shop.why}</Why>
			{restocking && (
				<Restock shop={shop} id={id} name={name} stock={listing.stock} close={() => setRestocking(false)} />
			)}
		</div>
	);
}

function Restock({
	shop,
	id,
	name,
	stock,
	close,
}: {
	shop: ShopHere;
	id: bigint;
	name: string;
	stock: number;
	close: () => void;
}) {
	const { merchant } = useWords();
	const { listings } = merchant;
	const act = useAct();
	const [how, setHow] = useState<'add' | 'set'>('add');
	const [text, setText] = useState('');
	const units = wholeOf(text, how === 'add' ? 1 : 0, MOST - (how === 'add' ? stock : 0), { is: 'stock' });
	const good = typeof units === 'number';
	const go = async (count: number) => {
		close();
		const after = how === 'add' ? stock + count : count;
		await act({
			title: listings.restockOf(name),
			facts: <Note>{how === 'add' ? listings.addMeans(stock, after) : listings.setMeans(stock, after)}</Note>,
			run: (souk, account) =>
				sendFor(
					souk,
					account,
					shop.owner,
					souk.api.tx.Shops.restock({
						listing: id,
						change:
							how === 'add' ? { type: 'Add', value: count } : { type: 'Set', value: { was: stock, units: count } },
					}),
				),
			done: () => listings.restocked,
		});
	};
	return (
		<Sheet title={listings.restockOf(name)} open onClose={close}>
			<Options<'add' | 'set'>
				label={listings.how}
				value={how}
				onChange={setHow}
				options={[
					['add', listings.add],
					['set', listings.set],
				]}
			/>
			<TextInput
				label={listings.units}
				inputMode="numeric"
				value={text}
				onChange={setText}
				fault={text === '' || good ? undefined : merchant.faults.stock}
			/>
			<div>
				<Button look="primary" isDisabled={!good} onPress={() => good && go(units)}>
					{listings.restock}
				</Button>
			</div>
		</Sheet>
	);
}
