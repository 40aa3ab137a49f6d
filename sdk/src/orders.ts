// SPDX-License-Identifier: Apache-2.0

// Orders: what one would pay, placing it, and its life until the money is with everybody who made it happen.

import { map, type Observable } from 'rxjs';
import { type Account, addressOf, keyOf, sameAccount, type Who } from './accounts.ts';
import { type AssetName, assetOf, chainAsset, currencyCode, hexCurrency } from './assets.ts';
import { chainLink } from './convert.ts';
import { type Deadlines, type Dispute, deadlinesOf, disputeCost, disputeOf, type Stake } from './deadlines.ts';
import { InputError, NotFound } from './errors/index.ts';
import { concat, fromUtf8, toHex, utf8 } from './pure/bytes.ts';
import { blake2b256 } from './pure/hashing.ts';
import type { Link } from './pure/links.ts';
import type { ServiceKind } from './pure/market.ts';
import { type Fiat, sum, WHOLE } from './pure/money.ts';
import { type Commission, type Legs, type SplitTerms, split, total } from './pure/waterfall.ts';
import { there } from './shops.ts';
import type { Api, Call, SendOptions, Sent, Souk } from './souk.ts';

/** A line of an order. */
export interface OrderLine {
	listing: bigint;
	quantity: number;
	/** Promotion links, the promoter next to the seller first. */
	path?: Link[];
	/** Serial numbers asked for. */
	items?: string[];
	/** Hash of the offer the buyer agreed to, from a preview. Taken from the chain now if it is not given. */
	offer?: string;
}

/** An order to place. */
export interface NewOrder {
	lines: OrderLine[];
	/** What the tokens are paid in, and the share of each in parts per billion. SOUK alone if not given. */
	payment?: [AssetName, number][];
	/** The most base units of each asset of the payment: the escrows of the previews, summed. Previewed now if not given. */
	limits?: bigint[];
	/** What is paid outside the chain. */
	fiat?: Fiat;
	/** The account of the dapp that brings the order. */
	platform?: Who;
	/** `Attested` where all money moves elsewhere. */
	mode?: 'Escrow' | 'Attested';
	/** CID of details encrypted for the seller, as hex of 36 bytes. */
	attachment?: string;
}

/** How large an order is, which calls that settle it say beforehand. */
export interface OrderSize {
	lines: number;
	assets: number;
	depth: number;
	items: number;
	services: number;
}

/** One payee of a sale. */
export interface Leg {
	to: 'buyer' | 'seller' | 'promoter' | 'service' | 'platform' | 'experience' | 'commune';
	/** Whom, where that is an account of its own. */
	account?: string;
	amount: bigint;
}

/** What a line would hold and pay in one asset, every leg of it. */
export interface Preview {
	asset: AssetName;
	/** What is held on the buyer's account, in base units. The legs sum to it exactly. */
	escrow: bigint;
	/** The legs with their payees, in the order in which they are computed. None is zero. */
	payees: Leg[];
	/** The legs as the waterfall has them. */
	legs: Legs;
	/** Hash of the offer that this is the preview of. A buyer who agrees names it in the order. */
	offer: string;
	/** How long after delivery units can be returned, in milliseconds. */
	returnWindow: bigint;
}

/** A service provider, and its share of the sale in parts per billion, which the seller pays. */
export interface Service {
	provider: Who;
	kind: ServiceKind;
	share: number;
}

/** Units of a line that ship, with their serial numbers where the line has any. */
export interface Shipment {
	line: number;
	quantity: number;
	items?: string[];
}

/** An order as the chain shows it. */
export type OrderView = NonNullable<Awaited<ReturnType<Api['apis']['CommerceApi']['order']>>>;
/** Where an order stands. */
export type OrderState = OrderView['state']['type'];

/** What a settled order paid, in one asset. */
export interface Settlement {
	asset: AssetName;
	escrow: bigint;
	legs: Legs;
}

type Split = (Awaited<ReturnType<Api['apis']['CommerceApi']['preview_split']>> & { success: true })['value'][number];

