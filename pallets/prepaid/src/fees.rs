// SPDX-License-Identifier: Apache-2.0

//! Reserving the fees and commissions of an order, and paying them when it ends.

use crate::{
	outlay::{sum_of, Outlay, PaidLeg},
	types::owed,
	Allowances, Config, Error, Event, Pallet, Prepaids, Reservation, Reservations, WeightInfo,
};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Get, weights::Weight, BoundedVec};
use souk_primitives::{
	fiat::PriceWorths,
	money::{mul_ceil, Fiat},
	order::MaxLines,
	prepaid::{EndedLine, LineValue, PrepaidFees, PricedIn, ReservedOrder, StatedOrder},
	AssetId, Balance, OrderId, ShopId,
};
use sp_runtime::{DispatchError, DispatchResult, FixedU128};

/// The rates of one order into one asset. Each is read once.
struct Rates<'a> {
	asset: &'a AssetId,
	known: Vec<(PricedIn, FixedU128)>,
}

impl Rates<'_> {
	fn worth<T: Config>(&mut self, priced_in: PricedIn, amount: Balance) -> Result<Balance, Error<T>> {
		if amount == 0 {
			return Ok(0);
		}
		let known = self.known.iter().find(|(known, _)| *known == priced_in).map(|(_, rate)| *rate);
		let rate = match known {
			Some(rate) => rate,
			None => {
				let rate = Pallet::<T>::good_rate(&priced_in, self.asset)?;
				self.known.push((priced_in, rate));
				rate
			},
		};
		mul_ceil(rate, amount).ok_or(Error::<T>::Overflow)
	}
}

/// Whether an order states a price at all.
fn is_priced<AccountId>(order: &StatedOrder<'_, AccountId>) -> bool {
	let is_fiat = |fiat: &Option<Fiat>| fiat.is_some_and(|fiat| fiat.amount > 0);
	order.lines.iter().any(|line| line.amounts.iter().any(|amount| *amount > 0) || is_fiat(&line.fiat))
}

impl<T: Config> Pallet<T> {
	/// What the lines of an order are worth in an asset.
	fn values(
		order: &StatedOrder<'_, T::AccountId>,
		asset: &AssetId,
	) -> Result<BoundedVec<LineValue, MaxLines>, Error<T>> {
		let mut rates = Rates { asset, known: Vec::new() };
		let mut values = BoundedVec::new();
		for line in &order.lines {
			let mut value = LineValue::default();
			for (priced, amount) in order.assets.iter().zip(line.amounts) {
				let worth = rates.worth::<T>(PricedIn::Asset(priced.clone()), *amount)?;
				value.token = value.token.checked_add(worth).ok_or(Error::<T>::Overflow)?;
			}
			if let Some(Fiat { currency, amount }) = line.fiat {
				value.fiat = rates.worth::<T>(PricedIn::Fiat(currency), amount)?;
			}
			value.whole().ok_or(Error::<T>::Overflow)?;
			// The order has at most so many lines.
			values.try_push(value).map_err(|_| Error::<T>::Overflow)?;
		}
		Ok(values)
	}

	/// Reserve the fees of an order in the account of `payer`. `served` says for whom, if that is a platform.
	///
	/// # Errors
	///
	/// [`Error::PrepaidNotFound`], [`Error::AssetNotPrepayable`], [`Error::RateNotFound`], [`Error::RateTooOld`],
	/// [`Error::NotCovered`], [`Error::Overflow`]. Nothing is written then.
	fn reserve_in(
		payer: &T::AccountId,
		served: Option<ShopId>,
		order: &StatedOrder<'_, T::AccountId>,
	) -> Result<(), Error<T>> {
		let mut account = Prepaids::<T>::get(payer).ok_or(Error::<T>::PrepaidNotFound)?;
		ensure!(Self::is_prepayable(&account.asset), Error::<T>::AssetNotPrepayable);
		let lines = Self::values(order, &account.asset)?;
		let others = order.pays_platform && order.platform.is_some_and(|platform| platform != payer);
		let (mut amount, mut value): (Balance, Balance) = (0, 0);
		for (line, worth) in order.lines.iter().zip(&lines) {
			let whole = worth.whole().ok_or(Error::<T>::Overflow)?;
			value = value.checked_add(whole).ok_or(Error::<T>::Overflow)?;
			// Orders have proven that the terms of their lines split.
			let fees = owed(whole, line.terms, line.depth, others).map_err(|_| Error::<T>::Overflow)?;
			amount = amount.checked_add(fees).ok_or(Error::<T>::Overflow)?;
		}
		if amount == 0 {
			// Too little for any fee, and so for any right.
			return Ok(());
		}
		account.reserve(amount).ok_or(Error::<T>::NotCovered)?;
		if let Some(shop) = served {
			let mut allowance = Allowances::<T>::get(payer, shop).ok_or(Error::<T>::ShopNotServed)?;
			allowance.left = allowance.left.checked_sub(amount).ok_or(Error::<T>::NotCovered)?;
			Allowances::<T>::insert(payer, shop, allowance);
		}
		let asset = account.asset.clone();
		Prepaids::<T>::insert(payer, account);
		let served = served.map(|shop| (shop, order.seller.clone()));
		Reservations::<T>::insert(order.order, Reservation { payer: payer.clone(), served, amount, lines });
		Self::deposit_event(Event::FeesReserved {
			order: order.order,
			payer: payer.clone(),
			asset,
			value,
			amount,
		});
		Ok(())
	}

