// SPDX-License-Identifier: Apache-2.0

import type { Account, Conviction } from '@souk/sdk';
import { tokens } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { AddressInput, readAddress } from '../../ui/address-input.tsx';
import { Button, Card, Empty, Facts, Loaded, Page } from '../../ui/basic.tsx';
import { Choose, TextInput } from '../../ui/fields.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { AccountName, Amount, useBlocks } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { GovernanceTabs, useTrackName, useTracks } from './shared.tsx';
import { ConvictionChoice, useLockText } from './vote-form.tsx';
import { ShownVoteText } from './vote-list.tsx';
import { CONVICTIONS, readVotes, releasable, type TrackVotes } from './voting-model.ts';

/** What the chosen account votes, has delegated, and has locked. */
export function VotesPage() {
	const { governance } = useWords();
	return (
		<Page title={governance.myVotes} lead={governance.myVotesLead}>
			<GovernanceTabs />
			<NeedAccount why={governance.voteNeedsAccount}>{(account) => <Mine account={account} />}</NeedAccount>
		</Page>
	);
}

function Mine({ account }: { account: Account }) {
	const { governance } = useWords();
	const votes = useChain(['governance', 'votes', account.address], (souk) => readVotes(souk, account.address));
	return (
		<>
			<Loaded of={votes} lines={5}>
				{(all) => {
					const shown = all.filter(
						(one) =>
							one.votes.length > 0 || one.delegating !== undefined || one.locked > 0n || one.delegated.capital > 0n,
					);
					return shown.length === 0 ? (
						<Empty>{governance.noVotesOfYours}</Empty>
					) : (
						<div className="beside governance-cards">
							{shown.map((one) => (
								<TrackCard key={one.track} of={one} account={account} />
							))}
						</div>
					);
				}}
			</Loaded>
			<DelegateForm account={account} known={votes.data ?? []} />
		</>
	);
}

function TrackCard({ of: one, account }: { of: TrackVotes; account: Account }) {
	const { governance } = useWords();
	const act = useAct();
	const { height = 0 } = useConnection();
	const tracks = useTracks();
	const trackName = useTrackName();
	const blocks = useBlocks();
	const name = trackName(tracks.data?.get(one.track)?.name);
	const free = releasable(one, height);
	const unlock = () =>
		act({
			title: governance.unlock,
			facts: <Facts entries={[[governance.canUnlock, <Amount key="free" of={free} asset="SOUK" />]]} />,
			run: (souk, signer) =>
				souk.send(
					signer,
					souk.api.tx.ConvictionVoting.unlock({ class: one.track, target: { type: 'Id', value: account.address } }),
				),
			done: () => governance.unlocked,
		});
	const remove = (referendum: number) =>
		act({
			title: `${governance.removeVote}: ${governance.numbered(String(referendum))}`,
			facts: <p>{governance.removeFacts}</p>,
			run: (souk, signer) => souk.governance.removeVote(signer, referendum, one.track),
			done: () => governance.removed,
		});
	const undelegate = () =>
		act({
			title: `${governance.undelegate}: ${name}`,
			facts: <p>{governance.undelegateFacts}</p>,
			run: (souk, signer) => souk.governance.undelegate(signer, one.track),
			done: () => governance.undelegated,
		});
	return (
		<Card title={name}>
			<Facts
				entries={[
					[governance.locked, <Amount key="locked" of={one.locked} asset="SOUK" />],
					[
						governance.lockedUntil,
						one.prior.amount > 0n && one.prior.until > height
							? governance.phaseLeft(blocks(one.prior.until - height))
							: undefined,
					],
					[
						governance.delegatedToYou,
						one.delegated.capital === 0n ? undefined : <Amount key="capital" of={one.delegated.capital} asset="SOUK" />,
					],
				]}
			/>
			{one.votes.length > 0 && (
				<ul className="governance-list">
					{one.votes.map(({ referendum, vote }) => (
						<li key={referendum}>
							<span className="stack tight">
								<Link to="/governance/$referendum" params={{ referendum: String(referendum) }}>
									{governance.numbered(String(referendum))}
								</Link>
								<ShownVoteText vote={vote} />
							</span>
							<Button onPress={() => remove(referendum)}>{governance.removeVote}</Button>
						</li>
					))}
				</ul>
			)}
			{one.delegating !== undefined && (
				<div className="row between">
					<span className="stack tight">
						<span className="row">
							{governance.delegatedTo} <AccountName of={one.delegating.to} />
						</span>
						<span className="row">
							<Amount of={one.delegating.amount} asset="SOUK" />
							<span className="soft small">
								{governance.timesWeight(
									one.delegating.conviction === 'None' ? '0.1' : String(CONVICTIONS.indexOf(one.delegating.conviction)),
								)}
							</span>
						</span>
					</span>
					<Button onPress={undelegate}>{governance.undelegate}</Button>
				</div>
			)}
			{free > 0n ? (
				<div className="row between">
					<span>
						{governance.canUnlock} <Amount of={free} asset="SOUK" />
					</span>
					<Button look="primary" onPress={unlock}>
						{governance.unlock}
					</Button>
				</div>
			) : (
				one.locked > 0n && <p className="soft small">{governance.cannotUnlock}</p>
			)}
		</Card>
	);
}

