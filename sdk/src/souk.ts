// SPDX-License-Identifier: Apache-2.0

import type { JsonRpcProvider } from 'polkadot-api';
import {
	createClient,
	InvalidTxError,
	type PolkadotClient,
	type Transaction,
	type TxEvent,
	type TypedApi,
} from 'polkadot-api';
import type { Observable } from 'rxjs';
import { type Account, addressOf, type Who } from './accounts.ts';
import { type Beyond, withBeyond } from './beyond.ts';
import { Bonuses } from './bonuses.ts';
import { ChainState } from './chain.ts';
import { Committee } from './committee.ts';
import { Commune } from './commune.ts';
import { Debts } from './debts.ts';
import { ConnectionError, dispatchError, FateUnknown, refusal, SoukError } from './errors/index.ts';
import { Fiat } from './fiat.ts';
import { souk as descriptors } from './generated/index.ts';
import { Governance } from './governance.ts';
import { Holdings } from './holdings.ts';
import { Networks } from './networks.ts';
import { Orders } from './orders.ts';
import { Prepaid } from './prepaid.ts';
import { Promotion } from './promotion.ts';
import { asBytes, type Hex } from './pure/bytes.ts';
import { Quality } from './quality.ts';
import { Receipts } from './receipts.ts';
import { Rewards } from './rewards.ts';
import { Shops } from './shops.ts';
import { type ProxyKind, Staff } from './staff.ts';
import { MemoryStore, type Store, within } from './store.ts';
import { Testing } from './testing.ts';
import { Trace } from './trace.ts';

/** The chain's calls, storage, constants, events and runtime APIs by type. */
export type Api = TypedApi<typeof descriptors> & Beyond;

/** A call, and all that can be done with it. */
export type Call = Transaction;

/** An event of a block, as polkadot-api has it. `souk.api.event.Orders.OrderPlaced.filter(events)` finds those of a kind. */
export type ChainEvent = (TxEvent & { type: 'finalized' })['events'][number];

/** A transaction that a block included and that succeeded. */
export interface Sent {
	/** Its hash. */
	hash: string;
	block: { hash: string; number: number; index: number };
	events: ChainEvent[];
	/** Whether the block is final. */
	final: boolean;
}

/** How a transaction is sent. */
export interface SendOptions {
	/** When it counts as done: in the best block, which can still be replaced, or in a final one. */
	until?: 'best' | 'finalized';
	/** Base units of SOUK for the author of the block. */
	tip?: bigint;
	/** Milliseconds after which its fate counts as unknown. */
	patience?: number;
}

/** How a connection is made. */
export interface SoukOptions {
	/** What is kept between two runs: the chain's metadata, which saves half a megabyte at the next start, and what testers commit. */
	store?: Store;
	/** What is read and waited for: the best block, or final ones. Final unless said otherwise. */
	reading?: 'best' | 'finalized';
	/** Milliseconds within which the node has to answer. */
	within?: number;
	/** What the other end is called in errors. */
	name?: string;
}

/** How long a transaction may wait for its block, in milliseconds. */
const PATIENCE = 300_000;

/**
 * A connection to a Souk chain. What a shop, a till, a promoter or a tester does is in its parts: `souk.shops`, `souk.orders`, …
 * What they do not have is in `souk.api`, by the chain's own names and types.
 */
export class Souk {
	readonly client: PolkadotClient;
	readonly api: Api;
	/** The hash of the chain's first block, which every statement names. */
	readonly genesis: Hex;
	/** What is kept between two runs. */
	readonly store: Store;
	/** Where values are read. */
	readonly at: { at: 'best' | 'finalized' };

	readonly shops = new Shops(this);
	readonly orders = new Orders(this);
	readonly promotion = new Promotion(this);
	readonly receipts = new Receipts(this);
	readonly testing = new Testing(this);
	readonly rewards = new Rewards(this);
	readonly trace = new Trace(this);
	readonly governance = new Governance(this);
	readonly fiat = new Fiat(this);
	readonly prepaid = new Prepaid(this);
	readonly networks = new Networks(this);
	readonly accounts = new Holdings(this);
	readonly staff = new Staff(this);
	readonly debts = new Debts(this);
	readonly commune = new Commune(this);
	readonly bonuses = new Bonuses(this);
	readonly quality = new Quality(this);
	readonly committee = new Committee(this);
	readonly chain = new ChainState(this);

	private readonly turns = new Map<string, Promise<unknown>>();
	private readonly nonces = new Map<string, number>();

