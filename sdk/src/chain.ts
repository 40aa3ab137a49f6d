// SPDX-License-Identifier: Apache-2.0

// The chain itself: its heads and their finality, its clocks, its runtime, and the validators that write it.

import { combineLatest, firstValueFrom, map, type Observable } from 'rxjs';
import type { Souk } from './souk.ts';

/** The newest block, the newest final one, and how many blocks lie between them. */
export interface Heads {
	best: { number: number; hash: string };
	final: { number: number; hash: string };
	/** Blocks that are not final yet. */
	behind: number;
}

/** The clocks of the chain, in milliseconds since the epoch. */
export interface Clocks {
	/** The calendar: the timestamp of the block. */
	calendar: bigint;
	/** What deadlines run by. It stands while the chain stands. */
	deadlines: bigint;
	/** How far it is behind the calendar. */
	behind: bigint;
	/** Whether transactions that meet deadlines are stopped now, and the clock with them. */
	stopped: boolean;
}

/** A validator of the running staking era. Amounts in base units of SOUK. */
export interface ValidatorState {
	address: string;
	/** Whether it is in the running session. */
	active: boolean;
	/** The stake behind it, and its own, in the running staking era. */
	total: bigint;
	own: bigint;
	nominators: number;
	/** Its part of what its nominators earn, in parts per billion. */
	commission: number;
	/** Whether it takes no nominations. */
	blocked: boolean;
}

/** The runtime that runs. */
export interface RuntimeState {
	name: string;
	version: number;
	transactionVersion: number;
}

export class ChainState {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** The heads of the chain now. */
	async heads(): Promise<Heads> {
		return firstValueFrom(this.watchHeads());
	}

	/** The heads of the chain, from now on. Ends never: unsubscribe. */
	watchHeads(): Observable<Heads> {
		const { bestBlocks$, finalizedBlock$ } = this.souk.client;
		return combineLatest([bestBlocks$, finalizedBlock$]).pipe(
			map(([[best], final]): Heads => {
				const newest = best ?? final;
				return {
					best: { number: newest.number, hash: newest.hash },
					final: { number: final.number, hash: final.hash },
					behind: Math.max(0, newest.number - final.number),
				};
			}),
		);
	}

	/** What the clocks of the chain show. */
	async clocks(): Promise<Clocks> {
		const [{ now, behind, stopped }, calendar] = await Promise.all([
			this.souk.api.apis.ClockApi.clock(this.souk.at),
			this.souk.now(),
		]);
		return { calendar, deadlines: now, behind, stopped };
	}

	/**
	 * How long a block takes by the chain's own pace, in milliseconds: a constant of its runtime, of BABE or of Aura. What people read of times
	 * that the chain counts in blocks is an estimate by it.
	 */
	async blockTime(): Promise<number> {
		const { Babe, Aura } = this.souk.api.constants;
		try {
			return Number(await Babe.ExpectedBlockTime());
		} catch {
			return Number(await Aura.SlotDuration());
		}
	}

	/** The runtime that runs. */
	async runtime(): Promise<RuntimeState> {
		const { spec_name, spec_version, transaction_version } = await this.souk.api.constants.System.Version();
		return { name: spec_name, version: spec_version, transactionVersion: transaction_version };
	}

	/** The validators of the running staking era, and those of the running session. */
	async validators(): Promise<ValidatorState[]> {
		const { Session, Staking } = this.souk.api.query;
		const [session, active, wishes] = await Promise.all([
			Session.Validators.getValue(this.souk.at),
			Staking.ActiveEra.getValue(this.souk.at),
			Staking.Validators.getEntries(this.souk.at),
		]);
		const stakes = active === undefined ? [] : await Staking.ErasStakersOverview.getEntries(active.index, this.souk.at);
		const exposed = new Map(stakes.map(({ keyArgs: [, address], value }) => [address, value]));
		const wanted = new Map(wishes.map(({ keyArgs: [address], value }) => [address, value]));
		const all = new Set([...session, ...exposed.keys(), ...wanted.keys()]);
		return [...all].map((address) => ({
			address,
			active: session.includes(address),
			total: exposed.get(address)?.total ?? 0n,
			own: exposed.get(address)?.own ?? 0n,
			nominators: exposed.get(address)?.nominator_count ?? 0,
			commission: wanted.get(address)?.commission ?? 0,
			blocked: wanted.get(address)?.blocked ?? false,
		}));
	}
}
