// SPDX-License-Identifier: Apache-2.0

// Whose turn it is in an order, what each side may do, and what happens if nobody does: the table of states as people read it.

/** Where an order stands. */
export type State =
	| 'Placed'
	| 'Accepted'
	| 'Shipped'
	| 'Delivered'
	| 'ReturnRequested'
	| 'Disputed'
	| 'Completed'
	| 'Cancelled'
	| 'Expired'
	| 'Returned'
	| 'Ruled';

/** Who may take a step. */
export type Actor = 'buyer' | 'seller' | 'anyone' | 'arbiter';

/** A step, by the name of the method of `souk.orders` that takes it; `rule` is the arbiter's alone. */
export type StepName =
	| 'accept'
	| 'decline'
	| 'cancel'
	| 'cancelUnpaid'
	| 'nameServices'
	| 'ship'
	| 'confirm'
	| 'complete'
	| 'requestReturn'
	| 'shipBack'
	| 'approveReturn'
	| 'refuseReturn'
	| 'dispute'
	| 'answer'
	| 'withdrawDispute'
	| 'propose'
	| 'refund'
	| 'recordRefund'
	| 'advance'
	| 'rule';

/** A step that somebody may take now. */
export interface Turn {
	by: Actor;
	step: StepName;
}

/** What decides whose turn it is. Moments in milliseconds since the epoch, by the clock that deadlines run by. */
export interface Situation {
	state: State;
	/** What the clock of deadlines shows. */
	now: bigint;
	deadline?: bigint | undefined;
	/** Units ordered and shipped, over all lines. */
	ordered: number;
	shipped: number;
	/** Whether a part is paid outside the chain. */
	fiat: boolean;
	/** Until when the price of that part is good, or the buyer has to pay it. */
	quoteEnds?: bigint | undefined;
	/** Whether somebody confirmed that that part arrived. */
	paid: boolean;
	/** Whether the seller refused a return. */
	refused: boolean;
	/** Until when units can still be returned: the longest window of what shipped. */
	returnUntil?: bigint | undefined;
	dispute?:
		| {
				opener: 'buyer' | 'seller';
				stage: 'Answer' | 'Reply' | 'Hearing';
				due?: 'buyer' | 'seller' | undefined;
				returns: boolean;
				evidence: boolean;
		  }
		| undefined;
}

const SELLER: Partial<Record<State, StepName[]>> = {
	Placed: ['accept', 'decline', 'nameServices'],
	Accepted: ['ship', 'nameServices', 'refund'],
	Shipped: ['nameServices', 'refund'],
	Delivered: ['refund'],
	ReturnRequested: ['approveReturn', 'refuseReturn', 'dispute', 'refund'],
	Disputed: ['propose', 'refund'],
};

const BUYER: Partial<Record<State, StepName[]>> = {
	Placed: ['cancel'],
	Shipped: ['confirm', 'dispute'],
	Delivered: ['complete', 'dispute'],
	ReturnRequested: ['shipBack'],
	Disputed: ['propose'],
};

/** Whether nothing can happen to an order any more. */
export function isFinal(state: State): boolean {
	return ['Completed', 'Cancelled', 'Expired', 'Returned', 'Ruled'].includes(state);
}

/** Every step that can be taken now, the most usual of each side first. */
export function turns(situation: Situation): Turn[] {
	const { state, now, deadline, shipped, fiat, paid, quoteEnds, refused, dispute } = situation;
	if (isFinal(state)) return [];
	// Past the deadline the parties are late, and the order can only be moved on.
	if (deadline !== undefined && now >= deadline) return [{ by: 'anyone', step: 'advance' }];
	const seller = [...(SELLER[state] ?? [])];
	const buyer = [...(BUYER[state] ?? [])];
	const lapsed = fiat && !paid && quoteEnds !== undefined && now >= quoteEnds;
	if (state === 'Placed' && fiat && quoteEnds !== undefined && now >= quoteEnds) seller.splice(0, 1);
	if (state === 'Accepted' && shipped === 0) {
		seller.push('cancel');
		if (lapsed) {
			seller.push('cancelUnpaid');
			buyer.push('cancelUnpaid');
		}
	}
	if (fiat && state !== 'Placed') seller.push('recordRefund');
	if (state === 'Delivered') {
		const open = situation.returnUntil === undefined || now < situation.returnUntil;
		if (!refused && open) buyer.splice(1, 0, 'requestReturn');
		if (refused) buyer.push('shipBack');
	}
	if (state === 'Disputed' && dispute !== undefined) {
		const { due, opener } = dispute;
		if (due === 'buyer') buyer.unshift('answer');
		if (due === 'seller') seller.unshift('answer');
		(opener === 'buyer' ? buyer : seller).push('withdrawDispute');
		if (dispute.returns && opener === 'seller' && dispute.evidence) buyer.push('shipBack');
	}
	return [
		...buyer.map((step): Turn => ({ by: 'buyer', step })),
		...seller.map((step): Turn => ({ by: 'seller', step })),
		...(state === 'Disputed' ? [{ by: 'arbiter', step: 'rule' } as const] : []),
	];
}

/** What happens at the deadline if nobody does anything before: a sentence. */
export function otherwise({ state, ordered, shipped, dispute }: Situation): string | undefined {
	switch (state) {
		case 'Placed':
			return 'The order expires, and the buyer has everything back.';
		case 'Accepted':
			return shipped > 0 && shipped < ordered
				? 'What has not shipped is refunded, and the order counts as shipped.'
				: 'The order expires, and the buyer has everything back.';
		case 'Shipped':
			return 'The order counts as delivered, and the return window begins.';
		case 'Delivered':
			return 'The order is completed, and everybody is paid.';
		case 'ReturnRequested':
			return 'The return counts as approved, and the buyer is refunded.';
		case 'Disputed':
			if (dispute?.stage === 'Hearing') return 'The record of the delivery decides, or both sides lose by a standoff.';
			return dispute?.due === undefined
				? 'The dispute is decided by its default.'
				: `The ${dispute.due} has not answered, and loses the dispute.`;
		default:
			return undefined;
	}
}
