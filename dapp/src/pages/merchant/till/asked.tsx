// SPDX-License-Identifier: Apache-2.0

// What a till asks to sign, and what the chain says to it where there is a net: a code can claim anything.

import { type Asked, type AskedReceipt, type AskedSale, addressOf, sameAccount } from '@souk/sdk';
import type { ReactNode } from 'react';
import { useFormat } from '../../../app/format.ts';
import { useChain, useSouk } from '../../../chain/connection.tsx';
import { Card, Facts, Note } from '../../../ui/basic.tsx';
import { AccountName, Money } from '../../../ui/values.tsx';
import { useWords } from '../../../words/index.tsx';
import { useShopName } from '../shop.tsx';

/** The sum, the shop, and whether the chain agrees. */
export function AskedFacts({ asked }: { asked: Asked }) {
	return asked.kind === 'receipt' ? <Receipt asked={asked} /> : <Sale asked={asked} />;
}

function Receipt({ asked }: { asked: AskedReceipt }) {
	const { till: words, merchant } = useWords();
	const format = useFormat();
	const name = useShopName(asked.shop) ?? merchant.shopNumber(asked.shop);
	const check = useChain(['pay-receipt', asked.shop, asked.book], async (souk) => {
		const book = await souk.receipts.book(asked.shop).catch(() => undefined);
		return { good: book !== undefined && book.id === asked.book && book.code === asked.currency };
	});
	return (
		<Card title={words.pay.receipt}>
			<p className="till-amount" data-asked={String(asked.value)}>
				<Money minor={asked.value} currency={asked.currency} />
			</p>
			<Facts
				entries={[
					[
						words.pay.shop,
						<span key="shop" translate="no">
							{name}
						</span>,
					],
					[
						words.when,
						<span key="when" translate="no">
							{format.time(asked.time)}
						</span>,
					],
					[words.receiptNumber, <span key="number" translate="no">{`${asked.till}-${asked.number}`}</span>],
					[
						words.pay.sentBy,
						asked.via === null ? undefined : (
							<span key="via" translate="no">
								{asked.via}
							</span>
						),
					],
				]}
			/>
			<Checked good={check.data?.good} />
			<p className="soft small">{words.pay.receiptMeans}</p>
		</Card>
	);
}

function Sale({ asked }: { asked: AskedSale }) {
	const { till: words } = useWords();
	const { sale } = asked;
	const check = useChain(['pay-sale', asked.seller, sale.salt.toString()], async (souk) => {
		const rows = await Promise.all(
			sale.lines.map(async ({ listing, offer }) => {
				const now = await souk.shops.offer(listing).catch(() => undefined);
				const shop = await souk.shops.listing(listing).then(
					(one) => souk.shops.get(one.shop),
					() => undefined,
				);
				return now?.offer === offer && shop !== undefined && sameAccount(shop.owner, addressOf(asked.seller));
			}),
		);
		return { good: rows.every(Boolean) };
	});
	return (
		<Card title={words.pay.sale}>
			{sale.total !== null && (
				<p className="till-amount" data-asked={String(sale.total.amount)}>
					<Money minor={sale.total.amount} currency={sale.total.currency} />
				</p>
			)}
			<Facts
				entries={[
					[words.pay.seller, <AccountName key="seller" of={addressOf(asked.seller)} />],
					...sale.lines.map(({ listing, quantity }): [string, ReactNode] => [
						words.pay.line,
						<span key={String(listing)} translate="no">{`${quantity} × #${listing}`}</span>,
					]),
				]}
			/>
			<Checked good={check.data?.good} />
			<p className="soft small">{words.pay.saleMeans}</p>
		</Card>
	);
}

/** What the chain says to a code. */
function Checked({ good }: { good: boolean | undefined }) {
	const { till: words } = useWords();
	const souk = useSouk();
	if (souk === undefined) return <Note>{words.pay.unchecked}</Note>;
	if (good === undefined) return null;
	return good ? <Note tone="good">{words.pay.checked}</Note> : <Note tone="bad">{words.pay.differs}</Note>;
}
