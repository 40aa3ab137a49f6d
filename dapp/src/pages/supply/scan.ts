// SPDX-License-Identifier: Apache-2.0

// What a camera or a person gives for an item: a Digital Link, an EPC URN, the text of a GS1 barcode, or a GTIN and a serial.

import { type ItemName, isGtin, itemLink, itemName } from '@souk/sdk';
import { checkDigit } from '@souk/sdk/pure/gs1';

/** What a text names. */
export type Scanned =
	| { kind: 'thing'; item: ItemName }
	| { kind: 'product'; gtin: string }
	| { kind: 'party'; gln: string };

/** Why a text names nothing. */
export type ScanFault = 'empty' | 'unknown' | 'gtin' | 'sscc' | 'gln' | 'serial' | 'urn';

/** A text that names nothing, and why. */
export class ScanError extends Error {
	readonly fault: ScanFault;

	constructor(fault: ScanFault) {
		super(fault);
		this.fault = fault;
	}
}

/** What may stand in a serial or a lot: GS1's set 82, 1 to 20 of it. */
const SET_82 = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/;

/** Application identifiers of a fixed length that may stand before a serial or a lot, with the length of their values. */
const FIXED: Record<string, number> = {
	'00': 18,
	'01': 14,
	'02': 14,
	'11': 6,
	'12': 6,
	'13': 6,
	'15': 6,
	'16': 6,
	'17': 6,
};

/** Ends a value of a variable length in the text of a barcode. */
const SEPARATOR = '\u001d';

/** What a text names. Throws a [`ScanError`] that says why it names nothing. */
export function readScan(text: string): Scanned {
	const plain = text.trim().replace(/^\][A-Za-z]\d/, '');
	if (plain === '') throw new ScanError('empty');
	if (/^urn:epc:/i.test(plain)) return ofUrn(plain);
	if (/^https?:\/\//i.test(plain) || /^\/?(00|01|414|417)\//.test(plain)) return ofLink(plain);
	if (plain.startsWith('(')) return ofElements(bracketed(plain));
	if (plain.startsWith(SEPARATOR) || (/^\d{16,}/.test(plain) && /^0[01]/.test(plain) && plain.length > 18)) {
		return ofElements(concatenated(plain));
	}
	const [first = '', second] = plain.split(/[\s,;+|]+/);
	if (second !== undefined) return { kind: 'thing', item: serialised(first, second) };
	if (/^\d{18}$/.test(first)) return { kind: 'thing', item: unit(first) };
	if (/^\d{8,14}$/.test(first)) return { kind: 'product', gtin: gtinOf(first) };
	throw new ScanError('unknown');
}

/** How an address of the dapp names an item: its Digital Link without the host. */
export function itemParameter(item: ItemName): string {
	return itemLink(item, '').slice(1);
}

/** How people read an item: what it is of, and its number. */
export function itemTitle(item: ItemName): { gtin?: string; number: string } {
	switch (item.kind) {
		case 'item':
			return { gtin: item.gtin.toString().padStart(14, '0'), number: item.serial };
		case 'lot':
			return { gtin: item.gtin.toString().padStart(14, '0'), number: item.lot };
		case 'unit':
			return { number: item.sscc.toString().padStart(18, '0') };
	}
}

/** A GLN as the chain counts it. Throws a [`ScanError`] where its check digit is wrong. */
export function readGln(text: string): bigint {
	const digits = text.trim();
	if (!/^\d{13}$/.test(digits) || checkDigit(digits.slice(0, -1)) !== Number(digits.at(-1))) throw new ScanError('gln');
	return BigInt(digits);
}

/** A GTIN of 8, 12, 13 or 14 digits as one of 14. */
export function gtinOf(digits: string): string {
	if (!isGtin(digits)) throw new ScanError('gtin');
	return digits.padStart(14, '0');
}

function unit(digits: string): ItemName {
	if (!/^\d{18}$/.test(digits) || checkDigit(digits.slice(0, -1)) !== Number(digits.at(-1)))
		throw new ScanError('sscc');
	return { kind: 'unit', sscc: BigInt(digits) };
}

function serialised(gtin: string, serial: string): ItemName {
	const number = BigInt(gtinOf(gtin));
	if (!SET_82.test(serial)) throw new ScanError('serial');
	return { kind: 'item', gtin: number, serial };
}

