// SPDX-License-Identifier: Apache-2.0

import { Link } from '@tanstack/react-router';
import { useRows } from '../../gateway/pages.ts';
import { LoadedRows } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { changeOf } from './parameter-changes.ts';
import { nodeOf, type ParameterName } from './parameter-table.ts';
import { changedPaths, leavesOf } from './parameter-values.ts';
import { useParameterWords } from './parameter-words.tsx';

/** How many changes are read at once. */
const READ = 100;

/** The changes of one parameter, or of all, the newest first. */
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
	const events = useRows(['governance', 'changes'], READ, (gateway) =>
		gateway.events({ pallet: 'Parameters', name: 'Updated' }),
	);
	const changes = events.rows?.flatMap(({ id, height, fields }) => changeOf(id, height, fields) ?? []);
	return (
		<LoadedRows of={{ ...events, rows: changes }}>
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
				if (rows.length === 0)
					return (
						<p className="soft">
							{events.hasNextPage ? governance.notAmongNewest(all.length) : governance.neverChanged}
						</p>
					);
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
		</LoadedRows>
	);
}
