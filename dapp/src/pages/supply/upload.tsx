// SPDX-License-Identifier: Apache-2.0

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Note, Page } from '../../ui/basic.tsx';
import { useWords } from '../../words/index.tsx';
import { SupplyTabs, useGatewayBase } from './shared.tsx';
import { UploadDocument } from './upload-document.tsx';
import { UploadJob } from './upload-job.tsx';

/** From a document to events on record: the document, its check, the signatures, the result. */
export function UploadPage() {
	const { supply } = useWords();
	const { job } = useSearch({ from: '/supply/upload' });
	const go = useNavigate();
	const base = useGatewayBase();
	const [over, setOver] = useState(false);
	const show = (next: string | undefined) => {
		setOver(false);
		go({ to: '/supply/upload', search: next === undefined ? {} : { job: next } });
	};
	return (
		<Page title={supply.uploadTitle} lead={supply.uploadLead}>
			<SupplyTabs />
			<Stages at={job === undefined ? 0 : over ? 3 : 2} />
			{base === undefined ? (
				<Note tone="warn">{supply.uploadNeedsGateway}</Note>
			) : job === undefined ? (
				<UploadDocument base={base} onJob={show} />
			) : (
				<UploadJob key={job} base={base} id={job} onOver={() => setOver(true)} onAnother={() => show(undefined)} />
			)}
		</Page>
	);
}

function Stages({ at }: { at: number }) {
	const { supply } = useWords();
	const names = [supply.steps.document, supply.steps.check, supply.steps.sign, supply.steps.done];
	return (
		<ol className="supply-stages">
			{names.map((name, place) => (
				<li key={name} aria-current={place === at ? 'step' : undefined}>
					{name}
				</li>
			))}
		</ol>
	);
}
