// SPDX-License-Identifier: Apache-2.0

// Pallets of which this library uses a few entries and the descriptors have none: with all of theirs, a page would load half as much
// again. The entries are typed here. polkadot-api decodes them by the metadata of the node, as it does all others.

import type { Transaction } from 'polkadot-api';

interface At {
	at: 'best' | 'finalized';
}
type Value<A extends unknown[], T> = { getValue(...args: [...A, At?]): Promise<T> };
type Entries<A extends unknown[], K, T> = { getEntries(...args: [...A, At?]): Promise<{ keyArgs: K; value: T }[]> };

interface Reason {
	type: string;
	value: { type: string };
}

/** The entries that are used. */
export interface Beyond {
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
			release_proposal_cost(args: object): Transaction;
		};
		Whitelist: {
			whitelist_call(args: object): Transaction;
			dispatch_whitelisted_call_with_preimage(args: object): Transaction;
		};
	};
	constants: {
		Babe: { ExpectedBlockTime(): Promise<bigint> };
		Aura: { SlotDuration(): Promise<bigint> };
	};
	event: {
		TechnicalCommittee: { Proposed: { filter(events: unknown[]): { payload: { proposal_hash: string } }[] } };
	};
}

/** The pallets of [`Beyond`]. */
const PALLETS = ['Session', 'Staking', 'Vesting', 'AssetsHolder', 'TechnicalCommittee', 'Whitelist', 'Babe', 'Aura'];
/** The parts of an API that have entries of them. */
const PARTS = ['query', 'tx', 'event', 'constants'];

type Entry = Record<string, unknown>;

/** An API that has the entries of [`Beyond`] besides those of its descriptors. */
export function withBeyond<T extends object>(typed: T, unsafe: unknown): T & Beyond {
	const made = new Map<PropertyKey, unknown>();
	const part = (name: string): unknown => {
		const own = Reflect.get(typed, name) as Entry;
		const all = (unsafe as Record<string, Entry>)[name];
		return new Proxy(own, {
			get: (_, pallet) =>
				typeof pallet === 'string' && PALLETS.includes(pallet) ? all?.[pallet] : Reflect.get(own, pallet),
		});
	};
	return new Proxy(typed, {
		get: (_, name) => {
			if (typeof name !== 'string' || !PARTS.includes(name)) return Reflect.get(typed, name);
			if (!made.has(name)) made.set(name, part(name));
			return made.get(name);
		},
	}) as T & Beyond;
}
