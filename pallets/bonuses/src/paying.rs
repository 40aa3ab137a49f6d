// SPDX-License-Identifier: Apache-2.0

//! Paying buyers when their orders settle.

use crate::{
	types::is_sale, BonusBudget, BonusOf, Bonuses, Config, EraPaid, EraPayments, Event, Pallet, ShopBonuses,
	WeightInfo,
};
use frame_support::{
	traits::{tokens::Precision, Get},
	weights::Weight,
};
use souk_primitives::{
	activity::{RewardEra, RewardEras as _},
	bonus::BonusId,
	holds::PayableHolds as _,
	traits::{OnSettled, SettledLine},
	Balance,
};

impl<T: Config> OnSettled<T::AccountId> for Pallet<T> {
	/// Reward the buyer of a line by the oldest bonus that fits and has something for it.
	fn on_settled(line: &SettledLine<'_, T::AccountId>) -> Weight {
		// A line that moved nothing on the chain brought nothing that a bonus could be measured by.
		if line.amounts.is_empty() || !is_sale(line) {
			return Weight::zero();
		}
		let of_shop = ShopBonuses::<T>::get(line.shop, line.seller);
		if of_shop.is_empty() {
			// Of what was measured, this row was read and no other.
			return T::WeightInfo::on_settled(1).saturating_sub(T::DbWeight::get().reads_writes(9, 7));
		}
		let weight = Self::settled_weight(u32::try_from(of_shop.len()).unwrap_or(u32::MAX));
		if !frame_system::Pallet::<T>::account_exists(line.buyer) {
			return weight;
		}
		let (now, era) = (Self::now(), T::RewardEras::current());
		for id in of_shop {
			let Some(bonus) = Bonuses::<T>::get(id) else { continue };
			if now > bonus.pays_until(T::PayTime::get()) || !bonus.fits(line) {
				continue;
			}
			let due = bonus.due(line.amounts);
			let got = EraPayments::<T>::get(era, (id, line.buyer));
			let amount = bonus.payable(due, &got, Some(line.order));
			if amount > 0 {
				Self::pay(id, bonus, amount, got, era, line);
				break;
			}
		}
		weight
	}

	fn weight(assets: u32, _: u32) -> Weight {
		if assets == 0 {
			Weight::zero()
		} else {
			Self::settled_weight(T::MaxBonuses::get())
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The most that a line weighs of a shop with so many bonuses. Each of them may fit and have paid the buyer all that it may; of those
	/// that were measured, only the last fits.
	fn settled_weight(bonuses: u32) -> Weight {
		let others = T::DbWeight::get().reads(bonuses.saturating_sub(1).into());
		T::WeightInfo::on_settled(bonuses).saturating_add(others)
	}

	/// Pay the buyer of a line. A buyer who cannot receive the asset goes without.
	fn pay(
		id: BonusId,
		mut bonus: BonusOf<T>,
		amount: Balance,
		got: EraPaid,
		era: RewardEra,
		line: &SettledLine<'_, T::AccountId>,
	) {
		let (order, buyer) = (line.order, line.buyer);
		let asset = &bonus.terms.asset;
		if T::Holds::pay::<BonusBudget>(asset, &bonus.funder, buyer, amount, Precision::Exact).is_err() {
			Self::deposit_event(Event::BonusUnpaid { bonus: id, order, buyer: buyer.clone(), amount });
			return;
		}
		// At most what remains.
		bonus.remaining = bonus.remaining.saturating_sub(amount);
		bonus.paid = bonus.paid.saturating_add(amount);
		Bonuses::<T>::insert(id, bonus);
		// At most the cap.
		let paid = EraPaid { amount: got.amount.saturating_add(amount), order };
		EraPayments::<T>::insert(era, (id, buyer), paid);
		let listing = line.listing;
		Self::deposit_event(Event::BonusPaid { bonus: id, order, listing, buyer: buyer.clone(), amount });
	}
}
