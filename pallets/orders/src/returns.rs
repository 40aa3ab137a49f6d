// SPDX-License-Identifier: Apache-2.0

//! Returns: the buyer asks once, the seller answers, silence is consent.

use crate::{
	types::{End, ReturnedUnits, Step, Work},
	Config, Error, Event, Lines, Pallet,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{
	order::{Attachment, MaxLines},
	OrderId,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_request_return(
		buyer: &T::AccountId,
		id: OrderId,
		returns: BoundedVec<ReturnedUnits, MaxLines>,
		reason: Attachment,
	) -> DispatchResult {
		let (order, to, now) = Self::party_step(buyer, id, Step::RequestReturn)?;
		ensure!(!order.return_refused, Error::<T>::ReturnRefusedBefore);
		ensure!(!returns.is_empty(), Error::<T>::NothingReturned);
		let mut lines = Lines::<T>::get(id);
		let mut units = 0u32;
		for returned in returns {
			let line = usize::try_from(returned.line)
				.ok()
				.and_then(|line| lines.get_mut(line))
				.ok_or(Error::<T>::LineNotFound)?;
			ensure!(returned.quantity > 0, Error::<T>::ZeroQuantity);
			ensure!(line.returned == 0, Error::<T>::DuplicateLine);
			ensure!(returned.quantity <= line.shipped, Error::<T>::TooManyUnits);
			ensure!(now < Self::later(order.since, line.return_window), Error::<T>::ReturnWindowOver);
			line.returned = returned.quantity;
			// The event's number only; sixteen quantities of 32 bits can exceed it.
			units = units.saturating_add(returned.quantity);
		}
		let deadline = Self::later(now, order.periods.returns);
		Lines::<T>::insert(id, lines);
		Self::enter(id, order, to, now, deadline);
		Self::deposit_event(Event::ReturnRequested { order: id, units, reason, deadline });
		Ok(())
	}

	pub(crate) fn do_approve_return(
		seller: &T::AccountId,
		id: OrderId,
		restock: bool,
	) -> Result<Work, DispatchError> {
		let (order, _, now) = Self::party_step(seller, id, Step::ApproveReturn)?;
		Self::settle(id, order, Lines::<T>::get(id), End::Returned { restock }, now)
	}

	pub(crate) fn do_refuse_return(seller: &T::AccountId, id: OrderId, reason: Attachment) -> DispatchResult {
		let (mut order, to, now) = Self::party_step(seller, id, Step::RefuseReturn)?;
		// What was asked for stays on the lines: whoever rules on a dispute has to know it.
		order.return_refused = true;
		let deadline = Self::later(now, order.periods.dispute);
		Self::enter(id, order, to, now, deadline);
		Self::deposit_event(Event::ReturnRefused { order: id, reason, deadline });
		Ok(())
	}
}
