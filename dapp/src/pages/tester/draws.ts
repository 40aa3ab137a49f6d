// SPDX-License-Identifier: Apache-2.0

// Whether a tester is drawn for a product: computed here, because whoever is told the secret knows the tester's panels.

import { concat, fromHex } from '@souk/sdk';
import { uint } from '@souk/sdk/pure/bytes';
import { blake2b256 } from '@souk/sdk/pure/hashing';

const WHOLE = 1_000_000_000n;

/** Whether the owner of a secret is on the panel of a product. `share` is the part of its testers that is drawn, per billion. */
export function isDrawn(seed: string, secret: string, product: bigint, cycle: number, share: number): boolean {
	const hash = blake2b256(concat(fromHex(seed, 32), fromHex(secret, 32), uint(product, 8), uint(cycle, 4)));
	const fraction = hash.slice(0, 8).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	return (fraction * WHOLE) >> 64n < BigInt(share);
}

/** What a tester can do about a product now, the most urgent first. */
export const DUTIES = ['reveal', 'report', 'buy', 'wait', 'done', 'none'] as const;
export type Duty = (typeof DUTIES)[number];

/** What the chain and the draw say of a tester and a product. */
export interface Situation {
	phase: 'Draw' | 'Commit' | 'Reveal' | 'Over';
	/** Whether the tester is on the panel; `undefined` where it is not known yet, or cannot be known here. */
	drawn?: boolean;
	/** Whether a purchase gives the right to report, and it is not over. */
	mayReport: boolean;
	committed: boolean;
	revealed: boolean;
}

/** What is to be done. */
export function dutyOf({ phase, drawn, mayReport, committed, revealed }: Situation): Duty {
	if (revealed) return 'done';
	if (committed) return phase === 'Reveal' ? 'reveal' : 'wait';
	if (phase !== 'Commit' && phase !== 'Draw') return 'none';
	if (mayReport) return phase === 'Commit' ? 'report' : 'wait';
	return drawn === true && phase === 'Commit' ? 'buy' : 'none';
}
