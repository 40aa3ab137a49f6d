// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import type { Codec } from '@polkadot/types-codec/types';
import { type Call, type Chain, value } from './chain.ts';
import { type Included, type Pipeline, TransactionError } from './pipeline.ts';

/** Have sudo dispatch a call as root; rejects where the call itself fails. Development chains only. */
export async function asRoot(chain: Chain, pipeline: Pipeline, sudo: KeyringPair, call: Call, label: string): Promise<Included> {
	const included = await pipeline.send(sudo, chain.call('sudo', 'sudo', call), label);
	const done = included.events.find(({ pallet, name }) => pallet === 'sudo' && (name === 'Sudid' || name === 'SudoAsDone'));
	if (done === undefined) throw new TransactionError(label, 'sudo did not say how it went');
	const result = value(done, 'sudoResult') as unknown as { isErr: boolean; asErr: Codec };
	if (result.isErr) throw new TransactionError(label, chain.errorName(result.asErr));
	return included;
}

/** Modules of parameters that are whole numbers. */
export type Module = 'Commerce' | 'Rewards';

/** Set a parameter, or with `undefined` its default again; returns what it was set to before. */
export async function setParameter(
	chain: Chain,
	pipeline: Pipeline,
	sudo: KeyringPair,
	name: string,
	to: bigint | undefined,
	module: Module = 'Commerce',
): Promise<bigint | undefined> {
	const set = await chain.read('parameters', 'parameters', { [module]: { [name]: null } });
	const before = set.isEmpty ? undefined : /\d+/.exec(set.toString())?.[0];
	const call = chain.call('parameters', 'setParameter', { [module]: { [name]: [null, to ?? null] } });
	await asRoot(chain, pipeline, sudo, call, `set ${name} to ${to ?? 'its default'}`);
	return before === undefined ? undefined : BigInt(before);
}
