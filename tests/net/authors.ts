// SPDX-License-Identifier: Apache-2.0

// Who made a block, by the digest that BABE puts into its header.

import type { Network } from './network.ts';

/** Pre-runtime, by BABE. */
const BABE = '0642414245';

/** The place of the author among the validators, from the digest of a header. */
function place(logs: string[]): number | undefined {
	const digest = logs.find((log) => log.slice(2).startsWith(BABE));
	if (digest === undefined) return undefined;
	const bytes = Buffer.from(digest.slice(2 + BABE.length), 'hex');
	// A length of one or two bytes, the kind of claim, and the place.
	const length = (bytes[0]! & 3) === 0 ? 1 : 2;
	return bytes.readUInt32LE(length + 1);
}

/** The stashes of the authors of final blocks, from a height on. */
export async function authorsSince(network: Network, height: number): Promise<{ height: number; author: string }[]> {
	const { api } = await network.chain();
	const { height: last } = await network.archive.finalised();
	const authors: { height: number; author: string }[] = [];
	for (let at = height; at <= last; at++) {
		const hash = (await network.archive.hashAt(at))!;
		const { digest } = await network.archive.rpc<{ digest: { logs: string[] } }>('chain_getHeader', hash);
		const validators = await (await api.at(hash)).query.session.validators();
		const index = place(digest.logs);
		const author = index === undefined ? undefined : validators[index];
		if (author !== undefined) authors.push({ height: at, author: author.toString() });
	}
	return authors;
}
