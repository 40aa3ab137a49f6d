// SPDX-License-Identifier: Apache-2.0

import { type AssetName, assetOf, currencyCode, type OrderView } from '@souk/sdk';
import type { Order } from '@souk/sdk/gateway';
import { currencyDecimals } from '@souk/sdk/pure/money';
import { type ReactNode, useState } from 'react';
import { TOKEN_DECIMALS } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { Choose, TextInput } from '../../ui/fields.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Amount, Money } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { useFaultWords } from './faults.ts';
import { amountOf, isFault } from './listing-draft.ts';
import type { ShopHere } from './shop.tsx';

/** Gives a part of an open order back. Only the seller's own key may: it is the shop's money. */
export function RefundButton({ shop, order }: { shop: ShopHere; order: Order }) {
	const { merchant } = useWords();
	const { refund } = merchant;
	const [open, setOpen] = useState(false);
	return (
		<>
			<Button isDisabled={!shop.mayOwn} onPress={() => setOpen(true)}>
				{refund.button}
			</Button>
			{open && (
				<Sheet title={refund.title(String(order.id))} open onClose={() => setOpen(false)}>
					<Form id={BigInt(order.id)} close={() => setOpen(false)} />
				</Sheet>
			)}
		</>
	);
}

function Form({ id, close }: { id: bigint; close: () => void }) {
	const query = useChain(['merchant-refund', String(id)], (souk) => souk.orders.get(id));
	return (
		<Loaded of={query}>
			{(order) => (
				<div className="stack">
					{order.assets.length > 0 && <Tokens order={order} close={close} />}
					{order.fiat !== undefined && <Outside order={order} close={close} />}
				</div>
			)}
		</Loaded>
	);
}

/** A refund out of what is held: of one line, in one asset. */
function Tokens({ order, close }: { order: OrderView; close: () => void }) {
	const { merchant } = useWords();
	const { refund } = merchant;
	const act = useAct();
	const say = useFaultWords();
	const [line, setLine] = useState('0');
	const [asset, setAsset] = useState('0');
	const [text, setText] = useState('');
	const [place, which] = [Number(line), Number(asset)];
	const chosen = order.lines[place];
	const left = (chosen?.escrow[which] ?? 0n) - (chosen?.refunded[which] ?? 0n);
	const names: AssetName[] = order.assets.map((one) => assetOf(one));
	const amount = amountOf(text, TOKEN_DECIMALS);
	const good = !isFault(amount) && amount > 0n && amount <= left;
	const fault = isFault(amount) ? say(amount) : amount > left ? refund.tooMuch : undefined;
	const go = (sum: bigint) => {
		close();
		return act({
			title: refund.title(String(order.id)),
			facts: (
				<>
					<Facts
						entries={[
							[refund.back, <Amount key="sum" of={sum} asset={names[which] ?? 'SOUK'} />],
							[refund.left, <Amount key="left" of={left - sum} asset={names[which] ?? 'SOUK'} />],
						]}
					/>
					<Note>{refund.means}</Note>
				</>
			),
			run: (souk, account) =>
				souk.orders.refund(
					account,
					order.id,
					place,
					order.assets.map((_, one) => (one === which ? sum : 0n)),
				),
			done: () => refund.done,
		});
	};
	return (
		<section className="stack">
			<h3>{refund.held}</h3>
			{order.lines.length > 1 && (
				<Choose
					label={refund.line}
					value={line}
					onChange={setLine}
					options={order.lines.map(({ product, quantity }, one): [string, ReactNode] => [
						String(one),
						<span key={String(product)} translate="no">
							{`${one + 1}: ${quantity} × ${product.toString().padStart(14, '0')}`}
						</span>,
					])}
				/>
			)}
			{names.length > 1 && (
				<Choose
					label={refund.asset}
					value={asset}
					onChange={setAsset}
					options={names.map((name, one): [string, ReactNode] => [
						String(one),
						<span key={String(name)} translate="no">
							{String(name)}
						</span>,
					])}
				/>
			)}
			<TextInput
				label={refund.amount}
				inputMode="decimal"
				value={text}
				onChange={setText}
				fault={text === '' ? undefined : fault}
			/>
			<p className="soft small">
				{refund.most} <Amount of={left} asset={names[which] ?? 'SOUK'} />
			</p>
			<div className="row">
				<Button look="primary" isDisabled={!good} onPress={() => good && go(amount)}>
					{refund.button}
				</Button>
				<Button isDisabled={left === 0n} onPress={() => go(left)}>
					{refund.all}
				</Button>
			</div>
		</section>
	);
}

/** A note that money outside the chain was given back. It moves nothing. */
function Outside({ order, close }: { order: OrderView; close: () => void }) {
	const { merchant } = useWords();
	const { refund } = merchant;
	const act = useAct();
	const say = useFaultWords();
	const [text, setText] = useState('');
	const currency = order.fiat === undefined ? 'EUR' : currencyCode(order.fiat.currency);
	const left = (order.fiat?.amount ?? 0n) - order.fiat_refunded;
	const amount = amountOf(text, currencyDecimals(currency));
	const good = !isFault(amount) && amount > 0n && amount <= left;
	const fault = isFault(amount) ? say(amount) : amount > left ? refund.tooMuch : undefined;
	const go = (minor: bigint) => {
		close();
		return act({
			title: refund.noteTitle(String(order.id)),
			facts: (
				<>
					<Facts entries={[[refund.back, <Money key="sum" minor={minor} currency={currency} />]]} />
					<Note tone="warn">{refund.noteMeans}</Note>
				</>
			),
			run: (souk, account) => souk.send(account, souk.api.tx.Orders.record_refund({ order: order.id, amount: minor })),
			done: () => refund.noted,
		});
	};
	return (
		<section className="stack">
			<h3>{refund.outside}</h3>
			<p className="soft small">{refund.noteMeans}</p>
			<TextInput
				label={refund.amount}
				inputMode="decimal"
				value={text}
				onChange={setText}
				fault={text === '' ? undefined : fault}
			/>
			<p className="soft small">
				{refund.most} <Money minor={left} currency={currency} />
			</p>
			<div>
				<Button isDisabled={!good} onPress={() => good && go(amount)}>
					{refund.note}
				</Button>
			</div>
		</section>
	);
}
