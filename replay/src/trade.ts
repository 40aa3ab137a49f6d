// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import { key } from '@souk/client/accounts';
import type { Call, Chain } from '@souk/client/chain';
import { cid } from '@souk/client/content';
import { at, must } from '@souk/client/errors';
import { found } from '@souk/client/events';
import { type Link, signPath } from '@souk/client/links';
import { sum } from '@souk/client/money';
import {
	nameServices,
	type OrderSize,
	order,
	type Preview,
	placeOrder,
	previewSplit,
	readTerms,
	type Service,
} from '@souk/client/orders';
import { Batcher, type Pipeline, TransactionError } from '@souk/client/pipeline';
import {
	addLegs,
	type Legs,
	noLegs,
	print,
	type SplitTerms,
	sameLegs,
	serve,
	split,
	total,
} from '@souk/client/waterfall';
import type { OrderLedger, OrderRecord } from './ledger.ts';
import type { Market } from './opening.ts';
import { END, MOST_SERVICES, type PlannedOrder, PROVIDERS, sharesOf } from './plan.ts';

/** How many calls sellers and the arbiter send at once, where so many fit. */
export const BATCH = 50;
/** Basis points in a whole. */
const BASIS_POINTS = 10_000n;

/** An order under way. */
export interface Trade {
	plan: PlannedOrder;
	record: OrderRecord;
	/** What each line would pay if it is kept, as the chain said beforehand. */
	preview: Preview[];
}

/** A settlement that paid something else than it should have. */
export interface Mismatch {
	order: bigint;
	what: string;
}

/** The accounts that take part in a replay. */
export interface Cast {
	customer: (id: string) => KeyringPair;
	promoters: KeyringPair[];
	platforms: KeyringPair[];
	/** Service providers, in the order of `PROVIDERS`. */
	providers: KeyringPair[];
	/** May rule on disputes and set parameters. */
	sudo: KeyringPair;
}

/** How many calls of a kind go into one transaction. */
export interface BatchSizes {
	accept: number;
	ship: number;
	answer: number;
}

/** Every parcel of the replay. Nobody looks for it. */
const PARCEL = { carrier: 'TEST', tracking: `0x${'5a'.repeat(32)}` };
/** The size of the largest orders of a plan: two lines over three promoters, as `funding.ts` counts with, and two services. */
export const LARGEST: OrderSize = { lines: 2, assets: 1, depth: 3, items: 0, services: MOST_SERVICES };

/** The size of an order of a plan. It is paid in SOUK and names no items. Before the seller names services it has none yet. */
function sizeOf({ lines, promoters, services }: PlannedOrder): OrderSize {
	return { lines: lines.length, assets: 1, depth: promoters.length, items: 0, services: services.length };
}

/** A size that covers some orders. */
function covering(sizes: OrderSize[]): OrderSize {
	const most = (of: keyof OrderSize): number => Math.max(0, ...sizes.map((size) => size[of]));
	return {
		lines: most('lines'),
		assets: most('assets'),
		depth: most('depth'),
		items: most('items'),
		services: most('services'),
	};
}

/** The number of calls that fit half of the largest transaction, by the weight of the heaviest call of each kind. */
export async function batchSizes(chain: Chain, payer: KeyringPair): Promise<BatchSizes> {
	const { orders } = chain.api.tx;
	const size = (call: Call): Promise<number> => chain.fitting(call, payer, BATCH);
	const [accept, ship, decline, approve] = await Promise.all([
		size(orders.acceptOrder(1, LARGEST)),
		size(orders.shipOrder(1, [{ line: 0, quantity: 1, items: [] }], false, PARCEL, LARGEST)),
		size(orders.declineOrder(1, LARGEST)),
		size(orders.approveReturn(1, true, LARGEST)),
	]);
	return { accept, ship, answer: Math.min(decline, approve) };
}

/** Plays every order to its end, as its parties would. */
export class Trading {
	readonly trades: Trade[] = [];
	readonly mismatches: Mismatch[] = [];
	/** Settlements compared with the preview, all of them in full. */
	previewed = 0;
	/** Settlements compared with the waterfall computed here. */
	recomputed = 0;
	private readonly previews = new Map<string, Promise<Preview>>();
	private readonly paths = new Map<string, Link[]>();
	private readonly sellers: { accept: Batcher; ship: Batcher; other: Batcher }[];
	private readonly arbiter: Batcher;

