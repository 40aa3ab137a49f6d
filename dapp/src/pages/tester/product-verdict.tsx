// SPDX-License-Identifier: Apache-2.0

import { Link } from '@tanstack/react-router';
import { useFormat } from '../../app/format.ts';
import { Badge, Card, Facts, Note } from '../../ui/basic.tsx';
import { AccountName, Amount, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import type { Finding } from './findings.ts';
import type { Bound } from './read.ts';
import { type Attribute, withUnit } from './values.ts';

/** Who claims what, by which model. */
export function Claims({ of: { producer, model, claims, since, panel, open, bond } }: { of: Bound }) {
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
export function Verdict({
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
