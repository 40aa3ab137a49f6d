// SPDX-License-Identifier: Apache-2.0

//! Emission policies: created and ended by governance, and paid era by era.
//!
//! Closing an era looks at policies, never at holders: the shares of an era that is over cannot change any more, so all
//! it takes is to set an amount aside and remember what it is divided by.

use crate::{
	funds::TIME,
	types::{EraAmounts, EraPay, PolicyState, Total, MAX_POLICIES, MAX_PRUNE},
	Config, EraPays, Error, Event, NextClose, NextExpire, NextPolicy, NextPrune, Pairs, Pallet, Policies,
	PolicyOf, Ratings, Recycled, Shares, Totals, WeightInfo,
};
use alloc::vec::Vec;
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect as _, Mutate as _},
		tokens::{Fortitude, Preservation},
		Get,
	},
	weights::WeightMeter,
};
use souk_math::emission::{Readings, Schedule};
use souk_primitives::{
	activity::RewardEra,
	rewards::{Basis, PolicyId, PolicyTerms, Pot},
	AssetId, Balance,
};
use sp_runtime::{DispatchError, DispatchResult};

/// Rows idle time removes in one step.
const IDLE_PRUNE: u32 = 32;

/// What an era was like for a policy that closes it.
struct Era {
	number: RewardEra,
	total: Total,
	/// The power earned in the era before.
	before: u128,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_create_policy(terms: PolicyTerms) -> Result<PolicyId, DispatchError> {
		let accepted = match terms.basis {
			Basis::Frozen | Basis::Cashback => terms.asset == TIME,
			Basis::Power | Basis::BizPower | Basis::RoleWeight | Basis::Authors => {
				terms.asset == AssetId::Native || terms.asset == TIME
			},
		};
		ensure!(accepted, Error::<T>::AssetNotAccepted);
		terms.schedule.validate().map_err(|_| Error::<T>::BadSchedule)?;
		ensure!(terms.start >= Self::era(), Error::<T>::StartPassed);
		ensure!(Policies::<T>::count() < MAX_POLICIES, Error::<T>::TooManyPolicies);
		let id = NextPolicy::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::NoIdLeft)?;

