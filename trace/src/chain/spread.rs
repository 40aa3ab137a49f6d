// SPDX-License-Identifier: Apache-2.0

//! An alert on a lot, extended to what was made from the lot.
//!
//! The chain does not walk forward by itself: that has no bound. Whoever can name the event that used an input up and the
//! event that made an output lets the chain mark the output, for its fee. Here is what finds these links, nearest first, and
//! sends them many in one transaction until nothing is left to mark.

use std::collections::{HashMap, HashSet};

use super::{
	api,
	client::{batch, call, At, Chain, Failure},
	event::{AffectedItem, Direction, EventType, ExtendAlert, Item, RecallPage, Relation, Text, TraceEvent},
	keyring::Key,
	submit::{signed, PALLET},
};
use crate::report::Progress;

/// Links of one transaction.
const BATCH: usize = 20;
/// How often the list is read again before it is given up: after each, what was marked leads further.
const ROUNDS: usize = 64;

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extended {
	/// What was made from the lot and is marked by it now, by this run or before.
	pub reached: usize,
	/// What this run marked.
	pub new: usize,
	/// What was made from it and is not marked.
	pub left: usize,
}

/// What an alert reaches: what belongs to its lot, and what is marked by it or belongs to a lot that is. What the mark does
/// to an item is governed: a maker's alert may only flag what others made.
async fn reached(at: &At, gtin: u64, lot: &Text, page: &RecallPage) -> Result<HashSet<Item>, Failure> {
	let mut all = HashSet::from([Item::Lgtin { gtin, lot: lot.clone() }]);
	for AffectedItem { key, through, .. } in &page.items {
		if through.is_none() {
			all.insert(key.clone());
			continue;
		}
		let Some(view) = api::item(at, key).await? else { continue };
		let marked = view.marks.iter().any(|mark| mark.gtin == gtin && mark.lot == *lot);
		if marked || view.lot.as_ref().is_some_and(|of| all.contains(of)) {
			all.insert(key.clone());
		}
	}
	Ok(all)
}

/// The link from an input to an output, among events that name the input: the event that used it up, and the one that made
/// the output, where it is the same.
fn in_one<'e>(events: &'e [TraceEvent], input: &Item, output: &Item) -> Option<&'e TraceEvent> {
	events.iter().find(|event| uses(event, input) && makes(event, output))
}

fn uses(event: &TraceEvent, input: &Item) -> bool {
	event.kind == EventType::Transformation && event.items.iter().any(|item| item.key == *input)
}

fn makes(event: &TraceEvent, output: &Item) -> bool {
	event.kind == EventType::Transformation && event.outputs.iter().any(|item| item.key == *output)
}

/// The link between two events of one transformation.
fn in_two<'e>(
	using: &'e [TraceEvent],
	making: &'e [TraceEvent],
	input: &Item,
	output: &Item,
) -> Option<(&'e TraceEvent, &'e TraceEvent)> {
	using.iter().filter(|event| uses(event, input) && event.transformation.is_some()).find_map(|used| {
		let same = |made: &&TraceEvent| makes(made, output) && made.transformation == used.transformation;
		making.iter().find(same).map(|made| (used, made))
	})
}

/// An item's own transformations.
async fn transformations(at: &At, item: &Item) -> Result<Vec<TraceEvent>, Failure> {
	let found = api::trace(at, item, Direction::Own, |_| ()).await?;
	let entries = found.map(|(entries, _)| entries).unwrap_or_default().into_iter();
	let own = entries.filter(|entry| matches!(entry.relation, Relation::Own)).map(|entry| entry.event.event);
	Ok(own.filter(|event| event.kind == EventType::Transformation).collect())
}

/// What leads from items that are reached to items that are not.
async fn links(
	at: &At,
	gtin: u64,
	lot: &Text,
	page: &RecallPage,
	reached: &HashSet<Item>,
) -> Result<Vec<ExtendAlert>, Failure> {
	let mut known: HashMap<Item, Vec<TraceEvent>> = HashMap::new();
	let mut made = Vec::new();
	for AffectedItem { key: output, through, .. } in &page.items {
		let Some(input) = through.as_ref().filter(|_| !reached.contains(output)) else { continue };
		if !known.contains_key(input) {
			known.insert(input.clone(), transformations(at, input).await?);
		}
		let using = known.get(input).map(Vec::as_slice).unwrap_or_default();
		let link = match in_one(using, input, output) {
			Some(event) => Some((event.id, event.id)),
			// An item that belongs to a lot is reached with the lot: no transformation leads to it from there.
			None if using.is_empty() => None,
			None => {
				let making = transformations(at, output).await?;
				in_two(using, &making, input, output).map(|(used, made)| (used.id, made.id))
			},
		};
		if let Some((used, by)) = link {
			let (lot, input, output) = (lot.clone(), input.clone(), output.clone());
			made.push(ExtendAlert { gtin, lot, input, used, output, made: by });
		}
	}
	Ok(made)
}

