// SPDX-License-Identifier: Apache-2.0

// A shop that somebody is about to open. The draft outlives a reload of the page, and nothing else.

import type { Capability, Profile } from '@souk/sdk';
import { isRegion } from './categories.ts';
import { type Fault, LONGEST_NAME, LONGEST_WORDS, wholeOf } from './listing-draft.ts';

/** What the five steps ask. */
export interface OpenDraft {
	name: string;
	description: string;
	region: string;
	/** A code of four digits. */
	category: string;
	floorArea: string;
	staff: string;
	capabilities: Capability[];
	slots: string;
}

/** A shop that nobody has described yet. */
export const EMPTY_OPEN: OpenDraft = {
	name: '',
	description: '',
	region: '',
	category: '5999',
	floorArea: '',
	staff: '',
	capabilities: ['Publish'],
	slots: '10',
};

/** What is wrong with a draft, by field. `region` has a fault of its own. */
export interface OpenFaults {
	name?: Fault;
	description?: Fault;
	region?: boolean;
	category?: boolean;
	floorArea?: Fault;
	staff?: Fault;
	slots?: Fault;
}

/** The largest floor area and the most staff that a profile holds. */
const MOST = 4_294_967_295;

/** What is wrong with a draft. A shop has at most so many slots. */
export function openFaults(draft: OpenDraft, mostSlots: number): OpenFaults {
	const faults: OpenFaults = {};
	if (draft.name.trim() === '') faults.name = { is: 'missing' };
	else if ([...draft.name.trim()].length > LONGEST_NAME) faults.name = { is: 'long', most: LONGEST_NAME };
	if ([...draft.description].length > LONGEST_WORDS) faults.description = { is: 'long', most: LONGEST_WORDS };
	if (!isRegion(draft.region)) faults.region = true;
	if (!/^\d{4}$/.test(draft.category)) faults.category = true;
	for (const field of ['floorArea', 'staff'] as const) {
		const value = wholeOf(draft[field], 0, MOST, { is: 'number' });
		if (typeof value !== 'number') faults[field] = value;
	}
	const slots = wholeOf(draft.slots, 0, mostSlots, { is: 'number' });
	if (typeof slots !== 'number') faults.slots = slots;
	return faults;
}

/** The profile of a draft without faults. */
export function profileOf(draft: OpenDraft, metadata: string): Profile {
	return {
		region: draft.region,
		category: Number(draft.category),
		floorArea: Number(draft.floorArea),
		staff: Number(draft.staff),
		metadata,
	};
}

const KEPT = 'souk:opening';

/** The draft that this window kept. */
export function keptDraft(): OpenDraft {
	try {
		return { ...EMPTY_OPEN, ...(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<OpenDraft>) };
	} catch {
		return EMPTY_OPEN;
	}
}

/** Keep a draft, or forget it. */
export function keepDraft(draft: OpenDraft | undefined): void {
	try {
		if (draft === undefined) sessionStorage.removeItem(KEPT);
		else sessionStorage.setItem(KEPT, JSON.stringify(draft));
	} catch {
		// A window that keeps nothing asks again after a reload.
	}
}
