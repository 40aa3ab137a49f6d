// SPDX-License-Identifier: Apache-2.0

//! Refunds on the way: the seller gives money back without being asked, on chain or outside it. An order of which nothing
//! is left to pay ends.

use crate::{
	case::{Case, Head},
	evidence::StakeFate,
	types::{after, Actor, Amounts, End, Step, Work},
	weights::WeightInfo,
	Config, Error, Event, Pallet,
};
use alloc::collections::BTreeMap;
use frame_support::{ensure, pallet_prelude::*};
use souk_math::BASIS_POINTS;
use souk_primitives::{
	order::{OrderMode, OrderSide, OrderSize, OrderState, Ruling, RulingSource},
	traits::Catalog,
	Balance, OrderId,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_refund_part(
		seller: &T::AccountId,
		id: OrderId,
		index: u32,
		amounts: Amounts,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(seller, id, Step::RefundPart)?;
		ensure!(head.order.mode == OrderMode::Escrow, Error::<T>::NothingHeld);
		ensure!(amounts.len() == head.order.assets.len(), Error::<T>::LimitMismatch);
		ensure!(amounts.iter().any(|amount| *amount > 0), Error::<T>::NothingToRefund);
		let mut case = head.open_sized(size, weight)?;
		let line = case.line(index)?;
		for (asset, amount) in amounts.iter().enumerate() {
			line.refund(asset, *amount).ok_or(Error::<T>::RefundTooLarge)?;
		}
		let mut transfers = 0;
		let paid = case.give_back(&amounts, &mut transfers);
		// A transfer that fails writes nothing, so it costs less than half of one that succeeds.
		let charged = if paid.is_ok() { transfers } else { transfers.div_ceil(2) };
		*weight = T::WeightInfo::refund_part(charged);
		paid?;
		// They were shares of what remained before.
		case.order.forget_proposals();
		Self::deposit_event(Event::PartRefunded { order: id, line: index, amounts });
		if case.given_back() {
			let mut work = Work::default();
			let ended = case.end_given_back(Actor::Seller, &mut work);
			*weight = weight.saturating_add(Self::ending_weight(work));
			return ended;
		}
		case.write_lines();
		case.into_head().write();
		Ok(())
	}

	pub(crate) fn do_record_refund(
		seller: &T::AccountId,
		id: OrderId,
		amount: Balance,
		weight: &mut Weight,
	) -> DispatchResult {
		let mut head = Head::<T>::read(id)?;
		let actor = head.order.party(seller).ok_or(Error::<T>::NotParty)?;
		ensure!(actor == Actor::Seller, Error::<T>::WrongParty);
		// Money outside the chain often goes back after a return is approved, so after the end.
		if !head.order.state.is_final() {
			head.allowed(Step::RefundPart, actor)?;
		}
		ensure!(amount > 0, Error::<T>::NothingToRefund);
		head.order.refund_fiat(amount).ok_or(Error::<T>::RefundTooLarge)?;
		*weight = T::WeightInfo::record_refund();
		head.order.forget_proposals();
		let refunded = head.order.fiat_refunded;
		head.write();
		Self::deposit_event(Event::RefundRecorded { order: id, amount, refunded });
		Ok(())
	}
}

impl<T: Config> Case<T> {
	/// Pay some of the escrow back to the buyer. Counts the transfers that are tried.
	///
	/// # Errors
	///
	/// [`Error::Undeliverable`] if an asset of the order does not move.
	pub(crate) fn give_back(&self, amounts: &Amounts, transfers: &mut u32) -> DispatchResult {
		if self.order.mode == OrderMode::Escrow {
			*transfers = transfers.saturating_add(self.order.transfers_in_souk());
			for (asset, amount) in self.order.assets.iter().zip(amounts) {
				let payout = BTreeMap::from([(self.order.buyer.clone(), *amount)]);
				// At most `MAX_REFUNDS` in all.
				self.pay_out(asset, payout, transfers)?;
			}
		}
		Ok(())
	}

	/// End an order of which the last refund left nothing. It would only hold the buyer's deposit and keep the shop open.
	///
	/// - Nothing had shipped: the order is cancelled, and all its units go back to the stock.
	/// - In a dispute the seller gave in: the order is ruled, with everything to the buyer, by agreement. So giving in costs a
	///   seller what agreeing to the same ruling costs.
	/// - Otherwise the order is returned. Only units that the buyer had asked to return count as come back.
	///
	/// # Errors
	///
	/// As [`Case::settle`].
	pub(crate) fn end_given_back(mut self, by: Actor, work: &mut Work) -> DispatchResult {
		let state = self.order.state;
		let shipped = self.lines.iter().any(|line| line.shipped > 0);
		let step = match state {
			OrderState::Accepted if !shipped => Step::Cancel,
			OrderState::Disputed => Step::Agree,
			_ => Step::RefundRest,
		};
		match after(state, step, by) {
			Some(OrderState::Cancelled) => self.settle(End::Cancelled, work),
			Some(OrderState::Ruled) => {
				let ruling = Ruling { buyer_bp: BASIS_POINTS, by: RulingSource::Agreement };
				self.end_dispute(End::Ruled(ruling), StakeFate::Conceded(OrderSide::Seller), work)
			},
			Some(OrderState::Returned) => {
				for line in &mut self.lines {
					let unshipped = line.drop_unshipped();
					if unshipped > 0 {
						T::Catalog::put_back(line.listing, unshipped);
					}
					if state != OrderState::ReturnRequested {
						line.returned = 0;
					}
				}
				self.settle(End::Returned { restock: false }, work)
			},
			// The table has a way for every state in which money can be given back.
			_ => Err(Error::<T>::WrongState.into()),
		}
	}
}
