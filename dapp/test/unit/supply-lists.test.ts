// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SOUK } from '@souk/sdk';
import { BIZ_STEPS, DISPOSITIONS, TRANSACTION_TYPES } from '../../src/pages/supply/cbv.ts';
import {
	BYTE_DEPOSIT,
	PARTY_DEPOSIT,
	PLACE_DEPOSIT,
	PREFIX_DEPOSIT,
	ROW_DEPOSIT,
} from '../../src/pages/supply/deposits.ts';
import { en } from '../../src/words/en/index.ts';
import { zh } from '../../src/words/zh/index.ts';

const source = (path: string) => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

/** The values of a list of souk-trace's vocabulary. */
function listed(name: string): string[] {
	const text = source('trace/src/vocabulary.rs');
	const body = new RegExp(`pub static ${name}: Vocabulary = Vocabulary \\{[^]*?values: &\\[([^]*?)\\]`).exec(text)?.[1];
	assert.ok(body !== undefined, `no list ${name}`);
	return [...body.matchAll(/"([a-z_]+)"/g)].map(([, value = '']) => value);
}

test('should count words of the vocabulary as the chain does', () => {
	assert.deepEqual([...BIZ_STEPS], listed('BIZ_STEP'));
	assert.deepEqual([...DISPOSITIONS], listed('DISPOSITION'));
	assert.deepEqual([...TRANSACTION_TYPES], listed('BIZ_TRANSACTION_TYPE'));
	assert.deepEqual([BIZ_STEPS.length, DISPOSITIONS.length, TRANSACTION_TYPES.length], [41, 33, 13]);
});

test('should have a word for each of them in every language', () => {
	for (const { supply } of [en, zh]) {
		for (const [words, values] of [
			[supply.bizSteps, BIZ_STEPS],
			[supply.dispositions, DISPOSITIONS],
			[supply.transactionTypes, TRANSACTION_TYPES],
		] as const) {
			assert.deepEqual(Object.keys(words).sort(), [...values].sort());
			assert.ok(Object.values(words).every((word) => word.trim() !== ''));
		}
		// Two steps that are called alike could not be told apart.
		const steps = Object.values(supply.bizSteps);
		assert.equal(new Set(steps).size, steps.length);
	}
});

test('should tell deposits as the runtime takes them', () => {
	const text = source('runtime/common/both/trace.rs');
	const whole = (name: string) => {
		const [, times = '1'] = new RegExp(`pub const ${name}: Balance = (?:(\\d+) \\* )?UNITS;`).exec(text) ?? [];
		assert.match(text, new RegExp(`pub const ${name}: Balance = (\\d+ \\* )?UNITS;`));
		return BigInt(times) * SOUK;
	};
	assert.equal(PARTY_DEPOSIT, whole('PartyDeposit'));
	assert.equal(PREFIX_DEPOSIT, whole('PrefixDeposit'));
	assert.equal(PLACE_DEPOSIT, whole('PlaceDeposit'));
	assert.match(text, /TraceRowDeposit: Balance = deposit\(1, 0\)/);
	assert.match(text, /TraceByteDeposit: Balance = deposit\(0, 1\)/);
	const currency = source('runtime/common/src/constants.rs');
	assert.match(currency, /CENTS: Balance = UNITS \/ 100;/);
	assert.match(currency, /MILLICENTS: Balance = CENTS \/ 1_000;/);
	assert.match(currency, /items as Balance \* CENTS \+ bytes as Balance \* MILLICENTS/);
	assert.deepEqual([ROW_DEPOSIT, BYTE_DEPOSIT], [SOUK / 100n, SOUK / 100_000n]);
});
