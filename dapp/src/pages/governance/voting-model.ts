// SPDX-License-Identifier: Apache-2.0

// Votes of an account: what it voted, what that locks, and until when.

import type { Api, Conviction, Souk, Vote } from '@souk/sdk';

/** Convictions in their order. */
export const CONVICTIONS: Conviction[] = [
	'None',
	'Locked1x',
	'Locked2x',
	'Locked3x',
	'Locked4x',
	'Locked5x',
	'Locked6x',
];

/** For how many locking periods a vote is locked if its side wins. */
export function lockPeriods(conviction: Conviction): number {
	const step = CONVICTIONS.indexOf(conviction);
	return step <= 0 ? 0 : 2 ** (step - 1);
}

/** What an amount counts for, in base units. Without conviction a tenth, rounded down, as on the chain. */
export function weighed(amount: bigint, conviction: Conviction): bigint {
	const step = CONVICTIONS.indexOf(conviction);
	return step <= 0 ? amount / 10n : amount * BigInt(step);
}

/** A vote as pages show it. */
export type ShownVote =
	| { is: 'standard'; aye: boolean; conviction: Conviction; balance: bigint }
	| { is: 'split'; aye: bigint; nay: bigint; abstain: bigint };

type Voting = Awaited<ReturnType<Api['query']['ConvictionVoting']['VotingFor']['getValue']>>;
type ChainVote = Extract<Voting, { type: 'Casting' }>['value']['votes'][number][1];

/** A vote out of what the chain has: one byte for side and conviction. */
export function shownVote(vote: ChainVote): ShownVote {
	switch (vote.type) {
		case 'Standard': {
			const byte = vote.value.vote;
			return {
				is: 'standard',
				aye: (byte & 0x80) !== 0,
				conviction: CONVICTIONS[byte & 0x7f] ?? 'None',
				balance: vote.value.balance,
			};
		}
		case 'Split':
			return { is: 'split', ...vote.value, abstain: 0n };
		case 'SplitAbstain':
			return { is: 'split', ...vote.value };
	}
}

/** A vote out of a gateway's row, which writes it as the chain's own names have it. */
export function keptVote(vote: unknown): ShownVote | undefined {
	const [kind, value] = Object.entries((vote ?? {}) as Record<string, Record<string, unknown>>)[0] ?? [];
	if (kind === undefined || value === undefined) return undefined;
	const amount = (name: string) => BigInt(String(value[name] ?? 0));
	if (kind !== 'Standard') return { is: 'split', aye: amount('aye'), nay: amount('nay'), abstain: amount('abstain') };
	const side = value.vote as number | { aye?: boolean; conviction?: string } | undefined;
	if (typeof side === 'number') {
		return {
			is: 'standard',
			aye: (side & 0x80) !== 0,
			conviction: CONVICTIONS[side & 0x7f] ?? 'None',
			balance: amount('balance'),
		};
	}
	const conviction = CONVICTIONS.find((one) => one === side?.conviction) ?? 'None';
	return { is: 'standard', aye: side?.aye === true, conviction, balance: amount('balance') };
}

/** How an account votes on a track. */
export interface TrackVotes {
	track: number;
	/** SOUK that is locked for it. */
	locked: bigint;
	votes: { referendum: number; vote: ShownVote }[];
	delegating?: { to: string; amount: bigint; conviction: Conviction };
	/** What others delegated to it: weighted, and without weights. */
	delegated: { votes: bigint; capital: bigint };
	/** What is locked although it votes no more, and until which height. */
	prior: { until: number; amount: bigint };
}

/** Everything that an account votes and has locked, by track. */
export async function readVotes(souk: Souk, who: string): Promise<TrackVotes[]> {
	const { ConvictionVoting } = souk.api.query;
	const [rows, locks] = await Promise.all([
		ConvictionVoting.VotingFor.getEntries(who, souk.at),
		ConvictionVoting.ClassLocksFor.getValue(who, souk.at),
	]);
	const locked = new Map(locks.map(([track, amount]) => [track, amount]));
	const found = rows.map(({ keyArgs: [, track], value }) => trackVotes(track, value, locked.get(track) ?? 0n));
	const missing = [...locked]
		.filter(([track]) => !found.some((one) => one.track === track))
		.map(([track, amount]) => ({
			track,
			locked: amount,
			votes: [],
			delegated: { votes: 0n, capital: 0n },
			prior: { until: 0, amount: 0n },
		}));
	return [...found, ...missing].sort((one, other) => one.track - other.track);
}

function trackVotes(track: number, voting: Voting, locked: bigint): TrackVotes {
	const [until, amount] = voting.value.prior;
	const common = { track, locked, delegated: voting.value.delegations, prior: { until, amount } };
	if (voting.type === 'Casting') {
		return {
			...common,
			votes: voting.value.votes.map(([referendum, vote]) => ({ referendum, vote: shownVote(vote) })),
		};
	}
	const { balance, target, conviction } = voting.value;
	return { ...common, votes: [], delegating: { to: target, amount: balance, conviction: conviction.type } };
}

/** What of a track's lock can be released at a height: nothing while votes stand. */
export function releasable({ votes, delegating, prior, locked }: TrackVotes, height: number): bigint {
	const needed = votes.reduce((most, { vote }) => larger(most, lockedBy(vote)), delegating?.amount ?? 0n);
	const still = prior.until > height ? larger(needed, prior.amount) : needed;
	return locked > still ? locked - still : 0n;
}

function lockedBy(vote: ShownVote): bigint {
	return vote.is === 'standard' ? vote.balance : vote.aye + vote.nay + vote.abstain;
}

function larger(one: bigint, other: bigint): bigint {
	return one > other ? one : other;
}

/** What a form makes of its fields. */
export function madeVote(
	side: 'aye' | 'nay' | 'split' | 'abstain',
	{ amount, ayes, nays, abstain }: { amount: bigint; ayes: bigint; nays: bigint; abstain: bigint },
	conviction: Conviction,
): Vote {
	switch (side) {
		case 'aye':
			return { aye: amount, conviction };
		case 'nay':
			return { nay: amount, conviction };
		case 'abstain':
			return { split: { aye: 0n, nay: 0n, abstain: amount } };
		case 'split':
			return { split: { aye: ayes, nay: nays, ...(abstain === 0n ? {} : { abstain }) } };
	}
}
