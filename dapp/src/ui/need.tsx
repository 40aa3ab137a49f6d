// SPDX-License-Identifier: Apache-2.0

// What a page needs before it can show something: an account, or a gateway.

import type { Account } from '@souk/sdk';
import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection } from '../chain/connection.tsx';
import { useAccounts } from '../wallet/accounts.tsx';
import { useWords } from '../words/index.tsx';
import { Button, Note } from './basic.tsx';

/** Shows what is within once there is an account. Until then it asks for one, and `why` says what for. */
export function NeedAccount({ why, children }: { why?: ReactNode; children: (account: Account) => ReactNode }) {
	const { ui } = useWords();
	const { chosen, ask } = useAccounts();
	if (chosen !== undefined) return <>{children(chosen.account)}</>;
	return (
		<section className="card centred">
			<UserRound aria-hidden size={32} />
			<p className="soft">{why ?? ui.signing.chooseAccount}</p>
			<Button look="primary" onPress={ask}>
				{ui.accounts.connect}
			</Button>
		</section>
	);
}

/** Shows what is within where there is a gateway. Where there is none, `missing` says which part of the page is not there. */
export function NeedGateway({ missing, children }: { missing: ReactNode; children: ReactNode }) {
	const { gateway } = useConnection();
	return gateway === undefined ? <Note tone="warn">{missing}</Note> : children;
}
