// SPDX-License-Identifier: Apache-2.0

// The main job: replay real purchases as orders, through a client any dapp could be, and account for every unit.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyringPair } from '@polkadot/keyring/types';
import { accountsReady, development, key, named } from '@souk/client/accounts';
import { Chain } from '@souk/client/chain';
import { at, must, UserError } from '@souk/client/errors';
import { maxListings } from '@souk/client/market';
import { grouped } from '@souk/client/money';
import { Pipeline, TransactionError } from '@souk/client/pipeline';
import { type Args, parseArgs, USAGE } from './args.ts';
import { Audit } from './audit.ts';
import { readPurchases } from './dataset.ts';
import { Economy, type Yield } from './economy.ts';
import { fund, needs } from './funding.ts';
import { compareGateway, type GatewayCheck } from './gateway.ts';
import { OrderLedger } from './ledger.ts';
import { type Market, Opening } from './opening.ts';
import { bondFor, governedBonds, governedFees, setRate } from './outside.ts';
import { makePlan, PLATFORMS, type Plan, type PlannedOrder, PROMOTERS, PROVIDERS } from './plan.ts';
import { Progress } from './progress.ts';
import { printReport } from './report.ts';
import { setOrderRules, setRules, widenGates } from './sudo.ts';
import { report } from './terminal.ts';
import { makeTillPlan } from './tillplan.ts';
import { batchSizes, type Cast, Trading } from './trade.ts';
import { upload } from './uploads.ts';
import { Witness } from './witness.ts';

/** How long the links of a replay are good: thirty days. */
const LINK_LIFE = 30n * 24n * 3_600_000n;
/** The shortest period governance can set: one block. */
const ONE_BLOCK = 3_000n;
/** The periods that are made short, each with the fate of the orders that are placed then. */
const LAPSES = [
	['delivery', 'kept without a word'],
	['accept', 'never accepted'],
] as const;
/** How long idle blocks get to move orders on before the replay does, in milliseconds. */
const PATIENCE = 12_000;
/** Unexpected errors printed at most. All are counted. */
const PRINTED = 20;

function say(text: string): void {
	process.stderr.write(`${text}\n`);
}

/** The path of the sales data: the given one, or else the one that the project's script provides. */
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

/** The errors that were not provoked on purpose. */
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

/** Wait for what idle blocks do. Where there are none, do it: every account may move on what is due. */
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
		providers: PROVIDERS.map(({ kind }) => named(`${run}/provider/${kind}`)),
		attester: named(`${run}/attester`),
		sudo: development(args.suri),
	};
}

async function replay(args: Args): Promise<number> {
	const purchases = readPurchases(data(args.data));
	await accountsReady();
	const chain = await Chain.connect(args.url);
	const ledger = new OrderLedger();
	const { pipeline, broken } = follow(chain, ledger, args.inFlight);
	try {
		return await Promise.race([replayOn(chain, pipeline, ledger, args, purchases), broken]);
	} finally {
		pipeline.stop();
		await chain.disconnect();
	}
}

/** A pipeline, and a promise that rejects when the pipeline breaks off: the node is gone, or the chain stands still. */
function follow(chain: Chain, ledger: OrderLedger, inFlight: number): { pipeline: Pipeline; broken: Promise<never> } {
	let breakOff: (error: Error) => void = () => undefined;
	const broken = new Promise<never>((_, reject) => {
		breakOff = reject;
	});
	broken.catch(() => undefined);
	const pipeline = new Pipeline(chain, inFlight, 300_000, (error) => {
		breakOff(new UserError(error.message));
		ledger.abandon(error);
	});
	return { pipeline, broken };
}

/** Everything one replay works with. */
interface Stage {
	args: Args;
	chain: Chain;
	pipeline: Pipeline;
	ledger: OrderLedger;
	plan: Plan;
	people: Cast;
	audit: Audit;
	market: Market;
	trading: Trading;
	economy: Economy;
	/** Hears what the rows of a gateway are compared with. */
	witness: Witness;
	/** Makes the names of this replay different from those of another on the same chain. */
	run: string;
	faults: Faults;
}

