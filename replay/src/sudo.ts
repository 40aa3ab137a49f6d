// SPDX-License-Identifier: Apache-2.0

// What sudo does. Development chains only.

import type { KeyringPair } from '@polkadot/keyring/types';
import type { Call, Chain } from '@souk/client/chain';
import { found } from '@souk/client/events';
import { type Included, type Pipeline, TransactionError } from '@souk/client/pipeline';

/** Have sudo dispatch a call as root. Rejects where the call itself fails. */
export async function asRoot(
	chain: Chain,
	pipeline: Pipeline,
	sudo: KeyringPair,
	call: Call,
	label: string,
): Promise<Included> {
	const included = await pipeline.send(sudo, chain.api.tx.sudo.sudo(call), label);
	const done = found(included.events, 'sudo', 'Sudid') ?? found(included.events, 'sudo', 'SudoAsDone');
	if (done === undefined) throw new TransactionError(label, 'sudo did not say how it went');
	const { sudoResult } = done;
	if (sudoResult.isErr) throw new TransactionError(label, chain.errorName(sudoResult.asErr));
	return included;
}

/** The gates of shops by level, as the chain begins with, but that every shop accepts any number of orders a day. */
const WIDE = (() => {
	const gate = (percent: number, rank: number): object => ({
		orders: 0xffff_ffff,
		deposit: percent * 10_000_000,
		rank,
	});
	return { unverified: gate(100, 0), first: gate(100, 100), second: gate(75, 200), third: gate(50, 300) };
})();

/**
 * Let every shop accept any number of orders a day, or with `false` as many as by default. A replay plays the orders of a year
 * within an hour, in shops that nobody verified.
 */
export async function widenGates(chain: Chain, pipeline: Pipeline, sudo: KeyringPair, wide: boolean): Promise<void> {
	const call = chain.api.tx.parameters.setParameter({ Commerce: { Gates: [null, wide ? WIDE : null] } });
	await asRoot(
		chain,
		pipeline,
		sudo,
		call,
		wide ? 'let shops accept any number of orders' : 'set Gates to its default',
	);
}

/** What an order is placed under, as the chain begins with. Periods are in milliseconds, parts in billionths. */
export const RULES = {
	accept: days(2),
	ship: days(7),
	delivery: days(14),
	returns: days(5),
	dispute: days(3),
	answer: days(5),
	ruling: days(14),
	default_ruling: 5_000n,
	dispute_part: 100_000_000n,
	dispute_deposit: 1_000_000_000_000n,
	standoff_fee: 250_000_000n,
	standoff_forfeit: 1_000_000_000n,
};

/** Some of them. */
export type OrderRules = Partial<typeof RULES>;

function days(count: number): bigint {
	return BigInt(count) * 86_400_000n;
}

/** The rules that governance has set for orders, or nothing where those hold that the chain begins with. */
export async function setRules({ api }: Chain): Promise<typeof RULES | undefined> {
	const set = await api.query.parameters.parameters({ Commerce: { Orders: null } });
	if (set.isNone) return undefined;
	const rules = set.unwrap().asCommerce.asOrders;
	return {
		accept: rules.accept.toBigInt(),
		ship: rules.ship.toBigInt(),
		delivery: rules.delivery.toBigInt(),
		returns: rules.returns.toBigInt(),
		dispute: rules.dispute.toBigInt(),
		answer: rules.answer.toBigInt(),
		ruling: rules.ruling.toBigInt(),
		default_ruling: rules.defaultRuling.toBigInt(),
		dispute_part: rules.disputePart.toBigInt(),
		dispute_deposit: rules.disputeDeposit.toBigInt(),
		standoff_fee: rules.standoffFee.toBigInt(),
		standoff_forfeit: rules.standoffForfeit.toBigInt(),
	};
}

/**
 * Have orders be placed under other rules than those the chain begins with, or with `undefined` under these. What is not named
 * is as in `base`.
 */
export async function setOrderRules(
	chain: Chain,
	pipeline: Pipeline,
	sudo: KeyringPair,
	rules: OrderRules | undefined,
	base = RULES,
): Promise<void> {
	const value = rules === undefined ? null : { ...base, ...rules };
	const call = chain.api.tx.parameters.setParameter({ Commerce: { Orders: [null, value] } });
	const changed = Object.keys(rules ?? {}).join(', ');
	await asRoot(chain, pipeline, sudo, call, `set the rules of orders${changed === '' ? '' : `: ${changed}`}`);
}

/** Modules of parameters that are whole numbers. */
export type Module = 'Commerce' | 'Rewards';

/** Set a parameter, or with `undefined` its default again. Returns what it was set to before. */
export async function setParameter(
	chain: Chain,
	pipeline: Pipeline,
	sudo: KeyringPair,
	name: string,
	to: bigint | undefined,
	module: Module = 'Commerce',
): Promise<bigint | undefined> {
	const { query, tx } = chain.api;
	const set = await query.parameters.parameters(byModule(module, { [name]: null }));
	const before = set.isNone ? undefined : /\d+/.exec(set.toString())?.[0];
	const call = tx.parameters.setParameter(byModule(module, { [name]: [null, to ?? null] }));
	await asRoot(chain, pipeline, sudo, call, `set ${name} to ${to ?? 'its default'}`);
	return before === undefined ? undefined : BigInt(before);
}

function byModule<T>(module: Module, what: T): { Commerce: T } | { Rewards: T } {
	return module === 'Commerce' ? { Commerce: what } : { Rewards: what };
}
