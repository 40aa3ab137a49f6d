// SPDX-License-Identifier: Apache-2.0

import { useEffect, useState } from 'react';
import { Card, Facts, Note } from '../../../ui/basic.tsx';
import { useWords } from '../../../words/index.tsx';
import { Authorise } from './authorise.tsx';
import type { AtCounter } from './counter.tsx';
import { keepKey } from './device.ts';
import { MakeKey } from './make-key.tsx';
import { Forget } from './setup.tsx';

/** The key of this till, what the device keeps, and the end of it. */
export function TillKey({ shop, device, till, again }: AtCounter) {
	const { till: words, ui } = useWords();
	const [kept, setKept] = useState<boolean>();
	useEffect(() => {
		void navigator.storage?.persisted?.().then(setKept);
	}, []);
	const { identity } = till;
	return (
		<div className="stack">
			<Card title={words.key}>
				{device.key === undefined ? (
					<MakeKey
						made={async (key) => {
							await keepKey(device, key);
							await again();
						}}
					/>
				) : (
					<Authorise shop={shop} address={device.key.address} />
				)}
			</Card>
			<Card title={words.device}>
				<Facts
					entries={[
						[
							words.tillNumber,
							<span key="till" translate="no">
								{identity.till}
							</span>,
						],
						[
							words.currency,
							<span key="code" translate="no">
								{identity.currency}
							</span>,
						],
						[words.promised, kept === undefined ? ui.unknown : kept ? ui.yes : ui.no],
					]}
				/>
				{kept === false && <Note tone="warn">{words.notPromised}</Note>}
			</Card>
			<Forget device={device} again={again} />
		</div>
	);
}
