// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import type { Codec } from '@polkadot/types-codec/types';
import { key, named } from './accounts.ts';
import { type Costs, costOf, type Sales } from './bizpower.ts';
import { list, member, number } from './book.ts';
import { type Call, type Chain, value } from './chain.ts';
import { must } from './errors.ts';
import { feeOf, topUp } from './funding.ts';
import { type Market, premises, REGION, type Shop } from './market.ts';
import { SOUK } from './money.ts';
import { type Pipeline, TransactionError } from './pipeline.ts';
import { sendFor, TILL } from './proxy.ts';
import { type Claim, claimOf, type Header, leaf, type Row, signMany, signRow } from './receipts.ts';
import { asRoot } from './sudo.ts';
import type { TillPlan, TillSale } from './tillplan.ts';

/** The most rows of one batch here: what a till may post at once by the protocol. */
const BATCH_ROWS = 200;
/** Rows of a state a book needs besides its customers: a till, batches, eras. */
const SPARE_ROWS = 60;
/** Number of the only till of each shop. */
const TILL_NUMBER = 0;
/** Seconds over which the rows of a batch are spread. */
const SPREAD = 60;
/** What every customer has at least: standing, and the fees of what they sign late and claim. */
const STANDING = 3n * SOUK;

/** What it costs to run a shop for an era, in US cents: half a dollar a square metre, 150 dollars a day for each of the staff. */
export const COSTS: Costs = { rent: 50n, wage: 15_000n, leastCost: 10_000n, leastTicket: 100n, money: 100n };

/** A batch that was posted. */
interface Posted {
	header: Header;
	batch: number;
	rows: Row[];
	sales: TillSale[];
}

/** A shop's till. */
interface Desk extends Shop {
	place: number;
	till: KeyringPair;
	book: number;
	next: bigint;
	posted: Posted[];
}

/** What a shop's receipts of an era come to, as the chain says. */
export interface Era {
	era: number;
	recorded: { count: number; value: bigint };
	signed: { count: number; value: bigint };
	sales: Sales;
	cost: bigint;
	candle: { open: bigint; high: bigint; low: bigint; close: bigint };
}

/** Something the tills did that the chain took another way. */
export type Told = (what: string) => void;

/** Posts the sales of a plan through the tills of its shops, and has them countersigned. */
export class Counter {
	/** What the chain measures by. */
	costs: Costs = COSTS;
	/** Countersignatures that came in the row, and later. */
	signedAtOnce = 0;
	signedLater = 0;
	/** Calls by which customers signed later. */
	lateCalls = 0;
	batches = 0;
	rows = 0;
	/** Of calls in the body, countersignatures apart. */
	bytes = 0;
	/** What was tried and refused, and why. */
	readonly refused: [string, string][] = [];
	private desks: Desk[] = [];

	constructor(
		private readonly chain: Chain,
		private readonly pipeline: Pipeline,
		private readonly market: Market,
		private readonly plan: TillPlan,
		private readonly sudo: KeyringPair,
		private readonly run: string,
		private readonly wrong: Told,
	) {}

	customer(id: string): KeyringPair {
		return named(`customer/${id}`);
	}

	/** Set what shops cost, if nobody has, and give everybody what they need; `others` are given something on the way. */
	async equip(others: Map<string, bigint>): Promise<void> {
		await Promise.all([this.price(), topUp(this.chain, this.pipeline, this.sudo, new Map([...others, ...(await this.needs())]))]);
	}

	/** Open a book for each shop and name its till. */
	async open(): Promise<void> {
		const shops = this.shops();
		this.desks = await Promise.all(
			shops.map(async (shop, place): Promise<Desk> => {
				const till = this.till(place);
				const calls = [
					this.chain.call('receipts', 'openBook', shop.id, 'USD', this.capacity(place)),
					this.chain.call('proxy', 'addProxy', { Id: key(till) }, TILL, 0),
				];
				const { events } = await this.pipeline.send(shop.seller, this.chain.call('utility', 'batchAll', calls), `open the receipt book of shop ${shop.id}`);
				const opened = must(events.find(({ pallet, name }) => pallet === 'receipts' && name === 'BookOpened'), 'BookOpened');
				return { ...shop, place, till, book: Number(number(value(opened, 'book'))), next: 0n, posted: [] };
			}),
		);
	}

