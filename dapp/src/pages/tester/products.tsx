// SPDX-License-Identifier: Apache-2.0

import { isGtin } from '@souk/sdk';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useGateway } from '../../chain/connection.tsx';
import { Button, Card, Empty, Loaded } from '../../ui/basic.tsx';
import { Choose, TextInput } from '../../ui/fields.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { AccountName, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { QualityPage } from './frame.tsx';
import { ProductLink, VerdictBadge } from './parts.tsx';
import { gtinText } from './read.ts';
import type { ProductsSearch } from './routes.ts';

const route = getRouteApi('/quality/products');

/** How many products are read at once. */
const ROWS = 50;

/** Products that are bound to a model or were judged. */
export function ProductsPage(): JSX.Element {
	const { tester } = useWords();
	const navigate = useNavigate();
	const search = route.useSearch();
	const [gtin, setGtin] = useState('');
	const plain = gtin.replace(/\s/g, '');
	const good = isGtin(plain);
	const open = () => navigate({ to: '/quality/products/$gtin', params: { gtin: gtinText(plain) } });
	return (
		<QualityPage title={tester.products.title} lead={tester.products.lead}>
			<div className="grid">
				<Card title={tester.products.find}>
					<TextInput
						label={tester.products.gtin}
						inputMode="numeric"
						value={gtin}
						onChange={setGtin}
						fault={gtin === '' || good ? undefined : tester.products.noGtin}
					/>
					<div>
						<Button onPress={open} isDisabled={!good}>
							{tester.products.look}
						</Button>
					</div>
				</Card>
				<Card title={tester.products.filter}>
					<Choose<'all' | 'confirmed' | 'deviates' | 'unknown'>
						label={tester.products.verdict}
						value={search.verdict ?? 'all'}
						onChange={(verdict) =>
							navigate({
								to: '/quality/products',
								search: { ...search, verdict: verdict === 'all' ? undefined : verdict } as ProductsSearch,
								replace: true,
							})
						}
						options={[
							['all', tester.products.all],
							['confirmed', tester.verdicts.confirmed],
							['deviates', tester.verdicts.deviates],
							['unknown', tester.verdicts.unknown],
						]}
					/>
				</Card>
			</div>
			<NeedGateway missing={tester.products.missing}>
				<List of={search} />
			</NeedGateway>
		</QualityPage>
	);
}

function List({ of: { verdict, model } }: { of: ProductsSearch }) {
	const { tester, ui } = useWords();
	const [most, setMost] = useState(ROWS);
	const query = useGateway(['products', verdict ?? '', String(model ?? ''), String(most)], (gateway) =>
		gateway
			.products({
				...(verdict === undefined ? {} : { verdict }),
				...(model === undefined ? {} : { model }),
			})
			.first(most),
	);
	return (
		<Loaded of={query}>
			{(rows) =>
				rows.length === 0 ? (
					<Empty>{tester.products.none}</Empty>
				) : (
					<Card>
						<Table
							caption={tester.products.title}
							rows={rows}
							keyOf={({ gtin }) => gtin}
							columns={[
								{ name: tester.duties.product, show: ({ gtin }) => <ProductLink gtin={gtin} /> },
								{ name: tester.products.verdict, show: (row) => <VerdictBadge of={row.verdict} /> },
								{
									name: tester.products.model,
									show: ({ model: by }) => (by === null ? '' : <span translate="no">{by}</span>),
								},
								{
									name: tester.products.producer,
									show: ({ producer }) => (producer === null ? tester.products.nobody : <AccountName of={producer} />),
								},
								{
									name: tester.results.cycle,
									end: true,
									show: ({ verdict_cycle }) =>
										verdict_cycle === null ? '' : <span translate="no">{verdict_cycle}</span>,
								},
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
	);
}
