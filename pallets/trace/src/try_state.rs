// SPDX-License-Identifier: Apache-2.0

//! The invariants of the pallet: they hold between any two calls.

use crate::{
	types::{EventKey, ItemNo, ItemRole, PartyNo, PrefixRow, Whereabouts, MAX_DEPTH},
	AlertNumbers, Alerts, Asks, Children, Config, Declarations, Events, Glns, HoldReason, Holdings,
	ItemNumbers, Items, LotMembers, NextAlert, NextEvent, NextItem, NextParty, NextRoot, Pallet, Parties,
	PartyNumbers, Places, Prefixes, Roots, Runs,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::ensure;
use souk_primitives::{holds::Deposits as _, trace::ItemStatus, Balance};
use sp_runtime::TryRuntimeError;

/// How often rows name each party, and the deposits that each party paid for rows.
#[derive(Default)]
struct References {
	refs: BTreeMap<PartyNo, u64>,
	held: BTreeMap<PartyNo, Balance>,
}

impl References {
	fn named(&mut self, party: PartyNo) {
		let refs = self.refs.entry(party).or_default();
		*refs = refs.saturating_add(1);
	}

	fn paid(&mut self, party: PartyNo, amount: Balance) {
		self.named(party);
		let held = self.held.entry(party).or_default();
		*held = held.saturating_add(amount);
	}
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. counters are above every number given out, and no two events have the same number;
	/// 2. parties agree with the indices of accounts and of GLNs; rows name a party without a GLN, or it acts for another
	///    party, or it has a deposit to get back;
	/// 3. items agree with their index; an item's container and lot exist and have the item in their list; a container's
	///    height is above the height of each item in it; children and members are exactly those counted;
	/// 4. a closed item is in no container, has nothing in it and is not on its way; an item in a container is on its way
	///    only with it;
	/// 5. a lot is in no container as a whole, and named by the party that made it; its holdings are not empty; they sum to
	///    the amount that its measure says is there, which is at most the amount made;
	/// 6. every history leads back through events that name the item, as many as counted, each older than the one before;
	///    exactly as many items lead to an event as it says, and it has at most one parent;
	/// 7. a transformation puts out no more than it may, and counts its events; a declaration belongs to an event;
	/// 8. rows name every party exactly as often as it says, and name no other; the deposits of a party's rows are exactly
	///    what is held for it, less what is due back;
	/// 9. a root stands for at least one event;
	/// 10. a GLN is its party's own, or a registered place of a party with a GLN;
	/// 11. a company prefix that a party holds begins the party's GLN, and no other one begins with it; for every shorter
	///     length, the prefixes that begin with its digits are exactly those counted;
	/// 12. asks are for items that exist, by a party with a GLN to another party, and exactly those counted; only a lot is
	///     asked for in amounts; an item is adrift only if it is free to move, a part of a lot only with a party;
	/// 13. an alert has its name in the index, and items are marked with alerts that were given out, each once.
	///
	/// # Errors
	///
	/// The first of these that does not hold.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut sums = References::default();
		Self::check_items(&mut sums)?;
		Self::check_lots(&mut sums)?;
		Self::check_histories(&mut sums)?;
		for (number, root) in Roots::<T>::iter() {
			ensure!(number < NextRoot::<T>::get(), "1: a root has a number that was not given out");
			ensure!(root.count > 0, "9: a root of nothing");
			sums.named(root.by);
			sums.paid(root.payer, root.deposit);
		}
		Self::check_alerts(&mut sums)?;
		Self::check_asks(&mut sums)?;
		Self::check_places(&mut sums)?;
		Self::check_prefixes(&mut sums)?;
		Self::check_parties(sums)
	}

	fn check_alerts(sums: &mut References) -> Result<(), TryRuntimeError> {
		let next = NextAlert::<T>::get();
		for (number, alert) in Alerts::<T>::iter() {
			ensure!(number < next, "1: an alert has a number that was not given out");
			let known = AlertNumbers::<T>::get((alert.gtin, alert.lot)) == Some(number);
			ensure!(known, "13: an alert is not in the index");
			if let Some(party) = alert.by {
				sums.named(party);
			}
		}
		ensure!(
			AlertNumbers::<T>::iter_keys().count() == Alerts::<T>::iter_keys().count(),
			"13: the index names an alert that is not"
		);
		let marks = Items::<T>::iter_values().map(|item| item.marks);
		for marks in marks.chain(Runs::<T>::iter_values().map(|run| run.marks)) {
			ensure!(marks.iter().all(|mark| *mark < next), "13: a mark of an alert that never was");
			let once = marks.iter().collect::<BTreeSet<_>>().len() == marks.len();
			ensure!(once, "13: two marks of one alert");
		}
		Ok(())
	}

	fn check_asks(sums: &mut References) -> Result<(), TryRuntimeError> {
		let mut asks = BTreeMap::<ItemNo, u32>::new();
		for (number, key, ask) in Asks::<T>::iter() {
			let item = Items::<T>::get(number).ok_or("12: an ask for an item that does not exist")?;
			ensure!(key.by != key.of, "12: a party asks itself");
			let registered = Parties::<T>::get(key.by).is_some_and(|party| party.gln.is_some());
			ensure!(registered, "12: an account without a GLN asks");
			ensure!(item.key.is_lot() == (ask.amount > 0), "12: an ask without its amount");
			ensure!(ask.answer_by <= ask.until, "12: an ask ends before its answer");
			let count = asks.entry(number).or_default();
			*count = count.saturating_add(1);
			sums.named(key.by);
			sums.named(key.of);
			sums.paid(ask.payer, ask.deposit);
		}
		for (number, item) in Items::<T>::iter() {
			ensure!(asks.remove(&number).unwrap_or_default() == item.asks, "12: asks are not counted");
			let free = item.status == ItemStatus::Active;
			let still = item.inside.is_none() && item.pending.is_none() && !item.key.is_lot();
			ensure!(item.adrift == 0 || free && still, "12: an item is adrift that is somewhere");
		}
		for (_, at, holding) in Holdings::<T>::iter() {
			let with_party = matches!(at, Whereabouts::Party(_));
			ensure!(with_party || holding.adrift == 0, "12: a part is adrift that is somewhere");
			ensure!(holding.adrift <= holding.amount, "12: more is adrift than is there");
		}
		Ok(())
	}

	fn check_places(sums: &mut References) -> Result<(), TryRuntimeError> {
		for (gln, place) in Places::<T>::iter() {
			let party = Glns::<T>::get(gln).ok_or("10: a place of nobody")?;
			let registered = Parties::<T>::get(party).is_some_and(|party| party.gln.is_some());
			ensure!(registered, "10: a place of a party without a GLN");
			sums.named(party);
			sums.paid(place.payer, place.deposit);
		}
		Ok(())
	}

	fn check_prefixes(sums: &mut References) -> Result<(), TryRuntimeError> {
		let (mut begun, mut held) = (BTreeMap::new(), 0usize);
		for (prefix, row) in Prefixes::<T>::iter() {
			let PrefixRow::Held { party, payer, deposit } = row else { continue };
			held = held.saturating_add(1);
			ensure!(Self::prefix_of(party).map(|(of, _)| of) == Some(prefix), "11: a prefix of another GLN");
			sums.paid(payer, deposit);
			for beginning in Self::beginnings(prefix) {
				let count = begun.entry(beginning).or_insert(0u32);
				*count = count.saturating_add(1);
			}
		}
		for (prefix, row) in Prefixes::<T>::iter() {
			let count = begun.remove(&prefix);
			match row {
				PrefixRow::Held { .. } => ensure!(count.is_none(), "11: a prefix begins with another one"),
				PrefixRow::Begun(begun) => ensure!(count == Some(begun), "11: prefixes are not counted"),
			}
		}
		ensure!(begun.is_empty(), "11: the beginnings of a prefix are missing");
		let holders = Parties::<T>::iter_values().filter(|party| party.prefix > 0).count();
		ensure!(holders == held, "11: a party without the prefix that it says");
		Ok(())
	}

	fn check_parties(mut sums: References) -> Result<(), TryRuntimeError> {
		for contact in Parties::<T>::iter_values().filter_map(|party| party.contact) {
			sums.paid(contact.payer, contact.deposit);
		}
		let mut accounts = BTreeMap::<T::AccountId, (Balance, Balance)>::new();
		let (mut glns, mut numbers) = (0usize, 0usize);
		for (number, party) in Parties::<T>::iter() {
			ensure!(number < NextParty::<T>::get(), "1: a party has a number that was not given out");
			let active = PartyNumbers::<T>::get(&party.account) == Some(number);
			let agent = Parties::<T>::get(party.agent).ok_or("2: a party without an agent")?;
			if party.agent == number {
				ensure!(active, "2: an account does not know its party");
			} else {
				ensure!(agent.acts_for == Some(number), "2: an agent acts for somebody else");
				ensure!(!active, "2: an account is a party another one acts for");
			}
			if let Some(other) = party.acts_for {
				let other = Parties::<T>::get(other).ok_or("2: an agent of nobody")?;
				ensure!(other.agent == number, "2: an agent that another one replaced");
			}
			numbers = numbers.saturating_add(usize::from(active));
			if let Some(gln) = party.gln {
				glns = glns.saturating_add(1);
				let own = Glns::<T>::get(gln) == Some(number) && !Places::<T>::contains_key(gln);
				ensure!(own, "2: a GLN does not know its party");
			} else {
				ensure!(
					party.refs > 0 || party.acts_for.is_some() || party.held > 0,
					"2: a party nothing needs"
				);
			}
			let refs = sums.refs.get(&number).copied().unwrap_or_default();
			ensure!(party.refs == refs, "8: a party is not named as often as it says");
			let held = sums.held.get(&number).copied().unwrap_or_default();
			let kept = party.held.checked_sub(party.owed).ok_or("8: more is owed than held")?;
			ensure!(kept == held, "8: a party has not paid for exactly its rows");
			let sum = accounts.entry(party.account.clone()).or_default();
			sum.0 = sum.0.saturating_add(party.held);
			sum.1 = sum.1.saturating_add(party.registration);
		}
		ensure!(PartyNumbers::<T>::iter_keys().count() == numbers, "2: an account without a party");
		let places = Places::<T>::iter_keys().count();
		ensure!(Glns::<T>::iter_keys().count() == glns.saturating_add(places), "2: a GLN without a party");
		ensure!(
			sums.refs.keys().all(Parties::<T>::contains_key),
			"8: a row names a party that does not exist"
		);
		for (account, (held, registration)) in accounts {
			let storage = T::Currency::balance_on_hold(&HoldReason::Storage.into(), &account);
			ensure!(storage == held, "8: what is held is not what rows cost");
			let party = T::Currency::balance_on_hold(&HoldReason::Party.into(), &account);
			ensure!(party == registration, "8: what is held is not what GLNs cost");
		}
		Ok(())
	}

	fn check_items(sums: &mut References) -> Result<(), TryRuntimeError> {
		let (mut items, mut inside, mut members) = (0usize, 0usize, 0usize);
		for (number, item) in Items::<T>::iter() {
			items = items.saturating_add(1);
			ensure!(number < NextItem::<T>::get(), "1: an item has a number that was not given out");
			ensure!(ItemNumbers::<T>::get(&item.key) == Some(number), "3: an item is not in the index");
			sums.named(item.holder);
			sums.named(item.maker);
			sums.paid(item.payer, item.deposit);
			if let Some(pending) = item.pending {
				sums.named(pending.to);
			}
			if let Some(container) = item.inside {
				inside = inside.saturating_add(1);
				ensure!(Children::<T>::contains_key(container, number), "3: a container misses a child");
				let row = Items::<T>::get(container).ok_or("3: a container does not exist")?;
				// Heights rise from an item to its container and have a maximum, so containers cannot form a circle.
				ensure!(row.height > item.height, "3: a container is deeper than it says");
				ensure!(item.pending.is_none(), "4: something is handed over without its container");
			}
			if let Some(lot) = item.lot {
				members = members.saturating_add(1);
				ensure!(LotMembers::<T>::contains_key(lot, number), "3: a lot misses an item");
			}
			let children = Children::<T>::iter_key_prefix(number).count();
			ensure!(u32::try_from(children) == Ok(item.children), "3: children are not counted");
			let counted = LotMembers::<T>::iter_key_prefix(number).count();
			ensure!(u32::try_from(counted) == Ok(item.members), "3: items of a lot are not counted");
			ensure!(item.height <= MAX_DEPTH, "3: containers are nested too deep");
			ensure!(item.children > 0 || item.height == 0, "3: an empty container has a height");
			if item.status != ItemStatus::Active {
				ensure!(item.inside.is_none() && item.children == 0, "4: a closed item in or with something");
				ensure!(item.pending.is_none(), "4: a closed item is handed over");
			}
			if item.key.is_lot() {
				let whole = item.inside.is_none() && item.pending.is_none() && item.sale.is_none();
				ensure!(whole && item.children == 0, "5: a lot taken for an item");
				ensure!(item.holder == item.maker, "5: a lot that another party made");
			} else {
				ensure!(item.measure.is_none() && item.members == 0, "5: an item taken for a lot");
			}
		}
		ensure!(ItemNumbers::<T>::iter_keys().count() == items, "3: the index names an item that is not");
		ensure!(LotMembers::<T>::iter_keys().count() == members, "3: a lot has an item that is not its own");
		let lots = Children::<T>::iter_keys()
			.filter(|(_, child)| Items::<T>::get(child).is_some_and(|item| item.key.is_lot()))
			.count();
		ensure!(
			Children::<T>::iter_keys().count() == inside.saturating_add(lots),
			"3: a container has a child that is elsewhere"
		);
		Ok(())
	}

	fn check_lots(sums: &mut References) -> Result<(), TryRuntimeError> {
		let mut lots = BTreeMap::<ItemNo, u64>::new();
		for (lot, at, holding) in Holdings::<T>::iter() {
			ensure!(holding.amount > 0, "5: an empty holding");
			let sum = lots.entry(lot).or_default();
			*sum = sum.checked_add(holding.amount).ok_or("5: holdings do not fit")?;
			Self::parties_of(at).for_each(|party| sums.named(party));
			sums.paid(holding.payer, holding.deposit);
			if let Whereabouts::Inside(container) = at {
				ensure!(Children::<T>::contains_key(container, lot), "3: a container misses a lot");
			}
		}
		for (number, item) in Items::<T>::iter() {
			let sum = lots.remove(&number).unwrap_or_default();
			let (produced, held) = item.measure.map_or((0, 0), |measure| (measure.produced, measure.held));
			ensure!(sum == held, "5: holdings do not sum to what is there of a lot");
			ensure!(held <= produced, "5: more is there of a lot than was made");
		}
		ensure!(lots.is_empty(), "5: holdings of a lot that does not exist");
		for (container, child) in Children::<T>::iter_keys() {
			if Items::<T>::get(child).is_some_and(|item| item.key.is_lot()) {
				let inside = Self::amount_at(child, Whereabouts::Inside(container));
				ensure!(inside > 0, "3: a container has nothing of a lot it names");
				ensure!(
					Items::<T>::contains_key(container),
					"3: a lot is in a container that does not exist"
				);
			}
		}
		Ok(())
	}

	fn check_histories(sums: &mut References) -> Result<(), TryRuntimeError> {
		let mut led = BTreeMap::<EventKey, u32>::new();
		for (number, item) in Items::<T>::iter() {
			let mut lead = |mut key: EventKey, suspect: bool| -> Result<u32, TryRuntimeError> {
				let (mut events, mut newer) = (0u32, u64::MAX);
				while key > 0 {
					let row = Events::<T>::get(key).ok_or("6: a history leads to no event")?;
					ensure!(row.number < newer, "6: a history goes forward");
					newer = row.number;
					let entry = row.entry(number, suspect).ok_or("6: an event does not name its item")?;
					events = events.saturating_add(1);
					let count = led.entry(key).or_default();
					*count = count.saturating_add(1);
					key = entry.previous;
				}
				Ok(events)
			};
			ensure!(lead(item.last, false)? == item.events, "6: a history is not as long as it says");
			lead(item.suspect, true)?;
		}
		let mut runs = BTreeMap::<(PartyNo, sp_core::H256), u32>::new();
		let mut numbers = BTreeSet::new();
		for (key, row) in Events::<T>::iter() {
			ensure!(row.number < NextEvent::<T>::get(), "1: an event has a number that was not given out");
			ensure!(numbers.insert(row.number), "1: two events have one number");
			let count = led.remove(&key).unwrap_or_default();
			ensure!(count == row.live && count > 0, "6: an event is not led to as often as it says");
			let parents = row.entries.iter().filter(|entry| entry.role == ItemRole::Parent).count();
			ensure!(parents <= 1, "6: an event with two parents");
			sums.named(row.by);
			sums.paid(row.payer, row.deposit);
			if let Some(name) = row.details.and_then(|details| details.transformation) {
				let events = runs.entry((row.by, name)).or_default();
				*events = events.saturating_add(1);
			}
		}
		for (name, run) in Runs::<T>::iter() {
			ensure!(run.quantities.is_kept(), "7: a transformation put out too much");
			ensure!(runs.remove(&name) == Some(run.events), "7: a transformation has lost count");
			sums.named(name.0);
			sums.paid(run.payer, run.deposit);
		}
		ensure!(runs.is_empty(), "7: an event of no transformation");
		for (key, declaration) in Declarations::<T>::iter() {
			ensure!(Events::<T>::contains_key(key), "7: a declaration without an event");
			sums.paid(declaration.payer, declaration.deposit);
		}
		Ok(())
	}
}
