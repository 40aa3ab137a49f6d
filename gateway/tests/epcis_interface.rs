// SPDX-License-Identifier: Apache-2.0

//! The EPCIS 2.0 interface by real requests: captures, queries, lists, named queries, and what is wrong with them.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[path = "follow_support/mod.rs"]
mod follow_support;
mod gs1_support;

use axum::http::{Method, StatusCode};
use gs1_support::{signed, supply_chain, with_media, Gateway};
use serde_json::{json, Value};
use souk_gateway::content::{files::address_of, now, statement::Purpose};
use souk_trace::{
	chain::event::{ErrorReason, ErrorView},
	check, Contexts, Document,
};
use subxt_signer::sr25519::dev::{alice, bob};

const JSON: &[(&str, &str)] = &[("content-type", "application/ld+json")];

async fn recorded() -> Gateway {
	let gateway = Gateway::open(|_| ()).await;
	gateway.record(&supply_chain(), 1).await;
	gateway
}

/// The events of an answer. The answer is a document by the standard.
fn events(answer: &gs1_support::Answer) -> Vec<Value> {
	assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
	let body = answer.json();
	let document = Document::from_value(body.clone()).unwrap();
	let faults: Vec<_> =
		check(&document, &Contexts::default()).into_iter().filter(|fault| !fault.is_note).collect();
	assert!(faults.is_empty(), "{faults:?}\n{body:#}");
	body["epcisBody"]["queryResults"]["resultsBody"]["eventList"].as_array().unwrap().clone()
}

/// The numbers that the chain gave the events of an answer.
fn numbers(answer: &gs1_support::Answer) -> Vec<u64> {
	events(answer).iter().map(|event| event["souk:number"].as_u64().unwrap()).collect()
}

/// Where the next page is.
fn next(answer: &gs1_support::Answer) -> Option<String> {
	let link = answer.headers.get("link")?.to_str().unwrap();
	Some(link.strip_prefix('<').unwrap().split('>').next().unwrap().to_owned())
}

#[tokio::test]
async fn should_answer_every_query_of_the_standard_that_the_chain_can() {
	let gateway = recorded().await;
	for (query, found) in [
		("", &[1, 2, 3, 4, 5][..]),
		("?eventType=AggregationEvent", &[3]),
		("?eventType=ObjectEvent|AggregationEvent&EQ_action=ADD", &[1, 2, 3]),
		("?EQ_bizStep=shipping|receiving", &[4, 5]),
		("?EQ_bizStep=https://ref.gs1.org/cbv/BizStep-packing", &[3]),
		("?EQ_bizStep=urn:epcglobal:cbv:bizstep:packing", &[3]),
		("?EQ_disposition=in_transit", &[4]),
		("?GE_eventTime=2026-05-04T07:00:00Z&LT_eventTime=2026-05-04T10:00:00%2B02:00", &[3]),
		("?GE_eventTime=2026-05-05T00:00:00Z", &[5]),
		("?LT_recordTime=2026-09-21T14:13:23Z", &[1, 2]),
		("?MATCH_epc=https://id.gs1.org/01/09521000001015/21/A100", &[1, 3]),
		("?MATCH_epc=urn:epc:id:sgtin:9521000.000101.A100", &[1, 3]),
		("?MATCH_epc=https://shop.example/01/9521000001015/21/A100?17=271231", &[1, 3]),
		("?MATCH_epc=urn:epc:idpat:sgtin:9521000.000101.*", &[1, 3]),
		("?MATCH_epcClass=https://id.gs1.org/01/09521000001022/10/L-7", &[2]),
		("?MATCH_epcClass=https://id.gs1.org/01/09521000001022", &[2]),
		("?MATCH_epc=https://id.gs1.org/01/09521000001022/10/L-7", &[]),
		("?MATCH_parentID=https://id.gs1.org/00/095210000000000018", &[3]),
		("?MATCH_anyEPC=https://id.gs1.org/00/095210000000000018", &[3, 4, 5]),
		("?MATCH_outputEPC=https://id.gs1.org/00/095210000000000018", &[]),
		("?MATCH_inputEPC=https://id.gs1.org/00/095210000000000018", &[]),
		("?EQ_bizLocation=https://id.gs1.org/414/9521000000025", &[5]),
		("?EQ_bizLocation=urn:epc:id:sgln:9521000.00001.0", &[1, 2, 3]),
		("?EQ_readPoint=https://id.gs1.org/414/9521000000018", &[]),
		("?WD_readPoint=https://id.gs1.org/414/9521000000018", &[1]),
		("?EQ_bizTransaction_po=urn:epcglobal:cbv:bt:9521000000018:PO-7", &[4]),
		("?EQ_bizTransaction_inv=urn:epcglobal:cbv:bt:9521000000018:PO-7", &[]),
		("?EQ_source_possessing_party=https://id.gs1.org/417/9521000000018", &[4]),
		("?EQ_source_possessing_party=https://id.gs1.org/417/9521000000025", &[]),
		("?EQ_destination_possessing_party=urn:epc:id:pgln:9521000.00002", &[4]),
		("?EQ_quantity=250.5", &[2]),
		("?GT_quantity=250.5", &[]),
		("?GE_quantity=1e2&LT_quantity=1000", &[2]),
		("?EXISTS_errorDeclaration=", &[]),
		("?orderBy=eventTime", &[5, 4, 3, 2, 1]),
		("?orderBy=eventTime&orderDirection=ASC&eventCountLimit=2", &[1, 2]),
		("?eventCountLimit=2", &[1, 2]),
		("?maxEventCount=5", &[1, 2, 3, 4, 5]),
		("?EQ_eventID=urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01", &[]),
	] {
		let answer = gateway.get(&format!("/epcis/v2/events{query}")).await;
		assert_eq!(answer.status, StatusCode::OK, "{query}: {}", answer.text());
		assert_eq!(numbers(&answer), found, "{query}");
	}
	let large = gateway.get("/epcis/v2/events?maxEventCount=4").await;
	assert_eq!(large.problem(), "epcisException:QueryTooLargeException");
}

