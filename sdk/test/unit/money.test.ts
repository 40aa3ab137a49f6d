// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	basisPoints,
	currencyDecimals,
	days,
	fiat,
	parseDecimal,
	percent,
	printDecimal,
	printFiat,
	printPercent,
	printTokens,
	SOUK,
	tokens,
	WHOLE,
} from '@souk/sdk';

test('should read and print tokens exactly', () => {
	assert.equal(tokens('12.5'), 12_500_000_000_000n);
	assert.equal(tokens('0.000000000001'), 1n);
	assert.equal(tokens('1 000 000'), 1_000_000n * SOUK);
	assert.equal(tokens('7.0000000000000000'), 7n * SOUK);
	assert.equal(printTokens(12_500_000_000_000n), '12.5');
	assert.equal(printTokens(1n), '0.000000000001');
	assert.equal(printTokens(-SOUK / 2n), '-0.5');
});

test('should print what it reads, and read what it prints', () => {
	let state = 1n;
	for (let round = 0; round < 2_000; round++) {
		state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
		const [amount, decimals] = [state >> BigInt(round % 60), round % 19];
		assert.equal(parseDecimal(printDecimal(amount, decimals), decimals), amount);
	}
});

test('should refuse what is no amount, and round nothing', () => {
	for (const text of ['', '.5', '5.', '1,5', '-1', '1e3', '0x10', 'NaN', '1.2.3', '１']) {
		assert.throws(() => tokens(text), /no amount/, text);
	}
	assert.throws(() => tokens('0.0000000000001'), /more than 12 decimals/);
	assert.throws(() => fiat('1.005', 'EUR'), /more than 2 decimals/);
	assert.throws(() => fiat('1.5', 'JPY'), /more than 0 decimals/);
	assert.throws(() => fiat('1', 'eur'), /no currency code/);
});

test('should count each currency in its own minor units, as ISO 4217 has them', () => {
	assert.deepEqual(fiat('12.99', 'EUR'), { currency: 'EUR', amount: 1_299n });
	assert.deepEqual(fiat('1299', 'JPY'), { currency: 'JPY', amount: 1_299n });
	assert.deepEqual(fiat('1.299', 'KWD'), { currency: 'KWD', amount: 1_299n });
	assert.deepEqual(fiat('0.1299', 'CLF'), { currency: 'CLF', amount: 1_299n });
	assert.equal(printFiat(fiat('12.9', 'EUR')), '12.90 EUR');
	assert.equal(printFiat(fiat('12', 'JPY')), '12 JPY');
	assert.equal(currencyDecimals('XAU'), 0);
});

test('should convert parts and spans', () => {
	assert.equal(percent(15), 150_000_000);
	assert.equal(percent('0.6'), 6_000_000);
	assert.equal(percent(100), WHOLE);
	assert.equal(printPercent(6_000_000), '0.6');
	assert.equal(basisPoints(60), percent('0.6'));
	assert.equal(days(14), 1_209_600_000n);
	assert.throws(() => percent(101), /more than the whole/);
	assert.throws(() => percent('0.00000001'), /more than 7 decimals/);
	assert.throws(() => basisPoints(10_001), /no basis points/);
});
