// SPDX-License-Identifier: Apache-2.0

// Buying: how many, paid in what, what is held, and one signature.

import {
	type AssetName,
	type ListingView,
	type OfferView,
	type Preview,
	readTerms,
	sameAccount,
	WHOLE,
} from '@souk/sdk';
import { Link, useNavigate } from '@tanstack/react-router';
import { ShoppingBag } from 'lucide-react';
import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Card, Facts, Note } from '../../ui/basic.tsx';
import { Choose, TextInput } from '../../ui/fields.tsx';
import { Amount, Money, useDuration } from '../../ui/values.tsx';
import { useAccount, useAccounts } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { orderDeposit, type Way } from './amounts.ts';
import { lacking } from './funds.ts';
import { namedItem, serialOf } from './item-name.ts';
import { Price } from './parts.tsx';
import type { Promotion } from './promotion.tsx';

/** The box in which one buys. */
export function Buy(props: {
	id: bigint;
	view: ListingView;
	offer: OfferView;
	promotion: Promotion;
	item: string | undefined;
	quantity: string;
	setQuantity: (quantity: string) => void;
	units: number | undefined;
	ways: Way[];
	way: Way | undefined;
	choose: (key: string) => void;
	previews: { data: Preview[] | undefined; error: unknown };
	name: string | undefined;
}) {
	const { id, view, offer, promotion, item, quantity, setQuantity, units, ways, way, choose, previews, name } = props;
	const { market } = useWords();
	const format = useFormat();
	const act = useAct();
	const navigate = useNavigate();
	const account = useAccount();
	const { ask } = useAccounts();
	const terms = readTerms(offer.terms);
	const fiat =
		terms.price.fiat === undefined
			? undefined
			: { currency: terms.price.fiat.currency, amount: terms.price.fiat.amount * BigInt(units ?? 0) };
	const attested = way === undefined;
	const held = attested ? [] : (previews.data ?? []).map(({ asset, escrow }) => ({ asset, amount: escrow }));
	const deposit = orderDeposit(1);
	const { data: lacks } = useChain(
		['funds', account?.address, held.map(({ asset, amount }) => `${asset}:${amount}`)],
		(souk) => lacking(souk, account?.address ?? '', [...held, { asset: 'SOUK', amount: deposit }]),
		account !== undefined,
	);
	const serial = serialFor(item, view.product);

	const reason = (() => {
		if (view.status.type !== 'Active') return market.cannotBuy[view.status.type];
		if (view.stock === 0) return market.cannotBuy.soldOut;
		if (units === undefined) return market.chooseUnits;
		if (units > view.stock) return market.onlyLeft(view.stock);
		if (account !== undefined && sameAccount(account, offer.seller)) return market.cannotBuy.own;
		const lack = lacks?.[0];
		if (lack !== undefined)
			return market.lacks(format.amount(lack.has, lack.asset), format.amount(lack.needs, lack.asset));
		if (!attested && (previews.data === undefined || previews.error !== null)) return market.cannotBuy.noPreview;
		return undefined;
	})();

	const buy = async () => {
		if (account === undefined) {
			ask();
			return;
		}
		const order = await act({
			title: market.buyTitle,
			facts: (
				<Agreement
					units={units ?? 0}
					name={name}
					held={held}
					fiat={fiat}
					deposit={deposit}
					returnWindow={previews.data?.[0]?.returnWindow ?? offer.terms.return_window}
					previews={previews.data ?? []}
				/>
			),
			run: (souk, buyer) =>
				souk.orders.place(buyer, {
					lines: [
						{
							listing: id,
							quantity: units ?? 0,
							offer: previews.data?.[0]?.offer ?? offer.offer,
							...(promotion.path === undefined ? {} : { path: promotion.path.path }),
							...(serial === undefined ? {} : { items: [serial] }),
						},
					],
					...(attested
						? { mode: 'Attested' as const }
						: { payment: way.payment, limits: limitsOf(way, previews.data ?? []) }),
					...(fiat === undefined ? {} : { fiat }),
				}),
			done: (placed) => (
				<span>
					{market.placed} <b translate="no" data-order={String(placed)}>{`#${placed}`}</b>. {market.placedNext}
				</span>
			),
		});
		if (order !== undefined) await navigate({ to: '/orders/$order', params: { order: String(order) } });
	};

	return (
		<Card title={market.buy}>
			<p className="market-price-large">
				<Price
					token={
						(terms.price.token ?? 0n) === 0n
							? null
							: { amount: terms.price.token ?? 0n, asset: terms.price.asset ?? 'SOUK' }
					}
					fiat={
						terms.price.fiat === undefined
							? null
							: { minor: terms.price.fiat.amount, currency: terms.price.fiat.currency }
					}
				/>
			</p>
			<p className="soft small" data-stock={view.stock}>
				{market.stock(view.stock)}
			</p>
			<TextInput
				label={market.quantity}
				value={quantity}
				onChange={setQuantity}
				inputMode="numeric"
				fault={units === undefined ? market.noQuantity : units > view.stock ? market.onlyLeft(view.stock) : undefined}
			/>
			{ways.length > 1 && way !== undefined && (
				<Choose
					label={market.payIn}
					value={way.key}
					onChange={choose}
					options={ways.map(({ key, payment }) => [key, <WayName key={key} payment={payment} />])}
				/>
			)}
			<Facts
				entries={[
					...held.map(({ asset, amount }): [string, React.ReactNode] => [
						market.heldSum,
						<span key={String(asset)} data-total={String(asset)}>
							<Amount of={amount} asset={asset} />
						</span>,
					]),
					[
						market.fiatPart,
						fiat === undefined || units === undefined ? undefined : (
							<Money key="fiat" minor={fiat.amount} currency={fiat.currency} />
						),
					],
					[
						market.deposit,
						<span key="deposit" data-deposit={String(deposit)}>
							<Amount of={deposit} asset="SOUK" />
						</span>,
					],
					[
						market.askedItem,
						serial === undefined ? undefined : (
							<code key="serial" translate="no">
								{serial}
							</code>
						),
					],
				]}
			/>
			{attested && <Note>{market.attestedHint}</Note>}
			<p className="soft small">{market.buyHint}</p>
			<div className="stack tight">
				<Button look="primary" isDisabled={reason !== undefined} onPress={buy}>
					<ShoppingBag aria-hidden size={18} /> {account === undefined ? market.buyConnect : market.buyNow}
				</Button>
				{reason !== undefined && (
					<p className="small" role="status">
						{reason}
					</p>
				)}
			</div>
			<p className="small">
				<Link to="/orders">{market.myOrders}</Link>
			</p>
		</Card>
	);
}

