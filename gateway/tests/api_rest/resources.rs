// SPDX-License-Identifier: Apache-2.0

//! Every resource answers what the rows say, and in the form that the description says.

use std::time::Duration;

use axum::http::StatusCode;
use serde_json::{json, Value};
use souk_gateway::{
	statement::OrderSums,
	store::{
		tables::Write,
		writer::{BlockRows, Writer},
		Store,
	},
};
use sqlx::{AssertSqlSafe, Row};

use crate::{
	follow_support::Postgres,
	rows::{self, hash, COFFEE, EVENT, GLN, HEAD},
	schema::faults,
	support::{facts, postgres, Gateway, ALICE, BOB, CHARLIE, DAVE, EVE},
};

/// One address for each resource that names one thing.
pub fn examples() -> Vec<(&'static str, String)> {
	let item = format!("/v1/items/https:%2F%2Fid.gs1.org%2F01%2F{COFFEE}%2F21%2FA1");
	vec![
		("/v1", "/v1".into()),
		("/v1/blocks/{block}", "/v1/blocks/2".into()),
		("/v1/blocks/{block}", format!("/v1/blocks/{}", hash(2))),
		("/v1/transactions/{transaction}", "/v1/transactions/2-1".into()),
		("/v1/transactions/{transaction}", format!("/v1/transactions/{}", hash(102))),
		("/v1/events/{event}", "/v1/events/2-1".into()),
		("/v1/assets/{asset}", "/v1/assets/TIME".into()),
		("/v1/accounts/{account}", format!("/v1/accounts/{BOB}")),
		("/v1/shops/{id}", "/v1/shops/1".into()),
		("/v1/shops/{id}/bizpower", "/v1/shops/1/bizpower?interval=1m".into()),
		("/v1/shops/{id}/book", "/v1/shops/1/book".into()),
		("/v1/shops/{id}/statement", "/v1/shops/1/statement".into()),
		("/v1/listings/{id}", "/v1/listings/1".into()),
		("/v1/orders/{id}", "/v1/orders/1".into()),
		("/v1/promoters/{account}", format!("/v1/promoters/{CHARLIE}")),
		("/v1/promoters/{account}/statement", format!("/v1/promoters/{CHARLIE}/statement")),
		("/v1/campaigns/{id}", "/v1/campaigns/1".into()),
		("/v1/bonuses/{id}", "/v1/bonuses/1".into()),
		("/v1/products/{gtin}", format!("/v1/products/{COFFEE}")),
		("/v1/models/{id}", "/v1/models/1".into()),
		("/v1/cycles/{number}", "/v1/cycles/2".into()),
		("/v1/testers/{account}", format!("/v1/testers/{EVE}")),
		("/v1/items/{item}", item.clone()),
		("/v1/items/{item}/history", format!("{item}/history")),
		("/v1/trace_events/{id}", format!("/v1/trace_events/{EVENT}")),
		("/v1/parties/{party}", format!("/v1/parties/{GLN}")),
		("/v1/parties/{party}", format!("/v1/parties/{ALICE}")),
		("/v1/recalls/{gtin}/{lot}", format!("/v1/recalls/{COFFEE}/L1")),
		("/v1/eras/{era}", "/v1/eras/4".into()),
		("/v1/policies/{id}", "/v1/policies/1".into()),
		("/v1/referenda/{id}", "/v1/referenda/1".into()),
		("/v1/validators/{account}", format!("/v1/validators/{ALICE}")),
		("/v1/search", "/v1/search?query=coffee".into()),
		("/health", "/health".into()),
	]
}

/// What is described elsewhere, or answers in another form: content, GS1, EPCIS, JSON-LD, a stream, texts, and what asks the node.
const APART: [&str; 5] = ["/v1/live", "/metrics", "/ready", "/v1/items/{item}/lineage", "/openapi.json"];

/// Whether a path is of this interface, and not of content or GS1.
fn is_ours(path: &str) -> bool {
	let others = ["/v1/content", "/01", "/00", "/414", "/417", "/gs1", "/epcis", "/.well-known", "/jsonld"];
	!others.iter().any(|other| path.starts_with(other))
		&& !path.ends_with("/jsonld")
		&& !APART.contains(&path)
}

