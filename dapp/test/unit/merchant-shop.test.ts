// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LocalAccount } from '@souk/sdk';
import { cidText } from '@souk/sdk/pure/content';
import { standingOf } from '../../src/pages/merchant/acting.ts';
import { isCarrier, readParcels, shipRow, unshipped } from '../../src/pages/merchant/bulk.ts';
import { emptyCampaign, readCampaign } from '../../src/pages/merchant/campaign-draft.ts';
import { countryOf, isRegion } from '../../src/pages/merchant/categories.ts';
import { asCidHex, productDocument, storeDocument } from '../../src/pages/merchant/documents.ts';
import type { PriceList } from '../../src/pages/merchant/governed.ts';
import { EMPTY_OPEN, openFaults } from '../../src/pages/merchant/open-draft.ts';
import { billOf, extraSlots } from '../../src/pages/merchant/opening.ts';
import { bizPowerText } from '../../src/pages/merchant/power.ts';
import { foldStatement, toOthers } from '../../src/pages/merchant/statement.ts';
import { sumOrders } from '../../src/pages/merchant/sums.ts';

const prices: PriceList = {
	open: { bond: 1_000n, fee: 100n },
	slot: { bond: 50n, fee: 5n },
	capabilities: { Publish: { bond: 500n, fee: 50n }, Distribute: { bond: 300n, fee: 30n } },
	included: 10,
	mostSlots: 1_000,
	unbonding: 604_800_000,
};

test('should add up what opening costs', () => {
	assert.deepEqual(billOf(prices, ['Publish', 'Distribute'], 12), {
		lines: [
			{ what: 'Open', count: 1, bond: 1_000n, fee: 100n },
			{ what: 'Publish', count: 1, bond: 500n, fee: 50n },
			{ what: 'Distribute', count: 1, bond: 300n, fee: 30n },
			{ what: 'Slot', count: 2, bond: 100n, fee: 10n },
		],
		bond: 1_900n,
		fee: 190n,
	});
	assert.equal(extraSlots(prices, ['Publish'], 10), 0);
	assert.equal(extraSlots(prices, [], 3), 3);
	// What is not for sale costs nothing and is not bought.
	assert.equal(billOf(prices, ['Network'], 0).lines.length, 1);
});

test('should know regions and countries', () => {
	for (const good of ['DE', 'CN-11', 'US-PA', 'FR-75C']) assert.ok(isRegion(good), good);
	for (const bad of ['D', 'de', 'DEU', 'DE-', 'DE-BAYE', '12']) assert.ok(!isRegion(bad), bad);
	assert.equal(countryOf('DE-BE', 'en'), 'Germany');
	assert.equal(countryOf('CN', 'zh-Hans'), '中国');
	assert.equal(countryOf('QQ', 'en'), undefined);
});

test('should find what is missing before a shop can open', () => {
	const whole = { ...EMPTY_OPEN, name: 'Mill', region: 'DE-BE', floorArea: '80', staff: '3' };
	assert.deepEqual(openFaults(whole, 1_000), {});
	assert.deepEqual(Object.keys(openFaults(EMPTY_OPEN, 1_000)).sort(), ['floorArea', 'name', 'region', 'staff']);
	assert.deepEqual(openFaults({ ...whole, slots: '1001' }, 1_000), { slots: { is: 'number' } });
	assert.deepEqual(openFaults({ ...whole, category: '541' }, 1_000), { category: true });
});

test('should write descriptions that gateways read', () => {
	const picture = `0x01551220${'ab'.repeat(32)}`;
	const said = { name: ' Rye bread ', description: '', language: 'en', picture };
	const product = JSON.parse(new TextDecoder().decode(productDocument('9521000000018', said)));
	assert.deepEqual(product, {
		'@context': 'https://schema.org',
		'@type': 'Product',
		gtin14: '09521000000018',
		name: 'Rye bread',
		inLanguage: 'en',
		image: `ipfs://${cidText(picture)}`,
	});
	assert.equal(asCidHex(cidText(picture)), picture);
	const store = JSON.parse(
		new TextDecoder().decode(storeDocument({ name: 'Mill', description: 'x', language: 'zh-Hans' })),
	);
	assert.deepEqual([store['@type'], store.description, 'image' in store], ['Store', 'x', false]);
});

