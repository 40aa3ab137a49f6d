// SPDX-License-Identifier: Apache-2.0

// A node of a network under test. It can be killed and started again on the same database, and it dies with this process.

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeBinary } from '../support/node.ts';

/** Every process started here that may still run. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
	for (const child of running) end(child, 'SIGKILL');
});

/** Signal the process group of a child. */
function end(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		// It is gone already.
	}
}

/** Start a program in a process group of its own that does not outlive this process. */
export function supervised(command: string[], log: number, env: NodeJS.ProcessEnv = {}): ChildProcess {
	const [program, ...args] = command;
	const child = spawn(program!, args, {
		stdio: ['ignore', log, log],
		detached: true,
		env: { ...process.env, ...env },
	});
	running.add(child);
	child.once('exit', () => running.delete(child));
	child.once('error', () => running.delete(child));
	return child;
}

/** What a node is. All of it stays the same when the node starts again, unless a journey changes it on purpose. */
export interface PeerOptions {
	name: string;
	/** Its database, its keys and its logs. */
	basePath: string;
	/** What makes it different from other nodes. */
	args: string[];
	rpcPort: number;
	/** The host at which this process reaches its RPC. */
	host?: string;
	/** What the node is started through, such as `nsenter`. */
	through?: string[];
	env?: NodeJS.ProcessEnv;
}

/** A block, as a journey compares it. */
export interface Tip {
	height: number;
	hash: string;
}

interface Header {
	number: string;
	stateRoot: string;
	parentHash: string;
}

/** How a node stopped. */
export interface Exit {
	code: number | null;
	signal: NodeJS.Signals | null;
}

export class Peer {
	readonly options: PeerOptions;
	/** How it stopped last; `undefined` while it runs. */
	exit: Exit | undefined = { code: 0, signal: null };
	/** When it was started last, in milliseconds since the epoch. */
	startedAt = 0;
	private child: ChildProcess | undefined;
	private logPath = '';
	private starts = 0;

	constructor(options: PeerOptions) {
		this.options = options;
	}

	get name(): string {
		return this.options.name;
	}

	get alive(): boolean {
		return this.exit === undefined;
	}

	get url(): string {
		return `ws://${this.options.host ?? '127.0.0.1'}:${this.options.rpcPort}`;
	}

	/** Everything it has logged since it was started last. */
	get log(): string {
		return existsSync(this.logPath) ? readFileSync(this.logPath, 'utf8') : '';
	}

	/** The last lines of its log. */
	get lastLines(): string {
		return this.log.trimEnd().split('\n').slice(-20).join('\n');
	}

	/** Start it, on the database that it has, and wait until it answers. `more` is said this time only. */
	async start(more: string[] = [], within = 120_000): Promise<void> {
		await this.launch(more);
		await this.ready(within);
	}

	/** Start it and do not wait. */
	async launch(more: string[] = []): Promise<void> {
		if (this.alive) throw new Error(`${this.name} runs already`);
		const { basePath, args, rpcPort, through = [], env = {} } = this.options;
		mkdirSync(basePath, { recursive: true });
		this.logPath = join(basePath, `node-${++this.starts}.log`);
		const log = openSync(this.logPath, 'a');
		const child = supervised(
			[
				...through,
				nodeBinary(),
				...args,
				...['--name', this.name, '--base-path', basePath, '--rpc-port', String(rpcPort)],
				...['--rpc-methods', 'unsafe', '--no-prometheus', '--no-telemetry', '--no-mdns', '--no-hardware-benchmarks'],
				...more,
			],
			log,
			env,
		);
		closeSync(log);
		this.child = child;
		this.exit = undefined;
		this.startedAt = Date.now();
		child.once('exit', (code, signal) => {
			if (this.child === child) this.exit = { code, signal };
		});
		child.once('error', () => {
			if (this.child === child) this.exit = { code: null, signal: null };
		});
	}

	/** Wait until it answers. */
	async ready(within = 120_000): Promise<void> {
		const deadline = Date.now() + within;
		while (Date.now() < deadline) {
			if (!this.alive) throw new Error(`${this.name} stopped while starting:\n${this.lastLines}`);
			const listening = /Running JSON-RPC server: addr=([^\s]*)/.exec(this.log)?.[1];
			if (listening?.includes(`:${this.options.rpcPort}`)) return;
			if (listening !== undefined)
				throw new Error(`${this.name}: port ${this.options.rpcPort} is taken; it listens at ${listening}`);
			await sleep(100);
		}
		throw new Error(`${this.name} did not answer within ${within / 1000} s:\n${this.lastLines}`);
	}

	/** SIGKILL, as a power cut would. */
	async kill(): Promise<void> {
		if (this.child !== undefined && this.alive) end(this.child, 'SIGKILL');
		await this.gone();
	}

	/** Ask it to stop, and make it if it does not within twenty seconds. */
	async stop(): Promise<void> {
		if (this.child === undefined || !this.alive) return;
		end(this.child, 'SIGTERM');
		for (let tenths = 0; tenths < 200 && this.alive; tenths++) await sleep(100);
		await this.kill();
	}

	/** Wait until it has stopped by itself. */
	async gone(within = 60_000): Promise<Exit> {
		for (const deadline = Date.now() + within; this.exit === undefined; await sleep(50)) {
			if (Date.now() > deadline)
				throw new Error(`${this.name} still runs after ${within / 1000} s:\n${this.lastLines}`);
		}
		return this.exit;
	}

	/** Ask one thing. */
	async rpc<T>(method: string, ...params: unknown[]): Promise<T> {
		const response = await fetch(this.url.replace('ws:', 'http:'), {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
			signal: AbortSignal.timeout(20_000),
		});
		const { result, error } = (await response.json()) as { result: T; error?: { message: string; data?: unknown } };
		if (error !== undefined) throw new Error(`${method}: ${error.message} ${JSON.stringify(error.data ?? '')}`);
		return result;
	}

	/** The best block. */
	async best(): Promise<Tip> {
		return this.tip(await this.rpc<string>('chain_getBlockHash'));
	}

	/** The last final block. */
	async finalised(): Promise<Tip> {
		return this.tip(await this.rpc<string>('chain_getFinalizedHead'));
	}

	private async tip(hash: string): Promise<Tip> {
		const { number } = await this.rpc<Header>('chain_getHeader', hash);
		return { height: Number(number), hash };
	}

	/** The block of a height on its best chain. */
	async hashAt(height: number): Promise<string | null> {
		return this.rpc('chain_getBlockHash', height);
	}

	/** The state root of the block of a height. */
	async rootAt(height: number): Promise<string | undefined> {
		const hash = await this.hashAt(height);
		if (hash === null) return undefined;
		return (await this.rpc<Header | null>('chain_getHeader', hash))?.stateRoot;
	}

	async peers(): Promise<number> {
		return (await this.rpc<{ peers: number }>('system_health')).peers;
	}
}

/** What no waiting mends. */
export class Fault extends Error {}

/** Wait until something is so; `what` names it when it does not come. */
export async function until<T>(
	what: string,
	within: number,
	probe: () => Promise<T | undefined | false>,
	every = 500,
): Promise<T> {
	let last = '';
	for (const deadline = Date.now() + within; ; await sleep(every)) {
		try {
			const found = await probe();
			if (found !== undefined && found !== false) return found;
			last = '';
		} catch (error) {
			if (error instanceof Fault) throw error;
			last = error instanceof Error ? `: ${error.message.split('\n', 1)[0]}` : '';
		}
		if (Date.now() > deadline) throw new Error(`not within ${within / 1000} s: ${what}${last}`);
	}
}
