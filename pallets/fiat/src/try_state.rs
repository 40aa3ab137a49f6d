// SPDX-License-Identifier: Apache-2.0

//! What must hold between any two calls.

use crate::{
	types::{are_distinct, are_sound},
	AttesterBonds, AttesterLists, Attesters, ClaimDeposits, Config, HoldReason, NextObligation, Obligations,
	ObligationsOf, OpenLegs, OverdueOf, Pallet, WordOf, Words,
};
use alloc::collections::BTreeMap;
use frame_support::ensure;
use souk_primitives::{
	fiat::{Matter, ObligationStage},
	holds::{Deposits as _, PayableHolds as _},
	AssetId, Balance,
};
use sp_runtime::TryRuntimeError;

/// What rows say of one account.
#[derive(Default)]
struct Said {
	locked: Balance,
	words: u32,
	claims: Balance,
	rows: Balance,
	overdue: u32,
}

type AllSaid<T> = BTreeMap<<T as frame_system::Config>::AccountId, Said>;

fn add(sum: &mut Balance, amount: Balance) -> Result<(), TryRuntimeError> {
	*sum = sum.checked_add(amount).ok_or("sums do not fit")?;
	Ok(())
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. what is on hold for the bond of an attester is what its row says, and no less than is locked of it; what is locked is
	///    the sum of its words, and it counts them;
	/// 2. what is on hold on an account for claims and for rows is what the rows say, to the unit;
	/// 3. an attester vouches for some currencies, each once; a list names some attesters, each once;
	/// 4. a leg is about some money; a word about an open leg is of the attester who confirmed it, harms its seller, and has no
	///    obligation;
	/// 5. a word is of an attester; one about an obligation is about one that was denied, harms its creditor, and has no other
	///    obligation; what follows from a word has a number that was given out;
	/// 6. an obligation is about some money, has a number that was given out, and its parties know it; what parties know is an
	///    obligation of theirs;
	/// 7. an obligation that is overdue was due, and the debtor's count is that of its overdue ones.
	///
	/// Whether a leg is of an open order, orders know.
	///
	/// # Errors
	///
	/// The message of the first check that fails.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut said = AllSaid::<T>::new();
		for (matter, word) in Words::<T>::iter() {
			Self::try_state_of_word(matter, &word)?;
			let of_attester = said.entry(word.attester).or_default();
			add(&mut of_attester.locked, word.locked)?;
			of_attester.words = of_attester.words.saturating_add(1);
			if let Some(contest) = word.contest {
				add(&mut said.entry(word.harmed).or_default().claims, contest.deposit)?;
			}
		}
		for (_, leg) in OpenLegs::<T>::iter() {
			// 4.
			ensure!(leg.amount.amount > 0, "a leg is about nothing");
		}
		Self::try_state_of_obligations(&mut said)?;
		for (_, list) in AttesterLists::<T>::iter() {
			// 3.
			ensure!(!list.attesters.is_empty(), "a list names nobody");
			ensure!(are_distinct(&list.attesters), "a list names an attester twice");
			add(&mut said.entry(list.keeper).or_default().rows, list.deposit)?;
		}
		let souk = AssetId::Native;
		for (who, attester) in Attesters::<T>::iter() {
			// 3.
			ensure!(are_sound(&attester.currencies), "an attester vouches for no currency, or twice for one");
			let of_attester = said.entry(who.clone()).or_default();
			// 1.
			let held = T::Holds::balance_on_hold::<AttesterBonds>(&souk, &who);
			ensure!(held == attester.bond, "what is on hold is not the bond of an attester");
			ensure!(attester.locked <= attester.bond, "more is locked than the bond");
			ensure!(attester.locked == of_attester.locked, "what is locked is not the sum of the words");
			ensure!(attester.words == of_attester.words, "an attester counts other words than it gave");
			add(&mut of_attester.rows, attester.deposit)?;
		}
		for (who, said) in said {
			// 2.
			let claims = T::Holds::balance_on_hold::<ClaimDeposits>(&souk, &who);
			ensure!(claims == said.claims, "what is on hold for claims is not their sum");
			let rows = T::Currency::balance_on_hold(&HoldReason::Row.into(), &who);
			ensure!(rows == said.rows, "what is on hold for rows is not their sum");
			// 7.
			let overdue = OverdueOf::<T>::get(&who);
			ensure!(overdue == said.overdue, "a debtor counts other overdue obligations than it has");
		}
		Ok(())
	}

	/// Numbers 4 and 5.
	fn try_state_of_word(matter: Matter, word: &WordOf<T>) -> Result<(), TryRuntimeError> {
		ensure!(Attesters::<T>::contains_key(&word.attester), "a word is of no attester");
		ensure!(
			word.obligation.is_none_or(|id| id < NextObligation::<T>::get()),
			"an obligation to come follows from a word"
		);
		match matter {
			Matter::Leg(order) => {
				let Some(leg) = OpenLegs::<T>::get(order) else { return Ok(()) };
				ensure!(
					leg.confirmed.as_ref() == Some(&word.attester),
					"a word is not of the one who confirmed"
				);
				ensure!(leg.seller == word.harmed, "a word about a leg harms another than its seller");
				ensure!(word.obligation.is_none(), "an obligation follows from an open leg");
			},
			Matter::Obligation(id) => {
				let Some(obligation) = Obligations::<T>::get(id) else {
					return Err("a word is about an obligation that is gone".into());
				};
				ensure!(obligation.was_denied(), "a word is about an obligation that nobody denied");
				ensure!(
					obligation.creditor == word.harmed,
					"a word about an obligation harms another than its creditor"
				);
				ensure!(word.obligation.is_none(), "an obligation follows from another one");
			},
		}
		Ok(())
	}

	/// Numbers 6 and 7.
	fn try_state_of_obligations(said: &mut AllSaid<T>) -> Result<(), TryRuntimeError> {
		let mut known = 0u64;
		for (id, obligation) in Obligations::<T>::iter() {
			// 6.
			ensure!(id < NextObligation::<T>::get(), "an obligation has a number to come");
			ensure!(obligation.amount.amount > 0, "an obligation is about nothing");
			let parties = [&obligation.debtor, &obligation.creditor];
			for who in parties {
				ensure!(ObligationsOf::<T>::contains_key(who, id), "a party does not know its obligation");
			}
			let both = if obligation.debtor == obligation.creditor { 1 } else { 2 };
			known = known.saturating_add(both);
			if let ObligationStage::Denied { deposit, .. } = obligation.stage {
				add(&mut said.entry(obligation.creditor).or_default().claims, deposit)?;
			}
			// 7.
			if obligation.overdue {
				ensure!(Self::now() > obligation.due, "an obligation is overdue before its time");
				let of_debtor = said.entry(obligation.debtor).or_default();
				of_debtor.overdue = of_debtor.overdue.saturating_add(1);
			}
		}
		let rows = u64::try_from(ObligationsOf::<T>::iter().count()).unwrap_or(u64::MAX);
		ensure!(rows == known, "an account knows an obligation that is not its own");
		for (who, count) in OverdueOf::<T>::iter() {
			let of_debtor = said.get(&who).map_or(0, |said| said.overdue);
			ensure!(count > 0 && count == of_debtor, "a count of overdue obligations is of nobody's");
		}
		Ok(())
	}
}
