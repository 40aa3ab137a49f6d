// SPDX-License-Identifier: Apache-2.0

// Referenda as the chain and the gateway have them, in one form.

import { type Api, addressOf, type Souk } from '@souk/sdk';
import type * as rest from '@souk/sdk/gateway';
import { type Curve, type Part, part, reaches, threshold } from './curves.ts';

/** How a referendum ended, or that it goes on. */
export type State = 'ongoing' | 'approved' | 'rejected' | 'cancelled' | 'timed_out' | 'killed';
/** Where an ongoing referendum is. */
export type Phase = 'waiting' | 'preparing' | 'queued' | 'deciding' | 'confirming';

type Info = NonNullable<Awaited<ReturnType<Api['query']['Referenda']['ReferendumInfoFor']['getValue']>>>;
/** An ongoing referendum as the chain has it. */
export type Ongoing = Extract<Info, { type: 'Ongoing' }>['value'];

/** The call of a referendum, or where it is. */
export type Proposal =
	| { is: 'inline'; bytes: Uint8Array }
	| { is: 'lookup'; hash: string; length: number }
	| { is: 'legacy'; hash: string };

/** A deposit, and who put it up. */
export interface Deposit {
	who: string;
	amount: bigint;
}

/** Votes so far. */
export interface Tally {
	/** Weighted by conviction, in base units of SOUK. */
	ayes: bigint;
	nays: bigint;
	/** SOUK in favour or abstaining, without weights. */
	support: bigint;
}

/** A referendum. What is not known of one that ended long ago is missing. */
export interface Referendum {
	id: number;
	state: State;
	track?: number;
	tally?: Tally;
	proposal?: Proposal;
	submitter?: string;
	/** The heights at which things happened. */
	submitted?: number;
	decidingSince?: number;
	confirmingUntil?: number;
	inQueue?: boolean;
	submissionDeposit?: Deposit;
	decisionDeposit?: Deposit;
	/** When it is enacted after it passed: so many blocks later, or at a height. */
	enactment?: { after: number } | { at: number };
	/** When it ended. */
	ended?: { height?: number; time?: string };
}

/** A track: how hard it is to pass. Periods are in blocks. */
export interface Track {
	id: number;
	name: string;
	maxDeciding: number;
	decisionDeposit: bigint;
	prepare: number;
	decide: number;
	confirm: number;
	enact: number;
	approval: Curve;
	support: Curve;
}

/** The tracks of the chain by their numbers. */
export async function readTracks(souk: Souk): Promise<Map<number, Track>> {
	const tracks = await souk.governance.tracks();
	return new Map(
		tracks.map(([id, one]) => [
			id,
			{
				id,
				// Names are padded with zeros to a fixed length.
				name: one.name.replace(/\0+$/, ''),
				maxDeciding: one.max_deciding,
				decisionDeposit: one.decision_deposit,
				prepare: one.prepare_period,
				decide: one.decision_period,
				confirm: one.confirm_period,
				enact: one.min_enactment_period,
				approval: one.min_approval as Curve,
				support: one.min_support as Curve,
			},
		]),
	);
}

const ENDS = {
	Approved: 'approved',
	Rejected: 'rejected',
	Cancelled: 'cancelled',
	TimedOut: 'timed_out',
	Killed: 'killed',
} as const;

/** A referendum out of its row on the chain. */
export function fromChain(id: number, info: Info): Referendum {
	if (info.type === 'Ongoing') return fromOngoing(id, info.value);
	const state = ENDS[info.type];
	if (info.type === 'Killed') return { id, state, ended: { height: info.value } };
	const [height, submission, decision] = info.value;
	return {
		id,
		state,
		ended: { height },
		...(submission === undefined ? {} : { submissionDeposit: submission }),
		...(decision === undefined ? {} : { decisionDeposit: decision }),
	};
}

function fromOngoing(id: number, value: Ongoing): Referendum {
	const { proposal, enactment, deciding } = value;
	return {
		id,
		state: 'ongoing',
		track: value.track,
		tally: value.tally,
		proposal: proposalOf(proposal.type, proposal.value),
		submitter: value.submission_deposit.who,
		submitted: value.submitted,
		inQueue: value.in_queue,
		submissionDeposit: value.submission_deposit,
		...(value.decision_deposit === undefined ? {} : { decisionDeposit: value.decision_deposit }),
		...(deciding === undefined ? {} : { decidingSince: deciding.since }),
		...(deciding?.confirming === undefined ? {} : { confirmingUntil: deciding.confirming }),
		enactment: enactment.type === 'At' ? { at: enactment.value } : { after: enactment.value },
	};
}

function proposalOf(kind: string, value: unknown): Proposal {
	if (kind === 'Inline') return { is: 'inline', bytes: asBytes(value) };
	const { hash, len } = value as { hash: string; len?: number | string };
	if (kind === 'Lookup') return { is: 'lookup', hash, length: Number(len) };
	return { is: 'legacy', hash };
}