	private readonly chain: Chain;
	private readonly pipeline: Pipeline;
	private readonly ledger: OrderLedger;
	private readonly market: Market;
	private readonly cast: Cast;
	/** Links are good until this moment, in milliseconds since the epoch. */
	private readonly linksExpire: bigint;

	constructor(
		chain: Chain,
		pipeline: Pipeline,
		ledger: OrderLedger,
		market: Market,
		cast: Cast,
		linksExpire: bigint,
		sizes: BatchSizes,
	) {
		this.chain = chain;
		this.pipeline = pipeline;
		this.ledger = ledger;
		this.market = market;
		this.cast = cast;
		this.linksExpire = linksExpire;
		this.sellers = market.shops.map(({ seller, id }) => ({
			accept: new Batcher(chain, pipeline, seller, `shop ${id} accepts orders`, sizes.accept),
			ship: new Batcher(chain, pipeline, seller, `shop ${id} ships orders`, sizes.ship),
			other: new Batcher(chain, pipeline, seller, `shop ${id} answers`, sizes.answer),
		}));
		this.arbiter = new Batcher(chain, pipeline, cast.sudo, 'the arbiter rules', sizes.answer);
	}

	private get calls(): Chain['api']['tx']['orders'] {
		return this.chain.api.tx.orders;
	}

	/** Place an order and bring it to the state from which time, or the end of the replay, takes over. */
	async play(plan: PlannedOrder): Promise<void> {
		const trade = await this.place(plan);
		this.trades.push(trade);
		const { record } = trade;
		switch (plan.fate) {
			case 'open: placed':
			case 'never accepted':
				return;
			case 'cancelled by the buyer':
				await this.buy(trade, this.calls.cancelOrder(record.id, sizeOf(plan)));
				break;
			case 'declined by the seller':
				await this.answer(trade, this.calls.declineOrder(record.id, sizeOf(plan)));
				break;
			case 'cancelled by the seller':
				await this.accept(trade);
				await this.answer(trade, this.calls.cancelOrder(record.id, sizeOf(plan)));
				break;
			case 'open: accepted':
			case 'kept without a word':
				await this.accept(trade);
				return;
			case 'open: shipped':
				await this.accept(trade);
				await this.ship(trade);
				return;
			case 'open: delivered':
				await this.deliver(trade);
				return;
			case 'open: return requested':
				await this.deliver(trade);
				await this.requestReturn(trade);
				return;
			case 'open: disputed':
				await this.accept(trade);
				await this.ship(trade);
				await this.buy(trade, this.calls.disputeOrder(record.id, cid(`evidence ${plan.number}`)));
				return;
			case 'kept':
				await this.keep(trade);
				break;
			case 'shipped in part':
				await this.accept(trade);
				await this.shipPart(trade);
				await this.keepShipped(trade);
				break;
			case 'refunded in part':
				await this.accept(trade);
				await this.ship(trade);
				// A tenth of the first line, as goodwill.
				await this.answer(trade, this.calls.refundPart(record.id, 0, [at(this.escrows(trade), 0) / 10n], sizeOf(plan)));
				await this.keepShipped(trade);
				break;
			case 'returned':
			case 'returned in part':
				await this.deliver(trade);
				await this.requestReturn(trade);
				await this.answer(trade, this.calls.approveReturn(record.id, plan.number % 2 === 0, sizeOf(plan)));
				break;
			case 'ruled by the arbiter':
				await this.accept(trade);
				await this.ship(trade);
				await this.buy(trade, this.calls.disputeOrder(record.id, cid(`evidence ${plan.number}`)));
				await this.rule(trade);
				break;
			case 'ruled after a refused return':
				await this.deliver(trade);
				await this.requestReturn(trade);
				await this.answer(trade, this.calls.refuseReturn(record.id, null));
				await this.buy(trade, this.calls.disputeOrder(record.id, null));
				await this.rule(trade);
				break;
			case 'settled in a dispute':
				await this.accept(trade);
				await this.ship(trade);
				await this.buy(trade, this.calls.disputeOrder(record.id, null));
				await this.answer(trade, this.calls.proposeSettlement(record.id, Number(rulingOf(plan)), sizeOf(plan)));
				await this.buy(trade, this.calls.proposeSettlement(record.id, Number(rulingOf(plan)), sizeOf(plan)));
				break;
		}
		await record.reached(END[plan.fate]);
		await this.check(trade);
	}

	/** Wait until time finishes an order whose deadline has passed. */
	async lapse(trade: Trade): Promise<void> {
		if (trade.plan.fate === 'kept without a word') await this.ship(trade);
		await trade.record.reached(END[trade.plan.fate]);
		await this.check(trade);
	}

