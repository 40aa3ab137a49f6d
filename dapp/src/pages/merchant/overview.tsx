// SPDX-License-Identifier: Apache-2.0

import { regionOf } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useFormat } from '../../app/format.ts';
import { useChain, useGateway } from '../../chain/connection.tsx';
import { dayBefore, settledOrders } from '../../gateway/settled.ts';
import { Badge, Card, Facts, Figure, LinkButton, Loaded } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { Amount, Countdown, Money } from '../../ui/values.tsx';
import { useLocale, useWords } from '../../words/index.tsx';
import { categoryText, countryOf } from './categories.ts';
import { slotsOf } from './governed.ts';
import { ManageShop } from './manage.tsx';
import { bizPowerText } from './power.ts';
import { type ShopHere, ShopPage, ShopState } from './shop.tsx';
import { foldStatement } from './statement.ts';
import { filterOf, ON_SHOP, type Waiting } from './waiting.ts';

/** A shop at a glance: today's figures, what waits for it, what it may do. */
export function Overview() {
	const { merchant } = useWords();
	return (
		<ShopPage title={merchant.overview.title} lead={merchant.overview.lead}>
			{(shop) => (
				<>
					<Today shop={shop} />
					<div className="columns">
						<Waits shop={shop} />
						<Profile shop={shop} />
					</div>
					<ManageShop shop={shop} />
				</>
			)}
		</ShopPage>
	);
}

/** Midnight in UTC, as statements count days. */
function today(): string {
	return new Date().toISOString().slice(0, 10);
}

function Today({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { overview } = merchant;
	const format = useFormat();
	const statement = useGateway(['merchant-today', shop.id, today()], async (gateway) =>
		foldStatement((await gateway.statement(shop.id, { from: today() })).lines),
	);
	const power = useGateway(['merchant-power', shop.id], async (gateway) => {
		const { items } = await gateway.bizpower(shop.id, { interval: '1d' }).page({ limit: 1 });
		return items[0] ?? null;
	});
	const orders = useGateway(['merchant-settled', shop.id, today()], (gateway) =>
		settledOrders(gateway, shop.id, dayBefore(Date.now(), 0)),
	);
	const sums = statement.data?.sums ?? [];
	const receipts = sums.filter(({ source }) => source === 'till').reduce((all, { count }) => all + count, 0);
	return (
		<section className="grid merchant-figures" aria-label={overview.today}>
			<Figure
				name={overview.openOrders}
				value={<span translate="no">{format.number(shop.view.open_orders)}</span>}
				hint={overview.accepted(shop.view.accepted_today, shop.view.daily_orders)}
			/>
			<Figure
				name={overview.settled}
				value={
					statement.data === undefined || orders.data === undefined ? (
						<span translate="no">–</span>
					) : orders.data.more ? (
						overview.atLeast(format.number(orders.data.count + receipts))
					) : (
						<span translate="no">{format.number(orders.data.count + receipts)}</span>
					)
				}
				hint={overview.settledHint}
			/>
			<Figure
				name={overview.payout}
				value={
					sums.length === 0 ? (
						<span translate="no">–</span>
					) : (
						<span className="stack tight">
							{sums
								.slice(0, 3)
								.map(({ unit, source, decimals, payout }) =>
									decimals === null ? (
										<Money key={unit + source} minor={payout} currency={unit} />
									) : (
										<Amount key={unit + source} of={payout} asset={unit} decimals={decimals} />
									),
								)}
						</span>
					)
				}
				hint={overview.payoutHint}
			/>
			<Figure
				name={overview.power}
				value={<span translate="no">{power.data ? bizPowerText(BigInt(power.data.close)) : '–'}</span>}
				hint={
					<Link to="/merchant/$shop/bizpower" params={{ shop: String(shop.id) }}>
						{overview.powerHint}
					</Link>
				}
			/>
		</section>
	);
}

/** How many orders of a kind are counted. */
const COUNTED = 200;

/** What waits for an answer of the shop, the most urgent first. */
function Waits({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { overview } = merchant;
	const query = useGateway(['merchant-waits', shop.id], async (gateway) =>
		Promise.all(
			ON_SHOP.map(async (group) => {
				const rows = await gateway.orders({ shop: shop.id, ...filterOf(group) }).first(COUNTED);
				const deadlines = rows.flatMap(({ deadline }) => (deadline === null ? [] : [deadline])).sort();
				return { group, count: rows.length, more: rows.length === COUNTED, next: deadlines[0] };
			}),
		),
	);
	return (
		<Card title={overview.waits}>
			<NeedGateway missing={overview.waitsMissing}>
				<Loaded of={query}>
					{(groups) => {
						const some = groups.filter(({ count }) => count > 0);
						if (some.length === 0)
							return (
								<p className="row">
									<CircleCheck aria-hidden size={20} /> {overview.nothingWaits}
								</p>
							);
						return (
							<ul className="merchant-waits">
								{some.map(({ group, count, more, next }) => (
									<Waiter key={group} shop={shop.id} group={group} count={count} more={more} next={next} />
								))}
							</ul>
						);
					}}
				</Loaded>
			</NeedGateway>
		</Card>
	);
}

function Waiter({
	shop,
	group,
	count,
	more,
	next,
}: {
	shop: number;
	group: Waiting;
	count: number;
	more: boolean;
	next: string | undefined;
}) {
	const { merchant } = useWords();
	const { overview } = merchant;
	return (
		<li data-waits={group}>
			<span className="stack tight">
				<strong>{merchant.orders.waits[group](count)}</strong>
				{more && <span className="soft small">{overview.waitsMore}</span>}
				{next !== undefined && (
					<span className="soft small row">
						{overview.firstDue} <Countdown until={next} />
					</span>
				)}
			</span>
			<LinkButton to="/merchant/$shop/orders" params={{ shop: String(shop) }} search={{ waits: group }}>
				{overview.answer}
			</LinkButton>
		</li>
	);
}

/** What the chain knows of the shop. */
function Profile({ shop }: { shop: ShopHere }) {
	const { merchant, ui } = useWords();
	const { overview } = merchant;
	const locale = useLocale();
	const { view } = shop;
	const region = regionOf(view.profile);
	const code = categoryText(view.profile.category);
	const [used, slots] = slotsOf(view);
	const clock = useChain(['calendar'], (souk) => souk.now());
	const verified =
		view.verification !== undefined && (clock.data === undefined || view.verification.expires > clock.data);
	return (
		<Card title={overview.profile}>
			<Facts
				entries={[
					[overview.state, <ShopState key="state" state={view.state.type} />],
					[
						overview.verified,
						verified ? (
							<Badge key="level" tone="good">
								{overview.level(view.level)}
							</Badge>
						) : (
							<Badge key="none">{ui.no}</Badge>
						),
					],
					[
						overview.region,
						<span key="region" translate="no">
							{`${countryOf(region, locale) ?? ''} ${region}`.trim()}
						</span>,
					],
					[
						overview.category,
						<span key="category" translate="no">
							{code}
						</span>,
					],
					[
						overview.premises,
						<span key="premises">{overview.premisesAre(view.profile.floor_area, view.profile.staff)}</span>,
					],
					[overview.slots, <span key="slots">{overview.slotsAre(used, slots)}</span>],
					[overview.certified, overview.certifiedAre(view.certified)],
				]}
			/>
		</Card>
	);
}
