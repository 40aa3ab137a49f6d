// SPDX-License-Identifier: Apache-2.0

import { Facts } from '../../ui/basic.tsx';
import { Amount, Table, useDuration } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import type { Bill, BillLine } from './opening.ts';

/** What is bought, what of it comes back and when, and what does not. */
export function BillTable({ bill, unbonding }: { bill: Bill; unbonding: number }) {
	const { merchant } = useWords();
	const { bill: words } = merchant;
	const duration = useDuration();
	const name = ({ what, count }: BillLine) =>
		what === 'Open' ? words.open : what === 'Slot' ? words.slots(count) : merchant.capabilities[what].name;
	return (
		<div className="stack">
			<Table
				caption={words.caption}
				columns={[
					{ name: words.what, show: name },
					{ name: words.bond, end: true, show: ({ bond }) => <Amount of={bond} asset="SOUK" /> },
					{ name: words.fee, end: true, show: ({ fee }) => <Amount of={fee} asset="SOUK" /> },
				]}
				rows={bill.lines}
				keyOf={({ what }) => what}
			/>
			<Facts
				entries={[
					[words.back, <Amount key="bond" of={bill.bond} asset="SOUK" />],
					[words.when, words.whenIs(duration(unbonding))],
					[words.gone, <Amount key="fee" of={bill.fee} asset="SOUK" />],
				]}
			/>
		</div>
	);
}
