// SPDX-License-Identifier: Apache-2.0

// Making the till's key, or restoring it from its phrase: words on paper, a PIN on the device.

import { LocalAccount } from '@souk/sdk';
import { useState } from 'react';
import { Button, Note, Problem } from '../../../ui/basic.tsx';
import { Options, TextInput, Tick } from '../../../ui/fields.tsx';
import { CopyButton } from '../../../ui/values.tsx';
import { useWords } from '../../../words/index.tsx';
import { canSeal, isPhrase, type SealedKey, SHORTEST_PIN, sealKey, tidyPhrase } from './key.ts';

/** Makes or restores a key and hands it over sealed. */
export function MakeKey({ made }: { made: (key: SealedKey) => Promise<void> }) {
	const { till: words } = useWords();
	const [how, setHow] = useState<'new' | 'restore'>('new');
	const [fresh] = useState(() => LocalAccount.newPhrase());
	const [typed, setTyped] = useState('');
	const [written, setWritten] = useState(false);
	const [pin, setPin] = useState('');
	const [again, setAgain] = useState('');
	const [busy, setBusy] = useState(false);
	const [failed, setFailed] = useState<unknown>();
	if (!canSeal()) return <Note tone="bad">{words.cannotSeal}</Note>;
	const phrase = how === 'new' ? fresh : tidyPhrase(typed);
	const good = (how === 'new' ? written : isPhrase(typed)) && pin.length >= SHORTEST_PIN && pin === again;
	const go = async () => {
		setBusy(true);
		setFailed(undefined);
		try {
			await made(await sealKey(phrase, pin));
		} catch (error) {
			setFailed(error);
		}
		setBusy(false);
	};
	return (
		<form
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (good) void go();
			}}
		>
			<p className="soft">{words.keyLead}</p>
			<Options<'new' | 'restore'>
				label={words.keyHow}
				value={how}
				onChange={setHow}
				options={[
					['new', words.keyNew],
					['restore', words.keyRestore],
				]}
			/>
			{how === 'new' ? (
				<>
					<div className="row between">
						<strong>{words.phrase}</strong>
						<CopyButton text={fresh} />
					</div>
					<ol className="till-phrase" translate="no" data-till-phrase={fresh}>
						{fresh.split(' ').map((word, place) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: words keep their places, and may repeat.
							<li key={place}>{word}</li>
						))}
					</ol>
					<Tick value={written} onChange={setWritten}>
						{words.written}
					</Tick>
				</>
			) : (
				<TextInput
					label={words.phrase}
					hint={words.phraseHint}
					lines={3}
					value={typed}
					onChange={setTyped}
					fault={typed === '' || isPhrase(typed) ? undefined : words.phraseFault}
				/>
			)}
			<div className="merchant-pair">
				<TextInput
					label={words.newPin}
					hint={words.pinHint(SHORTEST_PIN)}
					type="password"
					inputMode="numeric"
					value={pin}
					onChange={setPin}
					fault={pin === '' || pin.length >= SHORTEST_PIN ? undefined : words.pinShort(SHORTEST_PIN)}
				/>
				<TextInput
					label={words.pinAgain}
					type="password"
					inputMode="numeric"
					value={again}
					onChange={setAgain}
					fault={again === '' || again === pin ? undefined : words.pinOther}
				/>
			</div>
			<Note>{words.keyProtects}</Note>
			{failed !== undefined && <Problem error={failed} />}
			<div>
				<Button look="primary" type="submit" busy={busy} isDisabled={!good}>
					{words.keepKey}
				</Button>
			</div>
		</form>
	);
}