async function replayOn(
	chain: Chain,
	pipeline: Pipeline,
	ledger: OrderLedger,
	args: Args,
	purchases: ReturnType<typeof readPurchases>,
): Promise<number> {
	const plan = makePlan(purchases, args.orders, args.seed, maxListings(chain), args.attested, args.mixed);
	const onPaths = plan.orders.filter(({ promoters }) => promoters.length > 0).length;
	const elsewhere = plan.orders.filter(({ attested }) => attested).length;
	const partly = plan.orders.filter(({ mixed }) => mixed).length;
	say(
		`replaying ${grouped(plan.orders.length)} purchases of ${grouped(plan.customers.length)} customers as orders, ` +
			`${grouped(onPaths)} of them over promotion paths, ${grouped(elsewhere)} settled elsewhere and ${grouped(partly)} in part; ` +
			`${grouped(plan.listings.size)} listings in ${plan.shops} shops; ` +
			`1 US cent is 10^10 base units, so 1 US dollar is 1 SOUK; ${plan.free} rows that cost nothing are passed over`,
	);
	await pipeline.start();
	const stage = await setUp(chain, pipeline, ledger, args, plan);
	const { audit, trading, faults } = stage;
	const blocks = audit.blocks;
	const begun = Date.now();
	await playOut(stage);
	const seconds = (Date.now() - begun) / 1000;
	const played = audit.blocks;
	await trading.checkAll().catch((error: unknown) => faults.add(error));
	for (const id of ledger.postponed) faults.add(new Error(`the settlement of order ${id} was put off`));
	const difference = faults.count === 0 ? await audit.close(pipeline, ledger, trading.trades) : undefined;
	const transactions = pipeline.included;
	const earned = faults.count === 0 ? await earn(stage, purchases) : undefined;
	const gateway = await compared(stage);
	return printReport({
		args,
		chain,
		plan,
		trading,
		ledger,
		audit,
		difference,
		faults: faults.count,
		earned,
		gateway,
		seconds,
		blocks: played - blocks,
		transactions,
		lost: pipeline.lost,
	});
}

/** What the gateway says of all that happened, where there is one. `undefined` where it cannot be compared, which is a fault. */
async function compared({ args, chain, witness, faults }: Stage): Promise<GatewayCheck | undefined> {
	if (args.gateway === undefined || faults.count > 0) return undefined;
	say(`comparing the gateway at ${args.gateway} with the chain`);
	try {
		return await compareGateway(chain, args.gateway, witness);
	} catch (error) {
		faults.add(error);
		return undefined;
	}
}

/** What the tills and the economy do after the orders. */
async function earn(
	{ args, pipeline, market, plan, people, run, economy, faults }: Stage,
	purchases: ReturnType<typeof readPurchases>,
): Promise<Yield | undefined> {
	const tills = makeTillPlan(purchases, plan.orders.length, market.shops.length, args.seed, args.receipts);
	say(
		`posting ${grouped(tills.sales.length)} further purchases as till receipts of ${tills.shops} shops, ${tills.days} days of trade of one short reward era each`,
	);
	try {
		return await economy.run(market, plan, tills, people, run, (text) => say(`receipts: ${text}`));
	} catch (error) {
		if (!pipeline.failed) faults.add(error);
		return undefined;
	}
}

/** Take stock, fund every account, open the shops. */
async function setUp(chain: Chain, pipeline: Pipeline, ledger: OrderLedger, args: Args, plan: Plan): Promise<Stage> {
	// Sellers, promoters and platforms of one replay are not those of another on the same chain.
	const run = `${args.seed}/${(await chain.api.query.shops.nextShopId()).toString()}`;
	const people = cast(args, plan, run);
	const opening = new Opening(chain, plan, run);
	const audit = new Audit(chain, people, opening.sellers, plan);
	const faults = new Faults();
	const economy = new Economy(chain, pipeline, people.sudo, (what) => faults.add(new Error(what)));
	await economy.pots.open();
	await audit.open(pipeline);
	const witness = new Witness();
	pipeline.onBlock((block) => {
		witness.hear(block);
		for (const event of block.events) {
			ledger.hear(event);
			audit.hear(event);
		}
		audit.count();
	});

	const progress = new Progress('setting up', plan.shops + 3);
	const [fees, bonds] = await Promise.all([governedFees(chain), governedBonds(chain)]);
	await fund(
		chain,
		pipeline,
		people.sudo,
		await needs(chain, plan, people, opening, bonds),
		(who) => audit.free(who),
		(who, amount) => audit.expect(who, amount),
	);
	let shops = 1;
	progress.set(shops, 'accounts funded');
	const sizes = await batchSizes(chain, people.sudo);
	const trade = async (): Promise<[Market, Trading]> => {
		const market = await opening.open(pipeline, () => progress.set(++shops, 'shops open'));
		const now = (await chain.api.query.timestamp.now()).toBigInt();
		const trading = new Trading(chain, pipeline, ledger, market, people, now + LINK_LIFE, sizes, fees, bonds);
		await trading.prepare(plan.orders, bondFor(plan, bonds));
		progress.set(++shops, 'orders previewed, links signed, fees prepaid');
		return [market, trading];
	};
	/** What people read of shops and listings, where there is a gateway to ask for it. */
	const publish = async (): Promise<void> => {
		if (args.gateway === undefined) return;
		const given = await upload(args.gateway, chain.genesis, opening.contents());
		say(`gave the gateway ${grouped(given)} documents and pictures of shops and listings`);
	};
	const [[market, trading]] = await Promise.all([
		trade(),
		economy.prepare().then(() => progress.set(++shops, 'the first reward era is closed')),
		publish(),
	]);
	for (const [shop, fee] of market.sealed.entries()) audit.expect(key(at(opening.sellers, shop)), -fee);
	progress.end();

	return { args, chain, pipeline, ledger, plan, people, audit, market, trading, economy, witness, run, faults };
}

