// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of the first block.

#![allow(clippy::expect_used)]

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{
		fungibles::{Inspect as _, Unbalanced as _},
		tokens::Precision,
		EnsureOrigin, Get,
	},
};
use frame_system::RawOrigin;
use souk_math::vesting::{Tranches, VestingSchedule, MAX_TRANCHES, QUARTER_MS};
use souk_primitives::{Balance, Millis};
use sp_runtime::Perbill;

/// The moment the benchmarks start at.
const START: Millis = 1_000_000_000;

fn fund<T: Config>(who: &T::AccountId) {
	for asset in [souk_primitives::AssetId::Native, T::BenchmarkHelper::asset()] {
		let much = T::Holds::minimum_balance(asset.clone())
			.max(1)
			.saturating_add(amount::<T>())
			.saturating_mul(1_000);
		T::Holds::set_total_issuance(
			asset.clone(),
			T::Holds::total_issuance(asset.clone()).saturating_add(much),
		);
		assert_ok!(T::Holds::increase_balance(asset, who, much, Precision::Exact));
	}
}

fn amount<T: Config>() -> Balance {
	T::MinAllocation::get().saturating_mul(10)
}

/// The longest table a schedule can have: the longest row to store.
fn longest() -> VestingSchedule {
	let free =
		(1..=MAX_TRANCHES).map(|entry| Perbill::from_rational(entry, MAX_TRANCHES)).collect::<Vec<_>>();
	VestingSchedule::Tranches { period: QUARTER_MS, free: Tranches::truncate_from(free) }
}

/// An origin that allocates, whose account has funds.
fn origin<T: Config>() -> T::RuntimeOrigin {
	let origin = T::AllocateOrigin::try_successful_origin().expect("an origin allocates");
	let payer = T::AllocateOrigin::ensure_origin(origin.clone()).expect("this origin allocates");
	fund::<T>(&payer);
	origin
}

/// An account that exists and has `n` allocations, each under the longest table.
fn beneficiary<T: Config>(n: u32) -> T::AccountId {
	T::BenchmarkHelper::set_time(START);
	let who: T::AccountId = account("beneficiary", 0, 0);
	fund::<T>(&who);
	for _ in 0..n {
		allocate::<T>(&who).expect("the account has room for it");
	}
	assert_eq!(AllocationsOf::<T>::get(&who).len(), n as usize);
	for id in AllocationsOf::<T>::get(&who) {
		assert_eq!(Allocations::<T>::get(id).map(|allocation| allocation.schedule), Some(longest()));
	}
	who
}

fn allocate<T: Config>(who: &T::AccountId) -> sp_runtime::DispatchResult {
	let (asset, amount) = (T::BenchmarkHelper::asset(), amount::<T>());
	Pallet::<T>::allocate(origin::<T>(), who.clone(), asset, amount, longest(), Some(START))
}

#[benchmarks]
mod benches {
	use super::*;

	/// `n`: allocations of the beneficiary, the new one included.
	#[benchmark]
	fn allocate(n: Linear<1, { T::MaxAllocations::get() }>) {
		let who = beneficiary::<T>(n.saturating_sub(1));
		let origin = origin::<T>();
		let (asset, amount) = (T::BenchmarkHelper::asset(), amount::<T>());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), asset, amount, longest(), Some(START));

		assert_eq!(AllocationsOf::<T>::get(who).len(), n as usize);
	}

	/// `n`: allocations of the beneficiary, the one that ends included.
	#[benchmark]
	fn release(n: Linear<1, { T::MaxAllocations::get() }>) {
		let who = beneficiary::<T>(n);
		// The last release of the oldest allocation: it removes the row, and the first entry of the list.
		let id = *AllocationsOf::<T>::get(&who).first().expect("the account has at least one");
		let caller: T::AccountId = account("caller", 0, 0);
		Launch::<T>::put(START);
		T::BenchmarkHelper::set_time(START.saturating_add(QUARTER_MS.saturating_mul(MAX_TRANCHES.into())));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(!Allocations::<T>::contains_key(id));
		assert_eq!(AllocationsOf::<T>::get(who).len(), n.saturating_sub(1) as usize);
	}

	#[benchmark]
	fn launch() {
		T::BenchmarkHelper::set_time(START);
		Launch::<T>::kill();

		#[block]
		{
			Pallet::<T>::do_launch();
		}

		assert_eq!(Launch::<T>::get(), Some(START));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
