// SPDX-License-Identifier: Apache-2.0

import type { Till } from '@souk/sdk';
import { useEffect, useReducer } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useConnection } from '../../../chain/connection.tsx';
import { Badge } from '../../../ui/basic.tsx';
import { useWords } from '../../../words/index.tsx';
import { readCatalog } from './catalog.ts';
import { type Device, keepCatalog, postedCount } from './device.ts';
import { PostDay } from './post.tsx';
import { Queue } from './queue.tsx';
import { Sell } from './sell.tsx';
import { TillKey } from './tillkey.tsx';

/** What a part of the counter works with. */
export interface AtCounter {
	shop: number;
	device: Device;
	till: Till;
	/** Call it when the queue changed, so that what is shown is what is kept. */
	changed: () => void;
	/** Read the device anew. */
	again: () => Promise<void>;
}

/** The till in use: sell, see what waits, post. */
export function Counter({ shop, device, till, again }: Omit<AtCounter, 'changed'>) {
	const { till: words } = useWords();
	const [, changed] = useReducer((before: number) => before + 1, 0);
	useCatalog(shop, device, again);
	const { receipts, sales } = till.status;
	const at: AtCounter = { shop, device, till, changed, again };
	return (
		<div data-till-waiting={receipts + sales} data-till-posted={postedCount(device)}>
			<Tabs className="stack">
				<TabList className="tabs" aria-label={words.parts}>
					<Tab className="tab" id="sell">
						{words.sell}
					</Tab>
					<Tab className="tab" id="waiting">
						{words.waiting}{' '}
						<Badge tone={receipts + sales > 0 ? 'calm' : 'neutral'}>{words.count(receipts + sales)}</Badge>
					</Tab>
					<Tab className="tab" id="post">
						{words.post}
					</Tab>
					<Tab className="tab" id="key">
						{words.key}
					</Tab>
				</TabList>
				<TabPanel id="sell">
					<Sell {...at} />
				</TabPanel>
				<TabPanel id="waiting">
					<Queue {...at} />
				</TabPanel>
				<TabPanel id="post">
					<PostDay {...at} />
				</TabPanel>
				<TabPanel id="key">
					<TillKey {...at} />
				</TabPanel>
			</Tabs>
		</div>
	);
}

/** Keep what the shop sells while there is a net, so that it can be sold without one. */
function useCatalog(shop: number, device: Device, again: () => Promise<void>): void {
	const { souk, gateway } = useConnection();
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each connection is enough.
	useEffect(() => {
		if (souk === undefined) return;
		let over = false;
		readCatalog(souk, gateway, shop)
			.then(async (catalog) => {
				if (over || JSON.stringify(catalog) === JSON.stringify(device.catalog)) return;
				await keepCatalog(device, catalog);
				await again();
			})
			// The catalog of the last time still sells: its offers are checked when a sale is posted.
			.catch(() => undefined);
		return () => {
			over = true;
		};
	}, [souk, shop]);
}
