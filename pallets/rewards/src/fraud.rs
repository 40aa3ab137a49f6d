// SPDX-License-Identifier: Apache-2.0

//! The fraud authority: cases, appeals and the ladder of penalties (S2-30, S2-16, S2-17).
//!
//! While a case is open nothing of the account changes, and the account claims nothing. So dropping a case restores
//! everything exactly, and upholding it finds everything that was withheld. After a drop the account rests: for a while no
//! other case can be opened, so that cases cannot follow each other until what they withhold expires.

use crate::{
	types::{next_rung, FraudCase, Standing, MAX_HOLD_ERAS},
	Accounts, Cases, Config, Error, Event, NextExpire, Pallet, Rests, Standings, WeightInfo,
};
use frame_support::{ensure, traits::Get, weights::Weight};
use souk_primitives::{
	activity::{RewardEra, RewardEras},
	content::Cid,
	fiat::CreditLoss,
	rewards::{ByRole, CaseState, Penalty},
	standing::OnPenalty,
	Balance,
};
use sp_runtime::{DispatchResult, Perbill};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_case(who: T::AccountId, penalty: Penalty, evidence: Cid) -> DispatchResult {
		ensure!(!Cases::<T>::contains_key(&who), Error::<T>::CaseOpen);
		let standing = Standings::<T>::get(&who).map(|standing| standing.penalty);
		ensure!(penalty <= next_rung(standing), Error::<T>::RungSkipped);
		let now = Self::now();
		ensure!(Rests::<T>::get(&who).is_none_or(|until| now >= until), Error::<T>::TooEarly);
		let deadline = now.saturating_add(T::AppealPeriod::get());
		let case = FraudCase { penalty, evidence, answer: None, state: CaseState::Open, deadline };
		Rests::<T>::remove(&who);
		Cases::<T>::insert(&who, case);
		Self::deposit_event(Event::CaseOpened { who, penalty, evidence, deadline });
		Ok(())
	}

	pub(crate) fn do_appeal_case(who: T::AccountId, answer: Cid) -> DispatchResult {
		let mut case = Cases::<T>::get(&who).ok_or(Error::<T>::CaseNotFound)?;
		ensure!(case.state == CaseState::Open, Error::<T>::AlreadyAppealed);
		let now = Self::now();
		ensure!(now < case.deadline, Error::<T>::DeadlinePassed);
		case.state = CaseState::Appealed;
		case.answer = Some(answer);
		case.deadline = now.saturating_add(T::DecisionPeriod::get());
		let deadline = case.deadline;
		Cases::<T>::insert(&who, case);
		Self::deposit_event(Event::CaseAppealed { who, answer, deadline });
		Ok(())
	}

	pub(crate) fn do_decide_appeal(who: T::AccountId, uphold: bool) -> DispatchResult {
		let case = Cases::<T>::get(&who).ok_or(Error::<T>::CaseNotFound)?;
		ensure!(case.state == CaseState::Appealed, Error::<T>::NotAppealed);
		ensure!(Self::now() < case.deadline, Error::<T>::DeadlinePassed);
		Self::conclude(who, case.penalty, uphold);
		Ok(())
	}

	pub(crate) fn do_end_case(who: T::AccountId) -> DispatchResult {
		let Some(case) = Cases::<T>::get(&who) else {
			let until = Rests::<T>::get(&who).ok_or(Error::<T>::CaseNotFound)?;
			ensure!(Self::now() >= until, Error::<T>::TooEarly);
			Rests::<T>::remove(&who);
			return Ok(());
		};
		ensure!(Self::now() >= case.deadline, Error::<T>::TooEarly);
		Self::conclude(who, case.penalty, case.state == CaseState::Open);
		Ok(())
	}

	fn conclude(who: T::AccountId, penalty: Penalty, stands: bool) {
		Cases::<T>::remove(&who);
		if stands {
			let confiscated = Self::punish(&who, penalty);
			T::OnPenalty::punished(&who, penalty);
			Self::deposit_event(Event::PenaltyStands { who, penalty, confiscated });
		} else {
			// Shorter than the hold, so that the next case reaches all that was earned in the rest. But at least an era, so
			// that another can be claimed in each rest.
			let length = <Self as RewardEras>::length();
			let held = T::HoldEras::get().min(MAX_HOLD_ERAS).saturating_sub(1);
			let rest = T::CaseRest::get().min(length.saturating_mul(held.into())).max(length);
			Rests::<T>::insert(&who, Self::now().saturating_add(rest));
			Self::deposit_event(Event::CaseDropped { who });
		}
	}

	/// Put a penalty into force. Returns what went back to the funds at once, in base units of TIME.
	fn punish(who: &T::AccountId, penalty: Penalty) -> Balance {
		let era = Self::era();
		let mut standing = Standings::<T>::get(who).unwrap_or(Standing {
			penalty,
			weight: Perbill::one(),
			limited_until: 0,
			claims_from: 0,
			since: era,
		});
		standing.penalty = standing.penalty.max(penalty);
		standing.since = era;
		let confiscated = match penalty {
			Penalty::WeightCut => {
				let left = T::CutWeight::get().mul_floor(standing.weight.deconstruct());
				standing.weight = Perbill::from_parts(left);
				Self::cut_held(who, T::CutWeight::get());
				0
			},
			Penalty::Downgrade => {
				Self::cut_held(who, Perbill::zero());
				Accounts::<T>::mutate_extant(who, |account| account.credit = ByRole::default());
				0
			},
			Penalty::Confiscation => {
				// The running era is lost as well. The claims of others do not change: what is lost expires into the
				// pot.
				standing.claims_from = era.saturating_add(1);
				Self::take_purses(who)
			},
			Penalty::Limit => {
				standing.limited_until = era.saturating_add(T::LimitEras::get());
				// What it holds would be paid while it earns nothing.
				Self::cut_held(who, Perbill::zero());
				0
			},
			Penalty::Deletion => {
				standing.claims_from = RewardEra::MAX;
				Self::drop_invitation(who);
				Self::forget(who)
			},
		};
		Standings::<T>::insert(who, standing);
		confiscated
	}

	pub(crate) fn do_rehabilitate(who: T::AccountId) -> DispatchResult {
		let standing = Standings::<T>::get(&who).ok_or(Error::<T>::NoPenalty)?;
		ensure!(standing.penalty != Penalty::Deletion, Error::<T>::NoPenalty);
		ensure!(!Cases::<T>::contains_key(&who), Error::<T>::CaseOpen);
		let (era, until) = (Self::era(), standing.since.saturating_add(T::RehabilitationEras::get()));
		// What was taken must have expired first. Otherwise it could be claimed after all.
		let served =
			era >= until && era >= standing.limited_until && NextExpire::<T>::get() >= standing.claims_from;
		ensure!(served, Error::<T>::TooEarly);
		Standings::<T>::remove(&who);
		Self::deposit_event(Event::Rehabilitated { who });
		Ok(())
	}

	/// Halve the credit of an account in every role.
	pub(crate) fn halve_credit(who: &T::AccountId) {
		Accounts::<T>::mutate_extant(who, |account| {
			for role in souk_primitives::rewards::Role::ALL {
				crate::types::Credit::Halved.apply(account.credit.get_mut(role));
			}
		});
	}
}

impl<T: Config> CreditLoss<T::AccountId> for Pallet<T> {
	fn lose_credit(who: &T::AccountId) {
		Self::halve_credit(who);
	}

	fn weight() -> Weight {
		T::WeightInfo::lose_credit()
	}
}
