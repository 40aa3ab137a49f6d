// SPDX-License-Identifier: Apache-2.0

// What a run of the browser tests counts. Each test file is a process of its own; they write to one file, and the runner adds up.

import { appendFileSync, readFileSync } from 'node:fs';

/** What is counted. */
export interface Tally {
	/** Pages that were looked at, each in both themes. */
	pages: number;
	/** Journeys that came to their end. */
	journeys: number;
	/** Violations that axe calls serious or critical. */
	axe: number;
	/** Texts and names of controls that are from no language. */
	untranslated: number;
	/** Pictures that were compared. */
	pictures: number;
}

const NOTHING: Tally = { pages: 0, journeys: 0, axe: 0, untranslated: 0, pictures: 0 };

/** Add to what is counted. Does nothing where a test file is run by itself. */
export function count(more: Partial<Tally>): void {
	const path = process.env.SOUK_TALLY;
	if (path !== undefined && path !== '') appendFileSync(path, `${JSON.stringify(more)}\n`);
}

/** What a file of counts comes to. */
export function total(path: string): Tally {
	const all = { ...NOTHING };
	for (const line of readFileSync(path, 'utf8').split('\n')) {
		if (line === '') continue;
		for (const [name, more] of Object.entries(JSON.parse(line) as Partial<Tally>)) all[name as keyof Tally] += more;
	}
	return all;
}
