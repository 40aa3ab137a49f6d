// SPDX-License-Identifier: Apache-2.0

//! The effects of events: on possession, containers, quantities and sales.

use crate::{
	alerts::Recall,
	items::Bill,
	recording::{BatchDraft, Effect, EventDraft},
	types::{
		count, ensure, Item, ItemNo, ItemRole, Measure, PartyNo, Quantities, Run, Sale, Whereabouts,
		ITEM_BYTES, MAX_EVENT_ITEMS,
	},
	Children, Config, Event, Holdings, Items, Pallet, Runs,
};
use alloc::vec::Vec;
use souk_primitives::{
	codes::Unit,
	trace::{
		disposition, Action, EventItem, EventKind, Fault, ItemKey, ItemStatus, Quantity, QUANTITY_SCALE,
	},
};

/// The ground on which the caller appends to an item's history.
enum Access {
	/// The caller possesses the item.
	Possessor,
	/// The caller says it sold the item, which was sold already and which it does not possess.
	Suspect,
}

impl<T: Config> Pallet<T> {
	/// An item that an event names. It must exist. Of a lot, the caller counts what happens to its part.
	fn existing(batch: &mut BatchDraft, key: &ItemKey) -> Result<(ItemNo, Item), Fault> {
		let (number, item) = Self::find(key).ok_or(Fault::ItemNotFound)?;
		if !key.is_lot() {
			batch.tally.found(number);
		}
		Ok((number, item))
	}

	/// Store an item after the event has changed it, and add it to the event's entries.
	fn finish(
		batch: &BatchDraft,
		draft: &mut EventDraft,
		number: ItemNo,
		mut item: Item,
		role: ItemRole,
		amount: u64,
	) {
		let entry = Self::append(number, &mut item, draft.key, role, amount, batch.now);
		draft.entries.push(entry);
		Items::<T>::insert(number, item);
	}

	/// Check that the caller possesses an item. A receiving event takes possession of an item that is on its way to the
	/// caller.
	fn authorise(batch: &mut BatchDraft, draft: &EventDraft, item: &mut Item) -> Result<(), Fault> {
		ensure(item.is_open(), Fault::ItemClosed)?;
		let possessor = Self::climb(item);
		batch.tally.looked(possessor.map_or(0, |(_, read)| read));
		if possessor.is_some_and(|(possessor, _)| possessor == batch.by) {
			// The possessor speaks of it again.
			item.adrift = 0;
			return Ok(());
		}
		let pending = item.pending.filter(|pending| pending.to == batch.by && item.inside.is_none());
		match (draft.step, pending) {
			(Effect::Take(_), Some(pending)) => {
				ensure(batch.clock <= pending.until, Fault::TransitLapsed)?;
				batch.tally.named(item.holder);
				Self::give(item, batch.by);
				Ok(())
			},
			_ => Err(Fault::NotPossessor),
		}
	}

	/// Like [`Self::authorise`], but the second sale of an item by a party that does not possess it is an alarm, not an
	/// error.
	fn access(batch: &mut BatchDraft, draft: &EventDraft, item: &mut Item) -> Result<Access, Fault> {
		let again = draft.step == Effect::Sell && item.sale.is_some() && batch.registered && !item.pruning;
		match Self::authorise(batch, draft, item) {
			Err(Fault::NotPossessor) if again => Ok(Access::Suspect),
			other => other.map(|()| Access::Possessor),
		}
	}

	/// End a hand-over that an event ends or replaces.
	fn call_off(batch: &mut BatchDraft, item: &mut Item) {
		if let Some(pending) = item.pending {
			batch.tally.named(pending.to);
		}
		Self::clear_pending(item);
	}

	/// What concerns the sale or the use of an item.
	fn recall(batch: &mut BatchDraft, item: &Item) -> Recall {
		batch.tally.looked_for_alerts(item);
		Self::recall_of(item)
	}

