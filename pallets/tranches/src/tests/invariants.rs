// SPDX-License-Identifier: Apache-2.0

//! Random sequences of calls over more than twelve years: nothing panics, nothing is lost, every invariant holds after
//! each step.

use crate::{mock::*, NextAllocation};
use frame_support::storage::with_storage_layer;
use proptest::prelude::*;
use souk_math::{economy::TOKEN, vesting::VestingSchedule};
use sp_runtime::Perbill;

#[derive(Clone, Debug)]
enum Step {
	Allocate { who: u8, time: bool, amount: u128, schedule: VestingSchedule, start: Option<i64> },
	Release { allocation: u32 },
	Wait { days: u64 },
	Spend { who: u8, amount: u128 },
}

fn schedule() -> impl Strategy<Value = VestingSchedule> {
	let table =
		(prop::collection::vec(0..=1_000_000_000u32, 0..16), 0..200 * DAY).prop_map(|(mut parts, period)| {
			parts.sort_unstable();
			parts.push(1_000_000_000);
			let free = parts.into_iter().map(Perbill::from_parts).collect::<Vec<_>>().try_into().unwrap();
			VestingSchedule::Tranches { period, free }
		});
	prop_oneof![
		Just(VestingSchedule::early_supporters()),
		Just(VestingSchedule::team()),
		Just(VestingSchedule::foundation()),
		table,
		(0..400 * DAY, 0..=1_000_000_000u32).prop_map(|(period, part)| VestingSchedule::DecliningCap {
			period,
			part: Perbill::from_parts(part)
		}),
	]
}

fn step() -> impl Strategy<Value = Step> {
	let year = 365 * DAY as i64;
	prop_oneof![
		2 => (0u8..4, any::<bool>(), 0..2_000 * TOKEN, schedule(), prop::option::of(-year..year)).prop_map(
			|(who, time, amount, schedule, start)| Step::Allocate { who, time, amount, schedule, start }
		),
		5 => (0u32..16).prop_map(|allocation| Step::Release { allocation }),
		3 => (0u64..300).prop_map(|days| Step::Wait { days }),
		1 => (0u8..4, 0..FUNDS).prop_map(|(who, amount)| Step::Spend { who, amount }),
	]
}

fn who(index: u8) -> AccountId {
	[alice(), bob(), treasury(), nobody()][usize::from(index)].clone()
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn should_hold_when_anything_happens(steps in prop::collection::vec(step(), 1..120)) {
		build_and_execute(|| {
			let issued = Balances::total_issuance();
			let mut now = LAUNCH;
			for step in steps {
				let _ = with_storage_layer(|| match step.clone() {
					Step::Allocate { who: beneficiary, time, amount, schedule, start } => {
						let asset = if time { TIME } else { NATIVE };
						let start = start.map(|start| now.saturating_add_signed(start));
						let root = RuntimeOrigin::root();
						Tranches::allocate(root, who(beneficiary), asset, amount, schedule, start)
					},
					Step::Release { allocation } => Tranches::release(signed(bob()), allocation),
					Step::Wait { days } => {
						now += days * DAY;
						set_now(now);
						Ok(())
					},
					Step::Spend { who: spender, amount } =>
						Balances::transfer_keep_alive(signed(who(spender)), treasury(), amount),
				});
				souk_testing::check::<Test>();
				assert_eq!(Balances::total_issuance(), issued);
			}
			// In the end, time and calls by anyone release everything.
			set_now(now.saturating_add(400 * 365 * DAY).saturating_add(400 * 400 * DAY * 10));
			for id in 0..NextAllocation::<Test>::get() {
				let _ = Tranches::release(signed(bob()), id);
			}
			let left = crate::Allocations::<Test>::iter().collect::<Vec<_>>();
			assert!(left.is_empty(), "{left:?}");
			for index in 0..4 {
				assert_eq!(held(NATIVE, &who(index)) + held(TIME, &who(index)), 0);
			}
		});
	}
}
