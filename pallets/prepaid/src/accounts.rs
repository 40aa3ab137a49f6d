// SPDX-License-Identifier: Apache-2.0

//! Accounts, which their owners fill and empty, and the shops that a platform pays for.

use crate::{
	Allowance, Allowances, Config, Error, Event, HoldReason, Pallet, PrepaidAccount, PrepaidFunds, Prepaids,
};
use frame_support::{
	ensure,
	traits::{tokens::Precision, Get},
};
use souk_primitives::{
	holds::{Deposits as _, PayableHolds as _},
	traits::{PaymentAssets, Shops},
	AssetId, Balance, ShopId,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Whether prepaid accounts may be in an asset.
	pub(crate) fn is_prepayable(asset: &AssetId) -> bool {
		T::Assets::get().contains(asset) && T::PaymentAssets::contains(asset)
	}

	/// The account of an owner.
	fn account(owner: &T::AccountId) -> Result<PrepaidAccount, Error<T>> {
		Prepaids::<T>::get(owner).ok_or(Error::<T>::PrepaidNotFound)
	}

	pub(crate) fn do_open_account(owner: T::AccountId, asset: AssetId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(Self::is_prepayable(&asset), Error::<T>::AssetNotPrepayable);
		ensure!(!Prepaids::<T>::contains_key(&owner), Error::<T>::AlreadyOpen);
		let deposit = T::AccountDeposit::get();
		// What is prepaid goes first: it must be usable SOUK, and a deposit need not be.
		T::Holds::hold::<PrepaidFunds>(&asset, &owner, amount)?;
		T::Currency::hold(&HoldReason::Deposit.into(), &owner, deposit)?;
		let account =
			PrepaidAccount { asset: asset.clone(), held: amount, reserved: 0, orders: 0, shops: 0, deposit };
		Prepaids::<T>::insert(&owner, account);
		Self::deposit_event(Event::PrepaidOpened { owner, asset, amount });
		Ok(())
	}

	pub(crate) fn do_top_up(owner: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut account = Self::account(&owner)?;
		ensure!(Self::is_prepayable(&account.asset), Error::<T>::AssetNotPrepayable);
		T::Holds::hold::<PrepaidFunds>(&account.asset, &owner, amount)?;
		account.held = account.held.checked_add(amount).ok_or(Error::<T>::Overflow)?;
		Prepaids::<T>::insert(&owner, account);
		Self::deposit_event(Event::PrepaidToppedUp { owner, amount });
		Ok(())
	}

	pub(crate) fn do_withdraw(owner: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut account = Self::account(&owner)?;
		ensure!(amount <= account.free(), Error::<T>::FundsReserved);
		T::Holds::release::<PrepaidFunds>(&account.asset, &owner, amount, Precision::Exact)?;
		// Never underflows: less is free than is held.
		account.held = account.held.saturating_sub(amount);
		Prepaids::<T>::insert(&owner, account);
		Self::deposit_event(Event::PrepaidWithdrawn { owner, amount });
		Ok(())
	}

	pub(crate) fn do_close_account(owner: T::AccountId) -> DispatchResult {
		let account = Self::account(&owner)?;
		ensure!(account.orders == 0, Error::<T>::StillReserved);
		ensure!(account.shops == 0, Error::<T>::StillServing);
		T::Holds::release::<PrepaidFunds>(&account.asset, &owner, account.held, Precision::Exact)?;
		Self::give_back(&owner, account.deposit)?;
		Prepaids::<T>::remove(&owner);
		Self::deposit_event(Event::PrepaidClosed { owner, amount: account.held });
		Ok(())
	}

	/// Give a deposit back.
	fn give_back(owner: &T::AccountId, deposit: Balance) -> Result<Balance, DispatchError> {
		T::Currency::release(&HoldReason::Deposit.into(), owner, deposit, Precision::Exact)
	}

	pub(crate) fn do_serve(platform: T::AccountId, shop: ShopId, budget: Balance) -> DispatchResult {
		let mut account = Self::account(&platform)?;
		let seller = T::Shops::owner(shop).ok_or(Error::<T>::ShopNotFound)?;
		let deposit = match Allowances::<T>::get(&platform, shop) {
			Some(allowance) => allowance.deposit,
			None => {
				let deposit = T::ShopDeposit::get();
				T::Currency::hold(&HoldReason::Deposit.into(), &platform, deposit)?;
				account.shops = account.shops.checked_add(1).ok_or(Error::<T>::Overflow)?;
				Prepaids::<T>::insert(&platform, account);
				deposit
			},
		};
		let allowance = Allowance { seller: seller.clone(), left: budget, deposit };
		Allowances::<T>::insert(&platform, shop, allowance);
		Self::deposit_event(Event::ShopServed { platform, shop, seller, budget });
		Ok(())
	}

	pub(crate) fn do_stop_serving(platform: T::AccountId, shop: ShopId) -> DispatchResult {
		let allowance = Allowances::<T>::get(&platform, shop).ok_or(Error::<T>::ShopNotServed)?;
		let mut account = Self::account(&platform)?;
		Self::give_back(&platform, allowance.deposit)?;
		// Never underflows: it counts the rows.
		account.shops = account.shops.saturating_sub(1);
		Prepaids::<T>::insert(&platform, account);
		Allowances::<T>::remove(&platform, shop);
		Self::deposit_event(Event::ShopNotServed { platform, shop });
		Ok(())
	}
}
