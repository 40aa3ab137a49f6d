// SPDX-License-Identifier: Apache-2.0

// Content by its address: what the chain keeps instead of descriptions, evidence and documents.

import { base32nopad } from '@scure/base';
import { asBytes, compact, concat, type Hex, sameBytes, toHex, uint, utf8 } from './bytes.ts';
import { sha256 } from './hashing.ts';
import { payload } from './statements.ts';

/** What every CID here begins with: version 1, raw bytes, SHA-256 of 32 bytes. */
const PREFIX = Uint8Array.of(0x01, 0x55, 0x12, 0x20);

/** The CIDv1 (raw codec, sha2-256) of some bytes: 36 bytes, in hex. */
export function cid(body: string | Uint8Array): Hex {
	return toHex(concat(PREFIX, sha256(typeof body === 'string' ? utf8(body) : body)));
}

/** A CID as text, in base32, which gateways and IPFS take: `bafkrei…`. */
export function cidText(cid: string | Uint8Array): string {
	return `b${base32nopad.encode(cidBytes(cid)).toLowerCase()}`;
}

/** The 36 bytes of a CID: from its text, its hex, or as such. An error if it is no CIDv1 of raw bytes by SHA-256. */
export function cidBytes(cid: string | Uint8Array): Uint8Array {
	let bytes: Uint8Array;
	try {
		bytes =
			typeof cid === 'string' && cid.startsWith('b') ? base32nopad.decode(cid.slice(1).toUpperCase()) : asBytes(cid);
	} catch {
		bytes = new Uint8Array();
	}
	if (bytes.length !== 36 || !sameBytes(bytes.subarray(0, 4), PREFIX)) throw new RangeError(`no CID: '${cid}'`);
	return bytes;
}

/** Whether a CID is the address of some bytes. */
export function isContent(cid: string | Uint8Array, body: Uint8Array): boolean {
	return sameBytes(cidBytes(cid).subarray(4), sha256(body));
}

/** What an account says of a content when it gives it to a gateway, or takes it back. */
export interface ContentStatement {
	/** The address of the content. */
	cid: string | Uint8Array;
	/** Its size in bytes. 0 where it is taken back. */
	size: number;
	/** Its media type. Empty where it is taken back. */
	media: string;
	/** From when on the statement is good, in milliseconds since the epoch. */
	from: number;
	/** Until when it is good, in milliseconds since the epoch: at most a day later. */
	until: number;
}

/** What an account signs that gives a content to a gateway, takes one back, or names a query. */
export function contentPayload(
	kind: 'contentPut' | 'contentDelete' | 'queryName' | 'queryDrop',
	genesis: string | Uint8Array,
	{ cid, size, media, from, until }: ContentStatement,
): Uint8Array {
	const name = utf8(media);
	return payload(
		kind,
		genesis,
		cidBytes(cid),
		uint(size, 8),
		compact(name.length),
		name,
		uint(from, 8),
		uint(until, 8),
	);
}
