// SPDX-License-Identifier: Apache-2.0

//! Holds, and the only ways in which Souk's pallets use them.
//!
//! In `pallet-balances` a hold may lie over a lock: the held SOUK counts towards a vesting schedule or a vote. That is sound
//! while the held SOUK comes back to its owner. It is not sound if another account can get it. Then nothing is left under
//! the lock, and vesting SOUK has left its schedule early.
//!
//! So a pallet never sees FRAME's trait of holds, which can do everything. It says in its `Config` which of these it needs:
//!
//! | trait | what it can do | where the funds go |
//! |---|---|---|
//! | [`Deposits`] | hold and release SOUK | back to the owner, always |
//! | [`Grants`] | move usable funds to another account and hold them there for that account | to the account they are on |
//! | [`PayableHolds`] | hold usable funds, and pay them | to a third party, or back to the owner |
//!
//! The first two can hold locked funds, because they cannot pay them to anybody else. The third holds usable funds alone,
//! and only for a reason that is marked [`Payable`]. A forfeit counts as a payment: a bond that goes to the treasury leaves
//! a lock as empty as one that goes to a friend.
//!
//! `clippy.toml` forbids FRAME's own functions that pay, burn or slash held funds. This file and the adapters of a runtime
//! are the places that may call them. A test of the runtime reads the sources: every reason that is marked [`Payable`] is
//! kept apart from locks, and none of them is used with [`Deposits`].

use crate::Balance;
use alloc::vec::Vec;
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungible, fungibles,
		tokens::{
			DepositConsequence,
			Fortitude::{Force, Polite},
			Precision,
			Preservation::{Preserve, Protect},
			Provenance::Extant,
			Restriction::Free,
		},
	},
};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult, TokenError};

/// SOUK that is on hold and goes back to its owner. It may be locked SOUK.
pub trait Deposits<AccountId> {
	/// The runtime's hold reason.
	type Reason;

	/// What is on hold for a reason, in base units.
	fn balance_on_hold(reason: &Self::Reason, who: &AccountId) -> Balance;

	/// Hold `amount` base units.
	///
	/// # Errors
	///
	/// The account has less, or has as many holds as it can have.
	fn hold(reason: &Self::Reason, who: &AccountId, amount: Balance) -> DispatchResult;

	/// Release `amount` base units; with [`Precision::BestEffort`], no more than is on hold. Returns how much that was.
	///
	/// # Errors
	///
	/// Less is on hold, or the account cannot take it in.
	fn release(
		reason: &Self::Reason,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError>;
}

impl<AccountId, Holds> Deposits<AccountId> for Holds
where
	Holds: fungible::hold::Mutate<AccountId, Balance = Balance>,
{
	type Reason = Holds::Reason;

	fn balance_on_hold(reason: &Self::Reason, who: &AccountId) -> Balance {
		Holds::balance_on_hold(reason, who)
	}

	fn hold(reason: &Self::Reason, who: &AccountId, amount: Balance) -> DispatchResult {
		<Holds as fungible::hold::Mutate<_>>::hold(reason, who, amount)
	}

	fn release(
		reason: &Self::Reason,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		<Holds as fungible::hold::Mutate<_>>::release(reason, who, amount, precision)
	}
}

/// Funds that one account gives to another, and that are on hold on that other account until they are released to it.
pub trait Grants<AccountId> {
	/// SOUK and the assets.
	type AssetId;
	/// The runtime's hold reason.
	type Reason;

	/// What is on hold for a reason, in base units.
	fn balance_on_hold(asset: &Self::AssetId, reason: &Self::Reason, who: &AccountId) -> Balance;

	/// Hold `amount` base units that `who` has already.
	///
	/// # Errors
	///
	/// The account has less, or has as many holds as it can have.
	fn hold(asset: &Self::AssetId, reason: &Self::Reason, who: &AccountId, amount: Balance)
		-> DispatchResult;

	/// Move `amount` base units of what `payer` can spend to `who`, and hold them there. The payer keeps the least balance
	/// of an account.
	///
	/// # Errors
	///
	/// The payer can spend less, or the other account cannot take in or hold the amount. Nothing is changed then.
	fn grant(
		asset: &Self::AssetId,
		reason: &Self::Reason,
		payer: &AccountId,
		who: &AccountId,
		amount: Balance,
	) -> DispatchResult;

