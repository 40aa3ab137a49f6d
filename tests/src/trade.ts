// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import type { Codec } from '@polkadot/types-codec/types';
import { key } from './accounts.ts';
import { type Book, list, member, number, numbers, type OrderRecord, readLegs } from './book.ts';
import { type Call, type Chain, value } from './chain.ts';
import { cid } from './content.ts';
import { must } from './errors.ts';
import { signPath } from './links.ts';
import type { Market } from './market.ts';
import { sum } from './money.ts';
import { Batcher, type Pipeline, TransactionError } from './pipeline.ts';
import { END, type PlannedOrder } from './plan.ts';
import { addLegs, type Commission, type Legs, noLegs, print, sameLegs, split, type Terms, total } from './waterfall.ts';

/** How many calls sellers and the arbiter send at once, where so many fit. */
export const BATCH = 50;
/** The whole of a payment, in parts per billion. */
const WHOLE = 1_000_000_000;
/** Basis points in a whole. */
const BASIS_POINTS = 10_000n;

/** An order under way. */
export interface Trade {
	plan: PlannedOrder;
	record: OrderRecord;
	/** What the chain said beforehand each line would pay if kept. */
	preview: { escrow: bigint; legs: Legs }[];
}

/** A settlement that paid something else than it should have. */
export interface Mismatch {
	order: bigint;
	what: string;
}

/** Who takes part in a replay. */
export interface Cast {
	customer: (id: string) => KeyringPair;
	promoters: KeyringPair[];
	platforms: KeyringPair[];
	/** May rule on disputes and set parameters. */
	sudo: KeyringPair;
}

/** How many calls of a kind go into one transaction. */
export interface BatchSizes {
	accept: number;
	ship: number;
	answer: number;
}

/** As many as fit half of the largest transaction, by what the heaviest call of each kind weighs. */
export async function batchSizes(chain: Chain, payer: KeyringPair): Promise<BatchSizes> {
	const size = (name: string, ...args: unknown[]): Promise<number> => chain.fitting(chain.call('orders', name, 1, ...args), payer, BATCH);
	const [accept, ship, decline, approve] = await Promise.all([
		size('acceptOrder'),
		size('shipOrder', [{ line: 0, quantity: 1, items: [] }], false),
		size('declineOrder'),
		size('approveReturn', true),
	]);
	return { accept, ship, answer: Math.min(decline, approve) };
}

/** Plays every order through to where it ends, as its parties would. */
export class Trading {
	readonly trades: Trade[] = [];
	readonly mismatches: Mismatch[] = [];
	/** Settlements compared with the preview, all of them in full. */
	previewed = 0;
	/** Settlements compared with the waterfall computed here. */
	recomputed = 0;
	private readonly previews = new Map<string, Promise<{ escrow: bigint; legs: Legs }>>();
	private readonly paths = new Map<string, ReturnType<typeof signPath>>();
	private readonly sellers: { accept: Batcher; ship: Batcher; other: Batcher }[];
	private readonly arbiter: Batcher;

	constructor(
		private readonly chain: Chain,
		private readonly pipeline: Pipeline,
		private readonly book: Book,
		private readonly market: Market,
		private readonly cast: Cast,
		/** Until when links are good, in milliseconds since the epoch. */
		private readonly linksExpire: bigint,
		sizes: BatchSizes,
	) {
		this.sellers = market.shops.map(({ seller, id }) => ({
			accept: new Batcher(chain, pipeline, seller, `shop ${id} accepts orders`, sizes.accept),
			ship: new Batcher(chain, pipeline, seller, `shop ${id} ships orders`, sizes.ship),
			other: new Batcher(chain, pipeline, seller, `shop ${id} answers`, sizes.answer),
		}));
		this.arbiter = new Batcher(chain, pipeline, cast.sudo, 'the arbiter rules', sizes.answer);
	}

