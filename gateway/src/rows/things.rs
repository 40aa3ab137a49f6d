// SPDX-License-Identifier: Apache-2.0

//! Everything else that has a number or an owner, as the chain has it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{get, Block, Rows, State, Wants};
use crate::{chain::runtime::Event, store::tables::THINGS};

/// A map of the chain whose rows are kept as they are.
struct Kind {
	/// What it is called in the rows.
	name: &'static str,
	/// The pallet.
	pallet: &'static str,
	/// The map.
	entry: &'static str,
	/// The fields of an event that are its keys.
	keys: &'static [&'static str],
	/// The events that change it. Empty for all that have the fields.
	events: &'static [&'static str],
}

const KINDS: &[Kind] = &[
	Kind { name: "fiat_leg", pallet: "Fiat", entry: "OpenLegs", keys: &["order"], events: &[] },
	Kind { name: "obligation", pallet: "Fiat", entry: "Obligations", keys: &["id"], events: &[] },
	Kind { name: "attester", pallet: "Fiat", entry: "Attesters", keys: &["attester"], events: &[] },
	Kind {
		name: "attester",
		pallet: "Fiat",
		entry: "Attesters",
		keys: &["who"],
		events: &[
			"AttesterRegistered",
			"AttesterUpdated",
			"BondToppedUp",
			"BondWithdrawn",
			"AttesterLeft",
			"AttesterSlashed",
		],
	},
	Kind {
		name: "attester_list",
		pallet: "Fiat",
		entry: "AttesterLists",
		keys: &["shop"],
		events: &["AttestersAccepted", "AttestersRemoved"],
	},
	Kind { name: "prepaid", pallet: "Prepaid", entry: "Prepaids", keys: &["owner"], events: &[] },
	Kind { name: "prepaid", pallet: "Prepaid", entry: "Prepaids", keys: &["payer"], events: &[] },
	Kind { name: "network", pallet: "Networks", entry: "NetworkRows", keys: &["shop"], events: &[] },
	Kind {
		name: "network_member",
		pallet: "Networks",
		entry: "Members",
		keys: &["shop", "who"],
		events: &[],
	},
	Kind { name: "tranche", pallet: "Tranches", entry: "Allocations", keys: &["allocation"], events: &[] },
	Kind { name: "debt", pallet: "Rewards", entry: "Debts", keys: &["debtor", "creditor"], events: &[] },
	Kind {
		name: "stake",
		pallet: "Rewards",
		entry: "Stakes",
		keys: &["who"],
		events: &["Frozen", "Unfreezing", "Unfrozen", "DividendsClaimed", "DividendsForfeited"],
	},
	Kind {
		name: "standing",
		pallet: "Rewards",
		entry: "Standings",
		keys: &["who"],
		events: &["PenaltyStands", "Rehabilitated"],
	},
	Kind {
		name: "backing",
		pallet: "Experience",
		entry: "Backings",
		keys: &["tester", "backer"],
		events: &[],
	},
];

fn keys_of(kind: &Kind, event: &Event) -> Option<Vec<Value>> {
	if event.pallet != kind.pallet || (!kind.events.is_empty() && !kind.events.contains(&event.name.as_str()))
	{
		return None;
	}
	let keys: Vec<Value> = kind.keys.iter().map(|name| get(&event.fields, name).clone()).collect();
	keys.iter().all(|key| key.is_string() || key.is_number()).then_some(keys)
}

/// The things that the block may have changed, each once.
fn touched(block: &Block) -> Vec<(&'static Kind, Vec<Value>)> {
	let mut seen = BTreeSet::new();
	let mut all = Vec::new();
	for event in &block.events {
		for kind in KINDS {
			let Some(keys) = keys_of(kind, event) else { continue };
			if seen.insert((kind.name, id(&keys))) {
				all.push((kind, keys));
			}
		}
	}
	all
}

/// Keys as one text.
fn id(keys: &[Value]) -> String {
	let texts = keys.iter().map(|key| key.as_str().map_or_else(|| key.to_string(), str::to_owned));
	texts.collect::<Vec<_>>().join("/")
}

pub(super) fn want(block: &Block, _: &State, wants: &mut Wants) {
	for (kind, keys) in touched(block) {
		wants.value(kind.pallet, kind.entry, keys);
	}
	if block.height == 0 {
		wants.want(super::Want::All { pallet: "Tranches", entry: "Allocations", keys: vec![] });
	}
}

pub(super) fn make(block: &Block, state: &State, rows: &mut Rows) -> Result<(), String> {
	for (kind, keys) in touched(block) {
		match state.value(kind.pallet, kind.entry, &keys) {
			Some(row) => put(rows, kind.name, &keys, row, block.height)?,
			None if state.is_gone(kind.pallet, kind.entry, &keys) => {
				rows.patch(
					"things",
					"UPDATE things SET gone = 1, block = $3 WHERE kind = $1 AND id = $2",
					vec![kind.name.into(), id(&keys).into(), block.height.into()],
				);
			},
			None => {},
		}
	}
	for (keys, row) in state.all("Tranches", "Allocations", &[]) {
		put(rows, "tranche", keys, row, block.height)?;
	}
	Ok(())
}

fn put(rows: &mut Rows, kind: &str, keys: &[Value], row: &Value, height: u64) -> Result<(), String> {
	rows.put(
		&THINGS,
		vec![
			("kind", kind.into()),
			("id", id(keys).into()),
			("gone", false.into()),
			("details", row.into()),
			("block", height.into()),
		],
	)
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn should_join_keys() {
		assert_eq!(id(&[json!(7), json!("5Grw")]), "7/5Grw");
	}
}
