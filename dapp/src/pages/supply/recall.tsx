// SPDX-License-Identifier: Apache-2.0

import { cidText, type RecallView, type Souk } from '@souk/sdk';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useConnection } from '../../chain/connection.tsx';
import { Button, Card, Empty, Figure, Loaded, Note, Page } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { csvOf, SaveButton } from '../../ui/save.tsx';
import { Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { useSlowChain } from '../tester/use-slow.ts';
import { keyText } from './facts.ts';
import { ExtendAlert } from './recall-extend.tsx';
import { AlertForm } from './recall-form.tsx';
import { holdersOf, RECALL_COLUMNS, type RecallLine, recallLines } from './recall-model.ts';
import { RecallTable } from './recall-table.tsx';
import { gtinOf, itemTitle, readScan } from './scan.ts';
import { OrderLink, PartyName, SupplyTabs, useScanFault } from './shared.tsx';

/** The most items that a drill reads. The chain answers a hundred at a time. */
const MOST = 5_000;

/** A recall drill: which lot, then everything that it concerns. */
export function RecallPage() {
	const { supply } = useWords();
	const { gtin, lot } = useSearch({ from: '/supply/recall' });
	const valid = gtin !== undefined && lot !== undefined && gtinFault(gtin) === undefined;
	return (
		<Page title={supply.recallTitle} lead={supply.recallLead}>
			<SupplyTabs />
			<LotForm gtin={gtin} lot={lot} />
			{valid && <Drill gtin={gtinOf(gtin)} lot={lot} />}
		</Page>
	);
}

function gtinFault(gtin: string): unknown {
	try {
		gtinOf(gtin);
		return undefined;
	} catch (error) {
		return error;
	}
}

function LotForm({ gtin = '', lot = '' }: { gtin: string | undefined; lot: string | undefined }) {
	const { supply } = useWords();
	const go = useNavigate();
	const sayFault = useScanFault();
	const [typed, setTyped] = useState({ gtin, lot });
	const fault = typed.gtin === '' ? undefined : gtinFault(typed.gtin);
	const setGtin = (text: string) => {
		// A whole Digital Link of a lot fills both fields.
		try {
			const scanned = text.length > 14 ? readScan(text) : undefined;
			if (scanned?.kind === 'thing' && scanned.item.kind === 'lot') {
				const { gtin: found = '', number } = itemTitle(scanned.item);
				setTyped({ gtin: found, lot: number });
				return;
			}
		} catch {
			// It stays as it is typed, with its fault below.
		}
		setTyped({ ...typed, gtin: text.trim() });
	};
	const ready = typed.gtin !== '' && typed.lot !== '' && fault === undefined;
	return (
		<div className="supply-noprint">
			<Card title={supply.drill}>
				<form
					className="stack"
					onSubmit={(event) => {
						event.preventDefault();
						if (ready) go({ to: '/supply/recall', search: { gtin: typed.gtin, lot: typed.lot } });
					}}
				>
					<div className="beside">
						<TextInput
							label={supply.gtin}
							value={typed.gtin}
							onChange={setGtin}
							inputMode="numeric"
							fault={fault === undefined ? undefined : sayFault(fault)}
						/>
						<TextInput
							label={supply.lotNumber}
							value={typed.lot}
							onChange={(text) => setTyped({ ...typed, lot: text.trim() })}
						/>
					</div>
					<div>
						<Button look="primary" type="submit" isDisabled={!ready}>
							{supply.startDrill}
						</Button>
					</div>
				</form>
			</Card>
		</div>
	);
}

/** What the chain says of a recall, whole. */
interface Whole {
	view: RecallView;
	items: RecallView['items'];
	lines: RecallLine[];
	complete: boolean;
	/** A final block before it was read. */
	height: number;
}

/** Read a recall page by page, and which orders sold what. */
async function readRecall(souk: Souk, gtin: string, lot: string): Promise<Whole> {
	const items: RecallView['items'] = [];
	let view: RecallView | undefined;
	let complete = true;
	const height = await souk.api.query.System.Number.getValue(souk.at);
	for (let page: number | undefined = 0; page !== undefined && items.length < MOST; ) {
		view = await souk.trace.recalls(BigInt(gtin), lot, page);
		items.push(...view.items);
		complete &&= view.complete;
		page = view.next;
	}
	if (view === undefined) throw new Error('the chain answered nothing');
	const sold = items.filter((one) => one.sold);
	const { ItemNumbers, Items } = souk.api.query.Trace;
	const numbers = await ItemNumbers.getValues(
		sold.map(({ key }) => [key]),
		souk.at,
	);
	const rows = await Items.getValues(
		numbers.filter((number) => number !== undefined).map((number) => [number]),
		souk.at,
	);
	const orders = new Map(
		rows.flatMap((row) => (row?.sale?.order === undefined ? [] : [[keyText(row.key), row.sale.order] as const])),
	);
	const lines = recallLines(items, orders, keyText);
	return { view, items, lines, complete: complete && items.length < MOST, height };
}

function Drill({ gtin, lot }: { gtin: string; lot: string }) {
	// A long list is many questions, and each follows the histories anew: not with each block.
	const recall = useSlowChain(['supply', 'recall', gtin, lot], (souk) => readRecall(souk, gtin, lot));
	return (
		<Loaded of={recall} lines={8}>
			{(whole) => <Findings whole={whole} gtin={gtin} lot={lot} />}
		</Loaded>
	);
}

function Findings({ whole, gtin, lot }: { whole: Whole; gtin: string; lot: string }) {
	const { view, items: affected, lines, complete, height } = whole;
	const { supply, ui } = useWords();
	const format = useFormat();
	const holders = useMemo(() => holdersOf(lines), [lines]);
	const items = new Set(lines.map(({ item }) => `${itemTitle(item).gtin}/${itemTitle(item).number}`)).size;
	const soldItems = lines.filter(({ sold }) => sold).length;
	const orders = [...new Set(lines.flatMap(({ order }) => (order === undefined ? [] : [order])))];
	return (
		<>
			<p className="supply-print-only" translate="no">
				{`GTIN ${gtin} · ${lot}`}
			</p>
			<State view={view} />
			<div className="grid supply-figures">
				<Figure name={supply.captionItems} value={<span translate="no">{format.number(items)}</span>} />
				<Figure name={supply.reach} value={<span translate="no">{format.number(holders.length)}</span>} />
				<Figure name={supply.soldCount} value={<span translate="no">{format.number(soldItems)}</span>} />
				<Figure name={supply.orders} value={<span translate="no">{format.number(orders.length)}</span>} />
			</div>
			{!complete && <Note tone="warn">{supply.incomplete}</Note>}
			<Card
				title={supply.recallTable}
				actions={
					<div className="row supply-noprint">
						<Button onPress={() => window.print()} isDisabled={lines.length === 0}>
							<Printer aria-hidden size={18} /> {supply.print}
						</Button>
						<SaveButton
							name={`recall-${gtin}-${lot}.csv`}
							make={() => csvOf(RECALL_COLUMNS, lines)}
							disabled={lines.length === 0}
						>
							{supply.csv}
						</SaveButton>
					</div>
				}
			>
				{lines.length === 0 ? <Empty>{supply.noItems}</Empty> : <RecallTable lines={lines} />}
				<p className="soft small">{ui.asOf(format.number(height))}</p>
			</Card>
			{orders.length > 0 && (
				<Card title={supply.orders}>
					<ul className="supply-orders">
						{orders.map((order) => (
							<li key={String(order)}>
								<OrderLink order={order} />
							</li>
						))}
					</ul>
				</Card>
			)}
			{holders.length > 0 && (
				<Card title={supply.reach}>
					<Table
						caption={supply.reach}
						rows={holders}
						keyOf={({ account }) => account}
						columns={[
							{ name: supply.partyTitle, show: ({ account, gln }) => <PartyName gln={gln} account={account} /> },
							{
								name: supply.captionItems,
								end: true,
								show: ({ lines: count }) => <span translate="no">{format.number(count)}</span>,
							},
							{
								name: supply.columns.contact,
								show: ({ contact }) => (contact === undefined ? ui.unknown : <Contact address={contact} />),
							},
						]}
					/>
				</Card>
			)}
			<div className="stack supply-noprint">
				<ExtendAlert gtin={gtin} lot={lot} view={view} items={affected} />
				<AlertForm gtin={gtin} lot={lot} view={view} />
			</div>
		</>
	);
}

/** Where a party is reached: a document at the gateway. */
function Contact({ address }: { address: string }) {
	const { gateway } = useConnection();
	return gateway === undefined ? (
		<code translate="no">{cidText(address)}</code>
	) : (
		<a href={gateway.contentUrl(address)} translate="no" className="mono">
			{`${cidText(address).slice(0, 16)}…`}
		</a>
	);
}

function State({ view }: { view: RecallView }) {
	const { supply } = useWords();
	const { alert } = view;
	return (
		<div data-recall={alert?.type ?? 'Free'}>
			<Note tone={alert === undefined ? 'calm' : alert.type === 'Recalled' ? 'bad' : 'warn'}>
				<strong>{alert === undefined ? supply.freeText : supply.alert[alert.type]}</strong>
				<span>{view.known ? supply.lotKnown : supply.lotUnknown}</span>
				{alert !== undefined && (
					<span className="row">
						{view.by_authority ? supply.byAuthority : supply.byProducer}
						{view.since !== undefined && <When at={view.since} />}
						{view.spread !== undefined && (
							<span>
								{supply.spread}: {supply.spreads[view.spread.type]}
							</span>
						)}
						{view.reason !== undefined && (
							<span className="row">
								{supply.reason} <Contact address={view.reason} />
							</span>
						)}
					</span>
				)}
			</Note>
		</div>
	);
}
