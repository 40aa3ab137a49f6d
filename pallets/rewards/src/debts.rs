// SPDX-License-Identifier: Apache-2.0

//! Debts in TIME between merchants, and their netting (S2-17 to S2-19).
//!
//! A merchant takes TIME from customers and owes it to suppliers, who owe others. The debtor acknowledges a debt here.
//! The debts of two parties to each other are netted at once. Anyone who finds a circle of up to eight debts may net
//! it. Only the rest is paid in TIME. Netting does not change the claims less the debts of any party, so no party needs
//! to agree.

use crate::{
	funds::TIME,
	types::{Circle, Debt},
	Config, Debts, Error, Event, HoldReason, Pallet,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::{
	ensure,
	traits::{
		fungibles::Mutate as _,
		tokens::{Precision, Preservation},
		Get,
	},
};
use souk_primitives::{
	holds::{Payable, PayableHolds as _},
	AssetId, Balance, Millis,
};
use sp_runtime::{DispatchError, DispatchResult};

/// The deposits of debts. A creditor gets one if its debt is not paid, so it is made of usable SOUK alone.
pub struct DebtDeposits;

impl Payable for DebtDeposits {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::Debt;
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_acknowledge_debt(
		debtor: T::AccountId,
		creditor: T::AccountId,
		amount: Balance,
		due: Millis,
	) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(debtor != creditor, Error::<T>::SelfReferred);
		let now = Self::now();
		let latest = now.saturating_add(T::MaxDebtLife::get());
		ensure!(due > now && due <= latest, Error::<T>::BadDueDate);
		let mut left = amount;
		if let Some(counter) = Debts::<T>::get(&creditor, &debtor) {
			let netted = left.min(counter.amount);
			Self::shrink(&creditor, &debtor, counter, netted)?;
			left = left.saturating_sub(netted);
			let mut circle = Circle::new();
			// A circle has room for eight.
			let _ = circle.try_push(debtor.clone());
			let _ = circle.try_push(creditor.clone());
			Self::deposit_event(Event::DebtsNetted { circle, amount: netted });
		}
		if left == 0 {
			return Ok(());
		}
		let debt = if let Some(debt) = Debts::<T>::get(&debtor, &creditor) {
			let amount = debt.amount.checked_add(left).ok_or(Error::<T>::Overflow)?;
			Debt { amount, due: debt.due.min(due), ..debt }
		} else {
			let deposit = T::DebtDeposit::get();
			T::Holds::hold::<DebtDeposits>(&AssetId::Native, &debtor, deposit)?;
			Debt { amount: left, due, deposit }
		};
		Debts::<T>::insert(&debtor, &creditor, debt);
		Self::deposit_event(Event::DebtAcknowledged { debtor, creditor, amount: debt.amount, due: debt.due });
		Ok(())
	}

	/// Take `amount` off a debt. With the last of it the deposit is released. Returns the debt that is left, in base
	/// units of TIME.
	fn shrink(
		debtor: &T::AccountId,
		creditor: &T::AccountId,
		debt: Debt,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let left = debt.amount.checked_sub(amount).ok_or(Error::<T>::AmountTooLarge)?;
		if left > 0 {
			Debts::<T>::insert(debtor, creditor, Debt { amount: left, ..debt });
			return Ok(left);
		}
		Self::release_deposit(debtor, debt.deposit)?;
		Debts::<T>::remove(debtor, creditor);
		Ok(0)
	}

	/// Release the deposit of a debt to its debtor.
	fn release_deposit(debtor: &T::AccountId, deposit: Balance) -> DispatchResult {
		T::Holds::release::<DebtDeposits>(&AssetId::Native, debtor, deposit, Precision::BestEffort)?;
		Ok(())
	}

	pub(crate) fn do_pay_debt(
		debtor: T::AccountId,
		creditor: T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let debt = Debts::<T>::get(&debtor, &creditor).ok_or(Error::<T>::DebtNotFound)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(amount <= debt.amount, Error::<T>::AmountTooLarge);
		T::Assets::transfer(TIME, &debtor, &creditor, amount, Preservation::Expendable)?;
		let left = Self::shrink(&debtor, &creditor, debt, amount)?;
		Self::deposit_event(Event::DebtPaid { debtor, creditor, amount, left });
		Ok(())
	}

	pub(crate) fn do_forgive_debt(
		creditor: T::AccountId,
		debtor: T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let debt = Debts::<T>::get(&debtor, &creditor).ok_or(Error::<T>::DebtNotFound)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let left = Self::shrink(&debtor, &creditor, debt, amount)?;
		Self::deposit_event(Event::DebtForgiven { debtor, creditor, amount, left });
		Ok(())
	}

	pub(crate) fn do_net_debts(circle: Circle<T::AccountId>) -> DispatchResult {
		ensure!(circle.len() > 1, Error::<T>::BadCircle);
		ensure!(circle.iter().collect::<BTreeSet<_>>().len() == circle.len(), Error::<T>::BadCircle);
		let next = circle.iter().cycle().skip(1);
		let debts = circle
			.iter()
			.zip(next)
			.map(|(debtor, creditor)| {
				let debt = Debts::<T>::get(debtor, creditor).ok_or(Error::<T>::DebtNotFound)?;
				Ok((debtor, creditor, debt))
			})
			.collect::<Result<Vec<_>, Error<T>>>()?;
		let amount = debts.iter().map(|(_, _, debt)| debt.amount).min().unwrap_or_default();
		for (debtor, creditor, debt) in debts {
			Self::shrink(debtor, creditor, debt, amount)?;
		}
		Self::deposit_event(Event::DebtsNetted { circle, amount });
		Ok(())
	}

	pub(crate) fn do_default_debt(debtor: T::AccountId, creditor: T::AccountId) -> DispatchResult {
		let debt = Debts::<T>::get(&debtor, &creditor).ok_or(Error::<T>::DebtNotFound)?;
		ensure!(Self::now() > debt.due, Error::<T>::TooEarly);
		let paid = T::Holds::pay::<DebtDeposits>(
			&AssetId::Native,
			&debtor,
			&creditor,
			debt.deposit,
			Precision::BestEffort,
		);
		let deposit = match paid {
			Ok(paid) => paid,
			// The debtor keeps a deposit that the creditor cannot receive.
			Err(_) => {
				Self::release_deposit(&debtor, debt.deposit)?;
				0
			},
		};
		Debts::<T>::remove(&debtor, &creditor);
		Self::halve_credit(&debtor);
		Self::deposit_event(Event::DebtDefaulted { debtor, creditor, amount: debt.amount, deposit });
		Ok(())
	}
}
