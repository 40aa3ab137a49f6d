// SPDX-License-Identifier: Apache-2.0

import { isGtin, type Souk } from '@souk/sdk';
import { GatewayError, type ProductWhole } from '@souk/sdk/gateway';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useFormat } from '../../app/format.ts';
import { useChain, useGateway } from '../../chain/connection.tsx';
import { Badge, Card, Empty, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { AccountName, Amount, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Appeal } from './appeal.tsx';
import { Course, type Point } from './course.tsx';
import { type Finding, findingsIn } from './findings.ts';
import { QualityPage } from './frame.tsx';
import { useProductName, VerdictBadge } from './parts.tsx';
import { type Bound, readBound } from './read.ts';
import { type Attribute, withUnit } from './values.ts';

const route = getRouteApi('/quality/products/$gtin');

/** What is claimed of a product, what panels found, and how that went over the cycles. */
export function ProductPage(): JSX.Element {
	const { tester } = useWords();
	const { gtin } = route.useParams();
	const name = useProductName(gtin);
	return (
		<QualityPage title={name ?? tester.product.title(gtin)} lead={<span translate="no">{gtin}</span>}>
			{isGtin(gtin) && gtin.length === 14 ? (
				<Product key={gtin} gtin={gtin} />
			) : (
				<Note tone="bad">{tester.products.noGtin}</Note>
			)}
		</QualityPage>
	);
}

async function readProduct(souk: Souk, gtin: string) {
	const [bound, verdict, appeal, loyalty] = await Promise.all([
		readBound(souk, gtin),
		souk.testing.verdict(gtin),
		souk.api.query.Experience.Appeals.getValue(BigInt(gtin), souk.at),
		souk.api.apis.LoyaltyApi.product_loyalty(BigInt(gtin), souk.at),
	]);
	return { bound, verdict, appeal, loyalty };
}

function Product({ gtin }: { gtin: string }) {
	const { tester } = useWords();
	const query = useChain(['product', gtin], (souk) => readProduct(souk, gtin));
	return (
		<Loaded of={query} lines={6}>
			{({ bound, verdict, appeal, loyalty }) => (
				<>
					{bound === undefined ? <Note>{tester.product.notBound}</Note> : <Claims of={bound} />}
					{verdict === undefined ? (
						<Note>{tester.product.noVerdict}</Note>
					) : (
						<Card
							title={tester.product.verdict}
							actions={bound === undefined ? undefined : <VerdictBadge of={bound.verdict} />}
						>
							<Verdict
								findings={verdict.findings}
								attributes={bound?.model.attributes ?? []}
								reports={verdict.reports}
								others={verdict.open_reports}
								cycle={verdict.cycle}
								trust={verdict.trust}
								provisional={verdict.provisional}
							/>
							<Appeal gtin={gtin} {...(appeal === undefined ? {} : { appeal })} />
						</Card>
					)}
					<NeedGateway missing={tester.product.missing}>
						<History gtin={gtin} attributes={bound?.model.attributes ?? []} />
					</NeedGateway>
					{loyalty !== undefined && (
						<Card title={tester.loyalty.title}>
							<Facts
								entries={[
									[
										tester.loyalty.orders,
										<span key="o" translate="no">
											{loyalty.total.orders}
										</span>,
									],
									[
										tester.loyalty.buyers,
										<span key="b" translate="no">
											{loyalty.recent.buyers}
										</span>,
									],
									[
										tester.loyalty.again,
										<span key="a" translate="no">
											{loyalty.recent.repeat_buyers}
										</span>,
									],
									[tester.loyalty.worth, <Amount key="w" of={loyalty.recent.totals.value} asset="SOUK" />],
									[tester.loyalty.repeat, <Amount key="r" of={loyalty.recent.totals.repeat_value} asset="SOUK" />],
								]}
							/>
							<p className="soft small">{tester.loyalty.lead}</p>
						</Card>
					)}
				</>
			)}
		</Loaded>
	);
}

/** Who claims what, by which model. */
function Claims({ of: { producer, model, claims, since, panel, open, bond } }: { of: Bound }) {
	const { tester } = useWords();
	return (
		<Card title={tester.product.claims}>
			<Facts
				entries={[
					[tester.products.producer, <AccountName key="p" of={producer} />],
					[
						tester.report.model,
						<Link key="m" to="/quality/models/$model" params={{ model: String(model.id) }}>
							{tester.report.modelOf(String(model.id), String(model.version))}
						</Link>,
					],
					[
						tester.product.since,
						<span key="s" translate="no">
							{since}
						</span>,
					],
					[tester.product.waiting, tester.product.reportsNow(panel, open)],
					[tester.product.bond, <Amount key="b" of={bond} asset="SOUK" />],
				]}
			/>
			<Table
				caption={tester.product.claims}
				rows={model.attributes.map((attribute, place) => ({ attribute, claim: claims[place] ?? 0n }))}
				keyOf={({ attribute }) => attribute.name}
				columns={[
					{ name: tester.attribute.name, show: ({ attribute }) => <span translate="no">{attribute.name}</span> },
					{
						name: tester.product.claimed,
						end: true,
						show: ({ attribute, claim }) => <span translate="no">{withUnit(claim, attribute)}</span>,
					},
					{
						name: tester.attribute.tolerance,
						end: true,
						show: ({ attribute }) => <span translate="no">{`± ${withUnit(attribute.tolerance, attribute)}`}</span>,
					},
					{ name: tester.attribute.direction, show: ({ attribute }) => tester.directions[attribute.direction] },
				]}
			/>
		</Card>
	);
}

/** What a panel found: claimed against measured, spread, how many reports. */
function Verdict({
	findings,
	attributes,
	reports,
	others,
	cycle,
	trust,
	provisional,
}: {
	findings: Finding[];
	attributes: Attribute[];
	reports: number;
	others: number;
	cycle: number;
	trust: number;
	provisional: boolean;
}) {
	const { tester } = useWords();
	const format = useFormat();
	const attribute = (place: number): Attribute =>
		attributes[place] ?? {
			name: `#${place + 1}`,
			unit: '',
			decimals: 0,
			tolerance: 0n,
			weight: 1,
			direction: 'NearerBetter',
		};
	return (
		<>
			<Facts
				entries={[
					[
						tester.results.cycle,
						<span key="c" translate="no">
							{cycle}
						</span>,
					],
					[tester.product.reports, tester.product.reportsOf(reports, others)],
					[
						tester.product.trust,
						<span key="t" translate="no">
							{format.share(trust)}
						</span>,
					],
				]}
			/>
			{provisional && <Note tone="warn">{tester.product.provisional}</Note>}
			<Table
				caption={tester.product.verdict}
				rows={findings.map((finding, place) => ({ finding, place }))}
				keyOf={({ place }) => place}
				columns={[
					{ name: tester.attribute.name, show: ({ place }) => <span translate="no">{attribute(place).name}</span> },
					{
						name: tester.product.claimed,
						end: true,
						show: ({ finding, place }) => <span translate="no">{withUnit(finding.claimed, attribute(place))}</span>,
					},
					{
						name: tester.product.measured,
						end: true,
						show: ({ finding, place }) => (
							<span translate="no" data-measured={String(finding.measured)}>
								{withUnit(finding.measured, attribute(place))}
							</span>
						),
					},
					{
						name: tester.product.spread,
						end: true,
						show: ({ finding, place }) => (
							<span translate="no">{`± ${withUnit(finding.spread, attribute(place))}`}</span>
						),
					},
					{
						name: tester.product.counted,
						end: true,
						show: ({ finding }) => tester.product.keptOf(finding.kept, finding.cut),
					},
					{
						name: tester.products.verdict,
						show: ({ finding }) => (
							<Badge tone={finding.confirmed ? 'good' : 'bad'}>
								{finding.confirmed ? tester.verdicts.confirmed : tester.verdicts.deviates}
							</Badge>
						),
					},
				]}
			/>
		</>
	);
}

/** Every verdict there was, and who measured. */
function History({ gtin, attributes }: { gtin: string; attributes: Attribute[] }) {
	const { tester } = useWords();
	const query = useGateway(['product', gtin], async (gateway): Promise<ProductWhole | null> => {
		try {
			return await gateway.product(gtin);
		} catch (error) {
			if (error instanceof GatewayError && error.status === 404) return null;
			throw error;
		}
	});
	const reports = useGateway(['reports of', gtin], (gateway) => gateway.reports({ product: gtin }).first(100));
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
			<Loaded of={reports}>
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
