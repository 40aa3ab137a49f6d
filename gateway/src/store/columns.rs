// SPDX-License-Identifier: Apache-2.0

//! The columns of every table, those of its key first. A test of [`super::tables`] compares them with the migration.

use super::tables::Table;

/// `specs`.
pub static SPECS: Table = Table {
	name: "specs",
	columns: &["spec_version", "transaction_version", "spec_name", "block"],
	numbers: &["spec_version", "transaction_version", "block"],
	keys: 1,
	keep: &["block"],
};

/// `blocks`.
pub static BLOCKS: Table = Table {
	name: "blocks",
	columns: &["height", "hash", "parent", "time", "spec_version", "author", "extrinsics", "events"],
	numbers: &["height", "time", "spec_version", "extrinsics", "events"],
	keys: 1,
	keep: &[],
};

/// `transactions`.
pub static TRANSACTIONS: Table = Table {
	name: "transactions",
	columns: &[
		"id", "block", "idx", "hash", "pallet", "name", "signer", "nonce", "success", "error", "fee", "time",
		"details",
	],
	numbers: &["block", "idx", "nonce", "success", "time"],
	keys: 1,
	keep: &[],
};

/// `events`.
pub static EVENTS: Table = Table {
	name: "events",
	columns: &["height", "idx", "pallet", "name", "extrinsic", "fields"],
	numbers: &["height", "idx", "extrinsic"],
	keys: 2,
	keep: &[],
};

/// `event_refs`.
pub static EVENT_REFS: Table = Table {
	name: "event_refs",
	columns: &["kind", "ref", "height", "idx"],
	numbers: &["height", "idx"],
	keys: 4,
	keep: &[],
};

/// `accounts`.
pub static ACCOUNTS: Table = Table {
	name: "accounts",
	columns: &["address", "nonce", "free", "reserved", "frozen", "gone", "first_block", "block"],
	numbers: &["nonce", "gone", "first_block", "block"],
	keys: 1,
	keep: &["first_block"],
};

/// `assets`.
pub static ASSETS: Table = Table {
	name: "assets",
	columns: &["id", "name", "symbol", "decimals", "supply", "gone", "details", "block"],
	numbers: &["decimals", "gone", "block"],
	keys: 1,
	keep: &[],
};

/// `asset_balances`.
pub static ASSET_BALANCES: Table = Table {
	name: "asset_balances",
	columns: &["asset", "address", "balance", "details", "block"],
	numbers: &["block"],
	keys: 2,
	keep: &[],
};

/// `transfers`.
pub static TRANSFERS: Table = Table {
	name: "transfers",
	columns: &["height", "idx", "asset", "sender", "receiver", "amount", "reason", "time", "transaction_id"],
	numbers: &["height", "idx", "time"],
	keys: 2,
	keep: &[],
};

/// `transfer_accounts`.
pub static TRANSFER_ACCOUNTS: Table = Table {
	name: "transfer_accounts",
	columns: &["address", "height", "idx"],
	numbers: &["height", "idx"],
	keys: 3,
	keep: &[],
};

/// `shops`.
pub static SHOPS: Table = Table {
	name: "shops",
	columns: &[
		"id",
		"owner",
		"state",
		"region",
		"category",
		"floor_area",
		"staff",
		"metadata",
		"bond",
		"capabilities",
		"open_orders",
		"verification_level",
		"verification_expires",
		"offered_to",
		"opened",
		"opened_block",
		"gone",
		"details",
		"block",
	],
	numbers: &[
		"id",
		"floor_area",
		"staff",
		"open_orders",
		"verification_level",
		"verification_expires",
		"opened",
		"opened_block",
		"gone",
		"block",
	],
	keys: 1,
	keep: &["opened", "opened_block"],
};

/// `listings`.
pub static LISTINGS: Table = Table {
	name: "listings",
	columns: &[
		"id",
		"shop",
		"product",
		"metadata",
		"stock",
		"status",
		"price_asset",
		"price_amount",
		"price_currency",
		"price_minor",
		"price_sort",
		"minor_sort",
		"experience_fee",
		"return_window",
		"published",
		"published_block",
		"gone",
		"details",
		"block",
	],
	numbers: &[
		"id",
		"shop",
		"stock",
		"experience_fee",
		"return_window",
		"published",
		"published_block",
		"gone",
		"block",
	],
	keys: 1,
	keep: &["published", "published_block"],
};

