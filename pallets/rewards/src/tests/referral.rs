// SPDX-License-Identifier: Apache-2.0

//! `set_inviter`, `expire_invitation`, and what an inviter earns.

use crate::{mock::*, types::Fund, Accounts, Error, Event, Granted, Invitations, Shares};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::Pot,
};
use sp_runtime::DispatchError;

fn invite() {
	fill(Pot::Referral, TIME, 10_000);
	assert_ok!(Rewards::set_inviter(signed(bob()), alice()));
}

#[test]
fn should_remember_the_inviter_when_named_before_anything_else() {
	build_and_execute(|| {
		invite();
		assert_eq!(events(), [Event::InviterSet { who: bob(), inviter: alice(), until: 30 }]);
		assert_eq!(Rewards::account_view(bob()).inviter, Some(alice()));
		// Recruiting alone earns nothing.
		assert!(!Accounts::<Test>::contains_key(alice()));
		assert_eq!(Granted::<Test>::get(Fund::Referral), 0);
	});
}

#[test]
fn should_fail_to_name_an_inviter_when_it_is_too_late_or_nobody() {
	build_and_execute(|| {
		let set = |who, inviter| Rewards::set_inviter(signed(who), inviter);
		assert_noop!(set(bob(), bob()), Error::<Test>::SelfReferred);
		assert_noop!(set(bob(), nobody()), Error::<Test>::InviterNotFound);
		assert_ok!(set(bob(), alice()));
		assert_noop!(set(bob(), carol()), Error::<Test>::AlreadyInvited);
		Rewards::record(&carol(), Deed::CheckIn, 1);
		assert_noop!(set(carol(), alice()), Error::<Test>::AlreadyActive);
		assert_noop!(Rewards::set_inviter(RuntimeOrigin::root(), alice()), DispatchError::BadOrigin);
	});
}

#[test]
fn should_pay_the_inviter_when_the_account_dealt_with_enough_others() {
	build_and_execute(|| {
		invite();
		Line::new(4, 2).settle();
		Line::new(4, 2).settle();
		// The inviter itself does not count, nor does what was sold to the account count less than what it bought.
		Line::new(1, 2).settle();
		Line::new(2, 5).settle();
		assert_eq!(Invitations::<Test>::get(bob()).unwrap().dealt.into_inner(), [acc(4), acc(5)]);
		events();
		Line::new(6, 2).settle();
		let events = events();
		assert!(events.contains(&Event::BecameActive { who: bob(), inviter: alice() }));
		assert!(events.contains(&Event::Granted { who: alice(), fund: Fund::Referral, amount: 500 }));
		assert_eq!(Invitations::<Test>::iter().count(), 0);
		assert_eq!(Shares::<Test>::get(0, alice()).activity.promoter, 15 * POINT);
		assert_noop!(Rewards::set_inviter(signed(bob()), carol()), Error::<Test>::AlreadyActive);
		pass(3);
		assert_ok!(Rewards::claim_purse(signed(alice()), Fund::Referral));
		assert_eq!(free(TIME, &alice()), FUNDS + 500);
	});
}

/// A merchant whose sales are all by till is found by other merchants too (S2-34). Its inviter was never paid.
#[test]
fn should_pay_the_inviter_when_a_merchant_sold_to_enough_others_by_till() {
	build_and_execute(|| {
		invite();
		for customer in [4, 4, 1, 5] {
			Rewards::sold_by_till(&bob(), &acc(customer));
		}
		assert_eq!(Invitations::<Test>::get(bob()).unwrap().dealt.into_inner(), [acc(4), acc(5)]);
		assert_eq!(Granted::<Test>::get(Fund::Referral), 0);
		Rewards::sold_by_till(&bob(), &acc(6));
		assert_eq!(Granted::<Test>::get(Fund::Referral), 500);
		assert_eq!(Invitations::<Test>::iter().count(), 0);
		// A merchant whom nobody invited changes nothing.
		Rewards::sold_by_till(&carol(), &acc(6));
		assert_eq!(Granted::<Test>::get(Fund::Referral), 500);
	});
}

