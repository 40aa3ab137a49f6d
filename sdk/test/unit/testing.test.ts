// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LocalAccount, reportHash, saltOf, secretsOf, toHex } from '@souk/sdk';
import { blake2b256 } from '@souk/sdk/pure/hashing';

const GENESIS = `0x${'42'.repeat(32)}`;
const PHRASE = LocalAccount.newPhrase();

test('should make the same salt again from the phrase alone, for both kinds of keys', () => {
	for (const type of ['sr25519', 'ed25519'] as const) {
		const [one, again] = [0, 1].map(() => LocalAccount.fromPhrase(PHRASE, '//tester', { type })) as [
			LocalAccount,
			LocalAccount,
		];
		assert.equal(saltOf(one, GENESIS, 9521234567899n, 4), saltOf(again, GENESIS, 9521234567899n, 4));
	}
});

test('should make another salt for every account, product, cycle and chain', () => {
	const account = LocalAccount.fromPhrase(PHRASE, '//tester');
	const salts = [
		saltOf(account, GENESIS, 1n, 4),
		saltOf(account, GENESIS, 2n, 4),
		saltOf(account, GENESIS, 1n, 5),
		saltOf(account, `0x${'43'.repeat(32)}`, 1n, 4),
		saltOf(LocalAccount.fromPhrase(PHRASE, '//other'), GENESIS, 1n, 4),
		saltOf(LocalAccount.fromPhrase(LocalAccount.newPhrase(), '//tester'), GENESIS, 1n, 4),
		saltOf(LocalAccount.fromPhrase(PHRASE, '//tester', { password: 'x' }), GENESIS, 1n, 4),
	];
	assert.equal(new Set(salts).size, salts.length);
	for (const salt of salts) assert.match(salt ?? '', /^0x[0-9a-f]{64}$/);
});

test('should commit to values, salt, author, product and cycle', () => {
	const [author, other] = ['//a', '//b'].map((path) => LocalAccount.fromPhrase(PHRASE, path).publicKey) as [
		Uint8Array,
		Uint8Array,
	];
	const report = { product: 1n, cycle: 2, values: [-5n, 2n ** 63n - 1n], salt: `0x${'07'.repeat(32)}` as const };
	const hash = reportHash(report, author);
	assert.notEqual(hash, reportHash({ ...report, values: [-5n] }, author));
	assert.notEqual(hash, reportHash({ ...report, cycle: 3 }, author));
	assert.notEqual(hash, reportHash({ ...report, product: 2n }, author));
	assert.notEqual(hash, reportHash(report, other));
	assert.throws(() => reportHash({ ...report, values: [2n ** 63n] }, author), /does not fit 64 bits/);
});

test('should show secrets each of which hashes to the one shown before', () => {
	const chain = secretsOf(blake2b256(new Uint8Array([1])), 20);
	assert.equal(chain.length, 21);
	for (let place = 1; place < chain.length; place++) {
		assert.equal(toHex(blake2b256(chain[place - 1]!)), toHex(chain[place]!));
	}
});

test('should make the development accounts that everybody knows, and refuse a phrase that is none', () => {
	assert.equal(LocalAccount.development('//Alice').address, '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY');
	assert.throws(() => LocalAccount.fromPhrase('bottom drive obey'), /phrase/);
	assert.throws(() => LocalAccount.fromSecret(new Uint8Array(31)), /32 bytes/);
});
