// SPDX-License-Identifier: Apache-2.0

// A case against a tester: what it asks for, until when it can be answered, and the answer.

import { cid } from '@souk/sdk';
import { useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChainClock } from '../../chain/clock.tsx';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Button, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Countdown } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';

/** The case against an account as a tester. */
export function Accused({ who }: { who: string }) {
	const { tester } = useWords();
	const format = useFormat();
	const clock = useChainClock();
	const { gateway } = useConnection();
	const act = useAct();
	const [text, setText] = useState('');
	const charge = { type: 'Tester', value: who } as const;
	const query = useChain(['tester case', who], (souk) =>
		souk.api.query.Experience.SlashCases.getValue(charge, souk.at),
	);
	return (
		<Loaded of={query}>
			{(open) =>
				open === null || open === undefined ? null : (
					<div className="stack">
						<Note tone="bad" live>
							<strong>{tester.accused.title}</strong>
							<span>{open.state.type === 'Open' ? tester.accused.open : tester.accused.answered}</span>
							<Countdown until={clock.here(open.deadline)} />
						</Note>
						<Facts
							entries={[
								[
									tester.accused.share,
									<span key="s" translate="no">
										{format.share(open.share)}
									</span>,
								],
								[
									tester.accused.evidence,
									<code key="e" translate="no">
										{open.evidence}
									</code>,
								],
							]}
						/>
						{open.state.type === 'Open' && (
							<>
								<TextInput
									label={tester.accused.answer}
									hint={gateway === undefined ? tester.accused.alone : tester.accused.hint}
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
												title: tester.accused.button,
												facts: <p>{tester.accused.facts}</p>,
												run: async (souk, account) => {
													const answer = cid(text);
													if (gateway !== undefined) await gateway.putContent(account, text, 'text/plain');
													return souk.send(account, souk.api.tx.Experience.appeal_case({ charge, answer }));
												},
												done: () => tester.accused.done,
											})
										}
									>
										{tester.accused.button}
									</Button>
								</div>
							</>
						)}
					</div>
				)
			}
		</Loaded>
	);
}
