// SPDX-License-Identifier: Apache-2.0

import type { Souk } from '@souk/sdk';
import { useParams } from '@tanstack/react-router';
import { useFormat } from '../../app/format.ts';
import { useChain, useConnection, useGateway } from '../../chain/connection.tsx';
import { Badge, Card, Empty, Facts, Loading, Page, Problem } from '../../ui/basic.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { AccountName, Amount, useBlocks, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { CurveChart } from './curve-chart.tsx';
import { Deposits } from './deposits.tsx';
import { PhaseLine } from './home.tsx';
import { ProposalTitle, ProposalView } from './proposal.tsx';
import {
	fromChain,
	fromGateway,
	merged,
	passesAfter,
	type Referendum,
	type Standing,
	standingOf,
	type Track,
} from './referenda-model.ts';
import { GovernanceTabs, StateBadge, useElectorate, useTrackName, useTracks } from './shared.tsx';
import { TallyView } from './tally.tsx';
import { VoteForm } from './vote-form.tsx';
import { VoteList } from './vote-list.tsx';

/** One referendum: what it would do, how it stands, and what one can do about it. */
export function ReferendumPage() {
	const { governance } = useWords();
	const { referendum: text } = useParams({ from: '/governance/$referendum' });
	const id = /^\d{1,9}$/.test(text) ? Number(text) : undefined;
	return (
		<Page title={id === undefined ? governance.title : governance.numbered(String(id))}>
			<GovernanceTabs />
			{id === undefined ? <Empty>{governance.noSuch}</Empty> : <One id={id} />}
		</Page>
	);
}

async function readOne(souk: Souk, id: number): Promise<Referendum | undefined> {
	const info = await souk.api.query.Referenda.ReferendumInfoFor.getValue(id, souk.at);
	return info === undefined ? undefined : fromChain(id, info);
}

function One({ id }: { id: number }) {
	const { governance } = useWords();
	const tracks = useTracks();
	const now = useChain(['governance', 'referendum', id], (souk) => readOne(souk, id));
	const ended = now.data !== undefined && now.data !== null && now.data.state !== 'ongoing';
	const kept = useGateway(
		['governance', 'referendum', id],
		async (gateway) => fromGateway(await gateway.referendum(id)),
		ended,
	);
	if (now.error !== null && now.data === undefined) return <Problem error={now.error} again={() => now.refetch()} />;
	if (now.data === undefined || tracks.data === undefined) return <Loading lines={8} />;
	if (now.data === null) return <Empty>{governance.noSuch}</Empty>;
	const row = merged(kept.data, now.data);
	const track = row.track === undefined ? undefined : tracks.data.get(row.track);
	return <Known row={row} track={track} />;
}

function Known({ row, track }: { row: Referendum; track: Track | undefined }) {
	const { governance, ui } = useWords();
	const { height = 0 } = useConnection();
	const format = useFormat();
	const electorate = useElectorate();
	const trackName = useTrackName();
	const isOngoing = row.state === 'ongoing';
	const standing =
		isOngoing && track !== undefined && row.tally !== undefined && electorate.data !== undefined
			? standingOf(row.tally, track, electorate.data, row.decidingSince, height)
			: undefined;
	return (
		<>
			<div className="row" data-referendum={row.id} data-state={row.state}>
				<StateBadge state={row.state} />
				<Badge>{trackName(track?.name)}</Badge>
				{isOngoing && track !== undefined && <PhaseLine row={row} track={track} />}
				{row.ended?.time !== undefined && <When at={row.ended.time} />}
			</div>
			<div className="columns">
				<div className="stack">
					<Card title={<ProposalTitle id={row.id} proposal={row.proposal} />}>
						<ProposalView id={row.id} proposal={row.proposal} />
					</Card>
					{isOngoing && track !== undefined && (
						<Card title={governance.curves}>
							<p className="soft small">{governance.curvesLead}</p>
							<CurveChart track={track} standing={standing} />
						</Card>
					)}
					<Card title={governance.votes}>
						<VoteList id={row.id} />
					</Card>
				</div>
				<div className="stack">
					<Card title={governance.tally}>
						{row.tally === undefined ? (
							<p className="soft">{ui.unknown}</p>
						) : (
							<TallyView id={row.id} tally={row.tally} standing={standing} />
						)}
						{standing !== undefined && track !== undefined && (
							<Outlook row={row} track={track} standing={standing} height={height} />
						)}
						{electorate.data !== undefined && (
							<p className="soft small">
								{governance.electorate} <Amount of={electorate.data} asset="SOUK" />
							</p>
						)}
						<p className="soft small">{ui.asOf(format.number(height))}</p>
					</Card>
					{isOngoing && track !== undefined && (
						<Card title={governance.vote}>
							<NeedAccount why={governance.voteNeedsAccount}>
								{(account) => <VoteForm row={row} track={track} account={account} />}
							</NeedAccount>
						</Card>
					)}
					<Card title={governance.deposits}>
						<Deposits row={row} track={track} />
					</Card>
					<Card title={governance.facts}>
						<TimeFacts row={row} track={track} />
					</Card>
				</div>
			</div>
		</>
	);
}

/** What becomes of it if nobody votes any more. */
function Outlook({
	row,
	track,
	standing,
	height,
}: {
	row: Referendum;
	track: Track;
	standing: Standing;
	height: number;
}) {
	const { governance } = useWords();
	const blocks = useBlocks();
	if (row.confirmingUntil !== undefined) return <p className="small">{governance.outlook.confirming}</p>;
	const after = passesAfter(standing, track);
	if (after === undefined) return <p className="small">{governance.outlook.fails}</p>;
	const left = after - (row.decidingSince === undefined ? 0 : height - row.decidingSince);
	return <p className="small">{left <= 0 ? governance.outlook.now : governance.outlook.later(blocks(left))}</p>;
}

function TimeFacts({ row, track }: { row: Referendum; track: Track | undefined }) {
	const { governance, ui } = useWords();
	const format = useFormat();
	const blocks = useBlocks();
	const at = (height: number) => ui.block(format.number(height));
	return (
		<Facts
			entries={[
				[
					governance.submitter,
					row.submitter === undefined ? undefined : <AccountName key="accountname132" of={row.submitter} />,
				],
				[governance.submittedAt, row.submitted === undefined ? undefined : at(row.submitted)],
				[governance.decidingSince, row.decidingSince === undefined ? undefined : at(row.decidingSince)],
				[governance.prepareTime, track === undefined ? undefined : blocks(track.prepare)],
				[governance.decideTime, track === undefined ? undefined : blocks(track.decide)],
				[governance.confirmTime, track === undefined ? undefined : blocks(track.confirm)],
				[governance.enactTime, track === undefined ? undefined : blocks(track.enact)],
			]}
		/>
	);
}
