// SPDX-License-Identifier: Apache-2.0

//! One order while a call works on it: read once, changed in memory, written once. The deadline queue follows.
//!
//! A step that needs only the head of an order works on a [`Head`]. A step that needs its lines opens the head into a
//! [`Case`], which reads them. The files of the themes add the steps: settlement, shipping, and so on.

use crate::{
	types::{after, count, given_back, takes, Actor, DueKey, Step},
	weights::WeightInfo,
	Config, Due, Error, LineOf, Lines, LinesOf, NextOrder, OrderOf, Orders, Pallet, RecordedSales,
};
use frame_support::{ensure, weights::Weight};
use souk_primitives::{
	clock::millis,
	order::{OrderSize, OrderState},
	traits::Items,
	Millis, OrderId,
};

/// The head of one order.
pub(crate) struct Head<T: Config> {
	/// The order's number.
	pub id: OrderId,
	/// The head as stored, until [`Self::enter`] changes it.
	pub order: OrderOf<T>,
	/// The moment of the call, in milliseconds since the Unix epoch.
	pub now: Millis,
}

/// One order with its lines.
pub(crate) struct Case<T: Config> {
	/// The order's number.
	pub id: OrderId,
	/// The head.
	pub order: OrderOf<T>,
	/// The lines.
	pub lines: LinesOf<T>,
	/// The moment of the call, in milliseconds since the Unix epoch.
	pub now: Millis,
}

impl<T: Config> Head<T> {
	/// Read the head of an order.
	///
	/// # Errors
	///
	/// [`Error::OrderNotFound`].
	pub fn read(id: OrderId) -> Result<Self, Error<T>> {
		Self::find(id, Pallet::<T>::now()).ok_or(Error::<T>::OrderNotFound)
	}

	/// Read the head of an order, if there is one, for a call that knows the time.
	pub fn find(id: OrderId, now: Millis) -> Option<Self> {
		Orders::<T>::get(id).map(|order| Self { id, order, now })
	}

	/// Read the head of an order for a step of one of its parties. Returns the state the step leads to as well.
	///
	/// # Errors
	///
	/// [`Error::OrderNotFound`], [`Error::NotParty`], or any of [`Self::allowed`].
	pub fn for_party(who: &T::AccountId, id: OrderId, step: Step) -> Result<(Self, OrderState), Error<T>> {
		let head = Self::read(id)?;
		let actor = head.order.party(who).ok_or(Error::<T>::NotParty)?;
		let to = head.allowed(step, actor)?;
		Ok((head, to))
	}

	/// The state a step leads to.
	///
	/// # Errors
	///
	/// [`Error::WrongParty`] if the actor never takes this step, [`Error::WrongState`] if the state does not allow it,
	/// [`Error::DeadlinePassed`] if it comes too late.
	pub fn allowed(&self, step: Step, actor: Actor) -> Result<OrderState, Error<T>> {
		ensure!(takes(step, actor), Error::<T>::WrongParty);
		let to = after(self.order.state, step, actor).ok_or(Error::<T>::WrongState)?;
		ensure!(self.now < self.order.deadline, Error::<T>::DeadlinePassed);
		Ok(to)
	}

	/// Read the lines for a caller who named a size. Raises `weight` to that of having read the order.
	///
	/// # Errors
	///
	/// [`Error::LargerThanSaid`]. The lines are not read then.
	pub fn open_sized(self, size: OrderSize, weight: &mut Weight) -> Result<Case<T>, Error<T>> {
		ensure!(size.covers(self.order.extent), Error::<T>::LargerThanSaid);
		*weight = T::WeightInfo::read_order();
		Ok(self.open())
	}

	/// Read the lines.
	pub fn open(self) -> Case<T> {
		let lines = Lines::<T>::get(self.id);
		Case { id: self.id, order: self.order, lines, now: self.now }
	}

