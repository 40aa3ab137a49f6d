// SPDX-License-Identifier: Apache-2.0

//! How the database reads what it is asked for. Every address is asked, every query that it makes is heard, and its plan is read: no
//! table is walked, and nothing is sorted, but for what [`EXEMPT`] names with a reason. A plan follows from the tables and their
//! indexes, and not from how many rows there are, so what holds for these few rows holds for millions.

use std::{
	collections::{BTreeMap, BTreeSet},
	fmt::Debug,
	sync::{Arc, LazyLock, Mutex},
};

use axum::http::StatusCode;
use souk_gateway::{
	config::Settings,
	store::{Dialect, Store},
};
use sqlx::{
	any::{AnyConnectOptions, AnyPoolOptions},
	AnyPool, AssertSqlSafe, Row,
};
use tracing::{
	field::{Field, Visit},
	span, Event, Metadata, Subscriber,
};

use crate::{
	follow_support::Postgres,
	live::Stream,
	load,
	rows::{self, COFFEE, EVENT, GLN},
	support::{facts, Gateway, CHARLIE},
};

/// What a query may do that others may not: a part of its text, and why.
const EXEMPT: [(&str, &str); 14] = [
	(
		"content_words MATCH",
		"what words find is sorted by number: the index of words has no order of listings",
	),
	("@@ to_tsquery", "the same on PostgreSQL"),
	("t.success = 1", "almost all transactions succeed, so a page is full after a few more rows than it has"),
	(
		"m.category = ",
		"the category of a product is that of its model: listings are walked, products are sorted",
	),
	("k.category = ", "the category of a listing is that of its shop: listings are walked"),
	("coalesce(p.verdict", "the verdict of a listing is that of its product: listings are walked"),
	("s.state = 'open'", "whether a listing is available is for its shop to say, too: listings are walked"),
	("t.price_sort", "the listings of a range of prices are sorted by number"),
	("FROM parties t WHERE", "one GLN is that of a few parties at most"),
	("FROM recalls WHERE gtin = $1 AND (CAST", "the alerts on the lots of one product are few"),
	("WITH RECURSIVE names", "each name leads to the next one by the index, until there are enough"),
	("s.digest = e.digest WHERE", "a filter of EPCIS may have many values: what they find is sorted"),
	("FROM meta", "a few rows"),
	("FROM head", "one row"),
];

/// Indexes of some rows alone: to walk one is to find just these.
const PARTIAL: [&str; 3] = ["orders_open", "orders_final", "transactions_failed"];

/// Hears the queries of pools that log them.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<BTreeSet<String>>>);

#[derive(Default)]
struct Statement {
	summary: String,
	whole: String,
}

impl Visit for Statement {
	fn record_str(&mut self, field: &Field, value: &str) {
		match field.name() {
			"summary" => self.summary = value.to_owned(),
			"db.statement" => self.whole = value.trim().to_owned(),
			_ => {},
		}
	}

	fn record_debug(&mut self, _: &Field, _: &dyn Debug) {}
}

impl Subscriber for Heard {
	fn enabled(&self, metadata: &Metadata<'_>) -> bool {
		metadata.target() == "sqlx::query"
	}

	fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
		span::Id::from_u64(1)
	}

	fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

	fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

	fn event(&self, event: &Event<'_>) {
		let mut statement = Statement::default();
		event.record(&mut statement);
		// A short statement is its own summary.
		let text = if statement.whole.is_empty() { statement.summary } else { statement.whole };
		if text.starts_with("SELECT ") || text.starts_with("WITH ") {
			self.0.lock().unwrap().insert(text);
		}
	}

	fn enter(&self, _: &span::Id) {}

	fn exit(&self, _: &span::Id) {}
}

