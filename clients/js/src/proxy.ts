// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import { key } from './accounts.ts';
import type { Call, Chain } from './chain.ts';
import { found } from './events.ts';
import { type Included, type Pipeline, TransactionError } from './pipeline.ts';

/** The kind of proxy that a till's key is of its merchant: it may record sales and receipts. */
export const TILL = 'Till';

/** The call by which `proxy` has `call` dispatched for `real`. */
export function forAnother(chain: Chain, real: KeyringPair, call: Call): Call {
	return chain.api.tx.proxy.proxy({ Id: key(real) }, TILL, call);
}

/** The reason why the call that a proxy had dispatched failed, if it did. */
export function proxied(chain: Chain, { events }: Pick<Included, 'events'>): string | undefined {
	const done = found(events, 'proxy', 'ProxyExecuted');
	if (done === undefined) return 'the proxy did not say how it went';
	return done.result.isErr ? chain.errorName(done.result.asErr) : undefined;
}

/** Have `proxy` dispatch a call for `real`. Rejects where the call itself fails. */
export async function sendFor(
	chain: Chain,
	pipeline: Pipeline,
	proxy: KeyringPair,
	real: KeyringPair,
	call: Call,
	label: string,
): Promise<Included> {
	const included = await pipeline.send(proxy, forAnother(chain, real, call), label);
	const reason = proxied(chain, included);
	if (reason !== undefined) throw new TransactionError(label, reason);
	return included;
}
