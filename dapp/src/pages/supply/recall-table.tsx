// SPDX-License-Identifier: Apache-2.0

import { useState } from 'react';
import { Badge, Button } from '../../ui/basic.tsx';
import { Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Quantity } from './item-facts.tsx';
import type { RecallLine } from './recall-model.ts';
import { ItemLink, OrderLink, PartyName } from './shared.tsx';

/** Every item that a recall concerns, at each of its holders. A long list is shown in part until it is asked for. */
export function RecallTable({ lines }: { lines: RecallLine[] }) {
	const { supply, ui } = useWords();
	const [shown, setShown] = useState(100);
	return (
		<>
			<Table
				caption={supply.recallTable}
				rows={lines.slice(0, shown).map((line, place) => ({ ...line, place }))}
				keyOf={({ place }) => place}
				columns={[
					{ name: supply.columns.item, show: ({ item }) => <ItemLink of={item} /> },
					{
						name: supply.columns.status,
						show: ({ status, sold, recall }) => (
							<span className="row">
								<Badge tone={status === 'Active' ? 'good' : 'neutral'}>{supply.status[status]}</Badge>
								{sold && <Badge tone="calm">{supply.sold}</Badge>}
								{recall !== 'Free' && (
									<Badge tone={recall === 'Blocked' ? 'bad' : 'warn'}>{supply.marks[recall]}</Badge>
								)}
							</span>
						),
					},
					{ name: supply.columns.holder, show: ({ account, gln }) => <PartyName gln={gln} account={account} /> },
					{
						name: supply.columns.amount,
						end: true,
						show: ({ amount, unit }) =>
							amount === undefined ? null : (
								<Quantity amount={amount} unit={unit === undefined ? undefined : new TextEncoder().encode(unit)} />
							),
					},
					{
						name: supply.columns.container,
						show: ({ container }) => (container === undefined ? ui.no : <ItemLink of={container} />),
					},
					{
						name: supply.toward,
						show: ({ recipient }) =>
							recipient === undefined ? ui.no : <PartyName gln={recipient.gln} account={recipient.account} />,
					},
					{
						name: supply.columns.order,
						show: ({ order, sold }) =>
							order !== undefined ? <OrderLink order={order} /> : sold ? supply.soldByEvent : supply.soldNo,
					},
				]}
			/>
			{lines.length > shown && (
				<div className="supply-noprint">
					<Button onPress={() => setShown(lines.length)}>{ui.more}</Button>
				</div>
			)}
		</>
	);
}
