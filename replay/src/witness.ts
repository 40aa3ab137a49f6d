// SPDX-License-Identifier: Apache-2.0

// What the chain said of the legs of orders and of BizPower, by its events: what a gateway's rows are compared with.

import type { FrameSupportTokensFungibleUnionOfNativeOrWithId } from '@polkadot/types/lookup';
import type { Codec } from '@polkadot/types-codec/types';
import type { Chain } from '@souk/client/chain';
import type { ChainEvent } from '@souk/client/events';
import type { Seen } from '@souk/client/pipeline';

/** A leg of a settled order, but for the account: that follows from the order. */
export interface Leg {
	source: 'waterfall' | 'prepaid' | 'stake';
	role: string;
	level: number | undefined;
	asset: string;
	amount: bigint;
	/** Which side of a dispute had put a stake down. */
	side: 'buyer' | 'seller' | undefined;
}

/** What the events say of one order that was placed while they were heard. */
export class Witnessed {
	/** Its legs, in the order of the events. Empty before it is settled. */
	legs: Leg[] = [];
	/** Who was paid the platform's leg, as public key in hex. The seller, where this is empty. */
	platform: string | undefined;
	settled = false;
	/** How many events name it. */
	steps = 0;
}

/** A change of a shop's BizPower, which has 18 decimals. */
export interface Tick {
	shop: number;
	/** The block. */
	height: number;
	bizpower: bigint;
}

/** The lengths of candles, in milliseconds. */
export const SPANS: Record<string, number> = {
	'1m': 60_000,
	'5m': 300_000,
	'15m': 900_000,
	'1h': 3_600_000,
	'4h': 14_400_000,
	'1d': 86_400_000,
};

/** How BizPower went in an interval. */
export interface Candle {
	/** When it begins, in milliseconds since 1970. */
	start: number;
	open: bigint;
	high: bigint;
	low: bigint;
	close: bigint;
	ticks: number;
}

/** Pallets whose events name orders. */
const OF_ORDERS = new Set(['orders', 'distribution', 'bonuses', 'prepaid', 'fiat', 'trace']);

/** An asset as a gateway writes it. */
export function assetName(asset: FrameSupportTokensFungibleUnionOfNativeOrWithId): string {
	if (asset.isNative) return 'SOUK';
	const id = asset.asWithId.toNumber();
	return id === 1 ? 'TIME' : String(id);
}

/** The order that an event names, if it names one. */
function orderOf({ pallet, data }: ChainEvent): bigint | undefined {
	if (!OF_ORDERS.has(pallet)) return undefined;
	const { order } = data as Record<string, (Codec & { isNone?: boolean }) | undefined>;
	return order === undefined || order.isNone === true ? undefined : BigInt(order.toString());
}

/** Candles of ticks that are in order. `times` has the time of each block in milliseconds since 1970. */
export function candles(ticks: Tick[], times: Map<number, number>, span: number): Candle[] {
	const all = new Map<number, Candle>();
	for (const { height, bizpower } of ticks) {
		const time = times.get(height);
		if (time === undefined) throw new Error(`the time of block ${height} is not known`);
		const start = Math.floor(time / span) * span;
		const candle = all.get(start);
		if (candle === undefined) {
			all.set(start, { start, open: bizpower, high: bizpower, low: bizpower, close: bizpower, ticks: 1 });
			continue;
		}
		candle.ticks++;
		candle.close = bizpower;
		if (bizpower > candle.high) candle.high = bizpower;
		if (bizpower < candle.low) candle.low = bizpower;
	}
	return [...all.values()];
}

/** Hears the events of a chain. */
export class Witness {
	/** Orders that were placed meanwhile. */
	readonly orders = new Map<bigint, Witnessed>();
	/** Shops that were opened meanwhile. */
	readonly shops = new Set<number>();
	/** Hashes of blocks, by height, with changes of BizPower. */
	private readonly moved = new Map<number, string>();

	/** Take the events of a block in. Blocks come in order. */
	hear({ number, hash, events }: Seen): void {
		for (const event of events) {
			if (event.pallet === 'shops' && event.name === 'ShopOpened') this.shops.add(event.data.shop.toNumber());
			if (event.pallet === 'receipts' && MOVING.has(event.name)) this.moved.set(number, hash);
			const id = orderOf(event);
			if (id === undefined) continue;
			if (event.pallet === 'orders' && event.name === 'OrderPlaced') this.orders.set(id, new Witnessed());
			const order = this.orders.get(id);
			if (order === undefined) continue;
			order.steps++;
			this.hearLegs(order, event);
		}
	}

