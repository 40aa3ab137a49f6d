// SPDX-License-Identifier: Apache-2.0

// A till: it records sales with and without a net, asks customers to sign by a code on its screen, and posts what waits when there
// is a net. What it recorded is kept before the customer leaves the counter.

import { type Account, addressOf, hexOf, keyOf, type Who } from './accounts.ts';
import { currencyCode } from './assets.ts';
import { chainLink, chainRow, chainSigned } from './convert.ts';
import { ConnectionError, InputError } from './errors/index.ts';
import { fromHex, type Hex, toHex, utf8 } from './pure/bytes.ts';
import { ANYBODY, type Answer, type Asked, askCode, askedPayload, isAnswer, readAnswer } from './pure/codes.ts';
import { HOUR } from './pure/money.ts';
import { leaf, prove } from './pure/receipts.ts';
import { type SaleLine, saleHash, type TillSale } from './pure/sale.ts';
import {
	type Entry,
	type Fate,
	type Kept,
	type Parcel,
	type Port,
	type Posting,
	type Prepared,
	Queue,
	type QueueStatus,
	type TillIdentity,
} from './queue.ts';
import type { Call, Souk } from './souk.ts';
import type { Store } from './store.ts';

/** A sale of listings to ask a buyer to sign. */
export interface CounterSale {
	lines: (Omit<SaleLine, 'path' | 'items'> & Partial<SaleLine>)[];
	/** What the buyer pays, in minor units of the currency. */
	total?: { currency: string; amount: bigint };
	platform?: Who;
	/** Milliseconds since the epoch before which the sale has to be recorded. Six days from now if not given. */
	expires?: bigint;
}

/** For how many blocks a till's transaction lives: 64 blocks of 3 seconds. */
const MORTALITY = 64;

export class Till {
	private readonly queue: Queue;
	private readonly now: () => number;

	private constructor(queue: Queue, now: () => number) {
		this.queue = queue;
		this.now = now;
	}

	/**
	 * Open a till that was set up before. Needs no net. `undefined` where the storage holds none. `now` is the clock, in milliseconds
	 * since the epoch.
	 */
	static async open(store: Store, now: () => number = Date.now): Promise<Till | undefined> {
		const queue = await Queue.load(store);
		return queue && new Till(queue, now);
	}

	/**
	 * Set a till up, or open it if it was. Needs the chain once: for the receipt book of the shop, and the number of its next
	 * receipt. `till` is a number that no other device of the shop has.
	 */
	static async setUp(
		souk: Souk,
		store: Store,
		{ shop, till, now = Date.now }: { shop: number; till: number; now?: () => number },
	): Promise<Till> {
		const known = await Queue.load(store);
		if (known !== undefined) {
			const { chain, shop: itsShop, till: itsTill } = known.identity;
			if (chain !== souk.genesis || itsShop !== shop || itsTill !== till) {
				throw new InputError(
					'Till.OtherStore',
					`The storage is that of till ${itsTill} of shop ${itsShop}.`,
					'Give each till a storage of its own.',
				);
			}
			return new Till(known, now);
		}
		const [book, { owner }, next] = await Promise.all([
			souk.receipts.book(shop),
			souk.shops.get(shop),
			souk.receipts.next(shop, till),
		]);
		const identity: TillIdentity = {
			chain: souk.genesis,
			merchant: hexOf(owner),
			shop,
			book: book.id,
			till,
			currency: currencyCode(book.currency),
		};
		return new Till(await Queue.create(store, identity, next ?? 0n), now);
	}

	get identity(): TillIdentity {
		return this.queue.identity;
	}

	/** What waits. */
	get status(): QueueStatus {
		return this.queue.status;
	}

	/** The receipts that wait, by their numbers. */
	get waiting(): [number: bigint, entry: Entry][] {
		return this.queue.waiting;
	}

	/** Record a sale of so many minor units. Resolves with its number once it is kept. `via` is the shop that sent the customer. */
	async sell(value: bigint, via?: number): Promise<bigint> {
		if (value <= 0n) throw new InputError('Till.Value', 'A sale has a value above zero.', 'Leave it out.');
		return this.queue.record(via === undefined ? { kind: 'sale', value } : { kind: 'sale', value, via }, this.now());
	}

