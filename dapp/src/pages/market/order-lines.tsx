// SPDX-License-Identifier: Apache-2.0

import { itemLink } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import { Badge, Card, Facts, Note } from '../../ui/basic.tsx';
import { AccountName, Amount, useDuration } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { ListingName } from './names.tsx';
import { FINAL, type Line, type OrderModel } from './order-model.ts';
import { ItemAlert } from './recall.tsx';

/** What was ordered, how much of it shipped and came back, and the items it is. */
export function LinesCard({ order }: { order: OrderModel }) {
	const { order: words } = useWords();
	const partly =
		order.lines.some(({ shipped }) => shipped > 0) && order.lines.some(({ shipped, quantity }) => shipped < quantity);
	return (
		<Card title={words.lines(order.lines.length)}>
			{partly && (
				<Note tone="warn">
					{FINAL.has(order.state) || order.state !== 'Accepted' ? words.partlyOver : words.partly}
				</Note>
			)}
			{order.lines.map((line, place) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: lines keep their places.
				<LineOf key={place} line={line} place={place} order={order} />
			))}
			{order.carrier !== undefined && (
				<p className="soft small">
					{words.carrier} <b translate="no">{order.carrier}</b>. {words.trackingHint}
				</p>
			)}
			{order.sentBack && <p className="soft small">{words.sentBack}</p>}
			{order.confirmed && <p className="soft small">{words.confirmedByBuyer}</p>}
		</Card>
	);
}

function LineOf({ line, place, order }: { line: Line; place: number; order: OrderModel }) {
	const { order: words } = useWords();
	const duration = useDuration();
	const product = BigInt(line.product);
	return (
		<div className="market-line stack tight" data-line={place}>
			<h3>
				<span translate="no">{`${line.quantity} × `}</span>
				<Link to="/listings/$listing" params={{ listing: String(line.listing) }}>
					<ListingName listing={line.listing} />
				</Link>
			</h3>
			<p className="row">
				<span data-shipped={line.shipped}>
					<Badge tone={line.shipped === line.quantity ? 'good' : 'neutral'}>
						{words.shippedOf(line.shipped, line.quantity)}
					</Badge>
				</span>
				{line.returned > 0 && (
					<span data-returned={line.returned}>
						<Badge tone="warn">
							{FINAL.has(order.state) ? words.cameBack(line.returned) : words.toReturn(line.returned)}
						</Badge>
					</span>
				)}
			</p>
			<Facts
				entries={[
					...order.assets.map((asset, at): [string, React.ReactNode] => [
						words.price,
						(line.escrow[at] ?? 0n) === 0n ? undefined : (
							<Amount key={String(asset)} of={line.escrow[at] ?? 0n} asset={asset} />
						),
					]),
					...order.assets.map((asset, at): [string, React.ReactNode] => [
						words.refunded,
						(line.refunded[at] ?? 0n) === 0n ? undefined : (
							<Amount key={String(asset)} of={line.refunded[at] ?? 0n} asset={asset} />
						),
					]),
					[
						words.product,
						<span key="gtin" className="number" translate="no">
							{line.product}
						</span>,
					],
					[
						words.items,
						line.items.length === 0 ? undefined : (
							<ul key="items" className="market-list">
								{line.items.map((serial) => (
									<li key={serial} data-item={serial}>
										<Link to="/supply/items/$item" params={{ item: itemLink({ kind: 'item', gtin: product, serial }) }}>
											<code translate="no">{serial}</code>
										</Link>
									</li>
								))}
							</ul>
						),
					],
					[
						words.promoters,
						line.promoters.length === 0 ? undefined : (
							<span key="promoters" className="row">
								{line.promoters.map((one) => (
									<AccountName key={one} of={one} />
								))}
							</span>
						),
					],
					[
						words.returnWindow,
						line.returnWindow === undefined
							? undefined
							: line.returnWindow === 0n
								? words.noReturns
								: words.afterDelivery(duration(Number(line.returnWindow))),
					],
				]}
			/>
			{line.items.map((serial) => (
				<ItemAlert key={serial} item={{ kind: 'item', gtin: product, serial }} />
			))}
		</div>
	);
}
