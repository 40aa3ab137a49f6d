// SPDX-License-Identifier: Apache-2.0

import type { ShopView } from '@souk/sdk';
import { useFormat } from '../../app/format.ts';
import { useChain, useConnection, useGateway } from '../../chain/connection.tsx';
import { dayBefore, settledOrders } from '../../gateway/settled.ts';
import { Card, Facts } from '../../ui/basic.tsx';
import { AccountName, Amount, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { bizpowerText } from './amounts.ts';

/** How far a shop can be trusted, by what the chain found out. No opinion gates money, so these are all facts. */
export function Standing({ view }: { view: ShopView }) {
	const { market } = useWords();
	const format = useFormat();
	const { data: record } = useChain(['standing', view.owner], (souk) =>
		souk.api.apis.RewardsApi.rewards_of(view.owner, souk.at),
	);
	const { data: settled } = useGateway(['shop-settled', view.id], (asked) =>
		settledOrders(asked, view.id, dayBefore(Date.now(), 30)),
	);
	return (
		<Card title={market.standing}>
			<Facts
				entries={[
					[market.verification, view.verification === undefined ? market.notVerified : market.level(view.level)],
					[
						market.checkedBy,
						view.verification === undefined ? undefined : <AccountName key="issuer" of={view.verification.issuer} />,
					],
					[
						market.lapses,
						view.verification === undefined ? undefined : <When key="lapses" at={view.verification.expires} />,
					],
					[
						market.bizpower,
						<Bizpower key="bizpower" shop={view.id} fallback={record === undefined ? undefined : record.bizpower} />,
					],
					[
						market.credit,
						record === undefined ? undefined : (
							<span key="credit" translate="no" className="number">
								{format.number(record.credit.seller)}
							</span>
						),
					],
					[
						market.settledOrders,
						settled === undefined ? undefined : settled.more ? (
							market.atLeast(format.number(settled.count))
						) : (
							<span key="orders" translate="no" className="number">
								{format.number(settled.count)}
							</span>
						),
					],
					[
						market.openOrders,
						<span key="open" translate="no" className="number">
							{format.number(view.open_orders)}
						</span>,
					],
					[
						market.today,
						view.daily_orders === undefined
							? market.acceptedToday(view.accepted_today)
							: market.acceptedOf(view.accepted_today, view.daily_orders),
					],
					[market.certified, market.certifiedOf(view.certified)],
					[
						market.bonds,
						<Amount key="bonds" of={view.capabilities.reduce((sum, [, bond]) => sum + bond, 0n)} asset="SOUK" />,
					],
					[market.penalty, record?.penalty === undefined ? undefined : market.penalties[record.penalty.type]],
					[market.seizure, view.seizure === 0 ? undefined : market.seizureOf(format.share(view.seizure))],
				]}
			/>
			<p className="soft small">{market.creditHint}</p>
		</Card>
	);
}

/** The shop's newest BizPower: of its own candles, else what its owner's shops have in this era. */
function Bizpower({ shop, fallback }: { shop: number; fallback: bigint | undefined }) {
	const { ui } = useWords();
	const { gateway } = useConnection();
	const { data } = useGateway(['bizpower', shop], (asked) =>
		asked.bizpower(shop, { interval: '1d' }).page({ limit: 1 }),
	);
	const value = data?.items[0]?.close ?? (gateway === undefined ? fallback?.toString() : '0');
	if (value === undefined) return <span>{ui.unknown}</span>;
	return (
		<span translate="no" className="figure-value" data-bizpower={value}>
			{bizpowerText(value)}
		</span>
	);
}
