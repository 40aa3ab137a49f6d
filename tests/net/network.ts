// SPDX-License-Identifier: Apache-2.0

// A network under test: validators, an archive node, a light client, and a record of everything that was ever final on it.

import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyringPair } from '@polkadot/keyring/types';
import { development } from '@souk/client/accounts';
import { type Call, Chain } from '@souk/client/chain';
import { type ChainEvent, found, type PlacedEvent, placed } from '@souk/client/events';
import { freePorts, scratchDirectory } from '../support/node.ts';
import { Fault, Peer, supervised, type Tip, until } from './peer.ts';
import { networkKey, phrase, VALIDATORS, writeSpec } from './spec.ts';
import type { Switch } from './switch.ts';

/** Blocks by which finality may be behind in a network that is well. GRANDPA votes for the block before the best. */
export const USUAL_LAG = 5;
/** The length of a session in seconds, `EPOCH_SLOTS` slots. */
const SESSION = 600;

/** Where Debian, and others, have libfaketime. */
const FAKETIME = [
	process.env.SOUK_FAKETIME,
	'/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
	'/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1',
	'/usr/lib/faketime/libfaketime.so.1',
].find((path): path is string => path !== undefined && path !== '' && existsSync(path));

/** Why no clock can be moved here, or nothing. */
export const NO_CLOCK = FAKETIME === undefined ? 'libfaketime is not installed: apt-get install faketime' : undefined;

/** A clock that programs see instead of the machine's. It can be moved while they run. */
export class Clock {
	private readonly path: string;
	private ahead = 0;

	constructor(folder: string, name = 'clock') {
		this.path = join(folder, name);
		this.set(0);
	}

	/** The environment of a program that goes by this clock. Timers stay with the machine's own. */
	get env(): NodeJS.ProcessEnv {
		return {
			LD_PRELOAD: FAKETIME,
			FAKETIME_TIMESTAMP_FILE: this.path,
			FAKETIME_CACHE_DURATION: '1',
			FAKETIME_DONT_FAKE_MONOTONIC: '1',
			NO_FAKE_STAT: '1',
		};
	}

	/** Stand this many seconds ahead of the machine's clock. */
	set(seconds: number): void {
		this.ahead = seconds;
		writeFileSync(this.path, `${seconds < 0 ? '' : '+'}${seconds}\n`);
	}

	move(seconds: number): void {
		this.set(this.ahead + seconds);
	}
}

/** What a journey leaves behind. */
export interface Verdict {
	best: number;
	finalised: number;
	lag: number;
	/** Blocks that were final and no longer are. */
	lost: number;
	/** Heights at which two blocks were final. */
	reverted: number;
	rootsEqual: boolean;
	/** The height whose state roots were compared, and of how many nodes. */
	comparedAt: number;
	compared: number;
}

export interface NetworkOptions {
	validators?: string[];
	/** Accounts that have what it takes to become a validator. */
	candidates?: string[];
	/** All nodes go by one clock that the journey moves. */
	clock?: boolean;
	light?: boolean;
	/** Every node is in a network namespace of its own, and this switch joins them. */
	wires?: Switch;
}

export class Network {
	readonly folder = scratchDirectory();
	readonly spec: string;
	readonly clock: Clock | undefined;
	readonly peers: Peer[] = [];
	/** Every height that a node called final, with the block that it was first seen with. */
	private readonly final = new Map<number, string>();
	private readonly addresses: string[] = [];
	private readonly options: NetworkOptions;
	/** Heights at which two blocks were seen to be final. */
	reverted = 0;
	private worstLag = 0;
	private highest = 0;
	private watching = true;
	private client: Chain | undefined;
	private light: ReturnType<typeof supervised> | undefined;
	private lightLog = '';

	private constructor(options: NetworkOptions) {
		this.options = options;
		this.spec = writeSpec(this.folder, options.validators, options.candidates);
		this.clock = options.clock === true ? new Clock(this.folder) : undefined;
	}

	/** Start validators and the archive node, and wait until they finalise. */
	static async start(options: NetworkOptions = {}): Promise<Network> {
		const network = new Network(options);
		try {
			const validators = options.validators ?? VALIDATORS;
			for (const name of validators) await network.add(name, [`--${name}`, '--validator']);
			await network.add('archive', ['--state-pruning', 'archive', '--blocks-pruning', 'archive'], { webSocket: true });
			// One after the other: every start compiles the runtime, and the machine has few cores.
			for (const peer of network.peers) await peer.start(network.bootnodes());
			void network.watch();
			await network.until(
				'the network finalises',
				180_000,
				async () => (await network.archive.finalised()).height >= 2,
			);
			if (options.light === true) await network.startLight();
			return network;
		} catch (error) {
			await network.stop();
			throw error;
		}
	}

