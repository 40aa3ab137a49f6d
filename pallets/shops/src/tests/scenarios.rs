// SPDX-License-Identifier: Apache-2.0

//! Long ways through the pallet.

use super::*;
use souk_primitives::traits::Catalog;

#[test]
fn should_give_back_every_bond_and_keep_every_fee_over_a_whole_life() {
	State::default().run(|| {
		let before = free(ALICE);
		assert_ok!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY));
		for capability in [Capability::Publish, Capability::Distribute, Capability::Market] {
			assert_ok!(Shops::add_capability(signed(ALICE), 0, capability, ANY, ANY, 0));
		}
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 2, ANY, ANY));
		let listings = batch(vec![new_listing(promoted_terms()); 5]);
		assert_ok!(Shops::publish_listings(signed(ALICE), 0, listings));

		// Prices rise. The merchant gives up a slot and a capability, and buys them again.
		for (what, charge) in prices().entries() {
			assert_ok!(Shops::set_price(root(), what, charge.times(3)));
		}
		assert_ok!(Shops::delist(signed(ALICE), 4));
		assert_ok!(Shops::give_up_slots(signed(ALICE), 0, 1));
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		System::set_block_number(2);
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY));
		assert_ok!(Shops::add_capability(signed(ALICE), 0, Capability::Market, ANY, ANY, 0));

		// Orders come and go; the merchant winds down.
		assert_ok!(<Shops as Catalog<_>>::take(0, 2));
		assert_ok!(<Shops as Catalog<_>>::order_opened(0));
		assert_ok!(Shops::wind_down_shop(signed(ALICE), 0));
		for listing in 0..4 {
			assert_ok!(Shops::delist(signed(ALICE), listing));
		}
		assert_noop!(Shops::close_shop(signed(ALICE), 0), Error::<Test>::OrdersOpen);
		<Shops as Catalog<_>>::put_back(0, 2);
		<Shops as Catalog<_>>::order_closed(0);
		assert_ok!(Shops::close_shop(signed(ALICE), 0));

		System::set_block_number(2 + UNBONDING);
		assert_ok!(Shops::release_bonds(signed(BOB), ALICE));
		assert_eq!(held(ALICE), 0);
		assert_eq!(free(ALICE) + sealed(), before);
		assert!(!Unbonding::<Test>::contains_key(ALICE));
		assert_eq!(Listings::<Test>::iter().count(), 0);
		assert_eq!(ListingsOf::<Test>::iter().count(), 0);
		assert_eq!(crate::Shops::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_keep_the_seller_of_orders_in_flight_when_a_shop_is_handed_over() {
	stocked().run(|| {
		let offered = <Shops as Catalog<_>>::take(0, 1).unwrap();
		assert_ok!(<Shops as Catalog<_>>::order_opened(0));
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_ok!(Shops::accept_shop(signed(BOB), 0, Balance::MAX, seen(0)));
		assert_eq!(offered.seller, ALICE);
		assert_eq!(<Shops as Catalog<_>>::take(0, 1).unwrap().seller, BOB);

		// The new owner closes once the old owner's order is final.
		for listing in [0, 1] {
			assert_ok!(Shops::delist(signed(BOB), listing));
		}
		assert_noop!(Shops::close_shop(signed(BOB), 0), Error::<Test>::OrdersOpen);
		<Shops as Catalog<_>>::order_closed(0);
		assert_ok!(Shops::close_shop(signed(BOB), 0));
	});
}

#[test]
fn should_hand_a_shop_back_and_forth() {
	stocked().run(|| {
		let total = |who| free(who) + held(who);
		let (alice, bob) = (total(ALICE), total(BOB));
		for (from, to) in [(ALICE, BOB), (BOB, ALICE), (ALICE, BOB)] {
			assert_ok!(Shops::offer_shop(signed(from), 0, to));
			assert_ok!(Shops::accept_shop(signed(to), 0, Balance::MAX, seen(0)));
			Shops::do_try_state().unwrap();
		}
		assert_eq!((total(ALICE), total(BOB)), (alice, bob));
	});
}
