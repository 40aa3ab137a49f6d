// SPDX-License-Identifier: Apache-2.0

// What both adapters share: a WebSocket, or a light client.

import type { Client } from 'polkadot-api/smoldot';
import { getWsProvider } from 'polkadot-api/ws';
import { InputError } from './errors/index.ts';
import { Souk, type SoukOptions } from './souk.ts';

/** What a WebSocket is made with. */
export type WebSocketClass = typeof WebSocket;

/** Connect to a node by its URL. Where several are given, the next is taken when one is gone. */
export async function overWebSocket(
	urls: string | string[],
	options: SoukOptions,
	websocketClass: WebSocketClass,
): Promise<Souk> {
	const all = typeof urls === 'string' ? [urls] : urls;
	for (const url of all) {
		if (!/^wss?:\/\/./.test(url)) {
			throw new InputError(
				'Connection.Url',
				`'${url}' is no address of a node.`,
				'Give a URL that begins with ws:// or wss://.',
			);
		}
	}
	if (all.length === 0)
		throw new InputError('Connection.Url', 'No node is named.', 'Give a URL that begins with ws:// or wss://.');
	return Souk.over(getWsProvider(all, { websocketClass }), { name: all.join(', '), ...options });
}

/**
 * Connect as a light client: it trusts nothing but the specification of the chain, and talks to the boot nodes that stand in it.
 * Ending the connection ends the client.
 */
export async function overSmoldot(client: Client, specification: string, options: SoukOptions): Promise<Souk> {
	try {
		JSON.parse(specification);
	} catch (error) {
		throw new InputError(
			'Connection.Specification',
			'The specification of the chain is no JSON.',
			'Export it with `souk-node export-chain-spec --raw`.',
			{
				cause: error,
			},
		);
	}
	// Loaded only where it is asked for: it brings the light client, which is larger than everything else together.
	const { getSmProvider } = await import('polkadot-api/sm-provider');
	const provider = getSmProvider(() => client.addChain({ chainSpec: specification }));
	return Souk.over(provider, { name: 'the peers of the specification', within: 120_000, ...options });
}
