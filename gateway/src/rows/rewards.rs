// SPDX-License-Identifier: Apache-2.0

//! Eras, policies, claims, dividends, penalties.

use std::collections::BTreeSet;

use serde_json::{json, Value};

use super::{amount, get, int, list, need, snake, text, variant, words, Block, Rows, State, Wants};
use crate::{
	chain::{json::number, runtime::Event},
	store::tables::{CLAIMS, DIVIDENDS, PENALTIES, POLICIES, REWARD_ERAS},
};

const PALLET: &str = "Rewards";

/// Policies whose rows the block may have changed.
fn policies(block: &Block) -> BTreeSet<u64> {
	let mut all: BTreeSet<u64> =
		block.of(PALLET).filter_map(|(_, event)| int(&event.fields, "policy")).collect();
	for (_, event) in
		block.of(PALLET).filter(|(_, event)| ["EraClosed", "EraExpired"].contains(&event.name.as_str()))
	{
		let pairs = list(get(&event.fields, "amounts")).iter();
		all.extend(pairs.filter_map(|pair| u64::try_from(number(pair.get(0)?)?).ok()));
	}
	all
}

fn closes(block: &Block) -> bool {
	block.height == 0 || block.of(PALLET).any(|(_, event)| event.name == "EraClosed")
}

pub(super) fn want(block: &Block, _: &State, wants: &mut Wants) {
	for id in policies(block) {
		wants.value(PALLET, "Policies", vec![json!(id)]);
	}
	if closes(block) {
		wants.value(PALLET, "EraClock", vec![]);
	}
	if block.height == 0 {
		wants.want(super::Want::All { pallet: PALLET, entry: "Policies", keys: vec![] });
	}
}

pub(super) fn make(block: &Block, state: &State, rows: &mut Rows) -> Result<(), String> {
	for (keys, policy) in state.all(PALLET, "Policies", &[]) {
		if let Some(id) = keys.first().and_then(number).and_then(|id| u64::try_from(id).ok()) {
			put_policy(block, rows, id, policy)?;
		}
	}
	for id in policies(block) {
		let keys = [json!(id)];
		match state.value(PALLET, "Policies", &keys) {
			Some(policy) => {
				put_policy(block, rows, id, policy).map_err(|why| format!("policy {id}: {why}"))?
			},
			None if state.is_gone(PALLET, "Policies", &keys) => {
				rows.patch(
					"policies",
					"UPDATE policies SET state = 'gone', gone = 1, block = $2 WHERE id = $1",
					vec![id.into(), block.height.into()],
				);
			},
			None => {},
		}
	}
	for (place, event) in block.numbered() {
		tell(block, rows, place, event).map_err(|why| format!("{}.{}: {why}", event.pallet, event.name))?;
		claims(block, state, rows, place, event)
			.map_err(|why| format!("{}.{}: {why}", event.pallet, event.name))?;
	}
	// The era that runs now is made last, so that a row of it that was closed in this block stays.
	if let Some(clock) = state.value(PALLET, "EraClock", &[]) {
		let era = need(clock, "era")?;
		let closed = block
			.of(PALLET)
			.any(|(_, event)| event.name == "EraClosed" && int(&event.fields, "era") == Some(era));
		if !closed {
			rows.put(
				&REWARD_ERAS,
				vec![
					("era", era.into()),
					("state", "running".into()),
					("details", clock.into()),
					("block", block.height.into()),
				],
			)?;
		}
	}
	Ok(())
}

fn put_policy(block: &Block, rows: &mut Rows, id: u64, policy: &Value) -> Result<(), String> {
	let terms = get(policy, "terms");
	rows.put(
		&POLICIES,
		vec![
			("id", id.into()),
			("asset", words(terms, "asset")?.into()),
			("basis", variant(get(terms, "basis")).into()),
			("state", variant(get(policy, "state")).into()),
			("emitted", amount(policy, "emitted").into()),
			("owed", amount(policy, "owed").into()),
			("gone", false.into()),
			("details", policy.into()),
			("block", block.height.into()),
		],
	)
}

/// Pairs of policy and amount as a list of objects.
fn by_policy(pairs: &Value) -> Value {
	list(pairs)
		.iter()
		.filter_map(|pair| Some(json!({ "policy": pair.get(0)?, "amount": pair.get(1)? })))
		.collect()
}

