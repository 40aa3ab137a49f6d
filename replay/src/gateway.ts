// SPDX-License-Identifier: Apache-2.0

// A gateway's rows against the chain: every shop, listing, order, leg and candle, both ways.

import { setTimeout as sleep } from 'node:timers/promises';
import type { PalletOrdersLine, PalletOrdersOrder } from '@polkadot/types/lookup';
import type { Codec } from '@polkadot/types-codec/types';
import { hexToString, u8aToHex } from '@polkadot/util';
import { decodeAddress } from '@polkadot/util-crypto';
import type { At, Chain } from '@souk/client/chain';
import { must, UserError } from '@souk/client/errors';
import { Gateway, GatewayError } from '@souk/sdk/gateway';
import { assetName, candles, SPANS, type Witness, type Witnessed } from './witness.ts';

/** How many orders are asked for one by one, with lines and steps. All are compared as rows of the list. */
const WHOLE_ORDERS = 100;
/** How often rows are read again because they changed while they were read. */
const TRIES = 5;
/** Rows of a page. */
const PAGE = 200;
/** How long the gateway may take to be as new as the chain, in milliseconds. It is looked at as often as `EVERY`. */
const PATIENCE = 180_000;
const EVERY = 200;

/** What the comparison came to. */
export interface GatewayCheck {
	/** Rows that are missing, too many, or say something else than the chain. */
	difference: number;
	/** Rows of the gateway that were compared. */
	rows: number;
	/** What differs, one sentence a row. */
	examples: string[];
}

type Fields = Record<string, string>;

interface AmountRow {
	amount: string;
	asset: string;
}

interface MoneyRow {
	minor: string;
	currency: string;
}

interface ShopRow {
	id: number;
	owner: string;
	state: string;
	region: string;
	category: string;
	floor_area: number;
	staff: number;
	bond: AmountRow;
	capabilities: unknown[];
	open_orders: number;
	gone: boolean;
	block: number;
}

interface ListingRow {
	id: number;
	shop: number;
	product: string;
	status: string;
	stock: number;
	price: AmountRow | null;
	fiat_price: MoneyRow | null;
	experience_fee: number;
	return_window: number;
	gone: boolean;
	block: number;
}

interface OrderRow {
	id: number;
	shop: number;
	seller: string;
	buyer: string;
	platform: string | null;
	mode: string;
	state: string;
	amounts: AmountRow[];
	fiat: MoneyRow | null;
	fiat_refunded: string;
	line_count: number;
	gone: boolean;
	block: number;
}

interface LineRow {
	listing: number;
	product: string;
	quantity: number;
	shipped: number;
	dropped: number;
	returned: number;
	amounts: AmountRow[];
	refunded: AmountRow[];
	promoters: string[];
}

interface LegRow {
	order: number;
	source: string;
	role: string;
	level: number | null;
	payee: string | null;
	amount: AmountRow;
	block: number;
}

interface CandleRow {
	start: string;
	open: string;
	high: string;
	low: string;
	close: string;
	ticks: number;
	block: number;
}

interface ReceiptEraRow {
	shop: number;
	era: number;
	batches: number;
	open: string;
	high: string;
	low: string;
	close: string;
	new_customers: number;
	returning_customers: number;
	external_customers: number;
	block: number;
}

/** Everything that a gateway said, and between which heights it said it. */
interface Said {
	from: number;
	to: number;
	shops: ShopRow[];
	listings: ListingRow[];
	orders: OrderRow[];
	legs: LegRow[];
	eras: ReceiptEraRow[];
	/** By shop and span, as `3 1m`. */
	candles: Map<string, CandleRow[]>;
}

