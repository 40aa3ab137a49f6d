// SPDX-License-Identifier: Apache-2.0

// Referenda, votes, and the parameters that they set.

import { type Account, addressOf, type Who } from './accounts.ts';
import { InputError, NotFound } from './errors/index.ts';
import { toHex } from './pure/bytes.ts';
import { blake2b256 } from './pure/hashing.ts';
import { WHOLE } from './pure/money.ts';
import { there } from './shops.ts';
import type { Api, Call, SendOptions, Sent, Souk } from './souk.ts';

/** An origin that a referendum can give a call, each with a track of its own. */
export type ProposalOrigin = Parameters<Api['tx']['Referenda']['submit']>[0]['proposal_origin'];
/** The name of such an origin, but for root. */
type OriginName = Extract<ProposalOrigin, { type: 'Origins' }>['value']['type'];

/** For how long a vote locks, and how much it counts: not at all at a tenth, or 1 to 6 times for 1 to 32 periods. */
export type Conviction = 'None' | 'Locked1x' | 'Locked2x' | 'Locked3x' | 'Locked4x' | 'Locked5x' | 'Locked6x';

const CONVICTIONS: Conviction[] = ['None', 'Locked1x', 'Locked2x', 'Locked3x', 'Locked4x', 'Locked5x', 'Locked6x'];

/** A vote. Amounts in base units of SOUK. */
export type Vote =
	| { aye: bigint; conviction?: Conviction }
	| { nay: bigint; conviction?: Conviction }
	| { split: { aye: bigint; nay: bigint; abstain?: bigint } };

/** A referendum. */
export interface Referendum {
	index: number;
	state: 'Ongoing' | 'Approved' | 'Rejected' | 'Cancelled' | 'TimedOut' | 'Killed';
	/** While it is ongoing. */
	ongoing?: {
		track: number;
		ayes: bigint;
		nays: bigint;
		support: bigint;
		/** Whether it has its decision deposit, without which it is not decided. */
		hasDeposit: boolean;
		/** The block since which it is decided, and that at which it is confirmed. */
		decidingSince?: number;
		confirmedAt?: number;
	};
}

/** A track: how hard it is to pass a referendum of a kind. Periods are in blocks. */
export interface Track {
	id: number;
	name: string;
	/** The most referenda that it decides at once. */
	deciding: number;
	/** Base units of SOUK. */
	deposit: bigint;
	prepare: number;
	decide: number;
	confirm: number;
	enact: number;
	approval: Curve;
	support: Curve;
}

/** How many parts of a billion a referendum needs, by how much of its time is over. */
type Curve = Awaited<ReturnType<Api['constants']['Referenda']['Tracks']>>[number][1]['min_approval'];

/** A referendum in a list, with what it needs now. Parts in parts per billion. */
export interface ReferendumEntry extends Referendum {
	track?: Track;
	submitted?: number;
	submitter?: string;
	/** The call that it would make: its bytes, or the hash of a preimage. */
	proposal?: { bytes: Uint8Array } | { hash: string; length: number };
	/** The part of the votes that is aye. */
	approval?: number;
	/** The part of the votes that has to be aye now, and the part of all SOUK that has to support it. */
	needs?: { approval: number; support: number };
}

/** What an account has in one track: votes of its own, or a delegation. Amounts in base units of SOUK. */
export interface Voting {
	track: number;
	votes: { referendum: number; vote: Vote }[];
	delegation?: { to: string; amount: bigint; conviction: Conviction };
	/** What others delegate to it: votes by conviction, and SOUK. */
	delegated: { votes: bigint; capital: bigint };
	/** What stays locked after votes that were taken back, until a block. */
	prior?: { until: number; amount: bigint };
	/** What is locked in the track. */
	locked: bigint;
}

/** A parameter that was set, by its module and its name. One that was never set is at its default and has no row. */
export interface SetParameter {
	module: string;
	name: string;
	value: unknown;
}

/** A module of parameters and the parameter in it. */
export type ParameterKey = Parameters<Api['query']['Parameters']['Parameters']['getValue']>[0];
/** A parameter with the value that shall be set. */
export type ParameterSetting = Parameters<Api['tx']['Parameters']['set_parameter']>[0]['key_value'];

