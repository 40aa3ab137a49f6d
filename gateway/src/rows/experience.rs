// SPDX-License-Identifier: Apache-2.0

//! The experience consensus: models, products with their verdicts, testers, reports, cycles, cases.

use std::collections::BTreeSet;

use serde_json::{json, Value};

use super::{amount, amounts, get, int, need, text, words, Block, Rows, State, Wants};
use crate::{
	chain::runtime::Event,
	store::tables::{CYCLES, MODELS, MODEL_VERSIONS, PENALTIES, PRODUCTS, REPORTS, TESTERS, VERDICTS},
};

const PALLET: &str = "Experience";

fn models(block: &Block, state: &State) -> BTreeSet<u64> {
	let mut all: BTreeSet<u64> =
		block.of(PALLET).filter_map(|(_, event)| int(&event.fields, "model")).collect();
	// A model counts the products that are bound to it.
	for product in products(block) {
		let bound = state.value(PALLET, "Bindings", &[json!(product)]);
		all.extend(bound.and_then(|row| int(row, "model")));
	}
	all
}

fn versions(block: &Block) -> BTreeSet<(u64, u64)> {
	let events = block.of(PALLET).filter(|(_, event)| event.name == "ModelPublished");
	events
		.filter_map(|(_, event)| Some((int(&event.fields, "model")?, int(&event.fields, "version")?)))
		.collect()
}

fn products(block: &Block) -> BTreeSet<String> {
	block.of(PALLET).filter_map(|(_, event)| text(&event.fields, "product")).collect()
}

fn testers(block: &Block) -> BTreeSet<String> {
	let named = |event: &Event| -> Option<String> {
		match event.name.as_str() {
			"TesterEnrolled" | "TesterIdle" | "TesterLeft" | "EnrolmentReleased" | "StratumChanged"
			| "CommissionSet" | "ReportCommitted" | "ReportRevealed" | "ReportForfeited" | "ReportPaid"
			| "TesterSlashed" => text(&event.fields, "who"),
			_ => text(&event.fields, "tester"),
		}
	};
	block.of(PALLET).filter_map(|(_, event)| named(event)).collect()
}

pub(super) fn want(block: &Block, state: &State, wants: &mut Wants) {
	for id in models(block, state) {
		wants.value(PALLET, "Models", vec![json!(id)]);
	}
	for (model, version) in versions(block) {
		wants.value(PALLET, "Versions", vec![json!(model), json!(version)]);
	}
	for product in products(block) {
		wants.value(PALLET, "Bindings", vec![json!(product)]);
		wants.value(PALLET, "Verdicts", vec![json!(product)]);
	}
	for who in testers(block) {
		wants.value(PALLET, "Testers", vec![json!(who)]);
	}
	if block.height == 0 {
		wants.value(PALLET, "CurrentCycle", vec![]);
	}
}

pub(super) fn make(block: &Block, state: &State, rows: &mut Rows) -> Result<(), String> {
	let height = block.height;
	for id in models(block, state) {
		let keys = [json!(id)];
		match state.value(PALLET, "Models", &keys) {
			Some(model) => rows.put(
				&MODELS,
				vec![
					("id", id.into()),
					("expert", words(model, "expert")?.into()),
					("category", need(model, "category")?.into()),
					("latest", need(model, "latest")?.into()),
					("bond", amount(model, "bond").into()),
					("products", need(model, "products")?.into()),
					("retired", (!get(model, "retired").is_null()).into()),
					("gone", false.into()),
					("details", model.into()),
					("block", height.into()),
				],
			)?,
			None if state.is_gone(PALLET, "Models", &keys) => {
				rows.patch(
					"models",
					"UPDATE models SET retired = 1, gone = 1, block = $2 WHERE id = $1",
					vec![id.into(), height.into()],
				);
			},
			None => {},
		}
	}
	for (model, version) in versions(block) {
		let Some(row) = state.value(PALLET, "Versions", &[json!(model), json!(version)]) else { continue };
		rows.put(
			&MODEL_VERSIONS,
			vec![
				("model", model.into()),
				("version", version.into()),
				("attributes", get(row, "attributes").into()),
				("content", words(row, "text")?.into()),
				("published", block.time.into()),
				("block", height.into()),
			],
		)?;
	}
	for product in products(block) {
		put_product(block, state, rows, &product).map_err(|why| format!("product {product}: {why}"))?;
	}
	for who in testers(block) {
		put_tester(block, state, rows, &who).map_err(|why| format!("tester {who}: {why}"))?;
	}
	// The first cycle may have begun before there were events.
	if let Some(cycle) = state.value(PALLET, "CurrentCycle", &[]) {
		put_cycle(rows, cycle, "number", block)?;
	}
	for (place, event) in block.of(PALLET) {
		tell(block, state, rows, place, event).map_err(|why| format!("{}: {why}", event.name))?;
	}
	Ok(())
}

