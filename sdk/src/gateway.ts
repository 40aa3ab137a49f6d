// SPDX-License-Identifier: Apache-2.0

/**
 * A client of a gateway's REST interface: typed requests, cursor pages, live updates, content, errors as RFC 9457 has them. A gateway
 * answers what a node cannot: lists, search, history. It can lie where a node cannot, so look on the chain before you pay by what it
 * says. Rows have the names that the interface has.
 *
 * @module
 */

import type { Account } from './accounts.ts';
import { addressOf, type Who } from './address.ts';
import { ConnectionError, NotFound } from './errors/index.ts';
import type * as rest from './generated/gateway.ts';
import type { Things } from './generated/gateway.ts';
import { type LiveMessage, type LiveOptions, liveMessages } from './live.ts';
import { toHex, utf8 } from './pure/bytes.ts';
import { cid, cidText, contentPayload, isContent } from './pure/content.ts';
import { type Fiat, printDecimal, printFiat } from './pure/money.ts';
import { signatureBytes } from './pure/statements.ts';
import {
	type Answer,
	type Filters,
	GatewayError,
	type GatewayOptions,
	type Id,
	JSON_ONLY,
	problemOf,
	type RequestOptions,
	RestClient,
	type Rows,
	type Span,
} from './rest.ts';

export type * from './generated/gateway.ts';
export type { LiveMessage, LiveOptions } from './live.ts';
export {
	type Answer,
	type Filters,
	GatewayError,
	type GatewayOptions,
	type Id,
	type Moment,
	type Page,
	type PageOptions,
	type Problem,
	type RequestOptions,
	Rows,
	type Span,
} from './rest.ts';

/** For how long a signed request is good, in milliseconds. */
const GOOD_FOR = 600_000;

/** A content and its media type. */
export interface Content {
	/** The bytes, which are those that the address names. */
	bytes: Uint8Array;
	/** What whoever uploaded it says that it is. */
	media: string;
}

export class Gateway extends RestClient {
	private chain: string | undefined;

	/** A gateway by its URL. In a browser it may be relative to the page: `new Gateway('/')` is the gateway that serves it. */
	constructor(url: string, options: GatewayOptions = {}) {
		super(url, options);
		this.chain = options.genesis;
	}

	// ---- The chain ----

	/** What the gateway is, of which chain, and what it has. */
	async about(options?: RequestOptions): Promise<Answer<Things['/v1']['answer']>> {
		return this.thing('/v1', [], {}, options);
	}

	/** Whether the gateway is ready, and if not, why. */
	async ready(options?: RequestOptions): Promise<Things['/ready']['answer']> {
		const url = this.address('ready', {});
		const response = await this.asked(url, { headers: JSON_ONLY }, options);
		const body = await this.body(response, url.toString());
		const says = typeof body === 'object' && body !== null && 'ready' in body;
		if (!says) throw new GatewayError(problemOf(body, response));
		return body as Things['/ready']['answer'];
	}

	/** Anything by a number, an address, a hash, a GTIN, a GLN, a Digital Link, or words. Exact matches come first. */
	async search(query: string, options?: RequestOptions): Promise<rest.Found[]> {
		return (await this.thing('/v1/search', [], { query }, options)).items;
	}

	/** What is in blocks of the best chain that are not final. All of it may still be undone. */
	async pending(query: Things['/v1/pending']['query'] = {}, options?: RequestOptions): Promise<Answer<rest.NotFinal>> {
		return this.thing('/v1/pending', [], query, options);
	}

	/** Finalised blocks. */
	blocks(filters: Filters<'/v1/blocks'> = {}): Rows<rest.Block> {
		return this.list('/v1/blocks', filters);
	}

	/** A block by its height or its hash. */
	async block(block: Id | string, options?: RequestOptions): Promise<Answer<rest.Block>> {
		return this.thing('/v1/blocks/{block}', [block], {}, options);
	}

	/** Transactions, inherents included. */
	transactions(filters: Filters<'/v1/transactions'> = {}): Rows<rest.Transaction> {
		return this.list('/v1/transactions', filters);
	}

	/** A transaction by `<height>-<index>`, or by its hash. */
	async transaction(transaction: string, options?: RequestOptions): Promise<Answer<rest.Transaction>> {
		return this.thing('/v1/transactions/{transaction}', [transaction], {}, options);
	}

