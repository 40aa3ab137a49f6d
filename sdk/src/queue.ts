// SPDX-License-Identifier: Apache-2.0

// The queue of a till: what it recorded and what is not on the chain yet. A program may die between any two steps, and still
// every receipt is posted once.
//
// - Every step is one write of a storage, which is atomic and durable.
// - A transaction is kept before it is sent, with its nonce. After a crash the same bytes are sent again, and they can take effect
//   only once. Another transaction is signed only when the kept one can no longer be in any block.
// - The chain takes receipts of a till in the order of their numbers and without gaps, and a sale by its hash once. So it refuses
//   a second posting even from a storage that was restored from an old copy.

import { FateUnknown, InputError, SoukError } from './errors/index.ts';
import type { Header, Row } from './pure/receipts.ts';
import type { TillSale } from './pure/sale.ts';
import type { Signed } from './pure/signing.ts';
import { fromJson, type Store, toJson } from './store.ts';

/** What a till is. It is kept, so that a till starts without a net. */
export interface TillIdentity {
	/** Genesis hash of the chain. */
	chain: string;
	/** Public key of the merchant, in hex. */
	merchant: string;
	shop: number;
	/** The number of the shop's receipt book. */
	book: number;
	/** The number of the till in the shop. Each device has one of its own. */
	till: number;
	currency: string;
}

/** A receipt that was recorded. */
export interface Entry {
	/** What it is. A void takes back the sale of a number. */
	kind: 'sale' | 'refund' | 'void';
	/** Minor units. Zero for a void. */
	value: bigint;
	/** Milliseconds since the epoch, whole seconds. */
	time: bigint;
	/** The customer who signed, in hex, and with what. */
	customer?: string;
	signed?: Signed;
	/** The shop that sent the customer. */
	via?: number;
	/** The number of the sale that a void takes back. */
	of?: bigint;
}

/** A sale of listings that its buyer signed. */
export interface SignedSale {
	sale: TillSale;
	signed: Signed;
	/** The hash under which the chain keeps it. */
	hash: string;
}

/** What one transaction posts. */
export type Parcel =
	| { kind: 'receipts'; header: Header; rows: Row[]; signatures: { row: number; signed: Signed }[] }
	| ({ kind: 'sale' } & SignedSale);

/** A signed transaction. */
export interface Prepared {
	/** Its bytes, in hex. */
	bytes: string;
	nonce: number;
	/** The last block that may hold it. */
	until: number;
}

/** A transaction that is kept until it is known what became of it. */
export interface Kept extends Prepared {
	parcel: Parcel;
}

/**
 * What became of a kept transaction, as the final blocks say: it took effect; another one did in its place; no block will ever
 * have it; or that is still open.
 */
export type Fate = 'landed' | 'replaced' | 'dead' | 'open';

/** The chain, as a queue needs it. */
export interface Port {
	/** Make and sign the transaction of a parcel. Sends nothing. */
	prepare(parcel: Parcel): Promise<Prepared>;
	/** Send it and wait for a final block. Rejects with what the chain says, or with [`FateUnknown`]. */
	submit(prepared: Prepared): Promise<void>;
	/** What became of it. */
	fate(kept: Kept): Promise<Fate>;
	/** The number that the next receipt of the till has on the chain. */
	next(): Promise<bigint>;
}

/** What is in a queue. */
export interface QueueStatus {
	/** Receipts and sales that wait. */
	receipts: number;
	sales: number;
	/** The number that the next receipt will have. */
	next: bigint;
	/** Whether a transaction is under way whose fate is not known. */
	underWay: boolean;
}

/** What a posting did. */
export interface Posting {
	receipts: number;
	sales: number;
}

/** The most receipts of a batch that any chain takes. */
export const MAX_ROWS = 256;
const DIGITS = 20;

export class Queue {
	readonly identity: TillIdentity;
	private readonly store: Store;
	private turn: Promise<unknown> = Promise.resolve();
	private entries: Map<bigint, Entry>;
	private sales: Map<string, SignedSale>;
	private posted: bigint;
	private kept: Kept | undefined;

