-- SPDX-License-Identifier: Apache-2.0
--
-- What the chain says, as rows. One text for SQLite and PostgreSQL.
--
-- * Accounts are SS58 text. Hashes and other bytes are lower-case hex with 0x.
-- * Amounts are decimal text in the smallest unit of their asset, because a balance has 128 bits.
-- * An asset is SOUK, TIME or the number of another asset.
-- * Times are milliseconds since 1970 in UTC. Booleans are 0 and 1.
-- * details is JSON: the chain's own row, or the fields of an event, with the chain's own names.
-- * block is the height of the block that last changed the row. transaction_id is <height>-<index>; NULL where no transaction did it.
-- * A row that the chain removed stays, and gone is 1.
--
-- The writer alone changes these tables, all rows of a block in one transaction with the row of `head`.

-- Facts about this store: genesis (0x…), chain, ss58 (prefix), symbol and decimals (of SOUK), first (height of the first block).
CREATE TABLE meta (
	name TEXT NOT NULL PRIMARY KEY,
	content TEXT NOT NULL
);

-- How far the rows go. One row, id 1. No row before the first block is written.
CREATE TABLE head (
	id BIGINT NOT NULL PRIMARY KEY,
	height BIGINT NOT NULL,
	hash TEXT NOT NULL,
	time BIGINT NOT NULL
);

-- Runtimes, by the first block that ran under each.
CREATE TABLE specs (
	spec_version BIGINT NOT NULL PRIMARY KEY,
	transaction_version BIGINT NOT NULL,
	spec_name TEXT NOT NULL,
	block BIGINT NOT NULL
);

CREATE TABLE blocks (
	height BIGINT NOT NULL PRIMARY KEY,
	hash TEXT NOT NULL UNIQUE,
	parent TEXT NOT NULL,
	time BIGINT NOT NULL,
	spec_version BIGINT NOT NULL,
	-- The validator that made it, where the chain tells.
	author TEXT,
	extrinsics BIGINT NOT NULL,
	events BIGINT NOT NULL
);
CREATE INDEX blocks_author ON blocks (author, height);
CREATE INDEX blocks_time ON blocks (time);

-- Extrinsics, inherents included. details: the call's arguments.
CREATE TABLE transactions (
	id TEXT NOT NULL PRIMARY KEY,
	block BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	hash TEXT NOT NULL,
	pallet TEXT NOT NULL,
	name TEXT NOT NULL,
	-- Who signed it. NULL for an inherent and for an unsigned one.
	signer TEXT,
	nonce BIGINT,
	success BIGINT NOT NULL,
	-- Why its call failed: `Pallet.Name`, or the kind of another error.
	error TEXT,
	-- What the signer paid for it, in base units of SOUK.
	fee TEXT,
	time BIGINT NOT NULL,
	details TEXT NOT NULL
);
CREATE INDEX transactions_block ON transactions (block, idx);
CREATE INDEX transactions_hash ON transactions (hash);
CREATE INDEX transactions_signer ON transactions (signer, block, idx);
CREATE INDEX transactions_name ON transactions (pallet, name, block, idx);

-- Every event, as it was. fields: JSON.
CREATE TABLE events (
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	pallet TEXT NOT NULL,
	name TEXT NOT NULL,
	-- The place of its extrinsic in the block. NULL for what the block itself did.
	extrinsic BIGINT,
	fields TEXT NOT NULL,
	PRIMARY KEY (height, idx)
);
CREATE INDEX events_name ON events (pallet, name, height, idx);

-- What an event is about: the history of one thing is its rows here, joined to events.
-- kind: account, shop, listing, order, campaign, bonus, model, product, cycle, party, item, lot, referendum, validator, era, policy, asset.
CREATE TABLE event_refs (
	kind TEXT NOT NULL,
	ref TEXT NOT NULL,
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	PRIMARY KEY (kind, ref, height, idx)
);
CREATE INDEX event_refs_height ON event_refs (height);

