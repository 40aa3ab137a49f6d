// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	chainAttribute,
	type Draft,
	draftOf,
	emptyDraft,
	readDraft,
	readDrafts,
} from '../../src/pages/tester/model-form.ts';

const good: Draft = { ...emptyDraft(0), name: 'fat', unit: 'GRM', decimals: '1', tolerance: '6.2', weight: '2' };

test('should read an attribute as the chain takes it', () => {
	const { attribute, faults } = readDraft(good, []);
	assert.deepEqual(faults, {});
	assert.ok(attribute !== undefined);
	assert.deepEqual(
		[attribute.name, attribute.unit, attribute.decimals, attribute.tolerance, attribute.weight, attribute.direction],
		['fat', 'GRM', 1, 62n, 2, 'NearerBetter'],
	);
	const encoded = chainAttribute(attribute);
	assert.deepEqual([...encoded.name], [102, 97, 116]);
	assert.equal(encoded.direction.type, 'NearerBetter');
});

test('should name every field that is wrong', () => {
	const cases: [Partial<Draft>, string, string][] = [
		[{ name: ' ' }, 'name', 'name'],
		[{ name: 'a\u0007' }, 'name', 'name'],
		[{ name: '含'.repeat(11) }, 'name', 'nameLong'],
		[{ name: 'salt' }, 'name', 'nameTwice'],
		[{ unit: 'g' }, 'unit', 'unit'],
		[{ unit: 'GRAM' }, 'unit', 'unit'],
		[{ decimals: '19' }, 'decimals', 'decimals'],
		[{ decimals: '' }, 'decimals', 'decimals'],
		[{ tolerance: '-1' }, 'tolerance', 'tolerance'],
		[{ tolerance: '0.01' }, 'tolerance', 'tolerance'],
		[{ tolerance: '' }, 'tolerance', 'tolerance'],
		[{ weight: '0' }, 'weight', 'weight'],
		[{ weight: '4294967296' }, 'weight', 'weight'],
	];
	for (const [change, field, fault] of cases) {
		const { attribute, faults } = readDraft({ ...good, ...change }, ['salt']);
		assert.equal(attribute, undefined, JSON.stringify(change));
		assert.equal((faults as Record<string, string>)[field], fault, JSON.stringify(change));
	}
});

test('should give attributes only when every one is good', () => {
	const other = { ...good, key: 1, name: 'salt' };
	assert.equal(readDrafts([good, other]).attributes?.length, 2);
	const twice = readDrafts([good, { ...other, name: 'fat' }]);
	assert.equal(twice.attributes, undefined);
	assert.deepEqual(twice.faults, [{}, { name: 'nameTwice' }]);
	assert.equal(readDrafts([]).attributes, undefined);
});

test('should come back the same when an attribute is made a draft again', () => {
	const { attribute } = readDraft(good, []);
	assert.ok(attribute !== undefined);
	assert.deepEqual(readDraft(draftOf(attribute, 5), []).attribute, attribute);
});
