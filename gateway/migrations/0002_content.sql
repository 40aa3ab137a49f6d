-- SPDX-License-Identifier: Apache-2.0
--
-- What people give to the gateway: documents, captures, named queries. One text for SQLite and PostgreSQL.
--
-- Nothing here follows from the chain, so nothing here has a block. Times are milliseconds since 1970 in UTC by the gateway's clock.
-- A content is called by its CIDv1 in base32. The bytes are files in the content folder.

CREATE TABLE contents (
	cid TEXT NOT NULL PRIMARY KEY,
	size BIGINT NOT NULL,
	media TEXT NOT NULL,
	-- signed, capture, ipfs
	source TEXT NOT NULL,
	stored BIGINT NOT NULL
);
CREATE INDEX contents_stored ON contents (stored, cid);

-- Who uploaded a content. It goes when the last of them takes it back.
CREATE TABLE content_owners (
	cid TEXT NOT NULL,
	account TEXT NOT NULL,
	stored BIGINT NOT NULL,
	PRIMARY KEY (cid, account)
);
CREATE INDEX content_owners_account ON content_owners (account, cid);

-- Who took a content back, and when: no signature from before then uploads it again.
CREATE TABLE content_withdrawn (
	cid TEXT NOT NULL,
	account TEXT NOT NULL,
	at BIGINT NOT NULL,
	PRIMARY KEY (cid, account)
);

-- What the operator does not serve.
CREATE TABLE content_blocked (
	cid TEXT NOT NULL PRIMARY KEY,
	reason TEXT NOT NULL,
	at BIGINT NOT NULL
);

-- What an account uploaded on a day. day: days since 1970.
CREATE TABLE content_use (
	account TEXT NOT NULL,
	day BIGINT NOT NULL,
	bytes BIGINT NOT NULL,
	number BIGINT NOT NULL,
	PRIMARY KEY (account, day)
);

-- What is to be told to the IPFS node. wanted: put, remove. due: when to try next; NULL when it is done.
CREATE TABLE content_replicas (
	cid TEXT NOT NULL PRIMARY KEY,
	wanted TEXT NOT NULL,
	attempts BIGINT NOT NULL,
	due BIGINT,
	error TEXT
);
CREATE INDEX content_replicas_due ON content_replicas (due);

-- What a JSON content says for people, for searching and for names.
CREATE TABLE content_texts (
	cid TEXT NOT NULL PRIMARY KEY,
	name TEXT NOT NULL,
	summary TEXT NOT NULL,
	-- All of its words.
	words TEXT NOT NULL,
	language TEXT
);

-- Contents that a JSON content names.
CREATE TABLE content_links (
	cid TEXT NOT NULL,
	target TEXT NOT NULL,
	PRIMARY KEY (cid, target)
);
CREATE INDEX content_links_target ON content_links (target, cid);

-- Capture jobs of the EPCIS interface.
CREATE TABLE captures (
	id TEXT NOT NULL PRIMARY KEY,
	-- rollback, proceed
	behaviour TEXT NOT NULL,
	-- Who signed the upload. NULL for a capture without a signature.
	account TEXT,
	-- The document.
	cid TEXT NOT NULL,
	created BIGINT NOT NULL,
	-- NULL while events are not on record.
	finished BIGINT,
	success BIGINT NOT NULL,
	-- JSON array of {"path","detail"}.
	errors TEXT NOT NULL
);
CREATE INDEX captures_created ON captures (created, id);
CREATE INDEX captures_cid ON captures (cid);
CREATE INDEX captures_finished ON captures (finished, created);

-- Events of a capture that can go on record. id, digest: 0x and 64 digits. prepared: the SCALE bytes of the event in hex.
CREATE TABLE capture_events (
	capture TEXT NOT NULL,
	idx BIGINT NOT NULL,
	path TEXT NOT NULL,
	id TEXT NOT NULL,
	digest TEXT NOT NULL,
	-- The GLN of the party that would record it, where the document says.
	actor TEXT,
	prepared TEXT NOT NULL,
	-- The SCALE bytes, in hex, of what declares it wrong: reason and corrections.
	declaration TEXT,
	PRIMARY KEY (capture, idx)
);
CREATE INDEX capture_events_id ON capture_events (id);

-- Events as their documents say them. An event on record with the same id and the same digest says exactly this.
CREATE TABLE event_documents (
	id TEXT NOT NULL,
	digest TEXT NOT NULL,
	-- The author's own name of the event.
	event_id TEXT,
	-- The document.
	cid TEXT NOT NULL,
	-- JSON, with the context of its document.
	event TEXT NOT NULL,
	PRIMARY KEY (id, digest)
);
CREATE INDEX event_documents_name ON event_documents (event_id);
CREATE INDEX event_documents_cid ON event_documents (cid);

-- Named queries of the EPCIS interface.
CREATE TABLE epcis_queries (
	name TEXT NOT NULL PRIMARY KEY,
	account TEXT NOT NULL,
	-- JSON: parameters by name.
	query TEXT NOT NULL,
	created BIGINT NOT NULL
);
CREATE INDEX epcis_queries_account ON epcis_queries (account, name);

-- What the EPCIS interface asks the chain's events by, besides what 0001 has.
CREATE INDEX trace_events_read_point ON trace_events (read_point, number);
CREATE INDEX trace_events_biz_location ON trace_events (biz_location, number);
CREATE INDEX trace_events_disposition ON trace_events (disposition, number);
CREATE INDEX trace_events_body ON trace_events (body);
