// SPDX-License-Identifier: Apache-2.0

//! The resolver, the pages that it leads to, and schema.org, by real requests.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod gs1_support;

use axum::http::{Method, StatusCode};
use gs1_support::{supply_chain, Gateway};
use serde_json::{json, Value};
use souk_gateway::content::files::address_of;
use subxt_signer::sr25519::dev::alice;

const VOC: &str = "https://gs1.org/voc/";
const BREAD: &[u8] = br#"{"@context":"https://schema.org","@type":"Product","name":"Rye <b>bread</b>","description":"Dark","image":"ipfs://bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku","gtin":"000","offers":"free"}"#;

/// A gateway with a product on sale, its items, a recall, a party.
async fn market() -> Gateway {
	let gateway = Gateway::open(|_| ()).await;
	gateway.account(&alice()).await;
	assert_eq!(gateway.upload(&alice(), "application/ld+json", BREAD).await.status, StatusCode::CREATED);
	let (_, page) = address_of(BREAD);
	gateway.record(&supply_chain(), 1).await;
	gateway
		.sql(&[
			"INSERT INTO meta (name, content) SELECT 'x', 'x' WHERE 1 = 0",
			&format!(
				"INSERT INTO shops (id, owner, state, region, category, floor_area, staff, metadata, bond, capabilities, open_orders, \
				 verification_level, opened, opened_block, gone, details, block) VALUES (3, 'merchant', 'open', 'DE-BE', '5462', 80, 4, \
				 '{page}', '0', '[]', 0, 0, 1777000000000, 1, 0, '{{}}', 1)"
			),
			&format!(
				"INSERT INTO listings (id, shop, product, metadata, stock, status, price_asset, price_amount, experience_fee, \
				 return_window, published, published_block, gone, details, block) VALUES (5, 3, '09521000001015', '{page}', 12, 'active', \
				 'SOUK', '1500000000000', 0, 1209600000, 1, 1, 0, '{{}}', 1)"
			),
			"INSERT INTO listings (id, shop, product, metadata, stock, status, price_asset, price_amount, price_currency, price_minor, \
			 experience_fee, return_window, published, published_block, gone, details, block) VALUES (6, 3, '09521000001015', 'none', 0, \
			 'active', 'SOUK', '1', 'JPY', '700', 0, 0, 1, 1, 0, '{}', 1)",
			"INSERT INTO products (gtin, claims, verdict, gone, details, block) VALUES ('09521000001015', '[]', 'confirmed', 0, '{}', 1)",
			"INSERT INTO recalls (gtin, lot, state, spread, by_authority, since, details, block) \
			 VALUES ('09521000001022', 'L-7', 'recalled', 'blocked', 1, 1777000000000, '{}', 1)",
			"INSERT INTO parties (address, gln, gone, details, block) VALUES ('p', '9521000000018', 0, '{}', 1)",
			"INSERT INTO places (gln, address, gone, block) VALUES ('9521000000018', 'p', 0, 1)",
			"INSERT INTO orders (id, shop, seller, buyer, mode, state, final, counter, amounts, fiat_refunded, services, lines, placed, placed_block, \
			 gone, details, block) VALUES (8, 3, 'merchant', 'buyer', 'escrow', 'shipped', 0, 0, '[]', '0', '[]', 1, 1777000000000, 1, 0, '{}', 1)",
			"INSERT INTO order_lines (order_id, line, listing, product, quantity, shipped, dropped, returned, amounts, refunded, promoters, \
			 items, details, block) VALUES (8, 0, 5, '09521000001015', 2, 2, 0, 0, '[]', '[]', '[]', '[]', '{}', 1)",
		])
		.await;
	gateway
}