/// `products`.
pub static PRODUCTS: Table = Table {
	name: "products",
	columns: &[
		"gtin",
		"producer",
		"model",
		"version",
		"claims",
		"verdict",
		"trust",
		"provisional",
		"verdict_cycle",
		"findings",
		"gone",
		"details",
		"block",
	],
	numbers: &["model", "version", "trust", "provisional", "verdict_cycle", "gone", "block"],
	keys: 1,
	keep: &[],
};

/// `verdicts`.
pub static VERDICTS: Table = Table {
	name: "verdicts",
	columns: &["cycle", "product", "trust", "confirmed", "reports", "winners", "details", "time", "block"],
	numbers: &["cycle", "trust", "confirmed", "reports", "winners", "time", "block"],
	keys: 2,
	keep: &[],
};

/// `orders`.
pub static ORDERS: Table = Table {
	name: "orders",
	columns: &[
		"id",
		"shop",
		"seller",
		"buyer",
		"platform",
		"mode",
		"state",
		"final",
		"counter",
		"amounts",
		"fiat_currency",
		"fiat_minor",
		"fiat_refunded",
		"services",
		"ruling",
		"lines",
		"placed",
		"placed_block",
		"deadline",
		"settled",
		"settled_block",
		"gone",
		"details",
		"block",
	],
	numbers: &[
		"id",
		"shop",
		"final",
		"counter",
		"lines",
		"placed",
		"placed_block",
		"deadline",
		"settled",
		"settled_block",
		"gone",
		"block",
	],
	keys: 1,
	keep: &["settled", "settled_block", "ruling"],
};

/// `order_amounts`.
pub static ORDER_AMOUNTS: Table = Table {
	name: "order_amounts",
	columns: &["order_id", "asset", "amount", "block"],
	numbers: &["order_id", "block"],
	keys: 2,
	keep: &[],
};

/// `order_lines`.
pub static ORDER_LINES: Table = Table {
	name: "order_lines",
	columns: &[
		"order_id",
		"line",
		"listing",
		"product",
		"quantity",
		"shipped",
		"dropped",
		"returned",
		"amounts",
		"refunded",
		"promoters",
		"campaign",
		"items",
		"details",
		"block",
	],
	numbers: &[
		"order_id", "line", "listing", "quantity", "shipped", "dropped", "returned", "campaign", "block",
	],
	keys: 2,
	keep: &[],
};

/// `order_promoters`.
pub static ORDER_PROMOTERS: Table = Table {
	name: "order_promoters",
	columns: &["order_id", "line", "level", "promoter", "block"],
	numbers: &["order_id", "line", "level", "block"],
	keys: 3,
	keep: &[],
};

/// `order_steps`.
pub static ORDER_STEPS: Table = Table {
	name: "order_steps",
	columns: &[
		"order_id",
		"height",
		"idx",
		"pallet",
		"name",
		"state",
		"signer",
		"details",
		"time",
		"transaction_id",
	],
	numbers: &["order_id", "height", "idx", "time"],
	keys: 3,
	keep: &[],
};

/// `order_legs`.
pub static ORDER_LEGS: Table = Table {
	name: "order_legs",
	columns: &["order_id", "leg", "source", "role", "level", "payee", "asset", "amount", "time", "block"],
	numbers: &["order_id", "leg", "level", "time", "block"],
	keys: 2,
	keep: &[],
};

/// `order_payments`.
pub static ORDER_PAYMENTS: Table = Table {
	name: "order_payments",
	columns: &["order_id", "height", "idx", "asset", "payee", "amount", "time", "transaction_id"],
	numbers: &["order_id", "height", "idx", "time"],
	keys: 3,
	keep: &[],
};

/// `promoters`.
pub static PROMOTERS: Table = Table {
	name: "promoters",
	columns: &["address", "settled", "refunded", "attested", "value", "earned", "gone", "details", "block"],
	numbers: &["settled", "refunded", "attested", "gone", "block"],
	keys: 1,
	keep: &[],
};

