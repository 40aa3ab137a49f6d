// SPDX-License-Identifier: Apache-2.0

import { ed25519CreateDerive, sr25519CreateDerive } from '@polkadot-labs/hdkd';
import {
	DEV_PHRASE,
	entropyToMiniSecret,
	generateMnemonic,
	mnemonicToEntropy,
	validateMnemonic,
} from '@polkadot-labs/hdkd-helpers';
import type { PolkadotSigner } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { SS58 } from './address.ts';
import { InputError } from './errors/index.ts';
import { concat, utf8 } from './pure/bytes.ts';
import { blake2b256 } from './pure/hashing.ts';
import { type Signed, type SigningKey, sign, signedBy } from './pure/signing.ts';
import { ss58 } from './pure/ss58.ts';

export * from './address.ts';

/** An account that signs: transactions, and statements such as promotion links, sales and receipts. */
export interface Account {
	readonly publicKey: Uint8Array;
	readonly address: string;
	/** What signs transactions, as polkadot-api takes it. */
	readonly signer: PolkadotSigner;
	/** Sign the payload of a statement. A wallet asks its owner first, so it takes a while. */
	signStatement(payload: Uint8Array): Promise<Signed>;
	/**
	 * 32 bytes that only the owner of the key can make again, and always the same for one purpose. Wallets cannot do that: their
	 * accounts have no such method, and what depends on it is kept in a storage instead.
	 */
	secretFor?(purpose: Uint8Array): Uint8Array;
}

/** The kinds of keys that [`LocalAccount`] makes. */
export type KeyType = 'sr25519' | 'ed25519';

/** An account whose secret this program has. */
export class LocalAccount implements Account, SigningKey {
	readonly type: KeyType;
	readonly publicKey: Uint8Array;
	readonly address: string;
	readonly signer: PolkadotSigner;
	private readonly pair: { publicKey: Uint8Array; sign: (bytes: Uint8Array) => Uint8Array };
	private readonly root: Uint8Array;

	private constructor(secret: Uint8Array, path: string, type: KeyType) {
		const derive = type === 'sr25519' ? sr25519CreateDerive(secret) : ed25519CreateDerive(secret);
		this.type = type;
		this.pair = derive(path);
		this.publicKey = this.pair.publicKey;
		this.address = ss58(this.publicKey, SS58);
		this.signer = getPolkadotSigner(this.publicKey, type === 'sr25519' ? 'Sr25519' : 'Ed25519', (bytes) =>
			this.sign(bytes),
		);
		this.root = blake2b256(concat('souk:secrets:1', utf8(path)), secret);
	}

	/** The account of a phrase of 12 to 24 words, at a path such as `//shop//till1`. */
	static fromPhrase(
		phrase: string,
		path = '',
		{ type = 'sr25519', password }: { type?: KeyType; password?: string } = {},
	): LocalAccount {
		if (!validateMnemonic(phrase)) {
			throw new InputError(
				'Account.Phrase',
				'The phrase is not one: a word is unknown, or its checksum is wrong.',
				'Check every word and their order.',
			);
		}
		return new LocalAccount(entropyToMiniSecret(mnemonicToEntropy(phrase), password), path, type);
	}

	/** The account of a secret of 32 bytes, at a path. */
	static fromSecret(secret: Uint8Array, path = '', type: KeyType = 'sr25519'): LocalAccount {
		if (secret.length !== 32) {
			throw new InputError('Account.Secret', `A secret has 32 bytes, not ${secret.length}.`, 'Give the whole secret.');
		}
		return new LocalAccount(secret, path, type);
	}

	/** One of the well-known development accounts, such as `//Alice`. Anybody has its key. */
	static development(path: string): LocalAccount {
		return LocalAccount.fromPhrase(DEV_PHRASE, path);
	}

	/** Words for a new account. Whoever has them has the account: write them down, show them to nobody. */
	static newPhrase(): string {
		return generateMnemonic(128);
	}

	/** Sign bytes as they are. */
	sign(bytes: Uint8Array): Uint8Array {
		return this.pair.sign(bytes);
	}

	async signStatement(payload: Uint8Array): Promise<Signed> {
		return sign(this, payload);
	}

	secretFor(purpose: Uint8Array): Uint8Array {
		return blake2b256(purpose, this.root);
	}
}

/**
 * An account of a wallet: an extension of the browser, or hardware. `signer` is what polkadot-api's `connectInjectedExtension`
 * gives. What it signs is wrapped in `<Bytes>…</Bytes>`.
 */
export function walletAccount(signer: PolkadotSigner, type: KeyType | 'ecdsa' = 'sr25519'): Account {
	return {
		publicKey: signer.publicKey,
		address: ss58(signer.publicKey, SS58),
		signer,
		signStatement: async (payload) => signedBy(type, bare(await signer.signBytes(payload), type)),
	};
}

/** A signature without the byte for the kind of its key, which some wallets put in front. */
function bare(signature: Uint8Array, type: KeyType | 'ecdsa'): Uint8Array {
	const [kind, length] = { ed25519: [0, 64], sr25519: [1, 64], ecdsa: [2, 65] }[type] as [number, number];
	return signature.length === length + 1 && signature[0] === kind ? signature.slice(1) : signature;
}
