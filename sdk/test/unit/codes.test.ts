// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTill, InputError, LocalAccount, readTillCode, toHex } from '@souk/sdk';
import { ANYBODY, type Asked, askCode, isAnswer, MOST, readAnswer, readAsk } from '@souk/sdk/pure/codes';
import { signPath } from '@souk/sdk/pure/links';
import { readSale, saleBytes } from '@souk/sdk/pure/sale';

const GENESIS = `0x${'42'.repeat(32)}` as const;
const customer = LocalAccount.development('//Charlie');
const stranger = LocalAccount.development('//Dave');
const merchant = LocalAccount.development('//Bob');

const receipt: Asked = {
	kind: 'receipt',
	chain: GENESIS,
	shop: 3,
	book: 9,
	till: 2,
	number: 123_456n,
	time: 1_750_000_000_000n,
	currency: 'EUR',
	value: 1_299n,
	via: null,
	customer: null,
};
const path = signPath(GENESIS, 5n, [merchant, stranger], 2_000_000_000_000n);
const sale: Asked = {
	kind: 'sale',
	chain: GENESIS,
	seller: toHex(merchant.publicKey),
	sale: {
		buyer: ANYBODY,
		lines: [
			{ listing: 5n, offer: `0x${'11'.repeat(32)}`, quantity: 2, path, items: [] },
			{ listing: 2n ** 63n, offer: `0x${'12'.repeat(32)}`, quantity: 4_294_967_295, path: [], items: ['S1', 'Ü-2'] },
		],
		total: { currency: 'USD', amount: 2_598n },
		platform: toHex(stranger.publicKey),
		attachment: `0x01551220${'ab'.repeat(32)}`,
		salt: 2n ** 64n - 1n,
		expires: 1_750_000_600_000n,
	},
};

test('should be read as they were shown', () => {
	for (const asked of [
		receipt,
		{ ...receipt, via: 7 },
		{ ...receipt, customer: toHex(customer.publicKey), via: 4_294_967_295 },
		sale,
		{ ...sale, sale: { ...sale.sale, total: null, platform: null, attachment: null, lines: [] } },
	] as Asked[]) {
		const code = askCode(asked);
		assert.match(code, /^souk:(receipt|sale):[A-Za-z0-9_-]+$/);
		assert.ok(code.length <= MOST);
		assert.deepEqual(readAsk(code), asked);
	}
	assert.deepEqual(readSale(saleBytes(sale.sale)), sale.sale);
});

test('should take the signature of whoever is asked over exactly that, and no other', async () => {
	for (const asked of [receipt, sale]) {
		const answer = readAnswer(await answerTill(customer, readTillCode(askCode(asked), GENESIS)));
		assert.equal(answer.account, toHex(customer.publicKey));
		assert.ok(isAnswer(asked, answer));
		assert.ok(!isAnswer(asked, { ...answer, account: toHex(stranger.publicKey) }), 'another account');
		assert.ok(!isAnswer(asked, { ...answer, signed: { ...answer.signed, wrapped: true } }), 'another form');
	}
	const answer = readAnswer(await answerTill(customer, receipt));
	assert.ok(!isAnswer({ ...receipt, value: 1_300n }, answer), 'another value');
	assert.ok(!isAnswer({ ...receipt, number: 123_457n }, answer), 'another number');
	const named = { ...receipt, customer: toHex(customer.publicKey) };
	assert.ok(isAnswer(named, readAnswer(await answerTill(customer, named))));
	await assert.rejects(
		answerTill(stranger, named),
		(error) => error instanceof InputError && error.code === 'Code.OtherCustomer',
	);
});

test('should refuse a code that is none, of another chain, or too long', async () => {
	const code = askCode(receipt);
	for (const bad of [
		'',
		'souk:',
		'souk:receipt:',
		'https://x',
		`${code}AA`,
		code.slice(0, -5),
		code.replace('receipt', 'sale'),
		'souk:receipt:Ag',
	]) {
		assert.throws(
			() => readTillCode(bad, GENESIS),
			(error) => error instanceof InputError && error.code === 'Code.Unreadable',
			bad,
		);
	}
	assert.throws(
		() => readTillCode(code, `0x${'43'.repeat(32)}`),
		(error) => error instanceof InputError && error.code === 'Code.OtherChain',
	);
	assert.throws(() => readAnswer(code), RangeError);
	const lines = Array.from({ length: 60 }, (_, place) => ({
		listing: BigInt(place),
		offer: `0x${'11'.repeat(32)}`,
		quantity: 1,
		path: [],
		items: [],
	}));
	assert.throws(() => askCode({ ...sale, sale: { ...sale.sale, lines } }), /sell fewer lines/);
});
