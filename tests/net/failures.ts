// SPDX-License-Identifier: Apache-2.0

// Journeys of nodes that fail: killed, cut off, out of time, out of room.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { development } from '@souk/client/accounts';
import { authorsSince } from './authors.ts';
import { type Journey, nothingMissing, type Outcome, type Stage, sound } from './journeys.ts';
import { Clock, NO_CLOCK, subfolder, USUAL_LAG } from './network.ts';
import type { Peer } from './peer.ts';
import { stashOf } from './spec.ts';
import { noSwitch } from './switch.ts';

const MIB = 1 << 20;

/** One of four is killed, away for a hundred blocks, and back. */
async function killOne({ network, load, smoke, say }: Stage): Promise<Outcome> {
	const victim = network.peer('charlie');
	const away = smoke ? 10 : 100;
	network.lagSince();
	const before = await network.archive.best();
	const settled = load.settled.length;
	await victim.kill();
	say(`${victim.name} is killed at block ${before.height}; ${away} blocks without it`);
	const begun = Date.now();
	await network.blocks(away, away * 15_000);
	const seconds = (Date.now() - begun) / 1000;
	const lag = network.lagSince();
	// Three of four are enough.
	assert.ok(lag <= USUAL_LAG, `finality was ${lag} blocks behind while one of four was away`);
	assert.ok(load.settled.length > settled, 'orders are settled without it');
	await network.again(victim);
	const recovery = await network.recovered(victim);
	say(`${victim.name} is back after ${recovery.toFixed(1)} s`);
	return {
		verdict: sound(await network.verdict(lag)),
		recovery,
		note: `${away} blocks in ${seconds.toFixed(0)} s without it, ${load.settled.length - settled} orders settled`,
	};
}

/** Two of four are killed: blocks go on and none is final. Then they are back. */
async function killTwo({ network, smoke, say }: Stage): Promise<Outcome> {
	const victims = [network.peer('charlie'), network.peer('dave')];
	await Promise.all(victims.map((victim) => victim.kill()));
	// Votes that are under way may still arrive.
	await sleep(8_000);
	const stopped = await network.archive.finalised();
	const from = await network.archive.best();
	const blocks = smoke ? 4 : 20;
	say(`two are killed; finality stands at ${stopped.height}, ${blocks} blocks without it`);
	await network.blocks(blocks, blocks * 30_000);
	assert.deepEqual(await network.archive.finalised(), stopped, 'nothing is final while two of four are away');
	const to = await network.archive.best();
	assert.ok(to.height >= from.height + blocks - 1, 'blocks go on');
	const begun = Date.now();
	// Together, as after a power cut.
	await Promise.all(victims.map((victim) => victim.launch(network.bootnodes())));
	await network.until(
		'finality goes on',
		120_000,
		async () => (await network.archive.finalised()).height > stopped.height,
	);
	const first = (Date.now() - begun) / 1000;
	const recovery = Math.max(...(await Promise.all(victims.map((victim) => network.recovered(victim)))));
	say(`finality went on after ${first.toFixed(1)} s, all was well after ${recovery.toFixed(1)} s`);
	assert.ok(first <= 60, `finality took ${first} s to go on`);
	assert.equal(await network.archive.hashAt(stopped.height), stopped.hash);
	return {
		verdict: sound(await network.verdict()),
		recovery,
		note: `finality stood still for ${to.height - from.height} blocks, went on ${first.toFixed(1)} s after the return`,
	};
}

/** Nodes are killed at random while orders come in, one or two at a time. */
async function randomKills(stage: Stage): Promise<Outcome> {
	const { network, load, smoke, say } = stage;
	const wanted = smoke ? 3 : 30;
	const settled = load.settled.length;
	let kills = 0;
	let worst = 0;
	while (kills < wanted) {
		const pool = [...network.peers];
		const count = kills % 5 === 4 ? 2 : 1;
		const victims = Array.from({ length: Math.min(count, wanted - kills) }, () => {
			const [taken] = pool.splice(Math.floor(Math.random() * pool.length), 1);
			return taken!;
		});
		await sleep(Math.random() * 3_000);
		await Promise.all(victims.map((victim) => victim.kill()));
		kills += victims.length;
		await sleep(Math.random() * 4_000);
		for (const victim of victims) await network.again(victim);
		const seconds = Math.max(...(await Promise.all(victims.map((victim) => network.recovered(victim)))));
		worst = Math.max(worst, seconds);
		say(
			`kill ${kills} of ${wanted}: ${victims.map(({ name }) => name).join(', ')}, back after ${seconds.toFixed(1)} s`,
		);
	}
	const verdict = sound(await network.verdict());
	const bodies = await everyBlock(network.peers, verdict.finalised);
	await nothingMissing(stage);
	for (const peer of network.peers) {
		const said = /panicked|corrupt/i.exec(peer.log)?.[0];
		assert.equal(said, undefined, `${peer.name} says '${said}'`);
	}
	return {
		verdict,
		recovery: worst,
		note: `${kills} kills, ${load.settled.length - settled} orders settled meanwhile, ${bodies} blocks read back from every database`,
	};
}

