// SPDX-License-Identifier: Apache-2.0

// Two nodes of one exported specification: the second syncs and follows finality, and SIGKILL costs neither a block.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyringPair } from '@polkadot/keyring/types';
import { accountsReady, development, key } from '@souk/client/accounts';
import type { Call, Chain } from '@souk/client/chain';
import { SOUK } from '@souk/client/money';
import { Pipeline } from '@souk/client/pipeline';
import { command, Node, type NodeOptions, scratchDirectory } from '../support/node.ts';
import { ANY, PROFILE } from '../support/stage.ts';

const KEY = '0000000000000000000000000000000000000000000000000000000000000001';

let validator: Node;
let follower: Node;
let spec: string;

before(async () => {
	await accountsReady();
	spec = join(scratchDirectory(), 'souk-dev.json');
	const { code, stderr } = await command('export-chain-spec', '--chain', 'dev', '--raw', '--output', spec);
	assert.equal(code, 0, stderr);
	validator = await Node.start({
		args: ['--chain', spec, '--alice', '--validator', '--force-authoring', '--node-key', KEY],
	});
	follower = await Node.start(await following());
});
after(async () => {
	await Promise.all([validator?.stop(), follower?.stop()]);
});

async function following(): Promise<NodeOptions> {
	return { args: ['--chain', spec, '--bootnodes', await validator.peerAddress()] };
}

/** The last final block of a node. */
async function finalised(node: Node): Promise<{ height: number; hash: string }> {
	const hash = await node.rpc<string>('chain_getFinalizedHead');
	const { number } = await node.rpc<{ number: string }>('chain_getHeader', hash);
	return { height: Number(number), hash };
}

async function hashAt(node: Node, height: number): Promise<string | null> {
	return node.rpc('chain_getBlockHash', height);
}

/** Send one transaction to the validator and wait until a block has it; returns which. */
async function sent(pair: KeyringPair, make: (tx: Chain['api']['tx']) => Call): Promise<number> {
	const chain = await validator.connect();
	const pipeline = new Pipeline(chain, 1, 60_000);
	try {
		await pipeline.start();
		const call = make(chain.api.tx);
		return (await pipeline.send(pair, call, call.method.method)).block.number;
	} finally {
		pipeline.stop();
		await chain.disconnect();
	}
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
	for (let number = 0; number <= height; number++) {
		const [one, other] = await Promise.all([hashAt(validator, number), hashAt(follower, number)]);
		assert.ok(one !== null && one === other, `block ${number} is ${one} for the validator, ${other} for the follower`);
	}
}

test('should sync a second node from the exported specification, which follows finality', async () => {
	const exported = JSON.parse(readFileSync(spec, 'utf8')) as { id: string; genesis: { raw?: unknown } };
	assert.equal(exported.id, 'souk_dev');
	assert.ok(exported.genesis.raw);
	const bob = development('//Bob');
	const opened = await sent(bob, (tx) => tx.shops.openShop(PROFILE, ANY, ANY));
	await until(follower, opened);
	const { height } = await finalised(validator);
	await until(follower, height + 2);
	await same(height + 2);
	const [one, other] = await Promise.all(
		[validator, follower].map((node) => node.rpc('commerce_getShopsOf', bob.address)),
	);
	assert.deepEqual(one, [0]);
	assert.deepEqual(other, one);
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
	const transferredAt = await sent(account, (tx) => tx.balances.transferKeepAlive(key(development('//Eve')), SOUK));
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
		assert.equal(await node.rpc('system_accountNextIndex', account.address), 1);
	}
});

test('should lose nothing when both are killed at once', async () => {
	const before = await finalised(follower);
	await Promise.all([validator.kill(), follower.kill()]);
	[validator, follower] = await Promise.all([validator.again(), follower.again()]);
	await until(validator, before.height + 3);
	await until(follower, before.height + 3);
	assert.equal(await hashAt(validator, before.height), before.hash);
	await same(before.height + 3);
});
