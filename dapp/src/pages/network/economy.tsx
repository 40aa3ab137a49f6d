// SPDX-License-Identifier: Apache-2.0

import type { AssetName } from '@souk/sdk';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { useRows, useShown } from '../../gateway/pages.ts';
import { Badge, Card, Facts, Figure, Loaded, LoadedRows, Note, Page } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { AccountName, Amount, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Bars } from './bars.tsx';
import { amountsOf, type EconomyNow, type PolicyNow, readEconomy, type Schedule } from './economy-model.ts';
import { NetworkTabs } from './tabs.tsx';

/** Issuance, caps, pots, policies and the commune. */
export function EconomyPage() {
	const { network, ui } = useWords();
	const format = useFormat();
	const { height } = useConnection();
	const economy = useChain(['network', 'economy'], readEconomy);
	return (
		<Page title={network.economy} lead={network.economyLead}>
			<NetworkTabs />
			<Loaded of={economy} lines={8}>
				{(now) => (
					<>
						<Supply now={now} />
						<Policies now={now} />
						<Card title={network.emission}>
							<NeedGateway missing={network.emissionNeedsGateway}>
								<Emission policies={now.policies} />
							</NeedGateway>
						</Card>
						<Pots now={now} />
						<CommuneCard now={now} />
					</>
				)}
			</Loaded>
			{height !== undefined && <p className="soft small">{ui.asOf(format.number(height))}</p>}
		</Page>
	);
}

function Supply({ now }: { now: EconomyNow }) {
	const { network } = useWords();
	return (
		<>
			<div className="grid network-wide">
				<Supplied name={network.issuanceSouk} issuance={now.souk.issuance} cap={now.souk.cap} asset="SOUK" />
				<Supplied name={network.issuanceTime} issuance={now.time.issuance} cap={now.time.cap} asset="TIME" />
				<Figure name={network.sealed} value={<Amount of={now.sealed} asset="SOUK" />} hint={network.sealedHint} />
			</div>
			<Note>
				<strong>{now.mode.is === 'Literal' ? network.literal : network.bounded}</strong>
				<span>
					{now.mode.is === 'Literal' ? network.literalLead : network.boundedLead(String(now.mode.part / 10_000_000))}
				</span>
			</Note>
		</>
	);
}

function Supplied({ name, issuance, cap, asset }: { name: string; issuance: bigint; cap: bigint; asset: AssetName }) {
	const { network } = useWords();
	const part = cap === 0n ? 0 : Number((issuance * 10_000n) / cap) / 100;
	return (
		<Figure
			name={name}
			value={<Amount of={issuance} asset={asset} />}
			hint={
				<>
					{network.capIs} <Amount of={cap} asset={asset} />
					<span className="network-gauge" aria-hidden="true">
						<span style={{ width: `${Math.min(100, part)}%` }} />
					</span>
				</>
			}
		/>
	);
}

/** How much a policy pays, in words. */
function useScheduleText(): (schedule: Schedule, asset: AssetName) => string {
	const { network } = useWords();
	const format = useFormat();
	return (schedule, asset) => {
		switch (schedule.type) {
			case 'Constant':
				return network.schedules.Constant(
					format.amount(schedule.value.per_day, asset),
					format.amount(schedule.value.cap, asset),
				);
			case 'Quadratic':
				return network.schedules.Quadratic(
					format.amount(schedule.value.total, asset),
					format.number(schedule.value.days),
				);
			case 'StepDecay':
				return network.schedules.StepDecay(
					format.amount(schedule.value.total, asset),
					format.number(schedule.value.years),
					format.share(schedule.value.kept),
				);
			case 'ActivityRatio':
				return network.schedules.ActivityRatio(
					format.share(schedule.value.max_change),
					format.number(schedule.value.pot_days),
				);
			case 'Share':
				return network.schedules.Share(format.share(schedule.value.part));
		}
	};
}

