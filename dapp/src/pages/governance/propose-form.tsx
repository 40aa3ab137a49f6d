// SPDX-License-Identifier: Apache-2.0

import type { Call, ParameterSetting, Souk } from '@souk/sdk';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Card, Facts, Note } from '../../ui/basic.tsx';
import { Choose, TextInput, Tick } from '../../ui/fields.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { Amount, Table, useBlocks } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type Leaf, type Node, type ParameterName, ROOT_ONLY } from './parameter-table.ts';
import { chainValue, changedPaths, leavesOf, parseLeaf, typed, type Values } from './parameter-values.ts';
import { useParameterWords } from './parameter-words.tsx';
import { INLINE_BYTES, preimageDeposit } from './preimage.ts';
import { useTrackName, useTracks } from './shared.tsx';

/** The number of root's track, and of that of who sets parameters. */
const TRACKS = { root: 0, CommerceAdmin: 20 } as const;

/** The new value of a parameter, what a proposal of it costs, and the proposal. */
export function ProposeForm({ parameter, node, values }: { parameter: ParameterName; node: Node; values: Values }) {
	const { governance } = useWords();
	const words = useParameterWords();
	const leaves = useMemo(() => leavesOf(node), [node]);
	const [texts, setTexts] = useState<ReadonlyMap<string, string>>(
		() => new Map(leaves.map(({ path, leaf }) => [path, typed(leaf, values.get(path) ?? leaf.usual)])),
	);
	const parsed = leaves.map(({ path, leaf }) => ({ path, leaf, result: parseLeaf(leaf, texts.get(path) ?? '') }));
	const wanted: Values = new Map(
		parsed.flatMap(({ path, result }) => ('value' in result ? [[path, result.value] as const] : [])),
	);
	const faulty = parsed.some(({ result }) => 'fault' in result);
	const changed = faulty ? [] : changedPaths(values, wanted);
	const set = (path: string, text: string) => setTexts(new Map([...texts, [path, text]]));
	return (
		<>
			<Card title={governance.newValue}>
				<div className={leaves.length > 1 ? 'beside' : 'governance-one'}>
					{parsed.map(({ path, leaf, result }) => (
						<LeafField
							key={path}
							name={path === '' ? words.name(parameter) : words.field(path)}
							leaf={leaf}
							now={values.get(path) ?? leaf.usual}
							text={texts.get(path) ?? ''}
							fault={'fault' in result ? result.fault : undefined}
							onChange={(text) => set(path, text)}
						/>
					))}
				</div>
				{leaves.length > 1 && <Note>{governance.wholeValue}</Note>}
			</Card>
			<Card title={governance.proposal}>
				{changed.length === 0 ? (
					<p className="soft">{faulty ? governance.correctFirst : governance.nothingChanged}</p>
				) : (
					<>
						<Table
							caption={governance.beforeAfter}
							rows={leaves.filter(({ path }) => changed.includes(path))}
							keyOf={({ path }) => path}
							columns={[
								{
									name: governance.part,
									show: ({ path }) => (path === '' ? words.name(parameter) : words.field(path)),
								},
								{
									name: governance.before,
									end: true,
									show: ({ path, leaf }) => words.value(leaf, values.get(path) ?? leaf.usual),
								},
								{
									name: governance.becomes,
									end: true,
									show: ({ path, leaf }) => <strong>{words.value(leaf, wanted.get(path) ?? leaf.usual)}</strong>,
								},
							]}
						/>
						<NeedAccount why={governance.proposeNeedsAccount}>
							{() => <Submit parameter={parameter} node={node} values={wanted} />}
						</NeedAccount>
					</>
				)}
			</Card>
		</>
	);
}

