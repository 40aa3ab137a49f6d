// SPDX-License-Identifier: Apache-2.0

// A sale of listings at the counter: an order that both sides sign, final at once. Its buyer has to sign, so there is no way without.

import type { AskedSale } from '@souk/sdk';
import { currencyDecimals } from '@souk/sdk/pure/money';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Card, Note, Problem } from '../../../ui/basic.tsx';
import { TextInput } from '../../../ui/fields.tsx';
import { Scanner } from '../../../ui/qr.tsx';
import { Money } from '../../../ui/values.tsx';
import { useWords } from '../../../words/index.tsx';
import { useFaultWords } from '../faults.ts';
import { amountOf, isFault } from '../listing-draft.ts';
import { type Basket, totalOf, changed as withChange } from './catalog.ts';
import type { AtCounter } from './counter.tsx';
import { Ask, useCodeWords } from './countersign.tsx';

/** Choose listings, ask the buyer to sign, keep what was signed. */
export function BasketSale({ till, device, changed }: AtCounter) {
	const { till: words } = useWords();
	const say = useFaultWords();
	const [basket, setBasket] = useState<Basket>(new Map());
	const [typed, setTyped] = useState<string>();
	const [asked, setAsked] = useState<AskedSale>();
	const [done, setDone] = useState(false);
	const [failed, setFailed] = useState<unknown>();
	const { currency } = till.identity;
	const computed = totalOf(basket, device.catalog, currency);
	const typedAmount = typed === undefined ? undefined : amountOf(typed, currencyDecimals(currency));
	const total = typedAmount === undefined ? computed : isFault(typedAmount) ? undefined : typedAmount;
	const ask = () => {
		setFailed(undefined);
		try {
			const lines = [...basket].map(([listing, quantity]) => ({
				listing: BigInt(listing),
				offer: device.catalog.find((one) => one.listing === listing)?.offer ?? '',
				quantity,
			}));
			setAsked(till.askSale({ lines, ...(total === undefined ? {} : { total: { currency, amount: total } }) }));
		} catch (error) {
			setFailed(error);
		}
	};
	if (asked !== undefined)
		return (
			<Signing
				asked={asked}
				code={till.saleCode(asked)}
				sold={async (text) => {
					await till.sold(asked, text);
					setAsked(undefined);
					setBasket(new Map());
					setTyped(undefined);
					setDone(true);
					changed();
				}}
				leave={() => setAsked(undefined)}
			/>
		);
	return (
		<Card title={words.basket}>
			<p className="soft small">{words.basketLead}</p>
			<ul className="till-catalog">
				{device.catalog.map(({ listing, name, minor, currency: its }) => {
					const units = basket.get(listing) ?? 0;
					return (
						<li key={listing} data-listing={listing}>
							<span className="stack tight">
								<strong translate="no">{name}</strong>
								{minor !== undefined && its !== undefined && <Money minor={minor} currency={its} />}
							</span>
							<span className="row">
								<Button
									icon
									aria-label={words.less(name)}
									isDisabled={units === 0}
									onPress={() => setBasket(withChange(basket, listing, -1))}
								>
									<Minus aria-hidden size={18} />
								</Button>
								<output aria-label={words.units(name)} className="number" translate="no">
									{units}
								</output>
								<Button
									icon
									aria-label={words.oneMore(name)}
									onPress={() => {
										setDone(false);
										setBasket(withChange(basket, listing, 1));
									}}
								>
									<Plus aria-hidden size={18} />
								</Button>
							</span>
						</li>
					);
				})}
			</ul>
			<TextInput
				label={words.total(currency)}
				hint={computed === undefined ? words.totalHint : words.totalComputed}
				optional
				inputMode="decimal"
				value={typed ?? (computed === undefined || computed === 0n ? '' : amountText(computed, currency))}
				onChange={setTyped}
				fault={typedAmount !== undefined && isFault(typedAmount) && typed !== '' ? say(typedAmount) : undefined}
			/>
			<div>
				<Button look="primary" isDisabled={basket.size === 0} onPress={ask}>
					{words.askBuyer}
				</Button>
			</div>
			{done && (
				<Note tone="good" live>
					{words.saleKept}
				</Note>
			)}
			{failed !== undefined && <Problem error={failed} />}
		</Card>
	);
}

function amountText(minor: bigint, currency: string): string {
	const decimals = currencyDecimals(currency);
	const digits = minor.toString().padStart(decimals + 1, '0');
	return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function Signing({
	asked,
	code,
	sold,
	leave,
}: {
	asked: AskedSale;
	code: string;
	sold: (text: string) => Promise<void>;
	leave: () => void;
}) {
	const { till: words } = useWords();
	const sayCode = useCodeWords();
	const [failed, setFailed] = useState<unknown>();
	return (
		<Card title={words.askBuyer}>
			{asked.sale.total !== null && (
				<p className="till-amount">
					<Money minor={asked.sale.total.amount} currency={asked.sale.total.currency} />
				</p>
			)}
			<Ask code={code} />
			<Scanner
				onText={(text) => {
					if (!text.trim().startsWith('souk:signed:')) throw new Error(words.codes.unreadable);
					setFailed(undefined);
					sold(text).catch((error: unknown) => setFailed(new Error(sayCode(error))));
				}}
			/>
			{failed !== undefined && <Problem error={failed} />}
			<div>
				<Button onPress={leave}>{words.giveUp}</Button>
			</div>
		</Card>
	);
}
