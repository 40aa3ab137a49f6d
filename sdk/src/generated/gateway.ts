// SPDX-License-Identifier: Apache-2.0

// Generated from a gateway's OpenAPI by `npm run generate:gateway`. Do not edit.

/** One thing of the chain. */
export interface About {
	/**
	 * What kind of thing: account, shop, listing, order, campaign, bonus, model, product, cycle, party, item, lot, referendum,
	 * validator, era, policy, asset.
	 */
	kind: string;
	/** Which one. */
	reference: string;
}

/** An account that ever had something to do with the chain. */
export interface AccountRow {
	/** Its address. */
	address: string;
	/** The height that last changed it. */
	block: number;
	/** The height at which it was first met. */
	first_block: number;
	/** SOUK that is not on hold, frozen SOUK included. */
	free: Amount;
	/** How much SOUK at least must stay, for what freezes it. */
	frozen: Amount;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The number of its next transaction. */
	nonce: number;
	/** SOUK on hold. */
	reserved: Amount;
}

/** An account with all that it has. */
export interface AccountWhole extends AccountRow {
	/** What it has of other assets. */
	assets: AssetBalance[];
	/** How many things it has. */
	counts: Counts;
	/** Each freeze of SOUK by its reason. Null where the node cannot be asked. */
	freezes: Held[] | null;
	/** Each hold of SOUK by its reason. Null where the node cannot be asked. */
	holds: Held[] | null;
	/** Each lock of SOUK by its name. Null where the node cannot be asked. */
	locks: Held[] | null;
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
	/** The height that last changed the balance. */
	block: number;
	/** Each hold. Null where the node cannot be asked. */
	holds: Held[] | null;
}

/** An asset besides SOUK. */
export interface AssetRow {
	/** The height that last changed it. */
	block: number;
	/** How many digits stand behind the point of its usual unit. */
	decimals: number;
	/** The chain's own row. */
	details: unknown;
	/** Whether the chain removed it. */
	gone: boolean;
	/** `TIME`, or its number. */
	id: string;
	/** Its name. */
	name: string;
	/** How much of it there is. */
	supply: Amount;
	/** Its symbol. */
	symbol: string;
}

/** The block that an answer is true of. */
export interface At {
	/** Whether it is final. */
	finalised: boolean;
	/** Its hash. */
	hash: string;
	/** Its height. */
	height: number;
	/** Its time (RFC 3339). */
	time: string;
}

/** A finalised block. */
export interface Block {
	/** The validator that made it, where the chain tells. */
	author: string | null;
	/** How many events it has. */
	events: number;
	/** How many transactions it has, inherents included. */
	extrinsics: number;
	/** Its hash. */
	hash: string;
	/** Its height. */
	height: number;
	/** The hash of the block before. */
	parent: string;
	/** The version of the runtime that it ran under. */
	spec_version: number;
	/** Its time (RFC 3339). */
	time: string;
}

/** A bonus: a budget that pays the buyers of settled sales. */
export interface Bonus {
	/** The height that last changed it. */
	block: number;
	/** The chain's own row, with all terms. */
	details: unknown;
	/** Who pays. */
	funder: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** Its number. */
	id: number;
	/** The shop. */
	shop: number;
}

/** A shop's book of receipts. */
export interface Book {
	/** The height that last changed it. */
	block: number;
	/** The number of the book. A shop that closes its book and opens another has another number. */
	book: number;
	/** How many customers an era it has room for. */
	capacity: number;
	/** What its receipts are in (ISO 4217). */
	currency: string;
	/** How many customers it has. */
	customers: number;
	/** SOUK on hold for it. */
	deposit: Amount;
	/** The chain's own row. */
	details: unknown;
	/** SOUK that the shop sealed for its receipts to count. */
	fees: Amount;
	/** Whether it is closed. */
	gone: boolean;
	/** The shop. */
	shop: number;
}

/** A campaign: a budget that pays a reward for settled sales. */
export interface Campaign {
	/** The height that last changed it. */
	block: number;
	/** The chain's own row, with all terms. */
	details: unknown;
	/** When it expires (RFC 3339). */
	expires: string;
	/** Who pays. */
	funder: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** Its number. */
	id: number;
	/** The height at which it was opened. */
	opened_block: number;
	/** How many lines it paid for. */
	paid: number;
	/** What is left on hold, promises included. */
	remaining: Amount;
	/** How many lines it promised to pay for that are not final. */
	reserved: number;
	/** The most that it pays for a line. */
	reward: Amount;
	/** The shop. */
	shop: number;
	/** `open` or `closed`. */
	state: string;
}

/** A candle of BizPower: how it went in one interval. Numbers have 18 decimals: `1000000000000000000` is a BizPower of one. */
export interface Candle {
	/** The height that last changed it. */
	block: number;
	/** After the last change in it. */
	close: string;
	/** The highest. */
	high: string;
	/** The lowest. */
	low: string;
	/** After the first change in it. */
	open: string;
	/** When it begins (RFC 3339). */
	start: string;
	/** How many changes there were. */
	ticks: number;
}