-- Accounts that ever had something to do with the chain. Amounts in base units of SOUK. details: nonce, free, reserved, frozen.
CREATE TABLE accounts (
	address TEXT NOT NULL PRIMARY KEY,
	nonce BIGINT NOT NULL,
	free TEXT NOT NULL,
	reserved TEXT NOT NULL,
	frozen TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	first_block BIGINT NOT NULL,
	block BIGINT NOT NULL
);

-- Assets, SOUK and TIME among them. A block adds the row of an asset that its rows name.
CREATE TABLE assets (
	id TEXT NOT NULL PRIMARY KEY,
	name TEXT NOT NULL,
	symbol TEXT NOT NULL,
	decimals BIGINT NOT NULL,
	supply TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);

-- What accounts have of them, holds not included.
CREATE TABLE asset_balances (
	asset TEXT NOT NULL,
	address TEXT NOT NULL,
	balance TEXT NOT NULL,
	details TEXT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (asset, address)
);
CREATE INDEX asset_balances_address ON asset_balances (address);

-- Transfers of SOUK and of assets from one account to another, holds that were paid included.
CREATE TABLE transfers (
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	asset TEXT NOT NULL,
	sender TEXT NOT NULL,
	receiver TEXT NOT NULL,
	amount TEXT NOT NULL,
	-- The hold it was paid out of, as `Pallet.Reason`. NULL for a plain transfer.
	reason TEXT,
	time BIGINT NOT NULL,
	transaction_id TEXT,
	PRIMARY KEY (height, idx)
);
CREATE INDEX transfers_sender ON transfers (sender, height, idx);
CREATE INDEX transfers_receiver ON transfers (receiver, height, idx);

CREATE TABLE shops (
	id BIGINT NOT NULL PRIMARY KEY,
	owner TEXT NOT NULL,
	-- open, closing, suspended, closed
	state TEXT NOT NULL,
	region TEXT NOT NULL,
	-- Merchant category code, ISO 18245.
	category TEXT NOT NULL,
	floor_area BIGINT NOT NULL,
	staff BIGINT NOT NULL,
	metadata TEXT NOT NULL,
	-- Base units of SOUK on hold.
	bond TEXT NOT NULL,
	-- JSON array of names.
	capabilities TEXT NOT NULL,
	open_orders BIGINT NOT NULL,
	verification_level BIGINT NOT NULL,
	verification_expires BIGINT,
	offered_to TEXT,
	opened BIGINT NOT NULL,
	opened_block BIGINT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);
CREATE INDEX shops_owner ON shops (owner, id);
CREATE INDEX shops_region ON shops (region, id);
CREATE INDEX shops_category ON shops (category, id);
CREATE INDEX shops_state ON shops (state, id);

CREATE TABLE listings (
	id BIGINT NOT NULL PRIMARY KEY,
	shop BIGINT NOT NULL,
	product TEXT NOT NULL,
	metadata TEXT NOT NULL,
	stock BIGINT NOT NULL,
	-- active, paused, withdrawn, delisted
	status TEXT NOT NULL,
	-- The price of a unit in tokens, and outside the chain. At least one of them is there.
	price_asset TEXT,
	price_amount TEXT,
	price_currency TEXT,
	price_minor TEXT,
	-- Both once more with 39 digits, so that text sorts as the number does.
	price_sort TEXT,
	minor_sort TEXT,
	-- In parts per billion.
	experience_fee BIGINT NOT NULL,
	-- In milliseconds after delivery.
	return_window BIGINT NOT NULL,
	published BIGINT NOT NULL,
	published_block BIGINT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);
CREATE INDEX listings_shop ON listings (shop, id);
CREATE INDEX listings_product ON listings (product, id);
CREATE INDEX listings_status ON listings (status, id);
CREATE INDEX listings_price ON listings (price_asset, price_sort, id);
CREATE INDEX listings_minor ON listings (price_currency, minor_sort, id);
CREATE INDEX listings_metadata ON listings (metadata);

