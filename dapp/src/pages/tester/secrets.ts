// SPDX-License-Identifier: Apache-2.0

// What a tester must not lose. A wallet makes no secret that it can make again, so a tester with one has a phrase of its own for
// reports: it moves no money, and salts and secrets of draws are made of it. Values are kept on the device.

import { type Account, concat, LocalAccount } from '@souk/sdk';

/** What keeps it: the storage of a browser, as far as it is needed. */
export interface Keeper {
	getItem: (key: string) => string | null;
	setItem: (key: string, value: string) => void;
	removeItem: (key: string) => void;
}

/** A report that was committed, as it is kept and as it is written down. */
export interface Slip {
	author: string;
	/** 14 digits. */
	product: string;
	cycle: number;
	/** Numbers at the decimals of the model, as text. */
	values: string[];
}

function phraseKey(genesis: string, author: string): string {
	return `souk:tester:${genesis.slice(2, 18)}:phrase:${author}`;
}

function slipKey(genesis: string, { author, product, cycle }: Omit<Slip, 'values'>): string {
	return `souk:tester:${genesis.slice(2, 18)}:report:${author}:${product}:${cycle}`;
}

/** The tester's phrase that this device has for an account, if any. */
export function keptPhrase(keeper: Keeper, genesis: string, author: string): string | undefined {
	return keeper.getItem(phraseKey(genesis, author)) ?? undefined;
}

/** Keep a tester's phrase. An error if it is none: a word is unknown, or the words do not belong together. */
export function keepPhrase(keeper: Keeper, genesis: string, author: string, phrase: string): void {
	const plain = phrase.trim().toLowerCase().split(/\s+/).join(' ');
	LocalAccount.fromPhrase(plain);
	keeper.setItem(phraseKey(genesis, author), plain);
}

/** Forget a tester's phrase on this device. */
export function dropPhrase(keeper: Keeper, genesis: string, author: string): void {
	keeper.removeItem(phraseKey(genesis, author));
}

/** The account, with the secrets that a phrase makes for it. Another account makes others of the same phrase. */
export function withPhrase(account: Account, phrase: string): Account {
	const source = LocalAccount.fromPhrase(phrase);
	const { publicKey, address, signer } = account;
	return {
		publicKey,
		address,
		signer,
		signStatement: (payload) => account.signStatement(payload),
		secretFor: (purpose) => source.secretFor(concat(publicKey, purpose)),
	};
}

/** Keep a report that is about to be committed. */
export function keepSlip(keeper: Keeper, genesis: string, slip: Slip): void {
	keeper.setItem(slipKey(genesis, slip), JSON.stringify(slip.values));
}

/** The values of a report that this device committed, or `undefined`. */
export function keptValues(keeper: Keeper, genesis: string, report: Omit<Slip, 'values'>): bigint[] | undefined {
	try {
		const kept: unknown = JSON.parse(keeper.getItem(slipKey(genesis, report)) ?? 'null');
		return Array.isArray(kept) ? kept.map((value) => BigInt(String(value))) : undefined;
	} catch {
		return undefined;
	}
}
