// SPDX-License-Identifier: Apache-2.0

// What happened on an account, put together from several lists of the gateway.

import type { Claim, Transaction, Transfer } from '@souk/sdk/gateway';

/** What the activity can be filtered by. */
export const KINDS = ['all', 'in', 'out', 'claims', 'transactions'] as const;
export type Kind = (typeof KINDS)[number];

/** The lists that the activity is made of. */
export const SOURCES = ['transfers', 'claims', 'transactions'] as const;
export type Source = (typeof SOURCES)[number];

/** Something that happened. */
export interface Entry {
	/** Tells it from all others. */
	key: string;
	source: Source;
	/** RFC 3339. */
	time: string;
	height: number;
	/** What came in or went out. A transaction that moves nothing by itself has its fee. */
	amount?: { amount: bigint; asset: string; decimals: number };
	direction: 'in' | 'out' | 'none';
	/** The other account of a transfer. */
	other?: string;
	/** What it was: the hold that a transfer was paid out of, the kind of a claim, the call of a transaction. */
	what?: string;
	/** The era or cycle of a claim. */
	era?: number;
	/** `<height>-<index>` of the transaction that did it. */
	transaction?: string;
	/** Whether a transaction did what it says. */
	success?: boolean;
	error?: string;
}

const DECIMALS = 12;

/** A transfer as an entry of one of its two accounts. */
export function fromTransfer(row: Transfer, who: string): Entry {
	const incoming = row.receiver === who;
	return {
		key: `transfers/${row.height}-${row.index}`,
		source: 'transfers',
		time: row.time,
		height: row.height,
		amount: amountIn(row.amount),
		direction: incoming ? 'in' : 'out',
		other: incoming ? row.sender : row.receiver,
		...(row.reason === null ? {} : { what: row.reason }),
		...(row.transaction === null ? {} : { transaction: row.transaction }),
	};
}

/** A claim as an entry. */
export function fromClaim(row: Claim): Entry {
	return {
		key: `claims/${row.height}-${row.index}-${row.part}`,
		source: 'claims',
		time: row.time,
		height: row.height,
		amount: amountIn(row.amount),
		direction: 'in',
		what: row.kind,
		...(row.era === null ? {} : { era: row.era }),
		...(row.transaction === null ? {} : { transaction: row.transaction }),
	};
}

/** A transaction as an entry: what it cost. */
export function fromTransaction(row: Transaction): Entry {
	return {
		key: `transactions/${row.id}`,
		source: 'transactions',
		time: row.time,
		height: row.block,
		...(row.fee === null ? {} : { amount: amountIn(row.fee) }),
		direction: row.fee === null ? 'none' : 'out',
		what: `${row.pallet}.${row.name}`,
		transaction: row.id,
		success: row.success,
		...(row.error === null ? {} : { error: row.error }),
	};
}

function amountIn({ amount, asset, decimals }: { amount: string; asset: string; decimals: number | null }) {
	return { amount: BigInt(amount), asset, decimals: decimals ?? DECIMALS };
}

/** A list as far as it was read, the newest first. */
export interface ListRead {
	entries: Entry[];
	/** Whether there is more of it. */
	more: boolean;
}

/**
 * Lists as one, the newest first. What is older than the oldest entry of a list that has more is left out: something may still
 * belong between. A transfer that a claim tells of already is left out too.
 */
export function merged(lists: readonly ListRead[]): Entry[] {
	const horizon = lists
		.filter(({ more }) => more)
		.map(({ entries }) => entries.at(-1)?.height ?? Number.POSITIVE_INFINITY)
		.reduce((newest, height) => Math.max(newest, height), 0);
	const all = lists.flatMap(({ entries }) => entries);
	const claimed = new Set(all.filter(({ source }) => source === 'claims').map(moneyKey));
	return all
		.filter((entry) => entry.height >= horizon)
		.filter((entry) => entry.source !== 'transfers' || entry.direction !== 'in' || !claimed.has(moneyKey(entry)))
		.sort((a, b) => b.height - a.height || a.key.localeCompare(b.key));
}

function moneyKey({ height, amount }: Entry): string {
	return `${height}/${amount?.asset}/${amount?.amount}`;
}

/** The lists that a filter needs. */
export function sourcesOf(kind: Kind): readonly Source[] {
	switch (kind) {
		case 'all':
			return SOURCES;
		case 'in':
			return ['transfers', 'claims'];
		case 'out':
			return ['transfers', 'transactions'];
		case 'claims':
			return ['claims'];
		case 'transactions':
			return ['transactions'];
	}
}

/** Whether a filter shows an entry. */
export function shows(kind: Kind, { direction, source }: Entry): boolean {
	if (kind === 'in') return direction === 'in';
	if (kind === 'out') return direction === 'out';
	return kind === 'all' || source === kind;
}