/** What an account was paid by claiming. */
export interface Claim {
	/** Who was paid. */
	address: string;
	/** How much. */
	amount: Amount;
	/** The era of rewards, or the cycle. */
	era: number | null;
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/**
	 * `policy`, `cashback`, `referral`, `dividends`, `report`, `expert`, `backing`, `commune_stake`, `commune_work` or
	 * `tranche`.
	 */
	kind: string;
	/** Counts what one event paid, from 0. */
	part: number;
	/** The policy, model or allocation. */
	source: string | null;
	/** When (RFC 3339). */
	time: string;
	/** The transaction that claimed it. */
	transaction: string | null;
}

/** How many things of each kind an account has. */
export interface Counts {
	/** Orders that it placed. */
	bought: number;
	/** Order lines that it stands on the path of. */
	promoted: number;
	/** Shops that it owns. */
	shops: number;
	/** Orders that it sold. */
	sold: number;
}

/** A cycle: one round of the experience consensus. */
export interface Cycle {
	/** When it began (RFC 3339). */
	began: string;
	/** The height that last changed it. */
	block: number;
	/** When it was closed (RFC 3339). */
	closed: string | null;
	/** Until when reports can be committed (RFC 3339). */
	commit_until: string;
	/** What went to experts. */
	experts: Amount[] | null;
	/** How many products were judged. */
	judged: number | null;
	/** Its number. */
	number: number;
	/** Until when they can be revealed (RFC 3339). */
	reveal_until: string;
	/** What went on to the next cycle. */
	rolled: Amount[] | null;
	/** What its panels were drawn with. */
	seed: string | null;
	/** `running`, `closed` or `expired`. */
	state: string;
	/** What went to testers. */
	testers: Amount[] | null;
	/** What nobody claimed. */
	unclaimed: Amount[] | null;
}

/** TIME that was shared among frozen SOUK. */
export interface Dividend {
	/** How much. */
	amount: Amount;
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** Among how many shares. */
	shares: string;
	/** When (RFC 3339). */
	time: string;
}

/** An era of rewards: the span that an emission policy pays for. */
export interface Era {
	/** What each policy set aside for it. */
	amounts: unknown;
	/** The height that last changed it. */
	block: number;
	/** When it was closed (RFC 3339). */
	closed: string | null;
	/** The chain's own row. */
	details: unknown;
	/** Its number. */
	era: number;
	/** What went back to the pots. */
	returned: unknown;
	/** `running`, `closed` or `expired`. */
	state: string;
}

/** An event of the chain, as it was. */
export interface Event {
	/** What it is about. */
	about: About[];
	/** Its fields, with the chain's own names. */
	fields: unknown;
	/** The height of its block. */
	height: number;
	/** `<height>-<index>`. */
	id: string;
	/** Its place in the block. */
	index: number;
	/** Its name. */
	name: string;
	/** The pallet. */
	pallet: string;
	/** The transaction that it belongs to. Null for what the block itself did. */
	transaction: string | null;
}

/** An item of an event. */
export interface EventItem {
	/** How much of a lot, in millionths of the unit. */
	amount: number | null;
	/** Its canonical Digital Link. */
	item: string;
	/** What it was in the event. */
	role: string;
	/** The unit (UN/ECE Rec 20). */
	unit: string | null;
}

/** An amount of money outside the chain. */
export interface Fiat {
	/** The currency (ISO 4217). */
	currency: string;
	/** How much, in the currency's smallest unit, as a decimal number. */
	minor: string;
}

/** Something that was found. */
export interface Found {
	/** Which one. */
	id: string;
	/** What it is, as `order`. */
	kind: string;
	/** What it is called, where that is known. */
	title: string | null;
	/** Where it is. */
	url: string;
}

/** What the gateway is, and of which chain. */
export interface Gateway {
	/** What the chain's nodes call it. */
	chain: string | null;
	/** How many digits of an amount of SOUK stand behind the point. */
	decimals: number | null;
	/** The hash of its first block, which names it. */
	genesis: string | null;
	/** The addresses of the resources. */
	resources: string[];
	/** The symbol of SOUK on this chain. */
	symbol: string | null;
	/** The version of the gateway. */
	version: string;
}

/** Whether the gateway lives. */
export interface Health {
	/** Always `ok`: a gateway that does not live does not answer. */
	status: string;
}

/** An amount on hold, frozen or locked, and what for. */
export interface Held {
	/** How much. */
	amount: Amount;
	/** What for, as `Orders.Escrow`. */
	reason: string;
}

/** An event in the history of an item. */
export interface HistoryEntry extends TraceEvent {
	/** How much of a lot, in millionths of the unit. */
	amount: number | null;
	/**
	 * What the item was in the event: `parent`, `item`, `output`, `suspect`, or `implied` if it was taken out with all that was in
	 * a container.
	 */
	role: string;
	/** The unit (UN/ECE Rec 20). */
	unit: string | null;
}

/** An item, a lot or a logistic unit. */
export interface ItemRow {
	/** How many alarms there were about it. */
	alarms: number;
	/** The alert on its lot: `recalled` or `held`. */
	alert: string | null;
	/** The height that last changed it. */
	block: number;
	/** What it is in. */
	container: string | null;
	/** The chain's own row. */
	details: unknown;
	/** How many events its history has. */
	events: number;
	/** The height at which it came into being. */
	first_block: number;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The product (GTIN, 14 digits). */
	gtin: string | null;
	/** Its canonical Digital Link. */
	item: string;
	/** `sgtin` (one item), `lgtin` (a lot) or `sscc` (a logistic unit). */
	kind: string;
	/** The lot that it is of. */
	lot: string | null;
	/** The lot number of a lot. */
	lot_number: string | null;
	/** The account that has it. */
	possessor: string;
	/** That account's GLN. */
	possessor_gln: string | null;
	/** What recalls mean for it. */
	recall: string;
	/** The party that it is on the way to. */
	recipient: string | null;
	/** The serial number of an item. */
	serial: string | null;
	/** Whether it was sold at retail. */
	sold: boolean;
	/** `active`, `consumed` or `decommissioned`. */
	status: string;
}

