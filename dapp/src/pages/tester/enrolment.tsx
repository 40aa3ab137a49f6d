// SPDX-License-Identifier: Apache-2.0

// A tester's enrolment: the bond, the phrase of its secrets, its power, leaving and coming back.

import type { CycleView, TesterView } from '@souk/sdk';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Badge, Button, Card, Facts, Loaded } from '../../ui/basic.tsx';
import { Amount, useBlocks } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Accused } from './accused.tsx';
import { readBonds, readParts } from './governed.ts';
import { Phrase, Shown } from './phrase.tsx';
import { Power } from './power.tsx';
import type { Tester } from './use-tester.ts';

/** The enrolment of an account, or the way to it. */
export function Enrolment({ me, cycle, view }: { me: Tester; cycle: CycleView; view?: TesterView }) {
	const { tester } = useWords();
	const asked = useChain(['tester bonds'], async (souk) => ({
		bonds: await readBonds(souk),
		parts: await readParts(souk),
	}));
	return (
		<div className={view === undefined ? 'stack' : 'columns'}>
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
			</Card>
			{view !== undefined && <Power of={view} />}
		</div>
	);
}

function Enrol({ me, bond, report, unbonding }: { me: Tester; bond: bigint; report: bigint; unbonding: number }) {
	const { tester } = useWords();
	const blocks = useBlocks();
	const act = useAct();
	const free = useChain(['balance', me.account.address], (souk) => souk.balance(me.account.address));
	const poor = free.data !== undefined && free.data.free < bond;
	const time = blocks(unbonding);
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
												[tester.note, tester.enrolment.from],
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
	const blocks = useBlocks();
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
											[tester.enrolment.comesBack, tester.enrolment.leftBack(blocks(unbonding))],
											[tester.note, tester.enrolment.leaveFacts],
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
