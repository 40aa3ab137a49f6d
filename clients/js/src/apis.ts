// SPDX-License-Identifier: Apache-2.0

// The runtime APIs of a chain, as the version of its runtime has them that runs.

import type { ApiPromise, WsProvider } from '@polkadot/api';
import { Metadata, TypeRegistry } from '@polkadot/types';
import type { Registry } from '@polkadot/types/types';
import type { Codec } from '@polkadot/types-codec/types';
import { hexToU8a, stringCamelCase, u8aConcat, u8aToHex } from '@polkadot/util';

/** The functions of the chain's runtime APIs, such as `commerceApi.order(7)`. */
export type RuntimeApis = ApiPromise['call'];

/** `Metadata_metadata_at_version(15)`: the first version that describes runtime APIs. */
const WITH_APIS = '0x0f000000';

/**
 * The runtime APIs by the version of the runtime. polkadot.js describes them for the version that it met when it connected. After an
 * upgrade it asks for metadata again, in a form that has no runtime APIs, so they are described here.
 */
export class VersionedApis {
	private readonly api: ApiPromise;
	private readonly provider: WsProvider;
	private described: { version: number; apis: Promise<RuntimeApis> };

	constructor(api: ApiPromise, provider: WsProvider) {
		this.api = api;
		this.provider = provider;
		this.described = { version: this.version, apis: Promise.resolve(decorated(api.registry, provider)) };
	}

	/** The version of the runtime that runs, as far as polkadot.js has heard. */
	get version(): number {
		return this.api.runtimeVersion.specVersion.toNumber();
	}

	/** The functions of the version that runs. */
	async now(): Promise<RuntimeApis> {
		const { version } = this;
		if (version !== this.described.version) this.described = { version, apis: this.describe() };
		const { apis, version: of } = this.described;
		try {
			return await apis;
		} catch (error) {
			// The next question asks for the metadata again.
			if (this.described.version === of) this.described = { version: -1, apis };
			throw error;
		}
	}

	private async describe(): Promise<RuntimeApis> {
		const answer = await this.provider.send<string>('state_call', ['Metadata_metadata_at_version', WITH_APIS]);
		const registry = new TypeRegistry();
		const properties = this.api.registry.getChainProperties();
		if (properties !== undefined) registry.setChainProperties(properties);
		const metadata = registry.createType('Option<OpaqueMetadata>', hexToU8a(answer));
		registry.setMetadata(new Metadata(registry, metadata.unwrap().toHex()));
		return decorated(registry, this.provider);
	}
}

/**
 * The runtime APIs that the metadata of a registry describe. polkadot.js takes an encoded `Option<Bytes>` for the bytes inside. Here
 * an answer is decoded as what it is.
 */
function decorated(registry: Registry, provider: WsProvider): RuntimeApis {
	const { lookup, metadata } = registry;
	const typeOf = (id: Parameters<typeof lookup.getName>[0]): string => lookup.getName(id) ?? lookup.getTypeDef(id).type;
	const apis = [...metadata.apis].map(({ name: api, methods }) => [
		stringCamelCase(api.toString()),
		Object.fromEntries(
			[...methods].map(({ name, inputs, output }) => {
				const [takes, gives] = [[...inputs].map(({ type }) => typeOf(type)), typeOf(output)];
				const ask = async (...args: unknown[]): Promise<Codec> => {
					const parameters = takes.map((type, place) => registry.createType(type, args[place]).toU8a());
					const call = `${api.toString()}_${name.toString()}`;
					const answer = await provider.send<string>('state_call', [call, u8aToHex(u8aConcat(...parameters))]);
					return registry.createType(gives, hexToU8a(answer));
				};
				return [stringCamelCase(name.toString()), ask];
			}),
		),
	]);
	return Object.fromEntries(apis) as RuntimeApis;
}
