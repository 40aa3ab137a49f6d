// SPDX-License-Identifier: Apache-2.0

import type { AssetName, Leg } from '@souk/sdk';
import type { OrderLeg, OrderWhole } from '@souk/sdk/gateway';
import { Card, Note } from '../../ui/basic.tsx';
import { AccountName, Amount, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { besides, paidIn, ROLES } from './fold.ts';
import { LegsOf } from './legs.tsx';
import { FINAL, type OrderModel, totalsOf } from './order-model.ts';

/** Everybody who is paid for an order: what would be paid while it is open, and what was once it is over. */
export function OrderLegs({ order, rows }: { order: OrderModel; rows: OrderWhole | undefined }) {
	const { order: words } = useWords();
	const over = FINAL.has(order.state);
	const known = over && rows?.is_final === true;
	if (order.mode === 'Attested' && (!known || rows.legs.length === 0)) {
		return (
			<Card title={words.legs}>
				<Note>{words.attestedLegs}</Note>
			</Card>
		);
	}
	const more = known ? besides(rows.legs) : [];
	return (
		<Card title={over ? words.legs : words.legsExpected}>
			<p className="soft">{known ? words.legsPaid : over ? words.legsComputed : words.legsOpen}</p>
			{order.assets.map((asset, place) => (
				<LegsOf
					key={String(asset)}
					from={words.price}
					asset={asset}
					whole={totalsOf(order, place).escrow}
					payees={known ? paidIn(rows.legs, String(asset)) : (order.expected?.[place] ?? [])}
				/>
			))}
			{more.length > 0 && <Besides legs={more} />}
		</Card>
	);
}

function Besides({ legs }: { legs: OrderLeg[] }) {
	const { order: words, market } = useWords();
	return (
		<div className="stack">
			<h3>{words.besides}</h3>
			<Table
				caption={words.besides}
				rows={legs}
				keyOf={({ leg }) => leg}
				columns={[
					{ name: words.source, show: ({ source }) => words.sources[sourceOf(source)] },
					{
						name: words.for,
						show: ({ role, level }) => {
							const text = words.legRoles[roleOf(role)];
							return level === null ? text : words.atLevel(text, level + 1);
						},
					},
					{
						name: words.payee,
						show: ({ payee }) =>
							payee === null ? <span className="soft">{words.several}</span> : <AccountName of={payee} />,
					},
					{
						name: market.amount,
						end: true,
						show: ({ role, source, amount }) => (
							<span data-leg={`${source}/${role}`}>
								<Amount
									of={amount.amount}
									asset={amount.asset as AssetName}
									{...(amount.decimals === null ? {} : { decimals: amount.decimals })}
								/>
							</span>
						),
					},
				]}
			/>
		</div>
	);
}

/** Where a leg comes from. */
export type Source = 'waterfall' | 'prepaid' | 'campaign' | 'bonus' | 'stake';
/** What a leg is for. */
export type LegRole = Leg['to'] | 'forfeited' | 'back' | 'other' | 'treasury';

function sourceOf(name: string): Source {
	const all: Source[] = ['prepaid', 'campaign', 'bonus', 'stake'];
	return all.find((one) => one === name) ?? 'waterfall';
}

function roleOf(name: string): LegRole {
	const all: LegRole[] = [...ROLES, 'forfeited', 'back', 'treasury'];
	return all.find((one) => one === name) ?? 'other';
}