async fn should_be_as_described(gateway: &Gateway) {
	let description = gateway.found("/openapi.json").await;
	assert!(description["openapi"].as_str().unwrap().starts_with("3.1"));
	let examples = examples();
	let mut seen = 0;
	for (path, verbs) in description["paths"].as_object().unwrap() {
		let Some(get) = verbs.get("get").filter(|_| is_ours(path)) else { continue };
		let mut addresses: Vec<String> =
			examples.iter().filter(|(of, _)| of == path).map(|(_, address)| address.clone()).collect();
		if addresses.is_empty() {
			assert!(!path.contains('{'), "no example of {path}");
			addresses.push(path.clone());
		}
		let schema = &get["responses"]["200"]["content"]["application/json"]["schema"];
		assert!(schema.is_object(), "{path} describes no answer");
		for address in addresses {
			let answer = gateway.found(&address).await;
			assert_eq!(faults(&description, schema, &answer, &address), Vec::<String>::new());
			if path != "/health" {
				assert_eq!(answer["at"]["height"], HEAD, "{address}");
				assert_eq!(answer["at"]["hash"], hash(HEAD), "{address}");
				assert_eq!(answer["at"]["finalised"], true, "{address}");
			}
			if let Some(items) = answer["items"].as_array() {
				assert!(!items.is_empty(), "{address} has no rows to look at");
			}
			seen += 1;
		}
	}
	assert!(seen >= 70, "{seen}");
}

#[tokio::test]
async fn should_answer_every_resource_as_described() {
	should_be_as_described(&Gateway::sqlite().await).await;
}

#[tokio::test]
async fn should_answer_every_resource_as_described_on_postgresql() {
	let Some((_server, gateway)) = postgres().await else { return };
	should_be_as_described(&gateway).await;
}

#[tokio::test]
async fn should_describe_all_operations_by_names_of_their_own() {
	let description = serde_json::to_value(souk_gateway::api::description()).unwrap();
	let mut names = std::collections::BTreeSet::new();
	for (path, verbs) in description["paths"].as_object().unwrap() {
		for (verb, operation) in verbs.as_object().unwrap() {
			let name =
				operation["operationId"].as_str().unwrap_or_else(|| panic!("{verb} {path} has no name"));
			assert!(names.insert(name.to_string()), "{name} is there twice");
			assert!(operation["summary"].is_string(), "{verb} {path} says nothing");
			for parameter in operation["parameters"].as_array().into_iter().flatten() {
				assert!(parameter["description"].is_string(), "{path}: {parameter}");
				assert!(parameter["schema"].is_object(), "{path}: {parameter}");
			}
		}
	}
	// Everything that is referred to is there.
	let text = description.to_string();
	for part in text.split("\"#/components/schemas/").skip(1) {
		let name = part.split('"').next().unwrap();
		assert!(description["components"]["schemas"][name].is_object(), "{name} is not described");
	}
}

#[tokio::test]
async fn should_name_who_judged_the_product_of_a_listing() {
	let gateway = Gateway::sqlite().await;
	let listing = gateway.found("/v1/listings/1").await;
	let judged = &listing["judged"];
	assert_eq!((&judged["expert"], &judged["model"]), (&json!(DAVE), &json!(1)));
	assert_eq!((&judged["confirmed"], &judged["reports"]), (&json!(true), &json!(5)));
	// The node is away: nobody says how the chain marks it now.
	assert_eq!(listing["mark"], Value::Null);
	assert!(listing["unknown_because"].is_string());
	// Nobody judged the other product.
	assert_eq!(gateway.found("/v1/listings/2").await["judged"], Value::Null);
}

#[tokio::test]
async fn should_show_an_order_with_every_step_and_every_leg() {
	let gateway = Gateway::sqlite().await;
	let order = gateway.found("/v1/orders/1").await;
	assert_eq!(order["state"], "completed");
	assert_eq!(order["is_final"], true);
	assert_eq!(order["placed"], "2026-11-30T00:01:00Z");
	assert_eq!(order["amounts"], json!([{ "amount": "1000", "asset": "SOUK", "decimals": 12 }]));
	assert_eq!(order["fiat"], Value::Null);
	assert_eq!(order["steps"][0]["name"], "order_placed");
	assert_eq!(order["lines"][0]["promoters"], json!([CHARLIE]));
	let legs: Vec<(&str, &str)> = order["legs"]
		.as_array()
		.unwrap()
		.iter()
		.map(|leg| (leg["role"].as_str().unwrap(), leg["amount"]["amount"].as_str().unwrap()))
		.collect();
	assert_eq!(
		legs,
		[("seller", "800"), ("promoter", "100"), ("experience", "90"), ("commune", "10"), ("promoter", "7")]
	);
	assert_eq!(order["payments"][0]["payee"], ALICE);
	let other = gateway.found("/v1/orders/3").await;
	assert_eq!(other["fiat"], json!({ "minor": "4000", "currency": "EUR" }));
}

