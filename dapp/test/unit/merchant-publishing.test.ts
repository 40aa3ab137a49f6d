// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LocalAccount, type Souk } from '@souk/sdk';
import type { Gateway } from '@souk/sdk/gateway';
import { demonstrationGtin } from '@souk/sdk/pure/gs1';
import { publishAll, statementsOf, type ToPublish } from '../../src/pages/merchant/publishing.ts';

const BOB = LocalAccount.development('//Bob');
const EVE = LocalAccount.development('//Eve');

/** So many listings of a file. */
function listings(count: number): ToPublish[] {
	return Array.from({ length: count }, (_, number) => ({
		product: demonstrationGtin(number),
		name: `thing ${number}`,
		description: '',
		terms: { price: { token: 1n }, experienceFee: 0, returnWindow: 0n },
		stock: 1,
	}));
}

/** A gateway that takes so many contents before it goes away. */
function gatewayFor(most: number): { gateway: Gateway; taken: string[] } {
	const taken: string[] = [];
	const putContent = async (_: unknown, bytes: Uint8Array) => {
		if (taken.length >= most) throw new Error('the gateway is away');
		taken.push(new TextDecoder().decode(bytes));
	};
	return { gateway: { putContent } as unknown as Gateway, taken };
}

/** A chain whose calls take at most `most` listings and whose transactions take at most `together` calls. */
function chainFor(most: number, together: number): { souk: Souk; sent: number[][] } {
	const sent: number[][] = [];
	let next = 100n;
	const constant = async () => most;
	const souk = {
		api: {
			constants: { Shops: { MaxBatch: constant } },
			tx: { Shops: { publish_listings: (args: { listings: unknown[] }) => ({ sizes: [args.listings.length] }) } },
			event: { Shops: { ListingsPublished: { filter: (events: unknown[]) => events } } },
		},
		fitting: async () => together,
		batch: (calls: { sizes: number[] }[]) => ({ sizes: calls.flatMap(({ sizes }) => sizes) }),
		send: async (_: unknown, { sizes }: { sizes: number[] }) => {
			sent.push(sizes);
			const events = sizes.map((size) => {
				const first = next;
				next += BigInt(size);
				return { payload: { first } };
			});
			return { events };
		},
	} as unknown as Souk;
	return { souk, sent };
}

test('should publish a file in as few transactions as there can be, and number each listing', async () => {
	const { gateway, taken } = gatewayFor(1_000);
	const { souk, sent } = chainFor(4, 2);
	const told: { uploaded: number; published: number }[] = [];
	const shop = { id: 1, owner: BOB.address };
	const ids = await publishAll(souk, BOB, shop, gateway, listings(11), 'en', (done) => told.push(done));
	assert.deepEqual(sent, [[4, 4], [3]]);
	assert.deepEqual(
		ids,
		Array.from({ length: 11 }, (_, place) => 100n + BigInt(place)),
	);
	assert.equal(taken.length, 11);
	assert.deepEqual(told.at(-1), { uploaded: 11, published: 11 });
});

test('should ask for no signature twice where a try broke off', async () => {
	const all = listings(5);
	const { gateway, taken } = gatewayFor(3);
	const { souk, sent } = chainFor(100, 10);
	const shop = { id: 1, owner: BOB.address };
	assert.equal(statementsOf(all, gateway, BOB, 'en'), 5);
	await assert.rejects(publishAll(souk, BOB, shop, gateway, all, 'en'), /away/);
	assert.deepEqual(sent, [], 'nothing is on sale that nobody can read about');
	assert.equal(taken.length, 3);
	assert.equal(statementsOf(all, gateway, BOB, 'en'), 2);
	assert.equal(statementsOf(all, gateway, EVE, 'en'), 5, 'of another account nothing was taken');
	assert.equal(statementsOf(all, undefined, BOB, 'en'), 0);
});

test('should sign once for what stands in a file twice', () => {
	const { gateway } = gatewayFor(10);
	const [one] = listings(1);
	assert.ok(one !== undefined);
	assert.equal(statementsOf([one, one], gateway, undefined, 'en'), 1);
});
