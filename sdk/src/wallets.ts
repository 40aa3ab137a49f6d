// SPDX-License-Identifier: Apache-2.0

// Wallets of a browser: extensions that put themselves into the page as polkadot.js does. A page lists them, connects one, and signs
// with its accounts. The keys stay in the wallet.

import {
	connectInjectedExtension,
	getInjectedExtensions,
	type InjectedExtension,
	type InjectedPolkadotAccount,
} from 'polkadot-api/pjs-signer';
import { type Account, type KeyType, walletAccount } from './accounts.ts';
import { NotFound, SoukError } from './errors/index.ts';

/** An account of a wallet. */
export interface WalletAccount extends Account {
	/** What its owner calls it. */
	readonly name?: string;
	readonly type: KeyType | 'ecdsa';
	/** The wallet that has its key. */
	readonly wallet: string;
}

/** How a wallet is connected. */
export interface WalletOptions {
	/** What the wallet tells its owner that asks. */
	dapp?: string;
	/** The hash of the chain's first block: accounts that their owner keeps for another chain are left out. */
	genesis?: string;
}

/** The wallets that are in the page, by the names that they connect by, such as `polkadot-js`. */
export function wallets(): string[] {
	return typeof window === 'undefined' ? [] : getInjectedExtensions();
}

/** The same, but wait until there is one: extensions come into a page a moment after it has loaded. Empty after `within` milliseconds. */
export async function findWallets(within = 2_000): Promise<string[]> {
	for (const end = Date.now() + within; ; ) {
		const found = wallets();
		if (found.length > 0 || Date.now() >= end) return found;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** A connection to a wallet. */
export class Wallet {
	readonly name: string;
	private readonly extension: InjectedExtension;
	private readonly genesis: string | undefined;

	private constructor(extension: InjectedExtension, genesis: string | undefined) {
		this.name = extension.name;
		this.extension = extension;
		this.genesis = genesis;
	}

	/** Connect a wallet by its name. It asks its owner. An error where there is no such wallet, or where its owner refuses. */
	static async connect(name: string, { dapp = 'Souk', genesis }: WalletOptions = {}): Promise<Wallet> {
		if (!wallets().includes(name)) {
			throw new NotFound(
				'Wallet.Missing',
				`There is no wallet '${name}' in this page.`,
				'Install it, or unlock it, then load the page anew.',
			);
		}
		try {
			return new Wallet(await connectInjectedExtension(name, dapp), genesis);
		} catch (cause) {
			throw refused(name, 'connect to this page', cause);
		}
	}

	/** The accounts that the wallet shows to this page. Accounts of Ethereum are none that the chain takes. */
	get accounts(): WalletAccount[] {
		return this.readable(this.extension.getAccounts());
	}

	/** Be told whenever they change. Returns what ends that. */
	watch(tell: (accounts: WalletAccount[]) => void): () => void {
		return this.extension.subscribe((accounts) => tell(this.readable(accounts)));
	}

	/** End the connection. Its accounts still sign. */
	disconnect(): void {
		this.extension.disconnect();
	}

	private readable(accounts: InjectedPolkadotAccount[]): WalletAccount[] {
		return accounts.flatMap((account) => {
			const { type = 'sr25519', genesisHash } = account;
			const elsewhere = this.genesis !== undefined && (genesisHash ?? this.genesis) !== this.genesis;
			if (elsewhere || !(type === 'sr25519' || type === 'ed25519' || type === 'ecdsa')) return [];
			return [this.signing(account, type)];
		});
	}

	private signing({ polkadotSigner, name }: InjectedPolkadotAccount, type: KeyType | 'ecdsa'): WalletAccount {
		const wallet = this.name;
		// A wallet rejects with whatever it likes where its owner says no.
		const signer: typeof polkadotSigner = {
			publicKey: polkadotSigner.publicKey,
			signTx: (...asked) =>
				polkadotSigner.signTx(...asked).catch((cause: unknown) => {
					throw refused(wallet, 'sign the transaction', cause);
				}),
			signBytes: (bytes) =>
				polkadotSigner.signBytes(bytes).catch((cause: unknown) => {
					throw refused(wallet, 'sign the statement', cause);
				}),
		};
		return { ...walletAccount(signer, type), type, wallet, ...(name === undefined ? {} : { name }) };
	}
}

function refused(wallet: string, what: string, cause: unknown): SoukError {
	const said = cause instanceof Error ? cause.message : String(cause);
	return new SoukError(
		'Wallet.Refused',
		`The wallet '${wallet}' did not ${what}: ${said}.`,
		'Agree to it in the wallet, or choose another account.',
		{ cause },
	);
}
