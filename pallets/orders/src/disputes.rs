// SPDX-License-Identifier: Apache-2.0

//! Disputes: an arbiter rules, the parties agree, or the default ruling applies. Each of the three gives one number.

use crate::{
	case::{Case, Head},
	types::{later, Actor, End, Step, Work},
	weights::WeightInfo,
	Config, Error, Event, Pallet,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_math::BASIS_POINTS;
use souk_primitives::{
	order::{Attachment, OrderSize, Ruling, RulingSource},
	OrderId,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_dispute_order(
		who: T::AccountId,
		id: OrderId,
		evidence: Attachment,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, to) = Head::<T>::for_party(&who, id, Step::Dispute)?;
		*weight = T::WeightInfo::dispute_order();
		let deadline = later(head.now, head.order.periods.ruling);
		head.enter(to, deadline);
		Self::deposit_event(Event::OrderDisputed { order: id, by: who, evidence, deadline });
		Ok(())
	}

	pub(crate) fn do_propose_settlement(
		who: T::AccountId,
		id: OrderId,
		buyer_bp: u16,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (mut head, _) = Head::<T>::for_party(&who, id, Step::Propose)?;
		ensure!(buyer_bp <= BASIS_POINTS, Error::<T>::RulingTooLarge);
		if who == head.order.buyer {
			head.order.ask = Some(buyer_bp);
		} else {
			head.order.offer = Some(buyer_bp);
		}
		let proposed = Event::SettlementProposed { order: id, by: who, buyer_bp };
		match (head.order.ask, head.order.offer) {
			(Some(ask), Some(offer)) if ask <= offer => {
				let case = head.open_sized(size, weight)?;
				Self::deposit_event(proposed);
				Self::bill(weight, T::WeightInfo::propose_settlement, |work| {
					case.rule(ask, RulingSource::Agreement, work)
				})
			},
			_ => {
				// The head is written, as when a dispute begins.
				*weight = T::WeightInfo::dispute_order();
				head.write();
				Self::deposit_event(proposed);
				Ok(())
			},
		}
	}

	pub(crate) fn do_rule_order(
		id: OrderId,
		buyer_bp: u16,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let head = Head::<T>::read(id)?;
		head.allowed(Step::Rule, Actor::Arbiter)?;
		ensure!(buyer_bp <= BASIS_POINTS, Error::<T>::RulingTooLarge);
		let case = head.open_sized(size, weight)?;
		Self::bill(weight, T::WeightInfo::rule_order, |work| case.rule(buyer_bp, RulingSource::Arbiter, work))
	}
}

impl<T: Config> Case<T> {
	/// Split what remains as ruled: `buyer_bp` basis points to the buyer, the rest is a sale.
	///
	/// # Errors
	///
	/// As [`Case::settle`].
	pub(crate) fn rule(self, buyer_bp: u16, by: RulingSource, work: &mut Work) -> DispatchResult {
		Pallet::<T>::deposit_event(Event::OrderRuled { order: self.id, buyer_bp, by });
		self.settle(End::Ruled(Ruling { buyer_bp, by }), work)
	}
}