/** The newest verdict on a product, and who stands behind it. */
export interface Judged {
	/** The height. */
	block: number;
	/** Whether every claim was confirmed then. */
	confirmed: boolean;
	/** The cycle of the experience consensus. */
	cycle: number;
	/** The product expert who published that model. */
	expert: string | null;
	/** The quality model that the product is bound to now. */
	model: number | null;
	/** The account that makes the product's claims. */
	producer: string | null;
	/** How many testers reported. */
	reports: number;
	/** When (RFC 3339). */
	time: string;
	/** How far the claims can be trusted, in parts per billion. */
	trust: number;
	/** How many of them won. */
	winners: number;
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
	/** Whether the lineage follows everything. */
	complete: unknown;
	/** The events, in the order in which the chain recorded them, each with the item whose history it is in and why it is here. */
	entries: unknown;
	/** `after` of the next page. Null on the last one. */
	next: unknown;
	/** What recalls and holds mean for the item. */
	recall: unknown;
}

/** A product on offer in a shop at a price. */
export interface Listing {
	/** The height that last changed it. */
	block: number;
	/** The chain's own row, with all terms. */
	details: unknown;
	/** The part of a sale that pays for verification, in parts per billion. */
	experience_fee: number;
	fiat_price: Fiat | null;
	/** Whether the chain removed it. */
	gone: boolean;
	/** Its number. */
	id: number;
	/** The address of its description (CID). */
	metadata: string;
	/** What the product is called, where its description is stored here. */
	name: string | null;
	price: Amount | null;
	/** The product (GTIN, 14 digits). */
	product: string;
	/** When it was published (RFC 3339). */
	published: string;
	/** How long after delivery units can be returned, in milliseconds. */
	return_window: number;
	/** The shop. */
	shop: number;
	/** `active`, `paused`, `withdrawn` or `delisted`. */
	status: string;
	/** Units to sell. */
	stock: number;
	/** A few words about it, where its description is stored here. */
	summary: string | null;
	/** What panels found out about the product: `unknown`, `confirmed` or `deviates`. */
	verdict: string | null;
}

/** A listing, with its mark and its rank. */
export interface ListingWhole extends Listing {
	judged: Judged | null;
	mark: Mark | null;
	/** Why `mark` is null, where the node cannot be asked. */
	unknown_because: string | null;
}

/** How the chain marks a listing at the block of the answer. */
export interface Mark {
	/** Whether a settled verdict confirms every claim that the producer makes now. */
	certified: boolean;
	/** Its rank among listings, in points: by the merchant's verification, the verdict, and the merchant's credit as a seller. */
	rank: number;
	/** What panels found out, as it counts now: `unknown`, `open`, `confirmed` or `deviates`. */
	verdict: string;
}

/** A quality model. */
export interface Model {
	/** The height that last changed it. */
	block: number;
	/** SOUK on hold for it. */
	bond: Amount;
	/** The category (GPC brick). */
	category: number;
	/** The chain's own row. */
	details: unknown;
	/** The expert who published it. */
	expert: string;
	/** Whether the chain removed it. */
	gone: boolean;
	/** Its number. */
	id: number;
	/** The number of its newest version. */
	latest: number;
	/** How many products are bound to it. */
	products: number;
	/** Whether it takes no more products. */
	retired: boolean;
}

/** A version of a quality model. */
export interface ModelVersion {
	/** Its attributes: unit, decimals, tolerance, weight, direction. */
	attributes: unknown;
	/** The height. */
	block: number;
	/** The address of the full text (CID). */
	content: string;
	/** When it was published (RFC 3339). */
	published: string;
	/** Its number. */
	version: number;
}

/** A quality model with its versions. */
export interface ModelWhole extends Model {
	/** Its versions, the newest first, at most 200. */
	versions: ModelVersion[];
}

/** What is not final yet. */
export interface NotFinal {
	/** The blocks of the best chain above the newest final one, the lowest first. */
	blocks: PendingBlock[];
	/** Always false: all of this may still be undone. */
	finalised: boolean;
	/** The orders that they touch, by number. At most 1 000 steps. */
	orders: PendingOrder[];
	/** Their transactions, the newest first. At most 1 000. */
	transactions: PendingTransaction[];
	/** Whether there is more than an answer has. */
	truncated: boolean;
}

