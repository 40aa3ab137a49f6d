// SPDX-License-Identifier: Apache-2.0

import { useNavigate } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useAct } from '../../chain/act.tsx';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Badge, Button, Card, Facts, LinkButton, Loaded, Note } from '../../ui/basic.tsx';
import { SaveButton } from '../../ui/save.tsx';
import { Amount, Money, Table } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useLocale, useWords } from '../../words/index.tsx';
import { useFaultWords } from './faults.ts';
import { listingLimits, slotsOf } from './governed.ts';
import { COLUMNS, type CsvRow, type CsvTable, countRows, MOST_ROWS, readCsv, SAMPLE } from './listing-csv.ts';
import type { Limits, ListingDraft } from './listing-draft.ts';
import { publishAll, statementsOf } from './publishing.ts';
import { type ShopHere, ShopPage, Why } from './shop.tsx';

/** Publishes the listings of a file. Faults are shown before anything is signed. */
export function ImportListings() {
	const { merchant } = useWords();
	return (
		<ShopPage title={merchant.import.title} lead={merchant.import.lead}>
			{(shop) => <WithLimits shop={shop} />}
		</ShopPage>
	);
}

function WithLimits({ shop }: { shop: ShopHere }) {
	const capabilities = shop.view.capabilities.map(([{ type }]) => type);
	const limits = useChain(['merchant-limits', shop.id, capabilities.join()], (souk) =>
		listingLimits(souk, capabilities),
	);
	return <Loaded of={limits}>{(bounds) => <Importing shop={shop} limits={bounds} />}</Loaded>;
}

function Importing({ shop, limits }: { shop: ShopHere; limits: Limits }) {
	const { merchant } = useWords();
	const words = merchant.import;
	const [table, setTable] = useState<CsvTable>();
	const [name, setName] = useState('');
	const read = async (files: FileList | null) => {
		const file = files?.[0];
		if (file === undefined) return;
		setName(file.name);
		setTable(readCsv(await file.text(), limits));
	};
	return (
		<>
			<Card title={words.file}>
				<p className="soft">{words.fileLead(MOST_ROWS)}</p>
				<p className="soft small">
					{words.columns} <code translate="no">{COLUMNS.join(', ')}</code>
				</p>
				<div className="row">
					<FileTrigger acceptedFileTypes={['.csv', 'text/csv']} onSelect={read}>
						<Button look="primary">
							<FileUp aria-hidden size={18} /> {words.choose}
						</Button>
					</FileTrigger>
					<SaveButton name="souk-listings.csv" make={() => SAMPLE}>
						{words.sample}
					</SaveButton>
				</div>
			</Card>
			{table !== undefined && <Result shop={shop} table={table} name={name} />}
		</>
	);
}

function Result({ shop, table, name }: { shop: ShopHere; table: CsvTable; name: string }) {
	const { merchant } = useWords();
	const words = merchant.import;
	if (table.missing.length > 0)
		return (
			<Note tone="bad" live>
				<span>{words.missing}</span>
				<code translate="no">{table.missing.join(', ')}</code>
			</Note>
		);
	const { good, bad } = countRows(table);
	return (
		<Card
			title={
				<>
					{words.read} <span translate="no">{name}</span>
				</>
			}
		>
			<div className="row" role="status">
				<Badge tone={good > 0 ? 'good' : 'neutral'}>{words.good(good)}</Badge>
				{bad > 0 && <Badge tone="bad">{words.bad(bad)}</Badge>}
			</div>
			{table.unknown.length > 0 && (
				<Note tone="warn">
					<span>{words.unknown}</span>
					<code translate="no">{table.unknown.join(', ')}</code>
				</Note>
			)}
			{table.tooMany && <Note tone="warn">{words.tooMany(MOST_ROWS)}</Note>}
			<Rows rows={table.rows} />
			<PublishRows shop={shop} rows={table.rows} />
		</Card>
	);
}