	/** The most orders one call moves on. */
	private get movedAtOnce(): number {
		return this.chain.api.consts.orders.maxBatch.toNumber();
	}

	/** Move on orders that are due. Every account may do it. It is no error if idle time was faster. */
	async pushOn(trades: Trade[]): Promise<void> {
		const waiting = trades.filter(({ record }) => !record.final);
		const some = this.movedAtOnce;
		for (let first = 0; first < Math.min(waiting.length, some * 20); first += some) {
			const moved = waiting.slice(first, first + some);
			const size = covering(moved.map(({ plan }) => sizeOf(plan)));
			const call = this.calls.advanceOrders(
				moved.map(({ record }) => record.id),
				size,
			);
			await this.pipeline.send(this.cast.sudo, call, 'move orders on').catch((error: unknown) => {
				if (!(error instanceof TransactionError && error.reason === 'orders.NothingDue')) throw error;
			});
		}
	}

	private async place(plan: PlannedOrder): Promise<Trade> {
		const buyer = this.cast.customer(plan.purchase.customer);
		const promoters = plan.promoters.map((place) => must(this.cast.promoters[place], `promoter ${place}`));
		const listings = plan.lines.map(({ price }) => must(this.market.listings.get(price), `listing at ${price}`));
		const preview = await Promise.all(
			plan.lines.map(({ quantity }, line) =>
				this.preview(must(listings[line], 'listing'), quantity, promoters.map(key)),
			),
		);
		const escrow = sum(preview.map((one) => one.escrow));
		const paid = sum(plan.lines.map(({ price, quantity }) => price * BigInt(quantity)));
		const platform = plan.platform === undefined ? null : key(must(this.cast.platforms[plan.platform], 'platform'));
		const call = placeOrder(this.chain, {
			lines: plan.lines.map(({ quantity }, line) => {
				const listing = must(listings[line], 'listing');
				const { offer } = at(preview, line);
				return { listing, offer, quantity, path: this.path(listing, promoters, plan.promoters) };
			}),
			limits: [escrow],
			platform,
			attachment: cid(`delivery details of purchase ${plan.purchase.row}`),
		});
		const { events } = await this.pipeline.send(buyer, call, `purchase ${plan.purchase.row} is ordered`);
		const placed = found(events, 'orders', 'OrderPlaced');
		if (placed === undefined) throw new Error(`purchase ${plan.purchase.row} was ordered without an OrderPlaced event`);
		const record = must(this.ledger.orders.get(placed.order.toBigInt()), 'the placed order');
		if (record.escrow !== paid) this.differ(record, `holds ${record.escrow}, the purchase was ${paid}`);
		if (record.escrow !== escrow) this.differ(record, `holds ${record.escrow}, the preview said ${escrow}`);
		return { plan, record, preview };
	}

	private path(listing: bigint, promoters: KeyringPair[], places: number[]): Link[] {
		if (promoters.length === 0) return [];
		const name = `${listing}/${places.join('/')}`;
		let path = this.paths.get(name);
		if (path === undefined) {
			// Every other promoter signs as a wallet does.
			const wallets = new Set(promoters.filter((_, place) => at(places, place) % 2 === 1));
			path = signPath(this.chain.genesis, listing, promoters, this.linksExpire, (pair) => wallets.has(pair));
			this.paths.set(name, path);
		}
		return path;
	}

	/** What `quantity` units of a listing pay over a path of this depth. It is asked once, before any such order is placed. */
	private async preview(listing: bigint, quantity: number, path: string[]): Promise<Preview> {
		const name = `${listing}/${quantity}/${path.length}`;
		let answer = this.previews.get(name);
		if (answer === undefined) {
			answer = previewSplit(this.chain, listing, quantity, path);
			this.previews.set(name, answer);
		}
		return answer;
	}

	/** Have the buyer send a call. */
	private async buy(trade: Trade, call: Call): Promise<void> {
		const buyer = this.cast.customer(trade.plan.purchase.customer);
		await this.pipeline.send(buyer, call, `buyer of order ${trade.record.id}: ${call.method.method}`);
	}

	/** Have the seller send a call with others. */
	private async answer(trade: Trade, call: Call): Promise<void> {
		await this.seller(trade).other.add(call);
	}

	private seller(trade: Trade): { accept: Batcher; ship: Batcher; other: Batcher } {
		return must(this.sellers[trade.plan.shop], 'the seller');
	}