	/** Post the sales of a day: all of a shop's at once on the first, in three turns on the others. */
	async trade(day: number): Promise<void> {
		const now = number(await this.chain.read('timestamp', 'now'));
		await Promise.all(
			this.desks.map(async (desk) => {
				const sales = this.plan.sales.filter((sale) => sale.shop === desk.place && sale.day === day);
				const size = Math.min(BATCH_ROWS, day === 0 ? BATCH_ROWS : Math.max(1, Math.ceil(sales.length / 3)));
				for (let first = 0; first < sales.length; first += size) {
					const some = sales.slice(first, first + size);
					const header = this.header(desk, now);
					desk.next += BigInt(some.length);
					await this.post(desk, header, some);
				}
			}),
		);
	}

	/** A batch that was posted already, and one with a countersignature that is not its customer's: both must be refused. */
	async cheat(): Promise<void> {
		const desk = must(this.desks.find(({ posted }) => posted.some(({ sales }) => sales.some(({ named }) => named))), 'a till that sold to somebody it knows');
		const { header, rows, sales } = must(desk.posted[0], 'a batch');
		const forged = { ...header, first: desk.next };
		const row = rows.findIndex((one) => !('Sale' in one));
		const another = this.customer(`not ${sales[row]!.purchase.customer}`);
		const signature = { row, signed: signRow(this.chain.genesis, forged, row, rows[row]!, another) };
		await Promise.all([
			this.refuse('a batch posted again', 'receipts.AlreadyPosted', this.asTill(desk, this.batch(header, rows, []))),
			this.refuse('a forged countersignature in a row', 'receipts.BadSignature', this.asTill(desk, this.batch(forged, rows, [signature]))),
		]);
	}

	/** Every customer who signs later signs everything at once; half of them have somebody else hand it in. */
	async signLater(): Promise<void> {
		const open = new Map<string, { claims: Claim[]; leaves: Uint8Array[]; receipts: number; desk: Desk }>();
		for (const desk of this.desks) {
			for (const { header, batch, rows, sales } of desk.posted) {
				const wanted = new Map<string, number[]>();
				sales.forEach(({ signs, purchase: { customer } }, index) => {
					if (signs === 'later') wanted.set(customer, [...(wanted.get(customer) ?? []), index]);
				});
				for (const [customer, indices] of wanted) {
					const all = open.get(customer) ?? { claims: [], leaves: [], receipts: 0, desk };
					all.claims.push(claimOf(header, batch, rows, indices));
					all.leaves.push(...indices.map((index) => leaf(header, index, rows[index]!)));
					all.receipts += indices.length;
					open.set(customer, all);
				}
			}
		}
		let turn = 0;
		await Promise.all([
			this.compareProof(),
			this.forgeLater(),
			...[...open].map(async ([id, { claims, leaves, receipts, desk }]) => {
				const customer = this.customer(id);
				const byOther = turn++ % 2 === 0;
				const wrapped = turn % 4 === 1;
				const label = `customer ${id} countersigns ${receipts} receipts`;
				const behalf = byOther ? { customer: key(customer), signed: signMany(this.chain.genesis, leaves, customer, wrapped) } : null;
				const { events } = await this.pipeline.send(byOther ? desk.till : customer, this.chain.call('receipts', 'countersign', claims, behalf), label);
				const said = must(events.find(({ pallet, name }) => pallet === 'receipts' && name === 'Countersigned'), 'Countersigned');
				if (Number(number(value(said, 'receipts'))) !== receipts) this.wrong(`${label}, the chain counted ${value(said, 'receipts').toString()}`);
				this.signedLater += receipts;
				this.lateCalls++;
			}),
		]);
	}

	/** What the chain says each shop's receipts come to, by era; shops in the order of the plan. */
	async totals(from: number, to: number): Promise<{ shop: number; eras: Era[] }[]> {
		return Promise.all(
			this.desks.map(async ({ id }) => {
				const eras: Era[] = [];
				for (let era = from; era <= to; era++) {
					const answer = await this.chain.ask('ReceiptsApi', 'receiptTotals', id, era);
					if (!answer.isEmpty) eras.push(readEra((answer as unknown as { unwrap(): Codec }).unwrap()));
				}
				return { shop: id, eras };
			}),
		);
	}

	/** What the tills posted for a shop, in cents. */
	posted(shop: number): { rows: number; value: bigint; signed: number } {
		const sales = this.plan.sales.filter((sale) => this.desks[sale.shop]?.id === shop);
		return {
			rows: sales.length,
			value: sales.reduce((sum, { purchase }) => sum + purchase.cents, 0n),
			signed: sales.filter(({ signs }) => signs !== 'never').length,
		};
	}