/** The longest call that stands in a referendum itself. A longer one is noted as a preimage first. */
const INLINE = 128;

export class Governance {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** The tracks: how hard it is to pass a referendum of each kind. Periods are in blocks. */
	async tracks(): Promise<Awaited<ReturnType<Api['constants']['Referenda']['Tracks']>>> {
		return this.souk.api.constants.Referenda.Tracks();
	}

	/**
	 * Propose a call. `origin` is `root`, or the origin that a track gives, such as `CommerceAdmin`. It takes effect `after` so many
	 * blocks once it is approved. A long call is noted as a preimage in the same transaction. Returns the number of the referendum.
	 */
	async propose(
		account: Account,
		call: Call,
		{ origin, after = 1, withDeposit = false }: { origin: 'root' | OriginName; after?: number; withDeposit?: boolean },
		options?: SendOptions,
	): Promise<number> {
		const bytes = await call.getEncodedData();
		const { Referenda, Preimage } = this.souk.api.tx;
		const inline = bytes.length <= INLINE;
		const submit = Referenda.submit({
			proposal_origin: chainOrigin(origin),
			proposal: inline
				? { type: 'Inline', value: bytes }
				: { type: 'Lookup', value: { hash: toHex(blake2b256(bytes)), len: bytes.length } },
			enactment_moment: { type: 'After', value: after },
		});
		const known = inline || (await this.noted(bytes));
		const { events } = await this.souk.send(
			account,
			known ? submit : this.souk.batch([Preimage.note_preimage({ bytes }), submit]),
			options,
		);
		const [submitted] = this.souk.api.event.Referenda.Submitted.filter(events);
		if (submitted === undefined)
			throw new NotFound('Governance.Silent', 'The chain took a referendum without saying so.', 'Report it.');
		const { index } = submitted.payload;
		if (withDeposit) await this.placeDeposit(account, index, options);
		return index;
	}

	private async noted(bytes: Uint8Array): Promise<boolean> {
		const hash = toHex(blake2b256(bytes));
		return (
			(await this.souk.api.query.Preimage.PreimageFor.getValue([hash, bytes.length], { at: 'best' })) !== undefined
		);
	}