/** An order, without what belongs to it. */
export interface Order {
	/** What was held for it or, in an attested order, what is due elsewhere in tokens. */
	amounts: Amount[];
	/** The height that last changed it. */
	block: number;
	/** The buyer. */
	buyer: string;
	/** Whether it records a sale at the counter. */
	counter: boolean;
	/** When anybody may move it on (RFC 3339). Null once it is final. */
	deadline: string | null;
	/** The chain's own row, without the lines. */
	details: unknown;
	fiat: Fiat | null;
	/** How much of that the seller says it gave back, in minor units. */
	fiat_refunded: string;
	/** Whether the chain keeps it no more. What is here is how it was last. */
	gone: boolean;
	/** Its number. */
	id: number;
	/** Whether nothing can happen to it any more. */
	is_final: boolean;
	/** How many lines it has. */
	line_count: number;
	/** Where its money moves: `escrow` or `attested`. */
	mode: string;
	/** When it was placed (RFC 3339). */
	placed: string;
	/** The height at which it was placed. */
	placed_block: number;
	/** The platform that brought it. */
	platform: string | null;
	/** How a dispute was decided. Null without one. */
	ruling: unknown;
	/** The seller. */
	seller: string;
	/** Its service providers, with their shares of the sale in parts per billion. */
	services: unknown;
	/** When it became final (RFC 3339). */
	settled: string | null;
	/** The height at which it became final. */
	settled_block: number | null;
	/** The shop. */
	shop: number;
	/**
	 * `placed`, `accepted`, `shipped`, `delivered`, `return_requested`, `disputed`, `completed`, `cancelled`, `expired`,
	 * `returned` or `ruled`.
	 */
	state: string;
}

/** A leg: what a settled order came to for one payee. */
export interface OrderLeg {
	/** How much. */
	amount: Amount;
	/** The height. */
	block: number;
	/** Its place among the legs of the order, from 0. */
	leg: number;
	/** The level of a promoter, or the place of a service provider, from 0. */
	level: number | null;
	/** Who was paid. Null where the sum is of more than one account. */
	payee: string | null;
	/**
	 * What for: `buyer`, `seller`, `promoter`, `service`, `platform`, `experience`, `commune`, `forfeited`; of a stake `back`,
	 * `other` or `treasury`.
	 */
	role: string;
	/**
	 * Where it comes from: `waterfall` (the escrow), `prepaid` (fees of what is paid outside the chain), `campaign` or `bonus`
	 * (paid on top), `stake` (deposits of a dispute).
	 */
	source: string;
	/** When (RFC 3339). */
	time: string;
}

/** A line of an order: a quantity of one listing. */
export interface OrderLine {
	/** What was held for it or, in an attested order, its token price. */
	amounts: Amount[];
	/** The height that last changed it. */
	block: number;
	/** The campaign that promised to pay for it. */
	campaign: number | null;
	/** The chain's own row, with the terms as they were when the order was placed. */
	details: unknown;
	/** How many never will. */
	dropped: number;
	/** Serial numbers of the items that are bound to it. */
	items: string[];
	/** Its place in the order, from 0. */
	line: number;
	/** The listing. */
	listing: number;
	/** The product (GTIN, 14 digits). */
	product: string;
	/** Its promotion path, the promoter next to the seller first. */
	promoters: string[];
	/** How many units were ordered. */
	quantity: number;
	/** What was given back of that. */
	refunded: Amount[];
	/** How many the buyer asked to return or, once the order is final, how many came back. */
	returned: number;
	/** How many shipped. */
	shipped: number;
}

/** A payment out of an order's escrow, as it was made. */
export interface OrderPayment {
	/** How much. */
	amount: Amount;
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** Who was paid. */
	payee: string;
	/** When (RFC 3339). */
	time: string;
	/** The transaction. Null where a block did it by itself. */
	transaction: string | null;
}

/** A step of an order: one event about it. */
export interface OrderStep {
	/** The event's fields. */
	details: unknown;
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** What happened: the event's name in snake_case. */
	name: string;
	/** The pallet. */
	pallet: string;
	/** Who signed the transaction. Null where a block did it by itself. */
	signer: string | null;
	/** The state of the order at the end of the block. */
	state: string;
	/** When (RFC 3339). */
	time: string;
	/** The transaction. Null where a block did it by itself. */
	transaction: string | null;
}

/** An order with all that belongs to it. */
export interface OrderWhole extends Order {
	/** Its legs. Empty before it is final, and for an order that paid nothing on the chain. */
	legs: OrderLeg[];
	/** Its lines. */
	lines: OrderLine[];
	/** Each payment out of its escrow, the first one first. */
	payments: OrderPayment[];
	/** Its steps, the first one first. */
	steps: OrderStep[];
}

/** A party: an account that records events under its GLN. */
export interface Party {
	/** The account. */
	address: string;
	/** The height that last changed it. */
	block: number;
	/** Where to reach it (CID). */
	contact: string | null;
	/** The chain's own row. */
	details: unknown;
	/** Its GLN. */
	gln: string | null;
	/** Whether the chain removed it. */
	gone: boolean;
	/** The company prefix that it holds. */
	prefix: string | null;
}

/** A case of the fraud authority or of the experience consensus. */
export interface Penalty {
	/** The accused. */
	address: string;
	/** The address of the answer (CID). */
	answer: string | null;
	/** The height that last changed it. */
	block: number;
	/** What it is about. */
	charge: string;
	/** Until when it can be appealed, or is decided (RFC 3339). */
	deadline: string | null;
	/** When it ended (RFC 3339). */
	ended: string | null;
	/** The address of the evidence (CID). */
	evidence: string | null;
	/** `<height>-<index>` of the event that opened it. */
	id: string;
	/** When it was opened (RFC 3339). */
	opened: string;
	/** `rewards` or `experience`. */
	pallet: string;
	/** What it would take. */
	penalty: string;
	/** `open`, `appealed`, `stands`, `dropped` or `rehabilitated`. */
	state: string;
	taken: Amount | null;
}