	/** Events of the chain. `about: 'order:7'` is the history of one thing. */
	events(filters: Filters<'/v1/events'> = {}): Rows<rest.Event> {
		return this.list('/v1/events', filters);
	}

	/** An event by `<height>-<index>`. */
	async event(event: string, options?: RequestOptions): Promise<Answer<rest.Event>> {
		return this.thing('/v1/events/{event}', [event], {}, options);
	}

	/** Accounts that ever had something to do with the chain. */
	accounts(filters: Filters<'/v1/accounts'> = {}): Rows<rest.AccountRow> {
		return this.list('/v1/accounts', filters);
	}

	/** An account: balances, every hold by name, how many things it has. */
	async account(who: Who, options?: RequestOptions): Promise<Answer<rest.AccountWhole>> {
		return this.thing('/v1/accounts/{account}', [addressOf(who)], {}, options);
	}

	/** Assets besides SOUK. */
	assets(): Rows<rest.AssetRow> {
		return this.list('/v1/assets', {});
	}

	/** An asset besides SOUK: `TIME`, or its number. */
	async asset(asset: string | number, options?: RequestOptions): Promise<Answer<rest.AssetRow>> {
		return this.thing('/v1/assets/{asset}', [asset], {}, options);
	}

	/** Payments from one account to another, those out of holds included. */
	transfers(filters: Filters<'/v1/transfers'> = {}): Rows<rest.Transfer> {
		return this.list('/v1/transfers', filters);
	}

	// ---- Shops ----

	/** Shops, also by words of their descriptions. */
	shops(filters: Filters<'/v1/shops'> = {}): Rows<rest.Shop> {
		return this.list('/v1/shops', filters);
	}

	/** A shop. */
	async shop(id: Id, options?: RequestOptions): Promise<Answer<rest.Shop>> {
		return this.thing('/v1/shops/{id}', [id], {}, options);
	}

	/** Candles of a shop's BizPower: `1m`, `5m`, `15m`, `1h`, `4h`, `1d`. An interval without a change has none. */
	bizpower(shop: Id, filters: Filters<'/v1/shops/{id}/bizpower'> = {}): Rows<rest.Candle> {
		return this.list('/v1/shops/{id}/bizpower', filters, [shop]);
	}

	/** A shop's book of receipts. */
	async book(shop: Id, options?: RequestOptions): Promise<Answer<rest.Book>> {
		return this.thing('/v1/shops/{id}/book', [shop], {}, options);
	}

	/** A shop's payouts, fees and refunds by day. */
	async statement(shop: Id, span: Span = {}, options?: RequestOptions): Promise<Answer<rest.ShopAccount>> {
		return this.thing('/v1/shops/{id}/statement', [shop], { ...span, format: 'json' }, options);
	}

	/** The same as CSV (RFC 4180), for a spreadsheet. */
	async statementCsv(shop: Id, span: Span = {}, options?: RequestOptions): Promise<string> {
		return this.text(this.statementUrl(shop, span), 'text/csv', options);
	}

	/** Where a browser downloads a shop's statement as CSV. */
	statementUrl(shop: Id, span: Span = {}): string {
		return this.address(`v1/shops/${shop}/statement`, { ...span, format: 'csv' }).toString();
	}

	/** Batches of receipts that tills posted. */
	receiptBatches(filters: Filters<'/v1/receipt_batches'> = {}): Rows<rest.ReceiptBatch> {
		return this.list('/v1/receipt_batches', filters);
	}

	/** What shops' receipts came to, by era of rewards. */
	receiptEras(filters: Filters<'/v1/receipt_eras'> = {}): Rows<rest.ReceiptEra> {
		return this.list('/v1/receipt_eras', filters);
	}

	/** Listings, also by words of their descriptions. Prices are in smallest units, with `asset` or `currency` beside them. */
	listings(filters: Filters<'/v1/listings'> = {}): Rows<rest.Listing> {
		return this.list('/v1/listings', filters);
	}

	/** A listing, with its mark, its rank and who judged its product. */
	async listing(id: Id, options?: RequestOptions): Promise<Answer<rest.ListingWhole>> {
		return this.thing('/v1/listings/{id}', [id], {}, options);
	}

