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
	readTerms,
	type Service,
} from '@souk/client/orders';
import { Batcher, type Pipeline, TransactionError } from '@souk/client/pipeline';
import { addLegs, type Legs, noLegs, print, type SplitTerms, sameLegs, split, total } from '@souk/client/waterfall';
import { PER_CENT } from './dataset.ts';
import type { FeeLegs, OrderLedger, OrderRecord } from './ledger.ts';
import { type Market, ratesOf } from './opening.ts';
import { CURRENCY, type GovernedBonds, type GovernedFees, lockOf, vouch, worthOf } from './outside.ts';
import {
	agrees,
	END,
	escrowed,
	listingKey,
	MOST_SERVICES,
	outside,
	type PlannedLine,
	type PlannedOrder,
	PROVIDERS,
	sharesOf,
	signsOff,
	wasAccepted,
} from './plan.ts';
import { owed, payerOf, prepay, totalFees } from './prepaid.ts';
import { Previews } from './previews.ts';

/** How many calls sellers and the arbiter send at once, where so many fit. */
export const BATCH = 50;
/** Settled orders whose terms are read at once. */
const ASKED = 500;
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
	/** Sees payments outside the chain arrive. */
	attester: KeyringPair;
	/** May rule on disputes and set parameters. */
	sudo: KeyringPair;
}

/** How many calls of a kind go into one transaction. */
export interface BatchSizes {
	accept: number;
	ship: number;
	answer: number;
	/** Words of an attester, and what is said of payments outside the chain. */
	word: number;
}

/** Every parcel of the replay. Nobody looks for it. */
const PARCEL = { carrier: 'TEST', tracking: `0x${'5a'.repeat(32)}` };
/** The hash of what shows that money arrived outside the chain. Nobody asks for it. */
const SHOWN = `0x${'5e'.repeat(32)}`;
/** The size of the largest orders of a plan: two lines over three promoters, as `funding.ts` counts with, and two services. */
export const LARGEST: OrderSize = { lines: 2, assets: 1, depth: 3, items: 0, services: MOST_SERVICES };

/** The size of an order of a plan. It is paid in SOUK and names no items. Before the seller names services it has none yet. */
function sizeOf({ lines, promoters, services }: PlannedOrder): OrderSize {
	return { lines: lines.length, assets: 1, depth: promoters.length, items: 0, services: services.length };
}

/** The number of calls that fit half of the largest transaction, by the weight of the heaviest call of each kind. */
export async function batchSizes(chain: Chain, payer: KeyringPair): Promise<BatchSizes> {
	const { fiat, orders } = chain.api.tx;
	const size = (call: Call): Promise<number> => chain.fitting(call, payer, BATCH);
	const [accept, ship, decline, approve, attest, end, state] = await Promise.all([
		size(orders.acceptOrder(1, LARGEST)),
		size(orders.shipOrder(1, [{ line: 0, quantity: 1, items: [] }], false, PARCEL, LARGEST)),
		size(orders.declineOrder(1, LARGEST)),
		size(orders.approveReturn(1, true, LARGEST)),
		size(fiat.attestPayment(1, SHOWN)),
		size(fiat.endWord({ Leg: 1 })),
		size(fiat.statePaid(1, SHOWN)),
	]);
	return { accept, ship, answer: Math.min(decline, approve), word: Math.min(attest, end, state) };
}

/** Plays every order to its end, as its parties would. */
export class Trading {
	readonly trades: Trade[] = [];
	readonly mismatches: Mismatch[] = [];
	/** Settlements compared with the preview, all of them in full. */
	previewed = 0;
	/** Settlements compared with the waterfall computed here. */
	recomputed = 0;
	private readonly previews: Previews;
	private readonly paths = new Map<string, Link[]>();
	private readonly sellers: Batcher[];
	private readonly arbiter: Batcher;
	private readonly attester: Batcher;

