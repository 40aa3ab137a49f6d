// SPDX-License-Identifier: Apache-2.0

// The customer's side of a till: scan its code, see the sum, sign, show the answer. No net is needed. What is signed is a statement:
// it moves no money and costs nothing, so it needs no transaction and no fee.

import { type Account, type Asked, answerTill, LocalAccount, readTillCode } from '@souk/sdk';
import { useState } from 'react';
import { useConnection } from '../../../chain/connection.tsx';
import { Button, Card, Note, Page, Problem } from '../../../ui/basic.tsx';
import { Options, TextInput } from '../../../ui/fields.tsx';
import { Qr, Scanner } from '../../../ui/qr.tsx';
import { AccountName, CopyButton } from '../../../ui/values.tsx';
import { useAccounts } from '../../../wallet/accounts.tsx';
import { useWords } from '../../../words/index.tsx';
import { AskedFacts } from './asked.tsx';
import { useCodeWords } from './countersign.tsx';
import { isPhrase, tidyPhrase } from './key.ts';
import '../merchant.css';
import './till.css';

/** Signs what a till asks for. */
export function PayPage() {
	const { till: words } = useWords();
	const { place, souk } = useConnection();
	const genesis = place?.genesis ?? souk?.genesis;
	const sayCode = useCodeWords();
	const [account, setAccount] = useState<Account>();
	const { chosen } = useAccounts();
	const signer = account ?? chosen?.account;
	const [asked, setAsked] = useState<Asked>();
	const [answer, setAnswer] = useState<string>();
	const read = (text: string) => {
		try {
			setAsked(readTillCode(text, genesis ?? ''));
			setAnswer(undefined);
		} catch (error) {
			throw new Error(sayCode(error));
		}
	};
	const over = () => {
		setAsked(undefined);
		setAnswer(undefined);
	};
	return (
		<Page title={words.pay.title} lead={words.pay.lead}>
			{genesis === undefined && <Note tone="warn">{words.noChain}</Note>}
			{asked === undefined && genesis !== undefined && (
				<Card title={words.pay.scan}>
					<Scanner onText={read} />
				</Card>
			)}
			{asked !== undefined && answer === undefined && (
				<>
					<AskedFacts asked={asked} />
					<Who account={signer} choose={setAccount} />
					<Sign asked={asked} account={signer} signed={setAnswer} leave={over} />
				</>
			)}
			{answer !== undefined && <Show answer={answer} over={over} />}
		</Page>
	);
}

/** Which account signs: that of the wallet, or a phrase that is forgotten with the page. */
function Who({ account, choose }: { account: Account | undefined; choose: (account: Account | undefined) => void }) {
	const { till: words, ui } = useWords();
	const { chosen, ask } = useAccounts();
	const [how, setHow] = useState<'wallet' | 'phrase'>(chosen === undefined ? 'phrase' : 'wallet');
	const [phrase, setPhrase] = useState('');
	const type = (text: string) => {
		setPhrase(text);
		choose(isPhrase(text) ? LocalAccount.fromPhrase(tidyPhrase(text)) : undefined);
	};
	return (
		<Card title={words.pay.who}>
			<Options<'wallet' | 'phrase'>
				label={words.pay.signWith}
				value={how}
				onChange={(next) => {
					setHow(next);
					setPhrase('');
					choose(undefined);
				}}
				options={[
					['wallet', words.pay.wallet],
					['phrase', words.pay.phrase],
				]}
			/>
			{how === 'wallet' && chosen === undefined && (
				<div>
					<Button onPress={ask}>{ui.accounts.connect}</Button>
				</div>
			)}
			{how === 'phrase' && (
				<TextInput
					label={words.phrase}
					hint={words.pay.phraseHint}
					type="password"
					value={phrase}
					onChange={type}
					fault={phrase === '' || isPhrase(phrase) ? undefined : words.phraseFault}
				/>
			)}
			{account !== undefined && (
				<p className="row">
					{words.pay.signs} <AccountName of={account.address} />
				</p>
			)}
		</Card>
	);
}

function Sign({
	asked,
	account,
	signed,
	leave,
}: {
	asked: Asked;
	account: Account | undefined;
	signed: (answer: string) => void;
	leave: () => void;
}) {
	const { till: words, ui } = useWords();
	const sayCode = useCodeWords();
	const [busy, setBusy] = useState(false);
	const [failed, setFailed] = useState<unknown>();
	const go = async (by: Account) => {
		setBusy(true);
		setFailed(undefined);
		try {
			signed(await answerTill(by, asked));
		} catch (error) {
			setFailed(new Error(sayCode(error)));
		}
		setBusy(false);
	};
	return (
		<div className="stack">
			<p className="soft small">{words.pay.costsNothing}</p>
			{failed !== undefined && <Problem error={failed} cost={ui.nothingHappened} />}
			<div className="row">
				<Button look="primary" busy={busy} isDisabled={account === undefined} onPress={() => account && go(account)}>
					{words.pay.sign}
				</Button>
				<Button onPress={leave}>{ui.cancel}</Button>
				{account === undefined && <span className="soft small">{words.pay.noAccount}</span>}
			</div>
		</div>
	);
}

function Show({ answer, over }: { answer: string; over: () => void }) {
	const { till: words } = useWords();
	return (
		<Card title={words.pay.answer}>
			<div className="till-code">
				<p>{words.pay.show}</p>
				<Qr text={answer} label={words.pay.qr} />
				<span className="row small soft">
					{words.copyCode} <CopyButton text={answer} />
				</span>
				<code className="visually-hidden" translate="no" data-till-answer={answer}>
					{answer}
				</code>
			</div>
			<div>
				<Button look="primary" onPress={over}>
					{words.pay.done}
				</Button>
			</div>
		</Card>
	);
}
