// SPDX-License-Identifier: Apache-2.0

import { Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { useEventTitle } from './timeline.tsx';
import type { Batch } from './upload-costs.ts';

/** The events as the chain takes them. */
export function WhatGoes({ list }: { list: Batch[] }) {
	const { supply } = useWords();
	const title = useEventTitle();
	const events = list.flatMap((batch) => batch.events).slice(0, 200);
	return (
		<Table
			caption={supply.whatGoes}
			rows={events}
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
	);
}
