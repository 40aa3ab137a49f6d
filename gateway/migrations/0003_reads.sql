-- SPDX-License-Identifier: Apache-2.0
--
-- What long lists are read by. Every filter of a list that grows with trade has an index that ends with the list's own order, so that
-- a page is read without sorting, however many rows the filter finds, and also where it finds none.

-- The transfers of an account, as sender or as receiver.
CREATE TABLE transfer_accounts (
	address TEXT NOT NULL,
	height BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	PRIMARY KEY (address, height, idx)
);
INSERT INTO transfer_accounts (address, height, idx)
	SELECT sender, height, idx FROM transfers UNION SELECT receiver, height, idx FROM transfers;
CREATE INDEX transfer_accounts_height ON transfer_accounts (height);
CREATE INDEX transfers_asset ON transfers (asset, height, idx);

CREATE INDEX transactions_pallet ON transactions (pallet, block, idx);
CREATE INDEX transactions_call ON transactions (name, block, idx);
CREATE INDEX transactions_failed ON transactions (block, idx) WHERE success = 0;
CREATE INDEX events_pallet ON events (pallet, height, idx);
CREATE INDEX events_kind ON events (name, height, idx);
CREATE INDEX accounts_gone ON accounts (gone, address);

CREATE INDEX orders_mode ON orders (mode, id);
CREATE INDEX orders_open ON orders (id) WHERE final = 0;
CREATE INDEX orders_placed ON orders (placed, id);
CREATE INDEX orders_shop_state ON orders (shop, state, id);
CREATE INDEX orders_settled_at ON orders (settled, id);
DROP INDEX orders_settled;
CREATE INDEX orders_shop_settled ON orders (shop, settled, id);

DROP INDEX order_legs_payee;
CREATE INDEX order_legs_payee ON order_legs (payee, order_id, leg);
CREATE INDEX order_legs_payee_time ON order_legs (payee, time, order_id, leg);
CREATE INDEX order_legs_role ON order_legs (role, order_id, leg);
CREATE INDEX order_legs_source ON order_legs (source, order_id, leg);
CREATE INDEX order_legs_time ON order_legs (time, order_id, leg);

CREATE INDEX rewards_paid_kind ON rewards_paid (kind, height, idx);
CREATE INDEX rewards_paid_from ON rewards_paid (source, height, idx);
CREATE INDEX rewards_paid_order ON rewards_paid (order_id, height, idx);
CREATE INDEX claims_era ON claims (era, height, idx, part);
CREATE INDEX claims_asset ON claims (asset, height, idx, part);

CREATE INDEX items_kind ON items (kind, item);
CREATE INDEX items_status ON items (status, item);
CREATE INDEX items_alert ON items (alert, item) WHERE alert IS NOT NULL;
CREATE INDEX items_sold ON items (sold, item);
DROP INDEX trace_events_time;
CREATE INDEX trace_events_time ON trace_events (time, number);
CREATE INDEX trace_events_kind ON trace_events (kind, number);
CREATE INDEX trace_events_action ON trace_events (action, number);
CREATE INDEX trace_events_order_number ON trace_events (order_id, number);