/// `campaigns`.
pub static CAMPAIGNS: Table = Table {
	name: "campaigns",
	columns: &[
		"id",
		"shop",
		"funder",
		"asset",
		"reward",
		"remaining",
		"reserved",
		"paid",
		"expires",
		"state",
		"gone",
		"opened_block",
		"details",
		"block",
	],
	numbers: &["id", "shop", "reserved", "paid", "expires", "gone", "opened_block", "block"],
	keys: 1,
	keep: &["opened_block"],
};

/// `rewards_paid`.
pub static REWARDS_PAID: Table = Table {
	name: "rewards_paid",
	columns: &["height", "idx", "kind", "source", "order_id", "payee", "asset", "amount", "time"],
	numbers: &["height", "idx", "source", "order_id", "time"],
	keys: 2,
	keep: &[],
};

/// `bonuses`.
pub static BONUSES: Table = Table {
	name: "bonuses",
	columns: &["id", "shop", "funder", "gone", "details", "block"],
	numbers: &["id", "shop", "gone", "block"],
	keys: 1,
	keep: &[],
};

/// `models`.
pub static MODELS: Table = Table {
	name: "models",
	columns: &[
		"id", "expert", "category", "latest", "bond", "products", "retired", "gone", "details", "block",
	],
	numbers: &["id", "category", "latest", "products", "retired", "gone", "block"],
	keys: 1,
	keep: &[],
};

/// `model_versions`.
pub static MODEL_VERSIONS: Table = Table {
	name: "model_versions",
	columns: &["model", "version", "attributes", "content", "published", "block"],
	numbers: &["model", "version", "published", "block"],
	keys: 2,
	keep: &["published"],
};

/// `reports`.
pub static REPORTS: Table = Table {
	name: "reports",
	columns: &[
		"cycle",
		"product",
		"tester",
		"state",
		"hash",
		"panel",
		"measured",
		"paid",
		"backers_paid",
		"forfeited",
		"time",
		"height",
		"idx",
		"block",
	],
	numbers: &["cycle", "panel", "time", "height", "idx", "block"],
	keys: 3,
	keep: &[],
};

/// `cycles`.
pub static CYCLES: Table = Table {
	name: "cycles",
	columns: &[
		"number",
		"state",
		"commit_until",
		"reveal_until",
		"seed",
		"judged",
		"experts",
		"testers",
		"rolled",
		"unclaimed",
		"began",
		"closed",
		"block",
	],
	numbers: &["number", "commit_until", "reveal_until", "judged", "began", "closed", "block"],
	keys: 1,
	keep: &[],
};

/// `testers`.
pub static TESTERS: Table = Table {
	name: "testers",
	columns: &[
		"address",
		"enrolled",
		"veteran",
		"commission",
		"backers",
		"reports",
		"wins",
		"gone",
		"details",
		"block",
	],
	numbers: &["enrolled", "veteran", "commission", "backers", "reports", "wins", "gone", "block"],
	keys: 1,
	keep: &[],
};

/// `parties`.
pub static PARTIES: Table = Table {
	name: "parties",
	columns: &["address", "gln", "prefix", "contact", "gone", "details", "block"],
	numbers: &["gone", "block"],
	keys: 1,
	keep: &[],
};

/// `places`.
pub static PLACES: Table = Table {
	name: "places",
	columns: &["gln", "address", "gone", "block"],
	numbers: &["gone", "block"],
	keys: 1,
	keep: &[],
};

/// `items`.
pub static ITEMS: Table = Table {
	name: "items",
	columns: &[
		"item",
		"kind",
		"gtin",
		"serial",
		"lot_number",
		"status",
		"possessor",
		"possessor_gln",
		"recipient",
		"container",
		"lot",
		"sold",
		"alarms",
		"events",
		"alert",
		"recall",
		"gone",
		"details",
		"first_block",
		"block",
	],
	numbers: &["sold", "alarms", "events", "gone", "first_block", "block"],
	keys: 1,
	keep: &["first_block"],
};

/// `trace_events`.
pub static TRACE_EVENTS: Table = Table {
	name: "trace_events",
	columns: &[
		"number",
		"id",
		"digest",
		"kind",
		"action",
		"time",
		"time_offset",
		"biz_step",
		"disposition",
		"read_point",
		"biz_location",
		"recorded",
		"recorded_by",
		"gln",
		"order_id",
		"by_chain",
		"transformation",
		"body",
		"error_time",
		"error_reason",
		"epcis",
		"transaction_id",
		"block",
	],
	numbers: &[
		"number",
		"time",
		"time_offset",
		"biz_step",
		"disposition",
		"recorded",
		"order_id",
		"by_chain",
		"error_time",
		"block",
	],
	keys: 1,
	keep: &["transaction_id"],
};

