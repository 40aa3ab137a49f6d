// SPDX-License-Identifier: Apache-2.0

// What is on the chain before pages are looked at: shops with pictures, orders in their states, a history with a recall, a referendum,
// a quality model. It is the same every time: same accounts, same order, one block for each transaction.

import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { development } from '@souk/client/accounts';
import type { Content } from '@souk/replay/documents';
import { productDocument, shopDocument } from '@souk/replay/documents';
import { upload } from '@souk/replay/uploads';
import { days, demonstrationGtin, LocalAccount, percent, type Terms, tokens } from '@souk/sdk';
import { traceBinary } from '../../../../tests/support/trace.ts';
import { scratchDirectory, type World } from './world.ts';

export const ALICE = LocalAccount.development('//Alice');
export const BOB = LocalAccount.development('//Bob');
export const CHARLIE = LocalAccount.development('//Charlie');
export const DAVE = LocalAccount.development('//Dave');
export const EVE = LocalAccount.development('//Eve');
export const FERDIE = LocalAccount.development('//Ferdie');

/** The item whose history the pages show, and the lot that is recalled. */
export const ITEM = 'https://id.gs1.org/01/09521000000025/21/S1-0-0';
export const LOT = 'https://id.gs1.org/01/09521000000018/10/R1-0';
/** The product of that lot, which the second listing of the first shop sells. */
const RECALLED = '9521000000018';

/** What the market has. */
export interface Market {
	shop: number;
	other: number;
	/** Listings of the first shop, then of the other. */
	listings: bigint[];
}

/** Everything that was put on the chain. */
export interface Seeded extends Market {
	/** Orders by the state they are in. */
	orders: Record<'completed' | 'placed' | 'shipped' | 'returning' | 'disputed' | 'cancelled', bigint>;
	referendum: number;
	model: bigint;
	/** A product that is bound to the model. */
	gtin: string;
}

export function termsOf(price: string, more: Partial<Terms> = {}): Terms {
	return {
		price: { token: tokens(price) },
		commission: { Formula: { rate: percent(20), closing: percent(50) } },
		maxDepth: 3,
		experienceFee: percent(15),
		returnWindow: days(14),
		...more,
	};
}

/** Give the gateway documents and their pictures, by the signature of a development account. */
export async function give(
	world: World,
	path: string,
	...all: { document: Content; picture: Content }[]
): Promise<void> {
	const owner = development(path);
	const contents = all.flatMap(({ document, picture }) => [document, picture]);
	await world.level();
	await upload(
		world.origin,
		world.souk.genesis,
		contents.map((content) => ({ owner, content })),
	);
}

/** Two shops with eight listings. */
export async function openMarket(world: World): Promise<Market> {
	const { souk } = world;
	const documents = Array.from({ length: 8 }, (_, product) => productDocument(product));
	await give(world, '//Bob', shopDocument(0), ...documents.slice(0, 6));
	await give(world, '//Ferdie', shopDocument(1), ...documents.slice(6));
	const profile = { region: 'US-PA', category: 5735, floorArea: 120, staff: 4 };
	const shop = await souk.shops.open(
		BOB,
		{ ...profile, metadata: shopDocument(0).document.cid },
		['Publish', 'Distribute', 'Market', 'Network'],
		12,
	);
	const other = await souk.shops.open(
		FERDIE,
		{ ...profile, region: 'DE-BE', floorArea: 60, staff: 2, metadata: shopDocument(1).document.cid },
		['Publish'],
		4,
	);
	const prices = ['12', '9.5', '24', '7.25', '18', '31', '11', '15.99'];
	const rows = documents.map(({ document }, product) => ({
		product: product === 1 ? RECALLED : demonstrationGtin(product),
		metadata: document.cid,
		terms: termsOf(prices[product] ?? '10', product < 6 ? {} : { commission: 'None', maxDepth: 0 }),
		stock: 40 + product,
	}));
	const listings = [
		...(await souk.shops.publish(BOB, shop, rows.slice(0, 6))),
		...(await souk.shops.publish(FERDIE, other, rows.slice(6))),
	];
	return { shop, other, listings };
}

