// SPDX-License-Identifier: Apache-2.0

// Amounts as people type them.

/** What is wrong with a typed amount. */
export type AmountFault = 'number' | 'decimals' | 'zero' | 'tooMuch' | 'tooLittle';

/** What a typed amount is: nothing yet, base units, or wrong. */
export type Typed = { is: 'empty' } | { is: 'amount'; amount: bigint } | { is: 'wrong'; fault: AmountFault };

/**
 * Read an amount as typed, to base units of an asset with so many decimals. A decimal comma is taken for a point. With `most` or
 * `least` it is compared with them, in base units.
 */
export function readAmount(
	text: string,
	decimals: number,
	{ most, least }: { most?: bigint; least?: bigint } = {},
): Typed {
	const plain = text.trim().replace(/(?<=\d)[ _\u00a0\u202f](?=\d)/g, '');
	if (plain === '') return { is: 'empty' };
	const [, whole, after = ''] = /^(\d+)(?:[.,](\d*))?$/.exec(plain) ?? [];
	if (whole === undefined) return { is: 'wrong', fault: 'number' };
	const kept = after.replace(/0+$/, '');
	if (kept.length > decimals) return { is: 'wrong', fault: 'decimals' };
	const amount = BigInt(whole + kept.padEnd(decimals, '0'));
	if (amount === 0n) return { is: 'wrong', fault: 'zero' };
	if (most !== undefined && amount > most) return { is: 'wrong', fault: 'tooMuch' };
	if (least !== undefined && amount < least) return { is: 'wrong', fault: 'tooLittle' };
	return { is: 'amount', amount };
}
