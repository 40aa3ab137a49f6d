// SPDX-License-Identifier: Apache-2.0

import { largest } from '@souk/sdk';
import { useGateway } from '../../chain/connection.tsx';
import { useRows } from '../../gateway/pages.ts';
import { Card, Loaded, More, Note } from '../../ui/basic.tsx';
import { Amount, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { expectedDividends } from './dividends.ts';

/** What a stake would earn in 30 days if dividends went on as in the last 30 days. */
export function Expected({ frozen, all, least }: { frozen: bigint; all: bigint; least: bigint }) {
	const { wallet } = useWords();
	const from = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
	const paid = useGateway(['dividends', from], (gateway) => gateway.dividends({ from }).first(400));
	if (paid.data === undefined || paid.data.length === 0 || frozen === 0n) return null;
	const expected = expectedDividends(
		paid.data.map(({ amount, shares }) => ({ amount: BigInt(amount.amount), shares: BigInt(shares) })),
		frozen,
		largest([all, least]),
	);
	return (
		<Note>
			<span>
				{wallet.freeze.expected} <Amount of={expected} asset="TIME" />
			</span>
			<span className="small">{wallet.freeze.expectedHow}</span>
		</Note>
	);
}

/** The newest dividends. */
export function History() {
	const { wallet } = useWords();
	const paid = useRows(['dividends', 'newest'], 20, (gateway) => gateway.dividends());
	return (
		<Loaded of={{ ...paid, data: paid.rows }}>
			{(rows) =>
				rows.length === 0 ? (
					<p className="soft">{wallet.freeze.noHistory}</p>
				) : (
					<Card title={wallet.freeze.history}>
						<Table
							caption={wallet.freeze.history}
							rows={rows}
							keyOf={({ height, index }) => `${height}-${index}`}
							columns={[
								{ name: wallet.activity.when, show: ({ time }) => <When at={time} /> },
								{
									name: wallet.freeze.shared,
									end: true,
									show: ({ amount }) => <Amount of={amount.amount} asset="TIME" />,
								},
								{
									name: wallet.freeze.among,
									end: true,
									show: ({ shares }) => <Amount of={shares} asset="SOUK" />,
								},
							]}
						/>
						<More of={paid} />
					</Card>
				)
			}
		</Loaded>
	);
}
