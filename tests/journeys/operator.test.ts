// SPDX-License-Identifier: Apache-2.0

// What who runs a node does with it: session keys with their owner's proof, blocks out of one database and into another,
// going back, starting over, and following over the other network backend.

import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { development, key } from '../src/accounts.ts';
import { command, Node, scratchDirectory } from '../src/node.ts';
import { Stage } from './stage.ts';

/** Blocks made before they are taken elsewhere. */
const BLOCKS = 6;

let stage: Stage;
const first = scratchDirectory();
const second = scratchDirectory();
const file = join(scratchDirectory(), 'blocks.bin');
before(async () => {
	stage = await Stage.open();
});
after(async () => stage?.close());

/** Run a command of the node on the development chain in a directory; it must succeed. */
async function operate(name: string, directory: string, ...args: string[]): Promise<string> {
	const { code, stderr, stdout } = await command(name, '--chain', 'dev', '--base-path', directory, ...args);
	assert.equal(code, 0, `${name}: ${stderr}`);
	return stdout + stderr;
}

/** The best block of a node. */
async function headOf(node: Node): Promise<{ height: number; hash: string }> {
	const hash = await node.rpc<string>('chain_getBlockHash');
	const { number } = await node.rpc<{ number: string }>('chain_getHeader', hash);
	return { height: Number(number), hash };
}

/** The best block of the chain in a directory. */
async function best(directory: string): Promise<{ height: number; hash: string }> {
	const node = await Node.start({ args: ['--dev', '--sealing', '3600000'], basePath: directory });
	try {
		return await headOf(node);
	} finally {
		await node.stop();
	}
}

test('should set session keys that the node made, with the proof that it has them', async () => {
	const stash = development('//Alice//stash');
	const { keys, proof } = await stage.chain.provider.send<{ keys: string; proof: string }>('author_rotateKeysWithOwner', [key(stash)]);
	assert.equal(await stage.chain.provider.send('author_hasSessionKeys', [keys]), true);
	// Another's proof is none.
	assert.equal(await stage.refused(development('//Bob//stash'), 'session', 'setKeys', keys, proof), 'session.InvalidProof');
	await stage.do(stash, 'session', 'setKeys', keys, proof);
	assert.equal((await stage.chain.read('session', 'nextKeys', key(stash))).toHex(), keys);
});

test('should take blocks from one database to another, go back, and start over', async () => {
	// Written by BABE: blocks sealed by hand carry no seal another node would take.
	const author = await Node.start({ args: ['--dev'], basePath: first });
	for (let seconds = 0; (await headOf(author)).height < BLOCKS; seconds++) {
		assert.ok(seconds < 90, `there are no ${BLOCKS} blocks:\n${author.log}`);
		await sleep(1000);
	}
	await author.stop();
	const { height, hash } = await best(first);

	await operate('export-blocks', first, '--binary', file);
	assert.ok(statSync(file).size > 0);
	await operate('import-blocks', second, '--binary', file);
	assert.deepEqual(await best(second), { height, hash });

	// What was imported without a proof of finality can be taken back.
	await operate('revert', second, '2');
	assert.equal((await best(second)).height, height - 2);

	await operate('purge-chain', second, '-y');
	assert.ok(!existsSync(join(second, 'chains', 'souk_dev', 'paritydb')));
	assert.equal((await best(second)).height, 0);
});

test('should follow over libp2p what a node over litep2p makes', async () => {
	const spec = join(scratchDirectory(), 'souk-dev.json');
	assert.equal((await command('export-chain-spec', '--chain', 'dev', '--raw', '--output', spec)).code, 0);
	const nodeKey = '0000000000000000000000000000000000000000000000000000000000000002';
	const validator = await Node.start({ args: ['--chain', spec, '--alice', '--validator', '--force-authoring', '--node-key', nodeKey] });
	let follower: Node | undefined;
	try {
		const bootnodes = await validator.peerAddress();
		follower = await Node.start({ args: ['--chain', spec, '--bootnodes', bootnodes, '--network-backend', 'libp2p'] });
		for (let seconds = 0; ; seconds++) {
			assert.ok(seconds < 90, `the follower has nothing final:\n${follower.log}`);
			const hash = await follower.rpc<string>('chain_getFinalizedHead');
			const { number } = await follower.rpc<{ number: string }>('chain_getHeader', hash);
			if (Number(number) >= 3) {
				assert.equal(await validator.rpc('chain_getBlockHash', Number(number)), hash);
				break;
			}
			await sleep(1000);
		}
	} finally {
		await Promise.all([validator.stop(), follower?.stop()]);
	}
});
