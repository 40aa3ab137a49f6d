// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, EraPays, Error, Event, NextExpire, Policies, Shares};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, Penalty, Pot},
};
use sp_runtime::DispatchError;

/// Alice and Bob act in a ratio of 3 to 1.
fn act() {
	Rewards::record(&alice(), Deed::TraceUpload, 3);
	Rewards::record(&bob(), Deed::TraceUpload, 1);
}

#[test]
fn should_pay_by_power_when_an_era_was_closed() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		act();
		pass_and_close(1);
		events();
		let before = free(SOUK, &alice());
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		assert_eq!(free(SOUK, &alice()), before + 750);
		assert_eq!(events(), [Event::Claimed { who: alice(), policy, era: 0, amount: 750 }]);
		assert_ok!(Rewards::claim(signed(bob()), policy, 0));
		let row = Policies::<Test>::get(policy).unwrap();
		assert_eq!((row.emitted, row.owed), (1_000, 0));
		assert_eq!(spare(Pot::Policy(policy), SOUK), 9_000);
	});
}

#[test]
fn should_pay_time_when_the_policy_pays_time() {
	build_and_execute(|| {
		let policy = create(daily(TIME, Basis::Power, 1_000), 10_000);
		act();
		pass_and_close(1);
		assert_ok!(Rewards::claim(signed(bob()), policy, 0));
		assert_eq!(free(TIME, &bob()), FUNDS + 250);
	});
}

#[test]
fn should_round_down_and_keep_the_rest_when_a_share_is_not_whole() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 100), 10_000);
		for who in 1..=3 {
			Rewards::record(&acc(who), Deed::TraceUpload, 1);
		}
		pass_and_close(1);
		for who in 1..=3 {
			assert_ok!(Rewards::claim(signed(acc(who)), policy, 0));
		}
		assert_eq!(Policies::<Test>::get(policy).unwrap().owed, 1);
		pass_and_close(11);
		assert_eq!(Policies::<Test>::get(policy).unwrap().owed, 0);
		assert_eq!(spare(Pot::Policy(policy), SOUK), 10_000 - 99);
	});
}

#[test]
fn should_fail_when_origin_is_not_signed() {
	build_and_execute(|| {
		assert_noop!(Rewards::claim(RuntimeOrigin::root(), 0, 0), DispatchError::BadOrigin);
		assert_noop!(Rewards::claim(RuntimeOrigin::none(), 0, 0), DispatchError::BadOrigin);
	});
}

#[test]
fn should_fail_when_there_is_nothing_to_claim() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		act();
		let claim = |who, policy, era| Rewards::claim(signed(who), policy, era);
		assert_noop!(claim(alice(), policy, 0), Error::<Test>::NothingToClaim);
		pass_and_close(1);
		assert_noop!(claim(alice(), policy + 1, 0), Error::<Test>::NothingToClaim);
		assert_noop!(claim(alice(), policy, 1), Error::<Test>::NothingToClaim);
		assert_noop!(claim(carol(), policy, 0), Error::<Test>::NothingToClaim);
		pass_and_close(11);
		assert_noop!(claim(alice(), policy, 0), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn should_fail_when_claimed_twice() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		act();
		pass_and_close(1);
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		assert_noop!(Rewards::claim(signed(alice()), policy, 0), Error::<Test>::AlreadyClaimed);
	});
}

/// Pay was once free in the block that closed its era, so no penalty could reach a farmer.
#[test]
fn should_fail_while_the_pay_is_held() {
	build_and_execute(|| {
		HoldEras::set(7);
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		act();
		pass_and_close(1);
		let claim = |who| Rewards::claim(signed(who), policy, 0);
		assert_noop!(claim(alice()), Error::<Test>::StillHeld);
		assert_eq!(Rewards::claim_views(alice(), 0)[0].held_until, 8);
		pass_and_close(6);
		assert_noop!(claim(alice()), Error::<Test>::StillHeld);
		pass_and_close(1);
		assert_ok!(claim(alice()));
		// Fraud that was found meanwhile is not paid.
		assert_ok!(Rewards::open_case(fraud(), bob(), Penalty::WeightCut, cid(1)));
		assert_noop!(claim(bob()), Error::<Test>::CaseOpen);
	});
}

#[test]
fn should_hold_from_the_close_on_and_leave_the_whole_time_to_claim() {
	build_and_execute(|| {
		HoldEras::set(3);
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		act();
		// The era is closed late, and held from then on. A hold that changes later changes nothing.
		pass_and_close(5);
		HoldEras::set(0);
		pass_and_close(2);
		assert_noop!(Rewards::claim(signed(alice()), policy, 0), Error::<Test>::StillHeld);
		// Then it can be claimed for ten eras.
		(0..10).for_each(|_| pass_and_close(1));
		assert_eq!(NextExpire::<Test>::get(), 0);
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		pass_and_close(1);
		assert!(NextExpire::<Test>::get() > 0);
		assert_noop!(Rewards::claim(signed(bob()), policy, 0), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn should_fail_when_a_case_is_open() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		act();
		pass_and_close(1);
		assert_ok!(Rewards::open_case(fraud(), alice(), Penalty::WeightCut, cid(1)));
		assert_noop!(Rewards::claim(signed(alice()), policy, 0), Error::<Test>::CaseOpen);
		assert_ok!(Rewards::claim(signed(bob()), policy, 0));
	});
}

#[test]
fn should_fail_when_claims_were_confiscated() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		act();
		pass_and_close(1);
		climb(&alice(), Penalty::Confiscation);
		// The era that ran while the case was open is lost too, the next is not.
		let last = Rewards::era();
		act();
		assert_noop!(Rewards::claim(signed(alice()), policy, 0), Error::<Test>::ClaimsLost);
		pass_and_close(1);
		assert_noop!(Rewards::claim(signed(alice()), policy, last), Error::<Test>::ClaimsLost);
		act();
		pass_and_close(1);
		assert_ok!(Rewards::claim(signed(alice()), policy, last + 1));
	});
}

#[test]
fn should_keep_everything_when_the_pay_cannot_be_received() {
	build_and_execute(|| {
		let policy = create(daily(TIME, Basis::Power, 4), 10_000);
		// Exists by its SOUK, and one base unit of TIME is less than an account must hold.
		endow(&nobody());
		act();
		Rewards::record(&nobody(), Deed::TraceUpload, 1);
		pass_and_close(1);
		let (pay, share) = (EraPays::<Test>::get(policy, 0), Shares::<Test>::get(0, nobody()));
		assert!(Rewards::claim(signed(nobody()), policy, 0).is_err());
		assert_eq!((EraPays::<Test>::get(policy, 0), Shares::<Test>::get(0, nobody())), (pay, share));
	});
}

/// Let every penalty up to `top` stand, one after the other.
pub fn climb(who: &AccountId, top: Penalty) {
	for penalty in
		[Penalty::WeightCut, Penalty::Downgrade, Penalty::Confiscation, Penalty::Limit, Penalty::Deletion]
	{
		assert_ok!(Rewards::open_case(fraud(), who.clone(), penalty, cid(1)));
		set_now(now() + AppealPeriod::get());
		assert_ok!(Rewards::end_case(signed(bob()), who.clone()));
		if penalty == top {
			return;
		}
	}
}
