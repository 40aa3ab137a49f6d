// SPDX-License-Identifier: Apache-2.0

// What may happen to a network, each as a journey with figures. A journey throws where the network does not bear it.

import type { Load } from './load.ts';
import type { Network, Verdict } from './network.ts';

/** What a journey measured. */
export interface Outcome {
	verdict: Verdict;
	/** Seconds until the network, or the node, was well again. The longest where there are several. */
	recovery?: number;
	/** What else there is to say, in a few words. */
	note: string;
}

/** What a journey works with. */
export interface Stage {
	network: Network;
	load: Load;
	/** A short run, for CI. */
	smoke: boolean;
	/** Say how it goes. */
	say: (text: string) => void;
}

/** A journey. */
export interface Journey {
	name: string;
	/** The network it runs on. Journeys on the same kind share one, as long as they pass. */
	on: 'plain' | 'clock' | 'switch';
	/** It is part of the smoke run. */
	smoke?: boolean;
	/** Why it cannot run here, or nothing. */
	cannot?: () => string | undefined;
	run: (stage: Stage) => Promise<Outcome>;
}

/** A verdict that no network may get. It carries the figures, so that the table can show them. */
export class Unsound extends Error {
	readonly verdict: Verdict;

	constructor(verdict: Verdict, faults: string[]) {
		super(faults.join('; '));
		this.verdict = verdict;
	}
}

/** Nothing that was final is anything else now, and all nodes have the same state. */
export function sound(verdict: Verdict): Verdict {
	const faults: string[] = [];
	if (verdict.reverted > 0) faults.push(`two blocks of one height were final, ${verdict.reverted} times`);
	if (verdict.lost > 0) faults.push(`${verdict.lost} blocks that were final are not on the chain`);
	if (!verdict.rootsEqual) faults.push(`the state roots of block ${verdict.comparedAt} differ`);
	if (faults.length > 0) throw new Unsound(verdict, faults);
	return verdict;
}

/** Orders that were settled in a final block still are, on the archive node. */
export async function nothingMissing({ network, load }: Stage): Promise<void> {
	const settled = [...load.settled];
	await network.blocks(3, 60_000);
	// The archive node may have been asked before it had the last of those blocks.
	await network.until('every settled order is still settled', 60_000, async () => {
		const { hash } = await network.archive.finalised();
		return (await load.missing(network.archive, hash, settled)).length === 0;
	});
}
