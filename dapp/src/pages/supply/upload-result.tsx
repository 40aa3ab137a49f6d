// SPDX-License-Identifier: Apache-2.0

import type { TraceEvent } from '@souk/sdk/gateway';
import { useQuery } from '@tanstack/react-query';
import { useConnection } from '../../chain/connection.tsx';
import { Card, Loaded, Note } from '../../ui/basic.tsx';
import { Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { StepName } from './home.tsx';

/** The most events that are listed. */
const MOST = 100;

/** An upload that is on record: its events with their numbers. */
export function UploadResult({ ids }: { ids: string[] }) {
	const { supply } = useWords();
	const { gateway } = useConnection();
	const events = useQuery({
		queryKey: ['gateway', 'supply', 'uploaded', ids],
		queryFn: async () => {
			if (gateway === undefined) return [];
			const found = await Promise.all(ids.slice(0, MOST).map((id) => gateway.traceEvent(id).catch(() => undefined)));
			return found.filter((one): one is NonNullable<typeof one> => one !== undefined);
		},
		retry: false,
	});
	return (
		<>
			<Note tone="good" live>
				{supply.allDone}
			</Note>
			{ids.length > 0 && (
				<Card title={supply.eventsResult}>
					<Loaded of={events}>{(rows) => <ResultTable rows={rows} />}</Loaded>
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