	private constructor(
		store: Store,
		identity: TillIdentity,
		posted: bigint,
		entries: Map<bigint, Entry>,
		sales: Map<string, SignedSale>,
		kept: Kept | undefined,
	) {
		this.store = store;
		this.identity = identity;
		this.posted = posted;
		this.entries = entries;
		this.sales = sales;
		this.kept = kept;
	}

	/** The queue that a storage holds, or `undefined` if it holds none. Needs no net. */
	static async load(store: Store): Promise<Queue | undefined> {
		const identity = await store.get('identity');
		if (identity === undefined) return undefined;
		const posted = await store.get('posted');
		const kept = await store.get('kept');
		const entries = new Map<bigint, Entry>();
		for (const key of await store.keys('receipt/')) {
			entries.set(BigInt(key.slice('receipt/'.length)), fromJson<Entry>(await present(store, key)));
		}
		const sales = new Map<string, SignedSale>();
		for (const key of await store.keys('sale/')) {
			sales.set(key.slice('sale/'.length), fromJson<SignedSale>(await present(store, key)));
		}
		const queue = new Queue(
			store,
			fromJson<TillIdentity>(identity),
			posted === undefined ? 0n : fromJson<bigint>(posted),
			entries,
			sales,
			kept === undefined ? undefined : fromJson<Kept>(kept),
		);
		await queue.sweep();
		return queue;
	}

	/** A new queue in an empty store. `next` is the number that the chain expects of the till. */
	static async create(store: Store, identity: TillIdentity, next: bigint): Promise<Queue> {
		await store.set('posted', toJson(next));
		// Last, because a queue is there once this is.
		await store.set('identity', toJson(identity));
		return new Queue(store, identity, next, new Map(), new Map(), undefined);
	}

	get status(): QueueStatus {
		return { receipts: this.entries.size, sales: this.sales.size, next: this.next, underWay: this.kept !== undefined };
	}

	/** The number that the next receipt will have. */
	get next(): bigint {
		let next = this.posted;
		for (const number of this.entries.keys()) if (number >= next) next = number + 1n;
		return next;
	}

	/** A receipt that waits. */
	entry(number: bigint): Entry | undefined {
		return this.entries.get(number);
	}

	/** The receipts that wait, in the order of their numbers. */
	get waiting(): [number: bigint, entry: Entry][] {
		return [...this.entries].sort(([a], [b]) => (a < b ? -1 : 1));
	}

	/** Record a receipt. Resolves with its number once it is kept. */
	async record(entry: Omit<Entry, 'time'>, now: number): Promise<bigint> {
		return this.inTurn(async () => {
			const number = this.next;
			this.checkVoid(entry, number);
			// Whole seconds, as a batch writes them, and never before the receipt above.
			const last = this.entries.get(number - 1n)?.time ?? 0n;
			const second = (BigInt(now) / 1000n) * 1000n;
			const timed = { ...entry, time: second > last ? second : last };
			await this.store.set(key(number), toJson(timed));
			this.entries.set(number, timed);
			return number;
		});
	}

	/** Take a sale back that waits and that no customer signed. */
	async void(of: bigint, now: number): Promise<bigint> {
		return this.record({ kind: 'void', value: 0n, of }, now);
	}

	/** Keep what a customer signed of a receipt that waits. */
	async countersign(number: bigint, customer: string, signed: Signed): Promise<void> {
		await this.inTurn(async () => {
			const entry = this.entries.get(number);
			if (entry === undefined || this.isKept(number)) throw gone(number);
			const complete = { ...entry, customer, signed };
			await this.store.set(key(number), toJson(complete));
			this.entries.set(number, complete);
		});
	}

	/** Keep a sale that its buyer signed. */
	async addSale(sale: SignedSale): Promise<void> {
		await this.inTurn(async () => {
			const name = sale.hash.slice(2);
			await this.store.set(`sale/${name}`, toJson(sale));
			this.sales.set(name, sale);
		});
	}

