// SPDX-License-Identifier: Apache-2.0

//! Disputes: an arbiter rules, the parties agree, or the default ruling applies. All three are one number.

use crate::{
	types::{End, Role, RulingSource, Step, Work},
	Config, Error, Event, Lines, OrderOf, Orders, Pallet,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_math::BASIS_POINTS;
use souk_primitives::{order::Attachment, Millis, OrderId};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_dispute_order(who: T::AccountId, id: OrderId, evidence: Attachment) -> DispatchResult {
		let (order, to, now) = Self::party_step(&who, id, Step::Dispute)?;
		let deadline = Self::later(now, order.periods.ruling);
		Self::enter(id, order, to, now, deadline);
		Self::deposit_event(Event::OrderDisputed { order: id, by: who, evidence, deadline });
		Ok(())
	}

	pub(crate) fn do_propose_settlement(
		who: T::AccountId,
		id: OrderId,
		buyer_bp: u16,
	) -> Result<Work, DispatchError> {
		let (mut order, _, now) = Self::party_step(&who, id, Step::Propose)?;
		ensure!(buyer_bp <= BASIS_POINTS, Error::<T>::RulingTooLarge);
		match order.role(&who) {
			Some(Role::Buyer) => order.ask = Some(buyer_bp),
			_ => order.offer = Some(buyer_bp),
		}
		Self::deposit_event(Event::SettlementProposed { order: id, by: who, buyer_bp });
		match (order.ask, order.offer) {
			(Some(ask), Some(offer)) if ask <= offer => {
				Self::rule(id, order, ask, RulingSource::Agreement, now)
			},
			_ => {
				Orders::<T>::insert(id, order);
				Ok(Work::default())
			},
		}
	}

	pub(crate) fn do_rule_order(id: OrderId, buyer_bp: u16) -> Result<Work, DispatchError> {
		let order = Self::head(id)?;
		let (_, now) = Self::allowed(&order, Step::Rule, Role::Arbiter)?;
		ensure!(buyer_bp <= BASIS_POINTS, Error::<T>::RulingTooLarge);
		Self::rule(id, order, buyer_bp, RulingSource::Arbiter, now)
	}

	/// Split what remains as ruled.
	pub(crate) fn rule(
		id: OrderId,
		order: OrderOf<T>,
		buyer_bp: u16,
		by: RulingSource,
		now: Millis,
	) -> Result<Work, DispatchError> {
		Self::deposit_event(Event::OrderRuled { order: id, buyer_bp, by });
		Self::settle(id, order, Lines::<T>::get(id), End::Ruled(buyer_bp), now)
	}
}
