// SPDX-License-Identifier: Apache-2.0

// The technical committee as the chain has it.

import type { Souk } from '@souk/sdk';
import { type Decoded, decoded } from './calls.ts';

/** A motion of the committee. */
export interface Motion {
	hash: string;
	index: number;
	threshold: number;
	ayes: string[];
	nays: string[];
	/** The height at which it ends. */
	end: number;
	call: Decoded | undefined;
}

/** What the committee is and does now. */
export interface Committee {
	members: string[];
	motions: Motion[];
	/** Hashes of calls that it found sound and urgent. */
	whitelist: string[];
}

/** The pallets of the committee are none that the SDK has types of: shops do not call them. These are the shapes that are read. */
interface CommitteeStorage {
	TechnicalCommittee: {
		Members: { getValue(options: { at: string }): Promise<string[]> };
		Voting: {
			getEntries(options: { at: string }): Promise<
				{
					keyArgs: [string];
					value: { index: number; threshold: number; ayes: string[]; nays: string[]; end: number };
				}[]
			>;
		};
		ProposalOf: { getValue(hash: string, options: { at: string }): Promise<unknown> };
	};
	Whitelist: {
		WhitelistedCall: { getEntries(options: { at: string }): Promise<{ keyArgs: [string] }[]> };
	};
}

/** Read the committee, its motions and its whitelist. */
export async function readCommittee(souk: Souk): Promise<Committee> {
	const { TechnicalCommittee, Whitelist } = souk.client.getUnsafeApi().query as unknown as CommitteeStorage;
	const [members, voting, whitelist] = await Promise.all([
		TechnicalCommittee.Members.getValue(souk.at),
		TechnicalCommittee.Voting.getEntries(souk.at),
		Whitelist.WhitelistedCall.getEntries(souk.at),
	]);
	const motions = await Promise.all(
		voting.map(async ({ keyArgs: [hash], value }) => {
			const call = await TechnicalCommittee.ProposalOf.getValue(hash, souk.at);
			return { hash: String(hash), ...value, call: call === undefined ? undefined : decoded(call) };
		}),
	);
	return {
		members,
		motions: motions.sort((one, other) => other.index - one.index),
		whitelist: whitelist.map(({ keyArgs: [hash] }) => String(hash)),
	};
}
