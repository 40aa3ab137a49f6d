// SPDX-License-Identifier: Apache-2.0

// A sale at the counter, as its buyer signs it and as the merchant's till records it. Written from its description and not from
// the chain's code; a test holds it to the chain's metadata.

import { asBytes, compact, concat, fromUtf8, type Hex, Reader, toHex, uint, utf8 } from './bytes.ts';
import type { Link } from './links.ts';
import type { Fiat } from './money.ts';
import { type MultiSignature, payload, payloadHash, readSignature, type Signed } from './signing.ts';

/** A line of a sale. */
export interface SaleLine {
	listing: bigint;
	/** Hash of the offer the buyer saw at the counter. */
	offer: string;
	quantity: number;
	path: Link[];
	/** Serial numbers. */
	items: string[];
}

/** A sale at the counter. */
export interface TillSale {
	/** Public key of the buyer, who signs, in hex. */
	buyer: string;
	lines: SaleLine[];
	/** What the buyer paid outside the chain, in minor units. */
	total: Fiat | null;
	/** Public key of the platform, in hex. */
	platform: string | null;
	/** CID of encrypted details, as hex of 36 bytes. */
	attachment: string | null;
	/** Makes two sales of the same things different. */
	salt: bigint;
	/** The sale has to be recorded before this moment, in milliseconds since the epoch. */
	expires: bigint;
}

/** The kinds of signatures in the order of their numbers. */
const KINDS = ['Ed25519', 'Sr25519', 'Ecdsa'] as const;
const LENGTHS = { Ed25519: 64, Sr25519: 64, Ecdsa: 65 };

/** A sale as the call carries it. */
export function saleBytes({ buyer, lines, total, platform, attachment, salt, expires }: TillSale): Uint8Array {
	return concat(
		asBytes(buyer, 32),
		list(lines, ({ listing, offer, quantity, path, items }) =>
			concat(uint(listing, 8), asBytes(offer, 32), uint(quantity, 4), list(path, linkBytes), list(items, textBytes)),
		),
		option(total, ({ currency, amount }) => concat(utf8(currency), uint(amount, 16))),
		option(platform, (account) => asBytes(account, 32)),
		option(attachment, (address) => asBytes(address, 36)),
		uint(salt, 8),
		uint(expires, 8),
	);
}

/** The sale of such bytes. */
export function readSale(bytes: Uint8Array): TillSale {
	const from = new Reader(bytes);
	const sale: TillSale = {
		buyer: toHex(from.take(32)),
		lines: readList(from, () => ({
			listing: from.uint(8),
			offer: toHex(from.take(32)),
			quantity: Number(from.uint(4)),
			path: readList(from, () => readLink(from)),
			items: readList(from, () => fromUtf8(from.take(from.compact()))),
		})),
		total: readOption(from, () => ({ currency: fromUtf8(from.take(3)), amount: from.uint(16) })),
		platform: readOption(from, () => toHex(from.take(32))),
		attachment: readOption(from, () => toHex(from.take(36))),
		salt: from.uint(8),
		expires: from.uint(8),
	};
	from.end();
	return sale;
}

/** The bytes the buyer of a sale signs: context, genesis hash, seller, and the sale. */
export function salePayload(genesis: string | Uint8Array, seller: string | Uint8Array, sale: TillSale): Uint8Array {
	return payload('sale', genesis, asBytes(seller, 32), saleBytes(sale));
}

/** The hash under which the chain keeps a sale that was recorded. */
export function saleHash(genesis: string | Uint8Array, seller: string | Uint8Array, sale: TillSale): Hex {
	return toHex(payloadHash(salePayload(genesis, seller, sale)));
}

function linkBytes({ promoter, expires, plan, signed }: Link): Uint8Array {
	return concat(
		asBytes(promoter, 32),
		uint(expires, 8),
		option(plan, (hash) => asBytes(hash, 32)),
		signedBytes(signed),
	);
}

function readLink(from: Reader): Link {
	return {
		promoter: toHex(from.take(32)),
		expires: from.uint(8),
		plan: readOption(from, () => toHex(from.take(32))),
		signed: readSigned(from),
	};
}

/** A signature as calls carry it. */
export function signedBytes({ wrapped, signature }: Signed): Uint8Array {
	const { type, bytes } = readSignature(signature);
	const kind = KINDS.findIndex((name) => name.toLowerCase() === type);
	return concat([wrapped ? 1 : 0, kind], bytes);
}

/** The signature of such bytes. */
export function readSigned(from: Reader): Signed {
	const wrapped = flag(from);
	const kind = KINDS[from.byte()];
	if (kind === undefined) throw new RangeError('a signature of an unknown kind');
	const bytes = toHex(from.take(LENGTHS[kind]));
	return { wrapped, signature: { [kind]: bytes } as MultiSignature };
}

function textBytes(text: string): Uint8Array {
	const bytes = utf8(text);
	return concat(compact(bytes.length), bytes);
}

function list<T>(entries: readonly T[], encode: (entry: T) => Uint8Array): Uint8Array {
	return concat(compact(entries.length), ...entries.map(encode));
}

function readList<T>(from: Reader, read: () => T): T[] {
	const count = from.compact();
	// No list of a sale is longer; a wrong number must not take the memory for it.
	if (count > 1024) throw new RangeError(`a list of ${count} entries`);
	return Array.from({ length: count }, read);
}

function option<T>(value: T | null, encode: (value: T) => Uint8Array): Uint8Array {
	return value === null ? Uint8Array.of(0) : concat([1], encode(value));
}

function readOption<T>(from: Reader, read: () => T): T | null {
	return flag(from) ? read() : null;
}

function flag(from: Reader): boolean {
	const byte = from.byte();
	if (byte > 1) throw new RangeError(`${byte} is neither yes nor no`);
	return byte === 1;
}
