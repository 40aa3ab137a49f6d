// SPDX-License-Identifier: Apache-2.0

import type { Chain } from '@souk/client/chain';
import { grouped, souk, sum } from '@souk/client/money';
import { addLegs, noLegs, total } from '@souk/client/waterfall';
import type { Args } from './args.ts';
import type { Audit, Differences } from './audit.ts';
import { PER_CENT } from './dataset.ts';
import type { Yield } from './economy.ts';
import type { GatewayCheck } from './gateway.ts';
import type { OrderLedger } from './ledger.ts';
import type { Confirmer, Plan } from './plan.ts';
import { table } from './table.ts';
import type { Trading } from './trade.ts';
import { yieldReport } from './yield.ts';

/** Examples of each kind of fault printed at most. */
const EXAMPLES = 10;

/** Everything there is to report. */
export interface Replayed {
	args: Args;
	chain: Chain;
	plan: Plan;
	trading: Trading;
	ledger: OrderLedger;
	audit: Audit;
	/** `undefined` where the replay did not get as far as comparing. */
	difference: Differences | undefined;
	faults: number;
	/** Receipts and rewards; `undefined` where the replay did not get as far. */
	earned: Yield | undefined;
	/** The gateway against the chain; `undefined` without one, and where they were not compared. */
	gateway: GatewayCheck | undefined;
	seconds: number;
	/** Blocks the orders took. */
	blocks: number;
	/** Transactions that succeeded before the tills opened. */
	transactions: number;
	/** Transactions the node's pool lost and took again. */
	lost: number;
}

function out(text = ''): void {
	process.stdout.write(`${text}\n`);
}

function complain(what: string, examples: string[]): void {
	if (examples.length === 0) return;
	process.stderr.write(`${examples.length} ${what}:\n`);
	for (const example of examples.slice(0, EXAMPLES)) process.stderr.write(`  ${example}\n`);
}

/** Print the tables, how to connect and the result; returns the exit code. */
export function printReport(replayed: Replayed): number {
	const { args, chain, plan, trading, ledger, audit, difference, faults, earned, gateway } = replayed;
	const { seconds, blocks, transactions, lost } = replayed;
	out();
	out(roles(replayed));
	out();
	out(elsewhere(replayed));
	out();
	out(inParts(replayed));
	out();
	out(states(replayed));
	out();
	const rate = plan.orders.length / seconds;
	out(
		table(
			['throughput', ''],
			[
				['orders per second', rate.toFixed(2)],
				['transactions per second', (transactions / seconds).toFixed(2)],
				['blocks', grouped(blocks)],
				['seconds', seconds.toFixed(1)],
				['transactions in all, setting up included', grouped(transactions)],
				["transactions the node's pool lost and took again", grouped(lost)],
				['fees paid, in SOUK', souk(audit.fees)],
				['settlements compared with preview_split', grouped(trading.previewed)],
				['settlements compared with the terms of their lines', grouped(trading.recomputed)],
				['differences found', grouped(trading.mismatches.length)],
			],
		),
	);
	out();

	const records = trading.trades.map(({ record }) => record);
	const placed = sum(records.map(({ escrow }) => escrow));
	const legs = records.reduce((all, record) => (record.legs === undefined ? all : addLegs(all, record.legs)), noLegs());
	const back = sum(records.map((record) => (record.legs === undefined ? record.refunded : 0n)));
	const paid = total(legs);
	out('conservation, in base units');
	out(
		`  by events:    ${placed} placed - ${paid} paid - ${back} given back - ${ledger.held()} held = ${placed - paid - back - ledger.held()}`,
	);
	if (difference !== undefined) {
		out(`  by holds:     on hold on the buyers' accounts less held by the events = ${difference.holds}`);
		out(`  by balances:  every account against its transfers, fees and legs = ${difference.balances}`);
		out(`  by issuance:  change of the total supply that no event explains = ${difference.issuance}`);
		out(`  by prepaid:   what prepaid accounts hold and reserve less what they should = ${difference.prepaid}`);
		out(`  by fiat:      bond, locks, payments expected and owed less what they should be = ${difference.fiat}`);
	}
	const apart =
		difference === undefined || earned === undefined
			? undefined
			: sum(Object.values<bigint>({ ...difference }).map((each) => (each < 0n ? -each : each))) +
				earned.invariant.difference;
	if (earned !== undefined) {
		out();
		out(yieldReport(earned));
	}

	if (gateway !== undefined) {
		out();
		out(
			`the gateway against the chain: ${grouped(gateway.rows)} shops, listings, orders, legs, candles and eras of receipts ` +
				`compared, ${grouped(gateway.difference)} differ`,
		);
	}

	complain(
		'settlements paid something else than they had to',
		trading.mismatches.map(({ order, what }) => `order ${order}: ${what}`),
	);
	complain('accounts have another balance than they should', audit.wrong);
	complain('orders are not where they should be', audit.misplaced);
	complain('rows of the gateway are not what the chain says', gateway?.examples ?? []);
	if (faults > 0) process.stderr.write(`${faults} unexpected errors; the replay did not finish\n`);

	if (!args.exit) {
		out();
		out('connect to the chain');
		out(`  endpoint:     ${args.url}`);
		out(`  polkadot.js:  https://polkadot.js.org/apps/?rpc=${encodeURIComponent(args.url)}#/explorer`);
	}
	if (!args.exit && args.gateway !== undefined) {
		out(`  gateway:      ${args.gateway}`);
		out(`  its routes:   ${new URL('docs', args.gateway).toString()}`);
	}
	out();
	const final = records.filter((record) => record.final).length;
	const beside =
		args.gateway === undefined
			? ''
			: ` gateway_difference=${gateway?.difference ?? 'unknown'} gateway_rows=${gateway?.rows ?? 0}`;
	out(
		`RESULT orders=${records.length} final=${final} open=${records.length - final} difference=${apart ?? 'unknown'} ` +
			`orders_per_second=${rate.toFixed(2)} chain=${chain.genesis}${beside}`,
	);
	const right = faults === 0 && apart === 0n && trading.mismatches.length === 0 && audit.misplaced.length === 0;
	if (args.gateway !== undefined && gateway?.difference !== 0) return 1;
	return right && records.length === plan.orders.length ? 0 : 1;
}

