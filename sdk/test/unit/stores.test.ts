// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import 'fake-indexeddb/auto';
import { MemoryStore, SoukError, type Store, within } from '@souk/sdk';
import { IndexedDbStore } from '@souk/sdk/browser';
import { FileStore } from '@souk/sdk/node';

const folder = mkdtempSync(join(tmpdir(), 'souk-store-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What every storage has to do. */
async function behaves(store: Store): Promise<void> {
	const bytes = Uint8Array.from([0, 1, 255, 7]);
	assert.equal(await store.get('a'), undefined);
	await store.set('a/1', bytes);
	await store.set('a/2', new Uint8Array());
	await store.set('b:ä %../x', bytes);
	assert.deepEqual(await store.get('a/1'), bytes);
	assert.deepEqual(await store.get('a/2'), new Uint8Array());
	assert.deepEqual(await store.get('b:ä %../x'), bytes);
	await store.set('a/1', Uint8Array.of(9));
	assert.deepEqual(await store.get('a/1'), Uint8Array.of(9));
	assert.deepEqual(await store.keys('a/'), ['a/1', 'a/2']);
	assert.deepEqual(await store.keys(''), ['a/1', 'a/2', 'b:ä %../x']);
	await store.delete('a/1');
	await store.delete('never there');
	assert.deepEqual(await store.keys('a/'), ['a/2']);
	const part = within(store, 'part/');
	await part.set('x', bytes);
	assert.deepEqual(await part.keys(''), ['x']);
	assert.deepEqual(await store.keys('part/'), ['part/x']);
}

test('should keep bytes under keys: memory, files, IndexedDB', async () => {
	await behaves(new MemoryStore());
	const files = await FileStore.open(join(folder, 'one'));
	await behaves(files);
	files.close();
	const database = await IndexedDbStore.open('one');
	await behaves(database);
	database.close();
});

test('should find what it kept after it was opened again', async () => {
	for (const open of [() => FileStore.open(join(folder, 'again')), () => IndexedDbStore.open('again')]) {
		const store = await open();
		await store.set('key', Uint8Array.of(1, 2, 3));
		store.close();
		const again = await open();
		assert.deepEqual(await again.get('key'), Uint8Array.of(1, 2, 3));
		again.close();
	}
});

test('should not take what a crash left half written for something that was kept', async () => {
	const path = join(folder, 'half');
	const store = await FileStore.open(path);
	await store.set('key', Uint8Array.of(1));
	store.close();
	writeFileSync(join(path, 'key.row.0.half'), 'half of it');
	const again = await FileStore.open(path);
	assert.deepEqual(await again.keys(''), ['key']);
	assert.deepEqual(
		readdirSync(path).filter((name) => name.endsWith('.half')),
		[],
	);
	again.close();
});

test('should be of one process at a time, and take over from one that is gone', async () => {
	const path = join(folder, 'lock');
	const store = await FileStore.open(path);
	await assert.rejects(FileStore.open(path), (error) => error instanceof SoukError && error.code === 'Store.InUse');
	store.close();
	const gone = Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString());
	writeFileSync(join(path, 'lock'), String(gone));
	(await FileStore.open(path)).close();
	writeFileSync(join(path, 'lock'), String(process.ppid));
	await assert.rejects(
		FileStore.open(path),
		(error) => error instanceof SoukError && error.message.includes(String(process.ppid)),
	);
});
