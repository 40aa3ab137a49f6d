// SPDX-License-Identifier: Apache-2.0

import { amountOf } from '@souk/sdk/gateway';
import { useFormat } from '../../app/format.ts';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { useRows } from '../../gateway/pages.ts';
import { Badge, Card, Empty, Figure, Loaded, LoadedRows, Page, type Tone } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { AccountName, Amount, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type Duty, readStaking, type StakingNow } from './staking.ts';
import { NetworkTabs } from './tabs.tsx';

const TONES: Record<Duty, Tone> = { active: 'good', disabled: 'bad', waiting: 'neutral' };

/** Who makes blocks, and what staking paid. */
export function ValidatorsPage() {
	const { network, ui } = useWords();
	const format = useFormat();
	const { height } = useConnection();
	const staking = useChain(['network', 'staking'], readStaking);
	return (
		<Page title={network.validators} lead={network.validatorsLead}>
			<NetworkTabs />
			<Loaded of={staking} lines={8}>
				{(now) => <Now now={now} />}
			</Loaded>
			{height !== undefined && <p className="soft small">{ui.asOf(format.number(height))}</p>}
			<Card title={network.stakingEras}>
				<NeedGateway missing={network.erasNeedGateway}>
					<Eras />
				</NeedGateway>
			</Card>
		</Page>
	);
}

function Now({ now }: { now: StakingNow }) {
	const { network, ui } = useWords();
	const format = useFormat();
	return (
		<>
			<div className="grid network-figures">
				<Figure
					name={network.stakingEra}
					value={<span translate="no">{format.number(now.era)}</span>}
					hint={now.started === undefined ? undefined : <When at={now.started} />}
				/>
				<Figure name={network.session} value={<span translate="no">{format.number(now.session)}</span>} />
				<Figure name={network.allStake} value={<Amount of={now.stake} asset="SOUK" />} />
				<Figure
					name={network.active}
					value={
						<span translate="no">{format.number(now.validators.filter(({ duty }) => duty === 'active').length)}</span>
					}
				/>
			</div>
			<Card title={network.validators}>
				<Table
					caption={network.validators}
					rows={now.validators}
					keyOf={({ address }) => address}
					columns={[
						{
							name: network.validator,
							show: ({ address }) => (
								<span data-validator={address}>
									<AccountName of={address} />
								</span>
							),
						},
						{
							name: network.duty,
							show: ({ duty, blocked }) => (
								<span className="row">
									<Badge tone={TONES[duty]}>{network.duties[duty]}</Badge>
									{blocked && <Badge>{network.noNominations}</Badge>}
								</span>
							),
						},
						{
							name: network.stakeBehind,
							end: true,
							show: ({ total }) => (total === undefined ? ui.none : <Amount of={total} asset="SOUK" />),
						},
						{
							name: network.ownStake,
							end: true,
							show: ({ own }) => (own === undefined ? ui.none : <Amount of={own} asset="SOUK" />),
						},
						{
							name: network.nominators,
							end: true,
							show: ({ nominators }) => <span translate="no">{format.number(nominators ?? 0)}</span>,
						},
						{
							name: network.points,
							end: true,
							show: ({ points }) => <span translate="no">{format.number(points)}</span>,
						},
						{
							name: network.commission,
							end: true,
							show: ({ commission }) =>
								commission === undefined ? ui.unknown : <span translate="no">{format.share(commission)}</span>,
						},
					]}
				/>
			</Card>
		</>
	);
}

function Eras() {
	const { network, ui } = useWords();
	const format = useFormat();
	const eras = useRows(['network', 'stakingEras'], 20, (gateway) => gateway.stakingEras());
	return (
		<LoadedRows of={eras}>
			{(rows) =>
				rows.length === 0 ? (
					<Empty>{network.noEras}</Empty>
				) : (
					<Table
						caption={network.stakingEras}
						rows={rows}
						keyOf={({ era }) => era}
						columns={[
							{ name: network.era, show: ({ era }) => <span translate="no">{format.number(era)}</span> },
							{ name: network.began, show: ({ started }) => <When at={started} /> },
							{
								name: network.allStake,
								end: true,
								show: ({ total_stake: stake }) => <Amount of={amountOf(stake)} asset={stake.asset} />,
							},
							{
								name: network.paid,
								end: true,
								show: ({ paid }) => (paid === null ? ui.none : <Amount of={amountOf(paid)} asset={paid.asset} />),
							},
						]}
					/>
				)
			}
		</LoadedRows>
	);
}
