// SPDX-License-Identifier: Apache-2.0

// A recorded sale asks its customer to sign: the till shows a code, the customer's wallet shows its answer, the till scans it.

import { InputError, SoukError } from '@souk/sdk';
import { CircleCheck, ScanLine } from 'lucide-react';
import { useState } from 'react';
import { Button, Card, Note, Problem } from '../../../ui/basic.tsx';
import { Qr, Scanner } from '../../../ui/qr.tsx';
import { AccountName, CopyButton, Money } from '../../../ui/values.tsx';
import { useWords } from '../../../words/index.tsx';
import type { AtCounter } from './counter.tsx';

/** What is wrong with a code, in words. */
export function useCodeWords(): (error: unknown) => string {
	const { till: words } = useWords();
	return (error) => {
		const code = error instanceof SoukError ? error.code : '';
		if (code === 'Code.Unreadable') return words.codes.unreadable;
		if (code === 'Code.NotSigned') return words.codes.notSigned;
		if (code === 'Code.OtherChain') return words.codes.otherChain;
		if (code === 'Code.OtherCustomer') return words.codes.otherCustomer;
		if (code === 'Till.OwnCustomer') return words.codes.ownCustomer;
		return error instanceof Error ? error.message : String(error);
	};
}

/** The code of a sale, the scan of its answer, and the ways to go on without one. */
export function Countersign({ till, number, changed, over }: AtCounter & { number: bigint; over: () => void }) {
	const { till: words } = useWords();
	const sayCode = useCodeWords();
	const [scanning, setScanning] = useState(false);
	const [failed, setFailed] = useState<unknown>();
	const entry = till.waiting.find(([one]) => one === number)?.[1];
	const { currency } = till.identity;
	const answer = (text: string) => {
		// Whether it is good is known later; what is no answer at all is told at once.
		if (!text.trim().startsWith('souk:signed:')) throw new Error(words.codes.unreadable);
		setFailed(undefined);
		till
			.countersigned(number, text)
			.then(() => {
				setScanning(false);
				changed();
			})
			.catch((error: unknown) => setFailed(new Error(sayCode(error))));
	};
	const takeBack = async () => {
		setFailed(undefined);
		try {
			await till.void(number);
			over();
		} catch (error) {
			setFailed(error);
		}
	};
	if (entry === undefined)
		return (
			<Card>
				<Note>{words.postedBy}</Note>
				<div>
					<Button look="primary" onPress={over}>
						{words.nextSale}
					</Button>
				</div>
			</Card>
		);
	const signed = entry.customer !== undefined;
	return (
		<Card title={words.receipt(String(number))}>
			<p className="till-amount">
				<Money minor={entry.value} currency={currency} />
			</p>
			{signed ? (
				<Note tone="good" live>
					<span className="row">
						<CircleCheck aria-hidden size={20} /> {words.signedBy} <AccountName of={entry.customer ?? ''} />
					</span>
				</Note>
			) : (
				<Ask code={codeOf(() => till.code(number))} />
			)}
			{!signed && scanning && <Scanner onText={answer} />}
			{failed !== undefined && <Problem error={failed} />}
			<div className="row">
				{!signed && !scanning && (
					<Button look="primary" onPress={() => setScanning(true)}>
						<ScanLine aria-hidden size={18} /> {words.scanAnswer}
					</Button>
				)}
				<Button look={signed ? 'primary' : 'usual'} onPress={over}>
					{signed ? words.nextSale : words.without}
				</Button>
				{!signed && (
					<Button look="danger" onPress={takeBack}>
						{words.void}
					</Button>
				)}
			</div>
		</Card>
	);
}

/** A code, or nothing where there is none any more. */
function codeOf(make: () => string): string | undefined {
	try {
		return make();
	} catch (error) {
		if (error instanceof InputError) return undefined;
		throw error;
	}
}

/** A code to sign, as a picture and as text. */
export function Ask({ code }: { code: string | undefined }) {
	const { till: words } = useWords();
	if (code === undefined) return <Note tone="warn">{words.underWay}</Note>;
	return (
		<div className="till-code">
			<p>{words.show}</p>
			<Qr text={code} label={words.qr} />
			<span className="row small soft">
				{words.copyCode} <CopyButton text={code} />
			</span>
			<code className="visually-hidden" translate="no" data-till-code={code}>
				{code}
			</code>
		</div>
	);
}
