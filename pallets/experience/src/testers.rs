// SPDX-License-Identifier: Apache-2.0

//! Testers: their enrolment in draws, their power, and slashes.

use crate::{
	types::{mul_div, Enrolment, Skill},
	Config, EnrolledTesters, Error, Event, HoldReason, Pallet, Pools, Skills, TesterOf, Testers,
};
use frame_support::{
	ensure,
	traits::{fungible::hold::Mutate as _, tokens::Precision, Get},
};
use souk_math::experience::Power;
use souk_primitives::{
	codes::GpcBrick,
	content::Cid,
	experience::{CycleNumber, ExperiencePower},
};
use sp_core::H256;
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating, Zero},
	DispatchError, DispatchResult, FixedU128, Perbill,
};

impl<T: Config> ExperiencePower<T::AccountId> for Pallet<T> {
	fn power(who: &T::AccountId, category: GpcBrick) -> Power {
		Self::faded(&Skills::<T>::get(who, category).unwrap_or_default(), Self::current_number())
	}
}

impl<T: Config> Pallet<T> {
	/// The power that is left in a cycle. Power that was earned under a higher cap counts up to the present cap.
	pub(crate) fn faded(skill: &Skill, cycle: CycleNumber) -> Power {
		let rule = T::Parameters::get().power;
		rule.after_cycles(skill.power, cycle.saturating_sub(skill.cycle)).min(rule.cap)
	}

	/// Whether a tester of this power is a veteran.
	pub(crate) fn is_veteran(power: Power) -> bool {
		power >= T::Parameters::get().panel.veteran_power
	}

	/// Write a tester, or remove it if its row can be removed.
	pub(crate) fn put_tester(who: &T::AccountId, tester: TesterOf<T>) {
		if !tester.is_gone() {
			Testers::<T>::insert(who, tester);
			return;
		}
		Testers::<T>::remove(who);
		// No backer is owed what rounding left of the earnings. It goes into the pool of the running cycle.
		Pools::<T>::mutate(Self::current_number(), |pool| {
			for earned in tester.earnings.iter().filter(|earned| earned.due > 0) {
				match pool.entry(&earned.asset) {
					// It is booked already, so the sum fits.
					Some(asset) => asset.pot = asset.pot.saturating_add(earned.due),
					None => Self::unbook(&earned.asset, earned.due),
				}
			}
		});
	}

	pub(crate) fn do_enrol_tester(who: T::AccountId, anchor: H256) -> DispatchResult {
		let mut tester = Testers::<T>::get(&who).unwrap_or_default();
		ensure!(tester.enrolment.is_none(), Error::<T>::AlreadyEnrolled);
		ensure!(!tester.index.is_zero(), Error::<T>::TesterBarred);
		let cycle = Self::current_number();
		let since = cycle.saturating_add(1);
		let veteran = Self::is_veteran(Self::faded(&tester.skill, cycle));
		let bond = T::Bonds::get().enrolment;

		T::Currency::hold(&HoldReason::Enrolment.into(), &who, bond)?;
		tester.enrolment = Some(Enrolment { since, veteran, bond, leaving: None, anchor, shown: None });
		EnrolledTesters::<T>::mutate(|enrolled| enrolled.join(cycle, veteran));
		Testers::<T>::insert(&who, tester);
		Self::deposit_event(Event::TesterEnrolled { who, since, veteran });
		Ok(())
	}

	/// A tester and its enrolment.
	fn enrolled(
		who: &T::AccountId,
	) -> Result<(TesterOf<T>, Enrolment<frame_system::pallet_prelude::BlockNumberFor<T>>), DispatchError> {
		let tester = Testers::<T>::get(who).ok_or(Error::<T>::NotEnrolled)?;
		let enrolment = tester.enrolment.clone().ok_or(Error::<T>::NotEnrolled)?;
		Ok((tester, enrolment))
	}

	/// Let an enrolment take part in no further draw.
	fn leave(enrolment: &mut Enrolment<frame_system::pallet_prelude::BlockNumberFor<T>>) {
		let until = T::BlockNumberProvider::current_block_number().saturating_add(T::UnbondingPeriod::get());
		enrolment.leaving = Some(until);
		let cycle = Self::current_number();
		EnrolledTesters::<T>::mutate(|enrolled| enrolled.leave(cycle, enrolment.since, enrolment.veteran));
	}

