// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, NetworkRows, Posts};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::network::Networks as _;
use sp_runtime::traits::BadOrigin;

#[test]
fn should_remove_a_network_at_once_when_nobody_has_joined() {
	build_and_execute(|| {
		open(terms());
		events();
		assert_ok!(Networks::close_network(signed(owner()), SHOP));
		let deposit = NETWORK_DEPOSIT;
		assert_eq!(
			events(),
			[
				Event::NetworkClosed { shop: SHOP, by: owner(), rows: 0 },
				Event::NetworkRemoved { shop: SHOP, keeper: owner(), deposit },
			]
		);
		assert_eq!(free(&owner()), FUNDS);
		assert!(NetworkRows::<Test>::get(SHOP).is_none());
	});
}

#[test]
fn should_give_every_bond_back_when_a_network_is_closed() {
	build_and_execute(|| {
		open_with(2);
		assert_ok!(Networks::set_terms(signed(owner()), SHOP, picky()));
		assert_ok!(join(&promoter(3)));
		assert_ok!(Networks::publish_post(signed(owner()), SHOP, content(1)));
		assert_ok!(Networks::close_network(signed(owner()), SHOP));
		assert!(!Networks::is_open(SHOP) && !Networks::is_member(SHOP, &promoter(1)));
		assert!(!Posts::<Test>::contains_key(SHOP));
		// Nobody has to leave: everybody is leaving.
		let leave = Networks::leave_network(signed(promoter(1)), SHOP).map_err(|refused| refused.error);
		assert_noop!(leave, Error::<Test>::AlreadyClosed);
		let expel = Networks::expel_member(signed(owner()), SHOP, promoter(1));
		assert_noop!(expel.map_err(|refused| refused.error), Error::<Test>::AlreadyClosed);

		let withdraw = |index| {
			Networks::withdraw_bond(signed(stranger()), SHOP, promoter(index))
				.map_err(|refused| refused.error)
		};
		assert_noop!(withdraw(3), Error::<Test>::NoticeNotOver);
		set_now(now() + 1);
		assert_ok!(withdraw(3));
		assert_noop!(withdraw(1), Error::<Test>::NoticeNotOver);
		// The shop cannot open another one before.
		let again = Networks::open_network(signed(owner()), SHOP, terms()).map_err(|refused| refused.error);
		assert_noop!(again, Error::<Test>::NetworkExists);
		pass(7);
		events();
		assert_ok!(withdraw(1));
		assert_ok!(withdraw(2));
		let deposit = NETWORK_DEPOSIT;
		assert_eq!(events().last(), Some(&Event::NetworkRemoved { shop: SHOP, keeper: owner(), deposit }));
		for who in [owner(), promoter(1), promoter(2), promoter(3)] {
			assert_eq!(free(&who), FUNDS);
		}
		open(terms());
	});
}

#[test]
fn should_let_anyone_close_a_network_when_the_shop_is_gone() {
	build_and_execute(|| {
		open_with(1);
		let close = || Networks::close_network(signed(stranger()), SHOP).map_err(|refused| refused.error);
		assert_noop!(close(), Error::<Test>::NotOwner);
		// A shop that is suspended for a while keeps its network, and only its owner can close it.
		Modest::mutate(|modest| modest.insert(SHOP));
		assert!(!Networks::is_open(SHOP) && !Networks::is_member(SHOP, &promoter(1)));
		assert_noop!(close(), Error::<Test>::NotOwner);
		Modest::take();
		assert!(Networks::is_open(SHOP) && Networks::is_member(SHOP, &promoter(1)));

		ShopOwners::mutate(|owners| owners.remove(&SHOP));
		assert_ok!(close());
		assert_noop!(close(), Error::<Test>::AlreadyClosed);
		pass(8);
		assert_ok!(Networks::withdraw_bond(signed(stranger()), SHOP, promoter(1)));
		assert_eq!((free(&owner()), free(&promoter(1))), (FUNDS, FUNDS));
	});
}

#[test]
fn should_refuse_when_there_is_nothing_to_close() {
	build_and_execute(|| {
		assert_noop!(Networks::close_network(RuntimeOrigin::root(), SHOP), BadOrigin);
		let close = Networks::close_network(signed(owner()), SHOP).map_err(|refused| refused.error);
		assert_noop!(close, Error::<Test>::NetworkNotFound);
	});
}