	/** Place an order and bring it to where its fate lets time or the end of the replay take over. */
	async play(plan: PlannedOrder): Promise<void> {
		const trade = await this.place(plan);
		this.trades.push(trade);
		const { record } = trade;
		switch (plan.fate) {
			case 'open: placed':
			case 'never accepted':
				return;
			case 'cancelled by the buyer':
				await this.buy(trade, 'cancelOrder');
				break;
			case 'declined by the seller':
				await this.answer(trade, 'declineOrder');
				break;
			case 'cancelled by the seller':
				await this.accept(trade);
				await this.answer(trade, 'cancelOrder');
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
				await this.buy(trade, 'disputeOrder', cid(`evidence ${plan.number}`));
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
				await this.answer(trade, 'refundPart', 0, [this.escrows(trade)[0]! / 10n]);
				await this.keepShipped(trade);
				break;
			case 'returned':
			case 'returned in part':
				await this.deliver(trade);
				await this.requestReturn(trade);
				await this.answer(trade, 'approveReturn', plan.number % 2 === 0);
				break;
			case 'ruled by the arbiter':
				await this.accept(trade);
				await this.ship(trade);
				await this.buy(trade, 'disputeOrder', cid(`evidence ${plan.number}`));
				await this.rule(trade);
				break;
			case 'ruled after a refused return':
				await this.deliver(trade);
				await this.requestReturn(trade);
				await this.answer(trade, 'refuseReturn', null);
				await this.buy(trade, 'disputeOrder', null);
				await this.rule(trade);
				break;
			case 'settled in a dispute':
				await this.accept(trade);
				await this.ship(trade);
				await this.buy(trade, 'disputeOrder', null);
				await this.answer(trade, 'proposeSettlement', Number(rulingOf(plan)));
				await this.buy(trade, 'proposeSettlement', Number(rulingOf(plan)));
				break;
		}
		await record.reached(END[plan.fate]);
		await this.check(trade);
	}

	/** Let time finish an order that waits for it: everything that can has passed its deadline. */
	async lapse(trade: Trade): Promise<void> {
		if (trade.plan.fate === 'kept without a word') await this.ship(trade);
		await trade.record.reached(END[trade.plan.fate]);
		await this.check(trade);
	}

	/** The most orders one call moves on. */
	private get movedAtOnce(): number {
		return Number(this.chain.constant('orders', 'maxBatch').toString());
	}

	/** Move on orders that are due, as anybody may. That idle time was faster is no error. */
	async pushOn(trades: Trade[]): Promise<void> {
		const waiting = trades.filter(({ record }) => !record.final).map(({ record }) => record.id);
		const some = this.movedAtOnce;
		for (let first = 0; first < Math.min(waiting.length, some * 20); first += some) {
			const call = this.chain.call('orders', 'advanceOrders', waiting.slice(first, first + some));
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
			plan.lines.map(({ quantity }, line) => this.preview(listings[line]!, quantity, promoters.map(key))),
		);
		const lines = plan.lines.map(({ quantity }, line) => ({
			listing: listings[line],
			quantity,
			path: this.path(listings[line]!, promoters, plan.promoters),
			items: [],
		}));
		const escrow = sum(preview.map((one) => one.escrow));
		const paid = sum(plan.lines.map(({ price, quantity }) => price * BigInt(quantity)));
		const platform = plan.platform === undefined ? null : key(must(this.cast.platforms[plan.platform], 'platform'));
		const call = this.chain.call(
			'orders',
			'placeOrder',
			lines,
			[['Native', WHOLE]],
			[escrow],
			null,
			platform,
			'Escrow',
			cid(`delivery details of purchase ${plan.purchase.row}`),
		);
		const { events } = await this.pipeline.send(buyer, call, `purchase ${plan.purchase.row} is ordered`);
		const placed = events.find(({ pallet, name }) => pallet === 'orders' && name === 'OrderPlaced');
		if (placed === undefined) throw new Error(`purchase ${plan.purchase.row} was ordered without an OrderPlaced event`);
		const record = must(this.book.orders.get(number(value(placed, 'order'))), 'the placed order');
		if (record.escrow !== paid) this.differ(record, `holds ${record.escrow}, the purchase was ${paid}`);
		if (record.escrow !== escrow) this.differ(record, `holds ${record.escrow}, the preview said ${escrow}`);
		return { plan, record, preview };
	}

