// SPDX-License-Identifier: Apache-2.0

import './wallet.css';
import type { JSX } from 'react';
import { Card } from '../../ui/basic.tsx';
import { Qr } from '../../ui/qr.tsx';
import { CopyButton } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { WalletPageFrame } from './frame.tsx';

/** One's own address, as a code and as text. */
export function ReceivePage(): JSX.Element {
	const { wallet } = useWords();
	return (
		<WalletPageFrame title={wallet.receive.title} lead={wallet.receive.lead}>
			{({ address }) => (
				<Card>
					<div className="stack wallet-address">
						<Qr text={address} label={wallet.receive.code} />
						<div className="row">
							<code translate="no" data-address={address}>
								{address}
							</code>
							<CopyButton text={address} />
						</div>
						<p className="soft small">{wallet.receive.public}</p>
					</div>
				</Card>
			)}
		</WalletPageFrame>
	);
}
