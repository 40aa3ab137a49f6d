// SPDX-License-Identifier: Apache-2.0

// A document that somebody shows: written here or taken from a file. The chain has only its address, the gateway keeps it.

import { type Account, cid } from '@souk/sdk';
import { FileTrigger } from 'react-aria-components';
import { useConnection } from '../../chain/connection.tsx';
import { Button, Note } from '../../ui/basic.tsx';
import { useDraft } from '../../ui/draft.ts';
import { TextInput } from '../../ui/fields.tsx';
import { useWords } from '../../words/index.tsx';

/** The most bytes of a document. The gateway's own limit, if its operator set no other. */
export const MOST = 1_048_576;

/** A document that is being chosen. */
export interface Evidence {
	text: string;
	setText: (text: string) => void;
	file: { name: string; size: number } | undefined;
	setFile: (file: File | undefined) => Promise<void>;
	/** Whether there is any. */
	any: boolean;
	fault: 'tooLarge' | undefined;
	/** Its address in hex, or nothing where there is none. */
	address: string | undefined;
	/** Has the gateway keep it, where there is one. Returns its address as the chain takes it. */
	keep: (account: Account) => Promise<string | undefined>;
}

interface Chosen {
	name: string;
	type: string;
	bytes: Uint8Array;
}

/** A document to show, in a form of this name. */
export function useEvidence(form: string): Evidence {
	const { gateway } = useConnection();
	const [text, setText] = useDraft(form, 'text', '');
	const [chosen, setChosen] = useDraft<Chosen | undefined>(form, 'file', undefined);
	const body =
		chosen ?? (text.trim() === '' ? undefined : { bytes: new TextEncoder().encode(text.trim()), type: 'text/plain' });
	const fault = body !== undefined && body.bytes.length > MOST ? 'tooLarge' : undefined;
	const address = body === undefined || fault !== undefined ? undefined : cid(body.bytes);
	return {
		text,
		setText,
		file: chosen === undefined ? undefined : { name: chosen.name, size: chosen.bytes.length },
		setFile: async (file) =>
			setChosen(
				file === undefined
					? undefined
					: {
							name: file.name,
							type: /^[a-z]+\/[a-z0-9.+-]+$/.test(file.type) ? file.type : 'application/octet-stream',
							// A byte more than there may be says that it is too large, without reading all of it.
							bytes: new Uint8Array(await file.slice(0, MOST + 1).arrayBuffer()),
						},
			),
		any: body !== undefined,
		fault,
		address,
		keep: async (account) => {
			if (body === undefined || address === undefined) return undefined;
			if (gateway !== undefined) await gateway.putContent(account, body.bytes, body.type);
			return address;
		},
	};
}

/** Where one writes a document, or chooses a file. */
export function EvidenceField({ evidence, label, hint }: { evidence: Evidence; label: string; hint: string }) {
	const { order: words } = useWords();
	const { gateway } = useConnection();
	const { text, setText, file, setFile, fault, any, address } = evidence;
	return (
		<div className="stack tight">
			{file === undefined && (
				<TextInput
					label={label}
					hint={hint}
					value={text}
					onChange={setText}
					lines={4}
					optional
					fault={fault === undefined ? undefined : words.tooLarge}
				/>
			)}
			<div className="row">
				<FileTrigger onSelect={(files) => setFile(files?.[0])}>
					<Button>{words.chooseFile}</Button>
				</FileTrigger>
				{file !== undefined && (
					<>
						<span translate="no">{file.name}</span>
						<Button look="plain" onPress={() => setFile(undefined)}>
							{words.noFile}
						</Button>
					</>
				)}
			</div>
			{file !== undefined && fault !== undefined && <Note tone="bad">{words.tooLarge}</Note>}
			{any && <Note tone="warn">{gateway === undefined ? words.keepYourself : words.public}</Note>}
			{address !== undefined && (
				<p className="soft small">
					{words.addressOf} <code translate="no">{address}</code>
				</p>
			)}
		</div>
	);
}
