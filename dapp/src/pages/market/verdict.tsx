// SPDX-License-Identifier: Apache-2.0

// What was found out about a product: what its producer claims against what people who bought it measured.

import type { Souk, VerdictView } from '@souk/sdk';
import { Check, X } from 'lucide-react';
import { useFormat } from '../../app/format.ts';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { useRows } from '../../gateway/pages.ts';
import { Badge, Card, Facts, Loaded, LoadedRows, Note } from '../../ui/basic.tsx';
import { AccountName, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { attributeValue, gtinText } from './amounts.ts';
import { VerdictBadge } from './parts.tsx';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** An attribute of a product's quality model, with what is claimed and what was found. */
export interface AttributeLine {
	name: string;
	unit: string;
	decimals: number;
	tolerance: bigint;
	claimed: bigint;
	finding?: VerdictView['findings'][number];
}

/** A product with its claims and the latest verdict on it. */
export interface Judged {
	producer?: string;
	verdict?: VerdictView;
	lines: AttributeLine[];
	/** Reports in the running round. */
	running?: { panel: number; open: number };
}

/** Read what is claimed of a product, and what was measured. */
export async function readJudged(souk: Souk, product: bigint): Promise<Judged> {
	const { ExperienceApi } = souk.api.apis;
	const [bound, verdict] = await Promise.all([ExperienceApi.product(product, souk.at), souk.testing.verdict(product)]);
	const [model, version] = [verdict?.model ?? bound?.model, verdict?.version ?? bound?.version];
	const shown = model === undefined ? undefined : await ExperienceApi.model(model, version, souk.at);
	const lines = (shown?.attributes ?? []).map(({ name, unit, decimals, tolerance }, place): AttributeLine => {
		const finding = verdict?.findings[place];
		return {
			name: text(name),
			unit: text(unit),
			decimals,
			tolerance,
			claimed: finding?.claimed ?? bound?.claims[place] ?? 0n,
			...(finding === undefined ? {} : { finding }),
		};
	});
	return {
		lines,
		...(bound === undefined ? {} : { producer: bound.producer, running: { panel: bound.panel, open: bound.open } }),
		...(verdict === undefined ? {} : { verdict }),
	};
}

/** The verdict on a product. */
export function VerdictCard({ product }: { product: bigint }) {
	const { market } = useWords();
	const query = useChain(['judged', String(product)], (souk) => readJudged(souk, product));
	return (
		<Card title={market.verdict}>
			<Loaded of={query}>
				{({ producer, verdict, lines, running }) =>
					lines.length === 0 ? (
						<Note>{market.noModel}</Note>
					) : (
						<>
							{verdict === undefined ? <Note>{market.noVerdict}</Note> : <Summary verdict={verdict} />}
							<Attributes lines={lines} />
							<Facts
								entries={[
									[market.producer, producer === undefined ? undefined : <AccountName key="who" of={producer} />],
									[
										market.runningRound,
										running === undefined || running.panel + running.open === 0
											? undefined
											: market.reports(running.panel, running.open),
									],
								]}
							/>
							{verdict !== undefined && <Measured product={product} cycle={verdict.cycle} />}
						</>
					)
				}
			</Loaded>
		</Card>
	);
}

function Summary({ verdict }: { verdict: VerdictView }) {
	const { market } = useWords();
	const format = useFormat();
	const confirmed = verdict.findings.every((one) => one.confirmed);
	return (
		<>
			<p className="row">
				<VerdictBadge verdict={confirmed ? 'Confirmed' : 'Deviates'} />
				{verdict.provisional && <Badge tone="warn">{market.provisional}</Badge>}
				<span className="soft small">{market.cycle(String(verdict.cycle))}</span>
			</p>
			<Facts
				entries={[
					[market.reportsBy, market.reports(verdict.reports, verdict.open_reports)],
					[
						market.trust,
						<span key="trust" translate="no" className="number">
							{format.share(verdict.trust)}
						</span>,
					],
				]}
			/>
		</>
	);
}

function Attributes({ lines }: { lines: AttributeLine[] }) {
	const { market, ui } = useWords();
	const format = useFormat();
	const value = (line: AttributeLine, of: bigint | undefined) =>
		of === undefined ? (
			<span>{ui.unknown}</span>
		) : (
			<span translate="no">{attributeValue(of, line.decimals, line.unit)}</span>
		);
	return (
		<Table
			caption={market.verdictCaption}
			rows={lines}
			keyOf={({ name }) => name}
			columns={[
				{ name: market.attribute, show: ({ name }) => <strong translate="no">{name}</strong> },
				{
					name: market.claimed,
					end: true,
					show: (line) => <span data-claimed={String(line.claimed)}>{value(line, line.claimed)}</span>,
				},
				{
					name: market.measured,
					end: true,
					show: (line) => (
						<span data-measured={String(line.finding?.measured ?? '')}>{value(line, line.finding?.measured)}</span>
					),
				},
				{
					name: market.spread,
					end: true,
					show: (line) =>
						line.finding === undefined ? (
							value(line, undefined)
						) : (
							<span translate="no">± {attributeValue(line.finding.spread, line.decimals, line.unit)}</span>
						),
				},
				{
					name: market.tolerance,
					end: true,
					show: (line) => <span translate="no">± {attributeValue(line.tolerance, line.decimals, line.unit)}</span>,
				},
				{
					name: market.finding,
					show: ({ finding }) =>
						finding === undefined ? (
							<span className="soft">{market.verdicts.Unknown}</span>
						) : (
							<span className="stack tight market-start">
								<Badge tone={finding.confirmed ? 'good' : 'bad'}>
									{finding.confirmed ? <Check aria-hidden size={14} /> : <X aria-hidden size={14} />}
									{finding.confirmed ? market.isConfirmed : market.isDeviating}
								</Badge>
								<span className="soft small">
									{market.kept(finding.kept, finding.cut, format.share(finding.agreement))}
								</span>
							</span>
						),
				},
			]}
		/>
	);
}

/** Who measured. Only the gateway keeps the reports of a closed cycle. */
function Measured({ product, cycle }: { product: bigint; cycle: number }) {
	const { market, ui } = useWords();
	const { gateway } = useConnection();
	const query = useRows(['reports', String(product), cycle], 60, (asked) =>
		asked.reports({ product: gtinText(product), cycle }),
	);
	if (gateway === undefined) return <p className="soft small">{market.reportsNeedGateway}</p>;
	return (
		<details className="market-more">
			<summary>{market.whoMeasured}</summary>
			<LoadedRows of={query}>
				{(rows) =>
					rows.length === 0 ? (
						<p className="soft">{ui.none}</p>
					) : (
						<ul className="market-people">
							{rows.map(({ tester, panel, state }) => (
								<li key={tester} className="row" data-tester={tester}>
									<AccountName of={tester} />
									<span className="soft small">
										{panel === true ? market.onPanel : market.openReport}
										{state === 'forfeited' || state === 'dropped' ? ` ${market.notCounted}` : ''}
									</span>
								</li>
							))}
						</ul>
					)
				}
			</LoadedRows>
		</details>
	);
}