#[tokio::test]
async fn should_tell_what_the_rows_know_of_an_account_while_the_node_is_away() {
	let gateway = Gateway::sqlite().await;
	let account = gateway.found(&format!("/v1/accounts/{BOB}")).await;
	assert_eq!(account["free"]["amount"], "5000000000000");
	assert_eq!(account["holds"], Value::Null);
	assert!(account["unknown_because"].as_str().unwrap().contains("cannot be reached"));
	assert_eq!(account["assets"][0]["balance"]["amount"], "77");
	assert_eq!(account["counts"], json!({ "shops": 1, "bought": 2, "sold": 0, "promoted": 0 }));
	let lineage = format!("/v1/items/01%2F{COFFEE}%2F21%2FA1/lineage");
	let said = gateway.get(&lineage).await;
	assert_eq!(said.status, StatusCode::SERVICE_UNAVAILABLE);
	assert!(said.problem("node-unavailable").contains("cannot be reached"));
}

#[tokio::test]
async fn should_give_a_shops_statement_as_json_and_as_csv() {
	let gateway = Gateway::sqlite().await;
	let statement = gateway.found("/v1/shops/1/statement?from=2026-11-30&to=2026-12-01").await;
	let line = &statement["lines"][0];
	assert_eq!((line["source"].as_str(), line["unit"].as_str()), (Some("chain"), Some("SOUK")));
	assert_eq!((line["day"].as_str(), line["count"].as_u64()), (Some("2026-11-30"), Some(1)));
	for (field, amount) in [
		("gross", "1000"),
		("refunds", "0"),
		("payout", "800"),
		("commission", "100"),
		("experience", "90"),
		("commune", "10"),
	] {
		assert_eq!(line[field], amount, "{field}");
	}
	assert_eq!(statement["lines"][1]["unit"], "TIME");
	assert_eq!(
		(statement["lines"][1]["gross"].as_str(), statement["lines"][1]["campaigns"].as_str()),
		(Some("0"), Some("7"))
	);
	let till = &statement["lines"][2];
	assert_eq!((till["source"].as_str(), till["unit"].as_str()), (Some("till"), Some("EUR")));
	assert_eq!((till["gross"].as_str(), till["refunds"].as_str()), (Some("180000"), Some("1000")));

	let other = gateway.found("/v1/shops/2/statement?from=2026-11-30&to=2026-12-01").await;
	let fiat = other["lines"].as_array().unwrap().iter().find(|line| line["source"] == "fiat").unwrap();
	assert_eq!(
		(fiat["gross"].as_str(), fiat["refunds"].as_str(), fiat["payout"].as_str()),
		(Some("4000"), Some("1000"), Some("3000"))
	);
	let before = gateway.found("/v1/shops/1/statement?from=2026-11-01&to=2026-11-30").await;
	assert_eq!(before["lines"], json!([]));

	let address = "/v1/shops/1/statement?from=2026-11-30&to=2026-12-01";
	for said in [
		gateway.get_with(address, "accept", "text/csv").await,
		gateway.get(&format!("{address}&format=csv")).await,
	] {
		assert_eq!(said.status, StatusCode::OK);
		assert!(said.header("content-type").starts_with("text/csv"));
		assert_eq!(
			said.header("content-disposition"),
			"attachment; filename=\"shop-1-2026-11-30-2026-11-30.csv\""
		);
		let text = String::from_utf8(said.bytes).unwrap();
		let rows: Vec<&str> = text.trim_end().split("\r\n").collect();
		assert_eq!(rows.len(), 4);
		assert_eq!(rows[1], "2026-11-30,chain,SOUK,12,1,1000,0,800,100,0,0,90,10,0,0,0,0");
	}
}

