// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LocalAccount, saltOf, toHex } from '@souk/sdk';
import {
	dropPhrase,
	keepPhrase,
	keepSlip,
	keptPhrase,
	keptValues,
	withPhrase,
} from '../../src/pages/tester/secrets.ts';

const GENESIS = `0x${'ab'.repeat(32)}`;
const PHRASE = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';

function keeper() {
	const rows = new Map<string, string>();
	return {
		rows,
		getItem: (key: string) => rows.get(key) ?? null,
		setItem: (key: string, value: string) => void rows.set(key, value),
		removeItem: (key: string) => void rows.delete(key),
	};
}

/** An account of a wallet: it signs, and makes no secrets. */
function walletOf(path: string) {
	const { publicKey, address, signer, signStatement } = LocalAccount.development(path);
	return { publicKey, address, signer, signStatement };
}

test('should make the same salt again on another device that has the phrase', () => {
	const salt = (phrase: string, path: string) =>
		saltOf(withPhrase(walletOf(path), phrase), GENESIS, 9_521_000_000_025n, 3);
	assert.equal(saltOf(walletOf('//Alice'), GENESIS, 9_521_000_000_025n, 3), undefined);
	const first = salt(PHRASE, '//Alice');
	assert.ok(first !== undefined && first.length === 66);
	assert.equal(salt(PHRASE, '//Alice'), first);
	assert.notEqual(salt(PHRASE, '//Bob'), first);
	assert.notEqual(salt(LocalAccount.newPhrase(), '//Alice'), first);
});

test('should leave the key of the wallet as it is', () => {
	const wallet = walletOf('//Alice');
	const tester = withPhrase(wallet, PHRASE);
	assert.equal(tester.address, wallet.address);
	assert.equal(toHex(tester.publicKey), toHex(wallet.publicKey));
	assert.equal(tester.signer, wallet.signer);
});

test('should keep a phrase by account and chain, and refuse what is none', () => {
	const kept = keeper();
	assert.throws(() => keepPhrase(kept, GENESIS, 'me', PHRASE.replace('walk', 'run')));
	assert.equal(kept.rows.size, 0);
	keepPhrase(kept, GENESIS, 'me', `  ${PHRASE.toUpperCase().replaceAll(' ', '   ')}\n`);
	assert.equal(keptPhrase(kept, GENESIS, 'me'), PHRASE);
	assert.equal(keptPhrase(kept, GENESIS, 'you'), undefined);
	assert.equal(keptPhrase(kept, `0x${'cd'.repeat(32)}`, 'me'), undefined);
	dropPhrase(kept, GENESIS, 'me');
	assert.equal(keptPhrase(kept, GENESIS, 'me'), undefined);
});

test('should keep the values of a report by author, product and cycle', () => {
	const kept = keeper();
	const report = { author: 'me', product: '09521000000025', cycle: 3 };
	keepSlip(kept, GENESIS, { ...report, values: ['-5', '1000000000000000000'] });
	assert.deepEqual(keptValues(kept, GENESIS, report), [-5n, 1_000_000_000_000_000_000n]);
	assert.equal(keptValues(kept, GENESIS, { ...report, cycle: 4 }), undefined);
	const [[key] = ['']] = kept.rows;
	kept.rows.set(key, '["x"]');
	assert.equal(keptValues(kept, GENESIS, report), undefined);
});
