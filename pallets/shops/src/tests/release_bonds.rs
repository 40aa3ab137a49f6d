// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_release_what_is_due_when_any_account_asks() {
	State::default().shop(ALICE, &[Capability::Market, Capability::Distribute]).run(|| {
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		System::set_block_number(2);
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Distribute));
		events();
		let was = free(ALICE);

		System::set_block_number(1 + UNBONDING);
		let post = Shops::release_bonds(signed(BOB), ALICE).unwrap();

		assert_eq!(post.actual_weight, Some(<() as WeightInfo>::release_bonds(2)));
		assert_eq!(free(ALICE), was + MARKET.bond);
		assert_eq!(held(ALICE), OPEN.bond + DISTRIBUTE.bond);
		assert_eq!(events(), [Event::BondsReleased { owner: ALICE, amount: MARKET.bond }]);

		System::set_block_number(2 + UNBONDING);
		assert_ok!(Shops::release_bonds(signed(BOB), ALICE));
		assert_eq!(held(ALICE), OPEN.bond);
		assert!(!Unbonding::<Test>::contains_key(ALICE));
	});
}

#[test]
fn should_refuse_when_nothing_is_due() {
	State::default().shop(ALICE, &[Capability::Market]).run(|| {
		assert_noop!(Shops::release_bonds(signed(BOB), ALICE), Error::<Test>::NothingToRelease);
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		System::set_block_number(UNBONDING);
		assert_noop!(Shops::release_bonds(signed(BOB), ALICE), Error::<Test>::NothingToRelease);
	});
}

#[test]
fn should_refuse_when_unsigned() {
	State::default().run(|| {
		assert_noop!(Shops::release_bonds(RuntimeOrigin::none(), ALICE), BadOrigin);
	});
}
