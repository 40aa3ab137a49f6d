// SPDX-License-Identifier: Apache-2.0

// The till's own key on its device. It is a key of its own, which may record sales and post receipts of the shop and nothing else. Its
// phrase lies in the browser's storage, sealed by a PIN; the phrase on paper restores it. Selling needs no key, so the PIN is asked for
// when the day is posted and not at the counter.
//
// What the PIN protects: somebody who has the device for a moment cannot post, and somebody who reads the storage has to try PINs at
// 600 000 rounds each. Six digits do not stop who copied the storage and has days. So the key is worth little: it holds the SOUK of a
// few fees, and the merchant takes its right away on the staff page.

import { LocalAccount } from '@souk/sdk';
import { fromHex, toHex, utf8 } from '@souk/sdk/pure/bytes';

/** The fewest characters of a PIN. */
export const SHORTEST_PIN = 6;
/** Rounds of PBKDF2 with SHA-256. */
const ROUNDS = 600_000;

/** A phrase that only its PIN opens. */
export interface SealedKey {
	/** The address of the key, which anybody may know. */
	address: string;
	rounds: number;
	/** All in hex. */
	salt: string;
	iv: string;
	sealed: string;
}

/** The PIN is not the one that sealed the key. */
export class WrongPin extends Error {}

/** Whether this page can seal anything: browsers allow it to pages over HTTPS and to those of the device itself. */
export function canSeal(): boolean {
	return typeof crypto !== 'undefined' && crypto.subtle !== undefined;
}

async function keyOf(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
	const base = await crypto.subtle.importKey('raw', bytes(pin), 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt'],
	);
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(utf8(text));
}

/** Seal the phrase of a till by a PIN. */
export async function sealKey(phrase: string, pin: string, rounds = ROUNDS): Promise<SealedKey> {
	const { address } = LocalAccount.fromPhrase(phrase);
	const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
	// The address is bound to it, so that no other key is slipped under the same name.
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: bytes(address) },
		await keyOf(pin, salt, rounds),
		bytes(phrase),
	);
	return { address, rounds, salt: toHex(salt), iv: toHex(iv), sealed: toHex(new Uint8Array(sealed)) };
}

/** Open a till's key. Rejects with [`WrongPin`] where the PIN is another one. */
export async function openKey({ address, rounds, salt, iv, sealed }: SealedKey, pin: string): Promise<LocalAccount> {
	const key = await keyOf(pin, new Uint8Array(fromHex(salt)), rounds);
	let phrase: ArrayBuffer;
	try {
		phrase = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv: new Uint8Array(fromHex(iv)), additionalData: bytes(address) },
			key,
			new Uint8Array(fromHex(sealed)),
		);
	} catch {
		throw new WrongPin();
	}
	return LocalAccount.fromPhrase(new TextDecoder().decode(phrase));
}

/** Words of a phrase as they were typed, with one space between them. */
export function tidyPhrase(text: string): string {
	return text.trim().toLowerCase().split(/\s+/).join(' ');
}

/** Whether a text is a phrase of a key. */
export function isPhrase(text: string): boolean {
	try {
		LocalAccount.fromPhrase(tidyPhrase(text));
		return true;
	} catch {
		return false;
	}
}
