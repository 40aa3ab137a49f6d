// SPDX-License-Identifier: Apache-2.0

import type { CycleView, Souk, TesterView } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useChainClock } from '../../chain/clock.tsx';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Badge, Card, Empty, Loaded, Note, type Tone } from '../../ui/basic.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { Countdown, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Cycle } from './cycle.tsx';
import { DUTIES, type Duty } from './draws.ts';
import { Enrolment } from './enrolment.tsx';
import { QualityPage } from './frame.tsx';
import { ProductLink } from './parts.tsx';
import { boundProducts, type DutyRow, LOOKED_AT, readDuties } from './read.ts';
import { useSlowChain } from './use-slow.ts';
import { type Tester, useTester } from './use-tester.ts';

/** The tester's desk: the running cycle, what there is to do, and one's enrolment. */
export function DeskPage(): JSX.Element {
	const { tester } = useWords();
	const cycle = useChain(['cycle'], (souk) => souk.api.apis.ExperienceApi.cycle(souk.at));
	return (
		<QualityPage title={tester.desk.title} lead={tester.desk.lead}>
			<Loaded of={cycle}>
				{(running) =>
					running === null || running === undefined ? (
						<Note>{tester.desk.noCycle}</Note>
					) : (
						<>
							<Cycle of={running} />
							<NeedAccount why={tester.desk.account}>
								{(account) => <Desk key={account.address} cycle={running} />}
							</NeedAccount>
						</>
					)
				}
			</Loaded>
		</QualityPage>
	);
}

function Desk({ cycle }: { cycle: CycleView }) {
	const me = useTester();
	const who = me?.account.address ?? '';
	const view = useChain(['tester', who], (souk) => souk.testing.tester(who), me !== undefined);
	if (me === undefined) return null;
	return (
		<Loaded of={view}>
			{(known) => (
				<>
					<Duties cycle={cycle} me={me} {...(known === null || known === undefined ? {} : { view: known })} />
					<Enrolment me={me} cycle={cycle} {...(known === null || known === undefined ? {} : { view: known })} />
				</>
			)}
		</Loaded>
	);
}

const TONES: Record<Duty, Tone> = {
	reveal: 'bad',
	report: 'warn',
	buy: 'calm',
	wait: 'neutral',
	done: 'good',
	none: 'neutral',
};

async function readAll(souk: Souk, me: Tester, enrolled: boolean, cycle: CycleView, products: string[]) {
	const secret = enrolled ? await souk.testing.secret(me.secret(me.account)).catch(() => undefined) : undefined;
	const rows = await readDuties(souk, me.account.address, products, cycle, secret);
	return {
		hidden: enrolled && secret === undefined,
		rows: rows
			.filter(({ duty, drawn }) => duty !== 'none' || drawn === true)
			.sort((a, b) => DUTIES.indexOf(a.duty) - DUTIES.indexOf(b.duty)),
	};
}

/** What there is to do in the running cycle. */
function Duties({ cycle, me, view }: { cycle: CycleView; me: Tester; view?: TesterView }) {
	const { tester } = useWords();
	const { gateway } = useConnection();
	const enrolled = view?.enrolment !== undefined && view.enrolment.since <= cycle.number;
	const products = useSlowChain(['bound products'], (souk) => boundProducts(souk, gateway));
	const query = useChain(
		[
			'duties',
			me.account.address,
			me.source,
			String(cycle.number),
			cycle.phase.type,
			String(enrolled),
			String(products.data?.products.length),
		],
		(souk) => readAll(souk, me, enrolled, cycle, products.data?.products ?? []),
		products.data !== undefined,
	);
	return (
		<Card title={tester.duties.title}>
			<Loaded of={query}>
				{({ rows, hidden }) => (
					<>
						{products.data?.more === true && <Note>{tester.duties.looked(LOOKED_AT)}</Note>}
						{hidden && <Note tone="warn">{tester.duties.hidden}</Note>}
						{rows.length === 0 ? (
							<Empty>
								{enrolled
									? tester.duties.none
									: view?.enrolment === undefined
										? tester.duties.noneYet
										: tester.duties.noneSoon}
							</Empty>
						) : (
							<Table
								caption={tester.duties.title}
								rows={rows}
								keyOf={({ product }) => product}
								columns={[
									{ name: tester.duties.product, show: ({ product }) => <ProductLink gtin={product} /> },
									{
										name: tester.duties.panel,
										show: ({ drawn }) =>
											drawn === undefined ? (
												''
											) : drawn ? (
												<Badge tone="good">{tester.duties.drawn}</Badge>
											) : (
												tester.duties.notDrawn
											),
									},
									{
										name: tester.duties.what,
										show: (row) => (
											<span className="stack tight" data-duty={row.duty}>
												<span>
													<Badge tone={TONES[row.duty]}>{tester.duty[row.duty].name}</Badge>
												</span>
												<span className="soft small">{tester.duty[row.duty].means}</span>
											</span>
										),
									},
									{ name: tester.duties.until, show: (row) => <Until of={row} cycle={cycle} /> },
									{
										name: tester.duties.go,
										end: true,
										show: ({ product, duty }) =>
											duty === 'report' || duty === 'reveal' ? (
												<Link to="/quality/report/$gtin" params={{ gtin: product }} className="button primary">
													{tester.duty[duty].button}
												</Link>
											) : duty === 'buy' ? (
												<Link to="/quality/products/$gtin" params={{ gtin: product }} className="button usual">
													{tester.duty.buy.button}
												</Link>
											) : (
												''
											),
									},
								]}
							/>
						)}
					</>
				)}
			</Loaded>
		</Card>
	);
}

/** When a duty is over: with its window, or with the right that a purchase gave. */
function Until({ of: { duty, mayReportUntil }, cycle }: { of: DutyRow; cycle: CycleView }) {
	const clock = useChainClock();
	if (duty === 'done' || duty === 'none') return '';
	const window = duty === 'reveal' ? cycle.reveal_until : cycle.commit_until;
	const until = duty === 'report' && mayReportUntil !== undefined && mayReportUntil < window ? mayReportUntil : window;
	return <Countdown until={clock.here(until)} />;
}
