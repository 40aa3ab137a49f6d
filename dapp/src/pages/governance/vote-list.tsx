// SPDX-License-Identifier: Apache-2.0

import { useState } from 'react';
import { useGateway } from '../../chain/connection.tsx';
import { Badge, Button, Loaded } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { AccountName, Amount, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { CONVICTIONS, keptVote, type ShownVote } from './voting-model.ts';

/** How many votes are read at once. */
const SHOWN = 100;

/** Who voted, and how. */
export function VoteList({ id }: { id: number }) {
	const { governance } = useWords();
	return (
		<NeedGateway missing={governance.votesNeedGateway}>
			<List id={id} />
		</NeedGateway>
	);
}

function List({ id }: { id: number }) {
	const { governance, ui } = useWords();
	const [most, setMost] = useState(SHOWN);
	const votes = useGateway(['governance', 'votesOf', id, most], (gateway) =>
		gateway.votes({ referendum: id, removed: false }).first(most),
	);
	return (
		<Loaded of={votes}>
			{(rows) =>
				rows.length === 0 ? (
					<p className="soft">{governance.noVotes}</p>
				) : (
					<>
						<Table
							caption={governance.votes}
							rows={rows}
							keyOf={({ address }) => address}
							columns={[
								{ name: governance.who, show: ({ address }) => <AccountName of={address} /> },
								{
									name: governance.side,
									show: ({ vote }) => {
										const shown = keptVote(vote);
										return shown === undefined ? null : <ShownVoteText vote={shown} />;
									},
								},
								{ name: governance.when, show: ({ time }) => <When at={time} /> },
							]}
						/>
						{rows.length === most && (
							<div>
								<Button onPress={() => setMost(most + SHOWN)}>{ui.more}</Button>
							</div>
						)}
					</>
				)
			}
		</Loaded>
	);
}

/** A vote in words. */
export function ShownVoteText({ vote }: { vote: ShownVote }) {
	const { governance } = useWords();
	if (vote.is === 'standard') {
		const step = CONVICTIONS.indexOf(vote.conviction);
		return (
			<span className="row">
				<Badge tone={vote.aye ? 'good' : 'bad'}>{vote.aye ? governance.sides.aye : governance.sides.nay}</Badge>
				<Amount of={vote.balance} asset="SOUK" />
				<span className="soft small">{governance.timesWeight(step === 0 ? '0.1' : String(step))}</span>
			</span>
		);
	}
	return (
		<span className="row">
			<Badge>{governance.sides.split}</Badge>
			{(['aye', 'nay', 'abstain'] as const)
				.filter((side) => vote[side] > 0n)
				.map((side) => (
					<span key={side}>
						{governance.sides[side]} <Amount of={vote[side]} asset="SOUK" />
					</span>
				))}
		</span>
	);
}
