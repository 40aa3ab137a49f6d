// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::network::{MemberState, Networks as _};
use sp_runtime::traits::BadOrigin;

#[test]
fn should_end_the_membership_at_once_and_keep_the_bond_when_a_member_leaves() {
	build_and_execute(|| {
		open_with(2);
		events();
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		let until = START + 7 * DAY;
		assert_eq!(events(), [Event::MemberLeft { shop: SHOP, who: promoter(1), until }]);
		assert_eq!(member(1).state, MemberState::Leaving { until });
		assert_eq!((network().rows, network().members), (2, 1));
		assert_eq!(free(&promoter(1)), FUNDS - 1_000 - MEMBER_DEPOSIT);
		assert!(!Networks::is_member(SHOP, &promoter(1)));
		let again = join(&promoter(1)).map_err(|refused| refused.error);
		assert_noop!(again, Error::<Test>::AlreadyMember);
	});
}

#[test]
fn should_give_the_bond_back_at_once_when_one_only_asked() {
	build_and_execute(|| {
		open(picky());
		assert_ok!(join(&promoter(1)));
		events();
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		assert_eq!(events(), [Event::BondReturned { shop: SHOP, who: promoter(1), bond: 1_000 }]);
		assert_eq!(free(&promoter(1)), FUNDS);
	});
}

#[test]
fn should_not_be_held_by_an_owner_when_the_shop_is_suspended_or_gone() {
	build_and_execute(|| {
		open_with(2);
		Modest::mutate(|modest| modest.insert(SHOP));
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		ShopOwners::mutate(|owners| owners.remove(&SHOP));
		assert_ok!(Networks::leave_network(signed(promoter(2)), SHOP));
		pass(8);
		assert_ok!(Networks::withdraw_bond(signed(promoter(1)), SHOP, promoter(1)));
		assert_ok!(Networks::withdraw_bond(signed(promoter(1)), SHOP, promoter(2)));
		assert_eq!((free(&promoter(1)), free(&promoter(2))), (FUNDS, FUNDS));
	});
}

#[test]
fn should_refuse_when_one_is_no_member() {
	build_and_execute(|| {
		let call =
			|index| Networks::leave_network(signed(promoter(index)), SHOP).map_err(|refused| refused.error);
		assert_noop!(Networks::leave_network(RuntimeOrigin::root(), SHOP), BadOrigin);
		assert_noop!(call(1), Error::<Test>::NetworkNotFound);
		open_with(1);
		assert_noop!(call(2), Error::<Test>::MemberNotFound);
		assert_ok!(call(1));
		assert_noop!(call(1), Error::<Test>::NotActive);
	});
}