#[tokio::test]
async fn should_walk_pages_that_see_every_event_once_while_events_are_added() {
	let gateway = recorded().await;
	for (start, way) in [("?perPage=2", 1), ("?perPage=2&orderBy=eventTime", -1)] {
		let (mut seen, mut path) = (Vec::new(), format!("/epcis/v2/events{start}"));
		let mut added = false;
		loop {
			let answer = gateway.get(&path).await;
			seen.extend(numbers(&answer));
			if !added && way == 1 {
				// The same events once more, under other names.
				let mut more = supply_chain();
				more["epcisBody"]["eventList"][0]["ex:oven"] = json!(8);
				more["epcisBody"]["eventList"].as_array_mut().unwrap().truncate(1);
				gateway.record(&more, 6).await;
				added = true;
			}
			match next(&answer) {
				Some(next) => path = next,
				None => break,
			}
		}
		let expected: Vec<u64> = if way == 1 { (1..=6).collect() } else { vec![5, 4, 3, 2] };
		if way == 1 {
			assert_eq!(seen, expected);
		} else {
			assert_eq!(seen[..4], expected[..]);
			assert_eq!(seen.len(), 6);
		}
	}
	let limited = gateway.get("/epcis/v2/events?perPage=2&eventCountLimit=3").await;
	let second = gateway.get(&next(&limited).unwrap()).await;
	assert_eq!((numbers(&second), next(&second)), (vec![3], None));
	let foreign = next(&limited).unwrap().replace("eventCountLimit=3", "eventCountLimit=4");
	assert_eq!(gateway.get(&foreign).await.problem(), "epcisException:QueryParameterException");
}

