// SPDX-License-Identifier: Apache-2.0

import type { CycleView } from '@souk/sdk';
import { type JSX, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { SaveButton } from '../../ui/save.tsx';
import { Amount, CopyButton } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { readBonds, readParts } from './governed.ts';
import { Phrase } from './phrase.tsx';
import type { Bound } from './read.ts';
import { keepSlip } from './secrets.ts';
import type { Tester } from './use-tester.ts';
import { withUnit } from './values.ts';
import { ValuesForm, valuesOf } from './values-form.tsx';

/** Commit to what was measured. Nobody can read it before it is revealed. */
export function Commit({ bound, cycle, me }: { bound: Bound; cycle: CycleView; me: Tester }) {
	const { tester } = useWords();
	const format = useFormat();
	const act = useAct();
	const { attributes } = bound.model;
	const [texts, setTexts] = useState<string[]>([]);
	const [kept, setKept] = useState<string>();
	const values = valuesOf(attributes, texts);
	const asked = useChain(['report bond'], async (souk) => ({
		bond: (await readBonds(souk)).report,
		forfeit: (await readParts(souk)).forfeit,
	}));
	if (me.source === 'none') return <Phrase me={me} />;
	return (
		<Card title={tester.commit.title}>
			<p>{tester.commit.lead}</p>
			<ValuesForm attributes={attributes} texts={texts} onChange={setTexts} />
			<Loaded of={asked}>
				{({ bond, forfeit }) => (
					<>
						<Facts
							entries={[
								[tester.commit.bond, <Amount key="b" of={bond} asset="SOUK" />],
								[tester.enrolment.comesBack, tester.commit.bondBack],
								[
									tester.commit.lost,
									<span key="l" translate="no">
										{format.share(forfeit)}
									</span>,
								],
							]}
						/>
						<div className="row">
							<Button
								look="primary"
								isDisabled={values === undefined}
								onPress={async () => {
									if (values === undefined) return;
									const slip = attributes
										.map((attribute, place) => `${attribute.name}: ${withUnit(values[place] ?? 0n, attribute)}`)
										.join('\n');
									const text = `${bound.product} · ${tester.cycle.title(String(cycle.number))}\n${slip}`;
									const done = await act({
										title: tester.commit.button,
										facts: (
											<Facts
												entries={[
													...attributes.map((attribute, place): [JSX.Element, JSX.Element] => [
														<span key="n" translate="no">
															{attribute.name}
														</span>,
														<span key="v" translate="no">
															{withUnit(values[place] ?? 0n, attribute)}
														</span>,
													]),
													[tester.commit.bond, <Amount key="b" of={bond} asset="SOUK" />],
													[tester.enrolment.comesBack, tester.commit.bondBack],
												]}
											/>
										),
										run: async (souk, account) => {
											// The values are on the device before anything is sent: without them nothing can be revealed.
											keepSlip(localStorage, souk.genesis, {
												author: account.address,
												product: bound.product,
												cycle: cycle.number,
												values: values.map(String),
											});
											return souk.testing.commit(me.secret(account), bound.product, values);
										},
										done: () => (
											<>
												<span>{tester.commit.done}</span>
												<Keep text={text} source={me.source} />
											</>
										),
									});
									if (done !== undefined) setKept(text);
								}}
							>
								{tester.commit.button}
							</Button>
							{values === undefined && <span className="soft small">{tester.commit.needs}</span>}
						</div>
					</>
				)}
			</Loaded>
			{kept !== undefined && <Keep text={kept} source={me.source} />}
		</Card>
	);
}

/** What a tester keeps so that it can reveal on another device. */
export function Keep({ text, source }: { text: string; source: Tester['source'] }) {
	const { tester } = useWords();
	return (
		<Note>
			<strong>{tester.keep.title}</strong>
			<span>{source === 'key' ? tester.keep.byKey : tester.keep.byPhrase}</span>
			<pre className="small" translate="no">
				{text}
			</pre>
			<div className="row">
				<CopyButton text={text} />
				<SaveButton name="report.txt" type="text/plain" make={() => text}>
					{tester.keep.save}
				</SaveButton>
			</div>
		</Note>
	);
}
