// SPDX-License-Identifier: Apache-2.0

import { Table, useBlocks } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type Curve, threshold } from './curves.ts';
import type { Standing, Track } from './referenda-model.ts';
import { percentText } from './shared.tsx';

const WIDTH = 600;
const HEIGHT = 200;
const POINTS = 96;

/** What a track asks for over its time to decide, and where a referendum stands. A table says the same. */
export function CurveChart({ track, standing }: { track: Track; standing?: Standing | undefined }) {
	const { governance } = useWords();
	const blocks = useBlocks();
	const moments = [0, 0.1, 0.25, 0.5, 0.75, 1];
	return (
		<div className="stack">
			<Plot name={governance.approval} curve={track.approval} {...point(standing?.over, standing?.approval)} />
			<Plot name={governance.support} curve={track.support} {...point(standing?.over, standing?.support)} />
			<details>
				<summary>{governance.asTable}</summary>
				<Table
					caption={governance.curves}
					rows={moments}
					keyOf={(x) => x}
					columns={[
						{ name: governance.after, show: (x) => (x === 0 ? governance.atOnce : blocks(track.decide * x)) },
						{
							name: governance.approvalNeeded,
							end: true,
							show: (x) => <span translate="no">{`${percentText(threshold(track.approval, x))} %`}</span>,
						},
						{
							name: governance.supportNeeded,
							end: true,
							show: (x) => <span translate="no">{`${percentText(threshold(track.support, x))} %`}</span>,
						},
					]}
				/>
			</details>
		</div>
	);
}

function point(over: number | undefined, has: number | undefined): { at?: { x: number; y: number } } {
	return over === undefined || has === undefined ? {} : { at: { x: over, y: has } };
}

function Plot({ name, curve, at }: { name: string; curve: Curve; at?: { x: number; y: number } }) {
	const top = Math.max(threshold(curve, 0), at?.y ?? 0, 0.0001);
	const x = (part: number) => 8 + part * (WIDTH - 16);
	const y = (part: number) => HEIGHT - 8 - (part / top) * (HEIGHT - 24);
	const line = Array.from({ length: POINTS + 1 }, (_, place) => {
		const part = place / POINTS;
		return `${place === 0 ? 'M' : 'L'}${x(part).toFixed(1)} ${y(threshold(curve, part)).toFixed(1)}`;
	}).join('');
	return (
		<figure className="governance-plot">
			<figcaption className="small soft">{name}</figcaption>
			<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
				<path className="area" d={`${line}L${x(1)} ${HEIGHT - 8}L${x(0)} ${HEIGHT - 8}Z`} />
				<path className="line" d={line} />
				{at !== undefined && (
					<>
						<line className="now" x1={x(at.x)} x2={x(at.x)} y1={8} y2={HEIGHT - 8} />
						<line className="has" x1={x(0)} x2={x(1)} y1={y(at.y)} y2={y(at.y)} />
					</>
				)}
			</svg>
			<div className="row between small soft" translate="no" aria-hidden="true">
				<span>{`${percentText(threshold(curve, 0))} %`}</span>
				<span>{`${percentText(threshold(curve, 1))} %`}</span>
			</div>
		</figure>
	);
}
