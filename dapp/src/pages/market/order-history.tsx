// SPDX-License-Identifier: Apache-2.0

import type { OrderStep } from '@souk/sdk/gateway';
import { useFormat } from '../../app/format.ts';
import { Card, Loading, Note } from '../../ui/basic.tsx';
import { AccountName, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import type { OrderEvent } from './events.ts';
import { eventName } from './way.ts';

/** Everything that happened to an order, by the events of the chain. */
export function HistoryCard({ steps, gateway }: { steps: OrderStep[] | undefined; gateway: boolean }) {
	const { order } = useWords();
	const format = useFormat();
	const said = (name: string): string | undefined => order.events[eventName(name) as OrderEvent];
	return (
		<Card title={order.history}>
			{!gateway ? (
				<Note>{order.historyNeedsGateway}</Note>
			) : steps === undefined ? (
				<Loading />
			) : (
				<Table
					caption={order.historyCaption}
					rows={steps}
					keyOf={({ height, index }) => `${height}-${index}`}
					columns={[
						{
							name: order.happened,
							show: ({ pallet, name }) => {
								const words = said(name);
								return (
									<span data-event={name}>{words ?? <code translate="no">{`${pallet}.${eventName(name)}`}</code>}</span>
								);
							},
						},
						{
							name: order.by,
							show: ({ signer }) =>
								signer === null ? <span className="soft">{order.byItself}</span> : <AccountName of={signer} />,
						},
						{
							name: order.time,
							show: ({ time }) => (
								<time dateTime={time} translate="no">
									{format.time(time)}
								</time>
							),
						},
						{
							name: order.block,
							end: true,
							show: ({ height }) => (
								<span className="number" translate="no">
									{format.number(height)}
								</span>
							),
						},
					]}
				/>
			)}
		</Card>
	);
}
