// SPDX-License-Identifier: Apache-2.0

// Calls as people read them: names, and arguments as lines of text.

import { fromHex, type Souk } from '@souk/sdk';
import { type ParameterName, parameterNamed } from './parameter-table.ts';
import type { Proposal } from './referenda-model.ts';

/** A call, decoded. */
export interface Decoded {
	/** As `Treasury.spend`. */
	name: string;
	arguments: unknown;
	/** The calls within. */
	inside: Decoded[];
}

/** A proposal that was decoded, or why it was not. */
export type Read =
	| { is: 'call'; call: Decoded; bytes: number }
	| { is: 'unknown'; hash: string }
	| { is: 'broken'; hash: string };

/** Decode the bytes of a call. The metadata of the chain say what they mean, and nobody else. */
export async function decode(souk: Souk, bytes: Uint8Array): Promise<Decoded> {
	const call = await souk.client.getUnsafeApi().txFromCallData(bytes);
	return decoded(call.decodedCall);
}

/** A call as polkadot-api has it. */
export function decoded(call: unknown): Decoded {
	const { type: pallet, value } = call as { type: string; value: { type: string; value: unknown } };
	const inner = (value.value ?? {}) as Record<string, unknown>;
	const calls = Array.isArray(inner.calls)
		? inner.calls
		: inner.call !== undefined && isCall(inner.call)
			? [inner.call]
			: [];
	return { name: `${pallet}.${value.type}`, arguments: value.value, inside: calls.map(decoded) };
}

function isCall(value: unknown): boolean {
	const outer = value as { type?: unknown; value?: { type?: unknown } } | undefined;
	return typeof outer?.type === 'string' && typeof outer.value?.type === 'string';
}

/** Find and decode the call of a proposal. Its preimage may be gone, or not be noted yet. */
export async function readProposal(souk: Souk, proposal: Proposal): Promise<Read> {
	if (proposal.is === 'legacy') return { is: 'unknown', hash: proposal.hash };
	const bytes =
		proposal.is === 'inline'
			? proposal.bytes
			: await souk.api.query.Preimage.PreimageFor.getValue([proposal.hash, proposal.length], souk.at);
	if (bytes === undefined) return { is: 'unknown', hash: proposal.is === 'lookup' ? proposal.hash : '' };
	const plain = typeof bytes === 'string' ? fromHex(bytes) : bytes;
	try {
		return { is: 'call', call: await decode(souk, plain), bytes: plain.length };
	} catch {
		return { is: 'broken', hash: proposal.is === 'lookup' ? proposal.hash : '' };
	}
}

/** The parameter that a call sets, and its new value. `value` is `undefined` where it goes back to the default. */
export function parameterOf(call: Decoded): { parameter: ParameterName; value: unknown } | undefined {
	if (call.name !== 'Parameters.set_parameter') return undefined;
	const { key_value: setting } = call.arguments as {
		key_value?: { type: string; value: { type: string; value: unknown } };
	};
	if (setting === undefined) return undefined;
	const parameter = parameterNamed(`${setting.type}.${setting.value.type}`);
	if (parameter === undefined) return undefined;
	// The value comes as a tuple of one, or bare.
	const { value } = setting.value;
	return { parameter, value: Array.isArray(value) && value.length === 1 ? value[0] : value };
}

/** Arguments as lines: the path of each, and its text. Long ones are cut. */
export function lines(value: unknown, path = ''): [path: string, text: string][] {
	if (value === undefined || value === null) return path === '' ? [] : [[path, '–']];
	if (value instanceof Uint8Array) return [[path, hex(value)]];
	if (typeof value !== 'object') return [[path, String(value)]];
	const join = (name: string) => (path === '' ? name : `${path}.${name}`);
	if (Array.isArray(value)) return value.flatMap((inner, place) => lines(inner, join(String(place))));
	const entries = Object.entries(value);
	const [first, second] = entries;
	// An enum: its variant's name, then what is in it.
	if (entries.length <= 2 && first?.[0] === 'type' && (second === undefined || second[0] === 'value')) {
		const inside = second === undefined ? undefined : second[1];
		if (inside === undefined || inside === null) return [[path, String(first[1])]];
		if (typeof inside !== 'object' || inside instanceof Uint8Array) {
			return lines(inside, path).map(([at, text]) => [at, `${String(first[1])} ${text}`]);
		}
		return lines(inside, join(String(first[1])));
	}
	return entries.flatMap(([name, inner]) => lines(inner, join(name)));
}

function hex(bytes: Uint8Array): string {
	const text = Array.from(bytes.slice(0, 32), (byte) => byte.toString(16).padStart(2, '0')).join('');
	return bytes.length > 32 ? `0x${text}… (${bytes.length})` : `0x${text}`;
}
