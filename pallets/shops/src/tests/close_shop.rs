// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::Catalog;

#[test]
fn should_close_and_unbond_everything_when_nothing_is_open() {
	State::default().shop(ALICE, &[Capability::Publish, Capability::Market]).run(|| {
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 2, ANY, ANY));
		events();
		let bond = OPEN.bond + PUBLISH.bond + MARKET.bond + 2 * SLOT.bond;

		assert_ok!(Shops::close_shop(signed(ALICE), 0));

		assert!(!crate::Shops::<Test>::contains_key(0));
		assert!(!ShopsOf::<Test>::contains_key(ALICE));
		assert_eq!(held(ALICE), bond);
		let release_at = 1 + UNBONDING;
		assert_eq!(Unbonding::<Test>::get(ALICE).to_vec(), [UnbondingChunk { amount: bond, release_at }]);
		assert_eq!(
			events(),
			[
				Event::BondUnbonding { owner: ALICE, amount: bond, release_at },
				Event::ShopClosed { shop: 0, owner: ALICE, bond },
			]
		);
	});
}

#[test]
fn should_close_when_suspended() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert_ok!(Shops::close_shop(signed(ALICE), 0));
	});
}

#[test]
fn should_leave_other_shops_when_one_closes() {
	State::default().shop(ALICE, &[]).shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::close_shop(signed(ALICE), 0));
		assert_eq!(Shops::shops_of(&ALICE), [1]);
	});
}

#[test]
fn should_refuse_when_listings_remain() {
	stocked().run(|| {
		assert_noop!(Shops::close_shop(signed(ALICE), 0), Error::<Test>::ListingsRemain);
	});
}

#[test]
fn should_refuse_when_an_order_is_open() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(<Shops as Catalog<_>>::order_opened(0));
		assert_noop!(Shops::close_shop(signed(ALICE), 0), Error::<Test>::OrdersOpen);
		<Shops as Catalog<_>>::order_closed(0);
		assert_ok!(Shops::close_shop(signed(ALICE), 0));
	});
}

#[test]
fn should_refuse_when_the_queue_is_full() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 4, ANY, ANY));
		for block in 1..=4 {
			System::set_block_number(block);
			assert_ok!(Shops::give_up_slots(signed(ALICE), 0, 1));
		}
		System::set_block_number(5);
		assert_noop!(Shops::close_shop(signed(ALICE), 0), Error::<Test>::UnbondingFull);

		// After the unbonding period, anybody's call makes room.
		System::set_block_number(1 + UNBONDING);
		assert_ok!(Shops::release_bonds(signed(BOB), ALICE));
		assert_ok!(Shops::close_shop(signed(ALICE), 0));
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::close_shop(signed(BOB), 0), Error::<Test>::NotOwner);
		assert_noop!(Shops::close_shop(root(), 0), BadOrigin);
		assert_noop!(Shops::close_shop(signed(ALICE), 1), Error::<Test>::ShopNotFound);
	});
}
