// SPDX-License-Identifier: Apache-2.0

// The form of a quality model: what a person typed, and what the chain takes of it.

import { utf8 } from '@souk/sdk/pure/bytes';
import { type Attribute, type Direction, printValue, readValue } from './values.ts';

/** An attribute as it is typed. */
export interface Draft {
	/** Tells it from the others while it is edited. */
	key: number;
	name: string;
	unit: string;
	decimals: string;
	tolerance: string;
	weight: string;
	direction: Direction;
}

/** The most attributes of a model, the most bytes of a name, the most decimals, the largest weight. */
export const MOST_ATTRIBUTES = 16;
export const MOST_BYTES = 32;
export const MOST_DECIMALS = 18;
const MOST_WEIGHT = 4_294_967_295;

/** What is wrong with a field. */
export type DraftFault = 'name' | 'nameLong' | 'nameTwice' | 'unit' | 'decimals' | 'tolerance' | 'weight';

/** What is wrong with an attribute, by the field. */
export type DraftFaults = Partial<Record<'name' | 'unit' | 'decimals' | 'tolerance' | 'weight', DraftFault>>;

/** An attribute to begin with. */
export function emptyDraft(key: number): Draft {
	return { key, name: '', unit: 'GRM', decimals: '1', tolerance: '', weight: '1', direction: 'NearerBetter' };
}

/** An attribute of a version, to be changed for the next one. */
export function draftOf(attribute: Attribute, key: number): Draft {
	return {
		key,
		name: attribute.name,
		unit: attribute.unit,
		decimals: String(attribute.decimals),
		tolerance: printValue(attribute.tolerance, attribute.decimals),
		weight: String(attribute.weight),
		direction: attribute.direction,
	};
}

function whole(text: string, most: number): number | undefined {
	const number = /^\d{1,10}$/.test(text.trim()) ? Number(text) : undefined;
	return number !== undefined && number <= most ? number : undefined;
}

function hasControls(text: string): boolean {
	return [...text].some((letter) => letter < ' ' || (letter >= '\u007f' && letter <= '\u009f'));
}

/** Read an attribute, beside the names of those before it. */
export function readDraft(draft: Draft, others: readonly string[]): { attribute?: Attribute; faults: DraftFaults } {
	const name = draft.name.trim();
	const decimals = whole(draft.decimals, MOST_DECIMALS);
	const weight = whole(draft.weight, MOST_WEIGHT);
	const tolerance = decimals === undefined ? undefined : readValue(draft.tolerance, decimals);
	const faults: DraftFaults = {};
	if (name === '' || hasControls(name)) faults.name = 'name';
	else if (utf8(name).length > MOST_BYTES) faults.name = 'nameLong';
	else if (others.includes(name)) faults.name = 'nameTwice';
	if (!/^[A-Z0-9]{2,3}$/.test(draft.unit.trim())) faults.unit = 'unit';
	if (decimals === undefined) faults.decimals = 'decimals';
	if (weight === undefined || weight === 0) faults.weight = 'weight';
	if (tolerance === undefined || tolerance.is !== 'value' || tolerance.value < 0n) faults.tolerance = 'tolerance';
	if (Object.keys(faults).length > 0 || decimals === undefined || weight === undefined || tolerance?.is !== 'value') {
		return { faults };
	}
	return {
		attribute: {
			name,
			unit: draft.unit.trim(),
			decimals,
			tolerance: tolerance.value,
			weight,
			direction: draft.direction,
		},
		faults,
	};
}

/** Read all attributes. They are given only if every one is good. */
export function readDrafts(drafts: readonly Draft[]): { attributes?: Attribute[]; faults: DraftFaults[] } {
	const names: string[] = [];
	const read = drafts.map((draft) => {
		const one = readDraft(draft, names);
		names.push(draft.name.trim());
		return one;
	});
	const attributes = read.flatMap(({ attribute }) => (attribute === undefined ? [] : [attribute]));
	const whole = attributes.length === drafts.length && attributes.length > 0;
	return { ...(whole ? { attributes } : {}), faults: read.map(({ faults }) => faults) };
}

/** An attribute as polkadot-api encodes it. */
export function chainAttribute({ name, unit, direction, ...rest }: Attribute) {
	return { ...rest, name: utf8(name), unit: utf8(unit), direction: { type: direction, value: undefined } };
}
