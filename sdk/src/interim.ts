// SPDX-License-Identifier: Apache-2.0

import type { Transaction } from 'polkadot-api';

// The types of pallets that the descriptors get with the next generation.

interface At {
	at: 'best' | 'finalized';
}
type Value<A extends unknown[], T> = { getValue(...args: [...A, At?]): Promise<T> };
type Entries<A extends unknown[], K, T> = { getEntries(...args: [...A, At?]): Promise<{ keyArgs: K; value: T }[]> };

interface Reason {
	type: string;
	value: { type: string };
}

/** What is still to come. */
export interface Later {
	query: {
		Session: { Validators: Value<[], string[]> };
		Staking: {
			ActiveEra: Value<[], { index: number } | undefined>;
			Validators: Entries<[], [string], { commission: number; blocked: boolean }>;
			ErasStakersOverview: Entries<[number], [number, string], { total: bigint; own: bigint; nominator_count: number }>;
		};
		Vesting: { Vesting: Value<[string], { locked: bigint; per_block: bigint; starting_block: number }[] | undefined> };
		AssetsHolder: { Holds: Value<[number, string], { id: Reason; amount: bigint }[]> };
		TechnicalCommittee: {
			Members: Value<[], string[]>;
			Proposals: Value<[], string[]>;
			ProposalOf: Value<[string], Transaction['decodedCall'] | undefined>;
			Voting: Value<
				[string],
				{ index: number; threshold: number; ayes: string[]; nays: string[]; end: number } | undefined
			>;
		};
		Whitelist: { WhitelistedCall: Entries<[], [string], undefined> };
	};
	tx: {
		Vesting: { vest(): Transaction };
		TechnicalCommittee: {
			set_members(args: object): Transaction;
			propose(args: object): Transaction;
			vote(args: object): Transaction;
			close(args: object): Transaction;
		};
		Whitelist: {
			whitelist_call(args: object): Transaction;
			dispatch_whitelisted_call_with_preimage(args: object): Transaction;
		};
	};
	event: {
		TechnicalCommittee: { Proposed: { filter(events: unknown[]): { payload: { proposal_hash: string } }[] } };
	};
}
