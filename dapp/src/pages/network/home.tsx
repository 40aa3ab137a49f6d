// SPDX-License-Identifier: Apache-2.0

import type { Block } from '@souk/sdk/gateway';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../app/format.ts';
import { useChain, useConnection, useGateway } from '../../chain/connection.tsx';
import { Badge, Card, Facts, Figure, Loaded, Page } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { AccountName, Countdown, Table, useDuration, useNow, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Bars } from './bars.tsx';
import { type Head, useHeads, useHealth } from './live.ts';
import { INHERENTS, throughput } from './rates.ts';
import { NetworkTabs } from './tabs.tsx';

/** How many blocks the throughput is of. */
const BLOCKS = 100;

/** Blocks as they come, what they carry, and which rules they run under. */
export function NetworkHome() {
	const { network } = useWords();
	return (
		<Page title={network.title} lead={network.lead}>
			<NetworkTabs />
			<Heads />
			<NeedGateway missing={network.blocksNeedGateway}>
				<Throughput />
			</NeedGateway>
			<Runtime />
		</Page>
	);
}

function Heads() {
	const { network, ui } = useWords();
	const format = useFormat();
	const { best, final } = useHeads();
	const health = useHealth();
	const behind = best === undefined || final === undefined ? undefined : best.number - final.number;
	return (
		<div className="grid network-figures" data-final={final?.number}>
			<Figure name={network.bestBlock} value={<Height of={best} />} hint={<Seen of={best} />} />
			<Figure name={network.finalBlock} value={<Height of={final} />} hint={<Seen of={final} />} />
			<Figure
				name={network.finality}
				value={behind === undefined ? ui.unknown : network.blocksBehind(format.number(Math.max(0, behind)))}
				hint={network.finalityHint}
			/>
			<Figure
				name={network.peers}
				value={
					health.data === undefined || health.data === null ? (
						ui.unknown
					) : (
						<span translate="no">{format.number(health.data.peers)}</span>
					)
				}
				hint={
					health.data === null
						? network.peersHidden
						: health.data?.isSyncing === true
							? network.syncing
							: health.data?.shouldHavePeers === false
								? network.alone
								: undefined
				}
			/>
		</div>
	);
}

function Height({ of: head }: { of: Head | undefined }) {
	const { ui } = useWords();
	const format = useFormat();
	return head === undefined ? ui.loading : <span translate="no">{format.number(head.number)}</span>;
}

function Seen({ of: head }: { of: Head | undefined }) {
	const { network } = useWords();
	const duration = useDuration();
	const now = useNow(1_000);
	return head === undefined ? null : network.seenAgo(duration(Math.max(0, now - head.seen)));
}

function Throughput() {
	const { network } = useWords();
	const blocks = useGateway(['network', 'blocks'], (gateway) => gateway.blocks().first(BLOCKS + 1));
	return (
		<Loaded of={blocks} lines={8}>
			{(rows) => <Shown rows={rows} caption={network.perBlock} />}
		</Loaded>
	);
}

function Shown({ rows, caption }: { rows: Block[]; caption: string }) {
	const { network, ui } = useWords();
	const format = useFormat();
	const duration = useDuration();
	const sums = throughput(rows);
	return (
		<>
			<div className="grid network-figures">
				<Figure
					name={network.perSecond}
					value={
						sums.perSecond === undefined ? (
							ui.unknown
						) : (
							<span translate="no">{format.number(sums.perSecond.toFixed(2))}</span>
						)
					}
					hint={network.overBlocks(format.number(sums.bars.length))}
				/>
				<Figure
					name={network.transactions}
					value={<span translate="no">{format.number(sums.transactions)}</span>}
					hint={sums.span > 0 ? network.inTime(duration(sums.span)) : undefined}
				/>
				<Figure
					name={network.blockTime}
					value={
						sums.blockTime === undefined
							? ui.unknown
							: network.secondsEach(format.number((sums.blockTime / 1_000).toFixed(2)))
					}
				/>
			</div>
			<Card title={network.newest}>
				<Bars
					caption={caption}
					bars={sums.bars.map(({ height, transactions }) => ({
						key: height,
						value: transactions,
						said: network.barSaid(format.number(height), format.number(transactions)),
					}))}
				/>
				<BlockTable rows={rows.slice(0, 12)} />
			</Card>
		</>
	);
}