export class Orders {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/**
	 * What units of a listing would pay if they were bought now over a path of these promoters, and kept. One preview for each
	 * asset of the payment; SOUK, or the asset of the price, if none is given.
	 */
	async preview(
		listing: bigint,
		quantity = 1,
		path: (Who | Link)[] = [],
		payment?: [AssetName, number][],
	): Promise<Preview[]> {
		const promoters = path.map((entry) =>
			addressOf(typeof entry === 'object' && 'promoter' in entry ? entry.promoter : entry),
		);
		const { CommerceApi } = this.souk.api.apis;
		const [answer, { seller }] = await Promise.all([
			payment === undefined
				? CommerceApi.preview_split(listing, quantity, promoters, this.souk.at)
				: CommerceApi.preview_payment(listing, quantity, promoters, chainPayment(payment), this.souk.at),
			this.souk.shops.offer(listing),
		]);
		if (!answer.success) throw previewError(answer.value.type, listing);
		return answer.value.map((one) => readPreview(one, seller));
	}

	/** The preview of a line that is paid in one asset. An error if it would be paid in several or in none. */
	async previewOne(listing: bigint, quantity = 1, path: (Who | Link)[] = []): Promise<Preview> {
		const [only, ...more] = await this.preview(listing, quantity, path);
		if (only === undefined || more.length > 0) {
			throw new InputError(
				'Orders.Preview',
				`Listing ${listing} is not paid in one asset.`,
				'Ask for `preview`, which shows every asset.',
			);
		}
		return only;
	}

	/** What an open order would pay in each of its assets if its seller named these services besides those it has. */
	async previewServices(order: bigint, services: Service[]): Promise<Settlement[]> {
		const answer = await this.souk.api.apis.CommerceApi.preview_services(
			order,
			services.map(chainService),
			this.souk.at,
		);
		if (!answer.success) throw previewError(answer.value.type, order);
		return answer.value.map(({ asset, legs }) => ({
			asset: assetOf(asset),
			legs: readLegs(legs),
			escrow: total(readLegs(legs)),
		}));
	}

	/** Place an order. The buyer agrees to the offer and to the sums that a preview showed, and to nothing else. Returns its number. */
	async place(buyer: Account, order: NewOrder, options?: SendOptions): Promise<bigint> {
		const { events } = await this.souk.send(buyer, await this.placing(order), options);
		const [placed] = this.souk.api.event.Orders.OrderPlaced.filter(events);
		if (placed === undefined)
			throw new NotFound('Orders.Silent', 'The chain placed an order without saying so.', 'Report it.');
		return placed.payload.order;
	}

	/** The call that places an order. */
	async placing(order: NewOrder): Promise<Call> {
		const { lines, mode = 'Escrow', payment } = order;
		if (lines.length === 0) throw new InputError('Orders.NoLines', 'An order needs at least one line.', 'Add a line.');
		const wanted = mode === 'Escrow' && (order.limits === undefined || lines.some(({ offer }) => offer === undefined));
		const previews = wanted
			? await Promise.all(
					lines.map(({ listing, quantity, path = [] }) => this.preview(listing, quantity, path, payment)),
				)
			: lines.map(() => []);
		const assets = payment ?? [[previews[0]?.[0]?.asset ?? 'SOUK', WHOLE]];
		const limits =
			order.limits ??
			assets.map(([asset]) =>
				sum(
					previews
						.flat()
						.filter((one) => one.asset === asset)
						.map(({ escrow }) => escrow),
				),
			);
		const chainLines = await Promise.all(
			lines.map(async ({ listing, quantity, path = [], items = [], offer }, place) => ({
				listing,
				quantity,
				offer: offer ?? previews[place]?.[0]?.offer ?? (await this.souk.shops.offer(listing)).offer,
				path: path.map(chainLink),
				items: items.map(utf8),
			})),
		);
		return this.souk.api.tx.Orders.place_order({
			lines: chainLines,
			payment: mode === 'Attested' ? [] : chainPayment(assets),
			limits: mode === 'Attested' ? [] : limits,
			fiat:
				order.fiat === undefined
					? undefined
					: { currency: hexCurrency(order.fiat.currency), amount: order.fiat.amount },
			platform: order.platform === undefined ? undefined : addressOf(order.platform),
			mode: { type: mode, value: undefined },
			attachment: order.attachment,
		});
	}

	/** An order, while it is open and for the governed time after. */
	async get(id: bigint): Promise<OrderView> {
		return there(await this.souk.api.apis.CommerceApi.order(id, this.souk.at), `order ${id}`);
	}

	/** Where an order stands, from now on. Ends never: unsubscribe. */
	watch(id: bigint): Observable<OrderState | undefined> {
		return this.souk.api.query.Orders.Orders.watchValue(id, this.souk.at).pipe(map(({ value }) => value?.state.type));
	}

