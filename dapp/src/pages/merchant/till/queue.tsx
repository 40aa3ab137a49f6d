// SPDX-License-Identifier: Apache-2.0

import type { Entry } from '@souk/sdk';
import { useState } from 'react';
import { useFormat } from '../../../app/format.ts';
import { Badge, Button, Card, Empty, Facts, Problem } from '../../../ui/basic.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { AccountName, Money, Table } from '../../../ui/values.tsx';
import { useWords } from '../../../words/index.tsx';
import type { AtCounter } from './counter.tsx';
import { Countersign } from './countersign.tsx';
import { sumQueue } from './sums.ts';

/** How many receipts are shown at once. */
const SHOWN = 100;

/** What waits on this device, the newest first. */
export function Queue(at: AtCounter) {
	const { till: words, ui } = useWords();
	const format = useFormat();
	const { till, changed } = at;
	const [asking, setAsking] = useState<bigint>();
	const [failed, setFailed] = useState<unknown>();
	const [shown, setShown] = useState(SHOWN);
	const { waiting, status, identity } = till;
	const rows = [...waiting].reverse();
	const { value: takings, signed, voided } = sumQueue(waiting);
	const takeBack = async (number: bigint) => {
		setFailed(undefined);
		try {
			await till.void(number);
			changed();
		} catch (error) {
			setFailed(error);
		}
	};
	if (rows.length + status.sales === 0) return <Empty>{words.nothingWaits}</Empty>;
	const kind = ({ kind: one }: Entry, number: bigint) => (voided.has(number) ? words.kinds.voided : words.kinds[one]);
	return (
		<div className="stack">
			<Card title={words.state}>
				<Facts
					entries={[
						[
							words.receipts,
							<span key="n" translate="no">
								{format.number(status.receipts)}
							</span>,
						],
						[
							words.signedOnes,
							<span key="s" translate="no">
								{format.number(signed)}
							</span>,
						],
						[
							words.sales,
							<span key="l" translate="no">
								{format.number(status.sales)}
							</span>,
						],
						[words.takings, <Money key="sum" minor={takings} currency={identity.currency} />],
						[
							words.nextNumber,
							<span key="next" translate="no">
								{String(status.next)}
							</span>,
						],
						[words.transaction, status.underWay ? words.underWayShort : words.noneUnderWay],
					]}
				/>
			</Card>
			{failed !== undefined && <Problem error={failed} />}
			{rows.length > 0 && (
				<Card title={words.receipts}>
					<Table
						caption={words.receipts}
						columns={[
							{ name: words.number, show: ([number]) => <span translate="no">{String(number)}</span> },
							{ name: words.when, show: ([, { time }]) => <span translate="no">{format.time(time)}</span> },
							{ name: words.what, show: ([number, entry]) => <Badge>{kind(entry, number)}</Badge> },
							{
								name: words.value,
								end: true,
								show: ([, { value, kind: one }]) =>
									one === 'void' ? <span translate="no">–</span> : <Money minor={value} currency={identity.currency} />,
							},
							{
								name: words.customer,
								show: ([, { customer }]) => (customer === undefined ? words.unsigned : <AccountName of={customer} />),
							},
							{
								name: words.actions,
								show: ([number, { kind: one, customer }]) =>
									one === 'sale' && customer === undefined && !voided.has(number) ? (
										<span className="row">
											<Button onPress={() => setAsking(number)} aria-label={words.askAgainOf(String(number))}>
												{words.askAgain}
											</Button>
											<Button look="danger" onPress={() => takeBack(number)} aria-label={words.voidOf(String(number))}>
												{words.void}
											</Button>
										</span>
									) : null,
							},
						]}
						rows={rows.slice(0, shown)}
						keyOf={([number]) => number}
					/>
					{rows.length > shown && (
						<div>
							<Button onPress={() => setShown(shown + SHOWN)}>{ui.more}</Button>
						</div>
					)}
				</Card>
			)}
			<Sheet title={words.askAgain} open={asking !== undefined} onClose={() => setAsking(undefined)}>
				{asking !== undefined && (
					<Countersign
						{...at}
						number={asking}
						over={() => {
							setAsking(undefined);
							changed();
						}}
					/>
				)}
			</Sheet>
		</div>
	);
}
