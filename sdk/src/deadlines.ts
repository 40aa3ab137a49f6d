// SPDX-License-Identifier: Apache-2.0

// What an order waits for: whose turn it is, until when, and what happens otherwise. And a dispute with what each side has at stake.

import type { OrderView } from './orders.ts';
import { largest } from './pure/money.ts';
import { isFinal, otherwise, type Situation, type State, type Turn, turns } from './pure/turns.ts';
import { there } from './shops.ts';
import type { Souk } from './souk.ts';

export type { Actor, StepName, Turn } from './pure/turns.ts';

/** What an order waits for. Moments in milliseconds since the epoch, by the clock that deadlines run by. */
export interface Deadlines {
	state: State;
	final: boolean;
	/** What the clock of deadlines shows. It stands while the chain stands, so it may be behind the calendar. */
	now: bigint;
	/** When anybody may move the order on. None once it is final. */
	until?: bigint;
	/** Whether that moment has come. */
	passed: boolean;
	/** Every step that can be taken now. */
	turns: Turn[];
	/** What happens at the deadline if nobody does anything before, in a sentence. */
	otherwise?: string;
	/** Until when the price of what is paid outside the chain is good, or the buyer has to pay it. */
	quoteEnds?: bigint;
	/** Until when units of each line can be returned, once they were delivered. */
	returnable: (bigint | undefined)[];
}

/** What a side of a dispute has at stake: SOUK, and an amount of each asset of the order, in base units. */
export interface Stake {
	souk: bigint;
	amounts: bigint[];
	/** Whether it is on hold. If not, this is what answering takes. */
	held: boolean;
	/** The CID of its evidence, in hex. */
	evidence?: string;
	/** The part that goes to the buyer by what this side proposes, in basis points. */
	proposal?: number;
}

/** A dispute: who has to act by when, and what each side stands to lose. */
export interface Dispute {
	opener: 'buyer' | 'seller';
	stage: 'Answer' | 'Reply' | 'Hearing';
	/** The side that must act before the deadline or loses; none while an arbiter is waited for. */
	due?: 'buyer' | 'seller';
	deadline: bigint;
	/** Who wins if nobody does anything, or a standoff, in which both lose. */
	default: 'buyer' | 'seller' | 'standoff';
	/** Whether it is about the units alone that the buyer asked to return. */
	returns: boolean;
	/** What is in dispute, of each asset of the order, in base units. */
	disputed: bigint[];
	buyer: Stake;
	seller: Stake;
}

type Side = { type: 'Buyer' | 'Seller' };

function side({ type }: Side): 'buyer' | 'seller' {
	return type === 'Buyer' ? 'buyer' : 'seller';
}

/** What an order waits for. */
export async function deadlinesOf(souk: Souk, id: bigint): Promise<Deadlines> {
	const { Orders } = souk.api.query;
	const [view, row, { now }] = await Promise.all([
		souk.orders.get(id),
		Orders.Orders.getValue(id, souk.at),
		souk.api.apis.ClockApi.clock(souk.at),
	]);
	const { since, return_refused: refused } = there(row, `order ${id}`);
	const paid = view.fiat !== undefined && (await souk.fiat.leg(id))?.confirmed !== undefined;
	const state = view.state.type;
	const windows = view.lines.map(({ return_window, shipped }) =>
		state === 'Delivered' && shipped > 0 && !refused ? since + return_window : undefined,
	);
	const open = windows.filter((until) => until !== undefined);
	const situation: Situation = {
		state,
		now,
		deadline: view.deadline,
		ordered: sum(view.lines.map(({ quantity }) => quantity)),
		shipped: sum(view.lines.map(({ shipped }) => shipped)),
		fiat: view.fiat !== undefined,
		quoteEnds: view.quote_ends,
		paid,
		refused,
		returnUntil: open.length === 0 ? undefined : largest(open),
		dispute: view.dispute && {
			opener: side(view.dispute.opener),
			stage: view.dispute.stage.type,
			due: view.dispute.due && side(view.dispute.due),
			returns: view.dispute.returns,
			evidence: view.dispute.buyer.evidence !== undefined || view.dispute.seller.evidence !== undefined,
		},
	};
	const then = otherwise(situation);
	return {
		state,
		final: isFinal(state),
		now,
		passed: view.deadline !== undefined && now >= view.deadline,
		turns: turns(situation),
		returnable: windows,
		...(view.deadline === undefined ? {} : { until: view.deadline }),
		...(then === undefined ? {} : { otherwise: then }),
		...(view.quote_ends === undefined ? {} : { quoteEnds: view.quote_ends }),
	};
}

/** The dispute of an order, or `undefined` if it has none. */
export async function disputeOf(souk: Souk, id: bigint): Promise<Dispute | undefined> {
	const [view, row] = await Promise.all([souk.orders.get(id), souk.api.query.Orders.Orders.getValue(id, souk.at)]);
	const { dispute } = view;
	if (dispute === undefined) return undefined;
	const { default: end } = dispute;
	return {
		opener: side(dispute.opener),
		stage: dispute.stage.type,
		deadline: dispute.deadline,
		default: end.type === 'Wins' ? side(end.value) : 'standoff',
		returns: dispute.returns,
		disputed: [...dispute.disputed],
		buyer: stake(dispute.buyer, row?.ask),
		seller: stake(dispute.seller, row?.offer),
		...(dispute.due === undefined ? {} : { due: side(dispute.due) }),
	};
}

/** What disputing an order would put up now; `undefined` where nobody can. */
export async function disputeCost(souk: Souk, id: bigint): Promise<Stake | undefined> {
	const { dispute_cost: cost } = await souk.orders.get(id);
	return cost && stake(cost);
}

function stake(
	{ souk, amounts, held, evidence }: NonNullable<OrderView['dispute_cost']>,
	proposal: number | undefined = undefined,
): Stake {
	return {
		souk,
		amounts: [...amounts],
		held,
		...(evidence === undefined ? {} : { evidence }),
		...(proposal === undefined ? {} : { proposal }),
	};
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
