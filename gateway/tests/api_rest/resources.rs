// SPDX-License-Identifier: Apache-2.0

//! Every resource answers what the rows say, and in the form that the description says.

use axum::http::StatusCode;
use serde_json::{json, Value};

use crate::{
	rows::{hash, COFFEE, EVENT, GLN, HEAD},
	schema::faults,
	support::{postgres, Gateway, ALICE, BOB, CHARLIE, DAVE, EVE},
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
