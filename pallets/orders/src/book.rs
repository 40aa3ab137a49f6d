// SPDX-License-Identifier: Apache-2.0

//! The order book: reading an order for a step, writing it back, and keeping the deadline queue in line with it.

use crate::{
	types::{
		after, count, takes, DueKey, Order, Role, Shipment, Step, Work, MAX_ASSETS, MAX_LINES, MAX_PERIOD,
		MAX_SHIPPED_ITEMS,
	},
	weights::WeightInfo,
	Config, Due, Error, LineOf, LineRequestOf, LinesOf, NextOrder, OrderOf, Orders, Pallet,
};
use frame_support::{ensure, traits::UnixTime, weights::Weight};
use souk_math::MAX_PATH_DEPTH;
use souk_primitives::{
	order::OrderState,
	traits::{Items, OnSettled, Promotion},
	Millis, OrderId,
};

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

	/// The serialised items lines ask for: what checking them weighs by.
	pub(crate) fn items_asked(lines: &[LineRequestOf<T>]) -> u32 {
		// At most 16 lines of at most 16 items.
		lines.iter().fold(0, |sum, line| sum.saturating_add(count(line.items.len())))
	}

	/// What others did for a settlement: item histories, and whoever heard of its lines.
	pub(crate) fn others_weight(work: Work) -> Weight {
		T::Items::weight(work.lines.min(work.items), work.items).saturating_add(work.told)
	}

	/// What telling everybody of the lines of an order weighs.
	pub(crate) fn told_weight(order: &OrderOf<T>, lines: &LinesOf<T>) -> Weight {
		let assets = count(order.assets.len());
		lines
			.iter()
			.fold(Weight::zero(), |sum, line| sum.saturating_add(Self::told_line(assets, line.depth())))
	}

	/// What telling distribution, if there are promoters, and everybody else of one line weighs.
	fn told_line(assets: u32, promoters: u32) -> Weight {
		let told = T::OnSettled::weight(assets, promoters);
		if promoters == 0 {
			return told;
		}
		told.saturating_add(T::Promotion::settled_weight(promoters))
	}

	/// What telling everybody of an order's lines weighs at most.
	pub(crate) fn told_at_most() -> Weight {
		Self::told_line(MAX_ASSETS, MAX_PATH_DEPTH).saturating_mul(MAX_LINES.into())
	}

	/// What others do for a settlement at most.
	pub(crate) fn others_at_most() -> Weight {
		T::Items::weight(MAX_LINES, MAX_SHIPPED_ITEMS).saturating_add(Self::told_at_most())
	}

	/// What others do for a sale at the counter: its items are checked, then handed over, and its lines told.
	pub(crate) fn sale_weight(lines: &[LineRequestOf<T>]) -> Weight {
		let told = lines.iter().fold(Weight::zero(), |sum, line| {
			sum.saturating_add(Self::told_line(0, T::Promotion::depth(&line.path)))
		});
		T::Items::weight(count(lines.len()), Self::items_asked(lines))
			.saturating_mul(2)
			.saturating_add(told)
			.saturating_add(Self::engage_weight(lines))
	}

	/// What engaging campaigns for the lines that have a path weighs.
	pub(crate) fn engage_weight(lines: &[LineRequestOf<T>]) -> Weight {
		let promoted = lines.iter().filter(|line| T::Promotion::depth(&line.path) > 0).count();
		T::Promotion::engage_weight().saturating_mul(count(promoted).into())
	}

	/// What accepting an order weighs that takes `lines` lines now.
	pub(crate) fn accept_weight(lines: u32) -> Weight {
		T::WeightInfo::accept_order(lines)
			.saturating_add(T::Promotion::engage_weight().saturating_mul(lines.into()))
	}

	/// An order arrived: its items are the buyer's. Returns how many items that were looked at.
	///
	/// Whatever becomes of their histories, the order goes on.
	pub(crate) fn hand_over(id: OrderId, order: &OrderOf<T>, lines: &LinesOf<T>) -> u32 {
		let mut items = 0u32;
		for line in lines.iter().filter(|line| !line.items.is_empty()) {
			T::Items::delivered(id, line.product, &line.items, &order.seller, &order.buyer);
			// At most 16 lines of at most 16 items.
			items = items.saturating_add(count(line.items.len()));
		}
		items
	}

	/// Units of an order came back. Which of them nobody said, so items go back only with all units of their line.
	/// Returns how many items that were looked at.
	pub(crate) fn hand_back(id: OrderId, order: &OrderOf<T>, lines: &LinesOf<T>) -> u32 {
		let mut items = 0u32;
		let whole = |line: &&LineOf<T>| !line.items.is_empty() && line.returned == line.shipped;
		for line in lines.iter().filter(whole) {
			T::Items::returned(id, line.product, &line.items, &order.seller, &order.buyer);
			items = items.saturating_add(count(line.items.len()));
		}
		items
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