	private path(listing: bigint, promoters: KeyringPair[], places: number[]): ReturnType<typeof signPath> {
		if (promoters.length === 0) return [];
		const name = `${listing}/${places.join('/')}`;
		let path = this.paths.get(name);
		if (path === undefined) {
			// Every other promoter signs as a wallet does.
			const wallets = new Set(promoters.filter((_, place) => places[place]! % 2 === 1));
			path = signPath(this.chain.genesis, listing, promoters, this.linksExpire, (pair) => wallets.has(pair));
			this.paths.set(name, path);
		}
		return path;
	}

	/** What `quantity` units of a listing pay over a path as deep: asked once for each, before any such order is placed. */
	private async preview(listing: bigint, quantity: number, path: string[]): Promise<{ escrow: bigint; legs: Legs }> {
		const name = `${listing}/${quantity}/${path.length}`;
		let answer = this.previews.get(name);
		if (answer === undefined) {
			answer = this.chain.commerce('previewSplit', listing, quantity, path).then((codec) => {
				const result = codec as unknown as { isOk: boolean; asOk: Codec; asErr: Codec };
				if (!result.isOk) throw new Error(`preview of ${quantity} units of listing ${listing}: ${result.asErr.toString()}`);
				const [only, ...more] = list(result.asOk);
				if (only === undefined || more.length > 0) throw new Error(`preview of listing ${listing} is not of one asset`);
				return { escrow: number(member(only, 'escrow')), legs: readLegs(member(only, 'legs')) };
			});
			this.previews.set(name, answer);
		}
		return answer;
	}

	private async buy(trade: Trade, name: string, ...args: unknown[]): Promise<void> {
		const buyer = this.cast.customer(trade.plan.purchase.customer);
		const call = this.chain.call('orders', name, trade.record.id, ...args);
		await this.pipeline.send(buyer, call, `buyer of order ${trade.record.id}: ${name}`);
	}

	private async answer(trade: Trade, name: string, ...args: unknown[]): Promise<void> {
		await this.seller(trade).other.add(this.chain.call('orders', name, trade.record.id, ...args));
	}

	private seller(trade: Trade): { accept: Batcher; ship: Batcher; other: Batcher } {
		return must(this.sellers[trade.plan.shop], 'the seller');
	}

	private async accept(trade: Trade): Promise<void> {
		await this.seller(trade).accept.add(this.chain.call('orders', 'acceptOrder', trade.record.id));
	}

	private shipment(trade: Trade, quantities: number[], last: boolean): Call {
		const shipments = quantities.map((quantity, line) => ({ line, quantity, items: [] })).filter(({ quantity }) => quantity > 0);
		return this.chain.call('orders', 'shipOrder', trade.record.id, shipments, last);
	}

	private async ship(trade: Trade): Promise<void> {
		await this.seller(trade).ship.add(this.shipment(trade, trade.plan.lines.map(({ quantity }) => quantity), false));
	}

	private async shipPart(trade: Trade): Promise<void> {
		await this.seller(trade).ship.add(this.shipment(trade, shippedOf(trade.plan), true));
	}

	private async deliver(trade: Trade): Promise<void> {
		await this.accept(trade);
		await this.ship(trade);
		await this.buy(trade, 'confirmDelivery');
	}

	private async keep(trade: Trade): Promise<void> {
		await this.accept(trade);
		await this.ship(trade);
		await this.keepShipped(trade);
	}

	private async keepShipped(trade: Trade): Promise<void> {
		await this.buy(trade, 'confirmDelivery');
		// What cannot be returned is complete by now.
		if (!trade.record.final) await this.buy(trade, 'completeOrder');
	}

	private async requestReturn(trade: Trade): Promise<void> {
		const returns = returnedOf(trade.plan)
			.map((quantity, line) => ({ line, quantity }))
			.filter(({ quantity }) => quantity > 0);
		await this.buy(trade, 'requestReturn', returns, cid(`reason ${trade.plan.number}`));
	}

