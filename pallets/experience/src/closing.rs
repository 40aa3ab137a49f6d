// SPDX-License-Identifier: Apache-2.0

//! Splitting a cycle's pool, and ending it.

use crate::{
	types::add_amount, AmountsOf, ClosingCycle, Config, Error, Event, ExpertSales, JudgedProducts, Pallet,
	Pools, References, Wins,
};
use frame_support::{ensure, traits::Get};
use souk_math::experience::split_pool;
use souk_primitives::{experience::CycleNumber, gs1::Gtin, Balance};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Split the pool of a cycle between experts and testers, once every product of the cycle is judged. A part that
	/// was not earned rolls over: the experts' part where no product was judged or no product under a model was sold,
	/// the testers' part where no winner's product was sold in the asset.
	///
	/// Experts get at most a multiple of their part of what products under models paid in. Testers get the whole of
	/// theirs only if the judged products are `broad`, of enough producers. Otherwise they get at most their part of what
	/// the judged products paid in. So a few accounts cannot take what others paid in while there are few products.
	pub(crate) fn split_cycle(number: CycleNumber, broad: bool) {
		let mut pool = Pools::<T>::get(number);
		let current = Self::current_number();
		let mut next = Pools::<T>::get(current);
		let mut means = References::<T>::get();
		let mut experts = AmountsOf::<T>::new();
		let mut testers = AmountsOf::<T>::new();
		let mut rolled = AmountsOf::<T>::new();
		for of_asset in pool.assets.iter_mut() {
			let pot = core::mem::take(&mut of_asset.pot);
			let part = |amount| split_pool(amount, T::ExpertRate::get(), T::TesterRate::get());
			let parts = part(pot);
			if pool.judged > 0 && of_asset.sales > 0 {
				of_asset.experts = parts.experts.min(Self::most_for_experts(of_asset.model_fees));
			}
			if of_asset.points > 0 {
				let own = part(of_asset.judged_fees).testers;
				of_asset.testers = if broad { parts.testers } else { parts.testers.min(own) };
			}
			// Both parts are parts of the pot, so nothing saturates.
			let rest = pot.saturating_sub(of_asset.experts).saturating_sub(of_asset.testers);
			if rest > 0 {
				match next.entry(&of_asset.asset) {
					// Booked amounts are in the pot account, so their sum fits.
					Some(next) => next.pot = next.pot.saturating_add(rest),
					None => Self::unbook(&of_asset.asset, rest),
				}
			}
			let asset = &of_asset.asset;
			// One entry per asset of the pool. Its list has the same bound.
			let _ = add_amount(&mut experts, asset, of_asset.experts);
			let _ = add_amount(&mut testers, asset, of_asset.testers);
			let _ = add_amount(&mut rolled, asset, rest);
			if let Some(mean) = of_asset.judged_fees.checked_div(of_asset.judged.into()) {
				if let Some((_, known)) = means.iter_mut().find(|(other, _)| other == asset) {
					*known = mean;
				} else {
					let _ = means.try_push((asset.clone(), mean));
				}
			}
		}
		let judged = pool.judged;
		pool.closed = true;
		pool.claimable_until = Self::now().saturating_add(T::Periods::get().claimable());
		if pool.assets.is_empty() && judged == 0 {
			Pools::<T>::remove(number);
		} else {
			Pools::<T>::insert(number, pool);
		}
		if !next.assets.is_empty() {
			Pools::<T>::insert(current, next);
		}
		References::<T>::put(means);
		ClosingCycle::<T>::kill();
		Self::deposit_event(Event::CycleClosed { cycle: number, judged, experts, testers, rolled });
	}

	/// The most that experts get for sales that paid `fees` into the pool, in base units.
	pub(crate) fn most_for_experts(fees: Balance) -> Balance {
		let own = split_pool(fees, T::ExpertRate::get(), T::TesterRate::get()).experts;
		own.saturating_mul(T::MaxExpertReturn::get().into())
	}

	pub(crate) fn do_expire_cycle(number: CycleNumber, rows: u32) -> DispatchResult {
		let pool = Pools::<T>::get(number);
		ensure!(pool.closed, Error::<T>::CycleNotClosed);
		ensure!(Self::now() >= pool.claimable_until, Error::<T>::StillClaimable);

		let mut left = usize::try_from(rows).unwrap_or(usize::MAX);
		let wins: alloc::vec::Vec<(Gtin, T::AccountId)> =
			Wins::<T>::iter_key_prefix((number,)).take(left).collect();
		left = left.saturating_sub(wins.len());
		for (product, who) in wins {
			Wins::<T>::remove((number, product, &who));
			Self::one_winner_less(number, product);
		}
		let sales: alloc::vec::Vec<_> = ExpertSales::<T>::iter_key_prefix(number).take(left).collect();
		left = left.saturating_sub(sales.len());
		for model in sales {
			ExpertSales::<T>::remove(number, model);
		}
		if left == 0 {
			// There may be more rows.
			return Ok(());
		}
		let mut unclaimed = AmountsOf::<T>::new();
		let treasury = T::Treasury::get();
		for of_asset in &pool.assets {
			let rest = of_asset.unpaid().unwrap_or_default();
			if rest == 0 {
				continue;
			}
			if Self::pay_from_pot(&of_asset.asset, &treasury, rest) {
				let _ = add_amount(&mut unclaimed, &of_asset.asset, rest);
			} else {
				// An amount that the treasury cannot receive goes into the pool of the running cycle.
				Pools::<T>::mutate(Self::current_number(), |next| match next.entry(&of_asset.asset) {
					Some(next) => next.pot = next.pot.saturating_add(rest),
					None => Self::unbook(&of_asset.asset, rest),
				});
			}
		}
		Pools::<T>::remove(number);
		Self::deposit_event(Event::CycleExpired { cycle: number, unclaimed });
		Ok(())
	}

	/// Count a winner of a judged product less: it has claimed, or its row was removed.
	pub(crate) fn one_winner_less(number: CycleNumber, product: Gtin) {
		JudgedProducts::<T>::mutate_exists(number, product, |row| {
			if let Some(judged) = row {
				judged.winners = judged.winners.saturating_sub(1);
				if judged.winners == 0 {
					*row = None;
				}
			}
		});
	}
}
