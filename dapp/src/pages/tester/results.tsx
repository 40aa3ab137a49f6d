// SPDX-License-Identifier: Apache-2.0

import type { Report } from '@souk/sdk/gateway';
import { type JSX, useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain, useConnection, useGateway } from '../../chain/connection.tsx';
import { Badge, Button, Card, Empty, Loaded, type Tone } from '../../ui/basic.tsx';
import { NeedAccount, NeedGateway } from '../../ui/need.tsx';
import { Amount, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { agreementOf, findingsIn, measuredIn, modelIn } from './findings.ts';
import { QualityPage } from './frame.tsx';
import { ProductLink } from './parts.tsx';
import { Power } from './power.tsx';
import { readModel } from './read.ts';
import { withUnit } from './values.ts';

/** How many reports are read at once. */
const ROWS = 50;

/** A tester's reports, how they agree with the consensus, and what they earned. */
export function ResultsPage(): JSX.Element {
	const { tester } = useWords();
	return (
		<QualityPage title={tester.results.title} lead={tester.results.lead}>
			<NeedAccount>
				{(account) => (
					<NeedGateway missing={tester.results.missing}>
						<Results key={account.address} who={account.address} />
					</NeedGateway>
				)}
			</NeedAccount>
		</QualityPage>
	);
}

const TONES: Record<string, Tone> = {
	committed: 'calm',
	revealed: 'calm',
	paid: 'good',
	dropped: 'neutral',
	forfeited: 'bad',
};

function Results({ who }: { who: string }) {
	const { tester, ui } = useWords();
	const [most, setMost] = useState(ROWS);
	const query = useGateway(['reports', who, 'all', String(most)], (gateway) =>
		gateway.reports({ tester: who }).first(most),
	);
	const view = useChain(['tester', who], (souk) => souk.testing.tester(who));
	return (
		<>
			{view.data !== undefined && view.data !== null && <Power of={view.data} />}
			<Loaded of={query}>
				{(rows) =>
					rows.length === 0 ? (
						<Empty>{tester.results.none}</Empty>
					) : (
						<Card title={tester.results.mine}>
							<Table
								caption={tester.results.mine}
								rows={rows}
								keyOf={({ cycle, product }) => `${cycle}/${product}`}
								columns={[
									{ name: tester.results.cycle, show: ({ cycle }) => <span translate="no">{cycle}</span> },
									{ name: tester.duties.product, show: ({ product }) => <ProductLink gtin={product} /> },
									{
										name: tester.results.state,
										show: ({ state, panel }) => (
											<span className="row">
												<Badge tone={TONES[state] ?? 'neutral'}>
													<span data-report={state}>{stateWord(state, tester.reportStates)}</span>
												</Badge>
												{panel === true && <Badge>{tester.results.panel}</Badge>}
												{panel === false && <Badge>{tester.results.open}</Badge>}
											</span>
										),
									},
									{ name: tester.results.agreement, show: (row) => <Agreement of={row} /> },
									{ name: tester.results.pay, end: true, show: (row) => <Pay of={row} who={who} /> },
									{ name: tester.results.when, end: true, show: ({ time }) => <When at={time} /> },
								]}
							/>
							{rows.length === most && (
								<div>
									<Button onPress={() => setMost(most + ROWS)}>{ui.more}</Button>
								</div>
							)}
						</Card>
					)
				}
			</Loaded>
		</>
	);
}

function stateWord(state: string, words: Record<string, string>): JSX.Element | string {
	return words[state] ?? <span translate="no">{state}</span>;
}

/** How a report stands to the verdict of its cycle. */
function Agreement({ of: { product, cycle, measured, state } }: { of: Report }) {
	const { tester } = useWords();
	const { gateway, souk } = useConnection();
	const query = useGateway(
		['verdict', product, String(cycle)],
		async () => {
			const [verdict] = (await gateway?.verdicts({ product, cycle }).first(1)) ?? [];
			const by = modelIn(verdict?.details);
			const model = by === undefined || souk === undefined ? undefined : await readModel(souk, by.model, by.version);
			return verdict === undefined ? null : { findings: findingsIn(verdict.details), model };
		},
		measured !== null && souk !== undefined,
	);
	if (measured === null) return state === 'committed' ? tester.results.hidden : '';
	const values = measuredIn(measured);
	const known = query.data;
	if (known === undefined || known === null) return tester.results.noVerdict;
	const tolerances = known.model?.attributes.map(({ tolerance }) => tolerance) ?? [];
	const { agree, of } = agreementOf(values, known.findings, tolerances);
	return (
		<details>
			<summary>{tester.results.agrees(agree, of)}</summary>
			<Table
				caption={tester.results.agreement}
				rows={known.model?.attributes ?? []}
				keyOf={({ name }) => name}
				columns={[
					{ name: tester.attribute.name, show: ({ name }) => <span translate="no">{name}</span> },
					{
						name: tester.results.yours,
						end: true,
						show: (attribute) => (
							<span translate="no">
								{withUnit(values[known.model?.attributes.indexOf(attribute) ?? 0] ?? 0n, attribute)}
							</span>
						),
					},
					{
						name: tester.results.found,
						end: true,
						show: (attribute) => (
							<span translate="no">
								{withUnit(known.findings[known.model?.attributes.indexOf(attribute) ?? 0]?.measured ?? 0n, attribute)}
							</span>
						),
					},
				]}
			/>
		</details>
	);
}

/** What a report was paid, or can claim. */
function Pay({ of: { product, cycle, paid, forfeited, state }, who }: { of: Report; who: string }) {
	const { tester, wallet } = useWords();
	const act = useAct();
	const due = useChain(
		['claimable', who, product, String(cycle)],
		(souk) => souk.api.apis.ExperienceApi.claimable(cycle, BigInt(product), who, souk.at),
		state === 'revealed',
	);
	if (forfeited !== null) {
		return (
			<span className="stack tight">
				<span className="soft small">{tester.results.lost}</span>
				<Amount of={forfeited.amount} asset={forfeited.asset} />
			</span>
		);
	}
	if (paid !== null && paid.length > 0) {
		return (
			<span className="stack tight">
				{paid.map(({ asset, amount }) => (
					<Amount key={asset} of={amount} asset={asset} />
				))}
			</span>
		);
	}
	if (due.data === undefined || due.data.length === 0) return '';
	return (
		<Button
			look="primary"
			onPress={() =>
				act({
					title: wallet.claims.one,
					facts: <p>{tester.results.claimFacts}</p>,
					run: (souk, account) => souk.testing.claim(account, cycle, product),
					done: () => wallet.claims.done,
				})
			}
		>
			{wallet.claims.claim}
		</Button>
	);
}
