// SPDX-License-Identifier: Apache-2.0

// The till's queue: the program dies between any two steps, and nothing is lost or posted twice.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError, MemoryStore, PalletError } from '@souk/sdk';
import type { Signed } from '@souk/sdk/pure/signing';
import { type Port, Queue, type TillIdentity } from '../../src/queue.ts';
import { Death, FakeChain, Fuse, fused } from './chain.ts';

const IDENTITY: TillIdentity = {
	chain: `0x${'42'.repeat(32)}`,
	merchant: `0x${'01'.repeat(32)}`,
	shop: 1,
	book: 2,
	till: 3,
	currency: 'EUR',
};
const SIGNED: Signed = { wrapped: false, signature: { Sr25519: `0x${'05'.repeat(64)}` } };
const CUSTOMER = `0x${'09'.repeat(32)}`;
const NOW = 1_750_000_000_123;
const NEVER = new Fuse(-1);

function sale(number: number) {
	const hash = `0x${number.toString(16).padStart(64, '0')}`;
	return {
		hash,
		signed: SIGNED,
		sale: {
			buyer: CUSTOMER,
			lines: [],
			total: null,
			platform: null,
			attachment: null,
			salt: BigInt(number),
			expires: 0n,
		},
	};
}

async function loaded(store: MemoryStore, fuse: Fuse = NEVER): Promise<Queue> {
	const queue = await Queue.load(fused(store, fuse));
	assert.ok(queue !== undefined);
	return queue;
}

/** The values of what a chain has, in their order. */
function values(chain: FakeChain): bigint[] {
	return chain.receipts.map((row) =>
		'Sale' in row
			? row.Sale.value
			: 'CustomerSale' in row
				? row.CustomerSale.value
				: 'Refund' in row
					? -row.Refund.value
					: 0n,
	);
}

/** Run the program once with a fuse; whether it lived to the end. */
async function lives(run: () => Promise<unknown>): Promise<boolean> {
	try {
		await run();
		return true;
	} catch (error) {
		if (error instanceof Death) return false;
		throw error;
	}
}

test('should post once whatever was recorded, though the program dies at any one step of the day', async () => {
	let deaths = 0;
	for (let at = 0; ; at++) {
		const [store, chain, fuse] = [new MemoryStore(), new FakeChain(), new Fuse(at)];
		await Queue.create(store, IDENTITY, 0n);
		const lived = await lives(async () => {
			const queue = await loaded(store, fuse);
			await queue.record({ kind: 'sale', value: 100n }, NOW);
			const second = await queue.record({ kind: 'sale', value: 200n }, NOW + 2_000);
			await queue.countersign(second, CUSTOMER, SIGNED);
			await queue.addSale(sale(1));
			await queue.post(chain.port(fuse), 1);
			await queue.record({ kind: 'refund', value: 50n }, NOW + 3_000);
			await queue.post(chain.port(fuse));
		});
		// Whatever it had told the cashier was kept; the rest the cashier enters again.
		const queue = await loaded(store);
		const known = Number(queue.next);
		await queue.post(chain.port(NEVER));
		assert.deepEqual(values(chain), [100n, 200n, -50n].slice(0, known), `death at step ${at}`);
		assert.deepEqual(chain.next, BigInt(known), `death at step ${at}`);
		assert.ok(chain.sales.length <= 1);
		const rest = await loaded(store);
		assert.deepEqual(
			rest.status,
			{ receipts: 0, sales: 0, next: BigInt(known), underWay: false },
			`death at step ${at}`,
		);
		assert.deepEqual(
			(await store.keys('')).sort(),
			['identity', 'posted'],
			`death at step ${at}: nothing is left over`,
		);
		if (lived) {
			assert.deepEqual([known, chain.sales], [3, [sale(1).hash]]);
			break;
		}
		deaths++;
	}
	assert.ok(deaths > 60, `${deaths} deaths`);
});

test('should post once, though it dies at every step again and again, on a chain that is slow, forgetful or away', async () => {
	let state = 7;
	const random = (below: number): number => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return Math.floor((state / 2147483648) * below);
	};
	let posted = 0;
	for (let round = 0; round < 150; round++) {
		const [store, chain] = [new MemoryStore(), new FakeChain()];
		await Queue.create(store, IDENTITY, 0n);
		const recorded: bigint[] = [];
		const sales: string[] = [];
		for (let run = 0; run < 25; run++) {
			chain.online = random(5) > 0;
			chain.slow = random(3) === 0;
			const fuse = new Fuse(random(60));
			try {
				const queue = await loaded(store, fuse);
				// What was kept and whose answer was lost is recorded: the till shows it after its start.
				while (recorded.length < Number(queue.next)) {
					const entry = queue.entry(BigInt(recorded.length));
					assert.ok(entry !== undefined, 'a receipt that is not recorded here is in the queue');
					recorded.push(entry.kind === 'refund' ? -entry.value : entry.value);
				}
				for (let action = random(4); action > 0; action--) {
					const value = BigInt(1 + random(1000));
					const kind = random(5) === 0 ? 'refund' : 'sale';
					const number = await queue.record({ kind, value }, NOW + run * 1000);
					assert.equal(number, BigInt(recorded.length));
					recorded.push(kind === 'refund' ? -value : value);
					if (kind === 'sale' && random(3) === 0) await queue.countersign(number, CUSTOMER, SIGNED);
				}
				if (random(4) === 0) {
					const next = sale(1000 * round + run);
					sales.push(next.hash);
					await queue.addSale(next);
				}
				if (random(2) === 0) await queue.post(chain.port(fuse), 1 + random(5));
			} catch (error) {
				// Died, had no net, or does not know: the next run goes on.
				assert.ok(!(error instanceof InputError) && !(error instanceof PalletError), `${error}`);
			}
			const happens = random(4);
			if (happens === 0) chain.block();
			if (happens === 1) chain.forget(70);
			if (happens === 2) chain.useNonce();
		}
		[chain.online, chain.slow] = [true, false];
		const queue = await loaded(store);
		while (recorded.length < Number(queue.next)) recorded.push(entryValue(queue, recorded.length));
		await queue.post(chain.port(NEVER));
		assert.deepEqual(values(chain), recorded, `round ${round}`);
		assert.equal(new Set(chain.sales).size, chain.sales.length);
		for (const hash of chain.sales) assert.ok(sales.includes(hash));
		posted += recorded.length;
	}
	assert.ok(posted > 1_000, `${posted} receipts`);
});