	/** A thing in the words of schema.org, as JSON-LD. */
	async jsonLd(
		kind: 'shops' | 'listings' | 'products' | 'orders',
		id: Id | string,
		options?: RequestOptions,
	): Promise<Record<string, unknown>> {
		return this.get(`v1/${kind}/${encodeURIComponent(String(id))}/jsonld`, {}, options);
	}

	// ---- Orders ----

	/** Orders, the newest first. */
	orders(filters: Filters<'/v1/orders'> = {}): Rows<rest.Order> {
		return this.list('/v1/orders', filters);
	}

	/** An order with its lines, every step, every leg and every payment. */
	async order(id: Id, options?: RequestOptions): Promise<Answer<rest.OrderWhole>> {
		return this.thing('/v1/orders/{id}', [id], {}, options);
	}

	/** Legs of all settled orders: who was paid what, and for which order. */
	legs(filters: Filters<'/v1/legs'> = {}): Rows<rest.LegRow> {
		return this.list('/v1/legs', filters);
	}

	// ---- Promotion ----

	/** Promoters, by address. */
	promoters(): Rows<rest.Promoter> {
		return this.list('/v1/promoters', {});
	}

	/** A promoter's record. */
	async promoter(who: Who, options?: RequestOptions): Promise<Answer<rest.Promoter>> {
		return this.thing('/v1/promoters/{account}', [addressOf(who)], {}, options);
	}

	/** What a promoter earned by day. */
	async promoterStatement(who: Who, span: Span = {}, options?: RequestOptions): Promise<Answer<rest.PromoterAccount>> {
		return this.thing('/v1/promoters/{account}/statement', [addressOf(who)], { ...span, format: 'json' }, options);
	}

	/** The same as CSV (RFC 4180). */
	async promoterStatementCsv(who: Who, span: Span = {}, options?: RequestOptions): Promise<string> {
		return this.text(this.promoterStatementUrl(who, span), 'text/csv', options);
	}

	/** Where a browser downloads a promoter's statement as CSV. */
	promoterStatementUrl(who: Who, span: Span = {}): string {
		return this.address(`v1/promoters/${addressOf(who)}/statement`, { ...span, format: 'csv' }).toString();
	}

	/** Campaigns. */
	campaigns(filters: Filters<'/v1/campaigns'> = {}): Rows<rest.Campaign> {
		return this.list('/v1/campaigns', filters);
	}

	/** A campaign. */
	async campaign(id: Id, options?: RequestOptions): Promise<Answer<rest.Campaign>> {
		return this.thing('/v1/campaigns/{id}', [id], {}, options);
	}

	/** Bonuses that pay buyers. */
	bonuses(filters: Filters<'/v1/bonuses'> = {}): Rows<rest.Bonus> {
		return this.list('/v1/bonuses', filters);
	}

	/** A bonus. */
	async bonus(id: Id, options?: RequestOptions): Promise<Answer<rest.Bonus>> {
		return this.thing('/v1/bonuses/{id}', [id], {}, options);
	}

	/** What campaigns and bonuses paid. */
	rewardsPaid(filters: Filters<'/v1/rewards_paid'> = {}): Rows<rest.RewardPaid> {
		return this.list('/v1/rewards_paid', filters);
	}

	// ---- Experience ----

	/** Products that are bound to a quality model or were judged. */
	products(filters: Filters<'/v1/products'> = {}): Rows<rest.Product> {
		return this.list('/v1/products', filters);
	}

	/** A product by its GTIN, with every verdict there was. */
	async product(gtin: string, options?: RequestOptions): Promise<Answer<rest.ProductWhole>> {
		return this.thing('/v1/products/{gtin}', [gtin], {}, options);
	}

	/** Every verdict that was given. */
	verdicts(filters: Filters<'/v1/verdicts'> = {}): Rows<rest.Verdict> {
		return this.list('/v1/verdicts', filters);
	}

	/** Quality models. */
	models(filters: Filters<'/v1/models'> = {}): Rows<rest.Model> {
		return this.list('/v1/models', filters);
	}

