// SPDX-License-Identifier: Apache-2.0

// The main job: replay real purchases as orders, through a client any dapp could be, and account for every unit.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyringPair } from '@polkadot/keyring/types';
import { accountsReady, development, key, named } from './accounts.ts';
import { type Args, parseArgs, USAGE } from './args.ts';
import { Audit } from './audit.ts';
import { Book } from './book.ts';
import { Chain } from './chain.ts';
import { readPurchases } from './dataset.ts';
import { must, report, UserError } from './errors.ts';
import { fund, needs } from './funding.ts';
import { maxListings, Opening } from './market.ts';
import { grouped } from './money.ts';
import { Pipeline, TransactionError } from './pipeline.ts';
import { makePlan, type Plan, type PlannedOrder, PLATFORMS, PROMOTERS } from './plan.ts';
import { Progress } from './progress.ts';
import { printReport } from './report.ts';
import { setParameter } from './sudo.ts';
import { batchSizes, type Cast, Trading } from './trade.ts';

/** How long the links of a replay are good: thirty days. */
const LINK_LIFE = 30n * 24n * 3_600_000n;
/** The shortest period governance can set: one block. */
const ONE_BLOCK = 3_000n;
/** How long idle blocks get to move orders on before somebody does, in milliseconds. */
const PATIENCE = 12_000;
/** Unexpected errors printed at most; all are counted. */
const PRINTED = 20;

function say(text: string): void {
	process.stderr.write(`${text}\n`);
}

/** Where the sales data is: as said, else as the project's script provides it. */
function data(path: string | undefined): string {
	if (path !== undefined) return path;
	const script = join(import.meta.dirname, '..', '..', 'scripts', 'dataset-cdnow.sh');
	try {
		return execFileSync(script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
	} catch (error) {
		const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1);
		throw new UserError(said?.replace(/^souk: /, '') || `${script} failed`);
	}
}

/** Whatever went wrong without being meant to. */
class Faults {
	count = 0;
	private readonly seen = new Set<string>();

	add(error: unknown): void {
		this.count++;
		const text = error instanceof Error ? error.message : String(error);
		if (this.seen.has(text) || this.seen.size >= PRINTED) return;
		this.seen.add(text);
		say(`${error instanceof TransactionError ? 'transaction failed' : 'unexpected'}: ${text}`);
	}
}

/** Play orders, never more at once than transactions may be in flight. */
async function playAll(
	orders: PlannedOrder[],
	play: (order: PlannedOrder) => Promise<void>,
	atOnce: number,
	faults: Faults,
	done: (order: PlannedOrder) => void,
): Promise<void> {
	const rest = orders.values();
	await Promise.all(
		Array.from({ length: Math.min(atOnce, orders.length) }, async () => {
			for (const order of rest) {
				try {
					await play(order);
					done(order);
				} catch (error) {
					faults.add(error);
				}
			}
		}),
	);
}

/** Wait for what idle blocks do, and lend a hand where there are none: anybody may move on what is due. */
async function pushed(lapsing: Promise<unknown>, push: () => Promise<void>): Promise<void> {
	const over = lapsing.then(() => true);
	while (!(await Promise.race([over, sleep(PATIENCE, false)]))) await push();
}

function cast(args: Args, plan: Plan, run: string): Cast {
	const customers = new Map<string, KeyringPair>();
	for (const id of plan.customers) customers.set(id, named(`customer/${id}`));
	return {
		customer: (id) => must(customers.get(id), `customer ${id}`),
		promoters: Array.from({ length: PROMOTERS }, (_, place) => named(`${run}/promoter/${place}`)),
		platforms: Array.from({ length: PLATFORMS }, (_, place) => named(`${run}/platform/${place}`)),
		sudo: development(args.suri),
	};
}

async function replay(args: Args): Promise<number> {
	const purchases = readPurchases(data(args.data));
	await accountsReady();
	const chain = await Chain.connect(args.url);
	const book = new Book();
	const { pipeline, broken } = follow(chain, book, args.inFlight);
	try {
		return await Promise.race([replayOn(chain, pipeline, book, args, purchases), broken]);
	} finally {
		pipeline.stop();
		await chain.disconnect();
	}
}

/** A pipeline, and a promise that rejects when it can go no further: the node is gone, or the chain stands still. */
function follow(chain: Chain, book: Book, inFlight: number): { pipeline: Pipeline; broken: Promise<never> } {
	let breakOff: (error: Error) => void = () => undefined;
	const broken = new Promise<never>((_, reject) => {
		breakOff = reject;
	});
	broken.catch(() => undefined);
	const pipeline = new Pipeline(chain, inFlight, 300_000, (error) => {
		breakOff(new UserError(error.message));
		book.abandon(error);
	});
	return { pipeline, broken };
}

