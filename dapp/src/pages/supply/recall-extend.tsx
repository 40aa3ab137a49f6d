// SPDX-License-Identifier: Apache-2.0

// What was made from a lot before its alert: nothing of it warns anybody until somebody has the chain mark it. Here anybody does.

import { batchesOf, type DispatchError, type Extension, type RecallView } from '@souk/sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useSouk } from '../../chain/connection.tsx';
import { Button, Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { Amount } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';

/** A recall, and which items of it to mark. */
interface Recalled {
	gtin: string;
	lot: string;
	view: RecallView;
	/** The whole list of the recall. */
	items: RecallView['items'];
}

/** What an alert does not reach, and the button that has it marked. Nothing where there is no alert, or nothing was made from the lot. */
export function ExtendAlert({ gtin, lot, view, items }: Recalled) {
	const { supply } = useWords();
	const souk = useSouk();
	const account = useAccount();
	const counts = ['Free', 'Flagged', 'Blocked'].map(
		(state) => items.filter(({ recall }) => recall.type === state).length,
	);
	const made = items.some(({ through }) => through !== undefined);
	const wanted = view.alert !== undefined && made;
	// Reading it follows histories, so it is not done again with each block, but where the list is another one.
	const plan = useQuery({
		queryKey: ['supply', 'extension', gtin, lot, String(view.since), counts, account?.address, souk !== undefined],
		queryFn: async () => {
			if (souk === undefined) throw new Error('no connection');
			return souk.trace.extension(gtin, lot, items, account);
		},
		enabled: wanted && souk !== undefined,
		retry: false,
	});
	if (!wanted) return null;
	return (
		<Card title={supply.extendTitle}>
			<Loaded of={plan}>{(known) => <Marking plan={known} lot={lot} gtin={gtin} view={view} />}</Loaded>
		</Card>
	);
}

function Marking({ plan, gtin, lot, view }: { plan: Extension } & Omit<Recalled, 'items'>) {
	const { supply } = useWords();
	const format = useFormat();
	const act = useAct();
	const [progress, setProgress] = useState<{ done: number; all: number }>();
	const { links, left, lost, reached, fee, perBatch } = plan;
	if (left === 0) return <Note tone="good">{supply.extendedAll}</Note>;
	const batches = batchesOf(links, perBatch);
	const mark = async () => {
		await act({
			title: supply.extendDeed(lot),
			facts: <p>{supply.extendDeedLead(links.length)}</p>,
			run: async (souk, signer) => {
				const refused: DispatchError[] = [];
				let marked = 0;
				let done = 0;
				for (const batch of batches) {
					const ended = await souk.trace.extendAlert(signer, batch);
					marked += ended.marked;
					done += batch.length;
					refused.push(...ended.refused);
					setProgress({ done, all: links.length });
				}
				return { marked, refused };
			},
			done: (ended) => <Ended {...ended} />,
		});
		setProgress(undefined);
	};
	return (
		<div className="stack" data-left={left} data-lot={`${gtin}/${lot}`}>
			<p className="soft">{supply.extendLead}</p>
			{view.spread?.type === 'Nothing' && <Note tone="warn">{supply.extendNothing}</Note>}
			<Facts
				entries={[
					[
						supply.extendLeft,
						<span key="left" translate="no">
							{format.number(left)}
						</span>,
					],
					[
						supply.extendReached,
						<span key="reached" translate="no">
							{format.number(reached)}
						</span>,
					],
					[
						supply.extendBatches,
						batches.length === 0 ? undefined : (
							<span key="n" translate="no">
								{format.number(batches.length)}
							</span>
						),
					],
					[supply.extendFee, fee === undefined ? undefined : <Amount key="fee" of={fee} asset="SOUK" />],
				]}
			/>
			{lost > 0 && <Note tone="warn">{supply.extendLost(lost)}</Note>}
			{progress !== undefined && (
				<>
					<p role="status">{supply.extendProgress(format.number(progress.done), format.number(progress.all))}</p>
					<div className="supply-bar" aria-hidden="true">
						<div style={{ width: `${(progress.done * 100) / progress.all}%` }} />
					</div>
				</>
			)}
			<div>
				<Button look="primary" onPress={mark} isDisabled={links.length === 0}>
					{supply.extendAll(links.length)}
				</Button>
			</div>
		</div>
	);
}

/** What came of it. Refusals are said once for each reason. */
function Ended({ marked, refused }: { marked: number; refused: DispatchError[] }) {
	const { supply } = useWords();
	const reasons = [...new Map(refused.map((error) => [error.code, error])).values()];
	return (
		<>
			<span>{supply.extended(marked)}</span>
			{refused.length > 0 && <span>{supply.extendRefused(refused.length)}</span>}
			{reasons.map((error) => (
				<span key={error.code} translate="no">{`${error.message} ${error.wayOut}`}</span>
			))}
		</>
	);
}
