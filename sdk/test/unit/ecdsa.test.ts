// SPDX-License-Identifier: Apache-2.0

// Signatures by ECDSA keys, made by another library than the one that verifies them.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Keyring } from '@polkadot/keyring';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { pathFault, signPath } from '@souk/sdk/pure/links';
import { sign, verify } from '@souk/sdk/pure/signing';

before(async () => {
	await cryptoWaitReady();
});

test('should verify what polkadot.js signs with each kind of key', () => {
	const bytes = new TextEncoder().encode('a statement');
	for (const type of ['sr25519', 'ed25519', 'ecdsa'] as const) {
		const pair = new Keyring({ type }).addFromUri('//Alice');
		// The account of an ECDSA key is the hash of the key.
		for (const wrapped of [false, true]) {
			const signed = sign(pair, bytes, wrapped);
			assert.ok(verify(signed, bytes, pair.addressRaw), `${type} ${wrapped}`);
			assert.ok(!verify({ ...signed, wrapped: !wrapped }, bytes, pair.addressRaw), `${type} in the other form`);
			assert.ok(!verify(signed, bytes.slice(1), pair.addressRaw), `${type} of other bytes`);
		}
	}
	const [pair] = [new Keyring({ type: 'sr25519' }).addFromUri('//Bob')];
	const genesis = `0x${'01'.repeat(32)}`;
	assert.equal(pathFault(genesis, 5n, signPath(genesis, 5n, [pair], 10n), 1n), undefined);
});
