// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Keyring } from '@polkadot/keyring';
import { u8aToHex } from '@polkadot/util';
import { signatureVerify, sr25519Verify } from '@polkadot/util-crypto';
import { accountsReady, development } from '@souk/client/accounts';
import { CONTEXTS, payload, sign, signedBy, wrap } from '@souk/client/signing';
import { hexOf } from './signature.ts';

before(accountsReady);

const GENESIS = new Uint8Array(32).fill(0x11);

test('should begin every kind of payload with a context of its own, sixteen bytes long', () => {
	const kinds = Object.keys(CONTEXTS) as (keyof typeof CONTEXTS)[];
	const begin = kinds.map((kind) => u8aToHex(payload(kind, GENESIS, Uint8Array.of(7)).subarray(0, 16)));
	assert.equal(new Set(begin).size, kinds.length);
	for (const kind of kinds) {
		assert.equal(CONTEXTS[kind].length, 16);
		assert.equal(payload(kind, GENESIS, Uint8Array.of(7)).length, 16 + 32 + 1);
	}
});

test('should take the genesis hash as bytes and as text', () => {
	assert.deepEqual(payload('link', GENESIS), payload('link', u8aToHex(GENESIS)));
});

test('should wrap a payload as wallets do', () => {
	const bytes = Buffer.from(wrap(new Uint8Array(128)));
	assert.equal(bytes.subarray(0, 7).toString(), '<Bytes>');
	assert.equal(bytes.subarray(-8).toString(), '</Bytes>');
	assert.equal(bytes.length, 128 + 15);
});

test('should sign the form it says, bare or wrapped', () => {
	const pair = development('//Alice');
	const bytes = payload('sale', GENESIS, Uint8Array.of(1, 2, 3));
	for (const wrapped of [false, true]) {
		const signed = sign(pair, bytes, wrapped);
		assert.equal(signed.wrapped, wrapped);
		// Not `signatureVerify`, which tries both forms.
		assert.equal(sr25519Verify(wrap(bytes), hexOf(signed), pair.publicKey), wrapped);
		assert.equal(sr25519Verify(bytes, hexOf(signed), pair.publicKey), !wrapped);
	}
});

test('should name the kind of key that signed, and refuse one the chain does not know', () => {
	const bytes = payload('receipt', GENESIS);
	for (const [type, name] of [
		['sr25519', 'Sr25519'],
		['ed25519', 'Ed25519'],
		['ecdsa', 'Ecdsa'],
	] as const) {
		const pair = new Keyring({ type }).addFromUri('//Alice');
		const signed = sign(pair, bytes);
		assert.deepEqual(Object.keys(signed.signature), [name]);
		assert.ok(signatureVerify(bytes, hexOf(signed), pair.address).isValid);
	}
	assert.deepEqual(signedBy('sr25519', '0x0102'), { wrapped: true, signature: { Sr25519: '0x0102' } });
	assert.throws(() => signedBy('ethereum', '0x0102'), RangeError);
});