	/** Describe one more node. It is not started. */
	async add(
		name: string,
		args: string[],
		{
			webSocket = false,
			basePath = join(this.folder, name),
			env = this.clock?.env ?? {},
		}: { webSocket?: boolean; basePath?: string; env?: NodeJS.ProcessEnv } = {},
	): Promise<Peer> {
		const index = this.addresses.length;
		const [rpc, p2p, ws] = (await freePorts(3)) as [number, number, number];
		const { key, id } = networkKey(index);
		const { address, ...place } = this.wires?.place(index, p2p) ?? { address: `/ip4/127.0.0.1/tcp/${p2p}` };
		const listen = ['--listen-addr', address, ...(webSocket ? ['--listen-addr', `/ip4/127.0.0.1/tcp/${ws}/ws`] : [])];
		// From outside of its namespace, its RPC is not on the loopback interface.
		if (this.wires !== undefined) listen.push('--unsafe-rpc-external', '--rpc-cors', 'all');
		this.addresses.push(`${address}/p2p/${id}`);
		if (webSocket) this.lightBootnode = `/ip4/127.0.0.1/tcp/${ws}/ws/p2p/${id}`;
		const peer = new Peer({
			name,
			basePath,
			rpcPort: rpc,
			args: ['--chain', this.spec, '--node-key', key, ...listen, ...args],
			env,
			...place,
		});
		this.peers.push(peer);
		return peer;
	}

	private lightBootnode = '';

	/** The flags by which a node finds the others. */
	bootnodes(): string[] {
		return ['--bootnodes', ...this.addresses];
	}

	/** Start a node again on its database. */
	async again(peer: Peer, more: string[] = []): Promise<void> {
		if (peer.name === 'archive') {
			// A client does not outlive the node that it is connected to.
			await this.client?.disconnect().catch(() => undefined);
			this.client = undefined;
		}
		await peer.start([...this.bootnodes(), ...more]);
	}

	get wires(): Switch | undefined {
		return this.options.wires;
	}

	get archive(): Peer {
		return this.peer('archive');
	}

	get validators(): Peer[] {
		return this.peers.filter(({ options }) => options.args.includes('--validator'));
	}

	get alive(): Peer[] {
		return this.peers.filter((peer) => peer.alive);
	}

	peer(name: string): Peer {
		const found = this.peers.find((peer) => peer.name === name);
		if (found === undefined) throw new Error(`the network has no node ${name}`);
		return found;
	}

	/** Take a node out: nothing is expected of it any more. */
	async remove(peer: Peer): Promise<void> {
		await peer.kill();
		this.peers.splice(this.peers.indexOf(peer), 1);
	}

	/** A client of the archive node. */
	async chain(): Promise<Chain> {
		this.client ??= await Chain.connect(this.archive.url);
		return this.client;
	}

	/** Wait until something is so. A failure names the state of every node. */
	async until<T>(what: string, within: number, probe: () => Promise<T | undefined | false>): Promise<T> {
		try {
			return await until(what, within, probe);
		} catch (error) {
			if (error instanceof Fault) throw error;
			throw new Error(`${error instanceof Error ? error.message : String(error)}\n${await this.describe()}`);
		}
	}

	/** One line per node. */
	async describe(): Promise<string> {
		const lines = this.peers.map(async (peer) => {
			if (!peer.alive) return `${peer.name}: not running`;
			try {
				const [best, finalised, peers] = await Promise.all([peer.best(), peer.finalised(), peer.peers()]);
				return `${peer.name}: best ${best.height}, final ${finalised.height}, ${peers} peers`;
			} catch (error) {
				return `${peer.name}: ${error instanceof Error ? error.message : String(error)}`;
			}
		});
		return (await Promise.all(lines)).join('\n');
	}

	/** Look at every node once a second, and note what is final. */
	private async watch(): Promise<void> {
		while (this.watching) {
			await Promise.all(this.alive.map((peer) => this.look(peer).catch(() => undefined)));
			await sleep(1000);
		}
	}