/** `ReturnRequested` as a gateway writes it. */
function snake(name: string): string {
	return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

/** An address as the public key that it is of, in hex. */
function publicKey(address: string): string {
	return u8aToHex(decodeAddress(address));
}

function number(value: Codec): bigint {
	return BigInt(value.toString());
}

function money(fiat: MoneyRow | null): string {
	return fiat === null ? 'none' : `${fiat.minor} ${fiat.currency}`;
}

function amounts(all: AmountRow[]): string {
	return all.map(({ amount, asset }) => `${amount} ${asset}`).join(', ');
}

/** Rows of the gateway beside what the chain says. */
class Comparison {
	rows = 0;
	readonly differing: string[] = [];

	/** Compare what there is of one kind, by name. */
	kind(kind: string, expected: Map<string, Fields>, found: Map<string, Fields>): void {
		this.rows += found.size;
		for (const [id, fields] of expected) {
			const row = found.get(id);
			if (row === undefined) {
				this.differing.push(`${kind} ${id}: the chain has it, the gateway does not`);
				continue;
			}
			const odd = Object.keys(fields).filter((name) => fields[name] !== row[name]);
			if (odd.length > 0) {
				const each = odd.map((name) => `${name} is ${fields[name]} on the chain and ${row[name]} by the gateway`);
				this.differing.push(`${kind} ${id}: ${each.join('; ')}`);
			}
		}
		for (const id of found.keys())
			if (!expected.has(id)) this.differing.push(`${kind} ${id}: the gateway has it, the chain does not`);
	}
}

/**
 * Compare a gateway with the chain, and with what a witness heard. Waits until the gateway is as new as the chain.
 *
 * Shops, listings, orders and eras of receipts are read from the chain's state, at the block that the gateway's rows are true of.
 * Legs and candles follow from events, so they are compared for the orders and shops that the witness heard from their beginning.
 */
export async function compareGateway(chain: Chain, url: string, witness: Witness): Promise<GatewayCheck> {
	const gateway = new Gateway(url, { within: 60_000 });
	await level(chain, gateway);
	const said = await settledRows(gateway, witness);
	const hash = await chain.provider.send<string | null>('chain_getBlockHash', [said.from]);
	if (hash === null) throw new UserError(`the gateway has block ${said.from}, the node has not`);
	const at = await chain.api.at(hash);
	const comparison = new Comparison();
	await compareShops(at, said, comparison);
	await compareListings(at, said, comparison);
	await compareOrders(at, gateway, said, witness, comparison);
	await compareCandles(chain, said, witness, comparison);
	await compareEras(at, said, comparison);
	return { difference: comparison.differing.length, rows: comparison.rows, examples: comparison.differing };
}

/** Wait until the gateway has the node's newest final block. */
async function level(chain: Chain, gateway: Gateway): Promise<void> {
	const head = await chain.api.rpc.chain.getFinalizedHead();
	const target = (await chain.api.rpc.chain.getHeader(head)).number.toNumber();
	let height = -1;
	for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(EVERY)) {
		try {
			height = (await gateway.get<{ at: { height: number } }>('v1')).at.height;
		} catch (error) {
			// It has no block yet.
			if (!(error instanceof GatewayError && error.status === 503)) throw error;
		}
		if (height >= target) return;
	}
	throw new UserError(`the gateway is at block ${height}, not at ${target}, after ${PATIENCE / 1000} s`);
}

/** Read all rows. Where one changed meanwhile, all of them are read again: then they would be of different blocks. */
async function settledRows(gateway: Gateway, witness: Witness): Promise<Said> {
	for (let tries = 1; ; tries++) {
		const said = await readRows(gateway, witness);
		const rows = [said.shops, said.listings, said.orders, said.legs, said.eras, ...said.candles.values()];
		if (rows.every((all) => all.every(({ block }) => block <= said.from))) return said;
		if (tries === TRIES)
			throw new UserError('the chain does not stand still for long enough to compare a gateway with it');
	}
}

async function readRows(gateway: Gateway, witness: Witness): Promise<Said> {
	let [from, to] = [Infinity, 0];
	const all = async <T>(path: string, query: Record<string, string | number> = {}): Promise<T[]> => {
		const rows: T[] = [];
		for (let cursor: string | undefined; ; ) {
			const asked = { ...query, limit: PAGE, direction: 'oldest', ...(cursor === undefined ? {} : { cursor }) };
			const page = await gateway.page<T>(path, asked);
			from = Math.min(from, page.at.height);
			to = Math.max(to, page.at.height);
			rows.push(...page.items);
			if (page.next === null) return rows;
			cursor = page.next;
		}
	};
	const shops = await all<ShopRow>('v1/shops');
	const listings = await all<ListingRow>('v1/listings');
	const orders = await all<OrderRow>('v1/orders');
	const legs = await all<LegRow>('v1/legs');
	const eras = await all<ReceiptEraRow>('v1/receipt_eras');
	const charts = new Map<string, CandleRow[]>();
	for (const { id } of shops) {
		if (!witness.shops.has(id)) continue;
		for (const interval of Object.keys(SPANS)) {
			charts.set(`${id} ${interval}`, await all<CandleRow>(`v1/shops/${id}/bizpower`, { interval }));
		}
	}
	return { from, to, shops, listings, orders, legs, eras, candles: charts };
}

