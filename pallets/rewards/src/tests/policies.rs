// SPDX-License-Identifier: Apache-2.0

//! `create_policy`, `pause_policy` and `end_policy`.

use crate::{mock::*, types::MAX_POLICIES, Error, Event, NextPolicy, Policies};
use frame_support::{assert_noop, assert_ok};
use souk_math::emission::Schedule;
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, PolicyTerms, Pot},
};
use sp_runtime::DispatchError;

#[test]
fn should_create_when_the_manager_asks() {
	build_and_execute(|| {
		let terms = daily(SOUK, Basis::Power, 1_000);
		assert_ok!(Rewards::create_policy(root(), terms.clone()));
		let pot = Rewards::account_of(Pot::Policy(0));
		assert_eq!(events(), [Event::PolicyCreated { policy: 0, terms, pot }]);
		assert_eq!(NextPolicy::<Test>::get(), 1);
	});
}

#[test]
fn should_give_every_pot_its_own_account() {
	build_and_execute(|| {
		let pots = [Pot::Policy(0), Pot::Policy(1), Pot::Cashback, Pot::Referral, Pot::Dividends];
		let accounts = pots.map(Rewards::account_of).into_iter().collect::<std::collections::BTreeSet<_>>();
		assert_eq!(accounts.len(), pots.len());
	});
}

#[test]
fn should_fail_to_create_when_terms_are_bad() {
	build_and_execute(|| {
		pass(2);
		let good = daily(SOUK, Basis::Power, 1_000);
		let create = |terms| Rewards::create_policy(root(), terms);
		// Who pauses policies does not create them.
		for origin in [signed(alice()), manager()] {
			assert_noop!(Rewards::create_policy(origin, good.clone()), DispatchError::BadOrigin);
		}
		let with = |asset, basis| PolicyTerms { asset, basis, ..good.clone() };
		for (asset, basis) in
			[(JUNK, Basis::Power), (JUNK, Basis::Frozen), (SOUK, Basis::Frozen), (SOUK, Basis::Cashback)]
		{
			assert_noop!(create(with(asset, basis)), Error::<Test>::AssetNotAccepted);
		}
		let schedule = Schedule::Quadratic { total: 1, days: 0 };
		assert_noop!(create(PolicyTerms { schedule, ..good.clone() }), Error::<Test>::BadSchedule);
		let schedule = Schedule::Constant { per_day: 1, cap: u128::MAX };
		assert_noop!(create(PolicyTerms { schedule, ..good.clone() }), Error::<Test>::BadSchedule);
		assert_noop!(create(PolicyTerms { start: 1, ..good.clone() }), Error::<Test>::StartPassed);
		NextPolicy::<Test>::put(u32::MAX);
		assert_noop!(create(good.clone()), Error::<Test>::NoIdLeft);
		NextPolicy::<Test>::put(0);
		for _ in 0..MAX_POLICIES {
			assert_ok!(create(good.clone()));
		}
		assert_noop!(create(good.clone()), Error::<Test>::TooManyPolicies);
	});
}

#[test]
fn should_pause_and_go_on() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 1_000);
		events();
		for paused in [true, false] {
			assert_ok!(Rewards::pause_policy(manager(), policy, paused));
			assert_eq!(events(), [Event::PolicyPaused { policy, paused }]);
		}
		assert_noop!(Rewards::pause_policy(signed(alice()), policy, true), DispatchError::BadOrigin);
		assert_noop!(Rewards::pause_policy(manager(), 9, true), Error::<Test>::PolicyNotFound);
		for origin in [signed(alice()), manager()] {
			assert_noop!(Rewards::end_policy(origin, policy, bob()), DispatchError::BadOrigin);
		}
		assert_noop!(Rewards::end_policy(root(), 9, bob()), Error::<Test>::PolicyNotFound);
	});
}

#[test]
fn should_be_gone_at_once_when_ended_before_it_paid() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 5_000);
		events();
		assert_ok!(Rewards::end_policy(root(), policy, bob()));
		assert_eq!(events(), [Event::PolicyEnded { policy, heir: bob(), paid: 5_000 + ED, owed: 0 }]);
		assert!(!Policies::<Test>::contains_key(policy));
		assert_eq!(free(SOUK, &bob()), FUNDS + 5_000 + ED);
	});
}

#[test]
fn should_pay_what_it_owes_first_when_ended() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 5_000);
		Rewards::record(&alice(), Deed::TraceUpload, 3);
		Rewards::record(&carol(), Deed::TraceUpload, 1);
		pass_and_close(1);
		events();
		assert_ok!(Rewards::end_policy(root(), policy, bob()));
		assert_eq!(events(), [Event::PolicyEnded { policy, heir: bob(), paid: 4_000, owed: 1_000 }]);
		assert_noop!(Rewards::pause_policy(manager(), policy, false), Error::<Test>::PolicyHasEnded);
		Rewards::record(&alice(), Deed::TraceUpload, 3);
		pass_and_close(1);
		assert_noop!(Rewards::claim(signed(alice()), policy, 1), Error::<Test>::NothingToClaim);
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		// Another heir, while there is time.
		assert_ok!(Rewards::end_policy(root(), policy, acc(4)));
		events();
		pass_and_close(11);
		assert!(!Policies::<Test>::contains_key(policy));
		assert!(events().contains(&Event::PolicyEnded { policy, heir: acc(4), paid: 250 + ED, owed: 0 }));
		assert_eq!(free(SOUK, &acc(4)), FUNDS + 250 + ED);
	});
}

#[test]
fn should_wait_for_another_heir_when_the_first_cannot_receive() {
	build_and_execute(|| {
		// Five base units of TIME are less than a new account must hold.
		let policy = create(daily(TIME, Basis::Power, 5), 5);
		Rewards::record(&alice(), Deed::TraceUpload, 3);
		pass_and_close(1);
		assert_ok!(Rewards::end_policy(root(), policy, nobody()));
		assert_ok!(Assets::freeze(signed(acc(1)), 1, alice()));
		let heir = acc(5);
		assert_ok!(Rewards::end_policy(root(), policy, heir.clone()));
		assert_ok!(Assets::block(signed(acc(1)), 1, heir.clone()));
		pass_and_close(15);
		assert!(Policies::<Test>::contains_key(policy));
		assert_ok!(Rewards::end_policy(root(), policy, acc(6)));
		assert!(!Policies::<Test>::contains_key(policy));
	});
}
