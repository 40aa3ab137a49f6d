// SPDX-License-Identifier: Apache-2.0

import { Facts } from '../../ui/basic.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import type { Standing, Tally } from './referenda-model.ts';
import { percentText } from './shared.tsx';

/** Ayes against nays as a bar, and approval and support beside what they have to be. */
export function TallyView({ id, tally, standing }: { id: number; tally: Tally; standing?: Standing | undefined }) {
	const { governance } = useWords();
	const all = tally.ayes + tally.nays;
	const ayes = all === 0n ? 0 : Number((tally.ayes * 10_000n) / all) / 100;
	return (
		<div
			className="stack tight"
			data-referendum={id}
			data-tally-ayes={String(tally.ayes)}
			data-tally-nays={String(tally.nays)}
		>
			<div className="governance-tally" aria-hidden="true">
				<div className="ayes" style={{ width: `${ayes}%` }} />
				<div className="nays" style={{ width: `${all === 0n ? 0 : 100 - ayes}%` }} />
			</div>
			<Facts
				entries={[
					[governance.ayes, <Amount key="ayes" of={tally.ayes} asset="SOUK" />],
					[governance.nays, <Amount key="nays" of={tally.nays} asset="SOUK" />],
				]}
			/>
			{standing !== undefined && (
				<>
					<Gauge name={governance.approval} has={standing.approval} needs={standing.approvalNeeded} />
					<Gauge name={governance.support} has={standing.support} needs={standing.supportNeeded} />
				</>
			)}
		</div>
	);
}

/** What there is beside what it takes. */
function Gauge({ name, has, needs }: { name: string; has: number; needs: number }) {
	const { governance } = useWords();
	const enough = has >= needs;
	// Small parts would not be seen on a bar of the whole, so the bar ends a little beyond the larger of both.
	const end = Math.min(1, Math.max(has, needs, 0.0001) * 1.25);
	return (
		<div className="stack tight">
			<div className="row between small">
				<span>{name}</span>
				<span>
					<span className={enough ? 'governance-enough' : undefined}>
						{governance.hasNeeds(percentText(has), percentText(needs))}
					</span>{' '}
					{enough ? governance.enough : governance.notEnough}
				</span>
			</div>
			<div className="governance-gauge" aria-hidden="true">
				<div className={enough ? 'has enough' : 'has'} style={{ width: `${(has / end) * 100}%` }} />
				<div className="needs" style={{ insetInlineStart: `${(needs / end) * 100}%` }} />
			</div>
		</div>
	);
}
