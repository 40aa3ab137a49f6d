// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what other pallets' weights ask for.

#![allow(clippy::expect_used)]

use super::*;
use frame_benchmarking::{account, v2::*};
use frame_support::{assert_ok, traits::Get, weights::WeightMeter};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use souk_primitives::{
	commune::{Cycles, Exposures, PanelWork},
	experience::CycleNumber,
};
use sp_core::H256;

/// What the pot gets of each asset, in base units.
const FUNDS: Balance = 1_000_000_000_000_000;

/// A cycle that was divided in `n` assets, one half for stake and one for work, with the power of a billion. The next
/// cycle runs.
fn divided<T: Config>(n: u32, staked: Balance) -> CycleNumber {
	let mut division = DivisionOf::<T> {
		era: T::Exposures::active(),
		staked,
		power: 1_000_000_000,
		until: 3,
		assets: Default::default(),
	};
	for index in 0..n {
		let asset = T::BenchmarkHelper::fund_pot(index, FUNDS);
		// Less than there is: the pot keeps its minimum balance.
		let half = Portion::new(FUNDS / 4);
		Owed::<T>::insert(&asset, FUNDS / 2);
		assert!(division.assets.try_push(Divided { asset, stake: half, work: half }).is_ok());
	}
	Divisions::<T>::insert(0, division);
	Running::<T>::mutate(|course| course.cycle = 1);
	0
}

/// An account that exists, so that paying it touches as much as it can.
fn payee<T: Config>(index: u32) -> T::AccountId {
	account("payee", index, 0)
}

#[benchmarks]
mod benches {
	use super::*;

	/// The step that notes that a cycle is over. It writes; a look that finds nothing, or no randomness, only reads.
	#[benchmark]
	fn look() {
		Running::<T>::kill();
		T::Cycles::benchmark_open(1);
		let mut meter = WeightMeter::with_limit(T::WeightInfo::look());

		#[block]
		{
			Pallet::<T>::step(&mut meter);
		}

		assert_eq!(meter.consumed(), T::WeightInfo::look());
		assert!(Running::<T>::get().over.is_some());
	}

	/// `n`: assets that are divided.
	#[benchmark]
	fn divide(n: Linear<0, { T::MaxAssets::get() }>) {
		for index in 0..n {
			T::BenchmarkHelper::fund_pot(index, FUNDS);
		}
		Powers::<T>::insert(0, 1_000);
		let (_, _) = T::Exposures::benchmark_stake(T::Exposures::active(), &payee::<T>(0));
		let over = Over { at: BlockNumberFor::<T>::default(), last: T::Exposures::active() };
		let course = CourseOf::<T> { stake_part: T::StakePart::get(), ..Default::default() };

		#[block]
		{
			Pallet::<T>::divide(course, over, &H256::repeat_byte(7));
		}

		assert_eq!(Running::<T>::get().cycle, 1);
		assert_eq!(Divisions::<T>::get(0).map(|division| division.assets.len()), Some(n as usize));
	}

	// The call is weighed by the step it may do that costs most, so it has no weight of its own.
	#[benchmark(extra)]
	fn divide_cycle() {
		let caller: T::AccountId = account("caller", 0, 0);
		Running::<T>::kill();
		T::Cycles::benchmark_open(1);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller));

		assert!(Running::<T>::get().over.is_some());
	}

	/// `n`: assets that are paid.
	#[benchmark]
	fn claim_stake(n: Linear<1, { T::MaxAssets::get() }>) {
		let who = payee::<T>(0);
		let (validator, page) = T::Exposures::benchmark_stake(T::Exposures::active(), &who);
		let own = T::Exposures::stake(T::Exposures::active(), &validator, page, &who);
		assert!(own > 0);
		let cycle = divided::<T>(n, own.saturating_mul(10));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), cycle, validator.clone(), page, who.clone());

		let paid = StakesPaid::<T>::get((cycle, validator, who));
		assert!(paid.is_all(n as usize));
	}

	/// `n`: assets that are paid.
	#[benchmark]
	fn claim_work(n: Linear<1, { T::MaxAssets::get() }>) {
		let who = payee::<T>(0);
		let cycle = divided::<T>(n, 0);
		Works::<T>::insert(cycle, &who, Worked { power: 1_000_000, ..Default::default() });

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), cycle, who.clone());

		assert!(!Works::<T>::contains_key(cycle, who));
	}

	/// `n`: assets with something unclaimed. `r`: rows, half of each kind.
	#[benchmark]
	fn expire_cycle(n: Linear<0, { T::MaxAssets::get() }>, r: Linear<1, MAX_BATCH>) {
		let caller: T::AccountId = account("caller", 0, 0);
		let cycle = divided::<T>(n, 0);
		// One row less than asked for, so that the cycle goes too.
		for index in 1..r {
			if index % 2 == 0 {
				Works::<T>::insert(cycle, payee::<T>(index), Worked { power: 1, ..Default::default() });
			} else {
				StakesPaid::<T>::insert((cycle, payee::<T>(0), payee::<T>(index)), PaidAssets(1));
			}
		}
		Running::<T>::mutate(|course| course.cycle = 9);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), cycle, r);

		assert!(!Divisions::<T>::contains_key(cycle));
		assert_eq!(StakesPaid::<T>::iter().count(), 0);
	}

	#[benchmark]
	fn worked() {
		let who = payee::<T>(0);
		Pallet::<T>::worked(0, &who, 5);

		#[block]
		{
			Pallet::<T>::worked(0, &who, 7);
		}

		assert_eq!(Powers::<T>::get(0), 7);
		assert_ok!(Works::<T>::try_get(0, who));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