/** A block that is not final. */
export interface PendingBlock {
	/** How many events it has. */
	events: number;
	/** How many transactions it has, inherents included. */
	extrinsics: number;
	/** Its hash. Another block of the same height may take its place. */
	hash: string;
	/** Its height. */
	height: number;
	/** The hash of the block before. */
	parent: string;
	/** Its time (RFC 3339). */
	time: string;
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
	/** The event's fields. */
	details: unknown;
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** What happened: the event's name in snake_case. */
	name: string;
	/** The pallet. */
	pallet: string;
	/** Who signed the transaction. Null where a block did it by itself. */
	signer: string | null;
	/** When (RFC 3339). */
	time: string;
	/** The transaction. Null where a block did it by itself. */
	transaction: string | null;
}

/** A transaction in a block that is not final. */
export interface PendingTransaction {
	/** The hash of its block. */
	block_hash: string;
	/** Why it failed. */
	error: string | null;
	/** Its hash. */
	hash: string;
	/** `<height>-<index>`, as long as its block stands. */
	id: string;
	/** Its call. */
	name: string;
	/** The pallet of its call. */
	pallet: string;
	/** Who signed it. Null for what a block's author put in. */
	signer: string | null;
	/** Whether its call succeeded. */
	success: boolean;
	/** The time of its block (RFC 3339). */
	time: string;
}

/** A place of a party. */
export interface Place {
	/** The party's account. */
	address: string;
	/** The height that last changed it. */
	block: number;
	/** Its GLN. */
	gln: string;
	/** Whether the chain removed it. */
	gone: boolean;
}

/** An emission policy: how much a pot pays per era, and by what. */
export interface Policy {
	/** What it pays by. */
	basis: string;
	/** The height that last changed it. */
	block: number;
	/** The chain's own row. */
	details: unknown;
	/** What it set aside so far. */
	emitted: Amount;
	/** Whether the chain removed it. */
	gone: boolean;
	/** Its number. */
	id: number;
	/** What of that is not claimed. */
	owed: Amount;
	/** Whether it runs. */
	state: string;
}

/** A product that a producer bound to a quality model, or that was judged. */
export interface Product {
	/** The height that last changed it. */
	block: number;
	/** What its producer claims, in the order of the model's attributes. */
	claims: unknown;
	/** The chain's own row: the binding. */
	details: unknown;
	/** The verdict with its findings. */
	findings: unknown;
	/** Whether the chain removed it. */
	gone: boolean;
	/** Its number (GTIN, 14 digits). */
	gtin: string;
	/** The quality model that it is bound to. */
	model: number | null;
	/** The account that makes its claims. */
	producer: string | null;
	/** Whether the verdict can still be appealed. */
	provisional: boolean | null;
	/** How far its claims can be trusted, in parts per billion. */
	trust: number | null;
	/** What panels found out: `unknown`, `confirmed` or `deviates`. */
	verdict: string;
	/** The cycle of the verdict. */
	verdict_cycle: number | null;
	/** The version of that model. */
	version: number | null;
}

/** A product with every verdict there was. */
export interface ProductWhole extends Product {
	/** How many listings offer it now. */
	listings: number;
	/** Every verdict, the newest first, at most 200. */
	verdicts: Verdict[];
}

/** The record of an account that stood on promotion paths. */
export interface Promoter {
	/** The account. */
	address: string;
	/** Lines without an escrow that were kept, as their parties say. */
	attested: number;
	/** The height that last changed it. */
	block: number;
	/** The chain's own row. */
	details: unknown;
	/** Commission and campaign pay, per asset. */
	earned: Amount[];
	/** Whether the chain removed the record. */
	gone: boolean;
	/** Lines with an escrow that were shipped and refunded in full. */
	refunded: number;
	/** Lines with an escrow that were kept. */
	settled: number;
	/** Sales with an escrow, per asset. */
	value: Amount[];
}

/** A promoter's statement. */
export interface PromoterAccount {
	/** The first moment (RFC 3339). */
	from: string;
	/** One line for each day, source and asset. */
	lines: PromoterLine[];
	/** The promoter. */
	promoter: string;
	/** The first moment that is not in it (RFC 3339). */
	to: string;
}

/** A line of a promoter's statement. */
export interface PromoterLine {
	/** How much, in the smallest unit. */
	amount: string;
	/** The asset. */
	asset: string;
	/** The day, in UTC. */
	day: string;
	/** How many digits of an amount stand behind the point. */
	decimals: number | null;
	/** For how many orders. */
	orders: number;
	/** `commission` (out of the escrow), `prepaid` (out of a prepaid account) or `campaign`. */
	source: string;
}

/** Whether the gateway is ready. */
export interface Ready {
	at: At | null;
	/** How many blocks the rows are behind it. */
	behind: number | null;
	/** Whether the database can be read, or why not. */
	database: string;
	/** Whether the node can be reached, or why not. */
	node: string;
	/** The height of the node's newest final block. */
	node_height: number | null;
	/** Whether it is. */
	ready: boolean;
	/** Why writing stopped. Null where it did not. */
	stopped: string | null;
	/** Whether this gateway writes the rows. */
	writes: boolean;
}

