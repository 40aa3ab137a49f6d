// SPDX-License-Identifier: Apache-2.0

// What a till's batch of receipts costs a node: executed by its wasm runtime on its database, timed from outside.
//
//   npm run measure:batch        with the node built; run it alone on the machine
//
// `system_dryRun` executes a signed transaction on the best block and keeps nothing of it. What is not the batch's own (the
// way there and back, decoding, the sender's signature, fee and nonce) a remark of the same length costs too, so the batch
// costs the difference of the two. The rounds of all three take turns, and the median of each counts.

import { cpus } from 'node:os';
import { key, named } from '@souk/client/accounts';
import type { Call } from '@souk/client/chain';
import type { Row } from '@souk/client/receipts';
import { COSTS } from '@souk/replay/counter';
import { table } from '@souk/replay/table';
import { Stage } from '../support/stage.ts';

const ROWS = 200;
const ROUNDS = 300;

/** A till's sales of an hour, every customer known. */
function hour(rows: number): Row[] {
	return Array.from({ length: rows }, (_, place) => ({
		CustomerSale: {
			customer: key(named(`measure/customer/${place}`)),
			value: BigInt(place * 37 + 199),
			after: place * 18,
		},
	}));
}

const stage = await Stage.open();
try {
	const { chain, seller } = stage;
	const shop = await stage.shop();
	await stage.root(chain.api.tx.receipts.setCosts('US-PA', 'USD', COSTS));
	await stage.do(seller, 'receipts', 'openBook', shop, 'USD', 1_000);
	// Room in the past for an hour of trade.
	await stage.blocks(1);
	const post = (rows: Row[], first: bigint, start: bigint): Call =>
		chain.api.tx.receipts.postBatch(shop, 1, first, start, rows, []);
	// The till, the era and the shop's totals are there from the second batch on; the first costs a few rows more.
	const start = (await stage.now()) - 3_599_000n;
	await stage.send(seller, post(hour(1), 0n, start));

	const nonce = await chain.api.rpc.system.accountNextIndex(seller.address);
	const signed = async (call: Call): Promise<string> => (await call.signAsync(seller, { nonce, era: 0 })).toHex();
	const batch = post(hour(ROWS), 1n, start);
	const bytes = batch.method.encodedLength;
	const kinds = {
		[`${ROWS} rows`]: await signed(batch),
		'1 row': await signed(post(hour(1), 1n, start)),
		'remark as long': await signed(chain.api.tx.system.remark(`0x${'00'.repeat(bytes - 4)}`)),
	};
	const times = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, [] as number[]]));
	for (let round = 0; round < ROUNDS; round++) {
		for (const [kind, extrinsic] of Object.entries(kinds)) {
			const begun = performance.now();
			const result = await chain.provider.send<string>('system_dryRun', [extrinsic]);
			times[kind]!.push((performance.now() - begun) * 1000);
			// Ok(Ok(())).
			if (result !== '0x0000') throw new Error(`${kind}: the chain answers ${result}`);
		}
	}
	const sorted = Object.entries(times).map(
		([kind, all]) => [kind, all.slice(ROUNDS / 10).sort((a, b) => a - b)] as const,
	);
	const at = (all: number[], part: number): number => all[Math.floor(all.length * part)]!;
	const median = Object.fromEntries(sorted.map(([kind, all]) => [kind, at(all, 0.5)]));
	const whole = (median[`${ROWS} rows`]! - median['remark as long']!) / ROWS;
	const slope = (median[`${ROWS} rows`]! - median['1 row']!) / (ROWS - 1);
	const info = await batch.paymentInfo(seller);
	const weight = (info.weight.refTime.toNumber() / 1e6 / ROWS).toFixed(2);
	console.log(
		table(
			['dry run', 'median µs', 'p10', 'p90'],
			sorted.map(([kind, all]) => [kind, ...[0.5, 0.1, 0.9].map((part) => at(all, part).toFixed(0))]),
		),
	);
	console.log(
		`machine: ${cpus().length} × ${cpus()[0]!.model}; node ${(await chain.api.rpc.system.version()).toString()}`,
	);
	console.log(
		`RESULT rows=${ROWS} bytes_per_row=${(bytes / ROWS).toFixed(2)} us_per_row=${whole.toFixed(2)} us_per_further_row=${slope.toFixed(2)} weight_us_per_row=${weight}`,
	);
} finally {
	await stage.close();
}
