// SPDX-License-Identifier: Apache-2.0

//! What the pallet takes from settled orders: the right to report, fees for the pool, and the sales experts share by.

use crate::{
	types::{add_amount, ReportRight},
	Bindings, Booked, Config, Contributions, CurrentCycle, ExpertSales, ModelSalesOf, Models, Pallet, Pools,
	Purchases, WeightInfo,
};
use frame_support::{
	traits::{fungibles::Inspect as _, Get},
	weights::Weight,
};
use souk_primitives::{
	experience::{CycleNumber, UnitPrice},
	sale::{is_real_sale, paid_in, Origin, RealSales, SaleFacts},
	traits::{Items, OnSettled, SettledLine},
	AssetId, Balance,
};

impl<T: Config> OnSettled<T::AccountId> for Pallet<T> {
	fn on_settled(line: &SettledLine<'_, T::AccountId>) -> Weight {
		// What was paid decides, and not where the order was settled. An attested line of which no fees were paid can be made up at
		// no cost. So it gives no right and counts for nothing.
		if line.amounts.iter().all(|amounts| amounts.experience == 0) {
			return Weight::zero();
		}
		let assets = u32::try_from(line.amounts.len()).unwrap_or(u32::MAX);
		let cycle = Self::current_number();
		// The fee of a sale that is not real goes into the pool and counts for nobody.
		let binding = Bindings::<T>::get(line.product).filter(|_| line.real);
		let mut pool = Pools::<T>::get(cycle);
		let mut contributed =
			binding.as_ref().map(|_| Contributions::<T>::get(line.product).unwrap_or_default());
		let mut sales = binding.as_ref().and_then(|binding| {
			ExpertSales::<T>::get(cycle, binding.model).or_else(|| {
				let expert = Models::<T>::get(binding.model)?.expert;
				Some(ModelSalesOf::<T> { expert, sales: Default::default(), fees: Default::default() })
			})
		});
		for amounts in line.amounts {
			let fee = Self::book(&amounts.asset, amounts.experience);
			if fee == 0 {
				continue;
			}
			let Some(asset) = pool.entry(&amounts.asset) else {
				// The pool has no room for another asset. The fee stays in the pot account and is owed to no one.
				Self::unbook(&amounts.asset, fee);
				continue;
			};
			// Booked amounts are in the pot account, so their sum fits.
			asset.pot = asset.pot.saturating_add(fee);
			if let Some(contributed) = &mut contributed {
				contributed.add(cycle, &amounts.asset, fee);
			}
			if let Some(sales) = &mut sales {
				// Sales are not bounded by a balance. An amount that does not fit is counted on neither side.
				if let Some(all) = asset.sales.checked_add(amounts.sale) {
					if add_amount(&mut sales.sales, &amounts.asset, amounts.sale) {
						asset.sales = all;
						asset.model_fees = asset.model_fees.saturating_add(fee);
						// One entry per asset of the sales. Its list has the same bound.
						let _ = add_amount(&mut sales.fees, &amounts.asset, fee);
					}
				}
			}
		}
		Pools::<T>::insert(cycle, pool);
		let weight = T::WeightInfo::on_settled(assets);
		let Some(binding) = binding else {
			// What the product paid and what its model sold are left alone, the model is not read, and nobody may report.
			return weight.saturating_sub(T::DbWeight::get().reads_writes(3, 3));
		};
		if let Some(contributed) = contributed {
			Contributions::<T>::insert(line.product, contributed);
		}
		if let Some(sales) = sales.filter(|sales| !sales.sales.is_empty()) {
			ExpertSales::<T>::insert(cycle, binding.model, sales);
		}
		if Self::may_report(line) {
			let until = Self::now().saturating_add(T::Periods::get().report);
			let right = ReportRight { until, binding: binding.number };
			Purchases::<T>::insert(line.product, line.buyer, right);
		}
		weight
	}

	fn weight(assets: u32, _: u32) -> Weight {
		// A line that no fees were paid of is dropped before anything is read.
		if assets == 0 {
			Weight::zero()
		} else {
			T::WeightInfo::on_settled(assets)
		}
	}
}

impl<T: Config> RealSales<T::AccountId> for Pallet<T> {
	fn is_real(line: &SettledLine<'_, T::AccountId>) -> bool {
		let least_part = T::LeastPricePart::get();
		let Some(binding) = Bindings::<T>::get(line.product) else {
			return is_real_sale(&SaleFacts {
				kept: line.kept,
				paid: 0,
				origin: Origin::Unbound,
				least_part,
			});
		};
		let from_producer = *line.seller == binding.producer;
		// Nobody knows which of the items the buyer kept. So the producer must have made each of them.
		let made =
			|serial| T::Items::maker(line.order, line.product, serial).as_ref() == Some(&binding.producer);
		let traced = if !from_producer && line.items.iter().all(made) { line.items.len() } else { 0 };
		let traced = u32::try_from(traced).unwrap_or(u32::MAX);
		let is_real = |price: &UnitPrice| {
			is_real_sale(&SaleFacts {
				kept: line.kept,
				paid: paid_in(line, &price.asset),
				origin: Origin::Bound { from_producer, traced, price: price.amount },
				least_part,
			})
		};
		let real = binding.prices(Self::current_number()).any(is_real);
		real
	}

	fn weight(items: u32) -> Weight {
		T::WeightInfo::is_real().saturating_add(T::Items::maker_weight(items))
	}
}

impl<T: Config> Pallet<T> {
	/// Whether a real sale gives its buyer the right to a report. The buyer must have got back at most half of the price,
	/// and must be neither the seller nor on the promotion path.
	fn may_report(line: &SettledLine<'_, T::AccountId>) -> bool {
		let kept_half =
			line.amounts.iter().all(|amounts| amounts.sale >= amounts.escrow.saturating_sub(amounts.sale));
		line.real
			&& kept_half
			&& line.buyer != line.seller
			&& !line.promoters.iter().any(|promoter| promoter == line.buyer)
	}

	/// The number of the running cycle. Zero before the first has begun.
	pub(crate) fn current_number() -> CycleNumber {
		CurrentCycle::<T>::get().map(|cycle| cycle.number).unwrap_or_default()
	}

	/// The balance of the pot account in an asset, less what keeps the account alive, in base units.
	pub(crate) fn in_pot(asset: &AssetId) -> Balance {
		let balance = T::Assets::balance(asset.clone(), &T::Pot::get());
		match asset {
			AssetId::Native => balance.saturating_sub(T::Assets::minimum_balance(asset.clone())),
			AssetId::WithId(_) => balance,
		}
	}

	/// Book what an order paid in, up to what the pot account holds beyond what is booked. A leg that the pot account
	/// could not receive went elsewhere. Returns what was booked, in base units.
	pub(crate) fn book(asset: &AssetId, amount: Balance) -> Balance {
		if amount == 0 {
			return 0;
		}
		let booked = Booked::<T>::get(asset);
		let amount = amount.min(Self::in_pot(asset).saturating_sub(booked));
		if amount > 0 {
			// Both amounts are in the pot account, so their sum fits.
			Booked::<T>::insert(asset, booked.saturating_add(amount));
		}
		amount
	}

	/// Book an amount no more: it was paid, or it is no longer owed.
	pub(crate) fn unbook(asset: &AssetId, amount: Balance) {
		Booked::<T>::mutate_exists(asset, |booked| {
			let left = booked.unwrap_or_default().saturating_sub(amount);
			*booked = (left > 0).then_some(left);
		});
	}
}
