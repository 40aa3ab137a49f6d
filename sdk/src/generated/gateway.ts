// SPDX-License-Identifier: Apache-2.0

// Generated from a gateway's OpenAPI by `npm run generate:gateway`. Do not edit.

/** An account that ever had something to do with the chain. */
export interface AccountRow {
	/** Its address. */
	address: string;
	/** The number of its next transaction. */
	nonce: number;
	/** SOUK that is not on hold, frozen SOUK included. */
	free: Amount;
	/** SOUK on hold. */
	reserved: Amount;
	/** How much SOUK at least must stay, for what freezes it. */
	frozen: Amount;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The height at which it was first met. */
	first_block: number;
	/** The height that last changed it. */
	block: number;
}

/** An account with all that it has. */
export interface AccountWhole extends AccountRow {
	/** Each hold of SOUK by its reason. Null where the node cannot be asked. */
	holds: Held[] | null;
	/** Each freeze of SOUK by its reason. Null where the node cannot be asked. */
	freezes: Held[] | null;
	/** Each lock of SOUK by its name. Null where the node cannot be asked. */
	locks: Held[] | null;
	/** What it has of other assets. */
	assets: AssetBalance[];
	/** How many things it has. */
	counts: Counts;
	/** Why holds, freezes and locks are not known. Null where they are. */
	unknown_because: string | null;
}

/** An amount of a token. */
export interface Amount {
	/** How much, in the asset's smallest unit, as a decimal number. */
	amount: string;
	/** The asset: `SOUK`, `TIME`, or the number of another one. */
	asset: string;
	/** How many digits of the amount stand behind the point of the asset's usual unit. Null where the chain does not say. */
	decimals: number | null;
}

/** What an account has of one asset besides SOUK. */
export interface AssetBalance {
	/** What is not on hold. */
	balance: Amount;
	/** Each hold. Null where the node cannot be asked. */
	holds: Held[] | null;
	/** The height that last changed the balance. */
	block: number;
}

