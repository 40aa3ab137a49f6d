// SPDX-License-Identifier: Apache-2.0

//! The order book: reading an order for a step, writing it back, and keeping the deadline queue in line with it.

use crate::{
	types::{after, count, takes, DueKey, Order, Role, Shipment, Step, MAX_PERIOD},
	Config, Due, Error, LineRequestOf, NextOrder, OrderOf, Orders, Pallet,
};
use frame_support::{ensure, traits::UnixTime};
use souk_primitives::{order::OrderState, traits::Promotion, Millis, OrderId};

impl<T: Config> Pallet<T> {
	/// The chain's clock, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		// Milliseconds fit 64 bits for half a billion years.
		Millis::try_from(T::Time::now().as_millis()).unwrap_or(Millis::MAX)
	}

	/// A period from now. No period is longer than [`MAX_PERIOD`], so the sum is far from saturating.
	pub(crate) fn later(now: Millis, period: Millis) -> Millis {
		now.saturating_add(period.min(MAX_PERIOD))
	}

	/// The links of all paths: what placing an order weighs by.
	pub(crate) fn links(lines: &[LineRequestOf<T>]) -> u32 {
		// At most 16 paths of at most 8 links.
		lines.iter().fold(0, |sum, line| sum.saturating_add(T::Promotion::depth(&line.path)))
	}

	/// The serialised items of a shipment: what shipping weighs by.
	pub(crate) fn items(shipments: &[Shipment]) -> u32 {
		// At most 16 lines of at most 16 items.
		shipments.iter().fold(0, |sum, shipment| sum.saturating_add(count(shipment.items.len())))
	}

	/// A number for a new order.
	pub(crate) fn next_order() -> Result<OrderId, Error<T>> {
		let id = NextOrder::<T>::get();
		NextOrder::<T>::put(id.checked_add(1).ok_or(Error::<T>::TooManyOrders)?);
		Ok(id)
	}

	/// An order's head.
	pub(crate) fn head(id: OrderId) -> Result<OrderOf<T>, Error<T>> {
		Orders::<T>::get(id).ok_or(Error::<T>::OrderNotFound)
	}

	/// Load an order for a step of one of its parties: the order, the state the step leads to, and the time.
	pub(crate) fn party_step(
		who: &T::AccountId,
		id: OrderId,
		step: Step,
	) -> Result<(OrderOf<T>, OrderState, Millis), Error<T>> {
		let order = Self::head(id)?;
		let role = order.role(who).ok_or(Error::<T>::NotParty)?;
		let (to, now) = Self::allowed(&order, step, role)?;
		Ok((order, to, now))
	}

	/// Where a step leads, if the party takes such steps, the state allows it and it is in time.
	pub(crate) fn allowed(
		order: &OrderOf<T>,
		step: Step,
		role: Role,
	) -> Result<(OrderState, Millis), Error<T>> {
		ensure!(takes(step, role), Error::<T>::WrongParty);
		let to = after(order.state, step, role).ok_or(Error::<T>::WrongState)?;
		let now = Self::now();
		ensure!(now < order.deadline, Error::<T>::DeadlinePassed);
		Ok((to, now))
	}

	/// Write an order that came to a new state, and queue its deadline.
	pub(crate) fn enter(
		id: OrderId,
		mut order: Order<T::AccountId>,
		to: OrderState,
		now: Millis,
		deadline: Millis,
	) {
		Due::<T>::remove(DueKey::new(order.queued, id));
		order.state = to;
		order.since = now;
		order.deadline = deadline;
		order.queued = deadline;
		Due::<T>::insert(DueKey::new(deadline, id), ());
		Orders::<T>::insert(id, order);
	}
}
