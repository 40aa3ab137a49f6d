// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SplitTerms, split } from '@souk/client/waterfall';
import { owed, totalFees } from '@souk/replay/prepaid';

const TERMS: SplitTerms = {
	commission: { kind: 'formula', rate: 200_000_000n, closing: 500_000_000n },
	experienceFee: 150_000_000n,
	platformSlice: 400_000_000n,
	communeFee: 6_000_000n,
};
const [PLATFORM, SELLER] = ['0x01', '0x02'];
const LEGS = split(100_000n, TERMS, 2, 0n);

test('should owe the legs of a sale in escrow that move on chain', () => {
	const all = owed(LEGS, PLATFORM, SELLER);
	assert.deepEqual(all, { experience: 9_000n, commune: 600n, platform: 5_400n, promoters: [10_000n, 10_000n] });
	assert.equal(totalFees(all), 35_000n);
});

test('should owe no platform that pays itself or that is none', () => {
	assert.equal(totalFees(owed(LEGS, PLATFORM, PLATFORM)), 29_600n);
	assert.equal(totalFees(owed(LEGS, undefined, SELLER)), 29_600n);
});
