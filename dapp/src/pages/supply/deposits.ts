// SPDX-License-Identifier: Apache-2.0

// What a party puts on hold. The chain does not tell these beforehand, so they are here, and a test compares them with the runtime.

import { SOUK } from '@souk/sdk';

/** For a GLN, in base units of SOUK. It comes back when the party is removed. */
export const PARTY_DEPOSIT = 10n * SOUK;
/** For a company prefix, besides. */
export const PREFIX_DEPOSIT = 10n * SOUK;
/** For a place. It comes back when the place is given up. */
export const PLACE_DEPOSIT = SOUK;
/** For a row of the chain: a hundredth of a SOUK. */
export const ROW_DEPOSIT = SOUK / 100n;
/** For a byte of a row: a thousandth of that. */
export const BYTE_DEPOSIT = SOUK / 100_000n;
/** For the address of a document: 36 bytes of a row. */
export const CONTACT_BYTES = 36n;