	private constructor(client: PolkadotClient, genesis: Hex, store: Store, reading: 'best' | 'finalized') {
		this.client = client;
		this.api = withBeyond(client.getTypedApi(descriptors), client.getUnsafeApi());
		this.genesis = genesis;
		this.store = store;
		this.at = { at: reading };
	}

	/** Connect over a provider of polkadot-api: a WebSocket, smoldot, or one of a test. */
	static async over(provider: JsonRpcProvider, options: SoukOptions = {}): Promise<Souk> {
		const {
			store = new MemoryStore(),
			reading = 'finalized',
			within: patience = 20_000,
			name = 'the other end',
		} = options;
		const metadata = within(store, 'metadata/');
		let keeping: Promise<void> = Promise.resolve();
		const client = createClient(provider, {
			getMetadata: async (code) => (await metadata.get(code)) ?? null,
			// A storage that is full costs time at the next start, and nothing else.
			setMetadata: (code, bytes) => {
				keeping = keepOnly(metadata, code, bytes).catch(() => undefined);
			},
		});
		try {
			const { genesisHash } = await soon(client.getChainSpecData(), patience, `no Souk node answers at ${name}`);
			const souk = new Souk(client, `0x${genesisHash.replace(/^0x/, '')}`, store, reading);
			const { spec_name } = await soon(souk.api.constants.System.Version(), patience, `${name} has no final block`);
			if (!spec_name.startsWith('souk')) {
				throw new ConnectionError(
					'Connection.OtherChain',
					`${name} runs '${spec_name}' and not Souk.`,
					'Name a node of a Souk chain.',
				);
			}
			await keeping;
			return souk;
		} catch (error) {
			client.destroy();
			throw error instanceof SoukError
				? error
				: new ConnectionError(
						'Connection.Failed',
						`${name} does not speak as a Souk node does.`,
						'Name a node of a Souk chain.',
						{
							cause: error,
						},
					);
		}
	}

	/** End the connection. */
	close(): void {
		this.client.destroy();
	}

	/** The time of the chain's calendar, in milliseconds since the epoch. Dates that people sign are compared with it. */
	async now(): Promise<bigint> {
		return this.api.query.Timestamp.Now.getValue(this.at);
	}

	/** What an account has of SOUK, in base units: free, and on hold. */
	async balance(who: Who): Promise<{ free: bigint; reserved: bigint; total: bigint }> {
		const { data } = await this.api.query.System.Account.getValue(addressOf(who), this.at);
		return { free: data.free, reserved: data.reserved, total: data.free + data.reserved };
	}

	/** What a call would cost its sender, in base units of SOUK. Signs nothing. */
	async fee(who: Who, call: Call): Promise<bigint> {
		return call.getEstimatedFees(addressOf(who));
	}

	/**
	 * How many calls that weigh as much as this one a batch may have, at least one: as many as a quarter of what one transaction may take of a
	 * block, so that the batch does not wait for an empty block, and no more than a batch takes at all.
	 */
	async fitting(who: Who, call: Call): Promise<number> {
		const [{ per_class, max_block }, calls, { weight }] = await Promise.all([
			this.api.constants.System.BlockWeights(),
			this.api.constants.Utility.batched_calls_limit(),
			call.getPaymentInfo(addressOf(who)),
		]);
		const { max_extrinsic, max_total } = per_class.normal;
		const most = max_extrinsic ?? max_total ?? max_block;
		// The weight has that of the transaction around the call in it, which a batch has once: this errs on the safe side.
		const [time, proof] = [
			most.ref_time / 4n / (weight.ref_time || 1n),
			most.proof_size / 4n / (weight.proof_size || 1n),
		];
		return Math.max(1, Math.min(Number(time), Number(proof), calls));
	}

	/** Calls that take effect together or not at all. */
	batch(calls: Call[]): Call {
		const [only, ...more] = calls;
		if (only !== undefined && more.length === 0) return only;
		return this.api.tx.Utility.batch_all({ calls: calls.map((call) => call.decodedCall) });
	}

	/** The call by which a till that is a proxy of a merchant has `call` made for it, or a proxy of another kind. */
	onBehalf(merchant: Who, call: Call, kind: ProxyKind = 'Till'): Call {
		return this.api.tx.Proxy.proxy({
			real: { type: 'Id', value: addressOf(merchant) },
			force_proxy_type: { type: kind, value: undefined },
			call: call.decodedCall,
		});
	}

