// SPDX-License-Identifier: Apache-2.0

import { useState } from 'react';
import { Button } from '../../ui/basic.tsx';
import { Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { useEventTitle } from './timeline.tsx';
import type { Batch } from './upload-costs.ts';

/** How many events are shown at once. */
const SHOWN = 100;

/** The events as the chain takes them. */
export function WhatGoes({ list }: { list: Batch[] }) {
	const { supply, ui } = useWords();
	const title = useEventTitle();
	const all = list.flatMap((batch) => batch.events);
	const [shown, setShown] = useState(SHOWN);
	return (
		<>
			<Table
				caption={supply.whatGoes}
				rows={all.slice(0, shown)}
				keyOf={({ id }) => id}
				columns={[
					{ name: supply.columns.event, show: (event) => title(event) },
					{ name: supply.eventKind, show: ({ kind }) => supply.eventKinds[kind.type] },
					{
						name: supply.captionItems,
						end: true,
						show: ({ items, outputs, parent }) => (
							<span translate="no">{items.length + outputs.length + (parent === undefined ? 0 : 1)}</span>
						),
					},
					{
						name: supply.hash,
						show: ({ id }) => (
							<code translate="no" title={id}>
								{`${id.slice(0, 14)}…`}
							</code>
						),
					},
				]}
			/>
			{all.length > shown && (
				<div>
					<Button onPress={() => setShown(shown + SHOWN)}>{ui.more}</Button>
				</div>
			)}
		</>
	);
}
