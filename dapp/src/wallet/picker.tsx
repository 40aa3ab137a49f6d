// SPDX-License-Identifier: Apache-2.0

// The list of accounts that can sign on this page.

import { useState } from 'react';
import { useConnection } from '../chain/connection.tsx';
import { Button, Note, Problem } from '../ui/basic.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Face } from '../ui/values.tsx';
import { useWords } from '../words/index.tsx';
import { type Known, useAccounts } from './accounts.tsx';

/** Opens when an account is asked for. */
export function AccountPicker() {
	const { ui } = useWords();
	const { place, otherChain } = useConnection();
	const { asked, stopAsking, known, wallets, connect, choose, chosen } = useAccounts();
	const [failed, setFailed] = useState<unknown>();
	const [asking, setAsking] = useState<string>();
	const [empty, setEmpty] = useState<string>();
	const development = known.filter(({ source }) => source === 'development');
	const join = async (wallet: string) => {
		setFailed(undefined);
		setEmpty(undefined);
		setAsking(wallet);
		try {
			if ((await connect(wallet)) === 0) setEmpty(wallet);
		} catch (error) {
			setFailed(error);
		}
		setAsking(undefined);
	};
	return (
		<Sheet title={ui.accounts.choose} open={asked} onClose={stopAsking}>
			<p className="soft">{ui.accounts.lead}</p>
			{wallets.length === 0 && (
				<Note>
					<span>{ui.accounts.noExtension}</span>
					<span>{ui.accounts.noExtensionWay}</span>
				</Note>
			)}
			{wallets.map((wallet) => {
				const theirs = known.filter(({ source }) => source === wallet);
				return (
					<div key={wallet} className="stack tight">
						<h3 translate="no">{wallet}</h3>
						{theirs.length === 0 ? (
							<>
								<Button busy={asking === wallet} onPress={() => join(wallet)}>
									{ui.accounts.connect}
								</Button>
								{empty === wallet && <Note tone="warn">{ui.accounts.empty}</Note>}
							</>
						) : (
							<Choices of={theirs} choose={choose} />
						)}
					</div>
				);
			})}
			{failed !== undefined && <Problem error={failed} />}
			{place?.development === true && !otherChain && (
				<div className="stack tight">
					<h3>{ui.accounts.development}</h3>
					<p className="soft small">{ui.accounts.developmentLead}</p>
					<Choices of={development} choose={choose} />
				</div>
			)}
			{chosen !== undefined && (
				<Button look="plain" onPress={() => choose(undefined)}>
					{ui.accounts.disconnect}
				</Button>
			)}
		</Sheet>
	);
}

function Choices({ of: accounts, choose }: { of: Known[]; choose: (known: Known) => void }) {
	return (
		<div className="grid" style={{ gap: 8 }}>
			{accounts.map((known) => (
				<Button key={known.account.address} onPress={() => choose(known)}>
					<Face address={known.account.address} />
					<span translate="no">
						{known.name}{' '}
						<span className="soft small">
							{known.account.address.slice(0, 5)}…{known.account.address.slice(-4)}
						</span>
					</span>
				</Button>
			))}
		</div>
	);
}
