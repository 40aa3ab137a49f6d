// SPDX-License-Identifier: Apache-2.0

import { useParams } from '@tanstack/react-router';
import { useRows } from '../../gateway/pages.ts';
import { Card, LoadedRows, Page } from '../../ui/basic.tsx';
import { useWords } from '../../words/index.tsx';
import { ItemTable } from './home.tsx';
import { SupplyTabs, WithGateway } from './shared.tsx';

/** The items, lots and units of a product that are on record. */
export function ProductItems() {
	const { supply } = useWords();
	const { gtin } = useParams({ from: '/supply/products/$gtin' });
	return (
		<Page title={supply.productTitle} lead={<span translate="no">{gtin}</span>}>
			<SupplyTabs />
			<Card title={supply.captionItems}>
				<WithGateway>
					<Items gtin={gtin} />
				</WithGateway>
			</Card>
		</Page>
	);
}

function Items({ gtin }: { gtin: string }) {
	const items = useRows(['supply', 'product', gtin], 50, (gateway) => gateway.items({ gtin }));
	const rows = items.rows?.filter(({ gone }) => !gone);
	return <LoadedRows of={{ ...items, rows }}>{(some) => <ItemTable rows={some} />}</LoadedRows>;
}