	/**
	 * Sign a call, send it, and wait until a block has it. Rejects with [`TransactionRefused`] where no block will have it, with a
	 * [`DispatchError`] where it failed, and with [`FateUnknown`] where that cannot be said.
	 */
	async send(account: Account, call: Call, options: SendOptions = {}): Promise<Sent> {
		const sent = await this.inTurn(account.address, async () => {
			const nonce = await this.nextNonce(account.address);
			// A block that is final already is one that no node forgets while the transaction lives.
			const bytes = await call.sign(account.signer, {
				nonce,
				...(options.tip === undefined ? {} : { tip: options.tip }),
			});
			this.nonces.set(account.address, nonce + 1);
			return bytes;
		});
		try {
			return await this.submit(sent, options);
		} catch (error) {
			// What was counted and not taken is counted anew.
			if (!(error instanceof SoukError) || error.code.startsWith('Transaction.')) this.nonces.delete(account.address);
			throw error;
		}
	}

	/** Send a signed transaction and wait until a block has it. */
	async submit(bytes: Uint8Array, { until = this.at.at, patience = PATIENCE }: SendOptions = {}): Promise<Sent> {
		const last = await outcome(this.client.submitAndWatch(bytes), until, patience);
		if (!last.ok) throw dispatchError(last.dispatchError);
		this.checkInside(last.events);
		return { hash: last.txHash, block: last.block, events: last.events, final: last.type === 'finalized' };
	}

	/** The nonce that the account's next transaction has: the chain's, and what this program sent since. */
	async nextNonce(who: Who): Promise<number> {
		const address = addressOf(who);
		const known = await this.api.apis.AccountNonceApi.account_nonce(address, { at: 'best' });
		return Math.max(known, this.nonces.get(address) ?? 0);
	}

	/** An error where a call that another call made has failed: that of a proxy, or of sudo. */
	private checkInside(events: ChainEvent[]): void {
		for (const { payload } of this.api.event.Proxy.ProxyExecuted.filter(events)) {
			if (!payload.result.success) throw dispatchError(payload.result.value);
		}
		for (const { payload } of this.api.event.Sudo.Sudid.filter(events)) {
			if (!payload.sudo_result.success) throw dispatchError(payload.sudo_result.value);
		}
	}

	/** Do things of one account one after the other, so that no two take the same nonce. */
	private async inTurn<T>(address: string, run: () => Promise<T>): Promise<T> {
		const turn = (this.turns.get(address) ?? Promise.resolve()).then(run, run);
		this.turns.set(
			address,
			turn.catch(() => undefined),
		);
		return turn;
	}

	/** The first four bytes of the genesis hash, in short forms of statements. */
	get mark(): Uint8Array {
		return asBytes(this.genesis, 32).slice(0, 4);
	}
}

type Included = (TxEvent & { type: 'finalized' }) | (TxEvent & { type: 'txBestBlocksState'; found: true });

/** Wait until a block has a transaction. */
async function outcome(events: Observable<TxEvent>, until: 'best' | 'finalized', patience: number): Promise<Included> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => {
			watching.unsubscribe();
			reject(unknown(`No block took the transaction in ${patience / 1000} s.`));
		}, patience);
		const watching = events.subscribe({
			next: (event) => {
				const found =
					event.type === 'finalized' || (until === 'best' && event.type === 'txBestBlocksState' && event.found);
				if (!found) return;
				clearTimeout(late);
				resolve(event as Included);
				// Not within the call that is running, where `watching` may not be there yet.
				queueMicrotask(() => watching.unsubscribe());
			},
			error: (error: unknown) => {
				clearTimeout(late);
				reject(
					error instanceof InvalidTxError
						? refusal(error.error)
						: unknown('The connection ended before a block took the transaction.', error),
				);
			},
		});
	});
}

function unknown(message: string, cause?: unknown): FateUnknown {
	return new FateUnknown(
		'Fate.Unknown',
		message,
		'Look on the chain whether it took effect before you send it again.',
		{ cause },
	);
}

/** What is asked for, or an error after a while. */
async function soon<T>(asked: Promise<T>, patience: number, otherwise: string): Promise<T> {
	let late: ReturnType<typeof setTimeout> | undefined;
	const timeout = new Promise<never>((_, reject) => {
		late = setTimeout(
			() =>
				reject(new ConnectionError('Connection.Silent', `${otherwise}.`, 'Check the address, and that the node runs.')),
			patience,
		);
	});
	try {
		return await Promise.race([asked, timeout]);
	} finally {
		clearTimeout(late);
	}
}

/** Keep the metadata of one runtime, and forget those of others. */
async function keepOnly(store: Store, code: string, metadata: Uint8Array): Promise<void> {
	await store.set(code, metadata);
	for (const other of await store.keys('')) if (other !== code) await store.delete(other);
}