	/// Write the head. State, deadline and queue stay as they are.
	pub fn write(self) {
		Orders::<T>::insert(self.id, self.order);
	}

	/// Write the head in a state that begins now, and queue its deadline.
	pub fn enter(mut self, to: OrderState, deadline: Millis) {
		self.order.state = to;
		self.order.since = self.now;
		self.order.deadline = deadline;
		self.queue(deadline);
	}

	/// Write the head, and queue it for a moment instead of the one it was queued for.
	pub fn queue(mut self, at: Millis) {
		Due::<T>::remove(DueKey::new(self.order.queued, self.id));
		Due::<T>::insert(DueKey::new(at, self.id), ());
		self.order.queued = at;
		self.write();
	}

	/// Remove every trace of the order.
	pub fn remove(self) {
		Due::<T>::remove(DueKey::new(self.order.queued, self.id));
		Orders::<T>::remove(self.id);
		Lines::<T>::remove(self.id);
		if let Some(hash) = self.order.sale {
			RecordedSales::<T>::remove(hash);
		}
	}
}

impl<T: Config> Case<T> {
	/// Leave the lines as they are stored, and go on with the head.
	pub fn into_head(self) -> Head<T> {
		Head { id: self.id, order: self.order, now: self.now }
	}

	/// A line by its number, counted from zero.
	///
	/// # Errors
	///
	/// [`Error::LineNotFound`].
	pub fn line(&mut self, index: u32) -> Result<&mut LineOf<T>, Error<T>> {
		let index = usize::try_from(index).map_err(|_| Error::<T>::LineNotFound)?;
		self.lines.get_mut(index).ok_or(Error::<T>::LineNotFound)
	}

	/// Whether nothing of the order's price is left, as [`given_back`] says.
	pub fn given_back(&self) -> bool {
		given_back(&self.order, &self.lines)
	}

	/// Write the lines.
	pub fn write_lines(&self) {
		Lines::<T>::insert(self.id, &self.lines);
	}

	/// Write lines and head in a state that begins now, and queue its deadline.
	pub fn enter(self, to: OrderState, deadline: Millis) {
		self.write_lines();
		self.into_head().enter(to, deadline);
	}

	/// The order arrived, so its items become the buyer's. Returns how many items it named. Nothing that is wrong with
	/// their histories stops the order.
	pub fn hand_over(&self) -> u32 {
		let mut items = 0u32;
		for line in self.lines.iter().filter(|line| !line.items.is_empty()) {
			T::Items::delivered(self.id, line.product, &line.items, &self.order.seller, &self.order.buyer);
			// At most 16 lines of at most 16 items.
			items = items.saturating_add(count(line.items.len()));
		}
		items
	}

	/// Units came back. The request named no serials, so items become the seller's again only if all units of their line
	/// returned. Returns how many items it named.
	pub fn hand_back(&self) -> u32 {
		let mut items = 0u32;
		let whole = |line: &&LineOf<T>| !line.items.is_empty() && line.returned == line.shipped;
		for line in self.lines.iter().filter(whole) {
			T::Items::returned(self.id, line.product, &line.items, &self.order.seller, &self.order.buyer);
			// At most 16 lines of at most 16 items.
			items = items.saturating_add(count(line.items.len()));
		}
		items
	}
}

impl<T: Config> Pallet<T> {
	/// The chain's clock, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		millis::<T::Time>()
	}

	/// The time of day, in milliseconds since the Unix epoch. Dates that people sign are compared with it, because people
	/// read them off a calendar.
	pub(crate) fn calendar() -> Millis {
		millis::<T::Calendar>()
	}

	/// A number for a new order.
	///
	/// # Errors
	///
	/// [`Error::NoIdLeft`].
	pub(crate) fn next_id() -> Result<OrderId, Error<T>> {
		let id = NextOrder::<T>::get();
		NextOrder::<T>::put(id.checked_add(1).ok_or(Error::<T>::NoIdLeft)?);
		Ok(id)
	}
}
