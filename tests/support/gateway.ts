// SPDX-License-Identifier: Apache-2.0

// A gateway beside a node, as its operator starts it.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '@souk/client/errors';
import { nodeBinary, scratchDirectory } from './node.ts';

/** How long a gateway may take to listen, in milliseconds. */
const STARTING = 60_000;

/** The built souk-gateway: SOUK_GATEWAY, else beside the node. */
export function gatewayBinary(): string {
	const said = process.env.SOUK_GATEWAY;
	const path = said !== undefined && said !== '' ? said : join(dirname(nodeBinary()), 'souk-gateway');
	if (!existsSync(path))
		throw new UserError(`souk-gateway is not built at ${path}; run scripts/build.sh or set SOUK_GATEWAY`);
	return path;
}

/** A running gateway with SQLite in a folder of its own. It ends with this process. */
export class GatewayProcess {
	readonly url: string;
	/** The file of its rows. */
	readonly database: string;
	private readonly child: ChildProcess;

	private constructor(url: string, database: string, child: ChildProcess) {
		this.url = url;
		this.database = database;
		this.child = child;
	}

	/** Start one on a free port, and wait until it listens. */
	static async start(node: string, ...more: string[]): Promise<GatewayProcess> {
		const folder = scratchDirectory();
		const database = join(folder, 'gateway.db');
		const own = ['--node', node, '--database', `sqlite:${database}`, '--content', join(folder, 'content')];
		const child = spawn(gatewayBinary(), [...own, '--listen', '127.0.0.1:0', '--requests-per-minute', '0', ...more], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		process.once('exit', () => child.kill('SIGKILL'));
		let said = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
		const url = await new Promise<string>((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error(`the gateway does not listen:\n${said}`)), STARTING);
			child.once('error', reject);
			child.once('exit', () => reject(new Error(`the gateway stopped while starting:\n${said}`)));
			child.stdout.setEncoding('utf8').on('data', (text: string) => {
				said += text;
				const listens = /^listens +(http:\/\/\S+)$/m.exec(said)?.[1];
				if (listens === undefined) return;
				clearTimeout(timer);
				resolve(listens);
			});
		});
		return new GatewayProcess(url, database, child);
	}

	/** Run statements on its rows behind its back. */
	sql(...statements: string[]): void {
		const program =
			'import sqlite3, sys\nrows = sqlite3.connect(sys.argv[1], timeout=30)\n' +
			'for statement in sys.argv[2:]: rows.execute(statement)\nrows.commit()\n';
		execFileSync('python3', ['-c', program, this.database, ...statements]);
	}

	async stop(): Promise<void> {
		if (this.child.exitCode !== null || this.child.signalCode !== null) return;
		const ended = new Promise((resolve) => this.child.once('exit', resolve));
		this.child.kill('SIGTERM');
		await ended;
	}
}