fn put_cycle(rows: &mut Rows, cycle: &Value, number: &str, block: &Block) -> Result<(), String> {
	rows.put(
		&CYCLES,
		vec![
			("number", need(cycle, number)?.into()),
			("state", "running".into()),
			("commit_until", need(cycle, "commit_until")?.into()),
			("reveal_until", need(cycle, "reveal_until")?.into()),
			("began", int(cycle, "began").unwrap_or(block.time).into()),
			("block", block.height.into()),
		],
	)
}

/// What the chain knows of a product now.
fn put_product(block: &Block, state: &State, rows: &mut Rows, product: &str) -> Result<(), String> {
	let keys = [json!(product)];
	let binding = state.value(PALLET, "Bindings", &keys).unwrap_or(&Value::Null);
	let found = state.value(PALLET, "Verdicts", &keys).unwrap_or(&Value::Null);
	let kept = get(found, "findings")
		.as_array()
		.map(|all| all.iter().all(|one| get(one, "confirmed").as_bool().unwrap_or_default()));
	rows.put(
		&PRODUCTS,
		vec![
			("gtin", product.into()),
			("producer", text(binding, "producer").into()),
			("model", int(binding, "model").into()),
			("version", int(binding, "version").into()),
			("claims", get(binding, "claims").into()),
			(
				"verdict",
				match kept {
					None => "unknown".into(),
					Some(true) => "confirmed".into(),
					Some(false) => "deviates".into(),
				},
			),
			("trust", int(found, "trust").into()),
			("provisional", get(found, "settled").as_bool().map(|settled| u64::from(!settled)).into()),
			("verdict_cycle", int(found, "cycle").into()),
			("findings", (!found.is_null()).then(|| found.to_string()).into()),
			("gone", (binding.is_null() && found.is_null()).into()),
			("details", binding.into()),
			("block", block.height.into()),
		],
	)
}

fn put_tester(block: &Block, state: &State, rows: &mut Rows, who: &str) -> Result<(), String> {
	let keys = [json!(who)];
	let Some(tester) = state.value(PALLET, "Testers", &keys) else {
		if state.is_gone(PALLET, "Testers", &keys) {
			rows.patch(
				"testers",
				"UPDATE testers SET enrolled = 0, gone = 1, block = $2 WHERE address = $1",
				vec![who.into(), block.height.into()],
			);
		}
		return Ok(());
	};
	let enrolment = get(tester, "enrolment");
	let enrolled = !enrolment.is_null() && get(enrolment, "leaving").is_null();
	rows.put(
		&TESTERS,
		vec![
			("address", who.into()),
			("enrolled", enrolled.into()),
			("veteran", get(get(enrolment, "veteran"), "value").as_bool().unwrap_or_default().into()),
			("commission", need(tester, "commission")?.into()),
			("backers", need(tester, "backers")?.into()),
			("reports", need(tester, "reports")?.into()),
			("wins", need(tester, "wins")?.into()),
			("gone", false.into()),
			("details", tester.into()),
			("block", block.height.into()),
		],
	)
}

