// SPDX-License-Identifier: Apache-2.0

import '@polkadot/api-augment';
import { ApiPromise, WsProvider } from '@polkadot/api';
import type { SubmittableExtrinsic } from '@polkadot/api/types';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { DispatchError, EventRecord } from '@polkadot/types/interfaces';
import type { IExtrinsicEra } from '@polkadot/types/types';
import type { Vec } from '@polkadot/types-codec';
import type { Codec } from '@polkadot/types-codec/types';
import { hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { UserError } from './errors.ts';

/** The era of a transaction that never lapses, as it is encoded. */
const IMMORTAL = '0x00';

/** Runtime calls asked for at once; a node keeps eight instances, which transactions need too. */
const ASKED_AT_ONCE = 4;

/** Storage values asked for at once. */
const CHUNK = 500;

/** A call, or a whole extrinsic once signed. */
export type Call = SubmittableExtrinsic<'promise'>;

/** An event as a client needs it: where it comes from and its fields by name. */
export interface ChainEvent {
	pallet: string;
	name: string;
	/** Fields by name, or by place where they have none. */
	data: Record<string, Codec>;
}

/** A function of a runtime API, as metadata describe it. */
interface RuntimeFunction {
	/** As `state_call` knows it. */
	name: string;
	params: { name: string; type: string }[];
	type: string;
}

/** A connection to one node, which ends with a clear error instead of trying again in silence. */
export class Chain {
	private asking = 0;
	private readonly turns: (() => void)[] = [];

	private constructor(
		readonly url: string,
		readonly provider: WsProvider,
		readonly api: ApiPromise,
		readonly genesis: `0x${string}`,
		private readonly eventsType: string,
	) {}

	/** Connect; `within` milliseconds are enough for a node that is up. */
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
		const query = api.query['system']?.['events'];
		if (query === undefined) throw new UserError(`the node at ${url} has no events; is it a Souk node?`);
		const eventsType = api.registry.createLookupType(query.creator.meta.type.asPlain);
		return new Chain(url, provider, api, api.genesisHash.toHex(), eventsType);
	}

	async disconnect(): Promise<void> {
		await this.api.disconnect();
	}

	/** A call by its pallet and name; a wrong name is an error that says which. */
	call(pallet: string, name: string, ...args: unknown[]): Call {
		const make = this.api.tx[pallet]?.[name];
		if (make === undefined) throw new UserError(`the chain has no call ${pallet}.${name}`);
		return make(...args);
	}

	/** Read a storage item of the best block. */
	async read(pallet: string, name: string, ...keys: unknown[]): Promise<Codec> {
		const query = this.api.query[pallet]?.[name];
		if (query === undefined) throw new UserError(`the chain has no storage item ${pallet}.${name}`);
		return query(...keys);
	}

	/** Call a function of the CommerceApi in the best block; never more at once than a node runs runtimes for. */
	async commerce(name: string, ...args: unknown[]): Promise<Codec> {
		return this.ask('CommerceApi', name, ...args);
	}

	/** Call a function of a runtime API in the best block; never more at once than a node runs runtimes for. */
	async ask(api: 'CommerceApi' | 'ReceiptsApi' | 'RewardsApi', name: string, ...args: unknown[]): Promise<Codec> {
		const known = this.api.call[`${api.charAt(0).toLowerCase()}${api.slice(1)}`]?.[name] as unknown as { meta: RuntimeFunction } | undefined;
		const meta = known?.meta;
		if (meta === undefined) throw new UserError(`the chain's ${api} has no function ${name}`);
		const parameters = meta.params.map(({ type }, place) => this.api.registry.createType(type, args[place]).toU8a());
		if (this.asking >= ASKED_AT_ONCE) await new Promise<void>((resolve) => this.turns.push(resolve));
		this.asking++;
		try {
			const answer = await this.provider.send<string>('state_call', [`${api}_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`, u8aToHex(u8aConcat(...parameters))]);
			return this.api.registry.createType(meta.type, hexToU8a(answer));
		} finally {
			this.asking--;
			this.turns.shift()?.();
		}
	}

	/** The values of a storage map under many keys, in a block. */
	async many<K>(hash: string, pallet: string, name: string, keys: K[]): Promise<Map<K, Codec>> {
		const at = await this.api.at(hash);
		const query = at.query[pallet]?.[name];
		if (query === undefined) throw new UserError(`the chain has no storage item ${pallet}.${name}`);
		const found = new Map<K, Codec>();
		for (let first = 0; first < keys.length; first += CHUNK) {
			const some = keys.slice(first, first + CHUNK);
			const values = await (query as unknown as { multi(keys: unknown[]): Promise<Codec[]> }).multi(some);
			some.forEach((each, place) => {
				const value = values[place];
				if (value === undefined) throw new Error(`${pallet}.${name} answered ${values.length} of ${some.length}`);
				found.set(each, value);
			});
		}
		return found;
	}

	/** How many of a call fit half of what one transaction may weigh, at most `most`. */
	async fitting(call: Call, payer: KeyringPair, most: number): Promise<number> {
		const { weight } = await call.paymentInfo(payer);
		const { normal } = this.api.consts.system.blockWeights.perClass;
		const largest = normal.maxExtrinsic.unwrapOr(this.api.consts.system.blockWeights.maxBlock);
		const count = largest.refTime.toBigInt() / 2n / (weight.refTime.toBigInt() || 1n);
		return Math.max(1, Math.min(most, Number(count)));
	}

	/** A constant of a pallet. */
	constant(pallet: string, name: string): Codec {
		const value = this.api.consts[pallet]?.[name];
		if (value === undefined) throw new UserError(`the chain has no constant ${pallet}.${name}`);
		return value;
	}

	/** The events of a block, each with the place of its extrinsic (`undefined` for those of hooks). */
	async events(hash: string): Promise<{ extrinsic: number | undefined; event: ChainEvent }[]> {
		const raw = await this.provider.send<string | null>('state_getStorage', [this.api.query['system']!['events']!.key(), hash]);
		if (raw === null) return [];
		const records = this.api.registry.createType(this.eventsType, raw) as unknown as Vec<EventRecord>;
		return records.map(({ phase, event }) => ({
			extrinsic: phase.isApplyExtrinsic ? phase.asApplyExtrinsic.toNumber() : undefined,
			event: {
				pallet: event.section,
				name: event.method,
				data: Object.fromEntries(event.data.map((value, place) => [event.data.names?.[place] ?? String(place), value])),
			},
		}));
	}

	/** Sign a call without asking the chain anything: immortal, no tip, the nonce given. */
	sign(call: Call, pair: KeyringPair, nonce: number): Call {
		return call.sign(pair, {
			blockHash: this.genesis,
			genesisHash: this.genesis,
			runtimeVersion: this.api.runtimeVersion,
			nonce,
			era: IMMORTAL as unknown as IExtrinsicEra,
		}) as unknown as Call;
	}

	/** What a dispatch error is called: `pallet.Name`, or its variant. */
	errorName(error: Codec): string {
		const dispatch = this.api.registry.createType<DispatchError>('DispatchError', error.toU8a());
		if (dispatch.isModule) {
			const found = this.api.registry.findMetaError(dispatch.asModule);
			return `${found.section}.${found.name}`;
		}
		return dispatch.isToken || dispatch.isArithmetic ? `${dispatch.type}.${dispatch.value.toString()}` : dispatch.type;
	}
}

/** A field of an event as a big integer. */
export function amount(event: ChainEvent, field: string): bigint {
	return BigInt(value(event, field).toString());
}

/** A field of an event. */
export function value(event: ChainEvent, field: string): Codec {
	const found = event.data[field];
	if (found === undefined) {
		throw new Error(`event ${event.pallet}.${event.name} has no field ${field}, only ${Object.keys(event.data).join(', ')}`);
	}
	return found;
}
