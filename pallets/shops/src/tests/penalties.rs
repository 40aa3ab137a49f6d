// SPDX-License-Identifier: Apache-2.0

//! A limited or deleted account does not trade, and takes nothing away while it is accused.

use super::*;
use souk_primitives::{
	rewards::Penalty,
	traits::{Catalog, Sites},
};

#[test]
fn should_begin_nothing_new_when_limited() {
	let state = stocked().shop(BOB, &[Capability::Publish]).listing(terms());
	state.run(|| {
		assert_ok!(Shops::pause_listing(signed(ALICE), 1));
		assert_ok!(Shops::offer_shop(signed(BOB), 1, ALICE));
		let bobs = seen(1);
		punish(ALICE, Penalty::Limit);
		assert!(!Sentences::<Test>::contains_key(ALICE));
		let refused = DispatchError::from(Error::<Test>::MayNotTrade);
		assert_noop!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY), refused);
		assert_noop!(Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(terms())])), refused);
		assert_noop!(Shops::add_capability(signed(ALICE), 0, Capability::Market, ANY, ANY, 0), refused);
		assert_noop!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY), refused);
		assert_noop!(Shops::resume_listing(signed(ALICE), 1), refused);
		assert_noop!(Shops::accept_shop(signed(ALICE), 1, ANY, bobs), refused);
		assert_noop!(<Shops as Catalog<AccountId>>::take(0, 1), refused);
		assert!(!Shops::shop_view(0).unwrap().may_trade);
		let open = |shop| <Shops as Sites<AccountId>>::site(shop).unwrap().open;
		assert!(!open(0) && open(1));
		// What it has it may wind up: its bonds are not touched.
		assert_ok!(Shops::delist(signed(ALICE), 0));
		assert_ok!(Shops::delist(signed(ALICE), 1));
		assert_ok!(Shops::wind_down_shop(signed(ALICE), 0));
		assert_noop!(Shops::reopen_shop(signed(ALICE), 0), refused);
		assert_ok!(Shops::close_shop(signed(ALICE), 0));
		// Others trade on.
		assert_ok!(<Shops as Catalog<AccountId>>::take(2, 1));
	});
}

#[test]
fn should_trade_again_when_the_limit_is_over() {
	stocked().run(|| {
		punish(ALICE, Penalty::Limit);
		assert_noop!(<Shops as Catalog<AccountId>>::take(0, 1), Error::<Test>::MayNotTrade);
		Limited::set(&vec![]);
		assert_ok!(<Shops as Catalog<AccountId>>::take(0, 1));
		assert_ok!(Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(terms())])));
	});
}

#[test]
fn should_take_nothing_away_when_a_case_is_open() {
	State::default().shop(ALICE, &[Capability::Market]).run(|| {
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		System::set_block_number(1 + UNBONDING);
		Accused::set(&vec![ALICE]);
		assert_noop!(Shops::release_bonds(signed(BOB), ALICE), Error::<Test>::OwnerAccused);
		// A shop that changes hands would free the bonds of the old owner at once.
		assert_noop!(Shops::accept_shop(signed(BOB), 0, ANY, seen(0)), Error::<Test>::OwnerAccused);
		// Trade goes on: a case is no penalty.
		assert_ok!(Shops::add_capability(signed(ALICE), 0, Capability::Market, ANY, ANY, 0));
		Accused::set(&vec![]);
		assert_ok!(Shops::release_bonds(signed(BOB), ALICE));
		assert_ok!(Shops::accept_shop(signed(BOB), 0, ANY, seen(0)));
	});
}
