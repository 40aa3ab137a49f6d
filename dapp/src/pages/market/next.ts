// SPDX-License-Identifier: Apache-2.0

// What can be done with an order now, by whom, and the one thing that comes next. The chain's table of moves, folded for people.

import { type OrderState, sameAccount } from '@souk/sdk';
import { FINAL, type OrderModel, type Side } from './order-model.ts';

/** What somebody can do with an order. */
export type Action =
	| 'accept'
	| 'decline'
	| 'cancel'
	| 'cancelUnpaid'
	| 'confirmPayment'
	| 'ship'
	| 'refund'
	| 'confirm'
	| 'complete'
	| 'requestReturn'
	| 'approveReturn'
	| 'refuseReturn'
	| 'shipBack'
	| 'dispute'
	| 'answer'
	| 'propose'
	| 'withdraw'
	| 'advance';

/** What the chain's own row says besides what it shows of an order. */
export interface Details {
	/** The seller refused a return: there is no second request. */
	returnRefused: boolean;
	/** When the order came to its state, in milliseconds since the epoch. */
	since: bigint;
	/** In a dispute: the part that the buyer asks for, and that the seller offers, in basis points. */
	ask?: number;
	offer?: number;
	/** SOUK held for the order's storage, in base units. */
	deposit: bigint;
}

/** Who looks at an order. */
export type Viewer = 'buyer' | 'seller' | 'promoter' | 'service' | 'platform' | 'other';

/** What comes next with an order. */
export interface Next {
	/** The one thing that the viewer should do, if it is the viewer's turn. */
	main?: Action;
	/** What else the viewer may do. */
	others: Action[];
	/** Whose turn it is. */
	turn: Side | 'Arbiter' | 'Anyone' | 'Nobody';
	/** Until when, in milliseconds since the epoch. */
	deadline?: bigint;
	/** Whether that time is over: then only `advance` works. */
	late: boolean;
}

/** What an account is to an order. */
export function viewerOf(order: OrderModel, who: string | undefined): Viewer {
	if (who === undefined) return 'other';
	if (sameAccount(order.buyer, who)) return 'buyer';
	if (sameAccount(order.seller, who)) return 'seller';
	if (order.lines.some(({ promoters }) => promoters.some((one) => sameAccount(one, who)))) return 'promoter';
	if (order.services.some(({ provider }) => sameAccount(provider, who))) return 'service';
	return order.platform !== undefined && sameAccount(order.platform, who) ? 'platform' : 'other';
}

const nobody: Next = { others: [], turn: 'Nobody', late: false };

/** What comes next. `now` is in milliseconds since the epoch; `lapsed` says that the fiat part was not paid in time. */
export function nextOf(
	order: OrderModel,
	viewer: Viewer,
	now: number,
	details?: Details,
	{ lapsed = false, payable = false }: { lapsed?: boolean; payable?: boolean } = {},
): Next {
	if (FINAL.has(order.state) || !order.onChain) return nobody;
	const deadline = order.dispute?.deadline ?? order.deadline;
	const timed = deadline === undefined ? {} : { deadline };
	if (deadline !== undefined && BigInt(now) >= deadline) {
		return { main: 'advance', others: [], turn: 'Anyone', late: true, ...timed };
	}
	const { turn, buyer, seller } = turnOf(order, now, details, lapsed, payable);
	const mine = viewer === 'buyer' ? buyer : viewer === 'seller' ? seller : [];
	const onTurn = (turn === 'Buyer' && viewer === 'buyer') || (turn === 'Seller' && viewer === 'seller');
	const [first, ...rest] = mine;
	return onTurn && first !== undefined
		? { main: first, others: rest, turn, late: false, ...timed }
		: { others: mine, turn, late: false, ...timed };
}

/** What comes next with an order of a list, of which only the head is known. A dispute is not looked into. */
export function nextInList(row: { state: OrderState; deadline?: bigint }, viewer: Viewer, now: number): Next {
	const { state, deadline } = row;
	return nextOf({ ...HEAD, state, ...(deadline === undefined ? {} : { deadline }) }, viewer, now);
}

