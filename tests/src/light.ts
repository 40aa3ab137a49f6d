// SPDX-License-Identifier: Apache-2.0

// smoldot as a program: JSON-RPC requests in on stdin, answers and notifications out on stdout, one a line. It runs apart
// from whoever uses it because smoldot 3.4.1 keeps a process busy for minutes after it is terminated.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { start } from 'smoldot';
import { UserError, report } from './errors.ts';

try {
	const [path] = process.argv.slice(2);
	if (path === undefined) throw new UserError('usage: light CHAIN-SPECIFICATION');
	const client = start({
		maxLogLevel: 3,
		logCallback: (level, target, message) => void process.stderr.write(`${level} ${target} ${message}\n`),
	});
	const chain = await client.addChain({ chainSpec: readFileSync(path, 'utf8') });
	const input = createInterface({ input: process.stdin });
	input.on('line', (line) => chain.sendJsonRpc(line));
	input.on('close', () => process.exit(0));
	for await (const answer of chain.jsonRpcResponses) process.stdout.write(`${answer}\n`);
} catch (error) {
	report('light', error);
	process.exit(1);
}
