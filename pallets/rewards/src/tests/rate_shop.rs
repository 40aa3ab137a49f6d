// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Ratings, Shares, Totals};
use frame_support::assert_ok;
use souk_math::bizpower::MAX_BIZPOWER;
use souk_primitives::{
	activity::Activity,
	rewards::{Basis, Penalty},
};

fn shares() -> (u128, u128, u128) {
	let era = Rewards::era();
	(
		Shares::<Test>::get(era, alice()).bizpower,
		Shares::<Test>::get(era, bob()).bizpower,
		Totals::<Test>::get(era).bizpower,
	)
}

#[test]
fn should_replace_the_rating_when_a_shop_is_rated_again() {
	build_and_execute(|| {
		Rewards::rate_shop(1, &alice(), 500);
		Rewards::rate_shop(2, &alice(), 100);
		Rewards::rate_shop(3, &bob(), 400);
		assert_eq!(shares(), (600, 400, 1_000));
		Rewards::rate_shop(1, &alice(), 50);
		assert_eq!(shares(), (150, 400, 550));
		Rewards::rate_shop(1, &alice(), 0);
		assert_eq!(shares(), (100, 400, 500));
	});
}

#[test]
fn should_move_the_rating_when_a_shop_changes_hands() {
	build_and_execute(|| {
		Rewards::rate_shop(1, &alice(), 500);
		Rewards::rate_shop(1, &bob(), 700);
		assert_eq!(shares(), (0, 700, 700));
	});
}

#[test]
fn should_begin_anew_when_an_era_begins() {
	build_and_execute(|| {
		Rewards::rate_shop(1, &alice(), 500);
		pass(1);
		assert_eq!(shares(), (0, 0, 0));
		Rewards::rate_shop(1, &alice(), 300);
		assert_eq!(shares(), (300, 0, 300));
	});
}

#[test]
fn should_pay_owners_by_bizpower_when_the_policy_says_so() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::BizPower, 1_000), 1_000);
		Rewards::rate_shop(1, &alice(), 500);
		Rewards::rate_shop(2, &alice(), 200);
		Rewards::rate_shop(3, &bob(), 300);
		pass_and_close(1);
		let before = free(SOUK, &alice());
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		assert_eq!(free(SOUK, &alice()), before + 700);
	});
}

#[test]
fn should_cap_cut_and_ignore_when_the_rating_is_not_earned() {
	build_and_execute(|| {
		Rewards::rate_shop(1, &alice(), u128::MAX);
		assert_eq!(shares().0, MAX_BIZPOWER);
		Rewards::rate_shop(2, &nobody(), 500);
		assert_eq!(Ratings::<Test>::iter().count(), 1);
		super::claim::climb(&bob(), Penalty::WeightCut);
		Rewards::rate_shop(3, &bob(), 500);
		assert_eq!(shares().1, 250);
	});
}

/// The new owner is an account that does not exist, so nothing pays for a row of its own.
#[test]
fn should_open_no_share_when_the_new_owner_does_not_exist() {
	build_and_execute(|| {
		Rewards::rate_shop(1, &alice(), 500);
		Rewards::rate_shop(1, &nobody(), 700);
		assert_eq!(shares(), (0, 0, 0));
		assert!(!Shares::<Test>::contains_key(0, nobody()));
	});
}