-- Products that a producer bound to a quality model, or that were judged. details: the binding.
CREATE TABLE products (
	gtin TEXT NOT NULL PRIMARY KEY,
	producer TEXT,
	model BIGINT,
	version BIGINT,
	claims TEXT NOT NULL,
	-- unknown, confirmed, deviates
	verdict TEXT NOT NULL,
	-- In parts per billion.
	trust BIGINT,
	provisional BIGINT,
	verdict_cycle BIGINT,
	-- JSON: the verdict with its findings.
	findings TEXT,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);
CREATE INDEX products_producer ON products (producer, gtin);
CREATE INDEX products_model ON products (model, gtin);
CREATE INDEX products_verdict ON products (verdict, gtin);

-- Every verdict that was ever given.
CREATE TABLE verdicts (
	cycle BIGINT NOT NULL,
	product TEXT NOT NULL,
	trust BIGINT NOT NULL,
	confirmed BIGINT NOT NULL,
	reports BIGINT NOT NULL,
	winners BIGINT NOT NULL,
	-- JSON: the verdict with its findings, as it was then.
	details TEXT NOT NULL,
	time BIGINT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (cycle, product)
);
CREATE INDEX verdicts_product ON verdicts (product, cycle);

CREATE TABLE orders (
	id BIGINT NOT NULL PRIMARY KEY,
	shop BIGINT NOT NULL,
	seller TEXT NOT NULL,
	buyer TEXT NOT NULL,
	platform TEXT,
	-- escrow, attested
	mode TEXT NOT NULL,
	-- placed, accepted, shipped, delivered, return_requested, disputed, completed, cancelled, expired, returned, ruled
	state TEXT NOT NULL,
	final BIGINT NOT NULL,
	-- Whether it is a sale at the counter.
	counter BIGINT NOT NULL,
	-- JSON array of {"asset","amount"}: held, or due elsewhere in an attested order. order_amounts has the same.
	amounts TEXT NOT NULL,
	fiat_currency TEXT,
	fiat_minor TEXT,
	fiat_refunded TEXT NOT NULL,
	-- JSON array of {"provider","kind","share"}, share in parts per billion.
	services TEXT NOT NULL,
	-- JSON: how a dispute was decided. NULL without one.
	ruling TEXT,
	lines BIGINT NOT NULL,
	placed BIGINT NOT NULL,
	placed_block BIGINT NOT NULL,
	-- When anybody may move it on. NULL once it is final.
	deadline BIGINT,
	settled BIGINT,
	settled_block BIGINT,
	-- Whether the chain keeps it no more. The row is how it was last.
	gone BIGINT NOT NULL DEFAULT 0,
	-- The chain's row, without the lines.
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);
CREATE INDEX orders_shop ON orders (shop, id);
CREATE INDEX orders_seller ON orders (seller, id);
CREATE INDEX orders_buyer ON orders (buyer, id);
CREATE INDEX orders_platform ON orders (platform, id);
CREATE INDEX orders_state ON orders (state, id);
CREATE INDEX orders_settled ON orders (shop, settled);

-- Assets of an order and how much of each: held, or due elsewhere in an attested order.
CREATE TABLE order_amounts (
	order_id BIGINT NOT NULL,
	asset TEXT NOT NULL,
	amount TEXT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (order_id, asset)
);

CREATE TABLE order_lines (
	order_id BIGINT NOT NULL,
	line BIGINT NOT NULL,
	listing BIGINT NOT NULL,
	product TEXT NOT NULL,
	quantity BIGINT NOT NULL,
	shipped BIGINT NOT NULL,
	dropped BIGINT NOT NULL,
	returned BIGINT NOT NULL,
	-- JSON arrays of {"asset","amount"}.
	amounts TEXT NOT NULL,
	refunded TEXT NOT NULL,
	-- JSON array of accounts, the one next to the seller first.
	promoters TEXT NOT NULL,
	campaign BIGINT,
	-- JSON array of serial numbers.
	items TEXT NOT NULL,
	details TEXT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (order_id, line)
);
CREATE INDEX order_lines_listing ON order_lines (listing, order_id);
CREATE INDEX order_lines_product ON order_lines (product, order_id);

