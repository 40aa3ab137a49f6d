// SPDX-License-Identifier: Apache-2.0

//! What clients read.

use crate::{Bonuses, Config, EraPayments, Pallet, ShopBonuses};
use alloc::vec::Vec;
use frame_support::traits::Get;
use souk_primitives::{
	activity::RewardEras as _,
	bonus::{BonusId, BonusQuote, BonusView},
	traits::Shops as _,
	AssetId, Balance, ListingId, ShopId,
};

impl<T: Config> Pallet<T> {
	/// A bonus that can still pay, for the runtime API.
	pub fn view_of(id: BonusId) -> Option<BonusView<T::AccountId>> {
		Some(Bonuses::<T>::get(id)?.view(id, Self::now(), T::PayTime::get()))
	}

	/// The bonuses of a shop's owner that can still pay, the oldest first. Those of a former owner reward no new order.
	pub fn views_of(shop: ShopId) -> Vec<BonusView<T::AccountId>> {
		let Some(owner) = T::Shops::owner(shop) else { return Vec::new() };
		ShopBonuses::<T>::get(shop, owner).into_iter().filter_map(Self::view_of).collect()
	}

	/// What a line of `amount` base units of `asset` would earn `buyer`, if it were placed and settled now. The legs of
	/// promoters, platform and service providers are not known yet, and are left out.
	pub fn quote_of(
		listing: ListingId,
		buyer: &T::AccountId,
		asset: &AssetId,
		amount: Balance,
	) -> Option<BonusQuote> {
		let shop = T::Shops::shop_of(listing)?;
		let owner = T::Shops::owner(shop)?;
		let (now, era) = (Self::now(), T::RewardEras::current());
		if owner == *buyer {
			return None;
		}
		ShopBonuses::<T>::get(shop, owner).into_iter().find_map(|id| {
			let bonus = Bonuses::<T>::get(id)?;
			let fits = bonus.active(now) && bonus.covers(listing) && bonus.terms.sale_asset == *asset;
			let due = bonus.terms.due(amount);
			let due = if bonus.terms.asset == *asset { due.min(amount) } else { due };
			let got = EraPayments::<T>::get(era, (id, buyer));
			let amount = bonus.payable(due, &got, None);
			(fits && amount > 0).then_some(BonusQuote { id, asset: bonus.terms.asset, amount })
		})
	}
}
