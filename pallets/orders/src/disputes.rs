// SPDX-License-Identifier: Apache-2.0

//! Disputes: an arbiter rules, the parties agree, or the default ruling applies. Each of the three gives one number.

use crate::{
	case::{Case, Head},
	types::{later, Actor, End, RulingSource, Step, Work},
	Config, Error, Event, Pallet,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_math::BASIS_POINTS;
use souk_primitives::{order::Attachment, OrderId};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_dispute_order(who: T::AccountId, id: OrderId, evidence: Attachment) -> DispatchResult {
		let (head, to) = Head::<T>::for_party(&who, id, Step::Dispute)?;
		let deadline = later(head.now, head.order.periods.ruling);
		head.enter(to, deadline);
		Self::deposit_event(Event::OrderDisputed { order: id, by: who, evidence, deadline });
		Ok(())
	}

	pub(crate) fn do_propose_settlement(
		who: T::AccountId,
		id: OrderId,
		buyer_bp: u16,
	) -> Result<Work, DispatchError> {
		let (mut head, _) = Head::<T>::for_party(&who, id, Step::Propose)?;
		ensure!(buyer_bp <= BASIS_POINTS, Error::<T>::RulingTooLarge);
		if who == head.order.buyer {
			head.order.ask = Some(buyer_bp);
		} else {
			head.order.offer = Some(buyer_bp);
		}
		Self::deposit_event(Event::SettlementProposed { order: id, by: who, buyer_bp });
		match (head.order.ask, head.order.offer) {
			(Some(ask), Some(offer)) if ask <= offer => head.open().rule(ask, RulingSource::Agreement),
			_ => {
				head.write();
				Ok(Work::default())
			},
		}
	}

	pub(crate) fn do_rule_order(id: OrderId, buyer_bp: u16) -> Result<Work, DispatchError> {
		let head = Head::<T>::read(id)?;
		head.allowed(Step::Rule, Actor::Arbiter)?;
		ensure!(buyer_bp <= BASIS_POINTS, Error::<T>::RulingTooLarge);
		head.open().rule(buyer_bp, RulingSource::Arbiter)
	}
}

impl<T: Config> Case<T> {
	/// Split what remains as ruled: `buyer_bp` basis points to the buyer, the rest is a sale.
	///
	/// # Errors
	///
	/// As [`Case::settle`].
	pub(crate) fn rule(self, buyer_bp: u16, by: RulingSource) -> Result<Work, DispatchError> {
		Pallet::<T>::deposit_event(Event::OrderRuled { order: self.id, buyer_bp, by });
		self.settle(End::Ruled(buyer_bp))
	}
}