-- The accounts on the paths of orders, one row for each line and level. Level 0 is next to the seller.
CREATE TABLE order_promoters (
	order_id BIGINT NOT NULL,
	line BIGINT NOT NULL,
	level BIGINT NOT NULL,
	promoter TEXT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (order_id, line, level)
);
CREATE INDEX order_promoters_promoter ON order_promoters (promoter, order_id);

-- Every step of an order: one row for each event about it, in order. name is the event's, in snake_case without the pallet.
CREATE TABLE order_steps (
	order_id BIGINT NOT NULL,
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	pallet TEXT NOT NULL,
	name TEXT NOT NULL,
	-- The state of the order at the end of the block.
	state TEXT NOT NULL,
	-- Who signed the transaction, if one did.
	signer TEXT,
	details TEXT NOT NULL,
	time BIGINT NOT NULL,
	transaction_id TEXT,
	PRIMARY KEY (order_id, height, idx)
);
CREATE INDEX order_steps_height ON order_steps (height);

-- Every leg of a settled order, by what the leg is for. Legs of zero are left out.
CREATE TABLE order_legs (
	order_id BIGINT NOT NULL,
	-- Counts the legs of the order from 0.
	leg BIGINT NOT NULL,
	-- waterfall: out of the escrow. prepaid: fees of what was paid outside the chain. campaign, bonus: on top. stake: deposits of a dispute.
	source TEXT NOT NULL,
	-- buyer, seller, promoter, service, platform, experience, commune, forfeited, and for stakes: back, other, treasury
	role TEXT NOT NULL,
	-- The level of a promoter, or the place of a service, from 0.
	level BIGINT,
	-- NULL where the sum is of more than one account, or of no account by name.
	payee TEXT,
	asset TEXT NOT NULL,
	amount TEXT NOT NULL,
	time BIGINT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (order_id, leg)
);
CREATE INDEX order_legs_payee ON order_legs (payee, time, order_id);
CREATE INDEX order_legs_block ON order_legs (block);

-- Every payment out of an order's escrow, as it was made: one transfer for each payee, asset and step.
CREATE TABLE order_payments (
	order_id BIGINT NOT NULL,
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	asset TEXT NOT NULL,
	payee TEXT NOT NULL,
	amount TEXT NOT NULL,
	time BIGINT NOT NULL,
	transaction_id TEXT,
	PRIMARY KEY (order_id, height, idx)
);
CREATE INDEX order_payments_payee ON order_payments (payee, height, idx);
CREATE INDEX order_payments_height ON order_payments (height);

CREATE TABLE promoters (
	address TEXT NOT NULL PRIMARY KEY,
	settled BIGINT NOT NULL,
	refunded BIGINT NOT NULL,
	attested BIGINT NOT NULL,
	-- JSON arrays of {"asset","amount"}: sales with an escrow, and what they earned.
	value TEXT NOT NULL,
	earned TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);

CREATE TABLE campaigns (
	id BIGINT NOT NULL PRIMARY KEY,
	shop BIGINT NOT NULL,
	funder TEXT NOT NULL,
	asset TEXT NOT NULL,
	reward TEXT NOT NULL,
	remaining TEXT NOT NULL,
	reserved BIGINT NOT NULL,
	paid BIGINT NOT NULL,
	expires BIGINT NOT NULL,
	-- open, closed
	state TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	opened_block BIGINT NOT NULL,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);
CREATE INDEX campaigns_shop ON campaigns (shop, id);
CREATE INDEX campaigns_funder ON campaigns (funder, id);

-- What campaigns and bonuses paid for settled lines. kind: campaign, bonus.
CREATE TABLE rewards_paid (
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	kind TEXT NOT NULL,
	source BIGINT NOT NULL,
	order_id BIGINT NOT NULL,
	payee TEXT NOT NULL,
	asset TEXT NOT NULL,
	amount TEXT NOT NULL,
	time BIGINT NOT NULL,
	PRIMARY KEY (height, idx)
);
CREATE INDEX rewards_paid_source ON rewards_paid (kind, source, height, idx);
CREATE INDEX rewards_paid_payee ON rewards_paid (payee, height, idx);