async function replayOn(
	chain: Chain,
	pipeline: Pipeline,
	book: Book,
	args: Args,
	purchases: ReturnType<typeof readPurchases>,
): Promise<number> {
	const plan = makePlan(purchases, args.orders, args.seed, maxListings(chain));
	const onPaths = plan.orders.filter(({ promoters }) => promoters.length > 0).length;
	say(
		`replaying ${grouped(plan.orders.length)} purchases of ${grouped(plan.customers.length)} customers as orders, ` +
			`${grouped(onPaths)} of them over promotion paths; ${grouped(plan.listings.size)} listings in ${plan.shops} shops; ` +
			`1 US cent is 10^10 base units, so 1 US dollar is 1 SOUK; ${plan.free} rows that cost nothing are passed over`,
	);

	const faults = new Faults();
	await pipeline.start();
	try {
		// Sellers, promoters and platforms of one replay are not those of another on the same chain.
		const run = `${args.seed}/${(await chain.read('shops', 'nextShopId')).toString()}`;
		const people = cast(args, plan, run);
		const opening = new Opening(chain, plan, run);
		const audit = new Audit(chain, people, opening.sellers, plan);
		await audit.open(pipeline);
		pipeline.onBlock((block) => {
			for (const event of block.events) {
				book.hear(event);
				audit.hear(event);
			}
			audit.count(block);
		});

		const setUp = new Progress('setting up', plan.shops + 1);
		await fund(chain, pipeline, people.sudo, await needs(chain, plan, people, opening), audit);
		let shops = 1;
		setUp.set(shops, 'accounts funded');
		const market = await opening.open(pipeline, () => setUp.set(++shops, 'shops open'));
		market.sealed.forEach((fee, shop) => audit.expect(key(must(opening.sellers[shop], 'seller')), -fee));
		setUp.end();

		const now = BigInt((await chain.read('timestamp', 'now')).toString());
		const trading = new Trading(chain, pipeline, book, market, people, now + LINK_LIFE, await batchSizes(chain, people.sudo));
		const started = audit.blocks;
		const begun = Date.now();
		const progress = new Progress('replaying', plan.orders.length);
		let played = 0;
		const show = (): void => {
			const seconds = (Date.now() - begun) / 1000;
			progress.set(played, `${(played / Math.max(1, seconds)).toFixed(1)} orders/s, ${pipeline.unsettled} in flight, block ${pipeline.best.number}`);
		};
		const ticker = setInterval(show, 200);
		const counted = (): void => {
			played++;
		};

		// First whatever its parties bring to an end; what waits for time gets as far as it can.
		const isOpen = ({ fate }: PlannedOrder): boolean => fate.startsWith('open');
		const byTime = ({ fate }: PlannedOrder): boolean => fate === 'never accepted' || fate === 'kept without a word';
		const main = plan.orders.filter((order) => !isOpen(order) && order.fate !== 'never accepted');
		await playAll(main, (order) => trading.play(order), args.inFlight, faults, (order) => {
			if (!byTime(order)) counted();
		});

		// Then time: the periods are made short, what is due lapses, and they are put back.
		const late = plan.orders.filter(byTime);
		if (late.length > 0 && faults.count === 0) {
			const before = await Promise.all(
				['AcceptPeriod', 'DeliveryPeriod'].map((name) => setParameter(chain, pipeline, people.sudo, name, ONE_BLOCK)),
			);
			await playAll(late.filter(({ fate }) => fate === 'never accepted'), (order) => trading.play(order), args.inFlight, faults, () => undefined);
			const waiting = trading.trades.filter(({ plan: order }) => byTime(order));
			const lapsing = Promise.all(waiting.map((trade) => trading.lapse(trade).then(counted, (error: unknown) => faults.add(error))));
			await pushed(lapsing, () => trading.pushOn(waiting));
			await Promise.all(
				['AcceptPeriod', 'DeliveryPeriod'].map((name, place) => setParameter(chain, pipeline, people.sudo, name, before[place])),
			);
		}

		// Last the orders that are rightly open when the replay ends.
		if (faults.count === 0) await playAll(plan.orders.filter(isOpen), (order) => trading.play(order), args.inFlight, faults, counted);
		clearInterval(ticker);
		show();
		progress.end();

		const seconds = (Date.now() - begun) / 1000;
		for (const id of book.postponed) faults.add(new Error(`the settlement of order ${id} was put off`));
		const difference = faults.count === 0 ? await audit.close(pipeline, book, trading.trades) : undefined;
		return printReport({ args, chain, plan, trading, book, audit, difference, faults: faults.count, seconds, blocks: audit.blocks - started, transactions: pipeline.included });
	} finally {
		pipeline.stop();
	}
}

async function main(): Promise<number> {
	let args: Args;
	try {
		args = parseArgs(process.argv.slice(2));
	} catch (error) {
		report('replay', error instanceof UserError ? new UserError(`${error.message}; --help shows what there is`) : error);
		return 2;
	}
	if (args.help) {
		process.stdout.write(`${USAGE}\n`);
		return 0;
	}
	try {
		return await replay(args);
	} catch (error) {
		report('replay', error);
		return 1;
	}
}

process.exitCode = await main();
