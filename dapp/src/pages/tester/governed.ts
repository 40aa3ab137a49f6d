// SPDX-License-Identifier: Apache-2.0

// What governance asks of experts, producers and testers. A parameter that was never set stands at the default that the runtime has
// for it, which its metadata does not hold (runtime/common/src/parameters/experience.rs).

import { DAY, percent, SOUK, type Souk } from '@souk/sdk';

/** What is put on hold, in base units of SOUK. */
export interface Bonds {
	/** For a quality model, beside its versions. */
	model: bigint;
	version: bigint;
	binding: bigint;
	enrolment: bigint;
	report: bigint;
	appeal: bigint;
	/** The least stake on a tester. */
	backing: bigint;
}

/** How long everything takes: milliseconds, and numbers of cycles. */
export interface Periods {
	commit: bigint;
	reveal: bigint;
	/** How long a purchase lets its buyer report. */
	report: bigint;
	claim: number;
	carry: number;
	appeal: number;
	retention: number;
}

/** Parts of what is paid and lost, in parts per billion. */
export interface Parts {
	experts: number;
	testers: number;
	/** The part of its bond that a report loses if it is not revealed. */
	forfeit: number;
	/** How many times its part of what its sales paid an expert gets at most. */
	mostForExperts: number;
	/** How long a bond stays on hold after a tester left, in blocks. */
	unbonding: number;
}

const BONDS: Bonds = {
	model: 100n * SOUK,
	version: 10n * SOUK,
	binding: 20n * SOUK,
	enrolment: 20n * SOUK,
	report: SOUK,
	appeal: 50n * SOUK,
	backing: SOUK,
};

const PERIODS: Periods = {
	commit: 21n * DAY,
	reveal: 7n * DAY,
	report: 60n * DAY,
	claim: 6,
	carry: 3,
	appeal: 2,
	retention: 12,
};

async function setting(
	souk: Souk,
	name: 'Bonds' | 'Periods' | 'ExpertRate' | 'TesterRate' | 'Forfeit' | 'MaxExpertReturn' | 'TesterUnbonding',
) {
	const found = await souk.api.query.Parameters.Parameters.getValue(
		{ type: 'Experience', value: { type: name, value: undefined } },
		souk.at,
	);
	return found?.type === 'Experience' ? found.value : undefined;
}

/** The bonds as they are asked for now. */
export async function readBonds(souk: Souk): Promise<Bonds> {
	const found = await setting(souk, 'Bonds');
	return found?.type === 'Bonds' ? found.value : BONDS;
}

/** The periods of a cycle that begins now. */
export async function readPeriods(souk: Souk): Promise<Periods> {
	const found = await setting(souk, 'Periods');
	return found?.type === 'Periods' ? found.value : PERIODS;
}

/** The parts as they are now. */
export async function readParts(souk: Souk): Promise<Parts> {
	const [experts, testers, forfeit, most, unbonding] = await Promise.all([
		setting(souk, 'ExpertRate'),
		setting(souk, 'TesterRate'),
		setting(souk, 'Forfeit'),
		setting(souk, 'MaxExpertReturn'),
		setting(souk, 'TesterUnbonding'),
	]);
	return {
		experts: experts?.type === 'ExpertRate' ? experts.value : percent(10),
		testers: testers?.type === 'TesterRate' ? testers.value : percent(50),
		forfeit: forfeit?.type === 'Forfeit' ? forfeit.value : percent(100),
		mostForExperts: most?.type === 'MaxExpertReturn' ? most.value : 1,
		unbonding: unbonding?.type === 'TesterUnbonding' ? unbonding.value : 403_200,
	};
}
