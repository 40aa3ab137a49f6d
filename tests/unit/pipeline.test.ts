// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { Call, Chain } from '@souk/client/chain';
import { Pipeline, TransactionError } from '@souk/client/pipeline';

const CALL = {} as Call;
const PAIR = { publicKey: new Uint8Array(32) } as unknown as KeyringPair;

/** What a node answers to the hand-overs of transactions, one after the other; the last for good. `undefined` takes it. */
async function piped(
	...answers: (string | undefined)[]
): Promise<{ pipeline: Pipeline; handed: string[]; failed: () => string | undefined }> {
	const handed: string[] = [];
	let failed: string | undefined;
	const provider = {
		on: () => () => undefined,
		send: async (_: string, [raw]: [string]) => {
			const answer = answers[Math.min(handed.length, answers.length - 1)];
			handed.push(raw);
			if (answer !== undefined) throw new Error(answer);
		},
	};
	const header = { number: { toNumber: () => 1 }, hash: { toHex: () => '0x01' } };
	const chain = {
		url: 'ws://nowhere',
		provider,
		api: { rpc: { chain: { getHeader: async () => header, subscribeNewHeads: async () => () => undefined } } },
		sign: (_: Call, __: KeyringPair, nonce: number) => ({ toHex: () => `0x${nonce}` }),
	};
	const pipeline = new Pipeline(chain as unknown as Chain, 10, 60_000, (error) => (failed = error.message));
	await pipeline.start();
	return { pipeline, handed, failed: () => failed };
}

/** Let seconds pass, and what they set off happen. */
async function pass(seconds: number): Promise<void> {
	for (let second = 0; second < seconds; second++) {
		mock.timers.tick(1000);
		await turn();
	}
}

async function timed(run: () => Promise<void>): Promise<void> {
	mock.timers.enable({ apis: ['setInterval', 'setTimeout', 'Date'] });
	try {
		await run();
	} finally {
		mock.timers.reset();
	}
}

/** Why a transaction was refused, once it was. */
function reason(sent: Promise<unknown>): () => string | undefined {
	let why: string | undefined;
	sent.catch((error: unknown) => (why = error instanceof TransactionError ? error.reason : String(error)));
	return () => why;
}

test('should refuse a transaction that the node lost and does not take again, and what follows it', async () => {
	await timed(async () => {
		const unpaid = '1010: Invalid Transaction: Inability to pay some fees (e.g. account balance too low)';
		const { pipeline, handed } = await piped(undefined, undefined, unpaid);
		const [first, second] = [reason(pipeline.send(PAIR, CALL, 'first')), reason(pipeline.send(PAIR, CALL, 'second'))];
		await pass(20);
		assert.deepEqual([handed, first()], [['0x0', '0x1'], undefined]);
		await pass(2);
		assert.deepEqual([first(), second()], [unpaid, "follows 'first', which was refused"]);
		// The second is neither with the node nor waited for.
		assert.deepEqual(
			[handed, pipeline.handedAgain, pipeline.lost, pipeline.unsettled],
			[['0x0', '0x1', '0x0'], 1, 0, 0],
		);
		pipeline.stop();
	});
});

test('should wait on where the node has a transaction, or a block may', async () => {
	for (const answer of [
		'1010: Invalid Transaction: Transaction is outdated',
		'1012: Transaction is temporarily banned',
		'1013: Transaction Already Imported: 0x00',
	]) {
		await timed(async () => {
			const { pipeline, handed } = await piped(undefined, answer);
			const why = reason(pipeline.send(PAIR, CALL, 'first'));
			await pass(50);
			assert.deepEqual([handed.length, pipeline.handedAgain, pipeline.lost, why()], [3, 2, 0, undefined], answer);
			pipeline.stop();
		});
	}
});

test('should count what the node takes another time', async () => {
	await timed(async () => {
		const { pipeline } = await piped(undefined);
		const why = reason(pipeline.send(PAIR, CALL, 'first'));
		await pass(22);
		assert.deepEqual([pipeline.handedAgain, pipeline.lost, why()], [1, 1, undefined]);
		pipeline.stop();
	});
});

test('should say what the node had against a transaction that no block takes', async () => {
	const stuck = "no block took 'first' in 60 s; 1 transactions wait";
	const [outdated, banned] = [
		'1010: Invalid Transaction: Transaction is outdated',
		'1012: Transaction is temporarily banned',
	];
	const imported = '1013: Transaction Already Imported: 0x00';
	for (const [answers, said] of [
		[[undefined, outdated, banned], outdated],
		[[undefined, banned], banned],
		[[undefined, banned, imported], banned],
		[[undefined, imported], undefined],
	] as const) {
		await timed(async () => {
			const { pipeline, failed } = await piped(...answers);
			const why = reason(pipeline.send(PAIR, CALL, 'first'));
			await pass(62);
			assert.equal(failed(), said === undefined ? stuck : `${stuck}; the node said last of it: ${said}`);
			assert.equal(why(), `Error: ${failed()}`);
		});
	}
});

test('should refuse at once what is invalid, and what is outdated when no block turns out to have it', async () => {
	await timed(async () => {
		const invalid = '1010: Invalid Transaction: Transaction has a bad signature';
		const { pipeline, handed } = await piped(invalid);
		const why = reason(pipeline.send(PAIR, CALL, 'first'));
		await turn();
		assert.deepEqual([why(), handed.length], [invalid, 1]);
		pipeline.stop();
	});
	await timed(async () => {
		const outdated = '1010: Invalid Transaction: Transaction is outdated';
		const { pipeline } = await piped(outdated);
		const why = reason(pipeline.send(PAIR, CALL, 'first'));
		await pass(19);
		assert.equal(why(), undefined);
		await pass(2);
		assert.equal(why(), outdated);
		pipeline.stop();
	});
});
