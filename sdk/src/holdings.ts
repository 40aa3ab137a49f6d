// SPDX-License-Identifier: Apache-2.0

// What an account has: balances, every hold and lock by its name, what is freed by time, and its roles.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AssetName, assetOf, chainAsset } from './assets.ts';
import { claimDue, type Due, dueTo } from './due.ts';
import { fromHex } from './pure/bytes.ts';
import { HOLDS, LOCKS, PLAIN_RESERVE, type Reason, UNKNOWN_REASON } from './pure/holds.ts';
import { largest } from './pure/money.ts';
import type { Api, Call, SendOptions, Sent, Souk } from './souk.ts';

export type { Due } from './due.ts';
export type { Reason } from './pure/holds.ts';

/** What an account has of an asset, in base units. */
export interface Balance {
	asset: AssetName;
	/** What is not on hold, locked amounts included. */
	free: bigint;
	/** What is on hold. */
	held: bigint;
	/** What can be sent or put on hold now without ending the account. */
	usable: bigint;
}

/** An amount that cannot be spent, in base units, and why. */
export interface Hold extends Reason {
	/** The chain's own name of the reason, such as `Orders.Escrow`. `Reserved` where it names none. */
	reason: string;
	asset: AssetName;
	amount: bigint;
}

/** An amount of SOUK that must stay on the account, in base units, and why. Locks lie over each other and over holds. */
export interface Lock extends Reason {
	/** The chain's own name of the lock, such as `vesting`. */
	name: string;
	amount: bigint;
}

/** SOUK that vests block by block, in base units. */
export interface Vesting {
	/** All of it. */
	locked: bigint;
	/** What has vested by now. Of this, what is not freed yet is freed by [`Holdings.vest`]. */
	vested: bigint;
	perBlock: bigint;
	/** The block from which on it vests, and that at which all has vested. */
	start: number;
	end: number;
}

/** An allocation that a schedule frees. Amounts in base units, moments in milliseconds since the epoch. */
export interface Allocation {
	id: number;
	asset: AssetName;
	total: bigint;
	released: bigint;
	/** What can be released now. */
	releasable: bigint;
	start?: bigint;
	/** When more is free, if it ever is. */
	next?: bigint;
	schedule: AllocationView['schedule'];
}

/** A role of an account, which follows from what it does or holds. */
export type Role = Awaited<ReturnType<Api['apis']['RolesApi']['roles_of']>>[number]['type'];

type AllocationView = NonNullable<Awaited<ReturnType<Api['view']['Tranches']['allocation']>>>;

/** The most assets besides SOUK that an account is looked for in. */
const MOST_ASSETS = 256;

export class Holdings {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** What an account has of every asset of which it has anything; SOUK comes first and is always there. */
	async balances(who: Who): Promise<Balance[]> {
		const address = addressOf(who);
		const { System, Assets } = this.souk.api.query;
		const [{ data }, existential, rows] = await Promise.all([
			System.Account.getValue(address, this.souk.at),
			this.souk.api.constants.Balances.ExistentialDeposit(),
			Assets.Asset.getEntries(this.souk.at),
		]);
		// What is frozen may lie over what is on hold.
		const kept = largest([data.frozen - data.reserved, existential]);
		const souk: Balance = {
			asset: 'SOUK',
			free: data.free,
			held: data.reserved,
			usable: largest([data.free - kept, 0n]),
		};
		const ids = rows.map(({ keyArgs: [id] }) => id).slice(0, MOST_ASSETS);
		const others = await Promise.all(
			ids.map(async (id): Promise<Balance | undefined> => {
				const [account, holds] = await Promise.all([
					Assets.Account.getValue(id, address, this.souk.at),
					this.assetHolds(id, address),
				]);
				if (account === undefined) return undefined;
				const held = holds.reduce((sum, { amount }) => sum + amount, 0n);
				const asset = assetOf({ type: 'WithId', value: id });
				const usable = account.status.type === 'Liquid' ? account.balance : 0n;
				return { asset, free: account.balance, held, usable };
			}),
		);
		return [souk, ...others.filter((one) => one !== undefined)];
	}

	/** Every amount on hold of an account, by its reason. Those of SOUK sum to what is reserved. */
	async holds(who: Who): Promise<Hold[]> {
		const address = addressOf(who);
		const { Balances, Assets, System } = this.souk.api.query;
		const [holds, { data }, rows] = await Promise.all([
			Balances.Holds.getValue(address, this.souk.at),
			System.Account.getValue(address, this.souk.at),
			Assets.Asset.getEntries(this.souk.at),
		]);
		const souk = holds.map(({ id, amount }) => held(id, 'SOUK', amount));
		const plain = souk.reduce((rest, { amount }) => rest - amount, data.reserved);
		if (plain > 0n) souk.push({ reason: 'Reserved', asset: 'SOUK', amount: plain, ...PLAIN_RESERVE });
		const ids = rows.map(({ keyArgs: [id] }) => id).slice(0, MOST_ASSETS);
		const others = await Promise.all(ids.map((id) => this.assetHolds(id, address)));
		return [...souk, ...others.flat()];
	}

