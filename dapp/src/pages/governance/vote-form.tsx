// SPDX-License-Identifier: Apache-2.0

import { type Account, type Conviction, tokens } from '@souk/sdk';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Facts, LinkButton, Note } from '../../ui/basic.tsx';
import { Choose, Options, TextInput } from '../../ui/fields.tsx';
import { Amount, useBlocks } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import type { Referendum, Track } from './referenda-model.ts';
import { ShownVoteText } from './vote-list.tsx';
import { CONVICTIONS, lockPeriods, madeVote, readVotes, weighed } from './voting-model.ts';

type Side = 'aye' | 'nay' | 'split' | 'abstain';

/** A typed amount: its base units, or why it is none. An empty field is nothing. */
function amountOf(text: string): { value: bigint } | { fault: 'form' | 'decimals' } {
	if (text.trim() === '') return { value: 0n };
	try {
		return { value: tokens(text) };
	} catch (error) {
		return { fault: /decimals/.test(String(error)) ? 'decimals' : 'form' };
	}
}

/** How long SOUK of a vote stays locked, by conviction, in words. */
export function useLockText(): (conviction: Conviction) => string {
	const { governance } = useWords();
	const blocks = useBlocks();
	const period = useChain(['governance', 'locking'], (souk) => souk.api.constants.ConvictionVoting.VoteLockingPeriod());
	return (conviction) => {
		const periods = lockPeriods(conviction);
		if (periods === 0) return governance.noLock;
		return period.data === undefined ? governance.locks : governance.locksFor(blocks(period.data * periods));
	};
}

/** Choices of conviction, each with what it counts and how long it locks. */
export function ConvictionChoice({ value, onChange }: { value: Conviction; onChange: (value: Conviction) => void }) {
	const { governance } = useWords();
	const lock = useLockText();
	return (
		<Choose<Conviction>
			label={governance.conviction}
			hint={governance.convictionHint}
			value={value}
			onChange={onChange}
			options={CONVICTIONS.map((one, step) => [
				one,
				governance.convictionOption(step === 0 ? '0.1' : String(step), lock(one)),
			])}
		/>
	);
}

/** Vote on a referendum, change a vote, or take it back. */
export function VoteForm({ row, track, account }: { row: Referendum; track: Track; account: Account }) {
	const { governance } = useWords();
	const act = useAct();
	const lock = useLockText();
	const [side, setSide] = useState<Side>('aye');
	const [typed, setTyped] = useState({ amount: '', ayes: '', nays: '', abstain: '' });
	const [conviction, setConviction] = useState<Conviction>('Locked1x');
	const balance = useChain(['governance', 'balance', account.address], (souk) => souk.balance(account));
	const mine = useChain(['governance', 'votes', account.address], (souk) => readVotes(souk, account.address));
	const onTrack = mine.data?.find((one) => one.track === track.id);
	const voted = onTrack?.votes.find(({ referendum }) => referendum === row.id);
	const names = side === 'split' ? (['ayes', 'nays', 'abstain'] as const) : (['amount'] as const);
	const parsed = Object.fromEntries(names.map((name) => [name, amountOf(typed[name])])) as Record<
		string,
		ReturnType<typeof amountOf>
	>;
	const value = (name: 'amount' | 'ayes' | 'nays' | 'abstain') => {
		const one = parsed[name];
		return one !== undefined && 'value' in one ? one.value : 0n;
	};
	const sum = names.reduce((all, name) => all + value(name), 0n);
	const has = balance.data?.total;
	const tooMuch = has !== undefined && sum > has;
	const faulty = names.some((name) => 'fault' in (parsed[name] ?? {}));
	const ready = sum > 0n && !tooMuch && !faulty && onTrack?.delegating === undefined;
	const vote = () =>
		act({
			title: `${governance.vote}: ${governance.numbered(String(row.id))}`,
			facts: (
				<Facts
					entries={[
						[governance.side, governance.sides[side]],
						[governance.amount, <Amount key="sum" of={sum} asset="SOUK" />],
						[
							governance.counts,
							side === 'aye' || side === 'nay' ? (
								<Amount key="weighed" of={weighed(sum, conviction)} asset="SOUK" />
							) : undefined,
						],
						[governance.lock, side === 'aye' || side === 'nay' ? lock(conviction) : governance.splitLock],
					]}
				/>
			),
			run: (souk, signer) =>
				souk.governance.vote(
					signer,
					row.id,
					madeVote(
						side,
						{ amount: value('amount'), ayes: value('ayes'), nays: value('nays'), abstain: value('abstain') },
						conviction,
					),
				),
			done: () => governance.voted,
		});
	const remove = () =>
		act({
			title: `${governance.removeVote}: ${governance.numbered(String(row.id))}`,
			facts: <p>{governance.removeFacts}</p>,
			run: (souk, signer) => souk.governance.removeVote(signer, row.id, track.id),
			done: () => governance.removed,
		});
	const fieldFault = (name: 'amount' | 'ayes' | 'nays' | 'abstain') => {
		const one = parsed[name];
		if (one !== undefined && 'fault' in one) return governance.amountFaults[one.fault];
		return tooMuch ? governance.amountFaults.balance : undefined;
	};
	if (onTrack?.delegating !== undefined) {
		return (
			<>
				<Note>{governance.delegatesAlready}</Note>
				<div>
					<LinkButton to="/governance/votes">{governance.myVotes}</LinkButton>
				</div>
			</>
		);
	}
	return (
		<div className="stack">
			{voted !== undefined && (
				<Note tone="good">
					<span>{governance.youVoted}</span>
					<ShownVoteText vote={voted.vote} />
					<div>
						<Button onPress={remove}>{governance.removeVote}</Button>
					</div>
				</Note>
			)}
			<Options<Side>
				label={governance.side}
				value={side}
				onChange={setSide}
				options={(['aye', 'nay', 'split', 'abstain'] as const).map((one) => [one, governance.sides[one]])}
			/>
			{names.map((name) => (
				<TextInput
					key={name}
					label={governance.amounts[name]}
					value={typed[name]}
					onChange={(text) => setTyped({ ...typed, [name]: text })}
					inputMode="decimal"
					fault={fieldFault(name)}
					optional={name !== 'amount'}
				/>
			))}
			{has !== undefined && (
				<p className="soft small">
					{governance.canVoteWith} <Amount of={has} asset="SOUK" />
				</p>
			)}
			{side === 'aye' || side === 'nay' ? (
				<ConvictionChoice value={conviction} onChange={setConviction} />
			) : (
				<p className="soft small">{governance.splitHint}</p>
			)}
			<div>
				<Button look="primary" onPress={vote} isDisabled={!ready}>
					{voted === undefined ? governance.vote : governance.changeVote}
				</Button>
			</div>
		</div>
	);
}
