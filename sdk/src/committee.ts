// SPDX-License-Identifier: Apache-2.0

// The technical committee: it says that a call is urgent and sound. The holders of SOUK then decide in hours instead of weeks.

import { type Account, sameAccount, type Who } from './accounts.ts';
import { InputError, NotFound } from './errors/index.ts';
import { toHex } from './pure/bytes.ts';
import { blake2b256 } from './pure/hashing.ts';
import type { Call, SendOptions, Sent, Souk } from './souk.ts';

/** An open motion of the committee. */
export interface Motion {
	/** The hash of the call it would make. */
	hash: string;
	/** Its number, which votes name. */
	index: number;
	/** How many ayes it needs. */
	threshold: number;
	ayes: string[];
	nays: string[];
	/** The block at which it can be voted on no more. */
	end: number;
	/** The hash of the call that it would whitelist, if that is what it does. */
	whitelists?: string;
}

export class Committee {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** Its members. */
	async members(): Promise<string[]> {
		return this.souk.api.query.TechnicalCommittee.Members.getValue(this.souk.at);
	}

	/** Whether an account is a member. */
	async isMember(who: Who): Promise<boolean> {
		return (await this.members()).some((member) => sameAccount(member, who));
	}

	/** Its open motions. */
	async motions(): Promise<Motion[]> {
		const { Proposals, ProposalOf, Voting } = this.souk.api.query.TechnicalCommittee;
		const hashes = await Proposals.getValue(this.souk.at);
		const all = await Promise.all(
			hashes.map(async (hash): Promise<Motion | undefined> => {
				const [votes, call] = await Promise.all([
					Voting.getValue(hash, this.souk.at),
					ProposalOf.getValue(hash, this.souk.at),
				]);
				if (votes === undefined) return undefined;
				const { index, threshold, ayes, nays, end } = votes;
				const inner = call?.type === 'Whitelist' && call.value.type === 'whitelist_call' ? call.value.value : undefined;
				return {
					hash,
					index,
					threshold,
					ayes,
					nays,
					end,
					...(inner === undefined ? {} : { whitelists: inner.call_hash }),
				};
			}),
		);
		return all.filter((motion) => motion !== undefined);
	}

	/**
	 * Move that a call be whitelisted. Two thirds of the seats have to agree. The mover has a deposit on hold until the motion is
	 * closed. Returns the hash of the motion.
	 */
	async proposeWhitelist(member: Account, call: Call, options?: SendOptions): Promise<string> {
		const seats = (await this.members()).length;
		if (seats === 0)
			throw new InputError('Committee.Empty', 'The committee has no members.', 'Seat members by referendum first.');
		const hash = callHash(await call.getEncodedData());
		const motion = this.souk.api.tx.Whitelist.whitelist_call({ call_hash: hash });
		const bytes = await motion.getEncodedData();
		const propose = this.souk.api.tx.TechnicalCommittee.propose({
			threshold: Math.ceil((2 * seats) / 3),
			proposal: motion.decodedCall,
			length_bound: bytes.length,
		});
		const { events } = await this.souk.send(member, propose, options);
		const [proposed] = this.souk.api.event.TechnicalCommittee.Proposed.filter(events);
		// A committee of one has no vote: what its member proposes is done at once.
		if (proposed === undefined) return callHash(bytes);
		return proposed.payload.proposal_hash;
	}

	/** Vote on a motion. A member that does not vote has voted against. */
	async vote(member: Account, motion: string, aye: boolean, options?: SendOptions): Promise<Sent> {
		const { index } = await this.motion(motion);
		const call = this.souk.api.tx.TechnicalCommittee.vote({ proposal: motion, index, approve: aye });
		return this.souk.send(member, call, options);
	}

	/** Close a motion that has its ayes, or whose time is over, and give its mover the deposit back. Anybody can. */
	async close(account: Account, motion: string, options?: SendOptions): Promise<Sent> {
		const [{ index }, call] = await Promise.all([
			this.motion(motion),
			this.souk.api.query.TechnicalCommittee.ProposalOf.getValue(motion, { at: 'best' }),
		]);
		if (call === undefined) throw none(motion);
		const { length, weight } = await this.sizes(account, call);
		const closing = this.souk.api.tx.TechnicalCommittee.close({
			proposal_hash: motion,
			index,
			proposal_weight_bound: weight,
			length_bound: length,
		});
		const release = this.souk.api.tx.TechnicalCommittee.release_proposal_cost({ proposal_hash: motion });
		return this.souk.send(account, this.souk.batch([closing, release]), options);
	}

	/** The call that has root make a whitelisted call, which a referendum on the track `WhitelistedCaller` proposes. */
	dispatching(call: Call): Call {
		return this.souk.api.tx.Whitelist.dispatch_whitelisted_call_with_preimage({ call: call.decodedCall });
	}

	/** The hashes of the calls that are whitelisted and were not made yet. */
	async whitelisted(): Promise<string[]> {
		const rows = await this.souk.api.query.Whitelist.WhitelistedCall.getEntries(this.souk.at);
		return rows.map(({ keyArgs: [hash] }) => hash);
	}

	private async motion(hash: string): Promise<{ index: number }> {
		const votes = await this.souk.api.query.TechnicalCommittee.Voting.getValue(hash, { at: 'best' });
		if (votes === undefined) throw none(hash);
		return votes;
	}

	/** How long a call is and what it weighs. */
	private async sizes(who: Who, call: Call['decodedCall']): Promise<{ length: number; weight: Weight }> {
		const alone = this.souk.api.tx.Utility.batch_all({ calls: [call] });
		const [bytes, { weight }] = await Promise.all([
			alone.getEncodedData(),
			alone.getPaymentInfo(typeof who === 'object' && 'publicKey' in who ? who.publicKey : who),
		]);
		// The batch around it makes both a little larger than they have to be.
		return { length: bytes.length, weight };
	}
}

interface Weight {
	ref_time: bigint;
	proof_size: bigint;
}

function callHash(bytes: Uint8Array): string {
	return toHex(blake2b256(bytes));
}

function none(motion: string): NotFound {
	return new NotFound('Committee.NoMotion', `There is no motion ${motion}.`, 'Look it up: it may be closed.');
}