	pub(crate) fn do_leave_draws(who: T::AccountId) -> DispatchResult {
		let (mut tester, mut enrolment) = Self::enrolled(&who)?;
		ensure!(enrolment.leaving.is_none(), Error::<T>::NothingToDo);

		Self::leave(&mut enrolment);
		let until = enrolment.leaving.unwrap_or_default();
		tester.enrolment = Some(enrolment);
		Testers::<T>::insert(&who, tester);
		Self::deposit_event(Event::TesterLeft { who, until });
		Ok(())
	}

	pub(crate) fn do_withdraw_enrolment(who: T::AccountId) -> DispatchResult {
		let (mut tester, enrolment) = Self::enrolled(&who)?;
		let until = enrolment.leaving.ok_or(Error::<T>::NotLeaving)?;
		ensure!(T::BlockNumberProvider::current_block_number() >= until, Error::<T>::TooEarly);

		let bond =
			T::Currency::release(&HoldReason::Enrolment.into(), &who, enrolment.bond, Precision::BestEffort)?;
		tester.enrolment = None;
		tester.skill = Skill::default();
		Self::put_tester(&who, tester);
		Self::deposit_event(Event::EnrolmentReleased { who, bond });
		Ok(())
	}

	pub(crate) fn do_refresh_tester(who: T::AccountId) -> DispatchResult {
		let (mut tester, mut enrolment) = Self::enrolled(&who)?;
		let cycle = Self::current_number();
		let veteran = Self::is_veteran(Self::faded(&tester.skill, cycle));
		let changes = enrolment.leaving.is_none() && enrolment.veteran != veteran;
		ensure!(changes, Error::<T>::NothingToDo);

		enrolment.veteran = veteran;
		EnrolledTesters::<T>::mutate(|enrolled| enrolled.change(cycle, enrolment.since, veteran));
		tester.enrolment = Some(enrolment);
		Testers::<T>::insert(&who, tester);
		Self::deposit_event(Event::StratumChanged { who, veteran });
		Ok(())
	}

	pub(crate) fn do_set_commission(who: T::AccountId, commission: Perbill) -> DispatchResult {
		let mut tester = Testers::<T>::get(&who).ok_or(Error::<T>::NotEnrolled)?;
		tester.commission = commission;
		Testers::<T>::insert(&who, tester);
		Self::deposit_event(Event::CommissionSet { who, commission });
		Ok(())
	}

	pub(crate) fn do_slash_tester(who: T::AccountId, share: Perbill, evidence: Cid) -> DispatchResult {
		let mut tester = Testers::<T>::get(&who).ok_or(Error::<T>::NotEnrolled)?;
		let mut bond = 0;
		if let Some(mut enrolment) = tester.enrolment.take() {
			bond = Self::seize(HoldReason::Enrolment, &who, share.mul_ceil(enrolment.bond))?;
			enrolment.bond = enrolment.bond.saturating_sub(bond);
			if enrolment.leaving.is_none() {
				Self::leave(&mut enrolment);
			}
			tester.enrolment = Some(enrolment);
		}
		// There may be many backers, and their stake is on their own accounts. So only the worth of a share falls at
		// once. Each backer loses its part when its backing is next touched, which happens before stake can be
		// withdrawn.
		let staked =
			|tester: &TesterOf<T>| tester.value(tester.shares).saturating_add(tester.value(tester.leaving));
		let before = staked(&tester);
		let left = u128::from(Perbill::one().saturating_sub(share).deconstruct());
		let whole = u128::from(Perbill::one().deconstruct());
		let index = mul_div(tester.index.into_inner(), left, whole).unwrap_or_default();
		tester.index = FixedU128::from_inner(index);
		let backing = before.saturating_sub(staked(&tester));
		Testers::<T>::insert(&who, tester);
		Self::deposit_event(Event::TesterSlashed { who, share, bond, backing, evidence });
		Ok(())
	}

	pub(crate) fn do_remove_skill(who: T::AccountId, category: GpcBrick) -> DispatchResult {
		let skill = Skills::<T>::get(&who, category).ok_or(Error::<T>::NothingToDo)?;
		ensure!(Self::faded(&skill, Self::current_number()).is_zero(), Error::<T>::InUse);
		Skills::<T>::remove(&who, category);
		Self::deposit_event(Event::SkillRemoved { who, category });
		Ok(())
	}
}