#[tokio::test]
async fn should_give_a_promoters_statement() {
	let gateway = Gateway::sqlite().await;
	let address = format!("/v1/promoters/{CHARLIE}/statement?from=2026-11-30&to=2026-12-01");
	let statement = gateway.found(&address).await;
	assert_eq!(
		statement["lines"],
		json!([
			{ "day": "2026-11-30", "source": "campaign", "asset": "TIME", "decimals": 12, "orders": 1, "amount": "7" },
			{ "day": "2026-11-30", "source": "commission", "asset": "SOUK", "decimals": 12, "orders": 1, "amount": "100" },
		])
	);
	let said = gateway.get(&format!("{address}&format=csv")).await;
	let text = String::from_utf8(said.bytes).unwrap();
	assert!(
		text.starts_with("day,source,asset,decimals,orders,amount\r\n2026-11-30,campaign,TIME,12,1,7\r\n")
	);
	assert_eq!(gateway.get(&format!("/v1/promoters/{EVE}/statement")).await.status, StatusCode::NOT_FOUND);
}

/// A whole day is read from what was added up, a part of one from the orders themselves: both say the same.
async fn should_say_the_same(gateway: &Gateway) {
	for who in ["shops/1".to_owned(), "shops/2".to_owned(), format!("promoters/{CHARLIE}")] {
		let lines = |span: &'static str| {
			let address = format!("/v1/{who}/statement?{span}");
			async move { gateway.found(&address).await["lines"].as_array().unwrap().clone() }
		};
		let whole = lines("from=2026-11-30&to=2026-12-01").await;
		assert!(!whole.is_empty(), "{who}");
		for part in [
			"from=2026-11-30T00:00:00Z&to=2026-11-30T23:59:59Z",
			"from=2026-11-30T00:00:01Z&to=2026-12-01",
			"from=2026-11-29T12:00:00Z&to=2026-11-30T12:00:00Z",
			"from=2026-11-28T12:00:00Z&to=2026-12-02T12:00:00Z",
		] {
			assert_eq!(lines(part).await, whole, "{who}, {part}");
		}
		// Order 1 settled at 00:02 and order 3 at 00:04, and the till posted at 00:01 and 00:02.
		assert_eq!(lines("from=2026-11-30T00:05:00Z&to=2026-12-01").await, Vec::<Value>::new(), "{who}");
	}
}

#[tokio::test]
async fn should_say_the_same_of_a_day_and_of_its_orders() {
	should_say_the_same(&Gateway::sqlite().await).await;
}

#[tokio::test]
async fn should_say_the_same_of_a_day_and_of_its_orders_on_postgresql() {
	let Some((_server, gateway)) = postgres().await else { return };
	should_say_the_same(&gateway).await;
}

#[tokio::test]
async fn should_give_statements_of_whole_days_without_reading_orders() {
	let gateway = Gateway::sqlite().await;
	let addresses = [
		"/v1/shops/1/statement?from=2026-11-30&to=2026-12-01".to_owned(),
		format!("/v1/promoters/{CHARLIE}/statement?from=2026-11-01&to=2026-12-02"),
	];
	let before = [gateway.found(&addresses[0]).await, gateway.found(&addresses[1]).await];
	for table in ["orders", "order_legs", "rewards_paid"] {
		let statement = AssertSqlSafe(format!("DELETE FROM {table}"));
		sqlx::query(statement).execute(&gateway.app.store.pool).await.unwrap();
	}
	for (address, before) in addresses.iter().zip(before) {
		assert!(!before["lines"].as_array().unwrap().is_empty(), "{address}");
		assert_eq!(gateway.found(address).await, before, "{address}");
	}
}

/// The lines of both tables, as text.
async fn days(store: &Store) -> Vec<String> {
	let mut all = Vec::new();
	for question in [
		"SELECT shop || '/' || day || '/' || source || '/' || unit || '/' || orders || '/' || payout || '/' || refunds || '/' || \
		 commission || '/' || campaigns || '/' || bonuses FROM shop_days",
		"SELECT promoter || '/' || day || '/' || source || '/' || asset || '/' || orders || '/' || amount FROM promoter_days",
	] {
		let rows = sqlx::query(question).fetch_all(&store.pool).await.unwrap();
		all.extend(rows.iter().map(|row| row.get::<String, _>(0)));
	}
	all.sort();
	all
}

const MIGRATION: &str = include_str!("../../migrations/0004_statements.sql");

/// Becomes the writer, as soon as the database has noticed that the one before is gone.
async fn writer_of(store: &Store) -> Writer {
	loop {
		if let Some(writer) = store.writer(&facts()).await.unwrap() {
			return writer;
		}
		tokio::time::sleep(Duration::from_millis(20)).await;
	}
}

