// SPDX-License-Identifier: Apache-2.0

// An order as its page shows it, from the chain or, once the chain keeps it no more, from the gateway.

import { type AssetName, assetOf, fiatOf, type Leg, type OrderState, type OrderView, readSplitTerms } from '@souk/sdk';
import type { OrderWhole } from '@souk/sdk/gateway';
import { split } from '@souk/sdk/pure/waterfall';

/** The states, in the order in which they are listed. */
export const STATES: OrderState[] = [
	'Placed',
	'Accepted',
	'Shipped',
	'Delivered',
	'ReturnRequested',
	'Disputed',
	'Completed',
	'Returned',
	'Ruled',
	'Cancelled',
	'Expired',
];

/** The states that an order does not leave. */
export const FINAL: ReadonlySet<OrderState> = new Set(['Completed', 'Cancelled', 'Expired', 'Returned', 'Ruled']);

/** A side of an order. */
export type Side = 'Buyer' | 'Seller';

/** A line of an order. */
export interface Line {
	listing: bigint;
	/** 14 digits. */
	product: string;
	quantity: number;
	shipped: number;
	returned: number;
	items: string[];
	/** Base units, in the order of the order's assets. */
	escrow: bigint[];
	refunded: bigint[];
	promoters: string[];
	/** Milliseconds after the delivery. Only the chain knows it. */
	returnWindow?: bigint;
}

/** What a side put up or would put up in a dispute. */
export interface Stake {
	souk: bigint;
	amounts: bigint[];
	held: boolean;
	evidence?: string;
}

/** A dispute. */
export interface Dispute {
	opener: Side;
	stage: 'Answer' | 'Reply' | 'Hearing';
	/** The side that has to act, if one has. */
	due?: Side;
	deadline: bigint;
	/** Who wins if nobody acts; nobody in a standoff. */
	silence?: Side;
	returns: boolean;
	disputed: bigint[];
	buyer: Stake;
	seller: Stake;
}

/** An order. */
export interface OrderModel {
	id: bigint;
	state: OrderState;
	mode: 'Escrow' | 'Attested';
	shop: number;
	seller: string;
	buyer: string;
	platform?: string;
	assets: AssetName[];
	fiat?: { currency: string; amount: bigint };
	fiatRefunded: bigint;
	lines: Line[];
	placed: bigint;
	deadline?: bigint;
	quoteEnds?: bigint;
	dispute?: Dispute;
	disputeCost?: Stake;
	/** Whether the buyer named the parcel of a return. */
	sentBack: boolean;
	/** The chain's name of the carrier of the last parcel. */
	carrier?: string;
	confirmed: boolean;
	services: { provider: string; kind: string; share: number }[];
	/** For each asset what everybody gets if the buyer keeps all that is left, computed from the terms of the lines. */
	expected?: Leg[][];
	/** Whether the chain still has it. */
	onChain: boolean;
}

/** The chain's name of a state that the gateway writes in small letters. `undefined` if there is no such state. */
export function stateOf(name: string): OrderState | undefined {
	const plain = name.replaceAll('_', '').toLowerCase();
	return STATES.find((state) => state.toLowerCase() === plain);
}