	/** What an era of a shop costs by the table. */
	cost(shop: number): bigint {
		const { place } = must(this.desks.find(({ id }) => id === shop), `shop ${shop}`);
		const { floorArea, staff } = premises(place);
		return costOf(this.costs, floorArea, staff);
	}

	private async price(): Promise<void> {
		const known = await this.chain.read('receipts', 'costTable', REGION, 'USD');
		if (known.isEmpty) {
			await asRoot(this.chain, this.pipeline, this.sudo, this.chain.call('receipts', 'setCosts', REGION, 'USD', COSTS), 'say what shops cost');
			return;
		}
		const set = (known as unknown as { unwrap(): Codec }).unwrap();
		const read = (name: string): bigint => number(member(set, name));
		this.costs = { rent: read('rent'), wage: read('wage'), leastCost: read('leastCost'), leastTicket: read('leastTicket'), money: read('money') };
	}

	private capacity(place: number): number {
		const customers = new Set(this.plan.sales.filter(({ shop }) => shop === place).map(({ purchase }) => purchase.customer));
		return customers.size + SPARE_ROWS;
	}

	private shops(): Shop[] {
		return this.market.shops.slice(0, this.plan.shops);
	}

	private till(place: number): KeyringPair {
		return named(`${this.run}/till/${place}`);
	}

	/** What everybody needs: deposits, fees, and customers their standing. */
	private async needs(): Promise<Map<string, bigint>> {
		const constant = (pallet: string, name: string): bigint => number(this.chain.constant(pallet, name));
		const wanted = new Map<string, bigint>();
		const signature = { row: 0, signed: { wrapped: false, signature: { Sr25519: `0x${'00'.repeat(64)}` } } };
		const row: Row = { CustomerSale: { customer: key(this.sudo), value: 1_000n, after: SPREAD } };
		const header: Header = { shop: 0, book: 0, till: TILL_NUMBER, first: 0n, start: 0n, currency: 'USD' };
		const signatures = Array.from({ length: BATCH_ROWS }, (_, place) => ({ ...signature, row: place }));
		const fee = await feeOf(this.batch(header, signatures.map(() => row), signatures), this.sudo);
		const countersign = await feeOf(this.chain.call('receipts', 'countersign', [], { customer: key(this.sudo), signed: signature.signed }), this.sudo);
		this.shops().forEach((shop, place) => {
			const deposits = constant('receipts', 'bookDeposit') + constant('receipts', 'rowDeposit') * BigInt(this.capacity(place));
			const proxies = constant('proxy', 'proxyDepositBase') + constant('proxy', 'proxyDepositFactor');
			wanted.set(key(shop.seller), deposits + proxies + 5n * SOUK);
			const mine = this.plan.sales.filter((sale) => sale.shop === place).length;
			const batches = 3n * BigInt(this.plan.days) + BigInt(Math.ceil(mine / BATCH_ROWS)) + 2n;
			wanted.set(key(this.till(place)), fee * batches + (countersign + SOUK / 10n) * BigInt(mine) + 5n * SOUK);
		});
		for (const id of this.plan.customers) wanted.set(key(this.customer(id)), STANDING);
		return wanted;
	}

	private header(desk: Desk, now: bigint): Header {
		return { shop: desk.id, book: desk.book, till: TILL_NUMBER, first: desk.next, start: now - BigInt(SPREAD) * 1000n, currency: 'USD' };
	}

	private rowOf({ named, via, purchase }: TillSale, place: number, of: number): Row {
		const sale = { value: purchase.cents, after: Math.floor((place * SPREAD) / of) };
		if (!named) return { Sale: sale };
		const customer = key(this.customer(purchase.customer));
		return via === undefined ? { CustomerSale: { customer, ...sale } } : { IntroducedSale: { customer, via: must(this.desks[via], 'the shop that sent the customer').id, ...sale } };
	}

	private batch({ shop, till, first, start }: Header, rows: Row[], signatures: unknown[]): Call {
		return this.chain.call('receipts', 'postBatch', shop, till, first, start, rows, signatures);
	}

