// SPDX-License-Identifier: Apache-2.0

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Chain } from '@souk/client/chain';
import { UserError } from '@souk/client/errors';
import { exitOnSignals } from './signals.ts';

/** Every node started here that may still run. None of them outlives this process, however it ends. */
const running = new Set<Node>();
const scratch = new Set<string>();

function killAll(): void {
	for (const node of running) node.killNow();
	for (const path of scratch) rmSync(path, { recursive: true, force: true });
}
process.on('exit', killAll);
exitOnSignals();

/** The built node: SOUK_NODE, else where the project's scripts build it. */
export function nodeBinary(): string {
	const root = join(import.meta.dirname, '..', '..');
	const candidates = [
		process.env.SOUK_NODE,
		...[process.env.CARGO_TARGET_DIR, join(root, 'target'), join(homedir(), '.cache', 'souk', 'target')].map(
			(target) => target && join(target, 'debug', 'souk-node'),
		),
	];
	const said = candidates[0];
	if (said !== undefined && said !== '' && !existsSync(said))
		throw new UserError(`SOUK_NODE names ${said}, which does not exist`);
	const found = candidates.find((path): path is string => path !== undefined && path !== '' && existsSync(path));
	if (found === undefined) throw new UserError('the node is not built; run scripts/build.sh or set SOUK_NODE');
	return found;
}

/** A directory that is gone when this process is. */
export function scratchDirectory(): string {
	const path = mkdtempSync(join(tmpdir(), 'souk-journey-'));
	scratch.add(path);
	return path;
}

/** Ports of the loopback interface that no program listens on, all different. */
export async function freePorts(count: number): Promise<number[]> {
	const servers = await Promise.all(
		Array.from({ length: count }, async () => {
			const server = createServer().listen(0, '127.0.0.1');
			await once(server, 'listening');
			return server;
		}),
	);
	const ports = servers.map((server) => {
		const address = server.address();
		if (address === null || typeof address === 'string') throw new Error('no port');
		return address.port;
	});
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	return ports;
}

/** What a command of the node prints, and how it ends. Never throws for a bad exit. */
export async function command(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	try {
		const { stdout, stderr } = await promisify(execFile)(nodeBinary(), args, { maxBuffer: 256 << 20, timeout: 60_000 });
		return { code: 0, stdout, stderr };
	} catch (error) {
		const { code, stdout, stderr } = error as { code?: number | string; stdout?: string; stderr?: string };
		// What never ran or was ended says nothing itself.
		return { code: typeof code === 'number' ? code : -1, stdout: stdout ?? '', stderr: stderr || String(error) };
	}
}

/** Another program listens where a node was to. */
class PortTaken extends Error {}

/** How a node is started. */
export interface NodeOptions {
	/** What makes this node different, such as `['--dev', '--sealing', 'instant']`. */
	args: string[];
	/** Where its database is; its own scratch directory if not given. */
	basePath?: string;
	rpcPort?: number;
	p2pPort?: number;
	/** Listen for peers over WebSocket, which light clients need. */
	webSocket?: boolean;
	/** Serve metrics, on a port of its own. */
	metrics?: boolean;
}

/** A running node. */
export class Node {
	private closed = false;

	private readonly options: Required<NodeOptions>;
	private readonly child: ChildProcess;
	private readonly logPath: string;
	private readonly metricsPort: number;

	private constructor(options: Required<NodeOptions>, child: ChildProcess, logPath: string, metricsPort: number) {
		this.options = options;
		this.child = child;
		this.logPath = logPath;
		this.metricsPort = metricsPort;
	}

	/** Start a node and wait until it answers. Where another program took a port that was free, others are tried. */
	static async start(options: NodeOptions): Promise<Node> {
		for (let tries = 1; ; tries++) {
			try {
				return await Node.launch(options);
			} catch (error) {
				if (!(error instanceof PortTaken) || options.rpcPort !== undefined || tries === 3) throw error;
			}
		}
	}