	/// Count and report the second sale of a serialised item.
	fn raise_alarm(draft: &EventDraft, item: &mut Item) {
		item.alarms = item.alarms.saturating_add(1);
		Self::deposit_event(Event::CloneSuspected {
			item: item.key.clone(),
			event: Some(draft.event.id),
			order: None,
			alarms: item.alarms,
		});
	}

	/// Let the business step and the disposition take effect on an item that the caller possesses. An item in a container
	/// moves with the container, and only with it.
	fn apply_step(
		batch: &mut BatchDraft,
		draft: &EventDraft,
		number: ItemNo,
		item: &mut Item,
	) -> Result<(), Fault> {
		match draft.step {
			Effect::Ship(to) => {
				ensure(item.inside.is_none(), Fault::InsideContainer)?;
				if let Some(pending) = item.pending {
					batch.tally.named(pending.to);
				}
				batch.tally.named(to);
				Self::set_pending(item, to, draft.until);
				Self::answer_in(batch, number, item, to)?;
			},
			Effect::Void(_) => Self::call_off(batch, item),
			Effect::Sell if item.sale.is_some() => Self::raise_alarm(draft, item),
			Effect::Sell => {
				ensure(item.inside.is_none(), Fault::InsideContainer)?;
				ensure(item.children == 0, Fault::HasContents)?;
				Self::recall(batch, item).ensure_salable()?;
				Self::call_off(batch, item);
				item.sale = Some(Sale { event: draft.key, order: None });
			},
			Effect::Stay | Effect::Drift | Effect::Take(_) => {
				if draft.event.disposition == Some(disposition::RETURNED) {
					item.sale = None;
				}
				// An item in a container goes where the container goes, and one on its way has a recipient until it lapses.
				let under_way = item.pending.is_some_and(|pending| batch.clock <= pending.until);
				if draft.step == Effect::Drift && item.inside.is_none() && !under_way {
					Self::call_off(batch, item);
					item.adrift = draft.until;
				}
			},
		}
		Ok(())
	}

	/// A shipment answers the ask of its recipient.
	fn answer_in(batch: &mut BatchDraft, number: ItemNo, item: &mut Item, to: PartyNo) -> Result<(), Fault> {
		if item.asks > 0 {
			// The ask, and the parties that it names.
			batch.tally.touched(2);
		}
		Self::answer(&mut batch.bill, number, item, to, batch.by)
	}

	/// Carry out an object or transaction event: each item by itself.
	pub(crate) fn observe_all(batch: &mut BatchDraft, draft: &mut EventDraft) -> Result<(), Fault> {
		let event = draft.event;
		let adds = event.kind == EventKind::Object && event.action == Some(Action::Add);
		let deletes = event.kind == EventKind::Object && event.action == Some(Action::Delete);
		if let Some(parent) = &event.parent {
			Self::observe(
				batch,
				draft,
				&EventItem { key: parent.clone(), quantity: None },
				ItemRole::Parent,
			)?;
		}
		for named in &event.items {
			match (adds, deletes) {
				(true, _) => Self::produce(batch, draft, named, ItemRole::Subject)?,
				(_, true) => Self::decommission(batch, draft, named)?,
				_ => Self::observe(batch, draft, named, ItemRole::Subject)?,
			}
		}
		Ok(())
	}

	/// An item or a part of a lot is handed over, received, sold, or just seen.
	fn observe(
		batch: &mut BatchDraft,
		draft: &mut EventDraft,
		named: &EventItem,
		role: ItemRole,
	) -> Result<(), Fault> {
		let (number, mut item) = Self::existing(batch, &named.key)?;
		if named.key.is_lot() {
			let amount = Self::amount_of(&item, &named.quantity)?;
			let moved = Self::move_amount(batch, draft, number, &mut item, amount)?;
			Self::finish(batch, draft, number, item, role, moved);
			return Ok(());
		}
		match Self::access(batch, draft, &mut item)? {
			Access::Possessor => {
				Self::apply_step(batch, draft, number, &mut item)?;
				Self::finish(batch, draft, number, item, role, 0);
			},
			Access::Suspect => {
				Self::raise_alarm(draft, &mut item);
				Self::finish(batch, draft, number, item, ItemRole::Suspect, 0);
			},
		}
		Ok(())
	}