function LeafField({
	name,
	leaf,
	now,
	text,
	fault,
	onChange,
}: {
	name: string;
	leaf: Leaf;
	now: bigint | string;
	text: string;
	fault: keyof ReturnType<typeof useWords>['governance']['valueFaults'] | undefined;
	onChange: (text: string) => void;
}) {
	const { governance } = useWords();
	const words = useParameterWords();
	if (leaf.is === 'choice') {
		return (
			<Choose<string>
				label={name}
				value={text}
				onChange={onChange}
				options={leaf.options.map((one) => [one, (governance.spreads as Record<string, string>)[one] ?? one])}
			/>
		);
	}
	const unit = leaf.is === 'list' ? governance.listHints[leaf.of] : governance.unitHints[leaf.unit];
	return (
		<TextInput
			label={name}
			hint={
				<>
					{unit} {governance.now} {words.value(leaf, now)}. {governance.bounds}: {words.bounds(leaf)}
				</>
			}
			value={text}
			onChange={onChange}
			fault={fault === undefined ? undefined : governance.valueFaults[fault]}
		/>
	);
}

/** The call that sets a parameter. */
function callOf(souk: Souk, { module, name }: ParameterName, node: Node, values: Values): Call {
	// The key and its value are one enum of the chain. The table of parameters, which the compiler cannot see into, has their names.
	const setting = {
		type: module,
		value: { type: name, value: [chainValue(node, values)] },
	} as unknown as ParameterSetting;
	return souk.governance.setting(setting);
}

function Submit({ parameter, node, values }: { parameter: ParameterName; node: Node; values: Values }) {
	const { governance } = useWords();
	const act = useAct();
	const go = useNavigate();
	const blocks = useBlocks();
	const trackName = useTrackName();
	const tracks = useTracks();
	const [withDeposit, setWithDeposit] = useState(true);
	const origin = ROOT_ONLY.includes(`${parameter.module}.${parameter.name}`) ? 'root' : 'CommerceAdmin';
	const track = tracks.data?.get(TRACKS[origin]);
	const size = useChain(
		['governance', 'size', parameter, [...values].map(([path, value]) => `${path}=${value}`)],
		async (souk) => (await callOf(souk, parameter, node, values).getEncodedData()).length,
	);
	const submission = useChain(['governance', 'submission'], (souk) => souk.api.constants.Referenda.SubmissionDeposit());
	const bytes = size.data ?? 0;
	const preimage = bytes > INLINE_BYTES ? preimageDeposit(bytes) : 0n;
	const costs = (
		<Facts
			entries={[
				[governance.track, track === undefined ? undefined : trackName(track.name)],
				[
					governance.submissionDeposit,
					submission.data === undefined ? undefined : <Amount key="submission" of={submission.data} asset="SOUK" />,
				],
				[
					governance.preimageDeposit,
					preimage === 0n ? governance.noPreimageNeeded(bytes) : <Amount key="amount171" of={preimage} asset="SOUK" />,
				],
				[
					governance.decisionDeposit,
					track === undefined || !withDeposit ? undefined : (
						<Amount key="decision" of={track.decisionDeposit} asset="SOUK" />
					),
				],
				[governance.soonest, track === undefined ? undefined : blocks(track.prepare + track.confirm + track.enact)],
				[
					governance.latest,
					track === undefined ? undefined : blocks(track.prepare + track.decide + track.confirm + track.enact),
				],
			]}
		/>
	);
	const propose = async () => {
		const id = await act({
			title: governance.proposeTitle,
			facts: (
				<>
					{costs}
					<p>{governance.submissionBack}</p>
				</>
			),
			run: (souk, account) =>
				souk.governance.propose(account, callOf(souk, parameter, node, values), {
					origin,
					after: track?.enact ?? 1,
					withDeposit,
				}),
			done: (number) => governance.proposed(String(number)),
		});
		if (id !== undefined) go({ to: '/governance/$referendum', params: { referendum: String(id) } });
	};
	return (
		<div className="stack">
			{costs}
			<Tick value={withDeposit} onChange={setWithDeposit}>
				{governance.alsoDecision}
			</Tick>
			<div>
				<Button look="primary" onPress={propose} isDisabled={size.data === undefined}>
					{governance.proposeIt}
				</Button>
			</div>
		</div>
	);
}
