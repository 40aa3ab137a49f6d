// SPDX-License-Identifier: Apache-2.0

import type { OrderStep } from '@souk/sdk/gateway';
import { Card } from '../../ui/basic.tsx';
import { When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import type { OrderModel } from './order-model.ts';
import { Deadline } from './order-parts.tsx';
import { wayOf } from './way.ts';

/** The states of an order as steps. */
export function StepsCard({ order, steps }: { order: OrderModel; steps: OrderStep[] | undefined }) {
	const { order: words } = useWords();
	const way = wayOf(order, steps);
	return (
		<Card title={words.way}>
			<ol className="steps">
				{way.map(({ state, how, time }, place) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a state may come twice, and steps keep their places.
					<li key={place} className={how} aria-current={how === 'now' ? 'step' : undefined}>
						<strong>{words.states[state]}</strong>{' '}
						<span className="soft small">
							{how === 'open' ? words.notYet : time === undefined ? '' : <When at={time} />}
						</span>
						<p className="soft small">{words.stateWhat[state]}</p>
						{place === way.findIndex((one) => one.how === 'now') && order.deadline !== undefined && (
							<p className="small">
								<Deadline at={order.deadline} />
							</p>
						)}
					</li>
				))}
			</ol>
		</Card>
	);
}
