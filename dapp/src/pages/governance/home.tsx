// SPDX-License-Identifier: Apache-2.0

import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useConnection } from '../../chain/connection.tsx';
import { useShown } from '../../gateway/pages.ts';
import { Badge, Card, Empty, LinkButton, Loading, More, Note, Page, type Paged, Problem } from '../../ui/basic.tsx';
import { Choose } from '../../ui/fields.tsx';
import { Table, useBlocks, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { ProposalTitle } from './proposal.tsx';
import { phaseOf, type Referendum, standingOf, type Track } from './referenda-model.ts';
import { GovernanceTabs, StateBadge, useElectorate, useReferenda, useTrackName, useTracks } from './shared.tsx';
import { TallyView } from './tally.tsx';

/** Referenda that go on, and those that ended. */
export function GovernanceHome() {
	const { governance } = useWords();
	const [track, setTrack] = useState<string>('all');
	const all = useReferenda(track === 'all' ? undefined : Number(track));
	const tracks = useTracks();
	return (
		<Page
			title={governance.title}
			lead={governance.lead}
			actions={
				<LinkButton to="/governance/new" look="primary">
					{governance.propose}
				</LinkButton>
			}
		>
			<GovernanceTabs />
			{all.error !== null && all.data === undefined ? (
				<Problem error={all.error} again={() => all.refetch()} />
			) : all.data === undefined || tracks.data === undefined ? (
				<Loading lines={6} />
			) : (
				<Lists all={all} rows={all.data} tracks={tracks.data} track={track} onTrack={setTrack} />
			)}
		</Page>
	);
}

interface ListsProps {
	all: ReturnType<typeof useReferenda>;
	rows: Referendum[];
	tracks: Map<number, Track>;
	/** The number of the chosen track, or `all`. */
	track: string;
	onTrack: (track: string) => void;
}

function Lists({ all: { partial, waits, more }, rows, tracks, track, onTrack }: ListsProps) {
	const { governance } = useWords();
	const trackName = useTrackName();
	const wanted = rows.filter((row) => track === 'all' || String(row.track) === track);
	const [ongoing, ended] = [wanted.filter(isOngoing), wanted.filter((row) => !isOngoing(row))];
	return (
		<>
			<div className="governance-filter">
				<Choose<string>
					label={governance.track}
					value={track}
					onChange={onTrack}
					options={[
						['all', governance.allTracks],
						...[...tracks.values()].map((one): [string, string] => [String(one.id), trackName(one.name)]),
					]}
				/>
			</div>
			<section className="stack" aria-label={governance.ongoing}>
				<h2>{governance.ongoing}</h2>
				{ongoing.length === 0 ? (
					<Empty>{governance.noneOngoing}</Empty>
				) : (
					<div className="beside governance-cards">
						{ongoing.map((row) => (
							<OngoingCard key={row.id} row={row} track={row.track === undefined ? undefined : tracks.get(row.track)} />
						))}
					</div>
				)}
			</section>
			<Card title={governance.past}>
				{partial && <Note>{governance.pastWithoutGateway}</Note>}
				{waits ? <Loading /> : <Past key={track} rows={ended} tracks={tracks} more={more} />}
			</Card>
		</>
	);
}

function isOngoing({ state }: Referendum): boolean {
	return state === 'ongoing';
}

function OngoingCard({ row, track }: { row: Referendum; track: Track | undefined }) {
	const { governance } = useWords();
	const { height = 0 } = useConnection();
	const electorate = useElectorate();
	const trackName = useTrackName();
	const standing = useMemo(
		() =>
			track === undefined || row.tally === undefined || electorate.data === undefined
				? undefined
				: standingOf(row.tally, track, electorate.data, row.decidingSince, height),
		[track, row, electorate.data, height],
	);
	return (
		<article className="card" data-referendum={row.id}>
			<div className="row between">
				<span className="soft small">{governance.numbered(String(row.id))}</span>
				<Badge>{trackName(track?.name)}</Badge>
			</div>
			<h3>
				<Link to="/governance/$referendum" params={{ referendum: String(row.id) }}>
					<ProposalTitle id={row.id} proposal={row.proposal} />
				</Link>
			</h3>
			{track !== undefined && <PhaseLine row={row} track={track} />}
			{row.tally !== undefined && <TallyView id={row.id} tally={row.tally} standing={standing} />}
		</article>
	);
}

/** Where a referendum is, and for how long. */
export function PhaseLine({ row, track }: { row: Referendum; track: Track }) {
	const { governance } = useWords();
	const { height = 0 } = useConnection();
	const blocks = useBlocks();
	const { phase, until } = phaseOf(row, track, height);
	return (
		<p className="row">
			<Badge tone={phase === 'confirming' ? 'good' : phase === 'waiting' ? 'warn' : 'calm'}>
				{governance.phases[phase]}
			</Badge>
			<span className="soft small">
				{until === undefined ? governance.phaseWaits[phase] : governance.phaseLeft(blocks(until - height))}
			</span>
		</p>
	);
}

function Past({ rows, tracks, more }: { rows: Referendum[]; tracks: Map<number, Track>; more: Paged }) {
	const { governance, ui } = useWords();
	const trackName = useTrackName();
	const { shown, more: next } = useShown(rows, 20, more);
	if (rows.length === 0 && !next.hasNextPage) return <p className="soft">{governance.nonePast}</p>;
	return (
		<>
			<Table
				caption={governance.past}
				rows={shown}
				keyOf={({ id }) => id}
				columns={[
					{
						name: governance.number,
						show: ({ id }) => (
							<span translate="no" data-referendum={id}>
								{id}
							</span>
						),
					},
					{
						name: governance.what,
						show: ({ id, proposal }) => (
							<Link to="/governance/$referendum" params={{ referendum: String(id) }}>
								<ProposalTitle id={id} proposal={proposal} />
							</Link>
						),
					},
					{
						name: governance.track,
						show: ({ track }) => (track === undefined ? ui.unknown : trackName(tracks.get(track)?.name)),
					},
					{ name: governance.state, show: ({ state }) => <StateBadge state={state} /> },
					{
						name: governance.endedAt,
						show: ({ ended }) =>
							ended?.time !== undefined ? (
								<When at={ended.time} />
							) : ended?.height === undefined ? (
								ui.unknown
							) : (
								ui.block(String(ended.height))
							),
					},
				]}
			/>
			<More of={next} />
		</>
	);
}
