// SPDX-License-Identifier: Apache-2.0

// Changes of parameters out of the events that tell them.

import { nodeOf, type ParameterName, parameterNamed } from './parameter-table.ts';
import { readValues, usualValues, type Values } from './parameter-values.ts';

/** A change of a parameter, as the chain told it. */
export interface Change {
	id: string;
	height: number;
	parameter: ParameterName;
	before: Values;
	after: Values;
}

/** The value within the names of its module and its parameter, in a gateway's form. */
function named(value: unknown): { module: string; name: string; value: unknown } | undefined {
	const [module, inner] = Object.entries((value ?? {}) as Record<string, unknown>)[0] ?? [];
	if (module === undefined) return undefined;
	// A name without a value is a text alone.
	if (typeof inner === 'string') return { module, name: inner, value: undefined };
	const [name, innermost] = Object.entries((inner ?? {}) as Record<string, unknown>)[0] ?? [];
	return name === undefined ? undefined : { module, name, value: innermost };
}

/** A change out of an event's fields, or nothing where it is of a parameter that these pages do not know. */
export function changeOf(id: string, height: number, fields: unknown): Change | undefined {
	const said = fields as { key?: unknown; old_value?: unknown; new_value?: unknown };
	const key = named(said.key);
	const parameter = key === undefined ? undefined : parameterNamed(`${key.module}.${key.name}`);
	const node = parameter === undefined ? undefined : nodeOf(parameter);
	if (parameter === undefined || node === undefined) return undefined;
	const read = (value: unknown): Values => {
		const inner = named(value)?.value;
		return inner === undefined || inner === null ? usualValues(node) : readValues(node, inner);
	};
	return { id, height, parameter, before: read(said.old_value), after: read(said.new_value) };
}
