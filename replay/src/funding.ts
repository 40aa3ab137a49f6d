// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import { key } from '@souk/client/accounts';
import type { Call, Chain } from '@souk/client/chain';
import { UserError } from '@souk/client/errors';
import { signPath } from '@souk/client/links';
import { SOUK, souk, sum } from '@souk/client/money';
import { placeOrder } from '@souk/client/orders';
import type { Pipeline } from '@souk/client/pipeline';
import type { Opening } from './opening.ts';
import { bondFor, type GovernedBonds } from './outside.ts';
import { END, escrowed, type Plan } from './plan.ts';
import { prepaidNeeds } from './prepaid.ts';
import { BATCH, type Cast, LARGEST } from './trade.ts';

/** Transfers in one batch. */
const TRANSFERS = 100;
/** More than the deposit of an order of two lines, which is no constant. */
const DEPOSIT = 3n * SOUK;
/** More than what a buyer puts up in a dispute: an eighth of the price for the damage, and this for the procedure. */
const DAMAGE = 8n;
const PROCEDURE = 2n * SOUK;
/** Calls a buyer makes for one order at most: place, confirm, ask to return, dispute, settle or sign off what is owed. */
const BUYER_CALLS = 5n;

/** What a call costs now, with room for a multiplier half as high again. */
export async function feeOf(call: Call, payer: KeyringPair): Promise<bigint> {
	const { partialFee } = await call.paymentInfo(payer);
	return (partialFee.toBigInt() * 3n) / 2n;
}

/** What every account has to have before the replay starts, by public key. */
export async function needs(
	chain: Chain,
	plan: Plan,
	people: Cast,
	opening: Opening,
	bonds: GovernedBonds,
): Promise<Map<string, bigint>> {
	const { sudo } = people;
	const path = signPath(chain.genesis, 1n, people.promoters.slice(0, 3), 1n);
	const line = { listing: 1n, offer: `0x${'00'.repeat(32)}`, quantity: 1, path };
	const { tx } = chain.api;
	const place = placeOrder(chain, { lines: [line, line], limits: [1n], platform: key(sudo) });
	const confirm = tx.orders.confirmDelivery(1, LARGEST);
	const accepts = tx.utility.batchAll(Array.from({ length: BATCH }, () => tx.orders.declineOrder(1, LARGEST)));
	const word = tx.fiat.attestPayment(1, `0x${'00'.repeat(32)}`);
	const [placeFee, confirmFee, acceptsFee, wordFee] = (await Promise.all(
		[place, confirm, accepts, word].map((call) => feeOf(call, sudo)),
	)) as [bigint, bigint, bigint, bigint];
	const perOrder = placeFee + confirmFee * (BUYER_CALLS - 1n) + SOUK + DEPOSIT;

	const wanted = new Map<string, bigint>();
	const add = (who: KeyringPair, amount: bigint): void =>
		void wanted.set(key(who), (wanted.get(key(who)) ?? 0n) + amount);
	for (const customer of plan.customers) add(people.customer(customer), SOUK);
	// A share of a small sale is less than a new account needs.
	for (const provider of people.providers) add(provider, SOUK);
	for (const [payer, amount] of prepaidNeeds(plan, opening.sellers, people.platforms)) add(payer, amount);
	const { attesterDeposit, listDeposit } = chain.api.consts.fiat;
	const witnessed = plan.orders.filter(({ confirmer }) => confirmer === 'attester').length;
	const attesting = attesterDeposit.toBigInt() + wordFee * BigInt(witnessed) + 2n * SOUK;
	if (plan.orders.some(({ mixed }) => mixed)) add(people.attester, bondFor(plan, bonds) + attesting);
	for (const order of plan.orders) {
		const { purchase, fate } = order;
		const price = sum(escrowed(order));
		const deposits = fate === 'open: disputed' || END[fate] === 'Ruled' ? price / DAMAGE + PROCEDURE : 0n;
		add(people.customer(purchase.customer), price + perOrder + deposits);
	}
	const orders = new Map<number, number>();
	for (const { shop } of plan.orders) orders.set(shop, (orders.get(shop) ?? 0) + 1);
	const spare = opening.sellers.map(
		(_, shop) => (acceptsFee / BigInt(BATCH)) * 3n * BigInt(orders.get(shop) ?? 0) + 10n * acceptsFee,
	);
	const least = await opening.needs();
	for (const [shop, seller] of opening.sellers.entries()) {
		add(seller, (least[shop] ?? 0n) + (spare[shop] ?? 0n) + listDeposit.toBigInt());
	}
	return wanted;
}

/** Pay every account what it lacks of what it needs, in batches, out of one account. */
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
	const { data, nonce } = await chain.api.query.system.account(payer.publicKey);
	const has = data.free.toBigInt();
	// Transactions of the account may be under way already.
	if (!pipeline.knows(key(payer))) pipeline.setNonce(key(payer), nonce.toNumber());
	if (has < total + 1000n * SOUK) {
		throw new UserError(
			`the account that pays has ${souk(has)} SOUK, the replay needs ${souk(total)}; use a development chain or --suri`,
		);
	}
	const batches: Promise<unknown>[] = [];
	for (let first = 0; first < lacking.length; first += TRANSFERS) {
		const some = lacking.slice(first, first + TRANSFERS);
		const transfers = some.map(([to, amount]) => chain.api.tx.balances.transferKeepAlive(to, amount));
		batches.push(pipeline.send(payer, chain.api.tx.utility.batchAll(transfers), `fund ${some.length} accounts`));
		for (const [to, amount] of some) given(to, amount);
	}
	await Promise.all(batches);
}

/** See that accounts have so much to spend, and learn the nonces of those that are new here. */
export async function topUp(
	chain: Chain,
	pipeline: Pipeline,
	payer: KeyringPair,
	wanted: Map<string, bigint>,
): Promise<void> {
	const free = new Map<string, bigint>();
	const accounts = await chain.many(pipeline.best.hash, [...wanted.keys()], ({ query }, some) =>
		query.system.account.multi(some),
	);
	for (const [who, { data, nonce }] of accounts) {
		free.set(who, data.free.toBigInt());
		if (!pipeline.knows(who)) pipeline.setNonce(who, nonce.toNumber());
	}
	await fund(chain, pipeline, payer, wanted, (who) => free.get(who) ?? 0n);
}