	/// Release `amount` base units to the account they are on.
	///
	/// # Errors
	///
	/// Less is on hold, or the account cannot take it in.
	fn release(
		asset: &Self::AssetId,
		reason: &Self::Reason,
		who: &AccountId,
		amount: Balance,
	) -> DispatchResult;
}

impl<AccountId, Holds> Grants<AccountId> for Holds
where
	Holds: fungibles::hold::Mutate<AccountId, Balance = Balance>,
{
	type AssetId = Holds::AssetId;
	type Reason = Holds::Reason;

	fn balance_on_hold(asset: &Self::AssetId, reason: &Self::Reason, who: &AccountId) -> Balance {
		Holds::balance_on_hold(asset.clone(), reason, who)
	}

	fn hold(
		asset: &Self::AssetId,
		reason: &Self::Reason,
		who: &AccountId,
		amount: Balance,
	) -> DispatchResult {
		<Holds as fungibles::hold::Mutate<_>>::hold(asset.clone(), reason, who, amount)
	}

	fn grant(
		asset: &Self::AssetId,
		reason: &Self::Reason,
		payer: &AccountId,
		who: &AccountId,
		amount: Balance,
	) -> DispatchResult {
		with_storage_layer(|| {
			// What is taken is free and not locked, and what is held is not the payer's any more.
			#[allow(clippy::disallowed_methods)]
			let held = Holds::transfer_and_hold(
				asset.clone(),
				reason,
				payer,
				who,
				amount,
				Precision::Exact,
				Preserve,
				Polite,
			)?;
			ensure!(held == amount, TokenError::FundsUnavailable);
			Ok(())
		})
	}

	fn release(
		asset: &Self::AssetId,
		reason: &Self::Reason,
		who: &AccountId,
		amount: Balance,
	) -> DispatchResult {
		<Holds as fungibles::hold::Mutate<_>>::release(asset.clone(), reason, who, amount, Precision::Exact)?;
		Ok(())
	}
}

/// The mark of a reason for which held funds may be paid to a third party.
///
/// A pallet makes a type for each such reason. A runtime must keep funds on hold for it apart from locked funds as long as
/// they are on hold, and not only when the hold begins.
pub trait Payable {
	/// The pallet's enum of reasons.
	type Reason;
	/// The reason.
	const REASON: Self::Reason;
}

/// Funds that are on hold and may be paid to a third party. They are never locked funds.
pub trait PayableHolds<AccountId> {
	/// SOUK and the assets.
	type AssetId;
	/// The runtime's hold reason.
	type Reason;

	/// What is on hold for a reason, in base units.
	fn balance_on_hold<For>(asset: &Self::AssetId, who: &AccountId) -> Balance
	where
		For: Payable<Reason: Into<Self::Reason>>;

	/// Hold `amount` base units of what the account can use: of free funds that no lock and no freeze is over.
	///
	/// # Errors
	///
	/// [`TokenError::Frozen`] if the account has the funds and they are locked. Otherwise the account has less, or has as
	/// many holds as it can have. Nothing is changed then.
	fn hold<For>(asset: &Self::AssetId, who: &AccountId, amount: Balance) -> DispatchResult
	where
		For: Payable<Reason: Into<Self::Reason>>;

