// SPDX-License-Identifier: Apache-2.0

// What mixed orders need on chain: what their currency is worth, and an attester that sees their payments arrive.

import type { KeyringPair } from '@polkadot/keyring/types';
import { key } from '@souk/client/accounts';
import type { Chain } from '@souk/client/chain';
import { cid } from '@souk/client/content';
import { largest, SOUK, sum } from '@souk/client/money';
import type { Pipeline } from '@souk/client/pipeline';
import { PER_CENT } from './dataset.ts';
import type { Shop } from './opening.ts';
import { outside, type Plan, type PlannedOrder } from './plan.ts';
import { asRoot } from './sudo.ts';

/** The code that ISO 4217 keeps for tests. No chain has a rate of it, so the replay changes nobody's. A unit stands for a US cent. */
export const CURRENCY = 'XTS';
/** Base units of SOUK for a unit, with 18 decimals. */
const RATE = PER_CENT * 10n ** 18n;
/** A billion parts. */
const WHOLE = 1_000_000_000n;

/** The rates of the waterfall that governance sets, in parts per billion. */
export interface GovernedFees {
	platformSlice: bigint;
	communeFee: bigint;
}

/** What attesters are held to. */
export interface GovernedBonds {
	/** In base units of SOUK. */
	leastBond: bigint;
	/** What a word locks on top of what it is about, in parts per billion. */
	lockMargin: bigint;
}

/** The rates that governance set, or that a chain begins with (product decisions 4 and 5). */
export async function governedFees(chain: Chain): Promise<GovernedFees> {
	const { query } = chain.api;
	const [platformSlice, communeFee] = await Promise.all([
		query.parameters.parameters({ Commerce: { PlatformSlice: null } }),
		query.parameters.parameters({ Commerce: { CommuneFee: null } }),
	]);
	return { platformSlice: numberIn(platformSlice) ?? 400_000_000n, communeFee: numberIn(communeFee) ?? 6_000_000n };
}

/** What governance asks of attesters, or what a chain begins with. */
export async function governedBonds(chain: Chain): Promise<GovernedBonds> {
	const { query } = chain.api;
	const [leastBond, lockMargin] = await Promise.all([
		query.parameters.parameters({ Fiat: { LeastBond: null } }),
		query.parameters.parameters({ Fiat: { LockMargin: null } }),
	]);
	return { leastBond: numberIn(leastBond) ?? 1_000n * SOUK, lockMargin: numberIn(lockMargin) ?? 250_000_000n };
}

/** The number of a parameter that is one, if it was set. */
function numberIn(set: { isNone: boolean; toString(): string }): bigint | undefined {
	const digits = set.isNone ? undefined : /\d+/.exec(set.toString())?.[0];
	return digits === undefined ? undefined : BigInt(digits);
}

/** What is locked for a word about something of this worth: that, and a margin, rounded up. */
export function lockOf(worth: bigint, { lockMargin }: GovernedBonds): bigint {
	return worth + (worth * lockMargin + WHOLE - 1n) / WHOLE;
}

/** What is paid outside the chain for an order, in base units of SOUK. */
export function worthOf(order: PlannedOrder): bigint {
	return sum(outside(order));
}

/** The bond that covers every word of a plan at the same time, to the unit, and is no less than the least one. */
export function bondFor({ orders }: Plan, bonds: GovernedBonds): bigint {
	const seen = orders.filter(({ confirmer }) => confirmer === 'attester');
	const locks = sum(seen.map((order) => lockOf(worthOf(order), bonds)));
	return largest([locks, bonds.leastBond]);
}

/** Say what the currency is worth, or with `false` that nobody knows any more. */
export async function setRate(chain: Chain, pipeline: Pipeline, sudo: KeyringPair, known: boolean): Promise<void> {
	const { prepaid } = chain.api.tx;
	const call = known
		? prepaid.setRate({ Fiat: CURRENCY }, 'Native', RATE)
		: prepaid.removeRate({ Fiat: CURRENCY }, 'Native');
	await asRoot(
		chain,
		pipeline,
		sudo,
		call,
		known ? `say what ${CURRENCY} is worth` : `forget what ${CURRENCY} is worth`,
	);
}

/** Register an attester, and have every shop that sells so accept its word. */
export async function vouch(
	chain: Chain,
	pipeline: Pipeline,
	attester: KeyringPair,
	bond: bigint,
	shops: Shop[],
): Promise<void> {
	const { fiat } = chain.api.tx;
	const register = fiat.registerAttester(cid('how to reach the attester'), [CURRENCY], bond);
	await pipeline.send(attester, register, 'register an attester');
	await Promise.all(
		shops.map(({ id, seller }) =>
			pipeline.send(seller, fiat.acceptAttesters(id, [key(attester)]), `shop ${id} accepts an attester`),
		),
	);
}
