// SPDX-License-Identifier: Apache-2.0

/** The GS1 prefix set apart for demonstrations and examples. No company ever gets it. */
export const DEMONSTRATION_PREFIX = '952';

/** The check digit of a GS1 key whose other digits are given: weights 3, 1, 3 … from the right. */
export function checkDigit(digits: string): number {
	if (!/^\d+$/.test(digits)) throw new RangeError(`not digits: '${digits}'`);
	let total = 0;
	for (let place = 0; place < digits.length; place++) {
		total += Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 3 : 1);
	}
	return (10 - (total % 10)) % 10;
}

/** The GTIN-13 of the `number`th demonstration product. */
export function demonstrationGtin(number: number): string {
	const free = 12 - DEMONSTRATION_PREFIX.length;
	if (!Number.isInteger(number) || number < 0 || number >= 10 ** free) {
		throw new RangeError(`no demonstration GTIN numbered ${number}`);
	}
	const body = DEMONSTRATION_PREFIX + number.toString().padStart(free, '0');
	return body + checkDigit(body).toString();
}

/** Whether the last digit of a GTIN-8, -12, -13 or -14 is right. */
export function isGtin(text: string): boolean {
	return /^(\d{8}|\d{12,14})$/.test(text) && checkDigit(text.slice(0, -1)) === Number(text.at(-1));
}

/** A GTIN as the chain keeps it: 14 digits. */
export function gtin14(text: string): string {
	return text.padStart(14, '0');
}

/** An item by what GS1 names it with: one serialised product, a lot, or a logistic unit. */
export type ItemName =
	| { kind: 'item'; gtin: bigint; serial: string }
	| { kind: 'lot'; gtin: bigint; lot: string }
	| { kind: 'unit'; sscc: bigint };

/** What may stand in a serial or a lot: GS1's set 82, at most 20 of it. */
const SET_82 = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/;

/**
 * The item that a GS1 Digital Link names, of whatever host: `https://id.gs1.org/01/{gtin}[/10/{lot}][/21/{serial}]` or
 * `/00/{sscc}`. An error that says what is wrong with it.
 */
export function itemName(link: string): ItemName {
	const path = /^https?:\/\//.test(link) ? new URL(link).pathname : link;
	const parts = path.split('/').filter((part) => part !== '');
	const start = parts.findIndex((part, place) => (part === '01' || part === '00') && place < parts.length - 1);
	if (start < 0) throw new RangeError(`no GS1 Digital Link: '${link}'`);
	const keys = new Map<string, string>();
	for (let place = start; place + 1 < parts.length; place += 2) {
		keys.set(parts[place] ?? '', decodeURIComponent(parts[place + 1] ?? ''));
	}
	const sscc = keys.get('00');
	if (sscc !== undefined) {
		if (!/^\d{18}$/.test(sscc) || checkDigit(sscc.slice(0, -1)) !== Number(sscc.at(-1))) {
			throw new RangeError(`no SSCC: '${sscc}'`);
		}
		return { kind: 'unit', sscc: BigInt(sscc) };
	}
	const gtin = gtin14(keys.get('01') ?? '');
	if (!isGtin(gtin)) throw new RangeError(`no GTIN: '${gtin}'`);
	const [serial, lot] = [keys.get('21'), keys.get('10')];
	const name = serial ?? lot;
	if (name === undefined)
		throw new RangeError(`'${link}' names a product, no item of it: a serial (21) or a lot (10) is missing`);
	if (!SET_82.test(name)) throw new RangeError(`no serial or lot: '${name}'`);
	return serial === undefined
		? { kind: 'lot', gtin: BigInt(gtin), lot: name }
		: { kind: 'item', gtin: BigInt(gtin), serial: name };
}

/** The GS1 Digital Link of an item. */
export function itemLink(item: ItemName, host = 'https://id.gs1.org'): string {
	if (item.kind === 'unit') return `${host}/00/${item.sscc.toString().padStart(18, '0')}`;
	const gtin = `${host}/01/${item.gtin.toString().padStart(14, '0')}`;
	return item.kind === 'lot'
		? `${gtin}/10/${encodeURIComponent(item.lot)}`
		: `${gtin}/21/${encodeURIComponent(item.serial)}`;
}
