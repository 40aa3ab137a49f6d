// SPDX-License-Identifier: Apache-2.0

// What a device has of a till: its queue, its sealed key, what the shop sells, and what it posted. All of it lies in the browser's
// storage, so that the till opens without a net.

import { type Store, Till, within } from '@souk/sdk';
import { IndexedDbStore } from '@souk/sdk/browser';
import type { SealedKey } from './key.ts';

/** A listing as the till keeps it for sales without a net. */
export interface CatalogEntry {
	/** Its number. */
	listing: string;
	name: string;
	/** Hash of the offer that a buyer signs for. */
	offer: string;
	/** Price of a unit outside the chain, in minor units; none where it has no such price. */
	minor?: string;
	currency?: string;
}

/** A posting that went through. */
export interface Posted {
	/** Milliseconds since the epoch. */
	at: number;
	receipts: number;
	sales: number;
}

/** What a device keeps of one till. */
export interface Device {
	store: Store;
	till?: Till;
	key?: SealedKey;
	catalog: CatalogEntry[];
	posted: Posted[];
}

const QUEUE = 'queue/';
/** The most postings that a device remembers. */
const MOST_POSTED = 200;

async function read<T>(store: Store, key: string): Promise<T | undefined> {
	const bytes = await store.get(key);
	return bytes === undefined ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as T);
}

async function write(store: Store, key: string, value: unknown): Promise<void> {
	await store.set(key, new TextEncoder().encode(JSON.stringify(value)));
}

/** Read what a storage holds. Needs no net. */
export async function readDevice(store: Store): Promise<Device> {
	const [till, key, catalog, posted] = [
		await Till.open(within(store, QUEUE)),
		await read<SealedKey>(store, 'key'),
		await read<CatalogEntry[]>(store, 'catalog'),
		await read<Posted[]>(store, 'posted'),
	];
	return {
		store,
		catalog: catalog ?? [],
		posted: posted ?? [],
		...(till === undefined ? {} : { till }),
		...(key === undefined ? {} : { key }),
	};
}

/** The storage of the till's queue. */
export function queueOf({ store }: Device): Store {
	return within(store, QUEUE);
}

/** Keep the till's sealed key. */
export async function keepKey({ store }: Device, key: SealedKey): Promise<void> {
	await write(store, 'key', key);
}

/** Keep what the shop sells, for sales without a net. */
export async function keepCatalog({ store }: Device, catalog: CatalogEntry[]): Promise<void> {
	await write(store, 'catalog', catalog);
}

/** Note a posting. */
export async function notePosted({ store }: Device, posting: Posted): Promise<void> {
	const before = (await read<Posted[]>(store, 'posted')) ?? [];
	await write(store, 'posted', [...before, posting].slice(-MOST_POSTED));
}

/** How many receipts and sales a device posted, as far as it remembers. */
export function postedCount({ posted }: Device): number {
	return posted.reduce((sum, { receipts, sales }) => sum + receipts + sales, 0);
}

/** Take a till off its device. Nothing may wait: what waits would be lost. */
export async function forgetTill({ store }: Device): Promise<void> {
	for (const key of await store.keys('')) await store.delete(key);
}

/** The name of a till's storage: one for each shop of each chain. */
export function storageName(genesis: string, shop: number): string {
	return `souk-till-${genesis.slice(2, 18)}-${shop}`;
}

/** Storages that this page has open. One page has a storage at a time, so it is shared by all that is on the page. */
const open = new Map<string, { store: Promise<IndexedDbStore>; users: number }>();
/** How long a storage stays open after nobody uses it, in milliseconds: a page that is drawn anew asks for it at once. */
const LINGER = 300;

/** Open a storage, or share the one that is open. `giveBack` lets another page have it. */
export function borrow(name: string): { store: Promise<IndexedDbStore>; giveBack: () => void } {
	const known = open.get(name) ?? { store: IndexedDbStore.open(name), users: 0 };
	known.users += 1;
	open.set(name, known);
	known.store.catch(() => {
		if (open.get(name) === known) open.delete(name);
	});
	let given = false;
	return {
		store: known.store,
		giveBack: () => {
			if (given) return;
			given = true;
			known.users -= 1;
			setTimeout(() => {
				if (known.users > 0 || open.get(name) !== known) return;
				open.delete(name);
				known.store.then((store) => store.close()).catch(() => undefined);
			}, LINGER);
		},
	};
}
