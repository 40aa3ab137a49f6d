// SPDX-License-Identifier: Apache-2.0

import type { CycleView } from '@souk/sdk';
import { type JSX, useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain, useSouk } from '../../chain/connection.tsx';
import { Button, Card, Facts, Note } from '../../ui/basic.tsx';
import { useWords } from '../../words/index.tsx';
import { Phrase } from './phrase.tsx';
import { type Bound, isCommitted } from './read.ts';
import { keptValues } from './secrets.ts';
import type { Tester } from './use-tester.ts';
import { printValue, withUnit } from './values.ts';
import { ValuesForm, valuesOf } from './values-form.tsx';

/** Reveal what was committed: with the values of this device, or with those that were written down. */
export function Reveal({ bound, cycle, me }: { bound: Bound; cycle: CycleView; me: Tester }) {
	const { tester } = useWords();
	const souk = useSouk();
	const act = useAct();
	const { attributes } = bound.model;
	const { product } = bound;
	const report = { author: me.account.address, product, cycle: cycle.number };
	const kept = souk === undefined ? undefined : keptValues(localStorage, souk.genesis, report);
	const [texts, setTexts] = useState<string[]>(() =>
		kept === undefined ? [] : attributes.map(({ decimals }, place) => printValue(kept[place] ?? 0n, decimals)),
	);
	const values = valuesOf(attributes, texts);
	const same = useChain(
		['is committed', me.account.address, me.source, product, String(cycle.number), values?.join() ?? ''],
		async (chain) =>
			(await isCommitted(chain, me.secret(me.account), product, cycle.number, values ?? [])) ?? 'unknown',
		values !== undefined && me.source !== 'none',
	);
	if (me.source === 'none') return <Phrase me={me} />;
	const wrong = same.data === false;
	return (
		<Card title={tester.reveal.title}>
			<p>{tester.reveal.lead}</p>
			{kept === undefined && <Note tone="warn">{tester.reveal.otherDevice}</Note>}
			<ValuesForm attributes={attributes} texts={texts} onChange={setTexts} />
			{same.data === true && <Note tone="good">{tester.reveal.same}</Note>}
			{wrong && <Note tone="bad">{tester.reveal.other}</Note>}
			<div className="row">
				<Button
					look="primary"
					isDisabled={values === undefined || wrong}
					onPress={() => {
						if (values === undefined) return;
						return act({
							title: tester.reveal.button,
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
										[tester.note, tester.reveal.facts],
									]}
								/>
							),
							run: (chain, account) => chain.testing.reveal(me.secret(account), product, values),
							done: () => tester.reveal.done,
						});
					}}
				>
					{tester.reveal.button}
				</Button>
				{values === undefined && <span className="soft small">{tester.commit.needs}</span>}
			</div>
		</Card>
	);
}
