// SPDX-License-Identifier: Apache-2.0

import type { Account } from '@souk/sdk';
import type { ReactNode } from 'react';
import { Page } from '../../ui/basic.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { Subpages } from '../../ui/subpages.tsx';
import { useWords } from '../../words/index.tsx';

/** A page of the wallet, with the way to the others. What is within is shown once an account is chosen. */
export function WalletPageFrame({
	title,
	lead,
	children,
}: {
	title: string;
	lead?: ReactNode;
	children: (account: Account) => ReactNode;
}) {
	const { wallet, shell } = useWords();
	return (
		<Page
			title={title}
			{...(lead === undefined ? {} : { lead })}
			above={
				<Subpages
					label={shell.wallet}
					pages={[
						['/wallet', wallet.pages.balance],
						['/wallet/send', wallet.pages.send],
						['/wallet/receive', wallet.pages.receive],
						['/wallet/claims', wallet.pages.claims],
						['/wallet/freeze', wallet.pages.freeze],
						['/wallet/debts', wallet.pages.debts],
						['/wallet/activity', wallet.pages.activity],
					]}
				/>
			}
		>
			<NeedAccount>{(account) => <Fragmented key={account.address}>{children(account)}</Fragmented>}</NeedAccount>
		</Page>
	);
}

/** Another account begins with fields that are empty. */
function Fragmented({ children }: { children: ReactNode }) {
	return children;
}
