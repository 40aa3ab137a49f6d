// SPDX-License-Identifier: Apache-2.0

/**
 * What a stake of `frozen` base units of SOUK would get, in base units of TIME, of dividends like those that were paid, if `all` is
 * frozen by everybody. Each of them paid so much among so many shares.
 */
export function expectedDividends(
	paid: readonly { amount: bigint; shares: bigint }[],
	frozen: bigint,
	all: bigint,
): bigint {
	if (all === 0n) return 0n;
	const sum = paid.reduce((total, { amount, shares }) => (shares === 0n ? total : total + amount), 0n);
	return (sum * frozen) / all;
}
