// SPDX-License-Identifier: Apache-2.0

// Everything a test of the dapp needs: a node, a gateway that serves the built pages, clients that ask the chain itself, a browser.

import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Souk } from '@souk/sdk';
import { connect } from '@souk/sdk/node';
import type { Browser } from 'playwright-core';
import { command, Node, scratchDirectory } from '../../../../tests/support/node.ts';
import { Stage } from '../../../../tests/support/stage.ts';
import { startBrowser } from './chromium.ts';
import { DappGateway } from './gateway.ts';
import { type Device, Visit } from './visit.ts';
import { StandInWallet } from './wallet.ts';

export { scratchDirectory };

/** What the build of the dapp wrote: SOUK_DAPP, else where scripts/dapp.sh builds it. */
export const DIST = process.env.SOUK_DAPP || join(import.meta.dirname, '..', '..', '..', 'dist');

/** The chain of the tests, as the node calls it. */
const CHAIN = 'souk';

/** How long a gateway may take to be as new as the chain, in milliseconds. */
const PATIENCE = 30_000;

/** How a world is made. */
export interface WorldOptions {
	/** `instant` makes a block of each transaction; a number is milliseconds between blocks; `slots` is one every three seconds. */
	sealing?: 'instant' | 'slots' | number;
	/** The folder that the gateway serves; the build if not given. */
	dapp?: string;
	/** Listen for peers as light clients need it, and serve the specification that they begin with. */
	light?: boolean;
}

/** A copy of the pages with the specification of the chain beside them, which names a node as the peer to begin with. */
async function withSpecification(dapp: string, node: Node): Promise<string> {
	const folder = join(scratchDirectory(), 'dapp');
	const path = join(scratchDirectory(), 'specification.json');
	cpSync(dapp, folder, { recursive: true });
	const { code, stderr } = await command('export-chain-spec', '--chain', CHAIN, '--raw', '--output', path);
	if (code !== 0) throw new Error(`the chain's specification cannot be exported: ${stderr}`);
	const specification = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	specification.bootNodes = [await node.peerAddress()];
	writeFileSync(join(folder, 'chain-spec.json'), JSON.stringify(specification));
	return folder;
}

export class World {
	node: Node;
	readonly gateway: DappGateway;
	readonly souk: Souk;
	stage: Stage;
	readonly browser: Browser;
	private readonly visits: Visit[] = [];

	private constructor(node: Node, gateway: DappGateway, souk: Souk, stage: Stage, browser: Browser) {
		this.node = node;
		this.gateway = gateway;
		this.souk = souk;
		this.stage = stage;
		this.browser = browser;
	}

	static async start({ sealing = 'instant', dapp = DIST, light = false }: WorldOptions = {}): Promise<World> {
		if (!existsSync(join(dapp, 'index.html'))) throw new Error(`the dapp is not built in ${dapp}: run scripts/dapp.sh`);
		const browser = startBrowser();
		// The reason is told below, where it is waited for.
		browser.catch(() => undefined);
		const node = await Node.start({
			args: [
				...['--dev', '--chain', CHAIN, '--state-pruning', 'archive', '--blocks-pruning', 'archive'],
				...(sealing === 'slots' ? [] : ['--sealing', String(sealing)]),
			],
			webSocket: light,
		});
		const stage = await Stage.on(node);
		// The clock stands at zero until there is a block.
		if (sealing !== 'slots') await stage.blocks(1);
		const served = light ? await withSpecification(dapp, node) : dapp;
		const [souk, gateway] = await Promise.all([connect(node.url), DappGateway.start(node.url, served)]);
		return new World(node, gateway, souk, stage, await browser);
	}

	/** Where the pages are. */
	get origin(): string {
		return this.gateway.url;
	}

	/** Somebody with a device. */
	async visit(device: Omit<Device, 'origin'> = {}): Promise<Visit> {
		const visit = await Visit.by(this.browser, { ...device, origin: this.origin });
		this.visits.push(visit);
		return visit;
	}

	/** A wallet with development accounts. */
	wallet(...paths: string[]): StandInWallet {
		return new StandInWallet(this.stage.chain, paths);
	}

	/** Wait until the gateway has the node's newest final block. */
	async level(): Promise<void> {
		const { number } = await this.souk.client.getFinalizedBlock();
		for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(100)) {
			const answer = await fetch(new URL('v1', this.origin)).catch(() => undefined);
			if (answer?.ok !== true) continue;
			const { at } = (await answer.json()) as { at: { height: number } };
			if (at.height >= number) return;
		}
		throw new Error(`the gateway is not at block ${number} after ${PATIENCE / 1_000} s`);
	}

	/** The node goes away. Clients of this process wait for it. */
	async nodeAway(): Promise<void> {
		this.stage.pipeline.stop();
		await this.stage.chain.disconnect();
		await this.node.stop();
	}

	/** The node comes back on the same database and ports. */
	async nodeAgain(): Promise<void> {
		this.node = await this.node.again();
		this.stage = await Stage.on(this.node);
		// A chain that seals at once is heard of with its next block.
		await this.stage.blocks(1);
	}

	async close(): Promise<void> {
		for (const visit of this.visits) await visit.close().catch(() => undefined);
		await this.browser.close();
		this.souk.close();
		await this.gateway.stop();
		await this.stage.close();
	}
}
