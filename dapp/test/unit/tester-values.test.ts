// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	confirms,
	type Direction,
	MAX_VALUE,
	readAttribute,
	readValue,
	unitSymbol,
	withUnit,
} from '../../src/pages/tester/values.ts';

test('should read measured values at the decimals of the model, signs included', () => {
	for (const [text, value] of [
		['12.5', 1_250n],
		['12,5', 1_250n],
		['-3', -300n],
		['−0.01', -1n],
		['1 000.10', 100_010n],
		['0', 0n],
	] as const) {
		assert.deepEqual(readValue(text, 2), { is: 'value', value }, text);
	}
	assert.deepEqual(readValue('', 2), { is: 'empty' });
});

test('should say what is wrong with a value', () => {
	for (const [text, fault] of [
		['abc', 'number'],
		['1-2', 'number'],
		['.5', 'number'],
		['0.001', 'decimals'],
		['10000000000000000.01', 'tooLarge'],
	] as const) {
		assert.deepEqual(readValue(text, 2), { is: 'wrong', fault }, text);
	}
	assert.deepEqual(readValue(String(MAX_VALUE), 0), { is: 'value', value: MAX_VALUE });
});

test('should confirm what is within the tolerance, or better than claimed', () => {
	const expected: Record<Direction, boolean[]> = {
		HigherBetter: [false, true, true, true, true],
		LowerBetter: [true, true, true, true, false],
		NearerBetter: [false, true, true, true, false],
	};
	for (const direction of Object.keys(expected) as Direction[]) {
		const said = [94n, 95n, 100n, 105n, 106n].map((value) => confirms(value, 100n, 5n, direction));
		assert.deepEqual(said, expected[direction], direction);
	}
});

test('should show values in their units', () => {
	const attribute = readAttribute({
		name: new TextEncoder().encode('salt'),
		unit: new TextEncoder().encode('GRM'),
		decimals: 3,
		tolerance: 375n,
		weight: 1,
		direction: { type: 'LowerBetter' },
	});
	assert.equal(withUnit(107n, attribute), '0.107 g');
	assert.equal(withUnit(-1_500n, attribute), '-1.5 g');
	assert.equal(unitSymbol('XYZ'), 'XYZ');
});