/** A table of blocks. */
export function BlockTable({ rows }: { rows: Block[] }) {
	const { network, ui } = useWords();
	const format = useFormat();
	return (
		<Table
			caption={network.newest}
			rows={rows}
			keyOf={({ height }) => height}
			columns={[
				{
					name: network.height,
					show: ({ height }) => (
						<Link to="/network/blocks/$block" params={{ block: String(height) }} translate="no" className="number">
							{format.number(height)}
						</Link>
					),
				},
				{ name: network.when, show: ({ time }) => <When at={time} /> },
				{
					name: network.author,
					show: ({ author }) => (author === null ? ui.unknown : <AccountName of={author} />),
				},
				{
					name: network.transactions,
					end: true,
					show: ({ extrinsics }) => <span translate="no">{format.number(Math.max(0, extrinsics - INHERENTS))}</span>,
				},
				{
					name: network.events,
					end: true,
					show: ({ events }) => <span translate="no">{format.number(events)}</span>,
				},
			]}
		/>
	);
}

function Runtime() {
	const { network } = useWords();
	const { place, souk } = useConnection();
	const version = useChain(['network', 'version'], (chain) => chain.api.constants.System.Version());
	const clock = useChain(['network', 'clock'], (chain) => chain.api.apis.ClockApi.clock(chain.at));
	const era = useChain(['network', 'era'], async (chain) => {
		const [number, length] = await chain.api.apis.RewardsApi.reward_era(chain.at);
		const row = await chain.api.query.Rewards.EraClock.getValue(chain.at);
		return { number, length, since: row?.since };
	});
	const duration = useDuration();
	return (
		<div className="grid network-wide">
			<Card title={network.runtime}>
				<Loaded of={version}>
					{(known) => (
						<Facts
							entries={[
								[
									network.chain,
									place === undefined ? undefined : (
										<span key="span199" translate="no">
											{place.chain}
										</span>
									),
								],
								[
									network.runtimeName,
									<span key="name" translate="no">
										{known.spec_name}
									</span>,
								],
								[
									network.runtimeVersion,
									<span key="spec" translate="no">
										{known.spec_version}
									</span>,
								],
								[
									network.transactionVersion,
									<span key="tx" translate="no">
										{known.transaction_version}
									</span>,
								],
								[
									network.genesis,
									souk === undefined ? undefined : (
										<code key="genesis" translate="no">
											{souk.genesis}
										</code>
									),
								],
							]}
						/>
					)}
				</Loaded>
			</Card>
			<Card title={network.clock}>
				<Loaded of={clock}>
					{(known) => (
						<>
							<Facts
								entries={[
									[network.clockNow, <When key="now" at={known.now} />],
									[
										network.clockBehind,
										Number(known.behind) < 1_000 ? network.clockInTime : duration(Number(known.behind)),
									],
									[
										network.rewardEra,
										era.data === undefined ? undefined : (
											<span key="span244" translate="no">
												{era.data.number}
											</span>
										),
									],
									[network.eraLength, era.data === undefined ? undefined : duration(Number(era.data.length))],
									[
										network.eraEnds,
										era.data?.since === undefined ? undefined : (
											<Countdown key="countdown250" until={era.data.since + era.data.length + known.behind} />
										),
									],
								]}
							/>
							{known.stopped && <Badge tone="bad">{network.clockStopped}</Badge>}
							<p className="soft small">{network.clockLead}</p>
						</>
					)}
				</Loaded>
			</Card>
		</div>
	);
}
