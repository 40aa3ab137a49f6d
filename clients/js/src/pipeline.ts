// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import { key } from './accounts.ts';
import type { Call, Chain } from './chain.ts';
import { type ChainEvent, found } from './events.ts';

/** A block as the pipeline saw it. */
export interface Seen {
	number: number;
	hash: string;
	events: ChainEvent[];
}

/** A submitted transaction that a block included and that succeeded. */
export interface Included {
	block: Seen;
	events: ChainEvent[];
}

/** A transaction that did not do what it was sent for. */
export class TransactionError extends Error {
	readonly label: string;
	readonly reason: string;

	constructor(label: string, reason: string) {
		super(`${label}: ${reason}`);
		this.label = label;
		this.reason = reason;
	}
}

interface Pending {
	account: string;
	nonce: number;
	label: string;
	/** When it was first handed to the node, and last. */
	sent: number;
	seen: number;
	/** The last the node said against it. */
	refused?: string;
	resolve: (included: Included) => void;
	reject: (error: Error) => void;
}

interface BlockJson {
	block: { header: { number: string; parentHash: string }; extrinsics: string[] };
}

/** What the node answers when its pool has a transaction already. */
const IMPORTED = /^1013\b/;
/** What it answers, without another look, when its pool turned a transaction out a while ago. */
const BANNED = /^1012\b/;
/** What it answers when the account's nonce is past that of the transaction. 1010 alone is any that is invalid. */
const OUTDATED = /^1010\b.*\boutdated\b/;
/** How long the transactions of an account may make no progress before they are handed to the node again. */
const LOST_AFTER = 20_000;

/**
 * Sends transactions without waiting for the one before, and learns from the blocks what became of them.
 *
 * Nonces are counted here, per account. A refusal or a dispatch error rejects the promise of the transaction it concerns.
 * Nothing is tried a second time. Only a transaction that the node took and then lost is handed to it again. Those are the
 * same bytes, which can take effect only once. A fork-aware pool forgets a transaction, without a message, if it had not yet
 * seen the one before it when the block it was checked against was superseded.
 */
export class Pipeline {
	/** Transactions included that succeeded. */
	included = 0;
	/** Transactions handed to the node another time because no block had taken them. */
	handedAgain = 0;
	/** Transactions among them that the node took once more, because it had lost them. */
	lost = 0;
	private readonly turns = new Map<string, Promise<void>>();
	private readonly nonces = new Map<string, number>();
	private readonly pending = new Map<string, Pending>();
	private readonly waiting: (() => void)[] = [];
	private readonly listeners: ((block: Seen) => void)[] = [];
	private inFlight = 0;
	private last: { number: number; hash: string } | undefined;
	private target = 0;
	private catchingUp = false;
	private failure: Error | undefined;
	private stopped = false;
	private unsubscribe: (() => void) | undefined;
	private watchdog: ReturnType<typeof setInterval> | undefined;

	private readonly chain: Chain;
	private readonly maxInFlight: number;
	private readonly patience: number;
	private readonly onFailure: (error: Error) => void;

	/** `patience` is how many milliseconds a transaction may wait for a block before the chain counts as stuck. */
	constructor(
		chain: Chain,
		maxInFlight: number,
		patience = 300_000,
		onFailure: (error: Error) => void = () => undefined,
	) {
		this.chain = chain;
		this.maxInFlight = maxInFlight;
		this.patience = patience;
		this.onFailure = onFailure;
	}

	/** Follow the chain from its best block on. */
	async start(): Promise<void> {
		const head = await this.chain.api.rpc.chain.getHeader();
		this.last = { number: head.number.toNumber(), hash: head.hash.toHex() };
		this.target = this.last.number;
		this.chain.provider.on('disconnected', () =>
			this.fail(new Error(`the node at ${this.chain.url} closed the connection`)),
		);
		this.unsubscribe = await this.chain.api.rpc.chain.subscribeNewHeads((header) => {
			this.target = Math.max(this.target, header.number.toNumber());
			void this.catchUp();
		});
		this.watchdog = setInterval(() => {
			// The map keeps the order of insertion, so the first is the oldest.
			for (const { label, sent, refused } of this.pending.values()) {
				if (Date.now() - sent > this.patience) {
					const said = refused === undefined ? '' : `; the node said last of it: ${refused}`;
					this.fail(
						new Error(
							`no block took '${label}' in ${this.patience / 1000} s; ${this.pending.size} transactions wait${said}`,
						),
					);
				}
				break;
			}
			this.handAgain();
		}, 1000);
	}

	/** Stop listening. Transactions that are still under way stay with the node. */
	stop(): void {
		this.stopped = true;
		this.unsubscribe?.();
		clearInterval(this.watchdog);
	}

