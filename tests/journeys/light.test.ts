// SPDX-License-Identifier: Apache-2.0

// smoldot as a light client of the built node: it trusts nothing but the specification, and reads shops all the same.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { bnToHex } from '@polkadot/util';
import { accountsReady, development } from '@souk/client/accounts';
import type { Chain } from '@souk/client/chain';
import { Pipeline } from '@souk/client/pipeline';
import { command, Node, scratchDirectory } from '../support/node.ts';
import { ANY, PROFILE } from '../support/stage.ts';

interface FollowEvent {
	event: string;
	finalizedBlockHashes?: string[];
	operationId?: string;
	output?: string;
	error?: string;
}

/** JSON-RPC over smoldot: requests by id, and the events of one chainHead subscription. */
class Light {
	private next = 1;
	private readonly answers = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
	private readonly events: FollowEvent[] = [];
	private readonly listeners: ((event: FollowEvent) => void)[] = [];

	readonly log: string[] = [];
	private readonly child: ChildProcess;

	constructor(specification: string) {
		const program = join(import.meta.dirname, '..', 'support', 'light.ts');
		this.child = spawn(process.execPath, ['--import', 'tsx', program, specification], { stdio: 'pipe' });
		createInterface({ input: this.child.stdout! }).on('line', (line) => this.hear(line));
		createInterface({ input: this.child.stderr! }).on('line', (line) => this.log.push(line));
		process.on('exit', () => this.stop());
	}

	stop(): void {
		this.child.kill('SIGKILL');
	}

	async ask<T>(method: string, ...params: unknown[]): Promise<T> {
		const id = this.next++;
		const answer = new Promise<unknown>((resolve, reject) => this.answers.set(id, { resolve, reject }));
		this.child.stdin!.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
		return (await answer) as T;
	}

	/** The first event, past or to come, that fits. */
	async event(fits: (event: FollowEvent) => boolean): Promise<FollowEvent> {
		const past = this.events.find(fits);
		if (past !== undefined) return past;
		return new Promise((resolve) => this.listeners.push((event) => fits(event) && resolve(event)));
	}

	private hear(line: string): void {
		const message = JSON.parse(line) as {
			id?: number;
			result?: unknown;
			error?: { message: string };
			params?: { result: FollowEvent };
		};
		if (message.id !== undefined) {
			const waiting = this.answers.get(message.id);
			this.answers.delete(message.id);
			if (message.error === undefined) waiting?.resolve(message.result);
			else waiting?.reject(new Error(message.error.message));
		} else if (message.params !== undefined) {
			this.events.push(message.params.result);
			for (const listener of this.listeners) listener(message.params.result);
		}
	}
}

let node: Node;
let chain: Chain;
let light: Light;
let finalHash: string;

before(async () => {
	await accountsReady();
	const path = join(scratchDirectory(), 'souk-dev.json');
	const exporting = command('export-chain-spec', '--chain', 'dev', '--raw', '--output', path);
	node = await Node.start({ args: ['--dev'], webSocket: true });
	const { code, stderr } = await exporting;
	assert.equal(code, 0, stderr);
	const spec = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	spec.bootNodes = [await node.peerAddress()];
	writeFileSync(path, JSON.stringify(spec));
	light = new Light(path);
	chain = await node.connect();
	const pipeline = new Pipeline(chain, 10, 60_000);
	await pipeline.start();
	const open = chain.api.tx.shops.openShop(PROFILE, ANY, ANY);
	const { block } = await pipeline.send(development('//Bob'), open, 'open a shop');
	pipeline.stop();
	for (const deadline = Date.now() + 60_000; ; await sleep(300)) {
		finalHash = (await chain.api.rpc.chain.getFinalizedHead()).toHex();
		if ((await chain.api.rpc.chain.getHeader(finalHash)).number.toNumber() >= block.number) break;
		assert.ok(Date.now() < deadline, `block ${block.number} is final within a minute:\n${node.log}`);
	}
});
after(async () => {
	light?.stop();
	await chain?.disconnect();
	await node?.stop();
});

async function withLog<T>(run: () => Promise<T>): Promise<T> {
	const timeout = new Promise<never>((_, reject) =>
		setTimeout(
			() => reject(new Error(`the light client got nowhere:\n${light.log.slice(-20).join('\n')}`)),
			60_000,
		).unref(),
	);
	return Promise.race([run(), timeout]);
}

test('should agree on the genesis block when it knows nothing but the specification', async () => {
	assert.equal(await withLog(() => light.ask<string>('chainSpec_v1_genesisHash')), chain.genesis);
});

test('should read a final header and call the CommerceApi in it', async () => {
	await withLog(async () => {
		const follow = await light.ask<string>('chainHead_v1_follow', true);
		// It starts from what it can prove to be final, so wait until that is past the shop.
		let hash: string | undefined;
		let height = 0;
		const opened = (await chain.api.rpc.chain.getHeader(finalHash)).number.toNumber();
		const seen = new Set<string>();
		while (hash === undefined) {
			const event = await light.event(
				({ event: name, finalizedBlockHashes }) =>
					(name === 'initialized' || name === 'finalized') &&
					finalizedBlockHashes !== undefined &&
					!seen.has(finalizedBlockHashes.at(-1)!),
			);
			const candidate = event.finalizedBlockHashes!.at(-1)!;
			seen.add(candidate);
			const header = await light.ask<string>('chainHead_v1_header', follow, candidate);
			height = chain.api.registry.createType('SpRuntimeHeader', header).number.toNumber();
			if (height >= opened) hash = candidate;
		}
		assert.equal((await chain.api.rpc.chain.getBlockHash(height)).toHex(), hash);

		const call = async (name: string, parameters: string): Promise<string> => {
			const { result, operationId } = await light.ask<{ result: string; operationId: string }>(
				'chainHead_v1_call',
				follow,
				hash,
				name,
				parameters,
			);
			assert.equal(result, 'started');
			const done = await light.event((event) => event.operationId === operationId);
			assert.equal(done.event, 'operationCallDone', JSON.stringify(done));
			return done.output!;
		};
		const number = bnToHex(0, { bitLength: 32, isLe: true });
		const shop = await call('CommerceApi_shop', number);
		assert.ok(shop.startsWith('0x01'), 'the shop is there');
		assert.equal(shop, await chain.provider.send('state_call', ['CommerceApi_shop', number, hash]));
		assert.equal(await call('CommerceApi_shop', bnToHex(7, { bitLength: 32, isLe: true })), '0x00');
	});
});