test('should know what a key may do in a shop', () => {
	const [owner, clerk, till, other] = ['//Bob', '//Eve', '//Ferdie', '//Dave'].map((path) =>
		LocalAccount.development(path),
	);
	assert.ok(owner && clerk && till && other);
	const keys = [
		{ key: clerk.address, kind: 'Commerce', delay: 0 } as const,
		{ key: till.address, kind: 'Till', delay: 0 } as const,
		{ key: other.address, kind: 'Commerce', delay: 10 } as const,
	];
	assert.deepEqual(
		[owner, clerk, till, other].map((one) => standingOf(one, owner.address, keys)),
		// A key with a delay has to announce what it does, which these pages do not.
		['owner', 'staff', 'till', 'stranger'],
	);
});

const line = (quantity: number, shipped: number, items: Uint8Array[] = []) => ({ quantity, shipped, items });
const extent = { lines: 2, assets: 1, depth: 0, items: 1, services: 0 };

test('should ship exactly what is left, with the serial numbers that were asked for', () => {
	const serial = new TextEncoder().encode('A1');
	const lines = [line(3, 1), line(2, 2), line(1, 0, [serial])] as never;
	assert.deepEqual(unshipped({ lines }), [
		{ line: 0, quantity: 2, items: [] },
		{ line: 2, quantity: 1, items: [serial] },
	]);
	const row = shipRow({ id: 7n, lines, extent } as never, { carrier: 'DHL', tracking: 'JD0146' });
	assert.equal(row.extent.items, 2);
	assert.deepEqual(row.parcel?.carrier, new TextEncoder().encode('DHL'));
	assert.match(String(row.parcel?.tracking), /^0x[0-9a-f]{64}$/);
	assert.equal(shipRow({ id: 7n, lines, extent } as never, undefined).parcel, undefined);
});

test('should read a table of parcels, and tell the lines that it cannot', () => {
	const { parcels, unread } = readParcels('#1, JD01\n2;JD02;ups\n\n3,\n9,JD09\nx', 'dhl', [1n, 2n, 3n]);
	assert.deepEqual(
		[...parcels],
		[
			[1n, { carrier: 'DHL', tracking: 'JD01' }],
			[2n, { carrier: 'UPS', tracking: 'JD02' }],
		],
	);
	assert.deepEqual(unread, ['3,', '9,JD09', 'x']);
	assert.deepEqual(readParcels('1,JD01', '', [1n]).unread, ['1,JD01']);
	assert.ok(isCarrier('SF') && !isCarrier('S') && !isCarrier('D H L') && !isCarrier('A'.repeat(17)));
});

test('should sum orders by unit', () => {
	const souk = (amount: string) => ({ amount, asset: 'SOUK', decimals: 12 });
	assert.deepEqual(
		sumOrders([
			{ amounts: [souk('5')], fiat: null },
			{ amounts: [souk('7'), { amount: '1', asset: 'TIME', decimals: 12 }], fiat: { minor: '250', currency: 'EUR' } },
			{ amounts: [], fiat: { minor: '50', currency: 'EUR' } },
		]),
		{
			tokens: [
				{ asset: 'SOUK', amount: 12n, decimals: 12 },
				{ asset: 'TIME', amount: 1n, decimals: 12 },
			],
			money: [{ currency: 'EUR', minor: 300n }],
		},
	);
});

const NONE = {
	refunds: '0',
	commission: '0',
	services: '0',
	platform: '0',
	experience: '0',
	commune: '0',
	other: '0',
	prepaid_fees: '0',
	campaigns: '0',
	bonuses: '0',
};

