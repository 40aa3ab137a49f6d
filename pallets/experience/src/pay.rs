// SPDX-License-Identifier: Apache-2.0

//! Claims of pay. Each account pulls its own, in any order, and each claim is constant work.

use crate::{
	types::{add_amount, AssetPool, Backers, Factor, Win, EARNING_CYCLES},
	AmountsOf, Config, Earnings, EarningsOf, Error, Event, ExpertSales, JudgedProducts, Pallet, Pools,
	Testers, Wins,
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

	/// Credit the backers of a report with their part of `amount`, in base units. Returns that part.
	fn pay_backers(
		who: &T::AccountId,
		backers: &Backers,
		row: &mut EarningsOf<T>,
		asset: &AssetId,
		amount: Balance,
	) -> Balance {
		// Nobody could take it any more. It stays in the pool.
		let late = backers.cycle.saturating_add(EARNING_CYCLES) < Self::current_number();
		if amount > 0 && !late && row.earn(asset, amount) {
			Earnings::<T>::insert(who, backers.cycle, row.clone());
			amount
		} else {
			0
		}
	}

	pub(crate) fn do_claim_report(cycle: CycleNumber, product: Gtin, who: T::AccountId) -> DispatchResult {
		let mut pool = Pools::<T>::get(cycle);
		ensure!(pool.closed, Error::<T>::CycleNotClosed);
		let mut win = Wins::<T>::get((cycle, product, &who)).ok_or(Error::<T>::NothingToClaim)?;
		let judged = JudgedProducts::<T>::get(cycle, product).ok_or(Error::<T>::NothingToClaim)?;
		let mut earnings = win.backers.map(|backers| {
			let row = Earnings::<T>::get(&who, backers.cycle);
			(backers, row.unwrap_or_else(|| EarningsOf::<T>::new(backers.shares)))
		});
		let first = win.paid == 0;
		let mut paid = AmountsOf::<T>::new();
		let mut shared = AmountsOf::<T>::new();
		let mut left = false;
		for (place, factor) in judged.factors.iter().enumerate() {
			let Some(of_asset) = pool.entry(&factor.asset) else { continue };
			if win.is_paid(place) {
				continue;
			}
			let due = Self::due(&win, factor, of_asset);
			let parts = match &win.backers {
				Some(backers) => split_pay(due, win.commission, backers.own, backers.backing),
				None => split_pay(due, win.commission, 0, 0),
			};
			// Anyone may claim for the author. So what the author cannot receive now is not lost by a claim.
			if parts.tester > 0 && !Self::pay_from_pot(&factor.asset, &who, parts.tester) {
				left = true;
				continue;
			}
			win.note_paid(place);
			let backed = earnings.as_mut().map_or(0, |(backers, row)| {
				Self::pay_backers(&who, backers, row, &factor.asset, parts.backers)
			});
			let _ = add_amount(&mut paid, &factor.asset, parts.tester);
			let _ = add_amount(&mut shared, &factor.asset, backed);
			// At most the unpaid part, see `due`.
			of_asset.testers_paid = of_asset.testers_paid.saturating_add(parts.tester).saturating_add(backed);
		}
		ensure!(!left || !paid.is_empty() || !shared.is_empty(), Error::<T>::CannotReceive);
		Pools::<T>::insert(cycle, pool);
		if left {
			Wins::<T>::insert((cycle, product, &who), win);
		} else {
			Wins::<T>::remove((cycle, product, &who));
			Self::one_winner_less(cycle, product);
		}
		if first {
			Testers::<T>::mutate_extant(&who, |tester| tester.wins = tester.wins.saturating_add(1));
			T::Activity::record(&who, Deed::Report, 1);
		}
		let backers = shared;
		Self::deposit_event(Event::ReportPaid { cycle, product, who, paid, backers });
		Ok(())
	}

	pub(crate) fn do_claim_model(cycle: CycleNumber, model: ModelId) -> DispatchResult {
		let mut pool = Pools::<T>::get(cycle);
		ensure!(pool.closed, Error::<T>::CycleNotClosed);
		let mut row = ExpertSales::<T>::get(cycle, model).ok_or(Error::<T>::NothingToClaim)?;
		let mut paid = AmountsOf::<T>::new();
		let mut left = false;
		let expert = row.expert.clone();
		let fees = core::mem::take(&mut row.fees);
		row.sales.retain(|(asset, sold)| {
			let Some(of_asset) = pool.entry(asset) else { return false };
			let fee = fees.iter().find(|(other, _)| other == asset).map_or(0, |(_, fee)| *fee);
			let unpaid = of_asset.experts.saturating_sub(of_asset.experts_paid);
			let due =
				pay(of_asset.experts, *sold, of_asset.sales).min(Self::most_for_experts(fee)).min(unpaid);
			if due == 0 {
				return false;
			}
			if !Self::pay_from_pot(asset, &expert, due) {
				left = true;
				return true;
			}
			of_asset.experts_paid = of_asset.experts_paid.saturating_add(due);
			let _ = add_amount(&mut paid, asset, due);
			false
		});
		if paid.is_empty() {
			return Err(if left { Error::<T>::CannotReceive } else { Error::<T>::NothingToClaim }.into());
		}
		Pools::<T>::insert(cycle, pool);
		if row.sales.is_empty() {
			ExpertSales::<T>::remove(cycle, model);
		} else {
			row.fees = fees;
			ExpertSales::<T>::insert(cycle, model, row);
		}
		Self::deposit_event(Event::ExpertPaid { cycle, model, expert, paid });
		Ok(())
	}
}
