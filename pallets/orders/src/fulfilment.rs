// SPDX-License-Identifier: Apache-2.0

//! From acceptance to delivery: accepting, declining, cancelling, shipping, delivering, completing.

use crate::{
	case::{Case, Head},
	types::{
		count, later, size_of, zeros, Actor, End, MaxBatch, Shipment, ShipmentError, ShippedOrder,
		SizedOrder, Step, Work,
	},
	weights::WeightInfo,
	Config, Error, Event, Pallet,
};
use alloc::collections::BTreeSet;
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{
	fiat::{FiatLegs, FiatPayment, NewFiatLeg},
	order::{MaxLines, OrderMode, OrderSize, OrderState, Parcel},
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
	pub(crate) fn do_accept_order(
		seller: &T::AccountId,
		id: OrderId,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, to) = Head::<T>::for_party(seller, id, Step::Accept)?;
		let deadline = later(head.now, head.order.periods.ship);
		ensure!(head.order.quote_ends.is_none_or(|ends| head.now < ends), Error::<T>::QuoteEnded);
		let (taken, stated) = (head.order.taken(), head.order.is_stated());
		if taken && !stated {
			*weight = Self::accept_weight(0, 0, false);
			Self::admit(seller, head.order.shop)?;
			Self::deposit_event(Event::OrderAccepted { order: id, deadline });
			head.enter(to, deadline);
			return Ok(());
		}
		let mut case = head.open_sized(size, weight)?;
		let lines = count(case.lines.len());
		*weight = Self::accept_weight(if taken { 0 } else { lines }, lines, case.order.fiat_amount() > 0);
		Self::admit(seller, case.order.shop)?;
		if !taken {
			case.take(weight)?;
		}
		case.reserve_fees()?;
		case.open_fiat_leg()?;
		Self::deposit_event(Event::OrderAccepted { order: id, deadline });
		if !taken {
			case.announce_campaigns();
			case.write_lines();
		}
		case.into_head().enter(to, deadline);
		Ok(())
	}

	pub(crate) fn do_accept_orders(
		seller: &T::AccountId,
		orders: BoundedVec<SizedOrder, MaxBatch>,
		weight: &mut Weight,
	) -> DispatchResult {
		let steps = orders.into_iter().map(|SizedOrder { order, extent }| {
			(order, move |weight: &mut Weight| Self::do_accept_order(seller, order, extent, weight))
		});
		Self::batch(Error::<T>::NoOrders, steps, weight)
	}

	pub(crate) fn do_ship_orders(
		seller: &T::AccountId,
		orders: BoundedVec<ShippedOrder, MaxBatch>,
		weight: &mut Weight,
	) -> DispatchResult {
		let steps = orders.into_iter().map(|ShippedOrder { order, shipments, last, parcel, extent }| {
			(order, move |weight: &mut Weight| {
				Self::do_ship_order(seller, order, shipments, last, parcel, extent, weight)
			})
		});
		Self::batch(Error::<T>::NoOrders, steps, weight)
	}

	pub(crate) fn do_decline_order(
		seller: &T::AccountId,
		id: OrderId,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(seller, id, Step::Decline)?;
		let case = head.open_sized(size, weight)?;
		Self::bill(weight, T::WeightInfo::decline_order, |work| case.settle(End::Cancelled, work))
	}

	pub(crate) fn do_cancel_order(
		who: &T::AccountId,
		id: OrderId,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(who, id, Step::Cancel)?;
		let mut asked = Weight::zero();
		// Only the seller cancels an accepted order. A payment may be on its way, and once the order has ended no attester can say that
		// it arrived.
		if head.order.has_fiat_leg() {
			asked = T::FiatLegs::payment_weight();
			*weight = weight.saturating_add(asked);
			ensure!(T::FiatLegs::payment(id) != Some(FiatPayment::Expected), Error::<T>::PaymentExpected);
		}
		Self::call_off(head, size, asked, weight, None)
	}

	/// End an order of which nothing shipped as if it had never been, after it was `asked` for its payment at that weight.
	fn call_off(
		head: Head<T>,
		size: OrderSize,
		asked: Weight,
		weight: &mut Weight,
		unpaid: Option<Event<T>>,
	) -> DispatchResult {
		let case = head.open_sized(size, weight)?;
		*weight = T::WeightInfo::read_order().saturating_add(asked);
		ensure!(case.lines.iter().all(|line| line.shipped == 0), Error::<T>::AlreadyShipped);
		if let Some(event) = unpaid {
			Self::deposit_event(event);
		}
		let done = Self::bill(weight, T::WeightInfo::cancel_order, |work| case.settle(End::Cancelled, work));
		*weight = weight.saturating_add(asked);
		done
	}

	pub(crate) fn do_cancel_unpaid(
		who: T::AccountId,
		id: OrderId,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(&who, id, Step::CancelUnpaid)?;
		let asked = T::FiatLegs::payment_weight();
		*weight = weight.saturating_add(asked);
		ensure!(T::FiatLegs::payment(id) == Some(FiatPayment::Lapsed), Error::<T>::PaymentNotLapsed);
		Self::call_off(head, size, asked, weight, Some(Event::OrderUnpaid { order: id, by: who }))
	}

	pub(crate) fn do_ship_order(
		seller: &T::AccountId,
		id: OrderId,
		shipments: BoundedVec<Shipment, MaxLines>,
		last: bool,
		parcel: Option<Parcel>,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(seller, id, Step::ShipPart)?;
		let mut case = head.open_sized(size, weight)?;
		let lines = count(case.lines.len());
		*weight = Self::ship_weight(lines, &shipments, 0);
		let mut units = 0u32;
		for shipment in &shipments {
			let line = case.line(shipment.line)?;
			line.ship(shipment.quantity, &shipment.items).map_err(Error::<T>::from)?;
			T::Items::ensure_sellable(line.product, &shipment.items, seller)?;
			// Sixteen quantities of 32 bits can exceed 32 bits. Such an order ships in several calls.
			units = units.checked_add(shipment.quantity).ok_or(Error::<T>::Overflow)?;
		}
		case.ensure_items_distinct()?;
		ensure!(case.lines.iter().any(|line| line.shipped > 0), Error::<T>::NothingShipped);
		ensure!(units > 0 || last, Error::<T>::NothingShipped);
		case.order.extent = size_of(&case.lines, case.order.assets.len(), case.order.services.len());
		if units > 0 {
			// One shipment without a parcel, and the record does not show that everything went.
			case.order.record.untracked |= parcel.is_none();
			case.order.record.parcel = parcel.clone().or(case.order.record.parcel);
			Self::deposit_event(Event::UnitsShipped { order: id, units, parcel });
		}
		if last || case.lines.iter().all(|line| line.unshipped() == 0) {
			let mut work = Work::default();
			let closed = case.close_shipping(Actor::Seller, &mut work);
			// A transfer that fails writes nothing, so it costs less than half of one that succeeds.
			let transfers = if closed.is_ok() { work.transfers } else { work.transfers.div_ceil(2) };
			*weight = Self::ship_weight(lines, &shipments, transfers);
			if work.ended {
				*weight = weight.saturating_add(Self::ending_weight(work));
			}
			closed
		} else {
			case.write_lines();
			case.into_head().write();
			Ok(())
		}
	}

	pub(crate) fn do_confirm_delivery(
		buyer: &T::AccountId,
		id: OrderId,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(buyer, id, Step::Confirm)?;
		let mut case = head.open_sized(size, weight)?;
		case.order.record.confirmed = true;
		Self::bill(weight, T::WeightInfo::confirm_delivery, |work| case.deliver(work))
	}

	pub(crate) fn do_complete_order(
		buyer: &T::AccountId,
		id: OrderId,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(buyer, id, Step::Complete)?;
		let case = head.open_sized(size, weight)?;
		Self::bill(weight, T::WeightInfo::complete_order, |work| case.settle(End::Completed, work))
	}
}