test('should fold a statement by day and sum it by unit', () => {
	const souk = { source: 'chain', unit: 'SOUK', decimals: 12 };
	const { days, sums } = foldStatement([
		{ ...NONE, ...souk, day: '2026-11-29', count: 2, gross: '100', payout: '80', experience: '20' },
		{ ...NONE, ...souk, day: '2026-11-30', count: 1, gross: '50', payout: '45', refunds: '5' },
		{ ...NONE, source: 'till', unit: 'EUR', decimals: null, day: '2026-11-30', count: 3, gross: '900', payout: '900' },
	]);
	assert.deepEqual(
		days.map(({ day, lines }) => [day, lines.length]),
		[
			['2026-11-30', 2],
			['2026-11-29', 1],
		],
	);
	const [first] = sums;
	assert.ok(first !== undefined);
	assert.deepEqual([first.count, first.gross, first.payout, toOthers(first)], [3, 150n, 125n, 20n]);
	assert.equal(sums.length, 2);
});

test('should write BizPower with its first digits', () => {
	assert.equal(bizPowerText(0n), '0');
	assert.equal(bizPowerText(10n ** 18n), '1');
	assert.equal(bizPowerText(12_345_678n * 10n ** 14n), '1234');
	assert.equal(bizPowerText(1_500_000_000_000_000_000n), '1.5');
	assert.equal(bizPowerText(123_456_789n), '0.0000000001234');
	assert.equal(bizPowerText(1n), '0.000000000000000001');
});

const NOW = Date.parse('2026-11-30T12:00:00Z');
const YEAR = 365n * 86_400_000n;

test('should make the terms of a bonus and of a campaign', () => {
	const draft = { ...emptyCampaign(NOW), reward: '2', budget: '100', until: '2026-12-31' };
	const fixed = readCampaign(draft, NOW, YEAR);
	assert.deepEqual(fixed.faults, {});
	assert.ok(fixed.ready?.pays === 'buyers');
	assert.deepEqual(fixed.ready.terms.pay, { type: 'Fixed', value: { amount: 2_000_000_000_000n } });
	assert.equal(fixed.ready.terms.buyer_cap, 2_000_000_000_000n);
	assert.equal(fixed.ready.until, BigInt(Date.parse('2026-12-31T23:59:59Z')));
	const part = readCampaign({ ...draft, how: 'part', part: '5' }, NOW, YEAR);
	assert.ok(part.ready?.pays === 'buyers');
	// Five hundredths with eighteen decimals.
	assert.deepEqual(part.ready.terms.pay, { type: 'Part', value: { rate: 5n * 10n ** 16n, most: 2_000_000_000_000n } });
	const promoters = readCampaign({ ...draft, pays: 'promoters', part: '10', members: true }, NOW, YEAR);
	assert.ok(promoters.ready?.pays === 'promoters');
	assert.deepEqual([promoters.ready.terms.max_part, promoters.ready.terms.audience.type], [100_000_000, 'Members']);
});

test('should say what is wrong with a bonus', () => {
	const draft = { ...emptyCampaign(NOW), reward: '2', budget: '100', until: '2026-12-31' };
	const faultsOf = (change: object) => readCampaign({ ...draft, ...change }, NOW, 40n * 86_400_000n).faults;
	assert.deepEqual(faultsOf({ reward: '0' }), { reward: { is: 'zero' } });
	assert.deepEqual(faultsOf({ budget: '1.99' }), { budget: { is: 'budgetSmall' } });
	assert.deepEqual(faultsOf({ until: '2026-11-29' }), { until: { is: 'past' } });
	assert.deepEqual(faultsOf({ until: '2027-03-01' }), { until: { is: 'far' } });
	assert.deepEqual(faultsOf({ until: 'soon' }), { until: { is: 'date' } });
	assert.deepEqual(faultsOf({ how: 'part', part: '0' }), { part: { is: 'zero' } });
	assert.deepEqual(faultsOf({ leastSale: 'x' }), { leastSale: { is: 'number' } });
});