	/** Call `listener` with every block from now on, in order. */
	onBlock(listener: (block: Seen) => void): void {
		this.listeners.push(listener);
	}

	/** Whether the pipeline broke off. Then every wait on it was rejected. */
	get failed(): boolean {
		return this.failure !== undefined;
	}

	/** Transactions sent and not yet in a block. */
	get unsettled(): number {
		return this.pending.size;
	}

	/** The last block whose events were read. */
	get best(): { number: number; hash: string } {
		if (this.last === undefined) throw new Error('the pipeline was not started');
		return this.last;
	}

	/** Whether the pipeline knows the nonce of an account. */
	knows(account: string): boolean {
		return this.nonces.has(account);
	}

	/** Ask the node for the nonces of accounts. Needed once for every account that has acted on the chain before. */
	async learn(...pairs: KeyringPair[]): Promise<void> {
		await Promise.all(
			pairs.map(async (pair) => {
				const nonce = await this.chain.api.rpc.system.accountNextIndex(pair.address);
				this.setNonce(key(pair), nonce.toNumber());
			}),
		);
	}

	/** Tell the nonce of an account that has acted on the chain before. */
	setNonce(account: string, nonce: number): void {
		this.nonces.set(account, nonce);
	}

	/** Send a call and wait until a block has it. Rejects with [`TransactionError`] when it is refused or fails. */
	async send(pair: KeyringPair, call: Call, label: string): Promise<Included> {
		if (this.inFlight >= this.maxInFlight) await new Promise<void>((resolve) => this.waiting.push(resolve));
		if (this.failure !== undefined) throw this.failure;
		this.inFlight++;
		try {
			const account = key(pair);
			const nonce = this.nonces.get(account) ?? 0;
			const raw = this.chain.sign(call, pair, nonce).toHex();
			this.nonces.set(account, nonce + 1);
			const outcome = new Promise<Included>((resolve, reject) => {
				const sent = Date.now();
				this.pending.set(raw, { account, nonce, label, sent, seen: sent, resolve, reject });
			});
			this.inTurn(account, async () => {
				try {
					await this.chain.provider.send('author_submitExtrinsic', [raw]);
				} catch (error) {
					const reason = this.note(raw, error);
					// A busy node may look at it only after a block took it. Then that block says how it went.
					if (OUTDATED.test(reason)) later(() => this.refuse(raw, reason), LOST_AFTER);
					else this.refuse(raw, reason);
				}
			});
			return await outcome;
		} finally {
			this.inFlight--;
			this.waiting.shift()?.();
		}
	}

	/** Hand the transactions of an account to the node one after the other, so that none overtakes. */
	private inTurn(account: string, hand: () => Promise<void>): void {
		const before = this.turns.get(account) ?? Promise.resolve();
		this.turns.set(account, before.then(hand));
	}

	/** Reject a transaction that the node does not take, and all that the account sent after it: the node takes none of it. */
	private refuse(raw: string, reason: string): void {
		const refused = this.settle(raw);
		if (refused === undefined) return;
		refused.reject(new TransactionError(refused.label, reason));
		this.nonces.set(refused.account, refused.nonce);
		for (const [later, { account, nonce, label }] of [...this.pending]) {
			if (account === refused.account && nonce > refused.nonce) {
				this.settle(later)?.reject(new TransactionError(label, `follows '${refused.label}', which was refused`));
			}
		}
	}

	/** Hand to the node again what it may have lost: all transactions of the accounts whose oldest one is overdue. */
	private handAgain(): void {
		const now = Date.now();
		const overdue = new Map<string, boolean>();
		for (const [raw, pending] of this.pending) {
			const { account } = pending;
			if (!overdue.has(account)) overdue.set(account, now - pending.seen > LOST_AFTER);
			if (overdue.get(account) !== true) continue;
			pending.seen = now;
			this.inTurn(account, async () => {
				if (!this.pending.has(raw)) return;
				this.handedAgain++;
				try {
					await this.chain.provider.send('author_submitExtrinsic', [raw]);
					this.lost++;
				} catch (error) {
					const reason = this.note(raw, error);
					// It may be in the pool, or in a block that is not read yet. If it is in neither, patience ends.
					if (![IMPORTED, BANNED, OUTDATED].some((known) => known.test(reason))) this.refuse(raw, reason);
				}
			});
		}
	}

	/** Keep what the node says against a transaction. A ban is kept only if its reason was never heard. */
	private note(raw: string, error: unknown): string {
		const reason = refusal(error);
		const pending = this.pending.get(raw);
		if (pending !== undefined && !IMPORTED.test(reason) && !(BANNED.test(reason) && pending.refused !== undefined))
			pending.refused = reason;
		return reason;
	}

