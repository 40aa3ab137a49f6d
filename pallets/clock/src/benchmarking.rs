// SPDX-License-Identifier: Apache-2.0

//! A benchmark of the step of a block.

use super::*;
use frame_benchmarking::v2::*;
use frame_support::traits::{Get, OnTimestampSet};
use souk_primitives::Millis;

/// The moment the benchmark starts at.
const START: Millis = 1_700_000_000_000;

#[benchmarks]
mod benches {
	use super::*;

	/// A step that falls behind: it writes the dial and an event.
	#[benchmark]
	fn tick() {
		Dials::<T>::put(Dial::start(START, false));
		let later = START.saturating_add(T::MaxStep::get().saturating_mul(2));

		#[block]
		{
			<Pallet<T> as OnTimestampSet<Millis>>::on_timestamp_set(later);
		}

		assert_eq!(Dials::<T>::get().map(|dial| dial.behind()), Some(T::MaxStep::get()));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
