// SPDX-License-Identifier: Apache-2.0

// Files that a page makes: tables for spreadsheets, and notes to keep.

import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button, Problem } from './basic.tsx';

/** Columns of a table for a spreadsheet: the name of each, and what a row has in it. */
export type CsvColumns<T> = [name: string, value: (row: T) => string | number | bigint | null | undefined][];

/** A table as CSV (RFC 4180). What a spreadsheet would take for a formula is quoted by an apostrophe. */
export function csvOf<T>(columns: CsvColumns<T>, rows: readonly T[]): string {
	const cell = (value: string | number | bigint | null | undefined): string => {
		const text = value === null || value === undefined ? '' : String(value);
		const plain = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
		return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
	};
	const lines = [
		columns.map(([name]) => cell(name)),
		...rows.map((row) => columns.map(([, value]) => cell(value(row)))),
	];
	return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** Have the browser save a text as a file. */
export function saveText(name: string, type: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A button that makes a file and saves it. `make` may take a while, and may fail: then the failure is shown. */
export function SaveButton({
	name,
	type = 'text/csv',
	make,
	disabled = false,
	children,
}: {
	name: string;
	type?: string;
	make: () => string | Promise<string>;
	disabled?: boolean;
	children: string;
}) {
	const [busy, setBusy] = useState(false);
	const [failed, setFailed] = useState<unknown>();
	const save = async () => {
		setBusy(true);
		setFailed(undefined);
		try {
			saveText(name, type, await make());
		} catch (error) {
			setFailed(error);
		}
		setBusy(false);
	};
	return (
		<>
			<Button onPress={save} busy={busy} isDisabled={disabled}>
				<Download aria-hidden size={18} /> {children}
			</Button>
			{failed !== undefined && <Problem error={failed} />}
		</>
	);
}
