// SPDX-License-Identifier: Apache-2.0

// smoldot as a program: it reads JSON-RPC requests on stdin and writes answers and notifications to stdout, one a line. It is
// a process of its own because smoldot 3.4.1 keeps a process busy for minutes after it is terminated.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { UserError } from '@souk/client/errors';
import { report } from '@souk/replay/terminal';
import { start } from 'smoldot';

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