fn tell(block: &Block, rows: &mut Rows, place: u64, event: &Event) -> Result<(), String> {
	if event.pallet != PALLET {
		return Ok(());
	}
	let fields = &event.fields;
	let height = block.height;
	match event.name.as_str() {
		"EraClosed" => rows.put(&REWARD_ERAS, vec![
			("era", need(fields, "era")?.into()),
			("state", "closed".into()),
			("amounts", (&by_policy(get(fields, "amounts"))).into()),
			("closed", block.time.into()),
			("details", fields.into()),
			("block", height.into()),
		])?,
		"EraExpired" => rows.patch(
			"reward_eras",
			"UPDATE reward_eras SET state = 'expired', returned = $2, block = $3 WHERE era = $1",
			vec![need(fields, "era")?.into(), (&by_policy(get(fields, "amounts"))).into(), height.into()],
		),
		"DividendShared" => rows.put(&DIVIDENDS, vec![
			("height", height.into()),
			("idx", place.into()),
			("amount", amount(fields, "amount").into()),
			("shares", amount(fields, "shares").into()),
			("time", block.time.into()),
		])?,
		"CaseOpened" => {
			let who = words(fields, "who")?;
			rows.put(&PENALTIES, vec![
				("id", format!("{height}-{place}").into()),
				("pallet", "rewards".into()),
				("address", who.clone().into()),
				("charge", who.into()),
				("penalty", variant(get(fields, "penalty")).into()),
				("state", "open".into()),
				("evidence", text(fields, "evidence").into()),
				("deadline", int(fields, "deadline").into()),
				("opened", block.time.into()),
				("block", height.into()),
			])?;
		},
		"CaseAppealed" => rows.patch(
			"penalties",
			"UPDATE penalties SET state = 'appealed', answer = $2, deadline = $3, block = $4 WHERE pallet = 'rewards' AND \
			 address = $1 AND state = 'open'",
			vec![
				words(fields, "who")?.into(),
				text(fields, "answer").into(),
				int(fields, "deadline").into(),
				height.into(),
			],
		),
		"PenaltyStands" => rows.patch(
			"penalties",
			"UPDATE penalties SET state = 'stands', penalty = $2, taken = $3, ended = $4, block = $5 WHERE pallet = \
			 'rewards' AND address = $1 AND state IN ('open', 'appealed')",
			vec![
				words(fields, "who")?.into(),
				variant(get(fields, "penalty")).into(),
				amount(fields, "confiscated").into(),
				block.time.into(),
				height.into(),
			],
		),
		"CaseDropped" => rows.patch(
			"penalties",
			"UPDATE penalties SET state = 'dropped', ended = $2, block = $3 WHERE pallet = 'rewards' AND address = $1 AND \
			 state IN ('open', 'appealed')",
			vec![words(fields, "who")?.into(), block.time.into(), height.into()],
		),
		"Rehabilitated" => rows.patch(
			"penalties",
			"UPDATE penalties SET state = 'rehabilitated', block = $2 WHERE pallet = 'rewards' AND address = $1 AND state \
			 = 'stands'",
			vec![words(fields, "who")?.into(), height.into()],
		),
		_ => {},
	}
	Ok(())
}

/// What an account was paid: kind, account, source, era, and amounts by asset.
fn claims(block: &Block, state: &State, rows: &mut Rows, place: u64, event: &Event) -> Result<(), String> {
	let fields = &event.fields;
	let (kind, who, source, era, paid) = match (event.pallet.as_str(), event.name.as_str()) {
		("Rewards", "Claimed") => {
			let policy = need(fields, "policy")?;
			let row = state.value(PALLET, "Policies", &[json!(policy)]);
			let asset = row.and_then(|row| text(get(row, "terms"), "asset")).unwrap_or_default();
			let paid = json!([[asset, amount(fields, "amount")]]);
			("policy".to_owned(), "who", Some(policy.to_string()), "era", paid)
		},
		("Rewards", "PurseClaimed") => {
			let fund = snake(get(fields, "fund").as_str().unwrap_or_default());
			(fund, "who", None, "", json!([["TIME", amount(fields, "amount")]]))
		},
		("Rewards", "DividendsClaimed") => {
			("dividends".to_owned(), "who", None, "", json!([["TIME", amount(fields, "amount")]]))
		},
		("Experience", "ReportPaid") => {
			("report".to_owned(), "who", text(fields, "product"), "cycle", get(fields, "paid").clone())
		},
		("Experience", "ExpertPaid") => {
			let model = int(fields, "model").map(|model| model.to_string());
			("expert".to_owned(), "expert", model, "cycle", get(fields, "paid").clone())
		},
		("Experience", "BackingPaid") => {
			("backing".to_owned(), "backer", text(fields, "tester"), "cycle", get(fields, "paid").clone())
		},
		("Commune", "StakePaid") => (
			"commune_stake".to_owned(),
			"who",
			text(fields, "validator"),
			"cycle",
			get(fields, "paid").clone(),
		),
		("Commune", "WorkPaid") => {
			("commune_work".to_owned(), "who", None, "cycle", get(fields, "paid").clone())
		},
		("Tranches", "Released") => {
			let paid = json!([[get(fields, "asset"), amount(fields, "amount")]]);
			let allocation = int(fields, "allocation").map(|allocation| allocation.to_string());
			("tranche".to_owned(), "beneficiary", allocation, "", paid)
		},
		_ => return Ok(()),
	};
	for (part, pair) in (0u64..).zip(list(&paid)) {
		let [asset, sum] = list(pair) else { continue };
		rows.put(
			&CLAIMS,
			vec![
				("height", block.height.into()),
				("idx", place.into()),
				("part", part.into()),
				("address", words(fields, who)?.into()),
				("kind", kind.clone().into()),
				("source", source.clone().into()),
				("era", int(fields, era).into()),
				("asset", asset.as_str().unwrap_or_default().into()),
				("amount", number(sum).unwrap_or_default().to_string().into()),
				("time", block.time.into()),
				("transaction_id", block.transaction_id(event).into()),
			],
		)?;
	}
	Ok(())
}
