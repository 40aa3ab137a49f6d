// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, types::MAX_CLAIMS, Error, Event, Policies};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, Penalty, PolicyId},
};
use sp_runtime::DispatchError;

fn claim(policy: PolicyId, from: u32, eras: u32) -> sp_runtime::DispatchResult {
	Rewards::claim_many(signed(alice()), policy, from, eras)
}

#[test]
fn should_pay_many_eras_at_once_and_leave_out_what_cannot_be_claimed() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Held, 1_000), 100_000);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		HoldEras::set(2);
		for _ in 0..8 {
			pass_and_close(1);
		}
		assert_ok!(Rewards::claim(signed(alice()), policy, 2));
		let (before, owed) = (free(SOUK, &alice()), Policies::<Test>::get(policy).unwrap().owed);
		events();
		// Era 2 was claimed, and eras 6 to 8 are held or run.
		assert_ok!(claim(policy, 1, 8));
		let claimed = |era| Event::Claimed { who: alice(), policy, era, amount: 1_000 };
		assert_eq!(events(), [1, 3, 4, 5].map(claimed));
		assert_eq!(free(SOUK, &alice()) - before, 4_000);
		assert_eq!(owed - Policies::<Test>::get(policy).unwrap().owed, 4_000);
		assert_ok!(claim(policy, 0, 1));
		assert_noop!(claim(policy, 0, u32::MAX), Error::<Test>::AlreadyClaimed);
	});
}

#[test]
fn should_pay_shares_of_eras_too_and_at_most_so_many() {
	build_and_execute(|| {
		ClaimEras::set(100);
		let policy = create(daily(SOUK, Basis::Power, 1_000), 100_000);
		for _ in 0..MAX_CLAIMS + 5 {
			Rewards::record(&alice(), Deed::TraceUpload, 1);
			pass_and_close(1);
		}
		let before = free(SOUK, &alice());
		assert_ok!(claim(policy, 0, u32::MAX));
		assert_eq!(free(SOUK, &alice()) - before, 1_000 * u128::from(MAX_CLAIMS));
		assert_ok!(claim(policy, MAX_CLAIMS, 5));
	});
}

/// Pay of one era that an account could not receive alone it can receive together with others.
#[test]
fn should_pay_together_what_is_too_little_alone() {
	build_and_execute(|| {
		let policy = create(daily(TIME, Basis::Held, 4), 100);
		let poor = acc(30);
		endow(&poor);
		Rewards::record(&poor, Deed::TraceUpload, 1);
		pass_and_close(3);
		assert!(Rewards::claim(signed(poor.clone()), policy, 0).is_err());
		assert_ok!(Rewards::claim_many(signed(poor.clone()), policy, 0, 3));
		assert_eq!(free(TIME, &poor), 12);
	});
}

#[test]
fn should_say_why_when_nothing_can_be_claimed() {
	build_and_execute(|| {
		HoldEras::set(5);
		let policy = create(daily(SOUK, Basis::Held, 1_000), 100_000);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		pass_and_close(2);
		assert_noop!(claim(policy, 0, 9), Error::<Test>::StillHeld);
		assert_noop!(claim(policy, 2, 9), Error::<Test>::NothingToClaim);
		assert_noop!(claim(policy, 0, 0), Error::<Test>::NothingToClaim);
		assert_noop!(claim(policy, u32::MAX, 9), Error::<Test>::NothingToClaim);
		assert_noop!(claim(7, 0, 9), Error::<Test>::NothingToClaim);
		assert_noop!(Rewards::claim_many(root(), policy, 0, 9), DispatchError::BadOrigin);
		assert_ok!(Rewards::open_case(fraud(), alice(), Penalty::WeightCut, cid(1)));
		pass_and_close(6);
		assert_noop!(claim(policy, 0, 9), Error::<Test>::CaseOpen);
		super::claim::climb(&bob(), Penalty::Deletion);
		let lost = Rewards::claim_many(signed(bob()), policy, 0, 2);
		assert_eq!(lost, Err(Error::<Test>::ClaimsLost.into()));
	});
}