	/** The size of an order as it is now. */
	async size(id: bigint): Promise<OrderSize> {
		return there(await this.souk.api.apis.CommerceApi.order(id, { at: 'best' }), `order ${id}`).extent;
	}

	/** The seller takes the order on. */
	async accept(seller: Account, order: bigint, options?: SendOptions): Promise<Sent> {
		return this.sized(seller, order, (size) => this.souk.api.tx.Orders.accept_order({ order, size }), options);
	}

	/** The seller does not take the order on. The buyer has everything back. */
	async decline(seller: Account, order: bigint, options?: SendOptions): Promise<Sent> {
		return this.sized(seller, order, (size) => this.souk.api.tx.Orders.decline_order({ order, size }), options);
	}

	/** The buyer before it is accepted, or the seller before it ships, calls it off. */
	async cancel(party: Account, order: bigint, options?: SendOptions): Promise<Sent> {
		return this.sized(party, order, (size) => this.souk.api.tx.Orders.cancel_order({ order, size }), options);
	}

	/**
	 * The seller ships: all that is left, or some of it. Name the parcel: its record decides a dispute that nobody rules. Of the
	 * tracking number only the hash reaches the chain.
	 */
	async ship(
		seller: Account,
		order: bigint,
		{
			shipments,
			last = true,
			parcel,
		}: { shipments?: Shipment[]; last?: boolean; parcel?: { carrier: string; tracking: string } } = {},
		options?: SendOptions,
	): Promise<Sent> {
		const rows = shipments ?? (await this.unshipped(order));
		const items = rows.reduce((count, { items = [] }) => count + items.length, 0);
		return this.sized(
			seller,
			order,
			(size) =>
				this.souk.api.tx.Orders.ship_order({
					order,
					shipments: rows.map(({ line, quantity, items = [] }) => ({ line, quantity, items: items.map(utf8) })),
					last,
					parcel:
						parcel === undefined
							? undefined
							: { carrier: utf8(parcel.carrier), tracking: toHex(blake2b256(utf8(parcel.tracking))) },
					// It grows by the items that ship with this call.
					size: { ...size, items: size.items + items },
				}),
			options,
		);
	}

	private async unshipped(order: bigint): Promise<Shipment[]> {
		const { lines } = there(await this.souk.api.apis.CommerceApi.order(order, { at: 'best' }), `order ${order}`);
		return lines
			.map(({ quantity, shipped, items }, line) => ({
				line,
				quantity: quantity - shipped,
				items: shipped === 0 ? items.map(fromUtf8) : [],
			}))
			.filter(({ quantity }) => quantity > 0);
	}

	/** The buyer has it. The return window begins. */
	async confirm(buyer: Account, order: bigint, options?: SendOptions): Promise<Sent> {
		return this.sized(buyer, order, (size) => this.souk.api.tx.Orders.confirm_delivery({ order, size }), options);
	}

	/** The buyer keeps it. Everybody is paid. Returns what was paid, in each asset. */
	async complete(buyer: Account, order: bigint, options?: SendOptions): Promise<Settlement[]> {
		const { events } = await this.sized(
			buyer,
			order,
			(size) => this.souk.api.tx.Orders.complete_order({ order, size }),
			options,
		);
		return this.settledIn(events, order);
	}

	/** What an order paid, as the events of the transaction that settled it say. Empty if they do not speak of it. */
	settledIn(events: Sent['events'], order: bigint): Settlement[] {
		return this.souk.api.event.Orders.OrderSettled.filter(events)
			.filter(({ payload }) => payload.order === order)
			.flatMap(({ payload }) =>
				payload.legs.map((legs) => ({ asset: assetOf(legs.asset), escrow: legs.escrow, legs: readLegs(legs) })),
			);
	}

	/** The buyer wants to return units. */
	async requestReturn(
		buyer: Account,
		order: bigint,
		returns: { line: number; quantity: number }[],
		reason?: string,
		options?: SendOptions,
	): Promise<Sent> {
		return this.souk.send(buyer, this.souk.api.tx.Orders.request_return({ order, returns, reason }), options);
	}

	/** The seller takes the units back. The buyer is refunded. */
	async approveReturn(seller: Account, order: bigint, restock = true, options?: SendOptions): Promise<Sent> {
		return this.sized(
			seller,
			order,
			(size) => this.souk.api.tx.Orders.approve_return({ order, restock, size }),
			options,
		);
	}

	/** The seller does not take them back. The buyer can dispute that. */
	async refuseReturn(seller: Account, order: bigint, reason?: string, options?: SendOptions): Promise<Sent> {
		return this.souk.send(seller, this.souk.api.tx.Orders.refuse_return({ order, reason }), options);
	}

