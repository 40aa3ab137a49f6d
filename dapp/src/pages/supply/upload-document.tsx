// SPDX-License-Identifier: Apache-2.0

import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useChain } from '../../chain/connection.tsx';
import { Button, Card, Note, Problem } from '../../ui/basic.tsx';
import { TextInput, Tick } from '../../ui/fields.tsx';
import { Table } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { capture, type DocumentFault, DocumentRefused } from './epcis.ts';
import { glnText } from './facts.ts';
import { sampleDocument } from './sample.ts';

/** The most bytes of a document that a gateway takes. */
const MOST_BYTES = 16 * 1_048_576;

/** The document, and its check by the gateway. */
export function UploadDocument({ base, onJob }: { base: string; onJob: (id: string) => void }) {
	const { supply } = useWords();
	const account = useAccount();
	const [document, setDocument] = useState('');
	const [proceed, setProceed] = useState(false);
	const [busy, setBusy] = useState(false);
	const [failed, setFailed] = useState<unknown>();
	const [tooLarge, setTooLarge] = useState(false);
	const party = useChain(
		['supply', 'party', account?.address],
		(souk) => souk.trace.party(account?.address ?? ''),
		account !== undefined,
	);
	const gln = party.data?.gln;
	const take = async (files: FileList | null) => {
		const file = files?.[0];
		if (file === undefined) return;
		setFailed(undefined);
		setTooLarge(file.size > MOST_BYTES);
		if (file.size <= MOST_BYTES) setDocument(await file.text());
	};
	const check = async () => {
		setBusy(true);
		setFailed(undefined);
		try {
			onJob(await capture(base, document, proceed));
		} catch (error) {
			setFailed(error);
		}
		setBusy(false);
	};
	return (
		<>
			<Card title={supply.steps.document}>
				<div className="row">
					<FileTrigger
						acceptedFileTypes={[
							'.json',
							'.jsonld',
							'.xml',
							'application/json',
							'application/ld+json',
							'application/xml',
						]}
						onSelect={take}
					>
						<Button>{supply.file}</Button>
					</FileTrigger>
					<Button
						isDisabled={gln === undefined}
						onPress={() => gln !== undefined && setDocument(sampleDocument(glnText(gln), sampleMark(), new Date()))}
					>
						{supply.sample}
					</Button>
				</div>
				{tooLarge && (
					<Note tone="bad" live>
						{supply.tooLarge}
					</Note>
				)}
				<p className="soft small">{gln === undefined ? supply.sampleNeedsParty : supply.sampleHint}</p>
				<div className="supply-document">
					<TextInput
						label={supply.pasteDocument}
						hint={supply.documentHint}
						value={document}
						onChange={setDocument}
						lines={12}
					/>
				</div>
				<Tick value={proceed} onChange={setProceed}>
					{supply.proceed}
				</Tick>
				<p className="soft small">{supply.kept}</p>
				<div>
					<Button look="primary" onPress={check} busy={busy} isDisabled={document.trim() === ''}>
						{supply.checkDocument}
					</Button>
				</div>
			</Card>
			{failed !== undefined && <Refusal error={failed} />}
		</>
	);
}

/** Letters and digits that no sample had before. */
function sampleMark(): string {
	return Date.now().toString(36).slice(-7);
}

function Refusal({ error }: { error: unknown }) {
	const { supply } = useWords();
	if (!(error instanceof DocumentRefused)) return <Problem error={error} />;
	return (
		<Card title={supply.faulty(Math.max(1, error.faults.length))}>
			<Note tone="bad" live>
				{supply.faultyLead}
			</Note>
			{error.faults.length === 0 ? <p translate="no">{error.message}</p> : <FaultTable faults={error.faults} />}
		</Card>
	);
}

/** Faults of a document, each with its place in it. */
export function FaultTable({ faults }: { faults: DocumentFault[] }) {
	const { supply } = useWords();
	return (
		<Table
			caption={supply.columns.fault}
			rows={faults.map((fault, place) => ({ ...fault, place }))}
			keyOf={({ place }) => place}
			columns={[
				{ name: supply.columns.path, show: ({ path }) => <code translate="no">{path}</code> },
				{ name: supply.columns.fault, show: ({ detail }) => <span translate="no">{detail}</span> },
			]}
		/>
	);
}
