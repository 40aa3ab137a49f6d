// SPDX-License-Identifier: Apache-2.0

//! What shops pay each other for customers (seed S2-35): terms, budgets, and what is owed.
//!
//! Counting a customer whom another shop sent only moves an amount from what is on hold to what is owed, both on the
//! account of the shop's depositor. Anyone then has it paid out. So a batch with hundreds of such customers moves no funds,
//! and no payee can make it fail.

use crate::{BookOf, Books, Config, Error, Event, Pallet, ReferralBudget, Referrals};
use frame_support::{ensure, traits::tokens::Precision::Exact};
use souk_primitives::{
	holds::PayableHolds as _, receipts::ReferralTerms, traits::Sites as _, AssetId, Balance, ShopId,
};
use sp_runtime::{DispatchError, DispatchResult};

/// Referrals are paid in SOUK, which merchants have.
const SOUK: AssetId = AssetId::Native;

impl<T: Config> Pallet<T> {
	/// The book of a shop, for its owner who pays for it.
	fn own_book(who: &T::AccountId, shop: ShopId) -> Result<BookOf<T>, DispatchError> {
		let site = T::Sites::site(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(site.owner == *who, Error::<T>::NotOwner);
		let book = Books::<T>::get(shop).ok_or(Error::<T>::BookNotFound)?;
		ensure!(book.depositor == *who, Error::<T>::NotDepositor);
		Ok(book)
	}

	pub(crate) fn do_set_referral(
		who: T::AccountId,
		shop: ShopId,
		sender: Option<ShopId>,
		terms: Option<ReferralTerms>,
	) -> DispatchResult {
		let mut book = Self::own_book(&who, shop)?;
		match sender {
			None => book.referral = terms,
			Some(sender) => {
				let row = Referrals::<T>::get(shop, sender);
				if row.is_none() {
					ensure!(terms.is_some(), Error::<T>::ReferralNotFound);
					ensure!(book.room() > 0, Error::<T>::BookFull);
					// There is room for it.
					book.referrals = book.referrals.saturating_add(1);
				}
				let mut row = row.unwrap_or_default();
				(row.terms, row.hands) = (terms, book.hands);
				if row.ended(book.hands) {
					Referrals::<T>::remove(shop, sender);
					// The book counts it.
					book.referrals = book.referrals.saturating_sub(1);
				} else {
					Referrals::<T>::insert(shop, sender, row);
				}
			},
		}
		Books::<T>::insert(shop, book);
		Self::deposit_event(Event::ReferralSet { shop, sender, terms });
		Ok(())
	}

	pub(crate) fn do_fund_referrals(who: T::AccountId, shop: ShopId, amount: Balance) -> DispatchResult {
		let mut book = Self::own_book(&who, shop)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let budget = book.budget.checked_add(amount).ok_or(Error::<T>::TotalsTooLarge)?;

		T::Holds::hold::<ReferralBudget>(&SOUK, &who, amount)?;
		book.budget = budget;
		Books::<T>::insert(shop, book);
		Self::deposit_event(Event::ReferralsFunded { shop, amount, budget });
		Ok(())
	}

	pub(crate) fn do_withdraw_referrals(who: T::AccountId, shop: ShopId, amount: Balance) -> DispatchResult {
		let mut book = Books::<T>::get(shop).ok_or(Error::<T>::BookNotFound)?;
		ensure!(book.depositor == who, Error::<T>::NotDepositor);
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		book.budget = book.budget.checked_sub(amount).ok_or(Error::<T>::BudgetTooSmall)?;

		T::Holds::release::<ReferralBudget>(&SOUK, &who, amount, Exact)?;
		Books::<T>::insert(shop, book);
		Self::deposit_event(Event::ReferralsWithdrawn { shop, who, amount });
		Ok(())
	}

	pub(crate) fn do_claim_referral(shop: ShopId, sender: ShopId) -> DispatchResult {
		let mut book = Books::<T>::get(shop).ok_or(Error::<T>::BookNotFound)?;
		let mut row = Referrals::<T>::get(shop, sender).ok_or(Error::<T>::ReferralNotFound)?;
		let (amount, payee) = (row.owed, T::Sites::site(sender).map(|site| site.owner));
		// Nobody can send or take customers under these terms any more. A depositor that sold the shop cannot post.
		let over = payee.is_none()
			|| row.own(book.hands).is_none()
			|| T::Sites::site(shop).is_none_or(|site| site.owner != book.depositor);
		ensure!(amount > 0 || over, Error::<T>::NothingOwed);

		// The book owes the sum of what its rows say.
		book.owed = book.owed.saturating_sub(amount);
		let event = match payee {
			_ if amount == 0 => Event::ReferralSet { shop, sender: Some(sender), terms: None },
			Some(payee) => {
				T::Holds::pay::<ReferralBudget>(&SOUK, &book.depositor, &payee, amount, Exact)?;
				Event::ReferralPaid { shop, sender, payee, amount }
			},
			None => {
				// It was part of the budget before, so the sum fits.
				book.budget = book.budget.saturating_add(amount);
				Event::ReferralReturned { shop, sender, amount }
			},
		};
		row.owed = 0;
		if over {
			Referrals::<T>::remove(shop, sender);
			// The book counts it.
			book.referrals = book.referrals.saturating_sub(1);
		} else {
			Referrals::<T>::insert(shop, sender, row);
		}
		Books::<T>::insert(shop, book);
		Self::deposit_event(event);
		Ok(())
	}

	/// Release what is on hold for customers of other shops, and not owed, to the depositor.
	pub(crate) fn free_budget(shop: ShopId, book: &mut BookOf<T>) -> DispatchResult {
		let amount = core::mem::take(&mut book.budget);
		if amount > 0 {
			T::Holds::release::<ReferralBudget>(&SOUK, &book.depositor, amount, Exact)?;
			let who = book.depositor.clone();
			Self::deposit_event(Event::ReferralsWithdrawn { shop, who, amount });
		}
		Ok(())
	}

	/// Let another account answer for what the book owes: the former depositor's SOUK for it moves to the new one and is on
	/// hold there. The rest of the budget goes back to the former. The terms were the former's, and end.
	pub(crate) fn hand_over(shop: ShopId, book: &mut BookOf<T>, to: &T::AccountId) -> DispatchResult {
		Self::free_budget(shop, book)?;
		T::Holds::pay::<ReferralBudget>(&SOUK, &book.depositor, to, book.owed, Exact)?;
		T::Holds::hold::<ReferralBudget>(&SOUK, to, book.owed)?;
		book.referral = None;
		// A book changes hands less often than there are blocks.
		book.hands = book.hands.saturating_add(1);
		Ok(())
	}
}
