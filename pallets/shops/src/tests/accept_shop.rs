// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::{shop::ShopProfile, traits::Catalog};

const BONDS: Balance = OPEN.bond + PUBLISH.bond + DISTRIBUTE.bond;

#[test]
fn should_move_shop_and_bonds_when_offered() {
	stocked().run(|| {
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		events();
		let (alice, bob) = (free(ALICE), free(BOB));

		assert_ok!(Shops::accept_shop(signed(BOB), 0, BONDS, seen(0)));

		assert_eq!(shop(0).owner, BOB);
		assert_eq!(shop(0).offered_to, None);
		assert_eq!((held(ALICE), held(BOB)), (0, BONDS));
		assert_eq!((free(ALICE), free(BOB)), (alice + BONDS, bob - BONDS));
		assert_eq!(Shops::shops_of(&BOB), [0]);
		assert!(Shops::shops_of(&ALICE).is_empty());
		assert_eq!(events(), [Event::ShopTransferred { shop: 0, from: ALICE, to: BOB, bond: BONDS }]);

		// The listings belong to the shop, so the new owner has them.
		assert_ok!(Shops::pause_listing(signed(BOB), 0));
		assert_noop!(Shops::pause_listing(signed(ALICE), 1), Error::<Test>::NotOwner);
		assert_eq!(<Shops as Catalog<_>>::offer(1).unwrap().seller, BOB);
	});
}

#[test]
fn should_leave_unbonding_bonds_with_the_old_owner() {
	State::default().shop(ALICE, &[Capability::Market]).run(|| {
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_ok!(Shops::accept_shop(signed(BOB), 0, Balance::MAX, seen(0)));
		assert_eq!((held(ALICE), held(BOB)), (MARKET.bond, OPEN.bond));
	});
}

#[test]
fn should_keep_bonds_as_placed_when_prices_changed() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::set_price(root(), Priced::Open, Some(Charge { bond: 1, fee: 1 })));
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_ok!(Shops::accept_shop(signed(BOB), 0, Balance::MAX, seen(0)));
		assert_eq!(held(BOB), OPEN.bond);
	});
}

#[test]
fn should_drop_the_verification_of_the_old_owner() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 1, H256::zero(), 2 * DAY));
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_ok!(Shops::accept_shop(signed(BOB), 0, Balance::MAX, seen(0)));
		assert_eq!(shop(0).verification, None);
	});
}

#[test]
fn should_accept_when_orders_are_open() {
	stocked().run(|| {
		assert_ok!(<Shops as Catalog<_>>::order_opened(0));
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_ok!(Shops::accept_shop(signed(BOB), 0, Balance::MAX, seen(0)));
		assert_eq!(shop(0).open_orders, 1);
	});
}

#[test]
fn should_refuse_when_the_bonds_were_raised() {
	stocked().run(|| {
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY));
		assert_noop!(Shops::accept_shop(signed(BOB), 0, BONDS, seen(0)), Error::<Test>::BondAboveMaximum);
	});
}

#[test]
fn should_refuse_when_not_offered() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::accept_shop(signed(BOB), 0, 0, seen(0)), Error::<Test>::NotOffered);
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_noop!(Shops::accept_shop(signed(CHARLIE), 0, 0, seen(0)), Error::<Test>::NotOffered);
		assert_noop!(Shops::accept_shop(signed(ALICE), 0, 0, seen(0)), Error::<Test>::NotOffered);
		assert_noop!(Shops::accept_shop(root(), 0, 0, seen(0)), BadOrigin);
		assert_noop!(Shops::accept_shop(signed(BOB), 1, 0, H256::zero()), Error::<Test>::ShopNotFound);
	});
}

#[test]
fn should_refuse_when_owning_the_most() {
	State::default().shop(ALICE, &[]).shop(BOB, &[]).shop(BOB, &[]).shop(BOB, &[]).run(|| {
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_noop!(Shops::accept_shop(signed(BOB), 0, Balance::MAX, seen(0)), Error::<Test>::TooManyShops);
	});
}

#[test]
fn should_refuse_when_the_bonds_cannot_be_placed() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, POOR));
		assert_noop!(
			Shops::accept_shop(signed(POOR), 0, Balance::MAX, seen(0)),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn should_refuse_when_the_old_owner_stripped_the_shop_meanwhile() {
	// Bob paid for a shop that publishes and distributes. Its capabilities cost 500 in fees alone.
	let strip: [fn(); 6] = [
		|| {
			assert_ok!(Shops::delist(signed(ALICE), 1));
			assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Distribute));
		},
		|| {
			assert_ok!(Shops::delist(signed(ALICE), 0));
		},
		|| {
			assert_ok!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY));
		},
		|| {
			assert_ok!(Shops::wind_down_shop(signed(ALICE), 0));
		},
		|| {
			assert_ok!(Shops::update_profile(signed(ALICE), 0, ShopProfile { staff: 9, ..profile() }));
		},
		|| {
			assert_ok!(Shops::suspend_shop(root(), 0));
		},
	];
	for strip in strip {
		stocked().run(|| {
			assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
			let looked = seen(0);
			strip();
			assert_noop!(Shops::accept_shop(signed(BOB), 0, ANY, looked), Error::<Test>::ShopChanged);
			assert_ok!(Shops::accept_shop(signed(BOB), 0, ANY, seen(0)));
		});
	}
}

#[test]
fn should_accept_when_only_orders_and_the_verification_moved() {
	stocked().run(|| {
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		let looked = seen(0);
		assert_eq!(Shops::shop_hash(0), Some(looked));
		assert_ok!(<Shops as Catalog<_>>::order_opened(0));
		assert_ok!(<Shops as Catalog<_>>::take(0, 3));
		assert_ok!(Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 1, H256::zero(), 2 * DAY));
		assert_ok!(Shops::accept_shop(signed(BOB), 0, BONDS, looked));
	});
}
