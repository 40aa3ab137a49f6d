// SPDX-License-Identifier: Apache-2.0

//! Claims of pay. Each account pulls its own, in any order, and each claim is constant work.

use crate::{
	types::{add_amount, AssetPool, Factor, Win},
	AmountsOf, Config, Error, Event, ExpertSales, JudgedProducts, Pallet, Pools, Testers, Wins,
};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{fungibles::Mutate as _, tokens::Preservation, Get},
};
use souk_math::experience::{pay, split_pay};
use souk_primitives::{
	activity::{Activity, Deed},
	experience::{CycleNumber, ModelId},
	gs1::Gtin,
	AssetId, Balance,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Pay booked funds out of the pot account. Returns `false`, and changes nothing, if they cannot be paid.
	pub(crate) fn pay_from_pot(asset: &AssetId, to: &T::AccountId, amount: Balance) -> bool {
		let pot = T::Pot::get();
		if *to == pot || amount == 0 {
			return false;
		}
		let keep = match asset {
			AssetId::Native => Preservation::Preserve,
			AssetId::WithId(_) => Preservation::Expendable,
		};
		let paid = with_storage_layer::<_, DispatchError, _>(|| {
			T::Assets::transfer(asset.clone(), &pot, to, amount, keep)
		});
		if paid.is_ok() {
			Self::unbook(asset, amount);
		}
		paid.is_ok()
	}

	/// What a winner is due of one asset: its part of the pool by points, up to the limit of its product.
	pub(crate) fn due(win: &Win, factor: &Factor, pool: &AssetPool) -> Balance {
		let points = u128::from(factor.factor.mul_floor(win.points));
		let by_pool = pay(pool.testers, points, pool.points);
		let by_product = pay(factor.limit, points, factor.points);
		by_pool.min(by_product).min(pool.testers.saturating_sub(pool.testers_paid))
	}

	pub(crate) fn do_claim_report(cycle: CycleNumber, product: Gtin, who: T::AccountId) -> DispatchResult {
		let mut pool = Pools::<T>::get(cycle);
		ensure!(pool.closed, Error::<T>::CycleNotClosed);
		let win = Wins::<T>::get((cycle, product, &who)).ok_or(Error::<T>::NothingToClaim)?;
		let judged = JudgedProducts::<T>::get(cycle, product).ok_or(Error::<T>::NothingToClaim)?;
		let mut tester = Testers::<T>::get(&who);
		let mut paid = AmountsOf::<T>::new();
		let mut backers = AmountsOf::<T>::new();
		for factor in &judged.factors {
			let Some(of_asset) = pool.entry(&factor.asset) else { continue };
			let due = Self::due(&win, factor, of_asset);
			let mut parts = split_pay(due, win.commission, 0, 0);
			if let Some(tester) = &mut tester {
				let split = split_pay(due, win.commission, tester.own_stake(), tester.value(tester.shares));
				if split.backers > 0 && tester.earn(&factor.asset, split.backers) {
					parts = split;
					let _ = add_amount(&mut backers, &factor.asset, parts.backers);
				}
			}
			// An amount that the author cannot receive stays unclaimed.
			let received =
				if Self::pay_from_pot(&factor.asset, &who, parts.tester) { parts.tester } else { 0 };
			let _ = add_amount(&mut paid, &factor.asset, received);
			// At most the unpaid part, see `due`.
			of_asset.testers_paid =
				of_asset.testers_paid.saturating_add(received).saturating_add(parts.backers);
		}
		Pools::<T>::insert(cycle, pool);
		Wins::<T>::remove((cycle, product, &who));
		Self::one_winner_less(cycle, product);
		if let Some(mut tester) = tester {
			tester.wins = tester.wins.saturating_add(1);
			Testers::<T>::insert(&who, tester);
		}
		T::Activity::record(&who, Deed::Report, 1);
		Self::deposit_event(Event::ReportPaid { cycle, product, who, paid, backers });
		Ok(())
	}

	pub(crate) fn do_claim_model(cycle: CycleNumber, model: ModelId) -> DispatchResult {
		let mut pool = Pools::<T>::get(cycle);
		ensure!(pool.closed, Error::<T>::CycleNotClosed);
		let sales = ExpertSales::<T>::get(cycle, model).ok_or(Error::<T>::NothingToClaim)?;
		let mut paid = AmountsOf::<T>::new();
		for (asset, sold) in &sales.sales {
			let Some(of_asset) = pool.entry(asset) else { continue };
			let unpaid = of_asset.experts.saturating_sub(of_asset.experts_paid);
			let due = pay(of_asset.experts, *sold, of_asset.sales).min(unpaid);
			if Self::pay_from_pot(asset, &sales.expert, due) {
				of_asset.experts_paid = of_asset.experts_paid.saturating_add(due);
				let _ = add_amount(&mut paid, asset, due);
			}
		}
		ensure!(!paid.is_empty(), Error::<T>::NothingToClaim);
		Pools::<T>::insert(cycle, pool);
		ExpertSales::<T>::remove(cycle, model);
		let expert = sales.expert;
		Self::deposit_event(Event::ExpertPaid { cycle, model, expert, paid });
		Ok(())
	}
}
