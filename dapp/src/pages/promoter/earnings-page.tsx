// SPDX-License-Identifier: Apache-2.0

import './promoter.css';
import type { Gateway } from '@souk/sdk/gateway';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useMemo } from 'react';
import { useConnection } from '../../chain/connection.tsx';
import { Card, Empty, Loaded, More } from '../../ui/basic.tsx';
import { NeedAccount, NeedGateway } from '../../ui/need.tsx';
import { csvOf, SaveButton } from '../../ui/save.tsx';
import { AccountName, Amount, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { byLevel, byLink, type Leg, type PathLine } from './earnings.ts';
import { Count, Days, PromoterRecord, Sums, sourceWord } from './earnings-parts.tsx';
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

/** The lines of orders that were read: which listings, over which paths. They never change, and the page reads its legs with each block. */
const kept = new WeakMap<Gateway, Map<number, PathLine[]>>();

async function linesOf(gateway: Gateway, order: number): Promise<PathLine[]> {
	const known = kept.get(gateway) ?? new Map<number, PathLine[]>();
	kept.set(gateway, known);
	const lines = known.get(order) ?? (await gateway.order(order)).lines;
	known.set(order, lines);
	return lines;
}

async function readLegs(gateway: Gateway, payee: string, cursor: string | undefined): Promise<LegPage> {
	const { items, next, at } = await gateway
		.legs({ payee })
		.page({ limit: LEGS, ...(cursor === undefined ? {} : { cursor }) });
	const legs = items.filter(({ role, source }) => role === 'promoter' || source === 'campaign');
	const orders = [...new Set(legs.map(({ order }) => order))];
	const lines: [number, PathLine[]][] = [];
	for (let from = 0; from < orders.length; from += AT_ONCE) {
		const some = orders
			.slice(from, from + AT_ONCE)
			.map(async (order): Promise<[number, PathLine[]]> => [order, await linesOf(gateway, order)]);
		lines.push(...(await Promise.all(some)));
	}
	return { legs, lines, next, height: at.height };
}

function Earnings({ of: account }: { of: string }) {
	const { promoter } = useWords();
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
			<PromoterRecord of={account} />
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
												before.length === 0 ? (
													promoter.earnings.nobody
												) : (
													<span className="row">
														{before.map((who) => (
															<AccountName key={who} of={who} />
														))}
													</span>
												),
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
								<More of={query} />
							</Card>
						</>
					)
				}
			</Loaded>
		</>
	);
}