/// What only an event says.
fn tell(block: &Block, state: &State, rows: &mut Rows, place: u64, event: &Event) -> Result<(), String> {
	let fields = &event.fields;
	let height = block.height;
	let report = || -> Result<Vec<crate::store::tables::Cell>, String> {
		Ok(vec![
			need(fields, "cycle")?.into(),
			words(fields, "product")?.into(),
			words(fields, "who")?.into(),
			height.into(),
		])
	};
	match event.name.as_str() {
		"CycleBegan" => put_cycle(rows, fields, "cycle", block)?,
		"DrawTaken" => rows.patch("cycles", "UPDATE cycles SET seed = $2, block = $3 WHERE number = $1", vec![
			need(fields, "cycle")?.into(),
			words(fields, "seed")?.into(),
			height.into(),
		]),
		"CycleClosed" => rows.patch(
			"cycles",
			"UPDATE cycles SET state = 'closed', judged = $2, experts = $3, testers = $4, rolled = $5, closed = $6, \
			 block = $7 WHERE number = $1",
			vec![
				need(fields, "cycle")?.into(),
				need(fields, "judged")?.into(),
				(&amounts(get(fields, "experts"))).into(),
				(&amounts(get(fields, "testers"))).into(),
				(&amounts(get(fields, "rolled"))).into(),
				block.time.into(),
				height.into(),
			],
		),
		"CycleExpired" => rows.patch(
			"cycles",
			"UPDATE cycles SET state = 'expired', unclaimed = $2, block = $3 WHERE number = $1",
			vec![need(fields, "cycle")?.into(), (&amounts(get(fields, "unclaimed"))).into(), height.into()],
		),
		"ReportCommitted" => rows.put(&REPORTS, vec![
			("cycle", need(fields, "cycle")?.into()),
			("product", words(fields, "product")?.into()),
			("tester", words(fields, "who")?.into()),
			("state", "committed".into()),
			("hash", words(fields, "hash")?.into()),
			("time", block.time.into()),
			("height", height.into()),
			("idx", place.into()),
			("block", height.into()),
		])?,
		"ReportRevealed" => {
			let kept = get(fields, "kept").as_bool().unwrap_or_default();
			let mut cells = report()?;
			cells.push(if kept { "revealed" } else { "dropped" }.into());
			cells.push(get(fields, "panel").as_bool().unwrap_or_default().into());
			cells.push(get(fields, "values").into());
			rows.patch(
				"reports",
				"UPDATE reports SET state = $5, panel = $6, measured = $7, block = $4 WHERE cycle = $1 AND product = $2 \
				 AND tester = $3",
				cells,
			);
		},
		"ReportForfeited" => {
			let mut cells = report()?;
			cells.push(amount(fields, "forfeited").into());
			rows.patch(
				"reports",
				"UPDATE reports SET state = 'forfeited', forfeited = $5, block = $4 WHERE cycle = $1 AND product = $2 AND \
				 tester = $3",
				cells,
			);
		},
		"ReportPaid" => {
			let mut cells = report()?;
			cells.push((&amounts(get(fields, "paid"))).into());
			cells.push((&amounts(get(fields, "backers"))).into());
			// A report is paid for the cycle that judged it, which may be later than the one it was committed in.
			rows.patch(
				"reports",
				"UPDATE reports SET state = 'paid', paid = $5, backers_paid = $6, block = $4 WHERE product = $2 AND tester \
				 = $3 AND cycle = (SELECT MAX(cycle) FROM reports WHERE product = $2 AND tester = $3 AND cycle <= $1)",
				cells,
			);
		},
		"ProductJudged" => {
			let product = words(fields, "product")?;
			let found = state.value(PALLET, "Verdicts", &[json!(product)]).unwrap_or(&Value::Null);
			rows.put(&VERDICTS, vec![
				("cycle", need(fields, "cycle")?.into()),
				("product", product.into()),
				("trust", need(fields, "trust")?.into()),
				("confirmed", get(fields, "confirmed").as_bool().unwrap_or_default().into()),
				("reports", need(fields, "reports")?.into()),
				("winners", need(fields, "winners")?.into()),
				("details", found.into()),
				("time", block.time.into()),
				("block", height.into()),
			])?;
		},
		"CaseOpened" => {
			let charge = get(fields, "charge").to_string();
			rows.put(&PENALTIES, vec![
				("id", format!("{height}-{place}").into()),
				("pallet", "experience".into()),
				("address", words(fields, "who")?.into()),
				("charge", charge.into()),
				("penalty", json!({ "share": get(fields, "share") }).to_string().into()),
				("state", "open".into()),
				("evidence", text(fields, "evidence").into()),
				("deadline", int(fields, "deadline").into()),
				("opened", block.time.into()),
				("block", height.into()),
			])?;
		},
		"CaseAppealed" => rows.patch(
			"penalties",
			"UPDATE penalties SET state = 'appealed', answer = $2, deadline = $3, block = $4 WHERE pallet = 'experience' \
			 AND charge = $1 AND state = 'open'",
			vec![
				get(fields, "charge").to_string().into(),
				text(fields, "answer").into(),
				int(fields, "deadline").into(),
				height.into(),
			],
		),
		"CaseDropped" => rows.patch(
			"penalties",
			"UPDATE penalties SET state = 'dropped', ended = $2, block = $3 WHERE pallet = 'experience' AND charge = $1 \
			 AND state IN ('open', 'appealed')",
			vec![get(fields, "charge").to_string().into(), block.time.into(), height.into()],
		),
		"BondForfeited" | "TesterSlashed" => {
			let taken = if event.name == "TesterSlashed" { amount(fields, "bond") } else { amount(fields, "amount") };
			rows.patch(
				"penalties",
				"UPDATE penalties SET state = 'stands', taken = $2, ended = $3, block = $4 WHERE pallet = 'experience' AND \
				 address = $1 AND state IN ('open', 'appealed')",
				vec![words(fields, "who")?.into(), taken.into(), block.time.into(), height.into()],
			);
		},
		_ => {},
	}
	Ok(())
}