	private settle(raw: string): Pending | undefined {
		const found = this.pending.get(raw);
		this.pending.delete(raw);
		return found;
	}

	private fail(error: Error): void {
		if (this.stopped || this.failure !== undefined) return;
		this.failure = error;
		this.stop();
		for (const raw of [...this.pending.keys()]) this.settle(raw)?.reject(error);
		for (const wake of this.waiting.splice(0)) wake();
		this.onFailure(error);
	}

	private async catchUp(): Promise<void> {
		if (this.catchingUp || this.stopped) return;
		this.catchingUp = true;
		try {
			while (!this.stopped && this.best.number < this.target) await this.step(this.best.number + 1);
		} catch (error) {
			this.fail(error instanceof Error ? error : new Error(String(error)));
		} finally {
			this.catchingUp = false;
		}
	}

	private async step(number: number): Promise<void> {
		const hash = await this.chain.provider.send<string>('chain_getBlockHash', [number]);
		const [{ block }, records] = await Promise.all([
			this.chain.provider.send<BlockJson>('chain_getBlock', [hash]),
			this.chain.events(hash),
		]);
		if (block.header.parentHash !== this.best.hash) {
			throw new Error(`the chain reorganised at block ${number}; what was seen before it no longer holds`);
		}
		this.last = { number, hash };
		const byExtrinsic = block.extrinsics.map((): ChainEvent[] => []);
		for (const { extrinsic, event } of records) {
			if (extrinsic !== undefined) byExtrinsic[extrinsic]?.push(event);
		}
		const seen: Seen = {
			number,
			hash,
			events: records.map(({ event }) => event),
		};
		for (const listener of this.listeners) listener(seen);
		for (const [place, raw] of block.extrinsics.entries()) {
			if (!this.pending.has(raw)) continue;
			const events = byExtrinsic[place] ?? [];
			const failed = found(events, 'system', 'ExtrinsicFailed');
			const reason = failed && this.chain.errorName(failed.dispatchError);
			// Not before everything above went well: a transaction that is settled and never answered is waited for in vain.
			const pending = this.settle(raw);
			if (reason === undefined) {
				this.included++;
				pending?.resolve({ block: seen, events });
			} else {
				pending?.reject(new TransactionError(pending.label, reason));
			}
		}
	}
}

/** Do something after a while. A program that has nothing else to do does not wait for it. */
function later(run: () => void, after: number): void {
	const timer: unknown = setTimeout(run, after);
	// Timers of Node.js keep a program alive, those of browsers are numbers.
	if (timer instanceof Object && 'unref' in timer && timer.unref instanceof Function) timer.unref();
}

/** What the node said when it refused a transaction. */
export function refusal(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	return text.split('\n', 1)[0] as string;
}

/** Calls that wait to be sent together. */
interface Entry {
	calls: Call[];
	/** The part of a batch that they fill. */
	share: number;
	resolve: () => void;
	reject: (error: unknown) => void;
}

/**
 * Collects calls of one account for a moment and sends them in one `batch_all`, as many as fit. Several batches may be under
 * way.
 */
export class Batcher {
	private queue: Entry[] = [];
	private full = 0;

	private readonly chain: Chain;
	private readonly pipeline: Pipeline;
	private readonly pair: KeyringPair;
	private readonly label: string;
	private readonly linger: number;

	constructor(chain: Chain, pipeline: Pipeline, pair: KeyringPair, label: string, linger = 250) {
		this.chain = chain;
		this.pipeline = pipeline;
		this.pair = pair;
		this.label = label;
		this.linger = linger;
	}

	/**
	 * Resolves once the calls took effect, one after the other in the same batch. `share` is the part of a batch that they fill:
	 * a tenth for calls of which ten fit.
	 */
	async add(share: number, ...calls: Call[]): Promise<void> {
		return new Promise((resolve, reject) => {
			if (this.full + share > 1) this.flush();
			this.queue.push({ calls, share, resolve, reject });
			this.full += share;
			const { queue } = this;
			if (queue.length === 1) setTimeout(() => queue === this.queue && this.flush(), this.linger);
		});
	}

	private flush(): void {
		const taken = this.queue;
		[this.queue, this.full] = [[], 0];
		const calls = taken.flatMap((entry) => entry.calls);
		const [only, ...more] = calls;
		if (only === undefined) return;
		const call = more.length === 0 ? only : this.chain.api.tx.utility.batchAll(calls);
		this.pipeline.send(this.pair, call, `${this.label} (${calls.length} calls)`).then(
			() => {
				for (const { resolve } of taken) resolve();
			},
			(error: unknown) => {
				for (const { reject } of taken) reject(error);
			},
		);
	}
}
