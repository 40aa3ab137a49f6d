// SPDX-License-Identifier: Apache-2.0

import type { Account } from '@souk/sdk';
import { useState } from 'react';
import { useSouk } from '../../chain/connection.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { keepPhrase, keptPhrase, withPhrase } from './secrets.ts';

/** The chosen account as a tester. */
export interface Tester {
	account: Account;
	/** Where its secrets come from: its own key, the phrase on this device, or nowhere yet. */
	source: 'key' | 'phrase' | 'none';
	phrase?: string;
	/** The same account with its secrets. With no source it is the account as it is. */
	secret: (account: Account) => Account;
	/** Keep a phrase for it on this device. An error if it is none. */
	keep: (phrase: string) => void;
}

/** The chosen account as a tester, or nothing without an account or a chain. */
export function useTester(): Tester | undefined {
	const souk = useSouk();
	const account = useAccount();
	const [, again] = useState(0);
	if (souk === undefined || account === undefined) return undefined;
	const { genesis } = souk;
	const phrase = account.secretFor === undefined ? keptPhrase(localStorage, genesis, account.address) : undefined;
	return {
		account,
		source: account.secretFor !== undefined ? 'key' : phrase === undefined ? 'none' : 'phrase',
		...(phrase === undefined ? {} : { phrase }),
		secret: (one) => (phrase === undefined ? one : withPhrase(one, phrase)),
		keep: (words) => {
			keepPhrase(localStorage, genesis, account.address, words);
			again((times) => times + 1);
		},
	};
}
