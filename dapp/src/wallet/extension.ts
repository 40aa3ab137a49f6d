// SPDX-License-Identifier: Apache-2.0

// Wallets of the browser that speak the interface of polkadot.js.

import { type Account, walletAccount } from '@souk/sdk';
import { connectInjectedExtension, getInjectedExtensions } from 'polkadot-api/pjs-signer';

/** The wallets that put themselves into this page. */
export function walletNames(): string[] {
	return getInjectedExtensions();
}

/** Ask a wallet for its accounts. It asks its owner. */
export async function connectWallet(wallet: string): Promise<{ account: Account; name: string }[]> {
	const extension = await connectInjectedExtension(wallet, 'Souk');
	return extension
		.getAccounts()
		.filter(({ type }) => type === undefined || type === 'sr25519' || type === 'ed25519' || type === 'ecdsa')
		.map(({ polkadotSigner, name, address, type }) => ({
			account: walletAccount(polkadotSigner, type === 'ed25519' || type === 'ecdsa' ? type : 'sr25519'),
			name: name ?? address.slice(0, 8),
		}));
}
