// SPDX-License-Identifier: Apache-2.0

//! Validators, their eras, and what staking pays and takes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{json, Value};

use super::{amount, get, int, list, need, words, Block, Rows, State, Want, Wants};
use crate::{
	chain::json::number,
	store::tables::{STAKING_ERAS, STAKING_PAYS, VALIDATORS, VALIDATOR_ERAS},
};

const PALLET: &str = "Staking";

fn validators(block: &Block) -> BTreeSet<String> {
	const CHANGES: [&str; 3] = ["ValidatorPrefsSet", "Chilled", "Kicked"];
	let events = block.of(PALLET).filter(|(_, event)| CHANGES.contains(&event.name.as_str()));
	events.filter_map(|(_, event)| words(&event.fields, "stash").ok()).collect()
}

/// Whether the era may be another one than before, or another session adds points.
fn turns(block: &Block) -> bool {
	block.height == 0 || block.of("Session").any(|(_, event)| event.name == "NewSession")
}

/// The eras that are read: the one that runs, and the one that was paid.
fn eras(block: &Block, state: &State) -> BTreeSet<u64> {
	let active = state.value(PALLET, "ActiveEra", &[]).and_then(|era| int(era, "index"));
	let paid = block.of(PALLET).filter(|(_, event)| event.name == "EraPaid");
	active.into_iter().chain(paid.filter_map(|(_, event)| int(&event.fields, "era_index"))).collect()
}

pub(super) fn want(block: &Block, state: &State, wants: &mut Wants) {
	for who in validators(block) {
		wants.value(PALLET, "Validators", vec![json!(who)]);
	}
	if block.height == 0 {
		wants.want(Want::All { pallet: PALLET, entry: "Validators", keys: vec![] });
	}
	if !turns(block) {
		return;
	}
	wants.value(PALLET, "ActiveEra", vec![]);
	for era in eras(block, state) {
		wants.value(PALLET, "ErasTotalStake", vec![json!(era)]);
		wants.value(PALLET, "ErasRewardPoints", vec![json!(era)]);
		for entry in ["ErasStakersOverview", "ErasValidatorPrefs"] {
			wants.want(Want::All { pallet: PALLET, entry, keys: vec![json!(era)] });
		}
	}
}

pub(super) fn make(block: &Block, state: &State, rows: &mut Rows) -> Result<(), String> {
	let height = block.height;
	for (keys, prefs) in state.all(PALLET, "Validators", &[]) {
		if let Some(Value::String(who)) = keys.first() {
			put_validator(block, rows, who, prefs)?;
		}
	}
	for who in validators(block) {
		let keys = [json!(who)];
		match state.value(PALLET, "Validators", &keys) {
			Some(prefs) => put_validator(block, rows, &who, prefs)?,
			None => rows.patch(
				"validators",
				"UPDATE validators SET gone = 1, block = $2 WHERE address = $1",
				vec![who.into(), height.into()],
			),
		}
	}
	if turns(block) {
		for era in eras(block, state) {
			put_era(block, state, rows, era).map_err(|why| format!("staking era {era}: {why}"))?;
		}
	}
	let mut payout: Option<(u64, String)> = None;
	for (place, event) in block.of(PALLET) {
		let fields = &event.fields;
		let (kind, who, era, validator) = match event.name.as_str() {
			"EraPaid" => {
				rows.patch(
					"staking_eras",
					"UPDATE staking_eras SET paid = $2, remainder = $3, ended = $4, block = $5 WHERE era = $1",
					vec![
						need(fields, "era_index")?.into(),
						amount(fields, "validator_payout").into(),
						amount(fields, "remainder").into(),
						block.time.into(),
						height.into(),
					],
				);
				continue;
			},
			// Rewards follow the event that names their era and validator.
			"PayoutStarted" => {
				payout = Some((need(fields, "era_index")?, words(fields, "validator_stash")?));
				continue;
			},
			"Rewarded" => {
				let (era, validator) = payout.clone().unzip();
				("reward", words(fields, "stash")?, era, validator)
			},
			"Slashed" => ("slash", words(fields, "staker")?, None, None),
			_ => continue,
		};
		rows.put(
			&STAKING_PAYS,
			vec![
				("height", height.into()),
				("idx", place.into()),
				("kind", kind.into()),
				("address", who.into()),
				("era", era.into()),
				("validator", validator.into()),
				("amount", amount(fields, "amount").into()),
				("time", block.time.into()),
			],
		)?;
	}
	Ok(())
}

fn put_validator(block: &Block, rows: &mut Rows, who: &str, prefs: &Value) -> Result<(), String> {
	rows.put(
		&VALIDATORS,
		vec![
			("address", who.into()),
			("commission", need(prefs, "commission")?.into()),
			("blocked", get(prefs, "blocked").as_bool().unwrap_or_default().into()),
			("gone", false.into()),
			("details", prefs.into()),
			("block", block.height.into()),
		],
	)
}

fn put_era(block: &Block, state: &State, rows: &mut Rows, era: u64) -> Result<(), String> {
	let keys = [json!(era)];
	let active = state.value(PALLET, "ActiveEra", &[]);
	let started =
		active.filter(|active| int(active, "index") == Some(era)).and_then(|active| int(active, "start"));
	let total = state.value(PALLET, "ErasTotalStake", &keys).and_then(number).unwrap_or_default();
	rows.put(
		&STAKING_ERAS,
		vec![
			("era", era.into()),
			("total_stake", total.to_string().into()),
			("started", started.unwrap_or(block.time).into()),
			("block", block.height.into()),
		],
	)?;
	let points: BTreeMap<&str, u128> = state
		.value(PALLET, "ErasRewardPoints", &keys)
		.map(|row| list(get(row, "individual")))
		.unwrap_or_default()
		.iter()
		.filter_map(|pair| Some((pair.get(0)?.as_str()?, number(pair.get(1)?)?)))
		.collect();
	let prefs = state.all(PALLET, "ErasValidatorPrefs", &keys);
	for (of, overview) in state.all(PALLET, "ErasStakersOverview", &keys) {
		let Some(validator) = of.get(1).and_then(Value::as_str) else { continue };
		let own = prefs.iter().find(|(other, _)| other == of).map(|(_, prefs)| prefs);
		rows.put(
			&VALIDATOR_ERAS,
			vec![
				("era", era.into()),
				("validator", validator.into()),
				("total", amount(overview, "total").into()),
				("own", amount(overview, "own").into()),
				("nominators", need(overview, "nominator_count")?.into()),
				("commission", own.and_then(|own| int(own, "commission")).unwrap_or_default().into()),
				(
					"points",
					u64::try_from(points.get(validator).copied().unwrap_or_default())
						.unwrap_or_default()
						.into(),
				),
				("block", block.height.into()),
			],
		)?;
	}
	Ok(())
}
