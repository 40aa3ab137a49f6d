// SPDX-License-Identifier: Apache-2.0

//! Disputes. Each side puts up a deposit and says what happened. The parties agree, one of them falls silent or gives in, an
//! arbiter rules, or the record of the delivery decides. Where none of these does, it is a standoff.
//!
//! Whoever is wrong pays. A standoff pays nobody: the chain cannot tell an honest side from one that lies, so whatever it gave
//! to one side would be the gain of a liar on that side.

use crate::{
	case::{Case, Head},
	evidence::{Dispute, DisputeStake, MaxStakeLegs, Proofs, StakeFate, StakeLegs},
	placing::hold,
	settlement::DisputeDeposits,
	types::{count, later, Actor, Amounts, End, Step, Work},
	weights::WeightInfo,
	Config, Error, Event, Pallet,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_math::BASIS_POINTS;
use souk_primitives::{
	order::{
		Attachment, DisputeDefault, DisputeStage, OrderSide, OrderSize, OrderState, Ruling, RulingSource,
	},
	traits::Items,
	AssetId, Balance, OrderId,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_dispute_order(
		who: T::AccountId,
		id: OrderId,
		evidence: Attachment,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, to) = Head::<T>::for_party(&who, id, Step::Dispute)?;
		*weight = Self::open_dispute_weight(count(head.order.assets.len()));
		let side = head.order.side(&who).ok_or(Error::<T>::NotParty)?;
		let returns = head.order.disputes_return();
		let mut case = head.open();
		let stake = case.put_up(side, returns, evidence)?;
		let (souk, amounts) = (stake.souk, stake.amounts.clone());
		case.order.dispute = Some(Dispute::open(side, returns, stake));
		let deadline = later(case.now, case.order.periods.answer);
		case.into_head().enter(to, deadline);
		Self::deposit_event(Event::OrderDisputed { order: id, by: who, evidence, souk, amounts, deadline });
		Ok(())
	}

	pub(crate) fn do_answer_dispute(
		who: T::AccountId,
		id: OrderId,
		evidence: Attachment,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (mut head, to) = Head::<T>::for_party(&who, id, Step::Answer)?;
		let side = head.order.side(&who).ok_or(Error::<T>::NotParty)?;
		let mut dispute = head.order.dispute.clone().ok_or(Error::<T>::WrongState)?;
		let due = dispute.due().ok_or(Error::<T>::WrongState)?;
		ensure!(due == side, Error::<T>::WrongParty);
		// Who is answered with evidence, or answers evidence, has to give some. Silence says the rest.
		let asked = dispute.stage == DisputeStage::Reply || dispute.has_evidence(dispute.opener);
		ensure!(evidence.is_some() || !asked, Error::<T>::EvidenceMissing);
		let (answer, hearing) = (head.order.periods.answer, head.order.periods.ruling);
		if dispute.stage == DisputeStage::Reply {
			*weight = T::WeightInfo::dispute_order();
			if let Some(stake) = dispute.stake_mut(side) {
				stake.evidence = evidence;
			}
			dispute.stage = DisputeStage::Hearing;
			head.order.dispute = Some(dispute);
			let deadline = later(head.now, hearing);
			head.enter(to, deadline);
			let amounts = Amounts::new();
			Self::deposit_event(Event::DisputeAnswered {
				order: id,
				by: who,
				evidence,
				souk: 0,
				amounts,
				deadline,
			});
			return Ok(());
		}
		let assets = count(head.order.assets.len());
		let mut case = head.open_sized(size, weight)?;
		*weight = Self::open_dispute_weight(assets);
		let stake = case.put_up(side, dispute.returns, evidence)?;
		let (souk, amounts) = (stake.souk, stake.amounts.clone());
		*dispute.stake_mut(side) = Some(stake);
		let (stage, period) = match (dispute.has_evidence(dispute.opener), evidence.is_some()) {
			(true, _) => (DisputeStage::Hearing, hearing),
			(false, true) => (DisputeStage::Reply, answer),
			(false, false) => (DisputeStage::Hearing, 0),
		};
		let by_record = stage == DisputeStage::Hearing && evidence.is_none();
		dispute.stage = stage;
		case.order.dispute = Some(dispute);
		let deadline = later(case.now, period);
		Self::deposit_event(Event::DisputeAnswered { order: id, by: who, evidence, souk, amounts, deadline });
		if by_record {
			let opened = *weight;
			let decided = Self::bill(weight, T::WeightInfo::rule_order, |work| case.decide(false, work));
			*weight = weight.saturating_add(opened);
			return decided;
		}
		case.into_head().enter(to, deadline);
		Ok(())
	}

	pub(crate) fn do_withdraw_dispute(
		who: T::AccountId,
		id: OrderId,
		size: OrderSize,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, to) = Head::<T>::for_party(&who, id, Step::Withdraw)?;
		let dispute = head.order.dispute.as_ref().ok_or(Error::<T>::WrongState)?;
		let (opener, answered) = (dispute.opener, dispute.stage != DisputeStage::Answer);
		ensure!(head.order.side(&who) == Some(opener), Error::<T>::WrongParty);
		let case = head.open_sized(size, weight)?;
		Self::bill(weight, T::WeightInfo::rule_order, |work| {
			Self::deposit_event(Event::DisputeWithdrawn { order: id, by: who });
			if answered {
				return case.win(opener.other(), RulingSource::Agreement, StakeFate::Conceded(opener), work);
			}
			let end = match to {
				OrderState::Completed => End::Completed,
				_ => End::Returned { restock: false },
			};
			case.end_dispute(end, StakeFate::Back, work)
		})
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
					let end = case.ruled(Ruling { buyer_bp: ask, by: RulingSource::Agreement });
					case.end_dispute(end, StakeFate::Back, work)
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
		Self::bill(weight, T::WeightInfo::rule_order, |work| {
			let end = case.ruled(Ruling { buyer_bp, by: RulingSource::Arbiter });
			case.end_dispute(end, StakeFate::Decided(buyer_bp), work)
		})
	}
}