	private readonly chain: Chain;
	private readonly pipeline: Pipeline;
	private readonly ledger: OrderLedger;
	private readonly market: Market;
	private readonly cast: Cast;
	/** Links are good until this moment, in milliseconds since the epoch. */
	private readonly linksExpire: bigint;
	private readonly sizes: BatchSizes;
	private readonly fees: GovernedFees;
	private readonly bonds: GovernedBonds;

	constructor(
		chain: Chain,
		pipeline: Pipeline,
		ledger: OrderLedger,
		market: Market,
		cast: Cast,
		linksExpire: bigint,
		sizes: BatchSizes,
		fees: GovernedFees,
		bonds: GovernedBonds,
	) {
		this.chain = chain;
		this.pipeline = pipeline;
		this.ledger = ledger;
		this.market = market;
		this.cast = cast;
		this.linksExpire = linksExpire;
		this.sizes = sizes;
		this.fees = fees;
		this.bonds = bonds;
		this.sellers = market.shops.map(
			({ seller, id }) => new Batcher(chain, pipeline, seller, `shop ${id} works on orders`),
		);
		this.arbiter = new Batcher(chain, pipeline, cast.sudo, 'the arbiter rules');
		this.attester = new Batcher(chain, pipeline, cast.attester, 'the attester gives its word');
		this.previews = new Previews(chain, market, (place) => key(must(cast.promoters[place], `promoter ${place}`)));
	}

	private get calls(): Chain['api']['tx']['orders'] {
		return this.chain.api.tx.orders;
	}

	/**
	 * What happens before anybody orders: the chain is asked what each order would pay, promoters sign their paths, prepaid
	 * accounts are filled for what is paid elsewhere, and shops accept the attester under its bond.
	 */
	async prepare(orders: PlannedOrder[], bond: bigint): Promise<void> {
		const { shops } = this.market;
		const prepaid = prepay(this.chain, this.pipeline, shops, this.cast.platforms, orders, async (plan, payer) =>
			totalFees(owed(await this.whole(plan), this.platform(plan), key(payer))),
		);
		const selling = new Set(orders.filter(({ mixed }) => mixed).map(({ shop }) => shop));
		const accepting = shops.filter((_, place) => selling.has(place));
		await Promise.all([
			prepaid,
			accepting.length === 0 ? undefined : vouch(this.chain, this.pipeline, this.cast.attester, bond, accepting),
			...orders.map(async (plan) => {
				await this.previews.lines(plan);
				for (const line of plan.lines) this.path(line, plan);
			}),
		]);
	}

	/**
	 * What is paid elsewhere for an order owes these legs if all of it is kept. The chain previews only what tokens pay, so those
	 * of a part in a currency are computed by the rates that the shop and governance said.
	 */
	private async whole(plan: PlannedOrder): Promise<Legs> {
		if (plan.attested) {
			return this.previews.kept(
				plan,
				plan.lines.map(({ quantity }) => quantity),
			);
		}
		const rates = ratesOf(plan.shop, this.fees);
		return outside(plan)
			.map((worth) => split(worth, rates, plan.promoters.length, 0n))
			.reduce(addLegs, noLegs());
	}

