// SPDX-License-Identifier: Apache-2.0

import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useConnection } from '../../../chain/connection.tsx';
import { Badge, Loading, Note, Page, Problem } from '../../../ui/basic.tsx';
import { useWords } from '../../../words/index.tsx';
import { useShopId } from '../shop.tsx';
import { Counter } from './counter.tsx';
import { borrow, type Device, readDevice, storageName } from './device.ts';
import { SetUp } from './setup.tsx';
import '../merchant.css';
import './till.css';

/** What a device has of a till, or why it cannot be read. `again` reads it anew. */
function useDevice(name: string | undefined): { device?: Device; error?: unknown; again: () => Promise<void> } {
	const [device, setDevice] = useState<Device>();
	const [error, setError] = useState<unknown>();
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks for the storage once more.
	useEffect(() => {
		if (name === undefined) return;
		let over = false;
		const { store, giveBack } = borrow(name);
		store
			.then(readDevice)
			.then((read) => !over && setDevice(read))
			.catch((cause: unknown) => !over && setError(cause));
		return () => {
			over = true;
			setDevice(undefined);
			giveBack();
		};
	}, [name, attempt]);
	const again = useCallback(async () => {
		if (device === undefined) {
			setError(undefined);
			setAttempt((before) => before + 1);
			return;
		}
		const read = await readDevice(device.store);
		// The queue that is open stays the one: two of them over one storage would give two receipts one number.
		setDevice({ ...read, ...(device.till === undefined ? {} : { till: device.till }) });
	}, [device]);
	return {
		again,
		...(device === undefined ? {} : { device }),
		...(error === undefined ? {} : { error }),
	};
}

/** The till of a shop on this device. It opens and sells without a net. */
export function TillPage() {
	const { till: words } = useWords();
	const shop = useShopId();
	const { place, souk } = useConnection();
	const genesis = place?.genesis ?? souk?.genesis;
	const { device, error, again } = useDevice(genesis === undefined ? undefined : storageName(genesis, shop));
	return (
		<Page
			title={words.title}
			lead={device?.till === undefined ? words.lead : undefined}
			above={
				<p className="row merchant-where">
					<Link to="/merchant/$shop" params={{ shop: String(shop) }}>
						{words.toShop(shop)}
					</Link>
				</p>
			}
			actions={<Net />}
		>
			<div className="stack" data-shop={shop}>
				{genesis === undefined && <Note tone="warn">{words.noChain}</Note>}
				{error !== undefined && <Problem error={error} again={again} />}
				{genesis !== undefined && device === undefined && error === undefined && <Loading />}
				{device !== undefined &&
					(device.till === undefined ? (
						<SetUp shop={shop} device={device} again={again} />
					) : (
						<Counter shop={shop} device={device} till={device.till} again={again} />
					))}
			</div>
		</Page>
	);
}

/** Whether the chain can be reached now. */
function Net() {
	const { till: words } = useWords();
	const { state } = useConnection();
	return state === 'ready' ? <Badge tone="good">{words.online}</Badge> : <Badge tone="warn">{words.offline}</Badge>;
}
