// SPDX-License-Identifier: Apache-2.0

// Journeys of validators and runtimes that change. A session takes ten minutes and an era six hours, so all nodes go by a clock
// that these journeys move on by a session at a time.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { development, key } from '@souk/client/accounts';
import { found } from '@souk/client/events';
import { SOUK } from '@souk/client/money';
import { authorsSince } from './authors.ts';
import { type Journey, type Outcome, type Stage, sound } from './journeys.ts';
import { type Network, NO_CLOCK, USUAL_LAG } from './network.ts';
import { stashOf } from './spec.ts';
import { UPGRADE } from './upgrade.ts';

/** The most sessions until something that waits for an era takes effect. */
const SESSIONS = 6;
/** Eras that governance has to lift a slash, and one more. */
const ERAS_TO_SLASH = 29;

interface Rotated {
	keys: string;
	proof: string;
}

async function validators(network: Network): Promise<string[]> {
	const { api } = await network.chain();
	const at = await api.at(await network.archive.rpc<string>('chain_getFinalizedHead'));
	return (await at.query.session.validators()).map(String);
}

/** Wait until an account has made a block that is final, from a height on. */
async function authors(network: Network, account: string, from: number): Promise<number> {
	return network.until(`${account} makes blocks`, 180_000, async () => {
		const made = (await authorsSince(network, from)).filter(({ author }) => author === account);
		return made[0]?.height;
	});
}

/** Move on by sessions until something is so. Returns how many it took. */
async function sessionsUntil(
	network: Network,
	what: string,
	probe: () => Promise<boolean>,
	most = SESSIONS,
): Promise<number> {
	for (let count = 0; count <= most; count++) {
		if (await probe()) return count;
		// Where many are to pass, nothing is read from final state.
		await (most > SESSIONS ? network.hurrySession() : network.nextSession());
	}
	throw new Error(`not within ${most} sessions: ${what}`);
}

/** A validator changes its session keys, and makes blocks with the new ones. */
async function rotateKeys({ network, say }: Stage): Promise<Outcome> {
	const { api } = await network.chain();
	const stash = development(stashOf('dave'));
	const dave = network.peer('dave');
	const { keys, proof } = await dave.rpc<Rotated>('author_rotateKeysWithOwner', key(stash));
	const stranger = development(stashOf('charlie'));
	await assert.rejects(network.send(stranger, api.tx.session.setKeys(keys, proof)), /session\.InvalidProof/);
	await network.send(stash, api.tx.session.setKeys(keys, proof));
	const babe = keys.slice(2 + 64, 2 + 128);
	const began = Date.now();
	const sessions = await sessionsUntil(network, 'the new keys are in office', async () => {
		const authorities = await api.query.babe.authorities();
		return authorities.some(([id]) => id.toHex().slice(2) === babe);
	});
	const took = (Date.now() - began) / 1000;
	const at = await authors(network, stash.address, (await network.archive.finalised()).height);
	say(`the new keys took office ${sessions} sessions later, and made block ${at}`);
	return {
		verdict: sound(await network.verdict()),
		note: `another's proof refused; in office after ${sessions} sessions (${took.toFixed(0)} s here), first block ${at}`,
	};
}

/** An account bonds, says that it wants to validate, is elected, and makes blocks. */
async function join({ network, say }: Stage): Promise<Outcome> {
	const { api } = await network.chain();
	const stash = development(stashOf('eve'));
	const eve = await network.add('eve', ['--validator']);
	await network.again(eve);
	await network.recovered(eve);
	const { keys, proof } = await eve.rpc<Rotated>('author_rotateKeysWithOwner', key(stash));
	await network.send(
		stash,
		api.tx.utility.batchAll([
			api.tx.staking.bond(1_000_000n * SOUK, 'Staked'),
			api.tx.session.setKeys(keys, proof),
			api.tx.staking.validate({ commission: 0, blocked: false }),
		]),
	);
	await network.root(api.tx.utility.batchAll([api.tx.staking.setValidatorCount(5), api.tx.staking.forceNewEra()]));
	const sessions = await sessionsUntil(network, 'eve is elected', async () =>
		(await validators(network)).includes(stash.address),
	);
	const at = await authors(network, stash.address, (await network.archive.finalised()).height);
	say(`eve is a validator after ${sessions} sessions, and made block ${at}`);
	return {
		verdict: sound(await network.verdict()),
		note: `bond, keys with proof, validate; elected after ${sessions} sessions, first block ${at}; ${(await validators(network)).length} validators`,
	};
}

