// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeOf } from '../../src/pages/governance/parameter-changes.ts';
import { ALL, type Node, nodeOf, parameterNamed } from '../../src/pages/governance/parameter-table.ts';
import {
	chainValue,
	changedPaths,
	leavesOf,
	parseLeaf,
	parsePeriod,
	readValues,
	typed,
	usualValues,
} from '../../src/pages/governance/parameter-values.ts';

const node = (name: string): Node => {
	const found = nodeOf(parameterNamed(name) as never);
	assert.ok(found !== undefined, name);
	return found;
};

test('should type each default so that it is read again, and give the chain what it reads', () => {
	for (const parameter of ALL) {
		const shape = nodeOf(parameter) as Node;
		const usual = usualValues(shape);
		for (const { path, leaf } of leavesOf(shape)) {
			const value = usual.get(path) as bigint | string;
			assert.deepEqual(parseLeaf(leaf, typed(leaf, value)), { value }, `${parameter.module}.${parameter.name} ${path}`);
		}
		// Out and in again.
		assert.deepEqual(readValues(shape, chainValue(shape, usual)), usual, `${parameter.module}.${parameter.name}`);
	}
});

test('should refuse what is no value, or outside the bounds', () => {
	const [fee] = leavesOf(node('Commerce.CommuneFee'));
	assert.ok(fee !== undefined);
	assert.deepEqual(parseLeaf(fee.leaf, '0.6'), { value: 6_000_000n });
	assert.deepEqual(parseLeaf(fee.leaf, '0.6 %'), { value: 6_000_000n });
	assert.deepEqual(parseLeaf(fee.leaf, '5'), { value: 50_000_000n });
	assert.deepEqual(parseLeaf(fee.leaf, '5.1'), { fault: 'range' });
	assert.deepEqual(parseLeaf(fee.leaf, '0.00000001'), { fault: 'decimals' });
	assert.deepEqual(parseLeaf(fee.leaf, 'much'), { fault: 'form' });
	assert.deepEqual(parseLeaf(fee.leaf, ''), { fault: 'form' });
	const [assets] = leavesOf(node('Commune.SharedAssets'));
	assert.ok(assets !== undefined);
	assert.deepEqual(parseLeaf(assets.leaf, 'SOUK, TIME, 7'), { value: 'SOUK, TIME, 7' });
	assert.deepEqual(parseLeaf(assets.leaf, 'SOUK, EUR'), { fault: 'asset' });
	assert.deepEqual(parseLeaf(assets.leaf, '1,2,3,4,5'), { fault: 'long' });
	const [spread] = leavesOf(node('Trace.DefaultSpread'));
	assert.ok(spread !== undefined);
	assert.deepEqual(parseLeaf(spread.leaf, 'Blocked'), { value: 'Blocked' });
	assert.deepEqual(parseLeaf(spread.leaf, 'blocked'), { fault: 'form' });
});

test('should read times to the millisecond', () => {
	assert.equal(parsePeriod('1 d 2 h 3 min 4 s 5 ms'), 93_784_005n);
	assert.equal(parsePeriod('25min'), 1_500_000n);
	for (const wrong of ['', '5', '1 w', 'd', '-1 d', '1.5 d']) assert.throws(() => parsePeriod(wrong), wrong);
});

test('should give the chain its own forms', () => {
	const earning = node('Rewards.Earning');
	const value = chainValue(earning, usualValues(earning)) as Record<string, unknown>;
	assert.deepEqual(value.cashback, [[{ type: 'Native', value: undefined }, 20_000_000]]);
	assert.equal(value.min_sale, 10_000_000_000n);
	assert.deepEqual((value.points as Record<string, unknown>).sale, { each: 10, daily: 1_000 });
	const worths = node('Rewards.Worths');
	assert.deepEqual(chainValue(worths, usualValues(worths)), [
		{ asset: { type: 'WithId', value: 1 }, lost: { souk: 0n, per: 0n }, paid: { souk: 2n, per: 1n } },
	]);
	assert.deepEqual(chainValue(node('Trace.ProducerSpread'), new Map([['', 'Nothing']])), {
		type: 'Nothing',
		value: undefined,
	});
});

test('should find what differs, and nothing else', () => {
	const orders = node('Commerce.Orders');
	const after = new Map(usualValues(orders)).set('ship', 1n);
	assert.deepEqual(changedPaths(usualValues(orders), after), ['ship']);
	assert.deepEqual(changedPaths(usualValues(orders), usualValues(orders)), []);
});

test('should read a change as a gateway tells it', () => {
	const change = changeOf('9-1', 9, {
		key: { Commerce: 'CommuneFee' },
		old_value: null,
		new_value: { Commerce: { CommuneFee: 7_000_000 } },
	});
	assert.deepEqual(change?.parameter, { module: 'Commerce', name: 'CommuneFee' });
	assert.equal(change?.before.get(''), 6_000_000n);
	assert.equal(change?.after.get(''), 7_000_000n);
	assert.equal(changeOf('9-2', 9, { key: { Other: 'Thing' } }), undefined);
});