	/// Release `amount` base units to the account they are on; with [`Precision::BestEffort`], no more than is on hold.
	/// Returns how much that was.
	///
	/// # Errors
	///
	/// Less is on hold, or the account cannot take it in. Nothing is changed then.
	fn release<For>(
		asset: &Self::AssetId,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError>
	where
		For: Payable<Reason: Into<Self::Reason>>;

	/// Pay `amount` base units to another account; with [`Precision::BestEffort`], no more than is on hold. Returns how much
	/// that was. A lock that the owner set later does not stop it, because a lock must not undo a promise.
	///
	/// # Errors
	///
	/// Less is on hold, or the other account cannot take it in. Nothing is changed then.
	fn pay<For>(
		asset: &Self::AssetId,
		who: &AccountId,
		to: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError>
	where
		For: Payable<Reason: Into<Self::Reason>>;

	/// Pay several accounts at once, each its amount in base units. What is on hold is read and written once for all of them.
	/// Returns those that could not take in their amount, in the order given; these amounts stay on hold.
	///
	/// Payments are announced by `done_transfer_on_hold`. FRAME's `UnionOf` does not pass it on, so a runtime's adapter must.
	///
	/// # Errors
	///
	/// Less than what they can take in is on hold. Nothing is changed then.
	fn pay_each<For>(
		asset: &Self::AssetId,
		who: &AccountId,
		payees: impl IntoIterator<Item = (AccountId, Balance)>,
	) -> Result<Vec<(AccountId, Balance)>, DispatchError>
	where
		For: Payable<Reason: Into<Self::Reason>>;
}

impl<AccountId, Holds> PayableHolds<AccountId> for Holds
where
	AccountId: PartialEq,
	Holds: fungibles::hold::Mutate<AccountId, Balance = Balance>,
{
	type AssetId = Holds::AssetId;
	type Reason = Holds::Reason;

	fn balance_on_hold<For>(asset: &Self::AssetId, who: &AccountId) -> Balance
	where
		For: Payable<Reason: Into<Self::Reason>>,
	{
		Holds::balance_on_hold(asset.clone(), &For::REASON.into(), who)
	}

	fn hold<For>(asset: &Self::AssetId, who: &AccountId, amount: Balance) -> DispatchResult
	where
		For: Payable<Reason: Into<Self::Reason>>,
	{
		if amount == 0 {
			return Ok(());
		}
		let reason = For::REASON.into();
		with_storage_layer(|| {
			let usable = Holds::reducible_balance(asset.clone(), who, Protect, Polite);
			let there = Holds::reducible_balance(asset.clone(), who, Protect, Force);
			ensure!(amount <= usable || amount > there, TokenError::Frozen);
			<Holds as fungibles::hold::Mutate<_>>::hold(asset.clone(), &reason, who, amount)?;
			// Earlier holds for this reason may be what covers a lock. All of them together must be payable.
			let payable = Holds::reducible_total_balance_on_hold(asset.clone(), who, Polite);
			let promised = Holds::balance_on_hold(asset.clone(), &reason, who);
			ensure!(promised <= payable, TokenError::Frozen);
			Ok(())
		})
	}

	fn release<For>(
		asset: &Self::AssetId,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError>
	where
		For: Payable<Reason: Into<Self::Reason>>,
	{
		if amount == 0 {
			return Ok(0);
		}
		with_storage_layer(|| {
			<Holds as fungibles::hold::Mutate<_>>::release(
				asset.clone(),
				&For::REASON.into(),
				who,
				amount,
				precision,
			)
		})
	}

	fn pay<For>(
		asset: &Self::AssetId,
		who: &AccountId,
		to: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError>
	where
		For: Payable<Reason: Into<Self::Reason>>,
	{
		if amount == 0 {
			return Ok(0);
		}
		if who == to {
			return <Self as PayableHolds<_>>::release::<For>(asset, who, amount, precision);
		}
		let reason = For::REASON.into();
		with_storage_layer(|| {
			#[allow(clippy::disallowed_methods)]
			let paid = Holds::transfer_on_hold(asset.clone(), &reason, who, to, amount, precision, Free, Force)?;
			ensure!(paid == amount || precision == Precision::BestEffort, TokenError::FundsUnavailable);
			Ok(paid)
		})
	}

	fn pay_each<For>(
		asset: &Self::AssetId,
		who: &AccountId,
		payees: impl IntoIterator<Item = (AccountId, Balance)>,
	) -> Result<Vec<(AccountId, Balance)>, DispatchError>
	where
		For: Payable<Reason: Into<Self::Reason>>,
	{
		let reason = For::REASON.into();
		with_storage_layer(|| {
			let (mut paid, mut sum, mut refused) = (Vec::new(), 0 as Balance, Vec::new());
			for (to, amount) in payees.into_iter().filter(|(_, amount)| *amount > 0) {
				let takes = if to == *who {
					<Self as PayableHolds<_>>::release::<For>(asset, who, amount, Precision::Exact).is_ok()
				} else {
					Holds::can_deposit(asset.clone(), &to, amount, Extant) == DepositConsequence::Success
						&& Holds::increase_balance(asset.clone(), &to, amount, Precision::Exact).is_ok()
				};
				if !takes {
					refused.push((to, amount));
				} else if to != *who {
					sum = sum.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
					paid.push((to, amount));
				}
			}
			if sum > 0 {
				#[allow(clippy::disallowed_methods)]
				Holds::decrease_balance_on_hold(asset.clone(), &reason, who, sum, Precision::Exact)?;
			}
			for (to, amount) in paid {
				Holds::done_transfer_on_hold(asset.clone(), &reason, who, &to, amount);
			}
			Ok(refused)
		})
	}
}
