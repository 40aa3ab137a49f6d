// SPDX-License-Identifier: Apache-2.0

// A tester's enrolment: the bond, the phrase of its secrets, its power, leaving and coming back.

import { type CycleView, LocalAccount, type TesterView } from '@souk/sdk';
import { type JSX, useMemo, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Badge, Button, Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { TextInput, Tick } from '../../ui/fields.tsx';
import { Amount, CopyButton, useDuration } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Accused } from './accused.tsx';
import { readBonds, readParts } from './governed.ts';
import type { Tester } from './use-tester.ts';

/** Milliseconds of a block, for estimates that people read. */
const BLOCK_TIME = 3_000;

/** The enrolment of an account, or the way to it. */
export function Enrolment({ me, cycle, view }: { me: Tester; cycle: CycleView; view?: TesterView }) {
	const { tester } = useWords();
	const asked = useChain(['tester bonds'], async (souk) => ({
		bonds: await readBonds(souk),
		parts: await readParts(souk),
	}));
	return (
		<Card title={tester.enrolment.title}>
			{view?.accused === true && <Accused who={me.account.address} />}
			<Loaded of={asked}>
				{({ bonds, parts }) =>
					view?.enrolment === undefined ? (
						<Enrol me={me} bond={bonds.enrolment} report={bonds.report} unbonding={parts.unbonding} />
					) : (
						<Enrolled me={me} cycle={cycle} view={view} unbonding={parts.unbonding} />
					)
				}
			</Loaded>
			{view !== undefined && <Power of={view} />}
		</Card>
	);
}

function Enrol({ me, bond, report, unbonding }: { me: Tester; bond: bigint; report: bigint; unbonding: number }) {
	const { tester } = useWords();
	const duration = useDuration();
	const act = useAct();
	const free = useChain(['balance', me.account.address], (souk) => souk.balance(me.account.address));
	const poor = free.data !== undefined && free.data.free < bond;
	const time = duration(unbonding * BLOCK_TIME);
	return (
		<>
			<p>{tester.enrolment.lead}</p>
			<Facts
				entries={[
					[tester.enrolment.bond, <Amount key="b" of={bond} asset="SOUK" />],
					[tester.enrolment.comesBack, tester.enrolment.bondBack(time)],
					[tester.enrolment.perReport, <Amount key="r" of={report} asset="SOUK" />],
					[tester.enrolment.reportBack, tester.enrolment.reportBackWhen],
				]}
			/>
			{me.source === 'none' ? (
				<Phrase me={me} />
			) : (
				<>
					<p className="soft small">{me.source === 'key' ? tester.enrolment.byKey : tester.enrolment.byPhrase}</p>
					<div className="row">
						<Button
							look="primary"
							isDisabled={poor}
							onPress={() =>
								act({
									title: tester.enrolment.button,
									facts: (
										<Facts
											entries={[
												[tester.enrolment.bond, <Amount key="b" of={bond} asset="SOUK" />],
												[tester.enrolment.comesBack, tester.enrolment.bondBack(time)],
												['', tester.enrolment.from],
											]}
										/>
									),
									run: (souk, account) => souk.testing.enrol(me.secret(account)),
									done: () => tester.enrolment.done,
								})
							}
						>
							{tester.enrolment.button}
						</Button>
						{poor && <span className="soft small">{tester.enrolment.poor}</span>}
					</div>
				</>
			)}
		</>
	);
}

/** Make a tester's phrase, or bring one from another device. */
export function Phrase({ me }: { me: Tester }) {
	const { tester } = useWords();
	const [bringing, setBringing] = useState(false);
	const [text, setText] = useState('');
	const [written, setWritten] = useState(false);
	const [fault, setFault] = useState<string>();
	const fresh = useMemo(() => LocalAccount.newPhrase(), []);
	const keep = (phrase: string) => {
		try {
			me.keep(phrase);
			setFault(undefined);
		} catch {
			setFault(tester.phrase.bad);
		}
	};
	return (
		<Note tone="warn">
			<strong>{tester.phrase.title}</strong>
			<span>{tester.phrase.why}</span>
			{bringing ? (
				<>
					<TextInput
						label={tester.phrase.yours}
						lines={3}
						value={text}
						onChange={setText}
						fault={fault}
						hint={tester.phrase.notWallet}
					/>
					<div className="row">
						<Button look="primary" isDisabled={text.trim() === ''} onPress={() => keep(text)}>
							{tester.phrase.use}
						</Button>
						<Button onPress={() => setBringing(false)}>{tester.phrase.makeNew}</Button>
					</div>
				</>
			) : (
				<>
					<ol className="tester-words" translate="no" data-phrase>
						{fresh.split(' ').map((word, place) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a word may be there twice, and words keep their places.
							<li key={place}>{word}</li>
						))}
					</ol>
					<span>{tester.phrase.keep}</span>
					<div className="row">
						<CopyButton text={fresh} />
						<Tick value={written} onChange={setWritten}>
							{tester.phrase.written}
						</Tick>
					</div>
					<div className="row">
						<Button look="primary" isDisabled={!written} onPress={() => keep(fresh)}>
							{tester.phrase.use}
						</Button>
						<Button onPress={() => setBringing(true)}>{tester.phrase.bring}</Button>
					</div>
				</>
			)}
		</Note>
	);
}

