// SPDX-License-Identifier: Apache-2.0

// What an operator does with a validator: session keys with their owner's proof, and peers on either network backend.
// Blocks exported, imported, reverted and purged are in node/tests/chain.rs.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { development, key } from '@souk/client/accounts';
import { command, Node, scratchDirectory } from '../support/node.ts';
import { Stage } from '../support/stage.ts';

let stage: Stage;
before(async () => {
	stage = await Stage.open();
});
after(async () => stage?.close());

test('should set session keys that the node made, with the proof that it has them', async () => {
	const stash = development('//Alice//stash');
	const { keys, proof } = await stage.chain.provider.send<{ keys: string; proof: string }>(
		'author_rotateKeysWithOwner',
		[key(stash)],
	);
	assert.equal(await stage.chain.provider.send('author_hasSessionKeys', [keys]), true);
	// Another's proof is none.
	assert.equal(
		await stage.refused(development('//Bob//stash'), 'session', 'setKeys', keys, proof),
		'session.InvalidProof',
	);
	await stage.do(stash, 'session', 'setKeys', keys, proof);
	assert.equal((await stage.query.session.nextKeys(key(stash))).toHex(), keys);
});

test('should follow over libp2p what a node over litep2p makes', async () => {
	const spec = join(scratchDirectory(), 'souk-dev.json');
	assert.equal((await command('export-chain-spec', '--chain', 'dev', '--raw', '--output', spec)).code, 0);
	const nodeKey = '0000000000000000000000000000000000000000000000000000000000000002';
	const validator = await Node.start({
		args: ['--chain', spec, '--alice', '--validator', '--force-authoring', '--node-key', nodeKey],
	});
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
