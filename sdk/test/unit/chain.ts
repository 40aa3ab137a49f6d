// SPDX-License-Identifier: Apache-2.0

// A chain as a till sees it, in memory: it takes receipts by their numbers and sales by their hashes, and transactions by their
// nonces. And a world in which the program dies at any step that leaves it.

import { FateUnknown, type MemoryStore, palletError, refusal, type Store } from '@souk/sdk';
import type { Row } from '@souk/sdk/pure/receipts';
import type { Fate, Kept, Parcel, Port, Prepared } from '../../src/queue.ts';

/** The program is dead. */
export class Death extends Error {}

/** Counts the steps that leave the program, and kills it before or after one. */
export class Fuse {
	steps = 0;
	private readonly at: number;

	constructor(at: number) {
		this.at = at;
	}

	/** A step: at an even place it dies before it takes effect, at an odd one after. */
	async step<T>(effect: () => Promise<T>): Promise<T> {
		if (this.steps++ === this.at) throw new Death();
		const result = await effect();
		if (this.steps++ === this.at) throw new Death();
		return result;
	}
}

export class FakeChain {
	next = 0n;
	readonly receipts: Row[] = [];
	readonly sales: string[] = [];
	private nonce = 0;
	private height = 100;
	private readonly parcels = new Map<string, Parcel>();
	private readonly pool = new Map<string, Prepared>();
	private made = 0;
	/** Whether there is a net. */
	online = true;
	/** Whether transactions wait in the pool after the sender has lost sight of them. */
	slow = false;

	/** Take what waits in the pool into a block. */
	block(): void {
		this.height++;
		for (const prepared of this.pool.values()) {
			if (prepared.nonce === this.nonce && prepared.until >= this.height) this.apply(prepared);
		}
		this.pool.clear();
	}

	/** Let so many blocks pass without what waits in the pool. */
	forget(blocks: number): void {
		this.pool.clear();
		this.height += blocks;
	}

	/** Another transaction of the same account. */
	useNonce(): void {
		this.nonce++;
	}

	private apply(prepared: Prepared): void {
		this.nonce++;
		const parcel = this.parcels.get(prepared.bytes);
		if (parcel === undefined) throw new Error('unknown bytes');
		if (parcel.kind === 'sale') {
			if (this.sales.includes(parcel.hash)) throw palletError('Orders', 'AlreadyRecorded');
			this.sales.push(parcel.hash);
			return;
		}
		const { first } = parcel.header;
		if (first < this.next) throw palletError('Receipts', 'AlreadyPosted');
		if (first > this.next) throw palletError('Receipts', 'ReceiptsMissing');
		for (const [index, row] of parcel.rows.entries()) {
			if ('Void' in row && (row.Void.back > index || row.Void.back === 0))
				throw palletError('Receipts', 'NothingToVoid');
		}
		this.receipts.push(...parcel.rows);
		this.next += BigInt(parcel.rows.length);
	}

	/** The chain as one run of the program sees it. */
	port(fuse: Fuse): Port {
		const online = (): void => {
			if (!this.online) throw new Error('no net');
		};
		return {
			prepare: (parcel) =>
				fuse.step(async () => {
					online();
					const bytes = `0x${(++this.made).toString(16).padStart(8, '0')}`;
					this.parcels.set(bytes, parcel);
					return { bytes, nonce: this.nonce, until: this.height + 64 };
				}),
			submit: (prepared) =>
				fuse.step(async () => {
					online();
					if (prepared.nonce < this.nonce) throw refusal({ type: 'Invalid', value: { type: 'Stale' } });
					if (prepared.until < this.height) throw refusal({ type: 'Invalid', value: { type: 'AncientBirthBlock' } });
					if (this.slow) {
						this.pool.set(prepared.bytes, prepared);
						throw new FateUnknown('Fate.Unknown', 'no block took it', 'look again');
					}
					this.height++;
					this.apply(prepared);
				}),
			fate: (kept) => fuse.step(async () => this.fate(kept)),
			next: () =>
				fuse.step(async () => {
					online();
					return this.next;
				}),
		};
	}

	private fate({ parcel, nonce, until }: Kept): Fate {
		if (!this.online) throw new Error('no net');
		if (parcel.kind === 'sale' ? this.sales.includes(parcel.hash) : this.next > parcel.header.first) {
			if (parcel.kind === 'sale') return 'landed';
			const from = Number(parcel.header.first);
			const same = parcel.rows.every(
				(row, index) => JSON.stringify(row, text) === JSON.stringify(this.receipts[from + index], text),
			);
			return same ? 'landed' : 'replaced';
		}
		return this.nonce > nonce || this.height > until ? 'dead' : 'open';
	}
}

function text(_: string, value: unknown): unknown {
	return typeof value === 'bigint' ? value.toString() : value;
}

/** A storage that survives the program, and whose every use is a step. */
export function fused(store: MemoryStore, fuse: Fuse): Store {
	return {
		get: (key) => fuse.step(() => store.get(key)),
		set: (key, value) => fuse.step(() => store.set(key, value)),
		delete: (key) => fuse.step(() => store.delete(key)),
		keys: (prefix) => fuse.step(() => store.keys(prefix)),
	};
}
