// SPDX-License-Identifier: Apache-2.0

import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { stringToU8a, u8aToHex } from '@polkadot/util';
import { cryptoWaitReady, sha256AsU8a } from '@polkadot/util-crypto';

/** The prefix of the addresses made here. Chains compare keys, not addresses. */
export const SS58 = 42;

let keyring: Keyring | undefined;

/** Load the signing code. Call this once before anything else of this module. */
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
 * fast as hard derivation from a phrase, and as reproducible. Anyone can make these keys, so they are for test chains only.
 */
export function named(name: string): KeyringPair {
	return ring().addFromSeed(sha256AsU8a(stringToU8a(`souk:replay:${name}`)), { name });
}

/** The public key of a pair, the form accounts are compared in. */
export function key(pair: KeyringPair): string {
	return u8aToHex(pair.publicKey);
}

/** One of the keyless accounts of the runtime, by its eight-byte name. */
export function keyless(name: string): string {
	const account = new Uint8Array(32);
	account.set(stringToU8a(`modl${name}`));
	return u8aToHex(account);
}

/** The account that collects the experience fees of settled orders. */
export const EXPERIENCE_POOL = keyless('souk/exp');
/** The account that collects the commune fees of settled orders. */
export const COMMUNE = keyless('souk/com');