/** Bytes, from a gateway's hex too. */
function asBytes(value: unknown): Uint8Array {
	if (value instanceof Uint8Array) return value;
	return Uint8Array.from(String(value).replace(/^0x/, '').match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

/** A referendum out of a gateway's row, which also knows what the chain forgot. */
export function fromGateway(row: rest.Referendum): Referendum {
	const details = (row.details ?? {}) as Record<string, unknown>;
	const [kind, value] = Object.entries((details.proposal ?? {}) as Record<string, unknown>)[0] ?? [];
	const tally =
		row.ayes === null || row.nays === null || row.support === null
			? undefined
			: { ayes: BigInt(row.ayes), nays: BigInt(row.nays), support: BigInt(row.support) };
	return {
		id: row.id,
		state: row.state as State,
		track: row.track,
		...(tally === undefined ? {} : { tally }),
		...(kind === undefined ? {} : { proposal: proposalOf(kind, value) }),
		...(row.submitter === null ? {} : { submitter: row.submitter }),
		...(row.deciding === null ? {} : { decidingSince: row.deciding }),
		...(row.ended === null ? {} : { ended: { time: row.ended } }),
	};
}

/** What both say of a referendum: the chain is right about now, the gateway remembers. */
export function merged(kept: Referendum | undefined, now: Referendum): Referendum {
	if (kept === undefined || now.state === 'ongoing') return now;
	return { ...kept, ...now, ended: { ...kept.ended, ...now.ended } };
}

/**
 * Referenda out of both, the newest first. Where the gateway has `more`, those that ended before what was read of it are left out: the
 * next page brings them with what they were about.
 */
export function listed(now: readonly Referendum[], kept: readonly Referendum[], more: boolean): Referendum[] {
	const rows = new Map(kept.map((row) => [row.id, row]));
	for (const row of now) rows.set(row.id, merged(rows.get(row.id), row));
	const least = more ? Math.min(...kept.map(({ id }) => id)) : 0;
	return [...rows.values()]
		.filter(({ id, state }) => state === 'ongoing' || id >= least)
		.sort((one, other) => other.id - one.id);
}

/** Where an ongoing referendum is at a height, and at which height it goes on by itself. */
export function phaseOf(one: Referendum, track: Track, height: number): { phase: Phase; until?: number } {
	const submitted = one.submitted ?? height;
	if (one.confirmingUntil !== undefined) return { phase: 'confirming', until: one.confirmingUntil };
	if (one.decidingSince !== undefined) return { phase: 'deciding', until: one.decidingSince + track.decide };
	if (one.decisionDeposit === undefined) return { phase: 'waiting' };
	if (one.inQueue === true) return { phase: 'queued' };
	return { phase: 'preparing', until: submitted + track.prepare };
}

/** How a referendum stands: what it has, and what it needs now. */
export interface Standing {
	approval: Part;
	support: Part;
	approvalNeeded: Part;
	supportNeeded: Part;
	/** How much of the time to decide is over. */
	over: Part;
}

/** How a referendum stands at a height. `electorate` is all SOUK that can vote. */
export function standingOf(
	tally: Tally,
	track: Track,
	electorate: bigint,
	since: number | undefined,
	height: number,
): Standing {
	const over = since === undefined ? 0 : Math.min(1, Math.max(0, (height - since) / Math.max(1, track.decide)));
	return {
		approval: part(tally.ayes, tally.ayes + tally.nays),
		support: part(tally.support, electorate),
		approvalNeeded: threshold(track.approval, over),
		supportNeeded: threshold(track.support, over),
		over,
	};
}

/** After how many blocks of deciding a referendum begins to be confirmed if nobody votes any more; nothing if it is rejected then. */
export function passesAfter({ approval, support }: Standing, track: Track): number | undefined {
	const [first, second] = [reaches(track.approval, approval), reaches(track.support, support)];
	return first === undefined || second === undefined ? undefined : Math.ceil(Math.max(first, second) * track.decide);
}

/** What the accounts of the runtime without a key begin with, in letters. */
const KEYLESS = ['souk/snk', 'souk/exp', 'souk/com', 'souk/try', 'souk/gov'];

/** The account of a part of the runtime. */
export function keylessAccount(name: string): string {
	const bytes = new Uint8Array(32);
	bytes.set(new TextEncoder().encode(`modl${name}`));
	return addressOf(bytes);
}

/** All SOUK that can vote: what is on accounts that are no pots of the runtime. */
export async function readElectorate(souk: Souk): Promise<bigint> {
	const { Balances, System } = souk.api.query;
	const [issuance, policies] = await Promise.all([
		Balances.TotalIssuance.getValue(souk.at),
		souk.api.apis.RewardsApi.policies(souk.at),
	]);
	const pots = [
		...KEYLESS.map(keylessAccount),
		...policies.filter(({ terms }) => terms.asset.type === 'Native').map(({ pot }) => pot),
	];
	const rows = await System.Account.getValues(
		pots.map((pot) => [pot]),
		souk.at,
	);
	return rows.reduce((rest, { data }) => rest - data.free - data.reserved, issuance);
}
