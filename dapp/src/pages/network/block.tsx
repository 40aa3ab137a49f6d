// SPDX-License-Identifier: Apache-2.0

import { Link, useParams } from '@tanstack/react-router';
import { useFormat } from '../../app/format.ts';
import { useGateway } from '../../chain/connection.tsx';
import { usePages } from '../../gateway/pages.ts';
import { Badge, Card, Facts, Loaded, LoadedRows, Page } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { AccountName, Amount, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { NetworkTabs } from './tabs.tsx';

/** A block: who made it, and what is in it. */
export function BlockPage() {
	const { network, ui } = useWords();
	const { block } = useParams({ from: '/network/blocks/$block' });
	return (
		<Page title={ui.block(block)}>
			<NetworkTabs />
			<NeedGateway missing={network.blocksNeedGateway}>
				<One block={block} />
			</NeedGateway>
		</Page>
	);
}

function One({ block }: { block: string }) {
	const { network, ui } = useWords();
	const format = useFormat();
	const known = useGateway(['network', 'block', block], (gateway) => gateway.block(block));
	return (
		<Loaded of={known} lines={6}>
			{(row) => (
				<>
					<Card title={network.facts}>
						<Facts
							entries={[
								[
									network.height,
									<span key="height" translate="no">
										{format.number(row.height)}
									</span>,
								],
								[network.when, <When key="when" at={row.time} />],
								[
									network.author,
									row.author === null ? ui.unknown : <AccountName key="accountname44" of={row.author} copy />,
								],
								[
									network.hash,
									<code key="hash" translate="no">
										{row.hash}
									</code>,
								],
								[
									network.parent,
									row.height === 0 ? undefined : (
										<Link
											key="link54"
											to="/network/blocks/$block"
											params={{ block: String(row.height - 1) }}
											translate="no"
										>
											{format.number(row.height - 1)}
										</Link>
									),
								],
								[
									network.runtimeVersion,
									<span key="spec" translate="no">
										{row.spec_version}
									</span>,
								],
							]}
						/>
					</Card>
					<Card title={network.transactions}>
						<Transactions height={row.height} />
					</Card>
				</>
			)}
		</Loaded>
	);
}

function Transactions({ height }: { height: number }) {
	const { network, ui } = useWords();
	const rows = usePages(['network', 'transactions', height], (gateway, cursor) =>
		gateway
			.transactions({ block: height })
			.page({ limit: 100, direction: 'oldest', ...(cursor === undefined ? {} : { cursor }) }),
	);
	return (
		<LoadedRows of={rows}>
			{(all) => (
				<Table
					caption={network.transactions}
					rows={all}
					keyOf={({ id }) => id}
					columns={[
						{
							name: network.call,
							show: ({ pallet, name }) => <code translate="no">{`${pallet}.${name}`}</code>,
						},
						{
							name: network.signer,
							show: ({ signer }) => (signer === null ? network.inherent : <AccountName of={signer} />),
						},
						{
							name: network.result,
							show: ({ success, error }) =>
								success ? (
									<Badge tone="good">{network.worked}</Badge>
								) : (
									<span className="row">
										<Badge tone="bad">{network.failed}</Badge>
										<span translate="no" className="small">
											{error}
										</span>
									</span>
								),
						},
						{
							name: network.fee,
							end: true,
							show: ({ fee }) => (fee === null ? ui.none : <Amount of={fee.amount} asset={fee.asset} />),
						},
					]}
				/>
			)}
		</LoadedRows>
	);
}