/// Every address to ask: those that are measured too, the second page of every list, and documents of GS1 and EPCIS.
fn addresses() -> BTreeSet<String> {
	let mut all: BTreeSet<String> =
		load::reads().into_values().filter(|address| !address.contains('{')).collect();
	// The rows have these in place of the many that are measured.
	for address in [
		"/v1/transactions?success=true",
		"/v1/orders?is_final=false",
		"/v1/listings?available=false",
		"/v1/orders?shop=1&state=completed",
		"/v1/orders?shop=1&from=2026-11-30&to=2026-12-01",
		"/v1/orders?shop=1&state=completed&settled_from=2026-11-30&settled_to=2026-12-01",
		"/v1/legs?payee={charlie}&from=2026-11-30",
		"/v1/legs?shop=1&from=2026-11-30",
		"/v1/events?pallet=Orders&name=OrderPlaced&block=2",
		"/v1/trace_events?from=2026-11-30&to=2026-12-01",
		"/v1/receipt_batches?shop=1&from=2026-11-30&to=2026-12-01",
		"/v1/shops/1/bizpower?interval=1d&from=2026-11-30&to=2026-12-01",
		"/v1/shops/1/statement?from=2026-11-29T12:00:00Z&to=2026-12-02T12:00:00Z",
		"/v1/promoters/{charlie}/statement?from=2026-11-29T12:00:00Z&to=2026-12-02T12:00:00Z",
		"/v1/search?query=1",
		"/v1/search?query={charlie}",
		"/v1/search?query={coffee}",
		"/v1/search?query={gln}",
		"/v1/search?query={event}",
		"/v1/search?query=2-1",
		"/v1/orders/1/jsonld",
		"/01/{coffee}?linkType=linkset",
		"/01/{coffee}/21/A1?linkType=linkset",
		"/414/{gln}?linkType=linkset",
		"/gs1/products/{coffee}",
		"/gs1/recall/01/{coffee}",
		"/epcis/v2/events",
		"/epcis/v2/events?EQ_bizStep=shipping",
		"/epcis/v2/events?EQ_bizStep=shipping%7Creceiving",
		"/epcis/v2/events?GE_recordTime=2026-11-30T00:00:00Z&orderBy=recordTime",
		"/epcis/v2/events?GE_eventTime=2026-11-30T00:00:00Z&orderBy=eventTime",
		"/epcis/v2/events?MATCH_anyEPC=urn:epc:id:sgtin:9506000.013435.A1",
		"/epcis/v2/epcs",
		"/epcis/v2/bizLocations",
		"/epcis/v2/readPoints",
	] {
		let address = [("{charlie}", CHARLIE), ("{coffee}", COFFEE), ("{gln}", GLN), ("{event}", EVENT)]
			.iter()
			.fold(address.to_owned(), |address, (name, value)| address.replace(name, value));
		all.insert(address);
	}
	all
}

/// What is heard in this process, and who listens: one test after the other.
static HEARD: LazyLock<Heard> = LazyLock::new(|| {
	let heard = Heard::default();
	// Pools that do not log are not heard, so the other tests of the process are none of its business.
	tracing::subscriber::set_global_default(heard.clone()).expect("nobody else listens");
	heard
});
static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// Asks for every address, and hears every query that this makes.
async fn heard(url: &str, folder: tempfile::TempDir) -> (Gateway, BTreeSet<String>) {
	let _turn = TURN.lock().await;
	HEARD.0.lock().unwrap().clear();
	let mut store = Store::open(url).await.unwrap();
	let mut writer = store.writer(&facts()).await.unwrap().expect("nobody else writes");
	rows::fill(&store).await;
	writer.add_up().await.unwrap();
	let options: AnyConnectOptions = url.replacen("sqlite:", "sqlite://", 1).parse().unwrap();
	store.pool = AnyPoolOptions::new().max_connections(4).connect_with(options).await.unwrap();
	let settings = Settings { requests_per_minute: 0, ..Settings::default() };
	let gateway = Gateway::over(store, writer, folder, settings);
	let mut pages = 0;
	for address in addresses() {
		// Links of the resolver name the host that was asked.
		let said = gateway.get_with(&address, "host", "gateway").await;
		let fine = [StatusCode::OK, StatusCode::TEMPORARY_REDIRECT].contains(&said.status)
			|| address == "/ready" && said.status == StatusCode::SERVICE_UNAVAILABLE;
		assert!(fine, "{address}: {} {}", said.status, String::from_utf8_lossy(&said.bytes));
		// A list is read on from the row that its cursor names.
		let Some(next) = paged(&gateway, &address).await else { continue };
		assert_eq!(gateway.get(&next).await.status, StatusCode::OK, "{next}");
		pages += 1;
	}
	let (live, of_live) = (Arc::clone(&gateway.app.live), gateway.app.store.clone());
	let following = tokio::spawn(async move { live.follow(&of_live).await });
	for address in ["/v1/live", "/v1/live?about=order:1", "/v1/live?kinds=order,shop,block"] {
		let mut stream = Stream::open(&gateway, address, Some("1-0")).await;
		assert!(stream.next().await.is_some(), "{address} says nothing");
	}
	following.abort();
	assert!(pages >= 35, "{pages} lists have a second page");
	// Whatever still is to be logged has been by then.
	gateway.app.store.pool.close().await;
	let all = HEARD.0.lock().unwrap().clone();
	assert!(all.len() >= 250, "{} queries were heard", all.len());
	(gateway, all)
}

