// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatewayAddress, isNodeAddress } from '../../src/chain/addresses.ts';

const ORIGIN = 'https://souk.example';

test('should read the address of a gateway, of this origin or of another', () => {
	assert.equal(gatewayAddress('/', ORIGIN)?.href, 'https://souk.example/');
	assert.equal(gatewayAddress(' http://127.0.0.1:8090 ', ORIGIN)?.href, 'http://127.0.0.1:8090/');
	assert.equal(gatewayAddress('https://other.example/gate', ORIGIN)?.href, 'https://other.example/gate');
});

test('should take no text for a gateway that is none, and not fail over it', () => {
	for (const text of ['http://[', 'http://', 'javascript:alert(1)', 'ws://127.0.0.1:9944'])
		assert.equal(gatewayAddress(text, ORIGIN), undefined, text);
});

test('should take the address of a WebSocket alone for a node', () => {
	assert.ok(isNodeAddress('ws://127.0.0.1:9944') && isNodeAddress('wss://node.example/rpc'));
	for (const text of ['', 'http://127.0.0.1:9944', '127.0.0.1:9944', 'ws://', 'wss:/'])
		assert.equal(isNodeAddress(text), false, text);
});
