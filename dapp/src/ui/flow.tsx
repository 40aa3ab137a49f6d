// SPDX-License-Identifier: Apache-2.0

// A sum as a picture: from what is paid to everybody who gets a part of it.

import { type SankeyLink, type SankeyNode, sankey, sankeyLeft, sankeyLinkHorizontal } from 'd3-sankey';
import { useCallback, useMemo, useState } from 'react';

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
	seller: '#1c8a68',
	promoter: '#c58a2b',
	service: '#8468b8',
	platform: '#b85c8a',
	experience: '#2f9a9a',
	commune: '#9a7b45',
	other: '#7d7d7d',
};

type Node = SankeyNode<{ key: string }, Edge>;
interface Edge {
	kind: Part['kind'];
}

/** Pixels that a part needs for its two lines of words, that the words above the picture take, and that all bars have together. */
const ROW = 40;
const HEAD = 30;
const BARS = 130;
/** Room for the words of the lowest part. */
const FOOT = 24;

/** How wide the words of a part become at most, in pixels, roughly: letters are up to 8 pixels wide at 13 pixels of height. */
function wordsWidth(parts: Part[]): number {
	const longest = Math.max(...parts.map(({ name, said }) => Math.max(width(name) * 1.12, width(said))));
	return longest + 10;
}

/** Letters of Chinese are twice as wide as those of English. */
function width(text: string): number {
	return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 13.5 : 7.4), 0);
}

/** Draws where a sum goes. The same is in the table below it, so the picture is for the eye alone. */
export function Flow({ from, said, parts }: { from: string; said: string; parts: Part[] }) {
	const [box, wide] = useWidth();
	const shown = useMemo(() => parts.filter(({ amount }) => amount > 0n), [parts]);
	const height = HEAD + BARS + shown.length * ROW;
	const drawing = useMemo(() => lay(shown, wide, height), [shown, wide, height]);
	const path = sankeyLinkHorizontal<{ key: string }, Edge>();
	if (shown.length === 0) return null;
	return (
		<div ref={box} className="flow" translate="no">
			<svg className="sankey" width={wide} height={height} aria-hidden="true">
				<g>
					<text x={4} y={16} className="flow-whole">
						{`${from} · ${said}`}
					</text>
					{drawing.links.map((link) => (
						<path
							key={(link.target as Node).key}
							d={path(link) ?? ''}
							fill="none"
							stroke={COLOURS[link.kind]}
							strokeOpacity={0.4}
							strokeWidth={Math.max(2, link.width ?? 0)}
						/>
					))}
					{drawing.nodes.map((node) => (
						<Bar key={node.key} node={node} part={node.key === 'from' ? undefined : shown[Number(node.key)]} />
					))}
				</g>
			</svg>
		</div>
	);
}

function Bar({ node, part }: { node: Node; part: Part | undefined }) {
	const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
	const middle = (y0 + y1) / 2;
	return (
		<g>
			<rect
				x={x0}
				y={y0}
				width={x1 - x0}
				height={Math.max(3, y1 - y0)}
				rx={3}
				fill={part === undefined ? 'var(--soft)' : COLOURS[part.kind]}
			/>
			{part !== undefined && (
				<>
					<text x={x1 + 8} y={middle - 3} className="flow-name">
						{part.name}
					</text>
					<text x={x1 + 8} y={middle + 14}>
						{part.said}
					</text>
				</>
			)}
		</g>
	);
}

/** Place the bars and the bands between them. */
function lay(shown: Part[], wide: number, height: number) {
	const all = shown.reduce((sum, { amount }) => sum + amount, 0n);
	// The picture is drawn from parts of a million: a drawing needs no more, and a floating number holds no less. A part that is too
	// small to see is drawn as thin as can be seen.
	const weight = (amount: bigint) => (all === 0n ? 1 : Math.max(6_000, Number((amount * 1_000_000n) / all)));
	const right = Math.max(wide * 0.3, wide - (shown.length === 0 ? 0 : wordsWidth(shown)));
	const laid = sankey<{ key: string }, Edge>()
		.nodeId(({ key }) => key)
		.nodeAlign(sankeyLeft)
		.nodeSort(null)
		.linkSort(null)
		.nodeWidth(14)
		.nodePadding(ROW - 8)
		.extent([
			[4, HEAD],
			[right, height - FOOT],
		])({
		nodes: [{ key: 'from' }, ...shown.map((_, place) => ({ key: String(place) }))],
		links: shown.map(({ amount, kind }, place): SankeyLink<{ key: string }, Edge> & Edge => ({
			source: 'from',
			target: String(place),
			value: weight(amount),
			kind,
		})),
	});
	// The sum stands in the middle of its parts.
	const [whole] = laid.nodes;
	if (whole?.y0 !== undefined && whole.y1 !== undefined) {
		const shift = HEAD + (height - FOOT - HEAD) / 2 - (whole.y0 + whole.y1) / 2;
		whole.y0 += shift;
		whole.y1 += shift;
		for (const link of laid.links) link.y0 = (link.y0 ?? 0) + shift;
	}
	return laid;
}

/** The width that an element has, in pixels, and what finds it out when it is the element's `ref`. */
function useWidth(): [(element: HTMLDivElement | null) => (() => void) | undefined, number] {
	const [wide, setWide] = useState(320);
	const box = useCallback((element: HTMLDivElement | null) => {
		if (element === null) return undefined;
		const observer = new ResizeObserver(() => setWide(Math.max(240, Math.floor(element.clientWidth))));
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	return [box, wide];
}
