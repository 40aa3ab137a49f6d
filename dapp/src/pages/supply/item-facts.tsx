// SPDX-License-Identifier: Apache-2.0

import { type ItemName, type ItemView, itemLink, readKey } from '@souk/sdk';
import { useFormat } from '../../app/format.ts';
import { useChain } from '../../chain/connection.tsx';
import { Badge, Facts } from '../../ui/basic.tsx';
import { Countdown, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { QUANTITY_DECIMALS, unitText } from './facts.ts';
import { itemTitle } from './scan.ts';
import { ItemLink, OrderLink, PartyName } from './shared.tsx';

/** A quantity of a lot, exact. */
export function Quantity({ amount, unit }: { amount: bigint; unit?: Uint8Array | undefined }) {
	const { supply } = useWords();
	const format = useFormat();
	const code = unitText(unit);
	return (
		<span className="number">
			<span translate="no">{format.tokens(amount, QUANTITY_DECIMALS)}</span>{' '}
			{code === undefined ? supply.pieces : <span translate="no">{code}</span>}
		</span>
	);
}

/** What the chain knows of an item now. */
export function ItemFacts({ item, view }: { item: ItemName; view: ItemView }) {
	const { supply, ui } = useWords();
	const { gtin, number } = itemTitle(item);
	const numbers = { item: supply.serial, lot: supply.lotNumber, unit: supply.sscc };
	const isLot = item.kind === 'lot';
	return (
		<Facts
			entries={[
				[
					supply.gtin,
					gtin === undefined ? undefined : (
						<span key="span35" translate="no">
							{gtin}
						</span>
					),
				],
				[
					numbers[item.kind],
					<span key="number" translate="no">
						{number}
					</span>,
				],
				[
					supply.statusName,
					<span key="status" className="row">
						<Badge tone={view.status.type === 'Active' ? 'good' : 'neutral'}>{supply.status[view.status.type]}</Badge>
						{view.sold && <Badge tone="calm">{supply.sold}</Badge>}
						{view.alert === undefined && view.recall.type === 'Free' && (
							<span className="soft small">{supply.freeText}</span>
						)}
					</span>,
				],
				[
					isLot ? supply.made : supply.has,
					<PartyName key="who" gln={view.possessor.gln} account={view.possessor.account} />,
				],
				[
					supply.toward,
					view.recipient === undefined ? undefined : (
						<PartyName key="to" gln={view.recipient.gln} account={view.recipient.account} />
					),
				],
				[
					supply.until,
					view.receivable_until === undefined ? undefined : (
						<Receivable key="receivable62" until={view.receivable_until} />
					),
				],
				[
					supply.adriftUntil,
					view.adrift_until === undefined ? undefined : <When key="when63" at={view.adrift_until} />,
				],
				[
					supply.container,
					view.container === undefined ? undefined : <ItemLink key="itemlink64" of={readKey(view.container)} />,
				],
				[supply.contents, view.children === 0 ? undefined : supply.contentsOf(String(view.children))],
				[supply.ofLot, view.lot === undefined ? undefined : <ItemLink key="itemlink66" of={readKey(view.lot)} />],
				[
					supply.amountMade,
					view.produced === undefined ? undefined : (
						<Quantity key="quantity70" amount={view.produced.amount} unit={view.produced.unit} />
					),
				],
				[
					supply.amountLeft,
					view.held === undefined ? undefined : (
						<Quantity key="quantity75" amount={view.held.amount} unit={view.held.unit} />
					),
				],
				[supply.sold, isLot ? undefined : <SaleOf key="saleof77" item={item} view={view} />],
				[supply.sellable, view.sellable ? ui.yes : ui.no],
				[
					supply.eventsCount,
					<span key="events" translate="no">
						{view.events}
					</span>,
				],
			]}
		/>
	);
}

/** Until when it can be received. */
function Receivable({ until }: { until: bigint }) {
	const { supply } = useWords();
	return Number(until) < Date.now() ? supply.lapsed : <Countdown until={until} />;
}

/** Which order sold an item. The number is in the item's own row. */
function SaleOf({ item, view }: { item: ItemName; view: ItemView }) {
	const { supply } = useWords();
	const sale = useChain(['supply', 'sale', itemLink(item), view.sold], (souk) => saleOf(souk, view), view.sold);
	if (!view.sold) return <>{supply.soldNo}</>;
	if (sale.data === undefined) return <>{supply.sold}</>;
	if (sale.data === null) return <>{supply.soldByEvent}</>;
	return (
		<span data-item={itemTitle(item).number}>
			<OrderLink order={sale.data} />
		</span>
	);
}

/** The order that sold an item, or nothing. */
async function saleOf(
	souk: Parameters<Parameters<typeof useChain>[1]>[0],
	view: ItemView,
): Promise<bigint | undefined> {
	const number = await souk.api.query.Trace.ItemNumbers.getValue(view.key, souk.at);
	if (number === undefined) return undefined;
	return (await souk.api.query.Trace.Items.getValue(number, souk.at))?.sale?.order;
}

/** The parts of a lot: who has how much, and what is on its way. */
export function LotParts({ view }: { view: ItemView }) {
	const { supply, ui } = useWords();
	const unit = view.produced?.unit;
	return (
		<Table
			caption={supply.parts}
			rows={view.holdings.map((part, place) => ({ ...part, place }))}
			keyOf={({ place }) => place}
			columns={[
				{
					name: supply.columns.holder,
					show: ({ possessor }) => <PartyName gln={possessor.gln} account={possessor.account} />,
				},
				{ name: supply.columns.amount, end: true, show: ({ amount }) => <Quantity amount={amount} unit={unit} /> },
				{
					name: supply.toward,
					show: ({ recipient }) =>
						recipient === undefined ? ui.no : <PartyName gln={recipient.gln} account={recipient.account} />,
				},
				{
					name: supply.columns.container,
					show: ({ container }) => (container === undefined ? ui.no : <ItemLink of={readKey(container)} />),
				},
			]}
		/>
	);
}
