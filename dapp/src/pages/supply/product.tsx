// SPDX-License-Identifier: Apache-2.0

import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useGateway } from '../../chain/connection.tsx';
import { Button, Card, Loaded, Page } from '../../ui/basic.tsx';
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
	const { ui } = useWords();
	const [limit, setLimit] = useState(50);
	const items = useGateway(['supply', 'product', gtin, limit], (gateway) => gateway.items({ gtin }).page({ limit }));
	return (
		<Loaded of={items}>
			{({ items: rows, next }) => (
				<>
					<ItemTable rows={rows.filter(({ gone }) => !gone)} />
					{next !== null && limit < 200 && (
						<div>
							<Button onPress={() => setLimit(200)}>{ui.more}</Button>
						</div>
					)}
				</>
			)}
		</Loaded>
	);
}