impl<T: Config> Case<T> {
	/// Hold the deposits of a side.
	///
	/// # Errors
	///
	/// [`Error::FundsLocked`], or the account has less than the deposits.
	pub(crate) fn put_up(
		&self,
		side: OrderSide,
		returns: bool,
		evidence: Attachment,
	) -> Result<DisputeStake, DispatchError> {
		let Self { order, lines, .. } = self;
		let who = order.account(side);
		let souk = order.dispute_terms.procedure(side);
		let amounts = order.dispute_terms.damage(&order.disputed(lines, returns));
		hold::<T, DisputeDeposits>(&AssetId::Native, who, souk)?;
		for (asset, amount) in order.assets.iter().zip(&amounts) {
			hold::<T, DisputeDeposits>(asset, who, *amount)?;
		}
		Ok(DisputeStake { souk, amounts, evidence })
	}

	/// The deadline of a dispute passed.
	///
	/// # Errors
	///
	/// As [`Case::settle`].
	pub(crate) fn lapse_dispute(self, work: &mut Work) -> DispatchResult {
		// Invariant 7: a disputed order has a dispute.
		let dispute = self.order.dispute.as_ref().ok_or(Error::<T>::WrongState)?;
		match dispute.due() {
			Some(silent) => {
				let fate = StakeFate::Decided(points_of(silent.other()));
				self.win(silent.other(), RulingSource::Silence, fate, work)
			},
			None => self.decide(true, work),
		}
	}

	/// Nobody ruled, so the record of the delivery decides, if it can. `evidence` says whether both sides gave some. Otherwise
	/// neither did.
	///
	/// # Errors
	///
	/// As [`Case::settle`].
	fn decide(self, evidence: bool, work: &mut Work) -> DispatchResult {
		let returns = self.disputes_return();
		match self.proofs(returns, work).decide(returns, evidence) {
			DisputeDefault::Wins(side) => {
				self.win(side, RulingSource::Record, StakeFate::Decided(points_of(side)), work)
			},
			DisputeDefault::Standoff => {
				let terms = self.order.dispute_terms;
				let ruling = Ruling { buyer_bp: terms.default_ruling, by: RulingSource::Default };
				let end = End::Standoff { ruling, forfeit: terms.standoff_forfeit, returns };
				self.end_dispute(end, StakeFate::Standoff, work)
			},
		}
	}

	/// What the chain knows of the delivery. Counts the items that it asks the histories of.
	pub(crate) fn proofs(&self, returns: bool, work: &mut Work) -> Proofs {
		let record = &self.order.record;
		if returns {
			return Proofs { tracked: record.back.is_some(), ..Proofs::default() };
		}
		let tracked = record.parcel.is_some() && !record.untracked;
		let confirmed = record.confirmed;
		// Histories are read only where they can decide something.
		let received = !confirmed && self.received(work);
		Proofs { confirmed, received, tracked }
	}