/// `trace_event_items`.
pub static TRACE_EVENT_ITEMS: Table = Table {
	name: "trace_event_items",
	columns: &["event", "place", "role", "item", "amount", "unit", "block"],
	numbers: &["event", "place", "amount", "block"],
	keys: 2,
	keep: &[],
};

/// `recalls`.
pub static RECALLS: Table = Table {
	name: "recalls",
	columns: &[
		"gtin",
		"lot",
		"state",
		"spread",
		"reason",
		"author",
		"by_authority",
		"since",
		"lifted",
		"details",
		"block",
	],
	numbers: &["by_authority", "since", "lifted", "block"],
	keys: 2,
	keep: &[],
};

/// `trace_roots`.
pub static TRACE_ROOTS: Table = Table {
	name: "trace_roots",
	columns: &["number", "root", "events", "body", "author", "gone", "time", "block"],
	numbers: &["number", "events", "gone", "time", "block"],
	keys: 1,
	keep: &[],
};

/// `receipt_books`.
pub static RECEIPT_BOOKS: Table = Table {
	name: "receipt_books",
	columns: &[
		"shop",
		"book",
		"currency",
		"capacity",
		"customers",
		"deposit",
		"fees",
		"gone",
		"details",
		"block",
	],
	numbers: &["shop", "book", "capacity", "customers", "gone", "block"],
	keys: 1,
	keep: &[],
};

/// `receipt_batches`.
pub static RECEIPT_BATCHES: Table = Table {
	name: "receipt_batches",
	columns: &[
		"shop",
		"book",
		"batch",
		"till",
		"first_receipt",
		"receipts",
		"root",
		"value",
		"signed",
		"counted",
		"reversed",
		"reversed_value",
		"bizpower",
		"time",
		"transaction_id",
		"block",
	],
	numbers: &[
		"shop",
		"book",
		"batch",
		"first_receipt",
		"receipts",
		"signed",
		"counted",
		"reversed",
		"time",
		"block",
	],
	keys: 3,
	keep: &[],
};

/// `receipt_eras`.
pub static RECEIPT_ERAS: Table = Table {
	name: "receipt_eras",
	columns: &[
		"shop",
		"era",
		"batches",
		"open",
		"high",
		"low",
		"close",
		"new_customers",
		"returning_customers",
		"external_customers",
		"details",
		"block",
	],
	numbers: &[
		"shop",
		"era",
		"batches",
		"new_customers",
		"returning_customers",
		"external_customers",
		"block",
	],
	keys: 2,
	keep: &[],
};

/// `bizpower_ticks`.
pub static BIZPOWER_TICKS: Table = Table {
	name: "bizpower_ticks",
	columns: &["shop", "height", "idx", "era", "bizpower", "time"],
	numbers: &["shop", "height", "idx", "era", "time"],
	keys: 3,
	keep: &[],
};

/// `reward_eras`.
pub static REWARD_ERAS: Table = Table {
	name: "reward_eras",
	columns: &["era", "state", "amounts", "returned", "closed", "details", "block"],
	numbers: &["era", "closed", "block"],
	keys: 1,
	keep: &[],
};

/// `policies`.
pub static POLICIES: Table = Table {
	name: "policies",
	columns: &["id", "asset", "basis", "state", "emitted", "owed", "gone", "details", "block"],
	numbers: &["id", "gone", "block"],
	keys: 1,
	keep: &[],
};

/// `claims`.
pub static CLAIMS: Table = Table {
	name: "claims",
	columns: &[
		"height",
		"idx",
		"part",
		"address",
		"kind",
		"source",
		"era",
		"asset",
		"amount",
		"time",
		"transaction_id",
	],
	numbers: &["height", "idx", "part", "era", "time"],
	keys: 3,
	keep: &[],
};

/// `dividends`.
pub static DIVIDENDS: Table = Table {
	name: "dividends",
	columns: &["height", "idx", "amount", "shares", "time"],
	numbers: &["height", "idx", "time"],
	keys: 2,
	keep: &[],
};