/** The gateway's name of a state. */
export function stateRow(state: OrderState): string {
	return state.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function stakeOf(stake: NonNullable<OrderView['dispute_cost']>): Stake {
	const { souk, amounts, held, evidence } = stake;
	return { souk, amounts: [...amounts], held, ...(evidence === undefined ? {} : { evidence }) };
}

/** What an order pays in its `asset`th asset if the buyer keeps all that is left of it, by payee. */
function expectedOf(view: OrderView, asset: number): Leg[] {
	const legs = new Map<string, Leg>();
	const add = (to: Leg['to'], amount: bigint, account?: string) => {
		const key = `${to}/${account ?? ''}`;
		const before = legs.get(key)?.amount ?? 0n;
		legs.set(key, { to, amount: before + amount, ...(account === undefined ? {} : { account }) });
	};
	const shares = view.services.map(({ share }) => BigInt(share));
	for (const line of view.lines) {
		const [escrow, refunded] = [line.escrow[asset] ?? 0n, line.refunded[asset] ?? 0n];
		const paid = split(escrow, readSplitTerms(line.terms), line.promoters.length, refunded, shares);
		add('buyer', paid.buyer, view.buyer);
		for (const [place, amount] of paid.promoters.entries()) add('promoter', amount, line.promoters[place]);
		for (const [place, amount] of paid.services.entries()) add('service', amount, view.services[place]?.provider);
		add('experience', paid.experience);
		// Without a platform the seller gets its leg.
		add('platform', paid.platform, view.platform ?? view.seller);
		add('commune', paid.commune);
		add('seller', paid.seller, view.seller);
	}
	return [...legs.values()].filter(({ amount }) => amount > 0n);
}

/** An order from what the chain shows. */
export function fromView(view: OrderView): OrderModel {
	const fiat = fiatOf(view);
	const { dispute, dispute_cost: cost, record } = view;
	return {
		id: view.id,
		state: view.state.type,
		mode: view.mode.type,
		shop: view.shop,
		seller: view.seller,
		buyer: view.buyer,
		...(view.platform === undefined ? {} : { platform: view.platform }),
		assets: view.assets.map(assetOf),
		...(fiat === undefined ? {} : { fiat }),
		fiatRefunded: view.fiat_refunded,
		lines: view.lines.map((line) => ({
			listing: line.listing,
			product: line.product.toString().padStart(14, '0'),
			quantity: line.quantity,
			shipped: line.shipped,
			returned: line.returned,
			items: line.items.map(text),
			escrow: [...line.escrow],
			refunded: [...line.refunded],
			promoters: [...line.promoters],
			returnWindow: line.return_window,
		})),
		placed: view.placed,
		...(view.deadline === undefined ? {} : { deadline: view.deadline }),
		...(view.quote_ends === undefined ? {} : { quoteEnds: view.quote_ends }),
		...(dispute === undefined
			? {}
			: {
					dispute: {
						opener: dispute.opener.type,
						stage: dispute.stage.type,
						...(dispute.due === undefined ? {} : { due: dispute.due.type }),
						deadline: dispute.deadline,
						...(dispute.default.type === 'Wins' ? { silence: dispute.default.value.type } : {}),
						returns: dispute.returns,
						disputed: [...dispute.disputed],
						buyer: stakeOf(dispute.buyer),
						seller: stakeOf(dispute.seller),
					},
				}),
		...(cost === undefined ? {} : { disputeCost: stakeOf(cost) }),
		sentBack: record.back !== undefined,
		...(record.parcel === undefined ? {} : { carrier: text(record.parcel.carrier) }),
		confirmed: record.confirmed,
		services: view.services.map(({ provider, kind, share }) => ({ provider, kind: kind.type, share })),
		...(view.mode.type === 'Escrow' ? { expected: view.assets.map((_, asset) => expectedOf(view, asset)) } : {}),
		onChain: true,
	};
}

/** An order from what the gateway has of it. */
export function fromRow(row: OrderWhole): OrderModel {
	const assets = row.amounts.map(
		({ asset }): AssetName => (asset === 'SOUK' || asset === 'TIME' ? asset : Number(asset)),
	);
	return {
		id: BigInt(row.id),
		state: stateOf(row.state) ?? 'Completed',
		mode: row.mode === 'attested' ? 'Attested' : 'Escrow',
		shop: row.shop,
		seller: row.seller,
		buyer: row.buyer,
		...(row.platform === null ? {} : { platform: row.platform }),
		assets,
		...(row.fiat === null ? {} : { fiat: { currency: row.fiat.currency, amount: BigInt(row.fiat.minor) } }),
		fiatRefunded: BigInt(row.fiat_refunded),
		lines: row.lines.map((line) => ({
			listing: BigInt(line.listing),
			product: line.product,
			quantity: line.quantity,
			shipped: line.shipped,
			returned: line.returned,
			items: line.items,
			escrow: line.amounts.map(({ amount }) => BigInt(amount)),
			refunded: line.refunded.map(({ amount }) => BigInt(amount)),
			promoters: line.promoters,
		})),
		placed: BigInt(Date.parse(row.placed)),
		...(row.deadline === null ? {} : { deadline: BigInt(Date.parse(row.deadline)) }),
		sentBack: false,
		confirmed: false,
		services: [],
		onChain: false,
	};
}

/** What was held for an order in its `asset`th asset, and what was given back of it. */
export function totalsOf({ lines }: OrderModel, asset: number): { escrow: bigint; refunded: bigint } {
	return lines.reduce(
		({ escrow, refunded }, line) => ({
			escrow: escrow + (line.escrow[asset] ?? 0n),
			refunded: refunded + (line.refunded[asset] ?? 0n),
		}),
		{ escrow: 0n, refunded: 0n },
	);
}

/** Units of a line that were ordered and have not shipped. Of an open order. */
export function unshipped(line: Line): number {
	return Math.max(0, line.quantity - line.shipped);
}

/** Whether a text has the form of a carrier's code: 2 to 16 capital letters and digits. */
export function isCarrier(code: string): boolean {
	return /^[A-Z0-9]{2,16}$/.test(code);
}

/** Serial numbers as people write them: apart by spaces, commas or lines. Each once, at most 20 characters of GS1's set. */
export function serialsIn(written: string): { serials: string[]; wrong?: string } {
	const serials = written.split(/[\s,;]+/).filter((one) => one !== '');
	const wrong = serials.find(
		(one, place) => !/^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/.test(one) || serials.indexOf(one) !== place,
	);
	return wrong === undefined ? { serials } : { serials, wrong };
}