	/** Record that so many minor units were given back. */
	async refund(value: bigint): Promise<bigint> {
		if (value <= 0n) throw new InputError('Till.Value', 'A refund has a value above zero.', 'Leave it out.');
		return this.queue.record({ kind: 'refund', value }, this.now());
	}

	/** Take a sale back that waits and that no customer signed. */
	async void(number: bigint): Promise<bigint> {
		return this.queue.void(number, this.now());
	}

	/** The code that asks the customer to sign a receipt that waits. Whoever scans it first may sign, unless a customer is named. */
	code(number: bigint, customer?: Who): string {
		return askCode(this.asked(number, customer));
	}

	private asked(number: bigint, customer?: Who): Asked {
		const entry = this.queue.entry(number);
		if (entry?.kind !== 'sale' || entry.signed !== undefined || this.queue.isKept(number)) {
			throw new InputError(
				'Till.NotWaiting',
				`Receipt ${number} is no sale that waits for a customer.`,
				'A posted receipt can still be signed by its customer.',
			);
		}
		const { chain, shop, book, till, currency } = this.identity;
		return {
			kind: 'receipt',
			chain: chain as Hex,
			shop,
			book,
			till,
			number,
			time: entry.time,
			currency,
			value: entry.value,
			via: entry.via ?? null,
			customer: customer === undefined ? null : (hexOf(customer) as Hex),
		};
	}

	/** Take what the customer's wallet shows for a receipt. An error if it is not a good signature over exactly that receipt. */
	async countersigned(number: bigint, code: string, customer?: Who): Promise<void> {
		const asked = this.asked(number, customer);
		const answer = answered(asked, code);
		if (answer.account === this.identity.merchant) {
			throw new InputError(
				'Till.OwnCustomer',
				'The merchant cannot be a customer of the own shop.',
				'Have the customer sign, or record the sale without one.',
			);
		}
		await this.queue.countersign(number, answer.account, answer.signed);
	}

	/** What a buyer is asked to sign for a sale of listings. Show its code, then hand the answer to [`Till.sold`]. */
	askSale({ lines, total, platform, expires }: CounterSale): Extract<Asked, { kind: 'sale' }> {
		const salt = new DataView(crypto.getRandomValues(new Uint8Array(8)).buffer).getBigUint64(0);
		const sale: TillSale = {
			buyer: ANYBODY,
			lines: lines.map((line) => ({ path: [], items: [], ...line })),
			total: total ?? null,
			platform: platform === undefined ? null : hexOf(platform),
			attachment: null,
			salt,
			expires: expires ?? BigInt(this.now()) + 6n * 24n * HOUR,
		};
		return { kind: 'sale', chain: this.identity.chain as Hex, seller: this.identity.merchant as Hex, sale };
	}

	/** The code that asks for a sale. */
	saleCode(asked: Extract<Asked, { kind: 'sale' }>): string {
		return askCode(asked);
	}

	/** Take what the buyer's wallet shows for a sale. It waits from then on. */
	async sold(asked: Extract<Asked, { kind: 'sale' }>, code: string): Promise<void> {
		const { account, signed } = answered(asked, code);
		const sale = { ...asked.sale, buyer: account };
		await this.queue.addSale({ sale, signed, hash: saleHash(asked.chain, asked.seller, sale) });
	}

	/**
	 * Post everything that waits. `account` is the merchant, or a key that the merchant made a till's (`souk.shops.addTill`). After
	 * an error, or the death of the program, call it again: nothing is lost and nothing is posted twice.
	 */
	async post(souk: Souk, account: Account): Promise<Posting> {
		if (souk.genesis !== this.identity.chain) {
			throw new ConnectionError(
				'Connection.OtherChain',
				'The till records for another chain than this one.',
				'Connect to the chain of the till.',
			);
		}
		return this.queue.post(new ChainPort(souk, account, this.identity));
	}
}

function answered(asked: Asked, code: string): Answer {
	let answer: Answer;
	try {
		answer = readAnswer(code.trim());
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		throw new InputError('Code.Unreadable', `The customer's code cannot be read: ${what}.`, 'Scan it again.', {
			cause: error,
		});
	}
	if (!isAnswer(asked, answer)) {
		throw new InputError(
			'Code.NotSigned',
			'The customer did not sign exactly this.',
			'Show the code again and have it signed once more.',
		);
	}
	return answer;
}

