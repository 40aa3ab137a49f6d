// SPDX-License-Identifier: Apache-2.0

import type { Account } from '@souk/sdk';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChain, useSouk } from '../../chain/connection.tsx';
import { Button, Card, Facts, Loaded, Loading, Note } from '../../ui/basic.tsx';
import { Amount, Table } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { type CaptureJob, captureJob, glnOfParty } from './epcis.ts';
import { glnText } from './facts.ts';
import { type Batch, type Cost, costOf, readBatches } from './upload-costs.ts';
import { FaultTable } from './upload-document.tsx';
import { WhatGoes } from './upload-events.tsx';
import { UploadResult } from './upload-result.tsx';

/** How often the gateway is asked how a job stands, in milliseconds. */
const EVERY = 2_000;

/** An upload from its check to its end: what goes on chain, what it costs, the signatures, the result. */
export function UploadJob({
	base,
	id,
	onOver,
	onAnother,
}: {
	base: string;
	id: string;
	onOver: () => void;
	onAnother: () => void;
}) {
	const { supply } = useWords();
	const job = useQuery({
		queryKey: ['gateway', 'supply', 'job', base, id],
		queryFn: () => captureJob(base, id),
		refetchInterval: ({ state }) => (state.data?.running === false ? false : EVERY),
		retry: false,
	});
	const ids = useIds(id, job.data);
	const over = job.data?.running === false;
	useEffect(() => {
		if (over) onOver();
	}, [over, onOver]);
	return (
		<Loaded of={job} lines={6}>
			{(known) => (
				<>
					<Progress job={known} />
					{known.errors.length > 0 && (
						<Card title={known.running ? supply.leftOut : supply.failedJob}>
							<FaultTable faults={known.errors} />
						</Card>
					)}
					{known.running ? <ToSign job={known} /> : known.success && <UploadResult ids={ids} />}
					<div>
						<Button onPress={onAnother}>{supply.another}</Button>
					</div>
				</>
			)}
		</Loaded>
	);
}

/** The ids of an upload's events, as far as they were seen. The gateway names those alone that wait; this page remembers the others. */
function useIds(id: string, job: CaptureJob | undefined): string[] {
	const kept = `souk:upload:${id}`;
	const [ids, setIds] = useState<string[]>(() =>
		(sessionStorage.getItem(kept) ?? '').split('\n').filter((one) => one !== ''),
	);
	useEffect(() => {
		const seen = (job?.calls ?? []).flatMap(({ events }) => events);
		setIds((before) => {
			const all = [...new Set([...before, ...seen])];
			if (all.length === before.length) return before;
			sessionStorage.setItem(kept, all.join('\n'));
			return all;
		});
	}, [job, kept]);
	return ids;
}

function Progress({ job }: { job: CaptureJob }) {
	const { supply } = useWords();
	const format = useFormat();
	const done = job.all - job.waiting;
	return (
		<Card title={job.running ? supply.sound(format.number(job.all)) : supply.steps.done}>
			<p role="status">{supply.progress(format.number(done), format.number(job.all))}</p>
			<div className="supply-bar" aria-hidden="true">
				<div style={{ width: `${job.all === 0 ? 100 : (done * 100) / job.all}%` }} />
			</div>
			<Facts
				entries={[
					[
						supply.jobNumber,
						<code key="job" translate="no">
							{job.id}
						</code>,
					],
					[
						supply.document,
						<code key="cid" translate="no">
							{job.document}
						</code>,
					],
				]}
			/>
		</Card>
	);
}

/** What is to be signed, by whom, and what it costs. */
function ToSign({ job }: { job: CaptureJob }) {
	const souk = useSouk();
	const account = useAccount();
	const party = useChain(
		['supply', 'party', account?.address],
		(chain) => chain.trace.party(account?.address ?? ''),
		account !== undefined,
	);
	const gln = party.data?.gln === undefined ? undefined : glnText(party.data.gln);
	const batches = useQuery({
		queryKey: [
			'supply',
			'batches',
			job.calls.map(({ bytes }) => bytes.length + bytes.slice(0, 160)),
			souk !== undefined,
		],
		queryFn: async () => (souk === undefined ? [] : readBatches(souk, job.calls)),
		enabled: souk !== undefined && job.calls.length > 0,
		retry: false,
	});
	if (job.calls.length === 0) return <Loading lines={3} />;
	return (
		<Loaded of={batches} lines={5}>
			{(list) => <Batches list={list} account={account} gln={gln} />}
		</Loaded>
	);
}

/** Whether a batch is the account's to sign. */
function isMine({ party }: Batch, gln: string | undefined): boolean {
	const wanted = glnOfParty(party);
	return wanted === undefined ? gln !== undefined : wanted === gln;
}

