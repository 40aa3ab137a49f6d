-- SPDX-License-Identifier: Apache-2.0
--
-- What a statement adds up is added up when it is written: a line for each day, so that a statement of a year reads as many rows as it has
-- lines, however many orders there were. The writer adds to these rows in the transaction of the block. What was written before there
-- were these tables it adds up once, when it starts.
--
-- day: days since 1970, in UTC. Amounts are decimal text in the smallest unit; the largest number of 128 bits stands for a sum that does
-- not fit.

-- What the orders of a shop came to that became final on a day. source: chain (out of the escrow), fiat (outside the chain).
-- unit: the asset, or the currency. The columns of amounts are those of a statement.
CREATE TABLE shop_days (
	shop BIGINT NOT NULL,
	day BIGINT NOT NULL,
	source TEXT NOT NULL,
	unit TEXT NOT NULL,
	orders BIGINT NOT NULL,
	refunds TEXT NOT NULL,
	payout TEXT NOT NULL,
	commission TEXT NOT NULL,
	services TEXT NOT NULL,
	platform TEXT NOT NULL,
	experience TEXT NOT NULL,
	commune TEXT NOT NULL,
	other TEXT NOT NULL,
	prepaid_fees TEXT NOT NULL,
	campaigns TEXT NOT NULL,
	bonuses TEXT NOT NULL,
	PRIMARY KEY (shop, day, source, unit)
);

-- What a promoter earned on a day. source: commission, prepaid, campaign.
CREATE TABLE promoter_days (
	promoter TEXT NOT NULL,
	day BIGINT NOT NULL,
	source TEXT NOT NULL,
	asset TEXT NOT NULL,
	orders BIGINT NOT NULL,
	amount TEXT NOT NULL,
	PRIMARY KEY (promoter, day, source, asset)
);

-- An event may name hundreds of items, and one of them more than once. With the place in the index, whether a row is the first of its item
-- in its event is seen there, and a history comes in its order.
DROP INDEX trace_event_items_item;
CREATE INDEX trace_event_items_item ON trace_event_items (item, event, place);

-- Every filter of every list has an index that ends with the list's own order, also where rows come by the thousand and not by the
-- million.
DROP INDEX transactions_hash;
CREATE INDEX transactions_hash ON transactions (hash, block, idx);
DROP INDEX asset_balances_address;
CREATE INDEX asset_balances_address ON asset_balances (address, asset);
CREATE INDEX orders_final ON orders (id) WHERE final = 1;
CREATE INDEX listings_asset ON listings (price_asset, id);
CREATE INDEX listings_currency ON listings (price_currency, id);
DROP INDEX receipt_batches_time;
CREATE INDEX receipt_batches_time ON receipt_batches (shop, time, book, batch);
CREATE INDEX receipt_batches_posted ON receipt_batches (time, shop, book, batch);
CREATE INDEX receipt_batches_till ON receipt_batches (till, shop, book, batch);
CREATE INDEX receipt_eras_era ON receipt_eras (era, shop);
CREATE INDEX campaigns_state ON campaigns (state, id);
CREATE INDEX bonuses_funder ON bonuses (funder, id);
CREATE INDEX verdicts_confirmed ON verdicts (confirmed, cycle, product);
CREATE INDEX models_retired ON models (retired, id);
DROP INDEX reports_product;
CREATE INDEX reports_product ON reports (product, cycle, tester);
DROP INDEX reports_tester;
CREATE INDEX reports_tester ON reports (tester, cycle, product);
CREATE INDEX reports_state ON reports (state, cycle, product, tester);
CREATE INDEX cycles_state ON cycles (state, number);
CREATE INDEX testers_enrolled ON testers (enrolled, address);
CREATE INDEX testers_veteran ON testers (veteran, address);
CREATE INDEX recalls_state ON recalls (state, gtin, lot);
CREATE INDEX trace_roots_author ON trace_roots (author, number);
CREATE INDEX reward_eras_state ON reward_eras (state, era);
DROP INDEX penalties_address;
CREATE INDEX penalties_address ON penalties (address, opened, id);
CREATE INDEX penalties_opened ON penalties (opened, id);
CREATE INDEX penalties_pallet ON penalties (pallet, opened, id);
CREATE INDEX penalties_state ON penalties (state, opened, id);
CREATE INDEX things_gone ON things (gone, kind, id);
CREATE INDEX referenda_submitter ON referenda (submitter, id);
CREATE INDEX votes_removed ON votes (removed, referendum, address);
CREATE INDEX staking_pays_kind ON staking_pays (kind, height, idx);
CREATE INDEX staking_pays_era ON staking_pays (era, height, idx);
DROP INDEX trace_events_recorded;
CREATE INDEX trace_events_recorded ON trace_events (recorded, number);

-- What one event is about is read by the event, and not by its block, which may have hundreds.
DROP INDEX event_refs_height;
CREATE INDEX event_refs_height ON event_refs (height, idx);
