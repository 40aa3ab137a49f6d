// SPDX-License-Identifier: Apache-2.0

import './promoter.css';
import { type Gateway, GatewayError } from '@souk/sdk/gateway';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useMemo } from 'react';
import { useConnection, useGateway } from '../../chain/connection.tsx';
import { Button, Card, Empty, Figure, Loaded } from '../../ui/basic.tsx';
import { NeedAccount, NeedGateway } from '../../ui/need.tsx';
import { csvOf, SaveButton } from '../../ui/save.tsx';
import { AccountName, Amount, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { addTo, byDay, byLevel, byLink, type Leg, type PathLine, type Sum } from './earnings.ts';
import { PromoterPage } from './frame.tsx';

/** How many legs are read at once, and how many orders are asked for at the same time. */
const LEGS = 100;
const AT_ONCE = 6;

/** What an account earned as a promoter. */
export function EarningsPage(): JSX.Element {
	const { promoter } = useWords();
	return (
		<PromoterPage title={promoter.earnings.title} lead={promoter.earnings.lead}>
			<NeedAccount>
				{(account) => (
					<NeedGateway missing={promoter.earnings.missing}>
						<Earnings key={account.address} of={account.address} />
					</NeedGateway>
				)}
			</NeedAccount>
		</PromoterPage>
	);
}

/** Legs of a promoter, with the lines of their orders. */
interface LegPage {
	legs: Leg[];
	lines: [number, PathLine[]][];
	next: string | null;
	height: number;
}

async function readLegs(gateway: Gateway, payee: string, cursor: string | undefined): Promise<LegPage> {
	const ask = { payee, limit: LEGS, ...(cursor === undefined ? {} : { cursor }) };
	const { items, next, at } = await gateway.get<{ items: Leg[]; next: string | null; at: { height: number } }>(
		'v1/legs',
		ask,
	);
	const legs = items.filter(({ role, source }) => role === 'promoter' || source === 'campaign');
	const orders = [...new Set(legs.map(({ order }) => order))];
	const lines: [number, PathLine[]][] = [];
	for (let from = 0; from < orders.length; from += AT_ONCE) {
		const some = orders.slice(from, from + AT_ONCE).map(async (order): Promise<[number, PathLine[]]> => {
			const whole = await gateway.get<{ lines: PathLine[] }>(`v1/orders/${order}`);
			return [order, whole.lines];
		});
		lines.push(...(await Promise.all(some)));
	}
	return { legs, lines, next, height: at.height };
}

function Earnings({ of: account }: { of: string }) {
	const { promoter, ui } = useWords();
	const { gateway } = useConnection();
	const query = useInfiniteQuery({
		queryKey: ['gateway', 'legs', account],
		queryFn: ({ pageParam }) => {
			if (gateway === undefined) throw new Error('no gateway');
			return readLegs(gateway, account, pageParam);
		},
		initialPageParam: undefined as string | undefined,
		getNextPageParam: ({ next }) => next ?? undefined,
		enabled: gateway !== undefined,
	});
	const known = useMemo(() => {
		const pages = query.data?.pages ?? [];
		const legs = pages.flatMap((page) => page.legs);
		const lines = new Map(pages.flatMap((page) => page.lines));
		return { legs, links: byLink(legs, lines, account), levels: byLevel(legs) };
	}, [query.data, account]);
	return (
		<>
			<Record of={account} />
			<Days of={account} />
			<Loaded of={{ data: query.data, error: query.error, refetch: query.refetch }}>
				{() =>
					known.legs.length === 0 ? (
						<Empty>{promoter.earnings.none}</Empty>
					) : (
						<>
							<Card title={promoter.earnings.byLevel}>
								<Table
									caption={promoter.earnings.byLevel}
									rows={known.levels}
									keyOf={({ level }) => level}
									columns={[
										{
											name: promoter.levels.place,
											show: ({ level }) => <span data-level={level + 1}>{promoter.levels.level(level + 1)}</span>,
										},
										{ name: promoter.earnings.orders, end: true, show: ({ orders }) => <Count of={orders} /> },
										{ name: promoter.levels.earns, end: true, show: ({ sums }) => <Sums of={sums} /> },
									]}
								/>
							</Card>
							<Card title={promoter.earnings.byLink}>
								<Table
									caption={promoter.earnings.byLink}
									rows={known.links}
									keyOf={({ key }) => key}
									columns={[
										{
											name: promoter.sign.listing,
											show: ({ listings }) => (
												<span className="row">
													{listings.map((listing) => (
														<Link key={listing} to="/promote" search={{ listing: String(listing) }} translate="no">
															{listing}
														</Link>
													))}
												</span>
											),
										},
										{ name: promoter.levels.place, show: ({ level }) => promoter.levels.level(level + 1) },
										{
											name: promoter.earnings.before,
											show: ({ before }) =>
												before.length === 0
													? promoter.earnings.nobody
													: before.map((who) => <AccountName key={who} of={who} />),
										},
										{ name: promoter.earnings.orders, end: true, show: ({ orders }) => <Count of={orders} /> },
										{ name: promoter.levels.earns, end: true, show: ({ sums }) => <Sums of={sums} /> },
									]}
								/>
							</Card>
							<Card
								title={promoter.earnings.each}
								actions={
									<SaveButton
										name={`promoter-${account}.csv`}
										make={() =>
											csvOf(
												[
													['time', (leg: Leg) => leg.time],
													['order', (leg) => leg.order],
													['shop', (leg) => leg.shop],
													['source', (leg) => leg.source],
													['level', (leg) => (leg.level === null ? '' : leg.level + 1)],
													['asset', (leg) => leg.amount.asset],
													['amount', (leg) => leg.amount.amount],
												],
												known.legs,
											)
										}
									>
										{promoter.earnings.csv}
									</SaveButton>
								}
							>
								<Table
									caption={promoter.earnings.each}
									rows={known.legs}
									keyOf={({ order, leg }) => `${order}-${leg}`}
									columns={[
										{ name: promoter.earnings.when, show: ({ time }) => <When at={time} /> },
										{
											name: promoter.earnings.order,
											show: ({ order }) => (
												<Link to="/orders/$order" params={{ order: String(order) }} translate="no">
													{order}
												</Link>
											),
										},
										{ name: promoter.earnings.source, show: ({ source }) => sourceWord(source, promoter.sources) },
										{
											name: promoter.levels.place,
											show: ({ level }) => (level === null ? '' : promoter.levels.level(level + 1)),
										},
										{
											name: promoter.levels.earns,
											end: true,
											show: ({ amount }) => <Amount of={amount.amount} asset={amount.asset} />,
										},
									]}
								/>
								{query.hasNextPage && (
									<div>
										<Button onPress={() => query.fetchNextPage()} busy={query.isFetchingNextPage}>
											{ui.more}
										</Button>
									</div>
								)}
							</Card>
						</>
					)
				}
			</Loaded>
		</>
	);
}

/** Where a promoter's pay comes from. A source that this page does not know is shown by its name. */
function sourceWord(source: string, words: { waterfall: string; prepaid: string; campaign: string }) {
	if (source === 'waterfall' || source === 'prepaid' || source === 'campaign') return words[source];
	return <span translate="no">{source}</span>;
}

function Count({ of: number }: { of: number }) {
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
function Record({ of: account }: { of: string }) {
	const { promoter, ui } = useWords();
	const query = useGateway(['promoter', account], (gateway) =>
		gateway
			.get<{ settled: number; attested: number; earned: { asset: string; amount: string }[]; at: { height: number } }>(
				`v1/promoters/${account}`,
			)
			.catch(nothing),
	);
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
function Days({ of: account }: { of: string }) {
	const { promoter } = useWords();
	const query = useGateway(['statement', account], (gateway) =>
		gateway
			.get<{ lines: { day: string; source: string; asset: string; orders: number; amount: string }[] }>(
				`v1/promoters/${account}/statement`,
			)
			.catch(nothing),
	);
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
								{ name: promoter.earnings.orders, end: true, show: ({ orders }) => <Count of={orders} /> },
								{ name: promoter.levels.earns, end: true, show: ({ sums }) => <Sums of={sums} /> },
							]}
						/>
					</Card>
				)
			}
		</Loaded>
	);
}
