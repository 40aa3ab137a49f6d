// SPDX-License-Identifier: Apache-2.0

import type { ItemRow, TraceEvent } from '@souk/sdk/gateway';
import { Link, useNavigate } from '@tanstack/react-router';
import { useChain, useGateway } from '../../chain/connection.tsx';
import { useRows } from '../../gateway/pages.ts';
import { Badge, Card, Empty, Loaded, LoadedRows, Page } from '../../ui/basic.tsx';
import { Scanner } from '../../ui/qr.tsx';
import { Table, When } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { useAlerts } from './alerts.ts';
import { BIZ_STEPS } from './cbv.ts';
import { itemParameter, readScan } from './scan.ts';
import { ItemLink, PartyName, SupplyTabs, useScanFault, WithGateway, wordOf } from './shared.tsx';

/** Where one begins: find an item, see what is recalled, what happened last, and what one has. */
export function SupplyHome() {
	const { supply } = useWords();
	const account = useAccount();
	const go = useNavigate();
	const sayFault = useScanFault();
	const find = (text: string) => {
		try {
			const found = readScan(text);
			if (found.kind === 'thing') go({ to: '/supply/items/$item', params: { item: itemParameter(found.item) } });
			else if (found.kind === 'product') go({ to: '/supply/products/$gtin', params: { gtin: found.gtin } });
			else go({ to: '/supply/parties/$party', params: { party: found.gln } });
		} catch (error) {
			throw new Error(sayFault(error));
		}
	};
	return (
		<Page title={supply.title} lead={supply.lead}>
			<SupplyTabs />
			<div className="columns">
				<Card title={supply.find}>
					<p className="soft">{supply.findLead}</p>
					<Scanner onText={find} />
				</Card>
				<Card title={supply.alertsNow}>
					<WithGateway>
						<Alerts />
					</WithGateway>
				</Card>
			</div>
			{account !== undefined && (
				<Card title={supply.mine}>
					<WithGateway>
						<Mine address={account.address} />
					</WithGateway>
				</Card>
			)}
			<Card title={supply.newest}>
				<WithGateway>
					<Newest />
				</WithGateway>
			</Card>
		</Page>
	);
}

/** Lots that are recalled or on hold. */
function Alerts() {
	const { supply } = useWords();
	const alerts = useAlerts(20);
	return (
		<LoadedRows of={alerts}>
			{(rows) =>
				rows.length === 0 ? (
					<p className="soft">{supply.noAlerts}</p>
				) : (
					<ul className="supply-list">
						{rows.map((row) => (
							<li key={`${row.gtin}/${row.lot}`} data-recall={row.state}>
								<span className="supply-item">
									<Link to="/supply/recall" search={{ gtin: row.gtin, lot: row.lot }}>
										<span translate="no">{row.lot}</span>
									</Link>
									<span className="soft small" translate="no">
										{row.gtin}
									</span>
								</span>
								<span className="row">
									<Badge tone={row.state === 'recalled' ? 'bad' : 'warn'}>{wordOf(supply.rowAlert, row.state)}</Badge>
									<span className="soft small">
										<When at={row.since} />
									</span>
								</span>
							</li>
						))}
					</ul>
				)
			}
		</LoadedRows>
	);
}

/** The newest events of the chain. */
function Newest() {
	const { supply } = useWords();
	const events = useGateway(['supply', 'newest'], (gateway) =>
		gateway.traceEvents().first(12, { direction: 'newest' }),
	);
	return (
		<Loaded of={events}>
			{(items) =>
				items.length === 0 ? (
					<Empty>{supply.noEvents}</Empty>
				) : (
					<Table
						caption={supply.captionEvents}
						rows={items}
						keyOf={({ number }) => number}
						columns={[
							{
								name: supply.columns.number,
								show: ({ number }) => (
									<span data-event={number} translate="no">
										{number}
									</span>
								),
							},
							{ name: supply.columns.event, show: (row) => <StepName row={row} /> },
							{
								name: supply.columns.by,
								show: ({ gln, recorded_by }) => <PartyName gln={gln} account={recorded_by} />,
							},
							{ name: supply.columns.when, show: ({ time }) => <When at={time} /> },
						]}
					/>
				)
			}
		</Loaded>
	);
}

/** What an event of a list is called. */
export function StepName({ row: { biz_step: step, kind } }: { row: TraceEvent }) {
	const { supply } = useWords();
	const known = step === null ? undefined : BIZ_STEPS[step];
	if (known !== undefined) return <>{supply.bizSteps[known]}</>;
	return <>{wordOf(supply.eventKinds, kind.replace(/Event$/, ''))}</>;
}

/** What the chosen account has. */
function Mine({ address }: { address: string }) {
	const party = useChain(['supply', 'party', address], (souk) => souk.trace.party(address));
	const items = useRows(['supply', 'mine', address], 20, (gateway) =>
		gateway.items({ possessor: address, status: 'active' }),
	);
	return (
		<>
			{party.data !== undefined && party.data !== null && (
				<p className="row">
					<PartyName gln={party.data.gln} account={address} />
				</p>
			)}
			<LoadedRows of={items}>{(rows) => <ItemTable rows={rows} />}</LoadedRows>
		</>
	);
}

/** A table of items. */
export function ItemTable({ rows }: { rows: ItemRow[] }) {
	const { supply, ui } = useWords();
	if (rows.length === 0) return <p className="soft">{supply.noItems}</p>;
	return (
		<Table
			caption={supply.captionItems}
			rows={rows}
			keyOf={({ item }) => item}
			columns={[
				{ name: supply.columns.item, show: ({ item }) => <ItemLink of={item} /> },
				{
					name: supply.columns.status,
					show: ({ status, sold, alert }) => (
						<span className="row">
							<Badge tone={status === 'active' ? 'good' : 'neutral'}>{wordOf(supply.rowStatus, status)}</Badge>
							{sold && <Badge tone="calm">{supply.sold}</Badge>}
							{alert !== null && <Badge tone="bad">{wordOf(supply.rowAlert, alert)}</Badge>}
						</span>
					),
				},
				{
					name: supply.columns.holder,
					show: ({ possessor, possessor_gln }) => <PartyName gln={possessor_gln} account={possessor} />,
				},
				{
					name: supply.columns.container,
					show: ({ container }) =>
						container === null ? <span className="soft">{ui.no}</span> : <ItemLink of={container} />,
				},
			]}
		/>
	);
}