function entryValue(queue: Queue, number: number): bigint {
	const entry = queue.entry(BigInt(number));
	assert.ok(entry !== undefined);
	return entry.kind === 'refund' ? -entry.value : entry.value;
}

test('should never part a sale from its void, however receipts are cut into batches', async () => {
	for (const size of [1, 2, 3, 5, 256]) {
		const [store, chain] = [new MemoryStore(), new FakeChain()];
		const queue = await Queue.create(store, IDENTITY, 0n);
		for (let number = 0; number < 600; number++) {
			await queue.record({ kind: 'sale', value: BigInt(number + 1) }, NOW + number * 1000);
			if (number % 3 !== 2) continue;
			// Refused where sale and void would lie on both sides of a cut that is always made.
			await queue
				.void(queue.next - 3n, NOW)
				.catch((error: unknown) =>
					assert.ok(error instanceof InputError && error.code === 'Till.VoidTooLate', `${error}`),
				);
		}
		const { receipts } = queue.status;
		assert.deepEqual(await queue.post(chain.port(NEVER), size), { receipts, sales: 0 });
		assert.ok(chain.receipts.filter((row) => 'Void' in row).length > 190);
	}
});

test('should refuse a void of what is signed, voided, no sale, or gone', async () => {
	const queue = await Queue.create(new MemoryStore(), IDENTITY, 0n);
	const [plain, signed, refund] = [
		await queue.record({ kind: 'sale', value: 1n }, NOW),
		await queue.record({ kind: 'sale', value: 2n }, NOW),
		await queue.record({ kind: 'refund', value: 1n }, NOW),
	];
	await queue.countersign(signed, CUSTOMER, SIGNED);
	await queue.void(plain, NOW);
	for (const of of [plain, signed, refund, 99n]) await assert.rejects(queue.void(of, NOW), InputError, `${of}`);
});

test('should keep what the chain refuses, and post it when the reason is gone', async () => {
	const [store, chain] = [new MemoryStore(), new FakeChain()];
	const queue = await Queue.create(store, IDENTITY, 0n);
	await queue.record({ kind: 'sale', value: 5n }, NOW);
	chain.next = 0n;
	const port = chain.port(NEVER);
	let refuse = true;
	const strict: Port = {
		...port,
		submit: async (prepared) => {
			if (!refuse) return port.submit(prepared);
			chain.useNonce();
			const { palletError } = await import('@souk/sdk');
			throw palletError('Receipts', 'BookFull');
		},
	};
	await assert.rejects(
		queue.post(strict),
		(error) => error instanceof PalletError && error.code === 'Receipts.BookFull' && error.wayOut.includes('capacity'),
	);
	assert.deepEqual(queue.status, { receipts: 1, sales: 0, next: 1n, underWay: false });
	refuse = false;
	assert.deepEqual(await (await loaded(store)).post(strict), { receipts: 1, sales: 0 });
	assert.deepEqual(values(chain), [5n]);
});

test('should not post under a number that another device uses', async () => {
	const [chain, mine, other] = [new FakeChain(), new MemoryStore(), new MemoryStore()];
	const queue = await Queue.create(mine, IDENTITY, 0n);
	const twin = await Queue.create(other, IDENTITY, 0n);
	await queue.record({ kind: 'sale', value: 1n }, NOW);
	await twin.record({ kind: 'sale', value: 2n }, NOW);
	await twin.post(chain.port(NEVER));
	await assert.rejects(
		queue.post(chain.port(NEVER)),
		(error) => error instanceof InputError && error.code === 'Till.Taken',
	);
	assert.deepEqual(values(chain), [2n]);
	assert.equal(queue.status.receipts, 1, 'what was recorded is still there');
});

test('should go on with the numbers of the chain where the storage is new', async () => {
	const chain = new FakeChain();
	chain.next = 41n;
	const queue = await Queue.create(new MemoryStore(), IDENTITY, 41n);
	assert.equal(await queue.record({ kind: 'sale', value: 1n }, NOW), 41n);
	assert.deepEqual(await queue.post(chain.port(NEVER)), { receipts: 1, sales: 0 });
});

test('should give receipts whole seconds that never run backwards, though the clock does', async () => {
	const queue = await Queue.create(new MemoryStore(), IDENTITY, 0n);
	for (const time of [NOW, NOW - 60_000, NOW + 1_900]) await queue.record({ kind: 'sale', value: 1n }, time);
	assert.deepEqual(
		queue.waiting.map(([, { time }]) => time),
		[1_750_000_000_000n, 1_750_000_000_000n, 1_750_000_002_000n],
	);
});

test('should number receipts one after the other, though many are recorded at once', async () => {
	const queue = await Queue.create(new MemoryStore(), IDENTITY, 0n);
	const numbers = await Promise.all(Array.from({ length: 50 }, () => queue.record({ kind: 'sale', value: 1n }, NOW)));
	assert.deepEqual(
		numbers,
		Array.from({ length: 50 }, (_, number) => BigInt(number)),
	);
});
