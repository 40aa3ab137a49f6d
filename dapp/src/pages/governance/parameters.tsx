// SPDX-License-Identifier: Apache-2.0

import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
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

function ModuleCard({ module, found, set }: { module: Module; found: ParameterName[]; set: Map<string, Values> }) {
	const { governance } = useWords();
	const words = useParameterWords();
	if (found.length === 0) return null;
	const rows: Row[] = found.flatMap((parameter) => {
		const node = nodeOf(parameter);
		if (node === undefined) return [];
		return [{ parameter, leaves: leavesOf(node), values: set.get(keyOf(parameter)) ?? usualValues(node) }];
	});
	return (
		<Card title={words.module(module)}>
			<Table
				caption={words.module(module)}
				rows={rows}
				keyOf={({ parameter }) => parameter.name}
				columns={[
					{ name: governance.parameter, show: (row) => <NameCell row={row} /> },
					{ name: governance.value, end: true, show: (row) => <ValueCell row={row} /> },
					{
						name: governance.usual,
						end: true,
						show: ({ leaves }) => (
							<Single leaves={leaves} show={(leaf) => <span className="soft">{words.value(leaf, leaf.usual)}</span>} />
						),
					},
					{
						name: governance.bounds,
						end: true,
						show: ({ leaves }) => (
							<Single leaves={leaves} show={(leaf) => <span className="soft">{words.bounds(leaf)}</span>} />
						),
					},
				]}
			/>
		</Card>
	);
}

/** A parameter with its parts and what they are now. */
interface Row {
	parameter: ParameterName;
	leaves: { path: string; leaf: Leaf }[];
	values: Values;
}

function keyOf({ module, name }: ParameterName): string {
	return `${module}.${name}`;
}

/** Whether any part of a parameter is other than its default. */
function isChanged({ leaves, values }: Row): boolean {
	return leaves.some(({ path, leaf }) => String(values.get(path) ?? leaf.usual) !== String(leaf.usual));
}

function NameCell({ row }: { row: Row }) {
	const { governance } = useWords();
	const words = useParameterWords();
	const key = keyOf(row.parameter);
	return (
		<span className="stack tight governance-name">
			<Link to="/governance/new" search={{ parameter: key }} data-parameter={key}>
				{words.name(row.parameter)}
			</Link>
			<span className="soft small">{words.about(row.parameter)}</span>
			<span className="row">
				{isChanged(row) && <Badge tone="calm">{governance.changed}</Badge>}
				{ROOT_ONLY.includes(key) && <Badge tone="warn">{governance.rootOnly}</Badge>}
			</span>
		</span>
	);
}

/** What is shown of a parameter that is one value. */
function Single({ leaves, show }: { leaves: Row['leaves']; show: (leaf: Leaf) => ReactNode }) {
	const [first, second] = leaves;
	return first === undefined || second !== undefined ? null : (
		<span className="governance-value">{show(first.leaf)}</span>
	);
}

/** The value of a parameter. Several values are folded, each with its bounds. */
function ValueCell({ row: { parameter, leaves, values } }: { row: Row }) {
	const { governance } = useWords();
	const words = useParameterWords();
	const [first, second] = leaves;
	if (first !== undefined && second === undefined) {
		return (
			<strong className="governance-value" data-value={keyOf(parameter)}>
				{words.value(first.leaf, values.get(first.path) ?? first.leaf.usual)}
			</strong>
		);
	}
	return (
		<details className="governance-several">
			<summary>{governance.valuesCount(leaves.length)}</summary>
			<ul>
				{leaves.map(({ path, leaf }) => (
					<li key={path}>
						<span>{words.field(path)}</span>
						<strong>{words.value(leaf, values.get(path) ?? leaf.usual)}</strong>
						<span className="soft small">{words.bounds(leaf)}</span>
					</li>
				))}
			</ul>
		</details>
	);
}