	private async look(peer: Peer): Promise<void> {
		const [finalised, best] = await Promise.all([peer.finalised(), peer.best()]);
		this.note(finalised);
		this.highest = Math.max(this.highest, best.height);
		// A node that catches up is not behind with finality.
		if (best.height >= this.highest - 2) this.worstLag = Math.max(this.worstLag, best.height - finalised.height);
	}

	private note({ height, hash }: Tip): void {
		const known = this.final.get(height);
		if (known === undefined) this.final.set(height, hash);
		else if (known !== hash) this.reverted++;
	}

	/** The most blocks that finality was behind since this was asked last. */
	lagSince(): number {
		const lag = this.worstLag;
		this.worstLag = 0;
		return lag;
	}

	/** The highest block that any node called final. */
	get finalHeight(): number {
		return Math.max(0, ...this.final.keys());
	}

	/** Wait until a node has what the others have, and finality is with it. Returns the seconds since the node was started. */
	async recovered(peer: Peer, within = 180_000): Promise<number> {
		const wanted = this.finalHeight;
		await this.until(`${peer.name} has caught up`, within, async () => {
			const [best, finalised] = await Promise.all([peer.best(), peer.finalised()]);
			return (
				finalised.height >= wanted && best.height >= this.highest - 2 && best.height - finalised.height <= USUAL_LAG
			);
		});
		return (Date.now() - peer.startedAt) / 1000;
	}

	/** Wait until this many more blocks are on the best chain. */
	async blocks(count: number, within: number): Promise<void> {
		const from = this.highest;
		await this.until(`${count} more blocks`, within, async () => this.highest >= from + count);
	}

	/** Compare all nodes, and all that was ever final with what is on their chains. */
	async verdict(lag = this.lagSince()): Promise<Verdict> {
		// A node of which nothing is expected is removed before. So all that are left have to run.
		const dead = this.peers.filter((peer) => !peer.alive);
		if (dead.length > 0) {
			const how = dead.map(({ name, exit, lastLines }) => {
				return `${name} does not run (it ended with ${exit?.code ?? exit?.signal}):\n${lastLines}`;
			});
			throw new Fault(how.join('\n'));
		}
		const nodes = this.peers;
		const tips = await Promise.all(nodes.map((peer) => peer.finalised()));
		for (const tip of tips) this.note(tip);
		// A node that has only just started holds the others back, so wait for it.
		const height = Math.max(...tips.map((tip) => tip.height));
		await this.until(`block ${height} is final on every node`, 120_000, async () =>
			(await Promise.all(nodes.map((peer) => peer.finalised()))).every((tip) => tip.height >= height),
		);
		const roots = await Promise.all(nodes.map((peer) => peer.rootAt(height)));
		let lost = 0;
		for (const [at, hash] of this.final) {
			if (at > height) continue;
			const now = await Promise.all(nodes.map((peer) => peer.hashAt(at)));
			// A node that began with a proof has none of the blocks before it.
			if (now.some((other) => other !== null && other !== hash) || now[nodes.indexOf(this.archive)] !== hash) lost++;
		}
		const best = await Promise.all(nodes.map((peer) => peer.best()));
		return {
			best: Math.max(...best.map((tip) => tip.height)),
			finalised: height,
			lag,
			lost,
			reverted: this.reverted,
			rootsEqual: roots.every((root) => root !== undefined && root === roots[0]),
			comparedAt: height,
			compared: nodes.length,
		};
	}

	/** The session that the last final block is in. */
	async session(): Promise<number> {
		const { api } = await this.chain();
		const at = await api.at(await this.archive.rpc<string>('chain_getFinalizedHead'));
		return (await at.query.session.currentIndex()).toNumber();
	}

	/** Move the clock of all nodes on by a session, and wait until the new session is final. */
	async nextSession(): Promise<number> {
		const before = await this.session();
		this.moveClock(SESSION);
		await this.until(`session ${before + 1}`, 90_000, async () => (await this.session()) > before);
		return this.session();
	}

	/** The same, without waiting for finality. */
	async hurrySession(): Promise<void> {
		const { currentIndex } = (await this.chain()).api.query.session;
		const before = (await currentIndex()).toNumber();
		this.moveClock(SESSION);
		await this.until(`session ${before + 1}`, 90_000, async () => (await currentIndex()).toNumber() > before);
	}

