// SPDX-License-Identifier: Apache-2.0

// The graph of a history. It is loaded by whoever asks for it; the timeline says the same as a list.

import '@xyflow/react/dist/base.css';
import { type HistoryEntry, itemName } from '@souk/sdk';
import { Controls, type Edge, Handle, MarkerType, type Node, type NodeProps, Position, ReactFlow } from '@xyflow/react';
import { Factory, Handshake, Package } from 'lucide-react';
import { useMemo, useState } from 'react';
import { AccountName, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { glnText } from './facts.ts';
import { placeNodes, SIZES } from './graph-layout.ts';
import { foldHistory, type GraphNode } from './graph-model.ts';
import { itemTitle } from './scan.ts';
import { ItemLink, PartyName } from './shared.tsx';
import { EventView, useEventTitle } from './timeline.tsx';

type Point = Node<{ point: GraphNode; upright: boolean }, 'point'>;

const nodeTypes = { point: PointView };

/** The graph of a history. `focus` is the item that the page is about. */
export default function HistoryGraphView({ entries, focus }: { entries: HistoryEntry[]; focus: string }) {
	const { supply } = useWords();
	const [chosen, setChosen] = useState<string>();
	const upright = useMemo(() => window.matchMedia('(max-width: 700px)').matches, []);
	const graph = useMemo(() => foldHistory(entries, focus), [entries, focus]);
	const { nodes, edges } = useMemo(() => {
		const places = placeNodes(graph, upright ? 'TB' : 'LR');
		const points: Point[] = graph.nodes.map((point) => ({
			id: point.id,
			type: 'point',
			position: places.get(point.id) ?? { x: 0, y: 0 },
			data: { point, upright },
			...SIZES[point.kind],
			connectable: false,
			draggable: false,
		}));
		const ways: Edge[] = graph.edges.map(({ id, from, to, inside, keys }) => ({
			id,
			source: from,
			target: to,
			focusable: false,
			...(inside ? { className: 'supply-inside' } : keys.includes(focus) ? { className: 'supply-focus' } : {}),
			markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16 },
		}));
		return { nodes: points, edges: ways };
	}, [graph, upright, focus]);
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
			<section className="supply-graph" aria-label={supply.graphLabel}>
				<ReactFlow
					nodes={nodes}
					edges={edges}
					nodeTypes={nodeTypes}
					fitView
					fitViewOptions={{ padding: 0.12, maxZoom: 1, minZoom: 0.55 }}
					minZoom={0.15}
					maxZoom={1.6}
					nodesConnectable={false}
					nodesDraggable={false}
					preventScrolling={false}
					proOptions={{ hideAttribution: true }}
					ariaLabelConfig={labels}
					onNodeClick={(_, node) => setChosen(node.id)}
					onSelectionChange={({ nodes: [first] }) => first !== undefined && setChosen(first.id)}
				>
					<Controls showInteractive={false} />
				</ReactFlow>
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
function PointView({ data: { point, upright }, selected }: NodeProps<Point>) {
	const { supply } = useWords();
	const title = useEventTitle();
	const [into, out] = upright ? [Position.Top, Position.Bottom] : [Position.Left, Position.Right];
	const look =
		point.kind === 'event' && point.makes ? 'making' : point.kind === 'thing' && point.focus ? 'now' : point.kind;
	return (
		<div className={`supply-point ${look}${selected === true ? ' selected' : ''}`}>
			<Handle type="target" position={into} isConnectable={false} />
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
			<Handle type="source" position={out} isConnectable={false} />
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