	private async assetHolds(id: number, address: string): Promise<Hold[]> {
		const holds = await this.souk.api.query.AssetsHolder.Holds.getValue(id, address, this.souk.at);
		return holds.map(({ id: reason, amount }) => held(reason, assetOf({ type: 'WithId', value: id }), amount));
	}

	/** Every lock on the SOUK of an account. They lie over each other: the largest of them counts, not their sum. */
	async locks(who: Who): Promise<Lock[]> {
		const rows = await this.souk.api.query.Balances.Locks.getValue(addressOf(who), this.souk.at);
		return rows.map(({ id, amount }) => {
			const name = String.fromCharCode(...fromHex(id, 8)).trim();
			return { name, amount, ...(LOCKS[name] ?? UNKNOWN_REASON) };
		});
	}

	/** The SOUK of an account that vests. */
	async vesting(who: Who): Promise<Vesting[]> {
		const [rows, height] = await Promise.all([
			this.souk.api.query.Vesting.Vesting.getValue(addressOf(who), this.souk.at),
			this.souk.api.query.System.Number.getValue(this.souk.at),
		]);
		return (rows ?? []).map(({ locked, per_block: perBlock, starting_block: start }) => {
			const passed = largest([BigInt(height - start), 0n]);
			const vested = locked - largest([locked - perBlock * passed, 0n]);
			const blocks = perBlock === 0n ? 0n : (locked + perBlock - 1n) / perBlock;
			return { locked, vested, perBlock, start, end: start + Number(blocks) };
		});
	}

	/** Free what has vested. */
	async vest(account: Account, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Vesting.vest(), options);
	}

	/** What an account was allocated and its schedules have not released, the oldest first. */
	async allocations(who: Who): Promise<Allocation[]> {
		const rows = await this.souk.api.view.Tranches.allocations_of(addressOf(who), this.souk.at);
		return rows.map(({ id, asset, total, released, releasable, start, next, schedule }) => ({
			id,
			asset: assetOf(asset),
			total,
			released,
			releasable,
			schedule,
			...(start === undefined ? {} : { start }),
			...(next === undefined ? {} : { next }),
		}));
	}

	/** The call that releases what is free of an allocation. Anybody may send it. */
	releasing(allocation: number): Call {
		return this.souk.api.tx.Tranches.release({ allocation });
	}

	/**
	 * Everything that waits for an account: rewards, the commune's part, pay of reports, what schedules and delays have freed. Reports are
	 * looked for among those that are named, or that this program committed.
	 */
	async due(who: Who, reports?: { cycle: number; product: bigint }[]): Promise<Due[]> {
		return dueTo(this.souk, who, reports ?? (await this.committed(who)));
	}

	/** Get all of it, in as many transactions as it takes. Returns what was asked for. */
	async claimDue(
		account: Account,
		reports?: { cycle: number; product: bigint }[],
		options?: SendOptions,
	): Promise<Due[]> {
		return claimDue(this.souk, account, reports ?? (await this.committed(account)), options);
	}

	private async committed(who: Who): Promise<{ cycle: number; product: bigint }[]> {
		return typeof who === 'object' && 'publicKey' in who ? this.souk.testing.reports(who) : [];
	}

	/** The roles of an account. */
	async roles(who: Who): Promise<Role[]> {
		const roles = await this.souk.api.apis.RolesApi.roles_of(addressOf(who), this.souk.at);
		return roles.map(({ type }) => type);
	}

	/** Send an amount in base units. The sender's account has to live on. */
	async transfer(
		account: Account,
		to: Who,
		amount: bigint,
		asset: AssetName = 'SOUK',
		options?: SendOptions,
	): Promise<Sent> {
		const { Balances, Assets } = this.souk.api.tx;
		const target = { type: 'Id', value: addressOf(to) } as const;
		const named = chainAsset(asset);
		const call =
			named.type === 'Native'
				? Balances.transfer_keep_alive({ dest: target, value: amount })
				: Assets.transfer_keep_alive({ id: named.value, target, amount });
		return this.souk.send(account, call, options);
	}
}

/** A reason of a hold as the chain encodes it: a pallet, and a name within it. */
interface ChainReason {
	type: string;
	value: { type: string };
}

function held({ type, value }: ChainReason, asset: AssetName, amount: bigint): Hold {
	const reason = `${type}.${value.type}`;
	return { reason, asset, amount, ...(HOLDS[reason] ?? UNKNOWN_REASON) };
}