/** The payload that an account signs for a sale, for tills whose buyers sign on the till itself. */
export function salePayloadOf(asked: Extract<Asked, { kind: 'sale' }>, buyer: Who): Uint8Array {
	return askedPayload(asked, keyOf(buyer));
}

/** The chain, as a queue needs it. */
class ChainPort implements Port {
	private readonly souk: Souk;
	private readonly account: Account;
	private readonly identity: TillIdentity;

	constructor(souk: Souk, account: Account, identity: TillIdentity) {
		this.souk = souk;
		this.account = account;
		this.identity = identity;
	}

	async prepare(parcel: Parcel): Promise<Prepared> {
		const call = this.callOf(parcel);
		const isMerchant = hexOf(this.account) === this.identity.merchant;
		const sent = isMerchant ? call : this.souk.onBehalf(fromHex(this.identity.merchant, 32), call);
		// Both of the final block, so that the transaction lives from a block that no node forgets.
		const { hash, number } = await this.souk.client.getFinalizedBlock();
		const nonce = await this.souk.nextNonce(this.account);
		const bytes = await sent.sign(this.account.signer, {
			at: hash,
			nonce,
			mortality: { mortal: true, period: MORTALITY },
		});
		return { bytes: toHex(bytes), nonce, until: number + MORTALITY };
	}

	private callOf(parcel: Parcel): Call {
		if (parcel.kind === 'sale') {
			const { sale, signed } = parcel;
			return this.souk.api.tx.Orders.record_sale({
				sale: {
					buyer: addressOf(sale.buyer),
					lines: sale.lines.map(({ path, items, ...line }) => ({
						...line,
						path: path.map(chainLink),
						items: items.map(utf8),
					})),
					total:
						sale.total === null ? undefined : { currency: toHex(utf8(sale.total.currency)), amount: sale.total.amount },
					platform: sale.platform === null ? undefined : addressOf(sale.platform),
					attachment: sale.attachment ?? undefined,
					salt: sale.salt,
					expires: sale.expires,
				},
				signed: chainSigned(signed),
			});
		}
		const { header, rows, signatures } = parcel;
		return this.souk.api.tx.Receipts.post_batch({
			shop: header.shop,
			till: header.till,
			first: header.first,
			start: header.start,
			rows: rows.map(chainRow),
			signatures: signatures.map(({ row, signed }) => ({ row, signed: chainSigned(signed) })),
		});
	}

	async submit({ bytes }: Prepared): Promise<void> {
		await this.souk.submit(fromHex(bytes), { until: 'finalized' });
	}

	async fate({ parcel, nonce, until }: Kept): Promise<Fate> {
		// Nonce and height first: what is seen after them is at least as late, so a transaction that they rule out is not missed.
		const { number } = await this.souk.client.getFinalizedBlock();
		const used = await this.souk.api.apis.AccountNonceApi.account_nonce(this.account.address, { at: 'finalized' });
		const landed = await this.landed(parcel);
		if (landed !== undefined) return landed;
		return used > nonce || number > until ? 'dead' : 'open';
	}

	private async landed(parcel: Parcel): Promise<Fate | undefined> {
		const final = { at: 'finalized' } as const;
		if (parcel.kind === 'sale') {
			const order = await this.souk.api.query.Orders.RecordedSales.getValue(parcel.hash, final);
			return order === undefined ? undefined : 'landed';
		}
		const { header, rows } = parcel;
		const next = await this.next();
		if (next <= header.first) return undefined;
		// The number is taken: by these very rows, or by another device under the same number of a till.
		const leaves = rows.map((row, index) => leaf(header, index, row));
		const root = toHex(prove(leaves, []).root);
		const book = await this.souk.api.apis.ReceiptsApi.receipt_book(header.shop, final);
		for (let batch = (book?.next_batch ?? 0) - 1; batch >= (book?.oldest_batch ?? 0); batch--) {
			const found = await this.souk.api.apis.ReceiptsApi.receipt_batch(header.shop, batch, final);
			if (found?.header.till !== header.till || found.header.first > header.first) continue;
			return found.root === root ? 'landed' : 'replaced';
		}
		// The chain has forgotten the batch. Then it is older than any receipt that is not posted yet can be.
		return 'landed';
	}

	async next(): Promise<bigint> {
		return (
			(await this.souk.api.apis.ReceiptsApi.next_receipt(this.identity.shop, this.identity.till, {
				at: 'finalized',
			})) ?? 0n
		);
	}
}
