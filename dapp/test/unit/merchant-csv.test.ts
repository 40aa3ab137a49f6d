// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percent } from '@souk/sdk/pure/money';
import { countRows, MOST_ROWS, readCsv, SAMPLE } from '../../src/pages/merchant/listing-csv.ts';
import type { Limits } from '../../src/pages/merchant/listing-draft.ts';

const limits: Limits = {
	leastFee: percent(15),
	communeFee: percent('0.6'),
	platformSlice: percent(40),
	mostDays: 60,
	mostDepth: 3,
	distributes: true,
};

test('should read every row of the sample without a fault', () => {
	const table = readCsv(SAMPLE, limits);
	assert.deepEqual([table.missing, table.unknown, table.tooMany], [[], [], false]);
	assert.deepEqual(countRows(table), { good: 3, bad: 0 });
	assert.deepEqual(
		table.rows.map(({ line }) => line),
		[2, 3, 4],
	);
	assert.equal(table.rows[0]?.ready?.description, 'Sourdough, 750 g');
	assert.deepEqual(table.rows[2]?.ready?.terms.price.fiat, { currency: 'EUR', amount: 990n });
	assert.deepEqual(table.rows[2]?.ready?.terms.commission, {
		Levels: { rate: percent(10), shares: [percent(60), percent(40)] },
	});
});

test('should read what a spreadsheet of another country wrote', () => {
	const text = '\uFEFFGTIN;Name;Price;Stock\r\n9521000000018;Roggenbrot;4,5;40\r\n';
	const table = readCsv(text, limits);
	assert.equal(table.rows[0]?.ready?.terms.price.token, 4_500_000_000_000n);
});

test('should tell what is wrong with a row, and go on with the others', () => {
	const text = [
		'gtin,name,price,stock,colour',
		'9521000000018,Rye bread,4.5,40,brown',
		'9521000000019,Wrong digit,4.5,40,',
		'9521000000025,No price,,40,',
		'9521000000032,Thousands,"1,234",40,',
		'9521000000018,Again,5,1,',
	].join('\n');
	const table = readCsv(text, limits);
	assert.deepEqual(table.unknown, ['colour']);
	assert.deepEqual(countRows(table), { good: 2, bad: 3 });
	assert.deepEqual(table.rows[1]?.faults, { gtin: { is: 'gtinDigit', right: 8 } });
	assert.deepEqual(table.rows[2]?.faults, { token: { is: 'price' } });
	assert.deepEqual(table.rows[3]?.faults, { token: { is: 'number' } });
	assert.equal(table.rows[4]?.same, 2);
});

test('should name columns that are missing and read nothing', () => {
	const table = readCsv('name,price\nRye bread,4.5', limits);
	assert.deepEqual(table.missing, ['gtin', 'stock']);
	assert.deepEqual(table.rows, []);
});

test('should read no more rows than can be shown', () => {
	const rows = Array.from({ length: MOST_ROWS + 1 }, () => '9521000000018,Rye bread,4.5,40');
	const table = readCsv(['gtin,name,price,stock', ...rows].join('\n'), limits);
	assert.equal(table.rows.length, MOST_ROWS);
	assert.ok(table.tooMany);
});

test('should refuse a plan that there is not', () => {
	const table = readCsv('gtin,name,price,stock,commission\n9521000000018,Rye bread,4.5,40,pyramid', limits);
	assert.deepEqual(table.rows[0]?.faults, { commission: { is: 'plan' } });
});
