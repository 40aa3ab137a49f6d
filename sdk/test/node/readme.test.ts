// SPDX-License-Identifier: Apache-2.0

// The programs of the README, run as they stand there.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { Node } from './stage.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Where the README expects its chain. */
const URL = 'ws://127.0.0.1:9944';

let node: Node;
before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
});
after(async () => node?.stop());

test('should do what the README says: a link, an order over it, a till, what an account sees, an error', async () => {
	const blocks = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(
		([, code]) => code,
	);
	assert.equal(blocks.length, 4);
	const program = blocks.join('\n');
	assert.ok(program.includes(URL));
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', '--input-type=module', '--eval', program.replace(URL, node.url)],
		{ cwd: ROOT, timeout: 120_000 },
	);
	const lines = stdout.trim().split('\n');
	// What is on hold, and what waits, follows from prices of the chain.
	const seen = lines.splice(7, lines.length - 8);
	assert.ok(seen.some((line) => /^[\d.]+ SOUK, Shops\.ShopBond: Bonds of shops.*\.$/.test(line)));
	assert.ok(seen.includes('the order is over'));
	assert.deepEqual(
		seen.filter((line) => !/^[\d.]+ (SOUK, [\w.]+|SOUK|TIME): .*\.$/.test(line)),
		['the order is over'],
	);
	assert.deepEqual(lines, [
		'promoter 2.4',
		'experience 1.08',
		'platform 0.648',
		'commune 0.072',
		'seller 7.8',
		'order 0 paid 12 SOUK, 7.8 of them to the seller',
		'2 receipts are on the chain, 0 wait',
		"Orders.WrongState: The order's state does not allow this. Read the order again. Its state says what can be done next.",
	]);
});