#[tokio::test]
async fn should_list_what_there_is_and_the_events_of_each() {
	let gateway = recorded().await;
	let top = gateway.get("/epcis/v2").await.json();
	assert_eq!(top["member"].as_array().unwrap().len(), 9);
	let pallet = "https%3A%2F%2Fid.gs1.org%2F00%2F095210000000000018";
	let place = "https%3A%2F%2Fid.gs1.org%2F414%2F9521000000018";
	let line = "https%3A%2F%2Fid.gs1.org%2F414%2F9521000000018%2F254%2Fline-1";
	for (list, count, one, found) in [
		("eventTypes", 5, "AggregationEvent", &[3][..]),
		("bizSteps", 41, "shipping", &[4]),
		("dispositions", 33, "in_transit", &[4]),
		("epcs", 4, pallet, &[3, 4, 5]),
		("epcs", 4, "urn:epc:id:sscc:9521000.0000000001", &[3, 4, 5]),
		("epcs", 4, "https%3A%2F%2Fid.gs1.org%2F01%2F09521000001022%2F10%2FL-7", &[2]),
		("bizLocations", 2, place, &[1, 2, 3]),
		("readPoints", 1, line, &[1]),
	] {
		let all = gateway.get(&format!("/epcis/v2/{list}")).await.json();
		assert_eq!(all["type"], "Collection");
		assert_eq!(all["member"].as_array().unwrap().len(), count, "{list}: {all}");
		let under = gateway.get(&format!("/epcis/v2/{list}/{one}")).await;
		assert_eq!(under.json()["member"], json!(["events"]), "{list}/{one}");
		let answer = gateway.get(&format!("/epcis/v2/{list}/{one}/events")).await;
		assert_eq!(numbers(&answer), found, "{list}/{one}");
		let page = gateway.get(&format!("/epcis/v2/{list}/{one}/events?perPage=1")).await;
		assert_eq!(numbers(&page).len(), 1);
		if let Some(next) = next(&page) {
			assert_eq!(numbers(&gateway.get(&next).await), found[1..2], "{list}/{one}");
		}
	}
	let first = gateway.get("/epcis/v2/epcs?perPage=3").await;
	let second = gateway.get(&next(&first).unwrap()).await;
	assert_eq!(second.json()["member"].as_array().unwrap().len(), 1);
	assert_eq!(next(&second), None);
	for (path, problem) in [
		("/epcis/v2/eventTypes/QuantityEvent", "epcisException:NoSuchResourceException"),
		("/epcis/v2/bizSteps/shiping/events", "epcisException:NoSuchResourceException"),
		("/epcis/v2/epcs/urn:epc:id:sscc:9521000.0000000009", "epcisException:NoSuchResourceException"),
		(
			"/epcis/v2/epcs/https%3A%2F%2Fid.gs1.org%2F00%2F095210000000000019/events",
			"epcisException:QueryParameterException",
		),
		("/epcis/v2/epcs/nothing/events", "epcisException:QueryParameterException"),
		("/epcis/v2/bizSteps/shipping/events?EQ_bizStep=packing", "epcisException:QueryParameterException"),
		("/epcis/v2/epcs?x=1", "epcisException:QueryParameterException"),
		("/epcis/v2/events/urn:uuid:1", "epcisException:NoSuchResourceException"),
		("/epcis/v2/queries/none", "epcisException:NoSuchResourceException"),
		("/epcis/v2/capture/none", "epcisException:NoSuchResourceException"),
		("/epcis/v2/queries/none/subscriptions", "epcisException:ImplementationException"),
		("/epcis/v2/events?MATCH_epc=%27%20OR%201%3D1", "epcisException:QueryParameterException"),
	] {
		assert_eq!(gateway.get(path).await.problem(), problem, "{path}");
	}
}

#[tokio::test]
async fn should_speak_of_versions_and_forms() {
	let gateway = recorded().await;
	let answer = gateway.get("/epcis/v2/events?perPage=1").await;
	assert_eq!(answer.header("gs1-epcis-version"), "2.0.0");
	assert_eq!(answer.header("gs1-cbv-version"), "2.0.0");
	assert_eq!(answer.header("gs1-epc-format"), "Always_GS1_Digital_Link");
	assert_eq!(answer.header("content-type"), "application/json");
	assert!(answer.header("souk-block").starts_with("9 0x"));
	let linked = gateway.get_with("/epcis/v2/events", &[("accept", "application/ld+json")]).await;
	assert_eq!(linked.header("content-type"), "application/ld+json");
	for (name, value, status) in [
		("gs1-epcis-version", "2.0", StatusCode::OK),
		("gs1-epcis-min", "1.2", StatusCode::OK),
		("gs1-epcis-max", "2.1", StatusCode::OK),
		("gs1-epcis-version", "1.2", StatusCode::NOT_ACCEPTABLE),
		("gs1-epcis-min", "2.1", StatusCode::NOT_ACCEPTABLE),
		("gs1-cbv-max", "1.2.0", StatusCode::NOT_ACCEPTABLE),
		("gs1-epcis-min", "two", StatusCode::BAD_REQUEST),
		("gs1-epc-format", "Never_Translates", StatusCode::OK),
		("gs1-epc-format", "Always_EPC_URN", StatusCode::NOT_ACCEPTABLE),
		("gs1-epc-format", "anything", StatusCode::BAD_REQUEST),
		("accept", "application/xml", StatusCode::NOT_ACCEPTABLE),
		("accept", "application/*", StatusCode::OK),
	] {
		let answer = gateway.get_with("/epcis/v2/events", &[(name, value)]).await;
		assert_eq!(answer.status, status, "{name}: {value}");
		assert_eq!(answer.header("gs1-epcis-version"), "2.0.0", "also where it fails");
	}
	for (path, methods) in [
		("/epcis/v2", "OPTIONS, GET, HEAD"),
		("/epcis/v2/events", "OPTIONS, GET, HEAD, POST"),
		("/epcis/v2/capture", "OPTIONS, GET, HEAD, POST"),
		("/epcis/v2/queries/x", "OPTIONS, GET, HEAD, DELETE"),
		("/epcis/v2/epcs/x/events", "OPTIONS, GET, HEAD"),
	] {
		let answer = gateway.send(Method::OPTIONS, path, &[], "").await;
		assert_eq!((answer.status, answer.header("allow")), (StatusCode::NO_CONTENT, methods), "{path}");
	}
	let capture = gateway.send(Method::OPTIONS, "/epcis/v2/capture", &[], "").await;
	assert_eq!(capture.header("gs1-epcis-capture-limit"), "10000");
	assert_eq!(capture.header("gs1-epcis-capture-file-size-limit"), (16 << 20).to_string());
	assert_eq!(
		gateway.send(Method::DELETE, "/epcis/v2/nextPageToken/x", &[], "").await.status,
		StatusCode::NO_CONTENT
	);
	assert_eq!(
		gateway.send(Method::DELETE, "/epcis/v2/events", &[], "").await.problem(),
		"/problems/method-not-allowed"
	);
}