/** An asset besides SOUK. */
export interface AssetRow {
	/** `TIME`, or its number. */
	id: string;
	/** Its name. */
	name: string;
	/** Its symbol. */
	symbol: string;
	/** How many digits stand behind the point of its usual unit. */
	decimals: number;
	/** How much of it there is. */
	supply: Amount;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** The block that an answer is true of. */
export interface At {
	/** Its height. */
	height: number;
	/** Its hash. */
	hash: string;
	/** Its time (RFC 3339). */
	time: string;
	/** Whether it is final. */
	finalised: boolean;
}

/** A finalised block. */
export interface Block {
	/** Its height. */
	height: number;
	/** Its hash. */
	hash: string;
	/** The hash of the block before. */
	parent: string;
	/** Its time (RFC 3339). */
	time: string;
	/** The version of the runtime that it ran under. */
	spec_version: number;
	/** The validator that made it, where the chain tells. */
	author: string | null;
	/** How many transactions it has, inherents included. */
	extrinsics: number;
	/** How many events it has. */
	events: number;
}

/** A bonus: a budget that pays the buyers of settled sales. */
export interface Bonus {
	/** Its number. */
	id: number;
	/** The shop. */
	shop: number;
	/** Who pays. */
	funder: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row, with all terms. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A shop's book of receipts. */
export interface Book {
	/** The shop. */
	shop: number;
	/** The number of the book. A shop that closes its book and opens another has another number. */
	book: number;
	/** What its receipts are in (ISO 4217). */
	currency: string;
	/** How many customers an era it has room for. */
	capacity: number;
	/** How many customers it has. */
	customers: number;
	/** SOUK on hold for it. */
	deposit: Amount;
	/** SOUK that the shop sealed for its receipts to count. */
	fees: Amount;
	/** Whether it is closed. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A campaign: a budget that pays a reward for settled sales. */
export interface Campaign {
	/** Its number. */
	id: number;
	/** The shop. */
	shop: number;
	/** Who pays. */
	funder: string;
	/** The most that it pays for a line. */
	reward: Amount;
	/** What is left on hold, promises included. */
	remaining: Amount;
	/** How many lines it promised to pay for that are not final. */
	reserved: number;
	/** How many lines it paid for. */
	paid: number;
	/** When it expires (RFC 3339). */
	expires: string;
	/** `open` or `closed`. */
	state: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The height at which it was opened. */
	opened_block: number;
	/** The chain's own row, with all terms. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A candle of BizPower: how it went in one interval. Numbers have 18 decimals: `1000000000000000000` is a BizPower of one. */
export interface Candle {
	/** When it begins (RFC 3339). */
	start: string;
	/** After the first change in it. */
	open: string;
	/** The highest. */
	high: string;
	/** The lowest. */
	low: string;
	/** After the last change in it. */
	close: string;
	/** How many changes there were. */
	ticks: number;
	/** The height that last changed it. */
	block: number;
}

/** What an account was paid by claiming. */
export interface Claim {
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** Counts what one event paid, from 0. */
	part: number;
	/** Who was paid. */
	address: string;
	/**
	 * `policy`, `cashback`, `referral`, `dividends`, `report`, `expert`, `backing`, `commune_stake`, `commune_work` or
	 * `tranche`.
	 */
	kind: string;
	/** The policy, model or allocation. */
	source: string | null;
	/** The era of rewards, or the cycle. */
	era: number | null;
	/** How much. */
	amount: Amount;
	/** When (RFC 3339). */
	time: string;
	/** The transaction that claimed it. */
	transaction: string | null;
}

/** How many things of each kind an account has. */
export interface Counts {
	/** Shops that it owns. */
	shops: number;
	/** Orders that it placed. */
	bought: number;
	/** Orders that it sold. */
	sold: number;
	/** Order lines that it stands on the path of. */
	promoted: number;
}

/** A cycle: one round of the experience consensus. */
export interface Cycle {
	/** Its number. */
	number: number;
	/** `running`, `closed` or `expired`. */
	state: string;
	/** Until when reports can be committed (RFC 3339). */
	commit_until: string;
	/** Until when they can be revealed (RFC 3339). */
	reveal_until: string;
	/** What its panels were drawn with. */
	seed: string | null;
	/** How many products were judged. */
	judged: number | null;
	/** What went to experts. */
	experts: Amount[] | null;
	/** What went to testers. */
	testers: Amount[] | null;
	/** What went on to the next cycle. */
	rolled: Amount[] | null;
	/** What nobody claimed. */
	unclaimed: Amount[] | null;
	/** When it began (RFC 3339). */
	began: string;
	/** When it was closed (RFC 3339). */
	closed: string | null;
	/** The height that last changed it. */
	block: number;
}

/** TIME that was shared among frozen SOUK. */
export interface Dividend {
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** How much. */
	amount: Amount;
	/** Among how many shares. */
	shares: string;
	/** When (RFC 3339). */
	time: string;
}

/** An era of rewards: the span that an emission policy pays for. */
export interface Era {
	/** Its number. */
	era: number;
	/** `running`, `closed` or `expired`. */
	state: string;
	/** What each policy set aside for it. */
	amounts: unknown;
	/** What went back to the pots. */
	returned: unknown;
	/** When it was closed (RFC 3339). */
	closed: string | null;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** An event of the chain, as it was. */
export interface Event {
	/** `<height>-<index>`. */
	id: string;
	/** The height of its block. */
	height: number;
	/** Its place in the block. */
	index: number;
	/** The pallet. */
	pallet: string;
	/** Its name. */
	name: string;
	/** The transaction that it belongs to. Null for what the block itself did. */
	transaction: string | null;
	/** Its fields, with the chain's own names. */
	fields: unknown;
	/** What it is about. */
	about: string[];
}

/** An item of an event. */
export interface EventItem {
	/** Its canonical Digital Link. */
	item: string;
	/** What it was in the event. */
	role: string;
	/** How much of a lot, in millionths of the unit. */
	amount: number | null;
	/** The unit (UN/ECE Rec 20). */
	unit: string | null;
}

/** An amount of money outside the chain. */
export interface Fiat {
	/** How much, in the currency's smallest unit, as a decimal number. */
	minor: string;
	/** The currency (ISO 4217). */
	currency: string;
}

/** Something that was found. */
export interface Found {
	/** What it is, as `order`. */
	kind: string;
	/** Which one. */
	id: string;
	/** What it is called, where that is known. */
	title: string | null;
	/** Where it is. */
	url: string;
}

/** What the gateway is, and of which chain. */
export interface Gateway {
	/** What the chain's nodes call it. */
	chain: string | null;
	/** The hash of its first block, which names it. */
	genesis: string | null;
	/** The version of the gateway. */
	version: string;
	/** The symbol of SOUK on this chain. */
	symbol: string | null;
	/** How many digits of an amount of SOUK stand behind the point. */
	decimals: number | null;
	/** The addresses of the resources. */
	resources: string[];
}

/** Whether the gateway lives. */
export interface Health {
	/** Always `ok`: a gateway that does not live does not answer. */
	status: string;
}

/** An amount on hold, frozen or locked, and what for. */
export interface Held {
	/** What for, as `Orders.Escrow`. */
	reason: string;
	/** How much. */
	amount: Amount;
}

/** An event in the history of an item. */
export interface HistoryEntry extends TraceEvent {
	/** What the item was in the event: `parent`, `item`, `output` or `suspect`. */
	role: string;
	/** How much of a lot, in millionths of the unit. */
	amount: number | null;
	/** The unit (UN/ECE Rec 20). */
	unit: string | null;
}

/** An item, a lot or a logistic unit. */
export interface ItemRow {
	/** Its canonical Digital Link. */
	item: string;
	/** `sgtin` (one item), `lgtin` (a lot) or `sscc` (a logistic unit). */
	kind: string;
	/** The product (GTIN, 14 digits). */
	gtin: string | null;
	/** The serial number of an item. */
	serial: string | null;
	/** The lot number of a lot. */
	lot_number: string | null;
	/** `active`, `consumed` or `decommissioned`. */
	status: string;
	/** The account that has it. */
	possessor: string;
	/** That account's GLN. */
	possessor_gln: string | null;
	/** The party that it is on the way to. */
	recipient: string | null;
	/** What it is in. */
	container: string | null;
	/** The lot that it is of. */
	lot: string | null;
	/** Whether it was sold at retail. */
	sold: boolean;
	/** How many alarms there were about it. */
	alarms: number;
	/** How many events its history has. */
	events: number;
	/** The alert on its lot: `recalled` or `held`. */
	alert: string | null;
	/** What recalls mean for it. */
	recall: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height at which it came into being. */
	first_block: number;
	/** The height that last changed it. */
	block: number;
}

/** The newest verdict on a product, and who stands behind it. */
export interface Judged {
	/** The cycle of the experience consensus. */
	cycle: number;
	/** Whether every claim was confirmed then. */
	confirmed: boolean;
	/** How far the claims can be trusted, in parts per billion. */
	trust: number;
	/** How many testers reported. */
	reports: number;
	/** How many of them won. */
	winners: number;
	/** The quality model that the product is bound to now. */
	model: number | null;
	/** The product expert who published that model. */
	expert: string | null;
	/** The account that makes the product's claims. */
	producer: string | null;
	/** When (RFC 3339). */
	time: string;
	/** The height. */
	block: number;
}

/** A leg, and the order that it is of. */
export interface LegRow extends OrderLeg {
	/** The order. */
	order: number;
	/** The shop of the order. */
	shop: number;
}

/** A page of a lineage, as the chain answers it. */
export interface Lineage {
	/** What recalls and holds mean for the item. */
	recall: unknown;
	/** The events, in the order in which the chain recorded them, each with the item whose history it is in and why it is here. */
	entries: unknown;
	/** `after` of the next page. Null on the last one. */
	next: unknown;
	/** Whether the lineage follows everything. */
	complete: unknown;
}

/** A product on offer in a shop at a price. */
export interface Listing {
	/** Its number. */
	id: number;
	/** The shop. */
	shop: number;
	/** The product (GTIN, 14 digits). */
	product: string;
	/** What the product is called, where its description is stored here. */
	name: string | null;
	/** A few words about it, where its description is stored here. */
	summary: string | null;
	/** The address of its description (CID). */
	metadata: string;
	/** `active`, `paused`, `withdrawn` or `delisted`. */
	status: string;
	/** Units to sell. */
	stock: number;
	/** The price of a unit in tokens. */
	price: Amount | null;
	/** The price of a unit outside the chain. */
	fiat_price: Fiat | null;
	/** The part of a sale that pays for verification, in parts per billion. */
	experience_fee: number;
	/** How long after delivery units can be returned, in milliseconds. */
	return_window: number;
	/** What panels found out about the product: `unknown`, `confirmed` or `deviates`. */
	verdict: string | null;
	/** When it was published (RFC 3339). */
	published: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row, with all terms. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A listing, with its mark and its rank. */
export interface ListingWhole extends Listing {
	/** How the chain marks and ranks it. Null for one that the chain removed, and where the node cannot be asked. */
	mark: Mark | null;
	/** The newest verdict on its product. Null where there was none. */
	judged: Judged | null;
	/** Why `mark` is null, where the node cannot be asked. */
	unknown_because: string | null;
}

/** How the chain marks a listing at the block of the answer. */
export interface Mark {
	/** Its rank among listings, in points: by the merchant's verification, the verdict, and the merchant's credit as a seller. */
	rank: number;
	/** Whether a settled verdict confirms every claim that the producer makes now. */
	certified: boolean;
	/** What panels found out, as it counts now: `unknown`, `open`, `confirmed` or `deviates`. */
	verdict: string;
}

/** A quality model. */
export interface Model {
	/** Its number. */
	id: number;
	/** The expert who published it. */
	expert: string;
	/** The category (GPC brick). */
	category: number;
	/** The number of its newest version. */
	latest: number;
	/** SOUK on hold for it. */
	bond: Amount;
	/** How many products are bound to it. */
	products: number;
	/** Whether it takes no more products. */
	retired: boolean;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A version of a quality model. */
export interface ModelVersion {
	/** Its number. */
	version: number;
	/** Its attributes: unit, decimals, tolerance, weight, direction. */
	attributes: unknown;
	/** The address of the full text (CID). */
	content: string;
	/** When it was published (RFC 3339). */
	published: string;
	/** The height. */
	block: number;
}

/** A quality model with its versions. */
export interface ModelWhole extends Model {
	/** Its versions, the newest first, at most 200. */
	versions: ModelVersion[];
}

/** What is not final yet. */
export interface NotFinal {
	/** Always false: all of this may still be undone. */
	finalised: boolean;
	/** The blocks of the best chain above the newest final one, the lowest first. */
	blocks: PendingBlock[];
	/** Their transactions, the newest first. At most 1 000. */
	transactions: PendingTransaction[];
	/** The orders that they touch, by number. At most 1 000 steps. */
	orders: PendingOrder[];
	/** Whether there is more than an answer has. */
	truncated: boolean;
}

/** An order, without what belongs to it. */
export interface Order {
	/** Its number. */
	id: number;
	/** The shop. */
	shop: number;
	/** The seller. */
	seller: string;
	/** The buyer. */
	buyer: string;
	/** The platform that brought it. */
	platform: string | null;
	/** Where its money moves: `escrow` or `attested`. */
	mode: string;
	/**
	 * `placed`, `accepted`, `shipped`, `delivered`, `return_requested`, `disputed`, `completed`, `cancelled`, `expired`,
	 * `returned` or `ruled`.
	 */
	state: string;
	/** Whether nothing can happen to it any more. */
	is_final: boolean;
	/** Whether it records a sale at the counter. */
	counter: boolean;
	/** What was held for it or, in an attested order, what is due elsewhere in tokens. */
	amounts: Amount[];
	/** What is paid outside the chain. */
	fiat: Fiat | null;
	/** How much of that the seller says it gave back, in minor units. */
	fiat_refunded: string;
	/** Its service providers, with their shares of the sale in parts per billion. */
	services: unknown;
	/** How a dispute was decided. Null without one. */
	ruling: unknown;
	/** How many lines it has. */
	line_count: number;
	/** When it was placed (RFC 3339). */
	placed: string;
	/** The height at which it was placed. */
	placed_block: number;
	/** When anybody may move it on (RFC 3339). Null once it is final. */
	deadline: string | null;
	/** When it became final (RFC 3339). */
	settled: string | null;
	/** The height at which it became final. */
	settled_block: number | null;
	/** Whether the chain keeps it no more. What is here is how it was last. */
	gone: boolean;
	/** The chain's own row, without the lines. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A leg: what a settled order came to for one payee. */
export interface OrderLeg {
	/** Its place among the legs of the order, from 0. */
	leg: number;
	/**
	 * Where it comes from: `waterfall` (the escrow), `prepaid` (fees of what is paid outside the chain), `campaign` or `bonus`
	 * (paid on top), `stake` (deposits of a dispute).
	 */
	source: string;
	/**
	 * What for: `buyer`, `seller`, `promoter`, `service`, `platform`, `experience`, `commune`, `forfeited`; of a stake `back`,
	 * `other` or `treasury`.
	 */
	role: string;
	/** The level of a promoter, or the place of a service provider, from 0. */
	level: number | null;
	/** Who was paid. Null where the sum is of more than one account. */
	payee: string | null;
	/** How much. */
	amount: Amount;
	/** When (RFC 3339). */
	time: string;
	/** The height. */
	block: number;
}

/** A line of an order: a quantity of one listing. */
export interface OrderLine {
	/** Its place in the order, from 0. */
	line: number;
	/** The listing. */
	listing: number;
	/** The product (GTIN, 14 digits). */
	product: string;
	/** How many units were ordered. */
	quantity: number;
	/** How many shipped. */
	shipped: number;
	/** How many never will. */
	dropped: number;
	/** How many the buyer asked to return or, once the order is final, how many came back. */
	returned: number;
	/** What was held for it or, in an attested order, its token price. */
	amounts: Amount[];
	/** What was given back of that. */
	refunded: Amount[];
	/** Its promotion path, the promoter next to the seller first. */
	promoters: string[];
	/** The campaign that promised to pay for it. */
	campaign: number | null;
	/** Serial numbers of the items that are bound to it. */
	items: string[];
	/** The chain's own row, with the terms as they were when the order was placed. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A payment out of an order's escrow, as it was made. */
export interface OrderPayment {
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** Who was paid. */
	payee: string;
	/** How much. */
	amount: Amount;
	/** When (RFC 3339). */
	time: string;
	/** The transaction. Null where a block did it by itself. */
	transaction: string | null;
}

/** A step of an order: one event about it. */
export interface OrderStep {
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** The pallet. */
	pallet: string;
	/** What happened: the event's name in snake_case. */
	name: string;
	/** The state of the order at the end of the block. */
	state: string;
	/** Who signed the transaction. Null where a block did it by itself. */
	signer: string | null;
	/** When (RFC 3339). */
	time: string;
	/** The transaction. Null where a block did it by itself. */
	transaction: string | null;
	/** The event's fields. */
	details: unknown;
}

/** An order with all that belongs to it. */
export interface OrderWhole extends Order {
	/** Its lines. */
	lines: OrderLine[];
	/** Its steps, the first one first. */
	steps: OrderStep[];
	/** Its legs. Empty before it is final, and for an order that paid nothing on the chain. */
	legs: OrderLeg[];
	/** Each payment out of its escrow, the first one first. */
	payments: OrderPayment[];
}

/** A party: an account that records events under its GLN. */
export interface Party {
	/** The account. */
	address: string;
	/** Its GLN. */
	gln: string | null;
	/** The company prefix that it holds. */
	prefix: string | null;
	/** Where to reach it (CID). */
	contact: string | null;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A case of the fraud authority or of the experience consensus. */
export interface Penalty {
	/** `<height>-<index>` of the event that opened it. */
	id: string;
	/** `rewards` or `experience`. */
	pallet: string;
	/** The accused. */
	address: string;
	/** What it is about. */
	charge: string;
	/** What it would take. */
	penalty: string;
	/** `open`, `appealed`, `stands`, `dropped` or `rehabilitated`. */
	state: string;
	/** The address of the evidence (CID). */
	evidence: string | null;
	/** The address of the answer (CID). */
	answer: string | null;
	/** Until when it can be appealed, or is decided (RFC 3339). */
	deadline: string | null;
	/** SOUK that was taken. */
	taken: Amount | null;
	/** When it was opened (RFC 3339). */
	opened: string;
	/** When it ended (RFC 3339). */
	ended: string | null;
	/** The height that last changed it. */
	block: number;
}

/** A block that is not final. */
export interface PendingBlock {
	/** Its height. */
	height: number;
	/** Its hash. Another block of the same height may take its place. */
	hash: string;
	/** The hash of the block before. */
	parent: string;
	/** Its time (RFC 3339). */
	time: string;
	/** How many transactions it has, inherents included. */
	extrinsics: number;
	/** How many events it has. */
	events: number;
}

/** An order that blocks touch which are not final. */
export interface PendingOrder {
	/** The order. */
	order: number;
	/** Its steps, the first one first. Those that are final are at `/v1/orders/{id}`. */
	steps: PendingStep[];
}

/** A step of an order in a block that is not final. */
export interface PendingStep {
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** The pallet. */
	pallet: string;
	/** What happened: the event's name in snake_case. */
	name: string;
	/** Who signed the transaction. Null where a block did it by itself. */
	signer: string | null;
	/** The transaction. Null where a block did it by itself. */
	transaction: string | null;
	/** When (RFC 3339). */
	time: string;
	/** The event's fields. */
	details: unknown;
}

/** A transaction in a block that is not final. */
export interface PendingTransaction {
	/** `<height>-<index>`, as long as its block stands. */
	id: string;
	/** The hash of its block. */
	block_hash: string;
	/** Its hash. */
	hash: string;
	/** The pallet of its call. */
	pallet: string;
	/** Its call. */
	name: string;
	/** Who signed it. Null for what a block's author put in. */
	signer: string | null;
	/** Whether its call succeeded. */
	success: boolean;
	/** Why it failed. */
	error: string | null;
	/** The time of its block (RFC 3339). */
	time: string;
}

/** A place of a party. */
export interface Place {
	/** Its GLN. */
	gln: string;
	/** The party's account. */
	address: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The height that last changed it. */
	block: number;
}

/** An emission policy: how much a pot pays per era, and by what. */
export interface Policy {
	/** Its number. */
	id: number;
	/** What it pays by. */
	basis: string;
	/** Whether it runs. */
	state: string;
	/** What it set aside so far. */
	emitted: Amount;
	/** What of that is not claimed. */
	owed: Amount;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A product that a producer bound to a quality model, or that was judged. */
export interface Product {
	/** Its number (GTIN, 14 digits). */
	gtin: string;
	/** The account that makes its claims. */
	producer: string | null;
	/** The quality model that it is bound to. */
	model: number | null;
	/** The version of that model. */
	version: number | null;
	/** What its producer claims, in the order of the model's attributes. */
	claims: unknown;
	/** What panels found out: `unknown`, `confirmed` or `deviates`. */
	verdict: string;
	/** How far its claims can be trusted, in parts per billion. */
	trust: number | null;
	/** Whether the verdict can still be appealed. */
	provisional: boolean | null;
	/** The cycle of the verdict. */
	verdict_cycle: number | null;
	/** The verdict with its findings. */
	findings: unknown;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row: the binding. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A product with every verdict there was. */
export interface ProductWhole extends Product {
	/** Every verdict, the newest first, at most 200. */
	verdicts: Verdict[];
	/** How many listings offer it now. */
	listings: number;
}

/** The record of an account that stood on promotion paths. */
export interface Promoter {
	/** The account. */
	address: string;
	/** Lines with an escrow that were kept. */
	settled: number;
	/** Lines with an escrow that were shipped and refunded in full. */
	refunded: number;
	/** Lines without an escrow that were kept, as their parties say. */
	attested: number;
	/** Sales with an escrow, per asset. */
	value: Amount[];
	/** Commission and campaign pay, per asset. */
	earned: Amount[];
	/** Whether the chain removed the record. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A promoter's statement. */
export interface PromoterAccount {
	/** The promoter. */
	promoter: string;
	/** The first moment (RFC 3339). */
	from: string;
	/** The first moment that is not in it (RFC 3339). */
	to: string;
	/** One line for each day, source and asset. */
	lines: PromoterLine[];
}

/** A line of a promoter's statement. */
export interface PromoterLine {
	/** The day, in UTC. */
	day: string;
	/** `commission` (out of the escrow), `prepaid` (out of a prepaid account) or `campaign`. */
	source: string;
	/** The asset. */
	asset: string;
	/** How many digits of an amount stand behind the point. */
	decimals: number | null;
	/** For how many orders. */
	orders: number;
	/** How much, in the smallest unit. */
	amount: string;
}

/** Whether the gateway is ready. */
export interface Ready {
	/** Whether it is. */
	ready: boolean;
	/** Whether this gateway writes the rows. */
	writes: boolean;
	/** Whether the database can be read, or why not. */
	database: string;
	/** Whether the node can be reached, or why not. */
	node: string;
	/** Why writing stopped. Null where it did not. */
	stopped: string | null;
	/** The height of the node's newest final block. */
	node_height: number | null;
	/** How many blocks the rows are behind it. */
	behind: number | null;
	/** The newest block in the rows. */
	at: At | null;
}

/** An alert on a lot: a recall or a hold. */
export interface Recall {
	/** The product (GTIN, 14 digits). */
	gtin: string;
	/** The lot. */
	lot: string;
	/** `recalled`, `held` or `lifted`. */
	state: string;
	/** What it does to what was made from the lot: nothing, a flag, a block. */
	spread: string;
	/** The address of the reason (CID). */
	reason: string | null;
	/** The account that made the lot. Null for the authority. */
	author: string | null;
	/** Whether the authority gave it. */
	by_authority: boolean;
	/** Since when (RFC 3339). */
	since: string;
	/** When it was lifted (RFC 3339). */
	lifted: string | null;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A batch of receipts that a till posted. */
export interface ReceiptBatch {
	/** The shop. */
	shop: number;
	/** The number of the shop's book. */
	book: number;
	/** Its number in the book. */
	batch: number;
	/** The till. */
	till: string;
	/** The till's number of its first receipt. */
	first_receipt: number;
	/** How many receipts it has. */
	receipts: number;
	/** The Merkle root of its receipts. */
	root: string;
	/** What was sold, in the book's currency. */
	value: Fiat;
	/** How many customers signed. */
	signed: number;
	/** How many receipts counted for BizPower. */
	counted: number;
	/** How many were reversed later. */
	reversed: number;
	/** What the reversed ones came to. */
	reversed_value: Fiat;
	/** The shop's BizPower after it, with 18 decimals. */
	bizpower: string;
	/** When it was posted (RFC 3339). */
	time: string;
	/** The transaction that posted it. */
	transaction: string | null;
	/** The height that last changed it. */
	block: number;
}

/** The sums of a shop's receipts in one era of rewards. */
export interface ReceiptEra {
	/** The shop. */
	shop: number;
	/** The era. */
	era: number;
	/** How many batches it has. */
	batches: number;
	/** BizPower after its first change, with 18 decimals. */
	open: string;
	/** The highest. */
	high: string;
	/** The lowest. */
	low: string;
	/** After its last change. */
	close: string;
	/** Customers that were new. */
	new_customers: number;
	/** Customers that came back. */
	returning_customers: number;
	/** Customers that another shop sent. */
	external_customers: number;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A referendum. */
export interface Referendum {
	/** Its number. */
	id: number;
	/** The number of its track. */
	track: number;
	/** `ongoing`, `approved`, `rejected`, `cancelled`, `timed_out` or `killed`. */
	state: string;
	/** What it would do: the call, or its hash. */
	proposal: string;
	/** Who submitted it. */
	submitter: string | null;
	/** Votes for it, weighted, in base units. */
	ayes: string | null;
	/** Votes against it, weighted, in base units. */
	nays: string | null;
	/** SOUK that voted for it or abstained, without weights, in base units. */
	support: string | null;
	/** When it was submitted (RFC 3339). */
	submitted: string;
	/** The height at which it began to be decided. */
	deciding: number | null;
	/** The height at which it began to be confirmed. */
	confirming: number | null;
	/** When it ended (RFC 3339). */
	ended: string | null;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A tester's report on a product in one cycle. */
export interface Report {
	/** The cycle. */
	cycle: number;
	/** The product. */
	product: string;
	/** The tester. */
	tester: string;
	/** `committed`, `revealed`, `dropped`, `forfeited` or `paid`. */
	state: string;
	/** The hash that was committed to. */
	hash: string | null;
	/** Whether its author was on the panel. */
	panel: boolean | null;
	/** What was measured, in the order of the model's attributes. */
	measured: unknown;
	/** What its author was paid. */
	paid: Amount[] | null;
	/** What the author's backers were paid. */
	backers_paid: Amount[] | null;
	/** SOUK that its author lost. */
	forfeited: Amount | null;
	/** When it last changed (RFC 3339). */
	time: string;
	/** The height that last changed it. */
	block: number;
}

/** What was found. */
export interface Results {
	/** Exact matches first. */
	items: Found[];
}

/** What a campaign paid a promoter, or a bonus paid a buyer. */
export interface RewardPaid {
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** `campaign` or `bonus`. */
	kind: string;
	/** The number of the campaign or of the bonus. */
	source: number;
	/** The order that it was paid for. */
	order: number;
	/** Who was paid. */
	payee: string;
	/** How much. */
	amount: Amount;
	/** When (RFC 3339). */
	time: string;
}

/** A shop. */
export interface Shop {
	/** Its number. */
	id: number;
	/** The account that owns it. */
	owner: string;
	/** `open`, `closing`, `suspended` or `closed`. */
	state: string;
	/** Its name, where its description is stored here. */
	name: string | null;
	/** A few words about it, where its description is stored here. */
	summary: string | null;
	/** Where it is (ISO 3166-2). */
	region: string;
	/** What it sells (merchant category code, ISO 18245). */
	category: string;
	/** Its floor area in square metres, as its merchant says. */
	floor_area: number;
	/** How many people work in it, as its merchant says. */
	staff: number;
	/** The address of its description (CID). */
	metadata: string;
	/** SOUK on hold for it. */
	bond: Amount;
	/** What its bonds unlock. */
	capabilities: unknown;
	/** How many of its orders are not final. */
	open_orders: number;
	/** How much an attester checked. Zero without a check. */
	verification_level: number;
	/** When the check lapses (RFC 3339). */
	verification_expires: string | null;
	/** The account that it is offered to. */
	offered_to: string | null;
	/** When it was opened (RFC 3339). */
	opened: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A shop's statement. */
export interface ShopAccount {
	/** The shop. */
	shop: number;
	/** The first moment (RFC 3339). */
	from: string;
	/** The first moment that is not in it (RFC 3339). */
	to: string;
	/** One line for each day, way of being paid and unit. Days on which nothing became final have none. */
	lines: ShopLine[];
}

/** A line of a shop's statement: one day, one way of being paid, one unit. Amounts are decimal numbers of the smallest unit. */
export interface ShopLine {
	/** The day, in UTC. */
	day: string;
	/** How it was paid: `chain` (out of the escrow), `fiat` (outside the chain, by order), `till` (receipts at the counter). */
	source: string;
	/** The asset, or the currency. */
	unit: string;
	/** How many digits of an amount stand behind the point. Null for a currency. */
	decimals: number | null;
	/** How many orders, or how many receipts. */
	count: number;
	/** What buyers paid. It is the sum of the next eight. */
	gross: string;
	/** Back to buyers. */
	refunds: string;
	/** To the seller. */
	payout: string;
	/** To promoters. */
	commission: string;
	/** To service providers. */
	services: string;
	/** To platforms. */
	platform: string;
	/** Into the experience pool. */
	experience: string;
	/** To the commune. */
	commune: string;
	/** To others. */
	other: string;
	/** Fees out of a prepaid account, for what was paid outside the chain. Besides the gross sum. */
	prepaid_fees: string;
	/** What campaigns paid promoters. Besides the gross sum. */
	campaigns: string;
	/** What bonuses paid buyers. Besides the gross sum. */
	bonuses: string;
}

/** A staking era. */
export interface StakingEra {
	/** Its number. */
	era: number;
	/** The stake of all validators and nominators. */
	total_stake: Amount;
	/** What validators and nominators were paid for it. */
	paid: Amount | null;
	/** What of its emission went elsewhere. */
	remainder: Amount | null;
	/** When it began (RFC 3339). */
	started: string;
	/** When it ended (RFC 3339). */
	ended: string | null;
	/** The height that last changed it. */
	block: number;
}

/** What staking paid to an account, or took of it. */
export interface StakingPay {
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** `reward` or `slash`. */
	kind: string;
	/** The account. */
	address: string;
	/** The staking era. */
	era: number | null;
	/** The validator that it follows from. */
	validator: string | null;
	/** How much. */
	amount: Amount;
	/** When (RFC 3339). */
	time: string;
}

/** A tester. */
export interface Tester {
	/** The account. */
	address: string;
	/** Whether it is enrolled. */
	enrolled: boolean;
	/** Whether it is drawn among those with experience. */
	veteran: boolean;
	/** Its part of what its backers earn with it, in parts per billion. */
	commission: number;
	/** How many accounts back it. */
	backers: number;
	/** How many reports it revealed. */
	reports: number;
	/** How many of them won. */
	wins: number;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** Something else that has a number or an owner, as the chain has it. */
export interface Thing {
	/**
	 * `fiat_leg`, `obligation`, `attester`, `attester_list`, `prepaid`, `network`, `network_member`, `tranche`, `debt`, `stake`,
	 * `backing` or `proxy`.
	 */
	kind: string;
	/** Which one. */
	id: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** An event of the histories of items (EPCIS 2.0). */
export interface TraceEvent {
	/** The order in which the chain recorded events. */
	number: number;
	/** Its event hash, as `0x…`. What the chain wrote itself has an id that is no hash. */
	id: string;
	/** What of it the chain keeps to compare a document with. */
	digest: string;
	/** `ObjectEvent`, `AggregationEvent`, `AssociationEvent`, `TransformationEvent` or `TransactionEvent`. */
	kind: string;
	/** `OBSERVE`, `ADD` or `DELETE`. Null for a transformation. */
	action: string | null;
	/** When it happened, as its author says (RFC 3339, in UTC). */
	time: string;
	/** How many minutes the author's clock was from UTC. */
	time_offset: number;
	/** The business step: its number in the chain's list of CBV 2.0. */
	biz_step: number | null;
	/** The disposition: its number in the chain's list of CBV 2.0. */
	disposition: number | null;
	/** Where it was observed. */
	read_point: string | null;
	/** Where the items are afterwards. */
	biz_location: string | null;
	/** When the chain recorded it (RFC 3339). */
	recorded: string;
	/** Who recorded it. */
	recorded_by: string;
	/** That account's GLN. */
	gln: string | null;
	/** The order that it belongs to. */
	order: number | null;
	/** Whether the chain wrote it itself, for an order. */
	by_chain: boolean;
	/** What several events of one transformation share. */
	transformation: string | null;
	/** The address of more about it (CID). */
	body: string | null;
	/** When it was declared to be wrong (RFC 3339). */
	error_time: string | null;
	/** Why: `did_not_occur` or `incorrect_data`. */
	error_reason: string | null;
	/** The event as an EPCIS document has it. */
	epcis: unknown;
	/** The transaction that recorded it. */
	transaction: string | null;
	/** The height. */
	block: number;
}

/** An event with its items. */
export interface TraceEventWhole extends TraceEvent {
	/** Its items. */
	items: EventItem[];
}

/** A Merkle root of many events, which were committed to at once. */
export interface TraceRoot {
	/** Its number. */
	number: number;
	/** The root. */
	root: string;
	/** How many events it is of. */
	events: number;
	/** The address of the events (CID). */
	body: string;
	/** Who committed to it. */
	author: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** When (RFC 3339). */
	time: string;
	/** The height that last changed it. */
	block: number;
}

/** A transaction: what somebody signed, or what a block's author put in. */
export interface Transaction {
	/** `<height>-<index>`. */
	id: string;
	/** The height of its block. */
	block: number;
	/** Its place in the block. */
	index: number;
	/** Its hash. Two transactions can have the same one in different blocks. */
	hash: string;
	/** The pallet of its call. */
	pallet: string;
	/** Its call. */
	name: string;
	/** Who signed it. Null for an inherent. */
	signer: string | null;
	/** The signer's number of it. */
	nonce: number | null;
	/** Whether its call did what it says. */
	success: boolean;
	/** Why its call failed. */
	error: string | null;
	/** What its signer paid for it. */
	fee: Amount | null;
	/** The time of its block (RFC 3339). */
	time: string;
	/** The arguments of its call, with the chain's own names. */
	arguments: unknown;
}

/** A payment from one account to another. */
export interface Transfer {
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** Who paid. */
	sender: string;
	/** Who was paid. */
	receiver: string;
	/** How much. */
	amount: Amount;
	/** The hold that it was paid out of, as `Orders.Escrow`. Null for a plain transfer. */
	reason: string | null;
	/** When (RFC 3339). */
	time: string;
	/** The transaction that did it. Null where a block did it by itself. */
	transaction: string | null;
}

/** A validator. */
export interface Validator {
	/** The account. */
	address: string;
	/** Its part of what its nominators earn, in parts per billion. */
	commission: number;
	/** Whether it takes no nominations. */
	blocked: boolean;
	/** Whether it is none any more. */
	gone: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The height that last changed it. */
	block: number;
}

/** A validator in one staking era. */
export interface ValidatorEra {
	/** The era. */
	era: number;
	/** The validator. */
	validator: string;
	/** The stake behind it. */
	total: Amount;
	/** Its own stake. */
	own: Amount;
	/** How many accounts nominated it. */
	nominators: number;
	/** Its commission then, in parts per billion. */
	commission: number;
	/** What its work counted for. */
	points: number;
	/** The height that last changed it. */
	block: number;
}

/** A validator with its newest eras. */
export interface ValidatorWhole extends Validator {
	/** Its eras, the newest first, at most 100. */
	eras: ValidatorEra[];
	/** How many blocks it made. */
	blocks: number;
}

/** A verdict, as it was given. */
export interface Verdict {
	/** The cycle. */
	cycle: number;
	/** The product. */
	product: string;
	/** How far the claims can be trusted, in parts per billion. */
	trust: number;
	/** Whether every claim was confirmed. */
	confirmed: boolean;
	/** How many reports there were. */
	reports: number;
	/** How many of them won. */
	winners: number;
	/** The verdict with its findings. */
	details: unknown;
	/** When (RFC 3339). */
	time: string;
	/** The height. */
	block: number;
}

/** A vote in a referendum. */
export interface Vote {
	/** The referendum. */
	referendum: number;
	/** Who voted. */
	address: string;
	/** The vote, as the chain has it. */
	vote: unknown;
	/** Whether its author took it back. */
	removed: boolean;
	/** When it was last changed (RFC 3339). */
	time: string;
	/** The height that last changed it. */
	block: number;
}

/** Every list by its address: what it can be filtered by, and what its rows are. */
export interface Lists {
	/** Accounts, by address. */
	'/v1/accounts': { filters: {
		/** Whether the chain removed them. */
		gone?: boolean;
	}; row: AccountRow };
	/** Assets besides SOUK. */
	'/v1/assets': { filters: Record<never, never>; row: AssetRow };
	/** Finalised blocks. */
	'/v1/blocks': { filters: {
		/** The validator that made them. */
		author?: string;
		/** At this moment or later. */
		from?: string;
		/** Before this moment. */
		to?: string;
	}; row: Block };
	/** Bonuses. */
	'/v1/bonuses': { filters: {
		/** The shop. */
		shop?: number | bigint;
		/** Who pays. */
		funder?: string;
	}; row: Bonus };
	/** Campaigns. */
	'/v1/campaigns': { filters: {
		/** The shop. */
		shop?: number | bigint;
		/** Who pays. */
		funder?: string;
		/** `open` or `closed`. */
		state?: string;
	}; row: Campaign };
	/** What accounts claimed. */
	'/v1/claims': { filters: {
		/** Who was paid. */
		account?: string;
		/** What for, as `dividends`. */
		kind?: string;
		/** The era of rewards, or the cycle. */
		era?: number | bigint;
		/** The asset. */
		asset?: string;
		/** At this moment or later. */
		from?: string;
		/** Before this moment. */
		to?: string;
	}; row: Claim };
	/** Cycles. */
	'/v1/cycles': { filters: {
		/** `running`, `closed` or `expired`. */
		state?: string;
	}; row: Cycle };
	/** Dividends. */
	'/v1/dividends': { filters: {
		/** At this moment or later. */
		from?: string;
		/** Before this moment. */
		to?: string;
	}; row: Dividend };
	/** Eras of rewards. */
	'/v1/eras': { filters: {
		/** `running`, `closed` or `expired`. */
		state?: string;
	}; row: Era };
	/** Events of the chain, as they were, with what each is about. */
	'/v1/events': { filters: {
		/** The height of their block. */
		block?: number | bigint;
		/** The pallet, as `Orders`. */
		pallet?: string;
		/** Their name, as `OrderPlaced`. */
		name?: string;
		/** What they are about: `<kind>:<reference>`, as `order:7`. */
		about?: string;
	}; row: Event };
	/** Items, lots and logistic units. */
	'/v1/items': { filters: {
		/** The product. */
		gtin?: string;
		/** `sgtin`, `lgtin` or `sscc`. */
		kind?: string;
		/** `active`, `consumed` or `decommissioned`. */
		status?: string;
		/** The account that has them. */
		possessor?: string;
		/** The lot that they are of. */
		lot?: string;
		/** What they are in. */
		container?: string;
		/** `recalled` or `held`. */
		alert?: string;
		/** Whether they were sold at retail. */
		sold?: boolean;
	}; row: ItemRow };
	/** The history of an item: every event that names it. */
	'/v1/items/{item}/history': { filters: Record<never, never>; row: HistoryEntry };
	/** Legs of all settled orders: who was paid what, and for which order. */
	'/v1/legs': { filters: {
		/** The order. */
		order?: number | bigint;
		/** The shop. */
		shop?: number | bigint;
		/** Who was paid. */
		payee?: string;
		/** What for, as `promoter`. */
		role?: string;
		/** Where it comes from, as `waterfall`. */
		source?: string;
		/** Paid at this moment or later. The list is then in the order in which they were paid. */
		from?: string;
		/** Paid before this moment. */
		to?: string;
	}; row: LegRow };
	/** Listings, also by words of their descriptions. */
	'/v1/listings': { filters: {
		/** Words that their descriptions have, each by its beginning. */
		query?: string;
		/** The shop. */
		shop?: number | bigint;
		/** The product. */
		gtin?: string;
		/** The category of the product (GPC brick), where a quality model says it. */
		category?: number | bigint;
		/** What the shop sells (merchant category code), as `5411`. */
		shop_category?: string;
		/** `active`, `paused`, `withdrawn` or `delisted`. */
		status?: string;
		/** True for what can be bought now: active, with stock, in an open shop. False for the rest. */
		available?: boolean;
		/** What panels found out: `unknown`, `confirmed` or `deviates`. */
		verdict?: string;
		/** The asset of the price. */
		asset?: string;
		/** The currency of the price outside the chain (ISO 4217). Not together with `asset`. */
		currency?: string;
		/** The least price in smallest units. With `asset` or `currency` alone. */
		price_from?: string;
		/** The highest price in smallest units. With `asset` or `currency` alone. */
		price_to?: string;
	}; row: Listing };
	/** Quality models. */
	'/v1/models': { filters: {
		/** The expert. */
		expert?: string;
		/** The category (GPC brick). */
		category?: number | bigint;
		/** Whether they take no more products. */
		retired?: boolean;
	}; row: Model };
	/** Orders. */
	'/v1/orders': { filters: {
		/** Their state, as `completed`. */
		state?: string;
		/** Whether nothing can happen to them any more. */
		is_final?: boolean;
		/** Where their money moves: `escrow` or `attested`. */
		mode?: string;
		/** The shop. */
		shop?: number | bigint;
		/** The buyer. */
		buyer?: string;
		/** The seller. */
		seller?: string;
		/** The platform that brought them. */
		platform?: string;
		/** A promoter on a path of theirs. */
		promoter?: string;
		/** A listing of theirs. */
		listing?: number | bigint;
		/** A product of theirs. */
		gtin?: string;
		/** Placed at this moment or later. */
		from?: string;
		/** Placed before this moment. */
		to?: string;
		/**
		 * Settled at this moment or later. The list is then in the order in which they settled, unless `promoter`, `listing` or `gtin`
		 * is there too.
		 */
		settled_from?: string;
		/** Settled before this moment. */
		settled_to?: string;
	}; row: Order };
	/** Parties, by address. */
	'/v1/parties': { filters: {
		/** Their GLN, or that of a place of theirs. */
		gln?: string;
	}; row: Party };
	/** Cases and penalties. */
	'/v1/penalties': { filters: {
		/** The accused. */
		account?: string;
		/** `rewards` or `experience`. */
		pallet?: string;
		/** `open`, `appealed`, `stands`, `dropped` or `rehabilitated`. */
		state?: string;
	}; row: Penalty };
	/** Places of parties, by GLN. */
	'/v1/places': { filters: {
		/** The party's account. */
		account?: string;
	}; row: Place };
	/** Emission policies. */
	'/v1/policies': { filters: Record<never, never>; row: Policy };
	/** Products that are bound to a quality model or were judged, by GTIN. */
	'/v1/products': { filters: {
		/** The account that makes their claims. */
		producer?: string;
		/** The quality model. */
		model?: number | bigint;
		/** The category of the model (GPC brick). */
		category?: number | bigint;
		/** What panels found out: `unknown`, `confirmed` or `deviates`. */
		verdict?: string;
	}; row: Product };
	/** Promoters, by address. */
	'/v1/promoters': { filters: Record<never, never>; row: Promoter };
	/** Recalls and holds of lots. */
	'/v1/recalls': { filters: {
		/** The product. */
		gtin?: string;
		/** `recalled`, `held` or `lifted`. */
		state?: string;
	}; row: Recall };
	/** Batches of receipts, by shop. */
	'/v1/receipt_batches': { filters: {
		/** The shop. */
		shop?: number | bigint;
		/** The till. */
		till?: string;
		/** Posted at this moment or later. */
		from?: string;
		/** Posted before this moment. */
		to?: string;
	}; row: ReceiptBatch };
	/** What shops' receipts came to, by era of rewards. */
	'/v1/receipt_eras': { filters: {
		/** The shop. */
		shop?: number | bigint;
		/** The era of rewards. */
		era?: number | bigint;
	}; row: ReceiptEra };
	/** Referenda. */
	'/v1/referenda': { filters: {
		/** `ongoing`, `approved`, `rejected`, `cancelled`, `timed_out` or `killed`. */
		state?: string;
		/** The number of their track. */
		track?: number | bigint;
		/** Who submitted them. */
		submitter?: string;
	}; row: Referendum };
	/** Testers' reports. */
	'/v1/reports': { filters: {
		/** The cycle. */
		cycle?: number | bigint;
		/** The product. */
		product?: string;
		/** The tester. */
		tester?: string;
		/** `committed`, `revealed`, `dropped`, `forfeited` or `paid`. */
		state?: string;
	}; row: Report };
	/** What campaigns and bonuses paid. */
	'/v1/rewards_paid': { filters: {
		/** `campaign` or `bonus`. */
		kind?: string;
		/** The number of the campaign or of the bonus. */
		source?: number | bigint;
		/** Who was paid. */
		payee?: string;
		/** The order. */
		order?: number | bigint;
		/** Paid at this moment or later. */
		from?: string;
		/** Paid before this moment. */
		to?: string;
	}; row: RewardPaid };
	/** Shops. */
	'/v1/shops': { filters: {
		/** Words that their descriptions have. */
		query?: string;
		/** The account that owns them. */
		owner?: string;
		/** `open`, `closing`, `suspended` or `closed`. */
		state?: string;
		/** Where they are (ISO 3166-2), as `DE-BE`. */
		region?: string;
		/** What they sell (merchant category code), as `5411`. */
		category?: string;
	}; row: Shop };
	/** Candles of a shop's BizPower. */
	'/v1/shops/{id}/bizpower': { filters: {
		/** How long each is: `1m`, `5m`, `15m`, `1h`, `4h` or `1d`. `1m` where it is not there. */
		interval?: '1m' | '5m' | '15m' | '1h' | '4h' | '1d';
		/** That begin at this moment or later. */
		from?: string;
		/** That begin before this moment. */
		to?: string;
	}; row: Candle };
	/** Staking eras. */
	'/v1/staking_eras': { filters: Record<never, never>; row: StakingEra };
	/** What staking paid and slashed. */
	'/v1/staking_pays': { filters: {
		/** The account. */
		account?: string;
		/** `reward` or `slash`. */
		kind?: string;
		/** The staking era. */
		era?: number | bigint;
	}; row: StakingPay };
	/** Testers, by address. */
	'/v1/testers': { filters: {
		/** Whether they are enrolled. */
		enrolled?: boolean;
		/** Whether they are drawn among those with experience. */
		veteran?: boolean;
	}; row: Tester };
	/** Fiat legs, obligations, attesters, prepaid accounts, networks, tranches, debts, stakes and proxies. */
	'/v1/things': { filters: {
		/** What they are, as `obligation`. */
		kind?: string;
		/** Whether the chain removed them. */
		gone?: boolean;
	}; row: Thing };
	/** Events of the histories of items. */
	'/v1/trace_events': { filters: {
		/** `ObjectEvent`, `AggregationEvent`, `AssociationEvent`, `TransformationEvent` or `TransactionEvent`. */
		kind?: string;
		/** `OBSERVE`, `ADD` or `DELETE`. */
		action?: string;
		/** The business step: its number in the list of CBV 2.0. */
		biz_step?: number | bigint;
		/** Who recorded them. */
		recorded_by?: string;
		/** That account's GLN. */
		gln?: string;
		/** An item that they name. */
		item?: string;
		/** The order that they belong to. */
		order?: number | bigint;
		/** Happened at this moment or later. */
		from?: string;
		/** Happened before this moment. */
		to?: string;
	}; row: TraceEvent };
	/** Merkle roots of events. */
	'/v1/trace_roots': { filters: {
		/** Who committed to them. */
		author?: string;
	}; row: TraceRoot };
	/** Transactions, inherents included. */
	'/v1/transactions': { filters: {
		/** The height of their block. */
		block?: number | bigint;
		/** Who signed them. */
		signer?: string;
		/** The pallet of their call, as `Orders`. */
		pallet?: string;
		/** Their call, as `place_order`. */
		name?: string;
		/** Whether their call did what it says. */
		success?: boolean;
		/** Their hash. */
		hash?: string;
	}; row: Transaction };
	/** Payments from one account to another, those out of holds included. */
	'/v1/transfers': { filters: {
		/** Who paid or was paid. */
		account?: string;
		/** Who paid. */
		sender?: string;
		/** Who was paid. */
		receiver?: string;
		/** The asset. */
		asset?: string;
		/** At this moment or later. */
		from?: string;
		/** Before this moment. */
		to?: string;
	}; row: Transfer };
	/** Validators by staking era. */
	'/v1/validator_eras': { filters: {
		/** The staking era. */
		era?: number | bigint;
		/** The validator. */
		validator?: string;
	}; row: ValidatorEra };
	/** Validators, by address. */
	'/v1/validators': { filters: Record<never, never>; row: Validator };
	/** Every verdict that was given. */
	'/v1/verdicts': { filters: {
		/** The product. */
		product?: string;
		/** The cycle. */
		cycle?: number | bigint;
		/** Whether every claim was confirmed. */
		confirmed?: boolean;
	}; row: Verdict };
	/** Votes in referenda. */
	'/v1/votes': { filters: {
		/** The referendum. */
		referendum?: number | bigint;
		/** Who voted. */
		account?: string;
		/** Whether they were taken back. */
		removed?: boolean;
	}; row: Vote };
}

/** Everything else that is asked for by its address: its parameters, and the answer but for its block. */
export interface Things {
	/** Whether the gateway lives. */
	'/health': { query: Record<never, never>; answer: Health };
	/** Whether the gateway is ready: the database is there, the node is there, and the rows are near its newest block. */
	'/ready': { query: Record<never, never>; answer: Ready };
	/** What the gateway is, of which chain, and what it has. */
	'/v1': { query: Record<never, never>; answer: Gateway };
	/** An account: balances, every hold by name, and how many things it has. */
	'/v1/accounts/{account}': { query: Record<never, never>; answer: AccountWhole };
	/** An asset besides SOUK. */
	'/v1/assets/{asset}': { query: Record<never, never>; answer: AssetRow };
	/** A block, by its height or its hash. */
	'/v1/blocks/{block}': { query: Record<never, never>; answer: Block };
	/** A bonus. */
	'/v1/bonuses/{id}': { query: Record<never, never>; answer: Bonus };
	/** A campaign. */
	'/v1/campaigns/{id}': { query: Record<never, never>; answer: Campaign };
	/** A cycle. */
	'/v1/cycles/{number}': { query: Record<never, never>; answer: Cycle };
	/** An era of rewards. */
	'/v1/eras/{era}': { query: Record<never, never>; answer: Era };
	/** An event, by its place. */
	'/v1/events/{event}': { query: Record<never, never>; answer: Event };
	/** An item, by its percent-encoded Digital Link or EPC URN. */
	'/v1/items/{item}': { query: Record<never, never>; answer: ItemRow };
	/** The history of an item through containers and transformations, asked of the node. */
	'/v1/items/{item}/lineage': { query: {
		/** `own`, `origin`, `product` or `both`. `origin` where it is not there. */
		through?: 'own' | 'origin' | 'product' | 'both';
		/** `next` of the page before. */
		after?: number | bigint;
		/** How many events the page has at most: 1 to 100. 50 where it is not there. */
		limit?: number | bigint;
	}; answer: Lineage };
	/** A listing, with its mark and its rank, and who judged its product. */
	'/v1/listings/{id}': { query: Record<never, never>; answer: ListingWhole };
	/** A quality model with its versions. */
	'/v1/models/{id}': { query: Record<never, never>; answer: ModelWhole };
	/** An order with its lines, every step, every leg and every payment. */
	'/v1/orders/{id}': { query: Record<never, never>; answer: OrderWhole };
	/** A party, by its GLN or its account. */
	'/v1/parties/{party}': { query: Record<never, never>; answer: Party };
	/** Transactions and orders in blocks that are not final yet. */
	'/v1/pending': { query: {
		/** Transactions that this account signed, and what they do to orders. */
		signer?: string;
		/** This order, and transactions that touch it. */
		order?: number | bigint;
		/** The transaction with this hash, and what it does to orders. */
		hash?: string;
	}; answer: NotFinal };
	/** An emission policy. */
	'/v1/policies/{id}': { query: Record<never, never>; answer: Policy };
	/** A product with every verdict there was. */
	'/v1/products/{gtin}': { query: Record<never, never>; answer: ProductWhole };
	/** A promoter's record. */
	'/v1/promoters/{account}': { query: Record<never, never>; answer: Promoter };
	/** What a promoter earned by day, as JSON or CSV. */
	'/v1/promoters/{account}/statement': { query: {
		/** The first moment: 31 days before the last one where it is not there. */
		from?: string;
		/**
		 * The first moment that is not in it any more: midnight after the newest block where it is not there. At most 366 days
		 * after the first one.
		 */
		to?: string;
		/** `json` or `csv`. Without it `Accept` decides. */
		format?: 'json' | 'csv';
	}; answer: PromoterAccount };
	/** The recall or hold of a lot. */
	'/v1/recalls/{gtin}/{lot}': { query: Record<never, never>; answer: Recall };
	/** A referendum. */
	'/v1/referenda/{id}': { query: Record<never, never>; answer: Referendum };
	/** Finds anything: by number, address, hash, GTIN, GLN, Digital Link, or words. */
	'/v1/search': { query: {
		/** A number, an address, a hash, a GTIN, a GLN, a Digital Link or EPC URN, or words. */
		query: string;
	}; answer: Results };
	/** A shop. */
	'/v1/shops/{id}': { query: Record<never, never>; answer: Shop };
	/** A shop's book of receipts. */
	'/v1/shops/{id}/book': { query: Record<never, never>; answer: Book };
	/** A shop's payouts, fees and refunds by day, as JSON or CSV. */
	'/v1/shops/{id}/statement': { query: {
		/** The first moment: 31 days before the last one where it is not there. */
		from?: string;
		/**
		 * The first moment that is not in it any more: midnight after the newest block where it is not there. At most 366 days
		 * after the first one.
		 */
		to?: string;
		/** `json` or `csv`. Without it `Accept` decides. */
		format?: 'json' | 'csv';
	}; answer: ShopAccount };
	/** A tester. */
	'/v1/testers/{account}': { query: Record<never, never>; answer: Tester };
	/** An event of the histories of items, with its items. */
	'/v1/trace_events/{id}': { query: Record<never, never>; answer: TraceEventWhole };
	/** A transaction, by its place or its hash. */
	'/v1/transactions/{transaction}': { query: Record<never, never>; answer: Transaction };
	/** A validator with its newest eras. */
	'/v1/validators/{account}': { query: Record<never, never>; answer: ValidatorWhole };
}
