// SPDX-License-Identifier: Apache-2.0

//! What must hold between any two calls.

use crate::{BonusBudget, Bonuses, Config, EraPayments, NextBonus, OldestEra, Pallet, ShopBonuses};
use alloc::{collections::btree_map::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::{ensure, traits::Get};
use souk_primitives::{activity::RewardEras as _, holds::PayableHolds as _};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. a bonus has a number that was given out, pays something, and not for a sale of any size;
	/// 2. a bonus that names listings names at least one;
	/// 3. a bonus was opened before now and before its last moment for orders, and takes them no longer than allowed;
	/// 4. per funder and asset, what bonuses have left is what is on hold for them, to the unit;
	/// 5. the bonuses of a shop and a funder are exactly those in their row, each once, the oldest first, and no row is empty;
	/// 6. a row of payments is of an era that has begun and was not swept, says that something was paid, and of a bonus that
	///    was opened;
	/// 7. nobody got more than the cap of a bonus in an era.
	///
	/// # Errors
	///
	/// The message of the first check that fails.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let (now, next) = (Self::now(), NextBonus::<T>::get());
		let mut held = BTreeMap::new();
		let mut of_shops = BTreeMap::<_, Vec<_>>::new();
		for (id, bonus) in Bonuses::<T>::iter() {
			// 1.
			ensure!(id < next, "a bonus has a number that was not given out");
			ensure!(
				bonus.terms.pays() && bonus.terms.least_sale > 0,
				"a bonus pays nothing, or for a sale of any size"
			);
			// 2.
			let named = bonus.listings.as_ref().is_none_or(|listings| !listings.is_empty());
			ensure!(named, "a bonus names no listing");
			// 3.
			ensure!(bonus.opened <= now, "a bonus was opened in the future");
			ensure!(bonus.opened <= bonus.until, "a bonus was closed before it was opened");
			let last = bonus.opened.saturating_add(T::MaxLife::get());
			ensure!(bonus.until <= last, "a bonus takes orders for too long");

			// An asset has no order to sort by, but its encoding has.
			let key = (&bonus.funder, &bonus.terms.asset).encode();
			let (_, _, sum) =
				held.entry(key).or_insert((bonus.funder.clone(), bonus.terms.asset.clone(), 0u128));
			*sum = sum.checked_add(bonus.remaining).ok_or("the budgets of a funder do not fit")?;
			of_shops.entry((bonus.shop, bonus.funder.encode())).or_default().push(id);
		}
		// 4.
		for (funder, asset, sum) in held.into_values() {
			let on_hold = T::Holds::balance_on_hold::<BonusBudget>(&asset, &funder);
			ensure!(on_hold == sum, "budgets of bonuses are not what is on hold");
		}
		// 5.
		for (shop, funder, row) in ShopBonuses::<T>::iter() {
			let mut of_shop = of_shops.remove(&(shop, funder.encode())).unwrap_or_default();
			of_shop.sort_unstable();
			ensure!(!row.is_empty(), "a shop keeps an empty row of bonuses");
			ensure!(row.into_inner() == of_shop, "the bonuses of a shop are not those in its row");
		}
		ensure!(of_shops.is_empty(), "a bonus is not in its shop's row");
		for (era, (id, _), paid) in EraPayments::<T>::iter() {
			// 6.
			ensure!(era <= T::RewardEras::current(), "a payment is of an era to come");
			ensure!(era >= OldestEra::<T>::get(), "a payment is of an era that was swept");
			ensure!(paid.amount > 0, "a payment of nothing is kept");
			ensure!(id < next, "a payment is of a bonus that was not opened");
			// 7.
			let cap = Bonuses::<T>::get(id).map(|bonus| bonus.terms.buyer_cap);
			ensure!(cap.is_none_or(|cap| paid.amount <= cap), "a buyer got more than the cap");
		}
		Ok(())
	}
}
