// SPDX-License-Identifier: Apache-2.0

// What governance and the shop allow a merchant now. A parameter that was never set stands at the default that the runtime has for it.

import { type Capability, type Charge, DAY, type ParameterKey, percent, type ShopView, type Souk } from '@souk/sdk';
import type { Limits } from './listing-draft.ts';

/** Defaults of the runtime, which its metadata does not hold (runtime/common/src/parameters/commerce.rs). */
const DEFAULTS = {
	MinExperienceFee: percent(15),
	CommuneFee: percent('0.6'),
	PlatformSlice: percent(40),
	MaxPathDepth: 3,
	MaxReturnWindow: 60n * DAY,
	IncludedSlots: 10,
	UnbondingPeriod: 201_600,
} as const;

type Name = keyof typeof DEFAULTS;

/** A parameter of commerce. */
async function commerce(souk: Souk, name: Name): Promise<number | bigint> {
	const key = { type: 'Commerce', value: { type: name, value: undefined } } as ParameterKey;
	const set = await souk.governance.parameter(key);
	return typeof set === 'number' || typeof set === 'bigint' ? set : DEFAULTS[name];
}

/** The bounds of a listing's terms. */
export async function listingLimits(souk: Souk, capabilities: Capability[]): Promise<Limits> {
	const [leastFee, communeFee, platformSlice, mostDepth, window] = await Promise.all([
		commerce(souk, 'MinExperienceFee'),
		commerce(souk, 'CommuneFee'),
		commerce(souk, 'PlatformSlice'),
		commerce(souk, 'MaxPathDepth'),
		commerce(souk, 'MaxReturnWindow'),
	]);
	return {
		leastFee: Number(leastFee),
		communeFee: Number(communeFee),
		platformSlice: Number(platformSlice),
		mostDepth: Number(mostDepth),
		mostDays: Number(BigInt(window) / DAY),
		distributes: capabilities.includes('Distribute'),
	};
}

/** The capabilities, in the order in which a shop grows. */
export const CAPABILITIES: Capability[] = ['Publish', 'Distribute', 'Market', 'Network'];

/** What opening a shop costs, part by part. */
export interface PriceList {
	open: Charge;
	slot: Charge;
	/** A capability that is not for sale is not in it. */
	capabilities: Partial<Record<Capability, Charge>>;
	/** Showcase slots that come with the capability to publish. */
	included: number;
	/** The most slots of a shop. */
	mostSlots: number;
	/** How long a bond stays on hold after it was given up, in milliseconds. */
	unbonding: number;
}

/** The price table of the chain. */
export async function priceList(souk: Souk): Promise<PriceList> {
	const [open, slot, included, mostSlots, blocks, blockTime, ...charges] = await Promise.all([
		souk.shops.price('Open'),
		souk.shops.price('Slot'),
		commerce(souk, 'IncludedSlots'),
		souk.api.constants.Shops.MaxSlots(),
		commerce(souk, 'UnbondingPeriod'),
		souk.chain.blockTime(),
		...CAPABILITIES.map((capability) => souk.shops.price(capability).catch(() => undefined)),
	]);
	const capabilities: PriceList['capabilities'] = {};
	for (const [place, capability] of CAPABILITIES.entries()) {
		const charge = charges[place];
		if (charge !== undefined) capabilities[capability] = charge;
	}
	return {
		open,
		slot,
		capabilities,
		included: Number(included),
		mostSlots,
		unbonding: Number(blocks) * blockTime,
	};
}

/** Showcase slots of a shop: how many are taken, and how many there are. */
export function slotsOf({ slots: [used = 0, all = 0] }: Pick<ShopView, 'slots'>): [used: number, all: number] {
	return [used, all];
}
