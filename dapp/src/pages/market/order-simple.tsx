// SPDX-License-Identifier: Apache-2.0

// What one does with an order without filling anything in.

import type { Account, Souk } from '@souk/sdk';
import { useAct } from '../../chain/act.tsx';
import { Facts } from '../../ui/basic.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { returnWorth } from './form-values.ts';
import type { Action, Details } from './next.ts';
import { type OrderModel, totalsOf } from './order-model.ts';

const RUNS: Partial<Record<Action, (souk: Souk, account: Account, order: bigint) => Promise<unknown>>> = {
	accept: (souk, account, order) => souk.orders.accept(account, order),
	decline: (souk, account, order) => souk.orders.decline(account, order),
	cancel: (souk, account, order) => souk.orders.cancel(account, order),
	cancelUnpaid: (souk, account, order) => souk.orders.cancelUnpaid(account, order),
	confirmPayment: (souk, account, order) => souk.fiat.confirm(account, order),
	confirm: (souk, account, order) => souk.orders.confirm(account, order),
	complete: (souk, account, order) => souk.orders.complete(account, order),
	approveReturn: (souk, account, order) => souk.orders.approveReturn(account, order),
	withdraw: (souk, account, order) => souk.orders.withdrawDispute(account, order),
	advance: (souk, account, order) => souk.orders.advance(account, [order]),
};

/** Does such a thing: it says what it means, asks for the signature, and tells how it ended. */
export function useSimple(order: OrderModel, details: Details | undefined): (action: Action) => Promise<void> {
	const act = useAct();
	const { order: words } = useWords();
	return async (action) => {
		const run = RUNS[action];
		if (run === undefined) return;
		await act({
			title: words.actions[action].name,
			facts: <Means action={action} order={order} details={details} />,
			run: (souk, account) => run(souk, account, order.id),
			done: () => words.actions[action].done,
		});
	};
}

/** Actions after which the buyer has everything back. */
const REFUNDS: ReadonlySet<Action> = new Set(['decline', 'cancel', 'cancelUnpaid']);

/** What an action means, in words and sums. */
export function Means({ action, order, details }: { action: Action; order: OrderModel; details: Details | undefined }) {
	const { order: words, market } = useWords();
	const entries = order.assets.flatMap((asset, place): [string, React.ReactNode][] => {
		const { escrow, refunded } = totalsOf(order, place);
		const left = escrow - refunded;
		if (order.mode === 'Attested' || left === 0n) return [];
		const sum = (of: bigint) => <Amount of={of} asset={asset} />;
		if (REFUNDS.has(action)) return [[words.buyerGetsBack, sum(left)]];
		if (action === 'approveReturn') return [[words.buyerGetsBack, sum(returnWorth(order, place))]];
		if (action !== 'complete') return [[words.price, sum(left)]];
		return (order.expected?.[place] ?? []).map(({ to, amount }): [string, React.ReactNode] => [
			market.legs[to],
			sum(amount),
		]);
	});
	const back = details !== undefined && details.deposit > 0n && (REFUNDS.has(action) || action === 'complete');
	return (
		<>
			<p>{words.actions[action].means}</p>
			<Facts
				entries={[
					...entries,
					[words.depositBack, back ? <Amount key="back" of={details.deposit} asset="SOUK" /> : undefined],
				]}
			/>
		</>
	);
}
