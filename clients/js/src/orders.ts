// SPDX-License-Identifier: Apache-2.0

// Placing an order, and reading what the chain says of it.

import type {
	SoukPrimitivesApiOfferView,
	SoukPrimitivesApiOrderLineView,
	SoukPrimitivesApiOrderView,
	SoukPrimitivesApiSplitPreview,
} from '@polkadot/types/lookup';
import type { u128 } from '@polkadot/types-codec';
import { u8aConcat } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';
import type { ServiceKind } from '@souk/sdk/pure/market';
import type { Call, Chain } from './chain.ts';
import type { Link } from './links.ts';
import type { Commission, Legs, SplitTerms } from './waterfall.ts';

/** The whole of a payment, in parts per billion. */
export const WHOLE = 1_000_000_000;

/** An asset: the native token, or an asset by its id. */
export type Asset = 'Native' | { WithId: number };

/** An order to place. */
export interface NewOrder {
	lines: {
		listing: bigint;
		/** Hash of the offer the buyer saw, from [`previewSplit`] or [`offer`]. The chain refuses to sell anything else under it. */
		offer: string;
		quantity: number;
		/** Promotion links, the promoter next to the seller first. */
		path?: Link[];
		/** Serial numbers asked for, in hex. */
		items?: string[];
	}[];
	/** Assets and the share of each in parts per billion, together [`WHOLE`]. Native only if not given. */
	payment?: [Asset, number][];
	/** The most base units of each asset of the payment. */
	limits: bigint[];
	/** What is paid outside the chain, in minor units. */
	fiat?: { currency: string; amount: bigint } | null;
	/** The account of the dapp that brings the order. */
	platform?: string | null;
	/** `Escrow`, or `Attested` where money moves elsewhere. */
	mode?: 'Escrow' | 'Attested';
	/** Address of details encrypted for the seller. */
	attachment?: string | null;
}

/** How large an order is: its lines, the assets it is paid in, the promoters of its longest path, the items and the service providers it names. */
export interface OrderSize {
	lines: number;
	assets: number;
	depth: number;
	items: number;
	services: number;
}

/** A service provider, and its share of the sale in parts per billion, which the seller pays. */
export interface Service {
	provider: string;
	kind: ServiceKind;
	share: number;
}

/** What a listing offers now. */
export async function offer(chain: Chain, listing: bigint): Promise<SoukPrimitivesApiOfferView> {
	const view = await chain.ask(({ commerceApi }) => commerceApi.offer(listing));
	if (view.isNone) throw new Error(`there is no listing ${listing}`);
	return view.unwrap();
}

/** The hash that an order under an offer names, computed here from all that the offer shows: the chain's own word for it is `offer`. */
export function hashOffer(shown: SoukPrimitivesApiOfferView): `0x${string}` {
	const { listing, seller, product, terms, metadata } = shown;
	return blake2AsHex(u8aConcat(...[listing, seller, product, terms, metadata].map((part) => part.toU8a())), 256);
}

/** The hash that an order of a listing names now. It is checked against what the offer shows. */
export async function offerHash(chain: Chain, listing: bigint): Promise<`0x${string}`> {
	const shown = await offer(chain, listing);
	const hash = hashOffer(shown);
	if (shown.offer.toHex() !== hash)
		throw new Error(`the hash of the offer of listing ${listing} is not that of what it shows`);
	return hash;
}

/** The size of an order, which calls that settle it ask for. It grows when serialised items ship or services are named. */
export async function orderSize(chain: Chain, id: bigint): Promise<OrderSize> {
	const { lines, assets, depth, items, services } = (await order(chain, id)).extent;
	return {
		lines: lines.toNumber(),
		assets: assets.toNumber(),
		depth: depth.toNumber(),
		items: items.toNumber(),
		services: services.toNumber(),
	};
}

