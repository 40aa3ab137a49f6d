// SPDX-License-Identifier: Apache-2.0

//! The invariants of the pallet: they hold between any two calls.

use crate::{Config, Divisions, Owed, Pallet, Powers, Running, StakesPaid, Works};
use alloc::collections::BTreeMap;
use frame_support::ensure;
use souk_primitives::{experience::CycleNumber, AssetId, Balance};
use sp_runtime::TryRuntimeError;

/// A sum that must fit.
fn plus(sum: &mut u128, amount: u128) -> Result<(), TryRuntimeError> {
	*sum = sum.checked_add(amount).ok_or("sums do not fit")?;
	Ok(())
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. divisions are of cycles before the one that runs, and can be claimed for a cycle at least;
	/// 2. no asset stands twice in a division, and each has something to divide;
	/// 3. no more was paid of a portion than there is, and nobody is promised what cannot be claimed;
	/// 4. what is owed is what all divisions have not paid, and a row of it is never zero;
	/// 5. the pot holds what is owed, and its minimum balance besides;
	/// 6. work is of a cycle that is divided or to be divided, and has power;
	/// 7. the power of a cycle that is to be divided is the sum of its work, and of a division no less than that;
	/// 8. paid stake is of a division, and names some of its assets;
	/// 9. paid work names some assets of its division, and not all;
	/// 10. a cycle is over after the era it began in.
	///
	/// # Errors
	///
	/// The first of these that does not hold.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let course = Running::<T>::get();
		let mut owed = BTreeMap::<AssetId, Balance>::new();
		for (cycle, division) in Divisions::<T>::iter() {
			// 1.
			ensure!(cycle < course.cycle, "a cycle was divided before it was over");
			ensure!(division.until > cycle.saturating_add(1), "a division can never be claimed");
			for (place, divided) in division.assets.iter().enumerate() {
				// 2.
				let earlier = division.assets.iter().take(place);
				ensure!(
					earlier.clone().all(|other| other.asset != divided.asset),
					"an asset is divided twice"
				);
				ensure!(
					divided.stake.amount > 0 || divided.work.amount > 0,
					"nothing of an asset is divided"
				);
				// 3.
				for portion in [divided.stake, divided.work] {
					ensure!(portion.paid <= portion.amount, "more was paid than there is");
				}
				ensure!(
					division.staked > 0 || divided.stake.amount == 0,
					"stake shares where none was exposed"
				);
				ensure!(division.power > 0 || divided.work.amount == 0, "work shares where nobody worked");
				plus(owed.entry(divided.asset.clone()).or_default(), divided.stake.unpaid())?;
				plus(owed.entry(divided.asset.clone()).or_default(), divided.work.unpaid())?;
			}
		}
		owed.retain(|_, amount| *amount > 0);
		// 4.
		ensure!(
			Owed::<T>::iter().collect::<BTreeMap<_, _>>() == owed,
			"what is owed is not what divisions owe"
		);
		// 5.
		for (asset, amount) in &owed {
			ensure!(Self::in_pot(asset) >= *amount, "the pot does not hold what is owed");
		}
		Self::try_state_of_claims(course.cycle)?;
		// 10.
		ensure!(
			course.over.is_none_or(|over| over.last.saturating_add(1) >= course.since),
			"a cycle was over before it began"
		);
		Ok(())
	}

	/// Numbers 6 to 9.
	fn try_state_of_claims(running: CycleNumber) -> Result<(), TryRuntimeError> {
		let mut powers = BTreeMap::<CycleNumber, u128>::new();
		for (cycle, _, work) in Works::<T>::iter() {
			// 6.
			let division = Divisions::<T>::get(cycle);
			ensure!(cycle >= running || division.is_some(), "work is of a cycle that is forgotten");
			ensure!(work.power > 0, "work has no power");
			plus(powers.entry(cycle).or_default(), work.power.into())?;
			// 9.
			let count = division.map_or(0, |division| division.assets.len());
			ensure!(work.paid.fits(count), "work was paid in an asset that was not divided");
			ensure!(count == 0 || !work.paid.is_all(count), "work that was paid in full is kept");
		}
		// 7.
		for (cycle, power) in &powers {
			if *cycle < running {
				let all = Divisions::<T>::get(cycle).map_or(0, |division| division.power);
				ensure!(*power <= all, "work of a division has more power than the division");
			}
		}
		powers.retain(|cycle, _| *cycle >= running);
		ensure!(
			Powers::<T>::iter().collect::<BTreeMap<_, _>>() == powers,
			"the power of a cycle is not its work's"
		);
		// 8.
		for ((cycle, _, _), paid) in StakesPaid::<T>::iter() {
			let division =
				Divisions::<T>::get(cycle).ok_or("stake was paid for a cycle that is forgotten")?;
			ensure!(
				paid.0 > 0 && paid.fits(division.assets.len()),
				"stake was paid in no asset of its division"
			);
		}
		Ok(())
	}
}