	private moveClock(seconds: number): void {
		if (this.clock === undefined) throw new Error('the clock of this network does not move');
		this.clock.move(seconds);
	}

	/**
	 * Send a call and wait until it is final. Returns its events, and throws where it failed. It survives what a pipeline does
	 * not: a node that goes away, a block that is replaced by another.
	 */
	async send(pair: KeyringPair, call: Call): Promise<ChainEvent[]> {
		const chain = await this.chain();
		const { section, method } = call.method;
		const name = `${section}.${method}`;
		let next = (await this.archive.finalised()).height + 1;
		const nonce = await this.archive.rpc<number>('system_accountNextIndex', pair.address);
		const raw = chain.sign(call, pair, nonce).toHex();
		await this.archive.rpc('author_submitExtrinsic', raw);
		return this.until(`${name} is final`, 120_000, async () => {
			const { height } = await this.archive.finalised();
			for (; next <= height; next++) {
				const hash = (await this.archive.hashAt(next))!;
				const { block } = await this.archive.rpc<{ block: { extrinsics: string[] } }>('chain_getBlock', hash);
				const place = block.extrinsics.indexOf(raw);
				if (place < 0) continue;
				const events = (await this.eventsAt(hash)).flatMap(({ extrinsic, event }) =>
					extrinsic === place ? [event] : [],
				);
				const failed = found(events, 'system', 'ExtrinsicFailed');
				if (failed !== undefined) throw new Fault(`${name}: ${chain.errorName(failed.dispatchError)}`);
				const sudid = found(events, 'sudo', 'Sudid');
				if (sudid?.sudoResult.isErr) throw new Fault(`${name}: ${chain.errorName(sudid.sudoResult.asErr)}`);
				return events;
			}
			return undefined;
		});
	}

	/** Have sudo dispatch a call as root. */
	async root(call: Call): Promise<ChainEvent[]> {
		const { api } = await this.chain();
		return this.send(development(phrase('alice')), api.tx.sudo.sudo(call));
	}

	/** The events of a block, decoded by the runtime that made it: there may have been another since. */
	private async eventsAt(hash: string): Promise<PlacedEvent[]> {
		const { api } = await this.chain();
		const records = await (await api.at(hash)).query.system.events();
		return placed(records);
	}

	/** All events of final blocks from a height on. */
	async eventsSince(height: number): Promise<{ height: number; event: ChainEvent }[]> {
		const { height: last } = await this.archive.finalised();
		const events: { height: number; event: ChainEvent }[] = [];
		for (let at = height; at <= last; at++) {
			const hash = await this.archive.hashAt(at);
			for (const { event } of await this.eventsAt(hash!)) events.push({ height: at, event });
		}
		return events;
	}

	/** Start smoldot. It knows the specification and the archive node's address, nothing else. */
	private async startLight(): Promise<void> {
		const spec = JSON.parse(readFileSync(this.spec, 'utf8')) as Record<string, unknown>;
		spec.bootNodes = [this.lightBootnode];
		const path = join(this.folder, 'light.json');
		writeFileSync(path, JSON.stringify(spec));
		this.lightLog = join(this.folder, 'light.log');
		const log = openSync(this.lightLog, 'a');
		const program = join(import.meta.dirname, 'follow.ts');
		this.light = supervised([process.execPath, '--import', 'tsx', program, path], log);
		closeSync(log);
		await this.until('the light client knows a final block', 120_000, async () => this.lightHeight > 0);
	}

	/** The last block that the light client knows to be final, by its own checks. */
	get lightHeight(): number {
		if (this.lightLog === '') return 0;
		return Number(/final (\d+)\n?$/.exec(readFileSync(this.lightLog, 'utf8').trimEnd())?.[1] ?? 0);
	}

	/** Wait until the light client has what was final when this was asked. */
	async lightFollows(): Promise<void> {
		const { height } = await this.archive.finalised();
		await this.until(`the light client knows block ${height}`, 120_000, async () => this.lightHeight >= height);
	}

	async stop(): Promise<void> {
		this.watching = false;
		this.light?.kill('SIGKILL');
		await this.client?.disconnect().catch(() => undefined);
		await Promise.all(this.peers.map((peer) => peer.kill()));
		this.wires?.end();
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/** Make a folder for something that a journey keeps apart. */
export function subfolder(network: Network, name: string): string {
	const path = join(network.folder, name);
	mkdirSync(path, { recursive: true });
	return path;
}