	/** Name whom the seller pays, and accept. Both calls go into one batch where they fit. */
	private async accept(trade: Trade): Promise<void> {
		const { plan, record } = trade;
		const { accept } = this.seller(trade);
		const calls = [this.calls.acceptOrder(record.id, sizeOf(plan))];
		if (plan.services.length > 0) calls.unshift(nameServices(this.chain, record.id, this.services(plan)));
		await Promise.all(calls.map((call) => accept.add(call)));
	}

	private services({ services }: PlannedOrder): Service[] {
		return services.map((place) => {
			const { kind, share } = at(PROVIDERS, place);
			return { provider: key(at(this.cast.providers, place)), kind, share: Number(share) };
		});
	}

	private shipment(trade: Trade, quantities: number[], last: boolean): Call {
		const shipments = quantities
			.map((quantity, line) => ({ line, quantity, items: [] }))
			.filter(({ quantity }) => quantity > 0);
		return this.calls.shipOrder(trade.record.id, shipments, last, PARCEL, sizeOf(trade.plan));
	}

	private async ship(trade: Trade): Promise<void> {
		await this.seller(trade).ship.add(
			this.shipment(
				trade,
				trade.plan.lines.map(({ quantity }) => quantity),
				false,
			),
		);
	}

	private async shipPart(trade: Trade): Promise<void> {
		await this.seller(trade).ship.add(this.shipment(trade, shippedOf(trade.plan), true));
	}

	private async deliver(trade: Trade): Promise<void> {
		await this.accept(trade);
		await this.ship(trade);
		await this.buy(trade, this.calls.confirmDelivery(trade.record.id, sizeOf(trade.plan)));
	}

	private async keep(trade: Trade): Promise<void> {
		await this.accept(trade);
		await this.ship(trade);
		await this.keepShipped(trade);
	}

	private async keepShipped(trade: Trade): Promise<void> {
		await this.buy(trade, this.calls.confirmDelivery(trade.record.id, sizeOf(trade.plan)));
		// What cannot be returned is complete by now.
		if (!trade.record.final) await this.buy(trade, this.calls.completeOrder(trade.record.id, sizeOf(trade.plan)));
	}

	private async requestReturn(trade: Trade): Promise<void> {
		const returns = returnedOf(trade.plan)
			.map((quantity, line) => ({ line, quantity }))
			.filter(({ quantity }) => quantity > 0);
		await this.buy(trade, this.calls.requestReturn(trade.record.id, returns, cid(`reason ${trade.plan.number}`)));
	}

	private async rule(trade: Trade): Promise<void> {
		const ruling = this.calls.ruleOrder(trade.record.id, Number(rulingOf(trade.plan)), sizeOf(trade.plan));
		await this.arbiter.add(this.chain.api.tx.sudo.sudo(ruling));
		// Sudo succeeds even if the call it dispatches fails. The ledger has heard the events of the block by now.
		if (trade.record.state !== 'Ruled')
			throw new Error(`order ${trade.record.id} was not ruled, it is ${trade.record.state}`);
	}

	private escrows(trade: Trade): bigint[] {
		return trade.preview.map(({ escrow }) => escrow);
	}

	private differ(record: OrderRecord, what: string): void {
		this.mismatches.push({ order: record.id, what });
	}

	/** Compare what a settled order paid with what it had to pay, to the unit. */
	private async check(trade: Trade): Promise<void> {
		const { record, plan } = trade;
		const { legs } = record;
		if (legs === undefined) return this.differ(record, 'settled without legs');
		if (total(legs) !== record.escrow) this.differ(record, `legs sum to ${total(legs)} of ${record.escrow}`);
		const named = plan.platform === undefined ? undefined : key(must(this.cast.platforms[plan.platform], 'platform'));
		if (legs.platform > 0n && record.platform !== named)
			this.differ(record, `platform's leg went to ${record.platform ?? 'the seller'}`);
		for (const { payee, to, amount } of record.redirected) this.differ(record, `${amount} for ${payee} went to ${to}`);
		const kept = keptOf(plan);
		if (kept !== undefined) {
			const expected = await this.promised(trade, kept);
			this.previewed++;
			if (!sameLegs(legs, expected)) this.differ(record, `paid ${print(legs)}, the preview said ${print(expected)}`);
		}
		const expected = await this.expected(trade);
		this.recomputed++;
		if (!sameLegs(legs, expected)) this.differ(record, `paid ${print(legs)}, the terms say ${print(expected)}`);
	}

