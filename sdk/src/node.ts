// SPDX-License-Identifier: Apache-2.0

/**
 * The SDK in Node.js: a WebSocket, files for what must not be lost, smoldot as a light client.
 *
 * @module
 */

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { WebSocket as Ws } from 'ws';
import { overSmoldot, overWebSocket, type WebSocketClass } from './connect.ts';
import { InputError, SoukError } from './errors/index.ts';
import type { Souk, SoukOptions } from './souk.ts';
import type { Store } from './store.ts';

/** Node.js has a WebSocket of its own from release 22 on. */
const SOCKET = (globalThis.WebSocket ?? Ws) as unknown as WebSocketClass;

/** Connect to a node by its URL. */
export async function connect(urls: string | string[], options: SoukOptions = {}): Promise<Souk> {
	return overWebSocket(urls, options, SOCKET);
}

/** Connect as a light client, by the text of a chain's specification. */
export async function connectLight(specification: string, options: SoukOptions = {}): Promise<Souk> {
	const { start } = await import('polkadot-api/smoldot');
	return overSmoldot(start({ maxLogLevel: 1 }), specification, options);
}

/**
 * A storage in files of a folder, one for each key. What it has set survives a power cut. One process has it at a time: two
 * processes of one till would give two receipts the same number.
 */
export class FileStore implements Store {
	private readonly folder: string;
	private writes = 0;

	private constructor(folder: string) {
		this.folder = folder;
	}

	/** Open a storage in a folder, which is made if it is not there. An error if another process has it. */
	static async open(folder: string): Promise<FileStore> {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		lock(join(folder, LOCK));
		const store = new FileStore(folder);
		// What a crash left half written was never there.
		for (const name of await readdir(folder)) if (name.endsWith(HALF)) await rm(join(folder, name), { force: true });
		return store;
	}

	/** Let another process have the storage. */
	close(): void {
		rmSync(join(this.folder, LOCK), { force: true });
	}

	async get(key: string): Promise<Uint8Array | undefined> {
		try {
			return new Uint8Array(await readFile(this.path(key)));
		} catch (error) {
			if (isCode(error, 'ENOENT')) return undefined;
			throw failed(this.folder, error);
		}
	}

	async set(key: string, value: Uint8Array): Promise<void> {
		const path = this.path(key);
		const half = `${path}.${this.writes++}${HALF}`;
		try {
			const file = await open(half, 'w', 0o600);
			try {
				await file.writeFile(value);
				await file.sync();
			} finally {
				await file.close();
			}
			await rename(half, path);
			await this.sync();
		} catch (error) {
			await rm(half, { force: true });
			throw failed(this.folder, error);
		}
	}

	async delete(key: string): Promise<void> {
		try {
			await rm(this.path(key), { force: true });
			await this.sync();
		} catch (error) {
			throw failed(this.folder, error);
		}
	}

	async keys(prefix: string): Promise<string[]> {
		const names = await readdir(this.folder);
		return names
			.filter((name) => name.endsWith(WHOLE))
			.map((name) => decodeURIComponent(name.slice(0, -WHOLE.length)))
			.filter((key) => key.startsWith(prefix))
			.sort();
	}

	private path(key: string): string {
		return join(this.folder, `${encodeURIComponent(key)}${WHOLE}`);
	}

	/** Have the folder itself on the disk: without it a name that was written may be gone after a power cut. */
	private async sync(): Promise<void> {
		const folder = await open(this.folder, 'r');
		try {
			await folder.sync();
		} finally {
			await folder.close();
		}
	}
}

const LOCK = 'lock';
const WHOLE = '.row';
const HALF = '.half';

/** Take a lock file. One of a process that is gone is taken over. */
function lock(path: string): void {
	for (let tries = 0; tries < 2; tries++) {
		try {
			const file = openSync(path, 'wx', 0o600);
			writeSync(file, String(process.pid));
			closeSync(file);
			return;
		} catch (error) {
			if (!isCode(error, 'EEXIST')) throw failed(path, error);
			const owner = Number(readFileSync(path, 'utf8'));
			if (owner !== process.pid && Number.isInteger(owner) && owner > 0 && isAlive(owner)) {
				throw new InputError(
					'Store.InUse',
					`Process ${owner} has the storage of ${path}.`,
					'End it first, or give this till a folder of its own.',
				);
			}
			if (owner === process.pid) {
				throw new InputError(
					'Store.InUse',
					`This process has the storage of ${path} already.`,
					'Open each storage once.',
				);
			}
			rmSync(path, { force: true });
		}
	}
	throw new InputError('Store.InUse', `The lock ${path} cannot be taken.`, 'End the other process first.');
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isCode(error, 'EPERM');
	}
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}

function failed(where: string, cause: unknown): SoukError {
	const what = cause instanceof Error ? cause.message : String(cause);
	return new SoukError(
		'Store.Failed',
		`Nothing was kept in ${where}: ${what}.`,
		'Free some space, or mend the disk, then try again.',
		{ cause },
	);
}
