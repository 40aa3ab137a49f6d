// SPDX-License-Identifier: Apache-2.0

//! What must hold between any two calls.

use crate::{Allowances, Config, HoldReason, Pallet, PrepaidFunds, Prepaids, PriceRates, Reservations};
use alloc::collections::BTreeMap;
use frame_support::ensure;
use souk_primitives::{
	holds::{Deposits as _, PayableHolds as _},
	prepaid::PricedIn,
	Balance,
};
use sp_runtime::{traits::Zero, TryRuntimeError};

/// What rows say of one owner's account.
#[derive(Default)]
struct Said {
	reserved: Balance,
	orders: u32,
	shops: u32,
	deposits: Balance,
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. what is on hold for a prepaid account is what the account says, and no less than it has reserved;
	/// 2. what an account has reserved is the sum of its reservations, and it counts them;
	/// 3. an account counts the shops that it pays for, and only an account pays for shops;
	/// 4. what is on hold for deposits is the sum of the deposits of an account and its shops;
	/// 5. a reservation is of an account, is not zero, and is no more than its lines are worth;
	/// 6. a rate is not zero, is not of an asset into itself, and was not set in the future.
	///
	/// Whether a reservation is of an open order, orders know.
	///
	/// # Errors
	///
	/// The first of these that does not hold.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut said = BTreeMap::<T::AccountId, Said>::new();
		for (order, reservation) in Reservations::<T>::iter() {
			let _ = order;
			// 5.
			ensure!(Prepaids::<T>::contains_key(&reservation.payer), "a reservation is of no account");
			ensure!(reservation.amount > 0, "nothing is reserved for an order");
			let value = reservation
				.lines
				.iter()
				.try_fold(0, |sum: Balance, line| sum.checked_add(line.whole()?))
				.ok_or("what an order is worth does not fit")?;
			ensure!(reservation.amount <= value, "more is reserved than an order is worth");
			let said = said.entry(reservation.payer).or_default();
			said.reserved = said.reserved.checked_add(reservation.amount).ok_or("reservations do not fit")?;
			said.orders = said.orders.saturating_add(1);
		}
		for (platform, _, allowance) in Allowances::<T>::iter() {
			// 3.
			ensure!(Prepaids::<T>::contains_key(&platform), "a shop is paid for out of no account");
			let said = said.entry(platform).or_default();
			said.shops = said.shops.saturating_add(1);
			said.deposits = said.deposits.checked_add(allowance.deposit).ok_or("deposits do not fit")?;
		}
		for (owner, account) in Prepaids::<T>::iter() {
			let said = said.remove(&owner).unwrap_or_default();
			// 1.
			let held = T::Holds::balance_on_hold::<PrepaidFunds>(&account.asset, &owner);
			ensure!(held == account.held, "what is on hold is not what an account says");
			ensure!(account.reserved <= account.held, "more is reserved than an account has");
			// 2.
			ensure!(account.reserved == said.reserved, "what is reserved is not the sum of reservations");
			ensure!(account.orders == said.orders, "an account counts other orders than it has");
			// 3.
			ensure!(account.shops == said.shops, "an account counts other shops than it pays for");
			// 4.
			let deposits = said.deposits.checked_add(account.deposit);
			let on_hold = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), &owner);
			ensure!(deposits == Some(on_hold), "what is on hold for deposits is not their sum");
		}
		for (priced_in, asset, rate) in PriceRates::<T>::iter() {
			// 6.
			ensure!(!rate.rate.is_zero(), "a rate is zero");
			ensure!(priced_in != PricedIn::Asset(asset), "an asset has a rate into itself");
			ensure!(rate.since.is_none_or(|set| set <= Self::today()), "a rate was set in the future");
		}
		Ok(())
	}
}
