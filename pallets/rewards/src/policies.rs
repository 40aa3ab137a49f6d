// SPDX-License-Identifier: Apache-2.0

//! Emission policies. Governance creates and ends them, and they pay era by era.
//!
//! Closing an era looks at policies, never at holders. The shares of an era that is over cannot change any more, so it
//! is enough to set an amount aside and to remember its divisor.
//!
//! In bounded mode the policies that pay by deeds pay together at most a part of what was lost in the era. If they want
//! more, each pays the same part of what it wants, and the rest stays in its pot.

use crate::{
	funds::TIME,
	types::{AssetWorth, EraAmounts, EraPay, PolicyState, Total, MAX_HOLD_ERAS, MAX_POLICIES, MAX_PRUNE},
	Config, EraModes, EraPays, Error, Event, HeldUntil, NextClose, NextExpire, NextPolicy, NextPrune, Pairs,
	Pallet, Policies, PolicyOf, Ratings, Recycled, Shares, Totals, WeightInfo,
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
use souk_math::{
	bound::{Allowed, Budget},
	emission::{Readings, Schedule},
};
use souk_primitives::{
	activity::RewardEra,
	rewards::{Basis, EmissionMode, PolicyId, PolicyTerms, Pot},
	AssetId, Balance,
};
use sp_runtime::{DispatchError, DispatchResult};

/// The fewest rows that idle time removes in one step.
const IDLE_PRUNE: u32 = 32;

/// The readings of an era for the policies that close it.
struct Era {
	number: RewardEra,
	total: Total,
	/// The worth of all real sales of the era before, in base units of SOUK.
	before: Balance,
	/// Whether the era is bounded.
	bounded: bool,
}

/// What a policy wants to pay for an era.
struct Due {
	/// The amount, in base units of its asset.
	amount: Balance,
	/// What its schedule says, in base units of its asset.
	scheduled: Balance,
	/// What its pot can pay, in base units of its asset.
	available: Balance,
	/// Whether the bound of the era leaves it a part.
	counted: bool,
	/// Whether sealed tokens were set apart for it.
	reserved: bool,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_create_policy(terms: PolicyTerms) -> Result<PolicyId, DispatchError> {
		let accepted = match terms.basis {
			Basis::Frozen | Basis::Cashback => terms.asset == TIME,
			Basis::Power | Basis::Held | Basis::BizPower | Basis::RoleWeight | Basis::Authors => {
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

	/// Whether a policy has ended and none of its eras can be claimed any more.
	fn is_over(policy: &PolicyOf<T>) -> bool {
		matches!(policy.state, PolicyState::Ended { until, .. } if NextExpire::<T>::get() >= until)
	}

	/// Empty the pot of a policy that is over. Returns what was in it, in base units.
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

	/// All policies by number. At most [`MAX_POLICIES`].
	pub(crate) fn sorted_policies() -> Vec<(PolicyId, PolicyOf<T>)> {
		let mut policies = Policies::<T>::iter().collect::<Vec<_>>();
		policies.sort_unstable_by_key(|(id, _)| *id);
		policies
	}

	pub(crate) fn do_set_mode(mode: EmissionMode) -> DispatchResult {
		ensure!(mode.is_valid(), Error::<T>::BadMode);
		// Eras before the last change are paid by the mode before it, which another change would forget.
		let changed = EraModes::<T>::get().next.map_or(0, |(from, _)| from.min(Self::era()));
		ensure!(NextClose::<T>::get() >= changed, Error::<T>::TooEarly);
		let from = EraModes::<T>::mutate(|modes| modes.set(Self::era(), mode));
		Self::deposit_event(Event::ModeSet { mode, from });
		Ok(())
	}

	/// Close the earliest era that is over and not closed. Returns `false` if there is none.
	fn close_next() -> bool {
		let (number, now) = (NextClose::<T>::get(), Self::era());
		if number >= now {
			return false;
		}
		// What was held at the end of the era has been noted by then.
		Self::roll_held();
		let before = number.checked_sub(1).map(Totals::<T>::get).unwrap_or_default().sold;
		let (total, part) = (Totals::<T>::get(number), Self::bound(number));
		let era = Era { number, total, before, bounded: part.is_some() };
		// What was lost in the era, and what fades of what was lost before: the bound of policies by held power.
		let mut budget = part.map(|part| Budget::new(part, total.weight));
		let mut faded = part.map(|part| Budget::new(part, total.held.faded));
		let mut dues = Vec::new();
		for (id, policy) in Self::sorted_policies() {
			if policy.state == PolicyState::Active && era.number >= policy.terms.start {
				let held = policy.terms.basis == Basis::Held;
				let due = Self::due(id, &policy, &era, if held { faded.as_mut() } else { budget.as_mut() });
				dues.push((id, policy, due));
			}
		}
		for (budget, weights, held) in [(budget, total.weight, false), (faded, total.held.faded, true)] {
			if let Some(budget) = budget.filter(|budget| budget.wanted() > 0) {
				let (most, wanted) = (budget.most(), budget.wanted());
				Self::deposit_event(Event::EraBounded { era: number, held, weights, most, wanted });
			}
		}
		let mut amounts = EraAmounts::new();
		for (id, mut policy, due) in dues {
			let allowed = match if policy.terms.basis == Basis::Held { &faded } else { &budget } {
				Some(budget) if due.counted => Some(budget.grant(due.amount)),
				Some(_) if policy.terms.basis.is_bounded() => Some(Allowed::default()),
				_ => None,
			};
			let paid = Self::close_for(id, &mut policy, &era, &due, allowed);
			Policies::<T>::insert(id, policy);
			if paid > 0 {
				// The list has room for every policy.
				let _ = amounts.try_push((id, paid));
			}
		}
		// It is below the running era, so it fits.
		NextClose::<T>::put(number.saturating_add(1));
		HeldUntil::<T>::insert(number, now.saturating_add(T::HoldEras::get().min(MAX_HOLD_ERAS)));
		Self::deposit_event(Event::EraClosed { era: number, amounts });
		// Two at a time, so that expiry catches up after the claim period was shortened.
		Self::expire_next();
		Self::expire_next();
		true
	}

	/// What a policy wants to pay for an era. If the era bounds it, the amount is counted in the budget.
	fn due(id: PolicyId, policy: &PolicyOf<T>, era: &Era, budget: Option<&mut Budget>) -> Due {
		let asset = &policy.terms.asset;
		let available = Self::available(Pot::Policy(id), asset, policy.owed);
		let reacts = matches!(policy.terms.schedule, Schedule::ActivityRatio { .. });
		let readings = Readings {
			previous: policy.last,
			// Trade alone: what costs no more than a fee must not move a ratio.
			activity: era.total.sold,
			activity_before: era.before,
			income: available.saturating_sub(policy.seen),
			// Product decision 8: a ratio is bounded by what was recycled, and everything by the pot.
			pot: if reacts { available.min(Self::recycled_pool(asset)) } else { available },
		};
		// `start` is not later than the era. Days count from one.
		let before = era.number.saturating_sub(policy.terms.start);
		let day = before.saturating_add(1);
		let amount = policy.terms.schedule.due(before, day, &readings);
		// What it would pay if the pot held enough.
		let scheduled = policy.terms.schedule.wanted(before, day, &readings);
		let payable = amount > 0
			&& (!policy.terms.basis.is_claimed() || era.total.basis(policy.terms.basis, era.bounded) > 0);
		let reserved = reacts && payable;
		if reserved {
			// The next ratio must not pay against the same sealed tokens. What is not paid is taken off again.
			Recycled::<T>::mutate(asset, |recycled| *recycled = recycled.saturating_add(amount));
		}
		let counted = match budget {
			Some(budget) if policy.terms.basis.is_bounded() && payable => {
				budget.want(amount, &AssetWorth::of(asset, &T::Worths::get()).paid)
			},
			_ => false,
		};
		Due { amount, scheduled, available, counted, reserved }
	}

	/// Set aside what a policy pays for an era: all that is due, or in a bounded era what is `allowed`. Returns how much,
	/// in base units.
	fn close_for(
		id: PolicyId,
		policy: &mut PolicyOf<T>,
		era: &Era,
		due: &Due,
		allowed: Option<Allowed>,
	) -> Balance {
		let asset = &policy.terms.asset;
		let amount = allowed.map_or(due.amount, |allowed| allowed.amount);
		let basis = era.total.basis(policy.terms.basis, era.bounded);
		let paid = match policy.terms.basis {
			_ if amount == 0 => 0,
			Basis::Frozen => Self::pay_dividends(id, amount),
			Basis::Cashback => {
				let pot = Self::account_of(Pot::Cashback);
				let paid = with_storage_layer(|| Self::pay(Pot::Policy(id), asset, &pot, amount));
				paid.map_or(0, |()| amount)
			},
			Basis::Power | Basis::Held | Basis::BizPower | Basis::RoleWeight | Basis::Authors
				if basis > 0 =>
			{
				let (credit_part, most) = (T::CreditParts::get(), allowed.map(|allowed| allowed.most));
				let pay = EraPay { amount, basis, claimed: 0, credit_part, most };
				EraPays::<T>::insert(id, era.number, pay);
				// The pot holds both, so the sum fits.
				policy.owed = policy.owed.saturating_add(amount);
				amount
			},
			// No account has a share.
			Basis::Power | Basis::Held | Basis::BizPower | Basis::RoleWeight | Basis::Authors => 0,
		};
		if due.reserved {
			// It was added when it was due, so nothing saturates.
			let unpaid = due.amount.saturating_sub(paid);
			Recycled::<T>::mutate(asset, |recycled| *recycled = recycled.saturating_sub(unpaid));
		}
		// If the asset came back into the pot again and again, the sum could stay at the largest number. Only
		// `try_state` and views read it.
		policy.emitted = policy.emitted.saturating_add(paid);
		// The schedule goes on from what was due, also if the era was bounded: a year of little trade must not leave a
		// ratio at its floor.
		policy.last = Some(due.amount);
		// Income that could not be paid, because no account has a share, counts as income again.
		policy.seen =
			if paid > 0 { due.available.saturating_sub(paid) } else { policy.seen.min(due.available) };
		// What a bound leaves in the pots is told once for all policies.
		let uncounted = allowed.is_some() && !due.counted && due.scheduled > 0;
		if due.amount < due.scheduled || paid < amount || uncounted {
			Self::deposit_event(Event::PotShort {
				policy: id,
				era: era.number,
				scheduled: due.scheduled,
				paid,
			});
		}
		paid
	}

	/// Let the earliest era expire if it was closed long enough ago. What was not claimed goes back to the pots.
	fn expire_next() {
		let era = NextExpire::<T>::get();
		// The time to claim counts from the end of the hold. An era that is not closed has no row.
		let Some(held_until) = HeldUntil::<T>::get(era) else { return };
		if Self::era() < held_until.saturating_add(Self::claim_eras()) {
			return;
		}
		HeldUntil::<T>::remove(era);
		// It is below the next era to close, so it fits.
		NextExpire::<T>::put(era.saturating_add(1));
		let mut amounts = EraAmounts::new();
		for (id, mut policy) in Self::sorted_policies() {
			if let Some(pay) = EraPays::<T>::take(id, era) {
				// No more is claimed than was set aside, and the debt is the sum of what was not claimed. So nothing
				// saturates.
				let left = pay.amount.saturating_sub(pay.claimed);
				policy.owed = policy.owed.saturating_sub(left);
				if matches!(policy.terms.schedule, Schedule::ActivityRatio { .. }) {
					// What comes back was not paid, so it does not count against the sink any more. The sum covers each
					// part.
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

	/// Remove an ended policy if it is over. If the heir cannot receive, the policy stays, and governance may name
	/// another heir.
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

	/// Remove up to `limit` rows of the earliest expired era. Returns the number of rows.
	fn prune_rows(limit: u32) -> u32 {
		let era = NextPrune::<T>::get();
		let mut left = usize::try_from(limit).unwrap_or(usize::MAX);
		// Each prefix gives at most what is left of the limit.
		left = left.saturating_sub(Shares::<T>::drain_prefix(era).take(left).count());
		left = left.saturating_sub(Ratings::<T>::drain_prefix(era).take(left).count());
		left = left.saturating_sub(Pairs::<T>::drain_prefix(era).take(left).count());
		if left > 0 {
			Totals::<T>::remove(era);
			// It is below the next era to expire, so it fits.
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
			// The batch is as large as fits: each one begins at the head of the era again, and has to step over the
			// rows that were removed earlier in this block.
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