function roles({ trading }: Replayed): string {
	let legs = noLegs();
	let toPlatforms = 0n;
	let refunds = 0n;
	const paid = {
		sellers: new Set<number>(),
		platforms: new Set<number>(),
		levels: [new Set<number>(), new Set<number>(), new Set<number>()],
		providers: new Set<number>(),
		buyers: new Set<string>(),
	};
	let escrow = 0n;
	let settled = 0;
	for (const { plan, record } of trading.trades) {
		if (record.legs === undefined || plan.attested) continue;
		settled++;
		legs = addLegs(legs, record.legs);
		escrow += record.escrow;
		refunds += record.legs.buyer;
		paid.sellers.add(plan.shop);
		if (record.legs.buyer > 0n) paid.buyers.add(plan.purchase.customer);
		if (plan.platform !== undefined) {
			toPlatforms += record.legs.platform;
			if (record.legs.platform > 0n) paid.platforms.add(plan.platform);
		}
		record.legs.promoters.forEach((amount, level) => {
			const promoter = plan.promoters[level];
			if (amount > 0n && promoter !== undefined) paid.levels[level]?.add(promoter);
		});
		plan.services.forEach((provider, index) => {
			if ((record.legs?.services[index] ?? 0n) > 0n) paid.providers.add(provider);
		});
	}
	const row = (role: string, accounts: number, amount: bigint): string[] => [
		role,
		grouped(accounts),
		souk(amount),
		escrow === 0n ? '0.00' : (Number((amount * 1_000_000n) / escrow) / 10_000).toFixed(2),
	];
	return table(
		['role', 'accounts', 'SOUK', '%'],
		[
			row('sellers', paid.sellers.size, legs.seller),
			row("sellers, platform's leg of orders without one", paid.sellers.size, legs.platform - toPlatforms),
			...legs.promoters.map((amount, level) =>
				row(`promoters, level ${level + 1}`, paid.levels[level]?.size ?? 0, amount),
			),
			row('service providers', paid.providers.size, sum(legs.services)),
			row('platforms', paid.platforms.size, toPlatforms),
			row('experience pool', 1, legs.experience),
			row('commune', 1, legs.commune),
			row('refunds to buyers', paid.buyers.size, refunds),
			row('all settled orders with an escrow', settled, escrow),
		],
	);
}