CREATE TABLE bonuses (
	id BIGINT NOT NULL PRIMARY KEY,
	shop BIGINT NOT NULL,
	funder TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);
CREATE INDEX bonuses_shop ON bonuses (shop, id);

CREATE TABLE models (
	id BIGINT NOT NULL PRIMARY KEY,
	expert TEXT NOT NULL,
	-- GPC brick.
	category BIGINT NOT NULL,
	latest BIGINT NOT NULL,
	bond TEXT NOT NULL,
	products BIGINT NOT NULL,
	retired BIGINT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);
CREATE INDEX models_expert ON models (expert, id);
CREATE INDEX models_category ON models (category, id);

CREATE TABLE model_versions (
	model BIGINT NOT NULL,
	version BIGINT NOT NULL,
	-- JSON array of attributes.
	attributes TEXT NOT NULL,
	content TEXT NOT NULL,
	published BIGINT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (model, version)
);

-- Reports of testers, from commitment to pay.
CREATE TABLE reports (
	cycle BIGINT NOT NULL,
	product TEXT NOT NULL,
	tester TEXT NOT NULL,
	-- committed, revealed, dropped (revealed and not kept), forfeited, paid
	state TEXT NOT NULL,
	hash TEXT,
	panel BIGINT,
	-- JSON array of measured values.
	measured TEXT,
	-- JSON arrays of {"asset","amount"}.
	paid TEXT,
	backers_paid TEXT,
	forfeited TEXT,
	-- When it was committed, and the event that said so.
	time BIGINT NOT NULL,
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (cycle, product, tester)
);
CREATE INDEX reports_product ON reports (product, cycle);
CREATE INDEX reports_tester ON reports (tester, cycle);

CREATE TABLE cycles (
	number BIGINT NOT NULL PRIMARY KEY,
	-- running, closed, expired
	state TEXT NOT NULL,
	commit_until BIGINT NOT NULL,
	reveal_until BIGINT NOT NULL,
	seed TEXT,
	judged BIGINT,
	-- JSON arrays of {"asset","amount"}.
	experts TEXT,
	testers TEXT,
	rolled TEXT,
	unclaimed TEXT,
	began BIGINT NOT NULL,
	closed BIGINT,
	block BIGINT NOT NULL
);

CREATE TABLE testers (
	address TEXT NOT NULL PRIMARY KEY,
	enrolled BIGINT NOT NULL,
	veteran BIGINT NOT NULL,
	-- In parts per billion.
	commission BIGINT NOT NULL,
	backers BIGINT NOT NULL,
	reports BIGINT NOT NULL,
	wins BIGINT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);

-- Parties of item histories.
CREATE TABLE parties (
	address TEXT NOT NULL PRIMARY KEY,
	gln TEXT,
	prefix TEXT,
	contact TEXT,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);
CREATE INDEX parties_gln ON parties (gln);

-- Places of parties, their own GLNs included.
CREATE TABLE places (
	gln TEXT NOT NULL PRIMARY KEY,
	address TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	block BIGINT NOT NULL
);
CREATE INDEX places_address ON places (address, gln);

-- Items and lots. item: the digital link as souk-trace writes it, without https://id.gs1.org/ in front: 01/<gtin>/21/<serial>,
-- 01/<gtin>/10/<lot> or 00/<sscc>, percent-encoded.
CREATE TABLE items (
	item TEXT NOT NULL PRIMARY KEY,
	-- sgtin, lgtin, sscc
	kind TEXT NOT NULL,
	gtin TEXT,
	serial TEXT,
	-- The lot number of a lot itself.
	lot_number TEXT,
	-- active, consumed, decommissioned
	status TEXT NOT NULL,
	possessor TEXT NOT NULL,
	possessor_gln TEXT,
	recipient TEXT,
	container TEXT,
	-- The lot it belongs to, as an item.
	lot TEXT,
	sold BIGINT NOT NULL,
	alarms BIGINT NOT NULL,
	events BIGINT NOT NULL,
	-- The alert on its lot: recalled, held. NULL for none.
	alert TEXT,
	-- What recalls mean for it: the chain's word in snake_case.
	recall TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	first_block BIGINT NOT NULL,
	block BIGINT NOT NULL
);
CREATE INDEX items_gtin ON items (gtin, item);
CREATE INDEX items_lot ON items (lot, item);
CREATE INDEX items_container ON items (container, item);
CREATE INDEX items_possessor ON items (possessor, item);

