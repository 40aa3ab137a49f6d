// SPDX-License-Identifier: Apache-2.0

// Parameters in words: what they are called, what they mean, their values with units.

import type { Souk } from '@souk/sdk';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useChain } from '../../chain/connection.tsx';
import { useBlocks, useDuration } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type Leaf, type NumberLeaf, nodeOf, type ParameterName, parameterNamed } from './parameter-table.ts';
import { type LeafValue, readValues, typed, type Values } from './parameter-values.ts';

/** The largest number of 32 bits stands for no limit. */
const NO_LIMIT = 4_294_967_295n;

/** How parameters are said. */
export interface ParameterWords {
	name: (parameter: ParameterName) => string;
	about: (parameter: ParameterName) => string;
	module: (module: string) => string;
	field: (path: string) => string;
	value: (leaf: Leaf, value: LeafValue) => ReactNode;
	bounds: (leaf: Leaf) => ReactNode;
}

/** How parameters are said in the chosen language. */
export function useParameterWords(): ParameterWords {
	const { governance } = useWords();
	const format = useFormat();
	const duration = useDuration();
	const blocks = useBlocks();
	const texts = governance.parameterTexts as Record<string, { name: string; about: string }>;
	const fields = governance.fields as Record<string, string>;
	const units = governance.units;
	const raw = (text: string) => <span translate="no">{text}</span>;
	const numberValue = (leaf: NumberLeaf, value: bigint): ReactNode => {
		switch (leaf.unit) {
			case 'share':
				return raw(`${typed(leaf, value)} %`);
			case 'period':
				return duration(Number(value));
			case 'blocks':
				return units.blocks(format.number(value), blocks(Number(value)));
			case 'souk':
				return raw(format.amount(value, 'SOUK'));
			case 'time':
				return raw(format.amount(value, 'TIME'));
			case 'asset':
				return raw(format.tokens(value));
			case 'eras':
				return value === NO_LIMIT ? units.noLimit : units.eras(format.number(value));
			case 'cycles':
				return units.cycles(format.number(value));
			case 'count':
				return value === NO_LIMIT ? units.noLimit : raw(format.number(value));
			case 'times':
				return units.times(format.number(value));
			case 'basis':
				return raw(`${typed(leaf, value)} %`);
			case 'thousandths':
				return units.times(typed(leaf, value));
			case 'power':
				return units.perfect(typed(leaf, value));
			case 'points':
				return units.points(format.number(value));
			case 'level':
				return units.level(format.number(value));
		}
	};
	const value = (leaf: Leaf, of: LeafValue): ReactNode => {
		if (leaf.is === 'number') return numberValue(leaf, BigInt(of));
		if (leaf.is === 'choice') return (governance.spreads as Record<string, string>)[String(of)] ?? raw(String(of));
		return of === '' ? units.none : raw(String(of));
	};
	return {
		name: ({ module, name }) => texts[`${module}.${name}`]?.name ?? `${module}.${name}`,
		about: ({ module, name }) => texts[`${module}.${name}`]?.about ?? '',
		module: (module) => (governance.modules as Record<string, string>)[module] ?? module,
		field: (path) =>
			path
				.split('.')
				.map((part) => fields[part] ?? part)
				.join(' · '),
		value,
		bounds: (leaf) => {
			if (leaf.is === 'choice')
				return leaf.options.map((one) => (governance.spreads as Record<string, string>)[one] ?? one).join(' / ');
			if (leaf.is === 'list') return units.atMost(leaf.most);
			if (leaf.least === undefined || leaf.most === undefined) return units.any;
			return (
				<>
					{value(leaf, leaf.least)} – {value(leaf, leaf.most)}
				</>
			);
		},
	};
}

/** The parameters that were ever set, with their values. All others have their defaults. */
export function useSetParameters() {
	return useChain(['governance', 'parameters'], readParameters);
}

/** Read every parameter that is set. */
export async function readParameters(souk: Souk): Promise<Map<string, Values>> {
	const entries = await souk.api.query.Parameters.Parameters.getEntries(souk.at);
	const found = new Map<string, Values>();
	for (const { value } of entries) {
		const { type: module, value: inner } = value as { type: string; value: { type: string; value: unknown } };
		const parameter = parameterNamed(`${module}.${inner.type}`);
		const node = parameter === undefined ? undefined : nodeOf(parameter);
		if (node !== undefined) found.set(`${module}.${inner.type}`, readValues(node, inner.value));
	}
	return found;
}
