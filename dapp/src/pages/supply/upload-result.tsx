// SPDX-License-Identifier: Apache-2.0

import type { TraceEvent } from '@souk/sdk/gateway';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useConnection } from '../../chain/connection.tsx';
import { Card, LoadedRows, Note } from '../../ui/basic.tsx';
import { Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { StepName } from './home.tsx';

/** How many events are read at once. */
const SHOWN = 100;

/** An upload that is on record: its events with their numbers. */
export function UploadResult({ ids }: { ids: string[] }) {
	const { supply } = useWords();
	const { gateway } = useConnection();
	const events = useInfiniteQuery({
		queryKey: ['gateway', 'supply', 'uploaded', ids],
		queryFn: async ({ pageParam: from }) => {
			if (gateway === undefined) return [];
			const some = ids.slice(from, from + SHOWN);
			const found = await Promise.all(some.map((id) => gateway.traceEvent(id).catch(() => undefined)));
			return found.filter((one): one is NonNullable<typeof one> => one !== undefined);
		},
		initialPageParam: 0,
		getNextPageParam: (_page, _pages, from) => (from + SHOWN < ids.length ? from + SHOWN : undefined),
		retry: false,
	});
	const read = events.data?.pages.flat();
	return (
		<>
			<Note tone="good" live>
				{supply.allDone}
			</Note>
			{ids.length > 0 && (
				<Card title={supply.eventsResult}>
					<LoadedRows of={{ ...events, rows: read }}>{(rows) => <ResultTable rows={rows} />}</LoadedRows>
				</Card>
			)}
		</>
	);
}

function ResultTable({ rows }: { rows: TraceEvent[] }) {
	const { supply } = useWords();
	return (
		<Table
			caption={supply.eventsResult}
			rows={rows}
			keyOf={({ number }) => number}
			columns={[
				{
					name: supply.columns.number,
					show: ({ number }) => (
						<span data-event={number} translate="no">
							{number}
						</span>
					),
				},
				{ name: supply.columns.event, show: (row) => <StepName row={row} /> },
				{ name: supply.columns.when, show: ({ time }) => <When at={time} /> },
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