/// The address of the second page of a list whose pages have one row.
async fn paged(gateway: &Gateway, address: &str) -> Option<String> {
	if !address.starts_with("/v1/") || address.contains("limit=") {
		return None;
	}
	let sign = if address.contains('?') { '&' } else { '?' };
	let address = format!("{address}{sign}limit=1");
	let said = gateway.get(&address).await;
	// What is no list has no such parameter.
	let next =
		(said.status == StatusCode::OK).then(|| said.json()["next"].as_str().map(str::to_owned)).flatten()?;
	Some(format!("{address}&cursor={next}"))
}

/// What is wrong with a plan of SQLite, in its own words.
fn faults(statement: &str, plan: &[String]) -> Vec<String> {
	let listed = !statement.contains(" WHERE ") || statement.contains(" WHERE TRUE ORDER BY ");
	let in_order = |step: &str| step.contains(" USING INDEX ") || step.contains(" USING COVERING INDEX ");
	plan.iter()
		.filter(|step| {
			// A list without a filter is walked in its own order until the page is full.
			let page = listed && statement.contains(" LIMIT ") && in_order(step);
			let part = PARTIAL.iter().any(|index| step.ends_with(&format!("INDEX {index}")));
			// Values that the query itself brings are no table.
			let own = step.contains("CONSTANT ROW") || *step == "SCAN pairs";
			(step.starts_with("SCAN ") && !page && !part && !own)
				// The rows of one order, of one event: they come together, and only these are sorted.
				|| (step.contains("TEMP B-TREE") && !step.contains("FOR LAST TERM OF ORDER BY"))
				|| step.contains("AUTOMATIC")
		})
		.cloned()
		.collect()
}

/// What is wrong with a plan of PostgreSQL, in its own words.
fn faults_of_postgresql(plan: &[String]) -> Vec<String> {
	let terms = |step: &str, name: &str| step.strip_prefix(name).map(|keys| keys.split(", ").count());
	plan.iter()
		.enumerate()
		.filter(|(place, step)| {
			// Values that the query itself brings are no table.
			let walked = step.contains("Seq Scan on") && !step.contains("*VALUES*");
			let sorted = terms(step, "Sort Key: ").is_some_and(|all| {
				let before = plan.get(place + 1).and_then(|next| terms(next, "Presorted Key: "));
				// The rows of one order, of one event: they come together, and only these are sorted.
				before.is_none_or(|before| before + 1 != all)
			});
			walked || sorted
		})
		.map(|(_, step)| step.clone())
		.collect()
}

async fn plan(pool: &AnyPool, statement: &str) -> Vec<String> {
	let question = format!("EXPLAIN QUERY PLAN {statement}");
	let rows = sqlx::query(AssertSqlSafe(question)).fetch_all(pool).await;
	let rows = rows.unwrap_or_else(|error| panic!("{statement}: {error}"));
	rows.iter().map(|row| row.try_get::<String, _>("detail").unwrap()).collect()
}