	/// The amount that an event states for a lot, zero if it states none.
	pub(crate) fn amount_of(item: &Item, quantity: &Option<Quantity>) -> Result<u64, Fault> {
		let Some(quantity) = quantity else { return Ok(0) };
		let unit = item.measure.as_ref().map(|measure| &measure.unit);
		ensure(unit.is_none_or(|unit| *unit == quantity.unit), Fault::WrongUnit)?;
		Ok(quantity.amount)
	}

	/// Let the business step move an amount of a lot. Returns the amount that the event is about.
	fn move_amount(
		batch: &mut BatchDraft,
		draft: &EventDraft,
		lot: ItemNo,
		item: &mut Item,
		amount: u64,
	) -> Result<u64, Fault> {
		ensure(item.is_open(), Fault::ItemClosed)?;
		let (by, own) = (batch.by, Whereabouts::Party(batch.by));
		let held = Self::amount_at(lot, own);
		match draft.step {
			Effect::Stay | Effect::Drift => batch.tally.saw_part(lot),
			_ => batch.tally.moved(lot),
		}
		let bill = &mut batch.bill;
		match draft.step {
			Effect::Ship(to) => {
				ensure(amount > 0, Fault::QuantityMissing)?;
				ensure(held > 0, Fault::NotPossessor)?;
				batch.tally.named(to);
				Self::take_amount(bill, lot, own, amount)?;
				Self::add_amount(bill, lot, Whereabouts::Transit { from: by, to }, amount, draft.until)?;
				Self::answer_in(batch, lot, item, to)?;
				Ok(amount)
			},
			Effect::Take(sender) => {
				let transit = sender.ok().flatten().map(|from| Whereabouts::Transit { from, to: by });
				let sent = transit.and_then(|transit| Holdings::<T>::get(lot, transit));
				let Some((transit, sent)) = transit.zip(sent) else {
					// Nothing is on its way. The party just looks at its own part.
					ensure(
						held > 0,
						match sender {
							Err(unknown) => unknown,
							Ok(None) => Fault::SenderMissing,
							Ok(Some(_)) => Fault::NothingInTransit,
						},
					)?;
					ensure(amount <= held, Fault::QuantityTooLarge)?;
					return Ok(amount);
				};
				ensure(batch.clock <= sent.until, Fault::TransitLapsed)?;
				if let Whereabouts::Transit { from, .. } = transit {
					batch.tally.named(from);
				}
				let amount = if amount == 0 { sent.amount } else { amount };
				Self::take_amount(bill, lot, transit, amount)?;
				Self::add_amount(bill, lot, own, amount, 0)?;
				Ok(amount)
			},
			Effect::Void(to) => {
				let to = to?.ok_or(Fault::RecipientMissing)?;
				let sent = Self::amount_at(lot, Whereabouts::Transit { from: by, to });
				ensure(sent > 0, Fault::NothingInTransit)?;
				let amount = if amount == 0 { sent } else { amount };
				batch.tally.named(to);
				Self::give_back(bill, lot, by, to, amount)?;
				Ok(amount)
			},
			Effect::Sell => {
				ensure(amount > 0, Fault::QuantityMissing)?;
				ensure(held > 0, Fault::NotPossessor)?;
				Self::recall(batch, item).ensure_salable()?;
				Self::use_up(&mut batch.bill, lot, item, own, amount)?;
				Ok(amount)
			},
			Effect::Stay | Effect::Drift => {
				ensure(held > 0, Fault::NotPossessor)?;
				ensure(amount <= held, Fault::QuantityTooLarge)?;
				if draft.step == Effect::Drift && amount > 0 {
					Self::set_adrift(lot, by, amount, draft.until);
				}
				Ok(amount)
			},
		}
	}

