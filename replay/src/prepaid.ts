// SPDX-License-Identifier: Apache-2.0

// What is paid elsewhere, of attested and of mixed orders: who pays its fees out of a prepaid account, and which.

import type { KeyringPair } from '@polkadot/keyring/types';
import type { Call, Chain } from '@souk/client/chain';
import { at } from '@souk/client/errors';
import { SOUK, sum } from '@souk/client/money';
import type { Pipeline } from '@souk/client/pipeline';
import type { Legs } from '@souk/client/waterfall';
import type { FeeLegs } from './ledger.ts';
import type { Shop } from './opening.ts';
import { outside, type Plan, type PlannedOrder, servedBy } from './plan.ts';

/** More than the deposits for an account and for a shop that it serves, and what the calls cost. */
const SPARE = 3n * SOUK;
/** An order owes less than one part in so many of its price: 15.6 % to those who test, platform and commune, 20 % to promoters. */
const LEAST_PART = 2n;

/** The account that pays the fees of a shop's orders: a platform that serves the shop, or its seller. */
export function payerOf(shop: number, sellers: KeyringPair[], platforms: KeyringPair[]): KeyringPair {
	const platform = servedBy(shop);
	return platform === undefined ? at(sellers, shop) : at(platforms, platform);
}

/** Which legs of what is paid elsewhere move on chain. A platform that pays keeps its own; without a platform, the seller does. */
export function owed(legs: Legs, platform: string | undefined, payer: string): FeeLegs {
	return {
		experience: legs.experience,
		commune: legs.commune,
		platform: platform === undefined || platform === payer ? 0n : legs.platform,
		promoters: legs.promoters,
	};
}

/** Σ of what moves. */
export function totalFees({ experience, commune, platform, promoters }: FeeLegs): bigint {
	return experience + commune + platform + sum(promoters);
}

/** More than what each account that pays needs for it, before anybody knows what orders owe exactly. */
export function prepaidNeeds(plan: Plan, sellers: KeyringPair[], platforms: KeyringPair[]): Map<KeyringPair, bigint> {
	const wanted = new Map<KeyringPair, bigint>();
	const shops = new Set<number>();
	for (const order of plan.orders) {
		const worth = sum(outside(order));
		if (worth === 0n) continue;
		const { shop } = order;
		const payer = payerOf(shop, sellers, platforms);
		const more = worth / LEAST_PART + (shops.has(shop) ? 0n : SPARE);
		shops.add(shop);
		wanted.set(payer, (wanted.get(payer) ?? 0n) + more);
	}
	return wanted;
}

/**
 * Open and fill prepaid accounts: to the unit what all orders of the plan owe together if every unit is kept. So an order that
 * owed a unit more than its legs say would not be accepted.
 */
export async function prepay(
	chain: Chain,
	pipeline: Pipeline,
	shops: Shop[],
	platforms: KeyringPair[],
	orders: PlannedOrder[],
	/** What an order owes at most. */
	owes: (order: PlannedOrder, payer: KeyringPair) => Promise<bigint>,
): Promise<void> {
	const sellers = shops.map(({ seller }) => seller);
	const budgets = new Map<KeyringPair, Map<number, bigint>>();
	const elsewhere = orders.filter(({ attested, mixed }) => attested || mixed);
	await Promise.all(
		elsewhere.map(async (order) => {
			const payer = payerOf(order.shop, sellers, platforms);
			const amount = await owes(order, payer);
			const own = budgets.get(payer) ?? new Map<number, bigint>();
			budgets.set(payer, own.set(order.shop, (own.get(order.shop) ?? 0n) + amount));
		}),
	);
	const { tx } = chain.api;
	await Promise.all(
		[...budgets].map(async ([payer, own]) => {
			const calls: Call[] = [tx.prepaid.openAccount('Native', sum([...own.values()]))];
			for (const [shop, budget] of own) {
				if (servedBy(shop) !== undefined) calls.push(tx.prepaid.serve(at(shops, shop).id, budget));
			}
			await pipeline.send(payer, tx.utility.batchAll(calls), `prepay for the orders of ${own.size} shops`);
		}),
	);
}

/** What a prepaid account has, by its own row and by what is on hold. */
export interface PrepaidStock {
	held: bigint;
	reserved: bigint;
	onHold: bigint;
}

/** What prepaid accounts have in a block, all of them together. */
export async function prepaidStock(chain: Chain, hash: string, owners: string[]): Promise<PrepaidStock> {
	const rows = await chain.many(hash, owners, ({ query }, some) => query.prepaid.prepaids.multi(some));
	const holds = await chain.many(hash, owners, ({ query }, some) => query.balances.holds.multi(some));
	const stock: PrepaidStock = { held: 0n, reserved: 0n, onHold: 0n };
	for (const row of rows.values()) {
		if (row.isNone) continue;
		stock.held += row.unwrap().held.toBigInt();
		stock.reserved += row.unwrap().reserved.toBigInt();
	}
	for (const own of holds.values()) {
		for (const { id, amount } of own) if (id.isPrepaid && id.asPrepaid.isPrepaid) stock.onHold += amount.toBigInt();
	}
	return stock;
}
