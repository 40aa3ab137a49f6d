// SPDX-License-Identifier: Apache-2.0

import type { ReactNode } from 'react';
import { useChain } from '../../chain/connection.tsx';
import { Facts, Loading, Note } from '../../ui/basic.tsx';
import { Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type Decoded, lines, parameterOf, type Read, readProposal } from './calls.ts';
import { nodeOf } from './parameter-table.ts';
import { changedPaths, leavesOf, readValues, usualValues } from './parameter-values.ts';
import { useParameterWords, useSetParameters } from './parameter-words.tsx';
import type { Proposal } from './referenda-model.ts';

/** Find and decode a proposal. */
export function useProposal(id: string, proposal: Proposal | undefined) {
	const hash = proposal === undefined ? '' : proposal.is === 'inline' ? `inline ${id}` : proposal.hash;
	return useChain(
		['governance', 'proposal', hash],
		async (souk): Promise<Read> =>
			proposal === undefined ? { is: 'unknown', hash: '' } : readProposal(souk, proposal),
		proposal !== undefined,
	);
}

/** What a call would do, in a few words: for titles and lists. */
export function useCallTitle(): (call: Decoded) => string {
	const { governance } = useWords();
	const words = useParameterWords();
	return function title(call): string {
		const setting = parameterOf(call);
		if (setting !== undefined) return governance.changes(words.name(setting.parameter));
		const known = (governance.calls as Record<string, string>)[call.name];
		if (call.inside.length === 1 && call.inside[0] !== undefined && known === undefined) return title(call.inside[0]);
		if (call.inside.length > 1) return governance.several(call.inside.length, title(call.inside[0] as Decoded));
		return known ?? governance.makesCall(call.name);
	};
}

/** The title of a proposal that is read, or words for one that is not. */
export function ProposalTitle({ id, proposal }: { id: number; proposal: Proposal | undefined }) {
	const { governance, ui } = useWords();
	const title = useCallTitle();
	const read = useProposal(String(id), proposal);
	if (proposal === undefined) return <>{governance.forgotten}</>;
	if (read.data === undefined) return <>{ui.loading}</>;
	return <>{read.data.is === 'call' ? title(read.data.call) : governance.noPreimage}</>;
}

/** All that a proposal would do. */
export function ProposalView({ id, proposal }: { id: number; proposal: Proposal | undefined }) {
	const { governance } = useWords();
	const read = useProposal(String(id), proposal);
	if (proposal === undefined) return <p className="soft">{governance.forgotten}</p>;
	if (read.data === undefined) return <Loading lines={3} />;
	if (read.data.is !== 'call') {
		return (
			<Note tone="warn">
				<span>{read.data.is === 'unknown' ? governance.noPreimageLead : governance.brokenCall}</span>
				{read.data.hash !== '' && <code translate="no">{read.data.hash}</code>}
			</Note>
		);
	}
	return <CallView call={read.data.call} titled />;
}

/** A call, with the calls within. `titled` says that its title stands above already. */
export function CallView({ call, titled = false }: { call: Decoded; titled?: boolean }) {
	const title = useCallTitle();
	const setting = parameterOf(call);
	return (
		<div className="stack governance-call">
			{!titled && <strong>{title(call)}</strong>}
			{setting !== undefined ? (
				<Change call={call} />
			) : call.inside.length > 0 ? (
				<ol className="governance-inside">
					{call.inside.map((inner, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the calls of a proposal keep their places.
						<li key={place}>
							<CallView call={inner} />
						</li>
					))}
				</ol>
			) : (
				<Arguments call={call} />
			)}
		</div>
	);
}

/** The name of a call and its arguments, as the chain has them. */
export function Arguments({ call }: { call: Decoded }) {
	const { governance } = useWords();
	const all = lines(call.arguments);
	return (
		<Facts
			entries={[
				[
					governance.callName,
					<code key="call" translate="no">
						{call.name}
					</code>,
				],
				...all.slice(0, 40).map(([path, text]): [ReactNode, ReactNode] => [
					<code key={`n${path}`} translate="no">
						{path}
					</code>,
					<span key={`v${path}`} translate="no" className="mono">
						{text}
					</span>,
				]),
				[all.length > 40 ? governance.more : '', all.length > 40 ? governance.moreLines(all.length - 40) : undefined],
			]}
		/>
	);
}

/** What a parameter is before and after. */
function Change({ call }: { call: Decoded }) {
	const { governance } = useWords();
	const words = useParameterWords();
	const set = useSetParameters();
	const setting = parameterOf(call);
	const node = setting === undefined ? undefined : nodeOf(setting.parameter);
	if (setting === undefined || node === undefined) return <Arguments call={call} />;
	if (set.data === undefined) return <Loading lines={2} />;
	const before = set.data.get(`${setting.parameter.module}.${setting.parameter.name}`) ?? usualValues(node);
	const after = setting.value === undefined ? usualValues(node) : readValues(node, setting.value);
	const changed = new Set(changedPaths(before, after));
	const rows = leavesOf(node).filter(({ path }) => node.is !== 'group' || changed.has(path));
	return (
		<>
			<p className="soft small">{words.about(setting.parameter)}</p>
			{changed.size === 0 && <Note>{governance.noChange}</Note>}
			{rows.length > 0 && (
				<Table
					caption={governance.beforeAfter}
					rows={rows}
					keyOf={({ path }) => path}
					columns={[
						{
							name: governance.part,
							show: ({ path }) => (path === '' ? words.name(setting.parameter) : words.field(path)),
						},
						{
							name: governance.before,
							end: true,
							show: ({ path, leaf }) => words.value(leaf, before.get(path) ?? leaf.usual),
						},
						{
							name: governance.becomes,
							end: true,
							show: ({ path, leaf }) => <strong>{words.value(leaf, after.get(path) ?? leaf.usual)}</strong>,
						},
					]}
				/>
			)}
			{setting.value === undefined && <p className="soft small">{governance.toDefault}</p>}
		</>
	);
}