	/// The platform of an order, if it serves the shop under this seller.
	fn serving<'a>(order: &StatedOrder<'a, T::AccountId>) -> Option<&'a T::AccountId> {
		let platform = order.platform?;
		let allowance = Allowances::<T>::get(platform, order.shop)?;
		(allowance.seller == *order.seller).then_some(platform)
	}
}

impl<T: Config> PrepaidFees<T::AccountId> for Pallet<T> {
	fn reserve(order: &StatedOrder<'_, T::AccountId>) -> DispatchResult {
		if !is_priced(order) {
			return Ok(());
		}
		// The seller's own account comes first: a platform's budget is for sellers who have none, or too little.
		let Err(own) = Self::reserve_in(order.seller, None, order) else { return Ok(()) };
		match Self::serving(order) {
			Some(platform) => {
				Self::reserve_in(platform, Some(order.shop), order).map_err(DispatchError::from)
			},
			None => Err(own.into()),
		}
	}

	fn reserved(order: OrderId) -> Option<ReservedOrder> {
		let reservation = Reservations::<T>::get(order)?;
		let asset = Prepaids::<T>::get(&reservation.payer)?.asset;
		Some(ReservedOrder { asset, lines: reservation.lines })
	}

	fn settle(order: OrderId, platform: Option<&T::AccountId>, lines: &mut [EndedLine<'_, T::AccountId>]) {
		let Some(reservation) = Reservations::<T>::take(order) else { return };
		let payer = reservation.payer;
		// An account with a reservation cannot be closed.
		let Some(mut account) = Prepaids::<T>::get(&payer) else { return };
		// A platform that pays keeps its leg. It was not reserved.
		let platform = platform.filter(|platform| **platform != payer);
		if platform.is_none() {
			lines.iter_mut().for_each(|line| line.legs.platform = 0);
		}
		let mut outlay =
			Outlay::<T> { order, asset: &account.asset, payer: &payer, left: reservation.amount };
		let mut to_commune = 0;
		let mut note = |leg: Option<PaidLeg>| match leg {
			Some(PaidLeg { amount, arrived: true }) => Some(amount),
			Some(PaidLeg { amount, arrived: false }) => {
				to_commune = amount.saturating_add(to_commune);
				None
			},
			None => None,
		};
		let experience =
			note(outlay.pay_leg(&T::ExperiencePool::get(), sum_of(lines, |legs| legs.experience)));
		let commune = note(outlay.pay_leg(&T::Commune::get(), sum_of(lines, |legs| legs.commune)));
		let to_platform =
			platform.and_then(|platform| note(outlay.pay_leg(platform, sum_of(lines, |legs| legs.platform))));
		for EndedLine { legs, .. } in lines.iter_mut() {
			legs.experience = if experience.is_some() { legs.experience } else { 0 };
			legs.commune = if commune.is_some() { legs.commune } else { 0 };
			legs.platform = if to_platform.is_some() { legs.platform } else { 0 };
		}
		let commission = outlay.pay_promoters(lines);
		let left = outlay.left;
		let asset = account.asset.clone();
		// Never underflows: what is left is a part of it.
		account.settle(reservation.amount, reservation.amount.saturating_sub(left));
		Prepaids::<T>::insert(&payer, account);
		if let Some((shop, seller)) = reservation.served {
			// A budget that the platform gave a later owner is not this one.
			let allowance = Allowances::<T>::get(&payer, shop).filter(|allowance| allowance.seller == seller);
			if let Some(mut allowance) = allowance {
				// A budget that is as large as can be has no bound.
				allowance.left = allowance.left.saturating_add(left);
				Allowances::<T>::insert(&payer, shop, allowance);
			}
		}
		Self::deposit_event(Event::FeesPaid {
			order,
			payer,
			asset,
			experience: experience.unwrap_or_default(),
			commune: commune.unwrap_or_default().saturating_add(to_commune),
			platform: to_platform.unwrap_or_default(),
			commission,
			freed: left,
		});
	}

	fn reserve_weight(lines: u32) -> Weight {
		if lines == 0 {
			return Weight::zero();
		}
		T::WeightInfo::reserve(lines)
	}

	fn settle_weight(lines: u32, promoters: u32) -> Weight {
		T::WeightInfo::settle(lines, promoters)
	}

	#[cfg(any(feature = "std", feature = "try-runtime"))]
	fn orders() -> Vec<OrderId> {
		Reservations::<T>::iter_keys().collect()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_cover(seller: &T::AccountId, priced_in: &[PricedIn]) {
		crate::benchmarking::cover::<T>(seller, priced_in);
	}
}

impl<T: Config> PriceWorths for Pallet<T> {
	fn worth(price: PricedIn, amount: Balance, asset: &AssetId) -> Result<Balance, DispatchError> {
		Ok(Self::worth_in(&price, amount, asset)?)
	}

	fn worth_weight() -> Weight {
		T::WeightInfo::worth()
	}
}
