// SPDX-License-Identifier: Apache-2.0

// Where the points of a history's graph stand. dagre puts them into columns from left to right; a history is long and thin, so the
// columns are broken into rows as the words of a text are, as many as the screen is wide.

import { Graph, layout } from '@dagrejs/dagre';
import type { GraphNode, HistoryGraph } from './graph-model.ts';

/** How large a point is, by its kind, in pixels. */
export const SIZES: Record<GraphNode['kind'], { width: number; height: number }> = {
	event: { width: 176, height: 78 },
	thing: { width: 176, height: 58 },
	party: { width: 176, height: 46 },
};

/** The space of a column, and between two rows. */
const COLUMN = 220;
const BETWEEN = 54;
const MARGIN = 14;

/** A point's place: its upper left corner, and the row that it is in. */
export type Place = { x: number; y: number; row: number };

/** The places of a graph, and how large the whole is. */
export interface Placed {
	places: Map<string, Place>;
	width: number;
	height: number;
}

/** How many columns fit a width in pixels: one at least. */
export function columnsIn(width: number): number {
	return Math.max(1, Math.floor((width - 2 * MARGIN + COLUMN - SIZES.event.width) / COLUMN));
}

/** Place the points of a graph in rows of so many columns. */
export function placeNodes({ nodes, edges }: HistoryGraph, columns: number): Placed {
	const graph = new Graph();
	graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: COLUMN - SIZES.event.width });
	graph.setDefaultEdgeLabel(() => ({}));
	for (const { id, kind } of nodes) graph.setNode(id, { ...SIZES[kind] });
	for (const { from, to } of edges) graph.setEdge(from, to);
	layout(graph);
	const boxes = nodes.map(({ id, kind }) => {
		const { x = 0, y = 0 } = graph.node(id) as { x?: number; y?: number };
		return { id, kind, x, y };
	});
	// All points have one width, so those of a column have one middle.
	const middles = [...new Set(boxes.map(({ x }) => Math.round(x)))].sort((one, other) => one - other);
	const columnOf = (x: number) => middles.indexOf(Math.round(x));
	const rows = new Map<number, { top: number; bottom: number }>();
	for (const { kind, x, y } of boxes) {
		const row = Math.floor(columnOf(x) / columns);
		const [top, bottom] = [y - SIZES[kind].height / 2, y + SIZES[kind].height / 2];
		const known = rows.get(row);
		rows.set(row, { top: Math.min(known?.top ?? top, top), bottom: Math.max(known?.bottom ?? bottom, bottom) });
	}
	const starts = new Map<number, number>();
	let height = MARGIN;
	for (const [row, { top, bottom }] of [...rows].sort(([one], [other]) => one - other)) {
		starts.set(row, height);
		height += bottom - top + BETWEEN;
	}
	const places = new Map(
		boxes.map(({ id, kind, x, y }) => {
			const column = columnOf(x);
			const row = Math.floor(column / columns);
			const top = rows.get(row)?.top ?? 0;
			return [
				id,
				{
					x: MARGIN + (column % columns) * COLUMN,
					y: (starts.get(row) ?? 0) + y - SIZES[kind].height / 2 - top,
					row,
				},
			];
		}),
	);
	return {
		places,
		width: 2 * MARGIN + (Math.min(columns, middles.length) - 1) * COLUMN + SIZES.event.width,
		height: Math.max(2 * MARGIN, height - BETWEEN + MARGIN),
	};
}
