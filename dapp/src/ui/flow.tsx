// SPDX-License-Identifier: Apache-2.0

// A sum as a picture: from what is paid to everybody who gets a part of it.

import { sankey, sankeyLeft, sankeyLinkHorizontal } from 'd3-sankey';
import { useMemo } from 'react';

/** A part of a sum. */
export interface Part {
	/** Who gets it, in words. */
	name: string;
	amount: bigint;
	/** The amount in words. */
	said: string;
	/** Which colour it has. */
	kind: 'buyer' | 'seller' | 'promoter' | 'service' | 'platform' | 'experience' | 'commune' | 'other';
}

const COLOURS: Record<Part['kind'], string> = {
	buyer: '#4a7fb5',
	seller: '#0b5c46',
	promoter: '#b8791a',
	service: '#7a5ea8',
	platform: '#a34f7c',
	experience: '#2b8a8a',
	commune: '#8a6d3b',
	other: '#7d7d7d',
};

/** Draws where a sum goes. The same is in the table below it, so the picture is for the eye alone. */
export function Flow({ from, said, parts }: { from: string; said: string; parts: Part[] }) {
	const shown = parts.filter(({ amount }) => amount > 0n);
	const height = Math.max(160, shown.length * 52);
	const width = 640;
	const { nodes, links } = useMemo(() => {
		const all = shown.reduce((sum, { amount }) => sum + amount, 0n);
		// The picture is drawn from parts of a million: a drawing needs no more, and a floating number holds no less. A part
		// that is too small to see is drawn as thin as can be seen.
		const weight = (amount: bigint) => (all === 0n ? 1 : Math.max(8_000, Number((amount * 1_000_000n) / all)));
		return sankey<{ key: string }, { kind: Part['kind'] }>()
			.nodeId(({ key }) => key)
			.nodeAlign(sankeyLeft)
			.nodeSort(null)
			.nodeWidth(14)
			.nodePadding(18)
			.extent([
				[4, 8],
				[width * 0.56, height - 8],
			])({
			nodes: [{ key: 'from' }, ...shown.map((_, place) => ({ key: String(place) }))],
			links: shown.map(({ amount, kind }, place) => ({
				source: 'from',
				target: String(place),
				value: weight(amount),
				kind,
			})),
		});
	}, [shown, height]);
	const path = sankeyLinkHorizontal<{ key: string }, { kind: Part['kind'] }>();
	if (shown.length === 0) return null;
	return (
		<svg className="sankey" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
			{links.map((link) => (
				<path
					key={String((link.target as { key: string }).key)}
					d={path(link) ?? ''}
					fill="none"
					stroke={COLOURS[link.kind]}
					strokeOpacity={0.35}
					strokeWidth={Math.max(2, link.width ?? 0)}
				/>
			))}
			{nodes.map((node) => {
				const part = node.key === 'from' ? undefined : shown[Number(node.key)];
				const y0 = node.y0 ?? 0;
				const y1 = node.y1 ?? 0;
				return (
					<g key={node.key}>
						<rect
							x={node.x0}
							y={y0}
							width={(node.x1 ?? 0) - (node.x0 ?? 0)}
							height={Math.max(2, y1 - y0)}
							rx={3}
							fill={part === undefined ? 'var(--soft)' : COLOURS[part.kind]}
						/>
						{part === undefined ? (
							<text x={(node.x1 ?? 0) + 8} y={14}>
								{`${from} ${said}`}
							</text>
						) : (
							<text x={(node.x1 ?? 0) + 8} y={(y0 + y1) / 2} dominantBaseline="middle">
								{`${part.name} · ${part.said}`}
							</text>
						)}
					</g>
				);
			})}
		</svg>
	);
}
