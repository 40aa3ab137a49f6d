// SPDX-License-Identifier: Apache-2.0

import type { Model } from '@souk/sdk/gateway';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useRows } from '../../gateway/pages.ts';
import { Badge, Card, Empty, LinkButton, Loaded, More } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { AccountName, Table } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { QualityPage } from './frame.tsx';
import { OwnModels } from './own-models.tsx';

/** Experts, and the quality models that they published. */
export function ExpertsPage(): JSX.Element {
	const { tester } = useWords();
	const account = useAccount();
	return (
		<QualityPage
			title={tester.experts.title}
			lead={tester.experts.lead}
			actions={
				<LinkButton to="/quality/experts/publish" look="primary">
					{tester.experts.publish}
				</LinkButton>
			}
		>
			{account !== undefined && <OwnModels key={account.address} who={account.address} />}
			<NeedGateway missing={tester.experts.missing}>
				<Models />
			</NeedGateway>
		</QualityPage>
	);
}

/** An expert, by what it published. */
interface Expert {
	who: string;
	models: number;
	products: number;
}

/** Experts by their models, who has the most products first. */
export function expertsOf(models: readonly Pick<Model, 'expert' | 'products'>[]): Expert[] {
	const found = new Map<string, Expert>();
	for (const { expert, products } of models) {
		const entry = found.get(expert) ?? { who: expert, models: 0, products: 0 };
		found.set(expert, { who: expert, models: entry.models + 1, products: entry.products + products });
	}
	return [...found.values()].sort((a, b) => b.products - a.products || b.models - a.models);
}

function Models() {
	const { tester } = useWords();
	const query = useRows(['models'], 100, (gateway) => gateway.models());
	return (
		<Loaded of={{ ...query, data: query.rows }}>
			{(rows) => {
				const models = rows.filter(({ gone }) => !gone);
				return models.length === 0 && !query.hasNextPage ? (
					<Empty>{tester.experts.none}</Empty>
				) : (
					<>
						<Card title={tester.experts.models}>
							<Table
								caption={tester.experts.models}
								rows={models}
								keyOf={({ id }) => id}
								columns={[
									{
										name: tester.report.model,
										show: ({ id }) => (
											<Link to="/quality/models/$model" params={{ model: String(id) }}>
												{tester.experts.model(String(id))}
											</Link>
										),
									},
									{ name: tester.experts.category, show: ({ category }) => <span translate="no">{category}</span> },
									{ name: tester.experts.expert, show: ({ expert }) => <AccountName of={expert} /> },
									{
										name: tester.experts.version,
										end: true,
										show: ({ latest }) => <span translate="no">{latest}</span>,
									},
									{
										name: tester.experts.products,
										end: true,
										show: ({ products }) => <span translate="no">{products}</span>,
									},
									{
										name: tester.results.state,
										show: ({ retired }) =>
											retired ? (
												<Badge>{tester.experts.retired}</Badge>
											) : (
												<Badge tone="good">{tester.experts.inUse}</Badge>
											),
									},
								]}
							/>
							<More of={query} />
						</Card>
						<Card title={tester.experts.who}>
							<Table
								caption={tester.experts.who}
								rows={expertsOf(models)}
								keyOf={({ who }) => who}
								columns={[
									{ name: tester.experts.expert, show: ({ who }) => <AccountName of={who} copy /> },
									{
										name: tester.experts.models,
										end: true,
										show: ({ models: n }) => <span translate="no">{n}</span>,
									},
									{
										name: tester.experts.products,
										end: true,
										show: ({ products }) => <span translate="no">{products}</span>,
									},
								]}
							/>
						</Card>
					</>
				);
			}}
		</Loaded>
	);
}
