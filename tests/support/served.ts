// SPDX-License-Identifier: Apache-2.0

// Runs a program against a gateway of a chain with a day of trade on it, and ends both with it:
//
//   tsx support/served.ts PROGRAM [ARGUMENT…]        `{url}` in an argument is the gateway's address

import { spawn } from 'node:child_process';
import { UserError } from '@souk/client/errors';
import { report } from '@souk/replay/terminal';
import { fill } from './fill.ts';
import { GatewayProcess } from './gateway.ts';
import { Stage } from './stage.ts';

/** Run it. Returns its exit code. */
async function main([program, ...args]: string[]): Promise<number> {
	if (program === undefined) throw new UserError('usage: served PROGRAM [ARGUMENT…]');
	const stage = await Stage.open();
	await fill(stage);
	const gateway = await GatewayProcess.start(stage.node.url);
	const given = args.map((argument) => argument.replaceAll('{url}', gateway.url));
	const child = spawn(program, given, { stdio: 'inherit' });
	process.once('exit', () => child.kill());
	const code = await new Promise<number>((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => resolve(code ?? 1));
	});
	await gateway.stop();
	await stage.close();
	return code;
}

try {
	process.exit(await main(process.argv.slice(2)));
} catch (error) {
	report('served', error);
	process.exit(1);
}
