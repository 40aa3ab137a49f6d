// SPDX-License-Identifier: Apache-2.0

// A gateway that serves the dapp, on a port that stays its own: pages find it again after it was away.

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { gatewayBinary } from '../../../../tests/support/gateway.ts';
import { freePorts, scratchDirectory } from '../../../../tests/support/node.ts';

/** How long a gateway may take to listen, in milliseconds. */
const STARTING = 60_000;

export class DappGateway {
	readonly url: string;
	private readonly args: string[];
	private child: ChildProcess | undefined;

	private constructor(url: string, args: string[]) {
		this.url = url;
		this.args = args;
	}

	/** Start one beside a node, with SQLite in a folder of its own. It ends with this process. */
	static async start(node: string, dapp: string): Promise<DappGateway> {
		const folder = scratchDirectory();
		const [port] = await freePorts(1);
		const gateway = new DappGateway(`http://127.0.0.1:${port}`, [
			...['--node', node, '--database', `sqlite:${join(folder, 'gateway.db')}`, '--content', join(folder, 'content')],
			...['--listen', `127.0.0.1:${port}`, '--requests-per-minute', '0', '--dapp', dapp],
		]);
		await gateway.again();
		return gateway;
	}

	/** Start it, or start it again with the rows that it had. */
	async again(): Promise<void> {
		const child = spawn(gatewayBinary(), this.args, { stdio: ['ignore', 'pipe', 'pipe'] });
		this.child = child;
		process.once('exit', () => child.kill('SIGKILL'));
		let said = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
		await new Promise<void>((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error(`the gateway does not listen:\n${said}`)), STARTING);
			child.once('error', reject);
			child.once('exit', () => reject(new Error(`the gateway stopped while starting:\n${said}`)));
			child.stdout.setEncoding('utf8').on('data', (text: string) => {
				said += text;
				if (!/^listens +http/m.test(said)) return;
				clearTimeout(timer);
				resolve();
			});
		});
	}

	async stop(): Promise<void> {
		const { child } = this;
		if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
		const ended = new Promise((resolve) => child.once('exit', resolve));
		child.kill('SIGTERM');
		// A live stream of a page keeps it up for a while.
		const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
		await ended;
		clearTimeout(timer);
	}
}