-- Events of item histories (EPCIS 2.0), as `souk_trace` reads them from the chain.
CREATE TABLE trace_events (
	-- The order in which the chain recorded them.
	number BIGINT NOT NULL PRIMARY KEY,
	-- The event hash; of what the chain wrote itself, an id that is no hash.
	id TEXT NOT NULL UNIQUE,
	digest TEXT NOT NULL,
	-- ObjectEvent, AggregationEvent, AssociationEvent, TransformationEvent, TransactionEvent
	kind TEXT NOT NULL,
	-- OBSERVE, ADD, DELETE; NULL for a transformation
	action TEXT,
	time BIGINT NOT NULL,
	-- Minutes from UTC.
	time_offset BIGINT NOT NULL,
	-- Numbers of the chain's word lists: CBV 2.0.
	biz_step BIGINT,
	disposition BIGINT,
	-- 414/<gln> or 414/<gln>/254/<extension>, percent-encoded.
	read_point TEXT,
	biz_location TEXT,
	recorded BIGINT NOT NULL,
	recorded_by TEXT NOT NULL,
	gln TEXT,
	order_id BIGINT,
	by_chain BIGINT NOT NULL,
	transformation TEXT,
	body TEXT,
	error_time BIGINT,
	-- did_not_occur, incorrect_data
	error_reason TEXT,
	-- JSON: the event as an EPCIS document has it.
	epcis TEXT NOT NULL,
	transaction_id TEXT,
	block BIGINT NOT NULL
);
CREATE INDEX trace_events_time ON trace_events (time);
CREATE INDEX trace_events_recorded ON trace_events (recorded);
CREATE INDEX trace_events_recorded_by ON trace_events (recorded_by, number);
CREATE INDEX trace_events_gln ON trace_events (gln, number);
CREATE INDEX trace_events_order ON trace_events (order_id);
CREATE INDEX trace_events_step ON trace_events (biz_step, number);

-- The items of these events.
CREATE TABLE trace_event_items (
	-- The number of the event.
	event BIGINT NOT NULL,
	-- Counts the items of the event from 0.
	place BIGINT NOT NULL,
	-- parent, item, output, suspect, implied: taken out, because everything was
	role TEXT NOT NULL,
	-- As in items.
	item TEXT NOT NULL,
	-- In millionths of the unit. NULL for anything but a lot.
	amount BIGINT,
	unit TEXT,
	block BIGINT NOT NULL,
	PRIMARY KEY (event, place)
);
CREATE INDEX trace_event_items_item ON trace_event_items (item, event);

CREATE TABLE recalls (
	gtin TEXT NOT NULL,
	lot TEXT NOT NULL,
	-- recalled, held, lifted
	state TEXT NOT NULL,
	spread TEXT NOT NULL,
	reason TEXT,
	-- The account that made the lot. NULL for the authority.
	author TEXT,
	by_authority BIGINT NOT NULL,
	since BIGINT NOT NULL,
	lifted BIGINT,
	details TEXT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (gtin, lot)
);

-- Committed Merkle roots of events.
CREATE TABLE trace_roots (
	number BIGINT NOT NULL PRIMARY KEY,
	root TEXT NOT NULL,
	events BIGINT NOT NULL,
	body TEXT NOT NULL,
	author TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	time BIGINT NOT NULL,
	block BIGINT NOT NULL
);

