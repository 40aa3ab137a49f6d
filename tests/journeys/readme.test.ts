// SPDX-License-Identifier: Apache-2.0

// The examples of the client's README, run as they stand there.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { Node } from '../support/node.ts';

const README = join(import.meta.dirname, '..', '..', 'clients', 'js', 'README.md');
/** Where the README expects its chain. */
const URL = 'ws://127.0.0.1:9944';

let node: Node;
before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
});
after(async () => node?.stop());

test('should do what the README says: a link, an order over it, a sale at the till', async () => {
	const blocks = [...readFileSync(README, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
	const program = blocks.join('\n');
	assert.ok(program.includes(URL));
	const run = promisify(execFile)(
		process.execPath,
		['--import', 'tsx', '--input-type=module', '--eval', program.replace(URL, node.url)],
		{ cwd: join(import.meta.dirname, '..'), timeout: 120_000 },
	);
	const { stdout } = await run;
	assert.deepEqual(stdout.trim().split('\n'), [
		'order 0 is Placed and holds 12.00 SOUK, 7.80 of them for the seller',
		'sale 1 is recorded',
	]);
});
