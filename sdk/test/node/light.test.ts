// SPDX-License-Identifier: Apache-2.0

// The SDK as a light client: it trusts nothing but the specification of the chain. It reads what a node and a gateway say, all the same.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Gateway } from '@souk/sdk/gateway';
import { connect } from '@souk/sdk/node';
import { GatewayProcess } from '../../../tests/support/gateway.ts';
import { command } from '../../../tests/support/node.ts';
import { chainSays, gatewaySays, type Thing } from './answers.ts';
import { BUYER, Node, PROFILE, publish, SELLER, scratchDirectory } from './stage.ts';

/** How many things are asked for in three ways. */
const SAMPLE = 12;

let node: Node;
let served: GatewayProcess;
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
	served = await GatewayProcess.start(node.url);
	const souk = await connect(node.url, { reading: 'best' });
	genesis = souk.genesis;
	const shop = await souk.shops.open(SELLER, PROFILE, ['Publish', 'Distribute'], 3);
	const listings: bigint[] = [];
	for (let place = 0; place < 3; place++) listings.push(await publish(souk, shop));
	for (const [place, listing] of listings.entries()) {
		const order = await souk.orders.place(BUYER, { lines: [{ listing, quantity: place + 1, path: [] }] });
		if (place > 0) await souk.orders.accept(SELLER, order);
		if (place > 1) await souk.orders.ship(SELLER, order);
	}
	// All of it is final, and the gateway has it.
	const { best } = await souk.chain.heads();
	const gateway = new Gateway(served.url);
	for (const deadline = Date.now() + 90_000; ; await sleep(300)) {
		const { at } = await gateway.ready().catch(() => ({ at: null }));
		if (at !== null && at.height >= best.number) break;
		assert.ok(Date.now() < deadline, `the gateway has block ${best.number}:\n${node.log}`);
	}
	souk.close();
});
after(async () => {
	await served?.stop();
	await node?.stop();
});

/** What a light client prints that runs these statements. It has a process of its own: it may keep one busy for a while after its end. */
async function byLightClient(statements: string): Promise<string> {
	const program = `import { readFileSync } from 'node:fs';
		import { connectLight } from '@souk/sdk/node';
		import { LocalAccount } from '@souk/sdk';
		import { chainSays } from './node/answers.ts';
		const souk = await connectLight(readFileSync(${JSON.stringify(path)}, 'utf8'));
		${statements}
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
	return stdout.trim();
}

test('should read a shop through proofs, from a peer', async () => {
	const read = await byLightClient(`const bob = LocalAccount.development('//Bob');
		console.log(souk.genesis, await souk.shops.of(bob), (await souk.shops.get(0)).profile.category, (await souk.balance(bob)).free > 0n);`);
	assert.equal(read, `${genesis} [ 0 ] 5735 true`);
});

test('should say the same as a node and as a gateway of what is picked at random', async () => {
	const all: Thing[] = [
		{ kind: 'shop', id: 0 },
		...[0, 1, 2].map((id): Thing => ({ kind: 'listing', id })),
		...[0, 1, 2].map((id): Thing => ({ kind: 'order', id })),
		// Alice makes the blocks, so what she has grows.
		...['//Bob', '//Charlie', '//Dave', '//Eve', '//Ferdie', '//Bob//stash', '//Nobody'].map(
			(name): Thing => ({ kind: 'account', name }),
		),
	];
	const picked = all
		.map((thing) => ({ thing, at: Math.random() }))
		.sort((one, other) => one.at - other.at)
		.slice(0, SAMPLE)
		.map(({ thing }) => thing);
	const souk = await connect(node.url);
	const gateway = new Gateway(served.url);
	const said: string[] = [];
	for (const thing of picked) {
		const [chain, rows] = [await chainSays(souk, thing), await gatewaySays(gateway, thing).catch(String)];
		said.push(chain);
		// An account that has nothing has no row.
		if (chain === '0 0') assert.match(rows, /not there/);
		else assert.equal(rows, chain, JSON.stringify(thing));
	}
	souk.close();
	const proven = await byLightClient(`const said = [];
		for (const thing of ${JSON.stringify(picked)}) said.push(await chainSays(souk, thing));
		console.log(JSON.stringify(said));`);
	assert.deepEqual(JSON.parse(proven), said, JSON.stringify(picked));
});