function DelegateForm({ account, known }: { account: Account; known: TrackVotes[] }) {
	const { governance } = useWords();
	const act = useAct();
	const tracks = useTracks();
	const trackName = useTrackName();
	const lock = useLockText();
	const [track, setTrack] = useState('20');
	const [to, setTo] = useState('');
	const [text, setText] = useState('');
	const [conviction, setConviction] = useState<Conviction>('Locked1x');
	const balance = useChain(['governance', 'balance', account.address], (souk) => souk.balance(account));
	const address = readAddress(to);
	let amount: bigint | undefined;
	let fault: string | undefined;
	try {
		amount = text.trim() === '' ? undefined : tokens(text);
	} catch (error) {
		fault = /decimals/.test(String(error)) ? governance.amountFaults.decimals : governance.amountFaults.form;
	}
	if (amount !== undefined && balance.data !== undefined && amount > balance.data.total)
		fault = governance.amountFaults.balance;
	const votesThere = (known.find((one) => String(one.track) === track)?.votes.length ?? 0) > 0;
	const self = address === account.address;
	const ready =
		address !== undefined && !self && amount !== undefined && amount > 0n && fault === undefined && !votesThere;
	const delegate = () =>
		act({
			title: governance.delegate,
			facts: (
				<Facts
					entries={[
						[governance.track, trackName(tracks.data?.get(Number(track))?.name)],
						[
							governance.delegatedTo,
							address === undefined ? undefined : <AccountName key="accountname189" of={address} />,
						],
						[governance.amount, <Amount key="amount" of={amount ?? 0n} asset="SOUK" />],
						[governance.lock, lock(conviction)],
					]}
				/>
			),
			run: (souk, signer) => souk.governance.delegate(signer, Number(track), address ?? '', amount ?? 0n, conviction),
			done: () => governance.delegated,
		});
	return (
		<Card title={governance.delegate}>
			<p className="soft">{governance.delegateLead}</p>
			<div className="governance-form">
				<Choose<string>
					label={governance.track}
					value={track}
					onChange={setTrack}
					fault={votesThere ? governance.votesThere : undefined}
					options={[...(tracks.data?.values() ?? [])].map((one): [string, string] => [
						String(one.id),
						trackName(one.name),
					])}
				/>
				<AddressInput
					label={governance.delegatedTo}
					fault={governance.addressFault}
					value={to}
					onChange={setTo}
					without={account.address}
				/>
				<TextInput
					label={governance.amounts.amount}
					value={text}
					onChange={setText}
					inputMode="decimal"
					fault={fault}
				/>
				<ConvictionChoice value={conviction} onChange={setConviction} />
				<div>
					<Button look="primary" onPress={delegate} isDisabled={!ready}>
						{governance.delegate}
					</Button>
				</div>
			</div>
		</Card>
	);
}