/** An alert on a lot: a recall or a hold. */
export interface Recall {
	/** The account that made the lot. Null for the authority. */
	author: string | null;
	/** The height that last changed it. */
	block: number;
	/** Whether the authority gave it. */
	by_authority: boolean;
	/** The chain's own row. */
	details: unknown;
	/** The product (GTIN, 14 digits). */
	gtin: string;
	/** When it was lifted (RFC 3339). */
	lifted: string | null;
	/** The lot. */
	lot: string;
	/** The address of the reason (CID). */
	reason: string | null;
	/** Since when (RFC 3339). */
	since: string;
	/** What it does to what was made from the lot: nothing, a flag, a block. */
	spread: string;
	/** `recalled`, `held` or `lifted`. */
	state: string;
}

/** A batch of receipts that a till posted. */
export interface ReceiptBatch {
	/** Its number in the book. */
	batch: number;
	/** The shop's BizPower after it, with 18 decimals. */
	bizpower: string;
	/** The height that last changed it. */
	block: number;
	/** The number of the shop's book. */
	book: number;
	/** How many receipts counted for BizPower. */
	counted: number;
	/** The till's number of its first receipt. */
	first_receipt: number;
	/** How many receipts it has. */
	receipts: number;
	/** How many were reversed later. */
	reversed: number;
	/** What the reversed ones came to. */
	reversed_value: Fiat;
	/** The Merkle root of its receipts. */
	root: string;
	/** The shop. */
	shop: number;
	/** How many customers signed. */
	signed: number;
	/** The till. */
	till: string;
	/** When it was posted (RFC 3339). */
	time: string;
	/** The transaction that posted it. */
	transaction: string | null;
	/** What was sold, in the book's currency. */
	value: Fiat;
}

/** The sums of a shop's receipts in one era of rewards. */
export interface ReceiptEra {
	/** How many batches it has. */
	batches: number;
	/** The height that last changed it. */
	block: number;
	/** After its last change. */
	close: string;
	/** The chain's own row. */
	details: unknown;
	/** The era. */
	era: number;
	/** Customers that another shop sent. */
	external_customers: number;
	/** The highest. */
	high: string;
	/** The lowest. */
	low: string;
	/** Customers that were new. */
	new_customers: number;
	/** BizPower after its first change, with 18 decimals. */
	open: string;
	/** Customers that came back. */
	returning_customers: number;
	/** The shop. */
	shop: number;
}

/** A referendum. */
export interface Referendum {
	/** Votes for it, weighted, in base units. */
	ayes: string | null;
	/** The height that last changed it. */
	block: number;
	/** The height at which it began to be confirmed. */
	confirming: number | null;
	/** The height at which it began to be decided. */
	deciding: number | null;
	/** The chain's own row. */
	details: unknown;
	/** When it ended (RFC 3339). */
	ended: string | null;
	/** Its number. */
	id: number;
	/** Votes against it, weighted, in base units. */
	nays: string | null;
	/** What it would do: the call, or its hash. */
	proposal: string;
	/** `ongoing`, `approved`, `rejected`, `cancelled`, `timed_out` or `killed`. */
	state: string;
	/** When it was submitted (RFC 3339). */
	submitted: string;
	/** Who submitted it. */
	submitter: string | null;
	/** SOUK that voted for it or abstained, without weights, in base units. */
	support: string | null;
	/** The number of its track. */
	track: number;
}

/** A tester's report on a product in one cycle. */
export interface Report {
	/** What the author's backers were paid. */
	backers_paid: Amount[] | null;
	/** The height that last changed it. */
	block: number;
	/** The cycle. */
	cycle: number;
	forfeited: Amount | null;
	/** The hash that was committed to. */
	hash: string | null;
	/** What was measured, in the order of the model's attributes. */
	measured: unknown;
	/** What its author was paid. */
	paid: Amount[] | null;
	/** Whether its author was on the panel. */
	panel: boolean | null;
	/** The product. */
	product: string;
	/** `committed`, `revealed`, `dropped`, `forfeited` or `paid`. */
	state: string;
	/** The tester. */
	tester: string;
	/** When it last changed (RFC 3339). */
	time: string;
}

/** What was found. */
export interface Results {
	/** Exact matches first. */
	items: Found[];
}

/** What a campaign paid a promoter, or a bonus paid a buyer. */
export interface RewardPaid {
	/** How much. */
	amount: Amount;
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** `campaign` or `bonus`. */
	kind: string;
	/** The order that it was paid for. */
	order: number;
	/** Who was paid. */
	payee: string;
	/** The number of the campaign or of the bonus. */
	source: number;
	/** When (RFC 3339). */
	time: string;
}

/** A shop. */
export interface Shop {
	/** The height that last changed it. */
	block: number;
	/** SOUK on hold for it. */
	bond: Amount;
	/** What its bonds unlock. */
	capabilities: unknown;
	/** What it sells (merchant category code, ISO 18245). */
	category: string;
	/** The chain's own row. */
	details: unknown;
	/** Its floor area in square metres, as its merchant says. */
	floor_area: number;
	/** Whether the chain removed it. */
	gone: boolean;
	/** Its number. */
	id: number;
	/** The address of its description (CID). */
	metadata: string;
	/** Its name, where its description is stored here. */
	name: string | null;
	/** The account that it is offered to. */
	offered_to: string | null;
	/** How many of its orders are not final. */
	open_orders: number;
	/** When it was opened (RFC 3339). */
	opened: string;
	/** The account that owns it. */
	owner: string;
	/** Where it is (ISO 3166-2). */
	region: string;
	/** How many people work in it, as its merchant says. */
	staff: number;
	/** `open`, `closing`, `suspended` or `closed`. */
	state: string;
	/** A few words about it, where its description is stored here. */
	summary: string | null;
	/** When the check lapses (RFC 3339). */
	verification_expires: string | null;
	/** How much an attester checked. Zero without a check. */
	verification_level: number;
}