async function compareShops(at: At, said: Said, comparison: Comparison): Promise<void> {
	const expected = new Map<string, Fields>();
	for (const [key, shop] of await at.query.shops.shops.entries()) {
		if (shop.isNone) continue;
		const { owner, state, profile, bond, capabilities, openOrders } = shop.unwrap();
		expected.set(key.args[0].toString(), {
			owner: owner.toHex(),
			state: snake(state.type),
			region: hexToString(profile.region.toHex()),
			category: profile.category.toString().padStart(4, '0'),
			'floor area': profile.floorArea.toString(),
			staff: profile.staff.toString(),
			bond: bond.toString(),
			capabilities: capabilities.map(({ capability }) => snake(capability.type)).join(', '),
			'open orders': openOrders.toString(),
		});
	}
	const found = said.shops.flatMap((shop): [string, Fields][] => {
		if (shop.gone) return [];
		const fields = {
			owner: publicKey(shop.owner),
			state: shop.state,
			region: shop.region,
			category: shop.category,
			'floor area': String(shop.floor_area),
			staff: String(shop.staff),
			bond: shop.bond.amount,
			capabilities: shop.capabilities.join(', '),
			'open orders': String(shop.open_orders),
		};
		return [[String(shop.id), fields]];
	});
	comparison.kind('shop', expected, new Map(found));
}

async function compareListings(at: At, said: Said, comparison: Comparison): Promise<void> {
	const expected = new Map<string, Fields>();
	for (const [key, listing] of await at.query.shops.listings.entries()) {
		if (listing.isNone) continue;
		const { shop, product, status, stock, terms } = listing.unwrap();
		const [asset, units] = terms.price.token;
		const fiat = terms.price.fiat.unwrapOr(undefined);
		expected.set(key.args[0].toString(), {
			shop: shop.toString(),
			product: product.toString().padStart(14, '0'),
			status: snake(status.type),
			stock: stock.toString(),
			price: units.isZero() ? 'none' : `${units.toString()} ${assetName(asset)}`,
			'fiat price': fiat === undefined ? 'none' : `${fiat.amount.toString()} ${hexToString(fiat.currency.toHex())}`,
			'experience fee': terms.experienceFee.toString(),
			'return window': terms.returnWindow.toString(),
		});
	}
	const found = said.listings.flatMap((listing): [string, Fields][] => {
		if (listing.gone) return [];
		const fields = {
			shop: String(listing.shop),
			product: listing.product,
			status: listing.status,
			stock: String(listing.stock),
			price: listing.price === null ? 'none' : amounts([listing.price]),
			'fiat price': money(listing.fiat_price),
			'experience fee': String(listing.experience_fee),
			'return window': String(listing.return_window),
		};
		return [[String(listing.id), fields]];
	});
	comparison.kind('listing', expected, new Map(found));
}

/** Sums over the lines of an order, by asset. */
function totals(order: PalletOrdersOrder, lines: PalletOrdersLine[]): string {
	const sums = order.assets.map((asset, place) => {
		const sum = lines.reduce((all, line) => all + (line.amounts[place]?.toBigInt() ?? 0n), 0n);
		return { asset: assetName(asset), amount: sum.toString() };
	});
	return amounts(sums);
}

