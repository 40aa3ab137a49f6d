// SPDX-License-Identifier: Apache-2.0

import type { TesterView } from '@souk/sdk';
import type { JSX } from 'react';
import { useFormat } from '../../app/format.ts';
import { Card, Facts } from '../../ui/basic.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';

/** What a tester's reports made of it. */
export function Power({ of: view }: { of: TesterView }) {
	const { tester } = useWords();
	const format = useFormat();
	return (
		<Card title={tester.power.title}>
			<Facts
				entries={[
					[
						tester.power.power,
						<span key="p" translate="no" data-power={String(view.power)}>
							{format.tokens(view.power, 9)}
						</span>,
					],
					[
						tester.power.reports,
						<span key="r" translate="no">
							{view.reports}
						</span>,
					],
					[
						tester.power.wins,
						<span key="w" translate="no">
							{view.wins}
						</span>,
					],
					[tester.power.backing, view.backing > 0n ? <Amount key="b" of={view.backing} asset="SOUK" /> : undefined],
					...view.skills.map(({ category, power }): [JSX.Element, JSX.Element] => [
						<span key="c">
							{tester.power.category} <span translate="no">{category}</span>
						</span>,
						<span key="v" translate="no">
							{format.tokens(power, 9)}
						</span>,
					]),
				]}
			/>
			<p className="soft small">{tester.power.lead}</p>
		</Card>
	);
}