function lotOf(gtin: string, lot: string): ItemName {
	const number = BigInt(gtinOf(gtin));
	if (!SET_82.test(lot)) throw new ScanError('serial');
	return { kind: 'lot', gtin: number, lot };
}

function ofLink(link: string): Scanned {
	const path = (/^https?:/i.test(link) ? new URL(link).pathname : link).split('/').filter((part) => part !== '');
	const at = (key: string) => {
		const place = path.indexOf(key);
		return place < 0 ? undefined : path[place + 1];
	};
	const gln = at('417') ?? at('414');
	if (gln !== undefined) return { kind: 'party', gln: readGln(gln).toString().padStart(13, '0') };
	const [gtin, sscc] = [at('01'), at('00')];
	if (gtin !== undefined && at('21') === undefined && at('10') === undefined) {
		return { kind: 'product', gtin: gtinOf(gtin) };
	}
	if (gtin !== undefined) gtinOf(gtin);
	else if (sscc !== undefined) unit(sscc);
	else throw new ScanError('unknown');
	try {
		return { kind: 'thing', item: itemName(`/${path.join('/')}`) };
	} catch {
		throw new ScanError('serial');
	}
}

/** The elements of `(01)…(21)…`. */
function bracketed(text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [, identifier = '', value = ''] of text.matchAll(/\((\d{2,4})\)([^(]*)/g))
		found.set(identifier, value.trim());
	return found;
}

/** The elements of a barcode's text as scanners give it. Stops at what it does not know: the item is named before that. */
function concatenated(text: string): Map<string, string> {
	const found = new Map<string, string>();
	let rest = text;
	while (rest !== '') {
		if (rest.startsWith(SEPARATOR)) {
			rest = rest.slice(1);
			continue;
		}
		const identifier = rest.slice(0, 2);
		const length = FIXED[identifier];
		if (length === undefined && identifier !== '21' && identifier !== '10') break;
		const after = rest.slice(2);
		const end = length ?? (after.includes(SEPARATOR) ? after.indexOf(SEPARATOR) : after.length);
		found.set(identifier, after.slice(0, end));
		rest = after.slice(end);
	}
	return found;
}

function ofElements(elements: Map<string, string>): Scanned {
	const sscc = elements.get('00');
	if (sscc !== undefined) return { kind: 'thing', item: unit(sscc) };
	const gln = elements.get('417') ?? elements.get('414');
	if (gln !== undefined) return { kind: 'party', gln: readGln(gln).toString().padStart(13, '0') };
	const gtin = elements.get('01');
	if (gtin === undefined) throw new ScanError('unknown');
	const [serial, lot] = [elements.get('21'), elements.get('10')];
	if (serial !== undefined) return { kind: 'thing', item: serialised(gtin, serial) };
	if (lot !== undefined) return { kind: 'thing', item: lotOf(gtin, lot) };
	return { kind: 'product', gtin: gtinOf(gtin) };
}

/** EPC URNs of GS1's tag data standard: a company prefix, a reference, and for items a serial or a lot. */
function ofUrn(urn: string): Scanned {
	const [, kind = '', scheme = '', body = ''] = /^urn:epc:(id|class):(\w+):(.+)$/i.exec(urn) ?? [];
	const [prefix = '', reference = '', ...more] = body.split('.');
	const last = decode(more.join('.'));
	const digits = `${prefix}${reference}`;
	if (!/^\d+$/.test(digits)) throw new ScanError('urn');
	const closed = (text: string) => `${text}${checkDigit(text)}`;
	// The indicator of a GTIN and the extension of an SSCC stand in front of the reference in a URN, and in front of all on the label.
	const turned = () => closed(`${reference.slice(0, 1)}${prefix}${reference.slice(1)}`);
	switch (`${kind}:${scheme}`.toLowerCase()) {
		case 'id:sgtin':
			if (digits.length !== 13) throw new ScanError('urn');
			return { kind: 'thing', item: serialised(turned(), last) };
		case 'class:lgtin':
			if (digits.length !== 13) throw new ScanError('urn');
			return { kind: 'thing', item: lotOf(turned(), last) };
		case 'id:sscc':
			if (digits.length !== 17) throw new ScanError('urn');
			return { kind: 'thing', item: unit(turned()) };
		case 'id:sgln':
		case 'id:pgln':
			if (digits.length !== 12) throw new ScanError('urn');
			return { kind: 'party', gln: closed(digits) };
		default:
			throw new ScanError('urn');
	}
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		throw new ScanError('serial');
	}
}
