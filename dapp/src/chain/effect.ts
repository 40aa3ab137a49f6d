// SPDX-License-Identifier: Apache-2.0

import { DispatchError, FateUnknown, TransactionRefused } from '@souk/sdk';

/**
 * How many transactions of a deed took effect, of those that were signed one after the other before it ended with an error: all, but the one
 * that the error is about.
 */
export function tookEffect(signed: number, error: unknown): number {
	const aboutTheLast =
		error instanceof DispatchError || error instanceof TransactionRefused || error instanceof FateUnknown;
	return Math.max(0, aboutTheLast ? signed - 1 : signed);
}