	/// Remove an amount of a lot from where it is, and from the lot.
	fn use_up(
		bill: &mut Bill,
		lot: ItemNo,
		item: &mut Item,
		at: Whereabouts,
		amount: u64,
	) -> Result<(), Fault> {
		Self::take_amount(bill, lot, at, amount)?;
		let measure = item.measure.as_mut().ok_or(Fault::QuantityTooLarge)?;
		measure.held = measure.held.checked_sub(amount).ok_or(Fault::QuantityTooLarge)?;
		Ok(())
	}

	/// Bring an item into being, or an amount of a lot.
	fn produce(
		batch: &mut BatchDraft,
		draft: &mut EventDraft,
		named: &EventItem,
		role: ItemRole,
	) -> Result<(), Fault> {
		ensure(batch.registered, Fault::NotRegistered)?;
		Self::ensure_prefix(batch, &named.key)?;
		if named.key.is_lot() {
			let quantity = named.quantity.as_ref().ok_or(Fault::QuantityMissing)?;
			let (number, mut item) = Self::own_lot(batch, &named.key)?;
			let measure =
				item.measure.get_or_insert(Measure { unit: quantity.unit.clone(), produced: 0, held: 0 });
			ensure(measure.unit == quantity.unit, Fault::WrongUnit)?;
			measure.produced = measure.produced.checked_add(quantity.amount).ok_or(Fault::Overflow)?;
			measure.held = measure.held.checked_add(quantity.amount).ok_or(Fault::Overflow)?;
			let own = Whereabouts::Party(batch.by);
			batch.tally.touched(1);
			Self::add_amount(&mut batch.bill, number, own, quantity.amount, 0)?;
			if role == ItemRole::Output {
				Self::pass_marks(batch, draft, &mut item);
			}
			Self::finish(batch, draft, number, item, role, quantity.amount);
			return Ok(());
		}
		ensure(Self::find(&named.key).is_none(), Fault::ItemExists)?;
		let (number, mut item) = Self::create_for(batch, named.key.clone())?;
		if let (ItemKey::Sgtin { gtin, .. }, Some(lot)) = (&named.key, &draft.event.lot) {
			let (lot, mut row) = Self::own_lot(batch, &ItemKey::Lgtin { gtin: *gtin, lot: lot.clone() })?;
			batch.tally.touched(1);
			Self::join_lot(number, &mut item, lot, &mut row)?;
			Items::<T>::insert(lot, row);
		}
		match role {
			ItemRole::Output => Self::pass_marks(batch, draft, &mut item),
			_ => Self::apply_step(batch, draft, number, &mut item)?,
		}
		Self::finish(batch, draft, number, item, role, 0);
		Ok(())
	}

	/// Mark what a transformation makes with the alerts on what it used up.
	fn pass_marks(batch: &mut BatchDraft, draft: &EventDraft, item: &mut Item) {
		batch.tally.looked(count(item.marks.len()));
		Self::mark(item, &draft.marks);
	}

	/// Bring an item into being at the caller's cost.
	fn create_for(batch: &mut BatchDraft, key: ItemKey) -> Result<(ItemNo, Item), Fault> {
		let deposit = Self::deposit(4, ITEM_BYTES).ok_or(Fault::Overflow)?;
		batch.bill.charge(deposit)?;
		let (number, item) = Self::create(key, batch.by, batch.bill.payer, deposit, batch.now)?;
		batch.made = batch.made.saturating_add(1);
		batch.tally.made(number);
		Ok((number, item))
	}

	/// A lot of the caller's: one that it made before, or a new one.
	fn own_lot(batch: &mut BatchDraft, key: &ItemKey) -> Result<(ItemNo, Item), Fault> {
		match Self::find(key) {
			Some((number, item)) => {
				batch.tally.found(number);
				ensure(item.holder == batch.by, Fault::NotProducer)?;
				ensure(item.is_open(), Fault::ItemClosed)?;
				Ok((number, item))
			},
			None => Self::create_for(batch, key.clone()),
		}
	}

