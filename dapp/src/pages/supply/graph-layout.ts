// SPDX-License-Identifier: Apache-2.0

// Where the points of a history's graph stand: from left to right on a desk, from above on a phone.

import { Graph, layout } from '@dagrejs/dagre';
import type { GraphNode, HistoryGraph } from './graph-model.ts';

/** How large a point is, by its kind, in pixels. */
export const SIZES: Record<GraphNode['kind'], { width: number; height: number }> = {
	event: { width: 190, height: 78 },
	thing: { width: 200, height: 60 },
	party: { width: 170, height: 48 },
};

/** A point's place: its upper left corner. */
export type Places = Map<string, { x: number; y: number }>;

/** Place the points of a graph. */
export function placeNodes({ nodes, edges }: HistoryGraph, direction: 'LR' | 'TB'): Places {
	const graph = new Graph();
	graph.setGraph({ rankdir: direction, nodesep: 22, ranksep: direction === 'LR' ? 52 : 36, marginx: 12, marginy: 12 });
	graph.setDefaultEdgeLabel(() => ({}));
	for (const { id, kind } of nodes) graph.setNode(id, { ...SIZES[kind] });
	for (const { from, to } of edges) graph.setEdge(from, to);
	layout(graph);
	return new Map(
		nodes.map(({ id, kind }) => {
			const { x = 0, y = 0 } = graph.node(id) as { x?: number; y?: number };
			return [id, { x: x - SIZES[kind].width / 2, y: y - SIZES[kind].height / 2 }];
		}),
	);
}
