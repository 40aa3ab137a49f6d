// SPDX-License-Identifier: Apache-2.0

/** Rows under a heading, as wide as their widest cell; columns after the first are right-aligned. */
export function table(heading: string[], rows: string[][]): string {
	const widths = heading.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)));
	const print = (row: string[]): string =>
		row
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join('  ')
			.trimEnd();
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	return [print(heading), rule, ...rows.map(print)].join('\n');
}
