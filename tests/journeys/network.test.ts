// SPDX-License-Identifier: Apache-2.0

// Two nodes of one exported specification: the second syncs and follows finality, and SIGKILL costs neither a block.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountsReady, development, key } from '../src/accounts.ts';
import type { Chain } from '../src/chain.ts';
import { cid } from '../src/content.ts';
import { SOUK } from '../src/money.ts';
import { command, Node, type NodeOptions, scratchDirectory } from '../src/node.ts';
import { Pipeline } from '../src/pipeline.ts';

const KEY = '0000000000000000000000000000000000000000000000000000000000000001';

let validator: Node;
let follower: Node;
let spec: string;

before(async () => {
	await accountsReady();
	spec = join(scratchDirectory(), 'souk-dev.json');
	const { code, stderr } = await command('export-chain-spec', '--chain', 'dev', '--raw', '--output', spec);
	assert.equal(code, 0, stderr);
	validator = await Node.start({ args: ['--chain', spec, '--alice', '--validator', '--force-authoring', '--node-key', KEY] });
	follower = await Node.start(await following());
});
after(async () => {
	await Promise.all([validator?.stop(), follower?.stop()]);
});

async function following(): Promise<NodeOptions> {
	return { args: ['--chain', spec, '--bootnodes', await validator.peerAddress()] };
}

async function on<T>(node: Node, run: (chain: Chain) => Promise<T>): Promise<T> {
	const chain = await node.connect();
	try {
		return await run(chain);
	} finally {
		await chain.disconnect();
	}
}

/** The last final block of a node. */
async function finalised(node: Node): Promise<{ height: number; hash: string }> {
	return on(node, async (chain) => {
		const hash = await chain.provider.send<string>('chain_getFinalizedHead', []);
		const header = await chain.provider.send<{ number: string }>('chain_getHeader', [hash]);
		return { height: Number(header.number), hash };
	});
}

async function hashAt(node: Node, height: number): Promise<string | null> {
	return on(node, (chain) => chain.provider.send('chain_getBlockHash', [height]));
}

/** Wait until a node has finalised a height. */
async function until(node: Node, height: number, within = 60_000): Promise<void> {
	for (const deadline = Date.now() + within; Date.now() < deadline; await sleep(300)) {
		if ((await finalised(node)).height >= height) return;
	}
	throw new Error(`block ${height} was not final after ${within / 1000} s:\n${node.log}`);
}

/** Everything up to `height` is the same on both nodes. */
async function same(height: number): Promise<void> {
	const chains = await Promise.all([validator.connect(), follower.connect()]);
	try {
		for (let number = 0; number <= height; number++) {
			const [one, other] = await Promise.all(chains.map((chain) => chain.provider.send<string>('chain_getBlockHash', [number])));
			assert.equal(one, other, `block ${number}`);
		}
	} finally {
		await Promise.all(chains.map((chain) => chain.disconnect()));
	}
}

test('should sync a second node from the exported specification, which follows finality', async () => {
	const exported = JSON.parse(readFileSync(spec, 'utf8')) as { id: string; genesis: { raw?: unknown } };
	assert.equal(exported.id, 'souk_dev');
	assert.ok(exported.genesis.raw);
	await on(validator, async (chain) => {
		const pipeline = new Pipeline(chain, 10, 60_000);
		await pipeline.start();
		const profile = { region: 'US-PA', category: 5735, floorArea: 120, staff: 4, metadata: cid('a shop') };
		await pipeline.send(development('//Bob'), chain.call('shops', 'openShop', profile), 'open a shop');
		pipeline.stop();
	});
	const { height } = await finalised(validator);
	await until(follower, height + 2);
	await same(height + 2);
	const [one, other] = await Promise.all(
		[validator, follower].map((node) =>
			on(node, async (chain) => (await chain.commerce('shopsOf', development('//Bob').address)).toHex()),
		),
	);
	assert.equal(one, other);
	assert.notEqual(one, '0x00');
});

test('should lose nothing when the follower is killed', async () => {
	const before = await finalised(follower);
	await follower.kill();
	follower = await follower.again();
	const after = await finalised(follower);
	assert.ok(after.height >= before.height - 1, `${after.height} after, ${before.height} before`);
	await until(follower, before.height + 3);
	assert.equal(await hashAt(follower, before.height), before.hash);
	await same(before.height + 3);
});

test('should lose nothing when the validator is killed while it works', async () => {
	const account = development('//Ferdie');
	await on(validator, async (chain) => {
		const pipeline = new Pipeline(chain, 10, 60_000);
		await pipeline.start();
		await pipeline.send(account, chain.call('balances', 'transferKeepAlive', key(development('//Eve')), SOUK), 'transfer');
		pipeline.stop();
	});
	const paid = await on(validator, async (chain) => chain.api.rpc.system.accountNextIndex(account.address));
	assert.equal(paid.toString(), '1');
	const transferredAt = await on(validator, async (chain) => (await chain.api.rpc.chain.getHeader()).number.toNumber());
	await until(validator, transferredAt);
	await until(follower, transferredAt);
	const before = await finalised(validator);
	await validator.kill();
	validator = await validator.again();
	assert.ok((await finalised(validator)).height >= before.height - 1);
	assert.equal(await hashAt(validator, before.height), before.hash);
	await until(validator, before.height + 3);
	await until(follower, before.height + 3);
	await same(before.height + 3);
	for (const node of [validator, follower]) {
		assert.equal((await on(node, async (chain) => chain.api.rpc.system.accountNextIndex(account.address))).toString(), '1');
	}
});

test('should lose nothing when both are killed at once', async () => {
	const before = await finalised(follower);
	await Promise.all([validator.kill(), follower.kill()]);
	validator = await validator.again();
	follower = await follower.again();
	await until(validator, before.height + 3);
	await until(follower, before.height + 3);
	assert.equal(await hashAt(validator, before.height), before.hash);
	await same(before.height + 3);
});