CREATE TABLE receipt_books (
	shop BIGINT NOT NULL PRIMARY KEY,
	book BIGINT NOT NULL,
	currency TEXT NOT NULL,
	capacity BIGINT NOT NULL,
	customers BIGINT NOT NULL,
	-- In base units of SOUK.
	deposit TEXT NOT NULL,
	fees TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);

CREATE TABLE receipt_batches (
	shop BIGINT NOT NULL,
	book BIGINT NOT NULL,
	batch BIGINT NOT NULL,
	till TEXT NOT NULL,
	first_receipt BIGINT NOT NULL,
	receipts BIGINT NOT NULL,
	root TEXT NOT NULL,
	-- In minor units of the book's currency.
	value TEXT NOT NULL,
	signed BIGINT NOT NULL,
	counted BIGINT NOT NULL,
	-- Reversed later.
	reversed BIGINT NOT NULL DEFAULT 0,
	reversed_value TEXT NOT NULL DEFAULT '0',
	bizpower TEXT NOT NULL,
	time BIGINT NOT NULL,
	transaction_id TEXT,
	block BIGINT NOT NULL,
	PRIMARY KEY (shop, book, batch)
);
CREATE INDEX receipt_batches_time ON receipt_batches (shop, time);

-- The sums of a shop's receipts in one era of rewards. BizPower has 18 decimals.
CREATE TABLE receipt_eras (
	shop BIGINT NOT NULL,
	era BIGINT NOT NULL,
	batches BIGINT NOT NULL,
	open TEXT NOT NULL,
	high TEXT NOT NULL,
	low TEXT NOT NULL,
	close TEXT NOT NULL,
	new_customers BIGINT NOT NULL,
	returning_customers BIGINT NOT NULL,
	external_customers BIGINT NOT NULL,
	details TEXT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (shop, era)
);

-- BizPower of a shop after each change, with 18 decimals.
CREATE TABLE bizpower_ticks (
	shop BIGINT NOT NULL,
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	era BIGINT NOT NULL,
	bizpower TEXT NOT NULL,
	time BIGINT NOT NULL,
	PRIMARY KEY (shop, height, idx)
);
CREATE INDEX bizpower_ticks_time ON bizpower_ticks (shop, time);

-- Candles of BizPower. span: 1m, 5m, 15m, 1h, 4h, 1d. Spans without a change have no row.
CREATE TABLE bizpower_candles (
	shop BIGINT NOT NULL,
	span TEXT NOT NULL,
	-- The first millisecond.
	start BIGINT NOT NULL,
	open TEXT NOT NULL,
	high TEXT NOT NULL,
	low TEXT NOT NULL,
	close TEXT NOT NULL,
	ticks BIGINT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (shop, span, start)
);

-- Eras of rewards.
CREATE TABLE reward_eras (
	era BIGINT NOT NULL PRIMARY KEY,
	-- running, closed, expired
	state TEXT NOT NULL,
	-- JSON: what each policy set aside, and what went back to its pot.
	amounts TEXT,
	returned TEXT,
	closed BIGINT,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);

CREATE TABLE policies (
	id BIGINT NOT NULL PRIMARY KEY,
	asset TEXT NOT NULL,
	basis TEXT NOT NULL,
	state TEXT NOT NULL,
	emitted TEXT NOT NULL,
	owed TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);

-- What an account was paid by claiming.
-- kind: policy, cashback, referral (purses), dividends, report, expert, backing, commune_stake, commune_work, tranche.
CREATE TABLE claims (
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	-- Counts what one event paid, from 0.
	part BIGINT NOT NULL,
	address TEXT NOT NULL,
	kind TEXT NOT NULL,
	-- The policy, model or allocation.
	source TEXT,
	-- The era of rewards or the cycle.
	era BIGINT,
	asset TEXT NOT NULL,
	amount TEXT NOT NULL,
	time BIGINT NOT NULL,
	transaction_id TEXT,
	PRIMARY KEY (height, idx, part)
);
CREATE INDEX claims_address ON claims (address, height, idx);
CREATE INDEX claims_kind ON claims (kind, height, idx);

