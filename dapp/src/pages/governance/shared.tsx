// SPDX-License-Identifier: Apache-2.0

// What several pages of governance show and read.

import type { Souk } from '@souk/sdk';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { OVER } from '../../gateway/paged.ts';
import { useRows } from '../../gateway/pages.ts';
import { Badge, type Paged, type Tone } from '../../ui/basic.tsx';
import { Subpages } from '../../ui/subpages.tsx';
import { useWords } from '../../words/index.tsx';
import {
	fromChain,
	fromGateway,
	listed,
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

/** How many referenda are read of the gateway at once. */
const KEPT = 50;

/** Referenda, of one track or of all: those that go on by the chain, those that ended by the gateway, which remembers what they were about. */
export function useReferenda(track: number | undefined) {
	const { gateway } = useConnection();
	const chain = useChain(['governance', 'referenda'], readChain);
	const kept = useRows(['governance', 'referenda', track], KEPT, (from) =>
		from.referenda(track === undefined ? {} : { track }),
	);
	const partial = gateway === undefined || kept.error !== null;
	const more: Paged = partial ? OVER : kept;
	const remembered = (kept.rows ?? []).map(fromGateway);
	return {
		data: chain.data === undefined ? undefined : listed(chain.data, remembered, more.hasNextPage),
		error: chain.error,
		refetch: chain.refetch,
		partial,
		/** Whether what the gateway remembers is still on its way. */
		waits: !partial && kept.rows === undefined,
		/** Reads on in what the gateway remembers. */
		more,
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
