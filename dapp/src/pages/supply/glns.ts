// SPDX-License-Identifier: Apache-2.0

import { checkDigit } from '@souk/sdk/pure/gs1';

/** The shortest and the longest company prefix of GS1, in digits. */
export const PREFIX_LENGTHS = [6, 7, 8, 9, 10, 11, 12] as const;

/** Whether a text of 13 digits is a GLN, as far as one can see of it. */
export function isGln(text: string): boolean {
	return /^\d{13}$/.test(text) && checkDigit(text.slice(0, -1)) === Number(text.at(-1));
}

/** A company prefix as people read it. */
export function prefixText({ length, digits }: { length: number; digits: bigint }): string {
	return digits.toString().padStart(length, '0');
}