	/** What the chain's preview says of the units kept of each line; the rest of what was held goes back to the buyer. */
	private async promised(trade: Trade, kept: number[]): Promise<Legs> {
		const promoters = trade.plan.promoters.map((place) => key(must(this.cast.promoters[place], `promoter ${place}`)));
		const shares = sharesOf(trade.plan);
		const lines = await Promise.all(
			trade.plan.lines.map(async ({ price, quantity }, line) => {
				const whole = at(trade.preview, line);
				const units = at(kept, line);
				if (units === quantity) return serve(whole.legs, shares);
				if (units === 0) return { ...noLegs(), promoters: promoters.map(() => 0n), buyer: whole.escrow };
				const { escrow, legs } = await this.preview(
					must(this.market.listings.get(price), `listing at ${price}`),
					units,
					promoters,
				);
				return { ...serve(legs, shares), buyer: legs.buyer + whole.escrow - escrow };
			}),
		);
		return lines.reduce(addLegs, noLegs());
	}

	/** What an order of its fate pays, by the terms it was placed under. */
	private async expected(trade: Trade): Promise<Legs> {
		const { plan, record } = trade;
		const terms = await this.terms(trade);
		const whole = ['cancelled by the buyer', 'declined by the seller', 'cancelled by the seller', 'never accepted'];
		return plan.lines.reduce((sum, { quantity }, line) => {
			const escrow = at(this.escrows(trade), line);
			const units = BigInt(quantity);
			let earlier = 0n;
			let refund = 0n;
			if (whole.includes(plan.fate)) refund = escrow;
			else if (plan.fate === 'refunded in part' && line === 0) earlier = escrow / 10n;
			else if (plan.fate === 'shipped in part')
				earlier = (escrow * (units - BigInt(at(shippedOf(plan), line)))) / units;
			else if (plan.fate.startsWith('returned')) refund = (escrow * BigInt(at(returnedOf(plan), line))) / units;
			else if (END[plan.fate] === 'Ruled') refund = (escrow * rulingOf(plan)) / BASIS_POINTS;
			const legs = split(
				escrow - earlier,
				must(terms[line], `terms of line ${line} of order ${record.id}`),
				plan.promoters.length,
				refund,
				sharesOf(plan),
			);
			return addLegs(sum, { ...legs, buyer: legs.buyer + earlier });
		}, noLegs());
	}

	private readonly termsOf = new Map<bigint, Promise<SplitTerms>>();

	/** The terms of each line. No listing and no rate changes during the replay, so one order per listing is asked. */
	private async terms(trade: Trade): Promise<SplitTerms[]> {
		const listings = trade.plan.lines.map(({ price }) => must(this.market.listings.get(price), 'listing'));
		const missing = listings.some((listing) => !this.termsOf.has(listing));
		if (missing) {
			const asked = order(this.chain, trade.record.id).then(({ lines }) => lines.map(({ terms }) => readTerms(terms)));
			for (const [line, listing] of listings.entries()) {
				const terms = asked.then((all) => at(all, line));
				if (!this.termsOf.has(listing)) this.termsOf.set(listing, terms);
			}
		}
		return Promise.all(listings.map((listing) => must(this.termsOf.get(listing), `terms of listing ${listing}`)));
	}
}

/** Units shipped of each line of an order that ships in part: one less where there are several. */
export function shippedOf(plan: PlannedOrder): number[] {
	return plan.lines.map(({ quantity }) => (quantity > 1 ? quantity - 1 : quantity));
}

/** Units of each line that the buyer keeps in the end. `undefined` where the refund is no number of units. */
export function keptOf(plan: PlannedOrder): number[] | undefined {
	const { fate, lines } = plan;
	if (fate === 'kept' || fate === 'kept without a word') return lines.map(({ quantity }) => quantity);
	if (fate === 'shipped in part') return shippedOf(plan);
	if (fate.startsWith('returned')) return returnedOf(plan).map((units, line) => at(lines, line).quantity - units);
	if (END[fate] === 'Cancelled' || END[fate] === 'Expired') return lines.map(() => 0);
	return undefined;
}

/** Units of each line that come back. */
export function returnedOf(plan: PlannedOrder): number[] {
	if (plan.fate !== 'returned in part') return plan.lines.map(({ quantity }) => quantity);
	return plan.lines.map(({ quantity }) => Math.floor(quantity / 2));
}

/** What the buyer gets in a dispute, in basis points. */
export function rulingOf(plan: PlannedOrder): bigint {
	return BigInt(at([2_500, 5_000, 3_333, 10_000, 0, 7_501], plan.number % 6));
}
