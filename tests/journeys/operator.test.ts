// SPDX-License-Identifier: Apache-2.0

// What an operator does with a validator: session keys with their owner's proof, peers on either network backend, and a halt.
// Blocks exported, imported, reverted and purged are in node/tests/chain.rs.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { development, key } from '@souk/client/accounts';
import { command, Node, scratchDirectory } from '../support/node.ts';
import { ANY, PROFILE, SIZE, Stage } from '../support/stage.ts';

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
		follower = await Node.start({
			args: ['--chain', spec, '--bootnodes', bootnodes, '--network-backend', 'libp2p', '--rpc-methods', 'safe'],
		});
		// An endpoint for everybody writes no specifications.
		await assert.rejects(follower.rpc('sync_state_genSyncSpec', true), /unsafe/);
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
		// The validator allows unsafe methods. On a chain that has just begun the answer may be larger than a response may be.
		const refusal = await validator.rpc('sync_state_genSyncSpec', true).then(() => '', String);
		assert.doesNotMatch(refusal, /unsafe/);
	} finally {
		await Promise.all([validator.stop(), follower?.stop()]);
	}
});

test("should take nobody's window while the node stands still for longer than the window", async () => {
	/** How long a seller has to ship, in milliseconds. */
	const window = 40_000;
	const options = { args: ['--dev'], basePath: scratchDirectory() };
	let real = await Stage.on(await Node.start(options));
	try {
		const { seller, tx } = real;
		await Promise.all([
			real.orderRules({ ship: BigInt(window) }),
			real.send(
				seller,
				tx.utility.batchAll([
					tx.shops.openShop(PROFILE, ANY, ANY),
					tx.shops.addCapability(0, 'Publish', ANY, ANY, 1),
					tx.shops.publishListings(0, [real.newListing({ commission: 'None', maxDepth: 0 })]),
				]),
			),
		]);
		const order = await real.order(0n);
		await real.do(seller, 'orders', 'acceptOrder', order, SIZE);
		const over = Number(await real.now()) + window;
		await real.close();
		await sleep(over + 5_000 - Date.now());

		real = await Stage.on(await Node.start(options));
		assert.equal(
			await real.refused(real.stranger, 'orders', 'advanceOrders', [{ order, extent: SIZE }]),
			'orders.NothingDue',
		);
		assert.ok((await real.now()) > BigInt(over), 'by the time of day the seller is late');
		const { now, behind, stopped } = await real.chain.ask(({ clockApi }) => clockApi.clock());
		assert.ok(now.toNumber() < over && behind.toNumber() > window - 15_000 && stopped.isFalse);
		await real.ship(order);
		assert.equal(await real.state(order), 'Shipped');
	} finally {
		await real.close();
	}
});