	private async post(desk: Desk, header: Header, sales: TillSale[]): Promise<void> {
		const rows = sales.map((sale, place) => this.rowOf(sale, place, sales.length));
		const signatures = sales.flatMap(({ signs, purchase: { customer, row } }, place) =>
			signs === 'at once' ? [{ row: place, signed: signRow(this.chain.genesis, header, place, rows[place]!, this.customer(customer), row % 2 === 0) }] : [],
		);
		const label = `shop ${desk.id} posts ${rows.length} receipts`;
		const { events } = await sendFor(this.chain, this.pipeline, desk.till, desk.seller, this.batch(header, rows, signatures), label);
		const said = must(events.find(({ pallet, name }) => pallet === 'receipts' && name === 'BatchPosted'), 'BatchPosted');
		const cents = sales.reduce((sum, { purchase }) => sum + purchase.cents, 0n);
		for (const [name, meant] of [['rows', BigInt(rows.length)], ['value', cents], ['signed', BigInt(signatures.length)]] as const) {
			if (number(value(said, name)) !== meant) this.wrong(`${label}: ${name} is ${value(said, name).toString()} for the chain, ${meant} for the till`);
		}
		desk.posted.push({ header, batch: Number(number(value(said, 'batch'))), rows, sales });
		this.batches++;
		this.rows += rows.length;
		this.bytes += this.batch(header, rows, []).method.encodedLength;
		this.signedAtOnce += signatures.length;
	}

	/** The proof computed here must be the one the chain computes. */
	private async compareProof(): Promise<void> {
		const { header, batch, rows } = must(this.desks.flatMap(({ posted }) => posted)[0], 'a batch');
		const wanted = rows.map((_, index) => index).filter((index) => index % 7 === 0);
		const answer = await this.chain.ask('ReceiptsApi', 'proveReceipts', header.shop, batch, rows, wanted);
		const theirs = answer.isEmpty ? [] : list((answer as unknown as { unwrap(): Codec }).unwrap()).map((hash) => hash.toHex());
		const ours = claimOf(header, batch, rows, wanted).proof;
		if (answer.isEmpty || ours.join() !== theirs.join()) this.wrong(`the chain proves rows of batch ${batch} of shop ${header.shop} in another way`);
	}

	/** Somebody signs for another customer: refused, and the receipts stay one-sided. */
	private async forgeLater(): Promise<void> {
		for (const desk of this.desks) {
			for (const { header, batch, rows, sales } of desk.posted) {
				const index = sales.findIndex(({ named, signs }) => named && signs === 'never');
				if (index < 0) continue;
				const customer = this.customer(sales[index]!.purchase.customer);
				const forged = signMany(this.chain.genesis, [leaf(header, index, rows[index]!)], desk.till);
				const call = this.chain.call('receipts', 'countersign', [claimOf(header, batch, rows, [index])], { customer: key(customer), signed: forged });
				await this.refuse('a forged countersignature later', 'receipts.BadSignature', this.pipeline.send(desk.till, call, 'a forgery'));
				return;
			}
		}
	}

	private asTill(desk: Desk, call: Call): Promise<unknown> {
		return sendFor(this.chain, this.pipeline, desk.till, desk.seller, call, 'a cheat');
	}

	private async refuse(what: string, reason: string, tried: Promise<unknown>): Promise<void> {
		try {
			await tried;
		} catch (error) {
			if (!(error instanceof TransactionError)) throw error;
			this.refused.push([what, error.reason]);
			if (error.reason !== reason) this.wrong(`${what} was refused for ${error.reason}, not ${reason}`);
			return;
		}
		this.wrong(`${what} was not refused`);
	}
}

/** The totals of an era as the runtime API encodes them. */
export function readEra(codec: Codec): Era {
	const sum = (name: string): { count: bigint; value: bigint } => {
		const both = member(codec, name);
		return { count: number(member(both, 'count')), value: number(member(both, 'value')) };
	};
	const [recorded, signed, counted, external] = ['recorded', 'signed', 'counted', 'countedExternal'].map(sum) as [ReturnType<typeof sum>, ReturnType<typeof sum>, ReturnType<typeof sum>, ReturnType<typeof sum>];
	const course = member(codec, 'bizpower');
	const at = (name: string): bigint => number(member(course, name));
	return {
		era: Number(number(member(codec, 'era'))),
		recorded: { count: Number(recorded.count), value: recorded.value },
		signed: { count: Number(signed.count), value: signed.value },
		sales: {
			orders: counted.count,
			value: counted.value,
			// `new` is a word of the language, which the client does not use as a name.
			new: number((codec as unknown as Record<string, Codec>)['new_'] ?? member(codec, 'new')),
			returning: number(member(codec, 'returning')),
			external: number(member(codec, 'external')),
			externalOrders: external.count,
			externalValue: external.value,
		},
		cost: number(member(codec, 'cost')),
		candle: { open: at('open'), high: at('high'), low: at('low'), close: at('close') },
	};
}