-- TIME shared among frozen SOUK.
CREATE TABLE dividends (
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	amount TEXT NOT NULL,
	shares TEXT NOT NULL,
	time BIGINT NOT NULL,
	PRIMARY KEY (height, idx)
);

-- Cases of the fraud authority, and of the experience consensus.
CREATE TABLE penalties (
	-- <height>-<idx> of the event that opened it.
	id TEXT NOT NULL PRIMARY KEY,
	-- rewards, experience
	pallet TEXT NOT NULL,
	address TEXT NOT NULL,
	-- What it is about: the accused, or the charge as JSON.
	charge TEXT NOT NULL,
	penalty TEXT NOT NULL,
	-- open, appealed, stands, dropped, rehabilitated
	state TEXT NOT NULL,
	evidence TEXT,
	answer TEXT,
	deadline BIGINT,
	taken TEXT,
	opened BIGINT NOT NULL,
	ended BIGINT,
	block BIGINT NOT NULL
);
CREATE INDEX penalties_address ON penalties (address, opened);
CREATE INDEX penalties_charge ON penalties (pallet, charge);

CREATE TABLE referenda (
	id BIGINT NOT NULL PRIMARY KEY,
	track BIGINT NOT NULL,
	-- ongoing, approved, rejected, cancelled, timed_out, killed
	state TEXT NOT NULL,
	proposal TEXT NOT NULL,
	submitter TEXT,
	ayes TEXT,
	nays TEXT,
	support TEXT,
	submitted BIGINT NOT NULL,
	-- The block in which it began to be decided.
	deciding BIGINT,
	confirming BIGINT,
	ended BIGINT,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);
CREATE INDEX referenda_state ON referenda (state, id);
CREATE INDEX referenda_track ON referenda (track, id);

-- The votes that stand.
CREATE TABLE votes (
	referendum BIGINT NOT NULL,
	address TEXT NOT NULL,
	-- JSON: the vote as the chain has it.
	vote TEXT NOT NULL,
	removed BIGINT NOT NULL DEFAULT 0,
	-- The first vote of the account on it.
	time BIGINT NOT NULL,
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (referendum, address)
);
CREATE INDEX votes_address ON votes (address, referendum);

CREATE TABLE validators (
	address TEXT NOT NULL PRIMARY KEY,
	-- In parts per billion.
	commission BIGINT NOT NULL,
	blocked BIGINT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL
);

CREATE TABLE staking_eras (
	era BIGINT NOT NULL PRIMARY KEY,
	-- Base units of SOUK.
	total_stake TEXT NOT NULL,
	paid TEXT,
	remainder TEXT,
	started BIGINT NOT NULL,
	ended BIGINT,
	block BIGINT NOT NULL
);

CREATE TABLE validator_eras (
	era BIGINT NOT NULL,
	validator TEXT NOT NULL,
	total TEXT NOT NULL,
	own TEXT NOT NULL,
	nominators BIGINT NOT NULL,
	commission BIGINT NOT NULL,
	points BIGINT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (era, validator)
);
CREATE INDEX validator_eras_validator ON validator_eras (validator, era);

-- What staking paid and slashed. kind: reward, slash.
CREATE TABLE staking_pays (
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	kind TEXT NOT NULL,
	address TEXT NOT NULL,
	era BIGINT,
	validator TEXT,
	amount TEXT NOT NULL,
	time BIGINT NOT NULL,
	PRIMARY KEY (height, idx)
);
CREATE INDEX staking_pays_address ON staking_pays (address, height, idx);

-- Everything else that has a number or an owner, as the chain has it.
-- kind: fiat_leg, obligation, attester, attester_list, prepaid, network, network_member, tranche, debt, stake, backing, proxy.
CREATE TABLE things (
	kind TEXT NOT NULL,
	id TEXT NOT NULL,
	gone BIGINT NOT NULL DEFAULT 0,
	details TEXT NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (kind, id)
);
