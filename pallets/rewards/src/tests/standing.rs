// SPDX-License-Identifier: Apache-2.0

//! What penalties leave an account, and who hears of them.

use super::claim::climb;
use crate::{mock::*, Accounts};
use frame_support::assert_ok;
use souk_primitives::{
	rewards::{Penalty, Role},
	standing::Standing,
};

fn may_trade(who: AccountId) -> bool {
	let may = <Rewards as Standing<AccountId>>::may_trade(&who);
	assert_eq!(may, <Rewards as Standing<AccountId>>::may_promote(&who));
	may
}

fn may_withdraw(who: AccountId) -> bool {
	<Rewards as Standing<AccountId>>::may_withdraw(&who)
}

#[test]
fn should_trade_and_promote_until_the_account_is_limited() {
	build_and_execute(|| {
		assert!(may_trade(alice()));
		climb(&alice(), Penalty::Confiscation);
		assert!(may_trade(alice()));
		climb(&alice(), Penalty::Limit);
		assert!(!may_trade(alice()) && may_trade(bob()));
		// The limit is a number of eras.
		set_now(now() + u64::from(LimitEras::get()) * EraLength::get() - 1);
		let before = may_trade(alice());
		set_now(now() + EraLength::get());
		assert!(!before && may_trade(alice()));
	});
}

#[test]
fn should_never_trade_again_when_deleted() {
	build_and_execute(|| {
		climb(&alice(), Penalty::Deletion);
		assert!(!may_trade(alice()));
		set_now(now() + 10_000 * EraLength::get());
		assert!(!may_trade(alice()));
	});
}

/// A bond that came back in the block in which a case ends could not be reached by the next one.
#[test]
fn should_withdraw_nothing_while_pay_is_held_after_a_penalty() {
	build_and_execute(|| {
		HoldEras::set(3);
		assert_ok!(Rewards::open_case(fraud(), alice(), Penalty::WeightCut, cid(1)));
		set_now(now() + AppealPeriod::get());
		assert_ok!(Rewards::end_case(signed(bob()), alice()));
		assert!(!may_withdraw(alice()));
		pass(3);
		assert!(may_withdraw(alice()));
	});
}

#[test]
fn should_withdraw_nothing_while_a_case_is_open() {
	build_and_execute(|| {
		assert!(may_withdraw(alice()));
		assert_ok!(Rewards::open_case(fraud(), alice(), Penalty::WeightCut, cid(1)));
		// A case is no penalty yet.
		assert!(!may_withdraw(alice()) && may_withdraw(bob()) && may_trade(alice()));
		assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
		assert!(!may_withdraw(alice()));
		assert_ok!(Rewards::decide_appeal(judge(), alice(), false));
		assert!(may_withdraw(alice()));
	});
}

#[test]
fn should_tell_who_listens_when_a_penalty_comes_into_force() {
	build_and_execute(|| {
		assert_ok!(Rewards::open_case(fraud(), alice(), Penalty::WeightCut, cid(1)));
		assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
		assert_ok!(Rewards::decide_appeal(judge(), alice(), false));
		assert!(Heard::get().is_empty());
		set_now(now() + 30 * DAY);
		climb(&alice(), Penalty::Deletion);
		let ladder = [
			Penalty::WeightCut,
			Penalty::Downgrade,
			Penalty::Confiscation,
			Penalty::Limit,
			Penalty::Deletion,
		];
		assert_eq!(Heard::get(), ladder.map(|penalty| (alice(), penalty)));
	});
}

#[test]
fn should_say_what_credit_an_account_has() {
	build_and_execute(|| {
		let credit = |role| <Rewards as Standing<AccountId>>::credit(&alice(), role);
		assert_eq!(credit(Role::Seller), 0);
		climb(&bob(), Penalty::WeightCut);
		Rewards::act(&alice(), souk_primitives::activity::Deed::Sale, 1, crate::types::Credit::Earned);
		assert_eq!((credit(Role::Seller), credit(Role::Buyer)), (1, 0));
		assert!(Accounts::<Test>::contains_key(alice()));
	});
}
