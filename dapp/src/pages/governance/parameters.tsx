// SPDX-License-Identifier: Apache-2.0

import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useConnection } from '../../chain/connection.tsx';
import { Badge, Card, Loaded, Page } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { ParameterHistory } from './parameter-history.tsx';
import { ALL, type Leaf, type Module, nodeOf, PARAMETERS, type ParameterName, ROOT_ONLY } from './parameter-table.ts';
import { leavesOf, usualValues, type Values } from './parameter-values.ts';
import { useParameterWords, useSetParameters } from './parameter-words.tsx';
import { GovernanceTabs } from './shared.tsx';

/** Every parameter that governance sets, with its value, its bounds and its history. */
export function ParametersPage() {
	const { governance, ui } = useWords();
	const words = useParameterWords();
	const format = useFormat();
	const { height } = useConnection();
	const [query, setQuery] = useState('');
	const set = useSetParameters();
	const wanted = query.trim().toLowerCase();
	const found = ALL.filter(
		(one) =>
			wanted === '' ||
			`${one.module}.${one.name} ${words.name(one)} ${words.about(one)}`.toLowerCase().includes(wanted),
	);
	return (
		<Page title={governance.parametersTitle} lead={governance.parametersLead}>
			<GovernanceTabs />
			<div className="governance-filter">
				<TextInput label={governance.findParameter} value={query} onChange={setQuery} type="search" optional />
			</div>
			<Loaded of={set} lines={8}>
				{(values) => (
					<>
						{(Object.keys(PARAMETERS) as Module[]).map((module) => (
							<ModuleCard
								key={module}
								module={module}
								found={found.filter((one) => one.module === module)}
								set={values}
							/>
						))}
					</>
				)}
			</Loaded>
			{height !== undefined && <p className="soft small">{ui.asOf(format.number(height))}</p>}
			<Card title={governance.history}>
				<ParameterHistory />
			</Card>
		</Page>
	);
}

interface Row {
	parameter: ParameterName;
	path: string;
	leaf: Leaf;
	values: Values;
	isSet: boolean;
}

function ModuleCard({ module, found, set }: { module: Module; found: ParameterName[]; set: Map<string, Values> }) {
	const { governance } = useWords();
	const words = useParameterWords();
	if (found.length === 0) return null;
	const rows: Row[] = found.flatMap((parameter) => {
		const node = nodeOf(parameter);
		if (node === undefined) return [];
		const known = set.get(`${parameter.module}.${parameter.name}`);
		const values = known ?? usualValues(node);
		return leavesOf(node).map(({ path, leaf }) => ({ parameter, path, leaf, values, isSet: known !== undefined }));
	});
	return (
		<Card title={words.module(module)}>
			<Table
				caption={words.module(module)}
				rows={rows}
				keyOf={({ parameter, path }) => `${parameter.name} ${path}`}
				columns={[
					{
						name: governance.parameter,
						show: (row) => <NameCell row={row} />,
					},
					{
						name: governance.value,
						end: true,
						show: ({ leaf, values, path }) => (
							<strong className="governance-value">{words.value(leaf, values.get(path) ?? leaf.usual)}</strong>
						),
					},
					{
						name: governance.usual,
						end: true,
						show: ({ leaf }) => <span className="soft governance-value">{words.value(leaf, leaf.usual)}</span>,
					},
					{
						name: governance.bounds,
						end: true,
						show: ({ leaf }) => <span className="soft governance-value">{words.bounds(leaf)}</span>,
					},
				]}
			/>
		</Card>
	);
}

function NameCell({ row: { parameter, path, leaf, values } }: { row: Row }) {
	const { governance } = useWords();
	const words = useParameterWords();
	const key = `${parameter.module}.${parameter.name}`;
	const changed = String(values.get(path) ?? leaf.usual) !== String(leaf.usual);
	return (
		<span className="stack tight governance-name">
			<Link to="/governance/new" search={{ parameter: key }}>
				{path === '' ? words.name(parameter) : `${words.name(parameter)} · ${words.field(path)}`}
			</Link>
			{path === '' && <span className="soft small">{words.about(parameter)}</span>}
			<span className="row">
				{changed && <Badge tone="calm">{governance.changed}</Badge>}
				{ROOT_ONLY.includes(key) && <Badge tone="warn">{governance.rootOnly}</Badge>}
			</span>
		</span>
	);
}
