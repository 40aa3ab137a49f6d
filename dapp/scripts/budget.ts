// SPDX-License-Identifier: Apache-2.0

// What somebody downloads before the first page stands, and what each area adds. Fails where the first page takes more than its
// budget. Sizes are of the compressed files that the gateway serves, in kB of 1 000 bytes.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The most that the first page may take, in bytes by brotli: measured on the first whole version, with some room. */
const BUDGET = 400_000;
/** The most that one area may add to it. */
const AREA_BUDGET = 150_000;

const DIST = join(import.meta.dirname, '..', 'dist');

/** A chunk, as Vite's manifest has it. */
interface Chunk {
	file: string;
	isEntry?: boolean;
	imports?: string[];
	dynamicImports?: string[];
	css?: string[];
}

const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'));

/** What the entry loads by itself when a page opens, though the code says `import()`: the connection, the wallets, the first page. */
const AT_ONCE = [
	/sdk\/src\/browser\.ts$/,
	/src\/wallet\/extension\.ts$/,
	/virtual:pwa-register/,
	/src\/pages\/market\/(home|market|index)[^/]*\.tsx$/,
];

/** The files of chunks and of all that they import, styles too. */
export function closure(keys: string[], seen = new Set<string>()): Set<string> {
	const files = new Set<string>();
	const walk = (key: string): void => {
		const chunk = manifest[key];
		if (chunk === undefined || seen.has(key)) return;
		seen.add(key);
		files.add(chunk.file);
		for (const style of chunk.css ?? []) files.add(style);
		for (const next of chunk.imports ?? []) walk(next);
	};
	for (const key of keys) walk(key);
	return files;
}

/** Bytes of a file as it is served. */
function served(file: string): number {
	const path = join(DIST, file);
	return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

function size(files: Iterable<string>): number {
	return [...files].reduce((sum, file) => sum + served(file), 0);
}

const keys = Object.keys(manifest);
const entries = keys.filter((key) => manifest[key]?.isEntry === true && key.endsWith('index.html'));
const atOnce = AT_ONCE.map((pattern) => {
	const found = keys.filter((key) => pattern.test(key));
	if (found.length === 0)
		throw new Error(`no chunk of the build is called ${pattern}: scripts/budget.ts has to be told its new name`);
	return found;
});
if (entries.length !== 1) throw new Error('the build has no entry index.html');
const first = closure([...entries, ...atOnce.flat()]);
first.add('index.html');

const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1).padStart(8)} kB`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

say('what the first page loads, by brotli');
for (const file of [...first].sort((a, b) => served(b) - served(a))) say(`${kB(served(file))}  ${file}`);
const all = size(first);
say(`${kB(all)}  in all, of ${kB(BUDGET).trim()}`);

say('\nwhat the pages of an area add, all of them together');
const areas = new Map<string, string[]>();
for (const key of keys) {
	const area = /^src\/pages\/([^/]+)\/.*\.tsx$/.exec(key)?.[1];
	if (area !== undefined) areas.set(area, [...(areas.get(area) ?? []), key]);
}
let over = all > BUDGET;
for (const [area, pages] of [...areas].sort()) {
	const more = [...closure(pages)].filter((file) => !first.has(file));
	const added = size(more);
	say(`${kB(added)}  ${area}`);
	if (added > AREA_BUDGET) {
		over = true;
		say(`${' '.repeat(11)}  more than ${kB(AREA_BUDGET).trim()}`);
	}
}
const light = keys.filter((key) => /smoldot/.test(key) || /smoldot/.test(manifest[key]?.file ?? ''));
if (light.some((key) => first.has(manifest[key]?.file ?? ''))) {
	over = true;
	say('the light client is loaded with the first page: it has to wait until somebody asks for it');
}
say(`\nBUDGET first_page_bytes=${all} limit=${BUDGET}`);
if (over) {
	process.stderr.write('souk: the dapp is larger than its budget: load later what the first page does not need\n');
	process.exit(1);
}
