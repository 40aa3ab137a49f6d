// SPDX-License-Identifier: Apache-2.0

// Bytes, and the few encodings that statements and hashes are made of. Nothing here knows of a chain.

import { base64urlnopad } from '@scure/base';

/** Bytes as hex, with `0x` before them. */
export type Hex = `0x${string}`;

/** Bytes as hex. */
export function toHex(bytes: Uint8Array): Hex {
	let hex = '';
	for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
	return `0x${hex}`;
}

/** The bytes of a hex string, with or without `0x`. An error if it is none, or not of `length` bytes where that is given. */
export function fromHex(hex: string, length?: number): Uint8Array {
	const digits = hex.startsWith('0x') ? hex.slice(2) : hex;
	if (!/^([0-9a-fA-F]{2})*$/.test(digits)) throw new RangeError(`not hex: '${short(hex)}'`);
	const bytes = new Uint8Array(digits.length / 2);
	for (let place = 0; place < bytes.length; place++) {
		bytes[place] = Number.parseInt(digits.slice(2 * place, 2 * place + 2), 16);
	}
	if (length !== undefined && bytes.length !== length) {
		throw new RangeError(`${bytes.length} bytes where ${length} are expected: '${short(hex)}'`);
	}
	return bytes;
}

/** Bytes given as such or as hex. */
export function asBytes(value: string | Uint8Array, length?: number): Uint8Array {
	if (typeof value === 'string') return fromHex(value, length);
	if (length !== undefined && value.length !== length) {
		throw new RangeError(`${value.length} bytes where ${length} are expected`);
	}
	return value;
}

/** Parts one after the other: bytes, lists of bytes, or texts as UTF-8. */
export function concat(...parts: (Uint8Array | readonly number[] | string)[]): Uint8Array {
	const all = parts.map((part) => (typeof part === 'string' ? utf8(part) : Uint8Array.from(part)));
	const out = new Uint8Array(all.reduce((length, part) => length + part.length, 0));
	let place = 0;
	for (const part of all) {
		out.set(part, place);
		place += part.length;
	}
	return out;
}

/** A text as UTF-8. */
export function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** The text of UTF-8. An error if the bytes are none. */
export function fromUtf8(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** An unsigned integer in so many bytes, the least significant first. An error if it does not fit. */
export function uint(value: bigint | number, bytes: number): Uint8Array {
	const whole = BigInt(value);
	if (whole < 0n || whole >> BigInt(8 * bytes) !== 0n) throw new RangeError(`${value} does not fit ${bytes} bytes`);
	const out = new Uint8Array(bytes);
	let rest = whole;
	for (let place = 0; place < bytes; place++, rest >>= 8n) out[place] = Number(rest & 0xffn);
	return out;
}

/** A length as SCALE writes it. */
export function compact(value: number): Uint8Array {
	if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** 30) throw new RangeError(`${value} is no length`);
	if (value < 64) return uint(value << 2, 1);
	if (value < 2 ** 14) return uint((value << 2) | 1, 2);
	return uint(BigInt(value) * 4n + 2n, 4);
}

/** Whether two byte strings are the same. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, place) => byte === b[place]);
}

/** Bytes as text for URLs and codes: base64url without padding. */
export function toText(bytes: Uint8Array): string {
	return base64urlnopad.encode(bytes);
}

/** The bytes of such a text. An error if it is none. */
export function fromText(text: string): Uint8Array {
	try {
		return base64urlnopad.decode(text);
	} catch {
		throw new RangeError(`not base64url: '${short(text)}'`);
	}
}

function short(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Reads bytes from the front. Every method is an error where too few are left. */
export class Reader {
	private place = 0;
	private readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	/** So many bytes. */
	take(count: number): Uint8Array {
		const taken = this.bytes.slice(this.place, this.place + count);
		if (taken.length !== count) throw new RangeError('the bytes end too early');
		this.place += count;
		return taken;
	}

	/** One byte. */
	byte(): number {
		return Number(this.uint(1));
	}

	/** An unsigned integer of so many bytes. */
	uint(bytes: number): bigint {
		return this.take(bytes).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
	}

	/** A length as SCALE writes it. */
	compact(): number {
		const first = this.byte();
		switch (first & 3) {
			case 0:
				return first >> 2;
			case 1:
				return (first | (this.byte() << 8)) >>> 2;
			case 2:
				return Number((BigInt(first) | (this.uint(3) << 8n)) >> 2n);
			default:
				throw new RangeError('a length is too large');
		}
	}

	/** All that is left. */
	rest(): Uint8Array {
		return this.take(this.bytes.length - this.place);
	}

	/** Make sure that nothing is left. An error if something is. */
	end(): void {
		if (this.place !== this.bytes.length) throw new RangeError(`${this.bytes.length - this.place} bytes too many`);
	}
}