/** Read every block of every node, as it is stored. */
async function everyBlock(peers: Peer[], height: number): Promise<number> {
	for (const peer of peers) {
		for (let at = 1; at <= height; at++) {
			const hash = await peer.hashAt(at);
			assert.ok(hash !== null, `${peer.name} has no block ${at}`);
			const block = await peer.rpc<{ block: { header: { number: string } } } | null>('chain_getBlock', hash);
			assert.equal(Number(block?.block.header.number), at, `${peer.name} has no body of block ${at}`);
		}
	}
	return height;
}

/** Two against two: neither side finalises. Then one network again. */
async function partition({ network, load, smoke, say }: Stage): Promise<Outcome> {
	const wires = network.wires;
	assert.ok(wires, 'the network has a switch');
	const far = ['charlie', 'dave'].map((name) => network.peers.indexOf(network.peer(name)));
	const settled = load.settled.length;
	for (const place of far) wires.into(place, 1);
	await sleep(8_000);
	const stopped = await network.archive.finalised();
	const blocks = smoke ? 5 : 20;
	say(`two are cut off from two; finality stands at ${stopped.height}`);
	const near = await network.archive.best();
	await network.until(`${blocks} more blocks on either side`, blocks * 60_000, async () => {
		const sides = await Promise.all([network.archive.best(), network.peer('dave').best()]);
		return sides.every(({ height }) => height >= near.height + blocks);
	});
	const [one, other] = await Promise.all([network.archive.best(), network.peer('dave').best()]);
	const both = Math.min(one.height, other.height);
	const hashes = await Promise.all([network.archive.hashAt(both), network.peer('dave').hashAt(both)]);
	assert.notEqual(hashes[0], hashes[1], 'the sides have made different blocks');
	for (const peer of network.peers) {
		assert.ok((await peer.finalised()).height <= stopped.height, `${peer.name} finalised with half of the votes`);
	}
	for (const place of far) wires.into(place, 0);
	const begun = Date.now();
	say(`healed, the sides at ${one.height} and ${other.height}`);
	await network.until('finality goes on everywhere', 180_000, async () => {
		const tips = await Promise.all(network.peers.map((peer) => peer.finalised()));
		return tips.every(({ height }) => height > both);
	});
	const recovery = (Date.now() - begun) / 1000;
	return {
		verdict: sound(await network.verdict()),
		recovery,
		note: `two against two for ${both - near.height} blocks a side, ${load.settled.length - settled} orders settled in all`,
	};
}

