// SPDX-License-Identifier: Apache-2.0

//! From acceptance to delivery: accepting, declining, cancelling, shipping, delivering, completing, and refunds on the
//! way.

use crate::{
	case::{Case, Head},
	types::{count, later, zeros, Amounts, End, Shipment, ShipmentError, Step, Work},
	Config, Error, Event, Pallet,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{
	order::{MaxLines, OrderMode, OrderState},
	traits::{Catalog, Items},
	OrderId,
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
		let (head, to) = Head::<T>::for_party(seller, id, Step::Accept)?;
		let deadline = later(head.now, head.order.periods.ship);
		if head.order.taken() {
			Self::deposit_event(Event::OrderAccepted { order: id, deadline });
			head.enter(to, deadline);
			return Ok(0);
		}
		let mut case = head.open();
		case.take()?;
		Self::deposit_event(Event::OrderAccepted { order: id, deadline });
		case.announce_campaigns();
		let taken = count(case.lines.len());
		case.enter(to, deadline);
		Ok(taken)
	}

	pub(crate) fn do_decline_order(seller: &T::AccountId, id: OrderId) -> Result<Work, DispatchError> {
		let (head, _) = Head::<T>::for_party(seller, id, Step::Decline)?;
		head.open().settle(End::Cancelled)
	}

	pub(crate) fn do_cancel_order(who: &T::AccountId, id: OrderId) -> Result<Work, DispatchError> {
		let (head, _) = Head::<T>::for_party(who, id, Step::Cancel)?;
		let case = head.open();
		ensure!(case.lines.iter().all(|line| line.shipped == 0), Error::<T>::AlreadyShipped);
		case.settle(End::Cancelled)
	}

	pub(crate) fn do_ship_order(
		seller: &T::AccountId,
		id: OrderId,
		shipments: BoundedVec<Shipment, MaxLines>,
		last: bool,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(seller, id, Step::ShipPart)?;
		let mut case = head.open();
		let mut units = 0u32;
		for shipment in shipments {
			let line = case.line(shipment.line)?;
			line.ship(shipment.quantity, &shipment.items).map_err(Error::<T>::from)?;
			T::Items::ensure_sellable(line.product, &shipment.items, seller)?;
			// Sixteen quantities of 32 bits can exceed 32 bits. Such an order ships in several calls.
			units = units.checked_add(shipment.quantity).ok_or(Error::<T>::Overflow)?;
		}
		case.ensure_items_distinct()?;
		ensure!(case.lines.iter().any(|line| line.shipped > 0), Error::<T>::NothingShipped);
		ensure!(units > 0 || last, Error::<T>::NothingShipped);
		if units > 0 {
			Self::deposit_event(Event::UnitsShipped { order: id, units });
		}
		if last || case.lines.iter().all(|line| line.unshipped() == 0) {
			case.close_shipping()?;
		} else {
			case.write_lines();
		}
		Ok(())
	}

	pub(crate) fn do_confirm_delivery(buyer: &T::AccountId, id: OrderId) -> Result<Work, DispatchError> {
		let (head, _) = Head::<T>::for_party(buyer, id, Step::Confirm)?;
		head.open().deliver()
	}

	pub(crate) fn do_complete_order(buyer: &T::AccountId, id: OrderId) -> Result<Work, DispatchError> {
		let (head, _) = Head::<T>::for_party(buyer, id, Step::Complete)?;
		head.open().settle(End::Completed)
	}

	pub(crate) fn do_refund_part(
		seller: &T::AccountId,
		id: OrderId,
		index: u32,
		amounts: Amounts,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(seller, id, Step::RefundPart)?;
		ensure!(head.order.mode == OrderMode::Escrow, Error::<T>::NothingHeld);
		ensure!(amounts.len() == head.order.assets.len(), Error::<T>::LimitMismatch);
		ensure!(amounts.iter().any(|amount| *amount > 0), Error::<T>::NothingToRefund);
		let mut case = head.open();
		let line = case.line(index)?;
		for (asset, amount) in amounts.iter().enumerate() {
			line.refund(asset, *amount).ok_or(Error::<T>::RefundTooLarge)?;
		}
		case.give_back(&amounts)?;
		case.write_lines();
		Self::deposit_event(Event::PartRefunded { order: id, line: index, amounts });
		Ok(())
	}
}

impl<T: Config> Case<T> {
	/// One serial of one product ships once per order, on whichever line.
	fn ensure_items_distinct(&self) -> Result<(), Error<T>> {
		let mut seen = BTreeSet::new();
		for line in &self.lines {
			for item in &line.items {
				ensure!(seen.insert((line.product, item)), Error::<T>::DuplicateItem);
			}
		}
		Ok(())
	}

	/// Nothing more ships: refund the units that did not, and wait for delivery.
	///
	/// # Errors
	///
	/// [`Error::Undeliverable`] if an asset of the order does not move.
	pub(crate) fn close_shipping(mut self) -> Result<Work, DispatchError> {
		let mut amounts = zeros(self.order.assets.len());
		let mut units = 0u32;
		for line in &mut self.lines {
			let unshipped = line.unshipped();
			if unshipped == 0 {
				continue;
			}
			for (asset, total) in amounts.iter_mut().enumerate() {
				let share = line.share(asset, unshipped);
				line.refund(asset, share).ok_or(Error::<T>::RefundTooLarge)?;
				*total = total.checked_add(share).ok_or(Error::<T>::Overflow)?;
			}
			// Only for the event: sixteen quantities of 32 bits can exceed 32 bits.
			units = units.saturating_add(line.drop_unshipped());
			T::Catalog::put_back(line.listing, unshipped);
		}
		let transfers = self.give_back(&amounts)?;
		let work = Work { lines: count(self.lines.len()), transfers, ..Work::default() };
		let order = self.id;
		if units > 0 {
			Pallet::<T>::deposit_event(Event::UnshippedRefunded { order, units, amounts });
		}
		let deadline = later(self.now, self.order.periods.delivery);
		self.enter(OrderState::Shipped, deadline);
		Pallet::<T>::deposit_event(Event::OrderShipped { order, deadline });
		Ok(work)
	}

	/// Pay some of the escrow back to the buyer. Returns how many transfers were tried.
	fn give_back(&self, amounts: &Amounts) -> Result<u32, DispatchError> {
		let mut transfers = 0u32;
		if self.order.mode == OrderMode::Escrow {
			for (asset, amount) in self.order.assets.iter().zip(amounts) {
				let payout = BTreeMap::from([(self.order.buyer.clone(), *amount)]);
				// At most `MAX_REFUNDS` in all.
				transfers = transfers.saturating_add(self.pay_out(asset, payout)?.transfers);
			}
		}
		Ok(transfers)
	}

	/// The order arrived: its return window starts, or the order completes if it has none.
	///
	/// # Errors
	///
	/// As [`Case::settle`].
	pub(crate) fn deliver(self) -> Result<Work, DispatchError> {
		let shipped = self.lines.iter().filter(|line| line.shipped > 0);
		let window = shipped.map(|line| line.return_window).max().unwrap_or(0);
		let deadline = later(self.now, window);
		Pallet::<T>::deposit_event(Event::OrderDelivered { order: self.id, deadline });
		let items = self.hand_over();
		if window == 0 {
			let work = self.settle(End::Completed)?;
			return Ok(Work { items, ..work });
		}
		let work = Work { lines: count(self.lines.len()), items, ..Work::default() };
		self.into_head().enter(OrderState::Delivered, deadline);
		Ok(work)
	}
}
