// SPDX-License-Identifier: Apache-2.0

// What passes between a till and a customer's wallet as a QR code: the till shows what it asks the customer to sign, the wallet
// shows its signature. Both work without a net. A code is one line of text, which any library draws.

import {
	asBytes,
	concat,
	fromText,
	fromUtf8,
	type Hex,
	Reader,
	sameBytes,
	toHex,
	toText,
	uint,
	utf8,
} from './bytes.ts';
import { blake2b256 } from './hashing.ts';
import { type Header, type Row, receiptBytes, receiptPayload } from './receipts.ts';
import { readSale, readSigned, saleBytes, salePayload, signedBytes, type TillSale } from './sale.ts';
import { type Signed, verify } from './signing.ts';

/** A receipt that a till asks its customer to sign. */
export interface AskedReceipt {
	kind: 'receipt';
	/** Genesis hash of the chain. */
	chain: Hex;
	shop: number;
	book: number;
	till: number;
	number: bigint;
	/** Milliseconds since the epoch. */
	time: bigint;
	currency: string;
	/** Minor units. */
	value: bigint;
	/** The shop that sent the customer, if one did. */
	via: number | null;
	/** Public key of the customer. `null` for whoever signs. */
	customer: Hex | null;
}

/** A sale of listings that a till asks its buyer to sign. */
export interface AskedSale {
	kind: 'sale';
	chain: Hex;
	/** Public key of the seller. */
	seller: Hex;
	/** The sale. Its buyer is [`ANYBODY`] for whoever signs. */
	sale: TillSale;
}

export type Asked = AskedReceipt | AskedSale;

/** What a wallet answers. */
export interface Answer {
	/** The first eight bytes of the hash of what was asked, so that a till knows which it is. */
	of: Hex;
	/** Public key of who signed. */
	account: Hex;
	signed: Signed;
}

/** The account that stands for whoever signs. */
export const ANYBODY: Hex = `0x${'00'.repeat(32)}`;

/** The most bytes of a QR code of any size, with the least correction of errors. */
export const MOST = 2953;

const VERSION = 1;
const PREFIXES = { receipt: 'souk:receipt:', sale: 'souk:sale:', signed: 'souk:signed:' };

/** What a till shows. An error where it does not fit a code. */
export function askCode(asked: Asked): string {
	const text = PREFIXES[asked.kind] + toText(askedBytes(asked));
	if (text.length > MOST)
		throw new RangeError(`${text.length} characters do not fit a QR code of ${MOST}: sell fewer lines at once`);
	return text;
}

/** What a wallet reads off a till. An error if it is no such code. */
export function readAsk(code: string): Asked {
	for (const kind of ['receipt', 'sale'] as const) {
		if (!code.startsWith(PREFIXES[kind])) continue;
		const from = versioned(code.slice(PREFIXES[kind].length));
		const asked = kind === 'receipt' ? readReceipt(from) : readAskedSale(from);
		return asked;
	}
	throw new RangeError('no code of a till');
}

function versioned(text: string): Reader {
	const from = new Reader(fromText(text));
	const version = from.byte();
	if (version !== VERSION) throw new RangeError(`a code of version ${version}, this program reads ${VERSION}`);
	return from;
}

function askedBytes(asked: Asked): Uint8Array {
	if (asked.kind === 'sale') {
		return concat([VERSION], asBytes(asked.chain, 32), asBytes(asked.seller, 32), saleBytes(asked.sale));
	}
	const { chain, shop, book, till, number, time, currency, value, via, customer } = asked;
	return concat(
		[VERSION],
		asBytes(chain, 32),
		uint(shop, 4),
		uint(book, 4),
		uint(till, 2),
		uint(number, 8),
		uint(time, 6),
		utf8(currency),
		uint(value, 8),
		[(via === null ? 0 : 1) | (customer === null ? 0 : 2)],
		via === null ? [] : uint(via, 4),
		customer === null ? [] : asBytes(customer, 32),
	);
}

function readReceipt(from: Reader): AskedReceipt {
	const head = {
		kind: 'receipt' as const,
		chain: toHex(from.take(32)),
		shop: Number(from.uint(4)),
		book: Number(from.uint(4)),
		till: Number(from.uint(2)),
		number: from.uint(8),
		time: from.uint(6),
		currency: fromUtf8(from.take(3)),
		value: from.uint(8),
	};
	const flags = from.byte();
	if (flags > 3) throw new RangeError(`a code with unknown flags ${flags}`);
	const via = (flags & 1) === 0 ? null : Number(from.uint(4));
	const customer = (flags & 2) === 0 ? null : toHex(from.take(32));
	from.end();
	return { ...head, via, customer };
}

function readAskedSale(from: Reader): AskedSale {
	const [chain, seller] = [toHex(from.take(32)), toHex(from.take(32))];
	return { kind: 'sale', chain, seller, sale: readSale(from.rest()) };
}

/** The eight bytes that name what was asked. */
export function askedId(asked: Asked): Hex {
	return toHex(blake2b256(askedBytes(asked)).slice(0, 8));
}

/** The bytes that an account signs if it agrees to what was asked. */
export function askedPayload(asked: Asked, account: string | Uint8Array): Uint8Array {
	const who = toHex(asBytes(account, 32));
	if (asked.kind === 'sale') return salePayload(asked.chain, asked.seller, { ...asked.sale, buyer: who });
	const { header, row } = receiptOf(asked, who);
	return receiptPayload(asked.chain, receiptBytes(header, 0, row));
}

/** The receipt that was asked for as the only row of a batch, which is what is signed. */
function receiptOf(asked: AskedReceipt, customer: string): { header: Header; row: Row } {
	const { shop, book, till, number, time, currency, value, via } = asked;
	const header = { shop, book, till, first: number, start: time, currency };
	const row: Row =
		via === null
			? { CustomerSale: { customer, value, after: 0 } }
			: { IntroducedSale: { customer, via, value, after: 0 } };
	return { header, row };
}

/** Whether what was asked names this account, or anybody. */
export function isAskedOf(asked: Asked, account: string | Uint8Array): boolean {
	const named = asked.kind === 'sale' ? asked.sale.buyer : (asked.customer ?? ANYBODY);
	return named === ANYBODY || sameBytes(asBytes(named, 32), asBytes(account, 32));
}

/** What a wallet shows. */
export function answerCode({ of, account, signed }: Answer): string {
	return PREFIXES.signed + toText(concat([VERSION], asBytes(of, 8), asBytes(account, 32), signedBytes(signed)));
}

/** What a till reads off a wallet. An error if it is no such code. */
export function readAnswer(code: string): Answer {
	if (!code.startsWith(PREFIXES.signed)) throw new RangeError('no code of a wallet');
	const from = versioned(code.slice(PREFIXES.signed.length));
	const answer = { of: toHex(from.take(8)), account: toHex(from.take(32)), signed: readSigned(from) };
	from.end();
	return answer;
}

/** Whether an answer is a good signature of who may give it over exactly what was asked. */
export function isAnswer(asked: Asked, { of, account, signed }: Answer): boolean {
	return of === askedId(asked) && isAskedOf(asked, account) && verify(signed, askedPayload(asked, account), account);
}