	private static async launch(options: NodeOptions): Promise<Node> {
		const [rpcPort, p2pPort, metricsPort] = (await freePorts(3)) as [number, number, number];
		const whole = { basePath: scratchDirectory(), rpcPort, p2pPort, webSocket: false, metrics: false, ...options };
		const logPath = join(whole.basePath, `node-${Date.now()}.log`);
		const log = openSync(logPath, 'a');
		const child = spawn(
			nodeBinary(),
			[
				...whole.args,
				...['--base-path', whole.basePath],
				...['--rpc-port', String(whole.rpcPort)],
				...['--listen-addr', `/ip4/127.0.0.1/tcp/${whole.p2pPort}${whole.webSocket ? '/ws' : ''}`],
				...(whole.metrics ? ['--prometheus-port', String(metricsPort)] : ['--no-prometheus']),
				...['--no-telemetry', '--no-mdns'],
			],
			{ stdio: ['ignore', log, log], detached: true },
		);
		closeSync(log);
		const node = new Node(whole, child, logPath, metricsPort);
		running.add(node);
		child.once('exit', () => {
			node.closed = true;
			running.delete(node);
		});
		child.once('error', () => {
			node.closed = true;
			running.delete(node);
		});
		await node.ready(120_000);
		return node;
	}

	/** Start it again on the same database and ports, after it stopped. */
	async again(): Promise<Node> {
		return Node.start(this.options);
	}

	get url(): string {
		return `ws://127.0.0.1:${this.options.rpcPort}`;
	}

	/** The last lines of its log. */
	get log(): string {
		return readFileSync(this.logPath, 'utf8').split('\n').slice(-25).join('\n');
	}

	/** Connect a client; disconnect it yourself. */
	async connect(): Promise<Chain> {
		return Chain.connect(this.url);
	}

	/** Ask one thing without a client around it. */
	async rpc<T>(method: string, ...params: unknown[]): Promise<T> {
		const response = await fetch(this.url.replace('ws:', 'http:'), {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
		});
		const { result, error } = (await response.json()) as { result: T; error?: { message: string } };
		if (error !== undefined) throw new Error(`${method}: ${error.message}`);
		return result;
	}

	/** What it tells Prometheus, where it was started to. */
	async metrics(): Promise<string> {
		return (await fetch(`http://127.0.0.1:${this.metricsPort}/metrics`)).text();
	}

	/** The address peers dial. */
	async peerAddress(): Promise<string> {
		const id = await this.rpc<string>('system_localPeerId');
		return `/ip4/127.0.0.1/tcp/${this.options.p2pPort}${this.options.webSocket ? '/ws' : ''}/p2p/${id}`;
	}

	/** Ask it to stop, and make it if it does not within ten seconds. */
	async stop(): Promise<void> {
		if (this.closed) return;
		this.signal('SIGTERM');
		for (let tenths = 0; tenths < 100 && !this.closed; tenths++) await sleep(100);
		await this.kill();
	}

	/** SIGKILL, as a power cut would. */
	async kill(): Promise<void> {
		this.killNow();
		while (!this.closed) await sleep(20);
	}

	killNow(): void {
		if (!this.closed) this.signal('SIGKILL');
	}

	private signal(signal: NodeJS.Signals): void {
		if (this.child.pid === undefined) return;
		try {
			process.kill(-this.child.pid, signal);
		} catch {
			// It is gone already.
		}
	}

	/**
	 * Wait until it says where its RPC listens, and that this is where it was told to: where a port was taken meanwhile it
	 * takes another, and we would talk to a stranger.
	 */
	private async ready(within: number): Promise<void> {
		const { rpcPort } = this.options;
		const deadline = Date.now() + within;
		while (Date.now() < deadline) {
			if (this.closed) throw new Error(`the node stopped while starting:\n${this.log}`);
			const listening = /Running JSON-RPC server: addr=([^\s]*)/.exec(readFileSync(this.logPath, 'utf8'))?.[1];
			if (listening?.includes(`127.0.0.1:${rpcPort}`)) return;
			if (listening !== undefined) {
				await this.kill();
				throw new PortTaken(`port ${rpcPort} was taken while the node started; it listens at ${listening}`);
			}
			await sleep(100);
		}
		const { log } = this;
		await this.kill();
		throw new Error(`the node did not answer within ${within / 1000} s:\n${log}`);
	}
}
