// SPDX-License-Identifier: Apache-2.0

//! Every schedule of protocol §1 through the pallet, over twelve years of 365 eras.

use crate::{mock::*, EraPays, Policies, Recycled};
use frame_support::assert_ok;
use souk_math::emission::Schedule;
use souk_primitives::{
	activity::{Activity, Deed, RewardEra},
	rewards::{Basis, PolicyId, PolicyTerms, Pot},
	AssetId, Balance,
};
use sp_runtime::Perbill;

const TOKEN_UNIT: Balance = 1_000_000_000_000;
const YEARS: u32 = 12;

/// Let every era of `years` pass with somebody active, and return what each set aside.
fn run(policy: PolicyId, eras: u32) -> Vec<Balance> {
	let mut paid = Vec::new();
	let mut before = Policies::<Test>::get(policy).unwrap().emitted;
	for era in 0..eras {
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		pass(1);
		assert_ok!(Rewards::close_era(signed(nobody())));
		let emitted = Policies::<Test>::get(policy).unwrap().emitted;
		paid.push(emitted - before);
		before = emitted;
		// Claim some, let others expire into the pot.
		if era % 3 == 0 && EraPays::<Test>::contains_key(policy, era) {
			assert_ok!(Rewards::claim(signed(alice()), policy, era as RewardEra));
		}
		let _ = Rewards::prune(signed(nobody()), 256);
		if era % 365 == 0 {
			souk_testing::check::<Test>();
		}
	}
	paid
}

fn policy(asset: AssetId, schedule: Schedule, funds: Balance) -> PolicyId {
	create(PolicyTerms { asset, schedule, basis: Basis::Power, start: 0 }, funds)
}

#[test]
fn should_pay_300_000_a_day_until_the_last_day_when_constant() {
	build_and_execute(|| {
		let cap = 1_000_000_000 * TOKEN_UNIT;
		let schedule = Schedule::Constant { per_day: 300_000 * TOKEN_UNIT, cap };
		let policy = policy(SOUK, schedule, cap);
		let paid = run(policy, YEARS * 365);
		assert!(paid[..3_333].iter().all(|amount| *amount == 300_000 * TOKEN_UNIT));
		assert_eq!(paid[3_333], 100_000 * TOKEN_UNIT);
		assert!(paid[3_334..].iter().all(|amount| *amount == 0));
		assert_eq!(paid.iter().sum::<Balance>(), cap);
	});
}

#[test]
fn should_grow_with_the_square_of_the_day_and_end_exactly_when_quadratic() {
	build_and_execute(|| {
		let total = 2_500_000_000 * TOKEN_UNIT;
		let policy = policy(SOUK, Schedule::Quadratic { total, days: 1_095 }, total);
		let paid = run(policy, YEARS * 365);
		let hundredths = |day: usize| (paid[day - 1] * 100 + TOKEN_UNIT / 2) / TOKEN_UNIT;
		assert_eq!(hundredths(1), 570);
		assert_eq!(hundredths(365), 75_999_360);
		assert_eq!(hundredths(1_095), 683_994_243);
		assert!(paid[1_095..].iter().all(|amount| *amount == 0));
		assert_eq!(paid.iter().sum::<Balance>(), total);
	});
}

#[test]
fn should_fall_by_a_quarter_every_five_years_when_decaying_in_steps() {
	build_and_execute(|| {
		let total = 8_000_000_000 * TOKEN_UNIT;
		let schedule = Schedule::StepDecay { total, years: 5, kept: Perbill::from_percent(75) };
		let policy = policy(TIME, schedule, total);
		let paid = run(policy, YEARS * 365);
		for (year, days) in paid.chunks(365).enumerate() {
			let expected = [4_000u128, 3_000, 2_250][year / 5] * 100_000 * TOKEN_UNIT;
			assert_eq!(days.iter().sum::<Balance>(), expected, "{year}");
		}
		assert!(paid.iter().sum::<Balance>() <= total);
	});
}

#[test]
fn should_stay_within_the_sink_and_the_clamp_when_following_activity() {
	build_and_execute(|| {
		let sealed = 900_000_000_000;
		assert_ok!(Rewards::seal(signed(acc(3)), sealed));
		let schedule = Schedule::ActivityRatio {
			opening: 1_000_000_000,
			floor: 1_000_000,
			max_change: Perbill::from_percent(10),
			pot_days: 365,
		};
		let policy = policy(SOUK, schedule, 1 << 60);
		let before = free(SOUK, &alice());
		let paid = run(policy, YEARS * 365);
		// What was paid, and what is set aside; what expired is neither.
		let claimed = free(SOUK, &alice()) - before;
		let owed = Policies::<Test>::get(policy).unwrap().owed;
		assert!(claimed > 0 && claimed + owed == Recycled::<Test>::get(SOUK) && claimed + owed <= sealed);
		for pair in paid.windows(2).filter(|pair| pair[0] > 1_000_000) {
			assert!(pair[1] <= pair[0] + pair[0] / 10, "{pair:?}");
		}
		assert!(paid.iter().all(|amount| *amount <= sealed / 365));
	});
}

#[test]
fn should_pay_a_part_of_what_came_in_when_a_share() {
	build_and_execute(|| {
		let schedule = Schedule::Share { part: Perbill::from_percent(50) };
		let policy = policy(TIME, schedule, 1_000);
		let emitted = |active: bool| {
			if active {
				Rewards::record(&alice(), Deed::TraceUpload, 1);
			}
			pass_and_close(1);
			Policies::<Test>::get(policy).unwrap().emitted
		};
		// What comes in while nobody has a share waits.
		assert_eq!(emitted(false), 0);
		assert_eq!(emitted(true), 500);
		assert_eq!(emitted(true), 500);
		assert_ok!(Rewards::fund_pot(signed(bob()), Pot::Policy(policy), 600));
		assert_eq!(emitted(true), 800);
	});
}
