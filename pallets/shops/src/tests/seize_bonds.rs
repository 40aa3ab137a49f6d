// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::rewards::Penalty;

/// Two shops of Alice's with bonds of several kinds, and two bonds that unbond. An odd sum, so that rounding shows.
fn bonded() -> State {
	State::default()
		.shop(ALICE, &[Capability::Publish, Capability::Market])
		.shop(ALICE, &[Capability::Distribute])
		.shop(BOB, &[Capability::Publish])
}

const ALL: Balance = 2 * OPEN.bond + PUBLISH.bond + MARKET.bond + DISTRIBUTE.bond + 3 * SLOT.bond;

#[test]
fn should_take_the_part_of_every_bond_when_an_account_was_deleted() {
	bonded().run(|| {
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 3, ANY, ANY));
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		System::set_block_number(2);
		assert_ok!(Shops::give_up_slots(signed(ALICE), 0, 1));
		let (was, before, bobs) = (held(ALICE), sealed(), held(BOB));
		assert_eq!(was, ALL);
		events();
		SeizedPart::set(&Perbill::from_parts(333_333_333));
		punish(ALICE, Penalty::Deletion);
		let part = Perbill::from_parts(333_333_333);
		assert_eq!(events(), [Event::BondsSentenced { owner: ALICE, part }]);
		assert_eq!((Sentences::<Test>::get(ALICE), held(ALICE)), (Some(part), ALL));
		assert_eq!(Shops::shop_view(0).unwrap().seizure, part);

		let post = Shops::seize_bonds(signed(CHARLIE), ALICE).unwrap();

		assert_eq!(post.actual_weight, Some(<() as WeightInfo>::seize_bonds(2, 2)));
		// Each bond on its own, rounded up: 334 of each shop, 667, 1 000 (of 3 000), 34 of 100, 1 334 of 4 000, 17 of 50.
		let taken = 334 + 334 + 667 + 1_000 + 34 + 1_334 + 17;
		assert_eq!(events(), [Event::BondsSeized { owner: ALICE, amount: taken }]);
		assert_eq!((held(ALICE), sealed()), (ALL - taken, before + taken));
		assert_eq!(held(BOB), bobs);
		assert!(!Sentences::<Test>::contains_key(ALICE));
		// What is left comes back like any bond.
		assert_ok!(Shops::close_shop(signed(ALICE), 0));
		assert_ok!(Shops::close_shop(signed(ALICE), 1));
		System::set_block_number(3 + UNBONDING);
		assert_ok!(Shops::release_bonds(signed(BOB), ALICE));
		assert_eq!(held(ALICE), 0);
		assert_noop!(Shops::seize_bonds(signed(CHARLIE), ALICE), Error::<Test>::NotSentenced);
	});
}

#[test]
fn should_take_all_when_the_part_is_the_whole() {
	bonded().run(|| {
		SeizedPart::set(&Perbill::one());
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		punish(ALICE, Penalty::Deletion);
		// A later change of the part does not reach it.
		SeizedPart::set(&Perbill::zero());
		assert_ok!(Shops::seize_bonds(signed(ALICE), ALICE));
		assert_eq!((held(ALICE), Unbonding::<Test>::contains_key(ALICE)), (0, false));
		// Shops without bonds can still be closed.
		assert_ok!(Shops::close_shop(signed(ALICE), 0));
	});
}

#[test]
fn should_let_nothing_leave_before_it_is_seized() {
	bonded().run(|| {
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		assert_ok!(Shops::offer_shop(signed(ALICE), 1, BOB));
		punish(ALICE, Penalty::Deletion);
		System::set_block_number(1 + UNBONDING);
		assert_noop!(Shops::release_bonds(signed(BOB), ALICE), Error::<Test>::SeizureDue);
		assert_noop!(Shops::accept_shop(signed(BOB), 1, ANY, seen(1)), Error::<Test>::SeizureDue);
		// Bonds that begin to unbond lose the same.
		assert_ok!(Shops::close_shop(signed(ALICE), 1));
		let was = held(ALICE);
		assert_ok!(Shops::seize_bonds(signed(BOB), ALICE));
		assert_eq!(held(ALICE), was / 2);
		assert_ok!(Shops::release_bonds(signed(BOB), ALICE));
	});
}

#[test]
fn should_keep_the_larger_part_when_sentenced_twice() {
	bonded().run(|| {
		punish(ALICE, Penalty::Deletion);
		for (percent, waits) in [(20, 50), (70, 70)] {
			SeizedPart::set(&Perbill::from_percent(percent));
			punish(ALICE, Penalty::Deletion);
			assert_eq!(Sentences::<Test>::get(ALICE), Some(Perbill::from_percent(waits)));
		}
	});
}

#[test]
fn should_sentence_nobody_when_there_is_nothing_to_take() {
	bonded().run(|| {
		punish(CHARLIE, Penalty::Deletion);
		for penalty in [Penalty::WeightCut, Penalty::Downgrade, Penalty::Confiscation, Penalty::Limit] {
			punish(ALICE, penalty);
		}
		SeizedPart::set(&Perbill::zero());
		punish(BOB, Penalty::Deletion);
		assert_eq!(Sentences::<Test>::iter().count(), 0);
		for who in [ALICE, BOB, CHARLIE] {
			assert_noop!(Shops::seize_bonds(signed(who), who), Error::<Test>::NotSentenced);
		}
	});
}

#[test]
fn should_refuse_when_unsigned() {
	bonded().run(|| {
		punish(ALICE, Penalty::Deletion);
		assert_noop!(Shops::seize_bonds(RuntimeOrigin::none(), ALICE), BadOrigin);
		assert_ok!(Shops::seize_bonds(signed(ALICE), ALICE));
	});
}

#[test]
fn should_refuse_a_bond_when_the_funds_are_locked() {
	use frame_support::traits::{LockIdentifier, LockableCurrency, WithdrawReasons};
	State::default().run(|| {
		// As a vesting schedule does.
		const LOCK: LockIdentifier = *b"vesting ";
		Balances::set_lock(LOCK, &ALICE, ENDOWMENT - 500, WithdrawReasons::all());
		assert_noop!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY), TokenError::Frozen);
		Balances::remove_lock(LOCK, &ALICE);
		assert_ok!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY));
	});
}