/** The clock of one validator is twenty seconds slow, then twenty seconds fast. Then it is right. */
async function wrongClock({ network, load, smoke, say }: Stage): Promise<Outcome> {
	const odd = network.peer('dave');
	const stash = development(stashOf('dave')).address;
	const clock = new Clock(subfolder(network, 'odd'));
	await odd.stop();
	odd.options.env = clock.env;
	await network.again(odd);
	await network.recovered(odd);
	network.lagSince();
	const settled = load.settled.length;
	let recovery = 0;
	const notes: string[] = [];
	for (const seconds of [-20, 20]) {
		const before = odd.log.length;
		const said = (what: RegExp): number => [...odd.log.slice(before).matchAll(what)].length;
		clock.set(seconds);
		const word = seconds < 0 ? 'slow' : 'fast';
		say(`${odd.name}'s clock is ${Math.abs(seconds)} s ${word}`);
		const from = await network.archive.finalised();
		const count = smoke ? 6 : 15;
		await network.blocks(count, count * 15_000);
		await network.until(
			'the others finalise',
			60_000,
			async () => (await network.archive.finalised()).height >= from.height + count - USUAL_LAG,
		);
		// It says so once a minute, as long as it lasts.
		const warning = seconds < 0 ? /clock is \d+ s behind/g : /clock is \d+ s ahead/g;
		await network.until(`${odd.name} says twice that its clock is ${word}`, 180_000, async () => said(warning) >= 2);
		const wrong = await authorsSince(network, from.height + USUAL_LAG);
		clock.set(0);
		const begun = Date.now();
		const corrected = (await network.archive.finalised()).height + 1;
		await network.recovered(odd, 240_000);
		// It must be heard again, too: the others may shun a node that sent them blocks of the future.
		await network.until(`a block of ${odd.name} is final`, 240_000, async () =>
			(await authorsSince(network, corrected)).some(({ author }) => author === stash),
		);
		const took = (Date.now() - begun) / 1000;
		await network.until(`${odd.name} says that its clock is right`, 120_000, async () => said(/right again/g) > 0);
		recovery = Math.max(recovery, took);
		const own = wrong.filter(({ author }) => author === stash).length;
		notes.push(
			`${word}: ${own} of ${wrong.length} blocks its own, one again ${took.toFixed(1)} s after the clock was right`,
		);
		say(notes.at(-1)!);
	}
	const lag = network.lagSince();
	await odd.stop();
	odd.options.env = {};
	await network.again(odd);
	await network.recovered(odd);
	return {
		verdict: sound(await network.verdict(lag)),
		recovery,
		note: `${notes.join(', ')}; ${load.settled.length - settled} orders settled meanwhile`,
	};
}

/** A full node whose disk fills up. It stops before it writes something it cannot finish, and is whole once there is room. */
async function fullDisk({ network, say }: Stage): Promise<Outcome> {
	const folder = subfolder(network, 'small-disk');
	execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=768m', 'tmpfs', folder]);
	const peer = await network.add('follower', ['--db-storage-threshold', '64', '--db-storage-polling-period', '1'], {
		basePath: folder,
	});
	try {
		await network.again(peer);
		await network.recovered(peer);
		const filler = join(folder, 'filler');
		fill(filler, folder, 40);
		const full = await peer.gone(60_000);
		const last = peer.log.trimEnd().split('\n').at(-1) ?? '';
		say(`the disk is full; the node ends with ${full.code ?? full.signal}: ${last}`);
		assert.equal(full.code, 1, `it ended with ${full.code ?? full.signal}:\n${peer.lastLines}`);
		assert.match(last, /^Error: less than 64 MiB of space are left/, `it does not say why:\n${peer.lastLines}`);
		// Without room it does not start, and its last line says so.
		await peer.launch(network.bootnodes());
		assert.equal((await peer.gone(60_000)).code, 1, 'without room it does not start');
		const refusal = peer.log.trimEnd().split('\n').at(-1) ?? '';
		assert.match(refusal, /^Error: .*(space|room)/i);
		rmSync(filler);
		await network.again(peer);
		const recovery = await network.recovered(peer);
		const verdict = sound(await network.verdict());
		await everyBlock([peer], verdict.finalised);
		return {
			verdict,
			recovery,
			note: `the last line: ${last.slice(0, 120)}`,
		};
	} finally {
		await network.remove(peer);
		execFileSync('umount', ['--lazy', folder]);
	}
}

/** Leave only so many MiB of a disk. */
function fill(path: string, folder: string, left: number): void {
	const [, free] = execFileSync('df', ['--output=avail', '--block-size=1M', folder], { encoding: 'utf8' })
		.trim()
		.split('\n');
	writeFileSync(path, Buffer.alloc(Math.max(0, Number(free) - left) * MIB, 1));
}

/** Why no small disk can be mounted here, or nothing. */
function noDisk(): string | undefined {
	return process.env.SOUK_NET_PRIVATE === '1'
		? undefined
		: 'mounting a small disk takes root and unshare of util-linux; start it by make test-net as root';
}

export const FAILURES: Journey[] = [
	{ name: 'one killed', on: 'plain', smoke: true, run: killOne },
	{ name: 'two killed', on: 'plain', smoke: true, run: killTwo },
	{ name: 'random kills', on: 'plain', smoke: true, run: randomKills },
	{ name: 'clock 20 s off', on: 'plain', cannot: () => NO_CLOCK, run: wrongClock },
	{ name: 'full disk', on: 'plain', cannot: noDisk, run: fullDisk },
	{ name: 'partition', on: 'switch', cannot: noSwitch, run: partition },
];