/// A database as the gateway before left it, with its orders.
async fn should_add_up_an_older_database(url: &str) {
	let store = Store::open(url).await.unwrap();
	let writer = writer_of(&store).await;
	rows::fill(&store).await;
	// Over one connection: another one learns too late that an index is gone.
	let mut connection = store.pool.acquire().await.unwrap();
	for statement in [
		"DROP TABLE shop_days",
		"DROP TABLE promoter_days",
		"DELETE FROM _sqlx_migrations WHERE version = 4",
		"DROP INDEX trace_event_items_item",
		"CREATE INDEX trace_event_items_item ON trace_event_items (item, event)",
		"DROP INDEX receipt_batches_time",
		"CREATE INDEX receipt_batches_time ON receipt_batches (shop, time)",
		"DROP INDEX reports_product",
		"CREATE INDEX reports_product ON reports (product, cycle)",
		"DROP INDEX reports_tester",
		"CREATE INDEX reports_tester ON reports (tester, cycle)",
		"DROP INDEX penalties_address",
		"CREATE INDEX penalties_address ON penalties (address, opened)",
		"DROP INDEX transactions_hash",
		"CREATE INDEX transactions_hash ON transactions (hash)",
		"DROP INDEX asset_balances_address",
		"CREATE INDEX asset_balances_address ON asset_balances (address)",
		"DROP INDEX event_refs_height",
		"CREATE INDEX event_refs_height ON event_refs (height)",
		"DROP INDEX trace_events_recorded",
		"CREATE INDEX trace_events_recorded ON trace_events (recorded)",
	] {
		sqlx::query(statement).execute(&mut *connection).await.unwrap();
	}
	for index in MIGRATION.split("CREATE INDEX ").skip(1) {
		let name = index.split_whitespace().next().unwrap();
		if !MIGRATION.contains(&format!("DROP INDEX {name};")) {
			sqlx::query(AssertSqlSafe(format!("DROP INDEX {name}"))).execute(&mut *connection).await.unwrap();
		}
	}
	drop((connection, writer));

	let mut writer = writer_of(&store).await;
	let first = days(&store).await;
	let day = rows::START / rows::DAY;
	assert_eq!(
		first,
		[
			format!("1/{day}/chain/SOUK/1/800/0/100/0/0"),
			format!("1/{day}/chain/TIME/1/0/0/0/7/7"),
			format!("2/{day}/chain/SOUK/1/0/1000/0/0/0"),
			format!("2/{day}/fiat/EUR/1/3000/1000/0/0/0"),
			format!("{CHARLIE}/{day}/campaign/TIME/1/7"),
			format!("{CHARLIE}/{day}/commission/SOUK/1/100"),
		]
	);
	// What is there is not added up again, neither when the gateway starts nor when it is told to.
	drop(writer);
	writer = writer_of(&store).await;
	assert_eq!(days(&store).await, first);
	writer.add_up().await.unwrap();
	assert_eq!(days(&store).await, first);

	// An order more adds to the lines that are there, and a line more where there is none.
	let mut sums = OrderSums::default();
	sums.leg("waterfall", "promoter", Some(CHARLIE), Some(ALICE), "SOUK", u128::MAX - 200);
	sums.reward("campaign", CHARLIE, "7", 5);
	let height = u64::try_from(HEAD).unwrap() + 1;
	let block = BlockRows {
		height,
		hash: hash(HEAD + 1),
		parent: hash(HEAD),
		time: u64::try_from(rows::at(HEAD + 1)).unwrap(),
		writes: sums.additions(1, day).into_iter().map(Write::Add).collect(),
	};
	writer.write(&[block]).await.unwrap();
	let more = days(&store).await;
	let large = u128::MAX - 100;
	assert!(more.contains(&format!("1/{day}/chain/SOUK/2/800/0/{large}/0/0")), "{more:?}");
	assert!(more.contains(&format!("{CHARLIE}/{day}/commission/SOUK/2/{large}")), "{more:?}");
	assert!(more.contains(&format!("{CHARLIE}/{day}/campaign/7/1/5")), "{more:?}");
	assert_eq!(more.len(), first.len() + 2);
}

#[tokio::test]
async fn should_add_up_what_an_older_gateway_wrote() {
	let folder = tempfile::tempdir().unwrap();
	should_add_up_an_older_database(&format!("sqlite:{}", folder.path().join("rows.db").display())).await;
}

