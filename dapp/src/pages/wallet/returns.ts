// SPDX-License-Identifier: Apache-2.0

// When parts of what is on hold come back, as far as the chain has a date for it, and what takes them back once they are due.

import type { Call, Souk } from '@souk/sdk';
import type { HoldName } from './holds.ts';

/** A part of a hold with a date. Amounts are base units. */
export interface Return {
	hold: HoldName;
	amount: bigint;
	/** When it is due: at a moment, at a block, in an era of rewards; or nothing where it is due already. */
	due: { at: 'now' } | { at: 'moment'; moment: bigint } | { at: 'block'; block: number } | { at: 'era'; era: number };
	/** What takes it back, once it is due. */
	take?: ReturnTake;
}

/** What takes something back. */
export type ReturnTake = 'bonds' | 'frozen' | 'enrolment' | 'pledge' | { allocation: number };

/** The chain as far as dates are compared with it. */
interface Now {
	block: number;
	/** By the clock that deadlines run by, in milliseconds. */
	moment: bigint;
	era: number;
}

/** Whether a part is due. */
export function isDue({ due }: Return, { block, moment, era }: Now): boolean {
	if (due.at === 'now') return true;
	if (due.at === 'moment') return due.moment <= moment;
	return due.at === 'block' ? due.block <= block : due.era <= era;
}

/** Every dated part of what an account has on hold, with the chain's own time. */
export async function readReturns(souk: Souk, who: string): Promise<{ parts: Return[]; now: Now }> {
	const { apis, query, view } = souk.api;
	const [unbonding, stake, tester, pledge, allocations, era, block, clock] = await Promise.all([
		query.Shops.Unbonding.getValue(who, souk.at),
		query.Rewards.Stakes.getValue(who, souk.at),
		query.Experience.Testers.getValue(who, souk.at),
		query.Receipts.Pledges.getValue(who, souk.at),
		view.Tranches.allocations_of(who, souk.at),
		souk.rewards.era(),
		query.System.Number.getValue(souk.at),
		apis.ClockApi.clock(souk.at),
	]);
	const parts: Return[] = [
		...unbonding.map(
			({ amount, release_at }): Return => ({
				hold: 'Shops.ShopBond',
				amount,
				due: { at: 'block', block: release_at },
				take: 'bonds',
			}),
		),
		...(stake?.leaving ?? []).map(
			([until, amount]): Return => ({
				hold: 'Rewards.Frozen',
				amount,
				due: { at: 'moment', moment: until },
				take: 'frozen',
			}),
		),
		...allocations.flatMap(({ id, asset, total, released, releasable, next }): Return[] => {
			if (asset.type !== 'Native') return [];
			const rest = total - released - releasable;
			return [
				...(releasable > 0n
					? [{ hold: 'Tranches.Allocation', amount: releasable, due: { at: 'now' }, take: { allocation: id } } as const]
					: []),
				...(rest > 0n && next !== undefined
					? [{ hold: 'Tranches.Allocation', amount: rest, due: { at: 'moment', moment: next } } as const]
					: []),
			];
		}),
	];
	const { enrolment } = tester ?? {};
	if (enrolment?.leaving !== undefined) {
		const { leaving, bond } = enrolment;
		parts.push({
			hold: 'Experience.Enrolment',
			amount: bond,
			due: { at: 'block', block: leaving },
			take: 'enrolment',
		});
	}
	if (pledge !== undefined && pledge.payer === who) {
		parts.push({
			hold: 'Receipts.Pledge',
			amount: pledge.amount,
			due: { at: 'era', era: pledge.era + 1 },
			take: 'pledge',
		});
	}
	return { parts, now: { block, moment: clock.now, era: era.era } };
}

/** The call that takes a part back. */
export function takingBack(souk: Souk, who: string, take: ReturnTake): Call {
	const { tx } = souk.api;
	switch (take) {
		case 'bonds':
			return tx.Shops.release_bonds({ owner: who });
		case 'frozen':
			return tx.Rewards.withdraw_unfrozen({ who });
		case 'enrolment':
			return tx.Experience.withdraw_enrolment();
		case 'pledge':
			return tx.Receipts.release_pledges({ customers: [who] });
		default:
			return tx.Tranches.release({ allocation: take.allocation });
	}
}
