// SPDX-License-Identifier: Apache-2.0

//! Experience power by category: what a report weighs by, and what others ask.

use crate::{types::Skill, Config, Error, Event, Pallet, Skills};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Get, BoundedVec};
use souk_math::experience::Power;
use souk_primitives::{
	codes::GpcBrick,
	experience::{CycleNumber, ExperiencePower, SkillView},
	Balance,
};
use sp_runtime::{traits::Zero, DispatchResult};

/// The power of an account by category, as stored.
pub type SkillsOf<T> = BoundedVec<(GpcBrick, Skill), <T as Config>::MaxSkills>;

impl<T: Config> ExperiencePower<T::AccountId> for Pallet<T> {
	fn power(who: &T::AccountId, category: GpcBrick) -> Power {
		Self::power_in(who, category, Self::current_number())
	}
}

/// The place of a category in a row, or the place where it belongs.
fn place(skills: &[(GpcBrick, Skill)], category: GpcBrick) -> Result<usize, usize> {
	skills.binary_search_by_key(&category, |(other, _)| *other)
}

impl<T: Config> Pallet<T> {
	/// The power that is left in a cycle. Power that was earned under a higher cap counts up to the present cap.
	pub(crate) fn faded(skill: &Skill, cycle: CycleNumber) -> Power {
		let rule = T::Parameters::get().power;
		rule.after_cycles(skill.power, cycle.saturating_sub(skill.cycle)).min(rule.cap)
	}

	/// The power that is left to an account in a category in a cycle.
	pub(crate) fn power_in(who: &T::AccountId, category: GpcBrick, cycle: CycleNumber) -> Power {
		let skills = Skills::<T>::get(who);
		let skill = place(&skills, category).ok().and_then(|place| skills.get(place));
		skill.map_or(0, |(_, skill)| Self::faded(skill, cycle))
	}

	/// The power by which a report on a product of a category weighs: all that the author has in it, and a governed part of what
	/// it has elsewhere. `all` is its power over all categories.
	pub(crate) fn weighing_power(own: Power, all: Power) -> Power {
		own.saturating_add(T::PowerElsewhere::get().mul_floor(all.saturating_sub(own)))
	}

	/// Change the power of an account in a category as `after` says. A report that gains nothing opens no entry, and an
	/// entry without power is removed. If the row is full, one category more takes the place of the one with the least
	/// power, if that is less.
	pub(crate) fn learn_in(
		who: &T::AccountId,
		category: GpcBrick,
		cycle: CycleNumber,
		gains: bool,
		after: impl FnOnce(&Skill) -> Skill,
	) {
		let mut skills = Skills::<T>::get(who);
		match place(&skills, category) {
			Ok(place) => {
				let Some((_, skill)) = skills.get_mut(place) else { return };
				*skill = after(skill);
				if skill.power.is_zero() {
					skills.remove(place);
				}
			},
			Err(_) if !gains => return,
			Err(_) => {
				let skill = after(&Skill::default());
				if skill.power.is_zero() || !Self::make_room(&mut skills, cycle, skill.power) {
					return;
				}
				let (Ok(place) | Err(place)) = place(&skills, category);
				// There is room, and the place is at most the end of the row.
				let _ = skills.try_insert(place, (category, skill));
			},
		}
		Self::store_skills(who, skills);
	}

	/// Make room for one category with `power`. `false` if the row is full of no less.
	fn make_room(skills: &mut SkillsOf<T>, cycle: CycleNumber, power: Power) -> bool {
		if !skills.is_full() {
			return true;
		}
		let left = skills.iter().map(|(_, skill)| Self::faded(skill, cycle));
		let Some((least, place)) = left.zip(0usize..).min() else { return false };
		if least >= power {
			return false;
		}
		skills.remove(place);
		true
	}

	fn store_skills(who: &T::AccountId, skills: SkillsOf<T>) {
		if skills.is_empty() {
			Skills::<T>::remove(who);
		} else {
			Skills::<T>::insert(who, skills);
		}
	}

	pub(crate) fn do_remove_skill(who: T::AccountId, category: GpcBrick) -> DispatchResult {
		let mut skills = Skills::<T>::get(&who);
		let place = place(&skills, category).map_err(|_| Error::<T>::NothingToDo)?;
		let left = skills.get(place).map_or(0, |(_, skill)| Self::faded(skill, Self::current_number()));
		ensure!(left.is_zero(), Error::<T>::InUse);
		skills.remove(place);
		Self::store_skills(&who, skills);
		Self::deposit_event(Event::SkillRemoved { who, category });
		Ok(())
	}

	/// The skills of an account, for a tester with power `all` over all categories and `backing` that adds weight.
	pub(crate) fn skill_views(who: &T::AccountId, all: Power, backing: Balance) -> Vec<SkillView> {
		let (cycle, curve) = (Self::current_number(), T::Parameters::get().weight);
		let skills = Skills::<T>::get(who).into_iter();
		let faded = skills.map(|(category, skill)| (category, Self::faded(&skill, cycle)));
		faded
			.filter(|(_, power)| *power > 0)
			.map(|(category, power)| {
				let weight = curve.weight(Self::weighing_power(power, all), backing);
				SkillView { category, power, weight }
			})
			.collect()
	}
}
