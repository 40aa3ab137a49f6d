// SPDX-License-Identifier: Apache-2.0

//! The words of attesters, and what becomes of one: it stands, or it is contested and judged. The deposits of claims belong here
//! too.

use crate::{
	types::lock_for, AttesterBonds, Attesters, ClaimDeposits, Config, Error, Event, Obligations, OpenLegs,
	Pallet, Word, WordOf, Words,
};
use frame_support::{
	ensure,
	traits::{tokens::Precision, Get},
};
use souk_primitives::{
	content::Cid,
	fiat::{Contest, CreditLoss as _, Matter, ObligationEnd, PriceWorths as _},
	holds::PayableHolds as _,
	money::Fiat,
	prepaid::PricedIn,
	AssetId, Balance,
};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// Bonds and deposits are in SOUK.
const SOUK: AssetId = AssetId::Native;

impl<T: Config> Pallet<T> {
	/// What an amount of fiat is worth now, in base units of SOUK.
	fn worth(amount: Fiat) -> Result<Balance, DispatchError> {
		T::Rates::worth(PricedIn::Fiat(amount.currency), amount.amount, &SOUK)
	}

	/// Lock a part of an attester's bond for its word.
	pub(crate) fn give_word(
		who: &T::AccountId,
		matter: Matter,
		harmed: T::AccountId,
		amount: Fiat,
		evidence: H256,
	) -> DispatchResult {
		ensure!(!Words::<T>::contains_key(matter), Error::<T>::WordOpen);
		let mut attester = Self::attester_of(who)?;
		ensure!(attester.vouches_for(amount.currency), Error::<T>::CurrencyNotVouched);
		ensure!(attester.bond >= T::LeastBond::get(), Error::<T>::BondTooSmall);
		let locked = lock_for(Self::worth(amount)?, T::LockMargin::get()).ok_or(Error::<T>::Overflow)?;
		attester.lock(locked).ok_or(Error::<T>::BondTooSmall)?;
		Attesters::<T>::insert(who, attester);
		// A governed period of at most a year.
		let until = Self::now().saturating_add(T::ContestPeriod::get());
		let word = Word {
			attester: who.clone(),
			harmed,
			amount,
			locked,
			evidence,
			until,
			contest: None,
			obligation: None,
		};
		Words::<T>::insert(matter, word);
		Self::deposit_event(Event::WordGiven { matter, attester: who.clone(), locked, evidence, until });
		Ok(())
	}

	/// Put up the deposit of a contest or a denial.
	pub(crate) fn hold_claim(who: &T::AccountId) -> Result<Balance, DispatchError> {
		let deposit = T::ClaimDeposit::get();
		T::Holds::hold::<ClaimDeposits>(&SOUK, who, deposit)?;
		Ok(deposit)
	}

	/// Give the deposit of a contest or a denial back.
	pub(crate) fn return_claim(who: &T::AccountId, amount: Balance) -> DispatchResult {
		T::Holds::release::<ClaimDeposits>(&SOUK, who, amount, Precision::Exact)?;
		Self::deposit_event(Event::ClaimReturned { who: who.clone(), amount });
		Ok(())
	}

	/// Give the deposit of a contest or a denial to the other side. If that cannot take it in, it goes back.
	pub(crate) fn lose_claim(who: &T::AccountId, to: &T::AccountId, amount: Balance) -> DispatchResult {
		match T::Holds::pay::<ClaimDeposits>(&SOUK, who, to, amount, Precision::Exact) {
			Ok(_) => {
				Self::deposit_event(Event::ClaimLost { who: who.clone(), to: to.clone(), amount });
				Ok(())
			},
			Err(_) => Self::return_claim(who, amount),
		}
	}

	pub(crate) fn do_contest_word(who: T::AccountId, matter: Matter, evidence: Cid) -> DispatchResult {
		let mut word = Words::<T>::get(matter).ok_or(Error::<T>::WordNotFound)?;
		ensure!(word.harmed == who, Error::<T>::NotHarmed);
		ensure!(word.contest.is_none(), Error::<T>::AlreadyContested);
		ensure!(Self::now() <= word.until, Error::<T>::DeadlinePassed);
		let deposit = Self::hold_claim(&who)?;
		// A governed period of at most a year.
		let until = Self::now().saturating_add(T::JudgementPeriod::get());
		word.contest = Some(Contest { deposit, evidence, until });
		Words::<T>::insert(matter, word);
		Self::deposit_event(Event::WordContested { matter, by: who, deposit, evidence, until });
		Ok(())
	}

