// SPDX-License-Identifier: Apache-2.0

// The accounts that this page may ask to sign: those of wallets in the browser, and on development chains the well-known ones.

import type { Account } from '@souk/sdk';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { useConnection } from '../chain/connection.tsx';

/** An account with what it is called and where it is from. */
export interface Known {
	account: Account;
	name: string;
	/** `development`, or the name of the wallet. */
	source: string;
}

/** The chosen account and all that could be chosen. */
export interface Accounts {
	chosen?: Known;
	known: Known[];
	/** Wallets that the browser has, by name. */
	wallets: string[];
	/** Ask a wallet for its accounts. Resolves with how many it shares. */
	connect: (wallet: string) => Promise<number>;
	choose: (known: Known | undefined) => void;
	/** Open the list of accounts. */
	ask: () => void;
	asked: boolean;
	stopAsking: () => void;
}

const Context = createContext<Accounts | undefined>(undefined);

/** Names of the development accounts, by their paths. */
const DEVELOPMENT = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie'];

export function AccountsProvider({ children }: { children: ReactNode }) {
	const { place, state, otherChain } = useConnection();
	const { account: last, choose: keep } = useSettings();
	const [known, setKnown] = useState<Known[]>([]);
	const [wallets, setWallets] = useState<string[]>([]);
	const [chosen, setChosen] = useState<Known>();
	const [asked, setAsked] = useState(false);
	// Anybody has these keys: they are offered on the chain that the origin says is for development, and on no other.
	const development = place?.development === true && !otherChain;

	const add = useCallback((more: Known[]) => {
		setKnown((before) => [...before.filter((one) => !more.some(({ source }) => source === one.source)), ...more]);
	}, []);

	const connect = useCallback(
		async (wallet: string) => {
			const { connectWallet } = await import('./extension.ts');
			const shared = await connectWallet(wallet);
			add(shared.map(({ account, name }) => ({ account, name, source: wallet })));
			return shared.length;
		},
		[add],
	);

	// biome-ignore lint/correctness/useExhaustiveDependencies: wallets put themselves into the page after it is loaded.
	useEffect(() => {
		import('./extension.ts').then(({ walletNames }) => setWallets(walletNames()));
	}, [asked, state]);

	useEffect(() => {
		if (!development) {
			setKnown((before) => before.filter(({ source }) => source !== 'development'));
			setChosen((before) => (before?.source === 'development' ? undefined : before));
			return;
		}
		import('@souk/sdk').then(({ LocalAccount }) =>
			add(
				DEVELOPMENT.map((name) => ({
					account: LocalAccount.development(`//${name}`),
					name,
					source: 'development',
				})),
			),
		);
	}, [development, add]);

	// The account of the last visit, where its wallet still has it.
	useEffect(() => {
		if (last === undefined || chosen !== undefined) return;
		const again = known.find(({ source, account }) => source === last.source && account.address === last.address);
		if (again !== undefined) setChosen(again);
		else if (last.source !== 'development' && wallets.includes(last.source))
			connect(last.source).catch(() => undefined);
	}, [last, known, wallets, chosen, connect]);

	const accounts = useMemo<Accounts>(
		() => ({
			...(chosen === undefined ? {} : { chosen }),
			known,
			wallets,
			connect,
			choose: (next) => {
				setChosen(next);
				keep({ account: next === undefined ? undefined : { source: next.source, address: next.account.address } });
				setAsked(false);
			},
			ask: () => setAsked(true),
			asked,
			stopAsking: () => setAsked(false),
		}),
		[chosen, known, wallets, connect, keep, asked],
	);
	return <Context value={accounts}>{children}</Context>;
}

/** The chosen account and all that could be chosen. */
export function useAccounts(): Accounts {
	const accounts = useContext(Context);
	if (accounts === undefined) throw new Error('useAccounts is outside of AccountsProvider');
	return accounts;
}

/** The chosen account, or nothing. */
export function useAccount(): Account | undefined {
	return useAccounts().chosen?.account;
}

/** What an account is called here, if it is one of this device. */
export function useNameOf(address: string): string | undefined {
	return useAccounts().known.find(({ account }) => account.address === address)?.name;
}
