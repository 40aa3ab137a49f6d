// SPDX-License-Identifier: Apache-2.0

import type { Entry } from '@souk/sdk';

/** What the receipts that wait come to. */
export interface QueueSums {
	/** Sales less refunds, in minor units. A sale that a void takes back is in neither. */
	value: bigint;
	/** How many customers signed. */
	signed: number;
	/** The numbers of sales that were taken back. */
	voided: ReadonlySet<bigint>;
}

/** Sum receipts that wait, as a till has them. */
export function sumQueue(waiting: readonly (readonly [bigint, Entry])[]): QueueSums {
	const voided = new Set(waiting.flatMap(([, { kind, of }]) => (kind === 'void' && of !== undefined ? [of] : [])));
	let value = 0n;
	let signed = 0;
	for (const [number, entry] of waiting) {
		if (entry.kind === 'sale' && !voided.has(number)) value += entry.value;
		if (entry.kind === 'refund') value -= entry.value;
		if (entry.customer !== undefined) signed += 1;
	}
	return { value, signed, voided };
}
