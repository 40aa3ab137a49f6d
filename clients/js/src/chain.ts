// SPDX-License-Identifier: Apache-2.0

import { ApiPromise, WsProvider } from '@polkadot/api';
import type { ApiDecoration, SubmittableExtrinsic } from '@polkadot/api/types';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { EventRecord, Extrinsic, ExtrinsicEra } from '@polkadot/types/interfaces';
import type { SpRuntimeDispatchError } from '@polkadot/types/lookup';
import type { Vec } from '@polkadot/types-codec';
import type { Codec } from '@polkadot/types-codec/types';
import { type RuntimeApis, VersionedApis } from './apis.ts';
import { UserError } from './errors.ts';
import { type PlacedEvent, placed } from './events.ts';
import type {} from './generated/index.ts';

/** The name of the chain's runtime, whatever its version. */
const RUNTIME = 'souk';

/** Runtime calls asked for at once. A node keeps eight instances, which transactions need too. */
const ASKED_AT_ONCE = 4;

/** Storage values asked for at once. */
const CHUNK = 500;

/** A call, and all that can be done with it. */
export type Call = SubmittableExtrinsic<'promise'>;

export type { RuntimeApis } from './apis.ts';

/** Storage and runtime APIs as they are in one block. */
export type At = ApiDecoration<'promise'>;

/**
 * A connection to one node. It ends with a clear error instead of trying again in silence.
 *
 * Calls, storage and constants are those of polkadot.js, with the types of this chain: `chain.api.tx.orders.placeOrder(…)`,
 * `chain.api.query.orders.nextOrder()`, `chain.api.consts.orders.maxBatch`.
 */
export class Chain {
	readonly url: string;
	readonly provider: WsProvider;
	readonly api: ApiPromise;
	readonly genesis: `0x${string}`;
	/** The era of a transaction that never lapses. */
	private readonly immortal: ExtrinsicEra;
	private readonly runtime: VersionedApis;
	private asking = 0;
	private readonly turns: (() => void)[] = [];

	private constructor(url: string, provider: WsProvider, api: ApiPromise) {
		this.url = url;
		this.provider = provider;
		this.api = api;
		this.genesis = api.genesisHash.toHex();
		this.runtime = new VersionedApis(api, provider);
		this.immortal = api.registry.createType('ExtrinsicEra', '0x00');
	}

	/** Connect. A node that is up answers within far less than `within` milliseconds. */
	static async connect(url: string, within = 15_000): Promise<Chain> {
		const provider = new WsProvider(url, false, {}, 120_000);
		const opened = new Promise<void>((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error('timed out')), within);
			provider.on('connected', () => {
				clearTimeout(timer);
				resolve();
			});
			provider.on('error', () => {
				clearTimeout(timer);
				reject(new Error('refused'));
			});
			provider.on('disconnected', () => {
				clearTimeout(timer);
				reject(new Error('closed'));
			});
		});
		try {
			await provider.connect();
			await opened;
		} catch {
			await provider.disconnect().catch(() => undefined);
			throw new UserError(`no Souk node answers at ${url}`);
		}
		const api = await ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: true, throwOnUnknown: true });
		const runtime = api.runtimeVersion.specName.toString();
		if (runtime !== RUNTIME) {
			await api.disconnect();
			throw new UserError(`the node at ${url} runs '${runtime}' and not Souk`);
		}
		return new Chain(url, provider, api);
	}

	async disconnect(): Promise<void> {
		await this.api.disconnect();
	}

	/**
	 * Ask a runtime API in the best block: `chain.ask((api) => api.commerceApi.order(7))`. Questions wait their turn, so that
	 * a node never runs more of them at once than it has instances for. One that an upgrade of the runtime came across is asked
	 * again, in the words of the new one.
	 */
	async ask<T>(question: (apis: RuntimeApis) => Promise<T>): Promise<T> {
		if (this.asking >= ASKED_AT_ONCE) await new Promise<void>((resolve) => this.turns.push(resolve));
		this.asking++;
		try {
			return await this.answered(question);
		} finally {
			this.asking--;
			this.turns.shift()?.();
		}
	}

	private async answered<T>(question: (apis: RuntimeApis) => Promise<T>): Promise<T> {
		for (;;) {
			const { version } = this.runtime;
			try {
				const answer = await question(await this.runtime.now());
				if (version === this.runtime.version) return answer;
			} catch (error) {
				if (version === this.runtime.version) throw error;
			}
		}
	}

	/**
	 * The values of a storage map under many keys, in a block:
	 * `chain.many(hash, keys, ({ query }, some) => query.system.account.multi(some))`.
	 */
	async many<K, V>(hash: string, keys: K[], read: (at: At, keys: K[]) => Promise<V[]>): Promise<Map<K, V>> {
		const at = await this.api.at(hash);
		const found = new Map<K, V>();
		for (let first = 0; first < keys.length; first += CHUNK) {
			const some = keys.slice(first, first + CHUNK);
			const values = await read(at, some);
			if (values.length !== some.length) throw new Error(`the node answered ${values.length} of ${some.length} keys`);
			for (const [place, value] of values.entries()) found.set(some[place] as K, value);
		}
		return found;
	}

	/** How many of a call fit half of what one transaction may weigh, at most `most`. */
	async fitting(call: Call, payer: KeyringPair, most: number): Promise<number> {
		const { weight } = await call.paymentInfo(payer);
		const { maxBlock, perClass } = this.api.consts.system.blockWeights;
		const largest = perClass.normal.maxExtrinsic.unwrapOr(maxBlock);
		const count = largest.refTime.toBigInt() / 2n / (weight.refTime.toBigInt() || 1n);
		return Math.max(1, Math.min(most, Number(count)));
	}

	/** The events of a block, each with the place of its extrinsic (`undefined` for those of hooks). */
	async events(hash: string): Promise<PlacedEvent[]> {
		const { query, registry } = this.api;
		const raw = await this.provider.send<string | null>('state_getStorage', [query.system.events.key(), hash]);
		if (raw === null) return [];
		// Looked up every time: an upgrade of the runtime gives types other numbers.
		const type = registry.createLookupType(query.system.events.creator.meta.type.asPlain);
		const records = registry.createType<Vec<EventRecord>>(type, raw);
		return placed(records);
	}

	/** Sign a call without asking the chain anything: immortal, no tip, the nonce given. */
	sign(call: Call, pair: KeyringPair, nonce: number): Extrinsic {
		return call.sign(pair, {
			blockHash: this.genesis,
			genesisHash: this.genesis,
			runtimeVersion: this.api.runtimeVersion,
			nonce,
			era: this.immortal,
		});
	}

	/** What a dispatch error is called: `pallet.Name`, or its variant. */
	errorName(error: Codec | SpRuntimeDispatchError): string {
		const dispatch = this.api.registry.createType('SpRuntimeDispatchError', error.toU8a());
		if (dispatch.isModule) {
			const found = this.api.registry.findMetaError(dispatch.asModule);
			return `${found.section}.${found.name}`;
		}
		return dispatch.isToken || dispatch.isArithmetic ? `${dispatch.type}.${dispatch.value.toString()}` : dispatch.type;
	}
}
