// SPDX-License-Identifier: Apache-2.0

import { GatewayError, type ProductWhole } from '@souk/sdk/gateway';
import type { JSX } from 'react';
import { useGateway } from '../../chain/connection.tsx';
import { useRows } from '../../gateway/pages.ts';
import { Card, Empty, Loaded, More } from '../../ui/basic.tsx';
import { AccountName, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Course, type Point } from './course.tsx';
import { findingsIn } from './findings.ts';
import { VerdictBadge } from './parts.tsx';
import { type Attribute, withUnit } from './values.ts';

/** Every verdict there was, and who measured. */
export function History({ gtin, attributes }: { gtin: string; attributes: Attribute[] }) {
	const { tester } = useWords();
	const query = useGateway(['product', gtin], async (gateway): Promise<ProductWhole | null> => {
		try {
			return await gateway.product(gtin);
		} catch (error) {
			if (error instanceof GatewayError && error.status === 404) return null;
			throw error;
		}
	});
	const reports = useRows(['reports of', gtin], 50, (gateway) => gateway.reports({ product: gtin }));
	return (
		<>
			<Loaded of={query}>
				{(whole) => {
					const rows = whole?.verdicts ?? [];
					if (rows.length === 0) return null;
					const course = [...rows].reverse();
					return (
						<Card title={tester.product.history}>
							<div className="grid">
								{attributes.map((attribute, place) => {
									const points = course.flatMap(({ cycle, details }): Point[] => {
										const finding = findingsIn(details)[place];
										return finding === undefined ? [] : [{ cycle, finding }];
									});
									return (
										<figure key={attribute.name} className="stack tight">
											<figcaption translate="no">{attribute.name}</figcaption>
											<Course of={points} attribute={attribute} />
										</figure>
									);
								})}
							</div>
							<p className="soft small">{tester.product.legend}</p>
							<Table
								caption={tester.product.history}
								rows={rows}
								keyOf={({ cycle }) => cycle}
								columns={[
									{ name: tester.results.cycle, show: ({ cycle }) => <span translate="no">{cycle}</span> },
									{
										name: tester.products.verdict,
										show: ({ confirmed }) => <VerdictBadge of={confirmed ? 'confirmed' : 'deviates'} />,
									},
									{
										name: tester.product.measured,
										show: ({ details }) => (
											<span className="stack tight" translate="no">
												{findingsIn(details).map((finding, place) => {
													const attribute = attributes[place];
													return attribute === undefined ? null : (
														<span key={attribute.name}>
															{`${attribute.name}: ${withUnit(finding.measured, attribute)} (${withUnit(finding.claimed, attribute)})`}
														</span>
													);
												})}
											</span>
										),
									},
									{
										name: tester.product.reports,
										end: true,
										show: ({ reports: n }) => <span translate="no">{n}</span>,
									},
									{ name: tester.results.when, end: true, show: ({ time }) => <When at={time} /> },
								]}
							/>
						</Card>
					);
				}}
			</Loaded>
			<Loaded of={{ ...reports, data: reports.rows }}>
				{(rows) =>
					rows.length === 0 ? (
						<Empty>{tester.product.noReports}</Empty>
					) : (
						<Card title={tester.product.who}>
							<Table
								caption={tester.product.who}
								rows={rows}
								keyOf={({ cycle, tester: by }) => `${cycle}/${by}`}
								columns={[
									{ name: tester.results.cycle, show: ({ cycle }) => <span translate="no">{cycle}</span> },
									{ name: tester.product.tester, show: ({ tester: by }) => <AccountName of={by} /> },
									{
										name: tester.results.state,
										show: ({ state }) => stateOf(state, tester.reportStates),
									},
									{
										name: tester.duties.panel,
										show: ({ panel }) => (panel === null ? '' : panel ? tester.results.panel : tester.results.open),
									},
								]}
							/>
							<More of={reports} />
						</Card>
					)
				}
			</Loaded>
		</>
	);
}

function stateOf(state: string, words: Record<string, string>): JSX.Element | string {
	return words[state] ?? <span translate="no">{state}</span>;
}
