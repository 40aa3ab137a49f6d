// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTill, LocalAccount, MemoryStore, readTillCode, Till } from '@souk/sdk';
import { changed, totalOf } from '../../src/pages/merchant/till/catalog.ts';
import {
	forgetTill,
	keepCatalog,
	keepKey,
	notePosted,
	postedCount,
	queueOf,
	readDevice,
	storageName,
} from '../../src/pages/merchant/till/device.ts';
import { isPhrase, openKey, sealKey, tidyPhrase, WrongPin } from '../../src/pages/merchant/till/key.ts';
import { pressed } from '../../src/pages/merchant/till/keypad.ts';
import { sumQueue } from '../../src/pages/merchant/till/sums.ts';

const GENESIS = `0x${'11'.repeat(32)}` as const;

/** A chain that knows one shop with a book, as setting a till up asks it. */
const chain = {
	genesis: GENESIS,
	receipts: { book: async () => ({ id: 4, currency: '0x455552' }), next: async () => 0n },
	shops: { get: async () => ({ owner: LocalAccount.development('//Bob').address }) },
} as never;

test('should open a key with its PIN and with no other one', async () => {
	const phrase = LocalAccount.newPhrase();
	const sealed = await sealKey(phrase, '493817', 1_000);
	assert.equal((await openKey(sealed, '493817')).address, LocalAccount.fromPhrase(phrase).address);
	await assert.rejects(openKey(sealed, '493818'), WrongPin);
	await assert.rejects(openKey({ ...sealed, address: LocalAccount.development('//Eve').address }, '493817'), WrongPin);
	for (const word of phrase.split(' ')) assert.ok(!JSON.stringify(sealed).includes(word), 'the phrase is in the clear');
	const again = await sealKey(phrase, '493817', 1_000);
	assert.notEqual(again.sealed, sealed.sealed);
});

test('should know a phrase however it is typed', () => {
	const phrase = LocalAccount.newPhrase();
	assert.ok(isPhrase(`  ${phrase.toUpperCase().replaceAll(' ', '\n ')} `));
	assert.equal(tidyPhrase(` ${phrase.replaceAll(' ', '   ')}`), phrase);
	// Twelve words that are words of phrases, with a wrong checksum.
	assert.ok(!isPhrase(Array.from({ length: 12 }, () => 'abandon').join(' ')));
	assert.ok(!isPhrase('twelve words that are none'));
});

test('should type amounts by keys and make none that does not fit', () => {
	const type = (keys: string, decimals: number) => [...keys].reduce((text, key) => pressed(text, key, decimals), '');
	assert.equal(type('12.509', 2), '12.50');
	assert.equal(type('.5', 2), '0.5');
	assert.equal(type('007', 2), '7');
	assert.equal(type('1..2', 2), '1.2');
	assert.equal(pressed('', '00', 0), '0');
	assert.equal(pressed('5', '00', 0), '500');
	assert.equal(type('1.5', 0), '15');
	assert.equal(type('12345678901', 2), '123456789');
});

test('should sell, sum and countersign on a device that has no chain', async () => {
	const store = new MemoryStore();
	const device = await readDevice(store);
	await Till.setUp(chain, queueOf(device), { shop: 7, till: 3 });
	const { till } = await readDevice(store);
	assert.ok(till !== undefined);
	const [first, second, third] = [await till.sell(1_299n), await till.sell(2_500n), await till.sell(700n)];
	await till.refund(200n);
	await till.void(second);
	const customer = LocalAccount.development('//Charlie');
	await till.countersigned(first, await answerTill(customer, readTillCode(till.code(first), GENESIS)));
	const { value, signed, voided } = sumQueue(till.waiting);
	assert.deepEqual([value, signed, [...voided]], [1_299n + 700n - 200n, 1, [second]]);
	// The device is read anew, as after the page was closed.
	const later = (await readDevice(store)).till;
	assert.deepEqual(later?.waiting, till.waiting);
	assert.equal(later?.status.next, third + 3n);
});

test('should keep key, catalog and postings, and forget them all', async () => {
	const store = new MemoryStore();
	const device = await readDevice(store);
	const key = await sealKey(LocalAccount.newPhrase(), '123456', 1_000);
	await keepKey(device, key);
	await keepCatalog(device, [{ listing: '1', name: 'Rye bread', offer: '0x00', minor: '450', currency: 'EUR' }]);
	await notePosted(device, { at: 1, receipts: 3, sales: 1 });
	await notePosted(device, { at: 2, receipts: 2, sales: 0 });
	await Till.setUp(chain, queueOf(device), { shop: 7, till: 3 });
	const read = await readDevice(store);
	assert.deepEqual(read.key, key);
	assert.equal(read.catalog.length, 1);
	assert.equal(postedCount(read), 6);
	await forgetTill(read);
	assert.deepEqual(await store.keys(''), []);
	assert.equal((await readDevice(store)).till, undefined);
});

test('should give each shop of each chain a storage of its own', () => {
	const names = new Set([storageName(GENESIS, 1), storageName(GENESIS, 2), storageName(`0x${'22'.repeat(32)}`, 1)]);
	assert.equal(names.size, 3);
});

test('should add up a basket in the currency of the till alone', () => {
	const catalog = [
		{ listing: '1', name: 'a', offer: '', minor: '450', currency: 'EUR' },
		{ listing: '2', name: 'b', offer: '', minor: '300', currency: 'USD' },
		{ listing: '3', name: 'c', offer: '' },
	];
	const basket = changed(changed(changed(new Map(), '1', 1), '1', 1), '1', 1);
	assert.equal(totalOf(basket, catalog, 'EUR'), 1_350n);
	assert.equal(totalOf(changed(basket, '2', 1), catalog, 'EUR'), undefined);
	assert.equal(totalOf(changed(basket, '3', 1), catalog, 'EUR'), undefined);
	assert.equal(changed(changed(new Map(), '1', 1), '1', -1).size, 0);
});
