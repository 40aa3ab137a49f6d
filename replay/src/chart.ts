// SPDX-License-Identifier: Apache-2.0

// Charts of BizPower on a terminal.

import { type Candle, ONE } from '@souk/client/bizpower';

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of at most `width` characters, to an eighth of one; anything above zero shows. */
export function block(value: bigint, most: bigint, width: number): string {
	if (value <= 0n || most <= 0n) return '';
	const eighths = Number((value * BigInt(width) * 8n) / most);
	const shown = Math.min(width * 8, Math.max(1, eighths));
	return '█'.repeat(Math.floor(shown / 8)) + EIGHTHS[shown % 8];
}

/** A candle lying down: `─` from low to high, `█` from open to close where it rose, `░` where it fell. */
export function candle({ open, high, low, close }: Candle, most: bigint, width: number): string {
	if (most <= 0n || high <= 0n) return '';
	const at = (value: bigint): number => Math.min(width - 1, Number((value * BigInt(width)) / (most + 1n)));
	const [from, to] = open <= close ? [at(open), at(close)] : [at(close), at(open)];
	const body = open <= close ? '█' : '░';
	return Array.from({ length: at(high) + 1 }, (_, place) =>
		place >= from && place <= to ? body : place >= at(low) ? '─' : ' ',
	).join('');
}

/** BizPower in millionths, with two decimals. */
export function millionths(value: bigint): string {
	const hundredths = value / (ONE / 100_000_000n);
	return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
}