	/** Whether a receipt is in a transaction that is under way: nothing of it can change any more. */
	isKept(number: bigint): boolean {
		const parcel = this.kept?.parcel;
		if (parcel?.kind !== 'receipts') return false;
		const { first } = parcel.header;
		return number >= first && number < first + BigInt(parcel.rows.length);
	}

	private checkVoid({ kind, of }: Omit<Entry, 'time'>, number: bigint): void {
		if (kind !== 'void') return;
		const voided = of === undefined ? undefined : this.entries.get(of);
		if (of === undefined || voided?.kind !== 'sale' || voided.signed !== undefined || this.isKept(of)) {
			throw new InputError(
				'Till.Void',
				`Receipt ${of ?? '?'} is no sale that only the till signed and that is not posted.`,
				'Refund it, or reverse it once it is posted.',
			);
		}
		if (page(number) !== page(of)) {
			throw new InputError(
				'Till.VoidTooLate',
				`The void would not fit one batch with receipt ${of}.`,
				'Refund it instead.',
			);
		}
		if ([...this.entries.values()].some((entry) => entry.kind === 'void' && entry.of === of)) {
			throw new InputError('Till.VoidedBefore', `Receipt ${of} is void already.`, 'Nothing has to be done.');
		}
	}

	/**
	 * Post everything that waits. After an error, or the death of the program, call it again: nothing is lost and nothing is posted
	 * twice.
	 */
	async post(port: Port, size = MAX_ROWS): Promise<Posting> {
		return this.inTurn(async () => {
			const done: Posting = { receipts: 0, sales: 0 };
			if (this.kept !== undefined) count(done, await this.settle(port, this.kept));
			for (;;) {
				const parcel = this.parcel(size);
				if (parcel === undefined) return done;
				if (parcel.kind === 'receipts') await this.checkNumbers(port);
				const kept = { ...(await port.prepare(parcel)), parcel };
				// From here on these bytes are the only ones that may be sent.
				await this.store.set('kept', toJson(kept));
				this.kept = kept;
				count(done, await this.deliver(port, kept));
			}
		});
	}

	/** Find out what became of a transaction that an earlier run kept, and bring it to its end. */
	private async settle(port: Port, kept: Kept): Promise<Parcel | undefined> {
		switch (await port.fate(kept)) {
			case 'landed':
				await this.finish(kept);
				return kept.parcel;
			case 'dead':
				await this.forget();
				return undefined;
			case 'replaced':
				throw taken(this.identity);
			case 'open':
				return this.deliver(port, kept);
		}
	}

	/** Send a kept transaction, and finish what it posted. */
	private async deliver(port: Port, kept: Kept): Promise<Parcel | undefined> {
		try {
			await port.submit(kept);
		} catch (error) {
			return this.afterError(port, kept, error);
		}
		await this.finish(kept);
		return kept.parcel;
	}

	private async afterError(port: Port, kept: Kept, error: unknown): Promise<Parcel | undefined> {
		// Whether a block has it is not known. It stays kept, and the next call looks.
		if (!(error instanceof SoukError) || error instanceof FateUnknown) throw error;
		const fate = await port.fate(kept);
		if (fate === 'landed') {
			await this.finish(kept);
			return kept.parcel;
		}
		if (fate === 'replaced') throw taken(this.identity);
		// The chain has said that it does not do it. It can be tried again when its reason is gone.
		if (fate === 'dead') await this.forget();
		throw error;
	}

	private async checkNumbers(port: Port): Promise<void> {
		if ((await port.next()) > this.posted) throw taken(this.identity);
	}

	/** What the next transaction posts: receipts before sales. */
	private parcel(size: number): Parcel | undefined {
		const receipts = this.batch(Math.min(size, MAX_ROWS));
		if (receipts !== undefined) return receipts;
		const [sale] = this.sales.values();
		return sale === undefined ? undefined : { kind: 'sale', ...sale };
	}