/** A shop's statement. */
export interface ShopAccount {
	/** The first moment (RFC 3339). */
	from: string;
	/** One line for each day, way of being paid and unit. Days on which nothing became final have none. */
	lines: ShopLine[];
	/** The shop. */
	shop: number;
	/** The first moment that is not in it (RFC 3339). */
	to: string;
}

/** A line of a shop's statement: one day, one way of being paid, one unit. Amounts are decimal numbers of the smallest unit. */
export interface ShopLine {
	/** What bonuses paid buyers. Besides the gross sum. */
	bonuses: string;
	/** What campaigns paid promoters. Besides the gross sum. */
	campaigns: string;
	/** To promoters. */
	commission: string;
	/** To the commune. */
	commune: string;
	/** How many orders, or how many receipts. */
	count: number;
	/** The day, in UTC. */
	day: string;
	/** How many digits of an amount stand behind the point. Null for a currency. */
	decimals: number | null;
	/** Into the experience pool. */
	experience: string;
	/** What buyers paid. It is the sum of the next eight. */
	gross: string;
	/** To others. */
	other: string;
	/** To the seller. */
	payout: string;
	/** To platforms. */
	platform: string;
	/** Fees out of a prepaid account, for what was paid outside the chain. Besides the gross sum. */
	prepaid_fees: string;
	/** Back to buyers. */
	refunds: string;
	/** To service providers. */
	services: string;
	/** How it was paid: `chain` (out of the escrow), `fiat` (outside the chain, by order), `till` (receipts at the counter). */
	source: string;
	/** The asset, or the currency. */
	unit: string;
}

/** A staking era. */
export interface StakingEra {
	/** The height that last changed it. */
	block: number;
	/** When it ended (RFC 3339). */
	ended: string | null;
	/** Its number. */
	era: number;
	paid: Amount | null;
	remainder: Amount | null;
	/** When it began (RFC 3339). */
	started: string;
	/** The stake of all validators and nominators. */
	total_stake: Amount;
}

/** What staking paid to an account, or took of it. */
export interface StakingPay {
	/** The account. */
	address: string;
	/** How much. */
	amount: Amount;
	/** The staking era. */
	era: number | null;
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** `reward` or `slash`. */
	kind: string;
	/** When (RFC 3339). */
	time: string;
	/** The validator that it follows from. */
	validator: string | null;
}

/** A tester. */
export interface Tester {
	/** The account. */
	address: string;
	/** How many accounts back it. */
	backers: number;
	/** The height that last changed it. */
	block: number;
	/** Its part of what its backers earn with it, in parts per billion. */
	commission: number;
	/** The chain's own row. */
	details: unknown;
	/** Whether it is enrolled. */
	enrolled: boolean;
	/** Whether the chain removed it. */
	gone: boolean;
	/** How many reports it revealed. */
	reports: number;
	/** Whether it is drawn among those with experience. */
	veteran: boolean;
	/** How many of them won. */
	wins: number;
}

/** Something else that has a number or an owner, as the chain has it. */
export interface Thing {
	/** The height that last changed it. */
	block: number;
	/** The chain's own row. */
	details: unknown;
	/** Whether the chain removed it. */
	gone: boolean;
	/** Which one. */
	id: string;
	/**
	 * `fiat_leg`, `obligation`, `attester`, `attester_list`, `prepaid`, `network`, `network_member`, `tranche`, `debt`, `stake`,
	 * `backing` or `proxy`.
	 */
	kind: string;
}

/** An event of the histories of items (EPCIS 2.0). */
export interface TraceEvent {
	/** `OBSERVE`, `ADD` or `DELETE`. Null for a transformation. */
	action: string | null;
	/** Where the items are afterwards. */
	biz_location: string | null;
	/** The business step: its number in the chain's list of CBV 2.0. */
	biz_step: number | null;
	/** The height. */
	block: number;
	/** The address of more about it (CID). */
	body: string | null;
	/** Whether the chain wrote it itself, for an order. */
	by_chain: boolean;
	/** What of it the chain keeps to compare a document with. */
	digest: string;
	/** The disposition: its number in the chain's list of CBV 2.0. */
	disposition: number | null;
	/** The event as an EPCIS document has it. */
	epcis: unknown;
	/** Why: `did_not_occur` or `incorrect_data`. */
	error_reason: string | null;
	/** When it was declared to be wrong (RFC 3339). */
	error_time: string | null;
	/** That account's GLN. */
	gln: string | null;
	/** Its event hash, as `0x…`. What the chain wrote itself has an id that is no hash. */
	id: string;
	/** `ObjectEvent`, `AggregationEvent`, `AssociationEvent`, `TransformationEvent` or `TransactionEvent`. */
	kind: string;
	/** The order in which the chain recorded events. */
	number: number;
	/** The order that it belongs to. */
	order: number | null;
	/** Where it was observed. */
	read_point: string | null;
	/** When the chain recorded it (RFC 3339). */
	recorded: string;
	/** Who recorded it. */
	recorded_by: string;
	/** When it happened, as its author says (RFC 3339, in UTC). */
	time: string;
	/** How many minutes the author's clock was from UTC. */
	time_offset: number;
	/** The transaction that recorded it. */
	transaction: string | null;
	/** What several events of one transformation share. */
	transformation: string | null;
}

