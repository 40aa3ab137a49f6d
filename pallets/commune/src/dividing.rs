// SPDX-License-Identifier: Apache-2.0

//! Noting who worked, and dividing what the commune has when a cycle is closed.

use crate::{
	Config, Course, CourseOf, Divided, Division, DivisionOf, Divisions, Error, Event, Over, Owed, Pallet,
	Portion, Powers, Running, WeightInfo, Worked, Works,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo},
	traits::{fungibles::Inspect as _, Get, Randomness},
	weights::{Weight, WeightMeter},
	BoundedVec,
};
use souk_math::experience::Power;
use souk_primitives::{
	commune::{Cycles, Exposures, PanelWork},
	experience::CycleNumber,
	traits::PaymentAssets,
	AssetId, Balance,
};
use sp_core::H256;
use sp_runtime::{traits::BlockNumberProvider, Perbill};

impl<T: Config> PanelWork<T::AccountId> for Pallet<T> {
	fn worked(cycle: CycleNumber, who: &T::AccountId, power: Power) {
		// The division of the cycle has fixed its sum.
		if cycle < Running::<T>::get().cycle {
			return;
		}
		let earlier = Works::<T>::get(cycle, who).map_or(0, |work| work.power);
		if power == earlier {
			return;
		}
		// A row without power would pay nobody.
		if power == 0 {
			Works::<T>::remove(cycle, who);
		} else {
			Works::<T>::insert(cycle, who, Worked { power, ..Default::default() });
		}
		// The sum of all rows: 2⁶⁴ accounts of the most power fit.
		Powers::<T>::mutate_exists(cycle, |all| {
			let sum = all.unwrap_or_default().saturating_sub(earlier.into()).saturating_add(power.into());
			*all = (sum > 0).then_some(sum);
		});
	}

	fn weight() -> Weight {
		T::WeightInfo::worked()
	}
}

impl<T: Config> Pallet<T> {
	/// The part of the running cycle that goes to stake.
	pub fn stake_part() -> Perbill {
		Running::<T>::get().stake_part
	}

	/// The most that one step can weigh.
	pub(crate) fn longest_step() -> Weight {
		T::WeightInfo::look().saturating_add(T::WeightInfo::divide(T::MaxAssets::get()))
	}

	/// What the pot has of an asset beyond its minimum balance, in base units. The minimum is never paid out: without it
	/// orders could not be paid in the asset any more, and small legs could not come in.
	pub(crate) fn in_pot(asset: &AssetId) -> Balance {
		let least = T::Assets::minimum_balance(asset.clone());
		T::Assets::balance(asset.clone(), &T::Pot::get()).saturating_sub(least)
	}

	/// What the pot has of an asset that no division owes, in base units.
	pub(crate) fn gathered(asset: &AssetId) -> Balance {
		Self::in_pot(asset).saturating_sub(Owed::<T>::get(asset))
	}

	pub(crate) fn do_divide_cycle() -> DispatchResultWithPostInfo {
		let mut meter = WeightMeter::with_limit(Self::longest_step());
		let done = Self::step(&mut meter);
		let post_info = Some(meter.consumed()).into();
		if done {
			Ok(post_info)
		} else {
			Err(DispatchErrorWithPostInfo { post_info, error: Error::<T>::NothingToDo.into() })
		}
	}

	/// Do the step that waits, if there is one and it fits. One cycle at a time, so nothing piles up.
	pub(crate) fn step(meter: &mut WeightMeter) -> bool {
		if meter.try_consume(T::WeightInfo::look()).is_err() {
			return false;
		}
		let mut course = Running::<T>::get();
		let Some(over) = course.over else {
			if T::Cycles::first_open() <= course.cycle {
				return false;
			}
			let last = T::Exposures::active();
			course.over = Some(Over { at: T::BlockNumberProvider::current_block_number(), last });
			Running::<T>::put(course);
			Self::deposit_event(Event::CycleOver { cycle: course.cycle, last });
			return true;
		};
		let Some(seed) = Self::seed(course.cycle, over.at) else { return false };
		if meter.try_consume(T::WeightInfo::divide(T::MaxAssets::get())).is_err() {
			return false;
		}
		Self::divide(course, over, &seed);
		true
	}

	/// The randomness that draws the era of a cycle. `None` if it was known when the cycle was over: then somebody could
	/// have staked for the era, or closed the cycle, in view of it. Who makes a block knows what its parent decided, so
	/// randomness of the same block is too old.
	fn seed(cycle: CycleNumber, over: frame_system::pallet_prelude::BlockNumberFor<T>) -> Option<H256> {
		let mut subject = Vec::from(&b"souk/commune/era"[..]);
		subject.extend_from_slice(&cycle.to_le_bytes());
		let (seed, known) = T::Randomness::random(&subject);
		(known > over).then_some(seed)
	}

	/// Divide what the pot has and does not owe over the stake of one era and the work of the cycle, and begin the next.
	pub(crate) fn divide(
		course: CourseOf<T>,
		over: Over<frame_system::pallet_prelude::BlockNumberFor<T>>,
		seed: &H256,
	) {
		let cycle = course.cycle;
		let era = course.draw(over.last, T::MaxLookback::get(), seed);
		let (staked, power) = (T::Exposures::total(era), Powers::<T>::take(cycle));
		let mut assets = BoundedVec::<Divided, T::MaxAssets>::new();
		for asset in T::SharedAssets::get() {
			if !T::PaymentAssets::contains(&asset) {
				continue;
			}
			let free = Self::gathered(&asset);
			let of_stake = course.stake_part.mul_floor(free);
			// Never underflows: a part is at most the whole.
			let of_work = free.saturating_sub(of_stake);
			// What nobody could claim stays in the pot for the next cycle.
			let stake = Portion::new(if staked > 0 { of_stake } else { 0 });
			let work = Portion::new(if power > 0 { of_work } else { 0 });
			let divided = Divided { asset: asset.clone(), stake, work };
			let sum = divided.unpaid();
			if sum == 0 {
				continue;
			}
			// An asset that is listed twice has nothing left the second time. So each has one entry, and the list fits.
			if assets.try_push(divided).is_ok() {
				// What is owed is in the pot, so the sum fits.
				Owed::<T>::mutate(&asset, |owed| *owed = owed.saturating_add(sum));
			}
		}
		let next = cycle.saturating_add(1);
		Running::<T>::put(Course {
			cycle: next,
			since: over.last.saturating_add(1),
			stake_part: T::StakePart::get(),
			over: None,
		});
		if assets.is_empty() && power == 0 {
			return;
		}
		let until = next.saturating_add(T::ClaimCycles::get().max(1));
		let division: DivisionOf<T> = Division { era, staked, power, until, assets: assets.clone() };
		Divisions::<T>::insert(cycle, division);
		Self::deposit_event(Event::CycleDivided { cycle, era, staked, power, assets });
	}
}
