// SPDX-License-Identifier: Apache-2.0

// Referenda, votes, and the parameters that they set.

import { type Account, addressOf, type Who } from './accounts.ts';
import { InputError, NotFound } from './errors/index.ts';
import { toHex } from './pure/bytes.ts';
import { blake2b256 } from './pure/hashing.ts';
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

function inside(row: unknown): unknown {
	return typeof row === 'object' && row !== null && 'value' in row ? row.value : undefined;
}

function chainOrigin(origin: 'root' | OriginName): ProposalOrigin {
	if (origin === 'root') return { type: 'system', value: { type: 'Root', value: undefined } };
	return { type: 'Origins', value: { type: origin, value: undefined } };
}

/** A vote as one byte, the highest bit for aye, and what it weighs. */
function chainVote(vote: Vote): Parameters<Api['tx']['ConvictionVoting']['vote']>[0]['vote'] {
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