	/// Whether the buyer recorded that it received every unit that shipped. Only serialised items have histories.
	fn received(&self, work: &mut Work) -> bool {
		let shipped = || self.lines.iter().filter(|line| line.shipped > 0);
		let serialised = shipped().all(|line| count(line.items.len()) == line.shipped);
		serialised
			&& shipped().all(|line| {
				// At most the items of an order.
				work.asked = work.asked.saturating_add(count(line.items.len()));
				T::Items::received(self.id, line.product, &line.items, &self.order.buyer)
			})
	}

	/// One side wins what is in dispute.
	///
	/// # Errors
	///
	/// As [`Case::settle`].
	fn win(self, side: OrderSide, by: RulingSource, fate: StakeFate, work: &mut Work) -> DispatchResult {
		let end = self.ruled(Ruling { buyer_bp: points_of(side), by });
		self.end_dispute(end, fate, work)
	}

	/// Whether the dispute is only about the units that the buyer asked to return.
	fn disputes_return(&self) -> bool {
		self.order.dispute.as_ref().is_some_and(|dispute| dispute.returns)
	}

	/// The end of a dispute that is ruled so: it splits what is in dispute.
	fn ruled(&self, ruling: Ruling) -> End {
		if self.disputes_return() {
			End::RuledReturn(ruling)
		} else {
			End::Ruled(ruling)
		}
	}

	/// Pay the deposits out or back, and settle the order.
	///
	/// # Errors
	///
	/// As [`Case::settle`].
	pub(crate) fn end_dispute(mut self, end: End, fate: StakeFate, work: &mut Work) -> DispatchResult {
		self.close_stakes(fate, work)?;
		if let Some(Ruling { buyer_bp, by }) = end.ruling() {
			Pallet::<T>::deposit_event(Event::OrderRuled { order: self.id, buyer_bp, by });
		}
		self.settle(end, work)
	}

	/// Pay the deposits out or back. Counts the transfers that are tried.
	///
	/// # Errors
	///
	/// [`Error::Undeliverable`] if an asset of the order does not move. The caller must keep nothing then.
	pub(crate) fn close_stakes(&mut self, fate: StakeFate, work: &mut Work) -> DispatchResult {
		let Some(mut dispute) = self.order.dispute.take() else { return Ok(()) };
		// Giving in costs something once the other side has put up its deposits as well.
		let both = dispute.buyer.is_some() && dispute.seller.is_some();
		let fate = if matches!(fate, StakeFate::Conceded(_)) && !both { StakeFate::Back } else { fate };
		let buyer = self.close_stake(OrderSide::Buyer, dispute.buyer.take(), fate, work)?;
		let seller = self.close_stake(OrderSide::Seller, dispute.seller.take(), fate, work)?;
		Pallet::<T>::deposit_event(Event::DisputeClosed { order: self.id, buyer, seller });
		Ok(())
	}

	/// Pay the deposits of one side out or back. Returns what became of them.
	fn close_stake(
		&self,
		side: OrderSide,
		stake: Option<DisputeStake>,
		fate: StakeFate,
		work: &mut Work,
	) -> Result<BoundedVec<StakeLegs, MaxStakeLegs>, DispatchError> {
		let mut legs = BoundedVec::new();
		let Some(stake) = stake else { return Ok(legs) };
		let (own, other) = (self.order.account(side), self.order.account(side.other()));
		let treasury = T::Treasury::get();
		let mut pay = |asset: &AssetId, back: Balance, damage: Balance, fee: Balance| {
			for (to, amount) in [(own, back), (other, damage), (&treasury, fee)] {
				self.pay_or_redirect::<DisputeDeposits>(asset, own, to, amount, &mut work.stakes)?;
			}
			let leg = StakeLegs { asset: asset.clone(), back, other: damage, treasury: fee };
			// One for each asset of the order and one for the procedure, which is the bound.
			legs.try_push(leg).map_err(|_| DispatchError::from(Error::<T>::Overflow))
		};
		let (back, fee) = fate.procedure(side, stake.souk);
		pay(&AssetId::Native, back, 0, fee)?;
		for (asset, amount) in self.order.assets.iter().zip(stake.amounts) {
			let (back, damage, fee) = fate.damage(side, amount, &self.order.dispute_terms);
			pay(asset, back, damage, fee)?;
		}
		Ok(legs)
	}
}

/// The ruling for a side, in basis points.
fn points_of(side: OrderSide) -> u16 {
	match side {
		OrderSide::Buyer => BASIS_POINTS,
		OrderSide::Seller => 0,
	}
}