/** The serial number that a buyer asks for, if the address of the page names an item of this product. */
function serialFor(item: string | undefined, product: bigint): string | undefined {
	if (item === undefined) return undefined;
	try {
		return serialOf(namedItem(item, product), product);
	} catch {
		return undefined;
	}
}

/** The most that may be held of each asset of a payment, in its order. */
function limitsOf({ payment }: Way, previews: Preview[]): bigint[] {
	return payment.map(([asset]) => previews.find((one) => one.asset === asset)?.escrow ?? 0n);
}

function WayName({ payment }: { payment: Way['payment'] }) {
	const format = useFormat();
	return (
		<span translate="no">
			{payment
				.map(([asset, share]) => {
					const name = typeof asset === 'number' ? `#${asset}` : asset;
					return share === WHOLE ? name : `${format.share(share)} ${name}`;
				})
				.join(' + ')}
		</span>
	);
}

/** What is agreed to, before the signature. */
function Agreement({
	units,
	name,
	held,
	fiat,
	deposit,
	returnWindow,
	previews,
}: {
	units: number;
	name: string | undefined;
	held: { asset: AssetName; amount: bigint }[];
	fiat: { currency: string; amount: bigint } | undefined;
	deposit: bigint;
	returnWindow: bigint;
	previews: Preview[];
}) {
	const { market } = useWords();
	const duration = useDuration();
	return (
		<>
			<Facts
				entries={[
					[
						market.what,
						<span key="what">
							<span translate="no">{`${units} × `}</span>
							{name === undefined ? market.oneProduct : <span translate="no">{name}</span>}
						</span>,
					],
					...held.map(({ asset, amount }): [string, React.ReactNode] => [
						market.heldSum,
						<Amount key={String(asset)} of={amount} asset={asset} />,
					]),
					[
						market.fiatPart,
						fiat === undefined ? undefined : <Money key="fiat" minor={fiat.amount} currency={fiat.currency} />,
					],
					[market.deposit, <Amount key="deposit" of={deposit} asset="SOUK" />],
					[market.returns, returnWindow === 0n ? market.noReturns : market.returnsOf(duration(Number(returnWindow)))],
					...previews.map(({ asset, legs }): [string, React.ReactNode] => [
						market.feesInIt,
						<Amount key={`fees${asset}`} of={legs.experience + legs.commune} asset={asset} />,
					]),
				]}
			/>
			<ul className="market-list small">
				<li>{market.promiseHeld}</li>
				<li>{market.promiseBack}</li>
				<li>{market.promiseDeposit}</li>
			</ul>
		</>
	);
}
