// SPDX-License-Identifier: Apache-2.0

import { type HistoryEntry, readKey } from '@souk/sdk';
import { useMemo } from 'react';
import { Badge, Facts, Note } from '../../ui/basic.tsx';
import { When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import {
	authorTime,
	dispositionOf,
	eventsOf,
	keyText,
	placeText,
	type Recorded,
	type Said,
	stepOf,
	transactionType,
} from './facts.ts';
import { Quantity } from './item-facts.tsx';
import { ItemLink, OrderLink, PartyName } from './shared.tsx';

/** The most items of an event that are shown without asking. */
const SHOWN = 8;

/** A history from the newest event back to the beginning. */
export function Timeline({ entries }: { entries: HistoryEntry[] }) {
	const events = useMemo(() => eventsOf(entries).reverse(), [entries]);
	const relations = useMemo(() => {
		const map = new Map<bigint, Set<HistoryEntry['relation']['type']>>();
		for (const { event, relation } of entries) {
			map.set(event.number, (map.get(event.number) ?? new Set()).add(relation.type));
		}
		return map;
	}, [entries]);
	return (
		<ol className="steps supply-timeline">
			{events.map((event) => (
				<li
					key={String(event.number)}
					className={event.error === undefined ? 'done' : 'failed'}
					data-event={event.number}
				>
					<EventView event={event} relations={[...(relations.get(event.number) ?? [])]} />
				</li>
			))}
		</ol>
	);
}

/** What an event is called: its business step, else its kind. */
export function useEventTitle(): (event: Said) => string {
	const { supply } = useWords();
	return (event) => {
		const step = stepOf(event);
		if (step !== undefined) return supply.bizSteps[step];
		return event.biz_step === undefined ? supply.eventKinds[event.kind.type] : supply.foreignStep;
	};
}

/** An event: what, when, where, by whom, and all that is on record of it. */
export function EventView({ event, relations }: { event: Recorded; relations: HistoryEntry['relation']['type'][] }) {
	const { supply } = useWords();
	const title = useEventTitle();
	const said = event.event;
	const disposition = dispositionOf(said);
	return (
		<div className="stack tight">
			<div className="row between">
				<h3>{title(said)}</h3>
				<span className="soft small">
					<When at={said.time} />
				</span>
			</div>
			<div className="row">
				<PartyName gln={event.by.gln} account={event.by.account} />
				{event.by_chain && <Badge tone="calm">{supply.byChain}</Badge>}
				{disposition !== undefined && <Badge>{supply.dispositions[disposition]}</Badge>}
				{relations
					.filter((one) => one !== 'Own')
					.map((one) => (
						<Badge key={one} tone={one === 'Suspect' ? 'bad' : 'neutral'}>
							{supply.relations[one]}
						</Badge>
					))}
			</div>
			<Moves said={said} />
			<Made said={said} />
			{event.order !== undefined && <OrderLink order={event.order} />}
			{event.suspects.length > 0 && <Note tone="bad">{supply.suspect}</Note>}
			{event.error !== undefined && (
				<Note tone="warn">
					<strong>{supply.declaredWrong}</strong>
					<span>{supply.wrongReasons[event.error.reason.type]}</span>
					{event.error.corrections.map((id) => (
						<code key={id} translate="no">
							{id}
						</code>
					))}
				</Note>
			)}
			<details>
				<summary>{supply.everything}</summary>
				<AllFacts event={event} />
			</details>
		</div>
	);
}

/** Where things went: sources, destinations, places. */
function Moves({ said }: { said: Said }) {
	const { supply } = useWords();
	const ends = (list: Said['sources']) =>
		list.map(({ kind, place }) => (
			<span key={`${kind.type}${placeText(place)}`} className="row">
				<span translate="no" className="number">
					{placeText(place)}
				</span>{' '}
				<span className="soft small">{supply.endpoints[kind.type]}</span>
			</span>
		));
	if (said.sources.length + said.destinations.length === 0 && said.read_point === undefined) return null;
	return (
		<div className="row small">
			{said.read_point !== undefined && (
				<span>
					<span className="soft">{supply.place}</span>{' '}
					<span translate="no" className="number">
						{placeText(said.read_point)}
					</span>
				</span>
			)}
			{said.sources.length > 0 && (
				<span className="row">
					<span className="soft">{supply.from}</span> {ends(said.sources)}
				</span>
			)}
			{said.destinations.length > 0 && (
				<span className="row">
					<span className="soft">{supply.to}</span> {ends(said.destinations)}
				</span>
			)}
		</div>
	);
}

/** The most items of a list that are named in a line. */
const NAMED = 3;

/** What a transformation used up and made, and what was packed into what. */
function Made({ said }: { said: Said }) {
	const { supply } = useWords();
	const named = (list: Said['items']) => (
		<span className="supply-things">
			{list.slice(0, NAMED).map(({ key }) => (
				<ItemLink key={keyText(key)} of={readKey(key)} />
			))}
			{list.length > NAMED && <span className="soft small">{supply.alsoMore(list.length - NAMED)}</span>}
		</span>
	);
	if (said.kind.type === 'Transformation') {
		return (
			<div className="supply-made small">
				<span>
					<span className="soft">{supply.inputs}</span> {named(said.items)}
				</span>
				<span>
					<span className="soft">{supply.outputs}</span> {named(said.outputs)}
				</span>
			</div>
		);
	}
	if (said.parent === undefined) return null;
	return (
		<span className="small">
			<span className="soft">{supply.parent}</span> <ItemLink of={readKey(said.parent)} />
		</span>
	);
}

function AllFacts({ event }: { event: Recorded }) {
	const { supply } = useWords();
	const said = event.event;
	const { local } = authorTime(said);
	const makes = said.kind.type === 'Transformation';
	return (
		<Facts
			entries={[
				[supply.columns.number, <Raw key="n">{event.number}</Raw>],
				[
					supply.columns.event,
					<span key="kind">
						{supply.eventKinds[said.kind.type]}
						{said.action !== undefined && <> · {supply.actions[said.action.type]}</>}
					</span>,
				],
				[supply.authorTime, <Raw key="t">{local}</Raw>],
				[supply.recordedAt, <When key="r" at={event.recorded} />],
				[
					supply.place,
					said.read_point === undefined ? undefined : <Raw key="raw163">{placeText(said.read_point)}</Raw>,
				],
				[
					supply.goesTo,
					said.biz_location === undefined ? undefined : <Raw key="raw164">{placeText(said.biz_location)}</Raw>,
				],
				[
					supply.parent,
					said.parent === undefined ? undefined : <ItemLink key="itemlink165" of={readKey(said.parent)} />,
				],
				[makes ? supply.inputs : supply.with, <Things key="i" of={said.items} />],
				[supply.outputs, said.outputs.length === 0 ? undefined : <Things key="things167" of={said.outputs} />],
				[
					supply.transactions,
					said.transactions.length === 0
						? undefined
						: said.transactions.map(({ kind, reference }, place) => {
								const type = transactionType(kind);
								return (
									// biome-ignore lint/suspicious/noArrayIndexKey: the list of an event never changes.
									<span key={place} className="row">
										{type === undefined ? supply.otherTransaction : supply.transactionTypes[type]}
										<Raw>{reference.type === 'Text' ? new TextDecoder().decode(reference.value) : reference.value}</Raw>
									</span>
								);
							}),
				],
				[supply.document, said.body === undefined ? undefined : <Raw key="raw183">{said.body}</Raw>],
				[supply.hash, <Raw key="h">{said.id}</Raw>],
			]}
		/>
	);
}

function Raw({ children }: { children: string | bigint }) {
	return (
		<span translate="no" className="mono">
			{String(children)}
		</span>
	);
}

/** The items of an event with their quantities. Many are folded away. */
function Things({ of: things }: { of: Said['items'] }) {
	const { supply } = useWords();
	if (things.length === 0) return null;
	const one = ({ key, quantity }: Said['items'][number]) => (
		<li key={keyText(key)} className="row">
			<ItemLink of={readKey(key)} />
			{quantity !== undefined && <Quantity amount={quantity.amount} unit={quantity.unit} />}
		</li>
	);
	return (
		<>
			<ul className="supply-list">{things.slice(0, SHOWN).map(one)}</ul>
			{things.length > SHOWN && (
				<details>
					<summary>{supply.alsoMore(things.length - SHOWN)}</summary>
					<ul className="supply-list">{things.slice(SHOWN).map(one)}</ul>
				</details>
			)}
		</>
	);
}