async function compareOrders(
	at: At,
	gateway: Gateway,
	said: Said,
	witness: Witness,
	comparison: Comparison,
): Promise<void> {
	const lines = new Map<string, PalletOrdersLine[]>();
	for (const [key, all] of await at.query.orders.lines.entries()) lines.set(key.args[0].toString(), [...all]);
	const expected = new Map<string, Fields>();
	const legs = new Map<string, Fields>();
	const whole = new Map<string, Fields>();
	const orders = await at.query.orders.orders.entries();
	const every = Math.max(1, Math.floor(orders.length / WHOLE_ORDERS));
	for (const [place, [key, found]] of orders.entries()) {
		if (found.isNone) continue;
		const id = key.args[0].toString();
		const order = found.unwrap();
		const own = lines.get(id) ?? [];
		const fiat = order.fiat.unwrapOr(undefined);
		expected.set(id, {
			shop: order.shop.toString(),
			seller: order.seller.toHex(),
			buyer: order.buyer.toHex(),
			platform: order.platform.isSome ? order.platform.unwrap().toHex() : 'none',
			mode: snake(order.mode.type),
			state: snake(order.state.type),
			amounts: totals(order, own),
			fiat: fiat === undefined ? 'none' : `${fiat.amount.toString()} ${hexToString(fiat.currency.toHex())}`,
			'refunded outside': number(order.fiatRefunded).toString(),
			lines: String(own.length),
		});
		const witnessed = witness.orders.get(BigInt(id));
		if (witnessed !== undefined) for (const [name, leg] of legsOf(id, order, own, witnessed)) legs.set(name, leg);
		if (place % every === 0) whole.set(id, wholeOrder(order, own, witnessed));
	}
	const rows = said.orders.flatMap((order): [string, Fields][] => {
		if (order.gone) return [];
		const fields = {
			shop: String(order.shop),
			seller: publicKey(order.seller),
			buyer: publicKey(order.buyer),
			platform: order.platform === null ? 'none' : publicKey(order.platform),
			mode: order.mode,
			state: order.state,
			amounts: amounts(order.amounts),
			fiat: money(order.fiat),
			'refunded outside': order.fiat_refunded,
			lines: String(order.line_count),
		};
		return [[String(order.id), fields]];
	});
	comparison.kind('order', expected, new Map(rows));
	comparison.kind('leg of order', legs, legRows(said.legs.filter(({ order }) => witness.orders.has(BigInt(order)))));
	comparison.kind('lines and steps of order', whole, await wholeRows(gateway, [...whole.keys()]));
}

/** The one account that all lines of an order have at a level of their paths. Nobody, where they differ. */
function promoterAt(lines: PalletOrdersLine[], level: number): string {
	const all = new Set(lines.flatMap(({ promoters }) => promoters[level]?.toHex() ?? []));
	const [only, ...more] = all;
	return only === undefined || more.length > 0 ? 'nobody' : only;
}

/** The legs of an order by source, role and level. Of legs that are alike the sum. */
function legsOf(id: string, order: PalletOrdersOrder, lines: PalletOrdersLine[], said: Witnessed): Map<string, Fields> {
	const legs = new Map<string, Fields>();
	const [buyer, seller] = [order.buyer.toHex(), order.seller.toHex()];
	const platform = order.platform.isSome ? order.platform.unwrap().toHex() : 'nobody';
	for (const { source, role, level, asset, amount, side } of said.legs) {
		const [own, other] = side === 'buyer' ? [buyer, seller] : [seller, buyer];
		const payee =
			{
				buyer,
				seller,
				platform: source === 'prepaid' ? platform : (said.platform ?? seller),
				promoter: promoterAt(lines, level ?? 0),
				service: order.services[level ?? 0]?.provider.toHex() ?? 'nobody',
				back: own,
				other,
			}[role] ?? 'nobody';
		add(legs, legName(id, source, role, level, payee, asset), amount);
	}
	return legs;
}

function legName(order: string, ...parts: (string | number | undefined)[]): string {
	return `${order}, ${parts.map((part) => part ?? '-').join(' ')}`;
}

function add(legs: Map<string, Fields>, name: string, amount: bigint): void {
	legs.set(name, { amount: (BigInt(legs.get(name)?.amount ?? 0) + amount).toString() });
}

function legRows(rows: LegRow[]): Map<string, Fields> {
	const legs = new Map<string, Fields>();
	for (const { order, source, role, level, payee, amount } of rows) {
		const who = payee === null ? 'nobody' : publicKey(payee);
		add(legs, legName(String(order), source, role, level ?? undefined, who, amount.asset), BigInt(amount.amount));
	}
	return legs;
}