/** Play every order to its end. */
async function playOut({ args, chain, pipeline, plan, people, trading, faults }: Stage): Promise<void> {
	const progress = new Progress('replaying', plan.orders.length);
	const begun = Date.now();
	let played = 0;
	const show = (): void => {
		const rate = played / Math.max(1, (Date.now() - begun) / 1000);
		progress.set(played, `${rate.toFixed(1)} orders/s, ${pipeline.unsettled} in flight, block ${pipeline.best.number}`);
	};
	const ticker = setInterval(show, 200);
	/** Play orders, of each group never more at once than transactions may be in flight. Resolves when all of them are placed. */
	const plays: Promise<unknown>[] = [];
	const play = async (orders: PlannedOrder[], done: () => void): Promise<void> => {
		let left = orders.length;
		if (left === 0) return;
		const rest = orders.values();
		await new Promise<void>((placed) => {
			const worker = async (): Promise<void> => {
				for (const order of rest) {
					if (pipeline.failed) break;
					try {
						const trade = await trading.place(order).finally(() => --left === 0 && placed());
						await trading.play(trade);
						done();
					} catch (error) {
						if (!pipeline.failed) faults.add(error);
					}
				}
			};
			const workers = Array.from({ length: Math.min(args.inFlight, orders.length) }, worker);
			plays.push(Promise.all(workers).then(() => placed()));
		});
	};
	const counted = (): void => {
		played++;
	};
	const byTime = ({ fate }: PlannedOrder): boolean => fate === 'never accepted' || fate === 'kept without a word';

	const inParts = plan.orders.some(({ mixed }) => mixed);
	try {
		await widenGates(chain, pipeline, people.sudo, true);
		if (inParts) await setRate(chain, pipeline, people.sudo, true);
		// First the orders that their parties bring to an end. Those that are rightly open when the replay ends are the last of them.
		await play(
			plan.orders.filter((order) => !byTime(order)),
			counted,
		);

		// While they are under way comes time: the periods are made short, what is placed under them lapses, and they are put back.
		// An order keeps the periods of the moment it was placed, and one that is to be accepted needs time for that.
		if (plan.orders.some(byTime) && faults.count === 0) {
			const before = await setRules(chain);
			try {
				for (const [period, fate] of LAPSES) {
					await setOrderRules(chain, pipeline, people.sudo, { [period]: ONE_BLOCK }, before);
					await play(
						plan.orders.filter((order) => order.fate === fate),
						() => undefined,
					);
				}
			} finally {
				if (!pipeline.failed) await setOrderRules(chain, pipeline, people.sudo, before);
			}
			const waiting = trading.trades.filter(({ plan: order }) => byTime(order));
			const lapsing = waiting.map((trade) =>
				trading.lapse(trade).then(counted, (error: unknown) => pipeline.failed || faults.add(error)),
			);
			await pushed(Promise.all(lapsing), () => trading.pushOn(waiting));
		}
		await Promise.all(plays);
	} finally {
		clearInterval(ticker);
		show();
		progress.end();
		if (!pipeline.failed) {
			await widenGates(chain, pipeline, people.sudo, false);
			if (inParts) await setRate(chain, pipeline, people.sudo, false);
		}
	}
}

async function main(): Promise<number> {
	let args: Args;
	try {
		args = parseArgs(process.argv.slice(2));
	} catch (error) {
		report(
			'replay',
			error instanceof UserError ? new UserError(`${error.message}; --help shows what there is`) : error,
		);
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

// Nothing is waited for when something breaks.
process.exit(await main());
