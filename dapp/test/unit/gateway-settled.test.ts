// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Gateway } from '@souk/sdk/gateway';
import { countSettled, dayBefore, MOST_COUNTED, settledOrders } from '../../src/gateway/settled.ts';

test('should count each order once, and only those that ended with a sale', () => {
	const orders = [
		{ id: 1, state: 'completed' },
		{ id: 1, state: 'completed' },
		{ id: 2, state: 'returned' },
		{ id: 3, state: 'ruled' },
		{ id: 4, state: 'cancelled' },
		{ id: 5, state: 'expired' },
	];
	assert.deepEqual(countSettled(orders, true), { count: 3, more: false });
	assert.deepEqual(countSettled([], false), { count: 0, more: true });
});

test('should ask for orders from the first moment of a day in UTC', () => {
	const now = Date.UTC(2026, 2, 5, 13, 45);
	assert.equal(dayBefore(now, 0), '2026-03-05T00:00:00.000Z');
	assert.equal(dayBefore(now, 30), '2026-02-03T00:00:00.000Z');
});

test('should say that there are more where a page does not have all', async () => {
	const asked: unknown[] = [];
	const gateway = {
		orders: (filters: unknown) => ({
			page: async (options: unknown) => {
				asked.push(filters, options);
				return { items: [{ id: 7, state: 'completed' }], next: 'cursor' };
			},
		}),
	} as unknown as Gateway;
	assert.deepEqual(await settledOrders(gateway, 3, '2026-03-05T00:00:00.000Z'), { count: 1, more: true });
	assert.deepEqual(asked, [{ shop: 3, settled_from: '2026-03-05T00:00:00.000Z' }, { limit: MOST_COUNTED }]);
});
