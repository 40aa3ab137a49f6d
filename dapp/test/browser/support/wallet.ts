// SPDX-License-Identifier: Apache-2.0

// A stand-in for a wallet extension. It speaks the interface of polkadot.js and signs in this process, as an extension does in its own,
// so that the page never has a key. It can be told to refuse.

import type { SignerPayloadJSON, SignerPayloadRaw } from '@polkadot/types/types';
import { hexToU8a, u8aToHex, u8aWrapBytes } from '@polkadot/util';
import { decodeAddress } from '@polkadot/util-crypto';
import { development, key } from '@souk/client/accounts';
import type { Chain } from '@souk/client/chain';
import type { BrowserContext } from 'playwright-core';

/** What the page asks of the wallet. */
type Ask =
	| { kind: 'accounts' }
	| { kind: 'payload'; payload: SignerPayloadJSON }
	| { kind: 'raw'; raw: SignerPayloadRaw };

/** The name by which pages find it. */
export const WALLET = 'stand-in';

export class StandInWallet {
	/** Whether its owner says no to all that is asked. */
	refuses = false;
	/** Whether it never answers, as one whose window was closed. */
	silent = false;
	/** How many times it still signs before its owner says no. */
	signsStill = Number.POSITIVE_INFINITY;
	/** What it signed: names of calls, or `statement`. */
	readonly signed: string[] = [];
	private readonly chain: Chain;
	private readonly paths: string[];

	/** A wallet with development accounts, such as `//Bob`. The chain is what its payloads are read by. */
	constructor(chain: Chain, paths: string[]) {
		this.chain = chain;
		this.paths = paths;
	}

	/** Put it into all pages of a context. Call this before the first page is opened. */
	async into(context: BrowserContext): Promise<void> {
		await context.exposeBinding('standInWallet', (_, ask: Ask) => this.answer(ask));
		await context.addInitScript((name) => {
			type Bound = { standInWallet: (ask: unknown) => Promise<unknown>; injectedWeb3?: Record<string, unknown> };
			const page = window as unknown as Bound;
			const { standInWallet } = page;
			const accounts = () => standInWallet({ kind: 'accounts' });
			page.injectedWeb3 = {
				[name]: {
					version: '1.0.0',
					enable: async () => ({
						accounts: {
							get: accounts,
							subscribe: (tell: (all: unknown) => void) => {
								accounts().then(tell);
								return () => undefined;
							},
						},
						signer: {
							signPayload: async (payload: unknown) => standInWallet({ kind: 'payload', payload }),
							signRaw: async (raw: unknown) => standInWallet({ kind: 'raw', raw }),
						},
					}),
				},
			};
		}, WALLET);
	}

	private async answer(ask: Ask): Promise<unknown> {
		switch (ask.kind) {
			case 'accounts':
				return this.paths.map((path) => ({
					address: development(path).address,
					name: path.replace(/^\/+/, ''),
					type: 'sr25519',
				}));
			case 'payload':
				return this.silent ? new Promise(() => undefined) : this.sign(ask.payload);
			case 'raw': {
				this.ask();
				this.signed.push('statement');
				const bytes = u8aWrapBytes(hexToU8a(ask.raw.data));
				return { id: this.signed.length, signature: u8aToHex(this.pair(ask.raw.address).sign(bytes)) };
			}
		}
	}

	/** Sign as the extension of polkadot.js does: over the payload that its own registry builds of what the page sent. */
	private sign(payload: SignerPayloadJSON): unknown {
		this.ask();
		const { registry } = this.chain.api;
		const call = registry.createType('Call', payload.method);
		this.signed.push(`${call.section}.${call.method}`);
		const whole = registry.createType('ExtrinsicPayload', payload, { version: payload.version });
		return { id: this.signed.length, ...whole.sign(this.pair(payload.address)) };
	}

	private ask(): void {
		// What the extension of polkadot.js says where its owner does not confirm.
		if (this.refuses || this.signsStill <= 0) throw new Error('Cancelled');
		this.signsStill -= 1;
	}

	private pair(address: string): ReturnType<typeof development> {
		const wanted = u8aToHex(decodeAddress(address));
		const found = this.paths.map(development).find((pair) => key(pair) === wanted);
		if (found === undefined) throw new Error(`the wallet has no account ${address}`);
		return found;
	}
}
