// SPDX-License-Identifier: Apache-2.0

// Writes the specification of a chain with the peer that a light client begins with, to stdout.
//
//   node specification.mjs NODE-URL SPECIFICATION PEER-PORT
//
// Plain JavaScript, as scripts/run.sh calls it without a loader.

import { readFileSync } from 'node:fs';

const [url, path, port] = process.argv.slice(2);
if (url === undefined || path === undefined || port === undefined) {
	process.stderr.write('usage: node specification.mjs NODE-URL SPECIFICATION PEER-PORT\n');
	process.exit(2);
}
const answer = await fetch(url, {
	method: 'POST',
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'system_localPeerId', params: [] }),
});
const { result: peer, error } = await answer.json();
if (typeof peer !== 'string') throw new Error(`the node does not say what peer it is: ${error?.message}`);
const specification = JSON.parse(readFileSync(path, 'utf8'));
specification.bootNodes = [`/ip4/127.0.0.1/tcp/${port}/ws/p2p/${peer}`];
process.stdout.write(JSON.stringify(specification));
