// SPDX-License-Identifier: Apache-2.0

//! Obligations: what sellers owe buyers outside the chain. Both sides sign off, or silence does, or somebody judges.

use crate::{
	Config, Error, Event, FiatLegOf, NextObligation, Obligation, ObligationOf, Obligations, ObligationsOf,
	OverdueOf, Pallet, Words,
};
use frame_support::{ensure, traits::Get};
use souk_primitives::{
	content::Cid,
	fiat::{CreditLoss as _, Matter, ObligationEnd, ObligationId, ObligationStage},
	money::Fiat,
	Balance, OrderId,
};
use sp_core::H256;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	fn obligation_of(id: ObligationId) -> Result<ObligationOf<T>, Error<T>> {
		Obligations::<T>::get(id).ok_or(Error::<T>::ObligationNotFound)
	}

	/// Write what the seller of a leg owes its buyer, at most the whole leg. Returns its number, or `None` if nothing is owed.
	pub(crate) fn write_obligation(order: OrderId, leg: FiatLegOf<T>, back: Balance) -> Option<ObligationId> {
		let amount = Fiat { amount: back.min(leg.amount.amount), ..leg.amount };
		if amount.amount == 0 {
			return None;
		}
		let id = NextObligation::<T>::get();
		// There are more numbers than orders.
		NextObligation::<T>::put(id.checked_add(1)?);
		// A governed period of at most a year.
		let due = Self::now().saturating_add(T::PaymentPeriod::get());
		let obligation = Obligation {
			order,
			shop: leg.shop,
			debtor: leg.seller,
			creditor: leg.buyer,
			amount,
			due,
			overdue: false,
			stage: ObligationStage::Owed,
			attesters: leg.attesters,
		};
		ObligationsOf::<T>::insert(&obligation.debtor, id, ());
		ObligationsOf::<T>::insert(&obligation.creditor, id, ());
		Obligations::<T>::insert(id, &obligation);
		Self::deposit_event(Event::ObligationWritten {
			id,
			order,
			debtor: obligation.debtor,
			creditor: obligation.creditor,
			amount,
			due,
		});
		Some(id)
	}

	/// End an obligation. With `forfeit`, the deposit of a denial goes to the debtor. A word about it that is left has nothing to
	/// be about any more, and ends too.
	pub(crate) fn end_obligation(
		id: ObligationId,
		obligation: ObligationOf<T>,
		how: ObligationEnd,
		forfeit: bool,
	) -> DispatchResult {
		let Obligation { debtor, creditor, overdue, stage, .. } = obligation;
		if let ObligationStage::Denied { deposit, .. } = stage {
			if forfeit {
				Self::lose_claim(&creditor, &debtor, deposit)?;
			} else {
				Self::return_claim(&creditor, deposit)?;
			}
		}
		let matter = Matter::Obligation(id);
		if let Some(word) = Words::<T>::get(matter) {
			if let Some(contest) = &word.contest {
				Self::return_claim(&word.harmed, contest.deposit)?;
			}
			Self::close_word(matter, &word, 0, true);
		}
		if overdue {
			OverdueOf::<T>::mutate_exists(&debtor, |count| {
				*count = count.and_then(|count| count.checked_sub(1)).filter(|left| *left > 0);
			});
		}
		Obligations::<T>::remove(id);
		ObligationsOf::<T>::remove(&debtor, id);
		ObligationsOf::<T>::remove(&creditor, id);
		Self::deposit_event(Event::ObligationEnded { id, how });
		Ok(())
	}

	pub(crate) fn do_attest_refund(who: T::AccountId, id: ObligationId, evidence: H256) -> DispatchResult {
		let obligation = Self::obligation_of(id)?;
		ensure!(obligation.was_denied(), Error::<T>::NotDenied);
		// A shop that accepted nobody when the leg was opened finds somebody now. Whoever it is, its bond pays the creditor if the word
		// is false.
		let accepted = obligation.attesters.contains(&who)
			|| Self::accepted(obligation.shop, &obligation.debtor).contains(&who);
		ensure!(accepted, Error::<T>::AttesterNotAccepted);
		let is_party = who == obligation.debtor || who == obligation.creditor;
		ensure!(!is_party, Error::<T>::AttesterIsParty);
		let matter = Matter::Obligation(id);
		Self::give_word(&who, matter, obligation.creditor, obligation.amount, evidence)
	}

	fn ensure_no_word(id: ObligationId) -> Result<(), Error<T>> {
		ensure!(!Words::<T>::contains_key(Matter::Obligation(id)), Error::<T>::WordOpen);
		Ok(())
	}

	/// Check that an attester's word that it was paid is not contested, nor one that the payment arrived that it gives back.
	fn ensure_uncontested(matter: Matter) -> Result<(), Error<T>> {
		let contested = Words::<T>::get(matter).is_some_and(|word| word.contest.is_some());
		ensure!(!contested, Error::<T>::ContestOpen);
		Ok(())
	}

	pub(crate) fn do_state_paid(who: T::AccountId, id: ObligationId, evidence: H256) -> DispatchResult {
		let mut obligation = Self::obligation_of(id)?;
		ensure!(obligation.debtor == who, Error::<T>::NotDebtor);
		ensure!(!obligation.was_denied(), Error::<T>::AlreadyDenied);
		ensure!(obligation.stage == ObligationStage::Owed, Error::<T>::AlreadyStated);
		// A governed period of at most a year.
		let until = Self::now().saturating_add(T::AnswerPeriod::get());
		obligation.stage = ObligationStage::Stated { evidence, until };
		Obligations::<T>::insert(id, obligation);
		Self::deposit_event(Event::PaidStated { id, evidence, until });
		Ok(())
	}

	pub(crate) fn do_acknowledge(who: T::AccountId, id: ObligationId) -> DispatchResult {
		let obligation = Self::obligation_of(id)?;
		ensure!(obligation.creditor == who, Error::<T>::NotCreditor);
		// Whoever contests an attester's word waits for the ruling. Otherwise it would lock the bond for nothing.
		Self::ensure_uncontested(Matter::Obligation(id))?;
		Self::end_obligation(id, obligation, ObligationEnd::Acknowledged, false)
	}

	pub(crate) fn do_deny_paid(who: T::AccountId, id: ObligationId, evidence: Cid) -> DispatchResult {
		let mut obligation = Self::obligation_of(id)?;
		ensure!(obligation.creditor == who, Error::<T>::NotCreditor);
		let ObligationStage::Stated { until, .. } = obligation.stage else {
			return Err(Error::<T>::NotStated.into());
		};
		ensure!(Self::now() <= until, Error::<T>::DeadlinePassed);
		let deposit = Self::hold_claim(&who)?;
		// A governed period of at most a year.
		let until = Self::now().saturating_add(T::JudgementPeriod::get());
		obligation.stage = ObligationStage::Denied { evidence, deposit, until };
		Obligations::<T>::insert(id, obligation);
		Self::deposit_event(Event::PaidDenied { id, evidence, deposit, until });
		Ok(())
	}

	pub(crate) fn do_judge_obligation(id: ObligationId, paid: bool) -> DispatchResult {
		let obligation = Self::obligation_of(id)?;
		let ObligationStage::Denied { deposit, until, .. } = obligation.stage else {
			return Err(Error::<T>::NotDenied.into());
		};
		ensure!(Self::now() <= until, Error::<T>::DeadlinePassed);
		Self::ensure_no_word(id)?;
		Self::deposit_event(Event::DenialEnded { id, paid: Some(paid) });
		if paid {
			return Self::end_obligation(id, obligation, ObligationEnd::Judged, true);
		}
		// Its word was false.
		T::Credit::lose_credit(&obligation.debtor);
		Self::dispute(id, obligation, deposit)
	}

	/// A denial ended and the obligation did not. The deposit is back, and the debtor cannot state again that it paid.
	fn dispute(id: ObligationId, mut obligation: ObligationOf<T>, deposit: Balance) -> DispatchResult {
		Self::return_claim(&obligation.creditor, deposit)?;
		obligation.stage = ObligationStage::Disputed;
		Obligations::<T>::insert(id, obligation);
		Ok(())
	}

	pub(crate) fn do_advance_obligation(id: ObligationId) -> DispatchResult {
		let obligation = Self::obligation_of(id)?;
		let over = |until| if Self::now() > until { Ok(()) } else { Err(Error::<T>::DeadlineNotPassed) };
		match obligation.stage {
			ObligationStage::Stated { until, .. } => {
				over(until)?;
				Self::end_obligation(id, obligation, ObligationEnd::Silence, false)
			},
			ObligationStage::Denied { until, deposit, .. } => {
				over(until)?;
				Self::ensure_no_word(id)?;
				Self::deposit_event(Event::DenialEnded { id, paid: None });
				Self::dispute(id, obligation, deposit)
			},
			ObligationStage::Owed | ObligationStage::Disputed => {
				// A governed period of at most some years.
				over(obligation.due.saturating_add(T::UnsettledPeriod::get()))?;
				Self::ensure_unpaid(id, &obligation)?;
				// Nobody marked it. It costs as much all the same.
				if !obligation.overdue {
					T::Credit::lose_credit(&obligation.debtor);
				}
				Self::end_obligation(id, obligation, ObligationEnd::Unsettled, false)
			},
		}
	}

	/// Check that nothing is open that may show that an obligation was paid, or is void.
	fn ensure_unpaid(id: ObligationId, obligation: &ObligationOf<T>) -> Result<(), Error<T>> {
		ensure!(obligation.is_quiet(), Error::<T>::AnswerOpen);
		Self::ensure_no_word(id)?;
		Self::ensure_uncontested(Matter::Leg(obligation.order))
	}

	pub(crate) fn do_mark_overdue(id: ObligationId) -> DispatchResult {
		let mut obligation = Self::obligation_of(id)?;
		ensure!(!obligation.overdue, Error::<T>::AlreadyOverdue);
		ensure!(Self::now() > obligation.due, Error::<T>::DeadlineNotPassed);
		Self::ensure_unpaid(id, &obligation)?;
		obligation.overdue = true;
		let debtor = obligation.debtor.clone();
		// No more than there are obligations.
		OverdueOf::<T>::mutate(&debtor, |count| *count = count.saturating_add(1));
		Obligations::<T>::insert(id, obligation);
		T::Credit::lose_credit(&debtor);
		Self::deposit_event(Event::ObligationOverdue { id, debtor });
		Ok(())
	}
}