function Policies({ now }: { now: EconomyNow }) {
	const { network } = useWords();
	const schedule = useScheduleText();
	return (
		<Card title={network.policies}>
			<p className="soft">{network.policiesLead}</p>
			{now.policies.length === 0 ? (
				<p className="soft">{network.noPolicies}</p>
			) : (
				<Table
					caption={network.policies}
					rows={now.policies}
					keyOf={({ id }) => id}
					columns={[
						{
							name: network.policy,
							show: ({ id, basis, active }) => (
								<span className="row">
									<span translate="no">{id}</span> {network.bases[basis]}
									<Badge tone={active ? 'good' : 'warn'}>{active ? network.runs : network.paused}</Badge>
								</span>
							),
						},
						{ name: network.schedule, show: ({ schedule: terms, asset }) => schedule(terms, asset) },
						{
							name: network.inPot,
							end: true,
							show: ({ available, asset }) => <Amount of={available} asset={asset} />,
						},
						{ name: network.emitted, end: true, show: ({ emitted, asset }) => <Amount of={emitted} asset={asset} /> },
						{ name: network.owed, end: true, show: ({ owed, asset }) => <Amount of={owed} asset={asset} /> },
					]}
				/>
			)}
		</Card>
	);
}

function Emission({ policies }: { policies: PolicyNow[] }) {
	const { network, ui } = useWords();
	const format = useFormat();
	const eras = useRows(['network', 'eras'], 60, (gateway) => gateway.eras());
	const closed = eras.rows?.filter(({ state }) => state !== 'running');
	const { shown, more } = useShown(closed ?? [], 15, eras);
	const assets = new Map(policies.map(({ id, asset }) => [id, asset]));
	const sumOf = (amounts: unknown, asset: AssetName) =>
		[...amountsOf(amounts)].reduce((sum, [id, amount]) => (assets.get(id) === asset ? sum + amount : sum), 0n);
	return (
		<LoadedRows of={{ ...eras, ...more, rows: closed }}>
			{(rows) => {
				if (rows.length === 0) return <p className="soft">{network.noClosedEras}</p>;
				const oldest = [...rows].reverse();
				return (
					<>
						{(['SOUK', 'TIME'] as const).map((asset) => (
							<Bars
								key={asset}
								caption={network.emissionOf(asset)}
								bars={oldest.map(({ era, amounts }) => ({
									key: era,
									// A bar is for the eye: the table has the exact sum.
									value: Number(sumOf(amounts, asset) / 1_000_000n),
									said: `${network.era} ${era}: ${format.amount(sumOf(amounts, asset), asset)}`,
								}))}
							/>
						))}
						<Table
							caption={network.emission}
							rows={shown}
							keyOf={({ era }) => era}
							columns={[
								{ name: network.era, show: ({ era }) => <span translate="no">{format.number(era)}</span> },
								{
									name: network.closed,
									show: ({ closed }) => (closed === null ? ui.unknown : <When at={closed} />),
								},
								{
									name: network.setAside('SOUK'),
									end: true,
									show: ({ amounts }) => <Amount of={sumOf(amounts, 'SOUK')} asset="SOUK" />,
								},
								{
									name: network.setAside('TIME'),
									end: true,
									show: ({ amounts }) => <Amount of={sumOf(amounts, 'TIME')} asset="TIME" />,
								},
							]}
						/>
					</>
				);
			}}
		</LoadedRows>
	);
}

function Pots({ now }: { now: EconomyNow }) {
	const { network } = useWords();
	return (
		<Card title={network.pots}>
			<p className="soft">{network.potsLead}</p>
			<Table
				caption={network.pots}
				rows={now.pots}
				keyOf={({ kind }) => kind}
				columns={[
					{
						name: network.pot,
						show: ({ kind }) => (
							<span className="stack tight">
								<strong>{network.potNames[kind]}</strong>
								<span className="soft small">{network.potAbout[kind]}</span>
							</span>
						),
					},
					{ name: network.account, show: ({ address }) => <AccountName of={address} copy /> },
					{ name: network.has('SOUK'), end: true, show: ({ souk }) => <Amount of={souk} asset="SOUK" /> },
					{ name: network.has('TIME'), end: true, show: ({ time }) => <Amount of={time} asset="TIME" /> },
				]}
			/>
		</Card>
	);
}

function CommuneCard({ now: { commune } }: { now: EconomyNow }) {
	const { network } = useWords();
	const format = useFormat();
	return (
		<Card title={network.commune}>
			<p className="soft">{network.communeLead}</p>
			<Facts
				entries={[
					[
						network.cycle,
						<span key="cycle" translate="no">
							{format.number(commune.cycle)}
						</span>,
					],
					[
						network.toStake,
						<span key="stake" translate="no">
							{format.share(commune.stakePart)}
						</span>,
					],
					...commune.gathered.map(([asset, amount]): [string, ReactNode] => [
						network.gathered(String(asset)),
						<Amount key={String(asset)} of={amount} asset={asset} />,
					]),
				]}
			/>
		</Card>
	);
}