fn anchors(set: &Value) -> Vec<&str> {
	set["linkset"].as_array().unwrap().iter().map(|one| one["anchor"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn should_answer_with_all_links_when_a_set_is_asked_for() {
	let gateway = market().await;
	let path = "/01/09521000001015/21/A100";
	let by_accept = gateway.get_with(path, &[("accept", "application/linkset+json")]).await;
	assert_eq!(by_accept.status, StatusCode::OK, "{}", by_accept.text());
	assert_eq!(by_accept.header("content-type"), "application/linkset+json");
	let by_query = gateway.get(&format!("{path}?linkType=all")).await;
	let by_new_name = gateway.get(&format!("{path}?linkType=linkset")).await;
	assert_eq!(by_accept.json(), by_query.json());
	assert_eq!(by_accept.json(), by_new_name.json());
	let set = by_accept.json();
	assert_eq!(
		anchors(&set),
		["https://g.example/01/09521000001015/21/A100", "https://g.example/01/09521000001015"]
	);
	for context in set["linkset"].as_array().unwrap() {
		for (name, links) in context.as_object().unwrap() {
			if name == "anchor" || name == "itemDescription" {
				continue;
			}
			assert!(
				name.starts_with(VOC),
				"a relation outside the standard's registry is an address: {name}"
			);
			for link in links.as_array().unwrap() {
				assert!(link["href"].as_str().unwrap().starts_with("https://g.example/"), "{link}");
				assert!(
					link["title"].is_string() && link["type"].is_string() && link["hreflang"].is_array(),
					"{link}"
				);
			}
		}
		assert_eq!(context[format!("{VOC}defaultLink")].as_array().unwrap().len(), 1);
	}
	assert_eq!(set["linkset"][1]["itemDescription"], "Rye <b>bread</b>");
	assert!(set["linkset"][0][format!("{VOC}productPassport")].is_array());
	let text = gateway.get_with(path, &[("accept", "application/linkset")]).await;
	assert_eq!(text.header("content-type"), "application/linkset");
	assert!(text.text().contains("rel=\"https://gs1.org/voc/traceability\""), "{}", text.text());
}

#[tokio::test]
async fn should_lead_on_to_what_the_client_wants() {
	let gateway = market().await;
	let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
	for (path, accept, to) in [
		("/01/09521000001015", browser, "/gs1/products/09521000001015"),
		("/01/9521000001015", browser, "/gs1/products/09521000001015"),
		("/01/09521000001015?17=271231", browser, "/gs1/products/09521000001015"),
		("/01/09521000001015/21/A100", browser, "/gs1/trace/01/09521000001015/21/A100"),
		("/01/09521000001015/21/unknown", browser, "/gs1/products/09521000001015"),
		("/01/09521000001015?linkType=gs1:pip", "application/ld+json", "/v1/products/09521000001015/jsonld"),
		("/01/09521000001015?linkType=gs1:certificationInfo", browser, "/v1/products/09521000001015"),
		("/01/09521000001015?linkType=gs1:hasRetailers", browser, "/v1/listings?gtin=09521000001015"),
		(
			"/01/09521000001022/10/L-7?linkType=gs1:recallStatus",
			browser,
			"/gs1/recall/01/09521000001022/10/L-7",
		),
		(
			"/00/095210000000000018?linkType=gs1:epcis",
			browser,
			"/epcis/v2/epcs/https%3A%2F%2Fid.gs1.org%2F00%2F095210000000000018/events",
		),
		("/414/9521000000018", browser, "/v1/parties/9521000000018"),
		("/417/9521000000018", browser, "/v1/parties/9521000000018"),
		(
			"/414/9521000000018?linkType=gs1:epcis",
			browser,
			"/epcis/v2/bizLocations/https%3A%2F%2Fid.gs1.org%2F414%2F9521000000018/events",
		),
	] {
		let answer = gateway.get_with(path, &[("accept", accept)]).await;
		assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT, "{path}: {}", answer.text());
		assert_eq!(answer.header("location"), format!("https://g.example{to}"), "{path}");
		assert!(answer.header("vary").to_lowercase().contains("accept"));
		let link = answer.header("link");
		assert!(link.contains("rel=\"linkset\"; type=\"application/linkset+json\""), "{link}");
		assert!(link.contains("rel=\"http://www.w3.org/2002/07/owl#sameAs\""), "{link}");
		// What it leads to is there, but for what only a node can tell.
		let there = gateway.get_with(to, &[("accept", "*/*")]).await;
		let needs_node = to.starts_with("/gs1/trace");
		let good = if needs_node { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
		assert_eq!(there.status, good, "{to}: {}", there.text());
	}
	let head = gateway.send(Method::HEAD, "/01/09521000001015", &[], "").await;
	assert_eq!(head.status, StatusCode::TEMPORARY_REDIRECT);
	let options = gateway.send(Method::OPTIONS, "/01/09521000001015", &[], "").await;
	assert_eq!((options.status, options.header("allow")), (StatusCode::NO_CONTENT, "GET, HEAD, OPTIONS"));
}

#[tokio::test]
async fn should_say_what_is_wrong_with_a_link() {
	let gateway = market().await;
	for (path, problem, word) in [
		("/01/09521000001016", "/problems/invalid-request", "must end in 5"),
		("/00/095210000000000019", "/problems/invalid-request", "must end in 8"),
		("/414/9521000000019", "/problems/invalid-request", "must end in 8"),
		("/01/09521000001015/21/A/10/L", "/problems/invalid-request", "out of order"),
		("/01/09521000001015/21/%00", "/problems/invalid-request", "character set 82"),
		("/01/09521000001015/21/..%2f..%2fetc", "/problems/not-found", ""),
		("/01/%27%20OR%201=1", "/problems/invalid-request", "GTIN"),
		("/01/09506000134352", "/problems/not-found", "09506000134352"),
		("/00/106141411234567897", "/problems/not-found", "106141411234567897"),
		("/01/09521000001015?linkType=pip", "/problems/invalid-parameter", "gs1:pip"),
		("/01/09521000001015?linkType=gs1:epil", "/problems/not-found", "gs1:epil"),
		("/01/09521000001015?linkType=gs1:epcis", "/problems/not-found", "gs1:pip"),
	] {
		let answer = gateway.get(path).await;
		if path.contains("etc") {
			// A serial of allowed characters that nobody recorded: the product is known.
			assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT, "{path}");
			continue;
		}
		assert_eq!(answer.problem(), problem, "{path}");
		assert!(answer.detail().contains(word), "{path}: {}", answer.detail());
	}
	let host = Gateway::open(|settings| settings.public_url = None).await;
	let request = axum::http::Request::builder().uri("/.well-known/gs1resolver").header("host", "evil\"<x>");
	let answer = host.ask(request.body(axum::body::Body::empty()).unwrap()).await;
	assert_eq!(answer.problem(), "/problems/invalid-request");
	let own = host.get("/.well-known/gs1resolver").await;
	assert_eq!(own.json()["resolverRoot"], "http://g.example");
}

#[tokio::test]
async fn should_describe_itself() {
	let gateway = market().await;
	let answer = gateway.get("/.well-known/gs1resolver").await;
	let body = answer.json();
	assert_eq!(body["resolverRoot"], "https://g.example");
	assert_eq!(body["supportedPrimaryKeys"], json!(["01", "00", "414", "417"]));
	assert_eq!(body["activeLinkTypes"]["en"]["gs1:recallStatus"]["url"], "https://gs1.org/voc/recallStatus");
	let context = gateway.get("/gs1/linkset-context.jsonld").await;
	assert_eq!(context.header("content-type"), "application/ld+json");
	assert_eq!(context.json()["@context"]["anchor"], "@id");
}

#[tokio::test]
async fn should_tell_whether_an_alert_reaches_a_thing() {
	let gateway = market().await;
	let lot = gateway.get("/gs1/recall/01/09521000001022/10/L-7").await;
	assert_eq!(lot.status, StatusCode::OK, "{}", lot.text());
	assert_eq!(lot.json()["alerts"][0]["state"], "recalled");
	assert_eq!(lot.json()["at"]["height"], 9);
	let item = gateway.get("/gs1/recall/01/09521000001015/21/A100").await.json();
	assert_eq!((item["status"].as_str(), item["alerts"].as_array().unwrap().len()), (Some("free"), 0));
	let product = gateway.get("/gs1/recall/01/09521000001022").await.json();
	assert!(product.get("status").is_none());
	assert_eq!(product["alerts"][0]["lot"], "L-7");
	gateway.sql(&["UPDATE items SET recall = 'blocked', lot = '01/09521000001022/10/L-7' WHERE item = '01/09521000001015/21/A100'"]).await;
	assert_eq!(gateway.get("/gs1/recall/01/09521000001015/21/A100").await.json()["status"], "blocked");
	assert_eq!(gateway.get("/gs1/recall/01/09521000001015/21/none").await.problem(), "/problems/not-found");
	assert_eq!(gateway.get("/gs1/recall/414/9521000000018").await.problem(), "/problems/invalid-request");
	assert_eq!(gateway.get("/gs1/passport/01/09521000001015").await.problem(), "/problems/invalid-request");
	assert_eq!(
		gateway.get("/gs1/passport/01/09521000001015/21/A100").await.problem(),
		"/problems/node-unavailable"
	);
}

#[tokio::test]
async fn should_show_a_product_without_running_what_its_merchant_wrote() {
	let gateway = market().await;
	let page = gateway.get("/gs1/products/09521000001015").await;
	let text = page.text();
	assert!(text.contains("Rye &lt;b&gt;bread&lt;/b&gt;") && !text.contains("<b>bread"), "{text}");
	assert!(
		text.contains("1.5 SOUK") && text.contains("14 days") && text.contains("confirm every claim"),
		"{text}"
	);
	assert!(page.header("content-security-policy").starts_with("default-src 'none'"));
	assert!(!text.contains("<script"));
	let recalled = gateway.get("/gs1/products/09521000001022").await;
	assert_eq!(recalled.problem(), "/problems/not-found", "only items of it are known");
}

#[tokio::test]
async fn should_speak_schema_org() {
	let gateway = market().await;
	let product = gateway.get("/v1/products/09521000001015/jsonld").await;
	assert_eq!(product.header("content-type"), "application/ld+json");
	let product = product.json();
	assert_eq!(
		(product["@type"].as_str(), product["gtin"].as_str()),
		(Some("Product"), Some("09521000001015"))
	);
	assert_eq!(product["name"], "Rye <b>bread</b>");
	// The chain's facts stand above what the description says of the same.
	assert_eq!(product["offers"].as_array().unwrap().len(), 2);
	assert_eq!(
		product["image"],
		"https://g.example/v1/content/bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"
	);
	let offer = gateway.get("/v1/listings/5/jsonld").await.json();
	assert_eq!((offer["price"].as_str(), offer["priceCurrency"].as_str()), (Some("1.5"), Some("SOUK")));
	assert_eq!(offer["availability"], "https://schema.org/InStock");
	assert_eq!(offer["hasMerchantReturnPolicy"]["merchantReturnDays"], 14);
	assert_eq!(offer["itemOffered"]["description"], "Dark");
	let both = gateway.get("/v1/listings/6/jsonld").await.json();
	let parts = both["priceSpecification"]["priceComponent"].as_array().unwrap();
	assert_eq!(
		parts[1],
		json!({ "@type": "UnitPriceSpecification", "price": "700", "priceCurrency": "JPY" })
	);
	assert_eq!(both["availability"], "https://schema.org/SoldOut");
	let policy = &both["hasMerchantReturnPolicy"]["returnPolicyCategory"];
	assert_eq!(policy, "https://schema.org/MerchantReturnNotPermitted");
	let shop = gateway.get("/v1/shops/3/jsonld").await.json();
	assert_eq!(
		(shop["@type"].as_str(), shop["areaServed"]["identifier"].as_str()),
		(Some("Store"), Some("DE-BE"))
	);
	let order = gateway.get("/v1/orders/8/jsonld").await.json();
	assert_eq!(order["orderStatus"], "https://schema.org/OrderInTransit");
	assert_eq!(order["orderedItem"][0]["orderQuantity"], 2);
	for (path, problem) in [
		("/v1/shops/4/jsonld", "/problems/not-found"),
		("/v1/orders/-1/jsonld", "/problems/invalid-parameter"),
		("/v1/products/09521000001016/jsonld", "/problems/invalid-parameter"),
		("/v1/listings/5/jsonld?x=1", "/problems/unknown-parameter"),
	] {
		assert_eq!(gateway.get(path).await.problem(), problem, "{path}");
	}
	let tagged = gateway.get("/v1/shops/3/jsonld").await;
	let known = gateway.get_with("/v1/shops/3/jsonld", &[("if-none-match", tagged.header("etag"))]).await;
	assert_eq!(known.status, StatusCode::NOT_MODIFIED);
}
