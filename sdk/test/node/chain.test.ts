// SPDX-License-Identifier: Apache-2.0

// What the SDK says of the chain is what the built node's metadata say.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
	dispatchError,
	ERROR_CLASSES,
	INVALID_TRANSACTIONS,
	LocalAccount,
	PalletError,
	PLAIN_ERRORS,
	palletError,
	type Souk,
	toHex,
	WAYS_OUT,
} from '@souk/sdk';
import { souk as descriptors, ERRORS } from '@souk/sdk/descriptors';
import { connect, FileStore } from '@souk/sdk/node';
import { concat } from '@souk/sdk/pure/bytes';
import { blake2b256 } from '@souk/sdk/pure/hashing';
import { signPath } from '@souk/sdk/pure/links';
import { saleBytes, saleHash, salePayload } from '@souk/sdk/pure/sale';
import { getTypedCodecs } from 'polkadot-api';
import { described, differing, errorsOf, generate, metadataFrom } from '../../scripts/generate.ts';
import { chainLink } from '../../src/convert.ts';
import { Node, SELLER, STRANGER, scratchDirectory } from './stage.ts';

let node: Node;
let souk: Souk;
let metadata: Uint8Array;
let generated: Map<string, string>;
before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
	metadata = await metadataFrom(node.url);
	// Before the connection is made: it takes seconds in which nothing else runs, and a connection is given up that does not answer.
	generated = generate(metadata);
	souk = await connect(node.url);
});
after(async () => {
	souk?.close();
	await node?.stop();
});

test("should have the descriptors that follow from the node's metadata", () => {
	const again = 'start the built node with `--dev` and run `npm run generate:sdk`';
	assert.deepEqual(differing(generated), [], again);
});

test('should have a sentence and a way out for every error that a call can end with', () => {
	const all = errorsOf(described(metadata));
	assert.ok(all.length > 600);
	const known = Object.entries(ERRORS).flatMap(([pallet, names]) =>
		Object.keys(names).map((name) => `${pallet}.${name}`),
	);
	assert.deepEqual(all.map(({ pallet, name }) => `${pallet}.${name}`).sort(), known.sort());
	for (const { pallet, name } of all) {
		const error = palletError(pallet, name);
		assert.ok(error instanceof PalletError, `${pallet}.${name}`);
		assert.equal(error.constructor, ERROR_CLASSES[pallet as keyof typeof ERRORS]);
		assert.match(error.message, /^[A-Z].*\.?$/s, `${pallet}.${name}`);
		const ways: Record<string, string> = WAYS_OUT[pallet as keyof typeof ERRORS];
		assert.match(ways[name] ?? '', /^[A-Z].*\.$/s, `a way out of ${pallet}.${name}`);
		assert.equal(error.wayOut, ways[name]);
		const same = dispatchError({ type: 'Module', value: { type: pallet, value: { type: name, value: undefined } } });
		assert.deepEqual([same.code, same.message, same.wayOut], [error.code, error.message, error.wayOut]);
	}
});

/** The names of the variants of a type of the metadata. */
function variants(...path: string[]): string[] {
	const type = described(metadata).lookup.find((entry) =>
		path.every((part, place) => entry.path.at(place - path.length) === part),
	);
	assert.ok(type?.def.tag === 'variant', path.join('::'));
	return type.def.value.map(({ name }) => name);
}

test('should have them for what the runtime says outside its pallets, and for what a pool refuses', () => {
	const inner = {
		Token: variants('TokenError'),
		Arithmetic: variants('ArithmeticError'),
		Transactional: variants('TransactionalError'),
	};
	for (const name of variants('sp_runtime', 'DispatchError')) {
		if (name === 'Module') continue;
		const names = name in inner ? inner[name as keyof typeof inner].map((variant) => `${name}.${variant}`) : [name];
		for (const each of names) assert.ok(PLAIN_ERRORS.includes(each), each);
	}
	for (const name of [...variants('InvalidTransaction'), ...variants('UnknownTransaction')]) {
		if (name === 'CannotLookup' || name === 'NoUnsignedValidator') continue;
		assert.ok(INVALID_TRANSACTIONS.includes(name), name);
	}
});

test('should sign for a sale what the chain encodes', async () => {
	const codecs = await getTypedCodecs({ ...descriptors, getMetadata: async () => metadata });
	const buyer = LocalAccount.development('//Charlie');
	const path = signPath(
		souk.genesis,
		9n,
		[STRANGER, LocalAccount.fromSecret(new Uint8Array(32).fill(3), '', 'ed25519')],
		1_900_000_000_000n,
		() => true,
	);
	const sale = {
		buyer: toHex(buyer.publicKey),
		lines: [
			{ listing: 9n, offer: `0x${'aa'.repeat(32)}`, quantity: 3, path, items: ['A-1', 'B'] },
			{ listing: 2n ** 60n, offer: `0x${'ab'.repeat(32)}`, quantity: 1, path: [], items: [] },
		],
		total: { currency: 'EUR', amount: 10n ** 20n },
		platform: toHex(STRANGER.publicKey),
		attachment: `0x01551220${'cd'.repeat(32)}`,
		salt: 12345678901234567890n,
		expires: 1_900_000_000_001n,
	};
	const encode = (value: Parameters<typeof codecs.tx.Orders.record_sale.inner.sale.enc>[0]): string =>
		toHex(codecs.tx.Orders.record_sale.inner.sale.enc(value));
	const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
	const whole = {
		...sale,
		buyer: buyer.address,
		lines: sale.lines.map((line) => ({ ...line, path: line.path.map(chainLink), items: line.items.map(utf8) })),
		total: { currency: toHex(utf8('EUR')), amount: sale.total.amount },
		platform: STRANGER.address,
	};
	assert.equal(toHex(saleBytes(sale)), encode(whole));
	const bare = { ...sale, lines: [], total: null, platform: null, attachment: null };
	assert.equal(
		toHex(saleBytes(bare)),
		encode({ ...whole, lines: [], total: undefined, platform: undefined, attachment: undefined }),
	);
	assert.equal(
		saleHash(souk.genesis, SELLER.publicKey, sale),
		toHex(blake2b256(salePayload(souk.genesis, SELLER.publicKey, sale))),
	);
	assert.equal(concat('souk:till-sale:1').length, 16);
});

test("should keep the chain's metadata, and not ask for it again", async () => {
	const folder = scratchDirectory();
	const store = await FileStore.open(folder);
	(await connect(node.url, { store })).close();
	const [key, ...more] = await store.keys('metadata/');
	assert.ok(key !== undefined && more.length === 0);
	assert.ok((await store.get(key))!.length > 500_000);
	const again = await connect(node.url, { store });
	assert.deepEqual([again.genesis, await again.shops.of(SELLER)], [souk.genesis, []]);
	again.close();
	store.close();
});