	/** Put up the decision deposit of a referendum. Without it nothing is decided. It comes back when it is approved or cancelled. */
	async placeDeposit(account: Account, index: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Referenda.place_decision_deposit({ index }), options);
	}

	/** Take the decision deposit of a finished referendum back. */
	async refundDeposit(account: Account, index: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Referenda.refund_decision_deposit({ index }), options);
	}

	/** Vote on a referendum, or change a vote. */
	async vote(account: Account, index: number, vote: Vote, options?: SendOptions): Promise<Sent> {
		return this.souk.send(
			account,
			this.souk.api.tx.ConvictionVoting.vote({ poll_index: index, vote: chainVote(vote) }),
			options,
		);
	}

	/** Take a vote back. What it locked stays locked for the time of its conviction if the referendum was won by its side. */
	async removeVote(account: Account, index: number, track?: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.ConvictionVoting.remove_vote({ class: track, index }), options);
	}

	/** Let another account vote with so much on a track. */
	async delegate(
		account: Account,
		track: number,
		to: Who,
		amount: bigint,
		conviction: Conviction = 'None',
		options?: SendOptions,
	): Promise<Sent> {
		const call = this.souk.api.tx.ConvictionVoting.delegate({
			class: track,
			to: { type: 'Id', value: addressOf(to) },
			conviction: { type: conviction, value: undefined },
			balance: amount,
		});
		return this.souk.send(account, call, options);
	}

	/** Take a delegation back. */
	async undelegate(account: Account, track: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.ConvictionVoting.undelegate({ class: track }), options);
	}

	/** A referendum, or an error that says there is none. */
	async referendum(index: number): Promise<Referendum> {
		const info = there(
			await this.souk.api.query.Referenda.ReferendumInfoFor.getValue(index, this.souk.at),
			`referendum ${index}`,
		);
		return readReferendum(index, info);
	}

	/** The tracks by their numbers. */
	private async trackList(): Promise<Map<number, Track>> {
		const rows = await this.tracks();
		return new Map(
			rows.map(([id, track]) => [
				id,
				{
					id,
					name: track.name.replace(/\0+$/, ''),
					deciding: track.max_deciding,
					deposit: track.decision_deposit,
					prepare: track.prepare_period,
					decide: track.decision_period,
					confirm: track.confirm_period,
					enact: track.min_enactment_period,
					approval: track.min_approval,
					support: track.min_support,
				},
			]),
		);
	}

	/** All referenda, the newest first, with their tallies and what they need now. */
	async referenda(): Promise<ReferendumEntry[]> {
		const [rows, tracks, height] = await Promise.all([
			this.souk.api.query.Referenda.ReferendumInfoFor.getEntries(this.souk.at),
			this.trackList(),
			this.souk.api.query.System.Number.getValue(this.souk.at),
		]);
		const entries = rows.map(({ keyArgs: [index], value }): ReferendumEntry => {
			const plain = readReferendum(index, value);
			if (value.type !== 'Ongoing') return plain;
			const { tally, deciding, proposal, submitted, submission_deposit } = value.value;
			const track = tracks.get(value.value.track);
			const all = tally.ayes + tally.nays;
			const passed = deciding === undefined ? 0 : Math.max(0, height - deciding.since);
			return {
				...plain,
				submitted,
				submitter: submission_deposit.who,
				...(proposal.type === 'Lookup' ? { proposal: { hash: proposal.value.hash, length: proposal.value.len } } : {}),
				...(proposal.type === 'Inline' ? { proposal: { bytes: proposal.value } } : {}),
				...(all === 0n ? {} : { approval: Number((tally.ayes * BigInt(WHOLE)) / all) }),
				...(track === undefined
					? {}
					: {
							track,
							needs: {
								approval: needed(track.approval, passed, track.decide),
								support: needed(track.support, passed, track.decide),
							},
						}),
			};
		});
		return entries.sort((a, b) => b.index - a.index);
	}

	/** What an account has in every track: votes, delegations, and what they lock. */
	async voting(who: Who): Promise<Voting[]> {
		const address = addressOf(who);
		const { VotingFor, ClassLocksFor } = this.souk.api.query.ConvictionVoting;
		const [rows, locks] = await Promise.all([
			VotingFor.getEntries(address, this.souk.at),
			ClassLocksFor.getValue(address, this.souk.at),
		]);
		const locked = new Map(locks);
		return rows.map(({ keyArgs: [, track], value }) => {
			const { delegations, prior } = value.value;
			const [until, amount] = prior;
			const own =
				value.type === 'Casting'
					? value.value.votes.map(([referendum, vote]) => ({ referendum, vote: readVote(vote) }))
					: [];
			return {
				track,
				votes: own,
				delegated: { ...delegations },
				locked: locked.get(track) ?? 0n,
				...(amount === 0n ? {} : { prior: { until, amount } }),
				...(value.type === 'Casting'
					? {}
					: {
							delegation: {
								to: value.value.target,
								amount: value.value.balance,
								conviction: value.value.conviction.type,
							},
						}),
			};
		});
	}

	/** Unlock what is locked in a track for no vote any more. */
	async unlock(account: Account, track: number, who: Who = account, options?: SendOptions): Promise<Sent> {
		const target = { type: 'Id', value: addressOf(who) } as const;
		return this.souk.send(account, this.souk.api.tx.ConvictionVoting.unlock({ class: track, target }), options);
	}

	/** The call of a referendum, out of its proposal or its preimage; `undefined` if nobody noted the preimage. */
	async proposed(index: number): Promise<Call | undefined> {
		const info = await this.souk.api.query.Referenda.ReferendumInfoFor.getValue(index, this.souk.at);
		if (info?.type !== 'Ongoing') return undefined;
		const { proposal } = info.value;
		const bytes =
			proposal.type === 'Inline'
				? proposal.value
				: proposal.type === 'Lookup'
					? await this.souk.api.query.Preimage.PreimageFor.getValue(
							[proposal.value.hash, proposal.value.len],
							this.souk.at,
						)
					: undefined;
		return bytes && this.souk.api.txFromCallData(bytes);
	}

	/** Every parameter that was set. What was never set is at the default of the runtime. */
	async parameters(): Promise<SetParameter[]> {
		const rows = await this.souk.api.query.Parameters.Parameters.getEntries(this.souk.at);
		return rows.map(({ keyArgs: [key], value }) => {
			const of: { type: string; value: { type: string } } = key;
			return { module: of.type, name: of.value.type, value: inside(inside(value)) };
		});
	}

	/** A governed parameter as it is set, or `undefined` where it stands at its default. */
	async parameter(key: ParameterKey): Promise<unknown> {
		const row: unknown = await this.souk.api.query.Parameters.Parameters.getValue(key, this.souk.at);
		// The row repeats the names of its key around the value.
		return inside(inside(row));
	}

	/** The call that sets a parameter, for a referendum. The value is checked against its bounds by the chain. */
	setting(setting: ParameterSetting): Call {
		return this.souk.api.tx.Parameters.set_parameter({ key_value: setting });
	}
}

