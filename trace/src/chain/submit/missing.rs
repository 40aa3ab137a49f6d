// SPDX-License-Identifier: Apache-2.0

//! Makes the hand-overs that the documents of a run leave out ([`super::super::hands`]).

use std::collections::HashMap;

use subxt::ext::scale_encode::EncodeAsFields;

use super::{explained, Entry, Halt, Run, PALLET};
use crate::chain::{
	api,
	client::{batch, call, At, Call, Failure, Included},
	event::{AskFor, EventItem, HandOver, HoldingView, Item, PartyView, TakeOver, MAX_ITEMS},
	hands::{gaps, Gap},
	keyring::Key,
};

/// Asks of one transaction.
const ASKS: usize = 20;

/// The missing hand-overs of a run, by the event at which the party that needs them comes to act: they are made before it.
pub(super) async fn missing(
	at: &At,
	entries: &[Entry],
	signers: &[usize],
	keys: &[&Key],
) -> Result<HashMap<usize, Vec<Gap>>, Failure> {
	let mut parties: HashMap<u64, Option<usize>> = HashMap::new();
	for entry in entries {
		let event = &entry.prepared.event;
		for end in [event.receiver(), event.sender()].into_iter().flatten() {
			let gln = end.place.gln;
			if !parties.contains_key(&gln) && (event.ships() || event.takes()) {
				let party = api::party(at, gln).await?;
				let key = party.and_then(|party| keys.iter().position(|key| key.account == party.account));
				parties.insert(gln, key);
			}
		}
	}
	let run = entries.iter().zip(signers).map(|(entry, signer)| (&entry.prepared.event, *signer));
	// Where the party of each event began to act.
	let mut starts: Vec<usize> = Vec::with_capacity(signers.len());
	let mut before = None;
	for (place, signer) in signers.iter().enumerate() {
		let same = starts.last().copied().filter(|_| before == Some(signer));
		starts.push(same.unwrap_or(place));
		before = Some(signer);
	}
	let mut found: HashMap<usize, Vec<Gap>> = HashMap::new();
	for gap in gaps(run, |gln| parties.get(&gln).copied().flatten()) {
		let start = starts.get(gap.event).copied().unwrap_or(gap.event);
		found.entry(start).or_default().push(gap);
	}
	Ok(found)
}