	/// Remove a word, of whose lock `slashed` base units were paid out.
	pub(crate) fn close_word(matter: Matter, word: &WordOf<T>, slashed: Balance, stands: bool) {
		Words::<T>::remove(matter);
		Attesters::<T>::mutate_extant(&word.attester, |attester| attester.unlock(word.locked, slashed));
		Self::deposit_event(Event::WordEnded { matter, attester: word.attester.clone(), stands });
	}

	pub(crate) fn do_judge_word(matter: Matter, is_true: bool) -> DispatchResult {
		let mut word = Words::<T>::get(matter).ok_or(Error::<T>::WordNotFound)?;
		let contest = word.contest.take().ok_or(Error::<T>::ContestNotFound)?;
		ensure!(Self::now() <= contest.until, Error::<T>::DeadlinePassed);
		if is_true {
			Self::close_word(matter, &word, 0, true);
			Self::lose_claim(&word.harmed, &word.attester, contest.deposit)?;
			return Self::word_stands(matter, true);
		}

		// Without a good rate nobody knows what it is worth now, so all that was locked is paid.
		let slashed = Self::worth(word.amount).map_or(word.locked, |worth| worth.min(word.locked));
		// The harmed account has a deposit on hold, so it exists and can take this in.
		T::Holds::pay::<AttesterBonds>(&SOUK, &word.attester, &word.harmed, slashed, Precision::Exact)?;
		Self::close_word(matter, &word, slashed, false);
		Self::deposit_event(Event::AttesterSlashed {
			who: word.attester.clone(),
			to: word.harmed.clone(),
			amount: slashed,
		});
		Self::return_claim(&word.harmed, contest.deposit)?;
		Self::word_falls(matter, word)
	}

	pub(crate) fn do_end_word(who: T::AccountId, matter: Matter) -> DispatchResult {
		let word = Words::<T>::get(matter).ok_or(Error::<T>::WordNotFound)?;
		let (now, agrees) = (Self::now(), word.harmed == who);
		// A creditor that was silent to the word of an attester was wrong to deny. One that agrees or contested was not found
		// to be wrong.
		let silent = match &word.contest {
			None => {
				ensure!(agrees || now > word.until, Error::<T>::DeadlineNotPassed);
				!agrees
			},
			Some(contest) => {
				ensure!(now > contest.until, Error::<T>::DeadlineNotPassed);
				Self::return_claim(&word.harmed, contest.deposit)?;
				false
			},
		};
		Self::close_word(matter, &word, 0, true);
		Self::word_stands(matter, silent)
	}

	/// What follows from a word that stands. `forfeit` says whether a creditor that denied loses its deposit.
	fn word_stands(matter: Matter, forfeit: bool) -> DispatchResult {
		let Matter::Obligation(id) = matter else { return Ok(()) };
		let Some(obligation) = Obligations::<T>::get(id) else { return Ok(()) };
		Self::end_obligation(id, obligation, ObligationEnd::Attested, forfeit)
	}

	/// What follows from a false word.
	fn word_falls(matter: Matter, word: WordOf<T>) -> DispatchResult {
		let (id, how) = match matter {
			Matter::Leg(order) => {
				OpenLegs::<T>::mutate_extant(order, |leg| leg.unconfirm(&word.attester));
				let Some(id) = word.obligation else { return Ok(()) };
				(id, ObligationEnd::Void)
			},
			Matter::Obligation(id) => (id, ObligationEnd::PaidByBond),
		};
		// What follows from a leg may have ended before.
		let Some(obligation) = Obligations::<T>::get(id) else { return Ok(()) };
		if how == ObligationEnd::PaidByBond {
			// It had stated that it paid.
			T::Credit::lose_credit(&obligation.debtor);
		}
		Self::end_obligation(id, obligation, how, false)
	}
}
