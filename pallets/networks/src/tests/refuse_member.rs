// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Members};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

#[test]
fn should_give_the_bond_back_at_once_when_an_account_is_turned_away() {
	build_and_execute(|| {
		open(picky());
		assert_ok!(join(&promoter(1)));
		// Whatever comes over the account later: nobody has relied on it.
		limit(&promoter(1));
		Cases::mutate(|cases| cases.insert(promoter(1)));
		events();
		assert_ok!(Networks::refuse_member(signed(owner()), SHOP, promoter(1)));
		assert_eq!(events(), [Event::BondReturned { shop: SHOP, who: promoter(1), bond: 1_000 }]);
		assert_eq!(free(&promoter(1)), FUNDS);
		assert_eq!(network().rows, 0);
		assert!(!Members::<Test>::contains_key(SHOP, promoter(1)));
	});
}

#[test]
fn should_remove_a_closed_network_when_the_last_is_turned_away() {
	build_and_execute(|| {
		open(picky());
		assert_ok!(join(&promoter(1)));
		assert_ok!(Networks::close_network(signed(owner()), SHOP));
		assert_ok!(Networks::refuse_member(signed(owner()), SHOP, promoter(1)));
		assert_eq!((free(&promoter(1)), free(&owner())), (FUNDS, FUNDS));
	});
}

#[test]
fn should_refuse_when_nobody_can_be_turned_away() {
	build_and_execute(|| {
		let call = |who, index| {
			Networks::refuse_member(signed(who), SHOP, promoter(index)).map_err(|refused| refused.error)
		};
		assert_noop!(Networks::refuse_member(RuntimeOrigin::root(), SHOP, promoter(1)), BadOrigin);
		assert_noop!(call(owner(), 1), Error::<Test>::NetworkNotFound);
		open_with(1);
		assert_noop!(call(stranger(), 1), Error::<Test>::NotOwner);
		assert_noop!(call(owner(), 2), Error::<Test>::MemberNotFound);
		assert_noop!(call(owner(), 1), Error::<Test>::NotAsking);
		ShopOwners::mutate(|owners| owners.remove(&SHOP));
		assert_noop!(call(owner(), 1), Error::<Test>::ShopNotFound);
	});
}