/** An event with its items. */
export interface TraceEventWhole extends TraceEvent {
	/** Its items. */
	items: EventItem[];
}

/** A Merkle root of many events, which were committed to at once. */
export interface TraceRoot {
	/** Who committed to it. */
	author: string;
	/** The height that last changed it. */
	block: number;
	/** The address of the events (CID). */
	body: string;
	/** How many events it is of. */
	events: number;
	/** Whether the chain removed it. */
	gone: boolean;
	/** Its number. */
	number: number;
	/** The root. */
	root: string;
	/** When (RFC 3339). */
	time: string;
}

/** A transaction: what somebody signed, or what a block's author put in. */
export interface Transaction {
	/** The arguments of its call, with the chain's own names. */
	arguments: unknown;
	/** The height of its block. */
	block: number;
	/** Why its call failed. */
	error: string | null;
	fee: Amount | null;
	/** Its hash. Two transactions can have the same one in different blocks. */
	hash: string;
	/** `<height>-<index>`. */
	id: string;
	/** Its place in the block. */
	index: number;
	/** Its call. */
	name: string;
	/** The signer's number of it. */
	nonce: number | null;
	/** The pallet of its call. */
	pallet: string;
	/** Who signed it. Null for an inherent. */
	signer: string | null;
	/** Whether its call did what it says. */
	success: boolean;
	/** The time of its block (RFC 3339). */
	time: string;
}

/** A payment from one account to another. */
export interface Transfer {
	/** How much. */
	amount: Amount;
	/** The height of its block. */
	height: number;
	/** The place of its event in the block. */
	index: number;
	/** The hold that it was paid out of, as `Orders.Escrow`. Null for a plain transfer. */
	reason: string | null;
	/** Who was paid. */
	receiver: string;
	/** Who paid. */
	sender: string;
	/** When (RFC 3339). */
	time: string;
	/** The transaction that did it. Null where a block did it by itself. */
	transaction: string | null;
}

/** A validator. */
export interface Validator {
	/** The account. */
	address: string;
	/** The height that last changed it. */
	block: number;
	/** Whether it takes no nominations. */
	blocked: boolean;
	/** Its part of what its nominators earn, in parts per billion. */
	commission: number;
	/** The chain's own row. */
	details: unknown;
	/** Whether it is none any more. */
	gone: boolean;
}

/** A validator in one staking era. */
export interface ValidatorEra {
	/** The height that last changed it. */
	block: number;
	/** Its commission then, in parts per billion. */
	commission: number;
	/** The era. */
	era: number;
	/** How many accounts nominated it. */
	nominators: number;
	/** Its own stake. */
	own: Amount;
	/** What its work counted for. */
	points: number;
	/** The stake behind it. */
	total: Amount;
	/** The validator. */
	validator: string;
}

/** A validator with its newest eras. */
export interface ValidatorWhole extends Validator {
	/** How many blocks it made. */
	blocks: number;
	/** Its eras, the newest first, at most 100. */
	eras: ValidatorEra[];
}

/** A verdict, as it was given. */
export interface Verdict {
	/** The height. */
	block: number;
	/** Whether every claim was confirmed. */
	confirmed: boolean;
	/** The cycle. */
	cycle: number;
	/** The verdict with its findings. */
	details: unknown;
	/** The product. */
	product: string;
	/** How many reports there were. */
	reports: number;
	/** When (RFC 3339). */
	time: string;
	/** How far the claims can be trusted, in parts per billion. */
	trust: number;
	/** How many of them won. */
	winners: number;
}

/** A vote in a referendum. */
export interface Vote {
	/** Who voted. */
	address: string;
	/** The height that last changed it. */
	block: number;
	/** The referendum. */
	referendum: number;
	/** Whether its author took it back. */
	removed: boolean;
	/** When it was last changed (RFC 3339). */
	time: string;
	/** The vote, as the chain has it. */
	vote: unknown;
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
	/** The history of an item: every event that names it, or takes it out of a container with everything else. */
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
		/** Happened at this moment or later. The list is then in the order in which they happened, unless `item` is there too. */
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
	/** A listing in the words of schema.org: an offer of a product, with its terms of return. */
	'/v1/listings/{id}/jsonld': { query: Record<never, never>; answer: Record<string, unknown> };
	/** A quality model with its versions. */
	'/v1/models/{id}': { query: Record<never, never>; answer: ModelWhole };
	/** An order with its lines, every step, every leg and every payment. */
	'/v1/orders/{id}': { query: Record<never, never>; answer: OrderWhole };
	/** An order in the words of schema.org. */
	'/v1/orders/{id}/jsonld': { query: Record<never, never>; answer: Record<string, unknown> };
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
	/** A product in the words of schema.org, with the offers of all shops. */
	'/v1/products/{gtin}/jsonld': { query: Record<never, never>; answer: Record<string, unknown> };
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
	/** A shop in the words of schema.org. */
	'/v1/shops/{id}/jsonld': { query: Record<never, never>; answer: Record<string, unknown> };
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
