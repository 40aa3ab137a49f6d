// SPDX-License-Identifier: Apache-2.0

// A light client that follows finality: smoldot prints the height of every block that it has proved to be final, one a line.
// It is a process of its own because smoldot keeps a process busy for minutes after it is terminated.

import { readFileSync } from 'node:fs';
import { compactFromU8a, hexToU8a } from '@polkadot/util';
import { UserError } from '@souk/client/errors';
import { report } from '@souk/replay/terminal';
import { start } from 'smoldot';

interface Message {
	id?: number;
	result?: unknown;
	error?: { message: string };
	params?: { result: { event: string; finalizedBlockHashes?: string[] } };
}

try {
	const [path] = process.argv.slice(2);
	if (path === undefined) throw new UserError('usage: follow CHAIN-SPECIFICATION');
	const client = start({
		maxLogLevel: 2,
		logCallback: (_, target, message) => void process.stderr.write(`${target} ${message}\n`),
	});
	const chain = await client.addChain({ chainSpec: readFileSync(path, 'utf8') });
	let next = 1;
	const ask = (method: string, ...params: unknown[]): number => {
		chain.sendJsonRpc(JSON.stringify({ jsonrpc: '2.0', id: next, method, params }));
		return next++;
	};
	let follow = '';
	/** By request: the block whose header was asked for. */
	const headers = new Map<number, string>();
	const following = ask('chainHead_v1_follow', false);
	for await (const answer of chain.jsonRpcResponses) {
		const { id, result, params } = JSON.parse(answer) as Message;
		if (id === following) {
			follow = result as string;
		} else if (id !== undefined && headers.has(id)) {
			// Blocks stay pinned until they are let go, and smoldot keeps only so many.
			ask('chainHead_v1_unpin', follow, headers.get(id));
			headers.delete(id);
			if (typeof result !== 'string') continue;
			// After the hash of the parent.
			const [, height] = compactFromU8a(hexToU8a(result).subarray(32));
			process.stdout.write(`final ${height.toString()}\n`);
		} else if (params !== undefined) {
			const { event, finalizedBlockHashes: hashes = [] } = params.result;
			if (event === 'stop') throw new UserError('smoldot stopped following');
			const last = hashes.at(-1);
			if (last === undefined) continue;
			headers.set(ask('chainHead_v1_header', follow, last), last);
			if (hashes.length > 1) ask('chainHead_v1_unpin', follow, hashes.slice(0, -1));
		}
	}
} catch (error) {
	report('follow', error);
	process.exit(1);
}
