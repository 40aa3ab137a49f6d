// SPDX-License-Identifier: Apache-2.0

//! Referenda and votes.

use std::collections::BTreeSet;

use serde_json::{json, Value};

use super::{amount, get, int, need, text, variant, words, Block, Rows, State, Wants};
use crate::store::tables::{REFERENDA, VOTES};

fn touched(block: &Block) -> BTreeSet<u64> {
	let by_index = block.of("Referenda").filter_map(|(_, event)| int(&event.fields, "index"));
	let by_poll = block.of("ConvictionVoting").filter_map(|(_, event)| int(&event.fields, "poll_index"));
	by_index.chain(by_poll).collect()
}

pub(super) fn want(block: &Block, _: &State, wants: &mut Wants) {
	for id in touched(block) {
		wants.value("Referenda", "ReferendumInfoFor", vec![json!(id)]);
	}
}

pub(super) fn make(block: &Block, state: &State, rows: &mut Rows) -> Result<(), String> {
	let height = block.height;
	for id in touched(block) {
		let Some(info) = state.value("Referenda", "ReferendumInfoFor", &[json!(id)]) else { continue };
		let now = variant(info);
		if now == "ongoing" {
			put_ongoing(block, rows, id, get(info, "Ongoing"))
				.map_err(|why| format!("referendum {id}: {why}"))?;
		} else {
			// The chain forgets what an ended one was about; the row keeps it.
			rows.patch(
				"referenda",
				"UPDATE referenda SET state = $2, ended = COALESCE(ended, $3), block = $4 WHERE id = $1",
				vec![id.into(), now.into(), block.time.into(), height.into()],
			);
		}
	}
	for (_, event) in block.of("Referenda") {
		let Some(id) = int(&event.fields, "index") else { continue };
		let tally = get(&event.fields, "tally");
		if !tally.is_null() {
			rows.patch(
				"referenda",
				"UPDATE referenda SET ayes = $2, nays = $3, support = $4 WHERE id = $1",
				vec![
					id.into(),
					amount(tally, "ayes").into(),
					amount(tally, "nays").into(),
					amount(tally, "support").into(),
				],
			);
		}
	}
	for (place, event) in block.of("ConvictionVoting") {
		let removed = match event.name.as_str() {
			"Voted" => false,
			"VoteRemoved" => true,
			_ => continue,
		};
		rows.put(
			&VOTES,
			vec![
				("referendum", need(&event.fields, "poll_index")?.into()),
				("address", words(&event.fields, "who")?.into()),
				("vote", get(&event.fields, "vote").into()),
				("removed", removed.into()),
				("time", block.time.into()),
				("height", height.into()),
				("idx", place.into()),
				("block", height.into()),
			],
		)?;
	}
	Ok(())
}

fn put_ongoing(block: &Block, rows: &mut Rows, id: u64, status: &Value) -> Result<(), String> {
	let tally = get(status, "tally");
	let deciding = get(status, "deciding");
	rows.put(
		&REFERENDA,
		vec![
			("id", id.into()),
			("track", need(status, "track")?.into()),
			("state", "ongoing".into()),
			("proposal", get(status, "proposal").into()),
			("submitter", text(get(status, "submission_deposit"), "who").into()),
			("ayes", amount(tally, "ayes").into()),
			("nays", amount(tally, "nays").into()),
			("support", amount(tally, "support").into()),
			("submitted", block.time.into()),
			("deciding", int(deciding, "since").into()),
			("confirming", int(deciding, "confirming").into()),
			("details", status.into()),
			("block", block.height.into()),
		],
	)
}