	/// Take an item or an amount of a lot out of use. With the step `retail_selling`, it is sold instead.
	fn decommission(batch: &mut BatchDraft, draft: &mut EventDraft, named: &EventItem) -> Result<(), Fault> {
		if draft.step == Effect::Sell {
			return Self::observe(batch, draft, named, ItemRole::Subject);
		}
		let (number, mut item) = Self::existing(batch, &named.key)?;
		if named.key.is_lot() {
			batch.tally.moved(number);
			ensure(item.is_open(), Fault::ItemClosed)?;
			let amount = Self::amount_of(&item, &named.quantity)?;
			ensure(amount > 0, Fault::QuantityMissing)?;
			let own = Whereabouts::Party(batch.by);
			ensure(Self::amount_at(number, own) > 0, Fault::NotPossessor)?;
			Self::use_up(&mut batch.bill, number, &mut item, own, amount)?;
			Self::finish(batch, draft, number, item, ItemRole::Subject, amount);
			return Ok(());
		}
		Self::authorise(batch, draft, &mut item)?;
		Self::close(batch, &mut item, ItemStatus::Decommissioned)?;
		Self::finish(batch, draft, number, item, ItemRole::Subject, 0);
		Ok(())
	}

	/// End the life of an item.
	fn close(batch: &mut BatchDraft, item: &mut Item, status: ItemStatus) -> Result<(), Fault> {
		ensure(item.inside.is_none(), Fault::InsideContainer)?;
		ensure(item.children == 0, Fault::HasContents)?;
		Self::call_off(batch, item);
		item.status = status;
		Ok(())
	}

	/// Carry out an aggregation or association event.
	pub(crate) fn pack_or_unpack(batch: &mut BatchDraft, draft: &mut EventDraft) -> Result<(), Fault> {
		let event = draft.event;
		let Some(key) = &event.parent else {
			// The event saw some aggregation, but does not say which one.
			return Self::observe_all(batch, draft);
		};
		ensure(!key.is_lot(), Fault::NotContainer)?;
		let action = event.action.ok_or(Fault::WrongAction)?;
		let (number, mut parent) = match Self::find(key) {
			Some((number, mut parent)) => {
				batch.tally.found(number);
				Self::authorise(batch, draft, &mut parent)?;
				(number, parent)
			},
			None => {
				ensure(action == Action::Add, Fault::ItemNotFound)?;
				ensure(batch.registered, Fault::NotRegistered)?;
				Self::ensure_prefix(batch, key)?;
				Self::create_for(batch, key.clone())?
			},
		};
		// The code for children reads the container's possessor from storage.
		Items::<T>::insert(number, &parent);
		match action {
			Action::Add => {
				ensure(parent.inside.is_none(), Fault::InsideContainer)?;
				for named in &event.items {
					Self::pack(batch, draft, named, number, &mut parent)?;
				}
			},
			Action::Observe => {
				for named in &event.items {
					Self::observe_child(batch, draft, named, number)?;
				}
			},
			Action::Delete => {
				if event.items.is_empty() {
					// Each is read for its name, and one more where there are too many.
					batch.tally.looked(parent.children.min(MAX_EVENT_ITEMS.saturating_add(1)));
				}
				for (named, role) in Self::unpacked(event.items.as_slice(), number)? {
					Self::unpack(batch, draft, &named, role, number, &mut parent)?;
				}
			},
		}
		Self::apply_step(batch, draft, number, &mut parent)?;
		Self::finish(batch, draft, number, parent, ItemRole::Parent, 0);
		Ok(())
	}

