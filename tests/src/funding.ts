// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import { key } from './accounts.ts';
import { member, number } from './book.ts';
import { type Call, type Chain } from './chain.ts';
import { UserError } from './errors.ts';
import { signPath } from './links.ts';
import type { Opening } from './market.ts';
import { PER_CENT, SOUK, souk, sum } from './money.ts';
import type { Pipeline } from './pipeline.ts';
import type { Plan } from './plan.ts';
import { BATCH, type Cast } from './trade.ts';

/** Transfers in one batch. */
const TRANSFERS = 100;
/** Calls a buyer makes for one order at most: place, confirm, ask to return, dispute, settle. */
const BUYER_CALLS = 5n;

/** What a call costs now, with room for a multiplier half as high again. */
export async function feeOf(call: Call, payer: KeyringPair): Promise<bigint> {
	const info = await call.paymentInfo(payer);
	return (number(info.partialFee) * 3n) / 2n;
}

/** What every account has to have before the replay starts, by public key. */
export async function needs(chain: Chain, plan: Plan, people: Cast, opening: Opening): Promise<Map<string, bigint>> {
	const { sudo } = people;
	const path = signPath(chain.genesis, 1n, people.promoters.slice(0, 3), 1n);
	const line = { listing: 1, quantity: 1, path, items: [] };
	const place = chain.call('orders', 'placeOrder', [line, line], [['Native', 1]], [1], null, key(sudo), 'Escrow', null);
	const confirm = chain.call('orders', 'confirmDelivery', 1);
	const accepts = chain.call('utility', 'batchAll', Array.from({ length: BATCH }, () => chain.call('orders', 'declineOrder', 1)));
	const [placeFee, confirmFee, acceptsFee] = await Promise.all([place, confirm, accepts].map((call) => feeOf(call, sudo))) as [bigint, bigint, bigint];
	const perOrder = placeFee + confirmFee * (BUYER_CALLS - 1n) + SOUK;

	const wanted = new Map<string, bigint>();
	const add = (who: KeyringPair, amount: bigint): void => void wanted.set(key(who), (wanted.get(key(who)) ?? 0n) + amount);
	for (const customer of plan.customers) add(people.customer(customer), SOUK);
	for (const { purchase } of plan.orders) {
		add(people.customer(purchase.customer), purchase.cents * PER_CENT + perOrder + (await deposit(chain)));
	}
	const orders = new Map<number, number>();
	for (const { shop } of plan.orders) orders.set(shop, (orders.get(shop) ?? 0) + 1);
	const spare = opening.sellers.map((_, shop) => (acceptsFee / BigInt(BATCH)) * 3n * BigInt(orders.get(shop) ?? 0) + 10n * acceptsFee);
	const least = await opening.needs(0n);
	opening.sellers.forEach((seller, shop) => add(seller, (least[shop] ?? 0n) + (spare[shop] ?? 0n)));
	return wanted;
}

let known: bigint | undefined;

/** The most one order's deposit can be, as far as metadata tell; a SOUK where they do not. */
async function deposit(chain: Chain): Promise<bigint> {
	if (known === undefined) {
		const consts = chain.api.consts['orders'] ?? {};
		const read = (name: string): bigint => (consts[name] === undefined ? SOUK : BigInt(consts[name].toString()));
		known = read('orderDeposit') + 2n * read('lineDeposit');
	}
	return known;
}

/** Give every account what it lacks of what is wanted, in batches, out of one account. */
export async function fund(
	chain: Chain,
	pipeline: Pipeline,
	payer: KeyringPair,
	wanted: Map<string, bigint>,
	/** What an account can spend already. */
	free: (account: string) => bigint,
	/** Told of every transfer. */
	given: (account: string, amount: bigint) => void = () => undefined,
): Promise<void> {
	const lacking = [...wanted]
		.map(([account, amount]): [string, bigint] => [account, amount - free(account)])
		.filter(([, amount]) => amount > 0n);
	const total = sum(lacking.map(([, amount]) => amount));
	const account = await chain.read('system', 'account', payer.publicKey);
	const has = number(member(member(account, 'data'), 'free'));
	// Something of it may be under way.
	if (!pipeline.knows(key(payer))) pipeline.setNonce(key(payer), Number(member(account, 'nonce').toString()));
	if (has < total + 1000n * SOUK) {
		throw new UserError(`the account that pays has ${souk(has)} SOUK, the replay needs ${souk(total)}; use a development chain or --suri`);
	}
	const batches: Promise<unknown>[] = [];
	for (let first = 0; first < lacking.length; first += TRANSFERS) {
		const some = lacking.slice(first, first + TRANSFERS);
		const transfers = some.map(([to, amount]) => chain.call('balances', 'transferKeepAlive', to, amount));
		batches.push(pipeline.send(payer, chain.call('utility', 'batchAll', transfers), `fund ${some.length} accounts`));
		for (const [to, amount] of some) given(to, amount);
	}
	await Promise.all(batches);
}

/** See that accounts have so much to spend, and learn the nonces of those that are new here. */
export async function topUp(chain: Chain, pipeline: Pipeline, payer: KeyringPair, wanted: Map<string, bigint>): Promise<void> {
	const free = new Map<string, bigint>();
	for (const [who, account] of await chain.many(pipeline.best.hash, 'system', 'account', [...wanted.keys()])) {
		free.set(who, number(member(member(account, 'data'), 'free')));
		if (!pipeline.knows(who)) pipeline.setNonce(who, Number(member(account, 'nonce').toString()));
	}
	await fund(chain, pipeline, payer, wanted, (who) => free.get(who) ?? 0n);
}
