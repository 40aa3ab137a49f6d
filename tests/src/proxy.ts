// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import type { Codec } from '@polkadot/types-codec/types';
import { key } from './accounts.ts';
import { type Call, type Chain, value } from './chain.ts';
import { type Included, type Pipeline, TransactionError } from './pipeline.ts';

/** What a till's key may do for its merchant. */
export const TILL = 'Till';

/** The call by which `proxy` has `call` dispatched for `real`. */
export function forAnother(chain: Chain, real: KeyringPair, call: Call, type = TILL): Call {
	return chain.call('proxy', 'proxy', { Id: key(real) }, type, call);
}

/** How the call went that a proxy had dispatched: the reason it failed for, if it did. */
export function proxied(chain: Chain, { events }: Pick<Included, 'events'>): string | undefined {
	const done = events.find(({ pallet, name }) => pallet === 'proxy' && name === 'ProxyExecuted');
	if (done === undefined) return 'the proxy did not say how it went';
	const result = value(done, 'result') as unknown as { isErr: boolean; asErr: Codec };
	return result.isErr ? chain.errorName(result.asErr) : undefined;
}

/** Have `proxy` dispatch a call for `real`; rejects where the call itself fails. */
export async function sendFor(chain: Chain, pipeline: Pipeline, proxy: KeyringPair, real: KeyringPair, call: Call, label: string): Promise<Included> {
	const included = await pipeline.send(proxy, forAnother(chain, real, call), label);
	const reason = proxied(chain, included);
	if (reason !== undefined) throw new TransactionError(label, reason);
	return included;
}
