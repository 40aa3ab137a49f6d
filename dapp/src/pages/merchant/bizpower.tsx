// SPDX-License-Identifier: Apache-2.0

import { useMemo, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useChain, useConnection, useGateway } from '../../chain/connection.tsx';
import { Button, Card, Empty, Facts, Figure, Loaded, Note } from '../../ui/basic.tsx';
import { type Candle, Candles } from '../../ui/candles.tsx';
import { Choose } from '../../ui/fields.tsx';
import { csvOf, SaveButton } from '../../ui/save.tsx';
import { Amount, Money, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Book } from './book.tsx';
import { bizPowerNumber, bizPowerText } from './power.ts';
import { type ShopHere, ShopPage } from './shop.tsx';

const INTERVALS = ['1m', '5m', '15m', '1h', '4h', '1d'] as const;
type Interval = (typeof INTERVALS)[number];

/** The most candles of a chart, and rows of its table. */
const MOST = 300;
const ROWS = 12;

/** A candle with its exact values. */
interface Exact {
	start: string;
	open: bigint;
	high: bigint;
	low: bigint;
	close: bigint;
}

/** How a shop's BizPower went, and what it is made of. */
export function BizPower() {
	const { merchant } = useWords();
	const { bizpower } = merchant;
	return (
		<ShopPage title={bizpower.title} lead={bizpower.lead}>
			{(shop) => (
				<>
					<Course shop={shop} />
					<Era shop={shop} />
					<Book shop={shop} />
					<Card title={bizpower.how}>
						<p>{bizpower.formula}</p>
						<ul className="merchant-plain">
							{bizpower.parts.map((part) => (
								<li key={part}>{part}</li>
							))}
						</ul>
					</Card>
				</>
			)}
		</ShopPage>
	);
}

function Course({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { bizpower } = merchant;
	const { gateway } = useConnection();
	const [interval, setInterval] = useState<Interval>('1h');
	const query = useGateway(['merchant-candles', shop.id, interval], async (asked) => {
		const rows = await asked.bizpower(shop.id, { interval }).first(MOST);
		return rows.reverse().map(
			({ start, open, high, low, close }): Exact => ({
				start,
				open: BigInt(open),
				high: BigInt(high),
				low: BigInt(low),
				close: BigInt(close),
			}),
		);
	});
	return (
		<Card
			title={bizpower.course}
			actions={
				gateway !== undefined && (
					<Choose<Interval>
						label={bizpower.interval}
						value={interval}
						onChange={setInterval}
						options={INTERVALS.map((one): [Interval, string] => [one, bizpower.intervals[one]])}
					/>
				)
			}
		>
			{gateway === undefined ? (
				<Note tone="warn">{bizpower.missing}</Note>
			) : (
				<Loaded of={query} lines={6}>
					{(candles) =>
						candles.length === 0 ? <Empty>{bizpower.none}</Empty> : <Chart candles={candles} shop={shop} />
					}
				</Loaded>
			)}
		</Card>
	);
}

function Chart({ candles, shop }: { candles: Exact[]; shop: ShopHere }) {
	const { merchant, ui } = useWords();
	const { bizpower } = merchant;
	const format = useFormat();
	const drawn = useMemo(
		() =>
			candles.map(
				({ start, open, high, low, close }): Candle => ({
					start: Date.parse(start),
					open: bizPowerNumber(open),
					high: bizPowerNumber(high),
					low: bizPowerNumber(low),
					close: bizPowerNumber(close),
				}),
			),
		[candles],
	);
	const newest = [...candles].reverse();
	const [shown, setShown] = useState(ROWS);
	const power = (value: bigint) => <span translate="no">{bizPowerText(value, 6)}</span>;
	return (
		<div className="stack" data-candles={candles.length}>
			<Candles of={drawn} label={bizpower.chart(candles.length)} print={(value) => value.toPrecision(3)} />
			<Table
				caption={bizpower.table}
				columns={[
					{ name: bizpower.from, show: ({ start }) => <span translate="no">{format.time(start)}</span> },
					{ name: bizpower.open, end: true, show: ({ open }) => power(open) },
					{ name: bizpower.high, end: true, show: ({ high }) => power(high) },
					{ name: bizpower.low, end: true, show: ({ low }) => power(low) },
					{ name: bizpower.close, end: true, show: ({ close }) => power(close) },
				]}
				rows={newest.slice(0, shown)}
				keyOf={({ start }) => start}
			/>
			<div className="row">
				{newest.length > shown && <Button onPress={() => setShown(shown + MOST)}>{ui.more}</Button>}
				<SaveButton
					name={`souk-bizpower-${shop.id}.csv`}
					make={() =>
						csvOf<Exact>(
							[
								['start', ({ start }) => start],
								['open', ({ open }) => open],
								['high', ({ high }) => high],
								['low', ({ low }) => low],
								['close', ({ close }) => close],
							],
							candles,
						)
					}
				>
					{bizpower.save}
				</SaveButton>
			</div>
		</div>
	);
}

/** The sums of the era that runs, straight from the chain. */
function Era({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { bizpower } = merchant;
	const format = useFormat();
	const query = useChain(['merchant-era', shop.id], async (souk) => {
		const book = await souk.receipts.book(shop.id).catch(() => undefined);
		const { era } = await souk.rewards.era();
		const totals = book === undefined ? undefined : await souk.receipts.totals(shop.id, era);
		return { era, totals: totals ?? null, currency: book?.code ?? null };
	});
	return (
		<Loaded of={query}>
			{({ era, totals, currency }) => {
				if (totals === null || currency === null) return <Note>{bizpower.noEra}</Note>;
				const { sales } = totals;
				return (
					<section className="stack" aria-label={bizpower.era}>
						<h2>{bizpower.era}</h2>
						<div className="grid">
							<Figure
								name={bizpower.now}
								value={<span translate="no">{bizPowerText(totals.candle.close, 6)}</span>}
								hint={bizpower.eraNumber(format.number(era))}
							/>
							<Figure
								name={bizpower.counted}
								value={<span translate="no">{format.number(sales.orders + sales.externalOrders)}</span>}
								hint={bizpower.countedOf(totals.recorded.count)}
							/>
							<Figure
								name={bizpower.value}
								value={<Money minor={sales.value + sales.externalValue} currency={currency} />}
							/>
						</div>
						<Facts
							entries={[
								[
									bizpower.fresh,
									<span key="new" translate="no">
										{format.number(sales.new)}
									</span>,
								],
								[
									bizpower.returning,
									<span key="ret" translate="no">
										{format.number(sales.returning)}
									</span>,
								],
								[
									bizpower.external,
									<span key="ext" translate="no">
										{format.number(sales.external)}
									</span>,
								],
								[bizpower.cost, <Money key="cost" minor={totals.cost} currency={currency} />],
								[bizpower.fees, <Amount key="fees" of={totals.fees} asset="SOUK" />],
							]}
						/>
					</section>
				);
			}}
		</Loaded>
	);
}
