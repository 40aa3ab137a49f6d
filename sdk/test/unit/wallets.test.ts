// SPDX-License-Identifier: Apache-2.0

// Wallets of a browser, on an extension that is a stand-in: it puts itself into the page as polkadot.js does, and signs with keys of
// polkadot.js.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { answerTill, LocalAccount, NotFound, readTillCode, SoukError, sameAccount } from '@souk/sdk';
import { findWallets, Wallet, wallets } from '@souk/sdk/browser';
import { fromHex, toHex } from '@souk/sdk/pure/bytes';
import { askCode, isAnswer, readAnswer } from '@souk/sdk/pure/codes';
import { payload, verify, wrap } from '@souk/sdk/pure/signing';

const GENESIS: `0x${string}` = `0x${'ab'.repeat(32)}`;

interface Injected {
	address: string;
	name?: string;
	type: string;
	genesisHash?: string | null;
}

/** An extension with some accounts. `prefixed` has it put the kind of the key before each signature. */
class StandIn {
	readonly accounts: Injected[];
	prefixed = false;
	refuses = false;
	connected: string | undefined;
	private readonly pairs: Map<string, KeyringPair>;
	private readonly listeners = new Set<(accounts: Injected[]) => void>();

	constructor(pairs: [KeyringPair, Omit<Injected, 'address' | 'type'>][], more: Injected[] = []) {
		this.pairs = new Map(pairs.map(([pair]) => [pair.address, pair]));
		this.accounts = [...pairs.map(([pair, rest]) => ({ address: pair.address, type: pair.type, ...rest })), ...more];
	}

	async enable(dapp?: string): Promise<unknown> {
		if (this.refuses) throw new Error('Rejected');
		this.connected = dapp;
		return {
			signer: {
				signPayload: async () => assert.fail('no transaction is signed here'),
				signRaw: async ({ address, data, type }: { address: string; data: `0x${string}`; type: string }) => {
					assert.equal(type, 'bytes');
					if (this.refuses) throw new Error('Cancelled');
					const pair = this.pairs.get(address);
					assert.ok(pair !== undefined);
					// As the extension does: what it signs is never a transaction.
					const signature = pair.sign(wrap(fromHex(data)));
					const kind = { ed25519: 0, sr25519: 1, ecdsa: 2 }[pair.type as 'sr25519'];
					return { id: 1, signature: toHex(this.prefixed ? Uint8Array.from([kind, ...signature]) : signature) };
				},
			},
			accounts: {
				get: async () => this.accounts,
				subscribe: (tell: (accounts: Injected[]) => void) => {
					this.listeners.add(tell);
					return () => {
						this.listeners.delete(tell);
					};
				},
			},
		};
	}

	change(accounts: Injected[]): void {
		for (const tell of this.listeners) tell(accounts);
	}
}

let page: { injectedWeb3?: Record<string, unknown> };
let extension: StandIn;
let pairs: KeyringPair[];
before(async () => {
	await cryptoWaitReady();
	pairs = (['sr25519', 'ed25519', 'ecdsa'] as const).map((type) => new Keyring({ type }).addFromUri('//Wallet'));
	extension = new StandIn(
		pairs.map((pair, place) => [pair, place === 0 ? { name: 'mine' } : {}]),
		[
			{ address: '0x1234567890123456789012345678901234567890', type: 'ethereum' },
			{ address: LocalAccount.development('//Bob').address, type: 'sr25519', genesisHash: `0x${'00'.repeat(32)}` },
			{ address: LocalAccount.development('//Dave').address, type: 'sr25519', genesisHash: GENESIS },
		],
	);
	page = {};
	Object.assign(globalThis, { window: page });
});
after(() => Reflect.deleteProperty(globalThis, 'window'));

test('should wait a moment for extensions, and say so where there are none', async () => {
	assert.deepEqual(wallets(), []);
	assert.deepEqual(await findWallets(60), []);
	setTimeout(() => Object.assign(page, { injectedWeb3: { 'polkadot-js': extension } }), 60);
	assert.deepEqual(await findWallets(), ['polkadot-js']);
	await assert.rejects(
		Wallet.connect('talisman'),
		(error) => error instanceof NotFound && error.code === 'Wallet.Missing',
	);
});

test('should show the accounts that can be used on this chain', async () => {
	const wallet = await Wallet.connect('polkadot-js', { dapp: 'A shop', genesis: GENESIS });
	assert.equal(extension.connected, 'A shop');
	const shown = wallet.accounts;
	assert.deepEqual(
		shown.map(({ type, name, wallet }) => [type, name, wallet]),
		[
			['sr25519', 'mine', 'polkadot-js'],
			['ed25519', undefined, 'polkadot-js'],
			['ecdsa', undefined, 'polkadot-js'],
			['sr25519', undefined, 'polkadot-js'],
		],
	);
	assert.ok(sameAccount(shown[0]!, pairs[0]!.publicKey));
	assert.ok(sameAccount(shown[3]!, LocalAccount.development('//Dave')));
	assert.equal((await Wallet.connect('polkadot-js')).accounts.length, 5, 'of every chain where none is named');
	const seen: number[] = [];
	const end = wallet.watch((accounts) => seen.push(accounts.length));
	extension.change(extension.accounts.slice(0, 2));
	end();
	extension.change([]);
	assert.deepEqual(seen, [2]);
	assert.equal(wallet.accounts.length, 0);
	wallet.disconnect();
});

test('should sign statements as the chain checks them, with and without the byte for the kind of key', async () => {
	for (const prefixed of [false, true]) {
		extension.prefixed = prefixed;
		const { accounts } = await Wallet.connect('polkadot-js');
		for (const [place, type] of ['sr25519', 'ed25519', 'ecdsa'].entries()) {
			const account = accounts[place]!;
			const bytes = payload('link', GENESIS, Uint8Array.of(1, 2, 3));
			const signed = await account.signStatement(bytes);
			assert.ok(signed.wrapped);
			// An account of an ECDSA key is the hash of the key, and polkadot.js takes that as its address.
			const who = fromHex(toHex(account.publicKey));
			assert.ok(verify(signed, bytes, who), `${type}, prefixed: ${prefixed}`);
			assert.ok(!verify(signed, payload('sale', GENESIS, Uint8Array.of(1, 2, 3)), who));
		}
	}
	extension.prefixed = false;
});

test('should answer a till with an account of a wallet', async () => {
	const [account] = (await Wallet.connect('polkadot-js')).accounts;
	const code = askCode({
		kind: 'receipt',
		chain: GENESIS,
		shop: 1,
		book: 0,
		till: 1,
		number: 4n,
		time: 1_900_000_000_000n,
		currency: 'EUR',
		value: 250n,
		via: null,
		customer: null,
	});
	const asked = readTillCode(code, GENESIS);
	const answer = readAnswer(await answerTill(account!, asked));
	assert.equal(answer.account, toHex(account!.publicKey));
	assert.ok(answer.signed.wrapped);
	assert.ok(isAnswer(asked, answer));
});

test('should make one clear error of a wallet that refuses', async () => {
	const [account] = (await Wallet.connect('polkadot-js')).accounts;
	extension.refuses = true;
	try {
		await assert.rejects(
			account!.signStatement(Uint8Array.of(1)),
			(error) =>
				error instanceof SoukError &&
				error.code === 'Wallet.Refused' &&
				/did not sign the statement: Cancelled/.test(error.message),
		);
		await assert.rejects(
			Wallet.connect('polkadot-js'),
			(error) => error instanceof SoukError && /did not connect to this page: Rejected/.test(error.message),
		);
	} finally {
		extension.refuses = false;
	}
});