#[tokio::test]
async fn should_end_a_capture_when_its_events_are_on_record_and_show_them_in_full() {
	let gateway = Gateway::open(|_| ()).await;
	let document = supply_chain();
	let taken = gateway.send(Method::POST, "/epcis/v2/capture", JSON, document.to_string()).await;
	assert_eq!(taken.status, StatusCode::ACCEPTED, "{}", taken.text());
	let job = taken.header("location").to_owned();
	let before = gateway.get(&job).await.json();
	assert_eq!((&before["running"], &before["success"]), (&json!(true), &json!(true)));
	assert_eq!(before["souk:events"], json!({ "all": 5, "waiting": 5 }));
	assert_eq!(before["captureErrorBehaviour"], "rollback");
	// The node is away, and the job says so rather than to fail.
	assert!(before["souk:calls"][0]["unavailable"].is_string());
	assert!(numbers(&gateway.get("/epcis/v2/events").await).is_empty(), "what is not on record is no event");
	// The same again is the same job.
	let again = gateway.send(Method::POST, "/epcis/v2/capture", JSON, document.to_string()).await;
	assert_eq!(again.header("location"), job);
	assert_eq!(
		gateway.get("/epcis/v2/capture").await.json(),
		json!([]),
		"a document that waits is not listed"
	);

	gateway.record(&document, 1).await;
	let after = gateway.get(&job).await.json();
	assert_eq!((&after["running"], &after["success"]), (&json!(false), &json!(true)), "{after}");
	assert!(after["finishedAt"].is_string());
	assert_eq!(gateway.get("/epcis/v2/capture").await.json().as_array().unwrap().len(), 1);

	let all = events(&gateway.get("/epcis/v2/events").await);
	assert_eq!(all.len(), 5);
	// The author's own words, and what only the chain knows.
	let first = &all[0];
	assert_eq!(first["ex:oven"], json!({ "ex:number": 7, "ex:note": "second shift" }));
	let context = &gateway.get("/epcis/v2/events").await.json()["@context"];
	assert_eq!(context[1]["ex"], "https://a.example/terms/");
	assert!(first["eventID"].as_str().unwrap().starts_with("ni:///sha-256;"));
	assert_eq!(first["souk:eventID"], "urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01");
	assert_eq!(first["souk:document"], address_of(document.to_string().as_bytes()).1);
	assert_eq!(first["souk:number"], 1);
	assert!(first["recordTime"].is_string());
	let by_name = gateway.get("/epcis/v2/events/urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01").await;
	assert_eq!(events(&by_name), std::slice::from_ref(first));
	let id = all[1]["eventID"].as_str().unwrap();
	assert!(id.starts_with("ni:///sha-256;"));
	let path = format!("/epcis/v2/events/{}", souk_gateway::gs1::digital_link::encoded(id));
	assert_eq!(numbers(&gateway.get(&path).await), [2]);
}