/** The call that places an order. */
export function placeOrder(chain: Chain, order: NewOrder): Call {
	return chain.api.tx.orders.placeOrder(
		order.lines.map(({ listing, offer, quantity, path = [], items = [] }) => ({
			listing,
			offer,
			quantity,
			path,
			items,
		})),
		order.payment ?? [['Native', WHOLE]],
		order.limits,
		order.fiat ?? null,
		order.platform ?? null,
		order.mode ?? 'Escrow',
		order.attachment ?? null,
	);
}

/** The call by which a seller names service providers of an order. */
export function nameServices(chain: Chain, id: bigint, services: Service[]): Call {
	return chain.api.tx.orders.nameServices(id, services);
}

/** An order, while it is open and for the governed time after. */
export async function order(chain: Chain, id: bigint): Promise<SoukPrimitivesApiOrderView> {
	const view = await chain.ask(({ commerceApi }) => commerceApi.order(id));
	if (view.isNone) throw new Error(`there is no order ${id}`);
	return view.unwrap();
}

/** What would be held, and paid to whom, in one asset. */
export interface Preview {
	escrow: bigint;
	legs: Legs;
	/** Hash of the offer that this is the preview of. A buyer who agrees names it in the order. */
	offer: `0x${string}`;
	/** How long after delivery units can be returned, in milliseconds. */
	returnWindow: bigint;
}

/** What `quantity` units of a listing would pay if they were bought now over a path of these promoters, and kept. */
export async function previewSplit(
	chain: Chain,
	listing: bigint,
	quantity: number,
	path: string[] = [],
): Promise<Preview> {
	const answer = await chain.ask(({ commerceApi }) => commerceApi.previewSplit(listing, quantity, path));
	if (answer.isErr) throw new Error(`preview of ${quantity} units of listing ${listing}: ${answer.asErr.toString()}`);
	const [only, ...more] = answer.asOk;
	if (only === undefined || more.length > 0) throw new Error(`the preview of listing ${listing} is not of one asset`);
	return {
		escrow: only.escrow.toBigInt(),
		legs: readLegs(only.legs),
		offer: only.offer.toHex(),
		returnWindow: only.returnWindow.toBigInt(),
	};
}

/** What an open order would pay in each of its assets if its seller named these services besides those it has. */
export async function previewServices(chain: Chain, id: bigint, services: Service[]): Promise<Legs[]> {
	const answer = await chain.ask(({ commerceApi }) => commerceApi.previewServices(id, services));
	if (answer.isErr) throw new Error(`preview of services for order ${id}: ${answer.asErr.toString()}`);
	return answer.asOk.map(({ legs }) => readLegs(legs));
}

/** The legs of one asset as events and the runtime API encode them. A preview has no dispute, so nothing is forfeited. */
export function readLegs(legs: SoukPrimitivesApiSplitPreview['legs'] & { readonly forfeited?: u128 }): Legs {
	return {
		buyer: legs.buyer.toBigInt(),
		seller: legs.seller.toBigInt(),
		promoters: legs.promoters.map((leg) => leg.toBigInt()),
		services: legs.services.map((leg) => leg.toBigInt()),
		platform: legs.platform.toBigInt(),
		experience: legs.experience.toBigInt(),
		commune: legs.commune.toBigInt(),
		forfeited: legs.forfeited?.toBigInt() ?? 0n,
	};
}

/** The rates that an order line was placed under. */
export function readTerms(terms: SoukPrimitivesApiOrderLineView['terms']): SplitTerms {
	return {
		commission: readCommission(terms.commission),
		experienceFee: terms.experienceFee.toBigInt(),
		platformSlice: terms.platformSlice.toBigInt(),
		communeFee: terms.communeFee.toBigInt(),
	};
}

function readCommission(plan: SoukPrimitivesApiOrderLineView['terms']['commission']): Commission {
	switch (plan.type) {
		case 'Formula': {
			const { rate, closing } = plan.asFormula;
			return { kind: 'formula', rate: rate.toBigInt(), closing: closing.toBigInt() };
		}
		case 'Levels': {
			const { rate, shares } = plan.asLevels;
			return { kind: 'levels', rate: rate.toBigInt(), shares: shares.map((share) => share.toBigInt()) };
		}
		case 'None':
			return { kind: 'none' };
	}
}