/// `penalties`.
pub static PENALTIES: Table = Table {
	name: "penalties",
	columns: &[
		"id", "pallet", "address", "charge", "penalty", "state", "evidence", "answer", "deadline", "taken",
		"opened", "ended", "block",
	],
	numbers: &["deadline", "opened", "ended", "block"],
	keys: 1,
	keep: &[],
};

/// `referenda`.
pub static REFERENDA: Table = Table {
	name: "referenda",
	columns: &[
		"id",
		"track",
		"state",
		"proposal",
		"submitter",
		"ayes",
		"nays",
		"support",
		"submitted",
		"deciding",
		"confirming",
		"ended",
		"details",
		"block",
	],
	numbers: &["id", "track", "submitted", "deciding", "confirming", "ended", "block"],
	keys: 1,
	keep: &["submitted", "submitter", "ended"],
};

/// `votes`.
pub static VOTES: Table = Table {
	name: "votes",
	columns: &["referendum", "address", "vote", "removed", "time", "height", "idx", "block"],
	numbers: &["referendum", "removed", "time", "height", "idx", "block"],
	keys: 2,
	keep: &["time", "height", "idx"],
};

/// `validators`.
pub static VALIDATORS: Table = Table {
	name: "validators",
	columns: &["address", "commission", "blocked", "gone", "details", "block"],
	numbers: &["commission", "blocked", "gone", "block"],
	keys: 1,
	keep: &[],
};

/// `staking_eras`.
pub static STAKING_ERAS: Table = Table {
	name: "staking_eras",
	columns: &["era", "total_stake", "paid", "remainder", "started", "ended", "block"],
	numbers: &["era", "started", "ended", "block"],
	keys: 1,
	keep: &[],
};

/// `validator_eras`.
pub static VALIDATOR_ERAS: Table = Table {
	name: "validator_eras",
	columns: &["era", "validator", "total", "own", "nominators", "commission", "points", "block"],
	numbers: &["era", "nominators", "commission", "points", "block"],
	keys: 2,
	keep: &[],
};

/// `staking_pays`.
pub static STAKING_PAYS: Table = Table {
	name: "staking_pays",
	columns: &["height", "idx", "kind", "address", "era", "validator", "amount", "time"],
	numbers: &["height", "idx", "era", "time"],
	keys: 2,
	keep: &[],
};

/// `things`.
pub static THINGS: Table = Table {
	name: "things",
	columns: &["kind", "id", "gone", "details", "block"],
	numbers: &["gone", "block"],
	keys: 2,
	keep: &[],
};

/// All of them.
pub static ALL: &[&Table] = &[
	&SPECS,
	&BLOCKS,
	&TRANSACTIONS,
	&EVENTS,
	&EVENT_REFS,
	&ACCOUNTS,
	&ASSETS,
	&ASSET_BALANCES,
	&TRANSFERS,
	&TRANSFER_ACCOUNTS,
	&SHOPS,
	&LISTINGS,
	&PRODUCTS,
	&VERDICTS,
	&ORDERS,
	&ORDER_AMOUNTS,
	&ORDER_LINES,
	&ORDER_PROMOTERS,
	&ORDER_STEPS,
	&ORDER_LEGS,
	&ORDER_PAYMENTS,
	&PROMOTERS,
	&CAMPAIGNS,
	&REWARDS_PAID,
	&BONUSES,
	&MODELS,
	&MODEL_VERSIONS,
	&REPORTS,
	&CYCLES,
	&TESTERS,
	&PARTIES,
	&PLACES,
	&ITEMS,
	&TRACE_EVENTS,
	&TRACE_EVENT_ITEMS,
	&RECALLS,
	&TRACE_ROOTS,
	&RECEIPT_BOOKS,
	&RECEIPT_BATCHES,
	&RECEIPT_ERAS,
	&BIZPOWER_TICKS,
	&REWARD_ERAS,
	&POLICIES,
	&CLAIMS,
	&DIVIDENDS,
	&PENALTIES,
	&REFERENDA,
	&VOTES,
	&VALIDATORS,
	&STAKING_ERAS,
	&VALIDATOR_ERAS,
	&STAKING_PAYS,
	&THINGS,
];
