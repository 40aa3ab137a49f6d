// SPDX-License-Identifier: Apache-2.0

// What the forms of orders read and compute.

import { parseDecimal, type Shipment, sameAccount } from '@souk/sdk';
import { TOKEN_DECIMALS } from '../../app/format.ts';
import { type OrderModel, type Stake, serialsIn, unshipped } from './order-model.ts';

/** What the seller wrote about one line. */
export interface ShipLine {
	units: string;
	serials: string;
}

/** What is wrong with a line that is to ship, or `undefined`. */
export type ShipFault = 'units' | 'serials' | 'tooMany';

/** The shipment of one line, or what is wrong with it. `place` counts lines from 0. */
export function shipmentOf(
	order: OrderModel,
	place: number,
	{ units: written, serials: text }: ShipLine,
): { shipment?: Shipment; fault?: ShipFault } {
	const line = order.lines[place];
	if (line === undefined || !/^\d{1,9}$/.test(written.trim())) return { fault: 'units' };
	const quantity = Number(written);
	if (quantity > unshipped(line)) return { fault: 'units' };
	const { serials, wrong } = serialsIn(text);
	if (wrong !== undefined) return { fault: 'serials' };
	if (serials.length > quantity) return { fault: 'tooMany' };
	if (quantity === 0) return {};
	return { shipment: { line: place, quantity, items: serials } };
}

/** An amount that is written, at most `most` base units. `undefined` if it is none. An empty text is nothing. */
export function amountUpTo(text: string, most: bigint, decimals = TOKEN_DECIMALS): bigint | undefined {
	if (text.trim() === '') return 0n;
	try {
		const amount = parseDecimal(text, decimals);
		return amount <= most ? amount : undefined;
	} catch {
		return undefined;
	}
}

/** What the account would put up by opening or answering a dispute. Nothing where it put it up before. */
export function stakeFor(order: OrderModel, who: string | undefined): Stake | undefined {
	const { dispute } = order;
	if (dispute === undefined) return order.disputeCost;
	const mine = who !== undefined && sameAccount(order.buyer, who) ? dispute.buyer : dispute.seller;
	return mine.held ? undefined : mine;
}

/** Whether an answer needs evidence: evidence is answered with evidence. */
export function needsEvidence({ dispute }: OrderModel): boolean {
	if (dispute === undefined) return false;
	const opener = dispute.opener === 'Buyer' ? dispute.buyer : dispute.seller;
	return dispute.stage === 'Reply' || opener.evidence !== undefined;
}

/** Basis points of a share in percent with at most two decimals, 0 to 100. `undefined` if the text is none. */
export function pointsIn(text: string): number | undefined {
	try {
		const points = parseDecimal(text, 2);
		return points <= 10_000n ? Number(points) : undefined;
	} catch {
		return undefined;
	}
}

/** What the units are worth that the buyer asked to return, in one asset: their share of what is left of each line, rounded down. */
export function returnWorth({ lines }: OrderModel, asset: number): bigint {
	return lines.reduce((sum, { escrow, refunded, returned, shipped, quantity }) => {
		const left = (escrow[asset] ?? 0n) - (refunded[asset] ?? 0n);
		const live = BigInt(shipped === 0 ? quantity : shipped);
		return returned === 0 || live === 0n ? sum : sum + (left * BigInt(returned)) / live;
	}, 0n);
}