impl Run<'_> {
	/// Makes hand-overs of one receiver: it asks, the possessors hand over, it takes over.
	pub(super) async fn hand_over_missing(&mut self, gaps: &[Gap]) -> Result<(), Halt> {
		let mut open: Vec<Gap> = Vec::new();
		for gap in gaps {
			open.extend(self.still_missing(gap).await?);
		}
		// By the party that has the items, in the order they are needed.
		let mut givers: Vec<usize> = open.iter().map(|gap| gap.from).collect();
		givers.dedup();
		givers.sort_unstable();
		givers.dedup();
		for giver in givers {
			let of = |which: fn(&Gap) -> bool| -> Vec<Gap> {
				open.iter().filter(|gap| gap.from == giver && which(gap)).cloned().collect()
			};
			let Some(first) = open.iter().find(|gap| gap.from == giver) else { continue };
			let (Some(from), Some(to)) = (self.keys.get(giver).copied(), self.keys.get(first.to).copied())
			else {
				continue;
			};
			let from_gln = self.gln(from, first).await?;
			let to_gln = self.gln(to, first).await?;
			for asked in of(|gap| gap.ask).chunks(ASKS) {
				let ask = |gap: &Gap| {
					let of = matches!(gap.item.key, Item::Lgtin { .. }).then_some(from_gln);
					call(PALLET, "ask_for", AskFor { item: gap.item.clone(), of })
				};
				let at = self.chain.best().await?;
				let calls: Vec<_> = asked.iter().map(ask).collect();
				// One that is refused was asked before; if it was not, the hand-over goes without.
				let batch = batch(&at, &calls)?;
				self.one(to, &batch).await.map_err(|failure| self.no_hand_over(asked, failure))?;
			}
			for handed in of(|gap| gap.hand).chunks(MAX_ITEMS) {
				let over = call(PALLET, "hand_over", HandOver { items: items(handed), to: to_gln });
				self.one(from, &over).await.map_err(|failure| self.no_hand_over(handed, failure))?;
			}
			for taken in of(|gap| gap.take).chunks(MAX_ITEMS) {
				let over = call(PALLET, "take_over", TakeOver { items: items(taken), from: Some(from_gln) });
				self.one(to, &over).await.map_err(|failure| self.no_hand_over(taken, failure))?;
			}
		}
		self.outcome.handed += open.len();
		Ok(())
	}

	/// Signs one call and waits for it.
	async fn one<Data: EncodeAsFields>(&mut self, key: &Key, call: &Call<Data>) -> Result<(), Failure> {
		let at = self.chain.best().await?;
		let nonce = self.chain.next_nonce(&key.account).await?;
		let sent = self.chain.send(&at, call, &key.pair, nonce).await?;
		match sent.included(self.chain, self.options.finalized).await? {
			Included::Done(_) | Included::Somewhere => self.outcome.calls += 1,
		}
		Ok(())
	}

	/// The GLN by which a key's party is named in a call.
	async fn gln(&mut self, key: &Key, gap: &Gap) -> Result<u64, Halt> {
		let at = self.chain.best().await?;
		let party = api::party_of(&at, &key.account).await?;
		party.and_then(|party| party.gln).ok_or_else(|| {
			let place = self.entries.get(gap.event).map(Entry::place).unwrap_or_default();
			let account = &key.account;
			Halt::Stop(format!(
				"{place}: {account} has no GLN and can neither give nor take {}",
				gap.item.key
			))
		})
	}

	/// What is left to do of a missing hand-over; nothing where an earlier run did it, or where the chain has it otherwise
	/// than the documents: then the chain judges the event.
	async fn still_missing(&self, gap: &Gap) -> Result<Option<Gap>, Halt> {
		let at = self.chain.best().await?;
		let account = |key: usize| self.keys.get(key).map(|key| key.account);
		let is = |party: &PartyView, key: usize| account(key) == Some(party.account);
		let mut left = gap.clone();
		let Some(quantity) = &gap.item.quantity else {
			let Some(item) = api::item(&at, &gap.item.key).await? else { return Ok(None) };
			if !is(&item.possessor, gap.from) || item.container.is_some() {
				return Ok(None);
			}
			if item.recipient.as_ref().is_some_and(|party| is(party, gap.to)) {
				(left.ask, left.hand) = (false, false);
			}
			return Ok((left.ask || left.hand || left.take).then_some(left));
		};
		let Some(page) = api::holders(&at, &gap.item.key).await? else { return Ok(None) };
		let sum = |which: &dyn Fn(&HoldingView) -> bool, of: fn(&HoldingView) -> u64| -> u64 {
			page.holders.iter().filter(|part| part.container.is_none() && which(part)).map(of).sum()
		};
		let on_its_way = |part: &HoldingView| {
			is(&part.possessor, gap.from) && part.recipient.as_ref().is_some_and(|party| is(party, gap.to))
		};
		let with = |part: &HoldingView, key: usize| is(&part.possessor, key) && part.recipient.is_none();
		let adrift = sum(&|part| with(part, gap.from), |part| part.adrift);
		let held = sum(&|part| with(part, gap.to), |part| part.amount);
		if sum(&on_its_way, |part| part.amount) >= quantity.amount {
			(left.ask, left.hand) = (false, false);
		} else if (gap.ask && held >= quantity.amount) || (gap.hand && !gap.ask && adrift < quantity.amount) {
			return Ok(None);
		}
		Ok((left.ask || left.hand || left.take).then_some(left))
	}

	/// What a refusal comes to: the events that need the hand-over cannot be recorded.
	fn no_hand_over(&mut self, gaps: &[Gap], failure: Failure) -> Halt {
		let Failure::Dispatch(refusal) = &failure else { return failure.into() };
		let one = refusal.entry.as_ref().and_then(|(index, _)| gaps.get(*index));
		let why = explained(&refusal.to_string());
		let about = one.map_or(gaps, std::slice::from_ref);
		let told = |gap: &Gap| format!("the hand-over of {} was refused: {why}", gap.item.key);
		if self.options.keep_going {
			let before = self.aside.len();
			self.aside.extend(about.iter().map(|gap| (gap.event, told(gap))));
			if self.aside.len() > before {
				return Halt::Aside;
			}
		}
		let first = about.first();
		let place = first.and_then(|gap| self.entries.get(gap.event)).map(Entry::place).unwrap_or_default();
		Halt::Stop(format!("{place}: {}", first.map(told).unwrap_or(why)))
	}
}

fn items(gaps: &[Gap]) -> Vec<EventItem> {
	gaps.iter().map(|gap| gap.item.clone()).collect()
}