	/** The seller gives back a part of a line, one amount for each asset of the order. */
	async refund(seller: Account, order: bigint, line: number, amounts: bigint[], options?: SendOptions): Promise<Sent> {
		return this.sized(
			seller,
			order,
			(size) => this.souk.api.tx.Orders.refund_part({ order, line, amounts, size }),
			options,
		);
	}

	/** A side says that the other is wrong. Both put up a deposit; whoever is wrong loses it. */
	async dispute(party: Account, order: bigint, evidence?: string, options?: SendOptions): Promise<Sent> {
		return this.souk.send(party, this.souk.api.tx.Orders.dispute_order({ order, evidence }), options);
	}

	/** The other side answers a dispute. Silence loses it. */
	async answer(party: Account, order: bigint, evidence?: string, options?: SendOptions): Promise<Sent> {
		return this.sized(
			party,
			order,
			(size) => this.souk.api.tx.Orders.answer_dispute({ order, evidence, size }),
			options,
		);
	}

	/** A side proposes which part goes to the buyer, in basis points. Two equal proposals end the dispute. */
	async propose(party: Account, order: bigint, buyerBp: number, options?: SendOptions): Promise<Sent> {
		return this.sized(
			party,
			order,
			(size) => this.souk.api.tx.Orders.propose_settlement({ order, buyer_bp: buyerBp, size }),
			options,
		);
	}

	/**
	 * The side that opened a dispute takes it back. Before the other side has answered, the order goes on as if there had been none;
	 * afterwards this is giving in, and the other side wins.
	 */
	async withdrawDispute(party: Account, order: bigint, options?: SendOptions): Promise<Sent> {
		return this.sized(party, order, (size) => this.souk.api.tx.Orders.withdraw_dispute({ order, size }), options);
	}

	/** The buyer names the parcel in which units went back. Of the tracking number only the hash reaches the chain. */
	async shipBack(
		buyer: Account,
		order: bigint,
		parcel: { carrier: string; tracking: string },
		options?: SendOptions,
	): Promise<Sent> {
		return this.souk.send(
			buyer,
			this.souk.api.tx.Orders.ship_back({
				order,
				parcel: { carrier: utf8(parcel.carrier), tracking: trackingHash(parcel.tracking) },
			}),
			options,
		);
	}

	/** Either side calls an accepted order off whose part outside the chain nobody paid in time. */
	async cancelUnpaid(party: Account, order: bigint, options?: SendOptions): Promise<Sent> {
		return this.sized(party, order, (size) => this.souk.api.tx.Orders.cancel_unpaid({ order, size }), options);
	}

	/** The seller notes how much of the part outside the chain it gave back, in minor units. It moves nothing on the chain. */
	async recordRefund(seller: Account, order: bigint, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(seller, this.souk.api.tx.Orders.record_refund({ order, amount }), options);
	}

	/** What an order waits for: what each side may do now, until when, and what happens otherwise. */
	async deadlines(order: bigint): Promise<Deadlines> {
		return deadlinesOf(this.souk, order);
	}

	/** The dispute of an order: stage, deadline, evidence, proposals and what each side has at stake; `undefined` without one. */
	async disputed(order: bigint): Promise<Dispute | undefined> {
		return disputeOf(this.souk, order);
	}

	/** What disputing an order would put up now; `undefined` where nobody can. */
	async disputeCost(order: bigint): Promise<Stake | undefined> {
		return disputeCost(this.souk, order);
	}

	/** Name service providers of an order. The seller pays their shares. */
	async nameServices(seller: Account, order: bigint, services: Service[], options?: SendOptions): Promise<Sent> {
		return this.souk.send(
			seller,
			this.souk.api.tx.Orders.name_services({ order, services: services.map(chainService) }),
			options,
		);
	}

	/** Move orders on whose deadline has passed. Any account can. */
	async advance(account: Account, orders: bigint[], options?: SendOptions): Promise<Sent> {
		const sized = await Promise.all(orders.map(async (order) => ({ order, extent: await this.size(order) })));
		return this.souk.send(account, this.souk.api.tx.Orders.advance_orders({ orders: sized }), options);
	}

	private async sized(
		account: Account,
		order: bigint,
		call: (size: OrderSize) => Call,
		options?: SendOptions,
	): Promise<Sent> {
		return this.souk.send(account, call(await this.size(order)), options);
	}
}