function Batches({ list, account, gln }: { list: Batch[]; account: Account | undefined; gln: string | undefined }) {
	const { supply, ui } = useWords();
	const format = useFormat();
	const act = useAct();
	const [signed, setSigned] = useState<ReadonlySet<Batch>>(new Set());
	const waiting = list.filter((batch) => !signed.has(batch));
	const costs = useChain(
		['supply', 'costs', account?.address, waiting.map(({ ids }) => ids[0])],
		async (souk) =>
			account === undefined
				? []
				: Promise.all(waiting.map((batch, place) => costOf(souk, account, batch, isMine(batch, gln) && place === 0))),
		account !== undefined,
	);
	// The calls are in their order: what is mine at the front can be signed now.
	const next = waiting.findIndex((batch) => !isMine(batch, gln));
	const mine = waiting.slice(0, next < 0 ? waiting.length : next);
	const first = costs.data?.[0]?.verdict;
	const refused = first?.is === 'refused' || first?.is === 'failed';
	const count = mine.reduce((sum, { events, ids }) => sum + Math.max(events.length, ids.length), 0);
	const sign = () =>
		act({
			title: supply.signTitle(format.number(count)),
			facts: <p>{supply.depositBack}</p>,
			run: async (souk, signer) => {
				for (const batch of mine) {
					await souk.send(signer, batch.call);
					setSigned((before) => new Set([...before, batch]));
				}
				return count;
			},
			done: (n) => supply.recorded(format.number(n)),
		});
	return (
		<Card title={supply.toSign}>
			<p className="soft">{supply.toSignLead}</p>
			<BatchTable list={waiting} costs={costs.data} />
			<Sums costs={costs.data?.slice(0, mine.length)} />
			{first?.is === 'refused' && (
				<Note tone="bad" live>
					{supply.refused(String(first.index + 1), supply.faults[first.fault])}
				</Note>
			)}
			{first?.is === 'failed' && (
				<Note tone="bad" live>
					<span translate="no">{first.reason}</span>
				</Note>
			)}
			{account === undefined && <Note>{ui.signing.chooseAccount}</Note>}
			{account !== undefined && mine.length === 0 && waiting[0] !== undefined && (
				<Note>{supply.othersParty(glnOfParty(waiting[0].party) ?? supply.anyParty)}</Note>
			)}
			<div>
				<Button look="primary" onPress={sign} isDisabled={mine.length === 0 || refused}>
					{supply.signMine(mine.length)}
				</Button>
			</div>
			<details>
				<summary>{supply.whatGoes}</summary>
				<p className="soft small">{supply.whatGoesLead}</p>
				<WhatGoes list={waiting} />
			</details>
		</Card>
	);
}

function BatchTable({ list, costs }: { list: Batch[]; costs: Cost[] | undefined }) {
	const { supply, ui } = useWords();
	return (
		<Table
			caption={supply.toSign}
			rows={list.map((batch, place) => ({ batch, place, cost: costs?.[place] }))}
			keyOf={({ place }) => place}
			columns={[
				{
					name: supply.columns.number,
					show: ({ place, batch }) => (
						<span translate="no">
							{place + 1} <code>{batch.name}</code>
						</span>
					),
				},
				{
					name: supply.columns.party,
					show: ({ batch }) => {
						const gln = glnOfParty(batch.party);
						return gln === undefined ? supply.anyParty : <span translate="no">{gln}</span>;
					},
				},
				{
					name: supply.columns.events,
					end: true,
					show: ({ batch }) => <span translate="no">{Math.max(batch.events.length, batch.ids.length)}</span>,
				},
				{
					name: supply.columns.fee,
					end: true,
					show: ({ cost }) => (cost?.fee === undefined ? ui.unknown : <Amount of={cost.fee} asset="SOUK" />),
				},
				{
					name: supply.columns.deposit,
					end: true,
					show: ({ cost }) =>
						cost?.verdict.is === 'fine' ? (
							<Amount of={cost.verdict.deposit} asset="SOUK" />
						) : cost?.verdict.is === 'later' ? (
							supply.afterOthers
						) : (
							ui.unknown
						),
				},
			]}
		/>
	);
}

function Sums({ costs }: { costs: Cost[] | undefined }) {
	const { supply } = useWords();
	if (costs === undefined || costs.length < 2) return null;
	const fee = costs.reduce((sum, cost) => sum + (cost.fee ?? 0n), 0n);
	return <Facts entries={[[`${supply.costSum}: ${supply.columns.fee}`, <Amount key="fee" of={fee} asset="SOUK" />]]} />;
}
