// SPDX-License-Identifier: Apache-2.0

import { currencyDecimals } from '@souk/sdk/pure/money';
import { Delete, RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, Card, Problem } from '../../../ui/basic.tsx';
import { Options, TextInput } from '../../../ui/fields.tsx';
import { Money } from '../../../ui/values.tsx';
import { useWords } from '../../../words/index.tsx';
import { useFaultWords } from '../faults.ts';
import { amountOf, isFault } from '../listing-draft.ts';
import { BasketSale } from './basket.tsx';
import type { AtCounter } from './counter.tsx';
import { Countersign } from './countersign.tsx';
import { pressed } from './keypad.ts';

/** A sale: an amount, or listings of the shop. */
export function Sell(at: AtCounter) {
	const { till: words } = useWords();
	const [how, setHow] = useState<'amount' | 'listings'>('amount');
	const [number, setNumber] = useState<bigint>();
	if (number !== undefined)
		return (
			<Countersign
				{...at}
				number={number}
				over={() => {
					setNumber(undefined);
					at.changed();
				}}
			/>
		);
	return (
		<div className="till-sell">
			{at.device.catalog.length > 0 && (
				<Options<'amount' | 'listings'>
					label={words.how}
					value={how}
					onChange={setHow}
					options={[
						['amount', words.byAmount],
						['listings', words.byListing],
					]}
				/>
			)}
			{how === 'amount' ? <ByAmount {...at} sold={setNumber} /> : <BasketSale {...at} />}
		</div>
	);
}

function ByAmount({ till, changed, sold }: AtCounter & { sold: (number: bigint) => void }) {
	const { till: words, merchant } = useWords();
	const say = useFaultWords();
	const { currency } = till.identity;
	const decimals = currencyDecimals(currency);
	const [text, setText] = useState('');
	const [via, setVia] = useState('');
	const [failed, setFailed] = useState<unknown>();
	const [said, setSaid] = useState<string>();
	const amount = amountOf(text, decimals);
	const good = !isFault(amount) && amount > 0n;
	const sender = via.trim() === '' ? undefined : /^\d{1,9}$/.test(via.trim()) ? Number(via) : Number.NaN;
	const wrongVia = sender !== undefined && Number.isNaN(sender);
	// Two presses of one button are one receipt.
	const recording = useRef(false);
	const record = async (give: boolean) => {
		if (isFault(amount) || recording.current) return;
		recording.current = true;
		setFailed(undefined);
		setSaid(undefined);
		try {
			const number = give ? await till.refund(amount) : await till.sell(amount, sender);
			setText('');
			setVia('');
			changed();
			if (give) setSaid(words.givenBack(String(number)));
			else sold(number);
		} catch (error) {
			setFailed(error);
		}
		recording.current = false;
	};
	return (
		<Card>
			<p className="till-amount" aria-live="polite" data-till-amount={isFault(amount) ? '0' : String(amount)}>
				<Money minor={isFault(amount) ? 0n : amount} currency={currency} />
			</p>
			<TextInput
				label={words.amount(currency)}
				inputMode="decimal"
				value={text}
				onChange={(next) => setText(next.replace(',', '.'))}
				fault={text === '' || !isFault(amount) ? undefined : say(amount)}
			/>
			<fieldset className="till-keys" aria-label={words.keypad}>
				{['7', '8', '9', '4', '5', '6', '1', '2', '3', decimals === 0 ? '00' : '.', '0'].map((key) => (
					<Button key={key} onPress={() => setText(pressed(text, key, decimals))}>
						<span translate="no">{key}</span>
					</Button>
				))}
				<Button aria-label={words.erase} onPress={() => setText(text.slice(0, -1))}>
					<Delete aria-hidden size={22} />
				</Button>
			</fieldset>
			<details className="till-more">
				<summary>{words.more}</summary>
				<TextInput
					label={words.via}
					hint={words.viaHint}
					optional
					inputMode="numeric"
					value={via}
					onChange={setVia}
					fault={wrongVia ? merchant.faults.number : undefined}
				/>
				<Button isDisabled={!good} onPress={() => record(true)}>
					<RotateCcw aria-hidden size={18} /> {words.giveBack}
				</Button>
			</details>
			<Button look="primary" isDisabled={!good || wrongVia} onPress={() => record(false)}>
				{words.take}
			</Button>
			{said !== undefined && (
				<p role="status" className="soft">
					{said}
				</p>
			)}
			{failed !== undefined && <Problem error={failed} />}
		</Card>
	);
}