/** A validator leaves. */
async function leave(stage: Stage): Promise<Outcome> {
	const { network, say } = stage;
	const { api } = await network.chain();
	const stash = development(stashOf('eve'));
	// By itself, this journey has nobody who could leave yet.
	if (!(await validators(network)).includes(stash.address)) await join(stage);
	await network.send(stash, api.tx.staking.chill());
	await network.root(api.tx.utility.batchAll([api.tx.staking.setValidatorCount(4), api.tx.staking.forceNewEra()]));
	const sessions = await sessionsUntil(
		network,
		'eve is no validator',
		async () => !(await validators(network)).includes(stash.address),
	);
	const from = (await network.archive.finalised()).height;
	await network.blocks(10, 120_000);
	const made = await authorsSince(network, from + 1);
	assert.ok(
		made.every(({ author }) => author !== stash.address),
		'it makes no more blocks',
	);
	// The node goes on as a full node, and may be turned off.
	const verdict = sound(await network.verdict());
	await network.remove(network.peer('eve'));
	await network.blocks(5, 60_000);
	say(`eve left after ${sessions} sessions`);
	return { verdict, note: `chilled; out after ${sessions} sessions, none of ${made.length} blocks since is its` };
}

/** Two nodes come new: one proves finality and takes the newest state, the other executes every block. */
async function sync({ network, smoke, say }: Stage): Promise<Outcome> {
	const { height } = await network.archive.finalised();
	const notes: string[] = [];
	let recovery = 0;
	const added = [];
	for (const [name, how] of [
		['warp', 'warp'],
		['genesis', 'full'],
	] as const) {
		if (smoke && how === 'warp') continue;
		const peer = await network.add(`sync-${name}`, ['--sync', how]);
		added.push(peer);
		await network.again(peer);
		const seconds = await network.recovered(peer, 300_000);
		recovery = Math.max(recovery, seconds);
		if (how === 'warp') assert.match(peer.log, /Warp sync is complete/i);
		notes.push(`${how}: ${height} blocks in ${seconds.toFixed(1)} s`);
		say(notes.at(-1)!);
	}
	const verdict = sound(await network.verdict());
	for (const peer of added) await network.remove(peer);
	return { verdict, recovery, note: notes.join(', ') };
}

/** Two nodes have the keys of one validator. It is reported, disabled, and slashed in the end. */
async function equivocate({ network, say }: Stage): Promise<Outcome> {
	const { api } = await network.chain();
	const stash = development(stashOf('charlie'));
	const from = (await network.archive.finalised()).height;
	const bonded = (await api.query.staking.ledger(stash.address)).unwrap().active.toBigInt();
	const twin = await network.add('twin', ['--charlie', '--validator']);
	await network.again(twin);
	say('two nodes have the keys of charlie');
	const begun = Date.now();
	const reported = await network.until('the equivocation is reported', 300_000, async () =>
		(await network.eventsSince(from)).find(({ event }) => event.pallet === 'offences' && event.name === 'Offence'),
	);
	const took = (Date.now() - begun) / 1000;
	await network.remove(twin);
	const kind = Buffer.from(
		String((reported.event.data as { kind: { toHex(): string } }).kind.toHex()).slice(2),
		'hex',
	).toString();
	say(`reported in block ${reported.height}: ${kind}`);
	const slash = await network.until('the slash is noted', 60_000, async () => {
		const events = (await network.eventsSince(from)).map(({ event }) => event);
		return found(events, 'staking', 'SlashReported');
	});
	assert.equal(slash.validator.toString(), stash.address);
	const fraction = slash.fraction.toNumber() / 1e9;
	// Governance has 27 eras to lift it. With an era in every session they pass quickly.
	await network.root(api.tx.staking.forceNewEraAlways());
	const sessions = await sessionsUntil(
		network,
		'the slash is taken',
		async () => {
			const ledger = await api.query.staking.ledger(stash.address);
			return ledger.isSome && ledger.unwrap().active.toBigInt() < bonded;
		},
		ERAS_TO_SLASH + SESSIONS,
	);
	await network.root(api.tx.staking.forceNoEras());
	const left = (await api.query.staking.ledger(stash.address)).unwrap().active.toBigInt();
	const expected = Number(((bonded - left) * 1000n) / bonded) / 1000;
	assert.ok(Math.abs(expected - fraction) < 0.01, `${expected} of the stake is gone, ${fraction} was to be`);
	await sleep(1000);
	await network.until('the network is well', 60_000, async () => {
		const [best, final] = await Promise.all([network.archive.best(), network.archive.finalised()]);
		return best.height - final.height <= USUAL_LAG;
	});
	return {
		verdict: sound(await network.verdict()),
		note: `${kind.trim()} reported after ${took.toFixed(0)} s; ${(fraction * 100).toFixed(2)} % of the stake taken ${sessions} sessions later`,
	};
}

export const CHANGES: Journey[] = [
	{ name: 'keys rotated', on: 'clock', cannot: () => NO_CLOCK, run: rotateKeys },
	{ name: 'validator joins', on: 'clock', cannot: () => NO_CLOCK, run: join },
	UPGRADE,
	{ name: 'validator leaves', on: 'clock', cannot: () => NO_CLOCK, run: leave },
	{ name: 'warp and full sync', on: 'clock', cannot: () => NO_CLOCK, run: sync },
	{ name: 'equivocation', on: 'clock', cannot: () => NO_CLOCK, run: equivocate },
];
