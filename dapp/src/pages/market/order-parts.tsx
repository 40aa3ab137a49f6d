// SPDX-License-Identifier: Apache-2.0

// Small parts of the pages of orders.

import type { OrderState } from '@souk/sdk';
import { useChainClock } from '../../chain/clock.tsx';
import { Badge, type Tone } from '../../ui/basic.tsx';
import { Countdown } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';

const TONES: Record<OrderState, Tone> = {
	Placed: 'calm',
	Accepted: 'calm',
	Shipped: 'calm',
	Delivered: 'good',
	ReturnRequested: 'warn',
	Disputed: 'bad',
	Completed: 'good',
	Cancelled: 'neutral',
	Expired: 'neutral',
	Returned: 'neutral',
	Ruled: 'warn',
};

/** Where an order stands, in a word. */
export function StateBadge({ state }: { state: OrderState }) {
	const { order } = useWords();
	return (
		<span data-state={state}>
			<Badge tone={TONES[state]}>{order.states[state]}</Badge>
		</span>
	);
}

/** How long is left until a moment of the chain's clock, in milliseconds since the epoch. */
export function Deadline({ at }: { at: bigint | number }) {
	const { here } = useChainClock();
	return (
		<span data-deadline={String(at)}>
			<Countdown until={here(at)} />
		</span>
	);
}
