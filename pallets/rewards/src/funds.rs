// SPDX-License-Identifier: Apache-2.0

//! Pots: the accounts that pay, what they can pay, and how they are funded.
//!
//! A pot keeps the least balance of its asset. So its account is never removed, and no dust in it is lost. Everything
//! above that balance and above what it owes can be paid.

use crate::{
	types::{Fund, PolicyState},
	Caps, Config, Error, Event, FeeRecycling, Granted, Pallet, Policies, Purses, Recycled, Sealed,
};
use core::marker::PhantomData;
use frame_support::{
	ensure,
	traits::{
		fungibles::{Inspect as _, Mutate as _},
		tokens::{Fortitude, Preservation},
		Get,
	},
};
use souk_primitives::{
	activity::RewardEra,
	rewards::{Pot, Recycling, SupplyCaps},
	AssetId, Balance,
};
use sp_runtime::{traits::AccountIdConversion, DispatchResult, Perbill};

/// TIME.
pub(crate) const TIME: AssetId = AssetId::WithId(souk_primitives::TIME);

impl Fund {
	/// The pot of this fund.
	pub const fn pot(self) -> Pot {
		match self {
			Self::Cashback => Pot::Cashback,
			Self::Referral => Pot::Referral,
		}
	}
}

/// The part of a one-way fee that is not sealed, and the account it goes to. The pallets that take fees read it. `None`
/// if all is sealed, or if the policy that would pay it out has ended.
pub struct RecycledFees<T>(PhantomData<T>);

impl<T: Config> Get<Option<(Perbill, T::AccountId)>> for RecycledFees<T> {
	fn get() -> Option<(Perbill, T::AccountId)> {
		let Recycling { part, policy } = FeeRecycling::<T>::get()?;
		let pays = Policies::<T>::get(policy)
			.is_some_and(|policy| !matches!(policy.state, PolicyState::Ended { .. }));
		pays.then(|| (part, Pallet::<T>::account_of(Pot::Policy(policy))))
	}
}

impl<T: Config> Pallet<T> {
	/// The most there may ever be of SOUK and of TIME, in base units.
	pub fn caps() -> SupplyCaps {
		let (souk, time) = (T::SoukCap::get(), T::TimeCap::get());
		Caps::<T>::get().map_or(SupplyCaps { souk, time }, |caps| SupplyCaps {
			souk: caps.souk.min(souk),
			time: caps.time.min(time),
		})
	}

	/// The account of a pot.
	pub fn account_of(pot: Pot) -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(pot)
	}

	/// The asset of a pot; `None` for a policy that does not exist.
	pub(crate) fn asset_of(pot: Pot) -> Option<AssetId> {
		match pot {
			Pot::Policy(policy) => Policies::<T>::get(policy).map(|policy| policy.terms.asset),
			Pot::Cashback | Pot::Referral | Pot::Dividends => Some(TIME),
		}
	}

	/// What an account holds above the least balance of an asset, in base units.
	pub(crate) fn spendable(asset: &AssetId, who: &T::AccountId) -> Balance {
		T::Assets::reducible_balance(asset.clone(), who, Preservation::Preserve, Fortitude::Polite)
	}

	/// What a pot can pay beyond the `owed` base units that it owes.
	pub(crate) fn available(pot: Pot, asset: &AssetId, owed: Balance) -> Balance {
		// A pot holds what it owes, see the invariants. If it did not, it would have nothing to spare.
		Self::spendable(asset, &Self::account_of(pot)).saturating_sub(owed)
	}

	/// Pay an amount out of a pot.
	pub(crate) fn pay(pot: Pot, asset: &AssetId, to: &T::AccountId, amount: Balance) -> DispatchResult {
		let pot = Self::account_of(pot);
		T::Assets::transfer(asset.clone(), &pot, to, amount, Preservation::Preserve)?;
		Ok(())
	}

	/// Mint what a pot starts with, and the least balance of its asset on top.
	pub(crate) fn endow(pot: Pot, asset: &AssetId, funds: Balance) -> DispatchResult {
		if funds > 0 {
			let all =
				funds.checked_add(T::Assets::minimum_balance(asset.clone())).ok_or(Error::<T>::Overflow)?;
			T::Assets::mint_into(asset.clone(), &Self::account_of(pot), all)?;
		}
		Ok(())
	}

	/// The SOUK or TIME in the sink that ratio policies have not paid against yet, in base units.
	pub(crate) fn recycled_pool(asset: &AssetId) -> Balance {
		Self::spendable(asset, &T::Sink::get()).saturating_sub(Recycled::<T>::get(asset))
	}

	pub(crate) fn do_set_recycling(recycling: Option<Recycling>) -> DispatchResult {
		if let Some(Recycling { policy, .. }) = recycling {
			let policy = Policies::<T>::get(policy).ok_or(Error::<T>::PolicyNotFound)?;
			ensure!(policy.terms.asset == AssetId::Native, Error::<T>::AssetNotAccepted);
			ensure!(!matches!(policy.state, PolicyState::Ended { .. }), Error::<T>::PolicyHasEnded);
		}
		FeeRecycling::<T>::set(recycling);
		Self::deposit_event(Event::RecyclingSet { recycling });
		Ok(())
	}

	pub(crate) fn do_seal(who: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let total = Sealed::<T>::get().checked_add(amount).ok_or(Error::<T>::Overflow)?;
		T::Assets::transfer(AssetId::Native, &who, &T::Sink::get(), amount, Preservation::Preserve)?;
		Sealed::<T>::put(total);
		Self::deposit_event(Event::SealedTokens { who, amount, total });
		Ok(())
	}

	pub(crate) fn do_fund_pot(who: T::AccountId, pot: Pot, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let asset = Self::asset_of(pot).ok_or(Error::<T>::PolicyNotFound)?;
		let moved = if pot == Pot::Dividends {
			Self::share_dividends(&who, amount)?
		} else {
			T::Assets::transfer(asset, &who, &Self::account_of(pot), amount, Preservation::Preserve)?
		};
		Self::deposit_event(Event::PotFunded { pot, who, amount: moved });
		Ok(())
	}

	/// Grant TIME out of a fund, up to what its pot can pay. Returns the amount, in base units. Never fails.
	pub(crate) fn grant(fund: Fund, who: &T::AccountId, era: RewardEra, due: Balance) -> Balance {
		if due == 0 {
			return 0;
		}
		let owed = Granted::<T>::get(fund);
		let mut amount = due.min(Self::available(fund.pot(), &TIME, owed));
		if amount > 0 {
			let mut purse = Purses::<T>::get(fund, who).unwrap_or_default();
			if purse.grant(era, T::HoldEras::get(), amount) {
				Purses::<T>::insert(fund, who, purse);
				// The pot holds all of it, so the sum fits.
				Granted::<T>::insert(fund, owed.saturating_add(amount));
				Self::deposit_event(Event::Granted { who: who.clone(), fund, amount });
			} else {
				amount = 0;
			}
		}
		if amount < due {
			Self::deposit_event(Event::FundShort { who: who.clone(), fund, due, granted: amount });
		}
		amount
	}

	/// Take a purse back into its pot. Returns what was in it, in base units of TIME.
	pub(crate) fn take_back(fund: Fund, who: &T::AccountId) -> Balance {
		let Some(purse) = Purses::<T>::take(fund, who) else { return 0 };
		let sum = purse.sum();
		// The sum of all purses covers each, so nothing saturates.
		Granted::<T>::mutate(fund, |granted| *granted = granted.saturating_sub(sum));
		sum
	}
}
