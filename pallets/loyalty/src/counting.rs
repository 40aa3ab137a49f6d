// SPDX-License-Identifier: Apache-2.0

//! Counting settled lines.

use crate::{window_of, Buyers, Config, Pallet, ProductSales, Products, Seen, Visit, WeightInfo, Window};
use codec::Encode;
use frame_support::{traits::Get, weights::Weight, Blake2_128, StorageHasher};
use souk_primitives::{
	activity::{RewardEra, RewardEras as _},
	gs1::Gtin,
	loyalty::SaleWorth as _,
	order::{OrderMode, OrderState},
	traits::{LineAmounts, OnSettled, SettledLine},
	Balance,
};

impl<T: Config> OnSettled<T::AccountId> for Pallet<T> {
	/// Count a real sale, if it is worth enough and fees were paid for it. A sale that was settled elsewhere is worth what both
	/// parties stated.
	fn on_settled(line: &SettledLine<'_, T::AccountId>) -> Weight {
		let ended = match line.state {
			OrderState::Completed | OrderState::Ruled => true,
			OrderState::Returned => line.kept > 0,
			_ => false,
		};
		// Behind a sale that was settled elsewhere stand the fees that were paid for it, if any were.
		let fees = |amounts: &LineAmounts| amounts.experience > 0 || amounts.commune > 0;
		let paid = line.mode == OrderMode::Escrow || line.amounts.iter().any(fees);
		if !ended || !paid || !line.real || line.seller == line.buyer {
			return Weight::zero();
		}
		let weight = T::WeightInfo::on_settled(u32::try_from(line.amounts.len()).unwrap_or(u32::MAX));
		let value = line.amounts.iter().fold(0, |sum: Balance, amounts| {
			// At most four parts of what exists.
			sum.saturating_add(T::Worth::worth(&amounts.asset, amounts.sale))
		});
		if value < T::LeastSale::get().max(1) {
			return weight;
		}
		let era = T::Eras::current();
		let window = window_of(era, T::WindowEras::get());
		let seen = Self::visit(line.product, line.buyer, era, window);
		let mut product = Products::<T>::get(line.product).unwrap_or_else(|| ProductSales::new(era, window));
		product.note(era, window, line.order, value, seen);
		Products::<T>::insert(line.product, product);
		weight
	}

	fn weight(assets: u32, _: u32) -> Weight {
		// A line that paid nothing on the chain is dropped before anything is read.
		if assets == 0 {
			return Weight::zero();
		}
		T::WeightInfo::on_settled(assets)
	}
}

impl<T: Config> Pallet<T> {
	/// The key of a buyer of a product. Two accounts with the same key would count as one buyer. To find a pair takes 2⁶⁴
	/// tries, and what it brings is one repeat sale more.
	pub(crate) fn key(product: Gtin, buyer: &T::AccountId) -> [u8; 16] {
		Blake2_128::hash(&(product, buyer).encode())
	}

	/// Note a visit of a buyer, and return what the chain knows of it. An account that does not exist gets no row, and each
	/// of its sales counts as one of a new buyer.
	fn visit(product: Gtin, buyer: &T::AccountId, era: RewardEra, window: Window) -> Seen {
		if !frame_system::Pallet::<T>::account_exists(buyer) {
			return Seen { first: true, ..Default::default() };
		}
		let key = Self::key(product, buyer);
		let now = Buyers::<T>::get(window, key);
		// A row of the window says all that the one before could say, once the buyer came back.
		let before = now.is_none()
			&& window.checked_sub(1).is_some_and(|before| Buyers::<T>::contains_key(before, key));
		let (visit, seen) = Visit::after(now, before, era);
		if now != Some(visit) {
			Buyers::<T>::insert(window, key, visit);
		}
		seen
	}
}
