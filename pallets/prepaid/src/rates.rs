// SPDX-License-Identifier: Apache-2.0

//! Rates, by which stated prices become amounts of a prepaid account's asset.
//!
//! A rate that is off brings nobody anything: fees and rights follow the same value. It only makes sellers pay more or less. So
//! the bounds here keep one setting, by an authority that is mistaken or taken over, from doing much.

use crate::{Config, Error, Event, Pallet, PriceRate, PriceRates};
use frame_support::{ensure, traits::Get};
use souk_primitives::{clock::millis, money::mul_ceil, prepaid::PricedIn, AssetId, Balance, Millis};
use sp_runtime::{traits::Zero, DispatchResult, FixedU128};

impl<T: Config> Pallet<T> {
	/// The time of day, in milliseconds since the Unix epoch. Rates of a market age by it, also while the chain halts.
	pub(crate) fn today() -> Millis {
		millis::<T::Calendar>()
	}

	/// Set a rate. `free` sets the first one as well, at any time and to any number.
	pub(crate) fn do_set_rate(
		priced_in: PricedIn,
		asset: AssetId,
		rate: FixedU128,
		free: bool,
	) -> DispatchResult {
		ensure!(!rate.is_zero(), Error::<T>::ZeroRate);
		ensure!(priced_in != PricedIn::Asset(asset.clone()), Error::<T>::SameAsset);
		let now = Self::today();
		if !free {
			let last = PriceRates::<T>::get(&priced_in, &asset).ok_or(Error::<T>::RateNotFound)?;
			ensure!(last.may_follow(now, T::LeastRateTime::get()), Error::<T>::RateTooSoon);
			ensure!(last.is_near(rate, T::MostRateChange::get()), Error::<T>::RateTooFar);
		}
		PriceRates::<T>::insert(&priced_in, &asset, PriceRate { rate, since: Some(now) });
		Self::deposit_event(Event::RateSet { priced_in, asset, rate });
		Ok(())
	}

	pub(crate) fn do_remove_rate(priced_in: PricedIn, asset: AssetId) -> DispatchResult {
		ensure!(PriceRates::<T>::contains_key(&priced_in, &asset), Error::<T>::RateNotFound);
		PriceRates::<T>::remove(&priced_in, &asset);
		Self::deposit_event(Event::RateRemoved { priced_in, asset });
		Ok(())
	}

	/// The rate by which a price becomes an amount of an asset now. An asset is worth itself.
	///
	/// # Errors
	///
	/// [`Error::RateNotFound`], [`Error::RateTooOld`].
	pub(crate) fn good_rate(priced_in: &PricedIn, asset: &AssetId) -> Result<FixedU128, Error<T>> {
		if *priced_in == PricedIn::Asset(asset.clone()) {
			return Ok(FixedU128::from_u32(1));
		}
		let rate = PriceRates::<T>::get(priced_in, asset).ok_or(Error::<T>::RateNotFound)?;
		ensure!(rate.is_good(Self::today(), T::MostRateAge::get()), Error::<T>::RateTooOld);
		Ok(rate.rate)
	}

	/// What a stated price is worth in an asset, in base units, rounded up. Nothing is worth nothing, whatever the rate.
	///
	/// # Errors
	///
	/// Any of [`Self::good_rate`], [`Error::Overflow`].
	pub(crate) fn worth_in(
		priced_in: &PricedIn,
		amount: Balance,
		asset: &AssetId,
	) -> Result<Balance, Error<T>> {
		if amount == 0 {
			return Ok(0);
		}
		mul_ceil(Self::good_rate(priced_in, asset)?, amount).ok_or(Error::<T>::Overflow)
	}
}