	/** A quality model with its versions. */
	async model(id: Id, options?: RequestOptions): Promise<Answer<rest.ModelWhole>> {
		return this.thing('/v1/models/{id}', [id], {}, options);
	}

	/** Testers' reports. */
	reports(filters: Filters<'/v1/reports'> = {}): Rows<rest.Report> {
		return this.list('/v1/reports', filters);
	}

	/** Cycles of the experience consensus. */
	cycles(filters: Filters<'/v1/cycles'> = {}): Rows<rest.Cycle> {
		return this.list('/v1/cycles', filters);
	}

	/** A cycle. */
	async cycle(number: Id, options?: RequestOptions): Promise<Answer<rest.Cycle>> {
		return this.thing('/v1/cycles/{number}', [number], {}, options);
	}

	/** Testers, by address. */
	testers(filters: Filters<'/v1/testers'> = {}): Rows<rest.Tester> {
		return this.list('/v1/testers', filters);
	}

	/** A tester. */
	async tester(who: Who, options?: RequestOptions): Promise<Answer<rest.Tester>> {
		return this.thing('/v1/testers/{account}', [addressOf(who)], {}, options);
	}

	// ---- Histories ----

	/** Items, lots and logistic units. */
	items(filters: Filters<'/v1/items'> = {}): Rows<rest.ItemRow> {
		return this.list('/v1/items', filters);
	}

	/** An item by its GS1 Digital Link, its path, or its EPC URN. */
	async item(link: string, options?: RequestOptions): Promise<Answer<rest.ItemRow>> {
		return this.thing('/v1/items/{item}', [link], {}, options);
	}

	/** The history of an item: every event that names it. */
	history(link: string): Rows<rest.HistoryEntry> {
		return this.list('/v1/items/{item}/history', {}, [link]);
	}

	/** The history of an item through containers and transformations, which the gateway asks its node for. */
	async lineage(
		link: string,
		query: Things['/v1/items/{item}/lineage']['query'] = {},
		options?: RequestOptions,
	): Promise<Answer<rest.Lineage>> {
		return this.thing('/v1/items/{item}/lineage', [link], query, options);
	}

	/** Events of the histories of items. */
	traceEvents(filters: Filters<'/v1/trace_events'> = {}): Rows<rest.TraceEvent> {
		return this.list('/v1/trace_events', filters);
	}

	/** An event of a history with its items, by its event hash. */
	async traceEvent(id: string, options?: RequestOptions): Promise<Answer<rest.TraceEventWhole>> {
		return this.thing('/v1/trace_events/{id}', [id], {}, options);
	}

	/** Parties of histories, by address. */
	parties(filters: Filters<'/v1/parties'> = {}): Rows<rest.Party> {
		return this.list('/v1/parties', filters);
	}

	/** A party by its GLN or its account. */
	async party(party: string, options?: RequestOptions): Promise<Answer<rest.Party>> {
		return this.thing('/v1/parties/{party}', [party], {}, options);
	}

	/** Places of parties, by GLN. */
	places(filters: Filters<'/v1/places'> = {}): Rows<rest.Place> {
		return this.list('/v1/places', filters);
	}

	/** Recalls and holds of lots. */
	recalls(filters: Filters<'/v1/recalls'> = {}): Rows<rest.Recall> {
		return this.list('/v1/recalls', filters);
	}

	/** The recall or hold of a lot. */
	async recall(gtin: string, lot: string, options?: RequestOptions): Promise<Answer<rest.Recall>> {
		return this.thing('/v1/recalls/{gtin}/{lot}', [gtin, lot], {}, options);
	}

	/** Merkle roots of events. */
	traceRoots(filters: Filters<'/v1/trace_roots'> = {}): Rows<rest.TraceRoot> {
		return this.list('/v1/trace_roots', filters);
	}

	// ---- Rewards ----

	/** Eras of rewards. */
	eras(filters: Filters<'/v1/eras'> = {}): Rows<rest.Era> {
		return this.list('/v1/eras', filters);
	}

	/** An era of rewards. */
	async era(era: Id, options?: RequestOptions): Promise<Answer<rest.Era>> {
		return this.thing('/v1/eras/{era}', [era], {}, options);
	}

	/** Emission policies. */
	policies(): Rows<rest.Policy> {
		return this.list('/v1/policies', {});
	}

