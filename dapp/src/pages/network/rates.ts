// SPDX-License-Identifier: Apache-2.0

// How many transactions a chain has, out of its blocks.

import type { Block } from '@souk/sdk/gateway';

/** Transactions that a block's author puts in: on this chain the time of the block. */
export const INHERENTS = 1;

/** A block as a chart shows it. */
export interface Bar {
	height: number;
	time: number;
	/** Signed transactions. */
	transactions: number;
	/** Milliseconds since the block before. */
	took: number;
}

/** What the newest blocks come to. */
export interface Throughput {
	bars: Bar[];
	transactions: number;
	/** Milliseconds from the oldest block to the newest. */
	span: number;
	/** Signed transactions a second, or nothing where all blocks have one time. */
	perSecond?: number;
	/** Milliseconds of a block on average, or nothing for less than two blocks. */
	blockTime?: number;
}

/** Fold blocks, in any order, into what they come to. The oldest counts for its time alone: what is in it came before. */
export function throughput(blocks: Pick<Block, 'height' | 'time' | 'extrinsics'>[]): Throughput {
	const sorted = [...blocks].sort((one, other) => one.height - other.height);
	const [first] = sorted;
	const bars = sorted.slice(1).map((block, place) => ({
		height: block.height,
		time: Date.parse(block.time),
		transactions: Math.max(0, block.extrinsics - INHERENTS),
		took: Date.parse(block.time) - Date.parse(sorted[place]?.time ?? block.time),
	}));
	const last = sorted.at(-1);
	const span = first === undefined || last === undefined ? 0 : Date.parse(last.time) - Date.parse(first.time);
	const transactions = bars.reduce((sum, bar) => sum + bar.transactions, 0);
	return {
		bars,
		transactions,
		span,
		...(span > 0 ? { perSecond: (transactions * 1_000) / span } : {}),
		...(bars.length > 0 ? { blockTime: span / bars.length } : {}),
	};
}
