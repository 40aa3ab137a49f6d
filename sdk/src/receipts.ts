// SPDX-License-Identifier: Apache-2.0

// Receipts of a shop: its book, what they come to, their proofs, and signing them later.

import { type Account, addressOf, type Who } from './accounts.ts';
import { currencyCode, hexCurrency } from './assets.ts';
import { chainRow, chainSigned } from './convert.ts';
import { InputError } from './errors/index.ts';
import type { EraTotals } from './pure/bizpower.ts';
import { fromHex, toHex } from './pure/bytes.ts';
import { type Claim, claimOf, type Header, isProven, leaf, manyPayload, type Row } from './pure/receipts.ts';
import type { Signed } from './pure/signing.ts';
import { there } from './shops.ts';
import type { Api, SendOptions, Sent, Souk } from './souk.ts';

export type { EraTotals } from './pure/bizpower.ts';

/** A receipt book as the chain shows it. */
export type BookView = NonNullable<Awaited<ReturnType<Api['apis']['ReceiptsApi']['receipt_book']>>>;
type TotalsView = NonNullable<Awaited<ReturnType<Api['apis']['ReceiptsApi']['receipt_totals']>>>;

/** A batch on the chain: what its rows have in common, how many they are, and the root that proves them. */
export interface Batch {
	header: Header;
	rows: number;
	root: Uint8Array;
	era: number;
	/** The era until which its rows can be countersigned. */
	openUntil: number;
}

export class Receipts {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** Open the receipt book of a shop: room for so many rows of state, which a deposit is held for. */
	async openBook(
		owner: Account,
		shop: number,
		currency: string,
		capacity: number,
		options?: SendOptions,
	): Promise<Sent> {
		return this.souk.send(
			owner,
			this.souk.api.tx.Receipts.open_book({ shop, currency: hexCurrency(currency), capacity }),
			options,
		);
	}

	/** Seal SOUK for the receipts of a shop to count. It never comes back. */
	async payFees(owner: Account, shop: number, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(owner, this.souk.api.tx.Receipts.pay_fees({ shop, amount }), options);
	}

	/** Put SOUK on hold for customers, so that their receipts count. It comes back when the era is over. */
	async pledge(account: Account, customers: Who[], options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Receipts.pledge({ customers: customers.map(addressOf) }), options);
	}

	/** The book of a shop, or an error that says it has none. */
	async book(shop: number): Promise<BookView & { code: string }> {
		const book = there(
			await this.souk.api.apis.ReceiptsApi.receipt_book(shop, this.souk.at),
			`receipt book of shop ${shop}`,
		);
		return { ...book, code: currencyCode(book.currency) };
	}

	/** The number that the next receipt of a till has, or `undefined` where the shop has no book. */
	async next(shop: number, till: number): Promise<bigint | undefined> {
		return this.souk.api.apis.ReceiptsApi.next_receipt(shop, till, this.souk.at);
	}

	/** A batch of a shop, or an error that says there is none any more. */
	async batch(shop: number, batch: number): Promise<Batch> {
		const view = there(
			await this.souk.api.apis.ReceiptsApi.receipt_batch(shop, batch, this.souk.at),
			`batch ${batch} of shop ${shop}`,
		);
		const { currency, ...header } = view.header;
		return {
			header: { ...header, currency: currencyCode(currency) },
			rows: view.rows,
			root: fromHex(view.root, 32),
			era: view.era,
			openUntil: view.open_until,
		};
	}

	/** The totals of a shop in an era, if it has any. */
	async totals(shop: number, era: number): Promise<EraTotals | undefined> {
		const totals = await this.souk.api.apis.ReceiptsApi.receipt_totals(shop, era, this.souk.at);
		return totals === undefined ? undefined : readTotals(totals);
	}

	/** The course of a shop's BizPower: candles of so many eras each, from one on. */
	async candles(
		shop: number,
		from: number,
		interval: number,
		count: number,
	): Promise<Awaited<ReturnType<Api['apis']['ReceiptsApi']['bizpower_candles']>>> {
		return this.souk.api.apis.ReceiptsApi.bizpower_candles(shop, from, interval, count, this.souk.at);
	}

	/** Rows of a batch, by their places in rising order, with the proof that they are in it. The rows are the till's own. */
	async prove(shop: number, batch: number, rows: Row[], wanted: number[]): Promise<Claim> {
		const known = await this.batch(shop, batch);
		const claim = claimOf(known.header, batch, rows, wanted);
		if (rows.length !== known.rows || !isProven(known.header, known, claim)) {
			throw new InputError(
				'Receipts.OtherRows',
				`These rows are not those of batch ${batch} of shop ${shop}.`,
				'Give the rows as the till posted them.',
			);
		}
		return claim;
	}

	/** Whether rows with their proof are rows of a batch on the chain. Computed here, against the root that the chain keeps. */
	async isProven(claim: Claim): Promise<boolean> {
		const known = await this.batch(claim.shop, claim.batch);
		return isProven(known.header, known, claim);
	}

	/** The customer signs receipts after they were posted, and pays for the transaction. */
	async countersign(customer: Account, claims: Claim[], options?: SendOptions): Promise<Sent> {
		const call = this.souk.api.tx.Receipts.countersign({ claims: claims.map(chainClaim), on_behalf: undefined });
		return this.souk.send(customer, call, options);
	}

	/** The bytes by which a customer signs many receipts at once, so that somebody else can hand them in. */
	async countersignPayload(claims: Claim[]): Promise<Uint8Array> {
		const leaves: Uint8Array[] = [];
		for (const { shop, batch, rows } of claims) {
			const { header } = await this.batch(shop, batch);
			leaves.push(...rows.map(([index, row]) => leaf(header, index, row)));
		}
		return manyPayload(this.souk.genesis, leaves);
	}

	/** Hand in what a customer signed. */
	async countersignFor(
		account: Account,
		customer: Who,
		signed: Signed,
		claims: Claim[],
		options?: SendOptions,
	): Promise<Sent> {
		const on_behalf = { customer: addressOf(customer), signed: chainSigned(signed) };
		return this.souk.send(
			account,
			this.souk.api.tx.Receipts.countersign({ claims: claims.map(chainClaim), on_behalf }),
			options,
		);
	}

	/** Take sales back that were posted: refunds of a shop that nobody counts any more. */
	async reverse(owner: Account, claim: Claim, options?: SendOptions): Promise<Sent> {
		return this.souk.send(owner, this.souk.api.tx.Receipts.reverse_receipts({ claim: chainClaim(claim) }), options);
	}
}

function chainClaim({ shop, batch, rows, proof }: Claim) {
	return {
		shop,
		batch,
		proof,
		rows: rows.map(([index, row]): [number, ReturnType<typeof chainRow>] => [index, chainRow(row)]),
	};
}

function readTotals(totals: TotalsView): EraTotals {
	const { counted, counted_external: external, bizpower } = totals;
	return {
		era: totals.era,
		recorded: totals.recorded,
		signed: totals.signed,
		sales: {
			orders: BigInt(counted.count - external.count),
			value: counted.value - external.value,
			new: BigInt(totals.new),
			returning: BigInt(totals.returning),
			external: BigInt(totals.external),
			externalOrders: BigInt(external.count),
			externalValue: external.value,
		},
		fees: totals.fees,
		cost: totals.cost,
		candle: bizpower,
	};
}

/** The hash that a receipt is proven by, in hex. */
export function leafHex(header: Header, index: number, row: Row): string {
	return toHex(leaf(header, index, row));
}
