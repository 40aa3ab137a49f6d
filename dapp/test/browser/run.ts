// SPDX-License-Identifier: Apache-2.0

// Runs the browser tests: each file in a process of its own, one after the other, because each has a node, a gateway and a browser.
// Arguments are parts of the names of files; `--pictures` writes pictures instead of comparing them. The last line is for machines.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { total } from './support/tally.ts';

const here = import.meta.dirname;
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
for (const flag of flags) {
	if (flag !== '--pictures') {
		process.stderr.write(
			`souk: unknown argument '${flag}': --pictures is known, and parts of the names of test files\n`,
		);
		process.exit(2);
	}
}
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.test.ts') && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
	.sort()
	.map((name) => join(here, name));
if (files.length === 0) {
	process.stderr.write(`souk: no test file is named like ${wanted.join(', ')}\n`);
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'souk-dapp-test-'));
const tally = join(folder, 'tally');
writeFileSync(tally, '');
process.env.SOUK_TALLY = tally;
if (flags.has('--pictures')) process.env.SOUK_PICTURES = 'write';

let [passed, failed] = [0, 0];
const stream = run({ files, concurrency: 1, timeout: 1_200_000 });
stream.on('test:pass', ({ name, details, skip }) => {
	// A file is a test of the runner too, and so is a test that only holds others.
	if (details.type !== 'suite' && !files.some((file) => name === file || name === relative(process.cwd(), file))) {
		if (skip === undefined) passed++;
	}
});
stream.on('test:fail', () => {
	failed++;
});
const reporter = new spec();
stream.compose(reporter).pipe(process.stdout);
await new Promise((resolve) => stream.once('end', resolve));
// The reporter has its last words.
await new Promise((resolve) => setTimeout(resolve, 200));

const { pages, journeys, axe, untranslated, pictures } = total(tally);
rmSync(folder, { recursive: true, force: true });
const whole = wanted.length === 0;
if (failed === 0 && whole && (pages === 0 || journeys === 0)) {
	process.stderr.write('souk: the tests passed and looked at nothing\n');
	failed++;
}
process.stdout.write(
	`${failed === 0 ? 'RESULT' : 'FAILED'} pages=${pages} journeys=${journeys} passed=${passed} failed=${failed} ` +
		`axe_serious=${axe} untranslated=${untranslated} pictures=${pictures}\n`,
);
process.exit(failed === 0 && axe === 0 && untranslated === 0 ? 0 : 1);
