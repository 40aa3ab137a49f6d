// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { hexToU8a, u8aToHex } from '@polkadot/util';
import { signatureVerify } from '@polkadot/util-crypto';
import { accountsReady, development, named } from '../src/accounts.ts';
import { encodePayload, NO_PARENT, payloadHash, signPath, wrapped, type LinkPayload } from '../src/links.ts';

before(accountsReady);

const PAYLOAD: LinkPayload = {
	chain: new Uint8Array(32).fill(0x11),
	listing: 7n,
	parent: NO_PARENT,
	promoter: new Uint8Array(32).fill(0x22),
	expires: 1_700_000_000_000n,
};

// The same vector stands in the Rust tests of the chain.
const ENCODED =
	'0x736f756b3a70726f6d6f74696f6e3a31' +
	'11'.repeat(32) +
	'0700000000000000' +
	'00'.repeat(32) +
	'22'.repeat(32) +
	'0068e5cf8b010000';

test('should encode a payload as the chain does', () => {
	assert.equal(u8aToHex(encodePayload(PAYLOAD)), ENCODED);
	assert.equal(encodePayload(PAYLOAD).length, 128);
});

test('should hash a payload as the chain does', () => {
	assert.equal(u8aToHex(payloadHash(PAYLOAD)), '0x2f402555c409f378ae705c3e6ca1c3a0ba1bdb19c4e02ebdac4d92fe7c2df24c');
});

test('should wrap a payload as wallets do', () => {
	const bytes = Buffer.from(wrapped(PAYLOAD));
	assert.equal(bytes.subarray(0, 7).toString(), '<Bytes>');
	assert.equal(bytes.subarray(-8).toString(), '</Bytes>');
	assert.equal(bytes.length, 128 + 15);
});

test('should bind each link to the one before it', () => {
	const promoters = [development('//Alice'), development('//Bob'), named('promoter/1')];
	const links = signPath(PAYLOAD.chain, 7n, promoters, PAYLOAD.expires);
	let parent: Uint8Array = NO_PARENT;
	for (const [place, link] of links.entries()) {
		const pair = promoters[place]!;
		const payload = { ...PAYLOAD, parent, promoter: pair.publicKey };
		assert.equal(link.promoter, u8aToHex(pair.publicKey));
		assert.ok(signatureVerify(encodePayload(payload), link.signature.Sr25519, pair.publicKey).isValid);
		parent = payloadHash(payload);
	}
	assert.equal(hexToU8a(links[0]!.signature.Sr25519).length, 64);
});
