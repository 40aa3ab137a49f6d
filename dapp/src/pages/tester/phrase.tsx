// SPDX-License-Identifier: Apache-2.0

import { LocalAccount } from '@souk/sdk';
import { useMemo, useState } from 'react';
import { Button, Note } from '../../ui/basic.tsx';
import { TextInput, Tick } from '../../ui/fields.tsx';
import { CopyButton } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import type { Tester } from './use-tester.ts';

/** Make a tester's phrase, or bring one from another device. */
export function Phrase({ me }: { me: Tester }) {
	const { tester } = useWords();
	const [bringing, setBringing] = useState(false);
	const [text, setText] = useState('');
	const [written, setWritten] = useState(false);
	const [fault, setFault] = useState<string>();
	const fresh = useMemo(() => LocalAccount.newPhrase(), []);
	const keep = (phrase: string) => {
		try {
			me.keep(phrase);
			setFault(undefined);
		} catch {
			setFault(tester.phrase.bad);
		}
	};
	return (
		<Note tone="warn">
			<strong>{tester.phrase.title}</strong>
			<span>{tester.phrase.why}</span>
			{bringing ? (
				<>
					<TextInput
						label={tester.phrase.yours}
						lines={3}
						value={text}
						onChange={setText}
						fault={fault}
						hint={tester.phrase.notWallet}
					/>
					<div className="row">
						<Button look="primary" isDisabled={text.trim() === ''} onPress={() => keep(text)}>
							{tester.phrase.use}
						</Button>
						<Button onPress={() => setBringing(false)}>{tester.phrase.makeNew}</Button>
					</div>
				</>
			) : (
				<>
					<ol className="tester-words" translate="no" data-phrase>
						{fresh.split(' ').map((word, place) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a word may be there twice, and words keep their places.
							<li key={place}>{word}</li>
						))}
					</ol>
					<span>{tester.phrase.keep}</span>
					<div className="row">
						<CopyButton text={fresh} />
						<Tick value={written} onChange={setWritten}>
							{tester.phrase.written}
						</Tick>
					</div>
					<div className="row">
						<Button look="primary" isDisabled={!written} onPress={() => keep(fresh)}>
							{tester.phrase.use}
						</Button>
						<Button onPress={() => setBringing(true)}>{tester.phrase.bring}</Button>
					</div>
				</>
			)}
		</Note>
	);
}

/** The phrase on this device, shown when it is asked for. */
export function Shown({ phrase }: { phrase: string }) {
	const { tester } = useWords();
	const [open, setOpen] = useState(false);
	return (
		<div className="stack tight">
			<div>
				<Button onPress={() => setOpen(!open)}>{open ? tester.phrase.hide : tester.phrase.show}</Button>
			</div>
			{open && (
				<ol className="tester-words" translate="no">
					{phrase.split(' ').map((word, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a word may be there twice, and words keep their places.
						<li key={place}>{word}</li>
					))}
				</ol>
			)}
		</div>
	);
}
