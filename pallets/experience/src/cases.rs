// SPDX-License-Identifier: Apache-2.0

//! Cases. Nobody loses funds by the word of one origin: whoever accuses gives a reason on chain, the accused can answer,
//! and another authority decides then.
//!
//! While a case is open nothing is taken, and nothing of what is asked for can be withdrawn. So dropping a case restores
//! everything exactly, and upholding it finds everything.
//!
//! After a case against a tester was dropped, the tester rests: no other is opened until the rest is over. So case after
//! case cannot keep its bond, or the stake on it, for ever. A binding has no rest, because its bond came back.

use crate::{
	bonds::BindingBonds,
	types::{Accusation, Binding, SlashCase},
	Backings, Config, Error, Event, Pallet, SlashCases, TesterRests, Testers,
};
use frame_support::{ensure, traits::Get};
use souk_primitives::{content::Cid, gs1::Gtin, rewards::CaseState, Balance};
use sp_runtime::{DispatchResult, Perbill};

impl<T: Config> Pallet<T> {
	fn put_case(
		charge: Accusation<T::AccountId>,
		who: T::AccountId,
		share: Perbill,
		bond: Balance,
		evidence: Cid,
	) -> DispatchResult {
		ensure!(!SlashCases::<T>::contains_key(&charge), Error::<T>::CaseOpen);
		let deadline = Self::now().saturating_add(T::AppealPeriod::get());
		let state = CaseState::Open;
		let case = SlashCase { who: who.clone(), share, bond, evidence, answer: None, state, deadline };
		SlashCases::<T>::insert(&charge, case);
		Self::deposit_event(Event::CaseOpened { charge, who, share, evidence, deadline });
		Ok(())
	}

	pub(crate) fn do_open_case(who: T::AccountId, share: Perbill, evidence: Cid) -> DispatchResult {
		ensure!(Testers::<T>::contains_key(&who), Error::<T>::NotEnrolled);
		ensure!(!share.is_zero(), Error::<T>::NothingToDo);
		ensure!(TesterRests::<T>::get(&who).is_none_or(|until| Self::now() >= until), Error::<T>::TooEarly);
		TesterRests::<T>::remove(&who);
		Self::put_case(Accusation::Tester(who.clone()), who, share, 0, evidence)
	}

	/// Open a case about the binding of a product that was revoked. Its bond stays on hold.
	pub(crate) fn accuse_binding(
		product: Gtin,
		binding: &Binding<T::AccountId>,
		evidence: Cid,
	) -> DispatchResult {
		let charge = Accusation::Binding { product, number: binding.number };
		Self::put_case(charge, binding.producer.clone(), Perbill::one(), binding.bond, evidence)
	}

	pub(crate) fn do_appeal_case(
		who: T::AccountId,
		charge: Accusation<T::AccountId>,
		answer: Cid,
	) -> DispatchResult {
		let mut case = SlashCases::<T>::get(&charge).ok_or(Error::<T>::CaseNotFound)?;
		// Backers lose by a slash like the tester, who may have no reason to answer.
		let backs = match &charge {
			Accusation::Tester(tester) => Backings::<T>::get(tester, &who).is_some_and(|row| row.held > 0),
			Accusation::Binding { .. } => false,
		};
		ensure!(case.who == who || backs, Error::<T>::NotAccused);
		ensure!(case.state == CaseState::Open, Error::<T>::AlreadyAppealed);
		let now = Self::now();
		ensure!(now < case.deadline, Error::<T>::DeadlinePassed);
		let deadline = now.saturating_add(T::DecisionPeriod::get());
		case.state = CaseState::Appealed;
		case.answer = Some(answer);
		case.deadline = deadline;
		SlashCases::<T>::insert(&charge, case);
		Self::deposit_event(Event::CaseAppealed { charge, who, answer, deadline });
		Ok(())
	}

	pub(crate) fn do_decide_case(charge: Accusation<T::AccountId>, uphold: bool) -> DispatchResult {
		let case = SlashCases::<T>::get(&charge).ok_or(Error::<T>::CaseNotFound)?;
		ensure!(case.state == CaseState::Appealed, Error::<T>::NotAppealed);
		ensure!(Self::now() < case.deadline, Error::<T>::DeadlinePassed);
		Self::conclude(charge, case, uphold)
	}

	pub(crate) fn do_end_case(charge: Accusation<T::AccountId>) -> DispatchResult {
		let Some(case) = SlashCases::<T>::get(&charge) else { return Self::end_rest(&charge) };
		ensure!(Self::now() >= case.deadline, Error::<T>::TooEarly);
		let stands = case.state == CaseState::Open;
		Self::conclude(charge, case, stands)
	}

	/// Remove the rest of a tester that is over.
	fn end_rest(charge: &Accusation<T::AccountId>) -> DispatchResult {
		let Accusation::Tester(who) = charge else { return Err(Error::<T>::CaseNotFound.into()) };
		let until = TesterRests::<T>::get(who).ok_or(Error::<T>::CaseNotFound)?;
		ensure!(Self::now() >= until, Error::<T>::TooEarly);
		TesterRests::<T>::remove(who);
		Ok(())
	}

	fn conclude(
		charge: Accusation<T::AccountId>,
		case: SlashCase<T::AccountId>,
		stands: bool,
	) -> DispatchResult {
		SlashCases::<T>::remove(&charge);
		if !stands {
			Self::unbond::<BindingBonds>(&case.who, case.bond)?;
			if let Accusation::Tester(who) = &charge {
				TesterRests::<T>::insert(who, Self::now().saturating_add(T::CaseRest::get()));
			}
			Self::deposit_event(Event::CaseDropped { charge });
			return Ok(());
		}
		match charge {
			Accusation::Tester(who) => Self::slash_tester(who, case.share, case.evidence),
			Accusation::Binding { product, .. } => {
				let amount = Self::seize::<BindingBonds>(&case.who, case.bond)?;
				Self::deposit_event(Event::BondForfeited { product, who: case.who, amount });
				Ok(())
			},
		}
	}
}