	/// Put a child into a container.
	fn pack(
		batch: &mut BatchDraft,
		draft: &mut EventDraft,
		named: &EventItem,
		container: ItemNo,
		parent: &mut Item,
	) -> Result<(), Fault> {
		let (number, mut child) = Self::existing(batch, &named.key)?;
		if named.key.is_lot() {
			batch.tally.moved(number);
			ensure(child.is_open(), Fault::ItemClosed)?;
			let amount = Self::amount_of(&child, &named.quantity)?;
			ensure(amount > 0, Fault::QuantityMissing)?;
			let own = Whereabouts::Party(batch.by);
			ensure(Self::amount_at(number, own) > 0, Fault::NotPossessor)?;
			Self::take_amount(&mut batch.bill, number, own, amount)?;
			Self::add_amount(&mut batch.bill, number, Whereabouts::Inside(container), amount, 0)?;
			Self::put_in(container, parent, number, 0)?;
			Self::finish(batch, draft, number, child, ItemRole::Child, amount);
			return Ok(());
		}
		Self::authorise(batch, draft, &mut child)?;
		ensure(child.inside.is_none(), Fault::InsideContainer)?;
		Self::call_off(batch, &mut child);
		batch.tally.touched(1);
		Self::put_in(container, parent, number, child.height)?;
		child.inside = Some(container);
		Self::finish(batch, draft, number, child, ItemRole::Child, 0);
		Ok(())
	}

	/// See a child in its container.
	fn observe_child(
		batch: &mut BatchDraft,
		draft: &mut EventDraft,
		named: &EventItem,
		container: ItemNo,
	) -> Result<(), Fault> {
		let (number, child) = Self::existing(batch, &named.key)?;
		ensure(child.is_open(), Fault::ItemClosed)?;
		let mut amount = 0;
		if named.key.is_lot() {
			batch.tally.saw_part(number);
			amount = Self::amount_of(&child, &named.quantity)?;
			let inside = Self::amount_at(number, Whereabouts::Inside(container));
			ensure(inside > 0, Fault::NotInside)?;
			ensure(amount <= inside, Fault::QuantityTooLarge)?;
		} else {
			ensure(child.inside == Some(container), Fault::NotInside)?;
		}
		Self::finish(batch, draft, number, child, ItemRole::Child, amount);
		Ok(())
	}

	/// The children that an event takes out: those it names or, if it names none, all.
	fn unpacked(named: &[EventItem], container: ItemNo) -> Result<Vec<(EventItem, ItemRole)>, Fault> {
		if !named.is_empty() {
			return Ok(named.iter().map(|named| (named.clone(), ItemRole::Child)).collect());
		}
		let most = usize::try_from(MAX_EVENT_ITEMS).unwrap_or(usize::MAX);
		let mut all = Vec::new();
		for child in Children::<T>::iter_key_prefix(container).take(most.saturating_add(1)) {
			let key = Items::<T>::get(child).ok_or(Fault::ItemNotFound)?.key;
			all.push((EventItem { key, quantity: None }, ItemRole::Implied));
		}
		ensure(all.len() <= most, Fault::TooManyChildren)?;
		Ok(all)
	}

	/// Take a child out of a container that the caller possesses.
	fn unpack(
		batch: &mut BatchDraft,
		draft: &mut EventDraft,
		named: &EventItem,
		role: ItemRole,
		container: ItemNo,
		parent: &mut Item,
	) -> Result<(), Fault> {
		let (number, mut child) = Self::existing(batch, &named.key)?;
		ensure(child.is_open(), Fault::ItemClosed)?;
		if named.key.is_lot() {
			batch.tally.moved(number);
			let named = Self::amount_of(&child, &named.quantity)?;
			let inside = Self::amount_at(number, Whereabouts::Inside(container));
			ensure(inside > 0, Fault::NotInside)?;
			let amount = if named == 0 { inside } else { named };
			Self::take_amount(&mut batch.bill, number, Whereabouts::Inside(container), amount)?;
			Self::add_amount(&mut batch.bill, number, Whereabouts::Party(batch.by), amount, 0)?;
			if amount == inside {
				Self::take_out(container, parent, number);
			}
			Self::finish(batch, draft, number, child, role, amount);
			return Ok(());
		}
		ensure(child.inside == Some(container), Fault::NotInside)?;
		Self::take_out(container, parent, number);
		child.inside = None;
		batch.tally.touched(1);
		batch.tally.named(child.holder);
		Self::give(&mut child, batch.by);
		Self::finish(batch, draft, number, child, role, 0);
		Ok(())
	}

