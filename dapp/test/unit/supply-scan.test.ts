// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemParameter, itemTitle, readScan, ScanError } from '../../src/pages/supply/scan.ts';

const GTIN = '9521000000025';
const item = { kind: 'thing', item: { kind: 'item', gtin: BigInt(GTIN), serial: 'S1-0-0' } };
const lot = { kind: 'thing', item: { kind: 'lot', gtin: BigInt(GTIN), lot: 'L/1' } };
const unit = { kind: 'thing', item: { kind: 'unit', sscc: 395210000000000019n } };

const faultOf = (text: string) => {
	try {
		readScan(text);
		return undefined;
	} catch (error) {
		return error instanceof ScanError ? error.fault : error;
	}
};

/** Check digits by the definition of GS1, not by the code under test. */
function closed(body: string): string {
	let sum = 0;
	for (const [place, digit] of [...body].reverse().entries()) sum += Number(digit) * (place % 2 === 0 ? 3 : 1);
	return `${body}${(10 - (sum % 10)) % 10}`;
}

test('should read an item however its number is written', () => {
	for (const text of [
		`https://id.gs1.org/01/0${GTIN}/21/S1-0-0`,
		`http://127.0.0.1:8090/01/0${GTIN}/10/X/21/S1-0-0?linkType=gs1:pip`,
		`01/0${GTIN}/21/S1-0-0`,
		`(01)0${GTIN}(21)S1-0-0`,
		`]d2010${GTIN}21S1-0-0`,
		`010${GTIN}17301231\u001d21S1-0-0\u001d10X`,
		'urn:epc:id:sgtin:9521000.000002.S1-0-0',
		`${GTIN} S1-0-0`,
		`${GTIN}, S1-0-0`,
	]) {
		assert.deepEqual(readScan(text), item, text);
	}
});

test('should read a lot and keep what a path would break', () => {
	for (const text of [
		`https://id.gs1.org/01/0${GTIN}/10/L%2F1`,
		`(01)0${GTIN}(10)L/1`,
		'urn:epc:class:lgtin:9521000.000002.L%2F1',
	]) {
		assert.deepEqual(readScan(text), lot, text);
	}
});

test('should turn the extension digit of a logistic unit', () => {
	const sscc = closed('39521000000000001');
	assert.equal(sscc, '395210000000000019');
	for (const text of [sscc, `(00)${sscc}`, `/00/${sscc}`, 'urn:epc:id:sscc:9521000.3000000001']) {
		assert.deepEqual(readScan(text), unit, text);
	}
});

test('should read products and parties', () => {
	assert.deepEqual(readScan(GTIN), { kind: 'product', gtin: `0${GTIN}` });
	assert.deepEqual(readScan(`https://id.gs1.org/01/0${GTIN}`), { kind: 'product', gtin: `0${GTIN}` });
	const gln = closed('952100000001');
	for (const text of [`/417/${gln}`, `https://x.example/414/${gln}/254/dock`, 'urn:epc:id:sgln:9521000.00001.0']) {
		assert.deepEqual(readScan(text), { kind: 'party', gln }, text);
	}
});

test('should say why a text names nothing', () => {
	assert.equal(faultOf('  '), 'empty');
	assert.equal(faultOf('a loaf of bread'), 'gtin');
	assert.equal(faultOf('bread'), 'unknown');
	assert.equal(faultOf('9521000000026'), 'gtin');
	assert.equal(faultOf(`(01)0${GTIN}(21)${'x'.repeat(21)}`), 'serial');
	assert.equal(faultOf(`${GTIN} caf\u00e9`), 'serial');
	assert.equal(faultOf('395210000000000018'), 'sscc');
	assert.equal(faultOf('/417/9521000000017'), 'gln');
	assert.equal(faultOf('urn:epc:id:sgtin:95210.000002.1'), 'urn');
	assert.equal(faultOf('urn:epc:id:grai:9521000.00002.1'), 'urn');
	assert.equal(faultOf('https://example.org/coffee'), 'unknown');
});

test('should name an item in an address and find it again', () => {
	for (const scanned of [item, lot, unit] as unknown as ReturnType<typeof readScan>[]) {
		assert.equal(scanned.kind, 'thing');
		if (scanned.kind !== 'thing') continue;
		assert.deepEqual(readScan(itemParameter(scanned.item)), scanned);
	}
	assert.deepEqual(itemTitle({ kind: 'unit', sscc: 18n }), { number: '000000000000000018' });
});