impl<T: Config> Case<T> {
	/// Begin the fiat part of an order that its seller accepts: the buyer has the time to pay it that was agreed when the order was
	/// placed.
	///
	/// # Errors
	///
	/// Why it cannot begin.
	fn open_fiat_leg(&mut self) -> DispatchResult {
		let Some(amount) = self.order.fiat.filter(|fiat| fiat.amount > 0) else { return Ok(()) };
		let quote_ends = later(self.now, self.order.periods.payment);
		self.order.quote_ends = Some(quote_ends);
		let Self { id, order, .. } = self;
		let (buyer, seller) = (&order.buyer, &order.seller);
		T::FiatLegs::open(&NewFiatLeg { order: *id, shop: order.shop, buyer, seller, amount, quote_ends })
	}

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

	/// Nothing more ships: refund the units that did not, and wait for delivery. If that leaves nothing of the price, the
	/// order ends instead.
	///
	/// # Errors
	///
	/// [`Error::Undeliverable`] if an asset of the order does not move.
	pub(crate) fn close_shipping(mut self, by: Actor, work: &mut Work) -> DispatchResult {
		let assets = if self.order.mode == OrderMode::Escrow { count(self.order.assets.len()) } else { 0 };
		*work = Work { paid: true, lines: count(self.lines.len()), assets, ..Work::default() };
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
		self.give_back(&amounts, &mut work.transfers)?;
		let order = self.id;
		if units > 0 {
			Pallet::<T>::deposit_event(Event::UnshippedRefunded { order, units, amounts });
		}
		if self.given_back() {
			return self.end_given_back(by, work);
		}
		let deadline = later(self.now, self.order.periods.delivery);
		self.enter(OrderState::Shipped, deadline);
		Pallet::<T>::deposit_event(Event::OrderShipped { order, deadline });
		Ok(())
	}

	/// The order arrived: its return window starts, or the order completes if it has none.
	///
	/// # Errors
	///
	/// As [`Case::settle`].
	pub(crate) fn deliver(self, work: &mut Work) -> DispatchResult {
		let shipped = self.lines.iter().filter(|line| line.shipped > 0);
		let window = shipped.map(|line| line.return_window).max().unwrap_or(0);
		let deadline = later(self.now, window);
		Pallet::<T>::deposit_event(Event::OrderDelivered { order: self.id, deadline });
		let items = self.hand_over();
		*work = Work { lines: count(self.lines.len()), items, ..Work::default() };
		if window == 0 {
			return self.settle(End::Completed, work);
		}
		self.into_head().enter(OrderState::Delivered, deadline);
		Ok(())
	}
}
