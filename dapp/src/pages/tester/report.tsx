// SPDX-License-Identifier: Apache-2.0

// A report on a product: the form that its quality model makes, the commitment, and the reveal.

import { type CycleView, type DrawView, isGtin, type Souk } from '@souk/sdk';
import { getRouteApi } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useChainClock } from '../../chain/clock.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Card, Facts, LinkButton, Loaded, Note } from '../../ui/basic.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { Countdown } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Commit } from './commit.tsx';
import { QualityPage } from './frame.tsx';
import { AttributeTable, ProductLink, useProductName } from './parts.tsx';
import { type Bound, readBound } from './read.ts';
import { Reveal } from './reveal.tsx';
import { type Tester, useTester } from './use-tester.ts';

const route = getRouteApi('/quality/report/$gtin');

/** What the page needs to know. */
interface Known {
	bound: Bound;
	cycle: CycleView;
	draw: DrawView;
}

async function readKnown(souk: Souk, who: string, gtin: string): Promise<Known | undefined> {
	const { ExperienceApi } = souk.api.apis;
	const [bound, cycle, draw] = await Promise.all([
		readBound(souk, gtin),
		ExperienceApi.cycle(souk.at),
		ExperienceApi.draw(who, BigInt(gtin), undefined, souk.at),
	]);
	return bound === undefined || cycle === undefined ? undefined : { bound, cycle, draw };
}

/** Report on a product. */
export function ReportPage(): JSX.Element {
	const { tester } = useWords();
	const { gtin } = route.useParams();
	const name = useProductName(gtin);
	return (
		<QualityPage title={tester.report.title(name ?? gtin)} lead={tester.report.lead}>
			{gtin.length === 14 && isGtin(gtin) ? (
				<NeedAccount why={tester.desk.account}>
					{(account) => <Report key={account.address} gtin={gtin} who={account.address} />}
				</NeedAccount>
			) : (
				<Note tone="bad">{tester.products.noGtin}</Note>
			)}
		</QualityPage>
	);
}

function Report({ gtin, who }: { gtin: string; who: string }) {
	const { tester } = useWords();
	const me = useTester();
	const query = useChain(['report', who, gtin], (souk) => readKnown(souk, who, gtin));
	return (
		<Loaded of={query}>
			{(known) =>
				known === null || known === undefined || me === undefined ? (
					<Note tone="warn">{tester.report.notBound}</Note>
				) : (
					<Open known={known} me={me} />
				)
			}
		</Loaded>
	);
}

function Open({ known: { bound, cycle, draw }, me }: { known: Known; me: Tester }) {
	const { tester } = useWords();
	const clock = useChainClock();
	const phase = cycle.phase.type;
	const party = me.account.address === bound.producer || me.account.address === bound.model.expert;
	const may = draw.may_report_until !== undefined;
	const why = party
		? 'party'
		: phase === 'Draw'
			? 'draw'
			: phase !== 'Commit'
				? 'window'
				: bound.since > cycle.number
					? 'late'
					: may
						? undefined
						: 'purchase';
	return (
		<>
			<Card title={tester.report.about}>
				<Facts
					entries={[
						[tester.duties.product, <ProductLink key="p" gtin={bound.product} />],
						[tester.report.model, tester.report.modelOf(String(bound.model.id), String(bound.model.version))],
						[
							tester.report.window,
							<Countdown key="w" until={clock.here(phase === 'Reveal' ? cycle.reveal_until : cycle.commit_until)} />,
						],
						[
							tester.report.right,
							draw.may_report_until === undefined ? undefined : (
								<Countdown key="r" until={clock.here(draw.may_report_until)} />
							),
						],
					]}
				/>
				<details>
					<summary>{tester.report.attributes}</summary>
					<AttributeTable of={bound.model.attributes} caption={tester.report.attributes} />
				</details>
			</Card>
			{draw.revealed ? (
				<Note tone="good">
					<span>{tester.report.revealed}</span>
					<div>
						<LinkButton to="/quality/results">{tester.pages.results}</LinkButton>
					</div>
				</Note>
			) : draw.committed ? (
				phase === 'Reveal' ? (
					<Reveal bound={bound} cycle={cycle} me={me} />
				) : (
					<Note tone="good">
						<strong>{tester.report.committed}</strong>
						<span>{tester.report.committedMeans}</span>
						<Countdown until={clock.here(cycle.commit_until)} />
					</Note>
				)
			) : why === undefined ? (
				<Commit bound={bound} cycle={cycle} me={me} />
			) : (
				<Note tone="warn">{tester.report.hindrances[why]}</Note>
			)}
		</>
	);
}
