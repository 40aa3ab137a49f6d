// SPDX-License-Identifier: Apache-2.0

// What panels measured of one attribute over the cycles, beside what was claimed: a picture for the eye, the table has the numbers.

import type { Finding } from './findings.ts';
import { type Attribute, printValue } from './values.ts';

/** A finding and its cycle. */
export interface Point {
	cycle: number;
	finding: Finding;
}

const WIDTH = 320;
const HEIGHT = 140;
const LEFT = 52;
const BOTTOM = 22;

/** Draws the course of an attribute. `points` are in the order of their cycles. */
export function Course({ of: points, attribute }: { of: Point[]; attribute: Attribute }) {
	if (points.length === 0) return null;
	const floats = ({ finding: { claimed, measured, spread } }: Point) => ({
		claimed: Number(claimed),
		measured: Number(measured),
		spread: Number(spread),
	});
	const all = points.map(floats);
	const low = Math.min(...all.flatMap(({ claimed, measured, spread }) => [claimed, measured - spread]));
	const high = Math.max(...all.flatMap(({ claimed, measured, spread }) => [claimed, measured + spread]));
	const room = (high - low) * 0.15 || Math.max(1, Math.abs(high) * 0.1);
	const y = (value: number) => 8 + (HEIGHT - BOTTOM - 12) * (1 - (value - low + room) / (high - low + 2 * room));
	const x = (place: number) =>
		points.length === 1 ? (LEFT + WIDTH) / 2 : LEFT + 14 + ((WIDTH - LEFT - 30) * place) / (points.length - 1);
	const line = (of: 'claimed' | 'measured') =>
		all.map((point, place) => `${place === 0 ? 'M' : 'L'}${x(place)} ${y(point[of])}`).join('');
	const said = (value: number) => printValue(BigInt(Math.round(value)), attribute.decimals);
	return (
		<div translate="no">
			<svg className="tester-course" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
				<text x={LEFT - 6} y={y(high) + 4} textAnchor="end">
					{said(high)}
				</text>
				{high !== low && (
					<text x={LEFT - 6} y={y(low) + 4} textAnchor="end">
						{said(low)}
					</text>
				)}
				{points.length > 1 ? (
					<path d={line('claimed')} className="claim" fill="none" />
				) : (
					<line x1={LEFT} x2={WIDTH - 8} y1={y(all[0]?.claimed ?? 0)} y2={y(all[0]?.claimed ?? 0)} className="claim" />
				)}
				<path d={line('measured')} className="line" />
				{points.map(({ cycle, finding }, place) => {
					const point = all[place] ?? { claimed: 0, measured: 0, spread: 0 };
					return (
						<g key={cycle}>
							<line
								x1={x(place)}
								x2={x(place)}
								y1={y(point.measured - point.spread)}
								y2={y(point.measured + point.spread)}
								className="spread"
							/>
							<circle cx={x(place)} cy={y(point.measured)} r={5} className={finding.confirmed ? 'good' : 'bad'} />
							<text x={x(place)} y={HEIGHT - 6} textAnchor="middle">
								{cycle}
							</text>
						</g>
					);
				})}
			</svg>
		</div>
	);
}
