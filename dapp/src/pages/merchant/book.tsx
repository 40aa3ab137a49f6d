// SPDX-License-Identifier: Apache-2.0

// The book of a shop's receipts: without it no till can post. Its deposit comes back, its fees do not.

import { useState } from 'react';
import { TOKEN_DECIMALS } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { useFaultWords } from './faults.ts';
import { amountOf, isFault, wholeOf } from './listing-draft.ts';
import { type ShopHere, Why } from './shop.tsx';

/** What a book costs: a deposit for itself, and one for each row of state. */
export function bookDeposit(costs: { book: bigint; row: bigint }, capacity: number): bigint {
	return costs.book + costs.row * BigInt(capacity);
}

/** The book as it is, or the way to open one, in a box of its own. */
export function Book({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	return (
		<Card title={merchant.book.title}>
			<BookParts shop={shop} />
		</Card>
	);
}

/** The same without a box. */
export function BookParts({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { book } = merchant;
	const query = useChain(['merchant-book', shop.id], async (souk) => ({
		view: (await souk.receipts.book(shop.id).catch(() => undefined)) ?? null,
	}));
	return (
		<div className="stack">
			<Loaded of={query}>
				{({ view }) =>
					view === null ? (
						<>
							<p className="soft">{book.none}</p>
							<OpenBook shop={shop} />
						</>
					) : (
						<>
							<Facts
								entries={[
									[
										book.currency,
										<span key="code" translate="no">
											{view.code}
										</span>,
									],
									[book.rooms, book.used(view.used, view.capacity)],
									[
										book.customers,
										<span key="customers" translate="no">
											{view.customers}
										</span>,
									],
									[book.deposit, <Amount key="deposit" of={view.deposit} asset="SOUK" />],
									[book.fees, <Amount key="fees" of={view.fees} asset="SOUK" />],
								]}
							/>
							{view.fees === 0n && <Note tone="warn">{book.noFees}</Note>}
							<PayFees shop={shop} />
						</>
					)
				}
			</Loaded>
		</div>
	);
}

function OpenBook({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { book } = merchant;
	const act = useAct();
	const say = useFaultWords();
	const [currency, setCurrency] = useState('EUR');
	const [text, setText] = useState('256');
	const costs = useChain(['merchant-book-costs'], async (souk) => ({
		book: await souk.api.constants.Receipts.BookDeposit(),
		row: await souk.api.constants.Receipts.RowDeposit(),
		most: await souk.api.constants.Receipts.MaxCapacity(),
	}));
	const capacity = wholeOf(text, 1, costs.data?.most ?? 1_000_000, { is: 'number' });
	const good = typeof capacity === 'number';
	const code = /^[A-Z]{3}$/.test(currency);
	const deposit = good && costs.data ? bookDeposit(costs.data, capacity) : undefined;
	const go = (rows: number) =>
		act({
			title: book.openDeed,
			facts: (
				<Facts
					entries={[
						[
							book.currency,
							<span key="code" translate="no">
								{currency}
							</span>,
						],
						[
							merchant.bill.back,
							deposit === undefined ? undefined : <Amount key="deposit" of={deposit} asset="SOUK" />,
						],
						[merchant.bill.when, book.whenClosed],
					]}
				/>
			),
			run: (souk, account) => souk.receipts.openBook(account, shop.id, currency, rows),
			done: () => book.opened,
		});
	return (
		<div className="stack">
			<div className="merchant-pair">
				<TextInput
					label={book.currency}
					hint={book.currencyHint}
					value={currency}
					onChange={(next) => setCurrency(next.toUpperCase())}
					fault={code ? undefined : say({ is: 'currency' })}
				/>
				<TextInput
					label={book.rooms}
					hint={book.roomsHint}
					inputMode="numeric"
					value={text}
					onChange={setText}
					fault={good ? undefined : say(isFault(capacity) ? capacity : undefined)}
				/>
			</div>
			<div className="row">
				<Button look="primary" isDisabled={!shop.mayOwn || !good || !code} onPress={() => good && go(capacity)}>
					{book.open}
				</Button>
				{deposit !== undefined && (
					<span className="soft small">
						{book.deposit} <Amount of={deposit} asset="SOUK" />
					</span>
				)}
				<Why>{shop.whyOwner}</Why>
			</div>
		</div>
	);
}

/** Seals SOUK that receipts use up when they count. */
function PayFees({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { book } = merchant;
	const act = useAct();
	const say = useFaultWords();
	const [open, setOpen] = useState(false);
	const [text, setText] = useState('');
	const amount = amountOf(text, TOKEN_DECIMALS);
	const good = !isFault(amount) && amount > 0n;
	const go = (sum: bigint) => {
		setOpen(false);
		return act({
			title: book.payFees,
			facts: (
				<>
					<Facts entries={[[merchant.bill.gone, <Amount key="sum" of={sum} asset="SOUK" />]]} />
					<Note tone="warn">{book.feesMean}</Note>
				</>
			),
			run: (souk, account) => souk.receipts.payFees(account, shop.id, sum),
			done: () => book.feesPaid,
		});
	};
	return (
		<div className="row">
			<Button isDisabled={!shop.mayOwn} onPress={() => setOpen(true)}>
				{book.payFees}
			</Button>
			<Why>{shop.whyOwner}</Why>
			<Sheet title={book.payFees} open={open} onClose={() => setOpen(false)}>
				<p className="soft">{book.feesMean}</p>
				<TextInput
					label={book.feeAmount}
					inputMode="decimal"
					value={text}
					onChange={setText}
					fault={text === '' || !isFault(amount) ? undefined : say(amount)}
				/>
				<div>
					<Button look="primary" isDisabled={!good} onPress={() => good && go(amount)}>
						{book.payFees}
					</Button>
				</div>
			</Sheet>
		</div>
	);
}