/** The legs as the chain encodes them, in previews and events. A preview has no dispute, so nothing is forfeited. */
export function readLegs(legs: Split['legs'] & { forfeited?: bigint }): Legs {
	return {
		buyer: legs.buyer,
		seller: legs.seller,
		promoters: [...legs.promoters],
		services: [...legs.services],
		platform: legs.platform,
		experience: legs.experience,
		commune: legs.commune,
		forfeited: legs.forfeited ?? 0n,
	};
}

function readPreview(
	{ asset, escrow, legs: encoded, promoters, offer, return_window }: Split,
	seller: string,
): Preview {
	const legs = readLegs(encoded);
	const payees: Leg[] = [
		{ to: 'buyer', amount: legs.buyer },
		...legs.promoters.map((amount, place): Leg => {
			const account = promoters[place];
			return account === undefined ? { to: 'promoter', amount } : { to: 'promoter', account, amount };
		}),
		{ to: 'experience', amount: legs.experience },
		{ to: 'platform', amount: legs.platform },
		{ to: 'commune', amount: legs.commune },
		...legs.services.map((amount): Leg => ({ to: 'service', amount })),
		{ to: 'seller', account: seller, amount: legs.seller },
	];
	return {
		asset: assetOf(asset),
		escrow,
		legs,
		payees: payees.filter(({ amount }) => amount > 0n),
		offer,
		returnWindow: return_window,
	};
}

/** The rates of a line of an order, as the waterfall takes them. */
export function readSplitTerms(terms: OrderView['lines'][number]['terms']): SplitTerms {
	return {
		commission: readCommission(terms.commission),
		experienceFee: BigInt(terms.experience_fee),
		platformSlice: BigInt(terms.platform_slice),
		communeFee: BigInt(terms.commune_fee),
	};
}

function readCommission(plan: OrderView['lines'][number]['terms']['commission']): Commission {
	switch (plan.type) {
		case 'None':
			return { kind: 'none' };
		case 'Formula':
			return { kind: 'formula', rate: BigInt(plan.value.rate), closing: BigInt(plan.value.closing) };
		case 'Levels':
			return { kind: 'levels', rate: BigInt(plan.value.rate), shares: plan.value.shares.map(BigInt) };
	}
}

/** What a line of an order will pay in one of its assets if it is kept, computed here from its terms and not by the chain. */
export function expectedLegs(line: OrderView['lines'][number], asset = 0): Legs {
	const [escrow, refunded] = [line.escrow[asset] ?? 0n, line.refunded[asset] ?? 0n];
	return split(escrow, readSplitTerms(line.terms), line.promoters.length, refunded);
}

/** What an order shows of the part that is paid outside the chain. */
export function fiatOf(order: OrderView): Fiat | undefined {
	return order.fiat === undefined
		? undefined
		: { currency: currencyCode(order.fiat.currency), amount: order.fiat.amount };
}

/** Which party of an order an account is. */
export function partyOf(order: OrderView, who: Who): 'buyer' | 'seller' | undefined {
	if (sameAccount(order.buyer, who)) return 'buyer';
	return sameAccount(order.seller, who) ? 'seller' : undefined;
}

/** The hash of a parcel's tracking number, which the chain keeps. */
export function trackingHash(tracking: string): string {
	return toHex(blake2b256(concat(tracking)));
}

function chainPayment(payment: [AssetName, number][]) {
	return payment.map(([asset, share]): [ReturnType<typeof chainAsset>, number] => [chainAsset(asset), share]);
}

function chainService({ provider, kind, share }: Service) {
	return { provider: addressOf(keyOf(provider)), kind: { type: kind, value: undefined }, share } as const;
}

const PREVIEW: Record<string, string> = {
	ListingNotFound: 'there is no such listing',
	BadQuantity: 'that many units cannot be ordered',
	PathTooDeep: 'the path has more promoters than the listing pays',
	BadPath: 'a promoter stands twice on the path, or a party of the sale does',
	BadPayment: 'the listing cannot be paid like that',
	BadTerms: 'the terms of the listing cannot be paid under the rates of today',
	SellerMayNotTrade: 'the seller is under a penalty and may not trade',
	OrderNotFound: 'there is no such order, or it is over',
	BadServices: 'the services cannot be paid',
};

function previewError(type: string, of: bigint): InputError {
	return new InputError(
		`Preview.${type}`,
		`No preview for ${of}: ${PREVIEW[type] ?? type}.`,
		'Change what is asked for; a listing says what it takes.',
	);
}
