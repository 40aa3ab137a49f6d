// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosen, linesOf, PER_CENT, parsePurchases } from '@souk/replay/dataset';

const FILE = [
	' customer_id  date number_of_cds  dollar_value',
	' 00001 19970102  1   11.77',
	' 00002 19970101  3   10.00',
	' 00002 19970112  5   77.00',
	' 00003 19970101  2    0.00',
	'',
].join('\r\n');

test('should read every column when the file is well formed', () => {
	const purchases = parsePurchases(FILE);
	assert.deepEqual(purchases[0], { row: 1, customer: '00001', date: '19970102', quantity: 1, cents: 1177n });
	assert.equal(purchases.length, 4);
});

test('should name the row when it is not a purchase', () => {
	assert.throws(() => parsePurchases('heading\n1 2 3'), /row 1 of the sales data is not a purchase/);
});

test('should go day by day and leave out what cost nothing', () => {
	const { purchases, free } = chosen(parsePurchases(FILE), 10);
	assert.deepEqual(
		purchases.map(({ row }) => row),
		[2, 1, 3],
	);
	assert.equal(free, 1);
	assert.equal(chosen(parsePurchases(FILE), 1).purchases.length, 1);
});

test('should total the recorded amount to the unit for every quantity', () => {
	for (let quantity = 1; quantity <= 99; quantity++) {
		for (const cents of [1n, 99n, 1177n, 7700n, 128601n]) {
			const lines = linesOf({ row: 1, customer: '1', date: '19970101', quantity, cents });
			const total = lines.reduce((sum, line) => sum + line.price * BigInt(line.quantity), 0n);
			assert.equal(total, cents * PER_CENT);
			assert.equal(
				lines.reduce((units, line) => units + line.quantity, 0),
				quantity,
			);
			assert.ok(lines.every((line) => line.quantity > 0));
		}
	}
});

test('should need one line when the amount divides', () => {
	const lines = linesOf({ row: 1, customer: '1', date: '19970101', quantity: 5, cents: 7700n });
	assert.deepEqual(lines, [{ price: 1540n * PER_CENT, quantity: 5 }]);
});
