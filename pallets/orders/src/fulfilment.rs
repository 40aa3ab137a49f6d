// SPDX-License-Identifier: Apache-2.0

//! From accepted to delivered, and calling an order off on the way.

use crate::{
	types::{count, Amounts, End, Shipment, ShipmentError, Step, Work},
	Config, Error, Event, Lines, LinesOf, OrderOf, Pallet,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{
	order::{MaxLines, OrderMode, OrderState},
	traits::{Catalog, Items},
	Millis, OrderId,
};

impl<T: Config> From<ShipmentError> for Error<T> {
	fn from(error: ShipmentError) -> Self {
		match error {
			ShipmentError::ZeroQuantity => Self::ZeroQuantity,
			ShipmentError::TooManyUnits => Self::TooManyUnits,
			ShipmentError::TooManyItems => Self::TooManyItems,
			ShipmentError::DuplicateItem => Self::DuplicateItem,
			ShipmentError::AskedItemMissing => Self::AskedItemMissing,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Returns how many lines were taken off the stock.
	pub(crate) fn do_accept_order(seller: &T::AccountId, id: OrderId) -> Result<u32, DispatchError> {
		let (order, to, now) = Self::party_step(seller, id, Step::Accept)?;
		let deadline = Self::later(now, order.periods.ship);
		let mut taken = 0;
		if order.taken() {
			Self::deposit_event(Event::OrderAccepted { order: id, deadline });
		} else {
			let mut lines = Lines::<T>::get(id);
			Self::take(order.shop, &order.seller, &mut lines)?;
			Self::deposit_event(Event::OrderAccepted { order: id, deadline });
			Self::announce_campaigns(id, &lines);
			taken = count(lines.len());
			Lines::<T>::insert(id, lines);
		}
		Self::enter(id, order, to, now, deadline);
		Ok(taken)
	}

	pub(crate) fn do_decline_order(seller: &T::AccountId, id: OrderId) -> Result<Work, DispatchError> {
		let (order, _, now) = Self::party_step(seller, id, Step::Decline)?;
		Self::settle(id, order, Lines::<T>::get(id), End::Cancelled, now)
	}

	pub(crate) fn do_cancel_order(who: &T::AccountId, id: OrderId) -> Result<Work, DispatchError> {
		let (order, _, now) = Self::party_step(who, id, Step::Cancel)?;
		let lines = Lines::<T>::get(id);
		ensure!(lines.iter().all(|line| line.shipped == 0), Error::<T>::AlreadyShipped);
		Self::settle(id, order, lines, End::Cancelled, now)
	}

	pub(crate) fn do_ship_order(
		seller: &T::AccountId,
		id: OrderId,
		shipments: BoundedVec<Shipment, MaxLines>,
		last: bool,
	) -> DispatchResult {
		let (order, _, now) = Self::party_step(seller, id, Step::ShipPart)?;
		let mut lines = Lines::<T>::get(id);
		// At most 16 shipments of at most a line's quantity each: counted in 64 bits, reported in 32.
		let mut units = 0u32;
		for shipment in shipments {
			let line = usize::try_from(shipment.line)
				.ok()
				.and_then(|line| lines.get_mut(line))
				.ok_or(Error::<T>::LineNotFound)?;
			line.ship(shipment.quantity, &shipment.items).map_err(Error::<T>::from)?;
			T::Items::ensure_sellable(line.product, &shipment.items, seller)?;
			units = units.checked_add(shipment.quantity).ok_or(Error::<T>::Overflow)?;
		}
		Self::ensure_items_distinct(&lines)?;
		ensure!(lines.iter().any(|line| line.shipped > 0), Error::<T>::NothingShipped);
		ensure!(units > 0 || last, Error::<T>::NothingShipped);
		if units > 0 {
			Self::deposit_event(Event::UnitsShipped { order: id, units });
		}
		if last || lines.iter().all(|line| line.unshipped() == 0) {
			Self::close_shipping(id, order, lines, now)?;
		} else {
			Lines::<T>::insert(id, lines);
		}
		Ok(())
	}

	/// Nothing more ships: refund what did not, and wait for delivery.
	pub(crate) fn close_shipping(
		id: OrderId,
		order: OrderOf<T>,
		mut lines: LinesOf<T>,
		now: Millis,
	) -> Result<Work, DispatchError> {
		let mut amounts = Self::nothing(order.assets.len());
		let mut units = 0u32;
		for line in &mut lines {
			let unshipped = line.unshipped();
			if unshipped == 0 {
				continue;
			}
			for (asset, total) in amounts.iter_mut().enumerate() {
				let share = line.share(asset, unshipped);
				line.refund(asset, share).ok_or(Error::<T>::RefundTooLarge)?;
				*total = total.checked_add(share).ok_or(Error::<T>::Overflow)?;
			}
			// Sixteen quantities of 32 bits can exceed 32 bits; the event then says the most it can.
			units = units.saturating_add(line.drop_unshipped());
			T::Catalog::put_back(line.listing, unshipped);
		}
		let transfers = Self::give_back(id, &order, &amounts)?;
		let work = Work { lines: count(lines.len()), transfers, ..Work::default() };
		Lines::<T>::insert(id, lines);
		if units > 0 {
			Self::deposit_event(Event::UnshippedRefunded { order: id, units, amounts });
		}
		let deadline = Self::later(now, order.periods.delivery);
		Self::enter(id, order, OrderState::Shipped, now, deadline);
		Self::deposit_event(Event::OrderShipped { order: id, deadline });
		Ok(work)
	}

	pub(crate) fn do_confirm_delivery(buyer: &T::AccountId, id: OrderId) -> Result<Work, DispatchError> {
		let (order, _, now) = Self::party_step(buyer, id, Step::Confirm)?;
		Self::deliver(id, order, now)
	}

	/// An order arrived: its return window starts, or it completes if it has none.
	pub(crate) fn deliver(id: OrderId, order: OrderOf<T>, now: Millis) -> Result<Work, DispatchError> {
		let lines = Lines::<T>::get(id);
		let window =
			lines.iter().filter(|line| line.shipped > 0).map(|line| line.return_window).max().unwrap_or(0);
		let deadline = Self::later(now, window);
		Self::deposit_event(Event::OrderDelivered { order: id, deadline });
		let items = Self::hand_over(id, &order, &lines);
		if window == 0 {
			let work = Self::settle(id, order, lines, End::Completed, now)?;
			return Ok(Work { items, ..work });
		}
		Self::enter(id, order, OrderState::Delivered, now, deadline);
		Ok(Work { lines: count(lines.len()), items, ..Work::default() })
	}

	pub(crate) fn do_complete_order(buyer: &T::AccountId, id: OrderId) -> Result<Work, DispatchError> {
		let (order, _, now) = Self::party_step(buyer, id, Step::Complete)?;
		Self::settle(id, order, Lines::<T>::get(id), End::Completed, now)
	}

	pub(crate) fn do_refund_part(
		seller: &T::AccountId,
		id: OrderId,
		index: u32,
		amounts: Amounts,
	) -> DispatchResult {
		let (order, ..) = Self::party_step(seller, id, Step::RefundPart)?;
		ensure!(order.mode == OrderMode::Escrow, Error::<T>::NothingHeld);
		ensure!(amounts.len() == order.assets.len(), Error::<T>::LimitMismatch);
		ensure!(amounts.iter().any(|amount| *amount > 0), Error::<T>::NothingToRefund);
		let mut lines = Lines::<T>::get(id);
		let line = usize::try_from(index)
			.ok()
			.and_then(|index| lines.get_mut(index))
			.ok_or(Error::<T>::LineNotFound)?;
		for (asset, amount) in amounts.iter().enumerate() {
			line.refund(asset, *amount).ok_or(Error::<T>::RefundTooLarge)?;
		}
		Self::give_back(id, &order, &amounts)?;
		Lines::<T>::insert(id, lines);
		Self::deposit_event(Event::PartRefunded { order: id, line: index, amounts });
		Ok(())
	}

	/// Pay some of the escrow back to the buyer; how many transfers it took.
	fn give_back(id: OrderId, order: &OrderOf<T>, amounts: &Amounts) -> Result<u32, DispatchError> {
		let mut transfers = 0u32;
		if order.mode == OrderMode::Escrow {
			for (asset, amount) in order.assets.iter().zip(amounts) {
				let payout = BTreeMap::from([(order.buyer.clone(), *amount)]);
				// At most four assets of at most three tries each.
				transfers = transfers.saturating_add(Self::pay_out(id, order, asset, payout)?.transfers);
			}
		}
		Ok(transfers)
	}

	/// One serial of one product ships once per order, on whichever line.
	fn ensure_items_distinct(lines: &LinesOf<T>) -> Result<(), Error<T>> {
		let mut seen = BTreeSet::new();
		for line in lines {
			for item in &line.items {
				ensure!(seen.insert((line.product, item)), Error::<T>::DuplicateItem);
			}
		}
		Ok(())
	}
}
