// SPDX-License-Identifier: Apache-2.0

import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useConnection, useGateway } from '../../chain/connection.tsx';
import { Badge, Card, Empty, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { SaveButton } from '../../ui/save.tsx';
import { Amount, Money, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type ShopHere, ShopPage } from './shop.tsx';
import { type Day, foldStatement, PARTS, type Part, type Sum, toOthers } from './statement.ts';

/** What a shop was paid, day by day. */
export function Payouts() {
	const { merchant } = useWords();
	const { payouts } = merchant;
	return (
		<ShopPage title={payouts.title} lead={payouts.lead}>
			{(shop) => (
				<NeedGateway missing={payouts.missing}>
					<Statement shop={shop} />
				</NeedGateway>
			)}
		</ShopPage>
	);
}

const DAY = 86_400_000;

function day(moment: number): string {
	return new Date(moment).toISOString().slice(0, 10);
}

function Statement({ shop }: { shop: ShopHere }) {
	const { merchant, ui } = useWords();
	const { payouts } = merchant;
	const { gateway } = useConnection();
	const [from, setFrom] = useState(() => day(Date.now() - 30 * DAY));
	const [to, setTo] = useState(() => day(Date.now()));
	const [start, end] = [Date.parse(from), Date.parse(to) + DAY];
	const good = !Number.isNaN(start) && !Number.isNaN(end) && start < end && end - start <= 366 * DAY;
	// The interface takes the day after the last one.
	const span = good ? { from, to: day(end) } : undefined;
	const query = useGateway(['merchant-statement', shop.id, from, to], (asked) => asked.statement(shop.id, span), good);
	return (
		<>
			<Card title={payouts.which}>
				<div className="merchant-pair">
					<TextInput label={payouts.from} type="date" value={from} onChange={setFrom} />
					<TextInput
						label={payouts.to}
						type="date"
						value={to}
						onChange={setTo}
						fault={good ? undefined : payouts.span}
					/>
				</div>
				<div className="row">
					<SaveButton
						name={`souk-statement-${shop.id}-${from}-${to}.csv`}
						disabled={!good}
						make={async () => (await gateway?.statementCsv(shop.id, span)) ?? ''}
					>
						{payouts.save}
					</SaveButton>
				</div>
				<Note>{payouts.counts}</Note>
			</Card>
			{good && (
				<Loaded of={query}>
					{({ lines, at }) => {
						const { days, sums } = foldStatement(lines);
						if (days.length === 0) return <Empty>{payouts.none}</Empty>;
						return (
							<>
								<div className="beside merchant-cards">
									{sums.map((sum) => (
										<Total key={sum.source + sum.unit} sum={sum} />
									))}
								</div>
								<Days days={days} />
								<p className="soft small">{ui.asOf(String(at.height))}</p>
							</>
						);
					}}
				</Loaded>
			)}
		</>
	);
}

/** An amount of a line, in its unit. */
function In({ sum, of: amount }: { sum: Pick<Sum, 'unit' | 'decimals'>; of: bigint }) {
	return sum.decimals === null ? (
		<Money minor={amount} currency={sum.unit} />
	) : (
		<Amount of={amount} asset={sum.unit} decimals={sum.decimals} />
	);
}

function sourceOf(source: string): 'chain' | 'fiat' | 'till' {
	return source === 'fiat' || source === 'till' ? source : 'chain';
}

/** What is within the gross sum, and what is besides it. */
const WITHIN: Part[] = ['refunds', 'payout', 'commission', 'services', 'platform', 'experience', 'commune', 'other'];

/** The sum of all days in one unit. */
function Total({ sum }: { sum: Sum }) {
	const { merchant } = useWords();
	const { payouts } = merchant;
	const entry = (part: Part): [string, ReactNode] => [
		payouts.parts[part],
		sum[part] === 0n ? undefined : <In key={part} sum={sum} of={sum[part]} />,
	];
	return (
		<Card
			title={payouts.sources[sourceOf(sum.source)]}
			actions={<Badge>{payouts.count[sourceOf(sum.source)](sum.count)}</Badge>}
		>
			<p className="figure-value" data-payout={sum.unit}>
				<In sum={sum} of={sum.payout} />
			</p>
			<p className="soft small">{payouts.toYou}</p>
			<Facts
				entries={[
					[payouts.parts.gross, <In key="gross" sum={sum} of={sum.gross} />],
					...WITHIN.filter((part) => part !== 'payout').map(entry),
					...PARTS.filter((part) => part !== 'gross' && !WITHIN.includes(part)).map(entry),
				]}
			/>
		</Card>
	);
}

/** Every day with what happened on it. */
function Days({ days }: { days: Day[] }) {
	const { merchant } = useWords();
	const { payouts } = merchant;
	const format = useFormat();
	const rows = days.flatMap(({ day: date, lines }) => lines.map((line) => ({ date, line })));
	return (
		<Card title={payouts.byDay}>
			<Table
				caption={payouts.byDay}
				columns={[
					{
						name: payouts.day,
						show: ({ date }) => (
							<time dateTime={date} translate="no">
								{format.date(`${date}T12:00:00Z`)}
							</time>
						),
					},
					{ name: payouts.by, show: ({ line }) => payouts.sources[sourceOf(line.source)] },
					{
						name: payouts.number,
						end: true,
						show: ({ line }) => <span translate="no">{format.number(line.count)}</span>,
					},
					{ name: payouts.parts.gross, end: true, show: ({ line }) => <In sum={line} of={line.gross} /> },
					{ name: payouts.parts.refunds, end: true, show: ({ line }) => <In sum={line} of={line.refunds} /> },
					{ name: payouts.others, end: true, show: ({ line }) => <In sum={line} of={toOthers(line)} /> },
					{
						name: payouts.parts.payout,
						end: true,
						show: ({ line }) => (
							<strong>
								<In sum={line} of={line.payout} />
							</strong>
						),
					},
				]}
				rows={rows}
				keyOf={({ date, line }) => `${date} ${line.source} ${line.unit}`}
			/>
		</Card>
	);
}
