// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { sr25519Verify } from '@polkadot/util-crypto';
import { accountsReady, development, named } from '@souk/client/accounts';
import { type LinkStatement, linkHash, linkPayload, NO_PARENT, signPath } from '@souk/client/links';
import { wrap } from '@souk/client/signing';
import { hexOf } from './signature.ts';

before(accountsReady);

const STATEMENT: LinkStatement = {
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
	assert.equal(u8aToHex(linkPayload(STATEMENT)), ENCODED);
	assert.equal(linkPayload(STATEMENT).length, 128);
});

test('should hash a payload as the chain does', () => {
	assert.equal(u8aToHex(linkHash(STATEMENT)), '0x2f402555c409f378ae705c3e6ca1c3a0ba1bdb19c4e02ebdac4d92fe7c2df24c');
});

test('should bind each link to the one before it', () => {
	const promoters = [development('//Alice'), development('//Bob'), named('promoter/1')];
	const links = signPath(STATEMENT.chain, 7n, promoters, STATEMENT.expires, (pair) => pair === promoters[1]);
	let parent: Uint8Array = NO_PARENT;
	for (const [place, link] of links.entries()) {
		const pair = promoters[place]!;
		const statement = { ...STATEMENT, parent, promoter: pair.publicKey };
		// The second promoter signs as a wallet does, and the link says so.
		const wrapped = place === 1;
		const bytes = wrapped ? wrap(linkPayload(statement)) : linkPayload(statement);
		assert.equal(link.promoter, u8aToHex(pair.publicKey));
		assert.equal(link.signed.wrapped, wrapped);
		assert.ok(sr25519Verify(bytes, hexOf(link.signed), pair.publicKey));
		parent = linkHash(statement);
	}
	assert.equal(links.length, 3);
});
