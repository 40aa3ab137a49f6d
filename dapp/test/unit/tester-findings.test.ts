// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreementOf, findingsIn, measuredIn, modelIn } from '../../src/pages/tester/findings.ts';

const row = { claimed: '120', measured: '309', spread: 4, kept: 18, cut: 2, agreement: 900_000_000, confirmed: false };

test('should read findings, whether numbers are texts or not', () => {
	const [finding] = findingsIn({ model: 0, version: 2, findings: [row] });
	assert.deepEqual(finding, { ...row, claimed: 120n, measured: 309n, spread: 4n });
	assert.deepEqual(modelIn({ model: 0, version: 2 }), { model: 0, version: 2 });
});

test('should read nothing out of what is no verdict', () => {
	for (const wrong of [null, {}, { findings: 7 }, { findings: [{}] }]) assert.deepEqual(findingsIn(wrong), []);
	assert.equal(modelIn(null), undefined);
	assert.deepEqual(measuredIn(null), []);
	assert.deepEqual(measuredIn(['x']), []);
	assert.deepEqual(measuredIn(['-5', 7]), [-5n, 7n]);
});

test('should count the values that are within the tolerance of what the panel found', () => {
	const findings = findingsIn({ findings: [row, { ...row, measured: '-10' }, { ...row, measured: '0' }] });
	assert.deepEqual(agreementOf([310n, -15n, 3n], findings, [1n, 4n, 3n]), { agree: 2, of: 3 });
	assert.deepEqual(agreementOf([], findings, []), { agree: 0, of: 0 });
});