type ReferendumInfo = NonNullable<Awaited<ReturnType<Api['query']['Referenda']['ReferendumInfoFor']['getValue']>>>;

function readReferendum(index: number, info: ReferendumInfo): Referendum {
	if (info.type !== 'Ongoing') return { index, state: info.type };
	const { track, tally, decision_deposit, deciding } = info.value;
	return {
		index,
		state: 'Ongoing',
		ongoing: {
			track,
			...tally,
			hasDeposit: decision_deposit !== undefined,
			...(deciding === undefined ? {} : { decidingSince: deciding.since }),
			...(deciding?.confirming === undefined ? {} : { confirmedAt: deciding.confirming }),
		},
	};
}

/** What a curve asks after so many of so many blocks, in parts per billion. Rounded as people read it: the chain decides. */
export function needed(curve: Curve, passed: number, period: number): number {
	const time = Math.min(WHOLE, Math.floor((passed * WHOLE) / Math.max(1, period)));
	switch (curve.type) {
		case 'LinearDecreasing': {
			const { length, floor, ceil } = curve.value;
			return Math.round(ceil - (ceil - floor) * Math.min(1, time / length));
		}
		case 'SteppedDecreasing': {
			const { begin, end, step, period: each } = curve.value;
			return Math.max(end, begin - step * Math.floor(time / each));
		}
		case 'Reciprocal': {
			const { factor, x_offset, y_offset } = curve.value;
			const value = Number(factor) / (time / WHOLE + Number(x_offset) / WHOLE) + Number(y_offset);
			return Math.min(WHOLE, Math.max(0, Math.round(value)));
		}
	}
}

type ChainVote = Parameters<Api['tx']['ConvictionVoting']['vote']>[0]['vote'];

function readVote(vote: ChainVote): Vote {
	switch (vote.type) {
		case 'Standard': {
			const conviction = CONVICTIONS[vote.value.vote & 0x7f] ?? 'None';
			const amount = vote.value.balance;
			return (vote.value.vote & 0x80) === 0 ? { nay: amount, conviction } : { aye: amount, conviction };
		}
		case 'Split':
			return { split: vote.value };
		case 'SplitAbstain':
			return { split: vote.value };
	}
}

function inside(row: unknown): unknown {
	return typeof row === 'object' && row !== null && 'value' in row ? row.value : undefined;
}

function chainOrigin(origin: 'root' | OriginName): ProposalOrigin {
	if (origin === 'root') return { type: 'system', value: { type: 'Root', value: undefined } };
	return { type: 'Origins', value: { type: origin, value: undefined } };
}

/** A vote as one byte, the highest bit for aye, and what it weighs. */
function chainVote(vote: Vote): ChainVote {
	if ('split' in vote) {
		const { aye, nay, abstain } = vote.split;
		return abstain === undefined
			? { type: 'Split', value: { aye, nay } }
			: { type: 'SplitAbstain', value: { aye, nay, abstain } };
	}
	const conviction = CONVICTIONS.indexOf(vote.conviction ?? 'Locked1x');
	const [side, balance] = 'aye' in vote ? [0x80, vote.aye] : [0, vote.nay];
	if (balance <= 0n)
		throw new InputError(
			'Governance.Vote',
			'A vote needs an amount above zero.',
			'Name an amount that the account has.',
		);
	return { type: 'Standard', value: { vote: side | conviction, balance } };
}
