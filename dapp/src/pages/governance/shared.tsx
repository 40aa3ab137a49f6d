// SPDX-License-Identifier: Apache-2.0

// What several pages of governance show and read.

import type { Souk } from '@souk/sdk';
import { useChain, useConnection, useGateway } from '../../chain/connection.tsx';
import { Badge, type Tone } from '../../ui/basic.tsx';
import { Subpages } from '../../ui/subpages.tsx';
import { useWords } from '../../words/index.tsx';
import {
	fromChain,
	fromGateway,
	merged,
	type Referendum,
	readElectorate,
	readTracks,
	type State,
} from './referenda-model.ts';
import './governance.css';

/** The parts of this area. */
export function GovernanceTabs() {
	const { governance } = useWords();
	return (
		<Subpages
			label={governance.areas}
			pages={[
				['/governance', governance.referenda],
				['/governance/new', governance.propose],
				['/governance/parameters', governance.parameters],
				['/governance/votes', governance.myVotes],
				['/governance/committee', governance.committee],
			]}
		/>
	);
}

/** The tracks, by their numbers. */
export function useTracks() {
	return useChain(['governance', 'tracks'], readTracks);
}

/** All SOUK that can vote. */
export function useElectorate() {
	return useChain(['governance', 'electorate'], readElectorate);
}

/** Every referendum: those that go on by the chain, those that ended by the gateway, which remembers what they were about. */
export function useReferenda() {
	const { gateway } = useConnection();
	const chain = useChain(['governance', 'referenda'], readChain);
	const kept = useGateway(['governance', 'referenda'], async (from) =>
		(await from.referenda().first(200)).map(fromGateway),
	);
	const rows = new Map<number, Referendum>();
	for (const row of kept.data ?? []) rows.set(row.id, row);
	for (const row of chain.data ?? []) rows.set(row.id, merged(rows.get(row.id), row));
	return {
		data: chain.data === undefined ? undefined : [...rows.values()].sort((one, other) => other.id - one.id),
		error: chain.error,
		refetch: chain.refetch,
		partial: gateway === undefined || kept.error !== null,
	};
}

async function readChain(souk: Souk): Promise<Referendum[]> {
	const entries = await souk.api.query.Referenda.ReferendumInfoFor.getEntries(souk.at);
	return entries.map(({ keyArgs: [id], value }) => fromChain(id, value));
}

const TONES: Record<State, Tone> = {
	ongoing: 'calm',
	approved: 'good',
	rejected: 'bad',
	cancelled: 'neutral',
	timed_out: 'neutral',
	killed: 'bad',
};

/** How a referendum ended, or that it goes on. */
export function StateBadge({ state }: { state: State }) {
	const { governance } = useWords();
	return <Badge tone={TONES[state]}>{governance.states[state]}</Badge>;
}

/** What a track is called. */
export function useTrackName(): (name: string | undefined) => string {
	const { governance, ui } = useWords();
	return (name) => (name === undefined ? ui.unknown : ((governance.tracks as Record<string, string>)[name] ?? name));
}

/** A part of a whole as a percentage, with so many decimals as say something. */
export function percentText(part: number): string {
	const value = part * 100;
	return value >= 10 ? value.toFixed(1) : value >= 0.1 || value === 0 ? value.toFixed(2) : value.toPrecision(2);
}
