// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeAddress, encodeAddress } from '@polkadot/util-crypto';
import { addressOf, InputError, LocalAccount, sameAccount, toHex } from '@souk/sdk';
import { ss58, ss58Key } from '@souk/sdk/pure/ss58';

test('should write and read addresses of every network as polkadot.js does', () => {
	for (let prefix = 0; prefix < 16_384; prefix += prefix < 300 ? 1 : 487) {
		// Networks whose prefix polkadot.js does not know are allowed all the same.
		if (prefix === 46 || prefix === 47) continue;
		const key = Uint8Array.from({ length: 32 }, (_, place) => (place * 37 + prefix * 11) & 0xff);
		const address = ss58(key, prefix);
		assert.equal(address, encodeAddress(key, prefix), `prefix ${prefix}`);
		assert.deepEqual(ss58Key(address), { key, prefix });
		assert.deepEqual([...decodeAddress(address)], [...key]);
	}
});

test('should refuse what is no address, and name accounts alike whatever they are named by', () => {
	const alice = LocalAccount.development('//Alice');
	assert.equal(alice.address, '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY');
	assert.equal(addressOf('15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5'), alice.address);
	assert.equal(addressOf(toHex(alice.publicKey)), alice.address);
	assert.ok(sameAccount(alice, alice.publicKey));
	for (const wrong of [
		'',
		'5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQX',
		'5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQ',
		'0x1234',
		'0OIl',
		'5'.repeat(200),
		encodeAddress(new Uint8Array(8), 42),
	])
		assert.throws(() => addressOf(wrong), InputError, wrong);
	assert.throws(() => addressOf(new Uint8Array(31)), InputError);
	assert.throws(() => ss58(new Uint8Array(32), 16_384), /no prefix/);
});