/** What was paid out of prepaid accounts for attested orders, and for the part outside the chain of mixed ones. */
function elsewhere({ trading }: Replayed): string {
	const own = trading.trades.filter(({ record: { fees } }) => fees?.paid !== undefined);
	const value = sum(own.map(({ record }) => record.fees?.value ?? 0n));
	const platforms = new Set<number>();
	const payers = new Set<string>();
	const promoters = new Set<number>();
	const paid = { experience: 0n, commune: 0n, platform: 0n, promoters: 0n, freed: 0n };
	for (const { plan, record } of own) {
		const { fees } = record;
		if (fees?.paid === undefined) continue;
		payers.add(fees.payer);
		paid.experience += fees.paid.experience;
		paid.commune += fees.paid.commune;
		paid.platform += fees.paid.platform;
		paid.promoters += sum(fees.paid.promoters);
		paid.freed += fees.freed;
		if (fees.paid.platform > 0n && plan.platform !== undefined) platforms.add(plan.platform);
		fees.paid.promoters.forEach((amount, level) => {
			const promoter = plan.promoters[level];
			if (amount > 0n && promoter !== undefined) promoters.add(promoter);
		});
	}
	const row = (role: string, accounts: number, amount: bigint): string[] => [
		role,
		grouped(accounts),
		souk(amount),
		value === 0n ? '0.00' : (Number((amount * 1_000_000n) / value) / 10_000).toFixed(2),
	];
	return table(
		['paid elsewhere, all or a part: fees out of prepaid accounts', 'accounts', 'SOUK', '%'],
		[
			row('experience pool', 1, paid.experience),
			row('commune', 1, paid.commune),
			row('platforms that did not pay themselves', platforms.size, paid.platform),
			row('promoters', promoters.size, paid.promoters),
			row('reserved and not owed in the end', payers.size, paid.freed),
			row('stated value of all orders that were accepted and ended', own.length, value),
		],
	);
}

/** What mixed orders held and stated, who confirmed the one part, and what is owed back of it. A unit counts as a cent. */
function inParts({ trading }: Replayed): string {
	const own = trading.trades.filter(({ plan }) => plan.mixed);
	const legs = own.flatMap(({ plan, record: { leg } }) => (leg === undefined ? [] : [{ plan, leg }]));
	const owed = legs.flatMap(({ leg: { obligation } }) => (obligation === undefined ? [] : [obligation]));
	const words = legs.flatMap(({ leg: { word } }) => (word === undefined || word.ended ? [] : [word.locked]));
	const row = (what: string, amounts: bigint[], unit = 1n): string[] => [
		what,
		grouped(amounts.length),
		souk(sum(amounts) * unit),
	];
	const confirmed = (by: Confirmer | undefined): bigint[] =>
		legs.filter(({ plan }) => plan.confirmer === by).map(({ leg }) => leg.amount);
	const owing = (signed: boolean): bigint[] =>
		owed.filter(({ ended }) => (ended !== undefined) === signed).map(({ amount }) => amount);
	return table(
		['mixed orders: a part held, a part paid elsewhere', 'orders', 'SOUK'],
		[
			row(
				'held when they were placed',
				own.map(({ record }) => record.escrow),
			),
			row(
				'due elsewhere when they were placed',
				own.map(({ record }) => record.stated),
			),
			row('of that accepted and confirmed by the seller', confirmed('seller'), PER_CENT),
			row('of that accepted and seen by the attester', confirmed('attester'), PER_CENT),
			row('of that accepted and confirmed by nobody', confirmed(undefined), PER_CENT),
			row("still locked of the attester's bond", words),
			row('owed back elsewhere, and signed off by both sides', owing(true), PER_CENT),
			row('owed back elsewhere, and not paid yet', owing(false), PER_CENT),
		],
	);
}

function states({ trading }: Replayed): string {
	const groups = new Map<string, { orders: number; escrow: bigint; refunded: bigint; stated: bigint }>();
	for (const { plan, record } of trading.trades) {
		const name = `${record.state}${record.final ? `: ${plan.fate}` : ', rightly open'}`;
		const group = groups.get(name) ?? { orders: 0, escrow: 0n, refunded: 0n, stated: 0n };
		group.orders++;
		group.escrow += record.escrow;
		group.stated += record.stated;
		group.refunded += record.legs?.buyer ?? record.refunded;
		groups.set(name, group);
	}
	const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
	return table(
		['state', 'orders', 'escrow, SOUK', 'back to the buyer', 'due elsewhere'],
		rows.map(([name, { orders, escrow, refunded, stated }]) => [
			name,
			grouped(orders),
			souk(escrow),
			souk(refunded),
			souk(stated),
		]),
	);
}
