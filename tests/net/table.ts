// SPDX-License-Identifier: Apache-2.0

// The live table of `make net`: what every node of a network knows, who validates, and how many orders were settled. It opens
// shops and trades in them, unless it is told not to, and starts a light client.

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountsReady } from '@souk/client/accounts';
import { Chain } from '@souk/client/chain';
import { UserError } from '@souk/client/errors';
import { table } from '@souk/replay/table';
import { report } from '@souk/replay/terminal';
import { exitOnSignals } from '../support/signals.ts';
import { Load } from './load.ts';
import { Peer, supervised, until } from './peer.ts';

const USAGE = 'usage: table FOLDER-OF-ZOMBIENET [--no-load] [--for SECONDS]';
/** Traders of the load. */
const TRADERS = 4;
/** Milliseconds between two tables on a terminal, and elsewhere. */
const EVERY = process.stdout.isTTY ? 2_000 : 10_000;

interface Spawned {
	nodesByName: Record<
		string,
		{ name: string; wsUri: string; prometheusUri: string; multiAddress: string; spec: { validator: boolean } }
	>;
}

interface Row {
	cells: string[];
	final: number;
}

class Watched {
	readonly peer: Peer;
	readonly role: string;
	readonly metrics: string;

	constructor({ name, wsUri, prometheusUri, spec }: Spawned['nodesByName'][string]) {
		const { hostname, port } = new URL(wsUri);
		this.peer = new Peer({ name, basePath: '', args: [], host: hostname, rpcPort: Number(port) });
		this.role = spec.validator ? 'validator' : 'archive';
		this.metrics = prometheusUri;
	}

	async row(): Promise<Row> {
		const { peer } = this;
		try {
			const [best, final, peers] = await Promise.all([peer.best(), peer.finalised(), peer.peers()]);
			const cells = [
				peer.name,
				this.role,
				String(best.height),
				String(final.height),
				String(best.height - final.height),
				String(peers),
				final.hash.slice(0, 10),
			];
			return { cells, final: final.height };
		} catch {
			return { cells: [peer.name, this.role, '-', '-', '-', '-', 'does not answer'], final: 0 };
		}
	}
}

/** Counts the orders that final blocks settled. */
class Settled {
	count = 0;
	private next: number;
	private readonly chain: Chain;
	private readonly node: Peer;

	constructor(chain: Chain, node: Peer) {
		this.chain = chain;
		this.node = node;
		this.next = 1;
	}

	async read(): Promise<void> {
		const { height } = await this.node.finalised();
		for (; this.next <= height; this.next++) {
			const hash = await this.node.hashAt(this.next);
			for (const { event } of await this.chain.events(hash!)) {
				if (event.pallet === 'orders' && event.name === 'OrderSettled') this.count++;
			}
		}
	}
}

/** smoldot on the specification that zombienet wrote, with all nodes to start from. */
function light(folder: string, scratch: string, addresses: string[]): () => number {
	const spec = JSON.parse(readFileSync(join(folder, 'local.json'), 'utf8')) as Record<string, unknown>;
	spec.bootNodes = addresses;
	const path = join(scratch, 'light.json');
	writeFileSync(path, JSON.stringify(spec));
	const logPath = join(folder, 'light.log');
	const log = openSync(logPath, 'a');
	supervised([process.execPath, '--import', 'tsx', join(import.meta.dirname, 'follow.ts'), path], log);
	closeSync(log);
	return () => Number(/final (\d+)$/.exec(readFileSync(logPath, 'utf8').trimEnd())?.[1] ?? 0);
}

async function validatorsOf(chain: Chain): Promise<{ session: number; count: number }> {
	const { session } = chain.api.query;
	const [index, validators] = await Promise.all([session.currentIndex(), session.validators()]);
	return { session: index.toNumber(), count: validators.length };
}

const scratch = mkdtempSync(join(tmpdir(), 'souk-table-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
exitOnSignals();

async function show(folder: string, trade: boolean, seconds: number): Promise<number> {
	const { nodesByName } = JSON.parse(readFileSync(join(folder, 'zombie.json'), 'utf8')) as Spawned;
	const nodes = Object.values(nodesByName).map((node) => new Watched(node));
	const archive = nodes.find(({ role }) => role === 'archive') ?? nodes[0];
	if (archive === undefined) throw new UserError(`${folder}/zombie.json names no node`);
	await accountsReady();
	await until('the network finalises', 180_000, async () => (await archive.peer.finalised()).height >= 1);
	const lightHeight = light(
		folder,
		scratch,
		Object.values(nodesByName).map(({ multiAddress }) => multiAddress),
	);
	const chain = await Chain.connect(archive.peer.url);
	const settled = new Settled(chain, archive.peer);
	process.stdout.write('endpoints\n');
	for (const { peer, role, metrics } of nodes)
		process.stdout.write(`  ${peer.name.padEnd(8)} ${role.padEnd(10)} ${peer.url}  ${metrics}\n`);
	process.stdout.write(`logs and databases: ${folder}\nCtrl-C stops everything\n`);
	const peers = nodes.map(({ peer }) => peer);
	let load: Load | undefined;
	if (trade) {
		Load.start(
			{ chain: async () => chain, alive: [archive.peer, ...peers.filter((peer) => peer !== archive.peer)] },
			TRADERS,
		).then(
			(started) => {
				load = started;
			},
			(error: unknown) => report('load', error),
		);
	}
	let lines = 0;
	let last = '';
	const deadline = seconds === 0 ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1000;
	while (Date.now() < deadline) {
		await settled.read().catch(() => undefined);
		const rows = await Promise.all(nodes.map((node) => node.row()));
		const known = lightHeight();
		const final = Math.max(...rows.map((row) => row.final));
		const set = await validatorsOf(chain).catch(() => undefined);
		const cells = [
			...rows.map((row) => row.cells),
			['smoldot', 'light', '-', String(known), String(Math.max(0, final - known)), '-', ''],
		];
		last = [
			table(['node', 'role', 'best', 'final', 'lag', 'peers', 'final block'], cells),
			`validators ${set?.count ?? '-'}, session ${set?.session ?? '-'}, orders settled ${settled.count}${load === undefined ? '' : ` (${load.rate.toFixed(2)}/s)`}`,
		].join('\n');
		// On a terminal every table takes the place of the one before.
		if (process.stdout.isTTY && lines > 0) process.stdout.write(`\x1b[${lines}A\x1b[J`);
		process.stdout.write(`${process.stdout.isTTY ? '' : '\n'}${last}\n`);
		lines = last.split('\n').length;
		await sleep(EVERY);
	}
	return settled.count;
}

try {
	const [folder, ...rest] = process.argv.slice(2);
	if (folder === undefined) throw new UserError(USAGE);
	let trade = true;
	let seconds = 0;
	for (let at = 0; at < rest.length; at++) {
		if (rest[at] === '--no-load') trade = false;
		else if (rest[at] === '--for' && /^[1-9]\d*$/.test(rest[at + 1] ?? '')) seconds = Number(rest[++at]);
		else throw new UserError(`unknown argument '${rest[at]}'; ${USAGE}`);
	}
	await show(folder, trade, seconds);
	process.exit(0);
} catch (error) {
	report('net', error);
	process.exit(1);
}
