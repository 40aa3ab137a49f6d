// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a, sr25519Verify } from '@polkadot/util-crypto';
import { accountsReady, key, named } from '@souk/client/accounts';
import {
	claimOf,
	type Header,
	leaf,
	prove,
	type Row,
	receiptBytes,
	receiptPayload,
	signMany,
	signRow,
} from '@souk/client/receipts';
import { wrap } from '@souk/client/signing';
import { hexOf } from './signature.ts';

before(accountsReady);

const HEADER: Header = { shop: 7, book: 3, till: 2, first: 40n, start: 1_700_000_000_000n, currency: 'USD' };
const GENESIS = `0x${'11'.repeat(32)}`;

const hash = (...parts: Uint8Array[]): Uint8Array => blake2AsU8a(u8aConcat(...parts), 256);

/** The root again, from some leaves and their proof, as the chain climbs. */
function climb(known: [number, Uint8Array][], width: number, proof: Uint8Array[]): Uint8Array {
	const rest = [...proof];
	let level = new Map(known);
	for (let wide = width; wide > 1; wide = Math.ceil(wide / 2)) {
		const up = new Map<number, Uint8Array>();
		for (const [index, own] of level) {
			if (up.has(index >> 1)) continue;
			const sibling = index ^ 1;
			if (sibling >= wide) up.set(index >> 1, own);
			else {
				const other = level.get(sibling) ?? rest.shift()!;
				up.set(index >> 1, index % 2 === 0 ? hash(own, other) : hash(other, own));
			}
		}
		level = up;
	}
	assert.equal(rest.length, 0);
	return level.get(0)!;
}

test('should encode a receipt byte by byte', () => {
	const customer = `0x${'ab'.repeat(32)}`;
	const common = '07000000' + '03000000' + '0200' + '2900000000000000';
	assert.equal(
		u8aToHex(receiptBytes(HEADER, 1, { IntroducedSale: { customer, via: 9, value: 1_177n, after: 3 } })),
		`0x${common}b873e5cf8b01000055534499040000000000000001${'ab'.repeat(32)}0109000000`,
	);
	assert.ok(u8aToHex(receiptBytes(HEADER, 1, { Sale: { value: 5n, after: 0 } })).endsWith('0500000000000000000000'));
	assert.ok(u8aToHex(receiptBytes(HEADER, 1, { Refund: { value: 5n, after: 0 } })).endsWith('050000000000000001'));
	// A void names the receipt's number, not how far up it is.
	assert.ok(
		u8aToHex(receiptBytes(HEADER, 3, { Void: { back: 2, after: 0 } })).endsWith(
			'0000000000000000' + '02' + '2900000000000000',
		),
	);
});

test('should prove any rows of a batch of any size', () => {
	for (const width of [1, 2, 3, 5, 8, 13, 200]) {
		const leaves = Array.from({ length: width }, (_, place) => blake2AsU8a(`leaf ${place}`, 256));
		const { root } = prove(leaves, [0]);
		for (const wanted of [
			[0],
			[width - 1],
			leaves.map((_, place) => place),
			leaves.map((_, place) => place).filter((place) => place % 3 === 0),
		]) {
			const { proof, root: same } = prove(leaves, wanted);
			assert.equal(u8aToHex(same), u8aToHex(root));
			assert.equal(
				u8aToHex(
					climb(
						wanted.map((place) => [place, leaves[place]!]),
						width,
						proof,
					),
				),
				u8aToHex(root),
			);
		}
		assert.equal(
			prove(
				leaves,
				leaves.map((_, place) => place),
			).proof.length,
			0,
		);
	}
	assert.throws(() => prove([], []), RangeError);
});

test('should sign what the chain verifies, bare and as wallets do', () => {
	const customer = named('unit/customer');
	const row: Row = { CustomerSale: { customer: key(customer), value: 100n, after: 1 } };
	const payload = receiptPayload(GENESIS, receiptBytes(HEADER, 0, row));
	for (const wrapped of [false, true]) {
		const signed = signRow(GENESIS, HEADER, 0, row, customer, wrapped);
		assert.equal(signed.wrapped, wrapped);
		const bytes = wrapped ? wrap(payload) : payload;
		assert.ok(sr25519Verify(bytes, hexOf(signed), customer.publicKey));
	}
	const leaves = [leaf(HEADER, 0, row), leaf(HEADER, 1, row)];
	assert.notEqual(u8aToHex(leaves[0]!), u8aToHex(leaves[1]!));
	const many = u8aConcat('souk:receipts::1', new Uint8Array(32).fill(0x11), hash(Uint8Array.of(8), ...leaves));
	assert.ok(sr25519Verify(many, hexOf(signMany(GENESIS, leaves, customer)), customer.publicKey));
});

test('should claim rows with their indices', () => {
	const rows: Row[] = [1n, 2n, 3n].map((value) => ({ Sale: { value, after: 0 } }));
	const claim = claimOf(HEADER, 4, rows, [0, 2]);
	assert.deepEqual([claim.shop, claim.batch, claim.rows.map(([index]) => index)], [7, 4, [0, 2]]);
	assert.deepEqual(claim.proof, [u8aToHex(leaf(HEADER, 1, rows[1]!))]);
});
