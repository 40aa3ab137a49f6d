// SPDX-License-Identifier: Apache-2.0

//! What the chain's `TraceApi` is asked.

use subxt::{
	config::substrate::AccountId32,
	ext::{
		scale_decode::DecodeAsType,
		scale_value::{Composite, Value, ValueDef},
	},
};

use super::{
	client::{ask, At, Failure},
	event::{
		AskView, Direction, EventView, HoldersPage, Item, ItemView, PartyView, RecallPage, RootView,
		TraceEntry, TraceEvent, TracePage,
	},
};

const API: &str = "TraceApi";
/// Ids one question may name.
const ASKED_IDS: usize = 1000;
/// Entries of one page.
const PAGE: u32 = 100;

/// The digest of what each of these events says, of those that are on record.
pub async fn recorded(at: &At, ids: &[[u8; 32]]) -> Result<Vec<Option<[u8; 32]>>, Failure> {
	let mut all = Vec::with_capacity(ids.len());
	for chunk in ids.chunks(ASKED_IDS) {
		let answer: Vec<Option<[u8; 32]>> = ask(at, API, "recorded", (chunk.to_vec(),)).await?;
		if answer.len() != chunk.len() {
			return Err(Failure::Unsupported(format!(
				"asked for {} events, told of {}",
				chunk.len(),
				answer.len()
			)));
		}
		all.extend(answer);
	}
	Ok(all)
}

/// An event on record.
pub async fn event(at: &At, id: [u8; 32]) -> Result<Option<EventView>, Failure> {
	ask(at, API, "event", (id,)).await
}

/// An item.
pub async fn item(at: &At, key: &Item) -> Result<Option<ItemView>, Failure> {
	ask(at, API, "item", (key.clone(),)).await
}

/// A whole trace, page by page, and whether nothing was left out. None if there is no such item.
pub async fn trace(
	at: &At,
	item: &Item,
	direction: Direction,
	mut seen: impl FnMut(usize),
) -> Result<Option<(Vec<TraceEntry>, bool)>, Failure> {
	let (mut entries, mut complete, mut after) = (Vec::new(), true, None::<u64>);
	loop {
		let page: Option<TracePage> =
			ask(at, API, "trace", (item.clone(), direction.clone(), after, PAGE)).await?;
		let Some(page) = page else { return Ok(None) };
		complete &= page.complete;
		entries.extend(page.entries);
		seen(entries.len());
		match page.next {
			// A page that does not move on would be asked for for ever.
			Some(next) if after.is_none_or(|after| next > after) => after = Some(next),
			_ => return Ok(Some((entries, complete))),
		}
	}
}

/// What a recall of a lot concerns, all pages in one.
pub async fn recalls(at: &At, gtin: u64, lot: &super::event::Text) -> Result<RecallPage, Failure> {
	let page = |page: u32| ask::<_, RecallPage>(at, API, "recalls", (gtin, lot.clone(), page, PAGE));
	let mut all = page(0).await?;
	while let Some(next) = all.next {
		let more = page(next).await?;
		all.items.extend(more.items);
		all.complete &= more.complete;
		all.next = more.next.filter(|further| *further > next);
	}
	Ok(all)
}

/// What a recall of an item's lot concerns, if the lot is under an alert. `standing` is what [`item`] says of the item.
pub async fn recall_of(
	at: &At,
	item: &Item,
	standing: Option<&ItemView>,
) -> Result<Option<RecallPage>, Failure> {
	let alert = standing.is_some_and(|standing| standing.alert.is_some());
	let lot = match item {
		Item::Lgtin { .. } => Some(item),
		_ => standing.and_then(|standing| standing.lot.as_ref()),
	};
	match lot {
		Some(Item::Lgtin { gtin, lot }) if alert => recalls(at, *gtin, lot).await.map(Some),
		_ => Ok(None),
	}
}

/// All parts of a lot and what it is measured in. None if there is no such item.
pub async fn holders(at: &At, key: &Item) -> Result<Option<HoldersPage>, Failure> {
	let page = |page: u32| ask::<_, Option<HoldersPage>>(at, API, "holders", (key.clone(), page, PAGE));
	let Some(mut all) = page(0).await? else { return Ok(None) };
	while let Some(next) = all.next {
		let Some(more) = page(next).await? else { break };
		all.holders.extend(more.holders);
		all.next = more.next.filter(|further| *further > next);
	}
	Ok(Some(all))
}

/// Who asks for an item.
pub async fn asks(at: &At, key: &Item) -> Result<Vec<AskView>, Failure> {
	let mut all = Vec::new();
	for page in 0.. {
		let more: Vec<AskView> = ask(at, API, "asks", (key.clone(), page, PAGE)).await?;
		let last = more.len() < usize::try_from(PAGE).unwrap_or(usize::MAX);
		all.extend(more);
		if last {
			break;
		}
	}
	Ok(all)
}

/// The party of a GLN: its own, or a place's.
pub async fn party(at: &At, gln: u64) -> Result<Option<PartyView>, Failure> {
	ask(at, API, "party", (gln,)).await
}

/// The party an account acts for.
pub async fn party_of(at: &At, account: &AccountId32) -> Result<Option<PartyView>, Failure> {
	ask(at, API, "party_of", (*account,)).await
}

/// A committed root.
pub async fn root(at: &At, number: u64) -> Result<Option<RootView>, Failure> {
	ask(at, API, "root", (number,)).await
}

/// Whether the chain takes a proof.
pub async fn verify_leaf(
	at: &At,
	root: u64,
	leaf: [u8; 32],
	index: u32,
	proof: &[[u8; 32]],
) -> Result<bool, Failure> {
	ask(at, API, "verify_leaf", (root, leaf, index, proof.to_vec())).await
}

/// What would become of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BatchCheck {
	/// It would be recorded, and hold so many base units of SOUK.
	Fine(u128),
	/// It would be refused for one event.
	Refused(usize, String),
	/// It would be refused for another reason.
	Failed(String),
}

/// What would become of a batch if `who` recorded it now.
pub async fn check_events(at: &At, who: &AccountId32, events: &[TraceEvent]) -> Result<BatchCheck, Failure> {
	let answer: Answer = ask(at, API, "check_events", (*who, events.to_vec())).await?;
	Ok(match answer {
		Answer::Fine { deposit } => BatchCheck::Fine(deposit),
		// By name, so that a fault this program does not know is still told.
		Answer::Refused { index, fault } => BatchCheck::Refused(usize::from(index), name(&fault)),
		Answer::Failed { reason } => BatchCheck::Failed(reason),
	})
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
enum Answer {
	Fine { deposit: u128 },
	Refused { index: u16, fault: Value },
	Failed { reason: String },
}

/// The name of a variant.
fn name(value: &Value) -> String {
	match &value.value {
		ValueDef::Variant(variant) => variant.name.clone(),
		ValueDef::Composite(Composite::Unnamed(values)) => values.first().map(name).unwrap_or_default(),
		other => format!("{other:?}"),
	}
}