#[tokio::test]
async fn should_add_up_what_an_older_gateway_wrote_on_postgresql() {
	let Some(server) = Postgres::start().await else { return };
	should_add_up_an_older_database(&server.url()).await;
}

async fn should_find_by_words(gateway: &Gateway) {
	for (query, ids) in [
		("coffee", vec![4, 1]),
		("COFF", vec![4, 1]),
		("dark+roast", vec![1]),
		("tea", vec![3, 2]),
		("roast+tea", vec![]),
		("500+g", vec![1]),
	] {
		let found = gateway.found(&format!("/v1/listings?query={query}")).await;
		let found: Vec<i64> =
			found["items"].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()).collect();
		assert_eq!(found, ids, "{query}");
	}
	assert_eq!(gateway.count("/v1/shops?query=caf%C3%A9").await, 1);
	// What changes and what goes is found no more by its old words.
	let store = &gateway.app.store;
	sqlx::query("UPDATE content_texts SET name = 'Cocoa', summary = '', words = '' WHERE cid = 'listing1'")
		.execute(&store.pool)
		.await
		.unwrap();
	sqlx::query("DELETE FROM content_texts WHERE cid = 'listing4'").execute(&store.pool).await.unwrap();
	assert_eq!(gateway.count("/v1/listings?query=coffee").await, 0);
	assert_eq!(gateway.count("/v1/listings?query=cocoa").await, 1);
}

#[tokio::test]
async fn should_find_listings_and_shops_by_words() {
	should_find_by_words(&Gateway::sqlite().await).await;
}

#[tokio::test]
async fn should_find_listings_and_shops_by_words_on_postgresql() {
	let Some((_server, gateway)) = postgres().await else { return };
	should_find_by_words(&gateway).await;
}

#[tokio::test]
async fn should_search_for_anything() {
	let gateway = Gateway::sqlite().await;
	for (query, kinds) in [
		("1", vec!["order", "shop", "listing", "campaign", "model", "referendum", "block"]),
		(COFFEE, vec!["product", "listings", "items"]),
		(GLN, vec!["party", "place"]),
		(CHARLIE, vec!["promoter"]),
		(EVENT, vec!["trace_event"]),
		("2-1", vec!["transaction"]),
		("urn:epc:id:sgtin:9506000.013435.A1", vec!["item"]),
		("hardware", vec!["shop"]),
		("nothingatall", vec![]),
		("%2B%2B", vec![]),
	] {
		let found = gateway.found(&format!("/v1/search?query={query}")).await;
		let found = found["items"].as_array().unwrap();
		let names: Vec<&str> = found.iter().map(|found| found["kind"].as_str().unwrap()).collect();
		assert_eq!(names, kinds, "{query}");
		for one in found {
			gateway.found(one["url"].as_str().unwrap()).await;
		}
	}
}

#[tokio::test]
async fn should_say_that_it_lives_and_why_it_is_not_ready() {
	let gateway = Gateway::sqlite().await;
	assert_eq!(gateway.found("/health").await, json!({ "status": "ok" }));
	let ready = gateway.get("/ready").await;
	assert_eq!(ready.status, StatusCode::SERVICE_UNAVAILABLE);
	let said = ready.json();
	assert_eq!((said["ready"].as_bool(), said["node"].as_str()), (Some(false), Some("nobody listens")));
	assert_eq!((said["database"].as_str(), said["at"]["height"].as_i64()), (Some("ok"), Some(HEAD)));
	let metrics = gateway.get("/metrics").await;
	let text = String::from_utf8(metrics.bytes).unwrap();
	assert!(text.contains("souk_gateway_requests_total{method=\"GET\",status=\"200\"} "), "{text}");
	assert!(text.contains(&format!("souk_gateway_height {HEAD}")), "{text}");
	assert!(text.ends_with("# EOF\n"));
}

#[tokio::test]
async fn should_show_its_description_from_its_own_origin() {
	let gateway = Gateway::sqlite().await;
	let page = gateway.get("/docs").await;
	assert_eq!(page.status, StatusCode::OK);
	assert!(page.header("content-security-policy").contains("script-src 'self'"));
	let html = String::from_utf8(page.bytes).unwrap();
	assert!(!html.contains("http://") && !html.contains("https://"), "{html}");
	for part in ["/docs/page.js", "/docs/page.css"] {
		assert!(html.contains(part));
		assert_eq!(gateway.get(part).await.status, StatusCode::OK);
	}
	assert_eq!(gateway.get("/").await.header("location"), "/docs");
}
