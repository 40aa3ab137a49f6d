// SPDX-License-Identifier: Apache-2.0

import type { KeyringPair } from '@polkadot/keyring/types';
import { key, named } from '@souk/client/accounts';
import { type Costs, costOf, receiptFee } from '@souk/client/bizpower';
import type { Call, Chain } from '@souk/client/chain';
import { at, must } from '@souk/client/errors';
import { expected } from '@souk/client/events';
import { SOUK } from '@souk/client/money';
import { type Pipeline, TransactionError } from '@souk/client/pipeline';
import { sendFor, TILL } from '@souk/client/proxy';
import { type Claim, claimOf, type Header, leaf, type Row, signMany, signRow } from '@souk/client/receipts';
import type { Signed } from '@souk/client/signing';
import { type EraTotals, eraTotals } from '@souk/client/totals';
import { feeOf, topUp } from './funding.ts';
import { type Market, REGION, type Shop } from './opening.ts';
import { asRoot } from './sudo.ts';
import type { TillPlan, TillSale } from './tillplan.ts';

/** The most rows of one batch here: what a till may post at once by the protocol. */
const BATCH_ROWS = 200;
/** Rows that a book needs besides those of its customers: a till, batches, eras. */
const SPARE_ROWS = 60;
/** Number of the only till of each shop. */
const TILL_NUMBER = 0;
/** Seconds over which the rows of a batch are spread. */
const SPREAD = 60;
/** What every customer has at least, for the fees of what they sign late and claim. */
const SPENDING = 3n * SOUK;
/** Customers of one call that pledges for them. */
const PLEDGES = 200;

/**
 * What it costs to run a shop for an era, in US cents: half a dollar a square metre, 150 dollars a day for each of the staff.
 * A shop of 120 square metres with four of staff is usual, and so is a receipt of fifteen dollars.
 */
export const COSTS: Costs = { rent: 50n, wage: 15_000n, usual: { cost: 66_000n, ticket: 1_500n }, money: 100n };

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

/** A countersignature of a row, as the call that posts a batch takes it. */
interface Countersignature {
	row: number;
	signed: Signed;
}