		NextPolicy::<T>::put(next);
		let policy = PolicyOf::<T> {
			terms: terms.clone(),
			state: PolicyState::Active,
			emitted: 0,
			owed: 0,
			last: None,
			seen: 0,
		};
		Policies::<T>::insert(id, policy);
		let pot = Self::account_of(Pot::Policy(id));
		Self::deposit_event(Event::PolicyCreated { policy: id, terms, pot });
		Ok(id)
	}

	pub(crate) fn do_pause_policy(id: PolicyId, paused: bool) -> DispatchResult {
		let mut policy = Policies::<T>::get(id).ok_or(Error::<T>::PolicyNotFound)?;
		ensure!(!matches!(policy.state, PolicyState::Ended { .. }), Error::<T>::PolicyHasEnded);
		policy.state = if paused { PolicyState::Paused } else { PolicyState::Active };
		Policies::<T>::insert(id, policy);
		Self::deposit_event(Event::PolicyPaused { policy: id, paused });
		Ok(())
	}

	pub(crate) fn do_end_policy(id: PolicyId, heir: T::AccountId) -> DispatchResult {
		let mut policy = Policies::<T>::get(id).ok_or(Error::<T>::PolicyNotFound)?;
		let until = match policy.state {
			PolicyState::Ended { until, .. } => until,
			_ => NextClose::<T>::get(),
		};
		policy.state = PolicyState::Ended { heir: heir.clone(), until };
		let owed = policy.owed;
		let paid = if Self::is_over(&policy) {
			let paid = Self::hand_over(id, &policy.terms.asset, &heir)?;
			Policies::<T>::remove(id);
			paid
		} else {
			let left = Self::available(Pot::Policy(id), &policy.terms.asset, owed);
			if left > 0 {
				Self::pay(Pot::Policy(id), &policy.terms.asset, &heir, left)?;
			}
			Policies::<T>::insert(id, policy);
			left
		};
		Self::deposit_event(Event::PolicyEnded { policy: id, heir, paid, owed });
		Ok(())
	}

	/// Whether nothing of a policy can be claimed any more.
	fn is_over(policy: &PolicyOf<T>) -> bool {
		matches!(policy.state, PolicyState::Ended { until, .. } if NextExpire::<T>::get() >= until)
	}

	/// Empty the pot of a policy that is over. Returns what was in it.
	fn hand_over(id: PolicyId, asset: &AssetId, heir: &T::AccountId) -> Result<Balance, DispatchError> {
		let pot = Self::account_of(Pot::Policy(id));
		let all =
			T::Assets::reducible_balance(asset.clone(), &pot, Preservation::Expendable, Fortitude::Polite);
		if all > 0 {
			T::Assets::transfer(asset.clone(), &pot, heir, all, Preservation::Expendable)?;
		}
		Ok(all)
	}

	pub(crate) fn do_close_era() -> DispatchResult {
		ensure!(Self::close_next(), Error::<T>::TooEarly);
		Ok(())
	}

	/// Policies by number. At most [`MAX_POLICIES`].
	pub(crate) fn sorted_policies() -> Vec<(PolicyId, PolicyOf<T>)> {
		let mut policies = Policies::<T>::iter().collect::<Vec<_>>();
		policies.sort_unstable_by_key(|(id, _)| *id);
		policies
	}

	/// Close the earliest era that is over and not closed. Returns false if there is none.
	fn close_next() -> bool {
		let era = NextClose::<T>::get();
		if era >= Self::era() {
			return false;
		}
		let before = era.checked_sub(1).map(Totals::<T>::get).unwrap_or_default();
		let era =
			Era { number: era, total: Totals::<T>::get(era), before: crate::types::sum(&before.activity) };
		let mut amounts = EraAmounts::new();
		for (id, mut policy) in Self::sorted_policies() {
			if policy.state != PolicyState::Active || era.number < policy.terms.start {
				continue;
			}
			let paid = Self::close_for(id, &mut policy, &era);
			Policies::<T>::insert(id, policy);
			if paid > 0 {
				// As many as there can be policies.
				let _ = amounts.try_push((id, paid));
			}
		}
		// Below the era that runs.
		NextClose::<T>::put(era.number.saturating_add(1));
		Self::deposit_event(Event::EraClosed { era: era.number, amounts });
		// Two at a time, so that a claim period that was shortened is caught up with.
		Self::expire_next();
		Self::expire_next();
		true
	}

	/// Set aside what a policy pays for an era. Returns how much.
	fn close_for(id: PolicyId, policy: &mut PolicyOf<T>, era: &Era) -> Balance {
		let asset = &policy.terms.asset;
		let available = Self::available(Pot::Policy(id), asset, policy.owed);
		let reacts = matches!(policy.terms.schedule, Schedule::ActivityRatio { .. });
		let readings = Readings {
			previous: policy.last,
			activity: crate::types::sum(&era.total.activity),
			activity_before: era.before,
			income: available.saturating_sub(policy.seen),
			// Product decision 8: a ratio is bounded by what was recycled, and everything by the pot.
			pot: if reacts { available.min(Self::recycled_pool(asset)) } else { available },
		};
		// `start` is not later than the era; days count from one.
		let before = era.number.saturating_sub(policy.terms.start);
		let day = before.saturating_add(1);
		let due = policy.terms.schedule.due(before, day, &readings);
		// With enough in the pot.
		let scheduled = policy.terms.schedule.wanted(before, day, &readings);
		let basis = era.total.basis(policy.terms.basis);
		let paid = match policy.terms.basis {
			_ if due == 0 => 0,
			Basis::Frozen => Self::pay_dividends(id, due),
			Basis::Cashback => {
				let pot = Self::account_of(Pot::Cashback);
				let paid = with_storage_layer(|| Self::pay(Pot::Policy(id), asset, &pot, due));
				paid.map_or(0, |()| due)
			},
			Basis::Power | Basis::BizPower | Basis::RoleWeight | Basis::Authors if basis > 0 => {
				let credit_part = T::CreditParts::get();
				EraPays::<T>::insert(id, era.number, EraPay { amount: due, basis, claimed: 0, credit_part });
				// What the pot holds.
				policy.owed = policy.owed.saturating_add(due);
				due
			},
			// Nobody has a share.
			Basis::Power | Basis::BizPower | Basis::RoleWeight | Basis::Authors => 0,
		};
		if reacts && paid > 0 {
			Recycled::<T>::mutate(asset, |recycled| *recycled = recycled.saturating_add(paid));
		}
		// At most all there ever was of the asset passed through the pot; were it to come back again and again, the sum
		// would stay at the largest number, and only `try_state` and views read it.
		policy.emitted = policy.emitted.saturating_add(paid);
		policy.last = Some(due);
		// What came in and could not be paid, because nobody has a share, counts as income again.
		policy.seen = if paid > 0 { available.saturating_sub(paid) } else { policy.seen.min(available) };
		if paid < scheduled {
			Self::deposit_event(Event::PotShort { policy: id, era: era.number, scheduled, paid });
		}
		paid
	}

	/// Let the earliest era expire that was closed long enough ago: what nobody claimed goes back to the pots.
	fn expire_next() {
		let era = NextExpire::<T>::get();
		if era.saturating_add(Self::claim_eras()) >= NextClose::<T>::get() {
			return;
		}
		// Below the next era to close.
		NextExpire::<T>::put(era.saturating_add(1));
		let mut amounts = EraAmounts::new();
		for (id, mut policy) in Self::sorted_policies() {
			if let Some(pay) = EraPays::<T>::take(id, era) {
				// No more is claimed than was set aside, and what is owed is the sum of what is not.
				let left = pay.amount.saturating_sub(pay.claimed);
				policy.owed = policy.owed.saturating_sub(left);
				if matches!(policy.terms.schedule, Schedule::ActivityRatio { .. }) {
					// What comes back was not paid, so what was sealed covers it again. The sum covers each.
					Recycled::<T>::mutate(&policy.terms.asset, |paid| *paid = paid.saturating_sub(left));
				}
				if left > 0 {
					let _ = amounts.try_push((id, left));
				}
				Policies::<T>::insert(id, &policy);
			}
			if let PolicyState::Ended { heir, .. } = &policy.state {
				Self::finish(id, &policy, heir);
			}
		}
		if !amounts.is_empty() {
			Self::deposit_event(Event::EraExpired { era, amounts });
		}
	}

	/// Remove an ended policy once it is over. An heir that cannot receive keeps it; governance may name another.
	fn finish(id: PolicyId, policy: &PolicyOf<T>, heir: &T::AccountId) {
		if !Self::is_over(policy) {
			return;
		}
		if let Ok(paid) = with_storage_layer(|| Self::hand_over(id, &policy.terms.asset, heir)) {
			Policies::<T>::remove(id);
			Self::deposit_event(Event::PolicyEnded { policy: id, heir: heir.clone(), paid, owed: 0 });
		}
	}

	pub(crate) fn do_prune(limit: u32) -> DispatchResult {
		ensure!(NextPrune::<T>::get() < NextExpire::<T>::get(), Error::<T>::TooEarly);
		ensure!(limit > 0, Error::<T>::ZeroAmount);
		let rows = Self::prune_rows(limit);
		Self::deposit_event(Event::Pruned { rows, next: NextPrune::<T>::get() });
		Ok(())
	}

	/// Remove up to `limit` rows of the earliest expired era. Returns how many.
	fn prune_rows(limit: u32) -> u32 {
		let era = NextPrune::<T>::get();
		let mut left = usize::try_from(limit).unwrap_or(usize::MAX);
		// Each takes at most what is left.
		left = left.saturating_sub(Shares::<T>::drain_prefix(era).take(left).count());
		left = left.saturating_sub(Ratings::<T>::drain_prefix(era).take(left).count());
		left = left.saturating_sub(Pairs::<T>::drain_prefix(era).take(left).count());
		if left > 0 {
			Totals::<T>::remove(era);
			// Below the next era to expire.
			NextPrune::<T>::put(era.saturating_add(1));
		}
		limit.saturating_sub(u32::try_from(left).unwrap_or(u32::MAX))
	}

	/// Close and prune eras in idle time.
	pub(crate) fn service(meter: &mut WeightMeter) {
		if meter.try_consume(T::WeightInfo::service_base()).is_err() {
			return;
		}
		let policies = Policies::<T>::count();
		while NextClose::<T>::get() < Self::era()
			&& meter.try_consume(T::WeightInfo::close_era(policies)).is_ok()
		{
			Self::close_next();
		}
		let mut rows = 0u32;
		while NextPrune::<T>::get() < NextExpire::<T>::get() {
			// As many at once as there is room for: every removal of a batch begins at the head of the era again, and has
			// to step over what this block removed before.
			let mut batch = IDLE_PRUNE;
			while batch < MAX_PRUNE && meter.can_consume(T::WeightInfo::prune(batch.saturating_mul(2))) {
				batch = batch.saturating_mul(2);
			}
			if !meter.can_consume(T::WeightInfo::prune(batch)) {
				break;
			}
			let removed = Self::prune_rows(batch.min(MAX_PRUNE));
			meter.consume(T::WeightInfo::prune(removed));
			rows = rows.saturating_add(removed);
		}
		if rows > 0 {
			Self::deposit_event(Event::Pruned { rows, next: NextPrune::<T>::get() });
		}
	}
}
