// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { u8aToHex } from '@polkadot/util';
import { cryptoWaitReady } from '@polkadot/util-crypto';

/** The address prefix of addresses made here; chains compare keys, not addresses. */
export const SS58 = 42;

let keyring: Keyring | undefined;

/** Wait for the signing code; call once before anything else here. */
export async function accountsReady(): Promise<void> {
	await cryptoWaitReady();
	keyring = new Keyring({ type: 'sr25519', ss58Format: SS58 });
}

function ring(): Keyring {
	if (keyring === undefined) throw new Error('accountsReady() was not awaited');
	return keyring;
}

/** One of the well-known development accounts, such as `//Alice`. */
export function development(path: string): KeyringPair {
	return ring().createFromUri(path, { name: path });
}

/**
 * The account of a name, such as `customer/17`: an sr25519 pair whose secret seed is a hash of the name. Three times as
 * fast as hard derivation from a phrase, and just as reproducible. Anyone can make these keys: for test chains only.
 */
export function named(name: string): KeyringPair {
	const seed = createHash('sha256').update(`souk:replay:${name}`).digest();
	return ring().addFromSeed(seed, { name });
}

/** The public key of a pair, the form accounts are compared in. */
export function key(pair: KeyringPair): string {
	return u8aToHex(pair.publicKey);
}