/** Told of everything that the chain counted in another way than the tills. */
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
	/** Bytes of the calls that post batches, without countersignatures. */
	bytes = 0;
	/** Cheats that were refused, each with its reason. */
	readonly refused: [string, string][] = [];
	private desks: Desk[] = [];

	private readonly chain: Chain;
	private readonly pipeline: Pipeline;
	private readonly market: Market;
	private readonly plan: TillPlan;
	private readonly sudo: KeyringPair;
	private readonly run: string;
	private readonly wrong: Told;

	constructor(
		chain: Chain,
		pipeline: Pipeline,
		market: Market,
		plan: TillPlan,
		sudo: KeyringPair,
		run: string,
		wrong: Told,
	) {
		this.chain = chain;
		this.pipeline = pipeline;
		this.market = market;
		this.plan = plan;
		this.sudo = sudo;
		this.run = run;
		this.wrong = wrong;
	}

	customer(id: string): KeyringPair {
		return named(`customer/${id}`);
	}

	/**
	 * Set what shops cost, unless it is set, fund all accounts of the tills, and pledge for their customers. `others` are
	 * funded with them.
	 */
	async equip(others: Map<string, bigint>): Promise<void> {
		await this.price();
		await topUp(this.chain, this.pipeline, this.sudo, new Map([...others, ...(await this.needs())]));
		await this.pledge();
	}

	/** Open a book for each shop and name its till. */
	async open(): Promise<void> {
		const shops = this.shops();
		this.desks = await Promise.all(
			shops.map(async (shop, place): Promise<Desk> => {
				const till = this.till(place);
				const { tx } = this.chain.api;
				const calls = [
					tx.receipts.openBook(shop.id, 'USD', this.capacity(place)),
					tx.proxy.addProxy({ Id: key(till) }, TILL, 0),
				];
				const label = `open the receipt book of shop ${shop.id}`;
				const { events } = await this.pipeline.send(shop.seller, tx.utility.batchAll(calls), label);
				const { book } = expected(events, 'receipts', 'BookOpened');
				return { ...shop, place, till, book: book.toNumber(), next: 0n, posted: [] };
			}),
		);
	}

	/**
	 * Pay the fees of the sales of a day, in whose era BizPower is bounded by them. Then post the sales: all of a shop's at once
	 * on the first day, in three turns on the others.
	 */
	async trade(day: number): Promise<void> {
		const now = (await this.chain.api.query.timestamp.now()).toBigInt();
		await Promise.all(
			this.desks.map(async (desk) => {
				const sales = this.plan.sales.filter((sale) => sale.shop === desk.place && sale.day === day);
				if (sales.length === 0) return;
				const fees = this.chain.api.tx.receipts.payFees(desk.id, this.fees(desk.place, day));
				await this.pipeline.send(desk.seller, fees, `pay the fees of day ${day + 1} of shop ${desk.id}`);
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
		const desk = must(
			this.desks.find(({ posted }) => posted.some(({ sales }) => sales.some(({ named }) => named))),
			'a till that sold to somebody it knows',
		);
		const { header, rows, sales } = must(desk.posted[0], 'a batch');
		const forged = { ...header, first: desk.next };
		const row = rows.findIndex((one) => !('Sale' in one));
		const another = this.customer(`not ${at(sales, row).purchase.customer}`);
		const signature = { row, signed: signRow(this.chain.genesis, forged, row, at(rows, row), another) };
		await Promise.all([
			this.refuse('a batch posted again', 'receipts.AlreadyPosted', this.asTill(desk, this.batch(header, rows, []))),
			this.refuse(
				'a forged countersignature in a row',
				'receipts.BadSignature',
				this.asTill(desk, this.batch(forged, rows, [signature])),
			),
		]);
	}

	/** Every customer who signs later signs all receipts at once. For half of them, the till hands the signature in. */
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
					all.leaves.push(...indices.map((index) => leaf(header, index, at(rows, index))));
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
				const behalf = byOther
					? { customer: key(customer), signed: signMany(this.chain.genesis, leaves, customer, wrapped) }
					: null;
				const call = this.chain.api.tx.receipts.countersign(claims, behalf);
				const { events } = await this.pipeline.send(byOther ? desk.till : customer, call, label);
				const said = expected(events, 'receipts', 'Countersigned').receipts.toNumber();
				if (said !== receipts) this.wrong(`${label}, the chain counted ${said}`);
				this.signedLater += receipts;
				this.lateCalls++;
			}),
		]);
	}

	/** What the chain says each shop's receipts come to, by era; shops in the order of the plan. */
	async totals(from: number, to: number): Promise<{ shop: number; eras: EraTotals[] }[]> {
		return Promise.all(
			this.desks.map(async ({ id }) => {
				const eras: EraTotals[] = [];
				for (let era = from; era <= to; era++) {
					const totals = await eraTotals(this.chain, id, era);
					if (totals !== undefined) eras.push(totals);
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

	/** What an era of a shop costs by the table. Nobody verified any of them. */
	cost(): bigint {
		return costOf(this.costs);
	}

	/** Pledge for those customers for whom nobody did. What is on hold outlives the replay. */
	private async pledge(): Promise<void> {
		const customers = this.plan.customers.map((id) => key(this.customer(id)));
		const pledges = await this.chain.many(this.pipeline.best.hash, customers, ({ query }, some) =>
			query.receipts.pledges.multi(some),
		);
		const without = [...pledges].filter(([, pledge]) => pledge.isNone).map(([who]) => who);
		for (let first = 0; first < without.length; first += PLEDGES) {
			const some = without.slice(first, first + PLEDGES);
			const call = this.chain.api.tx.receipts.pledge(some);
			await this.pipeline.send(this.sudo, call, `pledge for ${some.length} customers`);
		}
	}

	/** The fees of all receipts of a shop that somebody signs, of one day or of all, and a SOUK more. */
	private fees(place: number, on?: number): bigint {
		const signed = this.plan.sales.filter(
			({ shop, day, signs }) => shop === place && (on === undefined || day === on) && signs !== 'never',
		);
		return signed.reduce((sum, { purchase }) => sum + receiptFee(this.costs, purchase.cents), SOUK);
	}

	private async price(): Promise<void> {
		const { query, tx } = this.chain.api;
		const known = await query.receipts.costTable(REGION, 'USD');
		if (known.isNone) {
			const call = tx.receipts.setCosts(REGION, 'USD', COSTS);
			await asRoot(this.chain, this.pipeline, this.sudo, call, 'say what shops cost');
			return;
		}
		const { rent, wage, usual, money } = known.unwrap();
		this.costs = {
			rent: rent.toBigInt(),
			wage: wage.toBigInt(),
			usual: { cost: usual.cost.toBigInt(), ticket: usual.ticket.toBigInt() },
			money: money.toBigInt(),
		};
	}

	private capacity(place: number): number {
		const customers = new Set(
			this.plan.sales.filter(({ shop }) => shop === place).map(({ purchase }) => purchase.customer),
		);
		return customers.size + SPARE_ROWS;
	}

	private shops(): Shop[] {
		return this.market.shops.slice(0, this.plan.shops);
	}

	private till(place: number): KeyringPair {
		return named(`${this.run}/till/${place}`);
	}

	/** What each account needs: deposits, fees of transactions, and fees of receipts. */
	private async needs(): Promise<Map<string, bigint>> {
		const { consts, tx } = this.chain.api;
		const wanted = new Map<string, bigint>();
		const signed: Signed = { wrapped: false, signature: { Sr25519: `0x${'00'.repeat(64)}` } };
		const row: Row = { CustomerSale: { customer: key(this.sudo), value: 1_000n, after: SPREAD } };
		const header: Header = { shop: 0, book: 0, till: TILL_NUMBER, first: 0n, start: 0n, currency: 'USD' };
		const signatures = Array.from({ length: BATCH_ROWS }, (_, place) => ({ row: place, signed }));
		const fee = await feeOf(
			this.batch(
				header,
				signatures.map(() => row),
				signatures,
			),
			this.sudo,
		);
		const countersign = await feeOf(tx.receipts.countersign([], { customer: key(this.sudo), signed }), this.sudo);
		this.shops().forEach((shop, place) => {
			const { bookDeposit, rowDeposit } = consts.receipts;
			const deposits = bookDeposit.toBigInt() + rowDeposit.toBigInt() * BigInt(this.capacity(place));
			const proxies = consts.proxy.proxyDepositBase.toBigInt() + consts.proxy.proxyDepositFactor.toBigInt();
			wanted.set(key(shop.seller), deposits + proxies + this.fees(place) + BigInt(this.plan.days) * SOUK + 5n * SOUK);
			const mine = this.plan.sales.filter((sale) => sale.shop === place).length;
			const batches = 3n * BigInt(this.plan.days) + BigInt(Math.ceil(mine / BATCH_ROWS)) + 2n;
			wanted.set(key(this.till(place)), fee * batches + (countersign + SOUK / 10n) * BigInt(mine) + 5n * SOUK);
		});
		for (const id of this.plan.customers) wanted.set(key(this.customer(id)), SPENDING);
		return wanted;
	}

	private header(desk: Desk, now: bigint): Header {
		return {
			shop: desk.id,
			book: desk.book,
			till: TILL_NUMBER,
			first: desk.next,
			start: now - BigInt(SPREAD) * 1000n,
			currency: 'USD',
		};
	}

	private rowOf({ named, via, purchase }: TillSale, place: number, of: number): Row {
		const sale = { value: purchase.cents, after: Math.floor((place * SPREAD) / of) };
		if (!named) return { Sale: sale };
		const customer = key(this.customer(purchase.customer));
		return via === undefined
			? { CustomerSale: { customer, ...sale } }
			: { IntroducedSale: { customer, via: must(this.desks[via], 'the shop that sent the customer').id, ...sale } };
	}

	private batch({ shop, till, first, start }: Header, rows: Row[], signatures: Countersignature[]): Call {
		return this.chain.api.tx.receipts.postBatch(shop, till, first, start, rows, signatures);
	}

	private async post(desk: Desk, header: Header, sales: TillSale[]): Promise<void> {
		const rows = sales.map((sale, place) => this.rowOf(sale, place, sales.length));
		const signatures = sales.flatMap(({ signs, purchase: { customer, row } }, place) =>
			signs === 'at once'
				? [
						{
							row: place,
							signed: signRow(
								this.chain.genesis,
								header,
								place,
								at(rows, place),
								this.customer(customer),
								row % 2 === 0,
							),
						},
					]
				: [],
		);
		const label = `shop ${desk.id} posts ${rows.length} receipts`;
		const { events } = await sendFor(
			this.chain,
			this.pipeline,
			desk.till,
			desk.seller,
			this.batch(header, rows, signatures),
			label,
		);
		const said = expected(events, 'receipts', 'BatchPosted');
		const cents = sales.reduce((sum, { purchase }) => sum + purchase.cents, 0n);
		for (const [name, meant] of [
			['rows', BigInt(rows.length)],
			['value', cents],
			['signed', BigInt(signatures.length)],
		] as const) {
			if (said[name].toBigInt() !== meant)
				this.wrong(`${label}: ${name} is ${said[name].toString()} for the chain, ${meant} for the till`);
		}
		desk.posted.push({ header, batch: said.batch.toNumber(), rows, sales });
		this.batches++;
		this.rows += rows.length;
		this.bytes += this.batch(header, rows, []).method.encodedLength;
		this.signedAtOnce += signatures.length;
	}

	/** The proof computed here must be the one the chain computes. */
	private async compareProof(): Promise<void> {
		const { header, batch, rows } = must(this.desks.flatMap(({ posted }) => posted)[0], 'a batch');
		const wanted = rows.map((_, index) => index).filter((index) => index % 7 === 0);
		const answer = await this.chain.ask(({ receiptsApi }) =>
			receiptsApi.proveReceipts(header.shop, batch, rows, wanted),
		);
		const theirs = answer.unwrapOr([]).map((hash) => hash.toHex());
		const ours = claimOf(header, batch, rows, wanted).proof;
		if (answer.isNone || ours.join() !== theirs.join())
			this.wrong(`the chain proves rows of batch ${batch} of shop ${header.shop} in another way`);
	}

	/** A till signs for a customer. The chain refuses it, and the receipts stay one-sided. */
	private async forgeLater(): Promise<void> {
		for (const desk of this.desks) {
			for (const { header, batch, rows, sales } of desk.posted) {
				const index = sales.findIndex(({ named, signs }) => named && signs === 'never');
				if (index < 0) continue;
				const customer = this.customer(at(sales, index).purchase.customer);
				const forged = signMany(this.chain.genesis, [leaf(header, index, at(rows, index))], desk.till);
				const claim = claimOf(header, batch, rows, [index]);
				const call = this.chain.api.tx.receipts.countersign([claim], { customer: key(customer), signed: forged });
				await this.refuse(
					'a forged countersignature later',
					'receipts.BadSignature',
					this.pipeline.send(desk.till, call, 'a forgery'),
				);
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
