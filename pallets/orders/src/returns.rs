// SPDX-License-Identifier: Apache-2.0

//! Returns: the buyer asks once, the seller answers. A seller that stays silent has agreed.

use crate::{
	case::Head,
	types::{count, later, End, ReturnedUnits, Step},
	weights::WeightInfo,
	Config, Error, Event, Pallet,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{
	order::{Attachment, MaxLines, OrderSize, Parcel},
	OrderId,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_request_return(
		buyer: &T::AccountId,
		id: OrderId,
		returns: BoundedVec<ReturnedUnits, MaxLines>,
		reason: Attachment,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, to) = Head::<T>::for_party(buyer, id, Step::RequestReturn)?;
		ensure!(!head.order.return_refused, Error::<T>::ReturnRefusedBefore);
		ensure!(!returns.is_empty(), Error::<T>::NothingReturned);
		let (now, delivered) = (head.now, head.order.since);
		*weight = T::WeightInfo::request_return(count(returns.len()));
		let mut case = head.open();
		let mut units = 0u32;
		for returned in returns {
			let line = case.line(returned.line)?;
			ensure!(returned.quantity > 0, Error::<T>::ZeroQuantity);
			ensure!(line.returned == 0, Error::<T>::DuplicateLine);
			ensure!(returned.quantity <= line.shipped, Error::<T>::TooManyUnits);
			ensure!(now < later(delivered, line.return_window), Error::<T>::ReturnWindowOver);
			line.returned = returned.quantity;
			// Only for the event: sixteen quantities of 32 bits can exceed 32 bits.
			units = units.saturating_add(returned.quantity);
		}
		let deadline = later(now, case.order.periods.returns);
		case.enter(to, deadline);
		Self::deposit_event(Event::ReturnRequested { order: id, units, reason, deadline });
		Ok(())
	}

	pub(crate) fn do_approve_return(
		seller: &T::AccountId,
		id: OrderId,
		restock: bool,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(seller, id, Step::ApproveReturn)?;
		let case = head.open_sized(size, weight)?;
		Self::bill(weight, T::WeightInfo::approve_return, |work| case.settle(End::Returned { restock }, work))
	}

	pub(crate) fn do_refuse_return(
		seller: &T::AccountId,
		id: OrderId,
		reason: Attachment,
		weight: &mut Weight,
	) -> DispatchResult {
		let (mut head, to) = Head::<T>::for_party(seller, id, Step::RefuseReturn)?;
		*weight = T::WeightInfo::refuse_return();
		// The units asked for stay on the lines: an arbiter who rules on a dispute has to know them.
		head.order.return_refused = true;
		let deadline = later(head.now, head.order.periods.dispute);
		head.enter(to, deadline);
		Self::deposit_event(Event::ReturnRefused { order: id, reason, deadline });
		Ok(())
	}

	pub(crate) fn do_ship_back(
		buyer: &T::AccountId,
		id: OrderId,
		parcel: Parcel,
		weight: &mut Weight,
	) -> DispatchResult {
		let (mut head, _) = Head::<T>::for_party(buyer, id, Step::ShipBack)?;
		ensure!(head.order.ships_back(), Error::<T>::WrongState);
		*weight = T::WeightInfo::ship_back();
		head.order.record.back = Some(parcel.clone());
		head.write();
		Self::deposit_event(Event::UnitsShippedBack { order: id, parcel });
		Ok(())
	}
}
