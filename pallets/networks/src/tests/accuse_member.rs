// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::network::{MemberAccusation, Networks as _};
use sp_runtime::traits::BadOrigin;

fn accuse(index: u8) -> Result<(), sp_runtime::DispatchError> {
	Networks::accuse_member(signed(owner()), SHOP, promoter(index), content(5))
		.map(|_| ())
		.map_err(|refused| refused.error)
}

#[test]
fn should_put_up_a_deposit_and_take_no_bond_when_the_owner_accuses() {
	build_and_execute(|| {
		open_with(1);
		events();
		assert_ok!(accuse(1));
		let accusation = MemberAccusation {
			by: owner(),
			deposit: ACCUSATION_DEPOSIT,
			evidence: content(5),
			until: START + ACCUSATION_PERIOD,
		};
		let told = accusation.clone();
		assert_eq!(events(), [Event::MemberAccused { shop: SHOP, who: promoter(1), accusation: told }]);
		assert_eq!(member(1).accusation, Some(accusation));
		assert_eq!(free(&owner()), FUNDS - NETWORK_DEPOSIT - ACCUSATION_DEPOSIT);
		assert_eq!(member(1).bond, 1_000);
		// It stays a member until somebody has judged.
		assert!(Networks::is_member(SHOP, &promoter(1)));
	});
}

#[test]
fn should_put_a_bond_off_only_once_when_it_is_about_to_come_free() {
	build_and_execute(|| {
		open_with(1);
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		pass(7);
		assert_ok!(accuse(1));
		assert_noop!(accuse(1), Error::<Test>::AccusationOpen);
		pass(6);
		assert_ok!(Networks::lapse_accusation(signed(stranger()), SHOP, promoter(1)));
		assert_noop!(accuse(1), Error::<Test>::NoticeOver);
		assert_ok!(Networks::withdraw_bond(signed(stranger()), SHOP, promoter(1)));
		// It waited five days more, and was paid for it.
		assert_eq!(free(&promoter(1)), FUNDS + ACCUSATION_DEPOSIT);
	});
	build_and_execute(|| {
		open_with(1);
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		assert_ok!(accuse(1));
		pass(6);
		assert_ok!(Networks::lapse_accusation(signed(stranger()), SHOP, promoter(1)));
		assert_noop!(accuse(1), Error::<Test>::AlreadyAccused);
	});
}

#[test]
fn should_refuse_when_nobody_can_be_accused() {
	build_and_execute(|| {
		assert_noop!(
			Networks::accuse_member(RuntimeOrigin::root(), SHOP, promoter(1), content(5)),
			BadOrigin
		);
		assert_noop!(accuse(1), Error::<Test>::NetworkNotFound);
		open(picky());
		assert_noop!(accuse(1), Error::<Test>::MemberNotFound);
		assert_ok!(join(&promoter(1)));
		assert_noop!(accuse(1), Error::<Test>::NotActive);
		assert_ok!(Networks::approve_member(signed(owner()), SHOP, promoter(1)));
		let other = Networks::accuse_member(signed(stranger()), SHOP, promoter(1), content(5));
		assert_noop!(other.map_err(|refused| refused.error), Error::<Test>::NotOwner);
		limit(&promoter(1));
		assert_ok!(Networks::strike_member(signed(stranger()), SHOP, promoter(1)));
		assert_noop!(accuse(1), Error::<Test>::AlreadySlashed);
		ShopOwners::mutate(|owners| owners.remove(&SHOP));
		assert_noop!(accuse(1), Error::<Test>::ShopNotFound);
	});
}

#[test]
fn should_refuse_when_the_owner_cannot_put_up_the_deposit() {
	build_and_execute(|| {
		open_with(1);
		sell_shop(&acc(50));
		let call = Networks::accuse_member(signed(acc(50)), SHOP, promoter(1), content(5));
		assert_noop!(call.map_err(|refused| refused.error), sp_runtime::TokenError::FundsUnavailable);
	});
}
