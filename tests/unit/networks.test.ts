// SPDX-License-Identifier: Apache-2.0

// What a reader of a post signs, byte by byte as docs/design/networks.md has it.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { stringToU8a, u8aConcat } from '@polkadot/util';
import { signatureVerify } from '@polkadot/util-crypto';
import { accountsReady, development } from '@souk/client/accounts';
import { cid } from '@souk/client/content';
import { readPayload, signRead } from '@souk/client/networks';
import { wrap } from '@souk/client/signing';

before(accountsReady);

const CHAIN = new Uint8Array(32).fill(0x11);

test('should lay out context, chain, shop, post, address and reader', () => {
	const reader = new Uint8Array(32).fill(7);
	const content = cid('a post');
	const bytes = readPayload({ chain: CHAIN, shop: 258, post: 3, content, reader });
	assert.equal(bytes.length, 124);
	assert.deepEqual(bytes.slice(0, 48), u8aConcat(stringToU8a('souk:read:post:1'), CHAIN));
	assert.deepEqual([...bytes.slice(48, 56)], [2, 1, 0, 0, 3, 0, 0, 0]);
	assert.deepEqual([...bytes.slice(56, 60)], [0x01, 0x55, 0x12, 0x20]);
	assert.deepEqual(bytes.slice(92), reader);
});

test('should be signed bare, and as a wallet does', () => {
	const reader = development('//Dave');
	const read = { chain: CHAIN, shop: 1, post: 0, content: cid('a post') };
	const bytes = readPayload({ ...read, reader: reader.publicKey });
	for (const wrapped of [false, true]) {
		const [, signed] = signRead(read, reader, wrapped);
		assert.equal(signed.wrapped, wrapped);
		assert.ok('Sr25519' in signed.signature);
		const message = wrapped ? wrap(bytes) : bytes;
		assert.ok(signatureVerify(message, signed.signature.Sr25519, reader.publicKey).isValid);
	}
});
