// SPDX-License-Identifier: Apache-2.0

import './wallet.css';
import type { Souk } from '@souk/sdk';
import type { JSX } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChainClock } from '../../chain/clock.tsx';
import { useConnection, useGateway } from '../../chain/connection.tsx';
import { Badge, Button, Card, Empty, Loaded, Note } from '../../ui/basic.tsx';
import { AccountName, Amount, Countdown, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { useSlowChain } from '../tester/use-slow.ts';
import { allSums, type Due, type Dues, type OpenReport, readDues, type Sums } from './claims.ts';
import { WalletPageFrame } from './frame.tsx';

/** The most calls that are sent together. */
const TOGETHER = 20;

/** What an account can claim. */
export function ClaimsPage(): JSX.Element {
	const { wallet } = useWords();
	return (
		<WalletPageFrame title={wallet.claims.title} lead={wallet.claims.lead}>
			{(account) => <Claims of={account.address} />}
		</WalletPageFrame>
	);
}

function Claims({ of: who }: { of: string }) {
	const { wallet } = useWords();
	const { gateway } = useConnection();
	const revealed = useGateway(['reports', who, 'revealed'], async (rest) => {
		const rows = await rest.reports({ tester: who, state: 'revealed' }).first(40);
		return rows.map(({ cycle, product }): OpenReport => ({ cycle, product }));
	});
	const reports = revealed.data ?? [];
	const ready = gateway === undefined || revealed.data !== undefined || revealed.error !== null;
	const query = useSlowChain(
		['dues', who, reports.map(({ cycle, product }) => `${cycle}/${product}`).join()],
		(souk) => readDues(souk, who, reports),
		ready,
	);
	return (
		<>
			{(gateway === undefined || revealed.error !== null) && <Note tone="warn">{wallet.claims.missing}</Note>}
			<Loaded of={query} lines={5}>
				{(known) => <DueCards of={known} />}
			</Loaded>
		</>
	);
}

function DueCards({ of: { dues: all, era, begins } }: { of: Dues }) {
	const { wallet } = useWords();
	const clock = useChainClock();
	const act = useAct();
	const now = all.filter(({ heldUntil }) => heldUntil === undefined);
	const later = all.filter(({ heldUntil }) => heldUntil !== undefined);
	const take = (dues: Due[]) =>
		act({
			title: dues.length === 1 ? wallet.claims.one : wallet.claims.every,
			facts: (
				<>
					<p>{wallet.claims.facts}</p>
					<SumList of={allSums(dues)} />
				</>
			),
			run: (souk, account) => claim(souk, dues, (call) => souk.send(account, call)),
			done: () => wallet.claims.done,
		});
	if (all.length === 0) return <Empty>{wallet.claims.none}</Empty>;
	return (
		<>
			<Card
				title={wallet.claims.now}
				actions={
					now.length > 1 ? (
						<Button look="primary" onPress={() => take(now)}>
							{wallet.claims.all}
						</Button>
					) : undefined
				}
			>
				{now.length === 0 ? (
					<p className="soft">{wallet.claims.nothingNow}</p>
				) : (
					<>
						<p className="row" data-claim-total>
							{wallet.claims.together} <SumList of={allSums(now)} />
						</p>
						<DueTable
							caption={wallet.claims.now}
							rows={now}
							action={(due) => <Button onPress={() => take([due])}>{wallet.claims.claim}</Button>}
						/>
					</>
				)}
			</Card>
			{later.length > 0 && (
				<Card title={wallet.claims.later}>
					<p className="soft small">{wallet.claims.laterLead(era)}</p>
					<DueTable
						caption={wallet.claims.later}
						rows={later}
						action={({ heldUntil = era }) => (
							<span className="stack tight">
								<Badge>{wallet.claims.fromEra(heldUntil)}</Badge>
								<Countdown until={clock.here(begins(heldUntil))} />
							</span>
						)}
					/>
				</Card>
			)}
		</>
	);
}

/** Send what claims these: as few transactions as fit. */
async function claim(
	souk: Souk,
	dues: Due[],
	send: (call: ReturnType<Souk['batch']>) => Promise<unknown>,
): Promise<void> {
	const calls = dues.flatMap(({ calls: make }) => make(souk));
	for (let from = 0; from < calls.length; from += TOGETHER) await send(souk.batch(calls.slice(from, from + TOGETHER)));
}

function DueTable({ caption, rows, action }: { caption: string; rows: Due[]; action: (due: Due) => JSX.Element }) {
	const { wallet } = useWords();
	return (
		<Table
			caption={caption}
			rows={rows}
			keyOf={({ key }) => key}
			columns={[
				{ name: wallet.claims.what, show: (due) => <What of={due} /> },
				{ name: wallet.claims.amount, end: true, show: ({ sums }) => <SumList of={sums} /> },
				{ name: wallet.claims.action, end: true, show: action },
			]}
		/>
	);
}

function What({ of: { key, kind, of: which, from, to } }: { of: Due }) {
	const { wallet } = useWords();
	const span = from === undefined ? undefined : to === undefined || to === from ? String(from) : `${from}–${to}`;
	const inCycles = kind === 'stake' || kind === 'work' || kind === 'report' || kind === 'model';
	return (
		<span className="stack tight" data-claim={key}>
			<strong>{wallet.claimKinds[kind]}</strong>
			<span className="row soft small">
				{kind === 'policy' && which !== undefined && <span>{wallet.claims.policy(which)}</span>}
				{(kind === 'report' || kind === 'model') && <span translate="no">{which}</span>}
				{kind === 'stake' && which !== undefined && <AccountName of={which} />}
				{span !== undefined && <span>{inCycles ? wallet.claims.cycle(span) : wallet.claims.era(span)}</span>}
			</span>
		</span>
	);
}

/** Sums of several assets. */
export function SumList({ of: sums }: { of: Sums }) {
	return (
		<span className="row">
			{sums.map(([asset, amount]) => (
				<Amount key={String(asset)} of={amount} asset={asset} />
			))}
		</span>
	);
}
