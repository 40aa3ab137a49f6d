// SPDX-License-Identifier: Apache-2.0

// BizPower as people read it, and as a chart draws it. Numbers of the chain have 18 decimals.

import { printDecimal } from '@souk/sdk/pure/money';

const DECIMALS = 18;

/** A BizPower with its first significant digits, cut and not rounded up: `0.01234`. Zero is `0`. */
export function bizPowerText(power: bigint, digits = 4): string {
	const exact = printDecimal(power, DECIMALS);
	const [whole = '0', part = ''] = exact.split('.');
	if (whole !== '0')
		return part === '' ? whole : trimmed(`${whole}.${part.slice(0, Math.max(0, digits - whole.length))}`);
	const zeros = part.length - part.replace(/^0+/, '').length;
	return trimmed(`0.${part.slice(0, zeros + digits)}`);
}

function trimmed(text: string): string {
	return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/** A BizPower as a floating number, for drawing alone. */
export function bizPowerNumber(power: bigint): number {
	return Number(printDecimal(power, DECIMALS));
}
