// SPDX-License-Identifier: Apache-2.0

// The one thing that comes next with an order, for whoever looks.

import { ArrowRight, CircleCheck, Hourglass } from 'lucide-react';
import { useState } from 'react';
import { useChainClock } from '../../chain/clock.tsx';
import { Button, Card } from '../../ui/basic.tsx';
import { Money, useNow } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type Action, type Details, lapseOf, type Next, nextOf, type Viewer } from './next.ts';
import { type Form, OrderForm } from './order-forms.tsx';
import type { OrderModel } from './order-model.ts';
import { Deadline } from './order-parts.tsx';
import { useSimple } from './order-simple.tsx';

const FORMS: Partial<Record<Action, Form>> = {
	ship: 'ship',
	refund: 'refund',
	requestReturn: 'requestReturn',
	refuseReturn: 'refuseReturn',
	shipBack: 'shipBack',
	dispute: 'dispute',
	answer: 'answer',
	propose: 'propose',
};

/** Whose turn it is, until when, what can be done, and what happens if nobody does anything. */
export function NextCard({
	order,
	viewer,
	details,
	payment,
}: {
	order: OrderModel;
	viewer: Viewer;
	details: Details | undefined;
	payment: { payable: boolean; lapsed: boolean } | undefined;
}) {
	const { order: words } = useWords();
	const { here } = useChainClock();
	const now = useNow();
	const [form, setForm] = useState<Form>();
	const simple = useSimple(order, details);
	const behind = here(0);
	const next = nextOf(order, viewer, now - behind, details, payment);
	const lapse = lapseOf(order);
	const start = (action: Action) => {
		const opened = FORMS[action];
		if (opened === undefined) void simple(action);
		else setForm(opened);
	};
	return (
		<div
			className={`market-next${next.main === undefined ? '' : ' mine'}`}
			data-next={next.main ?? 'wait'}
			data-turn={next.turn}
		>
			<Card
				title={next.turn === 'Nobody' ? words.nextOver : next.main === undefined ? words.nextWait : words.nextYours}
			>
				<p className="market-next-words">
					<Sign of={next} />
					<strong>{next.main === undefined ? waiting(order, next.turn, words) : words.actions[next.main].lead}</strong>
				</p>
				{next.deadline !== undefined && !next.late && (
					<p className="row">
						<span className="soft">{words.timeLeft}</span>
						<Deadline at={next.deadline} />
					</p>
				)}
				{payment?.payable === true && order.quoteEnds !== undefined && order.fiat !== undefined && (
					<p className="row" data-payment="expected">
						<span>{viewer === 'seller' ? words.paymentComes : words.payOutside}</span>
						<Money minor={order.fiat.amount} currency={order.fiat.currency} />
						<Deadline at={order.quoteEnds} />
					</p>
				)}
				{lapse !== undefined && !next.late && <p className="soft small">{words.lapses[lapse]}</p>}
				{next.late && <p className="small">{words.lateWhy}</p>}
				{(next.main !== undefined || next.others.length > 0) && (
					<div className="row">
						{next.main !== undefined && (
							<Button look="primary" onPress={() => next.main !== undefined && start(next.main)}>
								{words.actions[next.main].name}
							</Button>
						)}
						{next.others.map((action) => (
							<Button key={action} look={BAD.has(action) ? 'danger' : 'usual'} onPress={() => start(action)}>
								{words.actions[action].name}
							</Button>
						))}
					</div>
				)}
			</Card>
			{form !== undefined && <OrderForm form={form} order={order} details={details} close={() => setForm(undefined)} />}
		</div>
	);
}

function Sign({ of: next }: { of: Next }) {
	if (next.turn === 'Nobody') return <CircleCheck aria-hidden size={20} />;
	return next.main === undefined ? <Hourglass aria-hidden size={20} /> : <ArrowRight aria-hidden size={20} />;
}

const BAD: ReadonlySet<Action> = new Set(['decline', 'cancel', 'cancelUnpaid', 'dispute', 'refuseReturn', 'withdraw']);

function waiting(order: OrderModel, turn: Next['turn'], words: ReturnType<typeof useWords>['order']): string {
	if (turn === 'Nobody') return words.ends[order.state];
	if (turn === 'Arbiter') return words.waitArbiter;
	return turn === 'Buyer' ? words.waitBuyer[order.state] : words.waitSeller[order.state];
}
