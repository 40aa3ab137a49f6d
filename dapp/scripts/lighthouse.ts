// SPDX-License-Identifier: Apache-2.0

// Lighthouse on the pages that strangers open first, as a phone of the middle class over a slow network: performance, accessibility,
// best practices. Fails below 95. Figures go to benchmarks/results with the machine that made them.
//
//   npm run lighthouse --workspace @souk/dapp

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumPath } from '../test/browser/support/chromium.ts';
import { openMarket } from '../test/browser/support/seed.ts';
import { scratchDirectory, World } from '../test/browser/support/world.ts';

/** The version that the figures are of. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
/** Lighthouse 13 asks for a newer Node.js than the rest of Souk does: it is taken beside it where this one is older. */
const NODE = 'node@22';
const OLDEST = 22;
/** The least score of each category, of 100. */
const LEAST = 95;
/** Runs of each page. The median counts, as Lighthouse itself advises: one run says little. */
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const METRICS = [
	'first-contentful-paint',
	'largest-contentful-paint',
	'total-blocking-time',
	'cumulative-layout-shift',
	'speed-index',
] as const;

interface Report {
	lighthouseVersion: string;
	categories: Record<string, { score: number | null }>;
	audits: Record<string, { score: number | null; numericValue?: number; title: string; scoreDisplayMode: string }>;
	runtimeError?: { message: string };
}

const run = promisify(execFile);

async function lighthouse(url: string, folder: string, nth: number): Promise<Report> {
	const output = join(folder, `${nth}.json`);
	const [major = 0] = process.versions.node.split('.').map(Number);
	const packages = [LIGHTHOUSE, ...(major < OLDEST ? [NODE] : [])].flatMap((name) => ['--package', name]);
	const chrome =
		'--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';
	await run(
		'npx',
		[
			...['--yes', ...packages, '--', 'lighthouse', url, '--quiet', '--output=json', `--output-path=${output}`],
			...[`--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${chrome}`],
		],
		{ env: { ...process.env, CHROME_PATH: chromiumPath() ?? '' }, timeout: 300_000, maxBuffer: 64 << 20 },
	);
	const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
	if (report.runtimeError !== undefined) throw new Error(`${url}: ${report.runtimeError.message}`);
	return report;
}

function median(values: number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** This machine, as benchmarks/bench names machines, but by its Node.js. */
function machine(): Record<string, string | number> {
	const [cpu] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	const kernel = release();
	const hash = createHash('sha256').update(`${cpu?.model}/${kernel}/${process.version}`).digest('hex').slice(0, 6);
	const fingerprint = `${cpus().length}c${memory}g-${hash}`;
	const load = readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');
	return {
		cpu: cpu?.model ?? '',
		cores: cpus().length,
		memory_gib: memory,
		kernel,
		node: process.version,
		load_at_start: load,
		fingerprint,
	};
}

const here = machine();
const world = await World.start();
const rows: Record<string, unknown>[] = [];
let worst = 100;
try {
	const { shop, listings } = await openMarket(world);
	await world.level();
	const folder = scratchDirectory();
	for (const path of ['/', `/listings/${listings[0]}`, `/shops/${shop}`]) {
		const reports: Report[] = [];
		for (let nth = 0; nth < RUNS; nth++)
			reports.push(await lighthouse(new URL(path, world.origin).toString(), folder, nth));
		const scores = Object.fromEntries(
			CATEGORIES.map((name) => [
				name,
				median(reports.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100))),
			]),
		);
		const metrics = Object.fromEntries(
			METRICS.map((name) => [name, median(reports.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN))]),
		);
		const failed = Object.entries(reports[0]?.audits ?? {})
			.filter(([, { score, scoreDisplayMode }]) => scoreDisplayMode === 'binary' && score === 0)
			.map(([name]) => name);
		rows.push({ path, scores, metrics, failed });
		worst = Math.min(worst, ...Object.values(scores));
		process.stdout.write(`${path.padEnd(14)} ${CATEGORIES.map((name) => `${name} ${scores[name]}`).join('  ')}\n`);
		process.stdout.write(
			`${''.padEnd(14)} ${METRICS.map((name) => `${name} ${(metrics[name] ?? 0).toFixed(name.startsWith('cum') ? 3 : 0)}`).join('  ')}\n`,
		);
		if (failed.length > 0) process.stdout.write(`${''.padEnd(14)} fails: ${failed.join(', ')}\n`);
	}
} finally {
	await world.close();
}
const results = join(import.meta.dirname, '..', '..', 'benchmarks', 'results');
mkdirSync(results, { recursive: true });
const date = new Date().toISOString().slice(0, 19).replace(/:/g, '');
const file = join(results, `${date}-${here.fingerprint}-lighthouse.json`);
const settings = {
	lighthouse: LIGHTHOUSE,
	form_factor: 'mobile',
	runs: RUNS,
	build: 'node and gateway of the profile dev',
};
writeFileSync(
	file,
	`${JSON.stringify({ command: 'make dapp-lighthouse', machine: here, settings, pages: rows }, null, '\t')}\n`,
);
process.stdout.write(`RESULT pages=${rows.length} worst_score=${worst} least=${LEAST}\n`);
process.exit(worst >= LEAST ? 0 : 1);