function Enrolled({
	me,
	cycle,
	view,
	unbonding,
}: {
	me: Tester;
	cycle: CycleView;
	view: TesterView;
	unbonding: number;
}) {
	const { tester } = useWords();
	const duration = useDuration();
	const act = useAct();
	const { enrolment } = view;
	if (enrolment === undefined) return null;
	const state = enrolment.leaving
		? 'leaving'
		: enrolment.idle
			? 'idle'
			: enrolment.since > cycle.number
				? 'soon'
				: 'enrolled';
	return (
		<>
			<div className="row">
				<Badge tone={state === 'enrolled' ? 'good' : 'warn'}>
					<span data-enrolment={state}>{tester.enrolment.states[state]}</span>
				</Badge>
				<Badge>{enrolment.veteran ? tester.enrolment.veteran : tester.enrolment.newcomer}</Badge>
			</div>
			{state === 'soon' && <p>{tester.enrolment.soon(String(enrolment.since))}</p>}
			{state === 'idle' && <p>{tester.enrolment.idleMeans}</p>}
			<Facts
				entries={[
					[tester.enrolment.bond, <Amount key="b" of={enrolment.bond} asset="SOUK" />],
					[
						tester.enrolment.since,
						<span key="s" translate="no">
							{enrolment.since}
						</span>,
					],
					[
						tester.enrolment.secrets,
						me.source === 'none' ? tester.enrolment.secretsAway : tester.enrolment.secretsHere,
					],
				]}
			/>
			{me.source === 'none' && <Phrase me={me} />}
			{me.phrase !== undefined && <Shown phrase={me.phrase} />}
			<div className="row">
				{state === 'idle' && (
					<Button
						look="primary"
						onPress={() =>
							act({
								title: tester.enrolment.comeBack,
								facts: <p>{tester.enrolment.from}</p>,
								run: (souk, account) => souk.send(account, souk.api.tx.Experience.return_to_draws()),
								done: () => tester.enrolment.done,
							})
						}
					>
						{tester.enrolment.comeBack}
					</Button>
				)}
				{!enrolment.leaving && (
					<Button
						look="danger"
						onPress={() =>
							act({
								title: tester.enrolment.leave,
								facts: (
									<Facts
										entries={[
											[tester.enrolment.bond, <Amount key="b" of={enrolment.bond} asset="SOUK" />],
											[tester.enrolment.comesBack, tester.enrolment.leftBack(duration(unbonding * BLOCK_TIME))],
											['', tester.enrolment.leaveFacts],
										]}
									/>
								),
								run: (souk, account) => souk.send(account, souk.api.tx.Experience.leave_draws()),
								done: () => tester.enrolment.left,
							})
						}
					>
						{tester.enrolment.leave}
					</Button>
				)}
				{enrolment.leaving && <span className="soft">{tester.enrolment.takeBack}</span>}
			</div>
		</>
	);
}

/** The phrase on this device, shown when it is asked for. */
function Shown({ phrase }: { phrase: string }) {
	const { tester } = useWords();
	const [open, setOpen] = useState(false);
	return (
		<div className="stack tight">
			<div>
				<Button onPress={() => setOpen(!open)}>{open ? tester.phrase.hide : tester.phrase.show}</Button>
			</div>
			{open && (
				<ol className="tester-words" translate="no">
					{phrase.split(' ').map((word, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a word may be there twice, and words keep their places.
						<li key={place}>{word}</li>
					))}
				</ol>
			)}
		</div>
	);
}

/** What a tester's reports made of it. */
function Power({ of: view }: { of: TesterView }) {
	const { tester } = useWords();
	const format = useFormat();
	return (
		<>
			<h3>{tester.power.title}</h3>
			<Facts
				entries={[
					[
						tester.power.power,
						<span key="p" translate="no" data-power={String(view.power)}>
							{format.tokens(view.power, 9)}
						</span>,
					],
					[
						tester.power.reports,
						<span key="r" translate="no">
							{view.reports}
						</span>,
					],
					[
						tester.power.wins,
						<span key="w" translate="no">
							{view.wins}
						</span>,
					],
					[tester.power.backing, view.backing > 0n ? <Amount key="b" of={view.backing} asset="SOUK" /> : undefined],
					...view.skills.map(({ category, power }): [JSX.Element, JSX.Element] => [
						<span key="c">
							{tester.power.category} <span translate="no">{category}</span>
						</span>,
						<span key="v" translate="no">
							{format.tokens(power, 9)}
						</span>,
					]),
				]}
			/>
			<p className="soft small">{tester.power.lead}</p>
		</>
	);
}