/// The queries with something wrong, each with what that is. No exemption is there in vain.
fn judge(found: BTreeMap<String, Vec<String>>, dialect: Dialect) {
	let mut used = BTreeSet::new();
	let mut wrong = String::new();
	for (statement, steps) in found {
		match EXEMPT.iter().find(|(part, _)| statement.contains(part)) {
			Some((part, _)) => {
				used.insert(*part);
			},
			None => wrong.push_str(&format!("{statement}\n    {}\n", steps.join("\n    "))),
		}
	}
	assert!(wrong.is_empty(), "queries that walk a table or sort:\n{wrong}");
	if dialect == Dialect::Sqlite {
		let idle: Vec<&str> = EXEMPT
			.iter()
			.map(|(part, _)| *part)
			.filter(|part| !used.contains(part) && !part.starts_with("@@"))
			.collect();
		assert_eq!(idle, Vec::<&str>::new(), "exemptions that no query needs");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn should_read_everything_by_an_index() {
	let folder = tempfile::tempdir().unwrap();
	let url = format!("sqlite:{}", folder.path().join("rows.db").display());
	let (_gateway, statements) = heard(&url, folder).await;
	let store = Store::open(&url).await.unwrap();
	let (mut found, mut named_twice) = (BTreeMap::new(), 0);
	for statement in statements {
		let steps = plan(&store.pool, &statement).await;
		// Whether an event names an item twice is seen at the rows of the item, and not by looking at all items of the event.
		if statement.contains("trace_event_items d") {
			assert!(steps.iter().any(|step| step.contains("(item=? AND event=? AND place<?)")), "{steps:?}");
			named_twice += 1;
		}
		let steps = faults(&statement, &steps);
		if !steps.is_empty() {
			found.insert(statement, steps);
		}
	}
	assert!(named_twice > 0);
	judge(found, Dialect::Sqlite);
	// The test itself finds what it looks for.
	for (statement, word) in [
		("SELECT t.* FROM order_legs t WHERE t.amount = $1 LIMIT 1", "SCAN t"),
		(
			"SELECT t.* FROM order_legs t WHERE t.payee = $1 ORDER BY t.amount LIMIT 1",
			"USE TEMP B-TREE FOR ORDER BY",
		),
		("SELECT DISTINCT t.amount FROM order_legs t WHERE t.payee = $1", "USE TEMP B-TREE FOR DISTINCT"),
	] {
		let steps = faults(statement, &plan(&store.pool, statement).await);
		assert!(steps.iter().any(|step| step.contains(word)), "{statement}: {steps:?}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn should_read_everything_by_an_index_on_postgresql() {
	let Some(server) = Postgres::start().await else { return };
	let (_gateway, statements) = heard(&server.url(), tempfile::tempdir().unwrap()).await;
	let store = Store::open(&server.url()).await.unwrap();
	let mut connection = store.pool.acquire().await.unwrap();
	// So few rows are read quickest as they lie. Whether there is another way is seen where this one counts as very dear.
	for setting in [
		"enable_seqscan = off",
		"enable_sort = off",
		"enable_bitmapscan = off",
		"enable_hashjoin = off",
		"enable_mergejoin = off",
		"enable_hashagg = off",
		"plan_cache_mode = force_generic_plan",
	] {
		sqlx::raw_sql(AssertSqlSafe(format!("SET {setting}"))).execute(&mut *connection).await.unwrap();
	}
	let mut found = BTreeMap::new();
	for (number, statement) in statements.into_iter().enumerate() {
		let places = (1..=999).take_while(|place| has_place(&statement, *place)).count();
		let name = format!("q{number}");
		let prepare = format!("PREPARE {name} AS {statement}");
		let prepared = sqlx::raw_sql(AssertSqlSafe(prepare)).execute(&mut *connection).await;
		prepared.unwrap_or_else(|error| panic!("{statement}: {error}"));
		let values = match places {
			0 => String::new(),
			_ => format!("({})", vec!["NULL"; places].join(", ")),
		};
		let question = format!("EXPLAIN EXECUTE {name}{values}");
		let rows = sqlx::raw_sql(AssertSqlSafe(question)).fetch_all(&mut *connection).await.unwrap();
		let steps: Vec<String> =
			rows.iter().map(|row| row.try_get::<String, _>(0).unwrap().trim().to_owned()).collect();
		let steps = faults_of_postgresql(&steps);
		if !steps.is_empty() {
			found.insert(statement, steps);
		}
	}
	judge(found, Dialect::Postgres);
	let said =
		|steps: &[&str]| faults_of_postgresql(&steps.iter().map(|step| step.to_string()).collect::<Vec<_>>());
	assert_eq!(said(&["Incremental Sort", "Sort Key: a, b", "Presorted Key: a"]), Vec::<String>::new());
	assert_eq!(said(&["Incremental Sort", "Sort Key: a, b, c", "Presorted Key: a"]), ["Sort Key: a, b, c"]);
	assert_eq!(said(&["Sort", "Sort Key: a", "->  Seq Scan on t"]), ["Sort Key: a", "->  Seq Scan on t"]);
}

/// Whether a query has a value of this number.
fn has_place(statement: &str, place: usize) -> bool {
	let name = format!("${place}");
	statement
		.match_indices(&name)
		.any(|(at, _)| !statement[at + name.len()..].starts_with(|next: char| next.is_ascii_digit()))
}
