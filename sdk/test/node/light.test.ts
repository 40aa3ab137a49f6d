// SPDX-License-Identifier: Apache-2.0

// The SDK as a light client: it trusts nothing but the specification of the chain, and reads a shop all the same.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { connect } from '@souk/sdk/node';
import { command } from '../../../tests/support/node.ts';
import { Node, PROFILE, SELLER, scratchDirectory } from './stage.ts';

let node: Node;
const path = join(scratchDirectory(), 'souk-dev.json');
let genesis: string;

before(async () => {
	const exporting = command('export-chain-spec', '--chain', 'dev', '--raw', '--output', path);
	node = await Node.start({ args: ['--dev'], webSocket: true });
	const { code, stderr } = await exporting;
	assert.equal(code, 0, stderr);
	const spec = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	spec.bootNodes = [await node.peerAddress()];
	writeFileSync(path, JSON.stringify(spec));
	const souk = await connect(node.url);
	genesis = souk.genesis;
	await souk.shops.open(SELLER, PROFILE, [], 0);
	souk.close();
});
after(async () => node?.stop());

test('should read a shop through proofs, from a peer', async () => {
	// A process of its own: a light client may keep one busy for a while after it has ended.
	const program = `import { readFileSync } from 'node:fs';
		import { LocalAccount } from '@souk/sdk';
		import { connectLight } from '@souk/sdk/node';
		const souk = await connectLight(readFileSync(${JSON.stringify(path)}, 'utf8'));
		const bob = LocalAccount.development('//Bob');
		console.log(souk.genesis, await souk.shops.of(bob), (await souk.shops.get(0)).profile.category, (await souk.balance(bob)).free > 0n);
		process.exit(0);`;
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', '--input-type=module', '--eval', program],
		{
			cwd: join(import.meta.dirname, '..'),
			timeout: 120_000,
			killSignal: 'SIGKILL',
		},
	);
	assert.equal(stdout.trim(), `${genesis} [ 0 ] 5735 true`);
});