	/// Carry out a transformation event: inputs are used up, outputs come into being, and no more comes out than may.
	pub(crate) fn transform(batch: &mut BatchDraft, draft: &mut EventDraft) -> Result<(), Fault> {
		let event = draft.event;
		let name = event.transformation.map(|name| (batch.by, name));
		if name.is_some() {
			batch.tally.went_on();
		}
		let known = name.and_then(Runs::<T>::get);
		let mut quantities = known.as_ref().map_or_else(Quantities::default, |run| run.quantities.clone());
		if let Some(run) = &known {
			draft.marks.keep(Self::live(&run.marks, batch.by));
		}
		for named in &event.items {
			let (unit, amount) = Self::consume(batch, draft, named)?;
			quantities.take_in(&unit, amount)?;
		}
		for quantity in &event.declared {
			quantities.declare(quantity)?;
		}
		for named in &event.outputs {
			let (unit, amount) = match &named.quantity {
				Some(quantity) => (quantity.unit.clone(), quantity.amount),
				None => (None, QUANTITY_SCALE),
			};
			quantities.give_out(&unit, amount)?;
			Self::produce(batch, draft, named, ItemRole::Output)?;
		}
		ensure(quantities.is_kept(), Fault::OutputTooLarge)?;
		if let Some(name) = name {
			let mut run = match known {
				Some(run) => Run { quantities, ..run },
				None => Self::open_run(batch, quantities)?,
			};
			run.marks = draft.marks.numbers();
			draft.previous = core::mem::replace(&mut run.last, draft.key);
			run.events = run.events.checked_add(1).ok_or(Fault::Overflow)?;
			Runs::<T>::insert(name, run);
		}
		Ok(())
	}

	/// Open the row of a transformation that several events describe.
	fn open_run(batch: &mut BatchDraft, quantities: Quantities) -> Result<Run, Fault> {
		let deposit = Self::run_deposit().ok_or(Fault::Overflow)?;
		let payer: PartyNo = batch.bill.payer;
		batch.bill.charge(deposit)?;
		Self::link(batch.by);
		Self::link(payer);
		Ok(Run { quantities, marks: Default::default(), last: 0, events: 0, payer, deposit })
	}

	/// Check that an input may be used up. The alerts on it pass to what is made.
	fn inherit(batch: &mut BatchDraft, draft: &mut EventDraft, item: &Item) -> Result<(), Fault> {
		let recall = Self::recall(batch, item);
		recall.ensure_usable()?;
		draft.marks.keep(recall.passed_on());
		Ok(())
	}

	/// Use an input up. Returns its unit and amount, which the transformation counts.
	fn consume(
		batch: &mut BatchDraft,
		draft: &mut EventDraft,
		named: &EventItem,
	) -> Result<(Option<Unit>, u64), Fault> {
		let (number, mut item) = Self::existing(batch, &named.key)?;
		if named.key.is_lot() {
			batch.tally.moved(number);
			ensure(item.is_open(), Fault::ItemClosed)?;
			let amount = Self::amount_of(&item, &named.quantity)?;
			ensure(amount > 0, Fault::QuantityMissing)?;
			let own = Whereabouts::Party(batch.by);
			ensure(Self::amount_at(number, own) > 0, Fault::NotPossessor)?;
			Self::inherit(batch, draft, &item)?;
			Self::use_up(&mut batch.bill, number, &mut item, own, amount)?;
			let unit = item.measure.as_ref().and_then(|measure| measure.unit.clone());
			Self::finish(batch, draft, number, item, ItemRole::Input, amount);
			return Ok((unit, amount));
		}
		Self::authorise(batch, draft, &mut item)?;
		Self::inherit(batch, draft, &item)?;
		Self::close(batch, &mut item, ItemStatus::Consumed)?;
		Self::finish(batch, draft, number, item, ItemRole::Input, 0);
		Ok((None, QUANTITY_SCALE))
	}
}
