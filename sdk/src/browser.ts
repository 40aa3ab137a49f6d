// SPDX-License-Identifier: Apache-2.0

/**
 * The SDK in a browser: the browser's WebSocket, IndexedDB for what must not be lost, smoldot as a light client.
 *
 * @module
 */

import { overSmoldot, overWebSocket } from './connect.ts';
import { SoukError } from './errors/index.ts';
import type { Souk, SoukOptions } from './souk.ts';
import type { Store } from './store.ts';

export { findWallets, Wallet, type WalletAccount, type WalletOptions, wallets } from './wallets.ts';

/** Connect to a node by its URL. */
export async function connect(urls: string | string[], options: SoukOptions = {}): Promise<Souk> {
	return overWebSocket(urls, options, WebSocket);
}

/** Connect as a light client, by the text of a chain's specification. */
export async function connectLight(specification: string, options: SoukOptions = {}): Promise<Souk> {
	const { start } = await import('polkadot-api/smoldot');
	return overSmoldot(start(), specification, options);
}

const ROWS = 'rows';

/**
 * A storage in IndexedDB. What it has set survives the end of the page. One page has it at a time: two pages of one till would give
 * two receipts the same number.
 */
export class IndexedDbStore implements Store {
	private readonly database: IDBDatabase;
	private readonly release: () => void;

	private constructor(database: IDBDatabase, release: () => void) {
		this.database = database;
		this.release = release;
	}

	/** Open a storage by its name. An error if another page has it. */
	static async open(name: string): Promise<IndexedDbStore> {
		const release = await held(name);
		try {
			const request = indexedDB.open(name, 1);
			request.onupgradeneeded = () => request.result.createObjectStore(ROWS);
			return new IndexedDbStore(await answer(request), release);
		} catch (error) {
			release();
			throw error;
		}
	}

	/** Let another page have the storage. */
	close(): void {
		this.database.close();
		this.release();
	}

	async get(key: string): Promise<Uint8Array | undefined> {
		const value: unknown = await answer(this.rows('readonly').get(key));
		return value instanceof Uint8Array ? value : undefined;
	}

	async set(key: string, value: Uint8Array): Promise<void> {
		await this.write((rows) => rows.put(value, key));
	}

	async delete(key: string): Promise<void> {
		await this.write((rows) => rows.delete(key));
	}

	async keys(prefix: string): Promise<string[]> {
		const keys = await answer(this.rows('readonly').getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)));
		return keys.map(String).sort();
	}

	private rows(mode: IDBTransactionMode): IDBObjectStore {
		return this.database.transaction(ROWS, mode).objectStore(ROWS);
	}

	/** Resolves once the browser has written it to the disk, where it can say so. */
	private async write(change: (rows: IDBObjectStore) => IDBRequest): Promise<void> {
		const transaction = this.database.transaction(ROWS, 'readwrite', { durability: 'strict' });
		change(transaction.objectStore(ROWS));
		await new Promise<void>((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onerror = transaction.onabort = () => reject(full(transaction.error));
		});
	}
}

function full(cause: DOMException | null): SoukError {
	return new SoukError(
		'Store.Failed',
		`The browser could not keep it: ${cause?.message ?? 'the write was given up'}.`,
		'Free some space, then try again.',
		{
			cause,
		},
	);
}

async function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(full(request.error));
	});
}

/** Take the lock of a storage where the browser has locks. Returns what gives it back. */
async function held(name: string): Promise<() => void> {
	const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
	if (locks === undefined) return () => undefined;
	return new Promise((resolve, reject) => {
		locks
			.request(`souk:${name}`, { ifAvailable: true }, async (lock) => {
				if (lock === null) {
					reject(new SoukError('Store.InUse', `Another page has the storage '${name}'.`, 'Close the other page.'));
					return;
				}
				await new Promise<void>((release) => resolve(release));
			})
			.catch(reject);
	});
}