function wholeOrder(order: PalletOrdersOrder, lines: PalletOrdersLine[], said: Witnessed | undefined): Fields {
	const named = (all: { toString(): string }[]): string =>
		amounts(
			all.map((amount, place) => ({ amount: amount.toString(), asset: assetName(must(order.assets[place], 'asset')) })),
		);
	const each = lines.map((line) =>
		lineText(
			line.listing.toString(),
			line.product.toString().padStart(14, '0'),
			[line.quantity, line.shipped, line.dropped, line.returned].map(String),
			named([...line.amounts]),
			named([...line.refunded]),
			line.promoters.map((who) => who.toHex()),
		),
	);
	return { lines: each.join('; '), ...(said === undefined ? {} : { steps: String(said.steps) }) };
}

function lineText(
	listing: string,
	product: string,
	units: string[],
	held: string,
	back: string,
	path: string[],
): string {
	return `${listing} ${product} ${units.join('/')} ${held} less ${back} by ${path.join(' ')}`;
}

async function wholeRows(gateway: Gateway, ids: string[]): Promise<Map<string, Fields>> {
	const found = new Map<string, Fields>();
	for (const id of ids) {
		const answer = gateway.get<{ lines: LineRow[]; steps: unknown[] }>(`v1/orders/${id}`);
		const order = await answer.catch((error: unknown) => {
			if (error instanceof GatewayError && error.status === 404) return undefined;
			throw error;
		});
		if (order === undefined) continue;
		const { lines, steps } = order;
		const each = lines.map((line) =>
			lineText(
				String(line.listing),
				line.product,
				[line.quantity, line.shipped, line.dropped, line.returned].map(String),
				amounts(line.amounts),
				amounts(line.refunded),
				line.promoters.map(publicKey),
			),
		);
		found.set(id, { lines: each.join('; '), steps: String(steps.length) });
	}
	return found;
}

async function compareCandles(chain: Chain, said: Said, witness: Witness, comparison: Comparison): Promise<void> {
	const { ticks, times } = await witness.ticks(chain);
	const expected = new Map<string, Fields>();
	for (const shop of witness.shops) {
		const own = ticks.filter((tick) => tick.shop === shop);
		for (const [interval, span] of Object.entries(SPANS)) {
			for (const candle of candles(own, times, span)) {
				expected.set(`${interval} of shop ${shop} at ${candle.start}`, {
					open: candle.open.toString(),
					high: candle.high.toString(),
					low: candle.low.toString(),
					close: candle.close.toString(),
					ticks: String(candle.ticks),
				});
			}
		}
	}
	const found = new Map<string, Fields>();
	for (const [chart, rows] of said.candles) {
		const [shop, interval] = chart.split(' ');
		for (const { start, open, high, low, close, ticks: count } of rows) {
			const name = `${interval} of shop ${shop} at ${Date.parse(start)}`;
			found.set(name, { open, high, low, close, ticks: String(count) });
		}
	}
	comparison.kind('candle', expected, found);
}

/** Eras that the chain keeps of receipts. A gateway keeps those that the chain forgot. */
async function compareEras(at: At, said: Said, comparison: Comparison): Promise<void> {
	const expected = new Map<string, Fields>();
	const kept = new Map<string, number>();
	const books = (await at.query.receipts.books.entries()).map(([{ args }]) => args[0]);
	const eras = await Promise.all(books.map((shop) => at.query.receipts.eraRows.entries(shop)));
	for (const [key, totals] of eras.flat()) {
		if (totals.isNone) continue;
		const shop = key.args[0].toString();
		const { era, batches, bizpower, new_: fresh, returning, external } = totals.unwrap();
		kept.set(shop, Math.min(kept.get(shop) ?? Infinity, era.toNumber()));
		expected.set(`${era.toString()} of shop ${shop}`, {
			batches: batches.toString(),
			open: bizpower.open.toString(),
			high: bizpower.high.toString(),
			low: bizpower.low.toString(),
			close: bizpower.close.toString(),
			customers: [fresh, returning, external].join('/'),
		});
	}
	const found = said.eras.flatMap((row): [string, Fields][] => {
		if (row.era < (kept.get(String(row.shop)) ?? Infinity)) return [];
		const fields = {
			batches: String(row.batches),
			open: row.open,
			high: row.high,
			low: row.low,
			close: row.close,
			customers: [row.new_customers, row.returning_customers, row.external_customers].join('/'),
		};
		return [[`${row.era} of shop ${row.shop}`, fields]];
	});
	comparison.kind('era of receipts', expected, new Map(found));
}