	/** An emission policy. */
	async policy(id: Id, options?: RequestOptions): Promise<Answer<rest.Policy>> {
		return this.thing('/v1/policies/{id}', [id], {}, options);
	}

	/** What accounts claimed. */
	claims(filters: Filters<'/v1/claims'> = {}): Rows<rest.Claim> {
		return this.list('/v1/claims', filters);
	}

	/** TIME that was shared among frozen SOUK. */
	dividends(filters: Filters<'/v1/dividends'> = {}): Rows<rest.Dividend> {
		return this.list('/v1/dividends', filters);
	}

	/** Cases of the fraud authority and of the experience consensus. */
	penalties(filters: Filters<'/v1/penalties'> = {}): Rows<rest.Penalty> {
		return this.list('/v1/penalties', filters);
	}

	/** Obligations, attesters, prepaid accounts, networks, tranches, debts, stakes and proxies. */
	things(filters: Filters<'/v1/things'> = {}): Rows<rest.Thing> {
		return this.list('/v1/things', filters);
	}

	// ---- Governance ----

	/** Referenda. */
	referenda(filters: Filters<'/v1/referenda'> = {}): Rows<rest.Referendum> {
		return this.list('/v1/referenda', filters);
	}

	/** A referendum. */
	async referendum(id: Id, options?: RequestOptions): Promise<Answer<rest.Referendum>> {
		return this.thing('/v1/referenda/{id}', [id], {}, options);
	}

	/** Votes in referenda. */
	votes(filters: Filters<'/v1/votes'> = {}): Rows<rest.Vote> {
		return this.list('/v1/votes', filters);
	}

	/** Validators, by address. */
	validators(): Rows<rest.Validator> {
		return this.list('/v1/validators', {});
	}

	/** A validator with its newest eras. */
	async validator(who: Who, options?: RequestOptions): Promise<Answer<rest.ValidatorWhole>> {
		return this.thing('/v1/validators/{account}', [addressOf(who)], {}, options);
	}

	/** Validators by staking era. */
	validatorEras(filters: Filters<'/v1/validator_eras'> = {}): Rows<rest.ValidatorEra> {
		return this.list('/v1/validator_eras', filters);
	}

	/** Staking eras. */
	stakingEras(): Rows<rest.StakingEra> {
		return this.list('/v1/staking_eras', {});
	}

	/** What staking paid and slashed. */
	stakingPays(filters: Filters<'/v1/staking_pays'> = {}): Rows<rest.StakingPay> {
		return this.list('/v1/staking_pays', filters);
	}

	// ---- Live ----

	/**
	 * What happens, as it becomes final: `for await (const message of gateway.live({ about: 'order:7' }))`. It goes on by itself
	 * where a connection breaks, behind the last message. It ends with its signal, or with the loop over it. With `pending` among
	 * `kinds` it also has what is not final yet.
	 */
	live({ kinds, about, ...options }: LiveOptions = {}): AsyncGenerator<LiveMessage> {
		const url = this.address('v1/live', { kinds: kinds?.join(','), about });
		const open = async (after: string | undefined, signal: AbortSignal): Promise<Response> => {
			const headers = { accept: 'text/event-stream', ...(after === undefined ? {} : { 'last-event-id': after }) };
			// The types of Node.js know no `cache`, which browsers need.
			const response = await this.fetched(url, { headers, cache: 'no-store', signal } as RequestInit);
			if (!response.ok) throw await this.refusal(response, url);
			return response;
		};
		return liveMessages(open, options);
	}

	// ---- Content ----

	/**
	 * Have the gateway keep a content. The account signs its address, its size and its type; the chain has to know the account.
	 * Returns its CID as text; `cid(bytes)` is the same one as the chain takes it.
	 */
	async putContent(
		account: Account,
		body: Uint8Array | string,
		media: string,
		options?: RequestOptions,
	): Promise<string> {
		const bytes = typeof body === 'string' ? utf8(body) : body;
		const address = cid(bytes);
		const headers = await this.signed(account, 'contentPut', { cid: address, size: bytes.length, media });
		const name = cidText(address);
		await this.told(
			this.address(`v1/content/${name}`, {}),
			{ method: 'PUT', headers: { ...headers, 'content-type': media }, body: bytes as Uint8Array<ArrayBuffer> },
			options,
		);
		return name;
	}

