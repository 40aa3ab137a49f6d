// SPDX-License-Identifier: Apache-2.0

// A table of listings out of a file: its columns, its rows as drafts, and the sample that merchants begin with.

import Papa from 'papaparse';
import {
	EMPTY_DRAFT,
	type Faults,
	type Limits,
	type ListingDraft,
	type ReadyListing,
	readDraft,
} from './listing-draft.ts';

/** The columns, by the names that stand in the first row. */
export const COLUMNS = [
	'gtin',
	'name',
	'description',
	'price',
	'asset',
	'fiat_price',
	'currency',
	'commission',
	'rate',
	'closing',
	'shares',
	'depth',
	'experience_fee',
	'return_days',
	'stock',
] as const;

/** A column's name. */
export type ColumnName = (typeof COLUMNS)[number];

const FIELDS: Record<ColumnName, keyof ListingDraft> = {
	gtin: 'gtin',
	name: 'name',
	description: 'description',
	price: 'token',
	asset: 'asset',
	fiat_price: 'fiat',
	currency: 'currency',
	commission: 'commission',
	rate: 'rate',
	closing: 'closing',
	shares: 'shares',
	depth: 'depth',
	experience_fee: 'experienceFee',
	return_days: 'returnDays',
	stock: 'stock',
};

/** Columns without which no listing can be read. */
const NEEDED: ColumnName[] = ['gtin', 'name', 'stock'];

/** The most rows of one file. */
export const MOST_ROWS = 1_000;

/** A file to begin with. Its numbers are of the range that GS1 keeps for examples. */
export const SAMPLE = [
	COLUMNS.join(','),
	'9521000000018,Rye bread,"Sourdough, 750 g",4.5,SOUK,,,none,,,,,15,0,40',
	'9521000000025,Hazelnut spread,"Glass of 400 g, without palm oil",7.25,SOUK,,,formula,12,50,,3,15,14,120',
	'9521000000032,Walnut oil,First pressing,6,SOUK,9.90,EUR,levels,10,,60 40,,15,30,25',
	'',
].join('\r\n');

/** A row of the file. */
export interface CsvRow {
	/** Its line in the file, the first row of listings being 2. */
	line: number;
	draft: ListingDraft;
	faults: Faults;
	ready?: ReadyListing;
	/** The line of an earlier row with the same product. */
	same?: number;
}

/** What a file holds. */
export interface CsvTable {
	rows: CsvRow[];
	/** Needed columns that are not there. */
	missing: ColumnName[];
	/** Columns that nobody knows. */
	unknown: string[];
	/** Whether the file has more rows than are read at once. */
	tooMany: boolean;
}

/** Read a file. Nothing of it is sent anywhere. */
export function readCsv(text: string, limits: Limits): CsvTable {
	const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: 'greedy',
		transformHeader: (name) =>
			name
				.trim()
				.toLowerCase()
				.replace(/[\s-]+/g, '_'),
	});
	const named = (meta.fields ?? []).filter((name) => name !== '');
	const known = new Set<string>(COLUMNS);
	const missing = NEEDED.filter((name) => !named.includes(name));
	const unknown = named.filter((name) => !known.has(name));
	if (missing.length > 0) return { rows: [], missing, unknown, tooMany: false };
	const seen = new Map<string, number>();
	const rows = data.slice(0, MOST_ROWS).map((cells, place): CsvRow => {
		const line = place + 2;
		const draft = draftOfRow(cells);
		const read = readDraft(draft, limits);
		const product = draft.gtin.replace(/\D/g, '').padStart(14, '0');
		const same = seen.get(product);
		if (same === undefined) seen.set(product, line);
		return { line, draft, ...read, ...(same === undefined ? {} : { same }) };
	});
	return { rows, missing, unknown, tooMany: data.length > MOST_ROWS };
}

/** A row as a draft: what it leaves empty is as in an empty form, but for prices and numbers that only it can say. */
function draftOfRow(cells: Record<string, string>): ListingDraft {
	const draft: ListingDraft = { ...EMPTY_DRAFT };
	for (const column of COLUMNS) {
		const text = (cells[column] ?? '').trim();
		if (text === '') continue;
		const field = FIELDS[column];
		if (field === 'commission') draft.commission = commissionOf(text);
		else if (field === 'asset' || field === 'currency') draft[field] = text.toUpperCase();
		else draft[field] = field === 'token' || field === 'fiat' ? decimalOf(text) : text;
	}
	return draft;
}

function commissionOf(text: string): ListingDraft['commission'] {
	const word = text.toLowerCase();
	return word === 'formula' || word === 'levels' || word === 'none' ? word : 'unknown';
}

/** A number as spreadsheets of many countries write it: `7,25` is 7.25. A comma that could part thousands stays, and is a fault. */
function decimalOf(text: string): string {
	return /^\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : text;
}

/** How many rows can be published, and how many cannot. */
export function countRows(table: CsvTable): { good: number; bad: number } {
	const good = table.rows.filter(({ ready }) => ready !== undefined).length;
	return { good, bad: table.rows.length - good };
}