	private async rule(trade: Trade): Promise<void> {
		const ruling = this.chain.call('orders', 'ruleOrder', trade.record.id, Number(rulingOf(trade.plan)));
		await this.arbiter.add(this.chain.call('sudo', 'sudo', ruling));
		// Sudo succeeds even where what it dispatched did not. The book has heard the events of the block by now.
		if (trade.record.state !== 'Ruled') throw new Error(`order ${trade.record.id} was not ruled, it is ${trade.record.state}`);
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
		if (legs.platform > 0n && record.platform !== named) this.differ(record, `platform's leg went to ${record.platform ?? 'the seller'}`);
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
		const lines = await Promise.all(
			trade.plan.lines.map(async ({ price, quantity }, line) => {
				const whole = trade.preview[line]!;
				const units = kept[line]!;
				if (units === quantity) return whole.legs;
				if (units === 0) return { ...noLegs(), promoters: promoters.map(() => 0n), buyer: whole.escrow };
				const { escrow, legs } = await this.preview(must(this.market.listings.get(price), `listing at ${price}`), units, promoters);
				return { ...legs, buyer: legs.buyer + whole.escrow - escrow };
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
			const escrow = this.escrows(trade)[line]!;
			const units = BigInt(quantity);
			let earlier = 0n;
			let refund = 0n;
			if (whole.includes(plan.fate)) refund = escrow;
			else if (plan.fate === 'refunded in part' && line === 0) earlier = escrow / 10n;
			else if (plan.fate === 'shipped in part') earlier = (escrow * (units - BigInt(shippedOf(plan)[line]!))) / units;
			else if (plan.fate.startsWith('returned')) refund = (escrow * BigInt(returnedOf(plan)[line]!)) / units;
			else if (END[plan.fate] === 'Ruled') refund = (escrow * rulingOf(plan)) / BASIS_POINTS;
			const legs = split(escrow - earlier, must(terms[line], `terms of line ${line} of order ${record.id}`), plan.promoters.length, refund);
			return addLegs(sum, { ...legs, buyer: legs.buyer + earlier });
		}, noLegs());
	}

	private readonly termsOf = new Map<bigint, Promise<Terms>>();

	/** The terms of each line. Nobody changes a listing or a rate during the replay, so one order per listing is asked. */
	private async terms(trade: Trade): Promise<Terms[]> {
		const listings = trade.plan.lines.map(({ price }) => must(this.market.listings.get(price), 'listing'));
		const missing = listings.some((listing) => !this.termsOf.has(listing));
		if (missing) {
			const asked = this.chain.commerce('order', trade.record.id).then((view) => {
				const inner = (view as unknown as { unwrap(): Codec }).unwrap();
				return list(member(inner, 'lines')).map((line) => readTerms(member(line, 'terms')));
			});
			listings.forEach((listing, line) => {
				if (!this.termsOf.has(listing)) this.termsOf.set(listing, asked.then((terms) => must(terms[line], 'terms')));
			});
		}
		return Promise.all(listings.map((listing) => this.termsOf.get(listing)!));
	}
}

/** Units shipped of each line of an order that ships in part: one less where there are several. */
export function shippedOf(plan: PlannedOrder): number[] {
	return plan.lines.map(({ quantity }) => (quantity > 1 ? quantity - 1 : quantity));
}

/** Units kept of each line of an order in the end; `undefined` where what was given back is no number of units. */
export function keptOf(plan: PlannedOrder): number[] | undefined {
	const { fate, lines } = plan;
	if (fate === 'kept' || fate === 'kept without a word') return lines.map(({ quantity }) => quantity);
	if (fate === 'shipped in part') return shippedOf(plan);
	if (fate.startsWith('returned')) return returnedOf(plan).map((units, line) => lines[line]!.quantity - units);
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
	return BigInt([2_500, 5_000, 3_333, 10_000, 0, 7_501][plan.number % 6]!);
}

function readTerms(codec: Codec): Terms {
	return {
		commission: readCommission(member(codec, 'commission')),
		experienceFee: number(member(codec, 'experienceFee')),
		platformSlice: number(member(codec, 'platformSlice')),
		communeFee: number(member(codec, 'communeFee')),
	};
}

function readCommission(codec: Codec): Commission {
	const plan = codec as unknown as { type: string; value: Codec };
	switch (plan.type) {
		case 'Formula':
			return { kind: 'formula', rate: number(member(plan.value, 'rate')), closing: number(member(plan.value, 'closing')) };
		case 'Levels':
			return { kind: 'levels', rate: number(member(plan.value, 'rate')), shares: numbers(member(plan.value, 'shares')) };
		default:
			return { kind: 'none' };
	}
}