	/** Bring an order that was placed to the state from which time, or the end of the replay, takes over. */
	async play(trade: Trade): Promise<void> {
		const { plan, record } = trade;
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
				await this.send(trade);
				return;
			case 'open: delivered':
				await this.deliver(trade);
				return;
			case 'open: return requested':
				await this.deliver(trade);
				await this.requestReturn(trade);
				return;
			case 'open: disputed':
				await this.send(trade);
				await this.buy(trade, this.calls.disputeOrder(record.id, cid(`evidence ${plan.number}`)));
				return;
			case 'kept':
				await this.send(trade);
				await this.keepShipped(trade);
				break;
			case 'shipped in part':
				await this.send(trade, shippedOf(plan), true);
				await this.keepShipped(trade);
				break;
			case 'refunded in part':
				await this.send(trade);
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
				await this.send(trade);
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
				await this.send(trade);
				await this.buy(trade, this.calls.disputeOrder(record.id, null));
				await this.answer(trade, this.calls.proposeSettlement(record.id, Number(rulingOf(plan)), sizeOf(plan)));
				await this.buy(trade, this.calls.proposeSettlement(record.id, Number(rulingOf(plan)), sizeOf(plan)));
				break;
		}
		await record.reached(END[plan.fate]);
		await this.signOff(trade);
	}

	/** Both sides say that what the seller owes outside the chain was paid. */
	private async signOff(trade: Trade): Promise<void> {
		const { plan, record } = trade;
		const obligation = record.leg?.obligation;
		if (obligation === undefined || !signsOff(plan)) return;
		const { fiat } = this.chain.api.tx;
		await this.seller(trade).add(1 / this.sizes.word, fiat.statePaid(obligation.id, SHOWN));
		await this.buy(trade, fiat.acknowledge(obligation.id));
	}

	/** Wait until time finishes an order whose deadline has passed. */
	async lapse(trade: Trade): Promise<void> {
		if (trade.plan.fate === 'kept without a word') await this.ship(trade);
		await trade.record.reached(END[trade.plan.fate]);
	}

	/** Compare what every settled order paid with what the chain said before, and with what its terms say. */
	async checkAll(): Promise<void> {
		await this.learnTerms();
		for (const trade of this.trades) if (trade.record.final) await this.check(trade);
	}

	/** Move on orders that are due. Every account may do it. It is no error if idle time was faster. */
	async pushOn(trades: Trade[]): Promise<void> {
		const waiting = trades.filter(({ record }) => !record.final);
		// What they hold may be weighed as much as a dispute, and all of them must fit one block.
		const some = 20;
		for (let first = 0; first < Math.min(waiting.length, some * 20); first += some) {
			const moved = waiting.slice(first, first + some);
			const call = this.calls.advanceOrders(
				moved.map(({ plan, record }) => ({ order: record.id, extent: sizeOf(plan) })),
			);
			await this.pipeline.send(this.cast.sudo, call, 'move orders on').catch((error: unknown) => {
				if (!(error instanceof TransactionError && error.reason === 'orders.NothingDue')) throw error;
			});
		}
	}

	/** Place an order. */
	async place(plan: PlannedOrder): Promise<Trade> {
		const buyer = this.cast.customer(plan.purchase.customer);
		const preview = await this.previews.lines(plan);
		const previewed = sum(preview.map((one) => one.escrow));
		const fiat = sum(plan.lines.map((line) => line.fiat * BigInt(line.quantity)));
		const call = placeOrder(this.chain, {
			lines: plan.lines.map((line, place) => {
				const { offer } = at(preview, place);
				return {
					listing: this.previews.listing(line),
					offer,
					quantity: line.quantity,
					path: this.path(line, plan),
				};
			}),
			limits: [previewed],
			fiat: plan.mixed ? { currency: CURRENCY, amount: fiat } : null,
			platform: this.platform(plan) ?? null,
			mode: plan.attested ? 'Attested' : 'Escrow',
			attachment: cid(`delivery details of purchase ${plan.purchase.row}`),
		});
		const { events } = await this.pipeline.send(buyer, call, `purchase ${plan.purchase.row} is ordered`);
		const placed = found(events, 'orders', 'OrderPlaced');
		if (placed === undefined) throw new Error(`purchase ${plan.purchase.row} was ordered without an OrderPlaced event`);
		const record = must(this.ledger.orders.get(placed.order.toBigInt()), 'the placed order');
		const [held, elsewhere, cents] = [sum(escrowed(plan)), worthOf(plan), plan.purchase.cents];
		if (held + elsewhere !== cents * PER_CENT)
			this.differ(record, `is of ${held + elsewhere}, the purchase was ${cents} cents`);
		if (record.escrow !== held) this.differ(record, `holds ${record.escrow}, it should hold ${held}`);
		if (record.stated !== elsewhere) this.differ(record, `states ${record.stated}, it should state ${elsewhere}`);
		const inTokens = plan.attested ? elsewhere : held;
		if (inTokens !== previewed) this.differ(record, `is of ${inTokens} in tokens, the preview said ${previewed}`);
		const trade = { plan, record, preview };
		this.trades.push(trade);
		return trade;
	}

	/** The account of the platform that brings an order, if one does. */
	private platform({ platform }: PlannedOrder): string | undefined {
		return platform === undefined ? undefined : key(must(this.cast.platforms[platform], 'platform'));
	}

	private path(line: PlannedLine, { promoters: places }: PlannedOrder): Link[] {
		if (places.length === 0) return [];
		const listing = this.previews.listing(line);
		const name = `${listing}/${places.join('/')}`;
		let path = this.paths.get(name);
		if (path === undefined) {
			const promoters = places.map((place) => must(this.cast.promoters[place], `promoter ${place}`));
			// Every other promoter signs as a wallet does.
			const wallets = new Set(promoters.filter((_, place) => at(places, place) % 2 === 1));
			path = signPath(this.chain.genesis, listing, promoters, this.linksExpire, (pair) => wallets.has(pair));
			this.paths.set(name, path);
		}
		return path;
	}

	/** Have the buyer send calls, in one transaction. */
	private async buy(trade: Trade, ...calls: Call[]): Promise<void> {
		const buyer = this.cast.customer(trade.plan.purchase.customer);
		const [only, ...more] = calls;
		const call = more.length === 0 && only !== undefined ? only : this.chain.api.tx.utility.batchAll(calls);
		const names = calls.map(({ method }) => method.method).join(' and ');
		await this.pipeline.send(buyer, call, `buyer of order ${trade.record.id}: ${names}`);
	}

	/** Have the seller send a call with others. */
	private async answer(trade: Trade, call: Call): Promise<void> {
		await this.seller(trade).add(1 / this.sizes.answer, call);
	}

	private seller(trade: Trade): Batcher {
		return must(this.sellers[trade.plan.shop], 'the seller');
	}

	/** The calls by which the seller names whom it pays, accepts, and says that it was paid outside the chain. */
	private accepting({ plan, record }: Trade): Call[] {
		const calls = [this.calls.acceptOrder(record.id, sizeOf(plan))];
		if (plan.services.length > 0) calls.unshift(nameServices(this.chain, record.id, this.services(plan)));
		if (plan.confirmer === 'seller') calls.push(this.chain.api.tx.fiat.confirmPayment(record.id));
		return calls;
	}

	private async accept(trade: Trade): Promise<void> {
		const calls = this.accepting(trade);
		await this.seller(trade).add(calls.length / this.sizes.accept, ...calls);
		await this.witness(trade);
	}

	/** The attester says that it saw the payment of an accepted order arrive, if nobody else does. */
	private async witness(trade: Trade): Promise<void> {
		const { plan, record } = trade;
		if (plan.confirmer !== 'attester') return;
		const { fiat } = this.chain.api.tx;
		await this.attester.add(1 / this.sizes.word, fiat.attestPayment(record.id, SHOWN));
		if (agrees(plan)) await this.seller(trade).add(1 / this.sizes.word, fiat.endWord({ Leg: record.id }));
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
		const units = trade.plan.lines.map(({ quantity }) => quantity);
		await this.seller(trade).add(1 / this.sizes.ship, this.shipment(trade, units, false));
	}

	/** Accept an order and ship it, in one transaction. */
	private async send(
		trade: Trade,
		units = trade.plan.lines.map(({ quantity }) => quantity),
		last = false,
	): Promise<void> {
		const calls = this.accepting(trade);
		const share = calls.length / this.sizes.accept + 1 / this.sizes.ship;
		await this.seller(trade).add(share, ...calls, this.shipment(trade, units, last));
		await this.witness(trade);
	}

	private async deliver(trade: Trade): Promise<void> {
		await this.send(trade);
		await this.buy(trade, this.calls.confirmDelivery(trade.record.id, sizeOf(trade.plan)));
	}

	/** Confirm and complete, in one transaction. What cannot be returned is complete when it is confirmed. */
	private async keepShipped(trade: Trade): Promise<void> {
		const { plan, preview, record } = trade;
		const calls = [this.calls.confirmDelivery(record.id, sizeOf(plan))];
		if (preview.some((line) => line.returnWindow > 0n)) calls.push(this.calls.completeOrder(record.id, sizeOf(plan)));
		await this.buy(trade, ...calls);
	}

	private async requestReturn(trade: Trade): Promise<void> {
		const returns = returnedOf(trade.plan)
			.map((quantity, line) => ({ line, quantity }))
			.filter(({ quantity }) => quantity > 0);
		await this.buy(trade, this.calls.requestReturn(trade.record.id, returns, cid(`reason ${trade.plan.number}`)));
	}

	private async rule(trade: Trade): Promise<void> {
		const ruling = this.calls.ruleOrder(trade.record.id, Number(rulingOf(trade.plan)), sizeOf(trade.plan));
		await this.arbiter.add(1 / this.sizes.answer, this.chain.api.tx.sudo.sudo(ruling));
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
		const named = this.platform(plan);
		if (legs.platform > 0n && record.platform !== named)
			this.differ(record, `platform's leg went to ${record.platform ?? 'the seller'}`);
		for (const { payee, to, amount } of record.redirected) this.differ(record, `${amount} for ${payee} went to ${to}`);
		const whole = await this.whole(plan);
		const fees = (expected: Legs, by: string): void => this.compareFees(trade, whole, expected, by);
		const compare = plan.attested
			? fees
			: (expected: Legs, by: string) => {
					if (!sameLegs(legs, expected)) this.differ(record, `paid ${print(legs)}, ${by} ${print(expected)}`);
				};
		const kept = keptOf(plan);
		if (kept !== undefined) {
			compare(await this.previews.kept(plan, kept, sharesOf(plan)), 'the preview said');
			this.previewed++;
		}
		if (!plan.attested) compare(this.expected(trade, this.escrows(trade), true), 'the terms say');
		if (plan.attested || plan.mixed) fees(this.expected(trade, outside(plan), false), 'the terms say');
		this.compareLeg(trade);
		this.recomputed++;
	}

	/** Compare what was paid in a currency, who confirmed it and what goes back of it with what the plan says. */
	private compareLeg(trade: Trade): void {
		const { plan, record } = trade;
		const { leg } = record;
		if (!plan.mixed || !wasAccepted(plan)) {
			if (leg !== undefined) this.differ(record, 'expects a payment in a currency');
			return;
		}
		if (leg === undefined) {
			this.differ(record, 'expects no payment in a currency');
			return;
		}
		const amounts = plan.lines.map(({ fiat, quantity }) => fiat * BigInt(quantity));
		if (leg.amount !== sum(amounts)) this.differ(record, `expects ${leg.amount} units, priced at ${sum(amounts)}`);
		const confirmer = { seller: at(this.market.shops, plan.shop).seller, attester: this.cast.attester };
		const by = plan.confirmer === undefined ? undefined : key(confirmer[plan.confirmer]);
		if (leg.confirmed !== by) this.differ(record, `was confirmed by ${leg.confirmed}, not by ${by}`);
		const lock = plan.confirmer === 'attester' ? lockOf(worthOf(plan), this.bonds) : undefined;
		if (leg.word?.locked !== lock) this.differ(record, `locks ${leg.word?.locked} of a bond, not ${lock}`);
		const agreed = lock !== undefined && agrees(plan);
		if ((leg.word?.ended ?? false) !== agreed)
			this.differ(record, agreed ? 'has a word that did not end' : 'has a word that nobody agreed to');
		if (!leg.closed) this.differ(record, 'has ended, and still expects a payment');
		const back = by === undefined ? 0n : this.expected(trade, amounts, false).buyer;
		const { amount = 0n, ended } = leg.obligation ?? {};
		if (amount !== back) this.differ(record, `owes ${amount} units outside the chain, the terms say ${back}`);
		const end = back > 0n && signsOff(plan) ? 'Acknowledged' : undefined;
		if (ended !== end) this.differ(record, `has an obligation that ended ${ended}, not ${end}`);
	}

	/**
	 * Compare what a prepaid account paid for what was paid elsewhere with the legs of a sale of the same price. `whole` are those
	 * of a sale of which every unit is kept.
	 */
	private compareFees({ plan, record }: Trade, whole: Legs, expected: Legs, by: string): void {
		const { fees } = record;
		if (!wasAccepted(plan)) {
			if (fees !== undefined) this.differ(record, 'owed fees before it was accepted');
			return;
		}
		if (fees?.paid === undefined) {
			this.differ(record, 'paid no fees');
			return;
		}
		const payer = key(
			payerOf(
				plan.shop,
				this.market.shops.map(({ seller }) => seller),
				this.cast.platforms,
			),
		);
		if (fees.payer !== payer) this.differ(record, `was paid for by ${fees.payer}, not ${payer}`);
		if (fees.value !== record.stated) this.differ(record, `is worth ${fees.value}, stated were ${record.stated}`);
		const due = (legs: Legs): FeeLegs => owed(legs, this.platform(plan), payer);
		const [paid, right] = [printFees(fees.paid), printFees(due(expected))];
		if (paid !== right) this.differ(record, `paid ${paid} out of a prepaid account, ${by} ${right}`);
		const most = totalFees(due(whole));
		if (fees.reserved !== most) this.differ(record, `reserved ${fees.reserved}, all of it owes ${most}`);
		const rest = fees.reserved - totalFees(fees.paid) - fees.freed;
		if (rest !== 0n) this.differ(record, `kept ${rest} of what was reserved`);
	}

	/**
	 * What an order of its fate pays of these amounts of its lines, by the terms it was placed under. Of what is `held`, services
	 * are paid, and the seller can give some back of its own accord.
	 */
	private expected(trade: Trade, amounts: bigint[], held: boolean): Legs {
		const { plan, record } = trade;
		const shares = held ? sharesOf(plan) : [];
		const whole = ['cancelled by the buyer', 'declined by the seller', 'cancelled by the seller', 'never accepted'];
		return plan.lines.reduce((sum, own, line) => {
			const terms = must(this.termsOf.get(listingKey(own)), `terms of line ${line} of order ${record.id}`);
			const escrow = at(amounts, line);
			const units = BigInt(own.quantity);
			let earlier = 0n;
			let refund = 0n;
			if (whole.includes(plan.fate)) refund = escrow;
			else if (held && plan.fate === 'refunded in part' && line === 0) earlier = escrow / 10n;
			else if (plan.fate === 'shipped in part')
				earlier = (escrow * (units - BigInt(at(shippedOf(plan), line)))) / units;
			else if (plan.fate.startsWith('returned')) refund = (escrow * BigInt(at(returnedOf(plan), line))) / units;
			else if (END[plan.fate] === 'Ruled') refund = (escrow * rulingOf(plan)) / BASIS_POINTS;
			const legs = split(escrow - earlier, terms, plan.promoters.length, refund, shares);
			return addLegs(sum, { ...legs, buyer: legs.buyer + earlier });
		}, noLegs());
	}

	/** The terms of each listing, by [`listingKey`]. */
	private readonly termsOf = new Map<string, SplitTerms>();

	/** Read the terms of each listing from the lines of one order. No listing and no rate changes during the replay. */
	private async learnTerms(): Promise<void> {
		const wanted = new Map<string, Trade>();
		for (const trade of this.trades) for (const line of trade.plan.lines) wanted.set(listingKey(line), trade);
		const orders = [...new Set(wanted.values())];
		for (let first = 0; first < orders.length; first += ASKED) {
			await Promise.all(
				orders.slice(first, first + ASKED).map(async ({ plan, record }) => {
					const { lines } = await order(this.chain, record.id);
					for (const [place, line] of plan.lines.entries())
						this.termsOf.set(listingKey(line), readTerms(must(lines[place], `line ${place}`).terms));
				}),
			);
		}
	}
}

function printFees({ experience, commune, platform, promoters }: FeeLegs): string {
	const levels = [...promoters];
	while (levels.at(-1) === 0n) levels.pop();
	return `experience ${experience} commune ${commune} platform ${platform} promoters [${levels.join(' ')}]`;
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
