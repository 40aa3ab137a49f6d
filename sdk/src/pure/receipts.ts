// SPDX-License-Identifier: Apache-2.0

// Receipts written from their description and not from the chain's code: what is hashed, what customers sign, and the
// proof that some rows are rows of a batch. An independent check of pallets/receipts.

import { asBytes, compact, concat, sameBytes, toHex, uint, utf8 } from './bytes.ts';
import { at } from './errors.ts';
import { blake2b256 } from './hashing.ts';
import { payload, type Signed, type SigningKey, sign } from './signing.ts';

/** A row of a batch, as the call takes it. Values are in minor units, `after` is in seconds from the start. */
export type Row =
	| { Sale: { value: bigint; after: number } }
	| { CustomerSale: { customer: string; value: bigint; after: number } }
	| { IntroducedSale: { customer: string; via: number; value: bigint; after: number } }
	| { Refund: { value: bigint; after: number } }
	| { Void: { back: number; after: number } };

/** What all rows of a batch have in common. */
export interface Header {
	shop: number;
	book: number;
	till: number;
	/** The number of the first receipt. */
	first: bigint;
	/** Milliseconds since the epoch. */
	start: bigint;
	/** An ISO 4217 code. */
	currency: string;
}

/** Rows of one batch with the one proof for them. */
export interface Claim {
	shop: number;
	batch: number;
	rows: [number, Row][];
	proof: string[];
}

function entry(header: Header, index: number, row: Row): [value: bigint, after: number, entry: Uint8Array] {
	if ('Sale' in row) return [row.Sale.value, row.Sale.after, Uint8Array.of(0, 0, 0)];
	if ('CustomerSale' in row) {
		const { customer, value, after } = row.CustomerSale;
		return [value, after, concat([0, 1], asBytes(customer), [0])];
	}
	if ('IntroducedSale' in row) {
		const { customer, via, value, after } = row.IntroducedSale;
		return [value, after, concat([0, 1], asBytes(customer), [1], uint(via, 4))];
	}
	if ('Refund' in row) return [row.Refund.value, row.Refund.after, Uint8Array.of(1)];
	return [0n, row.Void.after, concat([2], uint(header.first + BigInt(index - row.Void.back), 8))];
}

/** The receipt a row stands for, encoded: what is hashed and what is signed. */
export function receiptBytes(header: Header, index: number, row: Row): Uint8Array {
	const [value, after, what] = entry(header, index, row);
	return concat(
		uint(header.shop, 4),
		uint(header.book, 4),
		uint(header.till, 2),
		uint(header.first + BigInt(index), 8),
		uint(header.start + BigInt(after) * 1000n, 8),
		utf8(header.currency),
		uint(value, 8),
		what,
	);
}

/** The leaf of a row. */
export function leaf(header: Header, index: number, row: Row): Uint8Array {
	return blake2b256(receiptBytes(header, index, row));
}

function parent(left: Uint8Array, right: Uint8Array): Uint8Array {
	return blake2b256(concat(left, right));
}

/**
 * The root over some leaves, and the proof for the leaves at `wanted`, which are in rising order. The proof holds, level by
 * level, the siblings that cannot be computed from those leaves. An odd last node moves up as it is.
 */
export function prove(leaves: Uint8Array[], wanted: number[]): { root: Uint8Array; proof: Uint8Array[] } {
	const proof: Uint8Array[] = [];
	let known = [...wanted];
	let level = [...leaves];
	while (level.length > 1) {
		const has = new Set(known);
		for (const index of known) {
			const sibling = index ^ 1;
			const hash = level[sibling];
			if (hash !== undefined && !has.has(sibling)) proof.push(hash);
		}
		known = [...new Set(known.map((index) => index >> 1))];
		level = Array.from({ length: Math.ceil(level.length / 2) }, (_, place) => {
			const [left, right] = [at(level, 2 * place), level[2 * place + 1]];
			return right === undefined ? left : parent(left, right);
		});
	}
	const [root] = level;
	if (root === undefined) throw new RangeError('a batch has rows');
	return { root, proof };
}

/** Rows of a batch, by their indices in rising order, with their proof. */
export function claimOf(header: Header, batch: number, rows: Row[], wanted: number[]): Claim {
	const leaves = rows.map((row, index) => leaf(header, index, row));
	return {
		shop: header.shop,
		batch,
		rows: wanted.map((index) => [index, at(rows, index)]),
		proof: prove(leaves, wanted).proof.map((hash) => toHex(hash)),
	};
}

/** The bytes a customer signs for one receipt. */
export function receiptPayload(genesis: string | Uint8Array, receipt: Uint8Array): Uint8Array {
	return payload('receipt', genesis, receipt);
}

/** Have a customer sign a row of a batch. */
export function signRow(
	genesis: string,
	header: Header,
	index: number,
	row: Row,
	customer: SigningKey,
	wrapped = false,
): Signed {
	return sign(customer, receiptPayload(genesis, receiptBytes(header, index, row)), wrapped);
}

/** The bytes a customer signs for many receipts at once, by their leaves in the order of the claims. */
export function manyPayload(genesis: string | Uint8Array, leaves: Uint8Array[]): Uint8Array {
	return payload('receipts', genesis, blake2b256(concat(compact(leaves.length), ...leaves)));
}

/** Have a customer sign many receipts at once, by their leaves in the order of the claims. */
export function signMany(genesis: string, leaves: Uint8Array[], customer: SigningKey, wrapped = false): Signed {
	return sign(customer, manyPayload(genesis, leaves), wrapped);
}

/** The root that a proof leads to from some leaves of a batch of `rows` rows, or `undefined` where it leads nowhere. */
export function rootOf(
	rows: number,
	leaves: readonly [index: number, leaf: Uint8Array][],
	proof: readonly Uint8Array[],
): Uint8Array | undefined {
	let level = new Map(leaves);
	let width = rows;
	let used = 0;
	if (level.size === 0 || leaves.some(([index]) => index < 0 || index >= rows)) return undefined;
	while (width > 1) {
		const above = new Map<number, Uint8Array>();
		for (const [index, hash] of [...level].sort(([a], [b]) => a - b)) {
			const place = index >> 1;
			if (above.has(place)) continue;
			const beside = index ^ 1;
			if (beside >= width) {
				above.set(place, hash);
				continue;
			}
			const sibling = level.get(beside) ?? proof[used++];
			if (sibling === undefined) return undefined;
			above.set(place, index % 2 === 0 ? parent(hash, sibling) : parent(sibling, hash));
		}
		level = above;
		width = Math.ceil(width / 2);
	}
	return used === proof.length ? level.get(0) : undefined;
}

/** Whether rows with their proof are rows of a batch with this root. Needs no chain beyond the root and the count of rows. */
export function isProven(
	header: Header,
	batch: { root: Uint8Array; rows: number },
	{ rows, proof }: Pick<Claim, 'rows' | 'proof'>,
): boolean {
	const leaves = rows.map(([index, row]): [number, Uint8Array] => [index, leaf(header, index, row)]);
	const root = rootOf(
		batch.rows,
		leaves,
		proof.map((hash) => asBytes(hash, 32)),
	);
	return root !== undefined && sameBytes(root, batch.root);
}
