// SPDX-License-Identifier: Apache-2.0

//! The life of a bonus. A merchant opens and funds it, a call or its last moment closes it, and it dies when its time to
//! pay is over.

use crate::{
	BonusBudget, BonusListingsOf, BonusOf, Bonuses, Config, Error, Event, NextBonus, Pallet, ShopBonuses,
};
use frame_support::{
	ensure,
	traits::{tokens::Precision, Get},
};
use souk_primitives::{
	bonus::{BonusId, BonusTerms},
	clock::millis,
	holds::PayableHolds as _,
	shop::Capability,
	traits::{PaymentAssets as _, Shops as _},
	Balance, Millis, ShopId,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The time now, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		millis::<T::Time>()
	}

	/// Check that a shop may pay bonuses on these terms.
	fn ensure_may_pay(shop: ShopId, terms: &BonusTerms) -> DispatchResult {
		ensure!(T::Shops::has_capability(shop, Capability::Market), Error::<T>::CapabilityMissing);
		let assets = [&terms.asset, &terms.sale_asset];
		ensure!(assets.into_iter().all(T::PaymentAssets::contains), Error::<T>::AssetNotAccepted);
		Ok(())
	}

	pub(crate) fn do_open_bonus(
		who: T::AccountId,
		shop: ShopId,
		listings: Option<BonusListingsOf<T>>,
		terms: BonusTerms,
		budget: Balance,
		until: Millis,
	) -> DispatchResult {
		let owner = T::Shops::owner(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(owner == who, Error::<T>::NotOwner);
		Self::ensure_may_pay(shop, &terms)?;
		ensure!(terms.pays(), Error::<T>::ZeroReward);
		ensure!(terms.least_sale > 0, Error::<T>::ZeroLeastSale);
		ensure!(budget >= terms.least_budget(), Error::<T>::BudgetTooSmall);
		let now = Self::now();
		ensure!(until > now, Error::<T>::ExpiryPassed);
		ensure!(until <= now.saturating_add(T::MaxLife::get()), Error::<T>::ExpiryTooFar);
		if let Some(listings) = &listings {
			ensure!(!listings.is_empty(), Error::<T>::NoListings);
			let own = listings.iter().all(|listing| T::Shops::shop_of(*listing) == Some(shop));
			ensure!(own, Error::<T>::ListingNotFound);
		}
		let bonus = NextBonus::<T>::get();
		let next = bonus.checked_add(1).ok_or(Error::<T>::NoIdLeft)?;
		let mut of_shop = ShopBonuses::<T>::get(shop, &who);
		of_shop.try_push(bonus).map_err(|_| Error::<T>::TooManyBonuses)?;

		T::Holds::hold::<BonusBudget>(&terms.asset, &who, budget)?;
		NextBonus::<T>::put(next);
		ShopBonuses::<T>::insert(shop, &who, of_shop);
		let row = BonusOf::<T> {
			shop,
			funder: who.clone(),
			listings,
			terms: terms.clone(),
			remaining: budget,
			paid: 0,
			opened: now,
			until,
		};
		Bonuses::<T>::insert(bonus, row);
		Self::deposit_event(Event::BonusOpened { bonus, shop, funder: who, terms, budget, until });
		Ok(())
	}

	pub(crate) fn do_top_up_bonus(who: T::AccountId, bonus: BonusId, amount: Balance) -> DispatchResult {
		let mut row = Bonuses::<T>::get(bonus).ok_or(Error::<T>::BonusNotFound)?;
		ensure!(row.funder == who, Error::<T>::NotFunder);
		ensure!(row.active(Self::now()), Error::<T>::AlreadyClosed);
		Self::ensure_may_pay(row.shop, &row.terms)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let remaining = row.remaining.checked_add(amount).ok_or(Error::<T>::BudgetTooLarge)?;

		T::Holds::hold::<BonusBudget>(&row.terms.asset, &who, amount)?;
		row.remaining = remaining;
		Bonuses::<T>::insert(bonus, row);
		Self::deposit_event(Event::BonusToppedUp { bonus, amount, remaining });
		Ok(())
	}

	pub(crate) fn do_close_bonus(who: T::AccountId, bonus: BonusId) -> DispatchResult {
		let mut row = Bonuses::<T>::get(bonus).ok_or(Error::<T>::BonusNotFound)?;
		let allowed = row.funder == who || T::Shops::owner(row.shop).as_ref() == Some(&who);
		ensure!(allowed, Error::<T>::NotOwner);
		let now = Self::now();
		ensure!(row.active(now), Error::<T>::AlreadyClosed);
		// An order of this very moment may have been placed before. So it still counts, and the next moment's does not.
		row.until = now;
		let pays_until = row.pays_until(T::PayTime::get());
		Bonuses::<T>::insert(bonus, row);
		Self::deposit_event(Event::BonusClosed { bonus, by: who, pays_until });
		Ok(())
	}

	pub(crate) fn do_expire_bonus(bonus: BonusId) -> DispatchResult {
		let row = Bonuses::<T>::get(bonus).ok_or(Error::<T>::BonusNotFound)?;
		let now = Self::now();
		let spent = row.remaining == 0 && !row.active(now);
		ensure!(spent || now > row.pays_until(T::PayTime::get()), Error::<T>::NotExpired);

		let freed = row.remaining;
		T::Holds::release::<BonusBudget>(&row.terms.asset, &row.funder, freed, Precision::Exact)?;
		Bonuses::<T>::remove(bonus);
		ShopBonuses::<T>::mutate_exists(row.shop, &row.funder, |of_shop| {
			let Some(bonuses) = of_shop else { return };
			bonuses.retain(|other| *other != bonus);
			if bonuses.is_empty() {
				*of_shop = None;
			}
		});
		Self::deposit_event(Event::BonusExpired { bonus, freed });
		Ok(())
	}
}
