// SPDX-License-Identifier: Apache-2.0

import { Link } from '@tanstack/react-router';
import { useGateway } from '../../chain/connection.tsx';
import { Loaded } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { changeOf } from './parameter-changes.ts';
import { nodeOf, type ParameterName } from './parameter-table.ts';
import { changedPaths, leavesOf } from './parameter-values.ts';
import { useParameterWords } from './parameter-words.tsx';

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
								name: governance.becomes,
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
