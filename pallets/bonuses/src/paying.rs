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
	fn on_settled(line: &SettledLine<'_, T::AccountId>) {
		// A line that moved nothing on the chain brought nothing that a bonus could be measured by.
		if line.amounts.is_empty() || !is_sale(line) || !frame_system::Pallet::<T>::account_exists(line.buyer)
		{
			return;
		}
		let of_shop = ShopBonuses::<T>::get(line.shop, line.seller);
		if of_shop.is_empty() {
			return;
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
				return;
			}
		}
	}

	fn weight(assets: u32, _: u32) -> Weight {
		if assets == 0 {
			Weight::zero()
		} else {
			T::WeightInfo::on_settled(T::MaxBonuses::get())
		}
	}
}

impl<T: Config> Pallet<T> {
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