/// Marks all that was made from the lot. A mark that the chain refuses does not keep it from the others.
pub async fn extend(chain: &Chain, key: &Key, gtin: u64, lot: &Text) -> Result<Extended, Failure> {
	let mut done = Extended::default();
	let mut tried: HashSet<(Item, Item)> = HashSet::new();
	let mut progress: Option<Progress> = None;
	for _ in 0..ROUNDS {
		let at = chain.best().await?;
		let page = api::recalls(&at, gtin, lot).await?;
		let all = reached(&at, gtin, lot, &page).await?;
		let made = || page.items.iter().filter(|item| item.through.is_some());
		let now = made().filter(|item| all.contains(&item.key)).count();
		// What was reached before this run is not its own.
		done.new += if progress.is_none() { 0 } else { now.saturating_sub(done.reached) };
		done.reached = now;
		done.left = made().count().saturating_sub(now);
		let mut links = links(&at, gtin, lot, &page, &all).await?;
		// What was refused once is refused again.
		links.retain(|link| tried.insert((link.input.clone(), link.output.clone())));
		let progress = progress.get_or_insert_with(|| Progress::new("extend", done.left));
		progress.at(done.new);
		if links.is_empty() {
			break;
		}
		let mut size = BATCH;
		let mut rest = links.as_slice();
		while let Some((some, others)) = rest.split_at_checked(size.min(rest.len())) {
			if some.is_empty() {
				break;
			}
			match send(chain, key, some).await {
				Ok(()) => rest = others,
				// More than a block takes: half of it may be less.
				Err(Failure::Rejected(why)) if why.contains("exhaust") && size > 1 => size = size.div_ceil(2),
				Err(failure) => return Err(failure),
			}
		}
	}
	Ok(done)
}

async fn send(chain: &Chain, key: &Key, links: &[ExtendAlert]) -> Result<(), Failure> {
	let extending = |link: &ExtendAlert| call(PALLET, "extend_alert", link.clone());
	if let [one] = links {
		return match signed(chain, key, &extending(one)).await {
			Ok(_) | Err(Failure::Dispatch(_)) => Ok(()),
			Err(failure) => Err(failure),
		};
	}
	let calls: Vec<_> = links.iter().map(extending).collect();
	let batch = batch(&chain.best().await?, &calls)?;
	signed(chain, key, &batch).await.map(drop)
}

#[cfg(test)]
mod tests {
	use serde_json::{json, Value};

	use super::*;
	use crate::{chain::to_chain::prepare, Contexts, Document};

	fn event(with: Value) -> TraceEvent {
		let mut event = json!({
			"type": "TransformationEvent",
			"eventTime": "2026-06-11T14:05:00+02:00",
			"eventTimeZoneOffset": "+02:00",
		});
		event.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
		let made = prepare(&Document::from_value(json!([event])).unwrap(), &Contexts::default()).unwrap();
		made.events.into_iter().next().unwrap().event
	}

	fn lot(name: &str) -> Value {
		json!([{ "epcClass": format!("https://id.gs1.org/01/04012345123456/10/{name}"), "quantity": 5, "uom": "KGM" }])
	}

	fn item(name: &str) -> Item {
		Item::parse(&format!("https://id.gs1.org/01/04012345123456/10/{name}")).unwrap()
	}

	#[test]
	fn should_find_the_events_that_link_an_input_to_an_output() {
		let one = event(json!({ "inputQuantityList": lot("A"), "outputQuantityList": lot("B") }));
		let using = event(json!({ "transformationID": "urn:x:1", "inputQuantityList": lot("A") }));
		let making = event(json!({ "transformationID": "urn:x:1", "outputQuantityList": lot("C") }));
		let other = event(json!({ "transformationID": "urn:x:2", "outputQuantityList": lot("C") }));
		let events = [one.clone(), using.clone()];
		assert_eq!(in_one(&events, &item("A"), &item("B")), Some(&one));
		assert_eq!(in_one(&events, &item("A"), &item("C")), None);
		assert_eq!(in_one(&events, &item("B"), &item("A")), None);
		let makers = [other.clone(), making.clone()];
		assert_eq!(in_two(&events, &makers, &item("A"), &item("C")), Some((&using, &making)));
		assert_eq!(in_two(&events, &[other], &item("A"), &item("C")), None);
	}
}
