// SPDX-License-Identifier: Apache-2.0

// What the call of a proposal costs whoever notes it. The chain does not tell it, so it is here, and a test compares it with the runtime.

import { SOUK } from '@souk/sdk';

/** The longest call that stands in a referendum itself, in bytes. A longer one is noted as a preimage. */
export const INLINE_BYTES = 128;

/** The deposit for two rows, and for each byte. */
const ROWS = 2n;
const ROW = SOUK / 100n;
const BYTE = SOUK / 100_000n;

/** The deposit for a preimage of so many bytes, in base units of SOUK. It comes back once nobody needs the preimage. */
export function preimageDeposit(bytes: number): bigint {
	return ROWS * ROW + BigInt(bytes) * BYTE;
}
