// SPDX-License-Identifier: Apache-2.0

// How an account stands with the fraud authority: its penalty, a case against it, and the answer that it can give.

import { cid } from '@souk/sdk';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChainClock } from '../../chain/clock.tsx';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { useRows } from '../../gateway/pages.ts';
import { Badge, Button, Card, Facts, Loaded, More, Note } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Amount, Countdown, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';

/** Penalties and cases of an account. */
export function Standing({ who }: { who: string }) {
	const { wallet } = useWords();
	const view = useChain(['standing', who], async (souk) => {
		const [rewards, standing] = await Promise.all([
			souk.rewards.of(who),
			souk.api.query.Rewards.Standings.getValue(who, souk.at),
		]);
		return { case: rewards.case, standing, credit: rewards.credit };
	});
	return (
		<Card title={wallet.standing.title}>
			<Loaded of={view}>
				{({ case: open, standing, credit }) => (
					<>
						<Facts
							entries={[
								[
									wallet.standing.credit,
									<span key="c">
										{wallet.standing.credits(
											String(credit.seller),
											String(credit.buyer),
											String(credit.promoter),
											String(credit.service),
										)}
									</span>,
								],
							]}
						/>
						<p className="soft small">{wallet.standing.creditLead}</p>
						{standing === undefined ? (
							<Note tone="good">{wallet.standing.none}</Note>
						) : (
							<Note tone="bad">
								<strong>{wallet.penalties[standing.penalty.type].name}</strong>
								<span>{wallet.penalties[standing.penalty.type].means}</span>
							</Note>
						)}
						{open !== undefined && <Case of={open} />}
					</>
				)}
			</Loaded>
			<Past who={who} />
		</Card>
	);
}

function Case({
	of: { penalty, evidence, state, deadline },
}: {
	of: {
		penalty: { type: keyof ReturnType<typeof useWords>['wallet']['penalties'] };
		evidence: string;
		state: { type: 'Open' | 'Appealed' };
		deadline: bigint;
	};
}) {
	const { wallet } = useWords();
	const clock = useChainClock();
	return (
		<div className="stack">
			<Note tone="bad" live>
				<strong>{wallet.standing.case(wallet.penalties[penalty.type].name)}</strong>
				<span>{wallet.standing[state.type === 'Open' ? 'open' : 'appealed']}</span>
				<Countdown until={clock.here(deadline)} />
			</Note>
			<Facts
				entries={[
					[
						wallet.standing.evidence,
						<code key="e" translate="no">
							{evidence}
						</code>,
					],
				]}
			/>
			{state.type === 'Open' && <Appeal />}
		</div>
	);
}

/** Answer a case: the text goes to the gateway, its address onto the chain. */
function Appeal() {
	const { wallet } = useWords();
	const { gateway } = useConnection();
	const act = useAct();
	const [text, setText] = useState('');
	return (
		<>
			<TextInput
				label={wallet.standing.answer}
				hint={gateway === undefined ? wallet.standing.answerAlone : wallet.standing.answerHint}
				lines={5}
				value={text}
				onChange={setText}
			/>
			<div>
				<Button
					look="primary"
					isDisabled={text.trim() === ''}
					onPress={() =>
						act({
							title: wallet.standing.appeal,
							facts: <p>{wallet.standing.appealFacts}</p>,
							run: async (souk, account) => {
								const answer = cid(text);
								if (gateway !== undefined) await gateway.putContent(account, text, 'text/plain');
								return souk.send(account, souk.api.tx.Rewards.appeal_case({ answer }));
							},
							done: () => wallet.standing.appealDone,
						})
					}
				>
					{wallet.standing.appeal}
				</Button>
			</div>
		</>
	);
}

/** Cases there were, if a gateway remembers them. */
function Past({ who }: { who: string }) {
	const { wallet } = useWords();
	const query = useRows(['penalties', who], 50, (gateway) => gateway.penalties({ account: who }));
	if (query.rows === undefined || query.rows.length === 0) return null;
	const states: Record<string, string> = wallet.caseStates;
	return (
		<>
			<h3>{wallet.standing.past}</h3>
			<Table
				caption={wallet.standing.past}
				rows={query.rows}
				keyOf={({ id }) => id}
				columns={[
					{ name: wallet.activity.when, show: ({ opened }) => <When at={opened} /> },
					{
						name: wallet.standing.about,
						show: ({ charge, penalty }) =>
							penaltyName(penalty, wallet.penalties) ?? <span translate="no">{charge}</span>,
					},
					{
						name: wallet.standing.state,
						show: ({ state }) => <Badge>{states[state] ?? <span translate="no">{state}</span>}</Badge>,
					},
					{
						name: wallet.standing.taken,
						end: true,
						show: ({ taken }) => (taken === null ? '' : <Amount of={taken.amount} asset={taken.asset} />),
					},
				]}
			/>
			<More of={query} />
		</>
	);
}

/** What a penalty is called that the gateway writes as `weight_cut`. */
function penaltyName(snake: string, words: Record<string, { name: string }>): string | undefined {
	const name = snake.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
	return words[name]?.name;
}