	/** Take an upload back. The content goes with the last account that uploaded it. */
	async deleteContent(account: Account, address: string | Uint8Array, options?: RequestOptions): Promise<void> {
		const headers = await this.signed(account, 'contentDelete', { cid: address, size: 0, media: '' });
		await this.told(this.address(`v1/content/${cidText(address)}`, {}), { method: 'DELETE', headers }, options);
	}

	/** A content by its CID, as text or as the chain has it. What comes is compared with the address. */
	async content(address: string | Uint8Array, options?: RequestOptions): Promise<Content> {
		const response = await this.told(new URL(this.contentUrl(address)), { headers: { accept: '*/*' } }, options);
		const bytes = new Uint8Array(await response.arrayBuffer());
		if (!isContent(address, bytes)) {
			throw new ConnectionError(
				'Gateway.OtherContent',
				`What the gateway sends is not the content of ${cidText(address)}.`,
				'Ask another gateway.',
			);
		}
		return { bytes, media: response.headers.get('content-type') ?? 'application/octet-stream' };
	}

	/** Where a browser finds a content, for the `src` of an image. The browser does not compare it with its address. */
	contentUrl(address: string | Uint8Array): string {
		return this.address(`v1/content/${cidText(address)}`, {}).toString();
	}

	/** Give a query of EPCIS a name, by which everybody can ask it: 1 to 64 letters, digits, `-`, `_` and `.`. */
	async nameQuery(
		account: Account,
		name: string,
		query: Record<string, unknown>,
		options?: RequestOptions,
	): Promise<void> {
		const body = utf8(JSON.stringify({ name, query }));
		const media = 'application/json';
		const headers = await this.signed(account, 'queryName', { cid: cid(body), size: body.length, media });
		await this.told(
			this.address('epcis/v2/queries', {}),
			{
				method: 'POST',
				headers: { ...headers, 'content-type': media },
				body: body as Uint8Array<ArrayBuffer>,
			},
			options,
		);
	}

	/** Take the name of a query back. */
	async dropQuery(account: Account, name: string, options?: RequestOptions): Promise<void> {
		const bytes = utf8(name);
		const headers = await this.signed(account, 'queryDrop', { cid: cid(bytes), size: bytes.length, media: '' });
		const url = this.address(`epcis/v2/queries/${encodeURIComponent(name)}`, {});
		await this.told(url, { method: 'DELETE', headers }, options);
	}

	private async signed(
		account: Account,
		kind: Parameters<typeof contentPayload>[0],
		what: { cid: string | Uint8Array; size: number; media: string },
	): Promise<Record<string, string>> {
		const from = Date.now();
		const until = from + GOOD_FOR;
		const payload = contentPayload(kind, await this.genesis(), { ...what, from, until });
		const { signature } = await account.signStatement(payload);
		return {
			'souk-account': account.address,
			'souk-valid-from': String(from),
			'souk-valid-until': String(until),
			'souk-signature': toHex(signatureBytes(signature)),
		};
	}

	/** The hash of the chain's first block. */
	private async genesis(): Promise<string> {
		this.chain ??= (await this.about()).genesis ?? undefined;
		if (this.chain === undefined)
			throw new NotFound(
				'Gateway.NoChain',
				'The gateway does not know its chain yet.',
				'Wait until it has read a block.',
			);
		return this.chain;
	}
}

/** An amount of a gateway as a number of smallest units. */
export function amountOf({ amount }: rest.Amount): bigint {
	return BigInt(amount);
}

/** An amount of a gateway for people, exact: `12.5 SOUK`. In smallest units where the chain does not say its decimals. */
export function printAmount({ amount, asset, decimals }: rest.Amount): string {
	return `${printDecimal(BigInt(amount), decimals ?? 0)} ${asset}`;
}

/** Money of a gateway as the SDK has it. */
export function fiatFrom({ minor, currency }: rest.Fiat): Fiat {
	return { currency, amount: BigInt(minor) };
}

/** Money of a gateway for people: `12.90 EUR`. */
export function printMoney(money: rest.Fiat): string {
	return printFiat(fiatFrom(money));
}
