// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::network::Networks as _;
use sp_runtime::traits::BadOrigin;

#[test]
fn should_give_the_whole_bond_back_after_the_notice_when_a_member_is_expelled() {
	build_and_execute(|| {
		open_with(1);
		events();
		assert_ok!(Networks::expel_member(signed(owner()), SHOP, promoter(1)));
		let until = START + 7 * DAY;
		assert_eq!(events(), [Event::MemberExpelled { shop: SHOP, who: promoter(1), until }]);
		assert!(!Networks::is_member(SHOP, &promoter(1)));
		pass(8);
		assert_ok!(Networks::withdraw_bond(signed(stranger()), SHOP, promoter(1)));
		assert_eq!((free(&promoter(1)), free(&owner())), (FUNDS, FUNDS - NETWORK_DEPOSIT));
	});
}

#[test]
fn should_refuse_when_nobody_can_be_expelled() {
	build_and_execute(|| {
		let call = |who, index| {
			Networks::expel_member(signed(who), SHOP, promoter(index)).map_err(|refused| refused.error)
		};
		assert_noop!(Networks::expel_member(RuntimeOrigin::root(), SHOP, promoter(1)), BadOrigin);
		assert_noop!(call(owner(), 1), Error::<Test>::NetworkNotFound);
		open_with(2);
		assert_noop!(call(promoter(2), 1), Error::<Test>::NotOwner);
		assert_noop!(call(owner(), 3), Error::<Test>::MemberNotFound);
		assert_ok!(call(owner(), 1));
		assert_noop!(call(owner(), 1), Error::<Test>::NotActive);
		ShopOwners::mutate(|owners| owners.remove(&SHOP));
		assert_noop!(call(owner(), 2), Error::<Test>::ShopNotFound);
	});
}
