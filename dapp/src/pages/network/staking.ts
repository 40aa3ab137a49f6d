// SPDX-License-Identifier: Apache-2.0

// Validators and staking eras, of the chain. The SDK has no types of these pallets: shops do not call them. These are the shapes that are read.

import type { Souk } from '@souk/sdk';

interface At {
	at: string;
}

interface StakingStorage {
	Session: {
		Validators: { getValue(at: At): Promise<string[]> };
		CurrentIndex: { getValue(at: At): Promise<number> };
		DisabledValidators: { getValue(at: At): Promise<(number | [number, unknown])[]> };
	};
	Staking: {
		ActiveEra: { getValue(at: At): Promise<{ index: number; start?: bigint } | undefined> };
		ErasStakersOverview: {
			getEntries(
				era: number,
				at: At,
			): Promise<{ keyArgs: [number, string]; value: { total: bigint; own: bigint; nominator_count: number } }[]>;
		};
		ErasRewardPoints: {
			getValue(era: number, at: At): Promise<{ total: number; individual: [string, number][] } | undefined>;
		};
		Validators: {
			getEntries(at: At): Promise<{ keyArgs: [string]; value: { commission: number; blocked: boolean } }[]>;
		};
		ErasTotalStake: { getValue(era: number, at: At): Promise<bigint> };
	};
}

/** What a validator does now. */
export type Duty = 'active' | 'disabled' | 'waiting';

/** A validator in the active era. */
export interface ValidatorNow {
	address: string;
	duty: Duty;
	/** The stake behind it, its own, and how many back it. Nothing where it is not elected. */
	total?: bigint;
	own?: bigint;
	nominators?: number;
	/** What its blocks counted for in the era. */
	points: number;
	/** Parts per billion of what its nominators earn. */
	commission?: number;
	/** Whether it takes no more nominations. */
	blocked: boolean;
}

/** Staking as it stands. */
export interface StakingNow {
	era: number;
	/** When the era began, in milliseconds, where the chain says. */
	started?: bigint;
	session: number;
	/** All stake of the era. */
	stake: bigint;
	points: number;
	validators: ValidatorNow[];
}

/** Read validators and the active era. */
export async function readStaking(souk: Souk): Promise<StakingNow> {
	const { Session, Staking } = souk.client.getUnsafeApi().query as unknown as StakingStorage;
	const at = souk.at;
	const [elected, session, disabled, active, registered] = await Promise.all([
		Session.Validators.getValue(at),
		Session.CurrentIndex.getValue(at),
		Session.DisabledValidators.getValue(at),
		Staking.ActiveEra.getValue(at),
		Staking.Validators.getEntries(at),
	]);
	const era = active?.index ?? 0;
	const [overview, points, stake] = await Promise.all([
		Staking.ErasStakersOverview.getEntries(era, at),
		Staking.ErasRewardPoints.getValue(era, at),
		Staking.ErasTotalStake.getValue(era, at),
	]);
	const off = new Set(disabled.map((one) => (Array.isArray(one) ? one[0] : one)));
	const exposures = new Map(overview.map(({ keyArgs: [, who], value }) => [who, value]));
	const preferences = new Map(registered.map(({ keyArgs: [who], value }) => [who, value]));
	const earned = new Map(points?.individual ?? []);
	const all = [...new Set([...elected, ...preferences.keys()])];
	const validators = all.map((address): ValidatorNow => {
		const place = elected.indexOf(address);
		const exposure = exposures.get(address);
		const preference = preferences.get(address);
		return {
			address,
			duty: place < 0 ? 'waiting' : off.has(place) ? 'disabled' : 'active',
			...(exposure === undefined
				? {}
				: { total: exposure.total, own: exposure.own, nominators: exposure.nominator_count }),
			points: earned.get(address) ?? 0,
			...(preference === undefined ? {} : { commission: preference.commission }),
			blocked: preference?.blocked ?? false,
		};
	});
	return {
		era,
		...(active?.start === undefined ? {} : { started: active.start }),
		session,
		stake,
		points: points?.total ?? 0,
		validators: validators.sort(byStake),
	};
}

/** The largest stake first, then the most points. */
function byStake(one: ValidatorNow, other: ValidatorNow): number {
	const [first, second] = [one.total ?? 0n, other.total ?? 0n];
	if (first !== second) return first > second ? -1 : 1;
	return other.points - one.points;
}
