// SPDX-License-Identifier: Apache-2.0

// What an account has of every asset: free, on hold, frozen, locked, and what each part is for. Amounts are base units.

import { type Api, type AssetName, fromHex, type Souk, TIME } from '@souk/sdk';

type HoldId = Awaited<ReturnType<Api['query']['Balances']['Holds']['getValue']>>[number]['id'];

/** Every reason for which the chain holds something, as `Pallet.Reason`. */
export type HoldName = HoldId extends infer Id
	? Id extends { type: infer Pallet extends string; value: { type: infer Reason extends string } }
		? `${Pallet}.${Reason}`
		: never
	: never;

/** Locks by the names that pallets give them, without spaces at the end. */
export type LockName = 'pyconvot' | 'vesting' | 'souk/und' | 'other';

/** A part of an asset that is not free, and what for. */
export interface Hold {
	name: HoldName;
	amount: bigint;
}

/** A lock: the account must keep at least so much. Locks overlap each other, and what is on hold counts. */
export interface Lock {
	name: LockName;
	/** As the chain has it. */
	raw: string;
	amount: bigint;
}

/** What an account has of one asset. */
export interface Holding {
	asset: AssetName;
	symbol: string;
	decimals: number;
	/** Not on hold. Locks may still keep it from being spent. */
	free: bigint;
	/** What can be sent now while the account lives on. */
	spendable: bigint;
	holds: Hold[];
	locks: Lock[];
	/** Deposits that older pallets reserve without a name: delegate keys, referenda, names, several signatures. */
	deposits: bigint;
	/** Whether the issuer froze the account's balance of this asset. */
	stopped: boolean;
}

/** The sum of holds. */
export function heldSum(holds: readonly { amount: bigint }[]): bigint {
	return holds.reduce((sum, { amount }) => sum + amount, 0n);
}

/** The colour of a hold in the picture of a balance, by its place among the holds. */
export function holdColour(place: number): string {
	return `hsl(${(32 + place * 47) % 360} 55% 48%)`;
}

/** The name of a hold by its parts. */
export function holdName(id: { type: string; value: { type: string } }): HoldName {
	return `${id.type}.${id.value.type}` as HoldName;
}

/** A lock by the bytes of its name. */
export function lockName(raw: string): LockName {
	const name = raw.trim();
	return name === 'pyconvot' || name === 'vesting' || name === 'souk/und' ? name : 'other';
}

/**
 * What can be sent of SOUK while the account lives on: what is free, less what locks need beyond what is on hold, and less the
 * least balance.
 */
export function spendable(free: bigint, reserved: bigint, frozen: bigint, least: bigint): bigint {
	const locked = frozen > reserved ? frozen - reserved : 0n;
	const kept = locked > least ? locked : least;
	return free > kept ? free - kept : 0n;
}

/** Everything that an account has, SOUK first, then TIME, then other assets it has any of. */
export async function readHoldings(souk: Souk, who: string): Promise<Holding[]> {
	const [native, others] = await Promise.all([readNative(souk, who), readOthers(souk, who)]);
	return [native, ...others];
}

async function readNative(souk: Souk, who: string): Promise<Holding> {
	const { query, constants } = souk.api;
	const [account, holds, locks, least] = await Promise.all([
		query.System.Account.getValue(who, souk.at),
		query.Balances.Holds.getValue(who, souk.at),
		query.Balances.Locks.getValue(who, souk.at),
		constants.Balances.ExistentialDeposit(),
	]);
	const { free, reserved, frozen } = account.data;
	const named = holds.map(({ id, amount }) => ({ name: holdName(id), amount }));
	return {
		asset: 'SOUK',
		symbol: 'SOUK',
		decimals: 12,
		free,
		spendable: spendable(free, reserved, frozen, least),
		holds: named,
		locks: locks.map(({ id, amount }) => {
			const raw = new TextDecoder().decode(fromHex(id, 8)).trim();
			return { name: lockName(raw), raw, amount };
		}),
		deposits: reserved - heldSum(named),
		stopped: false,
	};
}

/** The part of polkadot-api's untyped interface that this file needs: the SDK has no types of this pallet. */
interface AssetHolds {
	query: {
		AssetsHolder: {
			Holds: {
				getValue: (
					asset: number,
					who: string,
					options: { at: string },
				) => Promise<{ id: { type: string; value: { type: string } }; amount: bigint }[]>;
			};
		};
	};
}

async function readOthers(souk: Souk, who: string): Promise<Holding[]> {
	const { Asset, Account, Metadata } = souk.api.query.Assets;
	const untyped = souk.client.getUnsafeApi() as unknown as AssetHolds;
	const rows = await Asset.getEntries(souk.at);
	const numbers = rows.map(({ keyArgs: [number] }) => number).sort((a, b) => a - b);
	const read = numbers.map(async (number): Promise<Holding | undefined> => {
		const [account, metadata, holds] = await Promise.all([
			Account.getValue(number, who, souk.at),
			Metadata.getValue(number, souk.at),
			untyped.query.AssetsHolder.Holds.getValue(number, who, souk.at),
		]);
		if (account === undefined && number !== TIME) return undefined;
		const least = rows.find(({ keyArgs: [other] }) => other === number)?.value.min_balance ?? 0n;
		const free = account?.balance ?? 0n;
		const stopped = account !== undefined && account.status.type !== 'Liquid';
		return {
			asset: number === TIME ? 'TIME' : number,
			symbol: number === TIME ? 'TIME' : symbolOf(metadata.symbol, number),
			decimals: metadata.decimals,
			free,
			spendable: stopped || free < least ? 0n : free - least,
			holds: holds.map(({ id, amount }) => ({ name: holdName(id), amount })),
			locks: [],
			deposits: 0n,
			stopped,
		};
	});
	return (await Promise.all(read)).filter((holding) => holding !== undefined);
}

function symbolOf(symbol: Uint8Array, number: number): string {
	const text = new TextDecoder().decode(symbol).trim();
	return text === '' ? `#${number}` : `${text} (#${number})`;
}
