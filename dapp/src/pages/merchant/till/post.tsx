// SPDX-License-Identifier: Apache-2.0

// The end of the day: everything that waits goes to the chain, batch after batch. After an error, or a page that was closed, it is
// posted again from where it stood: nothing is lost and nothing comes twice.

import { type Account, type Souk, sameAccount } from '@souk/sdk';
import { useState } from 'react';
import { useFormat } from '../../../app/format.ts';
import { useAct } from '../../../chain/act.tsx';
import { useConnection } from '../../../chain/connection.tsx';
import { useShown } from '../../../gateway/pages.ts';
import { Button, Card, Facts, More, Note, Problem } from '../../../ui/basic.tsx';
import { TextInput } from '../../../ui/fields.tsx';
import { AccountName, Money, Table, When } from '../../../ui/values.tsx';
import { useAccount } from '../../../wallet/accounts.tsx';
import { useWords } from '../../../words/index.tsx';
import type { AtCounter } from './counter.tsx';
import { notePosted } from './device.ts';
import { openKey, WrongPin } from './key.ts';
import { sumQueue } from './sums.ts';

/** Posts what waits, by the till's own key or by the merchant's wallet. */
export function PostDay(at: AtCounter) {
	const { till: words } = useWords();
	const format = useFormat();
	const { till, device } = at;
	const { souk, state } = useConnection();
	const { receipts, sales } = till.status;
	const waits = receipts + sales;
	const { value } = sumQueue(till.waiting);
	const [progress, setProgress] = useState<number>();
	const [failed, setFailed] = useState<unknown>();
	const [said, setSaid] = useState<string>();
	const account = useAccount();
	const isOwner = account !== undefined && sameAccount(account, till.identity.merchant);

	/** Post, and tell how far it is. */
	const post = async (chain: Souk, by: Account) => {
		const watch = setInterval(() => setProgress(waits - till.status.receipts - till.status.sales), 400);
		try {
			const done = await till.post(chain, by);
			await notePosted(device, { at: Date.now(), ...done });
			return done;
		} finally {
			clearInterval(watch);
			setProgress(undefined);
			at.changed();
			await at.again();
		}
	};
	const withKey = async (pin: string) => {
		if (souk === undefined || device.key === undefined) return;
		setFailed(undefined);
		setSaid(undefined);
		setProgress(0);
		try {
			const key = await openKey(device.key, pin);
			const done = await post(souk, key);
			setSaid(words.posted(done.receipts, done.sales));
		} catch (error) {
			setProgress(undefined);
			setFailed(error instanceof WrongPin ? new Error(words.wrongPin) : error);
		}
	};
	return (
		<div className="stack">
			<Card title={words.post}>
				<Facts
					entries={[
						[
							words.receipts,
							<span key="r" translate="no">
								{format.number(receipts)}
							</span>,
						],
						[
							words.sales,
							<span key="s" translate="no">
								{format.number(sales)}
							</span>,
						],
						[words.takings, <Money key="v" minor={value} currency={till.identity.currency} />],
					]}
				/>
				{state !== 'ready' && <Note tone="warn">{words.noNet}</Note>}
				{till.status.underWay && <Note>{words.underWayPost}</Note>}
				{progress !== undefined && (
					<div className="stack tight" role="status">
						<progress className="merchant-bar" aria-label={words.progress} max={Math.max(1, waits)} value={progress} />
						<span className="soft small">{words.progressIs(progress, waits)}</span>
					</div>
				)}
				{waits === 0 && progress === undefined && <p className="soft">{words.nothingWaits}</p>}
				{device.key !== undefined && (
					<WithKey
						disabled={souk === undefined || progress !== undefined || (waits === 0 && !till.status.underWay)}
						address={device.key.address}
						post={withKey}
					/>
				)}
				{isOwner && <WithWallet at={at} waits={waits} post={post} disabled={progress !== undefined} />}
				{device.key === undefined && !isOwner && <Note tone="warn">{words.noKey}</Note>}
				{said !== undefined && (
					<Note tone="good" live>
						{said}
					</Note>
				)}
				{failed !== undefined && <Problem error={failed} cost={words.postFailed} />}
			</Card>
			<Log {...at} />
		</div>
	);
}

function WithKey({
	disabled,
	address,
	post,
}: {
	disabled: boolean;
	address: string;
	post: (pin: string) => Promise<void>;
}) {
	const { till: words } = useWords();
	const [pin, setPin] = useState('');
	const [busy, setBusy] = useState(false);
	return (
		<form
			className="stack"
			onSubmit={async (event) => {
				event.preventDefault();
				setBusy(true);
				await post(pin);
				setPin('');
				setBusy(false);
			}}
		>
			<p className="soft small row">
				{words.byKey} <AccountName of={address} />
			</p>
			<TextInput label={words.pin} type="password" inputMode="numeric" value={pin} onChange={setPin} />
			<div>
				<Button look="primary" type="submit" busy={busy} isDisabled={disabled || pin === ''}>
					{words.postNow}
				</Button>
			</div>
		</form>
	);
}

/** The merchant's own wallet signs each batch. */
function WithWallet({
	at,
	waits,
	post,
	disabled,
}: {
	at: AtCounter;
	waits: number;
	post: (souk: Souk, by: Account) => Promise<{ receipts: number; sales: number }>;
	disabled: boolean;
}) {
	const { till: words } = useWords();
	const act = useAct();
	const nothing = waits === 0 && !at.till.status.underWay;
	return (
		<div>
			<Button
				isDisabled={disabled || nothing}
				onPress={() =>
					act({
						title: words.postDeed(waits),
						facts: <Note>{words.postMeans}</Note>,
						run: post,
						done: (done) => words.posted(done.receipts, done.sales),
					})
				}
			>
				{words.byWallet}
			</Button>
		</div>
	);
}

/** What this device posted before. */
function Log({ device }: AtCounter) {
	const { till: words } = useWords();
	const format = useFormat();
	const rows = [...device.posted].reverse();
	const { shown, more } = useShown(rows, 30);
	if (rows.length === 0) return null;
	return (
		<Card title={words.log}>
			<Table
				caption={words.log}
				columns={[
					{ name: words.when, show: ({ at }) => <When at={at} /> },
					{ name: words.receipts, end: true, show: (row) => <span translate="no">{format.number(row.receipts)}</span> },
					{ name: words.sales, end: true, show: (row) => <span translate="no">{format.number(row.sales)}</span> },
				]}
				rows={shown}
				keyOf={({ at }) => at}
			/>
			<More of={more} />
		</Card>
	);
}