const HEAD: OrderModel = {
	id: 0n,
	state: 'Placed',
	mode: 'Escrow',
	shop: 0,
	seller: '',
	buyer: '',
	assets: [],
	fiatRefunded: 0n,
	lines: [],
	placed: 0n,
	sentBack: false,
	confirmed: false,
	services: [],
	onChain: true,
};

interface Turn {
	turn: Next['turn'];
	/** What each side may do, the thing that moves the order on first. */
	buyer: Action[];
	seller: Action[];
}

function turnOf(order: OrderModel, now: number, details: Details | undefined, lapsed: boolean, payable: boolean): Turn {
	const shippedSome = order.lines.some(({ shipped }) => shipped > 0);
	switch (order.state) {
		case 'Placed':
			return { turn: 'Seller', buyer: ['cancel'], seller: ['accept', 'decline'] };
		case 'Accepted': {
			const unpaid: Action[] = lapsed && !shippedSome ? ['cancelUnpaid'] : [];
			const off: Action[] = shippedSome || payable ? [] : ['cancel'];
			const paid: Action[] = payable ? ['confirmPayment'] : [];
			return { turn: 'Seller', buyer: unpaid, seller: [...paid, 'ship', ...unpaid, ...off, 'refund'] };
		}
		case 'Shipped':
			return { turn: 'Buyer', buyer: ['confirm', 'dispute'], seller: ['refund'] };
		case 'Delivered':
			return { turn: 'Buyer', buyer: delivered(order, now, details), seller: ['refund'] };
		case 'ReturnRequested':
			return { turn: 'Seller', buyer: ['shipBack'], seller: ['approveReturn', 'refuseReturn', 'dispute', 'refund'] };
		case 'Disputed':
			return disputed(order);
		default:
			return { turn: 'Nobody', buyer: [], seller: [] };
	}
}

function delivered(order: OrderModel, now: number, details: Details | undefined): Action[] {
	if (details?.returnRefused === true) return ['dispute', 'complete', 'shipBack'];
	return [
		...(returnable(order, now, details).length > 0
			? (['complete', 'requestReturn'] as const)
			: (['complete'] as const)),
		'dispute',
	];
}

/** The lines of which units can still be returned, by their places. */
export function returnable(order: OrderModel, now: number, details: Details | undefined): number[] {
	return order.lines.flatMap((line, place) => {
		if (line.shipped === 0) return [];
		const until =
			details === undefined || line.returnWindow === undefined ? undefined : details.since + line.returnWindow;
		return until === undefined || BigInt(now) < until ? [place] : [];
	});
}

function disputed({ dispute }: OrderModel): Turn {
	if (dispute === undefined) return { turn: 'Arbiter', buyer: [], seller: [] };
	const shown = dispute.buyer.evidence !== undefined || dispute.seller.evidence !== undefined;
	const side = (which: Side): Action[] => [
		...(dispute.due === which ? (['answer'] as const) : []),
		'propose',
		...(dispute.opener === which ? (['withdraw'] as const) : []),
		...(which === 'Buyer' && dispute.returns && dispute.opener === 'Seller' && shown ? (['shipBack'] as const) : []),
		...(which === 'Seller' ? (['refund'] as const) : []),
	];
	return { turn: dispute.due ?? 'Arbiter', buyer: side('Buyer'), seller: side('Seller') };
}

/** How an open order ends, or goes on, if nobody does anything until its deadline. */
export type Lapse =
	| 'expires'
	| 'refundsRest'
	| 'delivers'
	| 'completes'
	| 'returns'
	| 'buyerWins'
	| 'sellerWins'
	| 'standoff';

/** What happens at the deadline of an order. `undefined` for one that is over. */
export function lapseOf(order: OrderModel): Lapse | undefined {
	switch (order.state) {
		case 'Placed':
			return 'expires';
		case 'Accepted':
			return order.lines.some(({ shipped }) => shipped > 0) ? 'refundsRest' : 'expires';
		case 'Shipped':
			return 'delivers';
		case 'Delivered':
			return 'completes';
		case 'ReturnRequested':
			return 'returns';
		case 'Disputed':
			return order.dispute?.silence === undefined
				? 'standoff'
				: order.dispute.silence === 'Buyer'
					? 'buyerWins'
					: 'sellerWins';
		default:
			return undefined;
	}
}
