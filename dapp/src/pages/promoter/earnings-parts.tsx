// SPDX-License-Identifier: Apache-2.0

import { GatewayError } from '@souk/sdk/gateway';
import type { JSX } from 'react';
import { useGateway } from '../../chain/connection.tsx';
import { Card, Figure, Loaded } from '../../ui/basic.tsx';
import { csvOf, SaveButton } from '../../ui/save.tsx';
import { Amount, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { addTo, byDay, type Sum } from './earnings.ts';

/** Where a promoter's pay comes from. A source that this page does not know is shown by its name. */
export function sourceWord(
	source: string,
	words: { waterfall: string; prepaid: string; campaign: string },
): JSX.Element | string {
	if (source === 'waterfall' || source === 'prepaid' || source === 'campaign') return words[source];
	return <span translate="no">{source}</span>;
}

/** A whole number, as the chain has it. */
export function Count({ of: number }: { of: number }) {
	return <span translate="no">{number}</span>;
}

/** Sums of several assets, one below the other. */
export function Sums({ of: sums }: { of: readonly Sum[] }) {
	return (
		<span className="stack tight">
			{sums.map(({ asset, amount }) => (
				<Amount key={asset} of={amount} asset={asset} />
			))}
		</span>
	);
}

/** What the promoter's record has, over all time. */
export function PromoterRecord({ of: account }: { of: string }) {
	const { promoter, ui } = useWords();
	const query = useGateway(['promoter', account], (gateway) => gateway.promoter(account).catch(nothing));
	return (
		<Loaded of={query}>
			{(record) =>
				record === null ? null : (
					<div className="grid">
						<Figure
							name={promoter.earnings.all}
							value={
								<Sums
									of={record.earned.reduce<Sum[]>((all, { asset, amount }) => addTo(all, asset, BigInt(amount)), [])}
								/>
							}
							hint={ui.asOf(String(record.at.height))}
						/>
						<Figure
							name={promoter.record.settled}
							value={<Count of={record.settled} />}
							hint={promoter.earnings.settledHint}
						/>
						<Figure
							name={promoter.earnings.attested}
							value={<Count of={record.attested} />}
							hint={promoter.earnings.attestedHint}
						/>
					</div>
				)
			}
		</Loaded>
	);
}

/** A gateway that knows no such thing answers 404: there is nothing then. */
function nothing(error: unknown): null {
	if (error instanceof GatewayError && error.status === 404) return null;
	throw error;
}

/** The statement of the last 31 days. */
export function Days({ of: account }: { of: string }) {
	const { promoter } = useWords();
	const query = useGateway(['statement', account], (gateway) => gateway.promoterStatement(account).catch(nothing));
	return (
		<Loaded of={query}>
			{(statement) =>
				statement === null || statement.lines.length === 0 ? null : (
					<Card
						title={promoter.earnings.byDay}
						actions={
							<SaveButton
								name={`promoter-statement-${account}.csv`}
								make={() =>
									csvOf(
										[
											['day', (line: (typeof statement.lines)[number]) => line.day],
											['source', (line) => line.source],
											['asset', (line) => line.asset],
											['orders', (line) => line.orders],
											['amount', (line) => line.amount],
										],
										statement.lines,
									)
								}
							>
								{promoter.earnings.statement}
							</SaveButton>
						}
					>
						<Table
							caption={promoter.earnings.byDay}
							rows={byDay(statement.lines)}
							keyOf={({ day }) => day}
							columns={[
								{ name: promoter.earnings.day, show: ({ day }) => <span translate="no">{day}</span> },
								{
									name: promoter.earnings.orders,
									end: true,
									show: ({ orders, exact }) =>
										exact ? <Count of={orders} /> : promoter.earnings.atLeast(String(orders)),
								},
								{ name: promoter.levels.earns, end: true, show: ({ sums }) => <Sums of={sums} /> },
							]}
						/>
					</Card>
				)
			}
		</Loaded>
	);
}
