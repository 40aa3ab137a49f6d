// SPDX-License-Identifier: Apache-2.0

//! Testers: their enrolment in draws, their power, and slashes.

use crate::{
	bonds::EnrolmentBonds,
	types::{mul_div, Accusation, Dated, Enrolment, Skill},
	Config, EnrolledTesters, Error, Event, Pallet, Seats, Skills, SlashCases, TesterOf, Testers,
};
use frame_support::{ensure, traits::Get};
use souk_math::experience::Power;
use souk_primitives::content::Cid;
use sp_core::H256;
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating, Zero},
	DispatchError, DispatchResult, FixedU128, Perbill,
};

impl<T: Config> Pallet<T> {
	/// Whether a tester of this power is a veteran.
	pub(crate) fn is_veteran(power: Power) -> bool {
		power >= T::Parameters::get().panel.veteran_power
	}

	/// Write a tester, or remove it if its row can be removed.
	pub(crate) fn put_tester(who: &T::AccountId, tester: TesterOf<T>) {
		if tester.is_gone() {
			Testers::<T>::remove(who);
		} else {
			Testers::<T>::insert(who, tester);
		}
	}

	/// Check that there is no open case against a tester.
	pub(crate) fn ensure_not_accused(who: &T::AccountId) -> DispatchResult {
		ensure!(!SlashCases::<T>::contains_key(Accusation::Tester(who.clone())), Error::<T>::CaseOpen);
		Ok(())
	}

	pub(crate) fn do_enrol_tester(who: T::AccountId, anchor: H256) -> DispatchResult {
		let mut tester = Testers::<T>::get(&who).unwrap_or_default();
		ensure!(tester.enrolment.is_none(), Error::<T>::AlreadyEnrolled);
		ensure!(!tester.index.is_zero(), Error::<T>::TesterBarred);
		Self::ensure_not_accused(&who)?;
		let cycle = Self::current_number();
		let since = cycle.saturating_add(1);
		let veteran = Self::is_veteran(Self::faded(&tester.skill, cycle));
		let bond = T::Bonds::get().enrolment;

		Self::bond::<EnrolmentBonds>(&who, bond)?;
		tester.enrolment = Some(Enrolment {
			since,
			veteran: Dated::new(veteran),
			bond,
			leaving: None,
			anchor,
			shown: None,
			active: since,
			seats: Seats::<T>::get(),
			idle: None,
		});
		EnrolledTesters::<T>::mutate(|enrolled| enrolled.join(veteran));
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
		if enrolment.is_counted() {
			EnrolledTesters::<T>::mutate(|enrolled| enrolled.leave(enrolment.veteran.value));
		}
		let until = T::BlockNumberProvider::current_block_number().saturating_add(T::UnbondingPeriod::get());
		enrolment.leaving = Some(until);
	}

	pub(crate) fn do_set_idle(who: T::AccountId) -> DispatchResult {
		let (mut tester, mut enrolment) = Self::enrolled(&who)?;
		let cycle = Self::current_number();
		let waited = cycle > enrolment.active.saturating_add(T::IdleAfter::get());
		let seats = Seats::<T>::get().saturating_sub(enrolment.seats);
		let wanted = u64::from(T::IdleSeats::get()).saturating_mul(Perbill::one().deconstruct().into());
		ensure!(enrolment.is_counted() && waited && seats >= wanted, Error::<T>::NotIdle);

		// It keeps the seats of the running cycle, whose seed may be known.
		let since = cycle.saturating_add(1);
		enrolment.idle = Some(since);
		EnrolledTesters::<T>::mutate(|enrolled| enrolled.leave(enrolment.veteran.value));
		tester.enrolment = Some(enrolment);
		Testers::<T>::insert(&who, tester);
		Self::deposit_event(Event::TesterIdle { who, since });
		Ok(())
	}

	pub(crate) fn do_return_to_draws(who: T::AccountId) -> DispatchResult {
		let (mut tester, mut enrolment) = Self::enrolled(&who)?;
		let idle = enrolment.idle.filter(|_| enrolment.leaving.is_none()).ok_or(Error::<T>::NotIdle)?;
		let cycle = Self::current_number();
		let next = cycle.saturating_add(1);
		if idle <= cycle {
			enrolment.since = next;
		}
		enrolment.idle = None;
		enrolment.note_active(next, Seats::<T>::get());
		let (since, veteran) = (enrolment.since, enrolment.veteran.value);
		EnrolledTesters::<T>::mutate(|enrolled| enrolled.join(veteran));
		tester.enrolment = Some(enrolment);
		Testers::<T>::insert(&who, tester);
		Self::deposit_event(Event::TesterEnrolled { who, since, veteran });
		Ok(())
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
		Self::ensure_not_accused(&who)?;
		let (mut tester, enrolment) = Self::enrolled(&who)?;
		let until = enrolment.leaving.ok_or(Error::<T>::NotLeaving)?;
		ensure!(T::BlockNumberProvider::current_block_number() >= until, Error::<T>::TooEarly);

		let bond = Self::unbond::<EnrolmentBonds>(&who, enrolment.bond)?;
		tester.enrolment = None;
		tester.skill = Skill::default();
		// A history cannot be parked.
		Skills::<T>::remove(&who);
		Self::put_tester(&who, tester);
		Self::deposit_event(Event::EnrolmentReleased { who, bond });
		Ok(())
	}

	pub(crate) fn do_refresh_tester(who: T::AccountId) -> DispatchResult {
		let (mut tester, mut enrolment) = Self::enrolled(&who)?;
		// Who lost all of its bond has no reason to withdraw, and nothing pays for its row.
		if enrolment.bond == 0 && enrolment.leaving.is_some() {
			return Self::do_withdraw_enrolment(who);
		}
		let cycle = Self::current_number();
		let veteran = Self::is_veteran(Self::faded(&tester.skill, cycle));
		let changes = enrolment.leaving.is_none() && enrolment.veteran.value != veteran;
		ensure!(changes, Error::<T>::NothingToDo);

		enrolment.veteran.set(cycle, veteran);
		if enrolment.is_counted() {
			EnrolledTesters::<T>::mutate(|enrolled| enrolled.change(veteran));
		}
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

	/// Take a part of a tester's bond and of all stake on it, and end its enrolment: the case against it stands.
	pub(crate) fn slash_tester(who: T::AccountId, share: Perbill, evidence: Cid) -> DispatchResult {
		let Some(mut tester) = Testers::<T>::get(&who) else {
			// Nothing can be withdrawn while a case is open, so it had nothing.
			Self::deposit_event(Event::TesterSlashed { who, share, bond: 0, backing: 0, evidence });
			return Ok(());
		};
		let mut bond = 0;
		if let Some(mut enrolment) = tester.enrolment.take() {
			bond = Self::seize::<EnrolmentBonds>(&who, share.mul_ceil(enrolment.bond))?;
			enrolment.bond = enrolment.bond.saturating_sub(bond);
			if enrolment.leaving.is_none() {
				Self::leave(&mut enrolment);
			}
			tester.enrolment = Some(enrolment);
		}
		// There may be many backers, and their stake is on their own accounts. So only the worth of a share falls at
		// once. Each backer loses its part when its backing is next touched, which happens before stake can be
		// withdrawn.
		let staked = |tester: &TesterOf<T>| {
			tester.value(tester.shares.value).saturating_add(tester.value(tester.leaving))
		};
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
}
