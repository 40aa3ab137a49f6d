// SPDX-License-Identifier: Apache-2.0

// The chain specification of a network under test: the preset `local_testnet` with other validators.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Keyring } from '@polkadot/keyring';
import { base58Encode, ed25519PairFromSeed } from '@polkadot/util-crypto';
import { nodeBinary } from '../support/node.ts';

/** The names by which a node takes the keys of a development account, as in `--alice`. */
export const VALIDATORS = ['alice', 'bob', 'charlie', 'dave'];
/** What a validator bonds, and what its stash has, in base units. */
const BOND = 10n ** 18n;
const STASH = 2n * BOND;
/** How many times faster than written referenda run: as on the preset `minutes`. */
const PACE = 2_880;

interface Patch {
	balances: { balances: [string, unknown][] };
	session: { keys: [string, string, Record<string, string>][] };
	staking: { stakers: [string, string, unknown, string][]; validatorCount: number };
	sudo: { key: string | null };
	origins: { pace: number };
}

/** A development account as key phrases write it. */
export function phrase(name: string): string {
	return `//${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** The phrase of the account that bonds for a validator. */
export function stashOf(name: string): string {
	return `${phrase(name)}//validator`;
}

/** JSON whose integers are larger than a double can hold. They are strings with a mark in between. */
function parseLarge<T>(text: string): T {
	return JSON.parse(text.replace(/([[:,]\s*)(\d{16,})(?=\s*[,\]}])/g, '$1"int:$2"')) as T;
}

function printLarge(value: unknown): string {
	return JSON.stringify(value).replace(/"int:(\d+)"/g, '$1');
}

/** Write the raw specification of a chain with these validators into a folder; returns its path. */
export function writeSpec(folder: string, validators = VALIDATORS, candidates: string[] = []): string {
	const plain = join(folder, 'plain.json');
	const raw = join(folder, 'souk-net.json');
	const run = (...args: string[]): void => {
		execFileSync(nodeBinary(), ['export-chain-spec', ...args], {
			stdio: ['ignore', 'ignore', 'pipe'],
			timeout: 120_000,
		});
	};
	run('--chain', 'local', '--output', plain);
	const spec = parseLarge<{ id: string; name: string; genesis: { runtimeGenesis: { patch: Patch } } }>(
		readFileSync(plain, 'utf8'),
	);
	const { patch } = spec.genesis.runtimeGenesis;
	const block = new Keyring({ type: 'sr25519', ss58Format: 42 });
	const finality = new Keyring({ type: 'ed25519', ss58Format: 42 });
	const address = (uri: string): string => block.createFromUri(uri).address;
	spec.id = 'souk_net';
	spec.name = 'Souk network under test';
	patch.session.keys = validators.map((name) => {
		const stash = address(stashOf(name));
		const signer = address(phrase(name));
		const voter = finality.createFromUri(phrase(name)).address;
		return [stash, stash, { grandpa: voter, babe: signer, authority_discovery: signer }];
	});
	patch.staking.stakers = validators.map((name) => {
		const stash = address(stashOf(name));
		return [stash, stash, `int:${BOND}`, 'Validator'];
	});
	patch.staking.validatorCount = validators.length;
	// The preset has no sudo key. Journeys that are not about governance do by sudo what a referendum would.
	patch.sudo.key = address(phrase('alice'));
	// A day of governance takes half a minute: ten blocks.
	patch.origins.pace = PACE;
	for (const name of [...validators, ...candidates])
		patch.balances.balances.push([address(stashOf(name)), `int:${STASH}`]);
	writeFileSync(plain, printLarge(spec));
	run('--chain', plain, '--raw', '--output', raw);
	return raw;
}

/** The network key of a node of a test network, and the id by which peers know it. */
export function networkKey(place: number): { key: string; id: string } {
	const seed = new Uint8Array(32).fill(0x50);
	seed[31] = place;
	const { publicKey } = ed25519PairFromSeed(seed);
	return {
		key: Buffer.from(seed).toString('hex'),
		// The protobuf of an ed25519 key under the identity hash.
		id: base58Encode(Uint8Array.from([0x00, 0x24, 0x08, 0x01, 0x12, 0x20, ...publicKey])),
	};
}
