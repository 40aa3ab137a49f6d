// SPDX-License-Identifier: Apache-2.0

import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Facts, Note } from '../../ui/basic.tsx';
import { AccountName, Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { readBonds, readPeriods } from './governed.ts';

/** Ask for a larger panel, or see who asked. */
export function Appeal({
	gtin,
	appeal,
}: {
	gtin: string;
	appeal?: { who: string; bond: bigint; since: number; until: number };
}) {
	const { tester } = useWords();
	const act = useAct();
	const asked = useChain(['appeal'], async (souk) => ({
		bond: (await readBonds(souk)).appeal,
		cycles: (await readPeriods(souk)).appeal,
	}));
	if (appeal !== undefined) {
		return (
			<Note tone="warn">
				<span>{tester.appeal.open(String(appeal.since), String(appeal.until))}</span>
				<span className="row">
					<AccountName of={appeal.who} /> <Amount of={appeal.bond} asset="SOUK" />
				</span>
			</Note>
		);
	}
	if (asked.data === undefined) return null;
	const { bond, cycles } = asked.data;
	return (
		<details>
			<summary>{tester.appeal.title}</summary>
			<div className="stack">
				<p className="soft">{tester.appeal.lead(cycles)}</p>
				<div>
					<Button
						onPress={() =>
							act({
								title: tester.appeal.button,
								facts: (
									<Facts
										entries={[
											[tester.appeal.bond, <Amount key="b" of={bond} asset="SOUK" />],
											[tester.enrolment.comesBack, tester.appeal.back],
											[tester.commit.lost, tester.appeal.lost],
										]}
									/>
								),
								run: (souk, account) =>
									souk.send(account, souk.api.tx.Experience.appeal_verdict({ product: BigInt(gtin) })),
								done: () => tester.appeal.done,
							})
						}
					>
						{tester.appeal.button}
					</Button>
				</div>
			</div>
		</details>
	);
}