/// An invitation too keeps its account: a thousand rows once cost one deposit that went from account to account.
#[test]
fn should_keep_the_invited_account_while_the_row_lives() {
	build_and_execute(|| {
		let before = System::consumers(&acc(30));
		for who in 30..40 {
			assert_ok!(Balances::transfer_allow_death(signed(alice()), acc(who), 5 * ED));
			assert_ok!(Rewards::set_inviter(signed(acc(who)), alice()));
			assert_ok!(Balances::transfer_all(signed(acc(who)), alice(), false));
			assert_eq!(free(SOUK, &acc(who)), ED);
		}
		pass(30);
		assert_ok!(Rewards::expire_invitation(signed(bob()), acc(30)));
		assert_eq!(System::consumers(&acc(30)), before);
		assert_ok!(Balances::transfer_all(signed(acc(30)), alice(), false));
		// Nor can an account be invited that has no room for a reference.
		while System::inc_consumers(&carol()).is_ok() {}
		let full = Rewards::set_inviter(signed(carol()), alice());
		assert_eq!(full, Err(DispatchError::TooManyConsumers));
	});
}

#[test]
fn should_give_the_reference_back_when_the_account_becomes_active() {
	build_and_execute(|| {
		let before = System::consumers(&bob());
		invite();
		for seller in 4..=6 {
			Line::new(seller, 2).settle();
		}
		// One is left, for its row in the ledger.
		assert_eq!(System::consumers(&bob()), before + 1);
		endow(&acc(60));
		assert_ok!(Rewards::set_inviter(signed(acc(60)), alice()));
		super::claim::climb(&acc(60), souk_primitives::rewards::Penalty::Deletion);
		assert_eq!(System::consumers(&acc(60)), 0);
	});
}

#[test]
fn should_pay_one_level_only_when_the_inviter_was_invited() {
	build_and_execute(|| {
		invite();
		endow(&acc(60));
		assert_ok!(Rewards::set_inviter(signed(alice()), acc(60)));
		for seller in 4..=6 {
			Line::new(seller, 2).settle();
		}
		assert_eq!(Granted::<Test>::get(Fund::Referral), 500);
		assert!(!Accounts::<Test>::contains_key(acc(60)));
	});
}

#[test]
fn should_pay_no_bounty_when_the_inviter_had_as_many_as_count() {
	build_and_execute(|| {
		fill(Pot::Referral, TIME, 10_000);
		for invited in 10..=12 {
			assert_ok!(Rewards::set_inviter(signed(acc(invited)), alice()));
			for seller in 4..=6 {
				Line::new(seller, invited).settle();
			}
		}
		assert_eq!(Granted::<Test>::get(Fund::Referral), 1_000);
		assert_eq!(Invitations::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_say_so_when_the_referral_pot_is_short() {
	build_and_execute(|| {
		fill(Pot::Referral, TIME, 120);
		assert_ok!(Rewards::set_inviter(signed(bob()), alice()));
		for seller in 4..=6 {
			Line::new(seller, 2).settle();
		}
		assert!(events().contains(&Event::FundShort {
			who: alice(),
			fund: Fund::Referral,
			due: 500,
			granted: 120
		}));
	});
}

#[test]
fn should_lapse_when_the_account_does_not_become_active() {
	build_and_execute(|| {
		invite();
		let expire = |who| Rewards::expire_invitation(signed(carol()), who);
		assert_noop!(expire(carol()), Error::<Test>::InvitationNotFound);
		pass(29);
		assert_noop!(expire(bob()), Error::<Test>::TooEarly);
		pass(1);
		for seller in 4..=6 {
			Line::new(seller, 2).settle();
		}
		assert_eq!(Granted::<Test>::get(Fund::Referral), 0);
		assert_eq!(Rewards::account_view(bob()).inviter, None);
		events();
		assert_ok!(expire(bob()));
		assert_eq!(events(), [Event::InvitationLapsed { who: bob(), inviter: alice() }]);
		assert_noop!(Rewards::expire_invitation(RuntimeOrigin::none(), bob()), DispatchError::BadOrigin);
	});
}
