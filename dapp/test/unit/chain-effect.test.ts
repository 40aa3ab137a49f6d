// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FateUnknown, InputError, palletError, refusal } from '@souk/sdk';
import { tookEffect } from '../../src/chain/effect.ts';

test('should count the transactions before the one that failed', () => {
	const unknown = new FateUnknown('Fate.Unknown', 'No block took it.', 'Look.');
	for (const error of [palletError('Orders', 'OfferChanged'), refusal({ type: 'Invalid' }), unknown]) {
		assert.equal(tookEffect(3, error), 2, error.code);
		assert.equal(tookEffect(1, error), 0, error.code);
		assert.equal(tookEffect(0, error), 0, error.code);
	}
});

test('should count all that were signed where the error is about something else', () => {
	assert.equal(tookEffect(2, new InputError('Input', 'Something is wrong.', 'Mend it.')), 2);
	assert.equal(tookEffect(2, new Error('the gateway is away')), 2);
	assert.equal(tookEffect(0, undefined), 0);
});