	private batch(size: number): Parcel | undefined {
		const run: [bigint, Entry][] = [];
		for (const [number, entry] of this.waiting) {
			if (number !== this.posted + BigInt(run.length) || page(number) !== page(this.posted)) break;
			run.push([number, entry]);
		}
		const [first] = run;
		if (first === undefined) return undefined;
		const rows = run.slice(0, cut(run, size));
		const { shop, book, till, currency } = this.identity;
		const [number, { time: start }] = first;
		return {
			kind: 'receipts',
			header: { shop, book, till, currency, first: number, start },
			rows: rows.map(([number, entry]) => rowOf(number, entry, start)),
			signatures: rows.flatMap(([, { signed }], row) => (signed === undefined ? [] : [{ row, signed }])),
		};
	}

	/** What was posted is no longer needed. The number comes first: from it a crash is mended. */
	private async finish({ parcel }: Kept): Promise<void> {
		if (parcel.kind === 'receipts') {
			this.posted = parcel.header.first + BigInt(parcel.rows.length);
			await this.store.set('posted', toJson(this.posted));
			await this.sweep();
		} else {
			const name = parcel.hash.slice(2);
			await this.store.delete(`sale/${name}`);
			this.sales.delete(name);
		}
		await this.forget();
	}

	private async forget(): Promise<void> {
		await this.store.delete('kept');
		this.kept = undefined;
	}

	/** Remove receipts that were posted. */
	private async sweep(): Promise<void> {
		for (const number of [...this.entries.keys()]) {
			if (number >= this.posted) continue;
			await this.store.delete(key(number));
			this.entries.delete(number);
		}
	}

	/** Do one thing after the other. */
	private async inTurn<T>(run: () => Promise<T>): Promise<T> {
		const turn = this.turn.then(run, run);
		this.turn = turn.catch(() => undefined);
		return turn;
	}
}

/**
 * No batch reaches over a multiple of [`MAX_ROWS`], and no void does. So a void always fits one batch with its sale, however long
 * the till had no net.
 */
function page(number: bigint): bigint {
	return number / BigInt(MAX_ROWS);
}

/** How many of a run go into one batch of about `size`: a sale and its void are never parted. */
function cut(run: [bigint, Entry][], size: number): number {
	const first = run[0]?.[0] ?? 0n;
	let end = Math.min(size, run.length);
	for (const [number, { kind, of = 0n }] of run) {
		const [place, sale] = [Number(number - first), Number(of - first)];
		if (kind === 'void' && place >= end && sale >= 0 && sale < end) end = place + 1;
	}
	return end;
}

function count(done: Posting, parcel: Parcel | undefined): void {
	if (parcel?.kind === 'receipts') done.receipts += parcel.rows.length;
	if (parcel?.kind === 'sale') done.sales++;
}

function rowOf(number: bigint, { kind, value, time, customer, via, of }: Entry, start: bigint): Row {
	const after = Number((time - start) / 1000n);
	switch (kind) {
		case 'refund':
			return { Refund: { value, after } };
		case 'void':
			return { Void: { back: Number(number - (of ?? number)), after } };
		case 'sale':
			if (customer === undefined) return { Sale: { value, after } };
			return via === undefined
				? { CustomerSale: { customer, value, after } }
				: { IntroducedSale: { customer, via, value, after } };
	}
}

function key(number: bigint): string {
	return `receipt/${number.toString().padStart(DIGITS, '0')}`;
}

async function present(store: Store, key: string): Promise<Uint8Array> {
	const value = await store.get(key);
	if (value === undefined) throw new Error(`the storage lists '${key}' and does not have it`);
	return value;
}

function gone(number: bigint): InputError {
	return new InputError(
		'Till.NotWaiting',
		`Receipt ${number} does not wait: it is posted, or never was.`,
		'The customer can still sign the posted receipt.',
	);
}

function taken({ till, shop }: TillIdentity): InputError {
	return new InputError(
		'Till.Taken',
		`Something else posted receipts as till ${till} of shop ${shop}. What waits here was not posted.`,
		'Give each device a till number of its own, and record what waits here under it.',
	);
}