	private hearLegs(order: Witnessed, event: ChainEvent): void {
		const add = (source: Leg['source'], role: string, asset: string, amount: bigint, more: Partial<Leg> = {}): void => {
			if (amount > 0n) order.legs.push({ source, role, asset, amount, level: undefined, side: undefined, ...more });
		};
		if (event.pallet === 'orders' && event.name === 'OrderSettled') {
			order.settled = true;
			order.platform = event.data.platform.isSome ? event.data.platform.unwrap().toHex() : undefined;
			for (const legs of event.data.legs) {
				const asset = assetName(legs.asset);
				for (const role of ['buyer', 'seller', 'platform', 'experience', 'commune', 'forfeited'] as const) {
					add('waterfall', role, asset, legs[role].toBigInt());
				}
				for (const [level, part] of legs.promoters.entries()) {
					add('waterfall', 'promoter', asset, part.toBigInt(), { level });
				}
				for (const [level, part] of legs.services.entries()) {
					add('waterfall', 'service', asset, part.toBigInt(), { level });
				}
			}
		}
		if (event.pallet === 'prepaid' && event.name === 'FeesPaid') {
			const asset = assetName(event.data.asset);
			for (const role of ['experience', 'commune', 'platform'] as const) {
				add('prepaid', role, asset, event.data[role].toBigInt());
			}
			for (const [level, part] of event.data.commission.entries()) {
				add('prepaid', 'promoter', asset, part.toBigInt(), { level });
			}
		}
		if (event.pallet === 'orders' && event.name === 'DisputeClosed') {
			for (const side of ['buyer', 'seller'] as const) {
				for (const stake of event.data[side]) {
					for (const role of ['back', 'other', 'treasury'] as const) {
						add('stake', role, assetName(stake.asset), stake[role].toBigInt(), { side });
					}
				}
			}
		}
	}

	/**
	 * Every change of BizPower that was heard, in order, and the time of each of their blocks in milliseconds since 1970.
	 *
	 * A countersignature does not say what BizPower became. It became what the state at the end of its block says, for each shop
	 * that its transaction names.
	 */
	async ticks(chain: Chain): Promise<{ ticks: Tick[]; times: Map<number, number> }> {
		const ticks: Tick[] = [];
		const times = new Map<number, number>();
		for (const [height, hash] of this.moved) {
			const { query } = await chain.api.at(hash);
			times.set(height, (await query.timestamp.now()).toNumber());
			const signed = new Set<number>();
			const events = await chain.events(hash);
			for (const { event, extrinsic } of events) {
				if (event.pallet !== 'receipts') continue;
				if (event.name === 'BatchPosted' || event.name === 'ReceiptsReversed') {
					const { shop, bizpower } = event.data;
					ticks.push({ shop: shop.toNumber(), height, bizpower: bizpower.toBigInt() });
				}
				if (event.name !== 'Countersigned' || extrinsic === undefined || signed.has(extrinsic)) continue;
				signed.add(extrinsic);
				for (const shop of await shopsSigned(chain, hash, extrinsic)) {
					const book = (await query.receipts.books(shop)).unwrap();
					const totals = await query.receipts.eraRows(shop, book.nextRow.toNumber() - 1);
					if (totals.isSome) ticks.push({ shop, height, bizpower: totals.unwrap().bizpower.close.toBigInt() });
				}
			}
		}
		return { ticks, times };
	}
}

/** Events of receipts after which BizPower is another. */
const MOVING = new Set<string>(['BatchPosted', 'ReceiptsReversed', 'Countersigned']);

/** The shops whose receipts a transaction countersigns, in rising order. */
async function shopsSigned(chain: Chain, hash: string, place: number): Promise<number[]> {
	const { block } = await chain.api.rpc.chain.getBlock(hash);
	const call = block.extrinsics[place]?.method;
	if (call?.section !== 'receipts' || call.method !== 'countersign') {
		throw new Error(`extrinsic ${place} of block ${hash} countersigns, and is no call of receipts.countersign`);
	}
	const [claims] = call.args as unknown as [Iterable<{ shop: { toString(): string } }>];
	return [...new Set([...claims].map(({ shop }) => Number(shop.toString())))].sort((a, b) => a - b);
}