/** Orders of the market in the states that pages show. */
async function trade(world: World, { listings }: Market): Promise<Seeded['orders']> {
	const { souk } = world;
	const [first = 0n, second = 0n, third = 0n] = listings;
	const path = await souk.promotion.sign(EVE, first, { path: await souk.promotion.sign(DAVE, first) });
	const place = (listing: bigint, quantity = 1) => souk.orders.place(CHARLIE, { lines: [{ listing, quantity }] });
	const completed = await souk.orders.place(CHARLIE, { lines: [{ listing: first, quantity: 2, path }] });
	const shipped = await place(second);
	const returning = await place(third);
	const disputed = await place(second, 3);
	const cancelled = await place(third);
	const placed = await place(first);
	for (const order of [completed, shipped, returning, disputed]) {
		await souk.orders.accept(BOB, order);
		await souk.orders.ship(BOB, order, { parcel: { carrier: 'DHL', tracking: `JD0${order}` } });
	}
	await souk.orders.confirm(CHARLIE, completed);
	await souk.orders.complete(CHARLIE, completed);
	await souk.orders.confirm(CHARLIE, returning);
	await souk.orders.requestReturn(CHARLIE, returning, [{ line: 0, quantity: 1 }]);
	await souk.orders.dispute(CHARLIE, disputed);
	await souk.orders.cancel(CHARLIE, cancelled);
	return { completed, placed, shipped, returning, disputed, cancelled };
}

/** Five parties, the histories of what they made, and a recall. The documents and commands are those of souk-trace. */
export async function makeHistories(world: World, { recalled = true } = {}): Promise<void> {
	const folder = scratchDirectory();
	const run = promisify(execFile);
	const env = { ...process.env, PATH: `${dirname(traceBinary())}:${process.env.PATH}`, URL: world.node.url };
	const { stdout } = await run('souk-trace', ['generate', '--events', '23', '--seed', '1', '--out', folder], { env });
	await run('bash', ['-euo', 'pipefail', '-c', stdout], { env, timeout: 180_000 });
	if (!recalled) return;
	await run('souk-trace', ['recall', '--url', world.node.url, '--suri', '//Alice', '--made', 'block', LOT], { env });
}

/** A model of what is to be measured, and a product that claims by it. */
export async function makeModel(world: World, { listings }: Market): Promise<{ model: bigint; gtin: string }> {
	const { stage } = world;
	const attributes = [
		{ name: 'playing time', unit: 'MIN', decimals: 1, tolerance: 20, weight: 2, direction: 'HigherBetter' },
		{ name: 'mass', unit: 'GRM', decimals: 1, tolerance: 5, weight: 1, direction: 'LowerBetter' },
	];
	const published = await stage.do(
		stage.stranger,
		'experience',
		'publishModel',
		10_000_045,
		attributes,
		productDocument(99).document.cid,
	);
	const model = stage.event(published, 'experience', 'ModelPublished').model.toBigInt();
	const gtin = demonstrationGtin(4);
	await stage.do(stage.seller, 'experience', 'bindProduct', BigInt(gtin), listings[4] ?? 0n, model, 1, [451, 158], {
		asset: 'Native',
		amount: tokens('18'),
	});
	return { model, gtin };
}

/** A referendum that somebody voted on. */
async function ask(world: World): Promise<number> {
	const { souk } = world;
	const call = souk.api.tx.System.remark({ remark: new TextEncoder().encode('Open the market at eight') });
	const index = await souk.governance.propose(ALICE, call, { origin: 'root', withDeposit: true });
	return index;
}

/** Put everything on the chain, and wait until the gateway has it. */
export async function seed(world: World): Promise<Seeded> {
	const market = await openMarket(world);
	const orders = await trade(world, market);
	const { model, gtin } = await makeModel(world, market);
	const referendum = await ask(world);
	await makeHistories(world);
	await world.level();
	return { ...market, orders, referendum, model, gtin };
}
