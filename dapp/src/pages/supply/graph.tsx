// SPDX-License-Identifier: Apache-2.0

// The graph of a history. It is loaded by whoever asks for it; the timeline says the same as a list.

import '@xyflow/react/dist/base.css';
import { type HistoryEntry, itemName } from '@souk/sdk';
import { Controls, type Edge, Handle, MarkerType, type Node, type NodeProps, Position, ReactFlow } from '@xyflow/react';
import { Factory, Handshake, Package } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { AccountName, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { glnText } from './facts.ts';
import { columnsIn, placeNodes, SIZES } from './graph-layout.ts';
import { foldHistory, type GraphNode } from './graph-model.ts';
import { itemTitle } from './scan.ts';
import { ItemLink, PartyName } from './shared.tsx';
import { EventView, useEventTitle } from './timeline.tsx';

/** How high the buttons of the view are, in pixels. */
const BUTTONS = 44;

type Point = Node<{ point: GraphNode }, 'point'>;

const nodeTypes = { point: PointView };

/** The graph of a history. `focus` is the item that the page is about. */
export default function HistoryGraphView({ entries, focus }: { entries: HistoryEntry[]; focus: string }) {
	const { supply } = useWords();
	const [chosen, setChosen] = useState<string>();
	const frame = useRef<HTMLElement>(null);
	const [columns, setColumns] = useState<number>();
	useLayoutEffect(() => {
		const { current } = frame;
		if (current === null) return;
		const measured = new ResizeObserver(() => setColumns(columnsIn(current.clientWidth)));
		measured.observe(current);
		return () => measured.disconnect();
	}, []);
	const graph = useMemo(() => foldHistory(entries, focus), [entries, focus]);
	const { nodes, edges, height } = useMemo(() => {
		const placed = placeNodes(graph, columns ?? 1);
		const points: Point[] = graph.nodes.map((point) => {
			const { x, y } = placed.places.get(point.id) ?? { x: 0, y: 0 };
			return {
				id: point.id,
				type: 'point',
				position: { x, y },
				data: { point },
				...SIZES[point.kind],
				connectable: false,
				draggable: false,
			};
		});
		const ways: Edge[] = graph.edges.map(({ id, from, to, inside, keys }) => {
			const down = placed.places.get(from)?.row !== placed.places.get(to)?.row;
			return {
				id,
				source: from,
				target: to,
				sourceHandle: down ? 'bottom' : 'right',
				targetHandle: down ? 'top' : 'left',
				type: 'smoothstep',
				focusable: false,
				ariaLabel: supply.graphEdge,
				...(inside ? { className: 'supply-inside' } : keys.includes(focus) ? { className: 'supply-focus' } : {}),
				markerEnd:
					keys.includes(focus) && !inside
						? { type: MarkerType.ArrowClosed, width: 10, height: 10, color: 'var(--brand)' }
						: { type: MarkerType.ArrowClosed, width: 16, height: 16, color: 'var(--soft)' },
			};
		});
		// The buttons stand below what is drawn.
		return { nodes: points, edges: ways, height: placed.height + 2 * BUTTONS };
	}, [graph, columns, focus, supply]);
	const labels = useMemo(
		() => ({
			'node.a11yDescription.default': supply.graphNode,
			'node.a11yDescription.keyboardDisabled': supply.graphNode,
			'edge.a11yDescription.default': supply.graphEdge,
			'controls.ariaLabel': supply.controls,
			'controls.zoomIn.ariaLabel': supply.zoomIn,
			'controls.zoomOut.ariaLabel': supply.zoomOut,
			'controls.fitView.ariaLabel': supply.fit,
			'controls.interactive.ariaLabel': supply.lock,
			'minimap.ariaLabel': supply.map,
			'handle.ariaLabel': supply.handle,
		}),
		[supply],
	);
	const point = graph.nodes.find(({ id }) => id === chosen);
	return (
		<div className="stack">
			<p className="soft small">{supply.graphLead}</p>
			<ul className="supply-legend">
				{(['event', 'making', 'thing', 'now', 'party'] as const).map((kind) => (
					<li key={kind}>
						<span className={`supply-mark ${kind}`} aria-hidden="true" /> {supply.legend[kind]}
					</li>
				))}
			</ul>
			<section ref={frame} className="supply-graph" aria-label={supply.graphLabel} style={{ height }}>
				{columns !== undefined && (
					<ReactFlow
						// Another width is another drawing: it is fitted anew.
						key={columns}
						nodes={nodes}
						edges={edges}
						nodeTypes={nodeTypes}
						fitView
						fitViewOptions={{ padding: 0, maxZoom: 1 }}
						minZoom={0.15}
						maxZoom={1.6}
						nodesConnectable={false}
						nodesDraggable={false}
						preventScrolling={false}
						zoomOnScroll={false}
						proOptions={{ hideAttribution: true }}
						ariaLabelConfig={labels}
						onNodeClick={(_, node) => setChosen(node.id)}
						onSelectionChange={({ nodes: [first] }) => first !== undefined && setChosen(first.id)}
					>
						<Controls showInteractive={false} position="bottom-right" />
					</ReactFlow>
				)}
			</section>
			{point !== undefined && (
				<section className="supply-chosen" aria-label={supply.chosen} aria-live="polite">
					<Chosen point={point} />
				</section>
			)}
		</div>
	);
}

/** What a point of the graph looks like. */
function PointView({ data: { point }, selected }: NodeProps<Point>) {
	const { supply } = useWords();
	const title = useEventTitle();
	const look =
		point.kind === 'event' && point.makes ? 'making' : point.kind === 'thing' && point.focus ? 'now' : point.kind;
	return (
		<div className={`supply-point ${look}${selected === true ? ' selected' : ''}`}>
			<Handle id="left" type="target" position={Position.Left} isConnectable={false} />
			<Handle id="top" type="target" position={Position.Top} isConnectable={false} />
			{point.kind === 'event' && (
				<>
					<strong>{title(point.event.event)}</strong>
					<span className="small">
						<When at={point.event.event.time} />
					</span>
					<span className="small number" translate="no">
						{point.event.by.gln === undefined ? shortened(point.event.by.account) : glnText(point.event.by.gln)}
					</span>
				</>
			)}
			{point.kind === 'thing' && <ThingLabel point={point} />}
			{point.kind === 'party' && (
				<span className="row">
					<Handshake aria-hidden size={16} />
					{point.gln === undefined ? (
						<AccountName of={point.account} />
					) : (
						<span className="number" translate="no">
							{glnText(point.gln)}
						</span>
					)}
					<span className="visually-hidden">{supply.legend.party}</span>
				</span>
			)}
			<Handle id="right" type="source" position={Position.Right} isConnectable={false} />
			<Handle id="bottom" type="source" position={Position.Bottom} isConnectable={false} />
		</div>
	);
}

function ThingLabel({ point }: { point: Extract<GraphNode, { kind: 'thing' }> }) {
	const { supply } = useWords();
	const item = itemName(point.key);
	const Icon = item.kind === 'lot' ? Factory : Package;
	return (
		<span className="row">
			<Icon aria-hidden size={18} />
			<span className="supply-label">
				<span className="small">
					{supply.kinds[item.kind]}
					{point.also.length > 0 && <> {supply.alsoMore(point.also.length)}</>}
				</span>
				<strong translate="no">{itemTitle(item).number}</strong>
			</span>
		</span>
	);
}

/** What is on record of the chosen point. */
function Chosen({ point }: { point: GraphNode }) {
	switch (point.kind) {
		case 'event':
			return <EventView event={point.event} relations={[]} />;
		case 'thing':
			return (
				<ul className="supply-list">
					{[point.key, ...point.also].map((key) => (
						<li key={key}>
							<ItemLink of={itemName(key)} />
						</li>
					))}
				</ul>
			);
		case 'party':
			return <PartyName gln={point.gln} account={point.account} />;
	}
}

function shortened(address: string): string {
	return `${address.slice(0, 6)}…${address.slice(-4)}`;
}
