// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::network::Networks as _;
use sp_runtime::traits::BadOrigin;

#[test]
fn should_let_an_account_in_when_it_asked() {
	build_and_execute(|| {
		open(picky());
		assert_ok!(join(&promoter(1)));
		events();
		assert_ok!(Networks::approve_member(signed(owner()), SHOP, promoter(1)));
		assert_eq!(events(), [Event::MemberApproved { shop: SHOP, who: promoter(1) }]);
		assert_eq!((network().rows, network().members), (1, 1));
		assert!(Networks::is_member(SHOP, &promoter(1)));
	});
}

#[test]
fn should_refuse_when_nobody_can_be_let_in() {
	build_and_execute(|| {
		let call = |who, index| {
			Networks::approve_member(signed(who), SHOP, promoter(index)).map_err(|refused| refused.error)
		};
		assert_noop!(Networks::approve_member(RuntimeOrigin::root(), SHOP, promoter(1)), BadOrigin);
		assert_noop!(call(owner(), 1), Error::<Test>::NetworkNotFound);
		open(picky());
		assert_noop!(call(owner(), 1), Error::<Test>::MemberNotFound);
		assert_ok!(join(&promoter(1)));
		assert_noop!(call(promoter(1), 1), Error::<Test>::NotOwner);
		limit(&promoter(1));
		assert_noop!(call(owner(), 1), Error::<Test>::MayNotPromote);
		Limited::take();
		Modest::mutate(|modest| modest.insert(SHOP));
		assert_noop!(call(owner(), 1), Error::<Test>::CapabilityMissing);
		Modest::take();
		assert_ok!(call(owner(), 1));
		assert_noop!(call(owner(), 1), Error::<Test>::NotAsking);
		ShopOwners::mutate(|owners| owners.remove(&SHOP));
		assert_noop!(call(owner(), 1), Error::<Test>::ShopNotFound);
		sell_shop(&owner());
		assert_ok!(Networks::close_network(signed(owner()), SHOP));
		assert_noop!(call(owner(), 1), Error::<Test>::AlreadyClosed);
	});
}
