// SPDX-License-Identifier: Apache-2.0

// Where something is kept that must outlive the program: a till's queue, a tester's reports, a chain's metadata.

/**
 * A storage of bytes under keys. `set` is atomic and durable: when it has resolved, the value is there after a power cut, and at
 * no moment is a part of it there. Everything else is built on that alone.
 */
export interface Store {
	get(key: string): Promise<Uint8Array | undefined>;
	set(key: string, value: Uint8Array): Promise<void>;
	delete(key: string): Promise<void>;
	/** All keys that begin with something, in the order of their letters. */
	keys(prefix: string): Promise<string[]>;
}

/** A storage that forgets everything when the program ends. For tests, and for what may be lost. */
export class MemoryStore implements Store {
	private readonly rows = new Map<string, Uint8Array>();

	async get(key: string): Promise<Uint8Array | undefined> {
		return this.rows.get(key);
	}

	async set(key: string, value: Uint8Array): Promise<void> {
		this.rows.set(key, value.slice());
	}

	async delete(key: string): Promise<void> {
		this.rows.delete(key);
	}

	async keys(prefix: string): Promise<string[]> {
		return [...this.rows.keys()].filter((key) => key.startsWith(prefix)).sort();
	}
}

/** A part of a storage under a prefix, for a purpose of its own. */
export function within(store: Store, prefix: string): Store {
	return {
		get: (key) => store.get(prefix + key),
		set: (key, value) => store.set(prefix + key, value),
		delete: (key) => store.delete(prefix + key),
		keys: async (more) => (await store.keys(prefix + more)).map((key) => key.slice(prefix.length)),
	};
}

/** A value as JSON. Integers without bound are written as `{"$":"123"}`. */
export function toJson(value: unknown): Uint8Array {
	return new TextEncoder().encode(
		JSON.stringify(value, (_, entry: unknown) => {
			if (typeof entry === 'bigint') return { $: entry.toString() };
			return entry;
		}),
	);
}

/** What [`toJson`] wrote. */
export function fromJson<T>(bytes: Uint8Array): T {
	return JSON.parse(new TextDecoder().decode(bytes), (_, entry: unknown) => {
		if (typeof entry === 'object' && entry !== null && '$' in entry && typeof entry.$ === 'string')
			return BigInt(entry.$);
		return entry;
	}) as T;
}