function Rows({ rows }: { rows: CsvRow[] }) {
	const { merchant } = useWords();
	const words = merchant.import;
	const { form } = merchant;
	// Rows with faults first: they are what there is to do.
	const sorted = [...rows].sort(
		(a, b) => Number(a.ready !== undefined) - Number(b.ready !== undefined) || a.line - b.line,
	);
	return (
		<Table
			caption={words.caption}
			columns={[
				{ name: words.line, show: ({ line }) => <span translate="no">{line}</span> },
				{
					name: form.name,
					show: ({ draft }) => (
						<span translate="no">
							{draft.name}
							<br />
							<span className="soft small">{draft.gtin}</span>
						</span>
					),
				},
				{ name: form.price, end: true, show: (row) => <Price row={row} /> },
				{
					name: form.stock,
					end: true,
					show: ({ draft }) => <span translate="no">{draft.stock}</span>,
				},
				{ name: words.state, show: (row) => <State row={row} /> },
			]}
			rows={sorted}
			keyOf={({ line }) => line}
		/>
	);
}

function Price({ row: { ready, draft } }: { row: CsvRow }) {
	if (ready === undefined) return <span translate="no">{[draft.token, draft.fiat].filter(Boolean).join(' + ')}</span>;
	const { token = 0n, asset = 'SOUK', fiat } = ready.terms.price;
	return (
		<span className="stack tight">
			{token > 0n && <Amount of={token} asset={asset} />}
			{fiat !== undefined && <Money minor={fiat.amount} currency={fiat.currency} />}
		</span>
	);
}

function State({ row }: { row: CsvRow }) {
	const { merchant } = useWords();
	const words = merchant.import;
	const say = useFaultWords();
	const faults = Object.entries(row.faults) as [
		keyof ListingDraft,
		NonNullable<CsvRow['faults'][keyof ListingDraft]>,
	][];
	if (faults.length === 0)
		return row.same === undefined ? (
			<Badge tone="good">{words.ready}</Badge>
		) : (
			<Badge tone="warn">{words.same(row.same)}</Badge>
		);
	return (
		<ul className="merchant-faults">
			{faults.map(([field, fault]) => (
				<li key={field}>
					<strong>{merchant.fields[field]}</strong> {say(fault)}
				</li>
			))}
		</ul>
	);
}

function PublishRows({ shop, rows }: { shop: ShopHere; rows: CsvRow[] }) {
	const { merchant } = useWords();
	const words = merchant.import;
	const act = useAct();
	const locale = useLocale();
	const navigate = useNavigate();
	const { gateway } = useConnection();
	const [done, setDone] = useState<{ uploaded: number; published: number }>();
	const account = useAccount();
	const ready = useMemo(() => rows.flatMap((row) => (row.ready === undefined ? [] : [row.ready])), [rows]);
	const idle = done === undefined;
	// biome-ignore lint/correctness/useExhaustiveDependencies: after each try there may be less to sign, which `idle` tells.
	const statements = useMemo(
		() => statementsOf(ready, gateway, account, locale),
		[ready, gateway, account, locale, idle],
	);
	const [used, slots] = slotsOf(shop.view);
	const free = slots - used;
	const why =
		shop.why ??
		(ready.length === 0 ? words.nothing : free < ready.length ? words.noRoom(free, ready.length) : undefined);
	const go = async () => {
		const ids = await act({
			title: words.deed(ready.length),
			facts: (
				<Facts
					entries={[
						[
							words.listings,
							<span key="count" translate="no">
								{ready.length}
							</span>,
						],
						[words.slots, words.slotsAfter(used + ready.length, slots)],
					]}
				/>
			),
			statements,
			run: (souk, account) => publishAll(souk, account, shop, gateway, ready, locale, setDone),
			done: (numbers) => words.done(numbers.length),
		});
		setDone(undefined);
		if (ids !== undefined) await navigate({ to: '/merchant/$shop/listings', params: { shop: String(shop.id) } });
	};
	return (
		<>
			{done !== undefined && (
				<p role="status" className="soft">
					{words.progress(done.uploaded, done.published, ready.length)}
				</p>
			)}
			{ready.length > 0 && (
				<Note tone={statements > 20 ? 'warn' : 'calm'}>
					{gateway === undefined ? merchant.publish.noGateway : words.asks(statements)}
				</Note>
			)}
			<div className="row">
				<Button look="primary" isDisabled={why !== undefined} onPress={go}>
					{words.go(ready.length)}
				</Button>
				{free < ready.length && (
					<LinkButton to="/merchant/$shop" params={{ shop: String(shop.id) }}>
						{merchant.manage.moreSlots}
					</LinkButton>
				)}
				<Why>{why}</Why>
			</div>
		</>
	);
}
