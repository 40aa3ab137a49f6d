// SPDX-License-Identifier: Apache-2.0

import { assetOf, type CycleView } from '@souk/sdk';
import { useChainClock } from '../../chain/clock.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Badge, Card, Facts } from '../../ui/basic.tsx';
import { Amount, Countdown, useNow } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';

/** The running cycle: its phase, when each window ends, and what is in its pool. */
export function Cycle({ of: cycle }: { of: CycleView }) {
	const { tester } = useWords();
	const clock = useChainClock();
	const pay = useChain(['estimated pay'], (souk) => souk.api.apis.ExperienceApi.estimated_pay(souk.at));
	const { phase, number, began, commit_until, reveal_until, pool, reports } = cycle;
	return (
		<Card
			title={tester.cycle.title(String(number))}
			actions={
				<Badge tone={phase.type === 'Reveal' ? 'warn' : 'calm'}>
					<span data-phase={phase.type}>{tester.phases[phase.type].name}</span>
				</Badge>
			}
		>
			<p>{tester.phases[phase.type].means}</p>
			<div className="tester-phases" aria-hidden="true">
				<Bar from={clock.here(began)} to={clock.here(commit_until)} />
				<Bar from={clock.here(commit_until)} to={clock.here(reveal_until)} />
			</div>
			<Facts
				entries={[
					[tester.cycle.commitUntil, <Countdown key="c" until={clock.here(commit_until)} />],
					[tester.cycle.revealUntil, <Countdown key="r" until={clock.here(reveal_until)} />],
					[
						tester.cycle.reports,
						<span key="n" translate="no">
							{reports}
						</span>,
					],
					[
						tester.cycle.pool,
						pool.length === 0 ? (
							tester.cycle.empty
						) : (
							<span key="p" className="row">
								{pool.map(([asset, amount]) => (
									<Amount key={String(assetOf(asset))} of={amount} asset={assetOf(asset)} />
								))}
							</span>
						),
					],
					[
						tester.cycle.pay,
						pay.data === undefined || pay.data.length === 0 ? undefined : (
							<span key="e" className="row">
								{pay.data.map(([asset, amount]) => (
									<Amount key={String(assetOf(asset))} of={amount} asset={assetOf(asset)} />
								))}
							</span>
						),
					],
				]}
			/>
		</Card>
	);
}

/** How much of a window is over, for the eye. */
function Bar({ from, to }: { from: number; to: number }) {
	const now = useNow(10_000);
	const part = to <= from ? 1 : Math.min(1, Math.max(0, (now - from) / (to - from)));
	return (
		<div className="tester-phase">
			<span style={{ width: `${part * 100}%` }} />
		</div>
	);
}
