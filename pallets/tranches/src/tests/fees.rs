// SPDX-License-Identifier: Apache-2.0

//! A refused call is charged at most twice what a call of the same size is charged that did its work.

use crate::{mock::*, Call};
use frame_support::weights::Weight;
use souk_math::{economy::TOKEN, vesting::VestingSchedule};
use souk_testing::{assert_fair, charged};

/// The weight that a call is charged for, and whether it did its work.
fn run(origin: RuntimeOrigin, call: Call<Test>) -> (Weight, bool) {
	let (weight, result) = charged(RuntimeCall::Tranches(call), origin);
	(weight, result.is_ok())
}

fn allocate(who: AccountId, amount: u128, schedule: VestingSchedule) -> Call<Test> {
	Call::allocate { beneficiary: who, asset: NATIVE, amount, schedule, start: None }
}

#[test]
fn should_be_fair_when_a_call_is_refused() {
	build_and_execute(|| {
		let root = RuntimeOrigin::root;
		let team = VestingSchedule::team;
		let (good, ok) = run(root(), allocate(alice(), TOKEN, team()));
		assert!(ok);
		let bad = VestingSchedule::Tranches { period: 0, free: Default::default() };
		let refused = [
			run(signed(bob()), allocate(alice(), TOKEN, team())),
			run(root(), allocate(alice(), TOKEN, bad)),
			run(root(), allocate(alice(), TOKEN - 1, team())),
			run(root(), allocate(nobody(), TOKEN, team())),
			run(root(), allocate(alice(), 2 * FUNDS, team())),
		];
		for (weight, ok) in refused {
			assert!(!ok);
			assert_fair(weight, good);
		}
		for _ in 0..3 {
			assert!(run(root(), allocate(alice(), TOKEN, team())).1);
		}
		let (full, ok) = run(root(), allocate(alice(), TOKEN, team()));
		assert!(!ok);
		assert_fair(full, good);

		let release = |allocation| run(signed(bob()), Call::release { allocation });
		let (good, ok) = release(0);
		assert!(ok);
		// Nothing more is free, there is no such allocation, and nobody signed.
		let unsigned = run(RuntimeOrigin::none(), Call::release { allocation: 0 });
		for (weight, ok) in [release(0), release(9), unsigned] {
			assert!(!ok);
			assert_fair(weight, good);
		}
	});
}
