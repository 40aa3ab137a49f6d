// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, percent, tokens } from '@souk/sdk/pure/money';
import { total } from '@souk/sdk/pure/waterfall';
import {
	amountOf,
	draftOf,
	EMPTY_DRAFT,
	gtinFault,
	type Limits,
	type ListingDraft,
	readDraft,
	shareOf,
} from '../../src/pages/merchant/listing-draft.ts';
import { legsOfUnit } from '../../src/pages/merchant/shares.ts';

const limits: Limits = {
	leastFee: percent(15),
	communeFee: percent('0.6'),
	platformSlice: percent(40),
	mostDays: 60,
	mostDepth: 3,
	distributes: true,
};

const good: ListingDraft = { ...EMPTY_DRAFT, gtin: '9521000000018', name: 'Rye bread', token: '4.5', stock: '40' };

test('should tell the right check digit when a GTIN has a wrong one', () => {
	assert.equal(gtinFault('9521000000018'), undefined);
	assert.equal(gtinFault('9521-0000 00018'), undefined);
	assert.deepEqual(gtinFault('9521000000019'), { is: 'gtinDigit', right: 8 });
	assert.deepEqual(gtinFault('952100000'), { is: 'gtinLength', has: 9 });
	assert.deepEqual(gtinFault('95210000000a8'), { is: 'digits' });
	assert.deepEqual(gtinFault(''), { is: 'missing' });
	for (let digit = 0; digit < 10; digit++)
		assert.equal(gtinFault(`952100000001${digit}`) === undefined, digit === 8, `digit ${digit}`);
});

test('should read exact amounts and refuse what does not fit', () => {
	assert.equal(amountOf('0.000000000001', 12), 1n);
	assert.equal(amountOf('1 234.50', 2), 123_450n);
	assert.deepEqual(amountOf('0.0000000000001', 12), { is: 'decimals', most: 12 });
	for (const text of ['-1', '1e3', '1,5', '.5', 'x', '1.'])
		assert.deepEqual(amountOf(text, 12), { is: 'number' }, text);
	assert.equal(shareOf('0.6 %'), 6_000_000);
	for (const text of ['101', '-1', 'all', '0.00000001']) assert.deepEqual(shareOf(text), { is: 'percent' }, text);
});

test('should make terms of a draft that has no fault', () => {
	const { ready, faults } = readDraft({ ...good, fiat: '9.90', currency: 'eur', returnDays: '30' }, limits);
	assert.deepEqual(faults, {});
	assert.deepEqual(ready?.terms, {
		price: { token: tokens('4.5'), asset: 'SOUK', fiat: { currency: 'EUR', amount: 990n } },
		commission: 'None',
		maxDepth: 0,
		experienceFee: percent(15),
		returnWindow: 30n * DAY,
	});
	assert.equal(ready?.stock, 40);
	const priced = readDraft({ ...good, token: '', fiat: '500', currency: 'JPY' }, limits);
	assert.deepEqual(priced.ready?.terms.price, { token: 0n, asset: 'SOUK', fiat: { currency: 'JPY', amount: 500n } });
});

test('should name the field when something is wrong with it', () => {
	const cases: [Partial<ListingDraft>, keyof ListingDraft, string][] = [
		[{ gtin: '9521000000011' }, 'gtin', 'gtinDigit'],
		[{ name: ' ' }, 'name', 'missing'],
		[{ name: 'x'.repeat(201) }, 'name', 'long'],
		[{ description: 'x'.repeat(2_001) }, 'description', 'long'],
		[{ token: '' }, 'token', 'price'],
		[{ token: '0' }, 'token', 'zero'],
		[{ token: '1.1234567890123' }, 'token', 'decimals'],
		[{ asset: 'GOLD' }, 'asset', 'asset'],
		[{ fiat: '9.999' }, 'fiat', 'decimals'],
		[{ fiat: '9', currency: 'EU' }, 'currency', 'currency'],
		[{ fiat: '9.5', currency: 'JPY' }, 'fiat', 'decimals'],
		[{ experienceFee: '14.9' }, 'experienceFee', 'feeLow'],
		[{ experienceFee: '99.5' }, 'experienceFee', 'ratesHigh'],
		[{ commission: 'formula', rate: '85' }, 'rate', 'ratesHigh'],
		[{ commission: 'formula', rate: '0' }, 'rate', 'zero'],
		[{ commission: 'formula', closing: '101' }, 'closing', 'percent'],
		[{ commission: 'formula', depth: '4' }, 'depth', 'depth'],
		[{ commission: 'levels', shares: '60 30' }, 'shares', 'shares'],
		[{ commission: 'levels', shares: '25 25 25 25' }, 'shares', 'depth'],
		[{ commission: 'unknown' }, 'commission', 'plan'],
		[{ returnDays: '61' }, 'returnDays', 'days'],
		[{ returnDays: '1.5' }, 'returnDays', 'days'],
		[{ stock: '' }, 'stock', 'missing'],
		[{ stock: '4294967296' }, 'stock', 'stock'],
	];
	for (const [change, field, fault] of cases) {
		const { ready, faults } = readDraft({ ...good, ...change }, limits);
		assert.equal(ready, undefined, JSON.stringify(change));
		assert.deepEqual(Object.keys(faults), [field], JSON.stringify(change));
		assert.equal(faults[field]?.is, fault, JSON.stringify(change));
	}
});

test('should refuse commission when the shop may not distribute', () => {
	const { faults } = readDraft({ ...good, commission: 'formula' }, { ...limits, distributes: false });
	assert.deepEqual(faults, { commission: { is: 'cannotDistribute' } });
});

test('should give terms back as they were when they become a draft and are read again', () => {
	for (const change of [
		{},
		{ fiat: '12.30', currency: 'USD' },
		{ commission: 'formula', rate: '12.5', closing: '40', depth: '2' },
		{ commission: 'levels', rate: '8', shares: '70 20 10' },
		{ asset: 'TIME', token: '0.000000000001' },
	] as Partial<ListingDraft>[]) {
		const { ready } = readDraft({ ...good, ...change }, limits);
		assert.ok(ready !== undefined, JSON.stringify(change));
		const again = draftOf(BigInt(ready.product), ready.terms, ready.stock, { name: ready.name });
		assert.deepEqual(readDraft(again, limits).ready?.terms, ready.terms, JSON.stringify(change));
	}
});

test('should show legs that sum to the price to the unit', () => {
	for (const token of ['4.5', '0.000000000007', '1234.567890123456']) {
		const { ready } = readDraft({ ...good, token, commission: 'levels', rate: '10', shares: '50 30 20' }, limits);
		assert.ok(ready !== undefined);
		const legs = legsOfUnit(ready.terms, limits.communeFee, limits.platformSlice);
		assert.equal(total(legs), tokens(token));
		assert.equal(legs.platform, 0n);
		assert.equal(legs.promoters.length, 3);
	}
	const { ready } = readDraft({ ...good, token: '100' }, limits);
	const legs = legsOfUnit(ready?.terms as never, limits.communeFee, limits.platformSlice);
	// 15 % experience fee, of which 60 % goes to the pool; the platform's 40 % pay the commune's 6 ‰, and the rest is the seller's.
	assert.deepEqual([legs.experience, legs.commune, legs.seller], [tokens('9'), tokens('0.6'), tokens('90.4')]);
});
