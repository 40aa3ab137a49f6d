// SPDX-License-Identifier: Apache-2.0

//! What clients read.

use crate::{
	types::{PaidAssets, Side},
	Config, DivisionOf, Divisions, Pallet, Running, StakesPaid, Works,
};
use alloc::vec::Vec;
use frame_support::traits::Get;
use souk_primitives::{
	commune::{CommuneClaim, CommuneView, DividedView, DivisionView, Exposures, WaitingView},
	experience::CycleNumber,
	AssetId, Balance,
};

impl<T: Config> Pallet<T> {
	/// Every division, the oldest first. There are about as many as cycles can be claimed for.
	fn all_divisions() -> Vec<(CycleNumber, DivisionOf<T>)> {
		let mut divisions: Vec<_> = Divisions::<T>::iter().collect();
		divisions.sort_by_key(|(cycle, _)| *cycle);
		divisions
	}

	/// The commune's funds and divisions.
	pub fn commune_view() -> CommuneView<T::AccountId> {
		let course = Running::<T>::get();
		let mut gathered: Vec<(AssetId, Balance)> = Vec::new();
		for asset in T::SharedAssets::get() {
			if gathered.iter().all(|(other, _)| *other != asset) {
				let amount = Self::gathered(&asset);
				gathered.push((asset, amount));
			}
		}
		let divisions = Self::all_divisions().into_iter().map(|(cycle, division)| DivisionView {
			cycle,
			era: division.era,
			staked: division.staked,
			power: division.power,
			assets: division
				.assets
				.into_iter()
				.map(|divided| DividedView {
					asset: divided.asset,
					stake: divided.stake.amount,
					stake_paid: divided.stake.paid,
					work: divided.work.amount,
					work_paid: divided.work.paid,
				})
				.collect(),
			until: division.until,
		});
		CommuneView {
			pot: T::Pot::get(),
			cycle: course.cycle,
			stake_part: course.stake_part,
			gathered,
			divisions: divisions.collect(),
		}
	}

	/// What one claim would pay now.
	fn due(division: &DivisionOf<T>, side: Side, own: u128, paid: PaidAssets) -> Vec<(AssetId, Balance)> {
		let places = division.assets.iter().enumerate().filter(|(place, _)| !paid.has(*place));
		places
			.map(|(_, divided)| (divided.asset.clone(), divided.portion(side).part(own, division.all(side))))
			.filter(|(_, due)| *due > 0)
			.collect()
	}

	/// What waits for an account, the oldest cycle first.
	pub fn waiting_view(who: &T::AccountId) -> Vec<WaitingView<T::AccountId>> {
		let running = Running::<T>::get().cycle;
		let mut waiting = Vec::new();
		for (cycle, division) in Self::all_divisions() {
			if running >= division.until {
				continue;
			}
			let until = division.until;
			let mut note = |claim, amounts: Vec<_>| {
				if !amounts.is_empty() {
					waiting.push(WaitingView { cycle, claim, amounts, until });
				}
			};
			if let Some(work) = Works::<T>::get(cycle, who) {
				note(CommuneClaim::Work, Self::due(&division, Side::Work, work.power.into(), work.paid));
			}
			for (validator, page, own) in T::Exposures::places(division.era, who) {
				let paid = StakesPaid::<T>::get((cycle, &validator, who));
				let amounts = Self::due(&division, Side::Stake, own, paid);
				note(CommuneClaim::Stake { validator, page }, amounts);
			}
		}
		waiting
	}
}