#[tokio::test]
async fn should_not_show_a_document_that_says_something_else_than_what_is_on_record() {
	let gateway = Gateway::open(|_| ()).await;
	let document = supply_chain();
	let events_on_record = gateway.record(&document, 1).await;
	// The same id, another digest: as if somebody had found a collision of the hash's rules.
	gateway.sql(&["UPDATE trace_events SET digest = '0x00' WHERE number = 1"]).await;
	let taken = gateway.send(Method::POST, "/epcis/v2/capture", JSON, document.to_string()).await;
	let job = gateway.get(taken.header("location")).await.json();
	assert_eq!((&job["running"], &job["success"]), (&json!(false), &json!(false)));
	assert!(job["errors"][0]["detail"].as_str().unwrap().starts_with("same-id"), "{job}");
	let all = events(&gateway.get("/epcis/v2/events").await);
	assert!(all[0].get("ex:oven").is_none());
	assert_eq!(events_on_record.len(), 5);
}

#[tokio::test]
async fn should_refuse_documents_that_break_the_standard() {
	let gateway = Gateway::open(|_| ()).await;
	let post = |headers: &'static [(&str, &str)], body: Vec<u8>| {
		let gateway = &gateway;
		async move { gateway.send(Method::POST, "/epcis/v2/capture", headers, body).await }
	};
	let mut wrong = supply_chain();
	wrong["epcisBody"]["eventList"][3]["bizStep"] = json!("shiping");
	wrong["epcisBody"]["eventList"][4]["epcList"][0] = json!("https://id.gs1.org/00/095210000000000019");
	let refused = post(JSON, wrong.to_string().into_bytes()).await;
	assert_eq!(refused.problem(), "epcisException:ValidationException");
	let said = refused.detail();
	assert!(said.contains("$.epcisBody.eventList[3].bizStep: vocabulary"), "{said}");
	assert!(said.contains("$.epcisBody.eventList[4].epcList[0]: check-digit"), "{said}");
	for (body, word) in [
		(&b"{"[..], "json"),
		(b"", "json"),
		(b"[]", "has no event"),
		(b"7", "neither an EPCIS document"),
		(b"\xff\xfe\xff", "encoding"),
		(br#"{"type":"EPCISDocument"}"#, "eventList"),
		(b"<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "xml"),
	] {
		let refused = post(JSON, body.to_vec()).await;
		assert_eq!(
			refused.problem(),
			"epcisException:ValidationException",
			"{}",
			String::from_utf8_lossy(body)
		);
		assert!(refused.detail().contains(word), "{word}: {}", refused.detail());
	}
	let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
	assert_eq!(post(JSON, deep.into_bytes()).await.problem(), "epcisException:ValidationException");
	assert_eq!(
		post(JSON, b"\x1f\x8b\x08\x00".to_vec()).await.problem(),
		"epcisException:UnsupportedMediaTypeException"
	);
	assert_eq!(
		post(&[("content-type", "text/csv")], b"x".to_vec()).await.problem(),
		"epcisException:UnsupportedMediaTypeException"
	);
	assert_eq!(post(&[], b"x".to_vec()).await.problem(), "epcisException:UnsupportedMediaTypeException");
	let odd: &[(&str, &str)] =
		&[("content-type", "application/json"), ("gs1-capture-error-behaviour", "sometimes")];
	let odd = gateway.send(Method::POST, "/epcis/v2/capture", odd, supply_chain().to_string()).await;
	assert_eq!(odd.problem(), "epcisException:ValidationException");
	let small = Gateway::open(|settings| {
		settings.capture_most = 10_000;
		settings.capture_events = 4;
	})
	.await;
	let many = small.send(Method::POST, "/epcis/v2/capture", JSON, supply_chain().to_string()).await;
	assert_eq!(many.problem(), "epcisException:CaptureLimitExceededException");
	let large = small.send(Method::POST, "/epcis/v2/capture", JSON, vec![b' '; 10_001]).await;
	assert_eq!(large.problem(), "epcisException:CaptureLimitExceededException");
	// Nothing of all that was kept.
	assert!(!gateway
		.content_folder()
		.read_dir()
		.unwrap()
		.any(|entry| entry.unwrap().file_name() != "unfinished"));
}

#[tokio::test]
async fn should_capture_the_rest_when_the_sender_says_so() {
	let gateway = Gateway::open(|_| ()).await;
	let mut wrong = supply_chain();
	wrong["epcisBody"]["eventList"][1]["bizStep"] = json!("comissioning");
	// An asset alone cannot be a row of the chain.
	wrong["epcisBody"]["eventList"][4]["epcList"] = json!(["urn:epc:id:grai:4012345.55555.987"]);
	let headers = &[("content-type", "application/json"), ("gs1-capture-error-behaviour", "proceed")];
	let taken = gateway.send(Method::POST, "/epcis/v2/capture", headers, wrong.to_string()).await;
	assert_eq!(taken.status, StatusCode::ACCEPTED, "{}", taken.text());
	let job = gateway.get(taken.header("location")).await.json();
	assert_eq!((&job["running"], &job["success"]), (&json!(true), &json!(false)));
	assert_eq!(job["souk:events"], json!({ "all": 3, "waiting": 3 }));
	let errors = job["errors"].as_array().unwrap();
	assert!(errors.iter().any(|error| error["instance"] == "$.epcisBody.eventList[1].bizStep"), "{job}");
	assert!(errors.iter().any(|error| error["detail"].as_str().unwrap().contains("not-on-chain")), "{job}");
	// All or nothing: one event that cannot be a row ends the job.
	wrong["epcisBody"]["eventList"][1]["bizStep"] = json!("commissioning");
	let taken = gateway.send(Method::POST, "/epcis/v2/capture", JSON, wrong.to_string()).await;
	let job = gateway.get(taken.header("location")).await.json();
	assert_eq!((&job["running"], &job["success"]), (&json!(false), &json!(false)));
	assert_eq!(job["souk:events"]["all"], 0);
}

#[tokio::test]
async fn should_take_one_event_and_xml_and_wait_for_a_declaration_of_an_error() {
	let gateway = Gateway::open(|_| ()).await;
	let mut event = supply_chain()["epcisBody"]["eventList"][1].clone();
	event["@context"] = json!(["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"]);
	let taken = gateway.send(Method::POST, "/epcis/v2/events", JSON, event.to_string()).await;
	assert_eq!(taken.status, StatusCode::ACCEPTED, "{}", taken.text());
	let xml = r#"<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2" schemaVersion="2.0" creationDate="2026-05-04T12:00:00Z"><EPCISBody><EventList><ObjectEvent><eventTime>2026-05-04T08:00:00Z</eventTime><eventTimeZoneOffset>+00:00</eventTimeZoneOffset><epcList><epc>urn:epc:id:sscc:9521000.0000000001</epc></epcList><action>OBSERVE</action><bizStep>urn:epcglobal:cbv:bizstep:storing</bizStep></ObjectEvent></EventList></EPCISBody></epcis:EPCISDocument>"#;
	let taken =
		gateway.send(Method::POST, "/epcis/v2/capture", &[("content-type", "application/xml")], xml).await;
	assert_eq!(taken.status, StatusCode::ACCEPTED, "{}", taken.text());

	let mut document = supply_chain();
	document["epcisBody"]["eventList"].as_array_mut().unwrap().truncate(1);
	let row = gateway.record(&document, 1).await.remove(0);
	document["epcisBody"]["eventList"][0]["errorDeclaration"] =
		json!({ "declarationTime": "2026-05-06T00:00:00Z", "reason": "incorrect_data" });
	let taken = gateway.send(Method::POST, "/epcis/v2/capture", JSON, document.to_string()).await;
	assert_eq!(taken.status, StatusCode::ACCEPTED, "{}", taken.text());
	let job = taken.header("location").to_owned();
	assert_eq!(gateway.get(&job).await.json()["running"], true, "the event is on record, its error is not");
	gateway.sql(&["DELETE FROM trace_event_items", "DELETE FROM trace_events"]).await;
	let error = ErrorView {
		reason: ErrorReason::IncorrectData,
		declared: 1_790_000_100_000,
		corrections: Vec::new(),
	};
	gateway.event(1, &row, Some(error)).await;
	assert_eq!(gateway.get(&job).await.json()["running"], false);
	let wrong = gateway.get("/epcis/v2/events?EXISTS_errorDeclaration=&EQ_errorReason=incorrect_data").await;
	assert_eq!(events(&wrong)[0]["errorDeclaration"]["reason"], "incorrect_data");
}

#[tokio::test]
async fn should_bound_what_comes_without_a_signature_and_end_what_waits_for_too_long() {
	let gateway = Gateway::open(|settings| settings.capture_unsigned = 4_000).await;
	gateway.account(&alice()).await;
	let document = supply_chain().to_string();
	let taken = gateway.send(Method::POST, "/epcis/v2/capture", JSON, document.clone()).await;
	assert_eq!(taken.status, StatusCode::ACCEPTED, "{}", taken.text());
	let mut other = supply_chain();
	other["creationDate"] = json!("2026-05-04T12:00:01Z");
	let other = other.to_string();
	let refused = gateway.send(Method::POST, "/epcis/v2/capture", JSON, other.clone()).await;
	assert_eq!(
		(refused.status, refused.problem().as_str()),
		(StatusCode::TOO_MANY_REQUESTS, "epcisException:SecurityException")
	);
	let headers = signed(
		&alice(),
		Purpose::Put,
		address_of(other.as_bytes()).0,
		other.len(),
		"application/json",
		now(),
	);
	let mine = gateway
		.send(Method::POST, "/epcis/v2/capture", &with_media(&headers, "application/json"), other)
		.await;
	assert_eq!(mine.status, StatusCode::ACCEPTED, "{}", mine.text());
	assert_ne!(mine.header("location"), taken.header("location"));

	gateway.sql(&["UPDATE captures SET created = 1", "UPDATE contents SET stored = 1"]).await;
	assert_eq!(
		gateway.contents.let_go().await.unwrap(),
		2,
		"the jobs end, and then nothing names their documents"
	);
	let job = gateway.get(taken.header("location")).await.json();
	assert_eq!((&job["running"], &job["success"]), (&json!(false), &json!(false)));
	assert!(job["errors"][0]["detail"].as_str().unwrap().contains("waited for 30 days"), "{job}");
	// Sent again, it waits again.
	gateway.sql(&["DELETE FROM content_use"]).await;
	let again = gateway.send(Method::POST, "/epcis/v2/capture", JSON, document).await;
	assert_eq!(again.header("location"), taken.header("location"));
	assert_eq!(gateway.get(again.header("location")).await.json()["running"], true);
}

#[tokio::test]
async fn should_name_queries_and_answer_by_their_names() {
	let gateway = recorded().await;
	gateway.account(&alice()).await;
	let create = |pair: subxt_signer::sr25519::Keypair, body: Value| {
		let gateway = &gateway;
		async move {
			let text = body.to_string();
			let headers = signed(
				&pair,
				Purpose::NameQuery,
				address_of(text.as_bytes()).0,
				text.len(),
				"application/json",
				now(),
			);
			gateway
				.send(Method::POST, "/epcis/v2/queries", &with_media(&headers, "application/json"), text)
				.await
		}
	};
	let query = json!({ "name": "moves", "query": { "EQ_bizStep": ["shipping", "receiving"], "eventType": "ObjectEvent" } });
	let made = create(alice(), query.clone()).await;
	assert_eq!(
		(made.status, made.header("location")),
		(StatusCode::CREATED, "/epcis/v2/queries/moves"),
		"{}",
		made.text()
	);
	assert_eq!(gateway.get("/epcis/v2/queries/moves").await.json(), query);
	assert_eq!(gateway.get("/epcis/v2/queries").await.json(), json!([query]));
	let answer = gateway.get("/epcis/v2/queries/moves/events?perPage=1").await;
	assert_eq!(numbers(&answer), [4]);
	assert_eq!(answer.json()["epcisBody"]["queryResults"]["queryName"], "moves");
	assert_eq!(numbers(&gateway.get(&next(&answer).unwrap()).await), [5]);
	assert_eq!(
		create(alice(), query.clone()).await.problem(),
		"epcisException:ResourceAlreadyExistsException"
	);
	for (body, problem) in [
		(json!({ "query": {} }), "epcisException:ValidationException"),
		(json!({ "name": "../x", "query": {} }), "epcisException:ValidationException"),
		(json!({ "name": "x" }), "epcisException:ValidationException"),
		(
			json!({ "name": "x", "query": { "EQ_bizStep": "shiping" } }),
			"epcisException:QueryParameterException",
		),
		(json!({ "name": "x", "query": { "nextPageToken": "y" } }), "epcisException:QueryParameterException"),
	] {
		assert_eq!(create(alice(), body.clone()).await.problem(), problem, "{body}");
	}
	assert_eq!(
		create(bob(), json!({ "name": "x", "query": {} })).await.problem(),
		"epcisException:SecurityException"
	);
	let unsigned =
		gateway.send(Method::POST, "/epcis/v2/queries", &[("content-type", "application/json")], "{}").await;
	assert_eq!(unsigned.status, StatusCode::UNAUTHORIZED);

	let drop_it = |pair: subxt_signer::sr25519::Keypair| {
		let gateway = &gateway;
		async move {
			let headers =
				signed(&pair, Purpose::DropQuery, souk_trace::chain::cid::of(b"moves"), 5, "", now());
			let headers: Vec<_> =
				headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
			gateway.send(Method::DELETE, "/epcis/v2/queries/moves", &headers, "").await
		}
	};
	assert_eq!(drop_it(bob()).await.problem(), "epcisException:SecurityException");
	assert_eq!(drop_it(alice()).await.status, StatusCode::NO_CONTENT);
	assert_eq!(
		gateway.get("/epcis/v2/queries/moves/events").await.problem(),
		"epcisException:NoSuchResourceException"
	);
}

#[tokio::test]
async fn should_note_events_of_a_document_that_is_uploaded_as_a_content() {
	let gateway = Gateway::open(|_| ()).await;
	gateway.account(&alice()).await;
	gateway.record(&supply_chain(), 1).await;
	assert!(events(&gateway.get("/epcis/v2/events?perPage=1").await)[0].get("ex:oven").is_none());
	let kept = gateway.upload(&alice(), "application/ld+json", supply_chain().to_string().as_bytes()).await;
	assert_eq!(kept.status, StatusCode::CREATED, "{}", kept.text());
	assert_eq!(events(&gateway.get("/epcis/v2/events?perPage=1").await)[0]["ex:oven"]["ex:number"], 7);
	// Its events pay for it.
	gateway.sql(&["UPDATE contents SET stored = 1"]).await;
	assert_eq!(gateway.contents.let_go().await.unwrap(), 0);
}

#[tokio::test]
async fn should_do_the_same_on_postgresql() {
	let Some(postgres) = follow_support::Postgres::start().await else { return };
	let gateway = Gateway::on(&postgres.url(), tempfile::tempdir().unwrap(), |_| ()).await;
	gateway.account(&alice()).await;
	let kept = gateway.upload(&alice(), "application/json", br#"{"name":"Rye bread"}"#).await;
	assert_eq!(kept.status, StatusCode::CREATED, "{}", kept.text());
	assert_eq!(gateway.get(kept.header("location")).await.status, StatusCode::OK);
	let taken = gateway.send(Method::POST, "/epcis/v2/capture", JSON, supply_chain().to_string()).await;
	assert_eq!(taken.status, StatusCode::ACCEPTED, "{}", taken.text());
	gateway.record(&supply_chain(), 1).await;
	assert_eq!(gateway.get(taken.header("location")).await.json()["success"], true);
	for (query, found) in [
		("?perPage=2", &[1, 2][..]),
		("?EQ_bizStep=shipping|receiving&orderBy=eventTime", &[5, 4]),
		("?MATCH_anyEPC=urn:epc:idpat:sgtin:9521000.000101.*", &[1, 3]),
		("?WD_readPoint=https://id.gs1.org/414/9521000000018", &[1]),
		("?EQ_bizTransaction_po=urn:epcglobal:cbv:bt:9521000000018:PO-7", &[4]),
		("?EQ_eventID=urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01", &[1]),
		("?EQ_quantity=250.5&maxEventCount=3", &[2]),
	] {
		let answer = gateway.get(&format!("/epcis/v2/events{query}")).await;
		assert_eq!(numbers(&answer), found, "{query}");
		if let Some(next) = next(&answer) {
			assert_eq!(numbers(&gateway.get(&next).await), [3, 4]);
		}
	}
	for path in [
		"/01/09521000001015/21/A100?linkType=all",
		"/gs1/recall/01/09521000001015/21/A100",
		"/epcis/v2/epcs?perPage=2",
		"/epcis/v2/bizLocations",
		"/epcis/v2/capture",
		"/epcis/v2/queries",
	] {
		let answer = gateway.get(path).await;
		assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
	}
	gateway.sql(&["UPDATE contents SET stored = 1"]).await;
	assert_eq!(
		gateway.contents.let_go().await.unwrap(),
		1,
		"the document's events are on record, the other is named by nothing"
	);
}
