// SPDX-License-Identifier: Apache-2.0

import { isGtin, type Souk } from '@souk/sdk';
import { getRouteApi } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useChain } from '../../chain/connection.tsx';
import { Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Appeal } from './appeal.tsx';
import { QualityPage } from './frame.tsx';
import { useProductName, VerdictBadge } from './parts.tsx';
import { Producer } from './producer.tsx';
import { History } from './product-history.tsx';
import { Claims, Verdict } from './product-verdict.tsx';
import { readBound } from './read.ts';

const route = getRouteApi('/quality/products/$gtin');

/** What is claimed of a product, what panels found, and how that went over the cycles. */
export function ProductPage(): JSX.Element {
	const { tester } = useWords();
	const { gtin } = route.useParams();
	const name = useProductName(gtin);
	return (
		<QualityPage title={tester.product.title(name ?? gtin)} lead={<span translate="no">{gtin}</span>}>
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
					<Producer gtin={gtin} {...(bound === undefined ? {} : { bound })} />
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
