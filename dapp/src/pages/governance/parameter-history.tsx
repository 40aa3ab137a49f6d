// SPDX-License-Identifier: Apache-2.0

import { Link } from '@tanstack/react-router';
import { useGateway } from '../../chain/connection.tsx';
import { Loaded } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { nodeOf, type ParameterName, parameterNamed } from './parameter-table.ts';
import { changedPaths, leavesOf, readValues, usualValues, type Values } from './parameter-values.ts';
import { useParameterWords } from './parameter-words.tsx';

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

/** Every change of parameters that there was, the newest first. */
export function useChanges() {
	return useGateway(['governance', 'changes'], async (gateway) => {
		const events = await gateway.events({ pallet: 'Parameters', name: 'Updated' }).first(200);
		return events.flatMap(({ id, height, fields }) => {
			const change = changeOf(id, height, fields);
			return change === undefined ? [] : [change];
		});
	});
}

/** The changes of one parameter, or of all. */
export function ParameterHistory({ of: parameter }: { of?: ParameterName | undefined }) {
	const { governance } = useWords();
	return (
		<NeedGateway missing={governance.historyNeedsGateway}>
			<Changes of={parameter} />
		</NeedGateway>
	);
}

function Changes({ of: parameter }: { of?: ParameterName | undefined }) {
	const { governance, ui } = useWords();
	const words = useParameterWords();
	const changes = useChanges();
	return (
		<Loaded of={changes}>
			{(all) => {
				const rows = all
					.filter(
						(one) =>
							parameter === undefined ||
							(one.parameter.module === parameter.module && one.parameter.name === parameter.name),
					)
					.flatMap((one) => {
						const node = nodeOf(one.parameter);
						if (node === undefined) return [];
						const changed = new Set(changedPaths(one.before, one.after));
						return leavesOf(node)
							.filter(({ path }) => changed.has(path))
							.map(({ path, leaf }) => ({ ...one, path, leaf }));
					});
				if (rows.length === 0) return <p className="soft">{governance.neverChanged}</p>;
				return (
					<Table
						caption={governance.history}
						rows={rows}
						keyOf={({ id, path }) => `${id} ${path}`}
						columns={[
							{
								name: governance.parameter,
								show: (row) => (
									<Link to="/governance/new" search={{ parameter: `${row.parameter.module}.${row.parameter.name}` }}>
										{row.path === ''
											? words.name(row.parameter)
											: `${words.name(row.parameter)} · ${words.field(row.path)}`}
									</Link>
								),
							},
							{
								name: governance.before,
								end: true,
								show: ({ leaf, before, path }) => words.value(leaf, before.get(path) ?? leaf.usual),
							},
							{
								name: governance.after,
								end: true,
								show: ({ leaf, after, path }) => words.value(leaf, after.get(path) ?? leaf.usual),
							},
							{ name: governance.when, end: true, show: ({ height }) => ui.block(String(height)) },
						]}
					/>
				);
			}}
		</Loaded>
	);
}
