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
